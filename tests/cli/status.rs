//! The status each call ends with, as one table.

use crate::program::{Program, package, text};

#[test]
fn the_status_says_how_it_went() {
    let program = Program::of_kari();
    let package = package("");
    let table: [(&[&str], i32); 34] = [
        // fine
        (&[], 0),
        (&["now"], 0),
        (&["list"], 0),
        (&["help"], 0),
        (&["help", "done"], 0),
        (&["--help"], 0),
        (&["done", "--help"], 0),
        (&["--version"], 0),
        (&["schema"], 0),
        (&["check", text(&package)], 0),
        // the answer is no
        (&["now", "--check"], 1),
        (&["undo"], 1),
        (&["redo"], 1),
        // a wrong call
        (&["nwo"], 2),
        (&["help", "nwo"], 2),
        (&["now", "--nope"], 2),
        (&["now", "extra"], 2),
        (&["done"], 2),
        (&["done", "no-such-item"], 2),
        (&["done", "tilgang-konto", "--on", "soon"], 2),
        (&["done", "tilgang-konto", "--on", "2026-02-30"], 2),
        (&["done", "tilgang-konto", "--on", "2099-01-01"], 2),
        (&["done", "tilgang-konto", "--on"], 2),
        (&["skip", "tilgang-konto"], 2),
        (&["skip", "tilgang-konto", "--why", " "], 2),
        (&["snooze", "tilgang-konto", "--until", "2026-11-01"], 2),
        (&["add", " "], 2),
        (&["note", "tilgang-konto"], 2),
        (&["list", "--kind", "kurs"], 2),
        (&["list", "--state", "finished"], 2),
        (&["list", "--phase", "nope"], 2),
        (&["--lang", "fr", "now"], 2),
        (&["--today", "whenever", "now"], 2),
        // the outside refused
        (&["check", "no-such-file.toml"], 3),
    ];
    for (call, status) in table {
        let answer = program.run(call).ends(status);
        // What is asked with --check or answered by check is said on standard output.
        if status > 1 || matches!(call, ["undo" | "redo"]) {
            assert_eq!(answer.explains().out, "", "{call:?}");
        }
    }
}

#[test]
fn what_needs_a_leader_says_how_to_become_one() {
    let program = Program::new();
    let calls: [&[&str]; 8] = [
        &["now"],
        &["list", "--json"],
        &["show", "x"],
        &["done", "x"],
        &["add", "x"],
        &["undo"],
        &["journal"],
        &["explain", "x"],
    ];
    for call in calls {
        let answer = program.run(call).ends(2).explains();
        assert!(answer.err.contains("lederpakke setup"), "{}", answer.text());
    }
    assert!(!program.home().exists());
}

#[test]
fn a_slip_is_answered_with_what_was_meant() {
    let program = Program::of_kari();
    for (call, meant) in [
        (&["lst"][..], "list"),
        (&["dnoe", "x"], "done"),
        (&["now", "--jsno"], "--json"),
        (&["done", "tilgang-kont"], "tilgang-konto"),
        (&["list", "--kind", "kurs"], "course"),
    ] {
        let answer = program.run(call).ends(2);
        assert!(answer.err.contains(meant), "{}", answer.text());
    }
}

#[test]
fn nothing_late_is_a_yes() {
    let program = Program::of_kari();
    program.on("2026-10-21").run(&["now", "--check"]).fine();
}
