//! The window's size, and which of the four layouts it takes.

/// Columns and lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub width: u16,
    /// Lines.
    pub height: u16,
}

/// The four layouts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// Nothing can be shown but that.
    TooSmall,
    /// One column, two lines a row.
    Compact,
    /// One column; an item opens over the whole width.
    Single,
    /// List and item side by side.
    Double,
}

impl Size {
    /// The smallest window that shows pages.
    pub const SMALLEST: Size = Size { width: 40, height: 10 };

    /// The layout for this size.
    pub const fn layout(self) -> Layout {
        if self.width < Self::SMALLEST.width || self.height < Self::SMALLEST.height {
            Layout::TooSmall
        } else if self.width < 80 {
            Layout::Compact
        } else if self.width < 100 {
            Layout::Single
        } else {
            Layout::Double
        }
    }

    /// Lines between the head of the page and the message line.
    pub const fn body(self) -> u16 {
        self.height.saturating_sub(match self.layout() {
            Layout::TooSmall => 0,
            Layout::Compact => 5,
            Layout::Single | Layout::Double => 6,
        })
    }
}
