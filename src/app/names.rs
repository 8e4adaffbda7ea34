//! What actions are called in the leader's language. The app speaks no language; it is told these
//! so that the menu can be filtered by typing.

use crate::app::Action;
use crate::app::fold::{Search, fold};

/// The folded name of each action.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names(Vec<(Action, String)>);

impl Names {
    /// The names as people read them.
    pub fn new(names: impl IntoIterator<Item = (Action, String)>) -> Self {
        Self(names.into_iter().map(|(action, name)| (action, fold(&name))).collect())
    }

    /// Whether an action's name has what is searched for.
    pub fn matches(&self, action: Action, search: &Search) -> bool {
        search.is_empty()
            || self.0.iter().any(|(other, name)| *other == action && search.finds(name))
    }
}
