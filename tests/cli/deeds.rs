//! Saying what happened, and taking it back, from one call to the next.

use insta::assert_snapshot;
use serde_json::Value;

use crate::program::Program;

fn state(program: &Program, id: &str) -> Value {
    let rows = program.run(&["list", "--all", "--json"]).fine().json();
    let rows = rows["rows"].as_array().expect("rows").clone();
    let found = rows.iter().find(|row| row["id"] == id);
    found.map_or(Value::Null, |row| row["state"].clone())
}

#[test]
fn each_deed_says_what_changed_and_how_to_undo() {
    let calls: [&[&str]; 11] = [
        &["request", "tilgang-konto", "--on", "16.11.2026", "--from", "Per i IT"],
        &["deny", "tilgang-konto", "--why", "Mangler underskrift"],
        &["grant", "tilgang-konto"],
        &["start", "praksis-plan"],
        &["done", "kurs-arbeidsmiljo", "--on", "i går", "--note", "Lærte mye"],
        &["skip", "system-epost", "--why", "Brukt i åtte år"],
        &["credit", "kurs-samspill", "--on", "2024-05-14", "--why", "Tatt i Bærum"],
        &["snooze", "samtale-1", "--until", "2026-12-15"],
        &["note", "praksis-plan", "Begynn med personalet"],
        &["add", "Ring", "naboskolen", "--due", "27.11"],
        &["reopen", "kurs-arbeidsmiljo"],
    ];
    let program = Program::of_kari();
    let mut said = String::new();
    for call in calls {
        let answer = program.run(call).fine();
        assert!(answer.out.contains("lederpakke undo"), "{}", answer.text());
        said.push_str(&answer.text());
        said.push('\n');
    }
    assert_snapshot!("deeds", said);
    for language in ["nn", "en"] {
        let program = Program::of_kari();
        let said: Vec<String> =
            calls.iter().map(|call| program.speaking(language).run(call).fine().text()).collect();
        assert_snapshot!(format!("deeds_{language}"), said.join("\n"));
    }
}

#[test]
fn undo_and_redo_work_from_one_call_to_the_next() {
    let program = Program::of_kari();
    assert_eq!(state(&program, "praksis-plan"), "open");
    program.run(&["start", "praksis-plan"]).fine();
    program.run(&["done", "praksis-plan"]).fine();
    assert_eq!(state(&program, "praksis-plan"), "done");
    let undone = program.run(&["undo"]).fine();
    assert_eq!(state(&program, "praksis-plan"), "started");
    program.run(&["undo"]).fine();
    assert_eq!(state(&program, "praksis-plan"), "open");
    let redone = program.run(&["redo"]).fine();
    assert_eq!(state(&program, "praksis-plan"), "started");
    program.run(&["redo"]).fine();
    assert_eq!(state(&program, "praksis-plan"), "done");
    program.run(&["redo"]).ends(1).explains();
    assert_snapshot!("undo_redo", format!("{}{}", undone.text(), redone.text()));
}

#[test]
fn a_note_and_an_own_item_can_be_taken_back() {
    let program = Program::of_kari();
    program.run(&["note", "praksis-plan", "Bare et innfall"]).fine();
    program.run(&["add", "Ring naboskolen"]).fine();
    assert_eq!(state(&program, "own-ring-naboskolen"), "open");
    let own = program.run(&["undo"]).fine();
    assert_eq!(state(&program, "own-ring-naboskolen"), Value::Null);
    let note = program.run(&["undo"]).fine();
    let page = program.run(&["show", "praksis-plan", "--json"]).fine().json();
    assert_eq!(page["row"]["notes"], Value::Array(vec![]));
    assert_snapshot!("undo_note_and_own", format!("{}{}", own.text(), note.text()));
}

#[test]
fn there_may_be_nothing_to_undo() {
    let program = Program::of_kari();
    let answer = program.run(&["undo"]).ends(1).explains();
    assert_eq!(answer.out, "");
}

#[test]
fn what_is_said_twice_changes_nothing() {
    let program = Program::of_kari();
    program.run(&["done", "praksis-plan"]).fine();
    let lines = |program: &Program| -> usize {
        let journal = program.run(&["journal", "--json"]).fine().json();
        journal["entries"].as_array().expect("entries").len()
    };
    let before = lines(&program);
    let answer = program.run(&["done", "praksis-plan"]).fine().explains();
    assert_eq!(answer.out, "");
    assert_eq!(lines(&program), before);
}

#[test]
fn a_title_will_do_for_a_name() {
    let program = Program::of_kari();
    program.run(&["add", "Ring naboskolen"]).fine();
    let answer = program.run(&["done", "own ring naboskolen"]).fine();
    assert!(answer.out.contains("Ring naboskolen"), "{}", answer.text());
}

#[test]
fn two_own_items_of_one_title_get_two_names() {
    let program = Program::of_kari();
    program.run(&["add", "Ring"]).fine();
    let second = program.run(&["add", "Ring"]).fine();
    assert!(second.out.contains("own-ring-2"), "{}", second.text());
}

#[test]
fn too_long_a_note_is_a_wrong_call_and_says_nothing_of_packages() {
    let program = Program::of_kari();
    let long = "å".repeat(10_000);
    for (language, hint) in [
        ("nb", "hint: Kort ned teksten, eller del den på flere notater."),
        ("nn", "hint: Kort ned teksten, eller del han på fleire notat."),
        ("en", "hint: Shorten the text, or split it into several notes."),
    ] {
        let answer = program.speaking(language).run(&["note", "praksis-plan", &long]);
        let answer = answer.ends(2).explains();
        assert!(answer.err.contains(hint), "{}", answer.text());
    }
    program.run(&["done", "praksis-plan", "--note", &long]).ends(2).explains();
    assert_eq!(state(&program, "praksis-plan"), "open");
}
