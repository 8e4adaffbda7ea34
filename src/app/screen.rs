//! One state per screen.

pub mod checklist;
pub mod now;
pub mod wizard;
