//! One dated fact. Only ever added; undoing one is another.

use std::fmt;

use jiff::civil::Date;

use crate::domain::{ItemId, LayerId, RowId, Text, Version};

/// 128 random bits that name an entry for good.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u128);

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Who wrote an entry: one machine, or one window of it. Sixteen hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WriterId(pub u64);

impl fmt::Display for WriterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for WriterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One dated fact, as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// Who wrote it.
    pub writer: WriterId,
    /// Higher than every number its writer had seen, so that what was done in knowledge of an entry
    /// comes after it whatever the clocks say. From 1; 0 for headers.
    pub number: u64,
    /// Milliseconds since 1970 by the writer's clock; only breaks ties.
    pub at: i64,
    /// The group it was written in, when one act took several entries.
    pub group: Option<Group>,
    /// The entry this one undoes or redoes, by the group's or entry's first id.
    pub act: Act,
    /// What happened.
    pub body: Body,
}

/// Entries of one act: an incomplete group counts for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The group's name: the id of its first entry.
    pub id: EntryId,
    /// How many entries it has.
    pub count: u16,
}

/// Whether an entry is a deed of its own, or takes one back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum Act {
    /// A deed of its own.
    #[default]
    Do,
    /// Takes back the act of that name.
    Undo(EntryId),
    /// Does again the act of that name.
    Redo(EntryId),
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Body {
    /// The first line of a segment: whose journal it is.
    Header {
        /// The profile it belongs to.
        profile: u128,
    },
    /// A field of a row has a new value.
    Set {
        /// The row.
        row: RowId,
        /// Its title at the time, so that the journal reads without the package.
        title: Option<Text>,
        /// The new value; it also names the field.
        value: Value,
        /// The entries this one replaces, as seen when acting.
        over: Vec<EntryId>,
    },
    /// A note was written.
    Note {
        /// On which row; `None` for the log.
        row: Option<RowId>,
        /// The title of the row at the time.
        title: Option<Text>,
        /// The words.
        text: Text,
    },
    /// A set of layers was taken into use.
    Adopt {
        /// Each layer with its version and the hash of its file.
        layers: Vec<Adopted>,
        /// Where newer ones are looked for; `None` for the package built in.
        source: Option<Text>,
    },
    /// The profile was changed; the file holds the whole.
    Profile {
        /// The first day it names.
        start: Date,
    },
    /// A kind this program does not know: kept as it was written.
    Unknown(Box<str>),
}

/// One layer of an adopted package.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Adopted {
    /// The layer.
    pub layer: LayerId,
    /// Its version.
    pub version: Version,
    /// SHA-256 of its file, in hexadecimal; also the name it is kept under.
    pub sha256: Box<str>,
}

/// The fields of a row that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// How far it has come.
    Standing,
    /// The leader's own date for it.
    Planned,
    /// Put aside until a date.
    Snoozed,
    /// An own item: its title; gone when empty.
    Own,
    /// A note's text, the note named by the row's notes; see [`Value::NoteText`].
    NoteText(EntryId),
}

/// A new value of a field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// How far it has come.
    Standing(Standing),
    /// The leader's own date; `None` takes it back.
    Planned(Option<Date>),
    /// Put aside until then; `None` takes it back.
    Snoozed(Option<Date>),
    /// The title of an own item; `None` removes it.
    Own(Option<Text>),
    /// New words for a note, or `None` to remove it.
    NoteText(EntryId, Option<Text>),
}

impl Value {
    /// The field this is a value of.
    pub const fn field(&self) -> Field {
        match self {
            Value::Standing(_) => Field::Standing,
            Value::Planned(_) => Field::Planned,
            Value::Snoozed(_) => Field::Snoozed,
            Value::Own(_) => Field::Own,
            Value::NoteText(note, _) => Field::NoteText(*note),
        }
    }
}

/// How far the leader has come with a row, in the leader's own word. The plan decides what it
/// means today.
#[derive(Debug, Clone, PartialEq, Default, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nothing yet.
    #[default]
    Untouched,
    /// Begun.
    Started {
        /// That day.
        on: Date,
    },
    /// Asked for, or ordered; someone else acts.
    Requested {
        /// That day.
        on: Date,
        /// Of whom, when not the one the package names.
        from: Option<Text>,
    },
    /// Asked for and refused.
    Denied {
        /// That day.
        on: Date,
        /// The reason given.
        why: Text,
    },
    /// Done; for an access: granted and working.
    Done {
        /// That day.
        on: Date,
    },
    /// Counts as done for a reason: taken earlier, elsewhere.
    Credited {
        /// That day.
        on: Date,
        /// The reason.
        why: Text,
    },
    /// Not relevant for this leader.
    Skipped {
        /// That day.
        on: Date,
        /// The leader's reason.
        why: Text,
    },
}

/// The longest text a leader writes, notes above all, in bytes.
pub const WRITTEN_BYTES_MAX: usize = 16 * 1024;

/// A prefix that sets the leader's own items apart from HR's.
pub const OWN_PREFIX: &str = "own-";

/// The row that notes of the log hang on when their words are set anew; no item may have its name.
pub const OWN_LOG: &str = "own-log";

/// Whether an id is one of the leader's own items.
pub fn is_own(id: &ItemId) -> bool {
    id.as_str().starts_with(OWN_PREFIX)
}
