//! The terminal's modes: set when the program enters, taken back when it leaves, however it leaves.

use std::fmt;
use std::io::{self, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{Command, execute};

use crate::domain::settings::Mouse;

/// Who has the terminal. It changes hands only under the lock of the output, so that nobody draws
/// on a terminal that is not ours.
static HOLD: Mutex<Hold> = Mutex::new(Hold::Left);
/// Whether it listens for clicks, to do so again after it was away.
static MOUSE: AtomicBool = AtomicBool::new(false);
/// Whether it was away since the last frame.
static AWAY: AtomicBool = AtomicBool::new(false);

/// Who has the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hold {
    /// Not the program: not yet, or for good.
    Left,
    /// The program.
    Entered,
    /// The shell, until it calls the program back.
    #[cfg(unix)]
    Away,
}

/// The terminal, taken over. Dropping it gives it back.
pub(super) struct Held;

impl Drop for Held {
    fn drop(&mut self) {
        restore();
    }
}

/// Takes the terminal over.
pub(super) fn enter(mouse: Mouse) -> io::Result<Held> {
    MOUSE.store(mouse == Mouse::On, Ordering::SeqCst);
    let mut out = stdout().lock();
    enable_raw_mode()?;
    hand_over(Hold::Entered);
    let held = Held;
    set_up(&mut out)?;
    Ok(held)
}

/// Gives the terminal back as it was. Does nothing when it was given back already.
pub fn restore() {
    let mut out = stdout().lock();
    restore_through(&mut out);
}

/// The same through an output that is already locked.
pub(super) fn restore_through(out: &mut impl Write) {
    if hand_over(Hold::Left) == Hold::Entered {
        set_back(out);
    }
}

/// The last resort of a program that ends while nobody reads what it writes: keys are the
/// terminal's again, though nothing can be said to it.
#[cfg(unix)]
pub(super) fn restore_keys() {
    let _ = disable_raw_mode();
}

/// Gives the terminal back while the program stops, and takes it again if it was the program's.
#[cfg(unix)]
pub(super) fn away_while(stopped: impl FnOnce()) {
    let mut out = stdout().lock();
    let ours = hold() == Hold::Entered;
    if ours {
        hand_over(Hold::Away);
        set_back(&mut out);
    }
    stopped();
    if ours && hold() == Hold::Away {
        hand_over(Hold::Entered);
        let _ = enable_raw_mode().and_then(|()| set_up(&mut out));
    }
}

/// Called back after a stop: true when there is something to draw anew.
#[cfg(unix)]
pub(super) fn called_back() -> bool {
    let ours = hold() == Hold::Entered;
    AWAY.fetch_or(ours, Ordering::SeqCst);
    ours
}

/// Whether the program was stopped since this was last asked.
pub(super) fn was_away() -> bool {
    AWAY.swap(false, Ordering::SeqCst)
}

#[cfg(unix)]
fn hold() -> Hold {
    *HOLD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says who had it.
fn hand_over(to: Hold) -> Hold {
    std::mem::replace(&mut *HOLD.lock().unwrap_or_else(PoisonError::into_inner), to)
}

fn set_up(out: &mut impl Write) -> io::Result<()> {
    execute!(out, EnterAlternateScreen, EnableBracketedPaste)?;
    // A terminal without a mouse is a terminal all the same.
    if MOUSE.load(Ordering::SeqCst) {
        let _ = execute!(out, EnableClicks);
    }
    Ok(())
}

fn set_back(out: &mut impl Write) {
    // Nobody is left to tell if one of these fails; the others are tried all the same.
    let _ = execute!(out, DisableClicks);
    let _ = execute!(out, DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
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
