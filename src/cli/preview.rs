//! `preview`: what such a leader sees on day N, before anything is sent out.

use std::path::Path;

use jiff::{Span, civil::Date};

use super::Served;
use super::desk::{Audience, Command, Desk};
use super::failure::Failure;
use super::leader::facts;
use super::wrong::WrongCall;
use crate::app::Ground;
use crate::domain::{Profile, Record, Text};
use crate::problem::Problem;
use crate::report::preview;
use crate::session::{PackageFiles, read_leader};

pub(super) const COMMAND: Command = Command {
    name: "preview",
    audience: Audience::Hr,
    arguments: |command, help| {
        command
            .arg(help.path_positional("path"))
            .arg(help.path("as").required(true))
            .arg(help.option("day").allow_negative_numbers(true))
    },
    run: |given, desk| {
        let path = given.path("path").expect("the parser asks for it");
        let (profile, slips) = leader(&given.path("as").expect("the parser asks for it"), desk)?;
        let package = PackageFiles::read(&path)?;
        if !package.is_usable() {
            desk.say_problems(&package.problems);
            let (place, errors) = (Text::line(&path.to_string_lossy()), package.errors());
            return Err(WrongCall::Unusable { place, errors }.into());
        }
        if !slips.is_empty() {
            desk.say_problems(&slips);
        }
        let day = match given.number("day")? {
            Some(day) => day_of(profile.start, day),
            None => desk.asked_day().unwrap_or(profile.start),
        };
        let ground = Ground::new(package.layers, profile, Record::default(), day)
            .expect("a usable package has a top layer");
        let text = preview::text(&facts(&ground, desk.words()));
        desk.print(&text)?;
        Ok(Served::Printed)
    },
};

/// The leader in a file, and what is wrong in it.
pub(super) fn leader(path: &Path, desk: &mut Desk<'_>) -> Result<(Profile, Vec<Problem>), Failure> {
    let (profile, problems) = read_leader(path)?;
    match profile {
        Some(profile) => Ok((profile, problems)),
        None => {
            desk.say_problems(&problems);
            Err(WrongCall::NoLeader { place: Text::line(&path.to_string_lossy()) }.into())
        }
    }
}

/// Day 1 is the first.
fn day_of(start: Date, day: i32) -> Date {
    start.saturating_add(Span::new().days(day.saturating_sub(1).clamp(-10_000, 100_000)))
}
