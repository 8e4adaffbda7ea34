//! Papers for machines: one object, `"schema": 1`, ISO dates, stable English words for states.

pub mod journal;
pub mod list;
pub mod now;
pub mod problems;
pub mod show;

mod row;

use jiff::civil::Date;
use serde_json::{Value, json};

/// The version of the shapes; a key may be added without a new one.
const SCHEMA: u32 = 1;

/// A date as JSON has it.
fn date(date: Date) -> Value {
    json!(date.to_string())
}

/// A date that may be missing.
fn maybe(found: Option<Date>) -> Value {
    found.map_or(Value::Null, date)
}
