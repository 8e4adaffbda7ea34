//! `now --json`

use serde_json::{Map, Value, json};

use super::{SCHEMA, date, row};
use crate::domain::Body;
use crate::plan::{Next, NextReason};
use crate::report::Facts;
use crate::report::now::{SOON_DAYS, waiting_rows};

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
        "soon": plan.soon(SOON_DAYS).into_iter().map(|found| row::row(facts, found)).collect::<Vec<_>>(),
        "news": news(facts),
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

/// What HR has written of versions newer than the first this leader took into use.
fn news(facts: &Facts<'_>) -> usize {
    let top = &facts.package.top_layer().id;
    let first = facts.record.entries().into_iter().find_map(|entry| match &entry.body {
        Body::Adopt { layers, .. } => layers.iter().find(|adopted| adopted.layer == *top),
        _ => None,
    });
    let Some(first) = first else { return 0 };
    facts.package.lists.news.iter().filter(|news| news.version > first.version).count()
}
