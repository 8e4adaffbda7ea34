//! `add`: an item of one's own.

use super::Served;
use super::desk::{Audience, Command};
use super::failure::Failure;
use crate::app::deed::add_own;
use crate::domain::Text;

pub(super) const COMMAND: Command = Command {
    name: "add",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.rest("title")).arg(help.option("due")),
    run: |given, desk| {
        let mut leader = desk.leader()?;
        let title = Text::line(&given.prose("title"));
        let (_, deed) = add_own(leader.ground(), &title, given.date("due")?)
            .map_err(|refusal| Failure::Refused { refusal, typed: title })?;
        let changed = leader.write(&deed, desk.words())?;
        desk.print(&changed)?;
        Ok(Served::Printed)
    },
};
