//! From the text of an entry to its meaning; text is borrowed until it becomes a type of the domain.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};

use super::{Rows, hex};
use crate::domain::entry::{Act, Adopted, Group};
use crate::domain::{
    Body, Entry, EntryId, LayerId, RowId, Standing, Text, Value, Version, WriterId,
};

/// Reads the text of one entry; `None` when it does not even say who wrote it.
pub(super) fn entry<'a>(text: &'a str, rows: &mut Rows<'a>) -> Option<Entry> {
    let Ok(raw) = serde_json::from_str::<Raw<'a>>(text) else {
        let stub: Stub = serde_json::from_str(text).ok()?;
        return Some(stub.entry(Body::Unknown(text.into())));
    };
    let stub = raw.stub();
    let body = raw.body(rows).unwrap_or_else(|| Body::Unknown(text.into()));
    Some(stub.entry(body))
}

/// What every entry has, of whatever kind.
#[derive(Deserialize)]
struct Stub {
    id: Id,
    w: Writer,
    n: u64,
    t: Millis,
    g: Option<RawGroup>,
    undo: Option<Id>,
    redo: Option<Id>,
}

impl Stub {
    fn entry(self, body: Body) -> Entry {
        let act = match (self.undo, self.redo) {
            (Some(act), _) => Act::Undo(act.0),
            (None, Some(act)) => Act::Redo(act.0),
            (None, None) => Act::Do,
        };
        Entry {
            id: self.id.0,
            writer: self.w.0,
            number: self.n,
            at: self.t.0,
            group: self.g.map(|group| Group { id: group.id.0, count: group.count }),
            act,
            body,
        }
    }
}

/// Every key of every kind; a kind uses some of them.
#[derive(Deserialize)]
struct Raw<'a> {
    id: Id,
    w: Writer,
    n: u64,
    t: Millis,
    g: Option<RawGroup>,
    undo: Option<Id>,
    redo: Option<Id>,
    #[serde(borrow)]
    k: Str<'a>,
    #[serde(borrow)]
    item: Option<Str<'a>>,
    #[serde(borrow)]
    title: Option<Str<'a>>,
    #[serde(borrow)]
    f: Option<Str<'a>>,
    #[serde(borrow, default)]
    v: Given<'a>,
    #[serde(borrow)]
    on: Option<Str<'a>>,
    #[serde(borrow)]
    why: Option<Str<'a>>,
    #[serde(borrow)]
    from: Option<Str<'a>>,
    note: Option<Id>,
    #[serde(borrow)]
    text: Option<Str<'a>>,
    #[serde(default)]
    over: Vec<Id>,
    #[serde(borrow, default)]
    layers: Vec<RawAdopted<'a>>,
    #[serde(borrow)]
    source: Option<Str<'a>>,
    #[serde(borrow)]
    start: Option<Str<'a>>,
    profile: Option<Id>,
}

#[derive(Deserialize, Clone, Copy)]
struct RawGroup {
    id: Id,
    count: u16,
}

#[derive(Deserialize)]
struct RawAdopted<'a> {
    #[serde(borrow)]
    id: Str<'a>,
    #[serde(borrow)]
    version: Str<'a>,
    #[serde(borrow)]
    sha256: Str<'a>,
}

impl<'a> Raw<'a> {
    fn stub(&self) -> Stub {
        Stub {
            id: self.id,
            w: self.w,
            n: self.n,
            t: self.t,
            g: self.g,
            undo: self.undo,
            redo: self.redo,
        }
    }

    /// `None` for a kind or a form this program does not know.
    fn body(self, rows: &mut Rows<'a>) -> Option<Body> {
        match self.k.as_str() {
            "header" => Some(Body::Header { profile: self.profile?.0.0 }),
            "set" => self.set(rows),
            "note" => {
                let text = Text::prose(self.text?.as_str());
                let row = match self.item {
                    Some(item) => Some(row(&item, rows)?),
                    None => None,
                };
                Some(Body::Note { row, title: self.title.as_ref().map(line), text })
            }
            "adopt" => {
                let layers: Option<Vec<Adopted>> = self.layers.iter().map(adopted).collect();
                Some(Body::Adopt { layers: layers?, source: self.source.as_ref().map(line) })
            }
            "profile" => Some(Body::Profile { start: date(&self.start?)? }),
            _ => None,
        }
    }

    fn set(self, rows: &mut Rows<'a>) -> Option<Body> {
        let value = self.value()?;
        let row = row(self.item.as_ref()?, rows)?;
        let title = self.title.as_ref().map(line);
        Some(Body::Set { row, title, value, over: self.over.into_iter().map(|id| id.0).collect() })
    }

    fn value(&self) -> Option<Value> {
        let value = match self.f.as_ref()?.as_str() {
            "state" => Value::Standing(self.standing()?),
            "planned" => Value::Planned(self.v.optional(|text| text.parse().ok())?),
            "snoozed" => Value::Snoozed(self.v.optional(|text| text.parse().ok())?),
            "own" => Value::Own(self.v.optional(|text| Some(Text::line(text)))?),
            "note" => {
                Value::NoteText(self.note?.0, self.v.optional(|text| Some(Text::prose(text)))?)
            }
            _ => return None,
        };
        Some(value)
    }

    fn standing(&self) -> Option<Standing> {
        let Given::Text(word) = &self.v else { return None };
        if word == "untouched" {
            return Some(Standing::Untouched);
        }
        let on = date(self.on.as_ref()?)?;
        let why = || self.why.as_ref().map(line);
        Some(match &**word {
            "started" => Standing::Started { on },
            "requested" => Standing::Requested { on, from: self.from.as_ref().map(line) },
            "denied" => Standing::Denied { on, why: why()? },
            "done" => Standing::Done { on },
            "credited" => Standing::Credited { on, why: why()? },
            "skipped" => Standing::Skipped { on, why: why()? },
            _ => return None,
        })
    }
}

fn row<'a>(text: &Str<'a>, rows: &mut Rows<'a>) -> Option<RowId> {
    let Cow::Borrowed(text) = text.0 else { return RowId::parse(text.as_str()).ok() };
    if let Some(row) = rows.get(text) {
        return Some(row.clone());
    }
    let row = RowId::parse(text).ok()?;
    rows.insert(text, row.clone());
    Some(row)
}

fn line(text: &Str<'_>) -> Text {
    Text::line(text.as_str())
}

fn date(text: &Str<'_>) -> Option<Date> {
    text.as_str().parse().ok()
}

fn adopted(raw: &RawAdopted<'_>) -> Option<Adopted> {
    hex_digits(raw.sha256.as_str())?;
    Some(Adopted {
        layer: LayerId::new(raw.id.as_str()).ok()?,
        version: Version::parse(raw.version.as_str())?,
        sha256: raw.sha256.as_str().into(),
    })
}

/// A hash becomes a file name, so it must be one and nothing else.
fn hex_digits(text: &str) -> Option<()> {
    let plain = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    (text.len() == 64 && text.bytes().all(plain)).then_some(())
}

/// Text that is copied only where the file has escapes in it.
struct Str<'a>(Cow<'a, str>);

impl Str<'_> {
    fn as_str(&self) -> &str {
        &self.0
    }
}

struct StrVisitor;

impl<'de> Visitor<'de> for StrVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Str<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(StrVisitor).map(Str)
    }
}

/// A value that may also be taken back with `null`, which is not the same as saying nothing.
#[derive(Default)]
enum Given<'a> {
    #[default]
    Nothing,
    Null,
    Text(Cow<'a, str>),
}

impl Given<'_> {
    /// `Some(None)` for `null`; `None` when it is missing or cannot be read.
    fn optional<T>(&self, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
        match self {
            Given::Nothing => None,
            Given::Null => Some(None),
            Given::Text(text) => read(text).map(Some),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Given<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Option::<Str<'a>>::deserialize(deserializer)?;
        Ok(text.map_or(Given::Null, |text| Given::Text(text.0)))
    }
}

#[derive(Clone, Copy)]
struct Id(EntryId);

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(HexVisitor::<32>).map(|id| Id(EntryId(id)))
    }
}

#[derive(Clone, Copy)]
struct Writer(WriterId);

impl<'de> Deserialize<'de> for Writer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = deserializer.deserialize_str(HexVisitor::<16>)?;
        u64::try_from(id).map(|id| Writer(WriterId(id))).map_err(de::Error::custom)
    }
}

/// So many hexadecimal digits.
struct HexVisitor<const DIGITS: usize>;

impl<const DIGITS: usize> Visitor<'_> for HexVisitor<DIGITS> {
    type Value = u128;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{DIGITS} hexadecimal digits")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<u128, E> {
        hex(text, DIGITS).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

/// Milliseconds since 1970. A clock far off its hinges is no reason to lose an entry.
#[derive(Clone, Copy)]
struct Millis(i64);

impl<'de> Deserialize<'de> for Millis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(MillisVisitor).map(Millis)
    }
}

struct MillisVisitor;

impl Visitor<'_> for MillisVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("milliseconds")
    }

    fn visit_i64<E: de::Error>(self, millis: i64) -> Result<i64, E> {
        Ok(millis)
    }

    fn visit_u64<E: de::Error>(self, millis: u64) -> Result<i64, E> {
        Ok(i64::try_from(millis).unwrap_or(i64::MAX))
    }
}
