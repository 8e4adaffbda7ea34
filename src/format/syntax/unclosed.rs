//! Brackets and texts over several lines that are never closed.
//!
//! To a parser such a one swallows the rest of the file, and every line of it becomes an error. HR
//! writes one table under the other, so a line that begins a new table, or a new key within a list,
//! tells that the closing sign was forgotten; what stands before is taken out, and all else can be
//! read.

use crate::format::source::At;
use crate::problem::Trouble;

/// Something opened and not closed: its opening sign, and up to where it is left out.
#[derive(Debug, PartialEq)]
pub(super) struct Unclosed {
    pub(super) at: At,
    pub(super) trouble: Trouble,
    until: usize,
}

/// Everything in the text that is opened and not closed.
pub(super) fn unclosed(text: &str) -> Vec<Unclosed> {
    let mut scan =
        Scan { text, bytes: text.as_bytes(), at: 0, open: Vec::new(), found: Vec::new() };
    scan.line_start();
    while scan.at < scan.bytes.len() {
        scan.step();
    }
    scan.leave_out(text.len());
    scan.found
}

/// The text with what is not closed blanked out, so that every other byte stays in its place.
pub(super) fn blanked(text: &str, unclosed: &[Unclosed]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for one in unclosed {
        let opened = one.at.start as usize;
        let start = text[..opened].rfind('\n').map_or(0, |newline| newline + 1).max(done);
        out.push_str(&text[done..start]);
        let blank = |byte| if byte == b'\n' { '\n' } else { ' ' };
        out.extend(text.as_bytes()[start..one.until].iter().map(|&byte| blank(byte)));
        done = one.until;
    }
    out.push_str(&text[done..]);
    out
}

struct Scan<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// Where brackets stand open, the outermost first.
    open: Vec<usize>,
    found: Vec<Unclosed>,
}

impl Scan<'_> {
    fn step(&mut self) {
        match self.bytes[self.at] {
            b'\n' => {
                self.at += 1;
                self.line_start();
            }
            b'#' => self.at = self.line_end(),
            b'[' | b'{' => {
                self.open.push(self.at);
                self.at += 1;
            }
            b']' | b'}' => {
                self.open.pop();
                self.at += 1;
            }
            b'"' | b'\'' => self.quoted(),
            _ => self.at += 1,
        }
    }

    /// At the first byte of a line: a new table or key closes what should have been closed.
    fn line_start(&mut self) {
        let line = &self.text[self.at..self.line_end()];
        let in_list = self.open.last().is_some_and(|&open| self.bytes[open] == b'[');
        if is_header(line) || (in_list && is_key(line)) {
            self.leave_out(self.at);
        }
        if self.open.is_empty() && line.starts_with('[') {
            self.at += line.len();
        }
    }

    fn leave_out(&mut self, until: usize) {
        if let Some(&start) = self.open.first() {
            let at = At::from(start..start + 1);
            self.found.push(Unclosed { at, trouble: Trouble::UnclosedBracket, until });
            self.open.clear();
        }
    }

    fn line_end(&self) -> usize {
        // In bytes: after a backslash the scan may stand within a character.
        let mut rest = self.bytes[self.at..].iter();
        rest.position(|&byte| byte == b'\n').map_or(self.bytes.len(), |n| self.at + n)
    }

    /// At a quote.
    fn quoted(&mut self) {
        let quote = self.bytes[self.at];
        if self.bytes[self.at..].starts_with(&[quote; 3]) {
            self.long_text(quote);
            return;
        }
        self.at += 1;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                // Where there is no closing quote, the end of the line closes.
                b'\n' => return,
                b'\\' if quote == b'"' && self.bytes.get(self.at + 1) != Some(&b'\n') => {
                    self.at += 2;
                }
                _ if byte == quote => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.bytes.len();
    }

    /// At three quotes.
    fn long_text(&mut self, quote: u8) {
        let start = self.at;
        self.at += 3;
        while self.at < self.bytes.len() {
            if self.bytes[self.at..].starts_with(&[quote; 3]) {
                self.at += 3;
                // Up to two more quotes belong to the text.
                while self.bytes.get(self.at) == Some(&quote) {
                    self.at += 1;
                }
                return;
            }
            match self.bytes[self.at] {
                b'\\' if quote == b'"' => self.at += 2,
                b'\n' => {
                    self.at += 1;
                    if is_header(&self.text[self.at..self.line_end()]) {
                        break;
                    }
                }
                _ => self.at += 1,
            }
        }
        self.at = self.at.min(self.bytes.len());
        let at = At::from(start..start + 3);
        self.found.push(Unclosed { at, trouble: Trouble::UnclosedText, until: self.at });
        self.open.clear();
    }
}

/// Whether a line is the head of a table: `[name]` or `[[name]]` and nothing more.
fn is_header(line: &str) -> bool {
    let line = line.trim_end();
    let inner = line.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]"));
    let inner = inner.or_else(|| line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')));
    inner.is_some_and(is_bare)
}

/// Whether a line begins with `key =`.
fn is_key(line: &str) -> bool {
    line.split_once('=').is_some_and(|(key, _)| is_bare(key.trim()))
}

fn is_bare(name: &str) -> bool {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !name.is_empty()
        && name.bytes().all(bare)
        // A number in a list of lists is no table.
        && name.bytes().any(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, opened: &[&str], rest: &str) {
        let found = unclosed(text);
        let starts: Vec<&str> =
            found.iter().map(|one| &text[one.at.start as usize..one.at.end as usize]).collect();
        assert_eq!(starts, opened, "{text:?}");
        let blanked = blanked(text, &found);
        assert_eq!(blanked.len(), text.len(), "{text:?}");
        let lines: Vec<&str> =
            blanked.lines().map(str::trim_end).filter(|l| !l.is_empty()).collect();
        assert_eq!(lines.join("|"), rest, "{text:?}");
    }

    #[test]
    fn what_is_forgotten_spoils_only_its_own_key() {
        check("a = [1, 2\nb = 3\n", &["["], "b = 3");
        check("[[p]]\nask = [\n \"x\",\n[[q]]\nid = 1\n", &["["], "[[p]]|[[q]]|id = 1");
        check("a = { b = 1\nc = 2\n[[q]]\n", &["{"], "[[q]]");
        check("a = \"\"\"\nx\n[[q]]\nid = 1\n", &["\"\"\""], "[[q]]|id = 1");
        check("a = [{ b = 1 ]\nc = 1\n[q]\n", &["["], "c = 1|[q]");
    }

    #[test]
    fn what_is_closed_stands() {
        for text in [
            "a = [\n  1, # ]\n  [2],\n]\nb = { c = [\n] }\n[q]",
            "a = \"[\"\nb = '{'\nc = \"\\\"[\"\n[[q]]",
            "a = \"\"\"\n[ x\n\\\"\"\" y\n\"\"\"\"\"\nb = '''[\n'''",
            "a = \"x\nb = 1",
        ] {
            let stripped: Vec<&str> = text.lines().map(str::trim_end).collect();
            check(text, &[], &stripped.join("|"));
        }
    }
}
