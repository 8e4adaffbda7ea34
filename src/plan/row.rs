//! One line of the plan: what it is, where it stands, and when.

use std::sync::Arc;

use jiff::civil::Date;

use super::State;
use crate::domain::rule::Reason;
use crate::domain::{Item, PhaseId, QuotaId, RowId, Text};

/// One thing in the plan: an item, or one occurrence of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its name.
    pub id: RowId,
    /// What it is.
    pub item: Arc<Item>,
    /// Where it stands today.
    pub state: State,
    /// Why it applies to this leader; empty when it does not, and for what is no longer in the
    /// package.
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

impl Row {
    /// Whether the leader can do something about it today.
    pub const fn is_actionable(&self) -> bool {
        matches!(
            self.state,
            State::Open
                | State::Started { .. }
                | State::Late { .. }
                | State::Chase { .. }
                | State::Renew { .. }
        )
    }

    /// The last day for it, if it has one.
    pub fn due_on(&self) -> Option<Date> {
        self.due.map(|bound| bound.date)
    }

    /// The first day for it, if it has one.
    pub fn opens_on(&self) -> Option<Date> {
        self.opens.map(|bound| bound.date)
    }
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
