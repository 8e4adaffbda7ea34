//! The commands by which the leader says what happened to an item. Each is a verb of `app`, so that
//! they mean what the keys on the screens mean.

use jiff::civil::Date;

use super::Served;
use super::desk::{Audience, Command, Desk};
use super::failure::Failure;
use super::given::Given;
use crate::app::Verb;
use crate::domain::Text;

pub(super) const DONE: Command = Command {
    name: "done",
    audience: Audience::Leader,
    arguments: |command, help| {
        command.arg(help.positional("id")).arg(help.option("on")).arg(help.option("note"))
    },
    run: |given, desk| {
        let note = given.raw("note").map(Text::prose);
        say(given, desk, &Verb::Done { on: given.date("on")?, note })
    },
};

pub(super) const START: Command = Command {
    name: "start",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.positional("id")),
    run: |given, desk| say(given, desk, &Verb::Start),
};

pub(super) const REQUEST: Command = Command {
    name: "request",
    audience: Audience::Leader,
    arguments: |command, help| {
        command.arg(help.positional("id")).arg(help.option("on")).arg(help.option("from"))
    },
    run: |given, desk| {
        let verb = Verb::Request { on: given.date("on")?, from: given.line("from") };
        say(given, desk, &verb)
    },
};

pub(super) const GRANT: Command = Command {
    name: "grant",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.positional("id")),
    run: |given, desk| say(given, desk, &Verb::Grant),
};

pub(super) const DENY: Command = Command {
    name: "deny",
    audience: Audience::Leader,
    arguments: |command, help| {
        command.arg(help.positional("id")).arg(help.option("why").required(true))
    },
    run: |given, desk| say(given, desk, &Verb::Deny { why: why(given) }),
};

pub(super) const SKIP: Command = Command {
    name: "skip",
    audience: Audience::Leader,
    arguments: |command, help| {
        command.arg(help.positional("id")).arg(help.option("why").required(true))
    },
    run: |given, desk| say(given, desk, &Verb::Skip { why: why(given) }),
};

pub(super) const CREDIT: Command = Command {
    name: "credit",
    audience: Audience::Leader,
    arguments: |command, help| {
        let on = help.option("on").help(help.words.text("option-on-past").into_owned());
        command
            .arg(help.positional("id"))
            .arg(on.required(true))
            .arg(help.option("why").required(true))
    },
    run: |given, desk| {
        say(given, desk, &Verb::Credit { on: required(given, "on")?, why: why(given) })
    },
};

pub(super) const REOPEN: Command = Command {
    name: "reopen",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.positional("id")),
    run: |given, desk| say(given, desk, &Verb::Reopen),
};

pub(super) const SNOOZE: Command = Command {
    name: "snooze",
    audience: Audience::Leader,
    arguments: |command, help| {
        command.arg(help.positional("id")).arg(help.option("until").required(true))
    },
    run: |given, desk| say(given, desk, &Verb::Snooze { until: Some(required(given, "until")?) }),
};

pub(super) const NOTE: Command = Command {
    name: "note",
    audience: Audience::Leader,
    arguments: |command, help| command.arg(help.positional("id")).arg(help.rest("text")),
    run: |given, desk| say(given, desk, &Verb::Note { text: given.prose("text") }),
};

/// Takes down what happened; prints what changed and how to undo.
fn say(given: &Given<'_>, desk: &mut Desk<'_>, verb: &Verb) -> Result<Served, Failure> {
    let mut leader = desk.leader()?;
    let (id, typed) = given.row()?;
    let deed = leader.deed(&id, typed, verb)?;
    let changed = leader.write(&deed, desk.words())?;
    desk.print(&changed)?;
    Ok(Served::Printed)
}

fn why(given: &Given<'_>) -> Text {
    given.line("why").unwrap_or_default()
}

/// A date the parser has seen to is there.
fn required(given: &Given<'_>, name: &str) -> Result<Date, Failure> {
    Ok(given.date(name)?.expect("the parser asks for it"))
}
