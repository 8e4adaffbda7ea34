//! Good files: every key is read into its type, whatever the line ends; the shipped package is clean.

use std::collections::{BTreeMap, BTreeSet};

use lederpakke::domain::item::{Kind, With};
use lederpakke::domain::{ItemId, Offset, When};
use lederpakke::format::keys::{FILE, Row, tables};
use lederpakke::format::{EMBEDDED, Reading, read_layer};
use lederpakke::problem::Trouble;

use crate::problems;

const TOP: &str = include_str!("../good/top.toml");
const LOWER: &str = include_str!("../good/lower.toml");

fn read(text: &str) -> Reading {
    read_layer("good.toml", text.as_bytes())
}

#[test]
fn good_files_have_no_problems() {
    assert_eq!(problems(&[("top.toml", TOP.as_bytes())]), []);
    assert_eq!(problems(&[("lower.toml", LOWER.as_bytes()), ("top.toml", TOP.as_bytes())]), []);
}

#[test]
fn the_shipped_package_has_no_problems() {
    let found = problems(&[EMBEDDED]);
    assert!(found.is_empty(), "{found:#?}");
    let layer = read_layer(EMBEDDED.0, EMBEDDED.1).layer.expect("the shipped layer");
    let courses = layer.items.iter().filter(|item| item.kind() == Kind::Course).count();
    assert_eq!(courses, 22, "the study's table");
}

#[test]
fn every_key_is_read_into_its_type() {
    insta::assert_debug_snapshot!("top", read(TOP).layer.expect("a layer"));
    insta::assert_debug_snapshot!("lower", read(LOWER).layer.expect("a layer"));
}

/// Which keys the good files use, by table.
fn used_keys() -> BTreeMap<String, BTreeSet<String>> {
    fn collect(name: &str, table: &toml::Table, used: &mut BTreeMap<String, BTreeSet<String>>) {
        for (key, value) in table {
            used.entry(name.to_owned()).or_default().insert(key.clone());
            let inner = match key.as_str() {
                "links" => "link",
                "parts" => "part",
                other => other,
            };
            let entries: Vec<&toml::Value> = match value {
                toml::Value::Array(entries) => entries.iter().collect(),
                other => vec![other],
            };
            for table in entries.into_iter().filter_map(toml::Value::as_table) {
                collect(inner, table, used);
            }
        }
    }
    let mut used = BTreeMap::new();
    for text in [TOP, LOWER] {
        collect(FILE, &text.parse::<toml::Table>().expect("toml"), &mut used);
    }
    used
}

#[test]
fn the_good_files_use_every_key_of_the_table() {
    let mut used = used_keys();
    // Common keys need to be read for one kind only; a change may set any of them.
    let items: BTreeSet<String> =
        Kind::ALL.iter().filter_map(|kind| used.get(kind.name())).flatten().cloned().collect();
    for kind in Kind::ALL {
        used.insert(kind.name().to_owned(), items.clone());
    }
    used.entry("change".to_owned()).or_default().extend(items);
    for table in tables() {
        for row in &table.rows {
            let there = used.get(table.name).is_some_and(|keys| keys.contains(row.name));
            assert!(there, "{}.{} is in no good file", table.name, row.name);
        }
    }
}

#[test]
fn a_byte_order_mark_windows_line_ends_and_no_last_newline_change_nothing() {
    let layer = read(TOP).layer.expect("a layer");
    let windows = format!("\u{FEFF}{}", TOP.trim_end().replace('\n', "\r\n"));
    let reading = read(&windows);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.layer.as_ref(), Some(&layer));
}

#[test]
fn items_keep_the_order_they_are_written_in_and_talks_come_last() {
    let layer = read(TOP).layer.expect("a layer");
    let ids: Vec<&str> = layer.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["kurs", "tilgang", "elements", "mote", "praksis", "samtale-1"]);
}

#[test]
fn a_talk_is_due_on_its_day_and_opens_two_weeks_before() {
    let layer = read(TOP).layer.expect("a layer");
    let talk = layer.items.last().expect("the talk");
    assert_eq!(talk.due, Some(When::Offset(Offset::of_months(1))));
    assert_eq!(talk.opens, Some(When::Offset(Offset { months: 1, days: -14 })));
    assert!(matches!(talk.with(), Some(With::Contact(id)) if id.as_str() == "hr"));
}

/// A file in which `row` of `table` has a value of a sort it does not take.
fn with_wrong_type(table: &str, row: &Row) -> String {
    let value = if matches!(row.kind.expected(), lederpakke::problem::Expected::YesNo) {
        "3"
    } else {
        "true"
    };
    let pair = format!("{} = {value}", row.name);
    match table {
        FILE => format!("{pair}\n"),
        "link" => format!("[[course]]\nlinks = [{{ {pair} }}]\n"),
        "part" => format!("[[course]]\nparts = [{{ {pair} }}]\n"),
        "for" => format!("[[course]]\nfor = {{ {pair} }}\n"),
        "staff" => format!("[[course]]\nfor = {{ staff = {{ {pair} }} }}\n"),
        "mix" => format!("mix = {{ {pair} }}\n"),
        list => format!("[[{list}]]\n{pair}\n"),
    }
}

#[test]
fn every_key_says_so_when_its_value_is_of_another_sort() {
    for table in tables() {
        for row in &table.rows {
            let text = with_wrong_type(table.name, row);
            let told = read(&text).problems.into_iter().any(|problem| {
                matches!(problem.trouble, Trouble::WrongType { key, expected, .. }
                    if key.as_str() == row.name && expected == row.kind.expected())
            });
            assert!(told, "{}.{}: {text}", table.name, row.name);
        }
    }
}

#[test]
fn every_required_key_is_missed() {
    use lederpakke::format::keys::Need;
    for table in tables() {
        let text = match table.name {
            FILE => "x = 1\n".to_owned(),
            "link" => "[[course]]\nlinks = [{}]\n".to_owned(),
            "part" => "[[course]]\nparts = [{}]\n".to_owned(),
            "mix" => "mix = {}\n".to_owned(),
            "for" | "staff" => continue,
            list => format!("[[{list}]]\n"),
        };
        let expected_table = if table.name == FILE { "" } else { table.name };
        for row in table.rows.iter().filter(|row| table.requires(row)) {
            if matches!(row.need, Need::Expected(_)) {
                continue;
            }
            let missed = read(&text).problems.into_iter().any(|problem| {
                problem.trouble == Trouble::MissingKey { table: expected_table, key: row.name }
            });
            assert!(missed, "{}.{}", table.name, row.name);
        }
    }
}

#[test]
fn what_is_broken_is_left_out_and_the_rest_is_used() {
    let text = TOP
        .replace("minutes = 45", "minutes = \"45\"")
        .replace("id = \"mote\"", "id = \"Møte\"")
        .replace("title = \"Hospitering\"", "titel = \"Hospitering\"")
        .replace("[\"e-learning\", \"classroom\"", "[\"elearning\", \"classroom\"")
        .replace("https://example.no/kurs", "file:///etc/passwd");
    let layer = read(&text).layer.expect("a layer");
    let ids: Vec<&str> = layer.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["kurs", "tilgang", "elements", "samtale-1"]);
    let course = &layer.items[0];
    assert_eq!(course.minutes, None);
    assert_eq!(course.links.len(), 1);
    assert_eq!(course.course().map(|course| course.format.len()), Some(4));
    assert_eq!(course.why.as_deref(), Some("Fordi du får saker der."));
}

#[test]
fn a_newer_format_is_read_as_far_as_it_is_known() {
    let text = TOP.replace("format = 1\n", "format = 2\n").replace("form =", "shape =");
    let reading = read(&text);
    assert_eq!(reading.layer.expect("a layer").items.len(), 6);
    let codes: Vec<&str> = reading.problems.iter().map(|one| one.trouble.code()).collect();
    assert_eq!(codes, ["newer-format", "unknown-key"]);
}

#[test]
fn ids_that_are_no_names_are_refused() {
    for id in ["", "Elements", "måned", "../x", "con/", "x ", "a_b", &"x".repeat(81)] {
        assert!(ItemId::new(id).is_err(), "{id}");
        let text = TOP.replace("id = \"praksis\"", &format!("id = {id:?}"));
        let found = read(&text).problems;
        assert!(found.iter().any(|one| one.trouble.code() == "bad-id"), "{id}: {found:?}");
    }
}
