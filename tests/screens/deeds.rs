//! What the leader says, on its way to the journal: what is written, and what is refused.

use std::sync::Arc;

use jiff::civil::date;
use lederpakke::app::deed::{add_own, change_own};
use lederpakke::app::{Ground, Message, Refusal, Verb, deed};
use lederpakke::domain::entry::{Act, Body, Standing, Value};
use lederpakke::domain::item::Kind;
use lederpakke::domain::{Item, ItemId, Layer, RowId, Text};

use super::desk::{Desk, on_day};

fn row(id: &str) -> RowId {
    RowId::parse(id).expect("a row's name")
}

fn said(desk: &Desk, id: &str, verb: &Verb) -> Result<Vec<Body>, Refusal> {
    deed(&desk.home().ground, &row(id), verb).map(|deed| {
        assert_eq!(deed.act, Act::Do);
        deed.bodies
    })
}

fn standing(bodies: &[Body]) -> &Standing {
    match bodies.first() {
        Some(Body::Set { value: Value::Standing(standing), .. }) => standing,
        other => panic!("no standing: {other:?}"),
    }
}

#[test]
fn every_verb_writes_what_it_says() {
    let desk = Desk::on_day(22, 80, 24);
    let today = date(2026, 11, 23);
    let why = Text::line("derfor");
    for (verb, expected) in [
        (Verb::Done { on: None, note: None }, Standing::Done { on: today }),
        (Verb::Done { on: Some(on_day(5)), note: None }, Standing::Done { on: on_day(5) }),
        (Verb::Start, Standing::Started { on: today }),
        (Verb::Request { on: None, from: None }, Standing::Requested { on: today, from: None }),
        (Verb::Grant, Standing::Done { on: today }),
        (Verb::Deny { why: why.clone() }, Standing::Denied { on: today, why: why.clone() }),
        (Verb::Skip { why: why.clone() }, Standing::Skipped { on: today, why: why.clone() }),
        (
            Verb::Credit { on: on_day(1), why: why.clone() },
            Standing::Credited { on: on_day(1), why: why.clone() },
        ),
    ] {
        let bodies = said(&desk, "taushet", &verb).expect("it is taken down");
        assert_eq!(standing(&bodies), &expected, "{verb:?}");
    }
}

#[test]
fn a_note_with_what_is_done_is_one_act() {
    let desk = Desk::on_day(22, 80, 24);
    let note = Some(Text::prose("gikk fint"));
    let bodies = said(&desk, "taushet", &Verb::Done { on: None, note }).expect("a deed");
    assert!(matches!(&bodies[..], [Body::Set { .. }, Body::Note { text, .. }]
        if text.as_str() == "gikk fint"));
    let blank = Some(Text::line("  "));
    let bodies = said(&desk, "taushet", &Verb::Done { on: None, note: blank }).expect("a deed");
    assert_eq!(bodies.len(), 1);
}

#[test]
fn what_makes_no_sense_is_refused_with_a_reason() {
    let desk = Desk::on_day(22, 80, 24);
    let (today, tomorrow) = (on_day(22), on_day(23));
    let why = |text| Text::line(text);
    for (verb, refusal) in [
        (Verb::Done { on: Some(tomorrow), note: None }, Refusal::InFuture(tomorrow)),
        (Verb::Request { on: Some(tomorrow), from: None }, Refusal::InFuture(tomorrow)),
        (Verb::Credit { on: tomorrow, why: why("x") }, Refusal::InFuture(tomorrow)),
        (Verb::Snooze { until: Some(today) }, Refusal::NotAhead(today)),
        (Verb::Skip { why: why(" ") }, Refusal::Blank),
        (Verb::Deny { why: why("") }, Refusal::Blank),
        (Verb::Note { text: why("") }, Refusal::Blank),
        (Verb::Reopen, Refusal::AlreadySo),
        (Verb::Plan { due: None }, Refusal::AlreadySo),
        (Verb::Snooze { until: None }, Refusal::AlreadySo),
    ] {
        assert_eq!(said(&desk, "taushet", &verb), Err(refusal), "{verb:?}");
    }
}

#[test]
fn a_text_without_end_is_refused_before_the_disk_is_asked() {
    let desk = Desk::on_day(22, 80, 24);
    let long = Text::prose(&"å".repeat(8 * 1024 + 1));
    let refusal = Err(Refusal::TooLong { limit: 16 * 1024 });
    for verb in [
        Verb::Note { text: long.clone() },
        Verb::Done { on: None, note: Some(long.clone()) },
        Verb::Request { on: None, from: Some(long.clone()) },
        Verb::Skip { why: long.clone() },
    ] {
        assert_eq!(said(&desk, "taushet", &verb), refusal);
    }
    assert_eq!(add_own(&desk.home().ground, &long, None).map(|_| Vec::new()), refusal);
    let fits = Verb::Note { text: Text::prose(&"å".repeat(8 * 1024)) };
    assert!(said(&desk, "taushet", &fits).is_ok());
}

#[test]
fn a_name_nothing_has_gets_the_nearest_that_something_has() {
    let desk = Desk::on_day(22, 80, 24);
    let unknown = |id| match said(&desk, id, &Verb::Start) {
        Err(Refusal::Unknown { nearest }) => nearest.map(|row| row.to_string()),
        other => panic!("{other:?}"),
    };
    assert_eq!(unknown("taushett").as_deref(), Some("taushet"));
    assert_eq!(unknown("zzzzzz"), None);
}

#[test]
fn a_recurring_item_named_without_a_number_means_the_next_one() {
    let mut desk = Desk::on_day(22, 80, 24);
    let plan = desk.home().ground.plan();
    let first = plan
        .rows
        .iter()
        .find(|row| row.id.occurrence.is_some() && row.state.applies() && !row.state.is_closed());
    let id = first.expect("something comes back").id.item.to_string();
    let done = |desk: &Desk| {
        let done = Verb::Done { on: None, note: None };
        deed(&desk.home().ground, &row(&id), &done).expect("a deed")
    };
    let named = |deed: &lederpakke::domain::record::Deed| match &deed.bodies[0] {
        Body::Set { row, .. } => row.occurrence.expect("an occurrence").get(),
        other => panic!("{other:?}"),
    };
    let deed = done(&desk);
    let before = named(&deed);
    let entries = desk.entries_of(deed);
    desk.send(Message::Written(entries));
    assert_eq!(named(&done(&desk)), before + 1);
}

#[test]
fn own_items_get_names_of_their_own() {
    let mut desk = Desk::on_day(22, 80, 24);
    let title = Text::line("Lunsj med Økonomi");
    let due = Some(on_day(30));
    let (first, deed) = add_own(&desk.home().ground, &title, due).expect("an own item");
    assert_eq!(first.to_string(), "own-lunsj-med-okonomi");
    assert_eq!(deed.bodies.len(), 2, "the title and its date are one act");
    let entries = desk.entries_of(deed);
    desk.send(Message::Written(entries));
    let (second, _) = add_own(&desk.home().ground, &title, None).expect("another");
    assert_eq!(second.to_string(), "own-lunsj-med-okonomi-2");
    let row = desk.home().ground.plan().row(&first).cloned().expect("it is in the plan");
    assert_eq!(row.due.map(|due| due.date), due);
    let nameless = add_own(&desk.home().ground, &Text::line("日本"), None).expect("an item");
    assert_eq!(nameless.0.to_string(), "own-1");
    assert_eq!(add_own(&desk.home().ground, &Text::line(" "), None), Err(Refusal::Blank));
}

#[test]
fn an_own_item_is_not_swallowed_by_the_packages_item_or_the_logs_row() {
    let desk = Desk::on_day(22, 80, 24);
    let ground = &desk.home().ground;
    let name = |ground: &Ground, title: &str| {
        add_own(ground, &Text::line(title), None).expect("an own item").0.to_string()
    };
    assert_eq!(name(ground, "Log"), "own-log-2");

    let mut layers = ground.layers().to_vec();
    let mut top = Layer::clone(&layers[0]);
    let id = ItemId::new("own-lunsj").expect("an id");
    let owner = top.id.clone();
    top.items.push(Arc::new(Item::new(Kind::Practice, id, Text::line("HRs"), owner)));
    layers[0] = Arc::new(top);
    let profile = ground.profile().clone();
    let ground = Ground::new(layers, profile, ground.record().clone(), ground.today());
    assert_eq!(name(&ground.expect("a top layer"), "Lunsj"), "own-lunsj-2");
}

#[test]
fn only_own_items_are_renamed_or_removed() {
    let mut desk = Desk::on_day(22, 80, 24);
    let hr = change_own(&desk.home().ground, &row("taushet"), None);
    assert_eq!(hr, Err(Refusal::Unknown { nearest: None }));
    let title = Text::line("Lunsj");
    let (id, deed) = add_own(&desk.home().ground, &title, None).expect("an own item");
    let entries = desk.entries_of(deed);
    desk.send(Message::Written(entries));
    assert_eq!(change_own(&desk.home().ground, &id, Some(title)), Err(Refusal::AlreadySo));
    let deed = change_own(&desk.home().ground, &id, None).expect("it can be removed");
    let entries = desk.entries_of(deed);
    desk.send(Message::Written(entries));
    assert!(desk.home().ground.plan().row(&id).is_none());
}

#[test]
fn undo_works_across_restarts() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Space").restart();
    assert!(!desk.screen().contains("Taushetserklæring"));
    desk.press("z");
    assert!(desk.screen().contains("[ ] Taushetserklæring"), "{}", desk.screen());
    desk.restart();
    desk.press("Z");
    assert!(desk.screen().contains("[x] Taushetserklæring"), "{}", desk.screen());
    desk.press("z z z");
    assert_eq!(desk.said(), "Det er ingenting å angre.");
}

#[test]
fn another_unit_may_bring_other_things() {
    let mut desk = Desk::on_day(22, 80, 24);
    let ground = desk.home().ground.clone();
    let before = ground.plan().mine().count();
    let mut profile = ground.profile().clone();
    profile.unit = lederpakke::domain::UnitId::new("hjem").ok();
    let moved =
        Ground::new(ground.layers().to_vec(), profile, ground.record().clone(), ground.today())
            .expect("a top layer");
    assert_ne!(moved.plan().mine().count(), before);
    assert_eq!(moved.today(), ground.today());
    desk.press("Esc");
}
