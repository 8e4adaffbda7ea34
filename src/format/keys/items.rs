//! The keys that items have in common, and those of a `[[change]]`.

use jiff::civil::Date;

use crate::domain::item::{Again, Benefit};
use crate::domain::{ItemId, Learning, Offset, Patch, Requirement, Text};
use crate::format::keys::own::{TALK_OWN, own_keys};
use crate::format::keys::{KINDS, Key, Kind, Row, key, required, rows, words};
use crate::format::source::At;
use crate::problem::Thing;

/// What an item's table, a talk's or a change's says, before it is made into one.
#[derive(Debug, Default)]
pub(in crate::format) struct ItemDraft {
    /// An item's own id.
    pub(in crate::format) id: Option<ItemId>,
    /// The item a change is about.
    pub(in crate::format) item: Option<ItemId>,
    /// Why a change leaves its item out.
    pub(in crate::format) drop: Option<Text>,
    /// When a talk is.
    pub(in crate::format) at: Option<Offset>,
    /// How an item comes back.
    pub(in crate::format) rhythm: Rhythm,
    /// Where `due` is, to point at.
    pub(in crate::format) due_at: Option<At>,
    /// Everything else.
    pub(in crate::format) patch: Patch,
}

/// The keys that together say how an item comes back.
#[derive(Debug, Default)]
pub(in crate::format) struct Rhythm {
    pub(in crate::format) every: Option<Offset>,
    pub(in crate::format) times: Option<(u16, At)>,
    pub(in crate::format) dates: Option<(Vec<Date>, At)>,
}

words! {
    BENEFITS, BENEFIT: Benefit {
        "own" => Benefit::Own,
        "whole" => Benefit::Whole,
        "both" => Benefit::Both,
    }
    REQUIREMENTS, REQUIREMENT: Requirement {
        "required" => Requirement::Required,
        "recommended" => Requirement::Recommended,
        "optional" => Requirement::Optional,
    }
    LEARNINGS, LEARNING: Learning {
        "practice" => Learning::Practice,
        "social" => Learning::Social,
        "formal" => Learning::Formal,
    }
}

pub(super) const CHANGE_DOC: &str = "What a lower layer changes in an item it inherits: either \
    `drop`, or any of the item's keys but `id`, with this layer's value instead. Layers apply \
    from the top down; the lower one wins.";

/// An item's own name; everything but a change has it.
pub(in crate::format) static ID: &[Key<ItemDraft>] = &[required(
    "id",
    Kind::Id(Thing::Item),
    "The item's own name, unique over the whole package. It never changes: what leaders have \
     done hangs on it. It does not begin with `own-`: leaders' own items do.",
    |reader, value, draft| draft.id = reader.define_item(value),
)];

/// What a change says beside the keys of the item.
pub(in crate::format) static CHANGE: &[Key<ItemDraft>] = &[
    required(
        "item",
        Kind::Ref(Thing::Item),
        "The id of the inherited item.",
        |reader, value, draft| draft.item = reader.refer(value),
    ),
    key(
        "drop",
        Kind::Prose,
        "Leave the item out here, and tell leaders why.",
        |reader, value, draft| draft.drop = reader.prose(value),
    ),
];

/// The keys of every kind of item.
pub(in crate::format) static ANY_ITEM: &[Key<ItemDraft>] = &[
    required(
        "title",
        Kind::Line,
        "What leaders see in lists. Short is good: under 45 characters fits everywhere.",
        |reader, value, draft| draft.patch.title = reader.title(value),
    ),
    key("why", Kind::Prose, "Why the leader should care: shown first.", |reader, value, draft| {
        draft.patch.why = reader.prose(value);
    }),
    key(
        "benefit",
        Kind::Word(BENEFIT),
        "Whom it serves: the leader's own work, the whole organisation, or both.",
        |reader, value, draft| draft.patch.benefit = reader.word(value, BENEFITS),
    ),
    key("how", Kind::Steps, "How to go about it, step by step.", |reader, value, draft| {
        draft.patch.how = reader.steps(value);
    }),
    key("links", Kind::Tables("link"), "Where to go on the web.", |reader, value, draft| {
        draft.patch.links = reader.links(value);
    }),
    key("contact", Kind::Ref(Thing::Contact), "Whom to ask.", |reader, value, draft| {
        draft.patch.contact = reader.refer(value);
    }),
    key(
        "requirement",
        Kind::Word(REQUIREMENT),
        "Whether it is asked of the leader or offered. If left out: `required` for access \
         and system, `recommended` for the rest.",
        |reader, value, draft| draft.patch.requirement = reader.word(value, REQUIREMENTS),
    ),
    key(
        "for",
        Kind::Table("for"),
        "Whom it is for; everyone if left out.",
        |reader, value, draft| draft.patch.rule = reader.rule(value),
    ),
    key(
        "phase",
        Kind::Ref(Thing::Phase),
        "The phase it belongs to. Where `opens` or `due` is left out, the phase's is used.",
        |reader, value, draft| draft.patch.phase = reader.refer(value),
    ),
    key("opens", Kind::When, "Not before this.", |reader, value, draft| {
        draft.patch.opens = reader.when(value);
    }),
    key("due", Kind::When, "Late after this.", |reader, value, draft| {
        draft.patch.due = reader.when(value);
        draft.due_at = Some(At::from(value.span()));
    }),
    key("after", Kind::Refs(Thing::Item), "The items that come first.", |reader, value, draft| {
        draft.patch.after = reader.refer_all(value);
    }),
    key(
        "minutes",
        Kind::Number { min: 0, max: 100_000 },
        "The work it takes, in minutes.",
        |reader, value, draft| draft.patch.minutes = reader.number(value),
    ),
    key(
        "competence",
        Kind::Refs(Thing::Competence),
        "The competences it builds.",
        |reader, value, draft| draft.patch.competence = reader.refer_all(value),
    ),
    key(
        "learning",
        Kind::Word(LEARNING),
        "Which part of the learning mix it counts towards. If left out: `formal` for \
         courses, `social` for meetings, `practice` for practice, none for access and \
         system.",
        |reader, value, draft| draft.patch.learning = reader.word(value, LEARNINGS),
    ),
    key("every", Kind::Forward, "It comes back at this distance.", |reader, value, draft| {
        draft.rhythm.every = reader.forward(value);
    }),
    key(
        "times",
        Kind::Number { min: 1, max: 1_000 },
        "With `every`: at most so many times.",
        |reader, value, draft| {
            draft.rhythm.times = reader.number(value).map(|times| (times, At::from(value.span())));
        },
    ),
    key(
        "dates",
        Kind::Dates,
        "It comes back on these dates, instead of `every`.",
        |reader, value, draft| {
            draft.rhythm.dates = reader.dates(value).map(|dates| (dates, At::from(value.span())));
        },
    ),
    key(
        "valid",
        Kind::Forward,
        "How long it stays done; then it is to be renewed.",
        |reader, value, draft| draft.patch.valid = reader.forward(value),
    ),
    key(
        "same-as",
        Kind::Refs(Thing::Item),
        "Other items that count as this one.",
        |reader, value, draft| draft.patch.same_as = reader.refer_all(value),
    ),
    key(
        "replaces",
        Kind::FormerIds,
        "Ids that this item had, or replaced, in earlier versions. What leaders had done \
         there counts here.",
        |reader, value, draft| draft.patch.replaces = reader.former_ids(value),
    ),
    key(
        "withdrawn",
        Kind::Prose,
        "No longer asked of anyone, and why. Keep the item in the file, so that people are \
         told.",
        |reader, value, draft| draft.patch.withdrawn = reader.prose(value),
    ),
    key(
        "again",
        Kind::Prose,
        "Those who have done it are asked to do it again from this version, and why.",
        |reader, value, draft| {
            draft.patch.again =
                reader.prose(value).map(|why| Again { why, from: reader.issued(value) });
        },
    ),
    key(
        "ask",
        Kind::Texts,
        "Questions to think about when it is marked done.",
        |reader, value, draft| draft.patch.ask = reader.texts(value),
    ),
    key(
        "recall",
        Kind::Wait,
        "How long after it was done the program asks what was used.",
        |reader, value, draft| draft.patch.recall = reader.wait(value),
    ),
    key(
        "evaluate",
        Kind::YesNo,
        "Ask for ratings: reaction and learning at once, behaviour after 3 months, results \
         after 12.",
        |reader, value, draft| draft.patch.evaluate = reader.yes_no(value),
    ),
];

/// Every key a change can have, in the order of the reference.
pub(super) fn change_rows() -> Vec<&'static Row> {
    let mut all: Vec<&'static Row> = rows(CHANGE).chain(rows(ANY_ITEM)).collect();
    let own = KINDS.into_iter().flat_map(|kind| rows(own_keys(kind)));
    for row in own.chain(rows(TALK_OWN)) {
        if !all.iter().any(|known| known.name == row.name) {
            all.push(row);
        }
    }
    all
}
