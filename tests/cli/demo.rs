//! The filled example.

use std::path::Path;

use crate::program::Program;

#[test]
fn the_example_has_some_of_everything_and_touches_nothing() {
    let program = Program::of_kari();
    let before = std::fs::read_dir(program.home()).expect("a home").count();
    let answer = program.run(&["demo"]).fine();
    assert!(answer.out.contains("Kari Eksempel, dag 41, måned 2 av 36"), "{}", answer.text());
    assert!(one_line(&answer.out).contains("Ingenting av ditt eget er rørt"), "{}", answer.text());
    assert_eq!(std::fs::read_dir(program.home()).expect("a home").count(), before);

    let home = answer.out.split_whitespace().find(|word| word.contains("lederpakke-demo-"));
    let home = Path::new(home.expect("where it is"));
    assert!(home.join("journal").is_dir());
    let arguments = ["--home", home.to_str().expect("a path"), "now", "--json"];
    let json = program.run(&arguments).fine().json();
    for state in ["done", "waiting", "chase", "late", "started", "credited"] {
        let count = json["counts"][state].as_u64().unwrap_or_default();
        assert!(count > 0, "nothing is {state} in the example: {}", json["counts"]);
    }
    assert!(json["counts"]["late"].as_u64() < Some(12), "{}", json["counts"]);
    assert_eq!(json["next"].as_array().map(Vec::len), Some(5));
}

#[test]
fn the_example_works_on_any_day_in_any_language() {
    let program = Program::new();
    for day in ["2026-11-23", "2027-02-28", "2028-02-29", "2031-06-15"] {
        program.on(day).run(&["demo"]).fine();
    }
    let answer = program.speaking("en").run(&["demo"]).fine();
    assert!(one_line(&answer.out).contains("Nothing of your own is touched"), "{}", answer.text());
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
