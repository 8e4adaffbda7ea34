//! When: not before, and late after; and the phase a row is shown under.

use jiff::civil::Date;

use super::ground::{Ground, Span};
use super::{Bound, BoundFrom};
use crate::domain::{Item, PhaseId};

/// Both ends of the time for a row. Without `opens` it is open from the start, without `due` it is
/// never late.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub(super) struct Window {
    pub(super) opens: Option<Bound>,
    pub(super) due: Option<Bound>,
}

impl Window {
    /// The window of an item that happens once: each end from the item, else from its phase, else
    /// none. An inherited end that contradicts the item's own is left out: an item due in the first
    /// week is not held back by a phase that begins in the second.
    pub(super) fn of(ground: &Ground<'_>, item: &Item) -> Self {
        let own = |date| Bound { date, from: BoundFrom::Item };
        let inherited = |date| Bound { date, from: BoundFrom::Phase };
        let phase = item.phase.as_ref().and_then(|id| ground.phase(id));
        let opens = item.opens.map(|when| own(when.on(ground.start)));
        let due = item.due.map(|when| own(when.on(ground.start)));
        let from = phase
            .map(|span| inherited(span.from))
            .filter(|from| due.is_none_or(|due| from.date <= due.date));
        let to = phase
            .map(|span| inherited(span.to))
            .filter(|to| opens.is_none_or(|opens| opens.date <= to.date));
        Self { opens: opens.or(from), due: due.or(to) }
    }

    /// The leader's own date replaces the due date.
    pub(super) fn planned(self, own: Option<Date>) -> Self {
        let own = own.map(|date| Bound { date, from: BoundFrom::Own });
        Self { opens: self.opens, due: own.or(self.due) }
    }

    /// What the row is sorted by: when it is due, else when it opens, else after all that has a date.
    pub(super) fn order_key(&self) -> Date {
        self.due.or(self.opens).map_or(Date::MAX, |bound| bound.date)
    }
}

/// The phase a row is shown under: its own, else the one whose span holds the due date, else the one
/// whose span holds the opening.
pub(super) fn shown_under(
    ground: &Ground<'_>,
    named: Option<&PhaseId>,
    window: &Window,
) -> Option<PhaseId> {
    named.or_else(|| span_of(ground, window)).cloned()
}

/// Phases meet: the day one ends the next begins. What is due that day belongs to the one that ends,
/// what opens that day to the one that begins.
pub(super) fn span_of<'a>(ground: &Ground<'a>, window: &Window) -> Option<&'a PhaseId> {
    let holds_due = |span: &&Span<'_>| {
        window.due.is_some_and(|due| span.from < due.date && due.date <= span.to)
    };
    let holds_opening = |span: &&Span<'_>| {
        window.opens.is_some_and(|opens| span.from <= opens.date && opens.date < span.to)
    };
    let spans = &ground.phases;
    spans.iter().find(holds_due).or_else(|| spans.iter().find(holds_opening)).map(|span| span.id)
}
