//! The profile as text: who the leader is. The same form describes the leader of `--as`.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use crate::domain::{Profile, QuestionId, RoleId, Text, UnitId};
use crate::format::form;
use crate::format::journal::hex;
use crate::format::keys::{Key, Kind, Need, Row};
use crate::format::reader::{Reader, Value};
use crate::format::source::At;
use crate::problem::{Expected, Problem, Thing, Trouble};

/// Reads a profile. What is wrong is left out; only without a first day there is none.
pub fn read_profile(file: &str, bytes: &[u8]) -> (Option<Profile>, Vec<Problem>) {
    if bytes.trim_ascii().is_empty() {
        let problem = Problem { trouble: Trouble::EmptyFile, place: None, file: Text::line(file) };
        return (None, vec![problem]);
    }
    let (profile, problems) = form::read(file, bytes, profile);
    (profile.flatten(), problems)
}

/// The profile as a file.
pub fn write_profile(profile: &Profile) -> String {
    let mut out = format!(
        "id = \"{:032x}\"\nname = {}\nstart = {}\n",
        profile.id,
        quoted(&profile.name),
        profile.start
    );
    let roles: Vec<String> = profile.roles.iter().map(|role| quoted(role.as_str())).collect();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "roles = [{}]", roles.join(", "));
    if let Some(unit) = &profile.unit {
        let _ = writeln!(out, "unit = {}", quoted(unit.as_str()));
    }
    if let Some(staff) = profile.staff {
        let _ = writeln!(out, "staff = {staff}");
    }
    if !profile.answers.is_empty() {
        out.push_str("\n[answers]\n");
    }
    for (question, answer) in &profile.answers {
        let _ = writeln!(out, "{question} = {answer}");
    }
    out
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[derive(Debug, Default)]
struct Draft {
    id: u128,
    name: Option<Text>,
    start: Option<Date>,
    roles: Vec<RoleId>,
    unit: Option<UnitId>,
    staff: Option<u32>,
    answers: BTreeMap<QuestionId, bool>,
}

static KEYS: &[Key<Draft>] = &[
    Key {
        row: Row {
            name: "id",
            kind: Kind::Line,
            need: Need::Optional,
            doc: "Keeps two leaders' records apart; the program's own. Left out by hand.",
        },
        read: |reader, value, draft| draft.id = id(reader, value).unwrap_or(0),
    },
    Key {
        row: Row {
            name: "name",
            kind: Kind::Line,
            need: Need::Required,
            doc: "What the leader is called.",
        },
        read: |reader, value, draft| draft.name = reader.title(value),
    },
    Key {
        row: Row {
            name: "start",
            kind: Kind::Date,
            need: Need::Required,
            doc: "The first day in the post.",
        },
        read: |reader, value, draft| draft.start = reader.date(value),
    },
    Key {
        row: Row {
            name: "roles",
            kind: Kind::Refs(Thing::Role),
            need: Need::Optional,
            doc: "The roles held.",
        },
        read: |reader, value, draft| draft.roles = reader.refer_all(value).unwrap_or_default(),
    },
    Key {
        row: Row {
            name: "unit",
            kind: Kind::Ref(Thing::Unit),
            need: Need::Optional,
            doc: "Where the leader works.",
        },
        read: |reader, value, draft| draft.unit = reader.refer(value),
    },
    Key {
        row: Row {
            name: "staff",
            kind: Kind::Number { min: 0, max: u32::MAX as i64 },
            need: Need::Optional,
            doc: "How many staff.",
        },
        read: |reader, value, draft| draft.staff = reader.number(value),
    },
    Key {
        row: Row {
            name: "answers",
            kind: Kind::Table("answers"),
            need: Need::Optional,
            doc: "Yes and no, by the package's questions.",
        },
        read: answers,
    },
];

/// What every key of `[answers]` takes.
static ANSWER: Row =
    Row { name: "answers", kind: Kind::YesNo, need: Need::Optional, doc: "Yes or no." };

fn profile(reader: &mut Reader<'_>, root: &DeTable<'_>) -> Option<Profile> {
    let mut draft = Draft::default();
    let unknown = reader.fields(&[KEYS], root, &mut draft);
    reader.unknown(&unknown, &[KEYS]);
    reader.missing("", KEYS, root, At::START);
    Some(Profile {
        id: draft.id,
        name: draft.name.unwrap_or_default(),
        start: draft.start?,
        roles: draft.roles,
        unit: draft.unit,
        staff: draft.staff,
        answers: draft.answers,
    })
}

fn id(reader: &mut Reader<'_>, value: &Value<'_>) -> Option<u128> {
    let written = reader.title(value)?;
    let id = hex(&written, 32);
    if id.is_none() {
        let rule = crate::domain::id::IdError::Characters;
        reader.find(value.span(), Trouble::BadId { id: written, rule });
    }
    id
}

fn answers(reader: &mut Reader<'_>, value: &Value<'_>, draft: &mut Draft) {
    let DeValue::Table(table) = value.get_ref() else {
        reader.wrong_type(value, Expected::Table);
        return;
    };
    reader.row = &ANSWER;
    for (name, value) in table {
        let answer = reader.yes_no(value);
        match QuestionId::new(name.get_ref()) {
            Ok(question) => draft.answers.extend(answer.map(|answer| (question, answer))),
            Err(rule) => {
                let id = Text::line(name.get_ref());
                reader.find(name.span(), Trouble::BadId { id, rule });
            }
        }
    }
}
