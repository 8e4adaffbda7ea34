//! The real program as it is called: what it prints, on which end, and the status it ends with.

mod bad;
mod deeds;
mod demo;
mod ends;
mod json;
mod language;
mod pages;
mod program;
mod setup;
mod status;
