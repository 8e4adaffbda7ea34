//! The three themes. Colour only repeats what words and signs say already.
//!
//! The terminal's own foreground and background everywhere, six named colours for accents, never a
//! painted background: so it reads on light and dark alike.

use ratatui::style::{Color, Modifier, Style};

use crate::domain::settings::{Settings, Signs, ThemeChoice};

/// How things look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    choice: ThemeChoice,
    signs: Signs,
}

/// The characters of a frame: corners from the top left clockwise, then the lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FrameSigns {
    pub(crate) corners: [&'static str; 4],
    pub(crate) across: &'static str,
    pub(crate) down: &'static str,
}

impl Theme {
    /// A theme and the characters it draws with.
    pub const fn new(choice: ThemeChoice, signs: Signs) -> Self {
        Self { choice, signs }
    }

    /// The theme of the settings; without colour where the surroundings ask for that.
    pub const fn of(settings: &Settings, colourless: bool) -> Self {
        let choice = if colourless { ThemeChoice::NoColour } else { settings.theme };
        Self::new(choice, settings.signs)
    }

    /// Whether only ASCII is drawn.
    pub(crate) const fn is_ascii(self) -> bool {
        matches!(self.signs, Signs::Ascii)
    }

    fn accent(self, colour: Color, modifier: Modifier) -> Style {
        match self.choice {
            ThemeChoice::System => Style::new().fg(colour),
            ThemeChoice::HighContrast => Style::new().add_modifier(modifier),
            ThemeChoice::NoColour => Style::new(),
        }
    }

    /// Plain text.
    pub(crate) const fn text(self) -> Style {
        Style::new()
    }

    /// Titles and headings.
    pub(crate) fn heading(self) -> Style {
        self.accent(Color::Cyan, Modifier::UNDERLINED).add_modifier(Modifier::BOLD)
    }

    /// What is late, or waited for too long.
    pub(crate) fn late(self) -> Style {
        self.accent(Color::Red, Modifier::BOLD).add_modifier(Modifier::BOLD)
    }

    /// What is done.
    pub(crate) fn done(self) -> Style {
        self.accent(Color::Green, Modifier::empty())
    }

    /// Addresses on the web.
    pub(crate) fn link(self) -> Style {
        self.accent(Color::Blue, Modifier::UNDERLINED).add_modifier(Modifier::UNDERLINED)
    }

    /// What went wrong.
    pub(crate) fn error(self) -> Style {
        self.accent(Color::Red, Modifier::BOLD).add_modifier(Modifier::BOLD)
    }

    /// The selected row: reversed in every theme, and `>` before it.
    pub(crate) const fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The page's tab, keys in the footer.
    pub(crate) const fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// How frames are drawn.
    pub(crate) const fn frame(self) -> FrameSigns {
        match self.choice {
            ThemeChoice::HighContrast => {
                FrameSigns { corners: ["╔", "╗", "╝", "╚"], across: "═", down: "║" }
            }
            ThemeChoice::System | ThemeChoice::NoColour => {
                FrameSigns { corners: ["┌", "┐", "┘", "└"], across: "─", down: "│" }
            }
        }
    }
}

/// The ASCII that stands for a character of ours when only ASCII may be drawn. Letters are left
/// alone: a language is no decoration.
pub(crate) fn ascii(symbol: &str) -> Option<&'static str> {
    Some(match symbol {
        "─" | "═" => "-",
        "│" | "║" => "|",
        "┌" | "┐" | "┘" | "└" | "╔" | "╗" | "╝" | "╚" | "┬" | "┴" => "+",
        "►" | "→" | "›" => ">",
        "▼" | "↓" => "v",
        "←" => "<",
        "↑" => "^",
        "…" => "~",
        "•" => "*",
        "«" | "»" => "\"",
        "–" => "-",
        _ => return None,
    })
}
