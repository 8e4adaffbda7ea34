//! The plan, seen as a leader sees it: what applies, when, where it stands, in what order, and what
//! to do now.

mod build;

mod applies;
mod credit;
mod load;
mod next;
mod order;
mod properties;
mod question;
mod quota;
mod recurrence;
mod simulation;
mod states;
mod stories;
mod windows;
