//! A problem in words: what, why it matters, what to write instead.

use crate::domain::Text;
use crate::domain::id::IdError;
use crate::domain::item::Kind;
use crate::problem::{Expected, Trouble};
use crate::words::{Arg, Words};

/// The three lines of a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemText {
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to write instead.
    pub hint: String,
}

impl Words {
    /// A problem in words.
    pub fn problem(&self, trouble: &Trouble) -> ProblemText {
        let key = format!("problem-{}", trouble.code());
        let arguments = self.facts(trouble);
        let mut hint = self.attribute(&key, "hint", &arguments).unwrap_or_default();
        if let Some(nearest) = nearest(trouble) {
            let meant = self.with("problem-nearest", &[("nearest", nearest.into())]);
            hint = format!("{meant} {hint}");
        }
        ProblemText {
            what: self.with(&key, &arguments),
            why: self.attribute(&key, "why", &arguments).unwrap_or_default(),
            hint,
        }
    }

    /// A phrase that is put into others.
    fn part(&self, of: &str, name: &str) -> Arg<'static> {
        self.text(&format!("problem-{of}-{name}")).into_owned().into()
    }

    fn kind_words(&self, kinds: &[Kind]) -> Arg<'static> {
        let kinds: Vec<String> =
            kinds.iter().map(|kind| self.text(&format!("kind-{}", kind.name())).into()).collect();
        kinds.join(", ").into()
    }

    /// The facts of a problem, by the names the phrases use.
    fn facts<'a>(&self, trouble: &'a Trouble) -> Vec<(&'static str, Arg<'a>)> {
        match trouble {
            Trouble::EmptyFile
            | Trouble::NotUtf8
            | Trouble::UnclosedText
            | Trouble::UnclosedBracket
            | Trouble::MissingQuotes
            | Trouble::CurlyQuotes
            | Trouble::MissingValue
            | Trouble::MissingEquals
            | Trouble::MissingComma
            | Trouble::BadKey
            | Trouble::TooDeep
            | Trouble::BadEscape
            | Trouble::BadNumber
            | Trouble::Unexpected
            | Trouble::WindowReversed
            | Trouble::EveryWithDates
            | Trouble::TimesWithoutEvery
            | Trouble::AgainWithoutIssued
            | Trouble::AccessWithoutGranter
            | Trouble::LayerWithoutUnit
            | Trouble::DropWithKeys
            | Trouble::EmptyChange
            | Trouble::ReadyWithoutSignUp
            | Trouble::ComingWithoutExpected
            | Trouble::ItemWithoutWhy => Vec::new(),
            Trouble::TooLarge { bytes, limit } => {
                vec![("size", bytes.div_ceil(1024).into()), ("limit", (limit / 1024).into())]
            }
            Trouble::ControlCharacter { found } => vec![("found", character(*found))],
            Trouble::KeyTwice { key }
            | Trouble::BlankText { key }
            | Trouble::EmptyList { key }
            | Trouble::NotForward { key, .. }
            | Trouble::UnknownKey { key, .. } => vec![("key", text(key))],
            Trouble::MissingKey { key, .. } | Trouble::TopOnlyKey { key } => {
                vec![("key", (*key).into())]
            }
            Trouble::WrongType { key, expected, found } => vec![
                ("key", text(key)),
                ("expected", self.part("expected", expected.name())),
                ("found", self.part("found", found.name())),
                ("example", format!("{key} = {}", example(*expected)).into()),
            ],
            Trouble::KeyOfOtherKind { key, kind, belongs } => vec![
                ("key", (*key).into()),
                ("kind", self.kind_words(&[*kind])),
                ("belongs", self.kind_words(belongs)),
            ],
            Trouble::UnknownWord { key, word, words, .. } => {
                vec![("key", text(key)), ("word", text(word)), ("words", words.join(", ").into())]
            }
            Trouble::OutOfRange { key, found, min, max } => vec![
                ("key", text(key)),
                ("found", text(found)),
                ("min", min.to_string().into()),
                ("max", max.to_string().into()),
            ],
            Trouble::BadId { id, rule } => {
                vec![("id", text(id)), ("rule", self.part("id", id_rule(*rule)))]
            }
            Trouble::ReservedId { id } => vec![("id", text(id))],
            Trouble::BadOffset { text: written }
            | Trouble::BadDate { text: written }
            | Trouble::BadVersion { text: written }
            | Trouble::BadEmail { text: written } => vec![("text", text(written))],
            Trouble::LinkRefused { url, why } => {
                vec![("url", text(url)), ("why", self.part("link", why.name()))]
            }
            Trouble::LinkTooLong { length, limit } => {
                vec![("length", number(*length)), ("limit", number(*limit))]
            }
            Trouble::TitleTooLong { key, length, limit }
            | Trouble::TextTooLong { key, length, limit } => {
                vec![("key", text(key)), ("length", number(*length)), ("limit", number(*limit))]
            }
            Trouble::HostileCharacter { key, found } => {
                vec![("key", text(key)), ("found", character(*found))]
            }
            Trouble::MixNot100 { sum } => vec![("sum", sum.to_string().into())],
            Trouble::NewerFormat { found, known } => {
                vec![("found", found.to_string().into()), ("known", known.to_string().into())]
            }
            Trouble::TooManyItems { count, limit } => {
                vec![("count", number(*count)), ("limit", number(*limit))]
            }
            Trouble::TooOften { limit } => vec![("limit", number(*limit))],
            Trouble::RangeReversed { min, max } => {
                vec![("min", min.to_string().into()), ("max", max.to_string().into())]
            }
            Trouble::QuotaTooLarge { choose, from } => {
                vec![("choose", choose.to_string().into()), ("from", number(*from))]
            }
            Trouble::DuplicateId { id, file, line, .. } => {
                vec![("id", text(id)), ("file", text(file)), ("line", line.to_string().into())]
            }
            Trouble::UnknownReference { thing, id, .. } => {
                vec![("thing", self.part("thing", thing.name())), ("id", text(id))]
            }
            Trouble::ReferenceOfOtherKind { id, kind, wanted } => vec![
                ("id", text(id)),
                ("kind", self.kind_words(&[*kind])),
                ("wanted", self.kind_words(&[*wanted])),
            ],
            Trouble::UnknownChange { item, .. } | Trouble::ChangeOfOwn { item } => {
                vec![("item", text(item))]
            }
            Trouble::ItemCycle { path }
            | Trouble::UnitCycle { path }
            | Trouble::LayerCycle { path } => vec![("path", arrows(path))],
            Trouble::MissingLayer { id, .. } | Trouble::ReplacesLiving { id } => {
                vec![("id", text(id))]
            }
            Trouble::SecondTopLayer { file } => vec![("file", text(file))],
            Trouble::MoreProblems { count } => vec![("count", number(*count))],
        }
    }
}

/// The name that may have been meant.
fn nearest(trouble: &Trouble) -> Option<&str> {
    match trouble {
        Trouble::UnknownKey { nearest, .. } | Trouble::UnknownWord { nearest, .. } => *nearest,
        Trouble::UnknownReference { nearest, .. }
        | Trouble::UnknownChange { nearest, .. }
        | Trouble::MissingLayer { nearest, .. } => nearest.as_deref(),
        _ => None,
    }
}

fn text(text: &Text) -> Arg<'_> {
    text.as_str().into()
}

/// A number as plain digits: nothing here counts in words.
fn number(number: usize) -> Arg<'static> {
    number.to_string().into()
}

fn character(number: u32) -> Arg<'static> {
    format!("U+{number:04X}").into()
}

/// A way round, cut where it grows too long to read.
fn arrows(path: &[Text]) -> Arg<'static> {
    const SHOWN: usize = 8;
    let mut names: Vec<&str> = path.iter().take(SHOWN).map(|name| &**name).collect();
    if path.len() > SHOWN {
        names.push("…");
    }
    names.join(" → ").into()
}

const fn id_rule(rule: IdError) -> &'static str {
    match rule {
        IdError::Empty => "empty",
        IdError::TooLong => "too-long",
        IdError::Characters => "characters",
    }
}

/// A value of that sort, as it is written in files; the same in every language.
const fn example(expected: Expected) -> &'static str {
    match expected {
        Expected::Text | Expected::TextOrList => "\"…\"",
        Expected::TextList => "[\"…\", \"…\"]",
        Expected::OffsetOrDate | Expected::Offset => "\"2 weeks\"",
        Expected::Date => "2026-11-27",
        Expected::DateList => "[2026-11-27, 2027-02-26]",
        Expected::Number => "30",
        Expected::YesNo => "true",
        Expected::Table => "{ … = … }",
        Expected::TableList => "[{ … = … }]",
    }
}
