//! `help`: the same as `--help`, for those who ask in words.

use super::desk::{Audience, Command};
use super::failure::Failure;
use super::wrong::WrongCall;
use super::{Served, command_names, parser};
use crate::domain::Text;

pub(super) const COMMAND: Command = Command {
    name: "help",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.positional("command").required(false)),
    run: |given, desk| {
        let asked = given.raw("command");
        match parser::help(desk.words(), asked) {
            Some(text) => desk.print(&text)?,
            None => return Err(unknown(asked.unwrap_or_default())),
        }
        Ok(Served::Printed)
    },
};

fn unknown(typed: &str) -> Failure {
    let nearest = command_names().find(|name| name.starts_with(typed) || typed.starts_with(name));
    WrongCall::Command { given: Text::line(typed), nearest: nearest.map(Text::line) }.into()
}
