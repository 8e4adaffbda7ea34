//! What could not be written: it waits in the order it was done, and is tried again in that order.
//!
//! Only the first is ever asked for. Those behind it are made ready when their turn comes, in
//! knowledge of what was written before them, and are not changed after that: some of it may have
//! reached the disk although the disk refused.

use crate::app::Effect;
use crate::app::model::{Home, Model, Unsaved};
use crate::app::notice::Notice;
use crate::app::update::write;
use crate::domain::record::Deed;
use crate::domain::{Body, Entry, RowId};
use crate::fault::Fault;

/// Lets what is to be written wait behind what could not be; the first of it is tried instead.
pub(super) fn in_turn(model: &mut Model, effects: Vec<Effect>) -> Vec<Effect> {
    let Some(unsaved) = model.pages_mut().and_then(|home| home.unsaved.as_mut()) else {
        return effects;
    };
    let mut turned = Vec::with_capacity(effects.len());
    for effect in effects {
        turned.push(match effect {
            Effect::Append(deed) => {
                queue(&mut unsaved.deeds, deed);
                Effect::Append(unsaved.deeds[0].clone())
            }
            other => other,
        });
    }
    turned
}

/// Puts a deed last, unless it says again what was last said of that row.
fn queue(deeds: &mut Vec<Deed>, deed: Deed) {
    let alike = deeds.iter().rev().find(|other| row(other) == row(&deed));
    if alike != Some(&deed) {
        deeds.push(deed);
    }
}

/// The row a deed is about, if it is about one.
fn row(deed: &Deed) -> Option<&RowId> {
    deed.bodies.iter().find_map(|body| match body {
        Body::Set { row, .. } => Some(row),
        Body::Note { row, .. } => row.as_ref(),
        Body::Header { .. } | Body::Adopt { .. } | Body::Profile { .. } | Body::Unknown(_) => None,
    })
}

/// Some time has passed: the first is tried again.
pub(super) fn again(model: &Model) -> Vec<Effect> {
    let first = model.pages().and_then(|home| home.unsaved.as_ref()?.deeds.first());
    first.cloned().map(Effect::Append).into_iter().collect()
}

/// Something is on the disk; then the next in turn may be.
pub(super) fn written(model: &mut Model, entries: &[Entry]) -> Vec<Effect> {
    let layout = model.size.layout();
    let Some(home) = model.pages_mut() else { return Vec::new() };
    let late = forget(home, entries);
    write::take_in(home, entries, layout);
    let said = Notice::wrote(entries, home.ground.plan(), home.ground.record());
    let after_all = late && home.unsaved.is_none();
    write::show_new_own(home, entries);
    if late {
        renew_first(home);
    }
    model.notice = match said {
        _ if after_all => Notice::SavedAfterAll,
        Some(notice) => notice,
        None => Notice::Ready,
    };
    if late { again(model) } else { Vec::new() }
}

/// Whether these entries had been waiting to be written.
fn forget(home: &mut Home, entries: &[Entry]) -> bool {
    let Some(unsaved) = &mut home.unsaved else { return false };
    let same = |deed: &Deed| deed.bodies.iter().eq(entries.iter().map(|entry| &entry.body));
    let Some(at) = unsaved.deeds.iter().position(same) else { return false };
    unsaved.deeds.remove(at);
    if unsaved.deeds.is_empty() {
        home.unsaved = None;
    }
    true
}

/// The one whose turn it is replaces what was written before it.
fn renew_first(home: &mut Home) {
    if let Some(first) = home.unsaved.as_mut().and_then(|unsaved| unsaved.deeds.first_mut()) {
        *first = home.ground.record().renewed(first.clone());
    }
}

/// The disk refused.
pub(super) fn not_saved(model: &mut Model, fault: Fault, deed: Deed) {
    let Some(home) = model.pages_mut() else { return };
    let unsaved = home.unsaved.get_or_insert(Unsaved { deeds: Vec::new(), fault: fault.clone() });
    unsaved.fault = fault;
    if !unsaved.deeds.contains(&deed) {
        unsaved.deeds.push(deed);
    }
}
