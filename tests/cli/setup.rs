//! Setting up without a screen, and changing one's mind without loss.

use insta::assert_snapshot;

use crate::program::{KARI, Program, package, text};

#[test]
fn setting_up_says_who_one_is_and_what_now() {
    for language in ["nb", "nn", "en"] {
        let program = Program::new();
        let package = package("");
        let call: Vec<&str> = ["setup"].into_iter().chain(KARI).chain([text(&package)]).collect();
        let answer = program.speaking(language).run(&call).fine();
        assert_snapshot!(format!("setup_{language}"), answer.text());
    }
}

#[test]
fn without_a_package_the_built_in_one_holds() {
    let program = Program::new();
    program.run(&["setup", "--name", "Ola", "--start", "1.11.2026"]).fine();
    let rows = program.run(&["list", "--json"]).fine().json();
    assert!(rows["rows"].as_array().expect("rows").len() > 60);
    let ids = rows["rows"].as_array().expect("rows").iter().map(|row| &row["owner"]);
    assert!(ids.clone().all(|owner| owner == "eksempel"));
}

#[test]
fn set_up_again_it_changes_what_is_given_and_leaves_the_rest() {
    let program = Program::of_kari();
    program.run(&["done", "tilgang-konto", "--note", "Alt virker"]).fine();
    let answer = program.run(&["setup", "--no", "budget", "--start", "2026-11-02"]).fine();
    for kept in ["Kari Nordmann", "Leder for medarbeidere", "Bakken skole", "34"] {
        assert!(answer.out.contains(kept), "{kept}: {}", answer.text());
    }
    assert!(answer.out.contains("2. november 2026"), "{}", answer.text());
    let rows = program.run(&["list", "--all", "--json"]).fine().json();
    let state = |id: &str| {
        let rows = rows["rows"].as_array().expect("rows");
        rows.iter().find(|row| row["id"] == id).expect("a row")["state"].clone()
    };
    assert_eq!(state("tilgang-okonomi"), "not-for-me", "no budget, no access to it");
    assert_eq!(state("tilgang-konto"), "done", "what was done stays done");
}

#[test]
fn set_up_again_with_the_same_package_adopts_nothing_anew() {
    let program = Program::of_kari();
    let package = package("");
    program.run(&["setup", "--package", text(&package)]).fine();
    let journal = program.run(&["journal", "--json"]).fine().json();
    let entries = journal["entries"].as_array().expect("entries").clone();
    assert_eq!(entries.iter().filter(|entry| entry["what"] == "adopt").count(), 1);
}

#[test]
fn a_package_deleted_after_setup_is_not_missed() {
    let program = Program::new();
    let contents = std::fs::read(package("kommune.toml")).expect("the package of the tests");
    let file = program.file("kommune.toml", contents);
    let call = ["setup", "--name", "Ola", "--start", "2026-11-01", "--package", text(&file)];
    program.run(&call).fine();
    std::fs::remove_file(&file).expect("deleted");
    let answer = program.run(&["show", "tilgang-konto"]).fine();
    assert!(answer.out.contains("Uten brukerkonto"), "{}", answer.text());
    assert_eq!(answer.err, "");
}

#[test]
fn a_spoilt_copy_of_the_package_is_told_and_loses_nothing() {
    let program = Program::of_kari();
    program.run(&["done", "tilgang-konto"]).fine();
    let packages = program.home().join("packages");
    for file in std::fs::read_dir(&packages).expect("kept packages") {
        std::fs::write(file.expect("a file").path(), "spoilt").expect("spoilt");
    }
    let answer = program.run(&["now"]).fine();
    assert!(answer.err.contains("Kopien av pakken din kan ikke leses"), "{}", answer.text());
    let package = package("");
    program.run(&["setup", "--package", text(&package)]).fine();
    let answer = program.run(&["list", "--state", "done"]).fine();
    assert!(answer.out.contains("tilgang-konto"), "{}", answer.text());
    assert_eq!(answer.err, "");
}

#[test]
fn the_first_time_a_name_and_a_day_are_needed() {
    let program = Program::new();
    let answer = program.run(&["setup", "--name", "Ola"]).ends(2).explains();
    assert!(answer.err.contains("--start") && !answer.err.contains("--name,"), "{}", answer.err);
    assert!(!program.home().exists(), "nothing is kept of it");
}

#[test]
fn a_role_the_package_lacks_is_told_with_the_nearest() {
    let program = Program::new();
    let call = ["setup", "--name", "Ola", "--start", "2026-11-01", "--role", "medarbeider"];
    let answer = program.run(&call).ends(2).explains();
    assert!(answer.err.contains("medarbeidere"), "{}", answer.text());
    assert!(!program.home().exists(), "nothing is kept of it");
}
