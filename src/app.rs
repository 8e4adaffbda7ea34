//! What the leader does, and what comes of it: one model, plain messages in, plain effects out.
//!
//! Knows no terminal, no disk and no words; the porch carries its effects out, `view` draws it.

pub mod date_input;
pub mod deed;
pub mod field;
pub mod fold;
pub mod ground;
pub mod key;
pub mod setup;

pub use date_input::{DateInputError, read_date};
pub use deed::{Refusal, Verb, deed};
pub use field::{Field, FieldKind, FieldOutcome};
pub use ground::Ground;
pub use key::{Key, KeyCode};

#[cfg(test)]
pub(crate) mod sample;
