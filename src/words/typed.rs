//! What was typed and could not be used, in words: dates, and the answers of a new leader.

use jiff::civil::Date;

use crate::app::DateInputError;
use crate::app::setup::{Named, SetupError};
use crate::words::Words;
use crate::words::fault::FaultText;

impl Words {
    /// Why a text is no date, and what to write instead; one or two sentences.
    pub fn date_error(&self, error: &DateInputError) -> String {
        match *error {
            DateInputError::Empty => self.text("typed-date-empty").into_owned(),
            DateInputError::NotADate => self.text("typed-date-unread").into_owned(),
            DateInputError::NoSuchMonth { month } => {
                self.with("typed-date-month", &[("month", month.to_string().into())])
            }
            DateInputError::NoSuchDay { day, month, year } => {
                let first = Date::new(year, month, 1).map(|first| self.dates().month(first));
                let arguments = [
                    ("day", day.to_string().into()),
                    ("month", first.unwrap_or_else(|_| month.to_string()).into()),
                ];
                self.with("typed-date-day", &arguments)
            }
            DateInputError::UnlikelyYear { year } => {
                self.with("typed-date-year", &[("year", year.to_string().into())])
            }
        }
    }

    /// Why the answers make no profile: what, why, and what to do.
    pub fn setup_error(&self, error: &SetupError) -> FaultText {
        match error {
            SetupError::NoName => self.three_lines("setup-no-name", &[]),
            SetupError::NoTopLayer => self.three_lines("setup-no-top-layer", &[]),
            SetupError::YesAndNo(question) => {
                self.three_lines("setup-yes-and-no", &[("question", question.as_str())])
            }
            SetupError::Ambiguous { typed, ids, .. } => {
                let ids = ids.join(", ");
                self.three_lines("setup-ambiguous", &[("typed", typed.as_str()), ("ids", &ids)])
            }
            SetupError::Unknown { what, typed, nearest, known } => {
                let key = match what {
                    Named::Role => "setup-unknown-role",
                    Named::Unit => "setup-unknown-unit",
                    Named::Question => "setup-unknown-question",
                };
                let typed = typed.as_str();
                let why = match known.is_empty() {
                    true => self.text("setup-known-none").into_owned(),
                    false => self.with("setup-known", &[("known", known.join(", ").into())]),
                };
                let hint = match nearest {
                    Some(id) => self.with("setup-nearest", &[("nearest", id.as_str().into())]),
                    None => self.text("setup-look").into_owned(),
                };
                FaultText { what: self.with(key, &[("typed", typed.into())]), why, hint }
            }
        }
    }

    fn three_lines(&self, key: &str, arguments: &[(&str, &str)]) -> FaultText {
        let arguments: Vec<_> =
            arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        let part = |name| self.attribute(key, name, &arguments).unwrap_or_default();
        FaultText { what: self.with(key, &arguments), why: part("why"), hint: part("hint") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::read_date;
    use crate::domain::{Language, Text};
    use jiff::civil::date;

    #[test]
    fn a_date_that_cannot_be_read_is_explained_in_each_language() {
        let today = date(2026, 11, 23);
        for (language, typed, expected) in [
            (Language::Bokmal, "31.11", "Det finnes ingen dag 31 i november 2026."),
            (Language::Nynorsk, "31.11", "Det finst ingen dag 31 i november 2026."),
            (Language::English, "31.11", "There is no day 31 in November 2026."),
            (Language::Bokmal, "snart", "Dette kan ikke leses som en dato."),
            (Language::English, "11/27/2026", "There is no month 27."),
            (Language::Bokmal, "1.1.1", "Året 1 kan ikke stemme."),
        ] {
            let error = read_date(typed, today).expect_err("no date");
            let said = Words::new(language).date_error(&error);
            assert!(said.starts_with(expected), "{said}");
        }
    }

    #[test]
    fn an_unknown_role_says_which_there_are() {
        let error = SetupError::Unknown {
            what: Named::Role,
            typed: Text::line("rektr"),
            nearest: Some("rektor".to_owned()),
            known: vec!["rektor".to_owned(), "ledere".to_owned()],
        };
        let said = Words::new(Language::Bokmal).setup_error(&error);
        assert_eq!(said.what, "Pakken har ingen rolle som heter «rektr».");
        assert_eq!(said.why, "Disse finnes: rektor, ledere.");
        assert_eq!(said.hint, "Mente du rektor?");
    }
}
