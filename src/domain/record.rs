//! What has happened, folded from its entries into what holds now.
//!
//! The fold needs no clock and no order: for each field of each row the heads are the entries that
//! no other entry replaces. One head is the value; several were written without knowledge of each
//! other, and then the newest shows until the leader's next choice settles it. Adding the same
//! entries in any order, any number of times, gives the same record.

mod fold;
mod hash;
mod undo;

use std::collections::HashMap;

use jiff::civil::Date;

use crate::domain::entry::{Act, Adopted, Body, Entry, EntryId, Field, OWN_LOG, Standing, Value};
use crate::domain::{LayerId, RowId, Text, Version};
use fold::{Cell, GroupFold, NoteFold, RowFold, Slot};
use hash::ById;

/// The fold of a journal.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// Every entry by arrival, also those that wait for the rest of their group.
    slots: Vec<Slot>,
    slot_of: HashMap<EntryId, usize, ById>,
    groups: HashMap<EntryId, GroupFold, ById>,
    rows: Vec<RowFold>,
    row_of: HashMap<RowId, usize>,
    notes: Vec<NoteFold>,
    note_of: HashMap<EntryId, usize, ById>,
    /// Names of entries that are replaced but not here yet, with the fields they are replaced in.
    replaced_early: HashMap<EntryId, Vec<Cell>, ById>,
    /// Notes that hang on no row.
    log_notes: Vec<usize>,
    log: Vec<Note>,
    log_is_stale: bool,
    /// Rows whose record is not in line with their entries yet.
    stale_rows: Vec<usize>,
    adopted: Option<usize>,
}

/// The most entries that a new one names as replaced, so that its line stays within bounds. No
/// leader has that many windows open; a hostile file may pretend so.
const OVER_AT_MOST: usize = 1_000;

/// What has happened to one row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RowRecord {
    /// Its title when it was first touched.
    pub title: Option<Text>,
    /// How far it has come.
    pub standing: Standing,
    /// The leader's own date.
    pub planned: Option<Date>,
    /// Put aside until then.
    pub snoozed: Option<Date>,
    /// The title of an own item, while it exists.
    pub own: Option<Text>,
    /// Its notes, oldest first.
    pub notes: Vec<Note>,
    /// Fields that two machines set without knowing of each other.
    pub contested: Vec<Field>,
}

/// A few lines the leader wrote.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The entry that wrote it.
    pub id: EntryId,
    /// Milliseconds since 1970.
    pub at: i64,
    /// The words as they are now.
    pub text: Text,
}

/// Something to be written: one act, whole or not at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Deed {
    /// A deed of its own, or one that takes another back.
    pub act: Act,
    /// What it says, in order; never empty.
    pub bodies: Vec<Body>,
}

impl Deed {
    /// An act of one entry.
    pub fn of(body: Body) -> Self {
        Self { act: Act::Do, bodies: vec![body] }
    }
}

impl Record {
    /// The record of these entries, in whatever order they come.
    pub fn fold(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut record = Self::default();
        record.add(entries);
        record
    }

    /// The entry of that name, unless the rest of its group is missing.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        let slot = &self.slots[*self.slot_of.get(&id)?];
        slot.stands.then_some(&slot.entry)
    }

    /// Every entry, oldest first by the writers' clocks.
    pub fn entries(&self) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.standing().collect();
        entries.sort_unstable_by_key(|entry| by_clock(entry));
        entries
    }

    /// The entries about one row, oldest first by the writers' clocks.
    pub fn entries_of(&self, id: &RowId) -> Vec<&Entry> {
        let about = |entry: &&Entry| match &entry.body {
            Body::Set { row, .. } => row == id,
            Body::Note { row, .. } => row.as_ref() == Some(id),
            Body::Header { .. } | Body::Adopt { .. } | Body::Profile { .. } | Body::Unknown(_) => {
                false
            }
        };
        let mut entries: Vec<&Entry> = self.standing().filter(about).collect();
        entries.sort_unstable_by_key(|entry| by_clock(entry));
        entries
    }

    /// What has happened to a row, if anything.
    pub fn row(&self, id: &RowId) -> Option<&RowRecord> {
        self.row_of.get(id).map(|&at| &self.rows[at].record)
    }

    /// Every row something has happened to, in no order.
    pub fn rows(&self) -> impl Iterator<Item = (&RowId, &RowRecord)> {
        self.rows.iter().map(|row| (&row.id, &row.record))
    }

    /// Notes that belong to no row, oldest first.
    pub fn log(&self) -> &[Note] {
        &self.log
    }

    /// The layers in use, and where newer ones are looked for.
    pub fn edition(&self) -> Option<(&[Adopted], Option<&Text>)> {
        match &self.slots[self.adopted?].entry.body {
            Body::Adopt { layers, source } => Some((layers, source.as_ref())),
            _ => None,
        }
    }

    /// The version of a layer that was the first in use.
    pub fn first_version(&self, layer: &LayerId) -> Option<&Version> {
        let adopted = self.standing().filter_map(|entry| match &entry.body {
            Body::Adopt { layers, .. } => {
                let adopted = layers.iter().find(|adopted| adopted.layer == *layer)?;
                Some((by_clock(entry), &adopted.version))
            }
            _ => None,
        });
        adopted.min_by_key(|(when, _)| *when).map(|(_, version)| version)
    }

    /// The entry that sets a field of a row, ready to be written: it replaces all that is known.
    pub fn set(&self, row: RowId, title: &Text, value: Value) -> Body {
        let heads = self.cell_of(&row, value.field()).map(|cell| self.heads(cell));
        let mut over: Vec<EntryId> = heads
            .into_iter()
            .flatten()
            .map(|slot| self.slots[slot].entry.id)
            .take(OVER_AT_MOST)
            .collect();
        over.sort_unstable();
        let named = self.row(&row).is_some_and(|record| record.title.is_some());
        let title = (!named && !title.is_blank()).then(|| title.clone());
        Body::Set { row, title, value, over }
    }

    /// A deed made before something else was written, ready to be written now: it replaces all that
    /// is known by now.
    pub fn renewed(&self, deed: Deed) -> Deed {
        let renewed = |body| match body {
            Body::Set { row, title, value, .. } => self.set(row, &title.unwrap_or_default(), value),
            other => other,
        };
        Deed { act: deed.act, bodies: deed.bodies.into_iter().map(renewed).collect() }
    }

    /// New words for a note, or its removal; `None` when there is no such note.
    pub fn edit_note(&self, note: EntryId, text: Option<Text>) -> Option<Body> {
        let Body::Note { row, .. } = &self.entry(note)?.body else { return None };
        let row = row.clone().unwrap_or_else(log_row);
        Some(self.set(row, &Text::default(), Value::NoteText(note, text)))
    }

    fn standing(&self) -> impl Iterator<Item = &Entry> {
        self.slots.iter().filter(|slot| slot.stands).map(|slot| &slot.entry)
    }
}

/// The row that notes of the log hang on when their words are set anew.
fn log_row() -> RowId {
    RowId::parse(OWN_LOG).expect("a fixed name that is an id")
}

/// Which of two entries is the newer, as far as clocks can be trusted; the same on every machine.
fn by_clock(entry: &Entry) -> (i64, u64, u64, EntryId) {
    (entry.at, entry.number, entry.writer.0, entry.id)
}

/// Which of two entries came later, whatever the clocks say: a number is higher than every number
/// its writer had seen.
fn by_order(entry: &Entry) -> (u64, i64, u64, EntryId) {
    (entry.number, entry.at, entry.writer.0, entry.id)
}

#[cfg(test)]
mod tests;
