//! Taking the last act back, and doing it again: also after a restart, since both are entries.

use std::collections::HashSet;

use super::{Act, Body, Deed, Entry, EntryId, Field, Record, Standing, Text, Value, by_order};
use crate::domain::RowId;

impl Record {
    /// The deed that takes back the last act not yet taken back, of those that can be: words for a
    /// note that is not here change nothing one could see.
    pub fn undo(&self) -> Option<Deed> {
        self.history().done.into_iter().rev().find_map(|act| {
            let entries = self.act_entries(act).into_iter().rev();
            deed(Act::Undo(act), entries.filter_map(|entry| self.reversed(entry)).collect())
        })
    }

    /// The deed that does again what was last taken back, of what can be done again.
    pub fn redo(&self) -> Option<Deed> {
        self.history().undone.into_iter().rev().find_map(|act| {
            let entries = self.act_entries(act).into_iter();
            deed(Act::Redo(act), entries.filter_map(|entry| self.repeated(entry)).collect())
        })
    }

    fn history(&self) -> History {
        let changes = |entry: &&Entry| matches!(entry.body, Body::Set { .. } | Body::Note { .. });
        let mut entries: Vec<&Entry> = self.standing().filter(changes).collect();
        entries.sort_unstable_by_key(|entry| by_order(entry));
        let mut history = History::default();
        let mut seen = HashSet::new();
        for entry in entries {
            if seen.insert(act_name(entry)) {
                history.note(entry);
            }
        }
        history
    }

    fn act_entries(&self, act: EntryId) -> Vec<&Entry> {
        let slots = match self.groups.get(&act) {
            Some(group) => group.slots.as_slice(),
            None => self.slot_of.get(&act).map_or(&[][..], std::slice::from_ref),
        };
        let mut entries: Vec<&Entry> = slots
            .iter()
            .map(|&at| &self.slots[at])
            .filter(|slot| slot.stands)
            .map(|slot| &slot.entry)
            .collect();
        entries.sort_unstable_by_key(|entry| by_order(entry));
        entries
    }

    fn reversed(&self, entry: &Entry) -> Option<Body> {
        match &entry.body {
            Body::Set { row, value, .. } => {
                let before = self.shown(self.replaced_by(entry)).and_then(|at| {
                    match &self.slots[at].entry.body {
                        Body::Set { value, .. } => Some(value.clone()),
                        _ => None,
                    }
                });
                let before = before.or_else(|| self.unset(value))?;
                Some(self.set(row.clone(), &Text::default(), before))
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

/// Acts that stand and acts that are taken back, each in the order it came to be so.
#[derive(Default)]
struct History {
    done: Vec<EntryId>,
    undone: Vec<EntryId>,
}

impl History {
    fn note(&mut self, entry: &Entry) {
        match entry.act {
            Act::Do => {
                self.done.push(act_name(entry));
                self.undone.clear();
            }
            Act::Undo(act) => carry(act, &mut self.done, &mut self.undone),
            Act::Redo(act) => carry(act, &mut self.undone, &mut self.done),
        }
    }
}

/// Moves an act from one pile to the top of the other. An act that is not there was moved already,
/// by another window at the same time.
fn carry(act: EntryId, from: &mut Vec<EntryId>, to: &mut Vec<EntryId>) {
    if let Some(at) = from.iter().rposition(|&other| other == act) {
        to.push(from.remove(at));
    }
}

/// The act an entry belongs to.
fn act_name(entry: &Entry) -> EntryId {
    entry.group.map_or(entry.id, |group| group.id)
}

/// One value for each field, the last one said; otherwise the act would contest itself.
fn deed(act: Act, bodies: Vec<Body>) -> Option<Deed> {
    let mut last: Vec<Body> = Vec::with_capacity(bodies.len());
    for body in bodies {
        last.retain(|other| field(other).is_none() || field(other) != field(&body));
        last.push(body);
    }
    (!last.is_empty()).then_some(Deed { act, bodies: last })
}

fn field(body: &Body) -> Option<(&RowId, Field)> {
    match body {
        Body::Set { row, value, .. } => Some((row, value.field())),
        _ => None,
    }
}
