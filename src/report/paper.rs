//! A page being written, line by line.

use unicode_width::UnicodeWidthStr;

use crate::report::ink;
use crate::report::wrap::wrap;

/// Prose wraps here, also on wide screens.
const PROSE_CELLS: usize = 76;
/// Where the right-hand column of a row begins.
const RIGHT_COLUMN: usize = 52;
/// A row is at most so wide on one line.
const ROW_CELLS: usize = 79;

/// A page being written.
#[derive(Debug, Default)]
pub(super) struct Paper {
    text: String,
}

impl Paper {
    /// One line as it is.
    pub(super) fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    /// An empty line; never two in a row, none on top.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// An empty line and a heading.
    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        self.line(&ink::heading(text));
    }

    /// Prose, `indent` cells in.
    pub(super) fn prose(&mut self, indent: usize, text: &str) {
        self.hanging(indent, "", text);
    }

    /// Prose after a mark such as `1.`, its further lines aligned under the first.
    pub(super) fn hanging(&mut self, indent: usize, mark: &str, text: &str) {
        let inner = indent + mark.width();
        let mut lead = format!("{}{mark}", " ".repeat(indent));
        for line in wrap(text, PROSE_CELLS.saturating_sub(inner).max(20)) {
            self.line(&format!("{lead}{line}"));
            lead = " ".repeat(inner);
        }
    }

    /// Something on the left, and what holds of it on the right, or below where there is no room.
    pub(super) fn row(&mut self, left: &str, right: &str, pressing: Pressing) {
        let shown = match pressing {
            Pressing::Yes => ink::alarm(right),
            Pressing::No => right.to_owned(),
        };
        if right.is_empty() {
            self.line(left);
            return;
        }
        let used = left.width();
        let column = RIGHT_COLUMN.max(used + 2);
        if column + right.width() <= ROW_CELLS {
            self.line(&format!("{left}{}{shown}", " ".repeat(column - used)));
            return;
        }
        self.line(left);
        if right.width() + 5 <= PROSE_CELLS {
            self.line(&format!("     {shown}"));
        } else {
            self.prose(5, right);
        }
    }

    /// A name and a value, the values aligned.
    pub(super) fn field(&mut self, name: &str, value: &str) {
        let name_cells = 16;
        let pad = " ".repeat(name_cells.max(name.width() + 2) - name.width());
        self.hanging(0, &format!("{name}{pad}"), value);
    }

    /// The page.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// Whether what stands on the right of a row is pressing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressing {
    /// It is.
    Yes,
    /// It is not.
    No,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_column_is_kept_where_there_is_room() {
        let mut paper = Paper::default();
        paper.row("[ ] Nøkkel", "frist 01.12.2026", Pressing::No);
        paper.row(&format!("[ ] {}", "x".repeat(60)), "frist 01.12.2026", Pressing::No);
        let text = paper.finish();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0].find("frist"), Some(RIGHT_COLUMN + 1), "ø is two bytes and one cell");
        assert_eq!(lines[2], "     frist 01.12.2026");
    }

    #[test]
    fn the_lines_of_a_step_stand_under_each_other() {
        let mut paper = Paper::default();
        paper.hanging(1, "1. ", &"ord ".repeat(30));
        for (at, line) in paper.finish().lines().enumerate() {
            let lead = if at == 0 { " 1. ord" } else { "    ord" };
            assert!(line.starts_with(lead) && line.width() <= PROSE_CELLS, "{line:?}");
        }
    }

    #[test]
    fn gaps_are_single() {
        let mut paper = Paper::default();
        paper.gap();
        paper.line("a");
        paper.gap();
        paper.gap();
        paper.line("b");
        assert_eq!(paper.finish(), "a\n\nb\n");
    }
}
