//! `list --json`

use serde_json::{Value, json};

use super::{SCHEMA, date, row};
use crate::plan::Row;
use crate::report::Facts;

/// The rows asked for.
pub fn value(facts: &Facts<'_>, rows: &[&Row]) -> Value {
    let rows: Vec<Value> = rows.iter().map(|found| row::row(facts, found)).collect();
    json!({ "schema": SCHEMA, "today": date(facts.plan.today), "rows": rows })
}
