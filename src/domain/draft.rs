//! A wizard left half-way: what was answered so far, as it was typed. Nothing in it is in use.

use std::collections::BTreeMap;

use crate::domain::settings::Signs;
use crate::domain::{Language, QuestionId, RoleId, UnitId};

/// What a new leader had answered when the wizard was left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WizardDraft {
    /// The step that was open, from 1.
    pub step: u8,
    /// The language chosen.
    pub language: Option<Language>,
    /// The signs chosen.
    pub signs: Signs,
    /// The package chosen.
    pub package: PackageChoice,
    /// The name, as typed.
    pub name: String,
    /// The unit chosen.
    pub unit: Option<UnitId>,
    /// The roles chosen.
    pub roles: Vec<RoleId>,
    /// How many staff, as typed.
    pub staff: String,
    /// The first day, as typed, or as a date if it could be read.
    pub start: String,
    /// The answers given.
    pub answers: BTreeMap<QuestionId, bool>,
}

/// Which package to take into use.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum PackageChoice {
    /// The one already in use.
    Keep,
    /// The example the program brings.
    #[default]
    Example,
    /// A file or folder, as typed.
    At(String),
}
