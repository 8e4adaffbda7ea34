//! What a frame showed where. Drawing reports it; clicks and scrolling are understood by it.

use crate::app::{Action, Page};

/// The last frame, as far as clicks and scrolling need to know it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawn {
    /// What can be clicked; where two overlap, the later one is on top.
    pub hits: Vec<Hit>,
    /// The text that scrolls, if one is shown.
    pub extent: Extent,
}

/// A stretch of one line that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// First column.
    pub x: u16,
    /// Line.
    pub y: u16,
    /// How many columns.
    pub width: u16,
    /// What is there.
    pub target: Target,
}

/// What can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A tab.
    Tab(Page),
    /// A line of the page's list, by number from 0.
    Line(usize),
    /// The sign of such a line: a click changes its status.
    Sign(usize),
    /// A hint in the footer.
    Hint(Action),
    /// A spot of the wizard, by number from 0, and what is to be chosen along its line.
    Spot {
        /// Which spot of the open step.
        number: usize,
        /// Which choice, where the line has several.
        option: Option<usize>,
    },
    /// A line of the menu or of a list of choices, by number from 0.
    Choice(usize),
}

/// How long a text is, and how much of it is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Extent {
    /// Lines in all.
    pub lines: usize,
    /// Lines seen at a time.
    pub height: usize,
}

impl Extent {
    /// The first line shown when the end is seen.
    pub const fn last_start(self) -> usize {
        self.lines.saturating_sub(self.height)
    }
}

impl Drawn {
    /// What is at a cell.
    pub fn at(&self, x: u16, y: u16) -> Option<Target> {
        let found = |hit: &&Hit| hit.y == y && x >= hit.x && x - hit.x < hit.width;
        self.hits.iter().rev().find(found).map(|hit| hit.target)
    }
}
