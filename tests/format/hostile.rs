//! Bytes of any sort: no panic, no overflow of the stack, no wait.

use lederpakke::format::{EMBEDDED, MAX_LAYER_BYTES, check_together, read_layer};
use proptest::prelude::*;

use crate::problems;

const GOOD: &str =
    concat!(include_str!("../good/top.toml"), "\n", include_str!("../good/lower.toml"));
const HEAD: &str = "format = 1\nid = \"prove\"\ntitle = \"Prøve\"\nversion = \"1.0\"\n";

/// Reads a file, checks it, and makes sure that every problem points into it.
fn survives(bytes: &[u8]) {
    let reading = read_layer("x.toml", bytes);
    let lines = 2 + bytes.iter().filter(|&&byte| byte == b'\n').count();
    for problem in reading.problems.iter().chain(&check_together(std::slice::from_ref(&reading))) {
        if let Some(place) = &problem.place {
            assert!(place.line >= 1 && (place.line as usize) < lines, "{problem:?}");
            assert!(place.column >= 1 && place.width >= 1, "{problem:?}");
            let length = place.text.chars().count();
            assert!(place.mark as usize <= length && length <= 400, "{problem:?}");
        }
    }
}

#[test]
fn a_file_cut_anywhere_is_read_as_far_as_it_goes() {
    let bytes = GOOD.as_bytes();
    for end in (0..bytes.len()).step_by(7) {
        survives(&bytes[..end]);
    }
}

#[test]
fn the_shipped_package_can_be_cut() {
    for end in (0..EMBEDDED.1.len()).step_by(7_001) {
        survives(&EMBEDDED.1[..end]);
    }
}

#[test]
fn lists_within_lists_end_at_a_limit() {
    for depth in [82, 1_000, 100_000] {
        for open in ["[", "{a="] {
            let open = open.repeat(depth);
            let text = format!("{HEAD}x = {open}");
            let text = &text[..text.len().min(MAX_LAYER_BYTES)];
            let found = problems(&[("x.toml", text.as_bytes())]);
            assert!(!found.is_empty() && found.len() < 5, "{depth}: {}", found.len());
        }
    }
    for name in ["a.", "\"\"."] {
        let dotted = name.repeat(20_000);
        survives(format!("{HEAD}{dotted}a = 1\n").as_bytes());
        survives(format!("{HEAD}[{dotted}a]\n").as_bytes());
        survives(format!("{HEAD}[[{dotted}a]]\n").as_bytes());
    }
}

#[test]
fn a_mebibyte_of_one_line_is_answered() {
    for unit in ["x", "\"", "å"] {
        survives(format!("{HEAD}{}", fill(unit, MAX_LAYER_BYTES)).as_bytes());
    }
    let long = fill("å", MAX_LAYER_BYTES).split_off(20);
    survives(format!("{HEAD}owner = \"{long}\"\n").as_bytes());
}

#[test]
fn a_lot_of_anything_is_answered() {
    for unit in MONOTONOUS {
        survives(format!("{HEAD}{}", fill(unit, 60_000)).as_bytes());
    }
    let list = fill("\"\",", 60_000);
    survives(format!("{HEAD}[[practice]]\nask = [{list}]\n").as_bytes());
}

fn fill(unit: &str, bytes: usize) -> String {
    unit.repeat((bytes - HEAD.len() - 10) / unit.len())
}

const MONOTONOUS: [&str; 16] = [
    "x = 1\n",
    "\n",
    "#",
    "'",
    "[",
    "]",
    "{",
    "=",
    "\\",
    "[[x]]\n",
    "[[practice]]\n",
    "1,",
    "x=",
    "\"\".",
    "\u{1b}\n",
    "'''\n",
];

/// What HR, an editor or an enemy may put anywhere.
const SCRAPS: &[&str] = &[
    "\"",
    "\"\"\"",
    "'",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ",",
    "#",
    "\n",
    "\r",
    "\0",
    "\u{1b}",
    "\u{202e}",
    "\u{feff}",
    "æ",
    "😀",
    "\\",
    "\\u",
    "99999999999999999999",
    "2026-02-30",
    "-1",
    "1e9",
    "nan",
    "true",
    "[[change]]\n",
    "[[talk]]\n",
    "id = \"x\"\n",
    "after = [\"kurs\"]\n",
    ".",
    " ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        survives(&bytes);
    }

    #[test]
    fn random_scraps_are_survived(picks in prop::collection::vec(0..SCRAPS.len(), 0..200)) {
        let text: String = picks.into_iter().map(|pick| SCRAPS[pick]).collect();
        survives(text.as_bytes());
    }

    #[test]
    fn a_changed_file_is_survived(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..30_usize, 0..SCRAPS.len()), 1..6),
    ) {
        let mut bytes = GOOD.as_bytes().to_vec();
        for (index, cut, scrap) in changes {
            let at = index.index(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, SCRAPS[scrap].bytes());
        }
        survives(&bytes);
    }
}
