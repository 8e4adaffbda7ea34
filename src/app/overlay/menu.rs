//! The menu: every action there is where the leader stands, filtered by what is typed.

use crate::app::fold::Search;
use crate::app::keymap::{Binding, offered};
use crate::app::names::Names;
use crate::app::{Action, Context, Field};

/// The menu.
#[derive(Debug, Clone, PartialEq)]
pub struct Menu {
    /// What is typed.
    pub typed: Field,
    /// Where the leader stood when it was opened.
    pub context: Context,
    /// The selected line, from 0.
    pub at: usize,
    /// The actions that match, in the order of the table.
    pub found: Vec<Action>,
}

impl Menu {
    /// The menu for a context, nothing typed.
    pub fn new(context: Context, names: &Names) -> Self {
        let mut menu = Self { typed: Field::line(""), context, at: 0, found: Vec::new() };
        menu.filter(names);
        menu
    }

    /// What is typed has changed.
    pub fn filter(&mut self, names: &Names) {
        let search = Search::new(self.typed.text());
        self.found.clear();
        for Binding { action, .. } in offered(self.context) {
            if names.matches(*action, &search) && !self.found.contains(action) {
                self.found.push(*action);
            }
        }
        self.at = 0;
    }

    /// The selected action.
    pub fn selected(&self) -> Option<Action> {
        self.found.get(self.at).copied()
    }

    /// Moves the selection, stopping at either end.
    pub fn step(&mut self, by: isize) {
        let last = self.found.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
    }
}
