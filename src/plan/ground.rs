//! What every part of the plan stands on, looked up once: the four facts and what follows from them
//! alone. Nothing here decides anything.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::domain::record::RowRecord;
use crate::domain::{ItemId, Offset, Package, PhaseId, Profile, Record, RowId, Standing, UnitId};

/// The four facts a plan is computed from, and lookups into them.
pub(super) struct Ground<'a> {
    pub(super) package: &'a Package,
    pub(super) profile: &'a Profile,
    pub(super) record: &'a Record,
    pub(super) today: Date,
    /// The leader's first day.
    pub(super) start: Date,
    /// The first day on which the leader no longer counts as new.
    pub(super) end: Date,
    /// The leader's unit and those above it, nearest first.
    pub(super) unit_path: Vec<UnitId>,
    /// The phases as this leader's dates, in the order written.
    pub(super) phases: Vec<Span<'a>>,
    /// What has happened to the package's items, by their place in it.
    pub(super) kept: Vec<Kept<'a>>,
    /// What has happened to rows that name no item of the package, in the order of their ids.
    pub(super) strays: Vec<(&'a RowId, &'a RowRecord)>,
    /// The last day each item was done or credited by the leader's own word.
    pub(super) done: HashMap<&'a ItemId, Date>,
}

/// A phase as dates.
pub(super) struct Span<'a> {
    pub(super) id: &'a PhaseId,
    pub(super) from: Date,
    pub(super) to: Date,
}

/// What has happened to one item.
#[derive(Clone, Copy, Default)]
pub(super) struct Kept<'a> {
    /// To the item itself, named without a number.
    pub(super) bare: Option<&'a RowRecord>,
    /// Whether anything has happened to a numbered occurrence.
    pub(super) numbered: bool,
}

impl<'a> Ground<'a> {
    pub(super) fn new(
        package: &'a Package,
        profile: &'a Profile,
        record: &'a Record,
        today: Date,
    ) -> Self {
        let start = profile.start;
        let phases = package.lists.phases.iter().map(|phase| Span {
            id: &phase.id,
            from: phase.from.from(start),
            to: phase.to.from(start),
        });
        let months = i32::try_from(package.top.months).unwrap_or(i32::MAX);
        let mut ground = Self {
            package,
            profile,
            record,
            today,
            start,
            end: Offset::of_months(months.min(MAX_MONTHS)).from(start),
            unit_path: package.unit_path(profile.unit.as_ref()),
            phases: phases.collect(),
            kept: vec![Kept::default(); package.items.len()],
            strays: Vec::new(),
            done: HashMap::new(),
        };
        ground.read_record();
        ground
    }

    /// One pass over the record: the record's own order is a hash map's, so what is kept in order is
    /// sorted here.
    fn read_record(&mut self) {
        for (id, record) in self.record.rows() {
            if let Some(on) = completed_on(&record.standing) {
                let last = self.done.entry(&id.item).or_insert(on);
                *last = on.max(*last);
            }
            match self.package.position(&id.item) {
                None => self.strays.push((id, record)),
                Some(place) if id.occurrence.is_none() => self.kept[place].bare = Some(record),
                Some(place) => self.kept[place].numbered = true,
            }
        }
        self.strays.sort_by_key(|(id, _)| *id);
    }

    /// The phase of that name, as dates.
    pub(super) fn phase(&self, id: &PhaseId) -> Option<&Span<'a>> {
        self.phases.iter().find(|span| span.id == id)
    }
}

/// A century; a package that says more means "for good".
const MAX_MONTHS: i32 = 1_200;

/// The day the leader says it was done, here or elsewhere.
pub(super) fn completed_on(standing: &Standing) -> Option<Date> {
    match standing {
        Standing::Done { on } | Standing::Credited { on, .. } => Some(*on),
        Standing::Untouched
        | Standing::Started { .. }
        | Standing::Requested { .. }
        | Standing::Denied { .. }
        | Standing::Skipped { .. } => None,
    }
}
