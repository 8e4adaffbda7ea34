//! The keys of the small tables inside others: links, parts, the mix, and `for`.

use crate::domain::item::Part;
use crate::domain::{Readiness, RoleId, Text, UnitId};
use crate::format::keys::own::{READY, READY_WORDS};
use crate::format::keys::{Key, Kind, Need, Row, Table, key, required, rows};
use crate::problem::Thing;

#[derive(Debug, Default)]
pub(in crate::format) struct MixDraft {
    pub(in crate::format) practice: Option<u8>,
    pub(in crate::format) social: Option<u8>,
    pub(in crate::format) formal: Option<u8>,
}

const PERCENT: Kind = Kind::Number { min: 0, max: 100 };

pub(in crate::format) static MIX: &[Key<MixDraft>] = &[
    required("practice", PERCENT, "Percent by doing.", |reader, value, mix| {
        mix.practice = reader.number(value);
    }),
    required("social", PERCENT, "Percent with and from others.", |reader, value, mix| {
        mix.social = reader.number(value);
    }),
    required("formal", PERCENT, "Percent courses and reading.", |reader, value, mix| {
        mix.formal = reader.number(value);
    }),
];

#[derive(Debug, Default)]
pub(in crate::format) struct LinkDraft {
    pub(in crate::format) title: Option<Text>,
    pub(in crate::format) url: Option<Text>,
}

pub(in crate::format) static LINK: &[Key<LinkDraft>] = &[
    key(
        "title",
        Kind::Line,
        "What the link is called; the address if left out.",
        |reader, value, link| {
            link.title = reader.title(value);
        },
    ),
    required("url", Kind::Url, "The address: https, http or mailto.", |reader, value, link| {
        link.url = reader.url(value);
    }),
];

#[derive(Debug, Default)]
pub(in crate::format) struct PartDraft {
    title: Option<Text>,
    ready: Option<Readiness>,
    minutes: Option<u32>,
}

impl PartDraft {
    pub(in crate::format) fn finish(self) -> Option<Part> {
        Some(Part {
            title: self.title?,
            ready: self.ready.unwrap_or_default(),
            minutes: self.minutes,
        })
    }
}

pub(in crate::format) static PART: &[Key<PartDraft>] = &[
    required("title", Kind::Line, "What the part is called.", |reader, value, part| {
        part.title = reader.title(value);
    }),
    key(
        "ready",
        Kind::Word(READY_WORDS),
        "Whether the part is there; `yes` if left out.",
        |reader, value, part| {
            part.ready = reader.word(value, READY);
        },
    ),
    key(
        "minutes",
        Kind::Number { min: 0, max: 100_000 },
        "The work the part takes, in minutes.",
        |reader, value, part| part.minutes = reader.number(value),
    ),
];

#[derive(Debug, Default)]
pub(in crate::format) struct StaffDraft {
    pub(in crate::format) min: Option<u32>,
    pub(in crate::format) max: Option<u32>,
}

const PEOPLE: Kind = Kind::Number { min: 0, max: 100_000 };

pub(in crate::format) static STAFF: &[Key<StaffDraft>] = &[
    key("min", PEOPLE, "At least so many staff.", |reader, value, staff| {
        staff.min = reader.number(value);
    }),
    key("max", PEOPLE, "At most so many staff.", |reader, value, staff| {
        staff.max = reader.number(value);
    }),
];

/// The conditions with a key of their own; every other key in `for` is a question.
#[derive(Debug, Default)]
pub(in crate::format) struct RuleDraft {
    pub(in crate::format) role: Option<Vec<RoleId>>,
    pub(in crate::format) unit: Option<Vec<UnitId>>,
    pub(in crate::format) staff: Option<StaffDraft>,
}

pub(in crate::format) static RULE: &[Key<RuleDraft>] = &[
    key(
        "role",
        Kind::Refs(Thing::Role),
        "For leaders who hold any of these roles.",
        |reader, value, rule| rule.role = reader.some_refer(value),
    ),
    key(
        "unit",
        Kind::Refs(Thing::Unit),
        "For leaders in any of these units, or in a unit below one of them.",
        |reader, value, rule| rule.unit = reader.some_refer(value),
    ),
    key("staff", Kind::Table("staff"), "For leaders with so many staff.", |reader, value, rule| {
        rule.staff = reader.staff(value);
    }),
];

/// What any other key of `for` takes.
pub(in crate::format) static ANSWER: Row = Row {
    name: "a question id",
    kind: Kind::YesNo,
    need: Need::Optional,
    doc: "For leaders who answer this question so.",
};

pub(super) fn tables() -> Vec<Table> {
    let plain = |name, doc, rows| Table { name, doc, rows, other: None };
    vec![
        Table {
            name: "for",
            doc: "Whom an item is for. All conditions must hold; without `for` it is for everyone.",
            rows: rows(RULE).collect(),
            other: Some(&ANSWER),
        },
        plain("staff", "A range of staff, both ends included.", rows(STAFF).collect()),
        plain("link", "A place on the web.", rows(LINK).collect()),
        plain("part", "One part of a course.", rows(PART).collect()),
        plain(
            "mix",
            "The learning mix, in percent. The three must sum to 100.",
            rows(MIX).collect(),
        ),
    ]
}
