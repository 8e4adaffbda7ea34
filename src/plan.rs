//! What a leader is to do, and when: computed anew from the ground, never stored, never patched.
//!
//! Each question has a file. Which rows are there: `draft`, `occurrence`. When: `window`. Whom for:
//! `applies`. What comes first: `needs`, `order`. What is done: `said`, `credit`, `quota`. Where does
//! it stand: `survey` gathers the answers and `state` decides. What now: `next`. And beside them the
//! spread of the work, `load`, the question of the week, `question`, and the totals, `overview`.

use jiff::civil::Date;

use ground::Ground;
use load::Weeks;
use survey::Survey;

use crate::domain::{LayerId, Package, Profile, Record, RowId};

mod applies;
mod credit;
mod draft;
mod ground;
mod load;
mod needs;
mod next;
mod occurrence;
mod order;
mod overview;
mod question;
mod quota;
mod row;
mod said;
mod state;
mod survey;
mod window;

pub use load::{MINUTES_A_WEEK, MonthLoad};
pub use next::{Next, NextReason};
pub use overview::{Ahead, Progress};
pub use question::Question;
pub use quota::QuotaStatus;
pub use row::{Bound, BoundFrom, Row};
pub use state::{CreditReason, SkipReason, State};

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
    /// The question of the week.
    pub question: Option<Question>,
    /// The work as it was spread, for [`Plan::load`].
    weeks: Weeks,
}

/// How many rows the page "now" shows.
pub const NEXT_AT_MOST: usize = 5;
/// How many rows that come soon are listed; beyond that they are counted.
pub const SOON_AT_MOST: usize = 5;
/// How many pieces of news are told at a time.
pub const NEWS_AT_MOST: usize = 3;

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
///
/// Pure and total: it reads nothing but its arguments, gives the same answer for the same facts in
/// whatever order they were written down, and has an answer for every package, faulty ones too.
pub fn plan(package: &Package, profile: &Profile, record: &Record, today: Date) -> Plan {
    let ground = Ground::new(package, profile, record, today);
    let drafts = draft::drafts(&ground);
    let question = question::question(&ground, &drafts);
    let Survey { mut rows, places, quotas } = survey::survey(&ground, drafts);
    let weeks = load::spread(&ground, &mut rows, &places);
    let is_filled = |row: &Row| {
        quotas.iter().any(|status| Some(&status.quota) == row.quota.as_ref() && status.is_filled())
    };
    let next = next::next(&ground, &rows, &places, is_filled);
    Plan {
        today,
        start: ground.start,
        day: i64::from((today - ground.start).get_days()) + 1,
        months: package.top.months,
        rows,
        next,
        quotas,
        question,
        weeks,
    }
}

/// The layer rows of the leader's own are said to belong to.
pub fn own_layer() -> LayerId {
    LayerId::new("own").expect("a fixed name that is an id")
}
