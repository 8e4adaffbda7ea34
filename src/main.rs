//! The program: hands the command line to the library and its answer to the system.

use std::env;
use std::io::{self, IsTerminal, Stderr, Stdout, Write};
use std::process::ExitCode;

use anstream::AutoStream;
use lederpakke::cli::{self, Call, Doors, Outcome};
use lederpakke::fault::Fault;
use lederpakke::session::{Options, system_language};
use lederpakke::tui::{self, Around};
use lederpakke::words::Words;

fn main() -> ExitCode {
    let (stdout, stderr) = (io::stdout(), io::stderr());
    let call = Call {
        arguments: env::args_os().skip(1).collect(),
        home: env::var_os("LEDERPAKKE_HOME"),
        today: env::var_os("LEDERPAKKE_TODAY"),
        has_screen: io::stdin().is_terminal() && stdout.is_terminal() && !is_dumb(),
    };
    match answer(&call, &stdout, &stderr) {
        Outcome::Exit(status) => ExitCode::from(status),
        Outcome::Screens(options) => screens(&options),
    }
}

/// A terminal that can only write line after line, such as those in editors.
fn is_dumb() -> bool {
    env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Holds the standard streams only while the command line answers: a signal that comes while the
/// screens are open must be able to write.
fn answer(call: &Call, stdout: &Stdout, stderr: &Stderr) -> Outcome {
    let (out_colour, err_colour) = (AutoStream::choice(stdout), AutoStream::choice(stderr));
    let mut doors =
        Doors { out: &mut stdout.lock(), out_colour, err: &mut stderr.lock(), err_colour };
    cli::run(call, &mut doors)
}

/// Opens the screens.
fn screens(options: &Options) -> ExitCode {
    let colourless = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let around = Around { colourless, tell: cli::noticed };
    match tui::run(options, around, &mut io::stdout(), &mut io::stderr()) {
        Ok(exit) => ExitCode::from(exit.status()),
        Err(fault) => refused(&fault, options),
    }
}

/// Says what was wanted, why it could not be, and what to do.
fn refused(fault: &Fault, options: &Options) -> ExitCode {
    const REFUSED: u8 = 3;
    let language = options.language.or_else(system_language).unwrap_or_default();
    let said = Words::new(language).fault(fault);
    let mut err = io::stderr();
    let _ = writeln!(err, "{}\n{}\nhint: {}", said.what, said.why, said.hint);
    ExitCode::from(REFUSED)
}
