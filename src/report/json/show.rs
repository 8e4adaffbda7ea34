//! `show --json`

use serde_json::{Value, json};

use super::{SCHEMA, journal, maybe, row};
use crate::domain::item::Benefit;
use crate::domain::{ContactId, Item, Text};
use crate::plan::Row;
use crate::report::Facts;
use crate::report::journal::{moment, row_entries};

/// One item, whole, with its history.
pub fn value(facts: &Facts<'_>, found: &Row) -> Value {
    let item = &found.item;
    let mut value = row::row(facts, found);
    let links: Vec<Value> = item
        .links
        .iter()
        .map(|link| json!({ "title": link.title.as_str(), "url": link.url.as_str() }))
        .collect();
    value["why"] = json!(item.why.as_deref());
    value["benefit"] = json!(item.benefit.map(|benefit| match benefit {
        Benefit::Own => "own",
        Benefit::Whole => "whole",
        Benefit::Both => "both",
    }));
    value["how"] = texts(&item.how);
    value["links"] = json!(links);
    value["contact"] = item.contact.as_ref().map_or(Value::Null, |id| contact(facts, id));
    value["ask"] = texts(&item.ask);
    value["after"] =
        json!(item.after.iter().map(crate::domain::id::ItemId::as_str).collect::<Vec<_>>());
    value["changed_by"] =
        json!(item.changed_by.iter().map(crate::domain::id::LayerId::as_str).collect::<Vec<_>>());
    access(facts, item, &mut value);
    course(item, &mut value);
    value["notes"] = json!(notes(facts, found));
    let history: Vec<Value> = row_entries(facts, &found.id)
        .into_iter()
        .map(|entry| journal::entry(facts, entry))
        .collect();
    value["history"] = json!(history);
    json!({ "schema": SCHEMA, "today": super::date(facts.plan.today), "row": value })
}

fn texts(texts: &[Text]) -> Value {
    json!(texts.iter().map(Text::as_str).collect::<Vec<_>>())
}

fn contact(facts: &Facts<'_>, id: &ContactId) -> Value {
    let Some(contact) = facts.package.contact(id) else { return json!({ "id": id.as_str() }) };
    json!({
        "id": id.as_str(),
        "name": contact.name.as_str(),
        "email": contact.email.as_deref(),
        "phone": contact.phone.as_deref(),
        "link": contact.link.as_deref(),
    })
}

fn access(facts: &Facts<'_>, item: &Item, value: &mut Value) {
    let Some(access) = item.access() else { return };
    let of = |id: &Option<ContactId>| id.as_ref().map_or(Value::Null, |id| contact(facts, id));
    value["granted_by"] = of(&access.granted_by);
    value["order_by"] = of(&access.order_by);
    value["check"] = json!(access.check.as_deref());
    value["systems"] =
        json!(access.systems.iter().map(crate::domain::id::ItemId::as_str).collect::<Vec<_>>());
}

fn course(item: &Item, value: &mut Value) {
    let Some(course) = item.course() else { return };
    let parts: Vec<Value> = course
        .parts
        .iter()
        .map(|part| {
            json!({
                "title": part.title.as_str(),
                "ready": part.ready.name(),
                "minutes": part.minutes,
            })
        })
        .collect();
    value["provider"] = json!(course.provider.as_deref());
    value["audience"] = json!(course.audience.as_deref());
    value["expected"] = maybe(course.expected);
    value["parts"] = json!(parts);
    value["sign_up"] = texts(&course.sign_up);
}

fn notes(facts: &Facts<'_>, row: &Row) -> Vec<Value> {
    let notes = facts.record.row(&row.id).map_or(&[][..], |record| &record.notes);
    notes
        .iter()
        .map(|note| json!({ "at": moment(note.at).to_string(), "text": note.text.as_str() }))
        .collect()
}
