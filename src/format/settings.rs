//! The settings as text: how the program looks and behaves.
//!
//! The file is the leader's, too: writing changes the values that changed and leaves the rest, with
//! its comments, its order and what the program does not know, as it stands.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::domain::settings::{CtrlZ, Layout, Mouse, Signs, ThemeChoice, View};
use crate::domain::{Language, Settings, Text};
use crate::format::form;
use crate::format::keys::{Kind, Need, Row};
use crate::format::reader::{Reader, Value, nearest};
use crate::problem::{Expected, Problem, Trouble};

/// One setting: where it stands, how it is read and how it is written.
struct Setting {
    /// The table it stands in; empty for the top of the file.
    part: &'static str,
    row: Row,
    read: fn(&mut Reader<'_>, &Value<'_>, &mut Settings),
    /// The value as TOML; `None` when the file had better not have it.
    write: fn(&Settings) -> Option<&'static str>,
}

const fn word(name: &'static str, words: &'static [&'static str]) -> Row {
    Row { name, kind: Kind::Word(words), need: Need::Optional, doc: "" }
}

const VIEWS: &[(&str, View)] = &[("normal", View::Normal), ("simple", View::Simple)];
const THEMES: &[(&str, ThemeChoice)] = &[
    ("system", ThemeChoice::System),
    ("high-contrast", ThemeChoice::HighContrast),
    ("no-colour", ThemeChoice::NoColour),
];
const SIGNS: &[(&str, Signs)] = &[("normal", Signs::Normal), ("ascii", Signs::Ascii)];
const LAYOUTS: &[(&str, Layout)] = &[("standard", Layout::Standard), ("vim", Layout::Vim)];
const CTRL_Z: &[(&str, CtrlZ)] = &[("undo", CtrlZ::Undo), ("suspend", CtrlZ::Suspend)];
const LANGUAGES: &[(&str, Language)] =
    &[("nb", Language::Bokmal), ("nn", Language::Nynorsk), ("en", Language::English)];

static SETTINGS: [Setting; 7] = [
    Setting {
        part: "",
        row: word("language", &["nb", "nn", "en"]),
        read: |reader, value, settings| settings.language = reader.word(value, LANGUAGES),
        write: |settings| settings.language.map(|language| name(LANGUAGES, language)),
    },
    Setting {
        part: "appearance",
        row: word("view", &["normal", "simple"]),
        read: |reader, value, settings| put(&mut settings.view, reader.word(value, VIEWS)),
        write: |settings| Some(name(VIEWS, settings.view)),
    },
    Setting {
        part: "appearance",
        row: word("theme", &["system", "high-contrast", "no-colour"]),
        read: |reader, value, settings| put(&mut settings.theme, reader.word(value, THEMES)),
        write: |settings| Some(name(THEMES, settings.theme)),
    },
    Setting {
        part: "appearance",
        row: word("signs", &["normal", "ascii"]),
        read: |reader, value, settings| put(&mut settings.signs, reader.word(value, SIGNS)),
        write: |settings| Some(name(SIGNS, settings.signs)),
    },
    Setting {
        part: "appearance",
        row: Row { name: "mouse", kind: Kind::YesNo, need: Need::Optional, doc: "" },
        read: |reader, value, settings| {
            let on = reader.yes_no(value);
            put(&mut settings.mouse, on.map(|on| if on { Mouse::On } else { Mouse::Off }));
        },
        write: |settings| Some(if settings.mouse == Mouse::On { "true" } else { "false" }),
    },
    Setting {
        part: "keyboard",
        row: word("layout", &["standard", "vim"]),
        read: |reader, value, settings| put(&mut settings.layout, reader.word(value, LAYOUTS)),
        write: |settings| Some(name(LAYOUTS, settings.layout)),
    },
    Setting {
        part: "keyboard",
        row: word("ctrl_z", &["undo", "suspend"]),
        read: |reader, value, settings| put(&mut settings.ctrl_z, reader.word(value, CTRL_Z)),
        write: |settings| Some(name(CTRL_Z, settings.ctrl_z)),
    },
];

/// The tables of the file.
const PARTS: [&str; 2] = ["appearance", "keyboard"];

/// Reads the settings; what is wrong falls back to the usual.
pub fn read_settings(file: &str, bytes: &[u8]) -> (Settings, Vec<Problem>) {
    let (settings, problems) = form::read(file, bytes, |reader, root| {
        let mut settings = Settings::default();
        read_part(reader, "", root, &mut settings);
        settings
    });
    (settings.unwrap_or_default(), problems)
}

/// The settings as a file; `old` is what it has now, empty when there is none.
pub fn write_settings(settings: &Settings, old: &str) -> String {
    if old.trim().is_empty() {
        return fresh(settings);
    }
    let edited = edited(settings, old);
    let is_toml = DeTable::parse_recoverable(&edited).1.is_empty();
    if is_toml && read_settings("", edited.as_bytes()).0 == *settings {
        return edited;
    }
    // Not in a form that can be changed in place, or not TOML at all: kept as a comment.
    let kept: String = old.lines().map(|line| format!("# {line}\n")).collect();
    format!("{}\n{kept}", fresh(settings))
}

fn read_part(reader: &mut Reader<'_>, part: &str, table: &DeTable<'_>, settings: &mut Settings) {
    for (key, value) in table {
        let key_name: &str = key.get_ref();
        let here = || SETTINGS.iter().filter(|setting| setting.part == part);
        if let Some(setting) = here().find(|setting| setting.row.name == key_name) {
            reader.row = &setting.row;
            (setting.read)(reader, value, settings);
        } else if let Some(inner) = inner_part(part, key_name) {
            match value.get_ref() {
                DeValue::Table(table) => read_part(reader, inner, table, settings),
                _ => reader.wrong_type(value, Expected::Table),
            }
        } else {
            let parts = PARTS.iter().copied().filter(|_| part.is_empty());
            let known = here().map(|setting| setting.row.name).chain(parts);
            let nearest = nearest(key_name, known);
            reader.find(key.span(), Trouble::UnknownKey { key: Text::line(key_name), nearest });
        }
    }
}

/// The table of that name, if tables may stand in `part`.
fn inner_part(part: &str, name: &str) -> Option<&'static str> {
    PARTS.into_iter().find(|inner| part.is_empty() && *inner == name)
}

fn put<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

fn name<T: Copy + PartialEq>(words: &'static [(&'static str, T)], value: T) -> &'static str {
    let found = words.iter().find(|(_, meant)| *meant == value);
    found.map(|(word, _)| *word).expect("every value has a word")
}

impl Setting {
    /// The value as it stands in the file.
    fn value(&self, settings: &Settings) -> Option<String> {
        let value = (self.write)(settings)?;
        let is_word = matches!(self.row.kind, Kind::Word(_));
        Some(if is_word { format!("\"{value}\"") } else { value.to_owned() })
    }

    /// The whole line, without its end.
    fn line(&self, settings: &Settings) -> String {
        let name = self.row.name;
        match (self.value(settings), self.row.kind) {
            (Some(value), _) => format!("{name} = {value}"),
            (None, Kind::Word([first, ..])) => format!("# {name} = \"{first}\""),
            (None, _) => format!("# {name} ="),
        }
    }

    /// What the setting may be, to be read beside it.
    fn choices(&self) -> String {
        match self.row.kind {
            Kind::Word(words) => words.join(" | "),
            _ => "true | false".to_owned(),
        }
    }
}

/// The file as it is first written: every setting, with what it may be.
fn fresh(settings: &Settings) -> String {
    let mut text = String::new();
    let mut part = "";
    for setting in &SETTINGS {
        if setting.part != part {
            part = setting.part;
            text.push_str(&format!("\n[{part}]\n"));
        }
        text.push_str(&format!("{:<24} # {}\n", setting.line(settings), setting.choices()));
    }
    text
}

/// The old file with the values that changed.
fn edited(settings: &Settings, old: &str) -> String {
    let (root, _) = DeTable::parse_recoverable(old);
    let (now, _) = read_settings("", old.as_bytes());
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut end = String::new();
    for setting in &SETTINGS {
        let changed = (setting.write)(settings) != (setting.write)(&now);
        let place = place(root.get_ref(), setting);
        match (place, setting.value(settings)) {
            (Some((_, value)), Some(new)) if changed => edits.push((value, new)),
            (Some((key, _)), None) => edits.push((key.start..key.start, "# ".to_owned())),
            (None, Some(_)) if changed => {
                let line = format!("{}\n", setting.line(settings));
                match start_of_part(old, setting.part) {
                    Some(at) => edits.push((at..at, line)),
                    None => {
                        let head = format!("\n[{}]\n", setting.part);
                        if !end.contains(&head) {
                            end.push_str(&head);
                        }
                        end.push_str(&line);
                    }
                }
            }
            _ => {}
        }
    }
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut text = old.to_owned();
    for (range, new) in edits {
        text.replace_range(range, &new);
    }
    text + &end
}

/// Where a setting's key and value stand.
fn place(root: &DeTable<'_>, setting: &Setting) -> Option<(Range<usize>, Range<usize>)> {
    let table = match setting.part {
        "" => root,
        part => match root.get(part)?.get_ref() {
            DeValue::Table(table) => table,
            _ => return None,
        },
    };
    let (key, value) = table.get_key_value(setting.row.name)?;
    Some((key.span(), value.span()))
}

/// Where a new line of a table may stand: right below its head, or at the top of the file.
fn start_of_part(text: &str, part: &str) -> Option<usize> {
    let after_bom = text.len() - text.trim_start_matches('\u{FEFF}').len();
    if part.is_empty() {
        return Some(after_bom);
    }
    let head = format!("[{part}]");
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        if line.ends_with('\n') && line.trim_start().starts_with(&head) {
            return Some(at);
        }
    }
    None
}
