//! Taking entries in, in any order, and bringing the rows in line with them.
//!
//! Everything here must come out the same whatever comes first: what an entry replaces may arrive
//! after it, a note's new words before the note, half a group today and the rest next year.

use std::collections::hash_map;

use super::{Note, Record, RowRecord, by_clock, by_order};
use crate::domain::entry::{Body, Entry, EntryId, Field, Value};
use crate::domain::{RowId, Text};

/// One entry, and what is known about it.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    pub(super) entry: Entry,
    /// Whether it counts: its group, if it has one, is whole.
    pub(super) stands: bool,
    /// The field it sets, once it stands.
    cell: Option<Cell>,
    /// Whether another entry of the same field replaces it.
    replaced: bool,
}

/// The entries of one act. Any of them may say how many there are; the least is believed, so that
/// a whole group stays whole whatever else turns up.
#[derive(Debug, Clone, Default)]
pub(super) struct GroupFold {
    pub(super) slots: Vec<usize>,
    least: Option<u16>,
}

/// A field of a row, or the words of a note; each by its place in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    Standing(usize),
    Planned(usize),
    Snoozed(usize),
    Own(usize),
    Note(usize),
}

/// All entries that ever set one field.
#[derive(Debug, Clone, Default)]
pub(super) struct CellFold {
    sets: Vec<usize>,
    contested: bool,
    stale: bool,
}

#[derive(Debug, Clone)]
pub(super) struct RowFold {
    pub(super) id: RowId,
    pub(super) record: RowRecord,
    standing: CellFold,
    planned: CellFold,
    snoozed: CellFold,
    own: CellFold,
    notes: Vec<usize>,
    /// The earliest entry that names it.
    titled: Option<usize>,
    is_stale: bool,
    notes_are_stale: bool,
}

/// One note and all that was ever said of its words.
#[derive(Debug, Clone, Default)]
pub(super) struct NoteFold {
    /// The entry that wrote it, once it is here.
    written: Option<Written>,
    words: CellFold,
}

/// The entry that wrote a note, and the row it hangs on; none for the log.
#[derive(Debug, Clone, Copy)]
struct Written {
    slot: usize,
    row: Option<usize>,
}

impl RowFold {
    fn new(id: RowId) -> Self {
        Self {
            id,
            record: RowRecord::default(),
            standing: CellFold::default(),
            planned: CellFold::default(),
            snoozed: CellFold::default(),
            own: CellFold::default(),
            notes: Vec::new(),
            titled: None,
            is_stale: false,
            notes_are_stale: false,
        }
    }
}

impl RowRecord {
    /// Takes a value into its field.
    fn hold(&mut self, value: Option<Value>) {
        match value {
            Some(Value::Standing(standing)) => self.standing = standing,
            Some(Value::Planned(date)) => self.planned = date,
            Some(Value::Snoozed(date)) => self.snoozed = date,
            Some(Value::Own(title)) => self.own = title,
            Some(Value::NoteText(..)) | None => {}
        }
    }
}

impl Body {
    fn value(&self) -> Option<&Value> {
        match self {
            Body::Set { value, .. } => Some(value),
            _ => None,
        }
    }

    fn title(&self) -> Option<&Text> {
        match self {
            Body::Set { title, .. } | Body::Note { title, .. } => title.as_ref(),
            _ => None,
        }
    }
}

fn says(title: Option<&Text>) -> bool {
    title.is_some_and(|title| !title.is_blank())
}

/// The field of a row that is not a note's.
fn row_cell(row: usize, field: Field) -> Cell {
    match field {
        Field::Standing => Cell::Standing(row),
        Field::Planned => Cell::Planned(row),
        Field::Snoozed => Cell::Snoozed(row),
        Field::Own | Field::NoteText(_) => Cell::Own(row),
    }
}

impl Record {
    /// Takes in more entries. Those already known change nothing.
    pub fn add(&mut self, entries: impl IntoIterator<Item = Entry>) {
        let entries = entries.into_iter();
        let (at_least, _) = entries.size_hint();
        self.slots.reserve(at_least);
        self.slot_of.reserve(at_least);
        let mut rewritten = false;
        for entry in entries {
            rewritten |= self.take(entry);
        }
        if rewritten {
            let slots = std::mem::take(self).slots;
            for slot in slots {
                self.take(slot.entry);
            }
        }
        self.settle();
    }

    /// Takes in one entry; whether it took the place of another with the same name. Whoever reads
    /// the two, in whatever order, keeps the same one.
    fn take(&mut self, entry: Entry) -> bool {
        let at = self.slots.len();
        match self.slot_of.entry(entry.id) {
            hash_map::Entry::Occupied(known) => {
                let known = &mut self.slots[*known.get()].entry;
                let wins = entry > *known;
                if wins {
                    *known = entry;
                }
                return wins;
            }
            hash_map::Entry::Vacant(vacant) => vacant.insert(at),
        };
        let group = entry.group;
        self.slots.push(Slot { entry, stands: false, cell: None, replaced: false });
        let Some(group) = group else {
            self.stand(at);
            return false;
        };
        let fold = self.groups.entry(group.id).or_default();
        fold.slots.push(at);
        fold.least = Some(fold.least.map_or(group.count, |least| least.min(group.count)));
        if fold.slots.len() >= usize::from(fold.least.unwrap_or(0)) {
            for at in fold.slots.clone() {
                self.stand(at);
            }
        }
        false
    }

    /// Lets an entry count.
    fn stand(&mut self, at: usize) {
        let slot = &mut self.slots[at];
        if slot.stands {
            return;
        }
        slot.stands = true;
        // Taken out for a moment, so that the rest of the record can be changed while it is read.
        let body = std::mem::replace(&mut slot.entry.body, Body::Unknown(Box::default()));
        match &body {
            Body::Set { row, title, value, over } => {
                let cell = self.cell_made(row, value.field());
                self.stand_in(cell, at, over);
                // New words for a note touch no row of their own.
                if says(title.as_ref()) && !matches!(cell, Cell::Note(_)) {
                    let row = self.row_made(row);
                    self.name(row, at);
                }
            }
            Body::Note { row, title, .. } => {
                let row = row.as_ref().map(|row| self.row_made(row));
                self.write_note(row, at);
                if let Some(row) = row.filter(|_| says(title.as_ref())) {
                    self.name(row, at);
                }
            }
            Body::Adopt { .. } => {
                let later =
                    |old: usize| by_order(&self.slots[old].entry) < by_order(&self.slots[at].entry);
                if self.adopted.is_none_or(later) {
                    self.adopted = Some(at);
                }
            }
            Body::Header { .. } | Body::Profile { .. } | Body::Unknown(_) => {}
        }
        self.slots[at].entry.body = body;
    }

    /// Puts a set among those of its field, in place of those it replaces there.
    fn stand_in(&mut self, cell: Cell, at: usize, over: &[EntryId]) {
        let id = self.slots[at].entry.id;
        for replaced in over.iter().filter(|&&replaced| replaced != id) {
            match self.slot_of.get(replaced).map(|&old| &mut self.slots[old]) {
                Some(old) if old.stands => old.replaced |= old.cell == Some(cell),
                _ => self.replaced_early.entry(*replaced).or_default().push(cell),
            }
        }
        let early = self.replaced_early.remove(&id).unwrap_or_default();
        let slot = &mut self.slots[at];
        slot.cell = Some(cell);
        slot.replaced = early.contains(&cell);
        self.cell_mut(cell).sets.push(at);
        self.spoil(cell);
    }

    fn write_note(&mut self, row: Option<usize>, at: usize) {
        let note = self.note_made(self.slots[at].entry.id);
        self.notes[note].written = Some(Written { slot: at, row });
        match row {
            Some(row) => self.rows[row].notes.push(note),
            None => self.log_notes.push(note),
        }
        self.spoil(Cell::Note(note));
    }

    /// Remembers the earliest entry that names a row.
    fn name(&mut self, row: usize, at: usize) {
        let earlier =
            |old: usize| by_clock(&self.slots[at].entry) < by_clock(&self.slots[old].entry);
        if self.rows[row].titled.is_none_or(earlier) {
            self.rows[row].titled = Some(at);
            self.spoil_row(row);
        }
    }

    /// Marks what a field is shown in as no longer in line.
    fn spoil(&mut self, cell: Cell) {
        self.cell_mut(cell).stale = true;
        match cell {
            Cell::Standing(row) | Cell::Planned(row) | Cell::Snoozed(row) | Cell::Own(row) => {
                self.spoil_row(row);
            }
            Cell::Note(note) => match self.notes[note].written {
                Some(Written { row: Some(row), .. }) => {
                    self.rows[row].notes_are_stale = true;
                    self.spoil_row(row);
                }
                Some(Written { row: None, .. }) => self.log_is_stale = true,
                // New words for a note that is not here yet.
                None => {}
            },
        }
    }

    fn spoil_row(&mut self, row: usize) {
        if !std::mem::replace(&mut self.rows[row].is_stale, true) {
            self.stale_rows.push(row);
        }
    }

    /// Brings rows and log in line with the entries.
    fn settle(&mut self) {
        for row in std::mem::take(&mut self.stale_rows) {
            self.rows[row].is_stale = false;
            self.settle_row(row);
        }
        if std::mem::take(&mut self.log_is_stale) {
            let notes = std::mem::take(&mut self.log_notes);
            self.log = self.words(&notes);
            self.log_notes = notes;
        }
    }

    fn settle_row(&mut self, row: usize) {
        for cell in [Cell::Standing(row), Cell::Planned(row), Cell::Snoozed(row), Cell::Own(row)] {
            if self.settle_cell(cell) {
                let value = self.value(cell).cloned();
                self.rows[row].record.hold(value);
            }
        }
        if std::mem::take(&mut self.rows[row].notes_are_stale) {
            let notes = std::mem::take(&mut self.rows[row].notes);
            self.rows[row].record.notes = self.words(&notes);
            self.rows[row].notes = notes;
        }
        self.rows[row].record.contested = self.contested(row);
        if let Some(titled) = self.rows[row].titled {
            self.rows[row].record.title = self.slots[titled].entry.body.title().cloned();
        }
    }

    /// The words of notes as they are now, oldest first.
    fn words(&mut self, notes: &[usize]) -> Vec<Note> {
        let mut words = Vec::with_capacity(notes.len());
        for &note in notes {
            self.settle_cell(Cell::Note(note));
            let Some(Written { slot, .. }) = self.notes[note].written else { continue };
            let Entry { id, at, body: Body::Note { text, .. }, .. } = &self.slots[slot].entry
            else {
                continue;
            };
            let text = match self.value(Cell::Note(note)) {
                Some(Value::NoteText(_, text)) => text.clone(),
                _ => Some(text.clone()),
            };
            words.extend(text.map(|text| Note { id: *id, at: *at, text }));
        }
        words.sort_unstable_by_key(|note| (note.at, note.id));
        words
    }

    /// Looks anew whether the heads of a field agree; whether there was anything new.
    fn settle_cell(&mut self, cell: Cell) -> bool {
        if !std::mem::take(&mut self.cell_mut(cell).stale) {
            return false;
        }
        let shown = self.value(cell);
        let contested = self.heads(cell).any(|head| self.slots[head].entry.body.value() != shown);
        self.cell_mut(cell).contested = contested;
        true
    }

    fn contested(&self, row: usize) -> Vec<Field> {
        let fold = &self.rows[row];
        let mut fields = Vec::new();
        for (field, cell) in [
            (Field::Standing, &fold.standing),
            (Field::Planned, &fold.planned),
            (Field::Snoozed, &fold.snoozed),
            (Field::Own, &fold.own),
        ] {
            if cell.contested {
                fields.push(field);
            }
        }
        let contested = |note: &Note| {
            self.note_of.get(&note.id).is_some_and(|&at| self.notes[at].words.contested)
        };
        let notes = fold.record.notes.iter().filter(|note| contested(note));
        fields.extend(notes.map(|note| Field::NoteText(note.id)));
        fields
    }

    fn value(&self, cell: Cell) -> Option<&Value> {
        self.shown(self.heads(cell)).and_then(|slot| self.slots[slot].entry.body.value())
    }

    /// Those of a field that no other replaces; all of them if each replaces another in a ring, as
    /// only a file made by hand can say.
    pub(super) fn heads(&self, cell: Cell) -> impl Iterator<Item = usize> {
        let sets = &self.cell(cell).sets;
        let is_ring = sets.iter().all(|&at| self.slots[at].replaced);
        sets.iter().copied().filter(move |&at| is_ring || !self.slots[at].replaced)
    }

    /// The one that is shown: the newest, but words rather than their removal.
    pub(super) fn shown(&self, slots: impl Iterator<Item = usize>) -> Option<usize> {
        slots.max_by_key(|&at| {
            let entry = &self.slots[at].entry;
            let removes = matches!(
                entry.body.value(),
                Some(Value::Own(None) | Value::NoteText(_, None)) | None
            );
            (!removes, by_clock(entry))
        })
    }

    /// The entries of a set's field that it replaces.
    pub(super) fn replaced_by(&self, entry: &Entry) -> impl Iterator<Item = usize> {
        let cell = self.slot_of.get(&entry.id).and_then(|&at| self.slots[at].cell);
        let over = match &entry.body {
            Body::Set { over, .. } => over.as_slice(),
            _ => &[],
        };
        over.iter()
            .filter(|&&id| id != entry.id)
            .filter_map(|id| self.slot_of.get(id).copied())
            .filter(move |&at| self.slots[at].stands && self.slots[at].cell == cell)
    }

    /// The field, if anything is known of it.
    pub(super) fn cell_of(&self, row: &RowId, field: Field) -> Option<Cell> {
        if let Field::NoteText(note) = field {
            return self.note_of.get(&note).copied().map(Cell::Note);
        }
        self.row_of.get(row).map(|&row| row_cell(row, field))
    }

    fn cell_made(&mut self, row: &RowId, field: Field) -> Cell {
        if let Field::NoteText(note) = field {
            return Cell::Note(self.note_made(note));
        }
        row_cell(self.row_made(row), field)
    }

    fn row_made(&mut self, id: &RowId) -> usize {
        if let Some(&row) = self.row_of.get(id) {
            return row;
        }
        let row = self.rows.len();
        self.row_of.insert(id.clone(), row);
        self.rows.push(RowFold::new(id.clone()));
        row
    }

    fn note_made(&mut self, id: EntryId) -> usize {
        let next = self.notes.len();
        let note = *self.note_of.entry(id).or_insert(next);
        if note == next {
            self.notes.push(NoteFold::default());
        }
        note
    }

    fn cell(&self, cell: Cell) -> &CellFold {
        match cell {
            Cell::Standing(row) => &self.rows[row].standing,
            Cell::Planned(row) => &self.rows[row].planned,
            Cell::Snoozed(row) => &self.rows[row].snoozed,
            Cell::Own(row) => &self.rows[row].own,
            Cell::Note(note) => &self.notes[note].words,
        }
    }

    fn cell_mut(&mut self, cell: Cell) -> &mut CellFold {
        match cell {
            Cell::Standing(row) => &mut self.rows[row].standing,
            Cell::Planned(row) => &mut self.rows[row].planned,
            Cell::Snoozed(row) => &mut self.rows[row].snoozed,
            Cell::Own(row) => &mut self.rows[row].own,
            Cell::Note(note) => &mut self.notes[note].words,
        }
    }
}
