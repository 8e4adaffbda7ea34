//! The text of a file, kept so that anything in it can be pointed at.

use std::ops::Range;
use std::sync::Arc;

use crate::domain::Text;
use crate::problem::{Place, Problem, Trouble};

/// A stretch of a file, in bytes; a file has at most a mebibyte, so four bytes will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct At {
    /// The first byte.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

impl At {
    /// Nothing wide, at the very start.
    pub const START: At = At { start: 0, end: 0 };
}

impl From<Range<usize>> for At {
    fn from(range: Range<usize>) -> Self {
        let narrow = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: narrow(range.start), end: narrow(range.end) }
    }
}

/// A file as it was read: its name and its text.
#[derive(Debug, Clone)]
pub struct Source {
    /// The file, as the reader named it.
    pub file: Text,
    text: Arc<str>,
}

/// Characters shown of a long line; what stands before the mark gets a third of them.
const SHOWN: usize = 100;
const SHOWN_BEFORE: usize = SHOWN / 3;

impl Source {
    /// A file and its text.
    pub fn new(file: &str, text: &str) -> Self {
        Self { file: Text::line(file), text: Arc::from(text) }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A problem somewhere in this file.
    pub fn problem(&self, trouble: Trouble, at: At) -> Problem {
        Problem { trouble, place: Some(self.place(at)), file: self.file.clone() }
    }

    /// A problem of the file as a whole.
    pub fn problem_of_file(&self, trouble: Trouble) -> Problem {
        Problem { trouble, place: None, file: self.file.clone() }
    }

    /// The line of a byte, from 1.
    pub fn line(&self, at: At) -> u32 {
        let start = self.boundary(at.start);
        let breaks = self.text.as_bytes()[..start].iter().filter(|&&byte| byte == b'\n').count();
        u32::try_from(breaks + 1).unwrap_or(u32::MAX)
    }

    /// Where a stretch is, and the line it is on; of a stretch over several lines, the first.
    pub fn place(&self, at: At) -> Place {
        let start = self.boundary(at.start);
        let line_start = self.text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |n| start + n);
        let line_end = line_start + self.text[line_start..line_end].trim_end_matches('\r').len();
        let start = start.min(line_end);
        let end = self.boundary(at.end).clamp(start, line_end);
        let before = self.text[line_start..start].trim_start_matches('\u{FEFF}');
        let (text, mark, width) = shown(before, &self.text[start..end], &self.text[end..line_end]);
        Place {
            line: self.line(at),
            column: narrow(before.chars().count() + 1),
            width: narrow(width.max(1)),
            text,
            mark: narrow(mark),
        }
    }

    /// The nearest character boundary at or before a byte.
    fn boundary(&self, at: u32) -> usize {
        let mut at = (at as usize).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The line made safe and short, where the mark begins in it, and how wide the mark is.
fn shown(before: &str, marked: &str, after: &str) -> (Text, usize, usize) {
    // Only what can be shown is made safe: a line may be the whole file.
    let skipped = before.chars().count().saturating_sub(SHOWN_BEFORE);
    let before: String = before.chars().skip(skipped).collect();
    let marked: String = marked.chars().take(SHOWN).collect();
    let after_shown: String = after.chars().take(SHOWN.saturating_sub(marked.len())).collect();
    let mut line = String::new();
    if skipped > 0 {
        line.push('…');
    }
    line.push_str(&Text::line(&before));
    let mark = line.chars().count();
    line.push_str(&Text::line(&marked));
    let width = line.chars().count() - mark;
    line.push_str(&Text::line(&after_shown));
    if after_shown.len() < after.len() {
        line.push('…');
    }
    (Text::line(&line), mark, width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(source: &str, needle: &str) -> Place {
        let start = source.find(needle).expect("the needle");
        Source::new("x.toml", source).place(At::from(start..start + needle.len()))
    }

    #[test]
    fn a_place_counts_characters_from_one() {
        let place = at("a = 1\næøå = \"x\"\r\nb = 2\n", "\"x\"");
        assert_eq!((place.line, place.column, place.width), (2, 7, 3));
        assert_eq!((place.text.as_str(), place.mark), ("æøå = \"x\"", 6));
        let first = at("\u{FEFF}a = 1", "a");
        assert_eq!((first.line, first.column, first.text.as_str()), (1, 1, "a = 1"));
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let line = format!("{} = here {}", "x".repeat(5_000), "y".repeat(5_000));
        let place = at(&line, "here");
        assert_eq!(place.column, 5_004);
        let cut: String =
            place.text.chars().skip(place.mark as usize).take(place.width as usize).collect();
        assert_eq!(cut, "here");
        assert!(place.text.chars().count() < 150, "{}", place.text);
        assert!(place.text.starts_with('…') && place.text.ends_with('…'));
    }

    #[test]
    fn the_end_of_the_file_and_broken_stretches_have_a_place() {
        let source = Source::new("x.toml", "a = 1\næ");
        assert_eq!(source.place(At { start: 8, end: 8 }).line, 2);
        assert_eq!(source.place(At { start: 7, end: 9_999 }).line, 2, "inside a character");
        assert_eq!(Source::new("x.toml", "").place(At::START).column, 1);
    }

    #[test]
    fn what_the_line_holds_is_shown_harmlessly() {
        let place = at("t = \"a\u{1b}[2J\u{202e}b\" # x", "# x");
        assert_eq!(place.text.as_str(), "t = \"a␛[2J\u{FFFD}b\" # x");
        assert_eq!(place.mark, 14);
    }
}
