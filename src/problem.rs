//! What is wrong in a file: every problem at once, each with its place.
//!
//! A problem carries facts only; the words are in `words`, in three languages.

mod facts;
mod trouble;

pub use facts::{Expected, Found, LinkFault, Thing};
pub use trouble::Trouble;

use crate::domain::Text;

/// Something wrong, or worth knowing, in one place of one file.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// What it is, with its facts.
    pub trouble: Trouble,
    /// Where it is; `None` when it concerns the file as a whole.
    pub place: Option<Place>,
    /// The file, as the reader named it.
    pub file: Text,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: u32,
    /// In characters, from 1.
    pub column: u32,
    /// How many characters of [`Place::text`] are meant; at least 1.
    pub width: u32,
    /// The line itself, cut to a length that can be shown.
    pub text: Text,
    /// Where in [`Place::text`] the mark begins, in characters from 0. Differs from the column
    /// where the line was cut, or where characters had to be shown by others.
    pub mark: u32,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is left out or cannot be used.
    Error,
    /// It works, but hardly as meant.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// The English word used in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

impl Problem {
    /// How bad it is.
    pub const fn severity(&self) -> Severity {
        self.trouble.severity()
    }
}
