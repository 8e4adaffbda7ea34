//! `explain`: why something applies or does not, where its dates come from, who said so.

use super::Served;
use super::desk::{Audience, Command};
use crate::report::explain;

pub(super) const COMMAND: Command = Command {
    name: "explain",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.positional("id")),
    run: |given, desk| {
        let leader = desk.leader()?;
        let text = explain::text(&leader.facts(desk.words()), leader.row(given)?);
        desk.print(&text)?;
        Ok(Served::Printed)
    },
};
