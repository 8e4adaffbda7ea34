//! Every phrase people read, in bokmål, nynorsk and English.
//!
//! The phrases live in Fluent catalogues beside this file, one folder a language, one file a
//! subject. Code asks by key; facts go in as arguments, dates already written out by [`date`].
//! A test holds the three languages to the same keys and arguments, and every key in the code to
//! the catalogues.

pub mod app;
mod catalogue;
pub mod date;
pub mod fault;
pub mod happened;
pub mod plan;
pub mod problem;
pub mod time;
pub mod typed;
pub mod wizard;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentMessage, FluentResource};

pub use fluent_bundle::FluentValue as Arg;

use crate::domain::Language;
use crate::words::catalogue::Shelf;

/// The phrases of one language.
pub struct Words {
    language: Language,
    at_hand: FluentBundle<FluentResource>,
    back: OnceCell<FluentBundle<FluentResource>>,
    dates: date::Dates,
}

impl Words {
    /// The phrases of a language. Reads the catalogue; make it once.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            at_hand: catalogue::bundle(language, Shelf::AtHand),
            back: OnceCell::new(),
            dates: date::Dates::new(language),
        }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Dates as this language writes them.
    pub fn dates(&self) -> &date::Dates {
        &self.dates
    }

    /// The phrase of a key that takes no arguments.
    pub fn text(&self, key: &str) -> Cow<'_, str> {
        self.format(key, None, None).unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    /// The phrase of a key, with its arguments.
    pub fn with(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        let arguments = arguments_of(arguments);
        self.format(key, None, Some(&arguments)).map_or_else(|| key.to_owned(), Cow::into_owned)
    }

    /// An attribute of a phrase (`key.why`), with arguments; `None` where there is none.
    pub fn attribute(
        &self,
        key: &str,
        name: &str,
        arguments: &[(&str, Arg<'_>)],
    ) -> Option<String> {
        let arguments = arguments_of(arguments);
        self.format(key, Some(name), Some(&arguments)).map(Cow::into_owned)
    }

    fn find(&self, key: &str) -> Option<(&FluentBundle<FluentResource>, FluentMessage<'_>)> {
        if let Some(message) = self.at_hand.get_message(key) {
            return Some((&self.at_hand, message));
        }
        let back = self.back.get_or_init(|| catalogue::bundle(self.language, Shelf::Back));
        back.get_message(key).map(|message| (back, message))
    }

    fn format<'a>(
        &'a self,
        key: &str,
        attribute: Option<&str>,
        arguments: Option<&'a FluentArgs<'a>>,
    ) -> Option<Cow<'a, str>> {
        let (bundle, message) = self.find(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, arguments, &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(text)
    }
}

fn arguments_of<'a>(arguments: &[(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
    arguments.iter().map(|(name, value)| (*name, value.clone())).collect()
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}
