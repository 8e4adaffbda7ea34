//! Where a command is served: the words it speaks, what it reads, and where its answer goes.

use std::io::Write;
use std::path::PathBuf;

use anstream::{AutoStream, ColorChoice};
use jiff::civil::Date;
use serde_json::Value;

use super::failure::Failure;
use super::given::Given;
use super::global::Global;
use super::leader::Leader;
use super::parser::Help;
use super::wrong::WrongCall;
use super::{Doors, Served, notice};
use crate::app::read_date;
use crate::clock::Clock;
use crate::domain::{Language, Text};
use crate::fault::Fault;
use crate::problem::Problem;
use crate::report::problems;
use crate::session::{Options, Session, system_language};
use crate::store::Store;
use crate::words::Words;
use crate::words::fault::FaultText;

/// One command of the table.
pub(super) struct Command {
    /// What is typed.
    pub(super) name: &'static str,
    /// Whom it is for.
    pub(super) audience: Audience,
    /// Adds what it takes.
    pub(super) arguments: fn(clap::Command, &Help<'_>) -> clap::Command,
    /// What it does.
    pub(super) run: fn(&Given<'_>, &mut Desk<'_>) -> Result<Served, Failure>,
}

/// Whom a command is for; the help lists them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// Leaders.
    Leader,
    /// HR.
    Hr,
}

/// A door: what goes through has its colours taken off where they are not welcome.
type Door<'d> = AutoStream<&'d mut (dyn Write + 'static)>;

/// Where a command is served.
pub(super) struct Desk<'d> {
    out: Door<'d>,
    err: Door<'d>,
    words: Words,
    options: Options,
    today: Date,
    has_screen: bool,
    /// Opened to ask which language to speak; the session goes on with it.
    store: Option<Result<Store, Fault>>,
}

impl<'d> Desk<'d> {
    /// A desk that speaks the language asked for, else that of the settings, else the system's.
    pub(super) fn new(global: &Global<'_>, has_screen: bool, doors: &'d mut Doors<'_>) -> Self {
        let options = Options { home: global.home.clone(), today: None, language: global.language };
        let store = Store::open(options.home.as_deref());
        let language = global.language.or_else(|| spoken(&store)).or_else(system_language);
        let choose = |found: ColorChoice| match global.colour {
            None | Some(ColorChoice::Auto) => found,
            Some(chosen) => chosen,
        };
        Self {
            out: AutoStream::new(&mut *doors.out, choose(doors.out_colour)),
            err: AutoStream::new(&mut *doors.err, choose(doors.err_colour)),
            words: Words::new(language.unwrap_or_default()),
            today: Clock::system().today(),
            has_screen,
            options,
            store: Some(store),
        }
    }

    /// Goes to the day asked for, now that the call is known to be one.
    pub(super) fn settle(&mut self, global: &Global<'_>) -> Result<(), Failure> {
        let Some(asked) = global.today else { return Ok(()) };
        let given = Text::line(&asked.to_string_lossy());
        match read_date(&given, self.today) {
            Ok(date) => {
                self.options.today = Some(date);
                self.today = date;
                Ok(())
            }
            Err(why) => Err(WrongCall::Date { option: Text::line("--today"), given, why }.into()),
        }
    }

    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    pub(super) fn options(&self) -> &Options {
        &self.options
    }

    pub(super) fn today(&self) -> Date {
        self.today
    }

    /// The day asked for with `--today`, if one was.
    pub(super) fn asked_day(&self) -> Option<Date> {
        self.options.today
    }

    /// Whether screens can be opened here.
    pub(super) fn has_screen(&self) -> bool {
        self.has_screen
    }

    /// Serves from another folder from now on, in the same language.
    pub(super) fn move_to(&mut self, home: PathBuf) {
        self.options.home = Some(home);
        self.options.language = Some(self.words.language());
        self.store = None;
    }

    /// Everything there is to read, with what was noticed said quietly.
    pub(super) fn session(&mut self) -> Result<Session, Failure> {
        let store = match self.store.take() {
            Some(opened) => opened?,
            None => Store::open(self.options.home.as_deref())?,
        };
        let session = Session::over(store, &self.options)?;
        for line in notice::lines(&self.words, &session.noticed) {
            self.say(&line);
        }
        Ok(session)
    }

    /// The same, where the leader must be known.
    pub(super) fn leader(&mut self) -> Result<Leader, Failure> {
        Leader::of(self.session()?)
    }

    /// Part of the answer.
    pub(super) fn print(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes()).map_err(|error| Failure::of_printing(&error))
    }

    /// The answer as one JSON object.
    pub(super) fn print_json(&mut self, value: &Value) -> Result<(), Failure> {
        self.print(&format!("{value:#}\n"))
    }

    /// A line beside the answer. That nobody hears it is no reason to stop.
    pub(super) fn say(&mut self, line: &str) {
        let _ = writeln!(self.err, "{line}");
    }

    /// Mistakes in a file, beside the answer.
    pub(super) fn say_problems(&mut self, problems: &[Problem]) {
        let text = problems::text(&self.words, problems);
        self.say(text.trim_end());
    }

    /// Tells why a call did not come to a plain yes; the status to end with.
    pub(super) fn fail(&mut self, failure: &Failure) -> u8 {
        if let Failure::Answer(text) = failure {
            return match self.print(text).and_then(|()| self.flush()) {
                Ok(()) => 0,
                Err(failure) => self.fail(&failure),
            };
        }
        // What was printed before stays printed, whatever comes of it now.
        let _ = self.out.flush();
        if let Some(FaultText { what, why, hint }) = failure.text(&self.words) {
            self.say(&what);
            self.say(&why);
            self.say(&format!("hint: {hint}"));
        }
        failure.status()
    }

    /// Sees to it that the whole answer got through.
    pub(super) fn flush(&mut self) -> Result<(), Failure> {
        self.out.flush().map_err(|error| Failure::of_printing(&error))
    }
}

fn spoken(store: &Result<Store, Fault>) -> Option<Language> {
    store.as_ref().ok()?.settings().ok()?.0.language
}
