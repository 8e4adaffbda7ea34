//! The plan at a glance: counts, what is late, what waits, what comes, what is new, how far one has
//! come.

use jiff::civil::Date;

use super::{Plan, Row, State};
use crate::domain::layer::News;
use crate::domain::{Offset, Package, Record, Requirement};

/// A row that is still ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// Where it is in [`Plan::rows`].
    pub row: usize,
    /// The day it opens or falls due.
    pub on: Date,
}

/// How far ahead "soon" reaches.
const SOON: Offset = Offset::of_days(30);

/// How far the leader has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Rows done, or counted as done.
    pub done: u32,
    /// Rows that count; `done` is among them.
    pub of: u32,
}

impl Progress {
    /// How far, in whole percent rounded down; 0 when nothing counts.
    pub fn percent(self) -> u32 {
        (u64::from(self.done) * 100)
            .checked_div(u64::from(self.of))
            .and_then(|percent| u32::try_from(percent).ok())
            .unwrap_or(0)
    }

    /// The progress over these rows.
    ///
    /// What counts is what is required or recommended of this leader over the whole plan: not what is
    /// on offer, not courses that are only announced, not what was set aside, and of what comes back
    /// only what has opened or is done. So the whole does not grow when a course is chosen, and is
    /// 100 percent on the day nothing is left to do.
    pub fn over<'r>(rows: impl IntoIterator<Item = &'r Row>, today: Date) -> Self {
        let mut progress = Self::default();
        for row in rows {
            progress.count(row, today);
        }
        progress
    }

    /// Counts one row more.
    pub fn count(&mut self, row: &Row, today: Date) {
        let is_done = matches!(row.state, State::Done { .. } | State::Credited { .. });
        let is_asked = row.item.requirement != Requirement::Optional;
        if is_asked && (is_done || counts(row, today)) {
            self.of += 1;
            self.done += u32::from(is_done);
        }
    }
}

fn counts(row: &Row, today: Date) -> bool {
    let comes_later = row.id.occurrence.is_some_and(|number| number.get() > 1)
        && row.opens_on().is_some_and(|opens| today < opens);
    !comes_later && !row.state.is_closed() && !matches!(row.state, State::Coming { .. })
}

impl Plan {
    /// How many rows stand where, by the words of [`State::NAMES`] and in that order.
    pub fn counts(&self) -> [(&'static str, usize); State::NAMES.len()] {
        let mut counts = State::NAMES.map(|name| (name, 0));
        for row in &self.rows {
            if let Some((_, count)) = counts.iter_mut().find(|(name, _)| *name == row.state.name())
            {
                *count += 1;
            }
        }
        counts
    }

    /// What is late, in the plan's order.
    pub fn late(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| matches!(row.state, State::Late { .. }))
    }

    /// What waits for someone else, the longest first.
    pub fn waiting(&self) -> Vec<&Row> {
        let mut waiting: Vec<(Date, &Row)> = self
            .rows
            .iter()
            .filter_map(|row| match row.state {
                State::Waiting { since, .. } | State::Chase { since, .. } => Some((since, row)),
                _ => None,
            })
            .collect();
        waiting.sort_by_key(|(since, _)| *since);
        waiting.into_iter().map(|(_, row)| row).collect()
    }

    /// What opens or falls due today or within thirty days and is not among the things to do now, the nearest
    /// first.
    pub fn soon(&self) -> Vec<Ahead> {
        let last = SOON.from(self.today);
        let within = |date: Date| self.today <= date && date <= last;
        let mut is_next = vec![false; self.rows.len()];
        for next in &self.next {
            is_next[next.row] = true;
        }
        let not_next = self.rows.iter().enumerate().filter(|(number, _)| !is_next[*number]);
        let mut soon: Vec<Ahead> = not_next
            .filter_map(|(number, row)| {
                let on = comes_up(row).into_iter().flatten().find(|date| within(*date))?;
                Some(Ahead { row: number, on })
            })
            .collect();
        soon.sort_by_key(|ahead| ahead.on);
        soon
    }

    /// What opens next, of what is not open yet: the answer when there is nothing to do now.
    pub fn opens_next(&self) -> Option<Ahead> {
        let opening = |(number, row): (usize, &Row)| match row.state {
            State::NotYet { until, .. } => Some(Ahead { row: number, on: until }),
            _ => None,
        };
        self.rows.iter().enumerate().filter_map(opening).min_by_key(|ahead| ahead.on)
    }

    /// What HR wrote of versions newer than the first this leader took into use, the newest first:
    /// of items that are this leader's, or of nothing in particular.
    pub fn news<'p>(&self, package: &'p Package, record: &Record) -> Vec<&'p News> {
        let Some(first) = record.first_version(&package.top_layer().id) else { return Vec::new() };
        let is_mine = |news: &News| {
            news.items.is_empty() || self.mine().any(|row| news.items.contains(&row.id.item))
        };
        let newer = package.lists.news.iter().filter(|news| news.version > *first);
        let mut news: Vec<&News> = newer.filter(|news| is_mine(news)).collect();
        news.sort_by(|a, b| b.version.cmp(&a.version));
        news
    }

    /// How far the leader has come with the whole plan.
    pub fn progress(&self) -> Progress {
        Progress::over(&self.rows, self.today)
    }
}

/// The dates ahead of a row, the nearer first; none for what is closed or in others' hands.
fn comes_up(row: &Row) -> [Option<Date>; 2] {
    match &row.state {
        State::NotYet { until, .. } => [Some(*until), row.due_on()],
        State::Blocked { .. } | State::Open | State::Started { .. } | State::Late { .. } => {
            [None, row.due_on()]
        }
        State::Coming { .. }
        | State::Waiting { .. }
        | State::Chase { .. }
        | State::Done { .. }
        | State::Renew { .. }
        | State::Credited { .. }
        | State::Skipped { .. }
        | State::NotForMe { .. }
        | State::Withdrawn { .. } => [None, None],
    }
}
