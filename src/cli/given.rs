//! What was given with a command, understood once: dates, names, words.

use std::path::PathBuf;

use clap::ArgMatches;
use jiff::civil::Date;

use super::failure::Failure;
use super::wrong::WrongCall;
use crate::app::fold::slug;
use crate::app::{Refusal, read_date};
use crate::domain::{RowId, Text};

/// What was given with a command.
#[derive(Debug)]
pub(super) struct Given<'a> {
    matches: &'a ArgMatches,
    today: Date,
}

impl<'a> Given<'a> {
    /// Dates such as `i dag` are counted from `today`.
    pub(super) fn new(matches: &'a ArgMatches, today: Date) -> Self {
        Self { matches, today }
    }

    /// As typed.
    pub(super) fn raw(&self, name: &str) -> Option<&'a str> {
        self.matches.get_one::<String>(name).map(String::as_str)
    }

    /// Every value of an option, as typed.
    pub(super) fn all(&self, name: &str) -> Vec<&'a str> {
        self.matches.get_many::<String>(name).into_iter().flatten().map(String::as_str).collect()
    }

    /// Whether a flag is set.
    pub(super) fn has(&self, name: &str) -> bool {
        self.matches.get_flag(name)
    }

    /// One line, safe to show.
    pub(super) fn line(&self, name: &str) -> Option<Text> {
        self.raw(name).map(Text::line)
    }

    /// Several words, put together and safe to show; line breaks stay.
    pub(super) fn prose(&self, name: &str) -> Text {
        Text::prose(&self.all(name).join(" "))
    }

    /// A path.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        self.matches.get_one::<PathBuf>(name).cloned()
    }

    /// Every path.
    pub(super) fn paths(&self, name: &str) -> Vec<PathBuf> {
        self.matches.get_many::<PathBuf>(name).into_iter().flatten().cloned().collect()
    }

    /// A date in any form the program reads.
    pub(super) fn date(&self, name: &str) -> Result<Option<Date>, Failure> {
        let Some(typed) = self.raw(name) else { return Ok(None) };
        read_date(typed, self.today).map(Some).map_err(|why| {
            Failure::Call(WrongCall::Date {
                option: Text::line(&format!("--{name}")),
                given: Text::line(typed),
                why,
            })
        })
    }

    /// A number.
    pub(super) fn number<N: std::str::FromStr>(&self, name: &str) -> Result<Option<N>, Failure> {
        let Some(typed) = self.raw(name) else { return Ok(None) };
        typed.trim().parse().map(Some).map_err(|_| {
            Failure::Call(WrongCall::Number {
                option: Text::line(&format!("--{name}")),
                given: Text::line(typed),
            })
        })
    }

    /// One of a table's words.
    pub(super) fn word<T>(
        &self,
        name: &str,
        table: impl IntoIterator<Item = (&'static str, T)>,
    ) -> Result<Option<T>, Failure> {
        let Some(typed) = self.raw(name) else { return Ok(None) };
        let mut words = Vec::new();
        for (word, value) in table {
            if word == typed {
                return Ok(Some(value));
            }
            words.push(word.to_owned());
        }
        Err(Failure::Call(WrongCall::Word {
            option: Text::line(&format!("--{name}")),
            given: Text::line(typed),
            words,
        }))
    }

    /// The row named, with what was typed. A title typed as it stands is taken for the id it would
    /// make.
    pub(super) fn row(&self) -> Result<(RowId, Text), Failure> {
        let typed = self.raw("id").unwrap_or_default();
        let shown = Text::line(typed);
        match RowId::parse(typed.trim()).or_else(|_| RowId::parse(&slug(typed))) {
            Ok(row) => Ok((row, shown)),
            Err(_) => {
                Err(Failure::Refused { refusal: Refusal::Unknown { nearest: None }, typed: shown })
            }
        }
    }
}
