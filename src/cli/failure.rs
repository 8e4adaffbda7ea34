//! A call that did not come to a plain yes: its status, and the three lines that say what, why and
//! what to do.

use std::io;

use super::wrong::{WrongCall, three};
use crate::app::Refusal;
use crate::domain::Text;
use crate::fault::{Cause, Fault, Wanted};
use crate::words::Words;
use crate::words::fault::FaultText;

/// Why a command ended before its time.
#[derive(Debug)]
pub(super) enum Failure {
    /// The call is wrong.
    Call(WrongCall),
    /// The outside refused.
    Fault(Fault),
    /// What the leader says cannot be taken down.
    Refused {
        /// Why not.
        refusal: Refusal,
        /// What was typed to name the row, if a row was named.
        typed: Text,
    },
    /// The answer is no; what there is to say is printed.
    No,
    /// Not a failure: this text is the answer.
    Answer(String),
    /// Whoever read the answer has heard enough.
    Closed,
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<WrongCall> for Failure {
    fn from(call: WrongCall) -> Self {
        Self::Call(call)
    }
}

impl Failure {
    /// What writing to standard output came to.
    pub(super) fn of_printing(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        let cause = match Cause::from(error) {
            Cause::Full => Cause::Full,
            _ => Cause::Other(Text::line(&error.to_string())),
        };
        Self::Fault(Fault::new(Wanted::Print, cause))
    }

    /// The status the program ends with.
    pub(super) const fn status(&self) -> u8 {
        match self {
            Self::Answer(_) | Self::Closed => 0,
            Self::No => 1,
            Self::Refused { refusal, .. } => match refusal {
                Refusal::NothingToUndo | Refusal::NothingToRedo => 1,
                // What was asked for holds already.
                Refusal::AlreadySo => 0,
                Refusal::Unknown { .. }
                | Refusal::InFuture(_)
                | Refusal::NotAhead(_)
                | Refusal::Blank
                | Refusal::TooLong { .. } => 2,
            },
            Self::Call(_) => 2,
            Self::Fault(_) => 3,
        }
    }

    /// The three lines, where there is something to say.
    pub(super) fn text(&self, words: &Words) -> Option<FaultText> {
        match self {
            Self::Call(call) => Some(call.text(words)),
            Self::Fault(fault) => Some(words.fault(fault)),
            Self::Refused { refusal, typed } => Some(refused(words, refusal, typed)),
            Self::No | Self::Answer(_) | Self::Closed => None,
        }
    }
}

fn refused(words: &Words, refusal: &Refusal, typed: &Text) -> FaultText {
    let date = |date: &jiff::civil::Date| words.dates().numeric(*date);
    match refusal {
        Refusal::Unknown { nearest } => {
            let text = three(words, "refused-unknown", &[("id", typed)]);
            match nearest {
                Some(row) => {
                    let nearest = row.to_string();
                    FaultText {
                        hint: words.with("wrong-nearest", &[("nearest", nearest.into())]),
                        ..text
                    }
                }
                None => text,
            }
        }
        Refusal::InFuture(on) => three(words, "refused-in-future", &[("date", &date(on))]),
        Refusal::NotAhead(until) => three(words, "refused-not-ahead", &[("date", &date(until))]),
        Refusal::AlreadySo => three(words, "refused-already-so", &[]),
        Refusal::Blank => three(words, "refused-blank", &[]),
        Refusal::TooLong { limit } => {
            let limit = (limit / 1024).to_string();
            three(words, "refused-too-long", &[("limit", &limit)])
        }
        Refusal::NothingToUndo => three(words, "refused-nothing-to-undo", &[]),
        Refusal::NothingToRedo => three(words, "refused-nothing-to-redo", &[]),
    }
}
