//! Items, talks and changes.

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::domain::item::{Kind, Recurrence};
use crate::domain::layer::{Change, ChangeKind};
use crate::domain::{Item, ItemId, LayerId, Offset, Patch, When};
use crate::format::keys::{
    ANY_ITEM, CHANGE, ID, ItemDraft, KINDS, Key, MAX_ITEMS, Rhythm, TALK, TALK_OWN, own_keys,
};
use crate::format::layer::lists::head_row;
use crate::format::layer::notes;
use crate::format::names::{Name, OwnKey, Subject};
use crate::format::reader::{Reader, Value};
use crate::format::source::At;
use crate::problem::{Expected, Trouble};

/// How long before a follow-up talk it opens, to prepare.
const TALK_OPENS: Offset = Offset::of_days(-14);

/// Every item in the order written, then the talks.
pub(super) fn read(reader: &mut Reader<'_>, root: &DeTable<'_>, owner: &LayerId) -> Vec<Arc<Item>> {
    let mut tables = Vec::new();
    for kind in KINDS {
        tables.extend(entries(reader, root, kind.name()).iter().map(|value| (kind, value)));
    }
    tables.sort_by_key(|(_, value)| value.span().start);
    let talks = entries(reader, root, Kind::Talk.name());
    let mut talks: Vec<_> = talks.iter().map(|value| (Kind::Talk, value)).collect();
    talks.sort_by_key(|(_, value)| value.span().start);
    tables.append(&mut talks);

    if let Some((_, first_too_many)) = tables.get(MAX_ITEMS) {
        let trouble = Trouble::TooManyItems { count: tables.len(), limit: MAX_ITEMS };
        reader.find(first_too_many.span(), trouble);
        tables.truncate(MAX_ITEMS);
    }
    let mut items = Vec::with_capacity(tables.len());
    for (kind, value) in tables {
        items.extend(read_item(reader, kind, value, owner).map(Arc::new));
    }
    items
}

/// The tables of a list, or none and why.
fn entries<'t, 'i>(
    reader: &mut Reader<'_>,
    root: &'t DeTable<'i>,
    name: &'static str,
) -> &'t [Value<'i>] {
    reader.row = head_row(name);
    match root.get(name).map(|value| (value, value.get_ref())) {
        None => &[],
        Some((_, DeValue::Array(entries))) => entries,
        Some((value, _)) => {
            reader.wrong_type(value, Expected::TableList);
            &[]
        }
    }
}

fn read_item(
    reader: &mut Reader<'_>,
    kind: Kind,
    value: &Value<'_>,
    owner: &LayerId,
) -> Option<Item> {
    let DeValue::Table(table) = value.get_ref() else {
        reader.wrong_type(value, Expected::Table);
        return None;
    };
    let (at, mark) = (At::from(value.span()), reader.mark());
    let own = own_keys(kind);
    let common = if kind == Kind::Talk { TALK } else { ANY_ITEM };
    let groups = [ID, common, own];
    let mut draft = ItemDraft::default();
    let unknown = reader.fields(&groups, table, &mut draft);
    reader.claim(mark);
    if !unknown.is_empty() {
        tell_unknown(reader, kind, &unknown, &groups);
    }
    for keys in groups {
        reader.missing(kind.name(), keys, table, at);
    }
    finish_rhythm(reader, &mut draft);
    if let (Kind::Talk, Some(talk)) = (kind, draft.at) {
        draft.patch.due = Some(When::Offset(talk));
        let opens = Offset { months: talk.months, days: talk.days + TALK_OPENS.days };
        draft.patch.opens = Some(When::Offset(opens));
    }
    check_window(reader, &draft);
    notes::about_item(reader, kind, &draft.patch, at);
    let title = draft.patch.title.take()?;
    if kind == Kind::Talk {
        draft.at?;
    }
    let mut item = Item::new(kind, draft.id?, title, owner.clone());
    draft.patch.apply(&mut item);
    Some(item)
}

/// A key this kind does not have may be another kind's.
fn tell_unknown(
    reader: &mut Reader<'_>,
    kind: Kind,
    unknown: &[(&str, At)],
    groups: &[&'static [Key<ItemDraft>]],
) {
    for &(name, at) in unknown {
        let has = |kind: Kind| own_keys(kind).iter().find(|key| key.row.name == name);
        let kinds = || KINDS.into_iter().chain([Kind::Talk]);
        if let Some(key) = kinds().find_map(has) {
            let belongs = kinds().filter(|&kind| has(kind).is_some()).collect();
            reader.find(at, Trouble::KeyOfOtherKind { key: key.row.name, kind, belongs });
        } else {
            reader.unknown(&[(name, at)], groups);
        }
    }
}

/// `every`, `times` and `dates` make one recurrence.
fn finish_rhythm(reader: &mut Reader<'_>, draft: &mut ItemDraft) {
    let Rhythm { every, times, dates } = std::mem::take(&mut draft.rhythm);
    if let (None, Some((_, at))) = (every, &times) {
        reader.find(*at, Trouble::TimesWithoutEvery);
    }
    if let (Some(_), Some((_, at))) = (every, &dates) {
        reader.find(*at, Trouble::EveryWithDates);
    }
    draft.patch.recurrence = match (dates, every) {
        (Some((dates, _)), _) => Some(Recurrence::Dates(dates)),
        (None, Some(distance)) => {
            Some(Recurrence::Every { distance, times: times.map(|(times, _)| times) })
        }
        (None, None) => None,
    };
}

/// Due before it opens; told only where both ends are of the same sort.
fn check_window(reader: &mut Reader<'_>, draft: &ItemDraft) {
    let reversed = match (draft.patch.opens, draft.patch.due) {
        (Some(When::Offset(opens)), Some(When::Offset(due))) => {
            opens.about_days() > due.about_days()
        }
        (Some(When::Date(opens)), Some(When::Date(due))) => opens > due,
        _ => false,
    };
    if let (true, Some(at)) = (reversed, draft.due_at) {
        reader.find(at, Trouble::WindowReversed);
    }
}

/// The keys a change can set, by the kinds that own them.
fn change_groups() -> [&'static [Key<ItemDraft>]; 8] {
    let [access, system, course, meeting, practice] = KINDS.map(own_keys);
    [CHANGE, ANY_ITEM, access, system, course, meeting, practice, TALK_OWN]
}

/// Every change, in the order written.
pub(super) fn read_changes(reader: &mut Reader<'_>, root: &DeTable<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    for value in entries(reader, root, "change") {
        changes.extend(read_change(reader, value));
    }
    changes
}

fn read_change(reader: &mut Reader<'_>, value: &Value<'_>) -> Option<Change> {
    let DeValue::Table(table) = value.get_ref() else {
        reader.wrong_type(value, Expected::Table);
        return None;
    };
    let at = At::from(value.span());
    // The item comes first: what else the change points to is pointed to by the item.
    let mark = reader.mark();
    if let Some((id, at)) = item_of(table) {
        reader.names.subjects.extend(id.map(|name| Subject { name, at, defines: false }));
    }
    let groups = change_groups();
    let mut draft = ItemDraft::default();
    let unknown = reader.fields(&groups, table, &mut draft);
    reader.claim(mark);
    reader.unknown(&unknown, &groups);
    reader.missing("change", CHANGE, table, at);
    finish_rhythm(reader, &mut draft);
    check_window(reader, &draft);
    let item = draft.item?;
    for (name, _) in table {
        let own = groups[2..].iter().flat_map(|keys| keys.iter());
        if let Some(key) = own.into_iter().find(|key| key.row.name == *name.get_ref()) {
            let at = At::from(name.span());
            reader.names.own_keys.push(OwnKey { item: item.clone(), key: key.row.name, at });
        }
    }
    let sets_keys = draft.patch != Patch::default();
    let what = match draft.drop {
        Some(why) => {
            if sets_keys {
                reader.find(at, Trouble::DropWithKeys);
            }
            ChangeKind::Drop(why)
        }
        None => {
            if !sets_keys {
                reader.find(at, Trouble::EmptyChange);
            }
            ChangeKind::Set(Box::new(draft.patch))
        }
    };
    Some(Change { item, what })
}

/// The name of the item a change is about, if it has one that can be a name.
fn item_of(table: &DeTable<'_>) -> Option<(Option<Name>, At)> {
    let value = table.get("item")?;
    let id = ItemId::new(value.get_ref().as_str()?).ok();
    Some((id.map(Name::Item), At::from(value.span())))
}
