//! The five signs in front of an item. Every state has one; the word for it is always near.

use crate::plan::State;

/// The sign in front of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// `[ ]`
    Open,
    /// `[~]`
    Started,
    /// `[>]`
    Waiting,
    /// `[x]`
    Done,
    /// `[-]`
    Aside,
}

impl Sign {
    /// Every sign, in the order help tells of them.
    pub const ALL: [Sign; 5] = [Sign::Open, Sign::Started, Sign::Waiting, Sign::Done, Sign::Aside];

    /// The sign of a state.
    pub const fn of(state: &State) -> Self {
        match state {
            State::Started { .. } | State::Late { started: Some(_), .. } => Sign::Started,
            State::Waiting { .. } | State::Chase { .. } => Sign::Waiting,
            State::Done { .. } | State::Credited { .. } => Sign::Done,
            State::Skipped { .. } | State::NotForMe { .. } | State::Withdrawn { .. } => Sign::Aside,
            State::NotYet { .. }
            | State::Blocked { .. }
            | State::Coming { .. }
            | State::Open
            | State::Late { started: None, .. }
            | State::Renew { .. } => Sign::Open,
        }
    }

    /// The three characters; ASCII in every setting.
    pub const fn text(self) -> &'static str {
        match self {
            Sign::Open => "[ ]",
            Sign::Started => "[~]",
            Sign::Waiting => "[>]",
            Sign::Done => "[x]",
            Sign::Aside => "[-]",
        }
    }

    /// The English name phrases are looked up by: `sign-` and this.
    pub const fn name(self) -> &'static str {
        match self {
            Sign::Open => "open",
            Sign::Started => "started",
            Sign::Waiting => "waiting",
            Sign::Done => "done",
            Sign::Aside => "aside",
        }
    }
}
