//! The journal as text: one entry, one line, one checksum.
//!
//! Reading never fails and never repairs: a line that cannot be trusted is passed over and counted.
//! What a newer program wrote is kept as it stands. Which files there are is no matter of this
//! module.

mod raw;
mod written;

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::domain::{Body, Entry, RowId};

/// The longest line, in bytes without its end.
pub const LINE_BYTES_MAX: usize = 64 * 1024;
/// The largest file that is read, in bytes.
pub const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// What a piece of a journal says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Journal {
    /// The entries, in the order of the file.
    pub entries: Vec<Entry>,
    /// What could not be used.
    pub skipped: Skipped,
    /// Bytes at the end that are no whole line yet: torn, or still being written.
    pub unfinished_bytes: usize,
}

/// Lines that were passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Skipped {
    /// Torn, altered, or never an entry.
    pub broken: usize,
    /// Longer than [`LINE_BYTES_MAX`].
    pub too_long: usize,
    /// Of a kind this program does not know; kept, and among the entries.
    pub unknown: usize,
}

/// One line: the checksum, and the exact bytes it is of.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    c: &'a str,
    #[serde(borrow)]
    e: &'a RawValue,
}

/// Reads a whole file, or what was added to one.
pub fn read(bytes: &[u8]) -> Journal {
    let mut reader = Reader::default();
    let mut rest = bytes;
    while let Some(end) = rest.iter().position(|&byte| byte == b'\n') {
        reader.whole_line(&rest[..end]);
        rest = &rest[end + 1..];
    }
    reader.last_line(rest);
    reader.journal
}

/// An entry as a line, with its line end.
pub fn line(entry: &Entry) -> String {
    let text = match &entry.body {
        Body::Unknown(raw) => raw.to_string(),
        _ => written::entry(entry),
    };
    let checksum = checksum(&text);
    format!("{{\"c\":\"{checksum:08x}\",\"e\":{text}}}\n")
}

fn checksum(text: &str) -> u32 {
    crc32fast::hash(text.as_bytes())
}

/// Row ids repeat on nearly every line; each is checked and stored once.
type Rows<'a> = HashMap<&'a str, RowId>;

#[derive(Default)]
struct Reader<'a> {
    journal: Journal,
    rows: Rows<'a>,
}

impl<'a> Reader<'a> {
    fn whole_line(&mut self, line: &'a [u8]) {
        let line = trimmed(line);
        if line.is_empty() {
            return;
        }
        if line.len() > LINE_BYTES_MAX {
            self.journal.skipped.too_long += 1;
            return;
        }
        match self.entry(line) {
            Some(entry) => self.keep(entry),
            None => self.joined_lines(line),
        }
    }

    /// The end of the file without a line end: an entry whose last byte was lost, or the beginning
    /// of one. The latter is no damage yet; whoever writes next begins a new line.
    fn last_line(&mut self, bytes: &'a [u8]) {
        match self.entry(trimmed(bytes)) {
            Some(entry) => self.keep(entry),
            None => self.journal.unfinished_bytes = bytes.len(),
        }
    }

    fn keep(&mut self, entry: Entry) {
        self.journal.skipped.unknown += usize::from(matches!(entry.body, Body::Unknown(_)));
        self.journal.entries.push(entry);
    }

    fn entry(&mut self, line: &'a [u8]) -> Option<Entry> {
        if line.len() > LINE_BYTES_MAX {
            return None;
        }
        let line = str::from_utf8(line).ok()?;
        if let Some((checksum, text)) = as_written(line)
            && is_intact(checksum, text)
        {
            return raw::entry(text, &mut self.rows);
        }
        let envelope: Envelope<'a> = serde_json::from_str(line).ok()?;
        self.opened(&envelope)
    }

    fn opened(&mut self, envelope: &Envelope<'a>) -> Option<Entry> {
        let text = envelope.e.get();
        if is_intact(envelope.c, text) { raw::entry(text, &mut self.rows) } else { None }
    }

    /// Two files put together where the first had no last line end: the entries are whole, only
    /// the line is not.
    fn joined_lines(&mut self, line: &'a [u8]) {
        let envelopes = serde_json::Deserializer::from_slice(line).into_iter::<Envelope<'a>>();
        for envelope in envelopes {
            match envelope.ok().and_then(|envelope| self.opened(&envelope)) {
                Some(entry) => self.keep(entry),
                None => {
                    self.journal.skipped.broken += 1;
                    return;
                }
            }
        }
    }
}

/// The checksum and the text of a line that looks just as [`line`] writes it. Nearly all do, and
/// need not be read twice; whether they are intact the checksum says.
fn as_written(line: &str) -> Option<(&str, &str)> {
    let (checksum, rest) = line.strip_prefix("{\"c\":\"")?.split_at_checked(8)?;
    Some((checksum, rest.strip_prefix("\",\"e\":")?.strip_suffix('}')?))
}

fn is_intact(written: &str, text: &str) -> bool {
    hex(written, 8) == Some(u128::from(checksum(text)))
}

/// Without the marks other tools leave at the ends of lines.
fn trimmed(line: &[u8]) -> &[u8] {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// A number in exactly so many lower-case hexadecimal digits.
pub(crate) fn hex(text: &str, digits: usize) -> Option<u128> {
    if text.len() != digits || digits > 32 {
        return None;
    }
    text.bytes().try_fold(0, |number: u128, byte| {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            _ => return None,
        };
        Some(number << 4 | u128::from(digit))
    })
}
