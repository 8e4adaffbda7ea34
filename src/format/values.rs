//! Values: what a key's text, number, date or list is read as, with the problem where it is none.
//!
//! Each of these knows from the row being read what the key takes; each returns `None` for what
//! cannot be used, and has then said why.

mod nested;
mod times;

use toml::de::{DeArray, DeValue};

use crate::domain::entry::is_own;
use crate::domain::item::With;
use crate::domain::text::first_unshowable;
use crate::domain::{ContactId, ItemId, Text, UnitId, Version};
use crate::format::keys::{Kind, MAX_LINK, MAX_TEXT, MAX_TITLE, Need};
use crate::format::link;
use crate::format::names::{Id, Name, Subject, Use};
use crate::format::reader::{Reader, Value, nearest};
use crate::format::source::At;
use crate::problem::{Expected, Trouble};

impl Reader<'_> {
    /// The string of a value.
    fn text<'v>(&mut self, value: &'v Value<'_>) -> Option<&'v str> {
        if let DeValue::String(text) = value.get_ref() {
            return Some(text);
        }
        self.wrong_type(value, self.row.kind.expected());
        None
    }

    /// The entries of a list.
    fn list<'v, 'i>(&mut self, value: &'v Value<'i>) -> Option<&'v DeArray<'i>> {
        if let DeValue::Array(entries) = value.get_ref() {
            return Some(entries);
        }
        self.wrong_type(value, self.row.kind.expected());
        None
    }

    /// The string of an entry of a list.
    fn entry<'v>(&mut self, entry: &'v Value<'_>) -> Option<&'v str> {
        if let DeValue::String(text) = entry.get_ref() {
            return Some(text);
        }
        self.wrong_type(entry, Expected::Text);
        None
    }

    /// One line; too long a one is cut.
    pub(super) fn title(&mut self, value: &Value<'_>) -> Option<Text> {
        let raw = self.text(value)?;
        if self.is_blank(value, raw) {
            return None;
        }
        self.harmless(value, raw);
        let Some(length) = longer_than(MAX_TITLE, raw) else { return Some(Text::line(raw)) };
        let key = self.key();
        self.find(value.span(), Trouble::TitleTooLong { key, length, limit: MAX_TITLE });
        Some(Text::line(&cut(raw, MAX_TITLE)))
    }

    /// Words; too many are cut.
    pub(super) fn prose(&mut self, value: &Value<'_>) -> Option<Text> {
        let raw = self.text(value)?;
        self.words_of(value, raw)
    }

    fn words_of(&mut self, value: &Value<'_>, raw: &str) -> Option<Text> {
        if self.is_blank(value, raw) {
            return None;
        }
        self.harmless(value, raw);
        let Some(length) = longer_than(MAX_TEXT, raw) else { return Some(Text::prose(raw)) };
        let key = self.key();
        self.find(value.span(), Trouble::TextTooLong { key, length, limit: MAX_TEXT });
        Some(Text::prose(&cut(raw, MAX_TEXT)))
    }

    /// Whether there is nothing to see in a text. Worth a word where the text is required; an
    /// optional one is simply not there.
    fn is_blank(&mut self, value: &Value<'_>, raw: &str) -> bool {
        let blank = raw.trim().is_empty();
        if blank && matches!(self.row.need, Need::Required) {
            let key = self.key();
            self.find(value.span(), Trouble::BlankText { key });
        }
        blank
    }

    /// Points at the first character that must not be shown as it is.
    fn harmless(&mut self, value: &Value<'_>, raw: &str) {
        let Some((_, found)) = first_unshowable(raw) else { return };
        let span = value.span();
        let written = self.text.get(span.clone()).and_then(|source| source.find(found));
        let at = match written {
            Some(offset) => span.start + offset..span.start + offset + found.len_utf8(),
            // Written as an escape, somewhere in here.
            None => span,
        };
        let key = self.key();
        self.find(at, Trouble::HostileCharacter { key, found: u32::from(found) });
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, value: &Value<'_>) -> Option<Vec<Text>> {
        let entries = self.list(value)?;
        Some(self.each_text(entries))
    }

    /// A list of steps, or one text.
    pub(super) fn steps(&mut self, value: &Value<'_>) -> Option<Vec<Text>> {
        if let DeValue::String(raw) = value.get_ref() {
            return self.words_of(value, raw).map(|text| vec![text]);
        }
        self.texts(value)
    }

    fn each_text(&mut self, entries: &DeArray<'_>) -> Vec<Text> {
        let mut texts = Vec::with_capacity(entries.len());
        for entry in entries {
            if let Some(raw) = self.entry(entry) {
                texts.extend(self.words_of(entry, raw));
            }
        }
        texts
    }

    fn id<I: Id>(&mut self, value: &Value<'_>, raw: &str) -> Option<I> {
        match I::from_text(raw) {
            Ok(id) => Some(id),
            Err(rule) => {
                self.find(value.span(), Trouble::BadId { id: Text::line(raw), rule });
                None
            }
        }
    }

    /// The id this table gives its thing.
    pub(super) fn define<I: Id>(&mut self, value: &Value<'_>) -> Option<I> {
        let raw = self.text(value)?;
        let id: I = self.id(value, raw)?;
        let at = At::from(value.span());
        self.names.subjects.push(Subject { name: id.name(), at, defines: true });
        Some(id)
    }

    /// The id of an item, which must not be such as a leader's own item may have.
    pub(super) fn define_item(&mut self, value: &Value<'_>) -> Option<ItemId> {
        self.define(value).filter(|id| self.not_reserved(value, id))
    }

    fn not_reserved(&mut self, value: &Value<'_>, id: &ItemId) -> bool {
        let reserved = is_own(id);
        if reserved {
            self.find(value.span(), Trouble::ReservedId { id: Text::line(id.as_str()) });
        }
        !reserved
    }

    fn used(&mut self, name: Name, at: impl Into<At>) {
        self.names.uses.push(Use { name, key: self.row.name, at: at.into(), of: None });
    }

    /// The id of something defined elsewhere.
    pub(super) fn refer<I: Id>(&mut self, value: &Value<'_>) -> Option<I> {
        let raw = self.text(value)?;
        let id: I = self.id(value, raw)?;
        self.used(id.name(), value.span());
        Some(id)
    }

    /// Several such ids.
    pub(super) fn refer_all<I: Id>(&mut self, value: &Value<'_>) -> Option<Vec<I>> {
        let entries = self.list(value)?;
        let mut ids = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(raw) = self.entry(entry) else { continue };
            let Some(id) = self.id::<I>(entry, raw) else { continue };
            self.used(id.name(), entry.span());
            ids.push(id);
        }
        Some(ids)
    }

    /// Several such ids, at least one.
    pub(super) fn some_refer<I: Id>(&mut self, value: &Value<'_>) -> Option<Vec<I>> {
        let ids = self.refer_all(value)?;
        if ids.is_empty() {
            let key = self.key();
            self.find(value.span(), Trouble::EmptyList { key });
            return None;
        }
        Some(ids)
    }

    /// Ids of earlier versions: nothing needs to have them now.
    pub(super) fn former_ids(&mut self, value: &Value<'_>) -> Option<Vec<ItemId>> {
        let mut ids = self.refer_all(value)?;
        ids.retain(|id| self.not_reserved(value, id));
        Some(ids)
    }

    /// The unit a lower layer is for. A list here is the top layer's units, read elsewhere.
    pub(super) fn refer_to_unit(&mut self, value: &Value<'_>) -> Option<UnitId> {
        if value.get_ref().is_array() { None } else { self.refer(value) }
    }

    /// Someone from the layer's own contact list, or words. Contacts of the layers above are
    /// recognised when the layers are put together.
    pub(super) fn contact_or_words(&mut self, value: &Value<'_>) -> Option<With> {
        let raw = self.text(value)?;
        if let Some(contact) = self.contacts.iter().find(|contact| contact.as_str() == raw) {
            return Some(With::Contact(ContactId::clone(contact)));
        }
        self.title(value).map(With::Words)
    }

    /// A whole number within the row's range.
    pub(super) fn number<N: TryFrom<i64>>(&mut self, value: &Value<'_>) -> Option<N> {
        let Kind::Number { min, max } = self.row.kind else { return None };
        let DeValue::Integer(written) = value.get_ref() else {
            self.wrong_type(value, Expected::Number);
            return None;
        };
        let number = i64::from_str_radix(written.as_str(), written.radix()).ok();
        let number = number.filter(|number| (min..=max).contains(number));
        let number = number.and_then(|number| N::try_from(number).ok());
        if number.is_none() {
            let (key, found) = (self.key(), Text::line(written.as_str()));
            self.find(value.span(), Trouble::OutOfRange { key, found, min, max });
        }
        number
    }

    /// `true` or `false`.
    pub(super) fn yes_no(&mut self, value: &Value<'_>) -> Option<bool> {
        let answer = value.get_ref().as_bool();
        if answer.is_none() {
            self.wrong_type(value, Expected::YesNo);
        }
        answer
    }

    /// One of the row's words.
    pub(super) fn word<W: Copy>(&mut self, value: &Value<'_>, words: &[(&str, W)]) -> Option<W> {
        let raw = self.text(value)?;
        self.word_of(value, raw, words)
    }

    /// Several of the row's words.
    pub(super) fn words<W: Copy>(
        &mut self,
        value: &Value<'_>,
        words: &[(&str, W)],
    ) -> Option<Vec<W>> {
        let entries = self.list(value)?;
        let mut found = Vec::with_capacity(entries.len());
        for entry in entries {
            if let Some(raw) = self.entry(entry) {
                found.extend(self.word_of(entry, raw, words));
            }
        }
        Some(found)
    }

    fn word_of<W: Copy>(&mut self, value: &Value<'_>, raw: &str, words: &[(&str, W)]) -> Option<W> {
        let meant = words.iter().find(|(word, _)| *word == raw).map(|(_, meant)| *meant);
        if let (None, Kind::Word(all) | Kind::Words(all)) = (meant, self.row.kind) {
            let nearest = nearest(raw, all.iter().copied());
            let (key, word) = (self.key(), Text::line(raw));
            self.find(value.span(), Trouble::UnknownWord { key, word, nearest, words: all });
        }
        meant
    }

    /// Dotted numbers.
    pub(super) fn version(&mut self, value: &Value<'_>) -> Option<Version> {
        let raw = self.text(value)?;
        let version = Version::parse(raw);
        if version.is_none() {
            self.find(value.span(), Trouble::BadVersion { text: Text::line(raw) });
        }
        version
    }

    /// An e-mail address.
    pub(super) fn email(&mut self, value: &Value<'_>) -> Option<Text> {
        let raw = self.text(value)?;
        if link::is_email(raw) {
            return Some(Text::line(raw));
        }
        self.find(value.span(), Trouble::BadEmail { text: Text::line(&cut(raw, MAX_TITLE)) });
        None
    }

    /// A web address that is safe to open.
    pub(super) fn url(&mut self, value: &Value<'_>) -> Option<Text> {
        let raw = self.text(value)?;
        if let Some(length) = longer_than(MAX_LINK, raw) {
            self.find(value.span(), Trouble::LinkTooLong { length, limit: MAX_LINK });
            return None;
        }
        match link::checked(raw) {
            Ok(url) => Some(url),
            Err(why) => {
                let url = Text::line(&cut(raw, MAX_TITLE));
                self.find(value.span(), Trouble::LinkRefused { url, why });
                None
            }
        }
    }
}

/// How many characters there are, if more than `limit`.
fn longer_than(limit: usize, raw: &str) -> Option<usize> {
    // There are never more characters than bytes.
    if raw.len() <= limit {
        return None;
    }
    Some(raw.chars().count()).filter(|&length| length > limit)
}

/// At most `limit` characters, with a sign where something was cut.
fn cut(raw: &str, limit: usize) -> String {
    if longer_than(limit, raw).is_none() {
        return raw.to_owned();
    }
    let mut kept: String = raw.chars().take(limit - 1).collect();
    kept.push('…');
    kept
}
