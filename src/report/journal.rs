//! Everything that happened, by date (finding 9: "it becomes one big porridge").

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::{Body, Entry, RowId};
use crate::report::Facts;
use crate::report::ink;
use crate::report::paper::Paper;

/// The time zone that turns a moment into a day.
#[derive(Debug, Clone)]
pub struct Zone(pub TimeZone);

impl Zone {
    /// The day of a moment, given in milliseconds since 1970.
    pub fn date(&self, at: i64) -> Date {
        moment(at).to_zoned_datetime(self.0.clone()).date()
    }
}

/// A moment in milliseconds since 1970; one outside the calendar becomes 1970.
pub(super) fn moment(at: i64) -> Timestamp {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The page: these entries, oldest first.
pub fn text(facts: &Facts<'_>, entries: &[&Entry], zone: &Zone) -> String {
    let mut paper = Paper::default();
    paper.line(&ink::heading(&facts.words.text("paper-journal")));
    if entries.is_empty() {
        paper.gap();
        paper.prose(0, &facts.words.text("paper-journal-empty"));
    }
    let mut month = None;
    for entry in entries {
        let date = zone.date(entry.at);
        if month != Some((date.year(), date.month())) {
            month = Some((date.year(), date.month()));
            paper.heading(&facts.words.dates().month(date).to_uppercase());
        }
        write_dated(facts, &mut paper, entry, zone, &line(facts, entry));
    }
    paper.finish()
}

/// Every entry that tells something, oldest first.
pub fn entries<'a>(facts: &Facts<'a>) -> Vec<&'a Entry> {
    let told = |entry: &&Entry| !matches!(entry.body, Body::Header { .. } | Body::Unknown(_));
    facts.record.entries().into_iter().filter(told).collect()
}

/// What an entry tells, in one line: what it is about, and what happened.
pub fn line(facts: &Facts<'_>, entry: &Entry) -> String {
    let happened = facts.words.happened(entry).unwrap_or_default();
    match title_of(facts, &entry.body) {
        Some(title) => format!("{title}: {happened}"),
        None => happened,
    }
}

/// The entries about one row, oldest first.
pub(super) fn row_entries<'a>(facts: &Facts<'a>, id: &RowId) -> Vec<&'a Entry> {
    entries(facts).into_iter().filter(|entry| row_of(&entry.body) == Some(id)).collect()
}

/// An entry, dated, on a page that is about its row.
pub(super) fn write_happened(facts: &Facts<'_>, paper: &mut Paper, entry: &Entry, zone: &Zone) {
    write_dated(facts, paper, entry, zone, &facts.words.happened(entry).unwrap_or_default());
}

fn write_dated(facts: &Facts<'_>, paper: &mut Paper, entry: &Entry, zone: &Zone, text: &str) {
    let date = facts.words.dates().numeric(zone.date(entry.at));
    paper.hanging(1, &format!("{date}  "), text);
}

/// The row an entry is about.
pub(super) const fn row_of(body: &Body) -> Option<&RowId> {
    match body {
        Body::Set { row, .. } => Some(row),
        Body::Note { row, .. } => row.as_ref(),
        Body::Header { .. } | Body::Adopt { .. } | Body::Profile { .. } | Body::Unknown(_) => None,
    }
}

/// The title of what an entry is about, as it is now, else as it was.
pub(super) fn title_of(facts: &Facts<'_>, body: &Body) -> Option<String> {
    let id = row_of(body)?;
    if let Some(row) = facts.plan.row(id) {
        return Some(facts.row_title(row));
    }
    let then = facts.record.row(id).and_then(|record| record.title.as_ref());
    Some(then.map_or_else(|| id.to_string(), ToString::to_string))
}
