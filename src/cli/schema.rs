//! schema
use super::Served;
use super::desk::{Audience, Command};

pub(super) const COMMAND: Command = Command {
    name: "schema",
    audience: Audience::Leader,
    arguments: |command, _| command,
    run: |_, _| Ok(Served::Printed),
};
