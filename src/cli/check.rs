//! `check`: what is wrong in a package, for HR. With errors the answer is no; a file that is not
//! there is the outside refusing. (`setup` with a package it cannot use is a wrong call.)

use super::Served;
use super::desk::{Audience, Command};
use super::failure::Failure;
use super::preview::leader;
use crate::problem::{Problem, Severity};
use crate::report::{json, problems};
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
        let mut found = package.problems.clone();
        if let Some(path) = given.path("as") {
            let (profile, slips) = leader(&path, desk)?;
            found.extend(slips);
            found.extend(package.misfits(&profile, &path));
        }
        if given.has("json") {
            let value = json::problems::value(desk.words(), &found);
            desk.print_json(&value)?;
        } else {
            let text = problems::text(desk.words(), &found);
            desk.print(&text)?;
        }
        let is_error = |problem: &Problem| problem.severity() == Severity::Error;
        if found.iter().any(is_error) { Err(Failure::No) } else { Ok(Served::Printed) }
    },
};
