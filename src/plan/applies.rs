//! Whom an item is for, answered for one leader. Not when, and not how far it has come: relevance
//! and state are two questions.

use super::ground::Ground;
use crate::domain::rule::{Condition, Mismatch, Reason};
use crate::domain::{Item, ItemId, Profile, Rule, UnitId};

/// Why an item is for this leader, or the first rule that says it is not.
pub(super) type Relevance = Result<Vec<Reason>, Mismatch>;

/// The relevance of every item of the package, in its order.
pub(super) fn relevance(ground: &Ground<'_>) -> Vec<Relevance> {
    let decide = |item: &Item| match left_out(ground, &item.id) {
        Some(dropped) => Err(dropped),
        None => applies(&item.rule, ground.profile, &ground.unit_path),
    };
    ground.package.items.iter().map(|item| decide(item)).collect()
}

fn left_out(ground: &Ground<'_>, item: &ItemId) -> Option<Mismatch> {
    let (layer, why) = ground.package.dropped.get(item)?;
    Some(Mismatch::Dropped { layer: layer.clone(), why: why.clone() })
}

/// All conditions must hold. What the leader has not said counts as "it applies", with that as the
/// reason: better shown than missed (finding 1 of the study: nobody told them). A list that names
/// nobody at all is taken the same way.
fn applies(rule: &Rule, profile: &Profile, unit_path: &[UnitId]) -> Relevance {
    let mut reasons = Vec::with_capacity(rule.conditions.len().max(1));
    for condition in &rule.conditions {
        reasons.extend(reason(condition, profile, unit_path)?);
    }
    if reasons.is_empty() {
        reasons.push(Reason::Everyone);
    }
    Ok(reasons)
}

fn reason(
    condition: &Condition,
    profile: &Profile,
    unit_path: &[UnitId],
) -> Result<Option<Reason>, Mismatch> {
    match condition {
        Condition::Role(wanted) if wanted.is_empty() => Ok(None),
        Condition::Role(_) if profile.roles.is_empty() => Ok(Some(Reason::RoleUnknown)),
        Condition::Role(wanted) => match wanted.iter().find(|role| profile.roles.contains(role)) {
            Some(role) => Ok(Some(Reason::Role(role.clone()))),
            None => Err(Mismatch::Role(wanted.clone())),
        },
        Condition::Unit(wanted) if wanted.is_empty() => Ok(None),
        Condition::Unit(_) if profile.unit.is_none() => Ok(Some(Reason::UnitUnknown)),
        Condition::Unit(wanted) => match wanted.iter().find(|unit| unit_path.contains(unit)) {
            Some(unit) => Ok(Some(Reason::Unit(unit.clone()))),
            None => Err(Mismatch::Unit(wanted.clone())),
        },
        Condition::Staff { min, max } => staff(*min, *max, profile.staff),
        Condition::Answer(question, wanted) => match profile.answers.get(question) {
            None => Ok(Some(Reason::Unanswered(question.clone()))),
            Some(answer) if answer == wanted => Ok(Some(Reason::Answer(question.clone(), *answer))),
            Some(_) => Err(Mismatch::Answer { question: question.clone(), wanted: *wanted }),
        },
    }
}

fn staff(
    min: Option<u32>,
    max: Option<u32>,
    have: Option<u32>,
) -> Result<Option<Reason>, Mismatch> {
    let Some(have) = have else { return Ok(Some(Reason::StaffUnknown)) };
    let within = min.is_none_or(|min| have >= min) && max.is_none_or(|max| have <= max);
    if within {
        Ok(Some(Reason::Staff { min, max, have }))
    } else {
        Err(Mismatch::Staff { min, max, have })
    }
}
