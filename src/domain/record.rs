//! What has happened, folded from its entries into what holds now.
//!
//! The fold needs no clock and no order: for each field of each row the heads are the entries that
//! no other entry replaces. One head is the value; several were written without knowledge of each
//! other, and then the newest shows until the leader's next choice settles it. Adding the same
//! entries in any order, any number of times, gives the same record.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::domain::entry::{Act, Adopted, Body, Entry, EntryId, Field, Standing, Value};
use crate::domain::{RowId, Text};

/// The fold of a journal.
#[derive(Debug, Clone, Default)]
pub struct Record {
    entries: Vec<Entry>,
    known: HashMap<EntryId, usize>,
    rows: HashMap<RowId, RowRecord>,
    heads: HashMap<(RowId, Field), Vec<EntryId>>,
    replaced: HashSet<EntryId>,
    notes: HashMap<EntryId, Option<RowId>>,
    log: Vec<Note>,
    adopted: Option<EntryId>,
    pending: HashMap<EntryId, Vec<Entry>>,
}

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

    /// Takes in more entries. Those already known change nothing.
    pub fn add(&mut self, entries: impl IntoIterator<Item = Entry>) {
        for entry in entries {
            match entry.group {
                None => self.take(entry),
                Some(group) => self.take_grouped(group.id, group.count, entry),
            }
        }
    }

    fn take_grouped(&mut self, group: EntryId, count: u16, entry: Entry) {
        if self.known.contains_key(&entry.id) {
            return;
        }
        let waiting = self.pending.entry(group).or_default();
        if waiting.iter().all(|other| other.id != entry.id) {
            waiting.push(entry);
        }
        if waiting.len() >= usize::from(count) {
            for entry in self.pending.remove(&group).unwrap_or_default() {
                self.take(entry);
            }
        }
    }

    fn take(&mut self, entry: Entry) {
        if let Some(&at) = self.known.get(&entry.id) {
            // Same name, other words: whoever reads them in whatever order keeps the same one.
            if format!("{:?}", self.entries[at]) >= format!("{entry:?}") {
                return;
            }
            let mut rest: Vec<Entry> = std::mem::take(self).into_entries();
            rest.retain(|other| other.id != entry.id);
            rest.push(entry);
            *self = Self::default();
            for entry in rest {
                self.take(entry);
            }
            return;
        }
        self.known.insert(entry.id, self.entries.len());
        match &entry.body {
            Body::Set { row, title, value, over } => {
                let record = self.rows.entry(row.clone()).or_default();
                if record.title.is_none() {
                    record.title.clone_from(title);
                }
                let key = (row.clone(), value.field());
                let heads = self.heads.entry(key.clone()).or_default();
                heads.retain(|head| !over.contains(head));
                self.replaced.extend(over.iter().copied().filter(|id| *id != entry.id));
                if !self.replaced.contains(&entry.id) {
                    heads.push(entry.id);
                }
                self.entries.push(entry);
                self.settle(&key.0, key.1);
            }
            Body::Note { row, title, .. } => {
                let (id, row, title) = (entry.id, row.clone(), title.clone());
                self.notes.insert(id, row.clone());
                self.entries.push(entry);
                if let Some(row) = &row {
                    let record = self.rows.entry(row.clone()).or_default();
                    if record.title.is_none() {
                        record.title = title;
                    }
                }
                self.settle_note(id);
            }
            Body::Adopt { .. } => {
                let newer = |old: EntryId| {
                    self.entry(old).is_none_or(|old| precedence(old) < precedence(&entry))
                };
                if self.adopted.is_none_or(newer) {
                    self.adopted = Some(entry.id);
                }
                self.entries.push(entry);
            }
            Body::Header { .. } | Body::Profile { .. } | Body::Unknown(_) => {
                self.entries.push(entry);
            }
        }
    }

    fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    /// Brings the row's value of a field in line with its heads.
    fn settle(&mut self, row: &RowId, field: Field) {
        if let Field::NoteText(note) = field {
            self.settle_note(note);
            return;
        }
        let value = self.value(row, field).cloned();
        let contested = self.is_contested(row, field);
        let record = self.rows.entry(row.clone()).or_default();
        record.contested.retain(|other| *other != field);
        if contested {
            record.contested.push(field);
        }
        match value {
            Some(Value::Standing(standing)) => record.standing = standing,
            Some(Value::Planned(date)) => record.planned = date,
            Some(Value::Snoozed(date)) => record.snoozed = date,
            Some(Value::Own(title)) => record.own = title,
            Some(Value::NoteText(..)) | None => {}
        }
    }

    /// Brings a note's words in line with what was last said of them.
    fn settle_note(&mut self, id: EntryId) {
        let Some(row) = self.notes.get(&id).cloned() else { return };
        let Some((at, written)) = self.entry(id).and_then(|entry| match &entry.body {
            Body::Note { text, .. } => Some((entry.at, text.clone())),
            _ => None,
        }) else {
            return;
        };
        let anchor = row.clone().unwrap_or_else(log_row);
        let now = match self.value(&anchor, Field::NoteText(id)) {
            Some(Value::NoteText(_, text)) => text.clone(),
            _ => Some(written),
        };
        let notes = match &row {
            Some(row) => &mut self.rows.entry(row.clone()).or_default().notes,
            None => &mut self.log,
        };
        notes.retain(|note| note.id != id);
        if let Some(text) = now {
            notes.push(Note { id, at, text });
            notes.sort_by_key(|note| (note.at, note.id));
        }
    }

    fn value(&self, row: &RowId, field: Field) -> Option<&Value> {
        let heads = self.heads.get(&(row.clone(), field))?;
        let newest =
            heads.iter().filter_map(|head| self.entry(*head)).max_by_key(|e| precedence(e))?;
        match &newest.body {
            Body::Set { value, .. } => Some(value),
            _ => None,
        }
    }

    fn is_contested(&self, row: &RowId, field: Field) -> bool {
        let Some(heads) = self.heads.get(&(row.clone(), field)) else { return false };
        let mut values = heads.iter().filter_map(|head| match &self.entry(*head)?.body {
            Body::Set { value, .. } => Some(value),
            _ => None,
        });
        let first = values.next();
        values.any(|value| Some(value) != first)
    }

    /// The entry of that name.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.known.get(&id).map(|&at| &self.entries[at])
    }

    /// Every entry, oldest first by the writers' clocks.
    pub fn entries(&self) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by_key(|entry| precedence(entry));
        entries
    }

    /// What has happened to a row, if anything.
    pub fn row(&self, id: &RowId) -> Option<&RowRecord> {
        self.rows.get(id)
    }

    /// Every row something has happened to, in no order.
    pub fn rows(&self) -> impl Iterator<Item = (&RowId, &RowRecord)> {
        self.rows.iter()
    }

    /// Notes that belong to no row, oldest first.
    pub fn log(&self) -> &[Note] {
        &self.log
    }

    /// The layers in use, and where newer ones are looked for.
    pub fn edition(&self) -> Option<(&[Adopted], Option<&Text>)> {
        match &self.entry(self.adopted?)?.body {
            Body::Adopt { layers, source } => Some((layers, source.as_ref())),
            _ => None,
        }
    }

    /// The entry that sets a field of a row, ready to be written: it replaces all that is known.
    pub fn set(&self, row: RowId, title: &Text, value: Value) -> Body {
        let heads = self.heads.get(&(row.clone(), value.field()));
        let named = self.rows.get(&row).is_some_and(|record| record.title.is_some());
        Body::Set {
            over: heads.cloned().unwrap_or_default(),
            title: (!named).then(|| title.clone()),
            row,
            value,
        }
    }

    /// New words for a note, or its removal; `None` when there is no such note.
    pub fn edit_note(&self, note: EntryId, text: Option<Text>) -> Option<Body> {
        let row = self.notes.get(&note)?.clone().unwrap_or_else(log_row);
        Some(self.set(row, &Text::default(), Value::NoteText(note, text)))
    }

    /// The deed that takes back the last act not yet taken back.
    pub fn undo(&self) -> Option<Deed> {
        let (done, _) = self.history();
        let act = *done.last()?;
        let bodies =
            self.act_entries(act).into_iter().rev().filter_map(|entry| self.reversed(entry));
        Some(Deed { act: Act::Undo(act), bodies: bodies.collect() })
            .filter(|deed| !deed.bodies.is_empty())
    }

    /// The deed that does again what was last taken back.
    pub fn redo(&self) -> Option<Deed> {
        let (_, undone) = self.history();
        let act = *undone.last()?;
        let bodies = self.act_entries(act).into_iter().filter_map(|entry| self.repeated(entry));
        Some(Deed { act: Act::Redo(act), bodies: bodies.collect() })
            .filter(|deed| !deed.bodies.is_empty())
    }

    /// Acts that stand and acts that are taken back, each in the order it came to be so.
    fn history(&self) -> (Vec<EntryId>, Vec<EntryId>) {
        let (mut done, mut undone) = (Vec::new(), Vec::new());
        let mut seen = HashSet::new();
        for entry in self.entries() {
            if !matches!(entry.body, Body::Set { .. } | Body::Note { .. }) {
                continue;
            }
            let name = entry.group.map_or(entry.id, |group| group.id);
            if !seen.insert(name) {
                continue;
            }
            match entry.act {
                Act::Do => {
                    done.push(name);
                    undone.clear();
                }
                Act::Undo(act) => {
                    done.retain(|other| *other != act);
                    undone.push(act);
                }
                Act::Redo(act) => {
                    undone.retain(|other| *other != act);
                    done.push(act);
                }
            }
        }
        (done, undone)
    }

    fn act_entries(&self, act: EntryId) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self
            .entries
            .iter()
            .filter(|entry| entry.group.map_or(entry.id, |group| group.id) == act)
            .collect();
        entries.sort_by_key(|entry| entry.number);
        entries
    }

    fn reversed(&self, entry: &Entry) -> Option<Body> {
        match &entry.body {
            Body::Set { row, value, over, .. } => {
                let before =
                    over.iter().filter_map(|id| self.entry(*id)).max_by_key(|e| precedence(e));
                let before = before.and_then(|entry| match &entry.body {
                    Body::Set { value, .. } => Some(value.clone()),
                    _ => None,
                });
                let before = before.or_else(|| self.unset(value));
                before.map(|value| self.set(row.clone(), &Text::default(), value))
            }
            Body::Note { .. } => self.edit_note(entry.id, None),
            Body::Header { .. } | Body::Adopt { .. } | Body::Profile { .. } | Body::Unknown(_) => {
                None
            }
        }
    }

    fn repeated(&self, entry: &Entry) -> Option<Body> {
        match &entry.body {
            Body::Set { row, value, .. } => {
                Some(self.set(row.clone(), &Text::default(), value.clone()))
            }
            Body::Note { text, .. } => self.edit_note(entry.id, Some(text.clone())),
            Body::Header { .. } | Body::Adopt { .. } | Body::Profile { .. } | Body::Unknown(_) => {
                None
            }
        }
    }

    /// What a field was before anyone set it.
    fn unset(&self, value: &Value) -> Option<Value> {
        match value {
            Value::Standing(_) => Some(Value::Standing(Standing::Untouched)),
            Value::Planned(_) => Some(Value::Planned(None)),
            Value::Snoozed(_) => Some(Value::Snoozed(None)),
            Value::Own(_) => Some(Value::Own(None)),
            Value::NoteText(note, _) => match &self.entry(*note)?.body {
                Body::Note { text, .. } => Some(Value::NoteText(*note, Some(text.clone()))),
                _ => None,
            },
        }
    }
}

/// The row that notes of the log hang on when their words are set anew.
fn log_row() -> RowId {
    RowId::parse("own-log").expect("a fixed name that is an id")
}

/// Which of two entries is the later, the same on every machine.
fn precedence(entry: &Entry) -> (i64, u64, u64, EntryId) {
    (entry.at, entry.number, entry.writer.0, entry.id)
}
