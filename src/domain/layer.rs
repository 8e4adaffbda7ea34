//! One file: what one owner asks of its leaders.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::{
    CompetenceId, ContactId, Item, ItemId, Language, LayerId, Offset, Patch, PhaseId, PromptId,
    QuestionId, QuotaId, RoleId, Text, UnitId, Version,
};

/// What one owner (the municipality, a seksjon, an etat, a virksomhet, an avdeling) asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Layer {
    /// Never changes.
    pub id: LayerId,
    /// One line.
    pub title: Text,
    /// Higher is newer.
    pub version: Version,
    /// When HR sent it out.
    pub issued: Option<Date>,
    /// The language of its words.
    pub language: Language,
    /// Who answers for it.
    pub owner: Option<ContactId>,
    /// Where it stands in the stack.
    pub place: Place,
    /// What items point to.
    pub lists: Lists,
    /// What it asks, in the order written; its follow-up talks last.
    pub items: Vec<Arc<Item>>,
    /// What it changes in the layers above.
    pub changes: Vec<Change>,
}

/// Where a layer stands in the stack.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// The top layer, for everyone.
    Top(Top),
    /// A layer for a unit and all below it.
    Lower {
        /// The layer above.
        extends: LayerId,
        /// Whom it is for; `None` where the file forgot to say, and then nobody gets it.
        unit: Option<UnitId>,
    },
}

/// What only a top layer says.
#[derive(Debug, Clone, PartialEq)]
pub struct Top {
    /// How long one counts as new, in months.
    pub months: u32,
    /// The learning mix the owner aims for.
    pub mix: Mix,
    /// Who counts as a new leader here, in HR's words.
    pub definition: Option<Text>,
}

impl Default for Top {
    fn default() -> Self {
        Self { months: 36, mix: Mix::default(), definition: None }
    }
}

/// The learning mix, in percent; the three sum to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mix {
    /// By doing.
    pub practice: u8,
    /// With and from others.
    pub social: u8,
    /// Courses and reading.
    pub formal: u8,
}

impl Default for Mix {
    fn default() -> Self {
        Self { practice: 70, social: 20, formal: 10 }
    }
}

/// A lower layer's word on an inherited item.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The inherited item.
    pub item: ItemId,
    /// What this layer says instead.
    pub what: ChangeKind,
}

/// What a lower layer does to an inherited item.
#[derive(Debug, Clone, PartialEq)]
pub enum ChangeKind {
    /// Leaves it out here, and says why.
    Drop(Text),
    /// Sets some of its keys.
    Set(Box<Patch>),
}

/// What items point to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lists {
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// The organisation.
    pub units: Vec<Unit>,
    /// Leader roles.
    pub roles: Vec<Role>,
    /// Yes/no facts about a leader.
    pub questions: Vec<Question>,
    /// Key competences.
    pub competences: Vec<Competence>,
    /// The stretches of time.
    pub phases: Vec<Phase>,
    /// Electives.
    pub quotas: Vec<Quota>,
    /// What changed, in HR's words.
    pub news: Vec<News>,
    /// Questions to write on, one a week in turn.
    pub prompts: Vec<Prompt>,
}

/// A function or a person to ask.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// One line.
    pub name: Text,
    /// An e-mail address.
    pub email: Option<Text>,
    /// A telephone number.
    pub phone: Option<Text>,
    /// A checked web address.
    pub link: Option<Text>,
    /// Anything else.
    pub note: Option<Text>,
}

/// A part of the organisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// One line.
    pub title: Text,
    /// Which of the four levels.
    pub level: Option<Level>,
    /// The unit it lies under.
    pub under: Option<UnitId>,
}

/// The four levels of the municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A seksjon (sector).
    Seksjon,
    /// An etat.
    Etat,
    /// A virksomhet: a school, a home.
    Virksomhet,
    /// An avdeling.
    Avdeling,
}

/// A leader role.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// One line.
    pub title: Text,
}

/// A yes/no fact about a leader.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its id; a key in an item's `for`.
    pub id: QuestionId,
    /// The question itself.
    pub ask: Text,
    /// What it means.
    pub help: Option<Text>,
}

/// A key competence.
#[derive(Debug, Clone, PartialEq)]
pub struct Competence {
    /// Its id.
    pub id: CompetenceId,
    /// One line.
    pub title: Text,
    /// What it means.
    pub about: Option<Text>,
}

/// A stretch of the leader's first months.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Its id.
    pub id: PhaseId,
    /// One line.
    pub title: Text,
    /// From, counted from the first day.
    pub from: Offset,
    /// To, counted from the first day; the phase's items are due then.
    pub to: Offset,
}

/// So many of these, a year or altogether.
#[derive(Debug, Clone, PartialEq)]
pub struct Quota {
    /// Its id.
    pub id: QuotaId,
    /// One line.
    pub title: Text,
    /// How many.
    pub choose: u32,
    /// For each year, or once.
    pub per: QuotaPer,
    /// What to choose from.
    pub from: Vec<ItemId>,
}

/// How often a quota starts anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum QuotaPer {
    /// For each year from the first day.
    Year,
    /// Once for the whole time.
    #[default]
    All,
}

/// What changed in a version and why.
#[derive(Debug, Clone, PartialEq)]
pub struct News {
    /// The version that brought it.
    pub version: Version,
    /// HR's words.
    pub text: Text,
    /// What it is about.
    pub items: Vec<ItemId>,
}

/// A question to write a few lines on.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    /// Its id.
    pub id: PromptId,
    /// The question.
    pub text: Text,
}
