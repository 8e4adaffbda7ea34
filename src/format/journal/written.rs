//! From the meaning of an entry to its text; keys that say nothing are left out.

use std::fmt;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::domain::entry::{Act, Adopted};
use crate::domain::{Body, Entry, EntryId, RowId, Standing, Text, Value, WriterId};

/// The text of an entry of a kind this program knows.
pub(super) fn entry(entry: &Entry) -> String {
    serde_json::to_string(&Written::from(entry))
        .expect("texts, numbers and lists of them are JSON without fail")
}

#[derive(Serialize)]
struct Written<'a> {
    id: Shown<EntryId>,
    w: Shown<WriterId>,
    n: u64,
    t: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    g: Option<WrittenGroup>,
    #[serde(skip_serializing_if = "Option::is_none")]
    undo: Option<Shown<EntryId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    redo: Option<Shown<EntryId>>,
    k: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<Shown<&'a RowId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    f: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Shown<EntryId>>,
    #[serde(skip_serializing_if = "Given::is_nothing")]
    v: Given<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    layers: Vec<WrittenLayer<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<Shown<EntryId>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    over: Vec<Shown<EntryId>>,
}

#[derive(Serialize)]
struct WrittenGroup {
    id: Shown<EntryId>,
    count: u16,
}

#[derive(Serialize)]
struct WrittenLayer<'a> {
    id: &'a str,
    version: String,
    sha256: &'a str,
}

impl<'a> From<&'a Entry> for Written<'a> {
    fn from(entry: &'a Entry) -> Self {
        let (undo, redo) = match entry.act {
            Act::Do => (None, None),
            Act::Undo(act) => (Some(Shown(act)), None),
            Act::Redo(act) => (None, Some(Shown(act))),
        };
        let mut written = Self {
            id: Shown(entry.id),
            w: Shown(entry.writer),
            n: entry.number,
            t: entry.at,
            g: entry.group.map(|group| WrittenGroup { id: Shown(group.id), count: group.count }),
            undo,
            redo,
            k: "",
            item: None,
            title: None,
            f: None,
            note: None,
            v: Given::Nothing,
            on: None,
            why: None,
            from: None,
            text: None,
            layers: Vec::new(),
            source: None,
            start: None,
            profile: None,
            over: Vec::new(),
        };
        written.say(&entry.body);
        written
    }
}

impl<'a> Written<'a> {
    fn say(&mut self, body: &'a Body) {
        match body {
            Body::Header { profile } => {
                self.k = "header";
                self.profile = Some(Shown(EntryId(*profile)));
            }
            Body::Set { row, title, value, over } => {
                self.k = "set";
                self.item = Some(Shown(row));
                self.title = title.as_deref();
                self.over = over.iter().copied().map(Shown).collect();
                self.value(value);
            }
            Body::Note { row, title, text } => {
                self.k = "note";
                self.item = row.as_ref().map(Shown);
                self.title = title.as_deref();
                self.text = Some(text);
            }
            Body::Adopt { layers, source } => {
                self.k = "adopt";
                self.layers = layers.iter().map(layer).collect();
                self.source = source.as_deref();
            }
            Body::Profile { start } => {
                self.k = "profile";
                self.start = Some(Shown(*start));
            }
            // Written as it was read, by the caller.
            Body::Unknown(_) => {}
        }
    }

    fn value(&mut self, value: &'a Value) {
        match value {
            Value::Standing(standing) => {
                self.f = Some("state");
                self.standing(standing);
            }
            Value::Planned(date) => {
                self.f = Some("planned");
                self.v = date.map_or(Given::Null, Given::Date);
            }
            Value::Snoozed(date) => {
                self.f = Some("snoozed");
                self.v = date.map_or(Given::Null, Given::Date);
            }
            Value::Own(title) => {
                self.f = Some("own");
                self.v = Given::text(title.as_ref());
            }
            Value::NoteText(note, text) => {
                self.f = Some("note");
                self.note = Some(Shown(*note));
                self.v = Given::text(text.as_ref());
            }
        }
    }

    fn standing(&mut self, standing: &'a Standing) {
        let (word, on) = match standing {
            Standing::Untouched => ("untouched", None),
            Standing::Started { on } => ("started", Some(on)),
            Standing::Requested { on, from } => {
                self.from = from.as_deref();
                ("requested", Some(on))
            }
            Standing::Denied { on, why } => {
                self.why = Some(why);
                ("denied", Some(on))
            }
            Standing::Done { on } => ("done", Some(on)),
            Standing::Credited { on, why } => {
                self.why = Some(why);
                ("credited", Some(on))
            }
            Standing::Skipped { on, why } => {
                self.why = Some(why);
                ("skipped", Some(on))
            }
        };
        self.v = Given::Text(word);
        self.on = on.copied().map(Shown);
    }
}

fn layer(adopted: &Adopted) -> WrittenLayer<'_> {
    WrittenLayer {
        id: adopted.layer.as_str(),
        version: adopted.version.to_string(),
        sha256: &adopted.sha256,
    }
}

/// A value, `null` where one is taken back, or nothing at all.
#[derive(Clone, Copy)]
enum Given<'a> {
    Nothing,
    Null,
    Text(&'a str),
    Date(Date),
}

impl<'a> Given<'a> {
    fn text(text: Option<&'a Text>) -> Self {
        text.map_or(Given::Null, |text| Given::Text(text))
    }

    fn is_nothing(&self) -> bool {
        matches!(self, Given::Nothing)
    }
}

impl Serialize for Given<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Given::Nothing | Given::Null => serializer.serialize_none(),
            Given::Text(text) => serializer.serialize_str(text),
            Given::Date(date) => serializer.collect_str(date),
        }
    }
}

/// Written as it is displayed.
struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
