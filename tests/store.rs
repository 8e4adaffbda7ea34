//! The store on a real disk: what a leader's data survives.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use lederpakke::domain::record::Deed;
use lederpakke::domain::{Body, Entry, Profile, Record, RowId, Standing, Text, Value};
use lederpakke::store::Store;

fn open(home: &Path) -> Store {
    Store::open(Some(home)).expect("a home that can be used")
}

fn kari() -> Profile {
    Profile {
        id: 0,
        name: Text::line("Kari Nordmann"),
        start: jiff::civil::date(2026, 8, 1),
        roles: Vec::new(),
        unit: None,
        staff: Some(32),
        answers: BTreeMap::new(),
    }
}

fn note(text: &str) -> Deed {
    Deed::of(Body::Note { row: None, title: None, text: Text::prose(text) })
}

fn done(record: &Record, row: &str) -> Deed {
    let row = RowId::parse(row).expect("a row");
    let on = jiff::civil::date(2026, 9, 1);
    Deed::of(record.set(row, &Text::line("Et kurs"), Value::Standing(Standing::Done { on })))
}

fn texts(entries: &[Entry]) -> Vec<String> {
    let text = |entry: &Entry| match &entry.body {
        Body::Note { text, .. } => Some(text.to_string()),
        _ => None,
    };
    entries.iter().filter_map(text).collect()
}

#[test]
fn looking_at_a_home_that_is_not_there_makes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("ny/hjem");
    let mut store = open(&home);
    assert_eq!(store.profile().expect("no profile"), (None, Vec::new()));
    assert_eq!(store.refresh().expect("no journal"), Vec::new());
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn what_was_saved_is_there_next_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("hjem");
    let mut store = open(&home);
    let (kept, entries) = store.save_profile(&kari(), 1).expect("saved");
    assert_ne!(kept.id, 0);
    assert_eq!(entries.len(), 1);
    let deed = done(&Record::default(), "kurs-gat");
    let written = store.append(&deed, 2).expect("written");
    let sha = store.keep_package(b"format = 1\n").expect("kept");
    drop(store);

    let mut store = open(&home);
    assert_eq!(store.profile().expect("a profile"), (Some(kept), Vec::new()));
    let record = Record::fold(store.refresh().expect("a journal"));
    assert_eq!(record.entry(written[0].id), Some(&written[0]));
    let row = record.row(&RowId::parse("kurs-gat").expect("a row")).expect("touched");
    assert_eq!(row.standing, Standing::Done { on: jiff::civil::date(2026, 9, 1) });
    assert_eq!(store.load_blob(&sha).expect("a layer"), b"format = 1\n");
}

#[test]
fn what_a_store_wrote_itself_is_not_handed_to_it_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = open(folder.path());
    store.append(&note("en"), 1).expect("written");
    assert_eq!(texts(&store.refresh().expect("read")), Vec::<String>::new());
    let mut other = open(folder.path());
    assert_eq!(texts(&other.refresh().expect("read")), ["en"]);
    other.append(&note("to"), 2).expect("written");
    store.append(&note("tre"), 3).expect("written");
    assert_eq!(texts(&store.refresh().expect("read")), ["to"]);
    assert_eq!(texts(&other.refresh().expect("read")), ["tre"]);
    assert!(other.refresh().expect("read").is_empty());
}
