//! Keys as the program knows them, whatever terminal they came from.

use std::fmt;

/// One key, pressed once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// Whether Ctrl was held. Shift is part of a letter's case; Alt is never used.
    pub ctrl: bool,
}

/// Which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the keys are named after what is printed on them")]
pub enum KeyCode {
    /// A character, in the case it was typed in.
    Char(char),
    Enter,
    Esc,
    Tab,
    /// Shift and Tab.
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// A function key, by number.
    F(u8),
}

impl Key {
    /// A key without Ctrl.
    pub const fn plain(code: KeyCode) -> Self {
        Self { code, ctrl: false }
    }

    /// A character without Ctrl.
    pub const fn char(typed: char) -> Self {
        Self::plain(KeyCode::Char(typed))
    }

    /// A letter with Ctrl, in lower case.
    pub const fn ctrl(letter: char) -> Self {
        Self { code: KeyCode::Char(letter), ctrl: true }
    }
}

/// For developers and tests; people get their key names from `words`.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl+")?;
        }
        match self.code {
            KeyCode::Char(' ') => f.write_str("Space"),
            KeyCode::Char(typed) if self.ctrl => write!(f, "{}", typed.to_uppercase()),
            KeyCode::Char(typed) => write!(f, "{typed}"),
            KeyCode::F(number) => write!(f, "F{number}"),
            other => write!(f, "{other:?}"),
        }
    }
}
