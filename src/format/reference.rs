//! The reference page of the package format, `docs/package-format.md`: written for those in HR who
//! make packages, and put together from the table of keys.

use std::fmt::Write;

use crate::format::MAX_LAYER_BYTES;
use crate::format::keys::{
    FILE, Kind, MAX_ITEMS, MAX_LINK, MAX_TEXT, MAX_TITLE, Row, Table, tables,
};
use crate::problem::Thing;

const INTRODUCTION: &str = include_str!("reference/introduction.md");

/// The page, as Markdown.
pub fn reference() -> String {
    let mut page = INTRODUCTION.to_owned();
    page.push_str("\n## Limits\n\n");
    let limits = [
        (MAX_LAYER_BYTES / 1024, "KiB in a file"),
        (MAX_ITEMS, "items in a layer, its talks among them"),
        (MAX_TITLE, "characters in a title or a name"),
        (MAX_TEXT, "characters in any other text"),
        (MAX_LINK, "characters in a link"),
    ];
    for (limit, of) in limits {
        line(&mut page, &format!("- {limit} {of}"));
    }
    page.push_str("\n## Every key\n\nKeys marked * must be there.\n");
    for table in tables() {
        write_table(&mut page, &table);
    }
    page
}

fn line(page: &mut String, text: &str) {
    page.push_str(text);
    page.push('\n');
}

fn write_table(page: &mut String, table: &Table) {
    let heading = match table.name {
        FILE => "The top of the file".to_owned(),
        name if is_listed(name) => format!("`[[{name}]]`"),
        name => format!("`{name}`"),
    };
    let _ = write!(page, "\n### {heading}\n\n{}\n\n", table.doc);
    line(page, "| key | takes | what it is for |");
    line(page, "|---|---|---|");
    for row in &table.rows {
        let star = if table.requires(row) { " *" } else { "" };
        line(page, &format!("| `{}`{star} | {} | {} |", row.name, takes(row.kind), row.doc));
    }
    if let Some(Row { name, kind, doc, .. }) = table.other {
        line(page, &format!("| {name} | {} | {doc} |", takes(*kind)));
    }
}

/// Whether a table stands in the file as a list of its own.
fn is_listed(name: &str) -> bool {
    tables()[0].rows.iter().any(|row| {
        matches!(row.kind, Kind::Tables(listed) if listed == name)
            || (row.name == name && matches!(row.kind, Kind::UnitOrUnits))
    })
}

/// What a key takes, in words.
fn takes(kind: Kind) -> String {
    match kind {
        Kind::Line => "one line of text".to_owned(),
        Kind::Prose => "text".to_owned(),
        Kind::Texts => "a list of texts".to_owned(),
        Kind::Steps => "a list of texts, or one text".to_owned(),
        Kind::Id(_) => "an id of its own".to_owned(),
        Kind::Ref(thing) => format!("{} id", with_article(thing)),
        Kind::Refs(thing) => format!("a list of {} ids", thing.name()),
        Kind::FormerIds => "a list of former ids".to_owned(),
        Kind::ContactOrWords => "a contact id, or words".to_owned(),
        Kind::UnitOrUnits => "a unit id, or a list of units".to_owned(),
        Kind::When => "an offset, or a date".to_owned(),
        Kind::Offset => "an offset".to_owned(),
        Kind::Forward => "an offset, longer than nothing".to_owned(),
        Kind::Wait => "an offset, not negative".to_owned(),
        Kind::Date => "a date".to_owned(),
        Kind::Dates => "a list of dates".to_owned(),
        Kind::Number { min, max } => format!("a number from {min} to {max}"),
        Kind::YesNo => "`true` or `false`".to_owned(),
        Kind::Word(words) => words_of(words, "or"),
        Kind::Words(words) => format!("a list of {}", words_of(words, "and")),
        Kind::Version => "dotted numbers in quotes: `\"2026.2\"`".to_owned(),
        Kind::Email => "an e-mail address".to_owned(),
        Kind::Url => "an address".to_owned(),
        Kind::Table(name) => format!("a table: see `{name}` below"),
        Kind::Tables(name) if is_listed(name) => format!("tables headed `[[{name}]]`"),
        Kind::Tables(name) => format!("a list of tables: see `{name}` below"),
    }
}

fn with_article(thing: Thing) -> String {
    let article = if matches!(thing, Thing::Item) { "an" } else { "a" };
    format!("{article} {}", thing.name())
}

fn words_of(words: &[&str], last: &str) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`\"{word}\"`")).collect();
    match quoted.split_last() {
        Some((end, rest)) if !rest.is_empty() => format!("{} {last} {end}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
