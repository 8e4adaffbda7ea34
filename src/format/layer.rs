//! One file of a package: bytes to a [`Layer`], with every problem at once.
//!
//! What can be used is used: a broken optional key is left out, an item without a usable id or
//! title is left out, and the rest of the file stands.

mod items;
mod lists;
mod notes;

use toml::de::DeTable;

use crate::domain::layer::{Place, Top};
use crate::domain::{Language, Layer, LayerId, Text};
use crate::format::keys::{HEAD, HeadDraft, TOP_ONLY};
use crate::format::names::Names;
use crate::format::reader::{MAX_PROBLEMS, Reader};
use crate::format::source::{At, Source};
use crate::format::syntax::{self, Tables};
use crate::format::{FORMAT, MAX_LAYER_BYTES};
use crate::problem::{Problem, Trouble};

/// A file, read: what could be used, what is wrong, and what is needed to check layers together.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The layer; `None` when the file cannot be used at all.
    pub layer: Option<Layer>,
    /// Everything that is wrong in this file by itself, by place.
    pub problems: Vec<Problem>,
    /// The file's name and text.
    pub source: Source,
    /// What the file names and what it points to.
    pub names: Names,
    /// Whether the file is TOML throughout. Where it is not, names may be missing from
    /// [`Reading::names`], and nobody can say what points to nothing.
    pub whole: bool,
}

/// Reads one file. `file` is what problems call it.
pub fn read_layer(file: &str, bytes: &[u8]) -> Reading {
    match text_of(file, bytes) {
        Ok(text) => read_text(&Source::new(file, text)),
        Err(unusable) => *unusable,
    }
}

/// The text in the bytes, or why there is none.
fn text_of<'b>(file: &str, bytes: &'b [u8]) -> Result<&'b str, Box<Reading>> {
    if bytes.len() > MAX_LAYER_BYTES {
        let (bytes, limit) = (bytes.len() as u64, MAX_LAYER_BYTES as u64);
        let trouble = Trouble::TooLarge { bytes, limit };
        let source = Source::new(file, "");
        return Err(unusable(source.problem_of_file(trouble), source));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let shown = String::from_utf8_lossy(bytes);
        let source = Source::new(file, &shown);
        let start = error.valid_up_to();
        let at = At::from(start..start + '\u{FFFD}'.len_utf8());
        unusable(source.problem(Trouble::NotUtf8, at), source)
    })?;
    if text.trim_matches(|found: char| found.is_whitespace() || found == '\u{FEFF}').is_empty() {
        let source = Source::new(file, text);
        return Err(unusable(source.problem_of_file(Trouble::EmptyFile), source));
    }
    Ok(text)
}

fn unusable(problem: Problem, source: Source) -> Box<Reading> {
    let names = Names::default();
    Box::new(Reading { layer: None, problems: vec![problem], source, names, whole: false })
}

fn read_text(source: &Source) -> Reading {
    let mut reader = Reader::new(source.text());
    let (layer, mistakes) = syntax::parsed(source.text(), |root| read_root(&mut reader, root));
    let Reader { names, findings, unlisted, .. } = reader;
    let whole = mistakes.is_empty();
    let problems = listed(source, findings, mistakes, unlisted);
    Reading { layer, problems, source: source.clone(), names, whole }
}

/// All findings as problems, by place. In a table whose syntax is broken only that is told: the
/// rest would be guesses.
fn listed(
    source: &Source,
    mut findings: Vec<(At, Trouble)>,
    mistakes: Vec<(At, Trouble)>,
    unlisted: usize,
) -> Vec<Problem> {
    if !mistakes.is_empty() {
        let tables = Tables::of(source.text());
        let broken: Vec<usize> = mistakes.iter().map(|(at, _)| tables.table(*at)).collect();
        findings.retain(|(at, _)| broken.binary_search(&tables.table(*at)).is_err());
        findings.extend(mistakes);
    }
    findings.sort_by_key(|(at, _)| *at);
    let more = unlisted + findings.len().saturating_sub(MAX_PROBLEMS);
    findings.truncate(MAX_PROBLEMS);
    let problems = findings.into_iter().map(|(at, trouble)| source.problem(trouble, at));
    let mut problems: Vec<Problem> = problems.collect();
    if more > 0 {
        problems.push(source.problem_of_file(Trouble::MoreProblems { count: more }));
    }
    problems
}

fn read_root(reader: &mut Reader<'_>, root: &DeTable<'_>) -> Option<Layer> {
    let mut head = HeadDraft::default();
    let unknown = reader.fields(&[HEAD], root, &mut head);
    reader.unknown(&unknown, &[HEAD]);
    reader.missing("", HEAD, root, At::START);
    reader.issued = head.issued;
    let place = place(reader, root, &mut head);
    check_format(reader, root, head.format);

    let lists = lists::read(reader, root);
    // Items have an owner; a file without a usable id is still checked to its end.
    let owner = head.id.clone().or_else(|| LayerId::new("unnamed").ok())?;
    let items = items::read(reader, root, &owner);
    let changes = items::read_changes(reader, root);
    Some(Layer {
        id: head.id?,
        title: head.title.unwrap_or_else(|| Text::line(owner.as_str())),
        version: head.version?,
        issued: head.issued,
        language: head.language.unwrap_or(Language::Bokmal),
        owner: head.owner,
        place: place?,
        lists,
        items,
        changes,
    })
}

/// Where the layer stands in the stack; `None` when it cannot be told.
fn place(reader: &mut Reader<'_>, root: &DeTable<'_>, head: &mut HeadDraft) -> Option<Place> {
    let key_at = |name: &str| root.get_key_value(name).map(|(key, _)| At::from(key.span()));
    let is_lower = root.contains_key("extends");
    if let (false, Some(_), Some(at)) = (is_lower, &head.unit, key_at("unit")) {
        // For one unit only, but below what? As a top layer it would be for everyone.
        reader.find(at, Trouble::MissingKey { table: "", key: "extends" });
        return None;
    }
    if !is_lower {
        return Some(Place::Top(Top {
            months: head.months.unwrap_or(Top::default().months),
            mix: head.mix.unwrap_or_default(),
            definition: head.definition.take(),
        }));
    }
    for key in TOP_ONLY {
        if let Some(at) = key_at(key) {
            reader.find(at, Trouble::TopOnlyKey { key });
        }
    }
    if !root.contains_key("unit") || root.get("unit").is_some_and(|unit| unit.get_ref().is_array())
    {
        let at = key_at("extends").unwrap_or(At::START);
        reader.find(at, Trouble::LayerWithoutUnit);
    }
    Some(Place::Lower { extends: head.extends.clone()?, unit: head.unit.clone() })
}

fn check_format(reader: &mut Reader<'_>, root: &DeTable<'_>, found: Option<i64>) {
    if let (Some(found), Some(value)) = (found, root.get("format"))
        && found > FORMAT
    {
        reader.find(value.span(), Trouble::NewerFormat { found, known: FORMAT });
    }
}
