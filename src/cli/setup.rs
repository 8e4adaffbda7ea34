//! `setup`: who the leader is and which package holds, without a screen. Run again, it changes what
//! is given and leaves the rest.

use std::path::Path;
use std::sync::Arc;

use super::desk::{Audience, Command, Desk};
use super::failure::Failure;
use super::given::Given;
use super::leader::Leader;
use super::wrong::WrongCall;
use super::{Served, notice};
use crate::app::setup::{Answers, profile};
use crate::domain::{Layer, Profile, Text};
use crate::report::setup;
use crate::session::{Notice, PackageFiles};

pub(super) const COMMAND: Command = Command {
    name: "setup",
    audience: Audience::Leader,
    arguments: |command, help| {
        command
            .arg(help.option("name"))
            .arg(help.option("start"))
            .arg(help.path("package"))
            .arg(help.options("role"))
            .arg(help.option("unit"))
            .arg(help.options("yes"))
            .arg(help.options("no"))
            .arg(help.option("staff"))
    },
    run: |given, desk| {
        let mut session = desk.session()?;
        let package = match given.path("package") {
            Some(path) => Some(usable(&path, desk)?),
            None if session.needs_package() => Some(PackageFiles::built_in()),
            None => None,
        };
        let layers = package.as_ref().map_or_else(|| session.layers(), |it| it.layers.as_slice());
        let old = session.leader().map(crate::app::Ground::profile);
        let profile = changed(given, layers, old)?;
        session.set_up(&profile, package.as_ref())?;
        let home = Text::line(&session.store.place().to_string_lossy());
        let leader = Leader::of(session)?;
        let text = setup::text(&leader.facts(desk.words()), &home);
        desk.print(&text)?;
        Ok(Served::Printed)
    },
};

/// The package at a path, if a plan can stand on it; its mistakes are told quietly.
fn usable(path: &Path, desk: &mut Desk<'_>) -> Result<PackageFiles, Failure> {
    let package = PackageFiles::read(path)?;
    let errors = package.errors();
    if !package.is_usable() {
        desk.say_problems(&package.problems);
        let place = Text::line(&path.to_string_lossy());
        return Err(WrongCall::Unusable { place, errors }.into());
    }
    if errors > 0 {
        let noticed = [Notice::Package(package.problems.clone())];
        for line in notice::lines(desk.words(), &noticed) {
            desk.say(&line);
        }
    }
    Ok(package)
}

/// The profile with what is given in place of what was.
fn changed(
    given: &Given<'_>,
    layers: &[Arc<Layer>],
    old: Option<&Profile>,
) -> Result<Profile, Failure> {
    let start = given.date("start")?;
    let name = given.raw("name").map(str::to_owned);
    let mut missing = Vec::new();
    if name.is_none() && old.is_none() {
        missing.push("--name".to_owned());
    }
    if start.is_none() && old.is_none() {
        missing.push("--start".to_owned());
    }
    let (Some(name), Some(start)) = (
        name.or_else(|| old.map(|old| old.name.to_string())),
        start.or_else(|| old.map(|old| old.start)),
    ) else {
        return Err(WrongCall::FirstSetup { names: missing }.into());
    };
    let yes = given.all("yes").into_iter().map(|question| (question.to_owned(), true));
    let no = given.all("no").into_iter().map(|question| (question.to_owned(), false));
    let answers = Answers {
        name,
        start,
        roles: given.all("role").into_iter().map(str::to_owned).collect(),
        unit: given.raw("unit").map(str::to_owned),
        staff: given.number("staff")?,
        questions: yes.chain(no).collect(),
    };
    let made = profile(&answers, layers, old.map_or(0, |old| old.id)).map_err(WrongCall::Setup)?;
    Ok(match old {
        None => made,
        Some(old) => over(old, made),
    })
}

/// What was not given stays as it was, also what another package asked.
fn over(old: &Profile, new: Profile) -> Profile {
    let mut answers = old.answers.clone();
    answers.extend(new.answers);
    Profile {
        roles: if new.roles.is_empty() { old.roles.clone() } else { new.roles },
        unit: new.unit.or_else(|| old.unit.clone()),
        staff: new.staff.or(old.staff),
        answers,
        ..new
    }
}
