//! `check --json`.

use serde_json::{Value, json};

use super::SCHEMA;
use crate::problem::{Problem, Severity};
use crate::report::problems::count;
use crate::words::Words;

/// These problems.
pub fn value(words: &Words, problems: &[Problem]) -> Value {
    let rows: Vec<Value> = problems.iter().map(|problem| row(words, problem)).collect();
    json!({
        "schema": SCHEMA,
        "problems": rows,
        "errors": count(problems, Severity::Error),
        "warnings": count(problems, Severity::Warning),
        "notes": count(problems, Severity::Note),
    })
}

fn row(words: &Words, problem: &Problem) -> Value {
    let told = words.problem(&problem.trouble);
    let place = problem.place.as_ref();
    json!({
        "code": problem.trouble.code(),
        "severity": problem.severity().name(),
        "file": problem.file.as_str(),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
        "message": told.what,
        "why": told.why,
        "hint": told.hint,
    })
}
