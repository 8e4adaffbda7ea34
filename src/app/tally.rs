//! "14 av 48": how many are done of how many that count.

use crate::plan::{Row, State};

/// How many are done of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Done, or counting as done.
    pub done: usize,
    /// All that are asked of this leader or offered; what was set aside counts for nothing.
    pub total: usize,
}

impl Tally {
    /// Counts rows.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut tally = Self::default();
        for row in rows {
            tally.count(&row.state);
        }
        tally
    }

    /// Counts one row.
    pub fn count(&mut self, state: &State) {
        let counts = state.applies() && !matches!(state, State::Skipped { .. });
        self.total += usize::from(counts);
        self.done += usize::from(counts && state.is_closed());
    }

    /// Whole percent, rounded down so that 100 means all; `None` when there is nothing to count.
    pub fn percent(self) -> Option<usize> {
        (self.done * 100).checked_div(self.total)
    }
}
