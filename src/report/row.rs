//! A row of the plan on paper: its sign, its title, where it stands, and the name to type.

use crate::app::sign::Sign;
use crate::domain::Kind;
use crate::plan::{Row, State};
use crate::report::Facts;
use crate::report::paper::{Paper, Pressing};

/// The sign of where a row stands; the words beside it say the same.
pub(super) const fn sign(state: &State) -> &'static str {
    Sign::of(state).text()
}

/// Whether where a row stands is pressing.
pub(super) const fn pressing(state: &State) -> Pressing {
    match state {
        State::Late { .. } | State::Chase { .. } => Pressing::Yes,
        State::NotYet { .. }
        | State::Blocked { .. }
        | State::Coming { .. }
        | State::Open
        | State::Started { .. }
        | State::Waiting { .. }
        | State::Done { .. }
        | State::Renew { .. }
        | State::Credited { .. }
        | State::Skipped { .. }
        | State::NotForMe { .. }
        | State::Withdrawn { .. } => Pressing::No,
    }
}

impl Facts<'_> {
    /// The title of a row, with which time it is for what comes back, and a mark on what is the
    /// leader's own.
    pub(super) fn row_title(&self, row: &Row) -> String {
        let title = &row.item.title;
        match row.id.occurrence {
            Some(number) => format!("{title} ({number})"),
            None if row.item.kind() == Kind::Own => {
                format!("{title} {}", self.words.text("paper-own"))
            }
            None => title.to_string(),
        }
    }

    /// Where a row stands, in one line.
    pub(super) fn state_line(&self, row: &Row) -> String {
        self.words.state_line(row, self.package, self.plan.today)
    }

    /// Two lines: what it is and where it stands; the name to type, and what `under` adds.
    pub(super) fn write_row(&self, paper: &mut Paper, row: &Row, right: &str, under: &str) {
        let left = format!(" {} {}", sign(&row.state), self.row_title(row));
        paper.row(&left, right, pressing(&row.state));
        let under = if under.is_empty() { String::new() } else { format!(", {under}") };
        paper.line(&format!("     {}{under}", row.id));
    }

    /// `Tilgang, obligatorisk`
    pub(super) fn kind_and_requirement(&self, row: &Row) -> String {
        let kind = self.words.text(&format!("kind-{}", row.item.kind().name()));
        let requirement = self.words.text(&format!("requirement-{}", row.item.requirement.name()));
        format!("{kind}, {requirement}")
    }
}
