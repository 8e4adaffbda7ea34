//! `show`: one item, whole, with its history.

use super::Served;
use super::desk::{Audience, Command};
use super::leader::zone;
use crate::report::{json, show};

pub(super) const COMMAND: Command = Command {
    name: "show",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.positional("id")).arg(help.flag("json")),
    run: |given, desk| {
        let leader = desk.leader()?;
        let row = leader.row(given)?;
        let facts = leader.facts(desk.words());
        if given.has("json") {
            let value = json::show::value(&facts, row);
            desk.print_json(&value)?;
        } else {
            let text = show::text(&facts, row, &zone());
            desk.print(&text)?;
        }
        Ok(Served::Printed)
    },
};
