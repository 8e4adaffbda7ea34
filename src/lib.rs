//! lederpakke carries a new leader through the first two to three years.
//!
//! Text comes in through one letterbox, is understood once, becomes a plan by pure thought, and is
//! looked at through windows; what goes back is one dated entry, through the same letterbox.
//!
//! `ARCHITECTURE.md` draws the floors and says who may import whom; `tests/architecture.rs` holds it.

// ground
pub mod domain;
pub mod fault;
pub mod problem;
// pantry
pub mod format;
// kitchen
pub mod app;
pub mod plan;
// tongue
pub mod words;
// windows
pub mod report;
pub mod view;
// porch
pub mod cli;
pub mod clock;
pub mod session;
pub mod store;
pub mod terminal;
pub mod tui;
