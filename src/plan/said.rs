//! What the leader has said of one row, under its own name or under another that means the same.

use jiff::civil::Date;

use crate::domain::Standing;
use crate::domain::record::{Note, RowRecord};

/// What has been said of a row. Where both names say something of the same matter, its own counts.
///
/// The first occurrence of a recurring item also goes by the item's name alone, and an item that no
/// longer recurs by the name of its first occurrence: HR may turn one into the other.
#[derive(Clone, Copy, Default)]
pub(super) struct Said<'a> {
    pub(super) own: Option<&'a RowRecord>,
    pub(super) other: Option<&'a RowRecord>,
}

impl<'a> Said<'a> {
    pub(super) fn of(own: Option<&'a RowRecord>) -> Self {
        Self { own, other: None }
    }

    fn records(self) -> impl Iterator<Item = &'a RowRecord> {
        self.own.into_iter().chain(self.other)
    }

    pub(super) fn is_nothing(self) -> bool {
        self.own.is_none() && self.other.is_none()
    }

    pub(super) fn standing(self) -> &'a Standing {
        let mut standings = self.records().map(|record| &record.standing);
        standings.find(|standing| **standing != Standing::Untouched).unwrap_or(&Standing::Untouched)
    }

    pub(super) fn planned(self) -> Option<Date> {
        self.records().find_map(|record| record.planned)
    }

    pub(super) fn snoozed(self) -> Option<Date> {
        self.records().find_map(|record| record.snoozed)
    }

    pub(super) fn notes(self) -> impl Iterator<Item = &'a Note> {
        self.records().flat_map(|record| &record.notes)
    }
}
