//! `schema`: the JSON Schema of a package file, for HR's editor.

use super::Served;
use super::desk::{Audience, Command};
use crate::format::schema::schema;

pub(super) const COMMAND: Command = Command {
    name: "schema",
    audience: Audience::Hr,
    arguments: |command, _| command,
    run: |_, desk| {
        desk.print_json(&schema())?;
        Ok(Served::Printed)
    },
};
