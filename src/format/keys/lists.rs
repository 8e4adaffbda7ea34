//! The keys of the lists that items point to.

use crate::domain::layer::{
    Competence, Contact, Level, News, Phase, Prompt, Question, Quota, QuotaPer, Role, Unit,
};
use crate::domain::{
    CompetenceId, ContactId, ItemId, Offset, PhaseId, PromptId, QuestionId, QuotaId, RoleId, Text,
    UnitId, Version,
};
use crate::format::keys::{Key, Kind, Table, key, required, rows, words};
use crate::problem::Thing;

words! {
    LEVELS, LEVEL: Level {
        "seksjon" => Level::Seksjon,
        "etat" => Level::Etat,
        "virksomhet" => Level::Virksomhet,
        "avdeling" => Level::Avdeling,
    }
    PERS, PER: QuotaPer {
        "year" => QuotaPer::Year,
        "all" => QuotaPer::All,
    }
}

#[derive(Debug, Default)]
pub(in crate::format) struct ContactDraft {
    id: Option<ContactId>,
    name: Option<Text>,
    email: Option<Text>,
    phone: Option<Text>,
    link: Option<Text>,
    note: Option<Text>,
}

impl ContactDraft {
    pub(in crate::format) fn finish(self) -> Option<Contact> {
        Some(Contact {
            id: self.id?,
            name: self.name?,
            email: self.email,
            phone: self.phone,
            link: self.link,
            note: self.note,
        })
    }
}

pub(in crate::format) static CONTACT: &[Key<ContactDraft>] = &[
    required(
        "id",
        Kind::Id(Thing::Contact),
        "The contact's own name, which items point to.",
        |reader, value, contact| {
            contact.id = reader.define(value);
        },
    ),
    required("name", Kind::Line, "What leaders see.", |reader, value, contact| {
        contact.name = reader.title(value);
    }),
    key("email", Kind::Email, "An e-mail address.", |reader, value, contact| {
        contact.email = reader.email(value);
    }),
    key("phone", Kind::Line, "A telephone number.", |reader, value, contact| {
        contact.phone = reader.title(value);
    }),
    key("link", Kind::Url, "A web address: https, http or mailto.", |reader, value, contact| {
        contact.link = reader.url(value);
    }),
    key(
        "note",
        Kind::Prose,
        "Anything else worth knowing: opening hours, what to ask about.",
        |reader, value, contact| {
            contact.note = reader.prose(value);
        },
    ),
];

#[derive(Debug, Default)]
pub(in crate::format) struct UnitDraft {
    id: Option<UnitId>,
    title: Option<Text>,
    level: Option<Level>,
    under: Option<UnitId>,
}

impl UnitDraft {
    pub(in crate::format) fn finish(self) -> Option<Unit> {
        Some(Unit { id: self.id?, title: self.title?, level: self.level, under: self.under })
    }
}

pub(in crate::format) static UNIT: &[Key<UnitDraft>] = &[
    required("id", Kind::Id(Thing::Unit), "The unit's own name.", |reader, value, unit| {
        unit.id = reader.define(value);
    }),
    required("title", Kind::Line, "What leaders see.", |reader, value, unit| {
        unit.title = reader.title(value);
    }),
    key("level", Kind::Word(LEVEL), "Which of the four levels it is.", |reader, value, unit| {
        unit.level = reader.word(value, LEVELS);
    }),
    key("under", Kind::Ref(Thing::Unit), "The unit it lies under.", |reader, value, unit| {
        unit.under = reader.refer(value);
    }),
];

#[derive(Debug, Default)]
pub(in crate::format) struct RoleDraft {
    id: Option<RoleId>,
    title: Option<Text>,
}

impl RoleDraft {
    pub(in crate::format) fn finish(self) -> Option<Role> {
        Some(Role { id: self.id?, title: self.title? })
    }
}

pub(in crate::format) static ROLE: &[Key<RoleDraft>] = &[
    required("id", Kind::Id(Thing::Role), "The role's own name.", |reader, value, role| {
        role.id = reader.define(value);
    }),
    required("title", Kind::Line, "What leaders see.", |reader, value, role| {
        role.title = reader.title(value);
    }),
];

#[derive(Debug, Default)]
pub(in crate::format) struct QuestionDraft {
    id: Option<QuestionId>,
    ask: Option<Text>,
    help: Option<Text>,
}

impl QuestionDraft {
    pub(in crate::format) fn finish(self) -> Option<Question> {
        Some(Question { id: self.id?, ask: self.ask?, help: self.help })
    }
}

pub(in crate::format) static QUESTION: &[Key<QuestionDraft>] = &[
    required(
        "id",
        Kind::Id(Thing::Question),
        "The question's own name, which is a key in `for`.",
        |reader, value, question| {
            question.id = reader.define(value);
        },
    ),
    required("ask", Kind::Line, "The question itself.", |reader, value, question| {
        question.ask = reader.title(value);
    }),
    key("help", Kind::Prose, "What it means, for those in doubt.", |reader, value, question| {
        question.help = reader.prose(value);
    }),
];

#[derive(Debug, Default)]
pub(in crate::format) struct CompetenceDraft {
    id: Option<CompetenceId>,
    title: Option<Text>,
    about: Option<Text>,
}

impl CompetenceDraft {
    pub(in crate::format) fn finish(self) -> Option<Competence> {
        Some(Competence { id: self.id?, title: self.title?, about: self.about })
    }
}

pub(in crate::format) static COMPETENCE: &[Key<CompetenceDraft>] = &[
    required(
        "id",
        Kind::Id(Thing::Competence),
        "The competence's own name.",
        |reader, value, competence| {
            competence.id = reader.define(value);
        },
    ),
    required("title", Kind::Line, "What leaders see.", |reader, value, competence| {
        competence.title = reader.title(value);
    }),
    key("about", Kind::Prose, "What it means in daily work.", |reader, value, competence| {
        competence.about = reader.prose(value);
    }),
];

#[derive(Debug, Default)]
pub(in crate::format) struct PhaseDraft {
    id: Option<PhaseId>,
    title: Option<Text>,
    pub(in crate::format) from: Option<Offset>,
    pub(in crate::format) to: Option<Offset>,
}

impl PhaseDraft {
    pub(in crate::format) fn finish(self) -> Option<Phase> {
        Some(Phase { id: self.id?, title: self.title?, from: self.from?, to: self.to? })
    }
}

pub(in crate::format) static PHASE: &[Key<PhaseDraft>] = &[
    required("id", Kind::Id(Thing::Phase), "The phase's own name.", |reader, value, phase| {
        phase.id = reader.define(value);
    }),
    required("title", Kind::Line, "What leaders see.", |reader, value, phase| {
        phase.title = reader.title(value);
    }),
    required(
        "from",
        Kind::Offset,
        "When it begins, counted from the first day.",
        |reader, value, phase| {
            phase.from = reader.offset(value);
        },
    ),
    required(
        "to",
        Kind::Offset,
        "When it ends; its items are due then.",
        |reader, value, phase| {
            phase.to = reader.offset(value);
        },
    ),
];

#[derive(Debug, Default)]
pub(in crate::format) struct QuotaDraft {
    id: Option<QuotaId>,
    title: Option<Text>,
    pub(in crate::format) choose: Option<u32>,
    per: Option<QuotaPer>,
    pub(in crate::format) from: Option<Vec<ItemId>>,
}

impl QuotaDraft {
    pub(in crate::format) fn finish(self) -> Option<Quota> {
        Some(Quota {
            id: self.id?,
            title: self.title?,
            choose: self.choose?,
            per: self.per.unwrap_or_default(),
            from: self.from?,
        })
    }
}

pub(in crate::format) static QUOTA: &[Key<QuotaDraft>] = &[
    required("id", Kind::Id(Thing::Quota), "The quota's own name.", |reader, value, quota| {
        quota.id = reader.define(value);
    }),
    required("title", Kind::Line, "What leaders see.", |reader, value, quota| {
        quota.title = reader.title(value);
    }),
    required(
        "choose",
        Kind::Number { min: 1, max: 1_000 },
        "How many to choose.",
        |reader, value, quota| {
            quota.choose = reader.number(value);
        },
    ),
    key(
        "per",
        Kind::Word(PER),
        "For each year, or once for the whole time; `all` if left out.",
        |reader, value, quota| {
            quota.per = reader.word(value, PERS);
        },
    ),
    required(
        "from",
        Kind::Refs(Thing::Item),
        "The items to choose from.",
        |reader, value, quota| {
            quota.from = reader.some_refer(value);
        },
    ),
];

#[derive(Debug, Default)]
pub(in crate::format) struct NewsDraft {
    version: Option<Version>,
    text: Option<Text>,
    items: Option<Vec<ItemId>>,
}

impl NewsDraft {
    pub(in crate::format) fn finish(self) -> Option<News> {
        Some(News {
            version: self.version?,
            text: self.text?,
            items: self.items.unwrap_or_default(),
        })
    }
}

pub(in crate::format) static NEWS: &[Key<NewsDraft>] = &[
    required("version", Kind::Version, "The version that brought it.", |reader, value, news| {
        news.version = reader.version(value);
    }),
    required("text", Kind::Prose, "What changed and why.", |reader, value, news| {
        news.text = reader.prose(value);
    }),
    key("items", Kind::Refs(Thing::Item), "The items it is about.", |reader, value, news| {
        news.items = reader.refer_all(value);
    }),
];

#[derive(Debug, Default)]
pub(in crate::format) struct PromptDraft {
    id: Option<PromptId>,
    text: Option<Text>,
}

impl PromptDraft {
    pub(in crate::format) fn finish(self) -> Option<Prompt> {
        Some(Prompt { id: self.id?, text: self.text? })
    }
}

pub(in crate::format) static PROMPT: &[Key<PromptDraft>] = &[
    required("id", Kind::Id(Thing::Prompt), "The prompt's own name.", |reader, value, prompt| {
        prompt.id = reader.define(value);
    }),
    required("text", Kind::Prose, "The question.", |reader, value, prompt| {
        prompt.text = reader.prose(value);
    }),
];

pub(super) fn tables() -> Vec<Table> {
    let plain = |name, doc, rows| Table { name, doc, rows, other: None };
    vec![
        plain(
            "contact",
            "Whom to ask: a function or a person. Functions last longer than names.",
            rows(CONTACT).collect(),
        ),
        plain(
            "unit",
            "A part of the organisation. Top layer only, as `unit` means something else in a lower one.",
            rows(UNIT).collect(),
        ),
        plain("role", "A leader role.", rows(ROLE).collect()),
        plain(
            "question",
            "A yes/no fact about the leader. The wizard asks; `for` uses the answer.",
            rows(QUESTION).collect(),
        ),
        plain("competence", "A key competence.", rows(COMPETENCE).collect()),
        plain(
            "phase",
            "A stretch of the leader's first months. Items in it have its window unless they say otherwise.",
            rows(PHASE).collect(),
        ),
        plain("quota", "Electives: so many of these.", rows(QUOTA).collect()),
        plain("news", "What changed in a version, and why, in your words.", rows(NEWS).collect()),
        plain(
            "prompt",
            "A question to write a few lines on; one a week in turn.",
            rows(PROMPT).collect(),
        ),
    ]
}
