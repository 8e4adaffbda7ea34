//! Whom an item is for, and why it is or is not for this leader.
//!
//! One size does not fit all: roles, levels, first-timers, outsiders and budget holders need
//! different things (Ripel 2022), so every item can carry a rule, and the answer is always a reason.

use crate::domain::{LayerId, QuestionId, RoleId, Text, UnitId};

/// Whom an item is for: all its conditions must hold. An empty rule holds for everyone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rule {
    /// The conditions, in the order HR wrote them.
    pub conditions: Vec<Condition>,
}

/// One condition of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The leader holds any of these roles.
    Role(Vec<RoleId>),
    /// The leader's unit is any of these, or lies below one of them.
    Unit(Vec<UnitId>),
    /// The leader has at least `min` and at most `max` staff.
    Staff {
        /// People, inclusive.
        min: Option<u32>,
        /// People, inclusive.
        max: Option<u32>,
    },
    /// The leader's answer to a question.
    Answer(QuestionId, bool),
}

/// Why an item applies to this leader; the screen says it (finding 11 of the study).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It has no conditions.
    Everyone,
    /// The leader holds this role.
    Role(RoleId),
    /// The leader belongs to this unit, or to one below it.
    Unit(UnitId),
    /// The leader's staff lies within the range.
    Staff {
        /// People, inclusive.
        min: Option<u32>,
        /// People, inclusive.
        max: Option<u32>,
        /// The leader's own number.
        have: u32,
    },
    /// The leader answered so.
    Answer(QuestionId, bool),
    /// The leader has not answered; better shown than missed.
    Unanswered(QuestionId),
    /// The leader has not said how many staff; better shown than missed.
    StaffUnknown,
    /// The leader has not named a role; better shown than missed.
    RoleUnknown,
    /// The leader has not named a unit; better shown than missed.
    UnitUnknown,
    /// The leader wrote it.
    Own,
}

/// Why an item does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mismatch {
    /// It is for other roles.
    Role(Vec<RoleId>),
    /// It is for other units.
    Unit(Vec<UnitId>),
    /// It is for leaders with more or fewer staff.
    Staff {
        /// People, inclusive.
        min: Option<u32>,
        /// People, inclusive.
        max: Option<u32>,
        /// The leader's own number.
        have: u32,
    },
    /// It is for those who answer `wanted`.
    Answer {
        /// The question.
        question: QuestionId,
        /// The answer it takes.
        wanted: bool,
    },
    /// A layer nearer the leader leaves it out.
    Dropped {
        /// The layer.
        layer: LayerId,
        /// The layer's words.
        why: Text,
    },
}
