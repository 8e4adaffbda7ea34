//! Papers: what is printed, as text and as JSON. Facts in, text or a value out; one paper a file.
//!
//! Knows no terminal: headings and alarms carry colour, and the door strips it where it does not
//! belong.

pub mod deed;
pub mod demo;
pub mod explain;
pub mod journal;
pub mod json;
pub mod list;
pub mod now;
pub mod preview;
pub mod problems;
pub mod setup;
pub mod show;
pub mod welcome;

mod detail;
mod ink;
mod paper;
mod row;
mod wrap;

use crate::domain::{Package, Profile, Record};
use crate::plan::Plan;
use crate::words::Words;

/// What papers are written from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The language.
    pub words: &'a Words,
    /// What HR asks.
    pub package: &'a Package,
    /// Who the leader is.
    pub profile: &'a Profile,
    /// What has happened.
    pub record: &'a Record,
    /// The plan they give today.
    pub plan: &'a Plan,
}
