//! A text field: what is typed, where the cursor stands, and the way back.
//!
//! Pure: keys in, an outcome out. It always holds what a [`Text`] would keep of it, so that what is
//! seen while writing is what is saved. How it is drawn, and what is done with it, is for others.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::app::key::{Key, KeyCode};
use crate::domain::Text;
use crate::domain::entry::WRITTEN_BYTES_MAX;
use crate::domain::text::first_unshowable;

/// The longest one-line field, in characters.
pub const MAX_LINE_CHARACTERS: usize = 200;
/// How many steps Ctrl+Z goes back.
const MAX_STEPS: usize = 100;

/// One line, or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A name, a date: Enter saves.
    Line,
    /// A note, a log entry: Enter begins a new line.
    Prose,
}

/// What came of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldOutcome {
    /// The text is another now.
    Changed,
    /// Only the cursor moved, or could have.
    Moved,
    /// It did not all fit; what did is in.
    Full,
    /// Save, and stay or go on as the screen sees fit: Ctrl+S, and Enter in a one-line field.
    Save,
    /// Save and go back: Esc.
    Leave,
    /// No key for a text field.
    Ignored,
}

/// A text field with its cursor and its own undo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    kind: FieldKind,
    text: String,
    /// In bytes; always between two graphemes.
    cursor: usize,
    /// The display column that Up and Down try to keep.
    goal: Option<usize>,
    undo: Vec<Step>,
    redo: Vec<Step>,
    last: LastEdit,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    text: String,
    cursor: usize,
}

/// Letters typed in a row are one step back, word by word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LastEdit {
    Typed,
    Other,
}

impl Field {
    /// A one-line field holding `text`, the cursor after it.
    pub fn line(text: &str) -> Self {
        Self::new(FieldKind::Line, text)
    }

    /// A field for several lines holding `text`, the cursor after it.
    pub fn prose(text: &str) -> Self {
        Self::new(FieldKind::Prose, text)
    }

    fn new(kind: FieldKind, text: &str) -> Self {
        let mut field = Self {
            kind,
            text: String::new(),
            cursor: 0,
            goal: None,
            undo: Vec::new(),
            redo: Vec::new(),
            last: LastEdit::Other,
        };
        field.insert(text);
        field.undo.clear();
        field
    }

    /// One line, or several.
    pub fn kind(&self) -> FieldKind {
        self.kind
    }

    /// What is written so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing is to be seen in it.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The cursor: which text line, and which display column in it; both from 0.
    pub fn cursor(&self) -> (usize, usize) {
        let before = &self.text[..self.cursor];
        let line = before.matches('\n').count();
        (line, before[line_start(before)..].width())
    }

    /// The text before and after the cursor.
    pub fn around_cursor(&self) -> (&str, &str) {
        self.text.split_at(self.cursor)
    }

    /// What a key does here.
    pub fn key(&mut self, key: Key) -> FieldOutcome {
        if key.ctrl {
            return self.control(key.code);
        }
        match key.code {
            KeyCode::Char(typed) => self.type_in(typed),
            KeyCode::Enter => match self.kind {
                FieldKind::Line => FieldOutcome::Save,
                FieldKind::Prose => self.type_in('\n'),
            },
            KeyCode::Esc => FieldOutcome::Leave,
            KeyCode::Backspace => self.delete(self.previous_border()..self.cursor),
            KeyCode::Delete => self.delete(self.cursor..self.next_border()),
            KeyCode::Left => self.go_to(self.previous_border()),
            KeyCode::Right => self.go_to(self.next_border()),
            KeyCode::Home => self.go_to(self.start_of_line()),
            KeyCode::End => self.go_to(self.end_of_line()),
            KeyCode::Up => self.up(),
            KeyCode::Down => self.down(),
            KeyCode::Tab
            | KeyCode::BackTab
            | KeyCode::PageUp
            | KeyCode::PageDown
            | KeyCode::F(_) => FieldOutcome::Ignored,
        }
    }

    fn control(&mut self, code: KeyCode) -> FieldOutcome {
        match code {
            KeyCode::Char('a') => self.go_to(self.start_of_line()),
            KeyCode::Char('e') => self.go_to(self.end_of_line()),
            KeyCode::Char('h') => self.delete(self.previous_border()..self.cursor),
            KeyCode::Char('s') => FieldOutcome::Save,
            KeyCode::Char('u') => self.delete(self.start_of_line()..self.cursor),
            KeyCode::Char('w') => self.delete(self.start_of_word()..self.cursor),
            KeyCode::Char('y') => self.redo(),
            KeyCode::Char('z') => self.undo(),
            _ => FieldOutcome::Ignored,
        }
    }

    /// Puts text in at the cursor, as a paste does: in one step, and only text.
    pub fn insert(&mut self, text: &str) -> FieldOutcome {
        let before = self.step();
        let outcome = self.put(text);
        self.remember(before);
        self.last = LastEdit::Other;
        outcome
    }

    fn type_in(&mut self, typed: char) -> FieldOutcome {
        let before = self.step();
        let left = self.text[..self.cursor].chars().next_back();
        let new_word = !typed.is_whitespace() && left.is_some_and(char::is_whitespace);
        let outcome = self.put(typed.encode_utf8(&mut [0; 4]));
        if before.text == self.text {
            return outcome;
        }
        if self.last == LastEdit::Other || new_word {
            self.remember(before);
        }
        self.last = LastEdit::Typed;
        outcome
    }

    fn put(&mut self, text: &str) -> FieldOutcome {
        let wanted = admitted(self.kind, text);
        let mut fitting = &wanted[..cut(&wanted, self.room())];
        let mut outcome = FieldOutcome::Changed;
        while !self.replace(self.cursor..self.cursor, fitting) {
            let shorter = fitting.grapheme_indices(true).next_back().map_or(0, |(at, _)| at);
            fitting = &fitting[..shorter];
        }
        if fitting.len() < wanted.len() {
            outcome = FieldOutcome::Full;
        } else if wanted.is_empty() {
            outcome = FieldOutcome::Moved;
        }
        outcome
    }

    fn delete(&mut self, range: Range<usize>) -> FieldOutcome {
        if range.is_empty() {
            return FieldOutcome::Moved;
        }
        let before = self.step();
        self.replace(range, "");
        self.remember(before);
        self.last = LastEdit::Other;
        FieldOutcome::Changed
    }

    /// The one place the text changes. `false`, and nothing changed, when it would grow too long.
    fn replace(&mut self, range: Range<usize>, with: &str) -> bool {
        let before = format!("{}{with}", &self.text[..range.start]);
        let whole = kept(self.kind, &format!("{before}{}", &self.text[range.end..]));
        if whole.len() > self.text.len() && !fits(self.kind, &whole) {
            return false;
        }
        self.goal = None;
        // What stands on either side of the seam may have grown together.
        self.cursor = border_at_or_after(&whole, kept(self.kind, &before).len());
        self.text = whole;
        true
    }

    /// At most so many bytes more; never less than what really fits.
    fn room(&self) -> usize {
        match self.kind {
            FieldKind::Line => MAX_LINE_CHARACTERS * MAX_BYTES_OF_CHARACTER,
            FieldKind::Prose => WRITTEN_BYTES_MAX,
        }
    }

    fn step(&self) -> Step {
        Step { text: self.text.clone(), cursor: self.cursor }
    }

    /// Keeps the way back to `before`, if the text is another now.
    fn remember(&mut self, before: Step) {
        if before.text == self.text {
            return;
        }
        self.redo.clear();
        if self.undo.len() == MAX_STEPS {
            self.undo.remove(0);
        }
        self.undo.push(before);
    }

    fn undo(&mut self) -> FieldOutcome {
        self.last = LastEdit::Other;
        let Some(step) = self.undo.pop() else { return FieldOutcome::Moved };
        let now = self.swap(step);
        self.redo.push(now);
        FieldOutcome::Changed
    }

    fn redo(&mut self) -> FieldOutcome {
        self.last = LastEdit::Other;
        let Some(step) = self.redo.pop() else { return FieldOutcome::Moved };
        let now = self.swap(step);
        self.undo.push(now);
        FieldOutcome::Changed
    }

    fn swap(&mut self, step: Step) -> Step {
        self.goal = None;
        let now = Step { text: std::mem::take(&mut self.text), cursor: self.cursor };
        (self.text, self.cursor) = (step.text, step.cursor);
        now
    }

    fn go_to(&mut self, cursor: usize) -> FieldOutcome {
        self.cursor = cursor;
        self.goal = None;
        self.last = LastEdit::Other;
        FieldOutcome::Moved
    }

    fn up(&mut self) -> FieldOutcome {
        let start = self.start_of_line();
        if start == 0 {
            return FieldOutcome::Ignored;
        }
        self.go_to_line(line_start(&self.text[..start - 1]))
    }

    fn down(&mut self) -> FieldOutcome {
        let end = self.end_of_line();
        if end == self.text.len() {
            return FieldOutcome::Ignored;
        }
        self.go_to_line(end + 1)
    }

    /// To the line that starts there, as near the wanted column as its graphemes allow.
    fn go_to_line(&mut self, start: usize) -> FieldOutcome {
        let goal = self.goal.unwrap_or_else(|| self.cursor().1);
        let line = self.text[start..].split('\n').next().unwrap_or_default();
        let mut column = 0;
        let mut cursor = start;
        for grapheme in line.graphemes(true) {
            column += grapheme.width();
            if column > goal {
                break;
            }
            cursor += grapheme.len();
        }
        self.go_to(cursor);
        self.goal = Some(goal);
        FieldOutcome::Moved
    }

    fn start_of_line(&self) -> usize {
        line_start(&self.text[..self.cursor])
    }

    fn end_of_line(&self) -> usize {
        self.text[self.cursor..].find('\n').map_or(self.text.len(), |at| self.cursor + at)
    }

    fn start_of_word(&self) -> usize {
        let before = self.text[..self.cursor].trim_end();
        let space = before.char_indices().rev().find(|(_, found)| found.is_whitespace());
        space.map_or(0, |(at, found)| at + found.len_utf8())
    }

    fn previous_border(&self) -> usize {
        let before = &self.text[..self.cursor];
        before.grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn next_border(&self) -> usize {
        let next = self.text[self.cursor..].graphemes(true).next();
        self.cursor + next.map_or(0, str::len)
    }
}

/// A letter with the marks [`Text`] allows on it never takes more.
const MAX_BYTES_OF_CHARACTER: usize = 16;

fn line_start(before: &str) -> usize {
    before.rfind('\n').map_or(0, |at| at + 1)
}

/// What may come in at all: no control or invisible characters; in one line, no line breaks.
fn admitted(kind: FieldKind, raw: &str) -> String {
    let unified = raw.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::with_capacity(unified.len());
    for found in unified.chars() {
        match (found, kind) {
            ('\t', _) | ('\n', FieldKind::Line) => out.push(' '),
            // Joiner and emoji presentation have their meaning from what stands before them.
            ('\n' | '\u{200D}' | '\u{FE0F}', _) => out.push(found),
            _ if first_unshowable(found.encode_utf8(&mut [0; 4])).is_none() => out.push(found),
            _ => {}
        }
    }
    out
}

fn kept(kind: FieldKind, raw: &str) -> String {
    let text = match kind {
        FieldKind::Line => Text::line(raw),
        FieldKind::Prose => Text::prose(raw),
    };
    text.as_str().to_owned()
}

fn fits(kind: FieldKind, text: &str) -> bool {
    match kind {
        FieldKind::Line => text.chars().count() <= MAX_LINE_CHARACTERS,
        FieldKind::Prose => text.len() <= WRITTEN_BYTES_MAX,
    }
}

/// The last grapheme border at or before `bytes`.
fn cut(text: &str, bytes: usize) -> usize {
    if text.len() <= bytes {
        return text.len();
    }
    text.grapheme_indices(true).map(|(at, _)| at).take_while(|at| *at <= bytes).last().unwrap_or(0)
}

fn border_at_or_after(text: &str, at: usize) -> usize {
    let mut borders = text.grapheme_indices(true).map(|(border, _)| border);
    borders.find(|border| *border >= at).unwrap_or(text.len())
}

#[cfg(test)]
mod tests;
