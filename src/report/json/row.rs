//! One row of the plan.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::{date, maybe};
use crate::domain::Text;
use crate::domain::item::With;
use crate::plan::{CreditReason, Row, SkipReason, State};
use crate::report::Facts;
use crate::words::plan::with_name;

/// The row as an object.
pub(super) fn row(facts: &Facts<'_>, row: &Row) -> Value {
    let item = &row.item;
    let applies: Vec<String> =
        row.reasons.iter().map(|reason| facts.words.reason(reason, facts.package)).collect();
    let mut value = json!({
        "id": row.id.to_string(),
        "item": item.id.as_str(),
        "kind": item.kind().name(),
        "title": item.title.as_str(),
        "owner": item.owner.as_str(),
        "requirement": item.requirement.name(),
        "state": row.state.name(),
        "opens": maybe(row.opens.map(|bound| bound.date)),
        "due": maybe(row.due.map(|bound| bound.date)),
        "suggested": maybe(row.suggested),
        "ready": item.readiness().name(),
        "applies": applies,
        "blocked_by": blocked_by(&row.state),
        "waiting_on": waiting_on(facts, &row.state),
        "phase": row.phase.as_ref().map(crate::domain::id::PhaseId::as_str),
        "competence": item.competence.iter().map(crate::domain::id::CompetenceId::as_str).collect::<Vec<_>>(),
        "learning": item.learning.map(crate::domain::Learning::name),
        "minutes": item.minutes,
        "denied": row.denied.as_ref().map(|(on, why)| json!({ "on": date(*on), "why": why.as_str() })),
        "quota": row.quota.as_ref().map(crate::domain::id::QuotaId::as_str),
    });
    for (key, found) in of_state(facts, &row.state) {
        value[key] = found;
    }
    value
}

fn blocked_by(state: &State) -> Vec<&str> {
    match state {
        State::Blocked { by } => by.iter().map(crate::domain::id::ItemId::as_str).collect(),
        State::NotYet { .. }
        | State::Coming { .. }
        | State::Open
        | State::Started { .. }
        | State::Waiting { .. }
        | State::Chase { .. }
        | State::Late { .. }
        | State::Done { .. }
        | State::Renew { .. }
        | State::Credited { .. }
        | State::Skipped { .. }
        | State::NotForMe { .. }
        | State::Withdrawn { .. } => Vec::new(),
    }
}

fn waiting_on(facts: &Facts<'_>, state: &State) -> Option<String> {
    let name = |with: &Option<With>| with.as_ref().map(|with| with_name(facts.package, with));
    match state {
        State::Waiting { on, .. } | State::Chase { on, .. } => name(on),
        State::NotYet { .. }
        | State::Blocked { .. }
        | State::Coming { .. }
        | State::Open
        | State::Started { .. }
        | State::Late { .. }
        | State::Done { .. }
        | State::Renew { .. }
        | State::Credited { .. }
        | State::Skipped { .. }
        | State::NotForMe { .. }
        | State::Withdrawn { .. } => None,
    }
}

/// What only some states have.
fn of_state(facts: &Facts<'_>, state: &State) -> Vec<(&'static str, Value)> {
    let since = |on: Date| ("since", date(on));
    let because = |text: &Text| ("because", json!(text.as_str()));
    match state {
        State::NotYet { until, snoozed } => {
            vec![("until", date(*until)), ("snoozed", json!(snoozed))]
        }
        State::Coming { expected } => vec![("expected", maybe(*expected))],
        State::Started { since: on } => vec![since(*on)],
        State::Waiting { since: on, usual_by, .. } => {
            vec![since(*on), ("usual_by", maybe(*usual_by))]
        }
        State::Chase { since: on, usual_by, .. } => {
            vec![since(*on), ("usual_by", date(*usual_by))]
        }
        State::Late { since: on, started } => vec![since(*on), ("started", maybe(*started))],
        State::Done { on } => vec![("on", date(*on))],
        State::Renew { since: on, why } => {
            let mut found = vec![since(*on)];
            found.extend(why.as_ref().map(because));
            found
        }
        State::Credited { on, why } => vec![("on", date(*on)), credited(why)],
        State::Skipped { why: SkipReason::Said(why) } => vec![because(why)],
        State::Skipped { why: SkipReason::Passed } => vec![("passed", json!(true))],
        State::NotForMe { rule } => {
            vec![("because", json!(facts.words.mismatch(rule, facts.package)))]
        }
        State::Withdrawn { why } => why.iter().map(because).collect(),
        State::Blocked { .. } | State::Open => Vec::new(),
    }
}

fn credited(why: &CreditReason) -> (&'static str, Value) {
    match why {
        CreditReason::Said(text) => ("because", json!(text.as_str())),
        CreditReason::SameAs(item) => ("credited_by", json!([item.as_str()])),
        CreditReason::Replaced(items) => (
            "credited_by",
            json!(items.iter().map(crate::domain::id::ItemId::as_str).collect::<Vec<_>>()),
        ),
    }
}
