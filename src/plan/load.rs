//! The work, spread over the weeks there are for it. Finding out what exists and doing five courses
//! took one and a half working days (finding 5 of the study), and what is spaced out in time is what
//! one keeps (finding 15).

use jiff::civil::{Date, Weekday};

use super::ground::Ground;
use super::{Plan, Row, State};
use crate::domain::{Detail, Item, Offset, Requirement};

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

/// The work a leader can be asked to find room for beside the job, in minutes a week.
pub const MINUTES_A_WEEK: u32 = 120;

impl Plan {
    /// What falls in each month from the first day, as far as the plan reaches. What is due before the
    /// first day counts in the first month, what is due after the last in the last. Summed up when
    /// asked for: a plan is made far more often than anybody looks at its months.
    pub fn load(&self) -> Vec<MonthLoad> {
        let mut months = Months::between(self.start, self.weeks.end);
        self.rows.iter().for_each(|row| months.count(row));
        self.weeks.add_to(&mut months);
        months.0
    }
}

/// Spreads what is left of the work and sets [`Row::suggested`]; the weeks with the work in them.
pub(super) fn spread(ground: &Ground<'_>, rows: &mut [Row], places: &[usize]) -> Weeks {
    let mut weeks = Weeks::of(ground);
    // Where the work of an item ends, so that what waits for it is not suggested before.
    let mut ends_in = vec![0; ground.package.items.len()];
    for (row, place) in rows.iter_mut().zip(places) {
        let Some((from, to)) = time_left(ground, row) else { continue };
        let after = match &row.state {
            State::Blocked { by } => {
                by.iter().filter_map(|id| Some(ends_in[ground.package.position(id)?])).max()
            }
            _ => None,
        };
        let last = weeks.number(to);
        let first = weeks.number(from).max(after.unwrap_or(0)).min(last);
        let placed = weeks.place(first, last, minutes(&row.item));
        if let Some(end) = ends_in.get_mut(*place) {
            *end = placed.last.max(*end);
        }
        if !matches!(row.state, State::Late { .. }) {
            row.suggested = Some(weeks.monday(placed.first).clamp(from, to));
        }
    }
    weeks
}

/// The days left to do a row in; `None` for what is closed, waits for others, is only on offer, or is
/// not there yet. What is late has no date left to keep, only work left to do.
fn time_left(ground: &Ground<'_>, row: &Row) -> Option<(Date, Date)> {
    let from = match &row.state {
        State::NotYet { until, .. } => *until,
        State::Open | State::Started { .. } | State::Late { .. } | State::Renew { .. } => {
            ground.today
        }
        State::Blocked { .. } => row.opens_on().unwrap_or(ground.today),
        State::Coming { .. }
        | State::Waiting { .. }
        | State::Chase { .. }
        | State::Done { .. }
        | State::Credited { .. }
        | State::Skipped { .. }
        | State::NotForMe { .. }
        | State::Withdrawn { .. } => return None,
    };
    if row.item.requirement == Requirement::Optional {
        return None;
    }
    let from = from.max(ground.today);
    // Without a date there is time as long as one counts as new.
    let to = match &row.state {
        State::Renew { .. } | State::Late { .. } => ground.end,
        _ => row.due_on().unwrap_or(ground.end),
    };
    Some((from, to.max(from)))
}

/// The work a row takes: its own figure, else that of its parts. What nobody has put a figure on
/// takes no room.
fn minutes(item: &Item) -> u32 {
    let parts = match &item.detail {
        Detail::Course(course) => course.parts.as_slice(),
        _ => &[],
    };
    let of_parts = || {
        parts
            .iter()
            .filter_map(|part| part.minutes)
            .fold(0, |sum: u32, more| sum.saturating_add(more))
    };
    item.minutes.unwrap_or_else(of_parts)
}

/// Weeks from today's on, each with the work in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Weeks {
    monday: Date,
    today: Date,
    /// The first day on which the leader no longer counts as new.
    end: Date,
    /// Minutes in each week, at most [`MINUTES_A_WEEK`].
    taken: Vec<u32>,
    /// Minutes beyond that, as how much more or less of them a week has than the one before it.
    beyond: Vec<i64>,
    /// For each full week one that may have room; itself for a week that has.
    room: Vec<usize>,
}

/// Where a piece of work lies.
struct Placed {
    first: usize,
    last: usize,
}

impl Weeks {
    fn of(ground: &Ground<'_>) -> Self {
        let monday = monday_of(ground.today);
        let (taken, beyond, room) = (Vec::new(), Vec::new(), Vec::new());
        Self { monday, today: ground.today, end: ground.end, taken, beyond, room }
    }

    fn number(&self, date: Date) -> usize {
        let days = (date - self.monday).get_days().max(0);
        usize::try_from(days / 7).unwrap_or(0).min(LAST_WEEK)
    }

    fn monday(&self, week: usize) -> Date {
        let weeks = i32::try_from(week).unwrap_or(i32::MAX / 7);
        Offset::of_days(weeks.saturating_mul(7)).from(self.monday)
    }

    /// Puts work into the first weeks with room between `first` and `last`. What there is no room for
    /// is shared by all of them: a deadline does not move because the weeks before it are full.
    fn place(&mut self, first: usize, last: usize, minutes: u32) -> Placed {
        self.reach(last + 1);
        let begin = Some(self.with_room(first)).filter(|week| *week <= last).unwrap_or(first);
        let mut placed = Placed { first: begin, last: begin };
        let mut left = minutes;
        let mut week = begin;
        while left > 0 && week <= last && self.taken[week] < MINUTES_A_WEEK {
            let part = left.min(MINUTES_A_WEEK - self.taken[week]);
            self.taken[week] += part;
            if self.taken[week] == MINUTES_A_WEEK {
                self.room[week] = week + 1;
            }
            left -= part;
            placed.last = week;
            week = self.with_room(week);
        }
        self.share(first, last, left.into());
        placed
    }

    fn share(&mut self, first: usize, last: usize, minutes: i64) {
        let weeks = i64::try_from(last + 1 - first).unwrap_or(1);
        let (each, odd) = (minutes / weeks, minutes % weeks);
        self.beyond[first] += each + odd;
        self.beyond[first + 1] -= odd;
        self.beyond[last + 1] -= each;
    }

    fn add_to(&self, months: &mut Months) {
        let mut beyond = 0;
        for (week, taken) in self.taken.iter().enumerate() {
            beyond += self.beyond[week];
            let minutes = taken.saturating_add(u32::try_from(beyond).unwrap_or(u32::MAX));
            months.add(self.monday(week).max(self.today), minutes);
        }
    }

    /// The first week from `week` on that has room, remembered along the way.
    fn with_room(&mut self, week: usize) -> usize {
        let mut found = week;
        while found < self.room.len() && self.room[found] != found {
            found = self.room[found];
        }
        let mut at = week;
        while at < found {
            let next = self.room[at];
            self.room[at] = found;
            at = next;
        }
        found
    }

    fn reach(&mut self, week: usize) {
        let known = self.room.len();
        if week >= known {
            self.room.extend(known..=week);
            self.taken.resize(week + 1, 0);
            self.beyond.resize(week + 1, 0);
        }
    }
}

/// Forty years; what lies further off needs no week of its own.
const LAST_WEEK: usize = 2_087;

fn monday_of(date: Date) -> Date {
    let since = date.weekday().since(Weekday::Monday);
    Offset::of_days(-i32::from(since)).from(date)
}

/// The months from the first day as far as the plan reaches.
struct Months(Vec<MonthLoad>);

impl Months {
    fn between(start: Date, end: Date) -> Self {
        let month = |number: i32| MonthLoad {
            from: Offset::of_months(number).from(start),
            open: 0,
            closed: 0,
            late: 0,
            minutes: 0,
        };
        let months = (0..).map(month).take_while(|month| month.from < end);
        Self(months.take(MOST_MONTHS).collect())
    }

    fn holding(&mut self, date: Date) -> Option<&mut MonthLoad> {
        let after = self.0.partition_point(|month| month.from <= date);
        self.0.get_mut(after.saturating_sub(1))
    }

    fn count(&mut self, row: &Row) {
        let Some(due) = row.due_on().filter(|_| row.state.applies()) else { return };
        let Some(month) = self.holding(due) else { return };
        if row.state.is_closed() {
            month.closed += 1;
        } else {
            month.open += 1;
        }
        if matches!(row.state, State::Late { .. }) {
            month.late += 1;
        }
    }

    fn add(&mut self, date: Date, minutes: u32) {
        if let Some(month) = self.holding(date) {
            month.minutes = month.minutes.saturating_add(minutes);
        }
    }
}

/// A century.
const MOST_MONTHS: usize = 1_200;
