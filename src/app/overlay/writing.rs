//! A text field over the page, and what its text is for.

use jiff::civil::Date;

use crate::app::date_input::DateInputError;
use crate::app::{Field, Refusal};
use crate::domain::entry::EntryId;
use crate::domain::{RowId, Text};

/// A text field, and what its text is for.
#[derive(Debug, Clone, PartialEq)]
pub struct Writing {
    /// What it is for.
    pub purpose: Purpose,
    /// The title of the item it is about; empty for a new one.
    pub title: Text,
    /// What is written.
    pub field: Field,
    /// Why it could not be taken as it is.
    pub complaint: Option<Complaint>,
}

/// What a text is for.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    /// A new note on a row.
    Note(RowId),
    /// Other words for a note.
    ChangeNote(RowId, EntryId),
    /// The title of a new own item.
    NewOwn,
    /// Another title for an own item.
    Rename(RowId),
    /// A reason.
    Why(RowId, WhyFor),
    /// A date.
    Date(RowId, DateFor),
}

/// What a reason is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyFor {
    /// Not relevant.
    Skip,
    /// Refused.
    Deny,
    /// Counts as done, on that day.
    Credit(Date),
}

/// What a date is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFor {
    /// The leader's own due date.
    Due,
    /// Put aside until then.
    Snooze,
    /// Done that day.
    Done,
    /// Taken earlier or elsewhere that day; a reason follows.
    Credit,
}

/// Why a text could not be taken as it is; it stays in the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Complaint {
    /// It is no date.
    Date(DateInputError),
    /// It is one, or is text, but makes no sense here.
    Refusal(Refusal),
    /// There is no room for more.
    Full,
}

impl Writing {
    /// A field for a purpose, holding `text`.
    pub fn new(purpose: Purpose, title: &Text, text: &str) -> Self {
        let field = match purpose {
            Purpose::Note(_) | Purpose::ChangeNote(..) => Field::prose(text),
            Purpose::NewOwn | Purpose::Rename(_) | Purpose::Why(..) | Purpose::Date(..) => {
                Field::line(text)
            }
        };
        Self { purpose, title: title.clone(), field, complaint: None }
    }
}
