//! What the leader does, and what comes of it: one model, plain messages in, plain effects out.
//!
//! Knows no terminal, no disk and no words; the porch carries its effects out, `view` draws it.

pub mod deed;
pub mod fold;
pub mod ground;
pub mod key;

pub use deed::{Refusal, Verb, deed};
pub use ground::Ground;
pub use key::{Key, KeyCode};
