//! Devices that write to records of their own, and what it takes to compare the records.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use crate::domain::entry::{Act, Adopted, Body, Entry, EntryId, Group, Standing, Value};
use crate::domain::record::{Deed, Note, Record, RowRecord};
use crate::domain::{LayerId, RowId, Text, Version, WriterId};

/// Everything a record says, in a form that can be compared.
#[derive(Debug, PartialEq)]
pub(super) struct View {
    pub(super) rows: BTreeMap<RowId, RowRecord>,
    pub(super) log: Vec<Note>,
    pub(super) edition: Option<Vec<Adopted>>,
    pub(super) entries: Vec<EntryId>,
    pub(super) undo: Option<Deed>,
    pub(super) redo: Option<Deed>,
}

pub(super) fn view(record: &Record) -> View {
    View {
        rows: record.rows().map(|(id, row)| (id.clone(), row.clone())).collect(),
        log: record.log().to_vec(),
        edition: record.edition().map(|(layers, _)| layers.to_vec()),
        entries: record.entries().iter().map(|entry| entry.id).collect(),
        undo: record.undo(),
        redo: record.redo(),
    }
}

/// A small generator of numbers that look random; the seed is printed by the test that fails.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(super) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("less than a usize")
    }

    pub(super) fn shuffle<T>(&mut self, things: &mut [T]) {
        for at in (1..things.len()).rev() {
            things.swap(at, self.below(at + 1));
        }
    }
}

/// One window: its record, and a clock that may be years off.
pub(super) struct Device {
    pub(super) record: Record,
    pub(super) written: Vec<Entry>,
    pub(super) writer: WriterId,
    number: u64,
    pub(super) now: i64,
    ids: u128,
}

impl Device {
    pub(super) fn new(writer: u64, now: i64) -> Self {
        Self {
            record: Record::default(),
            written: Vec::new(),
            writer: WriterId(writer),
            number: 0,
            now,
            ids: u128::from(writer) << 64,
        }
    }

    pub(super) fn write(&mut self, deed: Deed) -> Vec<Entry> {
        self.ids += 1;
        let name = EntryId(self.ids);
        let count = u16::try_from(deed.bodies.len()).expect("few");
        let group = (count > 1).then_some(Group { id: name, count });
        let mut entries = Vec::new();
        for body in deed.bodies {
            self.number += 1;
            self.now += 1;
            let (writer, number, at, act) = (self.writer, self.number, self.now, deed.act);
            entries.push(Entry { id: EntryId(self.ids), writer, number, at, group, act, body });
            self.ids += 1;
        }
        self.written.extend(entries.iter().cloned());
        self.record.add(entries.iter().cloned());
        entries
    }

    pub(super) fn set(&mut self, id: &str, value: Value) -> Vec<Entry> {
        let body = self.record.set(row(id), &Text::line(id), value);
        self.write(Deed::of(body))
    }

    pub(super) fn read(&mut self, entries: &[Entry]) {
        let numbers = entries.iter().map(|entry| entry.number);
        self.number = numbers.fold(self.number, u64::max);
        self.record.add(entries.iter().cloned());
    }

    pub(super) fn standing(&self, id: &str) -> Standing {
        self.record.row(&row(id)).map(|row| row.standing.clone()).unwrap_or_default()
    }

    /// Something a leader might do.
    pub(super) fn act(&mut self, dice: &mut Dice) {
        let ids = ["kurs", "tilgang", "mote#2"];
        let id = ids[dice.below(ids.len())];
        let on = day(dice.below(9));
        let deed = match dice.below(10) {
            0 | 1 => self.record.undo(),
            2 => self.record.redo(),
            3 => Some(Deed::of(note(Some(id), "på rad"))),
            4 => Some(Deed::of(note(None, "i loggen"))),
            5 => {
                let notes: Vec<EntryId> = self.record.log().iter().map(|note| note.id).collect();
                let text = (dice.below(2) == 0).then(|| Text::line("nye ord"));
                let body = notes.last().and_then(|note| self.record.edit_note(*note, text));
                body.map(Deed::of)
            }
            6 => {
                let done = self.record.set(row(id), &Text::line(id), done(on));
                let bodies = vec![done, note(Some(id), "begge deler")];
                Some(Deed { act: Act::Do, bodies })
            }
            7 => Some(Deed::of(self.record.set(row(id), &Text::line(id), planned(Some(on))))),
            8 => Some(Deed::of(adopt(&format!("2026.{}", dice.below(5))))),
            _ => Some(Deed::of(self.record.set(row(id), &Text::line(id), done(on)))),
        };
        if let Some(deed) = deed {
            self.write(deed);
        }
    }
}

pub(super) fn row(id: &str) -> RowId {
    RowId::parse(id).expect("a row")
}

pub(super) fn day(number: usize) -> Date {
    date(2026, 9, 1 + i8::try_from(number).expect("a day of a month"))
}

pub(super) fn done(on: Date) -> Value {
    Value::Standing(Standing::Done { on })
}

pub(super) fn planned(on: Option<Date>) -> Value {
    Value::Planned(on)
}

pub(super) fn note(id: Option<&str>, text: &str) -> Body {
    Body::Note { row: id.map(row), title: id.map(Text::line), text: Text::prose(text) }
}

pub(super) fn adopt(version: &str) -> Body {
    let layer = LayerId::new("eksempel").expect("a layer");
    let version = Version::parse(version).expect("a version");
    Body::Adopt {
        layers: vec![Adopted { layer, version, sha256: "0".repeat(64).into() }],
        source: None,
    }
}

pub(super) fn replacing(id: u128, over: &[u128], on: Date) -> Entry {
    Entry {
        id: EntryId(id),
        writer: WriterId(1),
        number: 1,
        at: 0,
        group: None,
        act: Act::Do,
        body: Body::Set {
            row: row("kurs"),
            title: None,
            value: done(on),
            over: over.iter().copied().map(EntryId).collect(),
        },
    }
}

/// Folds the entries in many orders, in batches, some of them twice; all must say the same.
pub(super) fn check_order_does_not_matter(entries: &[Entry], seed: u64) -> Record {
    let whole = Record::fold(entries.iter().cloned());
    let expected = view(&whole);
    let mut dice = Dice::new(seed);
    for _ in 0..4 {
        let mut order: Vec<Entry> = entries.to_vec();
        order.extend(entries.iter().filter(|_| dice.below(3) == 0).cloned());
        dice.shuffle(&mut order);
        let mut record = Record::default();
        while !order.is_empty() {
            let rest = order.split_off(order.len().min(1 + dice.below(5)));
            record.add(order);
            order = rest;
        }
        assert_eq!(view(&record), expected, "seed {seed}");
    }
    whole
}
