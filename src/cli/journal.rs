//! `journal`: everything that happened, by date.

use super::Served;
use super::desk::{Audience, Command};
use super::leader::zone;
use crate::app::fold::{Search, fold};
use crate::report::{journal, json};

pub(super) const COMMAND: Command = Command {
    name: "journal",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.option("search")).arg(help.flag("json")),
    run: |given, desk| {
        let leader = desk.leader()?;
        let facts = leader.facts(desk.words());
        let search = Search::new(given.raw("search").unwrap_or_default());
        let mut entries = journal::entries(&facts);
        entries.retain(|entry| search.finds(&fold(&journal::line(&facts, entry))));
        if given.has("json") {
            let value = json::journal::value(&facts, &entries);
            desk.print_json(&value)?;
        } else {
            let text = journal::text(&facts, &entries, &zone());
            desk.print(&text)?;
        }
        Ok(Served::Printed)
    },
};
