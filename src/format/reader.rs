//! Reads tables by the rows of `keys`, and collects everything that is wrong on the way.

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::domain::{ContactId, Text};
use crate::format::keys::{Key, Kind, Need, Row};
use crate::format::names::Names;
use crate::format::source::At;
use crate::problem::{Expected, Found, Trouble};

/// A value and where it is.
pub(super) type Value<'i> = Spanned<DeValue<'i>>;

/// The most problems listed of one file; the rest are counted.
pub(super) const MAX_PROBLEMS: usize = 500;

/// Reads one file.
pub(super) struct Reader<'s> {
    /// The file's text, to point into.
    pub(super) text: &'s str,
    /// What is wrong so far, in the order found.
    pub(super) findings: Vec<(At, Trouble)>,
    /// How many findings were not kept.
    pub(super) unlisted: usize,
    /// The key being read.
    pub(super) row: &'static Row,
    /// What the file names and points to so far.
    pub(super) names: Names,
    /// When the layer was issued, once its top is read.
    pub(super) issued: Option<Date>,
    /// The layer's own contacts, once they are read.
    pub(super) contacts: Vec<ContactId>,
}

/// Stands for a key before any is read.
static NO_ROW: Row = Row { name: "", kind: Kind::Line, need: Need::Optional, doc: "" };

impl<'s> Reader<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        Self {
            text,
            findings: Vec::new(),
            unlisted: 0,
            row: &NO_ROW,
            names: Names::default(),
            issued: None,
            contacts: Vec::new(),
        }
    }

    /// Something is wrong, here.
    pub(super) fn find(&mut self, at: impl Into<At>, trouble: Trouble) {
        if self.findings.len() < MAX_PROBLEMS {
            self.findings.push((at.into(), trouble));
        } else {
            self.unlisted += 1;
        }
    }

    /// The name of the key being read, for a problem.
    pub(super) fn key(&self) -> Text {
        Text::line(self.row.name)
    }

    /// The value is of another sort than the key takes.
    pub(super) fn wrong_type(&mut self, value: &Value<'_>, expected: Expected) {
        let (key, found) = (self.key(), found(value.get_ref()));
        self.find(value.span(), Trouble::WrongType { key, expected, found });
    }

    /// Reads every key that `groups` know into `into`; returns the others.
    pub(super) fn fields<'t, T>(
        &mut self,
        groups: &[&'static [Key<T>]],
        table: &'t DeTable<'_>,
        into: &mut T,
    ) -> Vec<(&'t str, At)> {
        let mut unknown = Vec::new();
        let before = self.row;
        for (name, value) in table {
            let name_text: &str = name.get_ref();
            let known =
                groups.iter().flat_map(|keys| keys.iter()).find(|key| key.row.name == name_text);
            if let Some(key) = known {
                self.row = &key.row;
                (key.read)(self, value, into);
            } else {
                unknown.push((name_text, At::from(name.span())));
            }
        }
        self.row = before;
        unknown
    }

    /// Tells which required keys are not there.
    pub(super) fn missing<T>(
        &mut self,
        table_name: &'static str,
        keys: &'static [Key<T>],
        table: &DeTable<'_>,
        at: At,
    ) {
        for key in keys {
            let trouble = match key.row.need {
                Need::Optional => continue,
                Need::Required => Trouble::MissingKey { table: table_name, key: key.row.name },
                Need::Expected(trouble) => trouble(),
            };
            if !table.contains_key(key.row.name) {
                self.find(at, trouble);
            }
        }
    }

    /// Tells which keys the program does not know, and what may have been meant.
    pub(super) fn unknown<T>(&mut self, keys: &[(&str, At)], groups: &[&'static [Key<T>]]) {
        for &(name, at) in keys {
            let known = groups.iter().flat_map(|keys| keys.iter()).map(|key| key.row.name);
            let nearest = nearest(name, known);
            self.find(at, Trouble::UnknownKey { key: Text::line(name), nearest });
        }
    }

    /// Reads a table whose keys are all known beforehand.
    pub(super) fn table<T: Default>(
        &mut self,
        name: &'static str,
        keys: &'static [Key<T>],
        value: &Value<'_>,
    ) -> Option<T> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong_type(value, Expected::Table);
            return None;
        };
        let mut draft = T::default();
        let unknown = self.fields(&[keys], table, &mut draft);
        self.unknown(&unknown, &[keys]);
        self.missing(name, keys, table, At::from(value.span()));
        Some(draft)
    }

    /// Reads a list of tables; what `finish` cannot use is left out.
    pub(super) fn tables<T: Default, O>(
        &mut self,
        name: &'static str,
        keys: &'static [Key<T>],
        value: &Value<'_>,
        finish: impl Fn(&mut Self, T, At) -> Option<O>,
    ) -> Vec<O> {
        let DeValue::Array(entries) = value.get_ref() else {
            self.wrong_type(value, Expected::TableList);
            return Vec::new();
        };
        let mut all = Vec::with_capacity(entries.len());
        for entry in entries {
            let mark = self.mark();
            if let Some(draft) = self.table(name, keys, entry) {
                self.claim(mark);
                all.extend(finish(self, draft, At::from(entry.span())));
            }
        }
        all
    }

    /// How far the lists of names have come, before a table is read.
    pub(super) fn mark(&self) -> Mark {
        Mark { subjects: self.names.subjects.len(), uses: self.names.uses.len() }
    }

    /// Says that what was pointed to since `mark` was pointed to by the table named since then.
    pub(super) fn claim(&mut self, mark: Mark) {
        if self.names.subjects.len() > mark.subjects {
            let of = u32::try_from(mark.subjects).ok();
            for used in &mut self.names.uses[mark.uses..] {
                used.of = of;
            }
        }
    }
}

/// How far the lists of names had come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    subjects: usize,
    uses: usize,
}

/// The sort of a value.
pub(super) fn found(value: &DeValue<'_>) -> Found {
    match value {
        DeValue::String(_) => Found::Text,
        DeValue::Integer(_) => Found::Number,
        DeValue::Float(_) => Found::Decimal,
        DeValue::Boolean(_) => Found::YesNo,
        DeValue::Datetime(_) => Found::Date,
        DeValue::Array(_) => Found::List,
        DeValue::Table(_) => Found::Table,
    }
}

/// The known name most like `name`, if one is like enough to have been meant.
pub(crate) fn nearest<'k, K>(name: &str, known: impl Iterator<Item = K>) -> Option<K>
where
    K: AsRef<str> + 'k,
{
    // A third of the letters may differ; more is another word.
    let limit = (name.chars().count() / 3).max(1);
    known
        .filter(|known| known.as_ref().len().abs_diff(name.len()) <= limit * 2)
        .map(|known| (strsim::osa_distance(name, known.as_ref()), known))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}
