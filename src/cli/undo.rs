//! `undo` and `redo`, also of what was done before the machine was last switched off.

use super::Served;
use super::desk::{Audience, Command, Desk};
use super::failure::Failure;
use crate::app::Refusal;
use crate::domain::record::Deed;
use crate::domain::{Record, Text};

pub(super) const UNDO: Command = Command {
    name: "undo",
    audience: Audience::Leader,
    arguments: |command, _| command,
    run: |_, desk| turn(desk, Record::undo, Refusal::NothingToUndo),
};

pub(super) const REDO: Command = Command {
    name: "redo",
    audience: Audience::Leader,
    arguments: |command, _| command,
    run: |_, desk| turn(desk, Record::redo, Refusal::NothingToRedo),
};

fn turn(
    desk: &mut Desk<'_>,
    deed: fn(&Record) -> Option<Deed>,
    nothing: Refusal,
) -> Result<Served, Failure> {
    let mut leader = desk.leader()?;
    let refused = || Failure::Refused { refusal: nothing, typed: Text::default() };
    let deed = deed(leader.ground().record()).ok_or_else(refused)?;
    let changed = leader.write(&deed, desk.words())?;
    desk.print(&changed)?;
    Ok(Served::Printed)
}
