//! The lines of a step, built before it is known which of them are seen.
//!
//! A block is what must be seen together: a field with its help and what is wrong with it.

use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use crate::app::screen::wizard::{Spot, Wizard};
use crate::app::{Field, Layout, Target};
use crate::view::Theme;
use crate::view::line::{columns, fit, width, wrap};
use crate::view::pen::{Run, Runs};
use crate::words::Words;

/// Where text begins beside the mark of the cursor.
const INDENT: usize = 3;
/// How far help stands in from what it helps with.
const HELP_INDENT: usize = 5;

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Room {
    /// For what must be there.
    Tight,
    /// For gaps between the parts.
    Some,
    /// For air.
    Plenty,
}

impl Room {
    /// The room in so many lines.
    pub(super) const fn of(layout: Layout, lines: u16) -> Self {
        match layout {
            Layout::TooSmall | Layout::Compact => Room::Tight,
            Layout::Single | Layout::Double if lines < 16 => Room::Tight,
            Layout::Single | Layout::Double if lines < 26 => Room::Some,
            Layout::Single | Layout::Double => Room::Plenty,
        }
    }
}

/// One line of the screen.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) runs: Runs,
    pub(super) hits: Vec<RowHit>,
    /// The column of the terminal's cursor.
    pub(super) cursor: Option<u16>,
}

/// A stretch of a line that can be clicked.
#[derive(Debug)]
pub(super) struct RowHit {
    pub(super) x: u16,
    pub(super) width: u16,
    pub(super) target: Target,
}

/// The lines of a step.
pub(super) struct Body<'a> {
    pub(super) wizard: &'a Wizard,
    pub(super) words: &'a Words,
    theme: Theme,
    room: Room,
    width: usize,
    spots: Vec<Spot>,
    blocks: Vec<Vec<Row>>,
    /// Rows that the next spot begins with.
    lead: Vec<Row>,
    focus: usize,
}

impl<'a> Body<'a> {
    pub(super) fn new(
        wizard: &'a Wizard,
        room: Room,
        width: usize,
        words: &'a Words,
        theme: Theme,
    ) -> Self {
        let spots = wizard.spots();
        let (blocks, lead) = (Vec::new(), Vec::new());
        Self { wizard, words, theme, room, width, spots, blocks, lead, focus: 0 }
    }

    pub(super) fn blocks(&self) -> &[Vec<Row>] {
        &self.blocks
    }

    /// The block the cursor stands in.
    pub(super) fn focus(&self) -> usize {
        self.focus
    }

    /// Whether there is room for air and for help that is not asked for.
    pub(super) fn is_roomy(&self) -> bool {
        self.room > Room::Tight
    }

    pub(super) fn gap(&mut self) {
        if self.is_roomy() {
            self.blocks.push(vec![Row::default()]);
        }
    }

    /// A gap that only a tall window has room for.
    pub(super) fn air(&mut self) {
        if self.room == Room::Plenty {
            self.gap();
        }
    }

    /// A heading, with air above it.
    pub(super) fn heading(&mut self, key: &str) {
        self.gap();
        let text = self.words.text(key).to_uppercase();
        self.blocks.push(vec![row(1, &fit(&text, self.width), self.theme.heading())]);
    }

    pub(super) fn prose(&mut self, text: &str) {
        let lines = wrap(text, self.width);
        self.blocks.extend(lines.iter().map(|line| vec![row(1, line, self.theme.text())]));
    }

    /// A line or more of prose, standing in as far as what can be chosen.
    pub(super) fn note(&mut self, text: &str) {
        let style = self.theme.text();
        let lines = wrap(text, self.room(INDENT));
        self.blocks.extend(lines.iter().map(|line| vec![row(INDENT, line, style)]));
    }

    /// What stands above the spot that comes next, and is always seen with it.
    pub(super) fn lead(&mut self, spot: &Spot, text: &str) {
        for line in wrap(text, self.room(INDENT)) {
            let wide = columns(&line);
            let mut row = row(INDENT, &line, self.theme.text());
            self.hit(&mut row, INDENT, wide, spot, None);
            self.lead.push(row);
        }
    }

    /// A line that is chosen or gone to as a whole.
    pub(super) fn line(&mut self, spot: &Spot, indent: usize, text: &str) {
        let style = self.style_of(spot);
        let at = INDENT + indent;
        let mut row = self.marked(spot);
        let text = fit(text, self.room(at));
        let wide = columns(&text);
        row.runs = row.runs.and(" ".repeat(at - 1), Style::new()).and(text, style);
        self.hit(&mut row, at, wide, spot, None);
        self.cursor_at(&mut row, spot, at);
        self.add(spot, vec![row]);
    }

    /// A name and what it is: the rest of a long text goes on below, under itself.
    pub(super) fn fact(&mut self, spot: &Spot, name: &str, text: &str, column: usize) {
        let style = self.style_of(spot);
        let at = INDENT + column;
        let mut rows = Vec::new();
        for line in wrap(text, self.room(at)) {
            let mut row = if rows.is_empty() { self.marked(spot) } else { blank_mark() };
            let name = if rows.is_empty() { fit(name, column - 1) } else { String::new() };
            let padding = " ".repeat(column - width(&name));
            let wide = columns(&line);
            row.runs = row.runs.and("  ", Style::new()).and(name + &padding, self.theme.text());
            row.runs = row.runs.and(line, style);
            self.hit(&mut row, INDENT, columns(&padding).max(wide), spot, None);
            if rows.is_empty() {
                self.cursor_at(&mut row, spot, INDENT);
            }
            rows.push(row);
        }
        self.add(spot, rows);
    }

    /// Some of which one is chosen, along a line; below each other where the line is too short.
    pub(super) fn options(&mut self, spot: &Spot, options: &[&str], chosen: usize) {
        let mut rows = vec![self.marked(spot)];
        rows[0].runs.0.push(run(" ".repeat(INDENT - 1), Style::new()));
        let mut x = INDENT;
        for (number, option) in options.iter().enumerate() {
            let text = format!("{} {option}", mark(number == chosen));
            let gap = if x == INDENT { 0 } else { 2 };
            if gap > 0 && x + gap + width(&text) > self.width + 2 {
                let mut below = blank_mark();
                below.runs.0.push(run(" ".repeat(INDENT - 1), Style::new()));
                rows.push(below);
                x = INDENT;
            } else {
                x += gap;
                let last = rows.len() - 1;
                rows[last].runs.0.push(run(" ".repeat(gap), Style::new()));
            }
            let style = if number == chosen { self.style_of(spot) } else { self.theme.text() };
            let last = rows.len() - 1;
            let row = &mut rows[last];
            self.hit(row, x, columns(&text), spot, Some(number));
            if number == chosen {
                self.cursor_at(row, spot, x);
            }
            x += width(&text);
            row.runs.0.push(run(text, style));
        }
        self.add(spot, rows);
    }

    /// A text field `wide` columns long, and what stands beside it or, for want of room, below.
    pub(super) fn field(&mut self, spot: &Spot, field: &Field, wide: usize, beside: &str) {
        let room = self.room(INDENT + 2);
        let wide = wide.min(room);
        let (text, cursor) = seen(field, wide);
        let mut row = self.marked(spot);
        let padding = " ".repeat(wide - width(&text));
        let at = INDENT + 1;
        row.runs = row
            .runs
            .and("  [", Style::new())
            .and(text + &padding, self.theme.text())
            .and("]", Style::new());
        self.hit(&mut row, INDENT, columns_of(wide + 2), spot, None);
        if self.wizard.focus() == spot {
            row.cursor = Some(columns_of(at + cursor));
        }
        let mut rows = vec![row];
        if !beside.is_empty() {
            if at + wide + 3 + width(beside) <= self.width + 1 {
                rows[0].runs.0.push(run(format!("  {beside}"), self.theme.text()));
            } else {
                rows.extend(self.indented(beside, self.theme.text()));
            }
        }
        self.add(spot, rows);
    }

    /// What helps with the last field; told where there is room, or while the cursor is in it. A
    /// complaint helps better.
    pub(super) fn help(&mut self, spot: &Spot, text: &str) {
        if self.wizard.complaint(spot).is_some() {
            return;
        }
        if self.wizard.focus() == spot || self.wizard.chooses(spot) && self.is_roomy() {
            let rows = self.indented(text, self.theme.text());
            self.below(rows);
        }
    }

    /// What is wrong with the last field.
    pub(super) fn complaint(&mut self, spot: &Spot) {
        let Some(complaint) = self.wizard.complaint(spot) else { return };
        let lines = self.words.wizard_complaint(&complaint);
        for (number, line) in lines.iter().filter(|line| !line.is_empty()).enumerate() {
            let text = if number == 0 { format!("! {line}") } else { format!("  {line}") };
            let rows = self.indented(&text, self.theme.error());
            self.below(rows);
        }
    }

    fn indented(&self, text: &str, style: Style) -> Vec<Row> {
        let lead = text.len() - text.trim_start().len();
        let indent = HELP_INDENT + lead;
        wrap(text, self.room(indent)).iter().map(|line| row(indent, line, style)).collect()
    }

    fn below(&mut self, rows: Vec<Row>) {
        if let Some(block) = self.blocks.last_mut() {
            block.extend(rows);
        }
    }

    fn add(&mut self, spot: &Spot, rows: Vec<Row>) {
        if self.wizard.focus() == spot {
            self.focus = self.blocks.len();
        }
        let mut block = std::mem::take(&mut self.lead);
        block.extend(rows);
        self.blocks.push(block);
    }

    /// The columns left from `at`.
    fn room(&self, at: usize) -> usize {
        (self.width + 1).saturating_sub(at).max(1)
    }

    fn style_of(&self, spot: &Spot) -> Style {
        if self.wizard.focus() == spot { self.theme.selected() } else { self.theme.text() }
    }

    /// `>` where the cursor stands: reversing alone is no sign without colour.
    fn marked(&self, spot: &Spot) -> Row {
        let sign = if self.wizard.focus() == spot { ">" } else { " " };
        Row { runs: Runs::of(sign, self.theme.strong()), ..Row::default() }
    }

    fn cursor_at(&self, row: &mut Row, spot: &Spot, x: usize) {
        if self.wizard.focus() == spot {
            row.cursor = Some(columns_of(x));
        }
    }

    fn hit(&self, row: &mut Row, x: usize, width: u16, spot: &Spot, option: Option<usize>) {
        if let Some(number) = self.spots.iter().position(|one| one == spot) {
            let target = Target::Spot { number, option };
            row.hits.push(RowHit { x: columns_of(x), width, target });
        }
    }
}

/// The sign of one choice among several.
pub(super) const fn mark(chosen: bool) -> &'static str {
    if chosen { "(•)" } else { "( )" }
}

fn run(text: impl Into<String>, style: Style) -> Run {
    Run { text: text.into(), style }
}

fn row(indent: usize, text: &str, style: Style) -> Row {
    Row { runs: Runs::of(" ".repeat(indent), Style::new()).and(text, style), ..Row::default() }
}

fn blank_mark() -> Row {
    Row { runs: Runs::of(" ", Style::new()), ..Row::default() }
}

/// No screen is wider than that.
fn columns_of(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

/// The part of a field's text that is seen, and the cursor's column in it: the end of a long text
/// while it is written.
fn seen(field: &Field, wide: usize) -> (String, usize) {
    let (before, after) = field.around_cursor();
    let mut start = 0;
    let graphemes: Vec<&str> = before.graphemes(true).collect();
    let mut cursor = width(before);
    // One column is kept for the cursor itself.
    while cursor >= wide && start < graphemes.len() {
        cursor -= width(graphemes[start]);
        start += 1;
    }
    let mut text = graphemes[start..].concat();
    let mut used = cursor;
    for grapheme in after.graphemes(true) {
        used += width(grapheme);
        if used > wide {
            break;
        }
        text.push_str(grapheme);
    }
    (text, cursor)
}
