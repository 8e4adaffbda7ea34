//! What is wrong in a file: every problem at once, each with its place.
//!
//! A problem carries facts only; the words are in `words`, in three languages.

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
    /// How many characters are meant; at least 1.
    pub width: u32,
    /// The line itself, cut to a length that can be shown.
    pub text: Text,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something is left out or cannot be used.
    Error,
    /// It works, but hardly as meant.
    Warning,
    /// Good to know.
    Note,
}

/// Every kind of problem, with its facts. One table; tests, words and the reference run over it.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// There is nothing in the file.
    EmptyFile,
}

impl Trouble {
    /// The stable name, used in JSON, phrases and docs.
    pub const fn code(&self) -> &'static str {
        match self {
            Trouble::EmptyFile => "empty-file",
        }
    }

    /// How bad it is.
    pub const fn severity(&self) -> Severity {
        match self {
            Trouble::EmptyFile => Severity::Error,
        }
    }
}
