//! How the leader wants the program to look and behave. No personal data.

use crate::domain::Language;

/// Preferences, as kept in `config.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// `None`: follow the system.
    pub language: Option<Language>,
    /// Pages, or plain lines.
    pub view: View,
    /// Colours.
    pub theme: ThemeChoice,
    /// Box lines and arrows, or plain ASCII.
    pub signs: Signs,
    /// Whether clicks are listened for.
    pub mouse: Mouse,
    /// Which letters move.
    pub layout: Layout,
    /// What Ctrl+Z does.
    pub ctrl_z: CtrlZ,
}

/// Pages with frames, or append-only lines for screen readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Pages and arrow keys.
    #[default]
    Normal,
    /// Plain text and numbers.
    Simple,
}

/// Which theme draws the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeChoice {
    /// The terminal's own colours, six named ones for accents.
    #[default]
    System,
    /// Bold, underline, reverse and double frames.
    HighContrast,
    /// No colour at all.
    NoColour,
}

/// Which characters draw lines and marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Signs {
    /// Box lines, blocks and arrows that every Windows console font has.
    #[default]
    Normal,
    /// Only ASCII.
    Ascii,
}

/// Whether the mouse is listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mouse {
    /// Clicks and wheel work.
    #[default]
    On,
    /// The terminal keeps the mouse.
    Off,
}

/// Which letters move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// `h` is help.
    #[default]
    Standard,
    /// `h` and `l` move.
    Vim,
}

/// What Ctrl+Z does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CtrlZ {
    /// Undoes.
    #[default]
    Undo,
    /// Sends the program to the background, as in a Unix shell.
    Suspend,
}
