//! A text field drawn: the part around the cursor, and the terminal's cursor in it.

use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::app::Field;
use crate::view::pen::Pen;

/// A field of one line; what does not fit is cut so that the cursor is seen.
pub(crate) fn draw_line(field: &Field, x: u16, y: u16, width: u16, pen: &mut Pen<'_, '_>) {
    let width = usize::from(width.max(1));
    let (before, after) = field.around_cursor();
    let before = tail(before, width - 1);
    let at = pen.text(x, y, columns(before.width()), before, pen.theme.text());
    pen.cursor(at, y);
    let room = columns(width - before.width());
    pen.text(at, y, room, head(after, usize::from(room)), pen.theme.text());
}

/// A field of several lines, wrapped; the line with the cursor is always seen.
pub(crate) fn draw_lines(field: &Field, area: Rect, pen: &mut Pen<'_, '_>) {
    if area.width == 0 || area.height == 0 {
        return;
    }
    let shown = Shown::new(field, usize::from(area.width));
    let height = usize::from(area.height);
    let first = (shown.cursor.0 + 1).saturating_sub(height);
    for (line, y) in shown.lines.iter().skip(first).zip(area.y..area.bottom()) {
        pen.text(area.x, y, area.width, line, pen.theme.text());
    }
    let (line, column) = shown.cursor;
    pen.cursor(area.x + columns(column), area.y + columns(line - first));
}

/// The text in lines as wide as the field, and where the cursor is among them.
struct Shown {
    lines: Vec<String>,
    cursor: (usize, usize),
}

impl Shown {
    /// One column is kept for the cursor after the last character.
    fn new(field: &Field, width: usize) -> Self {
        let width = width.saturating_sub(1).max(1);
        let cursor_at = field.around_cursor().0.len();
        let mut shown = Self { lines: vec![String::new()], cursor: (0, 0) };
        let mut used = 0;
        for (at, grapheme) in field.text().grapheme_indices(true) {
            let wide = grapheme.width();
            if grapheme != "\n" && used + wide > width {
                used = shown.break_line();
            }
            if at == cursor_at {
                shown.cursor = (shown.lines.len() - 1, used);
            }
            if grapheme == "\n" {
                shown.lines.push(String::new());
                used = 0;
            } else {
                shown.last().push_str(grapheme);
                used += wide;
            }
        }
        if cursor_at == field.text().len() {
            shown.cursor = (shown.lines.len() - 1, used);
        }
        shown
    }

    fn last(&mut self) -> &mut String {
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }

    /// Begins a new line with the word that did not fit; how wide it is so far.
    fn break_line(&mut self) -> usize {
        let line = self.last();
        let from = line.rfind(' ').map_or(line.len(), |space| space + 1);
        let word = line.split_off(from);
        let (kept, wide) = (line.width(), word.width());
        let at = self.lines.len() - 1;
        if self.cursor.0 == at && self.cursor.1 >= kept && !word.is_empty() {
            self.cursor = (at + 1, self.cursor.1 - kept);
        }
        self.lines.push(word);
        wide
    }
}

fn columns(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

/// The end of a text, in at most `width` columns.
fn tail(text: &str, width: usize) -> &str {
    let mut used = 0;
    let mut from = text.len();
    for (at, grapheme) in text.grapheme_indices(true).rev() {
        used += grapheme.width();
        if used > width {
            break;
        }
        from = at;
    }
    &text[from..]
}

/// The beginning of a text, in at most `width` columns.
fn head(text: &str, width: usize) -> &str {
    let mut used = 0;
    let mut to = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += grapheme.width();
        if used > width {
            break;
        }
        to = at + grapheme.len();
    }
    &text[..to]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Key, KeyCode};

    #[test]
    fn the_cursor_follows_a_word_to_the_next_line() {
        let mut field = Field::prose("en lang linje");
        assert_eq!(Shown::new(&field, 9).lines, ["en lang ", "linje"]);
        assert_eq!(Shown::new(&field, 9).cursor, (1, 5));
        for _ in 0..5 {
            field.key(Key::plain(KeyCode::Left));
        }
        assert_eq!(Shown::new(&field, 9).cursor, (1, 0));
        field.key(Key::plain(KeyCode::Home));
        assert_eq!(Shown::new(&field, 9).cursor, (0, 0));
        assert_eq!(Shown::new(&Field::prose("abc\n"), 9).cursor, (1, 0));
    }

    #[test]
    fn a_long_line_is_cut_around_the_cursor() {
        assert_eq!(tail("abcdef", 3), "def");
        assert_eq!(tail("日本語", 3), "語");
        assert_eq!(head("日本語", 3), "日");
        assert_eq!(head("abc", 9), "abc");
    }
}
