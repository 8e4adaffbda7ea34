//! The table of commands as a clap parser that speaks the leader's language.

use std::ffi::OsString;
use std::path::PathBuf;

use anstream::adapter::strip_str;
use clap::builder::StyledStr;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches};

use super::COMMANDS;
use super::desk::Audience;
use super::failure::Failure;
use super::wrong;
use crate::words::Words;

/// Help texts wrap here, whatever the window.
const HELP_CELLS: usize = 80;
/// One command, or one of its arguments.
const COMMAND_HELP: &str = "{about}\n\n{usage-heading} {usage}\n\n{all-args}{after-help}\n";

/// Where arguments get their names and descriptions.
pub(super) struct Help<'a> {
    pub(super) words: &'a Words,
}

impl Help<'_> {
    /// `--name VALUE`
    pub(super) fn option(&self, name: &'static str) -> Arg {
        self.valued(name).long(name)
    }

    /// `--name VALUE`, as often as one likes.
    pub(super) fn options(&self, name: &'static str) -> Arg {
        self.option(name).action(ArgAction::Append)
    }

    /// `--name PATH`
    pub(super) fn path(&self, name: &'static str) -> Arg {
        self.option(name).value_parser(clap::value_parser!(PathBuf))
    }

    /// `--name`
    pub(super) fn flag(&self, name: &'static str) -> Arg {
        // Said twice it says the same.
        self.described(name).long(name).action(ArgAction::SetTrue).overrides_with(name)
    }

    /// A value without a name of its own.
    pub(super) fn positional(&self, name: &'static str) -> Arg {
        let heading = self.words.text("usage-arguments").into_owned();
        self.valued(name).required(true).help_heading(heading)
    }

    /// A path without a name of its own.
    pub(super) fn path_positional(&self, name: &'static str) -> Arg {
        self.positional(name).value_parser(clap::value_parser!(PathBuf))
    }

    /// Words to the end of the line, so that quotes can be left out.
    pub(super) fn rest(&self, name: &'static str) -> Arg {
        self.positional(name).num_args(1..)
    }

    fn valued(&self, name: &'static str) -> Arg {
        let key = format!("option-{name}");
        let value = self.words.attribute(&key, "value", &[]).unwrap_or_default();
        self.described(name)
            .value_name(value)
            .action(ArgAction::Set)
            .hide_possible_values(true)
            .hide_default_value(true)
    }

    fn described(&self, name: &'static str) -> Arg {
        Arg::new(name).help(self.words.text(&format!("option-{name}")).into_owned())
    }
}

/// The arguments, understood.
///
/// # Errors
/// When they are not, or when help was asked for: then its text is the answer.
pub(super) fn parse(arguments: &[OsString], words: &Words) -> Result<ArgMatches, Failure> {
    let name = OsString::from("lederpakke");
    let all = std::iter::once(&name).chain(arguments);
    root(words).try_get_matches_from(all).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Failure::Answer(error.render().ansi().to_string())
        }
        _ => Failure::Call(wrong::of_parser(&error)),
    })
}

/// The help of one command, or of the program.
pub(super) fn help(words: &Words, command: Option<&str>) -> Option<String> {
    let mut root = root(words);
    root.build();
    let text = match command {
        None => root.render_help(),
        Some(name) => root.find_subcommand_mut(name)?.render_help(),
    };
    Some(text.ansi().to_string())
}

fn root(words: &Words) -> clap::Command {
    let help = Help { words };
    let headings = headings(words);
    let list: String =
        [Audience::Leader, Audience::Hr].map(|audience| listed(words, audience)).concat();
    let version = help.described("version").long("version").short('V').action(ArgAction::Version);
    let version = version.help_heading(headings.globals.clone());
    let mut root = clap::Command::new("lederpakke")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.text("usage-about").into_owned())
        .override_usage(format!("lederpakke [{}]", words.text("usage-command")))
        .help_template(format!(
            "{{about}}\n\n{} {{usage}}\n{list}\n{{all-args}}\n\n{}\n",
            headings.usage,
            words.text("usage-more"),
        ))
        .term_width(HELP_CELLS)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args(globals(&help, &headings.globals))
        .arg(version);
    for command in COMMANDS {
        root = root.subcommand(subcommand(&help, command, &headings));
    }
    root
}

struct Headings {
    usage: String,
    options: String,
    globals: String,
}

fn headings(words: &Words) -> Headings {
    Headings {
        usage: bold(&words.text("usage-heading")),
        options: words.text("usage-options").into_owned(),
        globals: words.text("usage-globals").into_owned(),
    }
}

/// What every command takes.
fn globals(help: &Help<'_>, heading: &str) -> [Arg; 5] {
    [
        help.option("home").global(true).value_parser(clap::value_parser!(OsString)),
        help.option("today").global(true),
        help.option("lang").global(true).value_parser(["nb", "nn", "en"]),
        help.option("color").global(true).value_parser(["auto", "always", "never"]),
        help.described("help").long("help").short('h').global(true).action(ArgAction::Help),
    ]
    .map(|argument| argument.help_heading(heading.to_owned()))
}

fn subcommand(
    help: &Help<'_>,
    command: &super::desk::Command,
    headings: &Headings,
) -> clap::Command {
    let key = format!("command-{}", command.name);
    let mut made = clap::Command::new(command.name)
        .about(help.words.text(&key).into_owned())
        .help_template(COMMAND_HELP.replace("{usage-heading}", &headings.usage))
        .next_help_heading(headings.options.clone());
    made = (command.arguments)(made, help);
    let usage = usage(command.name, &made, help.words);
    if let Some(example) = help.words.attribute(&key, "example", &[]) {
        let heading = bold(&help.words.text("usage-example"));
        made = made.after_help(format!("{heading}\n  {example}"));
    }
    // The list in the program's help is our own.
    made.override_usage(usage).hide(true)
}

/// `lederpakke done NAVN [valg]`
fn usage(name: &str, command: &clap::Command, words: &Words) -> StyledStr {
    let mut parts = vec![format!("lederpakke {name}")];
    for argument in command.get_arguments() {
        let values = argument.get_value_names().unwrap_or_default();
        let value = values.first().map(ToString::to_string).unwrap_or_default();
        match (argument.get_long(), argument.is_required_set()) {
            (Some(long), true) => parts.push(format!("--{long} {value}")),
            (None, true) => parts.push(value),
            (None, false) => parts.push(format!("[{value}]")),
            (Some(_), false) => {}
        }
    }
    parts.push(format!("[{}]", words.text("usage-option")));
    parts.join(" ").into()
}

/// The commands for some, each with its line.
fn listed(words: &Words, audience: Audience) -> String {
    let heading = match audience {
        Audience::Leader => words.text("usage-leaders"),
        Audience::Hr => words.text("usage-hr"),
    };
    let mut text = format!("\n{}\n", bold(&heading));
    for command in COMMANDS.iter().filter(|command| command.audience == audience) {
        let about = words.text(&format!("command-{}", command.name));
        text.push_str(&format!("  {:<9} {about}\n", command.name));
    }
    text
}

fn bold(text: &str) -> String {
    debug_assert_eq!(strip_str(text).to_string(), text);
    format!("\u{1b}[1m{text}\u{1b}[0m")
}
