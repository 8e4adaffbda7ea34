//! `now --json`

use serde_json::{Map, Value, json};

use super::{SCHEMA, date, row};
use crate::plan::{Next, NextReason};
use crate::report::Facts;
use crate::report::now::waiting_rows;

/// What to do now, what waits, what comes, and how it all stands.
pub fn value(facts: &Facts<'_>) -> Value {
    let plan = facts.plan;
    let counts: Map<String, Value> =
        plan.counts().into_iter().map(|(name, count)| (name.to_owned(), json!(count))).collect();
    json!({
        "schema": SCHEMA,
        "today": date(plan.today),
        "day": plan.day,
        "months": plan.months,
        "next": plan.next.iter().filter_map(|next| next_row(facts, next)).collect::<Vec<_>>(),
        "waiting": waiting_rows(facts).into_iter().map(|found| row::row(facts, found)).collect::<Vec<_>>(),
        "soon": plan.soon().into_iter().map(|ahead| row::row(facts, &plan.rows[ahead.row])).collect::<Vec<_>>(),
        "news": plan.news(facts.package, facts.record).len(),
        "counts": counts,
        "late": plan.late().count(),
    })
}

fn next_row(facts: &Facts<'_>, next: &Next) -> Option<Value> {
    let mut value = row::row(facts, facts.plan.rows.get(next.row)?);
    value["why"] = json!(facts.words.next_reason(next));
    value["why_code"] = json!(match next.why {
        NextReason::Late { .. } => "late",
        NextReason::Chase { .. } => "chase",
        NextReason::Today => "today",
        NextReason::ThisWeek { .. } => "this-week",
        NextReason::AskNow => "ask-now",
        NextReason::Started => "started",
        NextReason::Renew => "renew",
        NextReason::InPhase => "in-phase",
    });
    Some(value)
}
