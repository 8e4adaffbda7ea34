//! What each page says, in the leader's language.

use insta::assert_snapshot;

use crate::program::{KARI, Program, package, text};

/// Kari after three weeks: some of everything.
fn three_weeks_in() -> Program {
    let program = Program::of_kari();
    let did: [(&'static str, &[&str]); 7] = [
        ("2026-10-21", &["request", "tilgang-konto"]),
        ("2026-10-28", &["grant", "tilgang-konto"]),
        ("2026-11-02", &["start", "praksis-plan"]),
        ("2026-11-03", &["request", "tilgang-okonomi", "--from", "Økonomi"]),
        ("2026-11-05", &["note", "tilgang-okonomi", "Ringte,", "de", "mangler", "ansvarsnummer"]),
        ("2026-11-06", &["skip", "system-epost", "--why", "Brukt i åtte år"]),
        ("2026-11-09", &["add", "Ring naboskolen", "--due", "2026-11-27"]),
    ];
    for (day, call) in did {
        program.on(day).run(call).fine();
    }
    program
}

#[test]
fn the_page_now() {
    let program = three_weeks_in();
    assert_snapshot!("now_nb", program.run(&["now"]).fine().text());
    assert_snapshot!("now_nn", program.speaking("nn").run(&["now"]).fine().text());
    assert_snapshot!("now_en", program.speaking("en").run(&["now"]).fine().text());
}

#[test]
fn the_page_now_before_the_first_day_and_after_the_last() {
    let program = Program::of_kari();
    assert_snapshot!("now_before", program.on("2026-10-20").run(&["now"]).fine().text());
    assert_snapshot!("now_after", program.on("2030-01-10").run(&["now"]).fine().text());
}

#[test]
fn the_program_alone_without_a_terminal_prints_the_page_now() {
    let program = three_weeks_in();
    assert_eq!(program.run(&[]).fine().out, program.run(&["now"]).fine().out);
}

#[test]
fn the_program_alone_tells_a_newcomer_how_to_begin() {
    let program = Program::new();
    for language in ["nb", "nn", "en"] {
        let answer = program.speaking(language).run(&[]).fine();
        assert_snapshot!(format!("welcome_{language}"), answer.text());
    }
    assert!(!program.home().exists(), "looking makes nothing");
}

#[test]
fn the_plan_as_a_list() {
    let program = three_weeks_in();
    assert_snapshot!("list", program.run(&["list"]).fine().text());
    assert_snapshot!("list_all", program.run(&["list", "--all", "--kind", "course"]).fine().text());
    assert_snapshot!("list_en", program.speaking("en").run(&["list"]).fine().text());
}

#[test]
fn a_list_of_part_of_the_plan() {
    let program = three_weeks_in();
    let ids = |call: &[&str]| -> Vec<String> {
        let answer = program.run(&[&["list", "--json"], call].concat()).fine().json();
        let rows = answer["rows"].as_array().expect("rows").clone();
        rows.iter().map(|row| row["id"].as_str().expect("an id").to_owned()).collect()
    };
    assert_eq!(ids(&["--kind", "access"]), ["tilgang-konto", "tilgang-okonomi"]);
    assert_eq!(ids(&["--state", "started"]), ["praksis-plan"]);
    assert_eq!(ids(&["--search", "VISMA okonomi"]), ["tilgang-okonomi"]);
    assert_eq!(ids(&["--search", "ansvarsnummer"]), ["tilgang-okonomi"], "notes are searched");
    assert_eq!(ids(&["--phase", "for-start"]), ["tilgang-konto"]);
    assert_eq!(ids(&["--phase", "før du begynner"]), ["tilgang-konto"], "by its title too");
    assert_eq!(ids(&["--state", "withdrawn"]), ["kurs-gammelt"], "asked for by name");
    assert_eq!(ids(&["--search", "mote-helse"]), Vec::<String>::new());
    assert_eq!(ids(&["--search", "mote-helse", "--all"]), ["mote-helse"]);
    assert_eq!(ids(&["--search", "no such thing"]), Vec::<String>::new());
    assert_snapshot!("list_nothing", program.run(&["list", "--search", "xyz"]).fine().text());
}

#[test]
fn one_item_whole() {
    let program = three_weeks_in();
    for id in ["tilgang-okonomi", "kurs-arbeidsmiljo", "ledermote", "samtale-1"] {
        assert_snapshot!(format!("show_{id}"), program.run(&["show", id]).fine().text());
    }
    let english = program.speaking("en").run(&["show", "tilgang-okonomi"]).fine();
    assert_snapshot!("show_en", english.text());
}

#[test]
fn an_item_can_be_named_by_its_occurrence() {
    let program = three_weeks_in();
    let second = program.run(&["show", "ledermote#2"]).fine();
    assert!(second.out.starts_with("Ledermøte (2)\nledermote#2\n"), "{}", second.text());
}

#[test]
fn why_something_applies_and_who_said_so() {
    let program = three_weeks_in();
    let ids =
        ["tilgang-okonomi", "mote-helse", "kurs-akan", "kurs-samspill", "own-ring-naboskolen"];
    for id in ids {
        assert_snapshot!(format!("explain_{id}"), program.run(&["explain", id]).fine().text());
    }
}

#[test]
fn everything_that_happened() {
    let program = three_weeks_in();
    program.on("2026-11-10").run(&["undo"]).fine();
    assert_snapshot!("journal", program.run(&["journal"]).fine().text());
    let found = program.run(&["journal", "--search", "okonomi ringte"]).fine();
    assert!(found.out.contains("ansvarsnummer"), "{}", found.text());
    assert!(!found.out.contains("Ring naboskolen"), "{}", found.text());
    assert_snapshot!("journal_nothing", program.run(&["journal", "--search", "xyz"]).fine().text());
}

#[test]
fn what_a_leader_would_see() {
    let program = Program::new();
    let (package, leader) = (package(""), package("../rektor.toml"));
    let call = ["preview", text(&package), "--as", text(&leader), "--day", "8"];
    assert_snapshot!("preview", program.run(&call).fine().text());
    assert!(!program.home().exists(), "trying out keeps nothing");
    let mut first = program.command();
    first.env_remove("LEDERPAKKE_TODAY").args(["preview", text(&package), "--as", text(&leader)]);
    let first = String::from_utf8(first.output().expect("it ran").stdout).expect("UTF-8");
    assert!(first.contains("dag 1, 1. november 2026"), "without a day it is the first: {first}");
    let before =
        program.run(&["preview", text(&package), "--as", text(&leader), "--day", "-5"]).fine();
    assert!(before.out.contains("26. oktober 2026"), "{}", before.text());
}

#[test]
fn a_file_that_extends_brings_its_relatives() {
    let program = Program::new();
    // Another package in the same folder is not part of this one.
    for name in ["kommune.toml", "skole.toml"] {
        let contents = std::fs::read(package(name)).expect("the package of the tests");
        program.file(&format!("layers/{name}"), contents);
    }
    program.file(
        "layers/annen.toml",
        "format = 1\nid = \"annen\"\ntitle = \"En annen\"\nversion = \"1\"\n",
    );
    let lower = program.path("layers/skole.toml");
    let call: Vec<&str> = ["setup"].into_iter().chain(KARI).chain([text(&lower)]).collect();
    let answer = program.run(&call).fine();
    assert!(answer.out.contains("Oppvekst i Prøve kommune"), "{}", answer.text());
    assert!(answer.out.contains("Ny leder i Prøve kommune"), "{}", answer.text());
    assert!(!answer.out.contains("En annen"), "{}", answer.text());
}
