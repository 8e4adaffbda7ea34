//! A call that cannot be understood or cannot be served as it stands.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::command_names;
use crate::app::DateInputError;
use crate::app::setup::SetupError;
use crate::domain::Text;
use crate::words::Words;
use crate::words::fault::FaultText;

/// What is wrong with a call.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum WrongCall {
    /// There is no such command.
    Command {
        /// As typed.
        given: Text,
        /// The most alike.
        nearest: Option<Text>,
    },
    /// There is no such option, or one value too many.
    Option {
        /// As typed.
        given: Text,
        /// The most alike.
        nearest: Option<Text>,
    },
    /// An option without its value.
    NoValue {
        /// The option.
        option: Text,
    },
    /// What the command cannot do without.
    Missing {
        /// What is missing.
        names: Vec<String>,
    },
    /// Something given twice that can be given once.
    Twice {
        /// The option.
        option: Text,
    },
    /// A word that is none of those it can be.
    Word {
        /// The option.
        option: Text,
        /// As typed.
        given: Text,
        /// Those it can be.
        words: Vec<String>,
    },
    /// Not a number, or one out of all measure.
    Number {
        /// The option.
        option: Text,
        /// As typed.
        given: Text,
    },
    /// Not a date.
    Date {
        /// Where it was given.
        option: Text,
        /// As typed.
        given: Text,
        /// Why not.
        why: DateInputError,
    },
    /// Bytes that are no text.
    NotText,
    /// Something of no meaning.
    Other,
    /// Nobody has said who they are yet.
    NoProfile,
    /// The first time, a name and a first day are needed.
    FirstSetup {
        /// What is missing.
        names: Vec<String>,
    },
    /// Roles, units and questions the package does not have, and the like.
    Setup(SetupError),
    /// A package on which no plan can stand.
    Unusable {
        /// Where it is.
        place: Text,
        /// How many errors it has.
        errors: usize,
    },
    /// A file with a leader in it that has none.
    NoLeader {
        /// The file.
        place: Text,
    },
}

impl WrongCall {
    /// What, why, and what to do.
    pub(super) fn text(&self, words: &Words) -> FaultText {
        match self {
            Self::Command { given, nearest } => {
                nearest_or(words, "wrong-command", given, nearest.as_ref())
            }
            Self::Option { given, nearest } => {
                nearest_or(words, "wrong-option", given, nearest.as_ref())
            }
            Self::NoValue { option } => three(words, "wrong-no-value", &[("option", option)]),
            Self::Missing { names } => {
                three(words, "wrong-missing", &[("names", &names.join(", "))])
            }
            Self::Twice { option } => three(words, "wrong-twice", &[("option", option)]),
            Self::Word { option, given, words: known } => three(
                words,
                "wrong-word",
                &[("option", option), ("given", given), ("words", &known.join(", "))],
            ),
            Self::Number { option, given } => {
                three(words, "wrong-number", &[("option", option), ("given", given)])
            }
            Self::Date { option, given, why } => {
                let text = three(words, "wrong-date", &[("option", option), ("given", given)]);
                FaultText { why: words.date_error(why), ..text }
            }
            Self::NotText => three(words, "wrong-not-text", &[]),
            Self::Other => three(words, "wrong-other", &[]),
            Self::NoProfile => three(words, "wrong-no-profile", &[]),
            Self::FirstSetup { names } => {
                three(words, "wrong-first-setup", &[("names", &names.join(", "))])
            }
            Self::Setup(error) => words.setup_error(error),
            Self::Unusable { place, errors } => {
                let arguments = [("place", place.as_str().into()), ("errors", (*errors).into())];
                let part = |name| words.attribute("wrong-unusable", name, &arguments);
                FaultText {
                    what: words.with("wrong-unusable", &arguments),
                    why: part("why").unwrap_or_default(),
                    hint: part("hint").unwrap_or_default(),
                }
            }
            Self::NoLeader { place } => three(words, "wrong-no-leader", &[("place", place)]),
        }
    }
}

/// The three lines of a key: the message, and its attributes `why` and `hint`.
pub(super) fn three(words: &Words, key: &str, arguments: &[(&str, &str)]) -> FaultText {
    let arguments: Vec<_> =
        arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
    let part = |name| words.attribute(key, name, &arguments).unwrap_or_default();
    FaultText { what: words.with(key, &arguments), why: part("why"), hint: part("hint") }
}

fn nearest_or(words: &Words, key: &str, given: &Text, nearest: Option<&Text>) -> FaultText {
    let text = three(words, key, &[("given", given)]);
    match nearest {
        Some(nearest) => FaultText {
            hint: words.with("wrong-nearest", &[("nearest", nearest.as_str().into())]),
            ..text
        },
        None => text,
    }
}

/// What the parser did not understand.
pub(super) fn of_parser(error: &clap::Error) -> WrongCall {
    let line = |kind| text_of(error, kind);
    let given = || line(ContextKind::InvalidArg).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let given = line(ContextKind::InvalidSubcommand).unwrap_or_default();
            let nearest = jumbled(&given).or_else(|| line(ContextKind::SuggestedSubcommand));
            WrongCall::Command { given, nearest }
        }
        ErrorKind::UnknownArgument => {
            WrongCall::Option { given: given(), nearest: line(ContextKind::SuggestedArg) }
        }
        ErrorKind::InvalidValue => {
            let typed = line(ContextKind::InvalidValue).unwrap_or_default();
            if typed.is_empty() {
                return WrongCall::NoValue { option: given() };
            }
            let words = all_of(error, ContextKind::ValidValue);
            WrongCall::Word { option: given(), given: typed, words }
        }
        ErrorKind::MissingRequiredArgument => {
            WrongCall::Missing { names: all_of(error, ContextKind::InvalidArg) }
        }
        ErrorKind::ArgumentConflict => WrongCall::Twice { option: given() },
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            WrongCall::NoValue { option: given() }
        }
        ErrorKind::TooManyValues => WrongCall::Option {
            given: line(ContextKind::InvalidValue).unwrap_or_default(),
            nearest: None,
        },
        ErrorKind::InvalidUtf8 => WrongCall::NotText,
        _ => WrongCall::Other,
    }
}

fn text_of(error: &clap::Error, kind: ContextKind) -> Option<Text> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(shown(text)),
        // The most alike comes last.
        ContextValue::Strings(texts) => texts.last().map(|text| shown(text)),
        _ => None,
    }
}

fn all_of(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => {
            texts.iter().map(|text| shown(text).to_string()).collect()
        }
        Some(ContextValue::String(text)) => vec![shown(text).to_string()],
        _ => Vec::new(),
    }
}

/// As we write it: `--why GRUNN`, without the parser's brackets.
fn shown(text: &str) -> Text {
    Text::line(&text.replace(['<', '>'], ""))
}

/// The command with the same letters in another order: the most common slip, and the one that the
/// parser's likeness sees least.
fn jumbled(typed: &str) -> Option<Text> {
    let sorted = |word: &str| -> Vec<char> {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    let wanted = sorted(typed);
    command_names().find(|name| sorted(name) == wanted).map(Text::line)
}
