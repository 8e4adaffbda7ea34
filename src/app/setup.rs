//! From what a new leader answers to a profile: the step the wizard and the command line share.
//!
//! Names are checked against the package once, here; afterwards a profile holds only names that the
//! package knew.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::app::fold::fold;
use crate::domain::{Layer, Package, Profile, QuestionId, RoleId, Text, UnitId};

/// What a new leader answered, as typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// What the leader is called.
    pub name: String,
    /// The first day in the post.
    pub start: Date,
    /// The roles held, by id or title; may be empty.
    pub roles: Vec<String>,
    /// Where the leader works, by id or title.
    pub unit: Option<String>,
    /// How many staff.
    pub staff: Option<u32>,
    /// Questions by id or wording, each with yes or no; those not here are unanswered.
    pub questions: Vec<(String, bool)>,
}

/// What a name was to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// A leader role.
    Role,
    /// A part of the organisation.
    Unit,
    /// A yes/no question.
    Question,
}

/// Why the answers make no profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetupError {
    /// The name is blank.
    NoName,
    /// Among the layers there is none for everyone.
    NoTopLayer,
    /// The package has nothing of that name.
    Unknown {
        /// What it was to be.
        what: Named,
        /// As typed.
        typed: Text,
        /// The id most alike, if any is.
        nearest: Option<String>,
        /// Every id there is, in the package's order.
        known: Vec<String>,
    },
    /// Several have that title; an id tells them apart.
    Ambiguous {
        /// What it was to be.
        what: Named,
        /// As typed.
        typed: Text,
        /// Their ids.
        ids: Vec<String>,
    },
    /// Answered both yes and no.
    YesAndNo(QuestionId),
}

/// The profile the answers give, under the leader's `id` (128 random bits).
///
/// The unit is found first: its layers may bring roles and questions of their own.
///
/// # Errors
/// When the name is blank, or the package does not know a role, unit or question.
pub fn profile(answers: &Answers, layers: &[Arc<Layer>], id: u128) -> Result<Profile, SetupError> {
    let name = Text::line(answers.name.trim());
    if name.is_blank() {
        return Err(SetupError::NoName);
    }
    let whole = Package::assemble(layers, None).ok_or(SetupError::NoTopLayer)?;
    let unit = match &answers.unit {
        None => None,
        Some(typed) => Some(unit(typed, &whole)?),
    };
    let package = Package::assemble(layers, unit.as_ref()).ok_or(SetupError::NoTopLayer)?;
    let mut roles: Vec<RoleId> = Vec::new();
    for typed in &answers.roles {
        let found = role(typed, &package)?;
        if !roles.contains(&found) {
            roles.push(found);
        }
    }
    let mut replies: BTreeMap<QuestionId, bool> = BTreeMap::new();
    for (typed, yes) in &answers.questions {
        let found = question(typed, &package)?;
        if replies.insert(found.clone(), *yes).is_some_and(|before| before != *yes) {
            return Err(SetupError::YesAndNo(found));
        }
    }
    Ok(Profile {
        id,
        name,
        start: answers.start,
        roles,
        unit,
        staff: answers.staff,
        answers: replies,
    })
}

fn unit(typed: &str, package: &Package) -> Result<UnitId, SetupError> {
    let units = package.lists.units.iter();
    find(Named::Unit, typed, units.map(|unit| (unit.id.clone(), &unit.title)), UnitId::as_str)
}

fn role(typed: &str, package: &Package) -> Result<RoleId, SetupError> {
    let roles = package.lists.roles.iter();
    find(Named::Role, typed, roles.map(|role| (role.id.clone(), &role.title)), RoleId::as_str)
}

fn question(typed: &str, package: &Package) -> Result<QuestionId, SetupError> {
    let questions = package.lists.questions.iter();
    let named = questions.map(|question| (question.id.clone(), &question.ask));
    find(Named::Question, typed, named, QuestionId::as_str)
}

/// By id; else by title, whatever its case and accents.
fn find<'a, Id: Clone + PartialEq>(
    what: Named,
    typed: &str,
    listed: impl Iterator<Item = (Id, &'a Text)>,
    written: impl Fn(&Id) -> &str,
) -> Result<Id, SetupError> {
    let listed: Vec<(Id, &Text)> = listed.collect();
    let wanted = fold(typed.trim());
    if let Some((id, _)) = listed.iter().find(|(id, _)| written(id) == wanted) {
        return Ok(id.clone());
    }
    let mut titled: Vec<&Id> = Vec::new();
    for (id, title) in &listed {
        if fold(title) == wanted && !titled.contains(&id) {
            titled.push(id);
        }
    }
    if let [only] = titled[..] {
        return Ok(only.clone());
    }
    let typed = Text::line(typed.trim());
    if !titled.is_empty() {
        let ids = titled.into_iter().map(|id| written(id).to_owned()).collect();
        return Err(SetupError::Ambiguous { what, typed, ids });
    }
    let names = listed.iter().map(|(id, title)| (written(id), fold(title)));
    Err(SetupError::Unknown {
        what,
        typed,
        nearest: nearest(&wanted, names),
        known: listed.iter().map(|(id, _)| written(id).to_owned()).collect(),
    })
}

fn nearest<'a>(wanted: &str, names: impl Iterator<Item = (&'a str, String)>) -> Option<String> {
    let alike = names.map(|(id, title)| {
        (strsim::jaro_winkler(wanted, id).max(strsim::jaro_winkler(wanted, &title)), id)
    });
    let (likeness, id) = alike.max_by(|(left, _), (right, _)| left.total_cmp(right))?;
    (likeness > 0.8).then(|| id.to_owned())
}

#[cfg(test)]
mod tests;
