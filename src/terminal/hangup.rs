//! A terminal that goes away without a signal, as it does for a program that is not in its session:
//! a thread sleeps until that happens, and then the program ends as it does for SIGHUP.

use std::fs::File;
use std::io::{self, IsTerminal, stdin};
use std::os::fd::AsFd;
use std::thread;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use signal_hook::consts::SIGHUP;
use signal_hook::low_level;

/// Watches the terminal the keys come from; for the life of the program.
pub(super) fn watch() -> io::Result<()> {
    thread::Builder::new().name("hangup".to_owned()).spawn(|| {
        let gone = if stdin().is_terminal() {
            is_gone(stdin())
        } else {
            File::open("/dev/tty").is_ok_and(is_gone)
        };
        if gone {
            let _ = low_level::raise(SIGHUP);
        }
    })?;
    Ok(())
}

/// Sleeps until the terminal hangs up. False when this system cannot tell.
fn is_gone(terminal: impl AsFd) -> bool {
    // Asks for nothing: a hang-up is told unasked, and keys wake nobody here.
    let mut asked = [PollFd::new(&terminal, PollFlags::empty())];
    loop {
        match poll(&mut asked, None) {
            Err(Errno::INTR) => {}
            Err(_) => return false,
            Ok(_) => break,
        }
    }
    asked[0].revents().intersects(PollFlags::HUP | PollFlags::ERR)
}
