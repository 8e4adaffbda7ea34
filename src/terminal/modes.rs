//! The terminal's modes: set when the program enters, taken back when it leaves, however it leaves.

use std::fmt;
use std::io::{self, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{Command, execute};

use crate::domain::settings::Mouse;

/// Whether the program has the terminal.
static ENTERED: AtomicBool = AtomicBool::new(false);
/// Whether it listens for clicks, to do so again after it was away.
static MOUSE: AtomicBool = AtomicBool::new(false);
/// Whether it was away since the last frame.
static AWAY: AtomicBool = AtomicBool::new(false);

/// Takes the terminal over.
pub(super) fn enter(mouse: Mouse) -> io::Result<()> {
    MOUSE.store(mouse == Mouse::On, Ordering::SeqCst);
    enable_raw_mode()?;
    ENTERED.store(true, Ordering::SeqCst);
    let entered = execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste);
    if let Err(error) = entered {
        restore();
        return Err(error);
    }
    set_mouse(mouse);
    Ok(())
}

/// Gives the terminal back as it was. Does nothing when it was given back already.
pub fn restore() {
    let mut out = stdout().lock();
    restore_through(&mut out);
}

/// The same through an output that is already locked.
pub(super) fn restore_through(out: &mut impl Write) {
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    // Nobody is left to tell if one of these fails; the others are tried all the same.
    let _ = execute!(out, DisableClicks);
    let _ = execute!(out, DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
}

/// Takes the terminal over again after it was given back for a while.
#[cfg(unix)]
pub(super) fn enter_again() -> io::Result<()> {
    AWAY.store(true, Ordering::SeqCst);
    let mouse = if MOUSE.load(Ordering::SeqCst) { Mouse::On } else { Mouse::Off };
    enter(mouse)
}

/// Whether the terminal was given back since this was last asked.
pub(super) fn was_away() -> bool {
    AWAY.swap(false, Ordering::SeqCst)
}

/// Listens for clicks, or stops.
pub(super) fn set_mouse(mouse: Mouse) {
    MOUSE.store(mouse == Mouse::On, Ordering::SeqCst);
    let _ = match mouse {
        Mouse::On => execute!(stdout(), EnableClicks),
        Mouse::Off => execute!(stdout(), DisableClicks),
    };
}

/// Buttons and wheel, in the coordinates every terminal knows; not every movement, as crossterm's
/// own command would ask for.
struct EnableClicks;

impl Command for EnableClicks {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str("\x1b[?1000h\x1b[?1006h")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        crossterm::event::EnableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        false
    }
}

struct DisableClicks;

impl Command for DisableClicks {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str("\x1b[?1006l\x1b[?1000l")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        crossterm::event::DisableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        false
    }
}
