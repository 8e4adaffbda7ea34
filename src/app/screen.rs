//! One state per screen.

pub mod wizard;
