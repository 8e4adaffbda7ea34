//! One bad sample a problem: each yields that problem, nowhere else, and no other.
//!
//! `tests/bad/CODE.toml` says in its first line which problem and where; `CODE.top.toml`, where there
//! is one, is the layer above. Samples that no text file should hold are made here.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use lederpakke::domain::ItemId;
use lederpakke::format::keys::MAX_ITEMS;
use lederpakke::format::{MAX_LAYER_BYTES, read_layer};
use lederpakke::problem::{Problem, Trouble};

use crate::{problems, told};

const HEAD: &str = "format = 1\nid = \"prove\"\ntitle = \"Prøve\"\nversion = \"1.0\"\n";

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")
}

pub(crate) fn sample(code: &str) -> Option<(Vec<u8>, Option<Vec<u8>>)> {
    let file = fs::read(folder().join(format!("{code}.toml"))).ok()?;
    Some((file, fs::read(folder().join(format!("{code}.top.toml"))).ok()))
}

/// The samples that are made: what is told of them, and their bytes.
pub(crate) fn made() -> Vec<(&'static str, Vec<u8>)> {
    let item = |n: usize| format!("[[practice]]\nid = \"i{n}\"\ntitle = \"T\"\nwhy = \"W\"\n");
    let many: String = (0..=MAX_ITEMS).map(item).collect();
    let notes: String = (0..600).map(|n| format!("x{n} = 1\n")).collect();
    let mut large = HEAD.as_bytes().to_vec();
    large.resize(MAX_LAYER_BYTES + 1, b'\n');
    vec![
        ("empty-file", Vec::new()),
        ("empty-file", b"\xEF\xBB\xBF \r\n".to_vec()),
        ("not-utf8 at 3:12", b"format = 1\nid = \"prove\"\ntitle = \"Pr\xF8ve\"\n".to_vec()),
        ("not-utf8 at 1:1", b"\xFF\xFEf\0o\0".to_vec()),
        ("too-large", large),
        ("control-character at 5:11", format!("{HEAD}owner = \"h\u{1b}[2Jr\"\n").into_bytes()),
        ("control-character at 5:4", format!("{HEAD}# a\rb\n").into_bytes()),
        ("control-character at 5:3", format!("{HEAD}# \0\n").into_bytes()),
        ("too-many-items at 8005:1", format!("{HEAD}{many}").into_bytes()),
        ("more-problems", format!("{HEAD}{notes}").into_bytes()),
    ]
}

fn codes(problems: &[Problem]) -> BTreeSet<&'static str> {
    problems.iter().map(|problem| problem.trouble.code()).collect()
}

#[test]
fn every_problem_has_a_sample_that_yields_it_there_and_no_other() {
    let made = made();
    for (code, _) in Trouble::CODES {
        let Some((file, top)) = sample(code) else {
            assert!(made.iter().any(|(told, _)| told.starts_with(code)), "no sample of {code}");
            continue;
        };
        let mut files: Vec<(&str, &[u8])> = Vec::new();
        files.extend(top.as_deref().map(|top| ("top.toml", top)));
        files.push(("sample.toml", &file));
        let found = problems(&files);
        assert_eq!(codes(&found), BTreeSet::from([*code]), "{found:#?}");
        let text = String::from_utf8_lossy(&file);
        let first = text.lines().next().unwrap_or_default().trim_start_matches("# ");
        assert_eq!(told(&found[0]), first, "{found:#?}");
        assert_eq!(found[0].file.as_str(), "sample.toml", "{code}");
    }
}

#[test]
fn samples_made_here_yield_their_problem() {
    for (expected, bytes) in made() {
        let found = problems(&[("sample.toml", &bytes)]);
        let all: Vec<String> = found.iter().map(told).collect();
        let code = expected.split(' ').next().unwrap_or_default();
        assert!(all.iter().any(|one| one == expected), "{expected}: {all:?}");
        let allowed = BTreeSet::from([code, "unknown-key"]);
        assert!(code == "more-problems" || codes(&found).is_subset(&allowed), "{all:?}");
    }
}

#[test]
fn no_sample_is_left_over() {
    for entry in fs::read_dir(folder()).expect("the samples") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        let code = name.trim_end_matches(".toml").trim_end_matches(".top");
        assert!(Trouble::CODES.iter().any(|(known, _)| *known == code), "{name} is no problem");
    }
}

#[test]
fn no_problem_shows_a_control_byte() {
    let (escape, bidi) = ("a\u{1b}]52;c;x\u{7}\u{9b}2J", "b\u{202e}\u{200b}c\u{e0041}");
    let raw = format!("{HEAD}owner = \"{escape}\"\n# \u{1b}\n");
    let escaped = format!(
        "{HEAD}\"{bidi}\" = 1\n[[practice]]\nid = \"{bidi}\"\ntitle = \"{bidi}\"\nwhy = \"\\u001b[2J\"\n\
         benefit = \"\\u001b[31m\"\ndue = \"\\u009b\"\nlinks = [{{ url = \"https://{bidi}\" }}]\n"
    );
    let name = "sti\u{1b}[2J\u{202e}.toml";
    let mut found = problems(&[(name, raw.as_bytes())]);
    found.extend(problems(&[(name, escaped.as_bytes())]));
    assert!(found.len() > 8, "{found:?}");
    for problem in found {
        let shown = format!("{problem:?}");
        let harmless = |c: char| !c.is_control() && !('\u{200b}'..='\u{202e}').contains(&c);
        assert!(shown.chars().all(harmless), "{shown}");
    }
}

#[test]
fn several_mistakes_are_told_at_once_in_the_order_they_stand() {
    let text = format!(
        "{HEAD}mounths = 3\n\n[[course]]\nid = \"a\"\ntitle = \"A\nwhy = \"W\"\n\n[[course]]\nid = \"b\"\n\
         title = \"B\"\nwhy = \"W\"\nready = \"coning\"\nformat = [\"web\", 3]\n\n[[practice]]\nid = \"c\"\n\
         why = \"W\"\nask = [\"x\"\n\n[[practice]]\nid = \"D\"\ntitle = \"D\"\nwhy = \"W\"\n"
    );
    let found: Vec<String> = problems(&[("x.toml", text.as_bytes())]).iter().map(told).collect();
    assert_eq!(
        found,
        [
            "unknown-key at 5:1",
            "unclosed-text at 9:10",
            "ready-without-sign-up at 12:1",
            "unknown-word at 16:9",
            "wrong-type at 17:18",
            "unclosed-bracket at 22:7",
            "bad-id at 25:6",
        ]
    );
}

#[test]
fn an_item_that_took_the_place_of_leaders_own_items_is_left_out() {
    let text = format!(
        "{HEAD}[[practice]]\nid = \"own-a\"\ntitle = \"A\"\nwhy = \"W\"\n\n[[practice]]\nid = \"b\"\n\
         title = \"B\"\nwhy = \"W\"\nreplaces = [\"own-c\", \"d\"]\n"
    );
    let reading = read_layer("x.toml", text.as_bytes());
    let told: Vec<String> = reading.problems.iter().map(told).collect();
    assert_eq!(told, ["reserved-id at 6:6", "reserved-id at 14:12"]);
    let layer = reading.layer.expect("a layer");
    let [item] = layer.items.as_slice() else { panic!("{:?}", layer.items) };
    let replaced: Vec<&str> = item.replaces.iter().map(ItemId::as_str).collect();
    assert_eq!((item.id.as_str(), replaced), ("b", vec!["d"]));
}

#[test]
fn a_daily_rhythm_is_too_often_only_where_it_goes_on_for_long() {
    let phase = "[[phase]]\nid = \"forst\"\ntitle = \"F\"\nfrom = \"0 days\"\nto = \"3 months\"\n";
    let daily = "[[practice]]\nid = \"a\"\ntitle = \"A\"\nwhy = \"W\"\nevery = \"1 day\"\n";
    for (head, rest, expected) in [
        ("", "", true),
        ("months = 12\n", "", false),
        ("", "phase = \"forst\"\n", false),
        ("", "times = 400\n", false),
        ("", "times = 401\n", true),
    ] {
        let text = format!("{HEAD}{head}{phase}{daily}{rest}");
        let found = problems(&[("x.toml", text.as_bytes())]);
        assert_eq!(codes(&found).contains("too-often"), expected, "{head}{rest}{found:?}");
        assert_eq!(found.len(), usize::from(expected), "{found:?}");
    }
}

#[test]
fn hints_know_the_nearest_name() {
    let nearest = |code: &str| {
        let (file, top) = sample(code).expect("a sample");
        let mut files: Vec<(&str, &[u8])> = Vec::new();
        files.extend(top.as_deref().map(|top| ("top.toml", top)));
        files.push(("sample.toml", &file));
        match &problems(&files)[0].trouble {
            Trouble::UnknownKey { nearest, .. } | Trouble::UnknownWord { nearest, .. } => {
                nearest.map(str::to_owned)
            }
            Trouble::UnknownReference { nearest, .. }
            | Trouble::UnknownChange { nearest, .. }
            | Trouble::MissingLayer { nearest, .. } => nearest.as_ref().map(ToString::to_string),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(nearest("unknown-key").as_deref(), Some("minutes"));
    assert_eq!(nearest("unknown-word").as_deref(), Some("own"));
    assert_eq!(nearest("unknown-reference").as_deref(), Some("hr"));
    assert_eq!(nearest("unknown-change").as_deref(), Some("en"));
    assert_eq!(nearest("missing-layer").as_deref(), Some("kommune"));
}

#[test]
fn the_facts_of_each_problem() {
    let mut facts = String::new();
    for (code, severity) in Trouble::CODES {
        let Some((file, top)) = sample(code) else { continue };
        let mut files: Vec<(&str, &[u8])> = Vec::new();
        files.extend(top.as_deref().map(|top| ("top.toml", top)));
        files.push(("sample.toml", &file));
        let found = problems(&files);
        let trouble = format!("{:?}", found[0].trouble);
        facts.push_str(&format!("{} {trouble:.160}\n", severity.name()));
    }
    insta::assert_snapshot!(facts);
}
