//! Signals, on a thread that sleeps until one comes: the terminal is given back before the program
//! ends or stops. What the leader did is on the disk already, so nothing else needs saving.

use std::io::{self, stdout};
use std::process;
use std::sync::OnceLock;
use std::thread;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level;

use crate::app::Exit;
use crate::terminal::{hangup, modes};

/// Watches from now on; once for the life of the program.
pub(super) fn watch() -> io::Result<()> {
    static WATCHING: OnceLock<()> = OnceLock::new();
    if WATCHING.get().is_some() {
        return Ok(());
    }
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT])?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            answer(signal);
        }
    })?;
    hangup::watch()?;
    let _ = WATCHING.set(());
    Ok(())
}

/// Stops the program until the shell calls it back.
pub(super) fn suspend() {
    let _ = low_level::raise(SIGTSTP);
}

fn answer(signal: i32) {
    match signal {
        SIGTSTP => {
            modes::restore();
            let _ = low_level::emulate_default_handler(SIGTSTP);
        }
        SIGCONT => {
            let _ = modes::enter_again();
            // Wakes the loop, which then draws everything anew.
            let _ = low_level::raise(SIGWINCH);
        }
        ending => {
            // Whoever draws now waits for ever: nothing is written after the terminal is back.
            let mut out = stdout().lock();
            modes::restore_through(&mut out);
            let number = u8::try_from(ending).unwrap_or(0);
            process::exit(i32::from(Exit::Signal(number).status()));
        }
    }
}
