//! The keys that only one kind of item has, and those of a follow-up talk.

use crate::domain::Readiness;
use crate::domain::item;
use crate::domain::item::CourseFormat;
use crate::format::keys::items::ItemDraft;
use crate::format::keys::{Key, Kind, Need, Row, key, required, words};
use crate::problem::{Thing, Trouble};

words! {
    READY, READY_WORDS: Readiness {
        "yes" => Readiness::Yes,
        "partly" => Readiness::Partly,
        "no" => Readiness::No,
        "coming" => Readiness::Coming,
    }
    FORMATS, FORMAT: CourseFormat {
        "e-learning" => CourseFormat::ELearning,
        "classroom" => CourseFormat::Classroom,
        "web" => CourseFormat::Web,
        "webinar" => CourseFormat::Webinar,
        "workshop" => CourseFormat::Workshop,
    }
}

pub(super) const fn doc(kind: item::Kind) -> &'static str {
    match kind {
        item::Kind::Access => "A right that somebody must grant.",
        item::Kind::System => "A program the leader must be able to use.",
        item::Kind::Course => "A course.",
        item::Kind::Meeting => "A meeting, often recurring.",
        item::Kind::Practice => "Learning by doing (the 70), or with and from others (the 20).",
        item::Kind::Talk | item::Kind::Own => {
            "A follow-up talk with one's own leader. It opens two weeks before."
        }
    }
}

/// The keys that only items of this kind have.
pub(in crate::format) const fn own_keys(kind: item::Kind) -> &'static [Key<ItemDraft>] {
    match kind {
        item::Kind::Access => ACCESS,
        item::Kind::System => SYSTEM,
        item::Kind::Course => COURSE,
        item::Kind::Meeting => MEETING,
        item::Kind::Practice => PRACTICE,
        item::Kind::Talk => TALK_OWN,
        item::Kind::Own => &[],
    }
}

static ACCESS: &[Key<ItemDraft>] = &[
    Key {
        row: Row {
            name: "granted-by",
            kind: Kind::Ref(Thing::Contact),
            need: Need::Expected(|| Trouble::AccessWithoutGranter),
            doc: "Who grants it.",
        },
        read: |reader, value, draft| draft.patch.granted_by = reader.refer(value),
    },
    key(
        "order-by",
        Kind::Ref(Thing::Contact),
        "Who orders it, when that is not the leader.",
        |reader, value, draft| draft.patch.order_by = reader.refer(value),
    ),
    key(
        "usual-wait",
        Kind::Wait,
        "How long it usually takes. A request that has waited longer says whom to chase.",
        |reader, value, draft| draft.patch.usual_wait = reader.wait(value),
    ),
    key("check", Kind::Prose, "How to see that it works.", |reader, value, draft| {
        draft.patch.check = reader.prose(value);
    }),
    key("systems", Kind::Refs(Thing::Item), "The systems it opens.", |reader, value, draft| {
        draft.patch.systems = reader.refer_all(value);
    }),
];

static SYSTEM: &[Key<ItemDraft>] = &[
    key("needs", Kind::Refs(Thing::Item), "The accesses it takes.", |reader, value, draft| {
        draft.patch.needs = reader.refer_all(value);
    }),
    key("course", Kind::Ref(Thing::Item), "The course that teaches it.", |reader, value, draft| {
        draft.patch.course = reader.refer(value);
    }),
];

static COURSE: &[Key<ItemDraft>] = &[
    key("provider", Kind::Line, "Who gives it.", |reader, value, draft| {
        draft.patch.provider = reader.title(value);
    }),
    key("format", Kind::Words(FORMAT), "How it is given.", |reader, value, draft| {
        draft.patch.format = reader.words(value, FORMATS);
    }),
    key("audience", Kind::Prose, "Whom it is for, in your words.", |reader, value, draft| {
        draft.patch.audience = reader.prose(value);
    }),
    key(
        "ready",
        Kind::Word(READY_WORDS),
        "Whether it is there to take; `yes` if left out. A coming course is shown and never \
         late.",
        |reader, value, draft| draft.patch.ready = reader.word(value, READY),
    ),
    key("expected", Kind::Date, "When the rest is expected.", |reader, value, draft| {
        draft.patch.expected = reader.date(value);
    }),
    key("parts", Kind::Tables("part"), "Its parts, in order.", |reader, value, draft| {
        draft.patch.parts = reader.parts(value);
    }),
    key(
        "sign-up",
        Kind::Steps,
        "How to sign up: where, what to search for, whom to ask when it fails.",
        |reader, value, draft| draft.patch.sign_up = reader.steps(value),
    ),
];

static MEETING: &[Key<ItemDraft>] = &[
    key(
        "with",
        Kind::ContactOrWords,
        "With whom: a contact id, or words.",
        |reader, value, draft| draft.patch.with = reader.contact_or_words(value),
    ),
    key("place", Kind::Line, "Where.", |reader, value, draft| {
        draft.patch.place = reader.title(value);
    }),
];

static PRACTICE: &[Key<ItemDraft>] = &[key(
    "form",
    Kind::Line,
    "The learning form: `own tasks`, `new tasks`, `hospitering`, `coaching`, \
         `mentoring`, `shadowing`, `network`, `feedback`, `project` or another.",
    |reader, value, draft| draft.patch.form = reader.title(value),
)];

/// When a talk is; in the package this is what it is due.
pub(in crate::format) static TALK: &[Key<ItemDraft>] = &[
    required("title", Kind::Line, "What leaders see.", |reader, value, draft| {
        draft.patch.title = reader.title(value);
    }),
    required("at", Kind::Offset, "When, counted from the first day.", |reader, value, draft| {
        draft.at = reader.offset(value);
    }),
];

pub(in crate::format) static TALK_OWN: &[Key<ItemDraft>] = &[
    key(
        "with",
        Kind::ContactOrWords,
        "With whom: a contact id, or words.",
        |reader, value, draft| draft.patch.with = reader.contact_or_words(value),
    ),
    key("agenda", Kind::Texts, "What to talk about.", |reader, value, draft| {
        draft.patch.agenda = reader.texts(value);
    }),
];
