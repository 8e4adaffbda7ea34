//! What the leader does, and what comes of it: one model, plain messages in, plain effects out.
//!
//! Knows no terminal, no disk and no words; the porch carries its effects out, `view` draws it.

pub mod action;
pub mod date_input;
pub mod deed;
pub mod drawn;
pub mod field;
pub mod fold;
pub mod ground;
pub mod key;
pub mod keymap;
pub mod message;
pub mod model;
pub mod names;
pub mod notice;
pub mod overlay;
pub mod page;
pub mod screen;
pub mod setup;
pub mod sign;
pub mod size;
pub mod update;

pub use action::Action;
pub use date_input::{DateInputError, read_date};
pub use deed::{Refusal, Verb, deed};
pub use drawn::{Drawn, Extent, Hit, Target};
pub use field::{Field, FieldKind, FieldOutcome};
pub use ground::Ground;
pub use key::{Key, KeyCode};
pub use keymap::Context;
pub use message::{Effect, Exit, Message};
pub use model::{Focus, Home, Model, Stage};
pub use names::Names;
pub use notice::Notice;
pub use overlay::Overlay;
pub use page::Page;
pub use sign::Sign;
pub use size::{Layout, Size};
pub use update::update;

#[cfg(test)]
pub(crate) mod sample;
