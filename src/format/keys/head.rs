//! The keys at the top of a file.

use jiff::civil::Date;

use crate::domain::layer::Mix;
use crate::domain::{ContactId, Language, LayerId, Text, UnitId, Version};
use crate::format::keys::{Key, Kind, key, required, words};
use crate::problem::Thing;

pub(super) const DOC: &str = "The top of the file: what this layer is, and where it stands.";

/// What the top of a file says.
#[derive(Debug, Default)]
pub(in crate::format) struct HeadDraft {
    pub(in crate::format) format: Option<i64>,
    pub(in crate::format) id: Option<LayerId>,
    pub(in crate::format) title: Option<Text>,
    pub(in crate::format) version: Option<Version>,
    pub(in crate::format) issued: Option<Date>,
    pub(in crate::format) language: Option<Language>,
    pub(in crate::format) owner: Option<ContactId>,
    pub(in crate::format) months: Option<u32>,
    pub(in crate::format) mix: Option<Mix>,
    pub(in crate::format) definition: Option<Text>,
    pub(in crate::format) extends: Option<LayerId>,
    pub(in crate::format) unit: Option<UnitId>,
}

words! {
    LANGUAGES, LANGUAGE: Language {
        "nb" => Language::Bokmal,
        "nn" => Language::Nynorsk,
        "en" => Language::English,
    }
}

/// Keys that only the top layer may have.
pub(in crate::format) const TOP_ONLY: [&str; 3] = ["months", "mix", "definition"];

pub(in crate::format) static HEAD: &[Key<HeadDraft>] = &[
    required(
        "format",
        Kind::Number { min: 1, max: 1_000_000 },
        "The version of this format: 1.",
        |reader, value, head| head.format = reader.number(value),
    ),
    required(
        "id",
        Kind::Id(Thing::Layer),
        "The layer's own name. It never changes: leaders' records remember it.",
        |reader, value, head| head.id = reader.define(value),
    ),
    required(
        "title",
        Kind::Line,
        "What leaders see as the name of the package.",
        |reader, value, head| head.title = reader.title(value),
    ),
    required(
        "version",
        Kind::Version,
        "Raise it each time the file is sent out. Compared number by number: 2026.10 comes \
         after 2026.9.",
        |reader, value, head| head.version = reader.version(value),
    ),
    key(
        "issued",
        Kind::Date,
        "The day this version was sent out. Needed where an item says `again`.",
        |reader, value, head| head.issued = reader.date(value),
    ),
    key(
        "language",
        Kind::Word(LANGUAGE),
        "The language of the words in this file; `nb` if left out.",
        |reader, value, head| head.language = reader.word(value, LANGUAGES),
    ),
    key(
        "owner",
        Kind::Ref(Thing::Contact),
        "Who answers for this layer.",
        |reader, value, head| head.owner = reader.refer(value),
    ),
    key(
        "months",
        Kind::Number { min: 1, max: 120 },
        "How many months one counts as new, as a rule 24 to 36. Top layer only; 36 if left out.",
        |reader, value, head| head.months = reader.number(value),
    ),
    key(
        "mix",
        Kind::Table("mix"),
        "The learning mix you aim for. Top layer only; 70-20-10 if left out.",
        |reader, value, head| head.mix = reader.mix(value),
    ),
    key(
        "definition",
        Kind::Prose,
        "Who counts as a new leader here, in your words. Top layer only; shown by the wizard \
         and the help.",
        |reader, value, head| head.definition = reader.prose(value),
    ),
    key(
        "extends",
        Kind::Ref(Thing::Layer),
        "The id of the layer above. In every layer but the top one.",
        |reader, value, head| head.extends = reader.refer(value),
    ),
    key(
        "unit",
        Kind::UnitOrUnits,
        "In a lower layer: the id of the unit it is for; it holds there and in all units below. \
         In the top layer: the list of units, each headed `[[unit]]`.",
        |reader, value, head| head.unit = reader.refer_to_unit(value),
    ),
    listed("contact", "Whom to ask: functions or people."),
    listed("role", "Leader roles. One person may hold several."),
    listed("question", "Yes/no facts about the leader that `for` can ask for."),
    listed("competence", "The key competences you want leaders to build."),
    listed("phase", "The stretches of time the plan is divided into."),
    listed("talk", "Follow-up talks with one's own leader."),
    listed("quota", "Electives: so many of these."),
    listed("news", "What changed in a version, and why."),
    listed("prompt", "Questions to write a few lines on, one a week in turn."),
    listed("access", "Rights that somebody must grant."),
    listed("system", "Programs the leader must be able to use."),
    listed("course", "Courses."),
    listed("meeting", "Meetings, often recurring."),
    listed("practice", "Learning by doing, and from others."),
    listed("change", "What a lower layer changes in what it inherits."),
];

/// A list with a table of its own, which is read once the top of the file is.
const fn listed(name: &'static str, doc: &'static str) -> Key<HeadDraft> {
    key(name, Kind::Tables(name), doc, |_, _, _| ())
}
