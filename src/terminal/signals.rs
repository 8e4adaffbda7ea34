//! Signals, on threads that sleep until one comes: the terminal is given back before the program
//! ends or stops. What the leader did is on the disk already, so nothing else needs saving.

use std::io::{self, stdout};
use std::process;
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level;

use crate::app::Exit;
use crate::terminal::{hangup, modes};

/// How long a terminal that nobody reads may hold up the end.
const PATIENCE: Duration = Duration::from_secs(1);

/// Watches from now on; once for the life of the program.
pub(super) fn watch() -> io::Result<()> {
    static WATCHING: OnceLock<()> = OnceLock::new();
    if WATCHING.get().is_some() {
        return Ok(());
    }
    // Apart, for a stop can wait for ever on a terminal that nobody reads; an end must not.
    on("end", &[SIGTERM, SIGHUP, SIGINT], end)?;
    on("stop", &[SIGTSTP, SIGCONT], stop)?;
    hangup::watch()?;
    let _ = WATCHING.set(());
    Ok(())
}

fn on(name: &str, signals: &[i32], answer: fn(i32)) -> io::Result<()> {
    let mut signals = Signals::new(signals)?;
    thread::Builder::new().name(name.to_owned()).spawn(move || {
        for signal in signals.forever() {
            answer(signal);
        }
    })?;
    Ok(())
}

/// Stops the program until the shell calls it back.
pub(super) fn suspend() {
    let _ = low_level::raise(SIGTSTP);
}

fn stop(signal: i32) {
    if signal == SIGTSTP {
        modes::away_while(|| {
            let _ = low_level::emulate_default_handler(SIGTSTP);
        });
    } else if modes::called_back() {
        // Wakes the loop, which then draws everything anew.
        let _ = low_level::raise(SIGWINCH);
    }
}

fn end(signal: i32) {
    let (tell, told) = mpsc::channel();
    let restoring = thread::Builder::new().spawn(move || {
        // Whoever draws now waits for ever: nothing is written after the terminal is back.
        let mut out = stdout().lock();
        modes::restore_through(&mut out);
        let _ = tell.send(());
        loop {
            thread::park();
        }
    });
    if restoring.is_err() || told.recv_timeout(PATIENCE).is_err() {
        modes::restore_keys();
    }
    let number = u8::try_from(signal).unwrap_or(0);
    process::exit(i32::from(Exit::Signal(number).status()));
}
