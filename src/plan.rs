//! What a leader is to do, and when: computed anew from the ground, never stored, never patched.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::item::With;
use crate::domain::rule::{Mismatch, Reason};
use crate::domain::{
    Item, ItemId, LayerId, Package, PhaseId, Profile, PromptId, QuotaId, Record, RowId, Text,
};

/// The whole plan of one leader on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The day it holds for.
    pub today: Date,
    /// The leader's first day.
    pub start: Date,
    /// Which day in the post today is; 1 is the first day, 0 and below come before it.
    pub day: i64,
    /// How long one counts as new, in months.
    pub months: u32,
    /// Everything, in order: prerequisites before what needs them, earlier before later.
    pub rows: Vec<Row>,
    /// What to do now, at most [`NEXT_AT_MOST`], the most pressing first.
    pub next: Vec<Next>,
    /// How the electives stand.
    pub quotas: Vec<QuotaStatus>,
    /// What falls in each month from the first day, as far as the plan reaches.
    pub load: Vec<MonthLoad>,
    /// The question of the week.
    pub question: Option<Question>,
}

/// How many rows the page "now" shows.
pub const NEXT_AT_MOST: usize = 5;

/// One thing in the plan: an item, or one occurrence of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its name.
    pub id: RowId,
    /// What it is.
    pub item: Arc<Item>,
    /// Where it stands today.
    pub state: State,
    /// Why it applies to this leader; empty when it does not.
    pub reasons: Vec<Reason>,
    /// Not before.
    pub opens: Option<Bound>,
    /// Late after.
    pub due: Option<Bound>,
    /// The phase it is shown under.
    pub phase: Option<PhaseId>,
    /// The day the spread of the work suggests, for what has no date nearer.
    pub suggested: Option<Date>,
    /// An access that was asked for and refused: that day, and the reason given.
    pub denied: Option<(Date, Text)>,
    /// The quota of electives it belongs to.
    pub quota: Option<QuotaId>,
}

/// One end of a window, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// The date.
    pub date: Date,
    /// Where it comes from.
    pub from: BoundFrom,
}

/// Where a date comes from; `explain` tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoundFrom {
    /// The item itself.
    Item,
    /// Its phase.
    Phase,
    /// The rhythm of a recurring item.
    Rhythm,
    /// The leader's own date.
    Own,
}

/// Where a row stands today. Decided in one place, `plan/state.rs`.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// Its time has not come.
    NotYet {
        /// The first day it may be done.
        until: Date,
        /// Whether the leader put it aside.
        snoozed: bool,
    },
    /// Something else comes first.
    Blocked {
        /// What, in package order; never empty.
        by: Vec<ItemId>,
    },
    /// Announced but not there to take part in; never late.
    Coming {
        /// When it is expected, if anyone says.
        expected: Option<Date>,
    },
    /// Can be done now.
    Open,
    /// Begun.
    Started {
        /// That day.
        since: Date,
    },
    /// Asked for; someone else acts.
    Waiting {
        /// Whom.
        on: Option<With>,
        /// Since that day.
        since: Date,
        /// When it is usually there.
        usual_by: Option<Date>,
    },
    /// Asked for, and waited for longer than usual.
    Chase {
        /// Whom to chase.
        on: Option<With>,
        /// Asked for that day.
        since: Date,
        /// When it should have been there.
        usual_by: Date,
    },
    /// Past its due date.
    Late {
        /// The due date.
        since: Date,
        /// Begun that day, if it was.
        started: Option<Date>,
    },
    /// Done.
    Done {
        /// That day.
        on: Date,
    },
    /// Done, but to be done again.
    Renew {
        /// When it ran out, or when HR asked anew.
        since: Date,
        /// HR's reason, when HR asked.
        why: Option<Text>,
    },
    /// Counts as done without being done here.
    Credited {
        /// That day.
        on: Date,
        /// Why.
        why: CreditReason,
    },
    /// Set aside for good.
    Skipped {
        /// Why.
        why: SkipReason,
    },
    /// Not for this leader.
    NotForMe {
        /// The rule that says so.
        rule: Mismatch,
    },
    /// No longer asked of anyone.
    Withdrawn {
        /// HR's reason; `None` when it vanished from the package without one.
        why: Option<Text>,
    },
}

/// Why something counts as done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CreditReason {
    /// The leader says so, in these words.
    Said(Text),
    /// Another item that counts as this one is done.
    SameAs(ItemId),
    /// What this item replaced was done.
    Replaced(Vec<ItemId>),
}

/// Why something is set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SkipReason {
    /// The leader says so, in these words.
    Said(Text),
    /// The next occurrence came before this one was done.
    Passed,
}

impl State {
    /// The English word used in files and in JSON.
    pub const fn name(&self) -> &'static str {
        match self {
            State::NotYet { .. } => "not-yet",
            State::Blocked { .. } => "blocked",
            State::Coming { .. } => "coming",
            State::Open => "open",
            State::Started { .. } => "started",
            State::Waiting { .. } => "waiting",
            State::Chase { .. } => "chase",
            State::Late { .. } => "late",
            State::Done { .. } => "done",
            State::Renew { .. } => "renew",
            State::Credited { .. } => "credited",
            State::Skipped { .. } => "skipped",
            State::NotForMe { .. } => "not-for-me",
            State::Withdrawn { .. } => "withdrawn",
        }
    }

    /// Every word, in the order of the enum.
    pub const NAMES: [&'static str; 14] = [
        "not-yet",
        "blocked",
        "coming",
        "open",
        "started",
        "waiting",
        "chase",
        "late",
        "done",
        "renew",
        "credited",
        "skipped",
        "not-for-me",
        "withdrawn",
    ];

    /// Whether the row is part of this leader's plan at all.
    pub const fn applies(&self) -> bool {
        !matches!(self, State::NotForMe { .. } | State::Withdrawn { .. })
    }

    /// Whether nothing more is asked.
    pub const fn is_closed(&self) -> bool {
        matches!(
            self,
            State::Done { .. }
                | State::Credited { .. }
                | State::Skipped { .. }
                | State::NotForMe { .. }
                | State::Withdrawn { .. }
        )
    }
}

/// One of the things to do now, and why it is on top.
#[derive(Debug, Clone, PartialEq)]
pub struct Next {
    /// Where it is in [`Plan::rows`].
    pub row: usize,
    /// Why now.
    pub why: NextReason,
}

/// Why a row is among the things to do now, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NextReason {
    /// Late, by so many days.
    Late {
        /// Days past due; at least 1.
        days: i64,
    },
    /// Waited for longer than usual, by so many days.
    Chase {
        /// Days past the usual wait; at least 1.
        days: i64,
    },
    /// Due today.
    Today,
    /// Due within seven days.
    ThisWeek {
        /// The due date.
        due: Date,
    },
    /// An access that takes so long that it must be asked for now to be there in time, or that
    /// opens what is needed from the first day.
    AskNow,
    /// Begun.
    Started,
    /// Done once, to be renewed.
    Renew,
    /// Next in the phase.
    InPhase,
}

/// How a quota of electives stands.
#[derive(Debug, Clone, PartialEq)]
pub struct QuotaStatus {
    /// The quota.
    pub quota: QuotaId,
    /// Its title.
    pub title: Text,
    /// How many to choose in the current stretch.
    pub choose: u32,
    /// How many are done in the current stretch.
    pub done: u32,
    /// When the current stretch ends; `None` for a quota without years.
    pub until: Option<Date>,
}

/// What falls in one month of the leader's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthLoad {
    /// The month's first day; the first month begins on the leader's first day.
    pub from: Date,
    /// Rows due in it that are not closed.
    pub open: u32,
    /// Rows due in it that are.
    pub closed: u32,
    /// Rows due in it that are late.
    pub late: u32,
    /// Minutes of work left in it, as spread by the plan.
    pub minutes: u32,
}

/// The question of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// What did you use of this? Asked some weeks after it was done (finding 9).
    Recall {
        /// What was done.
        row: RowId,
        /// That day.
        done: Date,
    },
    /// One of the package's prompts, in turn.
    Prompt(PromptId),
}

impl Plan {
    /// The row of that name.
    pub fn row(&self, id: &RowId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == *id)
    }

    /// The rows that are this leader's, in order.
    pub fn mine(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.state.applies())
    }

    /// The row that `id` means today: itself, or for a recurring item named without a number, the
    /// first occurrence not yet closed, else the last.
    pub fn current(&self, id: &RowId) -> Option<&Row> {
        if let Some(row) = self.row(id) {
            return Some(row);
        }
        let mut last = None;
        for row in self.rows.iter().filter(|row| id.occurrence.is_none() && row.id.item == id.item)
        {
            if !row.state.is_closed() {
                return Some(row);
            }
            last = Some(row);
        }
        last
    }

    /// Which month in the post today is, from 1; 0 before the first day.
    pub fn month(&self) -> i64 {
        if self.today < self.start {
            return 0;
        }
        let span = self.start.until((jiff::Unit::Month, self.today)).unwrap_or_default();
        i64::from(span.get_months()) + 1
    }
}

/// What a leader is to do, and when. The one entrance.
pub fn plan(package: &Package, profile: &Profile, _record: &Record, today: Date) -> Plan {
    let _ = package.items.len();
    Plan {
        today,
        start: profile.start,
        day: 0,
        months: package.top.months,
        rows: Vec::new(),
        next: Vec::new(),
        quotas: Vec::new(),
        load: Vec::new(),
        question: None,
    }
}

/// The layer rows of the leader's own are said to belong to.
pub fn own_layer() -> LayerId {
    LayerId::new("own").expect("a fixed name that is an id")
}
