//! The table of every key of the package format: which table it belongs to, what it takes, whether
//! it must be there, what it is for, and where its value goes.
//!
//! Reading, type checks, suggestions, the JSON Schema and the reference page all come from these
//! rows. A new key is one row here and one field in `domain`.

mod head;
mod items;
mod lists;
mod nested;
mod own;

use crate::domain::item;
use crate::format::reader::{Reader, Value};
use crate::problem::{Expected, Thing, Trouble};

pub(super) use head::{HEAD, HeadDraft, TOP_ONLY};
pub(super) use items::{ANY_ITEM, CHANGE, ID, ItemDraft, Rhythm};
pub(super) use lists::{
    COMPETENCE, CONTACT, CompetenceDraft, ContactDraft, NEWS, NewsDraft, PHASE, PROMPT, PhaseDraft,
    PromptDraft, QUESTION, QUOTA, QuestionDraft, QuotaDraft, ROLE, RoleDraft, UNIT, UnitDraft,
};
pub(super) use nested::{
    ANSWER, LINK, LinkDraft, MIX, MixDraft, PART, PartDraft, RULE, RuleDraft, STAFF, StaffDraft,
};
pub(super) use own::{TALK, TALK_OWN, own_keys};

/// One key, as people are told about it.
#[derive(Debug)]
pub struct Row {
    /// As it is written in files.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether it must be there.
    pub need: Need,
    /// What it is for: one or two sentences for the reference and for editors.
    pub doc: &'static str,
}

/// Whether a key must be there.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// It may be left out.
    Optional,
    /// Without it, its table cannot be used.
    Required,
    /// Its table can be used without it, but something is wrong.
    Expected(fn() -> Trouble),
}

/// What a key takes.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A title or name: one line, at most [`MAX_TITLE`] characters.
    Line,
    /// Words, at most [`MAX_TEXT`] characters; may have several lines.
    Prose,
    /// A list of texts.
    Texts,
    /// A list of steps, or one text.
    Steps,
    /// An id that this table gives its thing.
    Id(Thing),
    /// The id of something that is defined elsewhere.
    Ref(Thing),
    /// A list of such ids.
    Refs(Thing),
    /// A list of ids that items had in earlier versions.
    FormerIds,
    /// A contact id, or words.
    ContactOrWords,
    /// The unit a lower layer is for, or the top layer's list of units.
    UnitOrUnits,
    /// Counted from the first day, or a date.
    When,
    /// Counted from the first day; may lie before it.
    Offset,
    /// A distance that leads forward in time.
    Forward,
    /// A distance that may be nothing at all.
    Wait,
    /// A date.
    Date,
    /// Dates.
    Dates,
    /// A whole number.
    Number {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// `true` or `false`.
    YesNo,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of these words.
    Words(&'static [&'static str]),
    /// Dotted numbers.
    Version,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// A table with the keys of that name in [`tables`].
    Table(&'static str),
    /// A list of tables with the keys of that name in [`tables`].
    Tables(&'static str),
}

impl Kind {
    /// The sort of value, for "expected … found …".
    pub const fn expected(self) -> Expected {
        match self {
            Kind::Line
            | Kind::Prose
            | Kind::Id(_)
            | Kind::Ref(_)
            | Kind::ContactOrWords
            | Kind::UnitOrUnits
            | Kind::Word(_)
            | Kind::Version
            | Kind::Email
            | Kind::Url => Expected::Text,
            Kind::Texts | Kind::Refs(_) | Kind::FormerIds | Kind::Words(_) => Expected::TextList,
            Kind::Steps => Expected::TextOrList,
            Kind::When => Expected::OffsetOrDate,
            Kind::Offset | Kind::Forward | Kind::Wait => Expected::Offset,
            Kind::Date => Expected::Date,
            Kind::Dates => Expected::DateList,
            Kind::Number { .. } => Expected::Number,
            Kind::YesNo => Expected::YesNo,
            Kind::Table(_) => Expected::Table,
            Kind::Tables(_) => Expected::TableList,
        }
    }
}

/// The most characters of a title.
pub const MAX_TITLE: usize = 200;
/// The most characters of any other text.
pub const MAX_TEXT: usize = 20_000;
/// The most characters of a link.
pub const MAX_LINK: usize = 2_048;
/// The most items a layer may have, its talks among them.
pub const MAX_ITEMS: usize = 2_000;

/// A key of a table that is read into a `T`: the row, and where the value goes.
pub(super) struct Key<T: 'static> {
    pub(super) row: Row,
    pub(super) read: fn(&mut Reader<'_>, &Value<'_>, &mut T),
}

/// A key that may be left out.
const fn key<T>(
    name: &'static str,
    kind: Kind,
    doc: &'static str,
    read: fn(&mut Reader<'_>, &Value<'_>, &mut T),
) -> Key<T> {
    Key { row: Row { name, kind, need: Need::Optional, doc }, read }
}

/// A key without which its table cannot be used.
const fn required<T>(
    name: &'static str,
    kind: Kind,
    doc: &'static str,
    read: fn(&mut Reader<'_>, &Value<'_>, &mut T),
) -> Key<T> {
    Key { row: Row { name, kind, need: Need::Required, doc }, read }
}

/// A list of words and what each stands for, and the words alone.
macro_rules! words {
    ($($(#[$doc:meta])* $pairs:ident, $words:ident: $type:ty { $($word:literal => $value:expr),* $(,)? })*) => {$(
        $(#[$doc])*
        pub(super) const $pairs: &[(&str, $type)] = &[$(($word, $value)),*];
        pub(super) const $words: &[&str] = &[$($word),*];
    )*};
}
use words;

/// One table of the format, as people are told about it.
#[derive(Debug)]
pub struct Table {
    /// Its name; for one at the top of the file also how it is headed: `[[name]]`.
    pub name: &'static str,
    /// What it holds.
    pub doc: &'static str,
    /// Its keys, in the order of the reference.
    pub rows: Vec<&'static Row>,
    /// What a key that is none of [`Table::rows`] takes, where any is allowed.
    pub other: Option<&'static Row>,
}

impl Table {
    /// Whether a key must be there. A change may leave out what its item must have.
    pub fn requires(&self, row: &Row) -> bool {
        match row.need {
            Need::Optional => false,
            Need::Required | Need::Expected(_) => self.name != "change" || row.name == "item",
        }
    }
}

fn rows<T>(keys: &'static [Key<T>]) -> impl Iterator<Item = &'static Row> {
    keys.iter().map(|key| &key.row)
}

/// The name of the table that stands for the file itself.
pub const FILE: &str = "file";

/// Every table of the format, the file itself first.
pub fn tables() -> Vec<Table> {
    let plain = |name, doc, rows| Table { name, doc, rows, other: None };
    let mut all = vec![plain(FILE, head::DOC, rows(HEAD).collect())];
    all.extend(lists::tables());
    for kind in KINDS {
        let keys = rows(ID).chain(rows(ANY_ITEM)).chain(rows(own_keys(kind)));
        all.push(plain(kind.name(), own::doc(kind), keys.collect()));
    }
    let talk = rows(ID).chain(rows(TALK)).chain(rows(TALK_OWN));
    all.push(plain("talk", own::doc(item::Kind::Talk), talk.collect()));
    all.push(plain("change", items::CHANGE_DOC, items::change_rows()));
    all.extend(nested::tables());
    all
}

/// The kinds of item that have a table of their own with all the common keys.
pub(super) const KINDS: [item::Kind; 5] = [
    item::Kind::Access,
    item::Kind::System,
    item::Kind::Course,
    item::Kind::Meeting,
    item::Kind::Practice,
];
