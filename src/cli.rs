//! The command line: one file a command, each a row of one table.
//!
//! Data goes to standard output, messages to standard error. The exit status is 0 when all is well,
//! 1 when the answer is no, 2 for a wrong call, 3 when the outside refused, 130 when interrupted.

mod add;
mod check;
mod deeds;
mod demo;
mod desk;
mod explain;
mod failure;
mod given;
mod global;
mod help;
mod journal;
mod leader;
mod list;
mod notice;
mod now;
mod parser;
mod preview;
mod schema;
mod setup;
mod show;
mod undo;
mod wrong;

use std::ffi::OsString;
use std::io::Write;

use anstream::ColorChoice;

use crate::session::{Options, Session};
use crate::words::Words;
use desk::{Command, Desk};
use failure::Failure;
use global::Global;

/// What the program was called with.
#[derive(Debug, Default)]
pub struct Call {
    /// The arguments after the program's name.
    pub arguments: Vec<OsString>,
    /// `LEDERPAKKE_HOME`, where set.
    pub home: Option<OsString>,
    /// `LEDERPAKKE_TODAY`, where set.
    pub today: Option<OsString>,
    /// Whether both ends are a terminal, so that screens can be opened.
    pub has_screen: bool,
}

/// Where answers and messages go.
pub struct Doors<'a> {
    /// Answers.
    pub out: &'a mut (dyn Write + 'static),
    /// Whether colours are welcome there when nobody says otherwise.
    pub out_colour: ColorChoice,
    /// Messages.
    pub err: &'a mut (dyn Write + 'static),
    /// The same for messages.
    pub err_colour: ColorChoice,
}

impl std::fmt::Debug for Doors<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Doors").field("out_colour", &self.out_colour).finish_non_exhaustive()
    }
}

/// What is to happen after the call was served.
#[derive(Debug)]
pub enum Outcome {
    /// The program ends with this status.
    Exit(u8),
    /// The screens are to be opened.
    Screens(Options),
}

/// Every command, in the order the help lists them. One table: parser, help and tests run over it.
const COMMANDS: &[Command] = &[
    setup::COMMAND,
    now::COMMAND,
    list::COMMAND,
    show::COMMAND,
    deeds::DONE,
    deeds::START,
    deeds::REQUEST,
    deeds::GRANT,
    deeds::DENY,
    deeds::SKIP,
    deeds::CREDIT,
    deeds::REOPEN,
    deeds::SNOOZE,
    deeds::NOTE,
    add::COMMAND,
    undo::UNDO,
    undo::REDO,
    journal::COMMAND,
    explain::COMMAND,
    demo::COMMAND,
    check::COMMAND,
    preview::COMMAND,
    schema::COMMAND,
    help::COMMAND,
];

/// The names of all commands, in the order the help lists them.
pub fn command_names() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().map(|command| command.name)
}

/// Serves one call.
pub fn run(call: &Call, doors: &mut Doors<'_>) -> Outcome {
    let global = Global::scan(call);
    if call.has_screen
        && let Some(options) = global.alone()
    {
        return Outcome::Screens(options);
    }
    let mut desk = Desk::new(&global, call.has_screen, doors);
    let served = serve(call, &global, &mut desk);
    match served {
        Ok(Served::Printed) => match desk.flush() {
            Ok(()) => Outcome::Exit(0),
            Err(failure) => Outcome::Exit(desk.fail(&failure)),
        },
        Ok(Served::Screens) => Outcome::Screens(desk.options().clone()),
        Err(failure) => Outcome::Exit(desk.fail(&failure)),
    }
}

/// What was noticed while reading, in one quiet line; `None` when all is well.
pub fn noticed(words: &Words, session: &Session) -> Option<String> {
    let lines = notice::lines(words, &session.noticed);
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// What a command came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Served {
    /// Its answer is printed.
    Printed,
    /// The screens are to be opened, on what the desk's options say.
    Screens,
}

fn serve(call: &Call, global: &Global<'_>, desk: &mut Desk<'_>) -> Result<Served, Failure> {
    let matches = parser::parse(&call.arguments, desk.words())?;
    desk.settle(global)?;
    let Some((name, given)) = matches.subcommand() else { return now::bare(desk) };
    let command = COMMANDS
        .iter()
        .find(|command| command.name == name)
        .expect("the parser knows only the commands of the table");
    (command.run)(&given::Given::new(given, desk.today()), desk)
}
