//! One thing a leader is to get, do or learn, and what is particular to each kind of thing.

use jiff::civil::Date;

use crate::domain::{CompetenceId, ContactId, ItemId, LayerId, Offset, PhaseId, Rule, Text, When};

/// One thing a leader is to get, do or learn.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Never changes; a leader's record hangs on it.
    pub id: ItemId,
    /// One line.
    pub title: Text,
    /// The layer that asks for it.
    pub owner: LayerId,
    /// The lower layers that changed something in it, from the top down.
    pub changed_by: Vec<LayerId>,
    /// Why one should care; shown first.
    pub why: Option<Text>,
    /// For one's own work or for the organisation (finding 10 of the study).
    pub benefit: Option<Benefit>,
    /// How to go about it, step by step.
    pub how: Vec<Text>,
    /// Where to go on the web.
    pub links: Vec<Link>,
    /// Whom to ask.
    pub contact: Option<ContactId>,
    /// Whether it is asked of the leader or offered.
    pub requirement: Requirement,
    /// Whom it is for.
    pub rule: Rule,
    /// The phase it belongs to; its window is used where the item has none of its own.
    pub phase: Option<PhaseId>,
    /// Not before this.
    pub opens: Option<When>,
    /// Late after this.
    pub due: Option<When>,
    /// What comes first.
    pub after: Vec<ItemId>,
    /// The work it takes, in minutes.
    pub minutes: Option<u32>,
    /// The competences it builds.
    pub competence: Vec<CompetenceId>,
    /// Which part of the 70-20-10 mix it counts towards; none for accesses and systems.
    pub learning: Option<Learning>,
    /// How it comes back, if it does.
    pub recurrence: Option<Recurrence>,
    /// How long "done" lasts.
    pub valid: Option<Offset>,
    /// Other items that count as this one.
    pub same_as: Vec<ItemId>,
    /// Ids this item had, or replaced, in earlier versions.
    pub replaces: Vec<ItemId>,
    /// No longer asked of anyone, and why.
    pub withdrawn: Option<Text>,
    /// Those who have done it are asked to do it again.
    pub again: Option<Again>,
    /// Questions to think about when it is marked done.
    pub ask: Vec<Text>,
    /// How long after it was done the program asks what was used (finding 9).
    pub recall: Option<Offset>,
    /// Whether the leader is asked to rate it (Kirkpatrick's four levels, finding 14).
    pub evaluate: bool,
    /// What is particular to its kind.
    pub detail: Detail,
}

/// The kinds of item, as words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A right somebody must grant.
    Access,
    /// A program the leader must be able to use.
    System,
    /// A course.
    Course,
    /// A meeting, often recurring.
    Meeting,
    /// Learning by doing or from others.
    Practice,
    /// A follow-up talk.
    Talk,
    /// Something the leader added.
    Own,
}

impl Kind {
    /// Every kind, in the order pages group them.
    pub const ALL: [Kind; 7] = [
        Kind::Access,
        Kind::System,
        Kind::Course,
        Kind::Meeting,
        Kind::Practice,
        Kind::Talk,
        Kind::Own,
    ];

    /// The English word used in files and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Access => "access",
            Kind::System => "system",
            Kind::Course => "course",
            Kind::Meeting => "meeting",
            Kind::Practice => "practice",
            Kind::Talk => "talk",
            Kind::Own => "own",
        }
    }

    /// What a leader is asked for when the package does not say.
    pub const fn default_requirement(self) -> Requirement {
        match self {
            Kind::Access | Kind::System | Kind::Talk => Requirement::Required,
            Kind::Course | Kind::Meeting | Kind::Practice | Kind::Own => Requirement::Recommended,
        }
    }

    /// Which part of the mix it counts towards when the package does not say.
    pub const fn default_learning(self) -> Option<Learning> {
        match self {
            Kind::Course => Some(Learning::Formal),
            Kind::Meeting => Some(Learning::Social),
            Kind::Practice => Some(Learning::Practice),
            Kind::Access | Kind::System | Kind::Talk | Kind::Own => None,
        }
    }
}

/// What is particular to a kind of item.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    /// A right somebody must grant.
    Access(Access),
    /// A program.
    System(System),
    /// A course.
    Course(Course),
    /// A meeting.
    Meeting(Meeting),
    /// Learning by doing.
    Practice(Practice),
    /// A follow-up talk.
    Talk(Talk),
    /// The leader's own.
    Own,
}

impl Detail {
    /// The kind, as a word.
    pub const fn kind(&self) -> Kind {
        match self {
            Detail::Access(_) => Kind::Access,
            Detail::System(_) => Kind::System,
            Detail::Course(_) => Kind::Course,
            Detail::Meeting(_) => Kind::Meeting,
            Detail::Practice(_) => Kind::Practice,
            Detail::Talk(_) => Kind::Talk,
            Detail::Own => Kind::Own,
        }
    }

    /// Nothing said yet, for a kind.
    pub fn empty(kind: Kind) -> Self {
        match kind {
            Kind::Access => Detail::Access(Access::default()),
            Kind::System => Detail::System(System::default()),
            Kind::Course => Detail::Course(Course::default()),
            Kind::Meeting => Detail::Meeting(Meeting::default()),
            Kind::Practice => Detail::Practice(Practice::default()),
            Kind::Talk => Detail::Talk(Talk::default()),
            Kind::Own => Detail::Own,
        }
    }
}

impl Item {
    /// An item that says nothing beyond its name, with the defaults of its kind.
    pub fn new(kind: Kind, id: ItemId, title: Text, owner: LayerId) -> Self {
        Self {
            id,
            title,
            owner,
            changed_by: Vec::new(),
            why: None,
            benefit: None,
            how: Vec::new(),
            links: Vec::new(),
            contact: None,
            requirement: kind.default_requirement(),
            rule: Rule::default(),
            phase: None,
            opens: None,
            due: None,
            after: Vec::new(),
            minutes: None,
            competence: Vec::new(),
            learning: kind.default_learning(),
            recurrence: None,
            valid: None,
            same_as: Vec::new(),
            replaces: Vec::new(),
            withdrawn: None,
            again: None,
            ask: Vec::new(),
            recall: None,
            evaluate: false,
            detail: Detail::empty(kind),
        }
    }

    /// The kind, as a word.
    pub const fn kind(&self) -> Kind {
        self.detail.kind()
    }

    /// How much of it is there to take part in; everything but a course is always ready.
    pub const fn readiness(&self) -> Readiness {
        match &self.detail {
            Detail::Course(course) => course.ready,
            Detail::Access(_)
            | Detail::System(_)
            | Detail::Meeting(_)
            | Detail::Practice(_)
            | Detail::Talk(_)
            | Detail::Own => Readiness::Yes,
        }
    }

    /// What an access is, if this is one.
    pub const fn access(&self) -> Option<&Access> {
        match &self.detail {
            Detail::Access(access) => Some(access),
            _ => None,
        }
    }

    /// With whom a meeting or a talk is, where it says so.
    pub const fn with(&self) -> Option<&With> {
        match &self.detail {
            Detail::Meeting(meeting) => meeting.with.as_ref(),
            Detail::Talk(talk) => talk.with.as_ref(),
            Detail::Access(_)
            | Detail::System(_)
            | Detail::Course(_)
            | Detail::Practice(_)
            | Detail::Own => None,
        }
    }

    /// What a course is, if this is one.
    pub const fn course(&self) -> Option<&Course> {
        match &self.detail {
            Detail::Course(course) => Some(course),
            _ => None,
        }
    }
}

/// A right somebody must grant.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Access {
    /// Who grants it; `None` only where the file forgot to say.
    pub granted_by: Option<ContactId>,
    /// Who orders it, when that is not the leader.
    pub order_by: Option<ContactId>,
    /// How long it usually takes.
    pub usual_wait: Option<Offset>,
    /// How to see that it works.
    pub check: Option<Text>,
    /// The systems it opens.
    pub systems: Vec<ItemId>,
}

/// A program the leader must be able to use.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct System {
    /// The accesses it takes.
    pub needs: Vec<ItemId>,
    /// The course that teaches it.
    pub course: Option<ItemId>,
}

/// A course.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Course {
    /// Who gives it.
    pub provider: Option<Text>,
    /// How it is given.
    pub format: Vec<CourseFormat>,
    /// Whom it is for, in HR's words.
    pub audience: Option<Text>,
    /// How much of it is there (finding 7).
    pub ready: Readiness,
    /// When the rest is expected.
    pub expected: Option<Date>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// How to sign up, step by step (finding 6).
    pub sign_up: Vec<Text>,
}

/// One part of a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// One line.
    pub title: Text,
    /// Whether it is there.
    pub ready: Readiness,
    /// The work it takes, in minutes.
    pub minutes: Option<u32>,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Meeting {
    /// With whom.
    pub with: Option<With>,
    /// Where.
    pub place: Option<Text>,
}

/// Learning by doing, or from others.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Practice {
    /// The learning form, in the package's word.
    pub form: Option<Text>,
}

/// A follow-up talk (finding 8: "nobody follows up").
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Talk {
    /// With whom.
    pub with: Option<With>,
    /// What to talk about.
    pub agenda: Vec<Text>,
}

/// Someone from the contact list, or just words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum With {
    /// Someone from the contact list.
    Contact(ContactId),
    /// Words.
    Words(Text),
}

/// How a course is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseFormat {
    /// On one's own, on screen.
    ELearning,
    /// In a room.
    Classroom,
    /// On the web, with others' pages.
    Web,
    /// Live on screen.
    Webinar,
    /// Working together.
    Workshop,
}

/// How much of a course is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Readiness {
    /// All of it.
    #[default]
    Yes,
    /// Some parts.
    Partly,
    /// Nothing, and nobody says when.
    No,
    /// Announced.
    Coming,
}

impl Readiness {
    /// The English word used in files and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Readiness::Yes => "yes",
            Readiness::Partly => "partly",
            Readiness::No => "no",
            Readiness::Coming => "coming",
        }
    }
}

/// Whether an item is asked of the leader or offered. Ordered from the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement {
    /// Asked of everyone it is for.
    Required,
    /// Good to do.
    Recommended,
    /// On offer; never late.
    Optional,
}

impl Requirement {
    /// The English word used in files and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Requirement::Required => "required",
            Requirement::Recommended => "recommended",
            Requirement::Optional => "optional",
        }
    }
}

/// Whom an item serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Benefit {
    /// The leader's own work.
    Own,
    /// The organisation.
    Whole,
    /// Both.
    Both,
}

/// The three parts of the learning mix (70-20-10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Learning {
    /// By doing: the 70.
    Practice,
    /// With and from others: the 20.
    Social,
    /// Courses and reading: the 10.
    Formal,
}

impl Learning {
    /// The English word used in files and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Learning::Practice => "practice",
            Learning::Social => "social",
            Learning::Formal => "formal",
        }
    }
}

/// How an item comes back.
#[derive(Debug, Clone, PartialEq)]
pub enum Recurrence {
    /// At even distances.
    Every {
        /// From one to the next; always forward.
        distance: Offset,
        /// At most so many times.
        times: Option<u16>,
    },
    /// On set dates, in order.
    Dates(Vec<Date>),
}

impl Recurrence {
    /// The most occurrences that are planned: a guard against a package that asks for a meeting each
    /// day for years.
    pub const MOST: u16 = 400;
}

/// Those who did it before a date are asked to do it again.
#[derive(Debug, Clone, PartialEq)]
pub struct Again {
    /// HR's reason.
    pub why: Text,
    /// When the layer that asks was issued; what was done before this is to be done again. `None`
    /// where the layer bears no date: then nobody is asked.
    pub from: Option<Date>,
}

/// A place on the web. The address has been checked: https, http or mailto, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// One line.
    pub title: Text,
    /// The checked address.
    pub url: Text,
}
