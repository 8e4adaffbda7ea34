//! Where a row stands today, decided in one `match`. "Coming is never late" and "done is never late"
//! hold here and nowhere else.

use jiff::civil::Date;

use super::credit::{Finished, Outdated};
use crate::domain::item::With;
use crate::domain::rule::Mismatch;
use crate::domain::{ItemId, Text};

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

/// What is known of a row, each field the answer to one question, before its state is decided.
#[derive(Debug, Default)]
pub(super) struct Facts<'a> {
    /// Was it done, or does it count as done?
    pub(super) finished: Option<Finished>,
    /// Is that no longer good enough? Never asked of what is no longer asked of this leader.
    pub(super) outdated: Option<Outdated>,
    /// Did the leader set it aside for good?
    pub(super) skipped: Option<&'a Text>,
    /// Did HR take it back, and with which words?
    pub(super) withdrawn: Option<Option<&'a Text>>,
    /// Is it for others?
    pub(super) mismatch: Option<&'a Mismatch>,
    /// Has a later occurrence taken over?
    pub(super) passed: bool,
    /// Was it asked for?
    pub(super) asked: Option<Asked>,
    /// Was it asked for so long ago that someone should be reminded?
    pub(super) overdue_answer: Option<Date>,
    /// Is it a course that is only announced, and when is it expected?
    pub(super) coming: Option<Option<Date>>,
    /// Did the leader put it aside until a later day?
    pub(super) snoozed: Option<Date>,
    /// Was it begun?
    pub(super) started: Option<Date>,
    /// Does it open on a later day?
    pub(super) opens: Option<Date>,
    /// What comes first and is not closed?
    pub(super) blocked_by: Vec<ItemId>,
    /// Is the due date past, for what can be late at all?
    pub(super) overdue: Option<Date>,
}

/// A request that someone else is to answer.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) on: Option<With>,
    pub(super) since: Date,
    pub(super) usual_by: Option<Date>,
}

/// The decision. The first arm that fits holds, so the order is the rule:
///
/// 1. What is done stays done, whatever has become of the item since; it can only grow old.
/// 2. What is set aside, taken back, for others or past asks nothing.
/// 3. What someone else is to act on waits for them and is never late: a request, a course that is
///    only announced.
/// 4. What the leader put aside rests, begun or not.
/// 5. What the leader has begun is begun, even before its time or out of turn: the leader was there.
///    Out of turn it cannot be finished yet, so it is not late.
/// 6. What has not opened, or waits for something else, is not to be done yet and so not late.
/// 7. The rest is late or open.
pub(super) fn decide(facts: Facts<'_>) -> State {
    let in_turn = facts.blocked_by.is_empty();
    match facts {
        Facts { finished: Some(_), outdated: Some(Outdated { since, why }), .. } => {
            State::Renew { since, why }
        }
        Facts { finished: Some(Finished { on, credit: Some(why) }), .. } => {
            State::Credited { on, why }
        }
        Facts { finished: Some(Finished { on, credit: None }), .. } => State::Done { on },
        Facts { skipped: Some(why), .. } => State::Skipped { why: SkipReason::Said(why.clone()) },
        Facts { withdrawn: Some(why), .. } => State::Withdrawn { why: why.cloned() },
        Facts { mismatch: Some(rule), .. } => State::NotForMe { rule: rule.clone() },
        Facts { passed: true, .. } => State::Skipped { why: SkipReason::Passed },
        Facts { asked: Some(Asked { on, since, .. }), overdue_answer: Some(usual_by), .. } => {
            State::Chase { on, since, usual_by }
        }
        Facts { asked: Some(Asked { on, since, usual_by }), .. } => {
            State::Waiting { on, since, usual_by }
        }
        Facts { coming: Some(expected), .. } => State::Coming { expected },
        Facts { snoozed: Some(until), .. } => State::NotYet { until, snoozed: true },
        Facts { started, overdue: Some(since), opens: None, .. } if in_turn => {
            State::Late { since, started }
        }
        Facts { started: Some(since), .. } => State::Started { since },
        Facts { opens: Some(until), .. } => State::NotYet { until, snoozed: false },
        Facts { blocked_by: by, .. } if !in_turn => State::Blocked { by },
        Facts { .. } => State::Open,
    }
}
