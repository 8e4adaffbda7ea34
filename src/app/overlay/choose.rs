//! A short list to choose from: a status, a date, a link, something to copy, a note.

use crate::app::Ground;
use crate::domain::entry::{EntryId, Standing};
use crate::domain::item::{Link, With};
use crate::domain::record::RowRecord;
use crate::domain::{ContactId, Detail, Kind, Package, RowId, Text};
use crate::plan::Row;

/// A list to choose from, about one row.
#[derive(Debug, Clone, PartialEq)]
pub struct Choose {
    /// What is chosen.
    pub about: About,
    /// For which row.
    pub row: RowId,
    /// Its title.
    pub title: Text,
    /// Its kind: an access has other words for its statuses.
    pub kind: Kind,
    /// What there is; never empty.
    pub choices: Vec<Choice>,
    /// The selected one, from 0.
    pub at: usize,
}

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// How far it has come.
    Status,
    /// When it is to be done.
    Plan,
    /// Which link to open.
    Link,
    /// What to copy.
    Copy,
    /// What to edit.
    Edit,
    /// Which note to remove.
    Remove,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// A status.
    Stand(Stand),
    /// Something about its dates.
    Plan(PlanChoice),
    /// A link.
    Link(Link),
    /// Something to copy.
    Copy(CopyWhat, Text),
    /// A note.
    Note(EntryId, Text),
    /// The title of an own item.
    Title,
}

/// The statuses a leader can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Nothing yet.
    Untouched,
    /// Begun.
    Started,
    /// Asked for.
    Requested,
    /// Refused.
    Denied,
    /// Done today.
    Done,
    /// Done another day.
    DoneOn,
    /// Done before, or elsewhere.
    Credited,
    /// Not relevant.
    Skipped,
}

impl Stand {
    /// The English name phrases are looked up by: `stand-` and this.
    pub const fn name(self) -> &'static str {
        match self {
            Stand::Untouched => "untouched",
            Stand::Started => "started",
            Stand::Requested => "requested",
            Stand::Denied => "denied",
            Stand::Done => "done",
            Stand::DoneOn => "done-on",
            Stand::Credited => "credited",
            Stand::Skipped => "skipped",
        }
    }

    /// The statuses offered for a kind.
    pub const fn of(kind: Kind) -> &'static [Stand] {
        match kind {
            Kind::Access => &[
                Stand::Untouched,
                Stand::Requested,
                Stand::Done,
                Stand::DoneOn,
                Stand::Denied,
                Stand::Credited,
                Stand::Skipped,
            ],
            Kind::System
            | Kind::Course
            | Kind::Meeting
            | Kind::Practice
            | Kind::Talk
            | Kind::Own => &[
                Stand::Untouched,
                Stand::Started,
                Stand::Requested,
                Stand::Done,
                Stand::DoneOn,
                Stand::Credited,
                Stand::Skipped,
            ],
        }
    }

    /// The one that says what a standing says.
    const fn now(standing: &Standing) -> Self {
        match standing {
            Standing::Untouched => Stand::Untouched,
            Standing::Started { .. } => Stand::Started,
            Standing::Requested { .. } => Stand::Requested,
            Standing::Denied { .. } => Stand::Denied,
            Standing::Done { .. } => Stand::Done,
            Standing::Credited { .. } => Stand::Credited,
            Standing::Skipped { .. } => Stand::Skipped,
        }
    }
}

/// What can be done about a row's dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanChoice {
    /// Due at the end of this week.
    ThisWeek,
    /// Due on a date.
    Due,
    /// Put aside until a date.
    Snooze,
    /// Take the own date back.
    NoDue,
    /// Take it up again.
    NoSnooze,
}

impl PlanChoice {
    /// Every choice, in the order they are offered.
    pub const ALL: [PlanChoice; 5] = [
        PlanChoice::ThisWeek,
        PlanChoice::Due,
        PlanChoice::Snooze,
        PlanChoice::NoDue,
        PlanChoice::NoSnooze,
    ];

    /// The English name phrases are looked up by: `planning-` and this.
    pub const fn name(self) -> &'static str {
        match self {
            PlanChoice::ThisWeek => "this-week",
            PlanChoice::Due => "due",
            PlanChoice::Snooze => "snooze",
            PlanChoice::NoDue => "no-due",
            PlanChoice::NoSnooze => "no-snooze",
        }
    }
}

/// What a text to copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyWhat {
    /// The item's title.
    Title,
    /// An address on the web.
    Link,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
}

impl CopyWhat {
    /// Everything there is to copy.
    pub const ALL: [CopyWhat; 4] =
        [CopyWhat::Title, CopyWhat::Link, CopyWhat::Phone, CopyWhat::Email];

    /// The English name phrases are looked up by: `copy-` and this.
    pub const fn name(self) -> &'static str {
        match self {
            CopyWhat::Title => "title",
            CopyWhat::Link => "link",
            CopyWhat::Phone => "phone",
            CopyWhat::Email => "email",
        }
    }
}

impl Choose {
    fn new(about: About, row: &Row, choices: Vec<Choice>) -> Self {
        let (title, kind) = (row.item.title.clone(), row.item.kind());
        Self { about, row: row.id.clone(), title, kind, choices, at: 0 }
    }

    /// Every status, the present one selected.
    pub fn status(row: &Row, record: &RowRecord) -> Self {
        let stands = Stand::of(row.item.kind());
        let choices = stands.iter().copied().map(Choice::Stand).collect();
        let now = Stand::now(&record.standing);
        let at = stands.iter().position(|stand| *stand == now).unwrap_or_default();
        Self { at, ..Self::new(About::Status, row, choices) }
    }

    /// What can be done about its dates.
    pub fn plan(row: &Row, record: &RowRecord) -> Self {
        let mut choices = vec![PlanChoice::ThisWeek, PlanChoice::Due, PlanChoice::Snooze];
        if record.planned.is_some() {
            choices.push(PlanChoice::NoDue);
        }
        if record.snoozed.is_some() {
            choices.push(PlanChoice::NoSnooze);
        }
        Self::new(About::Plan, row, choices.into_iter().map(Choice::Plan).collect())
    }

    /// Its links; `None` when it has none.
    pub fn link(row: &Row) -> Option<Self> {
        let choices: Vec<Choice> = row.item.links.iter().cloned().map(Choice::Link).collect();
        (!choices.is_empty()).then(|| Self::new(About::Link, row, choices))
    }

    /// What can be copied of it.
    pub fn copy(row: &Row, ground: &Ground) -> Self {
        let mut choices = vec![Choice::Copy(CopyWhat::Title, row.item.title.clone())];
        let link = |link: &Link| Choice::Copy(CopyWhat::Link, link.url.clone());
        choices.extend(row.item.links.iter().map(link));
        for contact in contacts(row) {
            let Some(contact) = ground.package().contact(contact) else { continue };
            let parts = [(CopyWhat::Phone, &contact.phone), (CopyWhat::Email, &contact.email)];
            for (what, text) in parts {
                let Some(text) = text else { continue };
                let choice = Choice::Copy(what, text.clone());
                if !choices.contains(&choice) {
                    choices.push(choice);
                }
            }
        }
        Self::new(About::Copy, row, choices)
    }

    /// What of it is the leader's own to edit; `None` when nothing is.
    pub fn edit(row: &Row, record: &RowRecord) -> Option<Self> {
        let mut choices = Vec::new();
        if row.item.kind() == Kind::Own {
            choices.push(Choice::Title);
        }
        choices.extend(notes(record));
        (!choices.is_empty()).then(|| Self::new(About::Edit, row, choices))
    }

    /// Which of its notes to remove; `None` when it has none.
    pub fn remove(row: &Row, record: &RowRecord) -> Option<Self> {
        let choices: Vec<Choice> = notes(record).collect();
        (!choices.is_empty()).then(|| Self::new(About::Remove, row, choices))
    }

    /// The selected choice.
    pub fn selected(&self) -> Option<&Choice> {
        self.choices.get(self.at)
    }

    /// Moves the selection, stopping at either end.
    pub fn step(&mut self, by: isize) {
        let last = self.choices.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
    }
}

/// Notes, the newest first.
fn notes(record: &RowRecord) -> impl Iterator<Item = Choice> + '_ {
    record.notes.iter().rev().map(|note| Choice::Note(note.id, note.text.clone()))
}

/// Everyone an item names, whom to ask first.
pub fn contacts(row: &Row) -> Vec<&ContactId> {
    let mut found: Vec<&ContactId> = row.item.contact.iter().collect();
    match &row.item.detail {
        Detail::Access(access) => {
            found.extend(&access.order_by);
            found.extend(&access.granted_by);
        }
        Detail::Meeting(meeting) => found.extend(contact_of(meeting.with.as_ref())),
        Detail::Talk(talk) => found.extend(contact_of(talk.with.as_ref())),
        Detail::System(_) | Detail::Course(_) | Detail::Practice(_) | Detail::Own => {}
    }
    let mut once: Vec<&ContactId> = Vec::new();
    for contact in found {
        if !once.contains(&contact) {
            once.push(contact);
        }
    }
    once
}

fn contact_of(with: Option<&With>) -> Option<&ContactId> {
    match with? {
        With::Contact(id) => Some(id),
        With::Words(_) => None,
    }
}

/// Whom to ask about a row: its contact, or who answers for the layer that asks for it.
pub fn whom_to_ask<'a>(row: &'a Row, package: &'a Package) -> Option<&'a ContactId> {
    let owner = || package.layer(&row.item.owner).and_then(|layer| layer.owner.as_ref());
    row.item.contact.as_ref().or_else(owner)
}
