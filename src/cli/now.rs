//! `now`, and `lederpakke` alone where there are no screens.

use super::Served;
use super::desk::{Audience, Command, Desk};
use super::failure::Failure;
use super::leader::facts;
use crate::report::{json, now, welcome};

pub(super) const COMMAND: Command = Command {
    name: "now",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.flag("check")).arg(help.flag("json")),
    run: |given, desk| {
        let leader = desk.leader()?;
        let facts = leader.facts(desk.words());
        if given.has("json") {
            let value = json::now::value(&facts);
            desk.print_json(&value)?;
        } else {
            let text = now::text(&facts);
            desk.print(&text)?;
        }
        if given.has("check") && leader.ground().plan().late().next().is_some() {
            return Err(Failure::No);
        }
        Ok(Served::Printed)
    },
};

/// `lederpakke` alone: the screens where there are any, else the page; where nobody has said who
/// they are yet, how to begin.
pub(super) fn bare(desk: &mut Desk<'_>) -> Result<Served, Failure> {
    if desk.has_screen() {
        return Ok(Served::Screens);
    }
    let session = desk.session()?;
    let text = match session.leader() {
        Some(ground) => now::text(&facts(ground, desk.words())),
        None => welcome::text(desk.words()),
    };
    desk.print(&text)?;
    Ok(Served::Printed)
}
