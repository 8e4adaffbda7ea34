//! The terminal: entered, left as it was found, and listened to. What a key means is for `app`.

#[cfg(unix)]
mod hangup;
mod listen;
mod modes;
#[cfg(unix)]
mod signals;

use std::io::{self, Stdout, stdout};
use std::panic;
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;
use crossterm::style::force_color_output;
use ratatui::backend::CrosstermBackend;
use ratatui::{CompletedFrame, Frame, Terminal};

use crate::app::{Message, Size};
use crate::domain::Text;
use crate::domain::settings::Mouse;
use crate::fault::{Cause, Fault, Wanted};

pub use modes::restore;

/// The terminal while the program has it. Dropping it gives it back.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
    mouse: Mouse,
    // The last field: nothing is written once the terminal is back.
    _held: modes::Held,
}

impl std::fmt::Debug for Screen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Screen").field("mouse", &self.mouse).finish_non_exhaustive()
    }
}

/// What is printed when the program itself breaks: the words are ready before anything breaks.
#[derive(Debug, Clone)]
pub struct LastWords {
    /// That it broke, that all is saved, what to do.
    pub lines: Vec<String>,
}

impl Screen {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// When there is none, or it refuses.
    pub fn enter(mouse: Mouse, last_words: LastWords) -> Result<Self, Fault> {
        // Which colours there are is for the theme to decide; left to itself, crossterm would take
        // the reversed row away together with the colours.
        force_color_output(true);
        speak_when_breaking(last_words);
        #[cfg(unix)]
        signals::watch().map_err(|error| refused(&error))?;
        let held = modes::enter(mouse).map_err(|error| refused(&error))?;
        listen::begin().map_err(|error| refused(&error))?;
        let terminal = Terminal::new(CrosstermBackend::new(stdout()));
        let terminal = terminal.map_err(|error| refused(&error))?;
        Ok(Self { terminal, mouse, _held: held })
    }

    /// The window's size.
    pub fn size(&self) -> Size {
        let size = self.terminal.size().unwrap_or_default();
        Size { width: size.width, height: size.height }
    }

    /// Draws a frame.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame<'_>)) -> Result<(), Fault> {
        if modes::was_away() {
            self.redraw()?;
        }
        let drawn: io::Result<CompletedFrame<'_>> = self.terminal.draw(render);
        drawn.map(|_| ()).map_err(|error| refused(&error))
    }

    /// Forgets what is on the screen, so that the next frame is drawn whole.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn redraw(&mut self) -> Result<(), Fault> {
        self.terminal.clear().map_err(|error| refused(&error))
    }

    /// Listens for clicks, or leaves the mouse to the terminal.
    pub fn set_mouse(&mut self, mouse: Mouse) {
        if mouse != self.mouse {
            self.mouse = mouse;
            modes::set_mouse(mouse);
        }
    }

    /// Waits for what the leader does, at most so long. Empty when nothing came.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn listen(&mut self, at_most: Duration) -> Result<Vec<Message>, Fault> {
        listen::messages(at_most).map_err(|error| refused(&error))
    }

    /// Puts text on the clipboard, as far as the terminal allows.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn copy(&mut self, text: &Text) -> Result<(), Fault> {
        let copied = execute!(stdout(), CopyToClipboard::to_clipboard_from(text.as_str()));
        copied.map_err(|error| Fault::new(Wanted::Copy, Cause::from(&error)))
    }

    /// Goes to the background, as a shell does with Ctrl+Z; returns when called back.
    pub fn suspend(&self) {
        #[cfg(unix)]
        signals::suspend();
    }
}

fn refused(error: &io::Error) -> Fault {
    Fault::new(Wanted::Terminal, Cause::from(error))
}

/// A crash first gives the terminal back, then says in words what happened and that all is saved.
fn speak_when_breaking(last_words: LastWords) {
    panic::set_hook(Box::new(move |broken| {
        restore();
        let said = broken.payload();
        let said = said.downcast_ref::<&str>().copied().or_else(|| {
            let said = said.downcast_ref::<String>();
            said.map(String::as_str)
        });
        let text = Text::line(said.unwrap_or_default());
        let place = broken.location().map(ToString::to_string).unwrap_or_default();
        let mut err = io::stderr().lock();
        for line in &last_words.lines {
            let _ = io::Write::write_fmt(&mut err, format_args!("{line}\n"));
        }
        let version = env!("CARGO_PKG_VERSION");
        let _ = io::Write::write_fmt(&mut err, format_args!("{version}, {place}: {text}\n"));
    }));
}
