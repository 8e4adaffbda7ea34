//! What the message line says: what just happened. It stays until the next act.

use jiff::civil::Date;

use crate::app::Refusal;
use crate::app::screen::checklist::Filter;
use crate::domain::entry::{Act, Body, Standing, Value};
use crate::domain::settings::Mouse;
use crate::domain::{Entry, Kind, Record, RowId, Text};
use crate::fault::Fault;
use crate::plan::Plan;

/// What just happened.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Notice {
    /// Nothing; all is well.
    #[default]
    Ready,
    /// Something was written, and is on the disk.
    Wrote(Wrote),
    /// Another window wrote so many entries.
    Arrived(usize),
    /// What could not be written before is on the disk now.
    SavedAfterAll,
    /// Nothing was written, for a reason.
    Refused(Refusal),
    /// Esc at the top never quits.
    PressQ,
    /// Ctrl+C once; a second one quits.
    PressAgain,
    /// Ctrl+S where there is nothing to save by hand.
    AllSaved,
    /// The list shows this now.
    Filter(Filter),
    /// What is done is shown.
    DoneShown,
    /// What is done is hidden.
    DoneHidden,
    /// No item is selected here.
    NothingSelected,
    /// The item has no link.
    NoLink,
    /// A link was handed to the system.
    LinkOpened(Text),
    /// It could not be; the address can be copied.
    LinkNotOpened(Text, Fault),
    /// Text was put on the clipboard.
    Copied(Text),
    /// It could not be; so it is shown.
    NotCopied(Text, Fault),
    /// Only own items and notes can be edited or removed.
    NotYours,
    /// The mouse is listened to, or not.
    Mouse(Mouse),
    /// How to paste while the program has the mouse.
    PasteHow,
    /// It is a new day.
    NewDay(Date),
    /// Settings hold for now but were not kept.
    SettingsNotSaved(Fault),
    /// Profile and package are in use.
    Welcome,
    /// They could not be taken into use.
    NotSetUp(Fault),
    /// Something was noticed at the start; said in words by who noticed it.
    Noticed(Text),
    /// The date in the field could not be read, so nothing was changed.
    DateLeft,
}

/// What was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Wrote {
    /// Whether it was done, taken back or done again.
    pub act: Turn,
    /// What it was.
    pub what: What,
    /// The item's title; empty for the log.
    pub title: Text,
}

/// Done, taken back, or done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Done.
    Done,
    /// Taken back.
    Undone,
    /// Done again.
    Redone,
}

/// What an entry was about.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// How far it has come.
    Stands(Standing, Kind),
    /// The leader's own date.
    Planned(Option<Date>),
    /// Put aside.
    Snoozed(Option<Date>),
    /// An own item was written down.
    Own,
    /// An own item was removed.
    OwnRemoved,
    /// A note was written.
    Note,
    /// A note has other words.
    NoteChanged,
    /// A note was removed.
    NoteRemoved,
}

impl Notice {
    /// What to say of entries that were just written; `None` when they say nothing to people.
    pub fn wrote(entries: &[Entry], plan: &Plan, record: &Record) -> Option<Self> {
        let (entry, what, row) = entries.iter().find_map(|entry| {
            let (what, row) = told(&entry.body, plan)?;
            Some((entry, what, row))
        })?;
        let act = match entry.act {
            Act::Do => Turn::Done,
            Act::Undo(_) => Turn::Undone,
            Act::Redo(_) => Turn::Redone,
        };
        let title = row.map(|row| title(row, plan, record)).unwrap_or_default();
        Some(Notice::Wrote(Wrote { act, what, title }))
    }
}

fn told<'a>(body: &'a Body, plan: &Plan) -> Option<(What, Option<&'a RowId>)> {
    match body {
        Body::Set { row, value, .. } => {
            let what = match value {
                Value::Standing(standing) => {
                    let kind = plan.row(row).map_or(Kind::Own, |row| row.item.kind());
                    What::Stands(standing.clone(), kind)
                }
                Value::Planned(date) => What::Planned(*date),
                Value::Snoozed(date) => What::Snoozed(*date),
                Value::Own(Some(_)) => What::Own,
                Value::Own(None) => What::OwnRemoved,
                Value::NoteText(_, Some(_)) => What::NoteChanged,
                Value::NoteText(_, None) => What::NoteRemoved,
            };
            Some((what, Some(row)))
        }
        Body::Note { row, .. } => Some((What::Note, row.as_ref())),
        Body::Header { .. } | Body::Adopt { .. } | Body::Profile { .. } | Body::Unknown(_) => None,
    }
}

fn title(row: &RowId, plan: &Plan, record: &Record) -> Text {
    if let Some(found) = plan.row(row) {
        return found.item.title.clone();
    }
    record.row(row).and_then(|record| record.title.clone()).unwrap_or_default()
}
