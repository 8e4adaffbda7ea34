//! `check`: what is wrong in a package, for HR.

use super::Served;
use super::desk::{Audience, Command};
use super::failure::Failure;
use super::preview::leader;
use crate::problem::{Problem, Severity};
use crate::session::PackageFiles;

pub(super) const COMMAND: Command = Command {
    name: "check",
    audience: Audience::Hr,
    arguments: |command, help| {
        command
            .arg(help.path_positional("path").num_args(1..))
            .arg(help.path("as"))
            .arg(help.flag("json"))
    },
    run: |given, desk| {
        let package = PackageFiles::read_all(&given.paths("path"))?;
        let mut problems = package.problems.clone();
        if let Some(path) = given.path("as") {
            let profile = leader(&path, desk)?;
            problems.extend(package.misfits(&profile, &path));
        }
        if given.has("json") {
            let value = json(&problems);
            desk.print_json(&value)?;
        } else {
            for problem in &problems {
                let line = format!("{problem:?}\n");
                desk.print(&line)?;
            }
        }
        let is_error = |problem: &Problem| problem.severity() == Severity::Error;
        if problems.iter().any(is_error) { Err(Failure::No) } else { Ok(Served::Printed) }
    },
};

fn json(problems: &[Problem]) -> serde_json::Value {
    let count = |severity| problems.iter().filter(|it| it.severity() == severity).count();
    let listed: Vec<_> = problems
        .iter()
        .map(|it| {
            serde_json::json!({"code": it.trouble.code(), "severity": it.severity().name(),
            "file": it.file.as_str(), "line": it.place.as_ref().map(|p| p.line),
            "column": it.place.as_ref().map(|p| p.column), "message": "", "hint": ""})
        })
        .collect();
    serde_json::json!({"schema": 1, "problems": listed,
        "errors": count(Severity::Error), "warnings": count(Severity::Warning)})
}
