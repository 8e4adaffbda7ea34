//! The reference page in `docs/` is what the table of keys says, and its examples are good.

use std::fs;
use std::path::Path;

use lederpakke::format::reference::reference;

use crate::{problems, told};

#[test]
fn the_reference_page_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/package-format.md");
    let page = reference();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &page).expect("docs can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let same = written.replace("\r\n", "\n") == page;
    assert!(same, "docs/package-format.md is out of date. Run: UPDATE=1 cargo test --test format");
}

/// The TOML examples of the page that are whole files.
fn examples() -> Vec<String> {
    let page = reference();
    let blocks = page.split("```toml\n").skip(1);
    let examples = blocks.filter_map(|block| block.split("```").next());
    examples.filter(|block| block.starts_with("format")).map(str::to_owned).collect()
}

#[test]
fn the_examples_of_the_page_are_good() {
    let examples = examples();
    assert_eq!(examples.len(), 2);
    let (top, low) = (examples[0].as_bytes(), examples[1].as_bytes());
    let found = problems(&[("top.toml", top), ("low.toml", low)]);
    let told: Vec<String> = found.iter().map(told).collect();
    assert!(told.is_empty(), "{told:?}");
}
