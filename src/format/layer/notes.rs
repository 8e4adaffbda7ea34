//! What is not wrong, but would serve the leader better otherwise.

use crate::domain::item::Kind;
use crate::domain::{Patch, Readiness};
use crate::format::reader::Reader;
use crate::format::source::At;
use crate::problem::Trouble;

/// Tells what an item leaves the leader to wonder about.
pub(super) fn about_item(reader: &mut Reader<'_>, kind: Kind, item: &Patch, at: At) {
    if kind == Kind::Talk || item.withdrawn.is_some() {
        return;
    }
    if item.why.is_none() {
        reader.find(at, Trouble::ItemWithoutWhy);
    }
    if kind != Kind::Course {
        return;
    }
    match item.ready.unwrap_or_default() {
        Readiness::Yes | Readiness::Partly if item.sign_up.is_none() => {
            reader.find(at, Trouble::ReadyWithoutSignUp);
        }
        Readiness::Coming if item.expected.is_none() => {
            reader.find(at, Trouble::ComingWithoutExpected);
        }
        Readiness::Yes | Readiness::Partly | Readiness::No | Readiness::Coming => {}
    }
}
