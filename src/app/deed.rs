//! From what the leader says happened to what is to be written. The screens and the command line
//! both come through here, so that they mean the same by the same word.

use jiff::civil::Date;

use crate::app::Ground;
use crate::app::fold::slug;
use crate::domain::entry::{Act, Body, OWN_LOG, OWN_PREFIX, Standing, Value, WRITTEN_BYTES_MAX};
use crate::domain::record::{Deed, RowRecord};
use crate::domain::{ItemId, RowId, Text};

/// What the leader says happened to a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Verb {
    /// It is done; today unless a day is given.
    Done {
        /// That day.
        on: Option<Date>,
        /// A few lines about it.
        note: Option<Text>,
    },
    /// Begun today.
    Start,
    /// Asked for; today unless a day is given.
    Request {
        /// That day.
        on: Option<Date>,
        /// Of whom, when not the one the package names.
        from: Option<Text>,
    },
    /// Granted and working.
    Grant,
    /// Refused.
    Deny {
        /// The reason given.
        why: Text,
    },
    /// Not relevant.
    Skip {
        /// The leader's reason.
        why: Text,
    },
    /// Taken earlier or elsewhere.
    Credit {
        /// That day.
        on: Date,
        /// Where and how.
        why: Text,
    },
    /// Back to not started.
    Reopen,
    /// Put aside; `None` takes it up again.
    Snooze {
        /// Until that day.
        until: Option<Date>,
    },
    /// The leader's own date; `None` goes back to the package's.
    Plan {
        /// That day.
        due: Option<Date>,
    },
    /// A few lines on it.
    Note {
        /// The words.
        text: Text,
    },
}

/// Why a deed was not taken down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing in the plan has that name; the nearest that has.
    Unknown {
        /// The most alike, if any is.
        nearest: Option<RowId>,
    },
    /// What happened cannot lie ahead.
    InFuture(Date),
    /// One cannot put aside until a day that is not ahead.
    NotAhead(Date),
    /// It already stands so.
    AlreadySo,
    /// A reason, a title or a note must say something.
    Blank,
    /// A reason, a title or a note may be long, but not without end.
    TooLong {
        /// Bytes.
        limit: usize,
    },
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to do again.
    NothingToRedo,
}

/// What to write when the leader says `verb` of `row`.
///
/// # Errors
/// When there is no such row, the date makes no sense, or nothing would change.
pub fn deed(ground: &Ground, row: &RowId, verb: &Verb) -> Result<Deed, Refusal> {
    let found = ground
        .plan()
        .current(row)
        .ok_or_else(|| Refusal::Unknown { nearest: nearest(ground, row) })?;
    let (row, title) = (found.id.clone(), &found.item.title);
    let today = ground.today();
    let standing =
        |standing| Ok(vec![ground.record().set(row.clone(), title, Value::Standing(standing))]);
    let bodies: Result<Vec<Body>, Refusal> = match verb {
        Verb::Done { on, note } => {
            let on = happened(on.unwrap_or(today), today)?;
            let mut bodies = vec![ground.record().set(
                row.clone(),
                title,
                Value::Standing(Standing::Done { on }),
            )];
            if let Some(text) = note.as_ref().filter(|text| !text.is_blank()) {
                bodies.push(note_on(ground, &row, title, said(text)?));
            }
            Ok(bodies)
        }
        Verb::Start => standing(Standing::Started { on: today }),
        Verb::Request { on, from } => {
            let on = happened(on.unwrap_or(today), today)?;
            from.as_ref().map_or(Ok(()), fits)?;
            standing(Standing::Requested { on, from: from.clone() })
        }
        Verb::Grant => standing(Standing::Done { on: today }),
        Verb::Deny { why } => standing(Standing::Denied { on: today, why: said(why)? }),
        Verb::Skip { why } => standing(Standing::Skipped { on: today, why: said(why)? }),
        Verb::Credit { on, why } => {
            let on = happened(*on, today)?;
            standing(Standing::Credited { on, why: said(why)? })
        }
        Verb::Reopen => standing(Standing::Untouched),
        Verb::Snooze { until } => {
            if let Some(until) = until.filter(|until| *until <= today) {
                return Err(Refusal::NotAhead(until));
            }
            Ok(vec![ground.record().set(row.clone(), title, Value::Snoozed(*until))])
        }
        Verb::Plan { due } => {
            Ok(vec![ground.record().set(row.clone(), title, Value::Planned(*due))])
        }
        Verb::Note { text } => Ok(vec![note_on(ground, &row, title, said(text)?)]),
    };
    let bodies = bodies?;
    if bodies.iter().all(|body| stands_already(ground, body)) {
        return Err(Refusal::AlreadySo);
    }
    Ok(Deed { act: Act::Do, bodies })
}

/// What to write for an item of the leader's own, and the name it gets: `own-` and its title.
///
/// # Errors
/// When the title says nothing.
pub fn add_own(ground: &Ground, title: &Text, due: Option<Date>) -> Result<(RowId, Deed), Refusal> {
    let title = said(title)?;
    let row = RowId::once(free_id(ground, &title));
    let mut deed =
        Deed::of(ground.record().set(row.clone(), &title, Value::Own(Some(title.clone()))));
    if due.is_some() {
        deed.bodies.push(ground.record().set(row.clone(), &title, Value::Planned(due)));
    }
    Ok((row, deed))
}

/// What to write to give an own item another title, or to remove it.
///
/// # Errors
/// When it is no item of the leader's own, or already stands so.
pub fn change_own(ground: &Ground, row: &RowId, title: Option<Text>) -> Result<Deed, Refusal> {
    let own = ground.record().row(row).and_then(|record| record.own.as_ref());
    let Some(own) = own else { return Err(Refusal::Unknown { nearest: None }) };
    title.as_ref().map_or(Ok(()), fits)?;
    if title.as_ref() == Some(own) {
        return Err(Refusal::AlreadySo);
    }
    Ok(Deed::of(ground.record().set(row.clone(), own, Value::Own(title))))
}

fn note_on(ground: &Ground, row: &RowId, title: &Text, text: Text) -> Body {
    let named = ground.record().row(row).is_some_and(|record| record.title.is_some());
    Body::Note { row: Some(row.clone()), title: (!named).then(|| title.clone()), text }
}

fn happened(on: Date, today: Date) -> Result<Date, Refusal> {
    if on > today { Err(Refusal::InFuture(on)) } else { Ok(on) }
}

fn said(text: &Text) -> Result<Text, Refusal> {
    if text.is_blank() {
        return Err(Refusal::Blank);
    }
    fits(text)?;
    Ok(text.clone())
}

fn fits(text: &Text) -> Result<(), Refusal> {
    let limit = WRITTEN_BYTES_MAX;
    if text.len() > limit { Err(Refusal::TooLong { limit }) } else { Ok(()) }
}

fn stands_already(ground: &Ground, body: &Body) -> bool {
    let Body::Set { row, value, .. } = body else { return false };
    let blank = RowRecord::default();
    let record = ground.record().row(row).unwrap_or(&blank);
    if !record.contested.is_empty() {
        return false;
    }
    match value {
        Value::Standing(standing) => record.standing == *standing,
        Value::Planned(date) => record.planned == *date,
        Value::Snoozed(date) => record.snoozed == *date,
        Value::Own(title) => record.own == *title,
        Value::NoteText(..) => false,
    }
}

fn free_id(ground: &Ground, title: &Text) -> ItemId {
    let name: String = slug(title).chars().take(40).collect();
    let name = name.trim_matches('-');
    let base =
        if name.is_empty() { format!("{OWN_PREFIX}1") } else { format!("{OWN_PREFIX}{name}") };
    let taken = |id: &ItemId| {
        id.as_str() == OWN_LOG
            || ground.package().item(id).is_some()
            || ground.record().rows().any(|(row, _)| row.item == *id)
    };
    let candidates =
        std::iter::once(base.clone()).chain((2..).map(|number| format!("{base}-{number}")));
    candidates
        .filter_map(|name| ItemId::new(&name).ok())
        .find(|id| !taken(id))
        .expect("there are more numbers than items")
}

fn nearest(ground: &Ground, row: &RowId) -> Option<RowId> {
    let wanted = row.item.as_str();
    let alike = ground.plan().rows.iter().map(|row| {
        (strsim::jaro_winkler(wanted, row.id.item.as_str()), RowId::once(row.id.item.clone()))
    });
    let best = alike.max_by(|(left, _), (right, _)| left.total_cmp(right))?;
    (best.0 > 0.8).then_some(best.1)
}
