//! Text to values and back: what the files say, and nothing about where they are.

pub mod journal;
pub mod profile;
pub mod settings;
