//! Who the leader is: the facts that decide what applies.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::{QuestionId, RoleId, Text, UnitId};

/// The leader's own answers; changed any time without loss.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// 128 random bits: keeps two leaders' records apart.
    pub id: u128,
    /// What the leader is called.
    pub name: Text,
    /// The first day in the post.
    pub start: Date,
    /// The roles held; empty: not said.
    pub roles: Vec<RoleId>,
    /// Where the leader works.
    pub unit: Option<UnitId>,
    /// How many staff.
    pub staff: Option<u32>,
    /// Yes and no; a question not in here is unanswered.
    pub answers: BTreeMap<QuestionId, bool>,
}
