//! Rows before their state is known: which there are, and when. In package order, then what only the
//! record knows of.

use std::sync::Arc;

use super::ground::{Ground, Kept};
use super::said::Said;
use super::window::{Window, shown_under};
use super::{occurrence, own_layer};
use crate::domain::entry::is_own;
use crate::domain::record::RowRecord;
use crate::domain::{Item, Kind, PhaseId, RowId, Text};

/// A row before its state is known.
pub(super) struct Draft<'a> {
    pub(super) id: RowId,
    pub(super) item: Arc<Item>,
    /// Its item's place in the package; past the end for what the package does not have.
    pub(super) place: usize,
    pub(super) origin: Origin,
    pub(super) said: Said<'a>,
    pub(super) window: Window,
    pub(super) phase: Option<PhaseId>,
    /// A later occurrence has taken over.
    pub(super) passed: bool,
}

/// Where a row comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The package asks for it.
    Package,
    /// The leader added it.
    Own,
    /// The record knows it, the package no longer does.
    Gone,
}

/// Every row there is, in package order; own items and what is gone come last, by id.
pub(super) fn drafts<'a>(ground: &Ground<'a>) -> Vec<Draft<'a>> {
    let mut drafts = Vec::with_capacity(ground.package.items.len() + ground.strays.len());
    for (place, item) in ground.package.items.iter().enumerate() {
        match &item.recurrence {
            None => drafts.push(once(ground, place, item)),
            Some(recurrence) => {
                occurrence::lay_out(ground, place, item, recurrence, &mut drafts);
            }
        }
    }
    let gone = gone_occurrences(ground, &drafts);
    let place = ground.package.items.len();
    for (id, record) in &ground.strays {
        drafts.extend(stray(ground, place + drafts.len(), id, record));
    }
    drafts.extend(gone);
    drafts
}

fn once<'a>(ground: &Ground<'a>, place: usize, item: &Arc<Item>) -> Draft<'a> {
    let Kept { bare, numbered } = ground.kept[place];
    // An item that used to recur: what happened to its first occurrence happened to it.
    let first = || occurrence::numbered(&item.id, 1).and_then(|id| ground.record.row(&id));
    let said = Said { own: bare, other: if numbered { first() } else { None } };
    let window = Window::of(ground, item).planned(said.planned());
    Draft {
        id: RowId::once(item.id.clone()),
        item: Arc::clone(item),
        place,
        origin: Origin::Package,
        said,
        phase: shown_under(ground, item.phase.as_ref(), &window),
        window,
        passed: false,
    }
}

/// A row the package has no item for: the leader's own, or one that vanished with a new version. An
/// own item that was removed leaves nothing.
fn stray<'a>(
    ground: &Ground<'a>,
    place: usize,
    id: &RowId,
    record: &'a RowRecord,
) -> Option<Draft<'a>> {
    let (title, origin, kind) = match &record.own {
        Some(title) => (title.clone(), Origin::Own, Kind::Own),
        None if is_own(&id.item) => return None,
        None => {
            let title = record.title.clone().unwrap_or_else(|| Text::line(id.item.as_str()));
            (title, Origin::Gone, Kind::Own)
        }
    };
    let window = Window::default().planned(record.planned);
    Some(Draft {
        id: id.clone(),
        item: Arc::new(Item::new(kind, id.item.clone(), title, own_layer())),
        place,
        origin,
        said: Said::of(Some(record)),
        phase: shown_under(ground, None, &window),
        window,
        passed: false,
    })
}

/// Occurrences something has happened to that the package's rhythm no longer brings.
fn gone_occurrences<'a>(ground: &Ground<'a>, drafts: &[Draft<'a>]) -> Vec<Draft<'a>> {
    if !ground.kept.iter().any(|kept| kept.numbered) {
        return Vec::new();
    }
    let mut gone = Vec::new();
    for (id, record) in ground.record.rows() {
        let Some(place) = ground.package.position(&id.item) else { continue };
        if id.occurrence.is_none() || is_laid_out(drafts, place, id) {
            continue;
        }
        let item = &ground.package.items[place];
        let window = Window::default().planned(record.planned);
        gone.push(Draft {
            id: id.clone(),
            item: Arc::clone(item),
            place,
            origin: Origin::Gone,
            said: Said::of(Some(record)),
            phase: shown_under(ground, item.phase.as_ref(), &window),
            window,
            passed: false,
        });
    }
    gone.sort_by(|a, b| (a.place, &a.id).cmp(&(b.place, &b.id)));
    gone
}

/// Whether a numbered occurrence is among the drafts, by its own name or as the only one.
fn is_laid_out(drafts: &[Draft<'_>], place: usize, id: &RowId) -> bool {
    let from = drafts.partition_point(|draft| draft.place < place);
    let to = drafts.partition_point(|draft| draft.place <= place);
    let same = &drafts[from..to];
    let is_first = id.occurrence.is_some_and(|number| number.get() == 1);
    same.binary_search_by_key(&id.occurrence, |draft| draft.id.occurrence).is_ok()
        || (is_first && same.iter().any(|draft| draft.id.occurrence.is_none()))
}
