//! What lies over a page: at most one at a time.

pub mod choose;
pub mod menu;
pub mod writing;

pub use choose::{About, Choice, Choose, CopyWhat, PlanChoice, Stand};
pub use menu::Menu;
pub use writing::{Complaint, DateFor, Purpose, WhyFor, Writing};

use crate::app::model::Place;
use crate::app::{Context, Field, FieldKind};

/// What lies over the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Overlay {
    /// The help for the page below.
    Help {
        /// The first line shown, from 0.
        scroll: usize,
        /// What the help is about.
        about: Context,
    },
    /// Every action, to be filtered and run.
    Menu(Menu),
    /// A short list to choose from.
    Choose(Choose),
    /// A text field.
    Write(Writing),
    /// The search field; the list below shows what it finds.
    Search {
        /// What is typed.
        field: Field,
        /// Where the leader was before.
        back: Box<Place>,
    },
}

impl Overlay {
    /// What keys mean here.
    pub fn context(&self) -> Context {
        match self {
            Overlay::Help { .. } => Context::Help,
            Overlay::Menu(_) => Context::Menu,
            Overlay::Choose(_) => Context::Choose,
            Overlay::Write(writing) => match writing.field.kind() {
                FieldKind::Line => Context::Line,
                FieldKind::Prose => Context::Lines,
            },
            Overlay::Search { .. } => Context::Search,
        }
    }

    /// The text field in it, if it has one.
    pub fn field(&self) -> Option<&Field> {
        match self {
            Overlay::Menu(menu) => Some(&menu.typed),
            Overlay::Write(writing) => Some(&writing.field),
            Overlay::Search { field, .. } => Some(field),
            Overlay::Help { .. } | Overlay::Choose(_) => None,
        }
    }
}
