//! What the TOML parser refused, in our own terms.
//!
//! The parser's messages are English, name the grammar rather than the mistake, and its own display
//! prints the raw line. So only its places are used, and its messages only to tell which mistake.

mod unclosed;

use toml::de::{DeTable, Error};

use crate::domain::Text;
use crate::format::source::At;
use crate::format::syntax::unclosed::Unclosed;
use crate::problem::Trouble;

/// Hands the tree of a text to `read`, and tells what is wrong with the syntax, by place. What is
/// opened and never closed is taken out first, so that it spoils nothing but itself; every other
/// byte stays in its place.
pub(super) fn parsed<R>(
    text: &str,
    read: impl FnOnce(&DeTable<'_>) -> R,
) -> (R, Vec<(At, Trouble)>) {
    let (root, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return (read(root.get_ref()), Vec::new());
    }
    let unclosed = unclosed::unclosed(text);
    if unclosed.is_empty() {
        return (read(root.get_ref()), mistakes(text, &errors, unclosed));
    }
    drop(root);
    let rest = unclosed::blanked(text, &unclosed);
    let (root, errors) = DeTable::parse_recoverable(&rest);
    (read(root.get_ref()), mistakes(&rest, &errors, unclosed))
}

fn mistakes(text: &str, errors: &[Error], unclosed: Vec<Unclosed>) -> Vec<(At, Trouble)> {
    let tables = Tables::of(text);
    let errors = first_of_each_line(&tables, errors);
    let mut found: Vec<(At, Trouble)> =
        errors.into_iter().map(|error| mistake(text, error)).collect();
    found.extend(unclosed.into_iter().map(|one| (one.at, one.trouble)));
    found.sort_by_key(|(at, _)| at.start);
    first_of_each_table(&tables, found)
}

/// One mistake makes the parser stumble more than once, so each line is named once.
fn first_of_each_line<'e>(tables: &Tables, errors: &'e [Error]) -> Vec<&'e Error> {
    let start = |error: &Error| error.span().unwrap_or_default().start;
    let mut errors: Vec<&Error> = errors.iter().collect();
    errors.sort_by_key(|error| start(error));
    errors.dedup_by_key(|error| tables.line(At::from(start(error)..start(error))));
    errors
}

/// Where a comma is missing or lists go too deep, nothing more is said of that table.
fn first_of_each_table(tables: &Tables, found: Vec<(At, Trouble)>) -> Vec<(At, Trouble)> {
    let mut kept: Vec<(At, Trouble)> = Vec::new();
    let mut lost_in = None;
    for (at, trouble) in found {
        let table = tables.table(at);
        if lost_in == Some(table) {
            continue;
        }
        if matches!(trouble, Trouble::MissingComma | Trouble::TooDeep) {
            lost_in = Some(table);
        }
        kept.push((at, trouble));
    }
    kept
}

/// Where lines and tables begin, to tell what a mistake can have spoilt.
pub(super) struct Tables {
    lines: Vec<u32>,
    tables: Vec<u32>,
}

impl Tables {
    /// A table begins where a line begins with a bracket.
    pub(super) fn of(text: &str) -> Self {
        let (mut lines, mut tables) = (vec![0], vec![0]);
        for (at, byte) in text.bytes().enumerate() {
            let next = at + 1;
            if byte == b'\n' {
                let start = At::from(next..next).start;
                lines.push(start);
                if text.as_bytes().get(next) == Some(&b'[') {
                    tables.push(start);
                }
            }
        }
        Self { lines, tables }
    }

    fn line(&self, at: At) -> u32 {
        At::from(0..self.lines.partition_point(|&start| start <= at.start)).end
    }

    /// Which table a place is in.
    pub(super) fn table(&self, at: At) -> usize {
        self.tables.partition_point(|&start| start <= at.start)
    }
}

fn mistake(text: &str, error: &Error) -> (At, Trouble) {
    let span = error.span().unwrap_or(0..0);
    let at = At::from(span.clone());
    let source = text.get(span.clone()).unwrap_or_default();
    if let Some(control) = control_on_line(text, span.start) {
        let found = text[control..].chars().next().unwrap_or_default();
        let trouble = Trouble::ControlCharacter { found: u32::from(found) };
        return (At::from(control..control + found.len_utf8()), trouble);
    }
    let message = error.message();
    let (what, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let trouble = match what {
        "invalid basic string" | "invalid literal string" if expected == quote_of(what) => {
            return (open_end(text, at), Trouble::UnclosedText);
        }
        "unclosed array" | "unclosed inline table" | "unclosed table" | "unclosed array table" => {
            Trouble::UnclosedBracket
        }
        "string values must be quoted" => unquoted(source),
        "missing value for key" | "missing value" => Trouble::MissingValue,
        "key with no value"
        | "missing assignment between key-value pairs"
        | "unquoted keys cannot be empty"
        | "invalid key-value pair" => Trouble::MissingEquals,
        "missing comma between array elements" | "missing comma between key-value pairs" => {
            Trouble::MissingComma
        }
        "invalid unquoted key" => Trouble::BadKey,
        "duplicate key" => Trouble::KeyTwice { key: Text::line(source) },
        "recursion limit" | "cannot recurse further; max recursion depth met" => Trouble::TooDeep,
        "missing escaped value" | "too few unicode value digits" | "invalid value" => {
            Trouble::BadEscape
        }
        _ if what.starts_with("cannot extend value of type") => {
            Trouble::KeyTwice { key: Text::line(source) }
        }
        _ if what.starts_with("invalid date") || what.starts_with("invalid time") => {
            Trouble::BadDate { text: Text::line(source) }
        }
        _ if NUMBERS.iter().any(|start| what.starts_with(start)) => Trouble::BadNumber,
        _ if what == "invalid boolean" => Trouble::MissingQuotes,
        _ => Trouble::Unexpected,
    };
    (at, trouble)
}

/// How the parser's messages about numbers begin.
const NUMBERS: &[&str] = &[
    "unexpected leading zero",
    "invalid integer",
    "invalid decimal",
    "invalid hexadecimal",
    "invalid octal",
    "invalid binary",
    "invalid float",
    "invalid mantissa",
    "invalid exponent",
    "integers with a radix",
    "radix must be",
    "redundant",
    "`_` may only go",
];

fn quote_of(what: &str) -> &'static str {
    if what.contains("literal") { "`'`" } else { "`\"`" }
}

/// Words where a value should be: what kind of slip it was.
fn unquoted(source: &str) -> Trouble {
    if source.is_empty() {
        Trouble::MissingValue
    } else if source.contains(['“', '”', '„', '‟', '‘', '’', '‚', '«', '»']) {
        Trouble::CurlyQuotes
    } else if source.starts_with(|first: char| first.is_ascii_digit())
        && source.contains('-')
        && source.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
    {
        Trouble::BadDate { text: Text::line(source) }
    } else {
        Trouble::MissingQuotes
    }
}

/// The last character before the end of the line, where the quote is missing.
fn open_end(text: &str, at: At) -> At {
    let end = (at.start as usize).min(text.len());
    let before = text.get(..end).unwrap_or_default();
    let last = before.chars().next_back().filter(|last| *last != '\n').map_or(0, char::len_utf8);
    At::from(end - last..end)
}

/// The first control character on the line of a mistake, if that is what it is about.
fn control_on_line(text: &str, at: usize) -> Option<usize> {
    let line_start = text.get(..at)?.rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    let line = text[line_start..line_end].trim_end_matches('\r');
    let found = line.find(|found: char| found.is_ascii_control() && found != '\t')?;
    Some(line_start + found)
}
