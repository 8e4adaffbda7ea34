//! The program: hands the command line to the library and its answer to the system.

use std::env;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

use anstream::AutoStream;
use lederpakke::cli::{self, Call, Doors, Outcome};

fn main() -> ExitCode {
    let (stdout, stderr) = (io::stdout(), io::stderr());
    let call = Call {
        arguments: env::args_os().skip(1).collect(),
        home: env::var_os("LEDERPAKKE_HOME"),
        today: env::var_os("LEDERPAKKE_TODAY"),
        has_screen: false && io::stdin().is_terminal() && stdout.is_terminal(),
    };
    let (out_colour, err_colour) = (AutoStream::choice(&stdout), AutoStream::choice(&stderr));
    let mut doors =
        Doors { out: &mut stdout.lock(), out_colour, err: &mut stderr.lock(), err_colour };
    match cli::run(&call, &mut doors) {
        Outcome::Exit(status) => ExitCode::from(status),
        Outcome::Screens(_) => ExitCode::SUCCESS,
    }
}
