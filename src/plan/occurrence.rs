//! What comes back: the rows `id#1`, `id#2` … of a recurring item, and their windows.
//!
//! Every occurrence is counted from the first one, never from the one before, so that a meeting on
//! the 31st does not drift through February.

use std::num::NonZeroU16;
use std::sync::Arc;

use jiff::civil::Date;

use super::draft::{Draft, Origin};
use super::ground::Ground;
use super::said::Said;
use super::window::{Window, span_of};
use super::{Bound, BoundFrom};
use crate::domain::item::Recurrence;
use crate::domain::{Item, ItemId, Offset, RowId, When};

/// The occurrence that is not planned any more: when it opens, the last one planned is past.
const BEYOND: u16 = Recurrence::MOST + 1;

/// A meeting on a set day opens this long before.
const AHEAD: Offset = Offset::of_days(-14);

/// The name of an occurrence; `None` only for number 0.
pub(super) fn numbered(item: &ItemId, number: u16) -> Option<RowId> {
    NonZeroU16::new(number).map(|number| RowId::nth(item.clone(), number))
}

/// Adds the occurrences of a recurring item, in order.
pub(super) fn lay_out<'a>(
    ground: &Ground<'a>,
    place: usize,
    item: &Arc<Item>,
    recurrence: &Recurrence,
    drafts: &mut Vec<Draft<'a>>,
) {
    let first = drafts.len();
    let windows: Box<dyn Iterator<Item = Time>> = match recurrence {
        Recurrence::Every { distance, times } => Box::new(rhythm(ground, item, *distance, *times)),
        Recurrence::Dates(dates) => Box::new(set_dates(ground, dates)),
    };
    let mut beyond = None;
    for time in windows {
        if time.number == BEYOND {
            beyond = time.window.opens;
            break;
        }
        let Some(id) = numbered(&item.id, time.number) else { continue };
        let said = said(ground, place, &id);
        if time.before_the_post && said.is_nothing() {
            continue;
        }
        let window = time.window.planned(said.planned());
        // Only the first is sure to lie in the phase the item names.
        let phase = match (time.number, &item.phase) {
            (1, Some(phase)) => Some(phase),
            (_, named) => span_of(ground, &window).or(named.as_ref()),
        };
        let phase = phase.cloned();
        let item = Arc::clone(item);
        let origin = Origin::Package;
        drafts.push(Draft { id, item, place, origin, said, window, phase, passed: false });
    }
    mark_passed(ground.today, &mut drafts[first..], beyond);
}

/// When one occurrence is.
struct Time {
    number: u16,
    window: Window,
    /// On a date in the calendar that lies before the leader's first day: it concerned someone else.
    before_the_post: bool,
}

/// The first window opens with the item, its phase or the first day, and is due when the item says,
/// else when the next opens; the others lie whole distances after it.
///
/// They go on until `times` is reached or the leader is no longer new. A rhythm without `times` in a
/// phase ends with the phase; one with `times` only begins there: "in the first month, then every
/// second month, six times".
fn rhythm(
    ground: &Ground<'_>,
    item: &Item,
    distance: Offset,
    times: Option<u16>,
) -> impl Iterator<Item = Time> + use<> {
    let phase = item.phase.as_ref().and_then(|id| ground.phase(id));
    let start = ground.start;
    let due = item.due.map(|when| when.on(start));
    let from_phase = phase.filter(|phase| due.is_none_or(|due| phase.from <= due));
    let opens = match (item.opens, from_phase) {
        (Some(when), _) => Bound { date: when.on(start), from: BoundFrom::Item },
        (None, Some(phase)) => Bound { date: phase.from, from: BoundFrom::Phase },
        (None, None) => {
            Bound { date: due.map_or(start, |due| due.min(start)), from: BoundFrom::Rhythm }
        }
    };
    let end = match (times, phase) {
        (None, Some(phase)) => phase.to,
        (Some(_), _) | (None, None) => ground.end,
    };
    let in_calendar = matches!(item.opens, Some(When::Date(_)));
    let count = if distance.is_positive() { times.unwrap_or(BEYOND).clamp(1, BEYOND) } else { 1 };
    (0..count)
        .map(move |step| {
            let after = |date: Date| distance.times(i32::from(step)).from(date);
            let next_opens = || distance.times(i32::from(step) + 1).from(opens.date);
            let from = |first| if step == 0 { first } else { BoundFrom::Rhythm };
            let due = match due {
                Some(due) => Bound { date: after(due), from: from(BoundFrom::Item) },
                None => Bound { date: next_opens(), from: BoundFrom::Rhythm },
            };
            let opens = Bound { date: after(opens.date), from: from(opens.from) };
            Time {
                number: step + 1,
                window: Window { opens: Some(opens), due: Some(due) },
                before_the_post: in_calendar && due.date < start,
            }
        })
        .take_while(move |time| {
            time.number == 1 || time.window.opens.is_some_and(|opens| opens.date < end)
        })
}

/// A set date opens two weeks ahead. Dates after the leader is no longer new are someone else's too.
fn set_dates(ground: &Ground<'_>, dates: &[Date]) -> impl Iterator<Item = Time> {
    let (start, end) = (ground.start, ground.end);
    (1..=BEYOND).zip(dates).take_while(move |(_, date)| **date <= end).map(move |(number, date)| {
        let bound = |date| Some(Bound { date, from: BoundFrom::Item });
        Time {
            number,
            window: Window { opens: bound(AHEAD.from(*date)), due: bound(*date) },
            before_the_post: *date < start,
        }
    })
}

/// What has been said of an occurrence; of the first also without a number.
fn said<'a>(ground: &Ground<'a>, place: usize, id: &RowId) -> Said<'a> {
    let kept = ground.kept[place];
    let is_first = id.occurrence.is_some_and(|number| number.get() == 1);
    Said {
        own: if kept.numbered { ground.record.row(id) } else { None },
        other: kept.bare.filter(|_| is_first),
    }
}

/// When the next occurrence has opened and its own day is over, an undone one is past: only the
/// latest can be late. One that the leader has moved to a later day waits for that day. `beyond` is
/// when one would open that is not planned any more.
fn mark_passed(today: Date, occurrences: &mut [Draft<'_>], beyond: Option<Bound>) {
    let mut a_later_one_has_opened = beyond.is_some_and(|opens| opens.date <= today);
    for draft in occurrences.iter_mut().rev() {
        let over = draft.window.due.is_none_or(|due| due.date < today);
        draft.passed = a_later_one_has_opened && over;
        a_later_one_has_opened |= draft.window.opens.is_none_or(|opens| opens.date <= today);
    }
}
