//! What the leader says happened, on its way to the journal and back.

use crate::app::deed::deed;
use crate::app::model::{Home, Model};
use crate::app::notice::Notice;
use crate::app::{Effect, Layout, Page, Refusal, Verb};
use crate::domain::entry::{Act, Body, Value};
use crate::domain::record::Deed;
use crate::domain::{Entry, Kind, RowId};
use crate::plan::{CreditReason, Row, SkipReason, State};

/// What is to be written when the leader says `verb` of a row; a refusal is said in words.
pub(super) fn say(model: &mut Model, row: &RowId, verb: &Verb) -> Vec<Effect> {
    let Some(home) = super::home(model) else { return Vec::new() };
    let deed = deed(&home.ground, row, verb);
    append(model, deed)
}

/// Writes a deed, or says why there is none.
pub(super) fn append(model: &mut Model, deed: Result<Deed, Refusal>) -> Vec<Effect> {
    match deed {
        Ok(deed) => vec![Effect::Append(deed)],
        Err(refusal) => {
            model.notice = Notice::Refused(refusal);
            Vec::new()
        }
    }
}

/// What Space says of a row: an access is first asked for, then had; the rest is done or not.
pub(super) fn next_step(row: &Row) -> Verb {
    let access = row.item.kind() == Kind::Access;
    match &row.state {
        State::Done { .. }
        | State::Credited { why: CreditReason::Said(_), .. }
        | State::Skipped { why: SkipReason::Said(_) } => Verb::Reopen,
        State::Waiting { .. } | State::Chase { .. } if access => Verb::Grant,
        // Counting as done through something else is no word of the leader's; this is.
        State::Credited { why: CreditReason::SameAs(_) | CreditReason::Replaced(_), .. }
        | State::Skipped { why: SkipReason::Passed } => done(),
        State::NotYet { .. }
        | State::Blocked { .. }
        | State::Coming { .. }
        | State::Open
        | State::Started { .. }
        | State::Waiting { .. }
        | State::Chase { .. }
        | State::Late { .. }
        | State::Renew { .. }
        | State::NotForMe { .. }
        | State::Withdrawn { .. } => {
            if access {
                Verb::Request { on: None, from: None }
            } else {
                done()
            }
        }
    }
}

fn done() -> Verb {
    Verb::Done { on: None, note: None }
}

/// Takes in entries that are on the disk; the rows they touch stay where they are.
pub(super) fn take_in(home: &mut Home, entries: &[Entry], layout: Layout) {
    let touched = entries.iter().filter_map(|entry| match &entry.body {
        Body::Set { row, .. } => Some(row.clone()),
        Body::Note { row, .. } => row.clone(),
        Body::Header { .. } | Body::Adopt { .. } | Body::Profile { .. } | Body::Unknown(_) => None,
    });
    if home.page == Page::Checklist {
        home.checklist.touch(touched);
    }
    home.ground.add(entries.iter().cloned());
    home.replanned(layout);
}

/// An own item just added in the checklist is selected, so that the leader sees where it went.
pub(super) fn show_new_own(home: &mut Home, entries: &[Entry]) {
    let added = entries.iter().find_map(|entry| match (&entry.body, entry.act) {
        (Body::Set { row, value: Value::Own(Some(_)), .. }, Act::Do) => Some(row.clone()),
        _ => None,
    });
    if let Some(row) = added.filter(|_| home.page == Page::Checklist) {
        home.checklist.reveal(&home.ground, &row);
    }
}
