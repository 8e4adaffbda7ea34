//! What to do now: at most five rows, each with its reason (finding 2 of the study: "you are left to
//! yourself"). Never anything the leader cannot act on today.

use jiff::civil::Date;

use super::ground::Ground;
use super::{NEXT_AT_MOST, Row, State};
use crate::domain::{Offset, Requirement};

/// One of the things to do now, and why it is on top.
#[derive(Debug, Clone, PartialEq)]
pub struct Next {
    /// Where it is in [`super::Plan::rows`].
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

/// How far ahead "this week" looks.
const WEEK: Offset = Offset::of_days(7);

/// What decides between rows, the most pressing first: the class, then dates or days inside it, then
/// what is asked before what is offered, then the order of the plan. Only among what is late does what
/// is required come first of all: else a few recommendations left lying for two years would fill the
/// page for good.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    class: Class,
    within: i64,
    requirement: Requirement,
    row: usize,
}

/// The classes of urgency. A row that holds up another is ranked by the date of the one it holds up,
/// but says its own reason.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    LateRequired,
    Late,
    HoldsUpLate,
    Chase,
    Today,
    ThisWeek,
    AskNow,
    Started,
    Renew,
    InPhase,
    /// On offer, and there is room.
    Offered,
    /// Past its day without being late: on offer, or a course that is only partly there.
    PastWithoutHarm,
}

/// The things to do now. `places` are the rows' places in the package, `filled` whether a row's
/// quota of electives is.
pub(super) fn next(
    ground: &Ground<'_>,
    rows: &[Row],
    places: &[usize],
    is_filled: impl Fn(&Row) -> bool,
) -> Vec<Next> {
    let pressing = pressing(ground, rows, places);
    let mut ranked: Vec<(Rank, NextReason)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if !row.is_actionable() || is_put_aside(ground, row) {
            continue;
        }
        let why = reason(ground.today, row);
        if why == NextReason::InPhase && is_filled(row) {
            continue;
        }
        let rank = rank(ground.today, row, at, why, pressing[at]);
        ranked.push((rank, why));
    }
    if ranked.len() > NEXT_AT_MOST {
        ranked.select_nth_unstable_by(NEXT_AT_MOST, |(a, _), (b, _)| a.cmp(b));
        ranked.truncate(NEXT_AT_MOST);
    }
    ranked.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    ranked.into_iter().map(|(rank, why)| Next { row: rank.row, why }).collect()
}

/// A reminder or a renewal that was put aside is still what it is, but not for today.
fn is_put_aside(ground: &Ground<'_>, row: &Row) -> bool {
    matches!(row.state, State::Chase { .. } | State::Renew { .. })
        && ground
            .record
            .row(&row.id)
            .and_then(|kept| kept.snoozed)
            .is_some_and(|until| ground.today < until)
}

fn reason(today: Date, row: &Row) -> NextReason {
    let due = row.due_on();
    match &row.state {
        State::Late { since, .. } => NextReason::Late { days: days(*since, today) },
        State::Chase { usual_by, .. } => NextReason::Chase { days: days(*usual_by, today) },
        State::Renew { .. } => NextReason::Renew,
        _ if due == Some(today) => NextReason::Today,
        _ => match due.filter(|due| today < *due && *due <= WEEK.from(today)) {
            Some(due) => NextReason::ThisWeek { due },
            None if is_to_be_asked_for_now(today, row) => NextReason::AskNow,
            None if matches!(row.state, State::Started { .. }) => NextReason::Started,
            None => NextReason::InPhase,
        },
    }
}

/// An access nobody has asked for stands out: from the first day when it has no date, else from when
/// the usual wait would make it late (finding 1 of the study).
fn is_to_be_asked_for_now(today: Date, row: &Row) -> bool {
    let Some(access) = row.item.access() else { return false };
    if row.item.requirement != Requirement::Required || row.state != State::Open {
        return false;
    }
    let Some(due) = row.due_on() else { return true };
    let wait = access.usual_wait.unwrap_or_default();
    wait.times(-1).from(due) <= WEEK.from(today)
}

fn rank(today: Date, row: &Row, at: usize, why: NextReason, pressing: Date) -> Rank {
    let requirement = row.item.requirement;
    let by = |class, within| Rank { class, within, requirement, row: at };
    let day = |date| days(today, date);
    let held_up = row.due_on().is_none_or(|due| pressing < due);
    match why {
        NextReason::Late { days } if requirement == Requirement::Required => {
            by(Class::LateRequired, -days)
        }
        NextReason::Late { days } => by(Class::Late, -days),
        _ if held_up && pressing < today => by(Class::HoldsUpLate, day(pressing)),
        NextReason::Chase { days } => by(Class::Chase, -days),
        NextReason::Today => by(Class::Today, 0),
        _ if held_up && pressing == today => by(Class::Today, 0),
        NextReason::ThisWeek { .. } => by(Class::ThisWeek, day(pressing)),
        _ if held_up && pressing <= WEEK.from(today) => by(Class::ThisWeek, day(pressing)),
        NextReason::AskNow => by(Class::AskNow, day(pressing)),
        NextReason::Started => by(Class::Started, 0),
        NextReason::Renew => by(Class::Renew, 0),
        NextReason::InPhase if row.due_on().is_some_and(|due| due < today) => {
            by(Class::PastWithoutHarm, 0)
        }
        NextReason::InPhase if requirement == Requirement::Optional => by(Class::Offered, 0),
        // The plan's order decides here, not the requirement.
        NextReason::InPhase => by(Class::InPhase, i64::try_from(at).unwrap_or(i64::MAX)),
    }
}

/// The earliest date that presses on each row: its own, or that of anything blocked by it. What is
/// merely on offer presses on nobody.
fn pressing(ground: &Ground<'_>, rows: &[Row], places: &[usize]) -> Vec<Date> {
    let mut pressing: Vec<Date> =
        rows.iter().map(|row| row.due_on().unwrap_or(Date::MAX)).collect();
    let mut open_at = vec![None; ground.package.items.len()];
    for (at, row) in rows.iter().enumerate().rev() {
        if let Some(slot) = open_at.get_mut(places[at]).filter(|_| !row.state.is_closed()) {
            *slot = Some(at);
        }
    }
    // Rows come after what they need, so one pass from the end carries dates all the way up.
    for (at, row) in rows.iter().enumerate().rev() {
        let State::Blocked { by } = &row.state else { continue };
        if row.item.requirement == Requirement::Optional {
            continue;
        }
        for first in by.iter().filter_map(|id| open_at[ground.package.position(id)?]) {
            pressing[first] = pressing[first].min(pressing[at]);
        }
    }
    pressing
}

fn days(from: Date, to: Date) -> i64 {
    (to - from).get_days().into()
}
