//! Package files: what is read, what is refused, and how it is told.

mod bad;
mod docs;
mod good;
mod hostile;
mod together;
mod told;

use lederpakke::format::{Reading, check_together, read_layer};
use lederpakke::problem::Problem;

/// Everything wrong with some files, each with its name.
fn problems(files: &[(&str, &[u8])]) -> Vec<Problem> {
    let readings: Vec<Reading> =
        files.iter().map(|(name, bytes)| read_layer(name, bytes)).collect();
    let mut all: Vec<Problem> =
        readings.iter().flat_map(|reading| reading.problems.iter().cloned()).collect();
    all.extend(check_together(&readings));
    all
}

/// A problem as one line: code and place.
fn told(problem: &Problem) -> String {
    let code = problem.trouble.code();
    match &problem.place {
        Some(place) => format!("{code} at {}:{}", place.line, place.column),
        None => code.to_owned(),
    }
}
