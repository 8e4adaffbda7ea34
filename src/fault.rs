//! What the outside refused: a disk, a lock, a terminal. Says what was wanted, where, and why not.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

use crate::domain::Text;

/// Something outside the program said no. Nothing the leader had written is lost by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What the program was about to do.
    pub wanted: Wanted,
    /// What stood in the way.
    pub cause: Cause,
    /// Where, if it was a file or an address.
    pub place: Option<Text>,
}

/// What the program was about to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Find the folder for the leader's data.
    FindHome,
    /// Make or open that folder.
    OpenHome,
    /// Read a package file or folder.
    ReadPackage,
    /// Keep a copy of an adopted package.
    KeepPackage,
    /// Read the journal.
    ReadJournal,
    /// Add to the journal.
    WriteJournal,
    /// Read the profile.
    ReadProfile,
    /// Write the profile.
    WriteProfile,
    /// Read or write the settings.
    Settings,
    /// Open a link.
    OpenLink,
    /// Copy to the clipboard.
    Copy,
    /// Use the terminal.
    Terminal,
    /// Read some other file that was named.
    ReadFile,
    /// Write what was asked for to standard output.
    Print,
}

/// What stood in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// It is not there.
    NotFound,
    /// No right to it.
    Denied,
    /// The disk is full, or the quota is.
    Full,
    /// The disk cannot be written to.
    ReadOnly,
    /// A file stands where a folder should.
    NotAFolder,
    /// A folder, a pipe or a device stands where a file should.
    NotAFile,
    /// Larger than allowed; the limit in bytes.
    TooLarge {
        /// Bytes.
        limit: u64,
    },
    /// Written by a newer program; read but not written to.
    Newer,
    /// It cannot be understood.
    Unreadable,
    /// Another profile's data.
    SomeoneElses,
    /// Anything else, in the system's words.
    Other(Text),
}

impl Fault {
    /// A fault without a place.
    pub fn new(wanted: Wanted, cause: Cause) -> Self {
        Self { wanted, cause, place: None }
    }

    /// A fault at a path.
    pub fn at(wanted: Wanted, cause: Cause, path: &Path) -> Self {
        Self { wanted, cause, place: Some(Text::line(&path.to_string_lossy())) }
    }

    /// What the operating system refused at a path.
    pub fn io(wanted: Wanted, error: &io::Error, path: &Path) -> Self {
        Self::at(wanted, Cause::from(error), path)
    }
}

impl From<&io::Error> for Cause {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Cause::NotFound,
            io::ErrorKind::PermissionDenied => Cause::Denied,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Cause::Full,
            io::ErrorKind::ReadOnlyFilesystem => Cause::ReadOnly,
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => Cause::NotAFolder,
            io::ErrorKind::IsADirectory => Cause::NotAFile,
            io::ErrorKind::InvalidData => Cause::Unreadable,
            _ => Cause::Other(Text::line(&error.to_string())),
        }
    }
}

/// For developers; people get their words from `words`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {:?}", self.wanted, self.cause)?;
        match &self.place {
            Some(place) => write!(f, " ({place})"),
            None => Ok(()),
        }
    }
}

impl Error for Fault {}
