//! `journal --json`, and the history in `show --json`.

use serde_json::{Value as Json, json};

use super::SCHEMA;
use crate::domain::entry::Act;
use crate::domain::{Body, Entry, Standing, Value};
use crate::report::Facts;
use crate::report::journal::{moment, row_of, title_of};

/// These entries.
pub fn value(facts: &Facts<'_>, entries: &[&Entry]) -> Json {
    let entries: Vec<Json> = entries.iter().map(|found| entry(facts, found)).collect();
    json!({ "schema": SCHEMA, "entries": entries })
}

/// One entry.
pub(super) fn entry(facts: &Facts<'_>, entry: &Entry) -> Json {
    let (what, value, text) = told(&entry.body);
    json!({
        "at": moment(entry.at).to_string(),
        "machine": entry.writer.to_string(),
        "item": row_of(&entry.body).map(ToString::to_string),
        "title": title_of(facts, &entry.body),
        "what": what,
        "value": value,
        "text": text,
        "act": match entry.act {
            Act::Do => "do",
            Act::Undo(_) => "undo",
            Act::Redo(_) => "redo",
        },
    })
}

/// What happened: the field, its new value, and words that go with it.
fn told(body: &Body) -> (&'static str, Json, Json) {
    match body {
        Body::Set { value, .. } => set(value),
        Body::Note { text, .. } => ("note", Json::Null, json!(text.as_str())),
        Body::Adopt { layers, source } => {
            let layers: Vec<String> =
                layers.iter().map(|it| format!("{} {}", it.layer, it.version)).collect();
            ("adopt", json!(layers), json!(source.as_deref()))
        }
        Body::Profile { start } => ("profile", json!(start.to_string()), Json::Null),
        Body::Header { .. } => ("header", Json::Null, Json::Null),
        Body::Unknown(_) => ("unknown", Json::Null, Json::Null),
    }
}

fn set(value: &Value) -> (&'static str, Json, Json) {
    let date = |found: &Option<jiff::civil::Date>| json!(found.map(|date| date.to_string()));
    match value {
        Value::Standing(standing) => {
            let (word, on, text) = said(standing);
            let on = on.map(|date| date.to_string());
            ("state", json!({ "state": word, "on": on }), text)
        }
        Value::Planned(found) => ("due", date(found), Json::Null),
        Value::Snoozed(found) => ("snooze", date(found), Json::Null),
        Value::Own(title) => ("own", json!(title.as_deref()), Json::Null),
        Value::NoteText(note, text) => {
            ("note-text", json!(note.to_string()), json!(text.as_deref()))
        }
    }
}

fn said(standing: &Standing) -> (&'static str, Option<jiff::civil::Date>, Json) {
    match standing {
        Standing::Untouched => ("open", None, Json::Null),
        Standing::Started { on } => ("started", Some(*on), Json::Null),
        Standing::Requested { on, from } => ("waiting", Some(*on), json!(from.as_deref())),
        Standing::Denied { on, why } => ("denied", Some(*on), json!(why.as_str())),
        Standing::Done { on } => ("done", Some(*on), Json::Null),
        Standing::Credited { on, why } => ("credited", Some(*on), json!(why.as_str())),
        Standing::Skipped { on, why } => ("skipped", Some(*on), json!(why.as_str())),
    }
}
