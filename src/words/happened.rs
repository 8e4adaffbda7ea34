//! An entry of the journal in words: what happened.

use jiff::civil::Date;

use crate::domain::entry::Act;
use crate::domain::{Body, Entry, Standing, Value};
use crate::words::Words;

impl Words {
    /// What an entry tells, without its title; `None` when it tells people nothing.
    pub fn happened(&self, entry: &Entry) -> Option<String> {
        let told = match &entry.body {
            Body::Set { value, .. } => self.set(value),
            Body::Note { text, .. } => self.with("journal-note", &[("text", text.as_str().into())]),
            Body::Profile { start } => self.dated_entry("journal-profile", *start),
            Body::Adopt { layers, .. } => {
                let names: Vec<String> =
                    layers.iter().map(|it| format!("{} {}", it.layer, it.version)).collect();
                self.with("journal-adopt", &[("layers", names.join(", ").into())])
            }
            Body::Header { .. } | Body::Unknown(_) => return None,
        };
        Some(match entry.act {
            Act::Do => told,
            Act::Undo(_) => self.with("journal-undo", &[("what", told.into())]),
            Act::Redo(_) => self.with("journal-redo", &[("what", told.into())]),
        })
    }

    fn set(&self, value: &Value) -> String {
        match value {
            Value::Standing(standing) => self.standing(standing),
            Value::Planned(Some(date)) => self.dated_entry("journal-planned", *date),
            Value::Planned(None) => self.text("journal-unplanned").into_owned(),
            Value::Snoozed(Some(date)) => self.dated_entry("journal-snoozed", *date),
            Value::Snoozed(None) => self.text("journal-unsnoozed").into_owned(),
            Value::Own(Some(_)) => self.text("journal-own").into_owned(),
            Value::Own(None) => self.text("journal-own-removed").into_owned(),
            Value::NoteText(_, Some(text)) => {
                self.with("journal-note", &[("text", text.as_str().into())])
            }
            Value::NoteText(_, None) => self.text("journal-note-removed").into_owned(),
        }
    }

    /// What the leader said of a row, with its date.
    pub fn standing(&self, standing: &Standing) -> String {
        match standing {
            Standing::Untouched => self.text("journal-untouched").into_owned(),
            Standing::Started { on } => self.dated_entry("journal-started", *on),
            Standing::Requested { on, from: None } => self.dated_entry("journal-requested", *on),
            Standing::Requested { on, from: Some(who) } => {
                let date = self.dates().numeric(*on);
                let arguments = [("date", date.into()), ("who", who.as_str().into())];
                self.with("journal-requested-from", &arguments)
            }
            Standing::Denied { on, why } => self.because("journal-denied", *on, why),
            Standing::Done { on } => self.dated_entry("journal-done", *on),
            Standing::Credited { on, why } => self.because("journal-credited", *on, why),
            Standing::Skipped { on, why } => self.because("journal-skipped", *on, why),
        }
    }

    fn dated_entry(&self, key: &str, date: Date) -> String {
        self.with(key, &[("date", self.dates().numeric(date).into())])
    }

    fn because(&self, key: &str, date: Date, why: &str) -> String {
        let date = self.dates().numeric(date);
        self.with(key, &[("date", date.into()), ("why", why.into())])
    }
}
