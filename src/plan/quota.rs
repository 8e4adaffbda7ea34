//! Electives: so many a year, or altogether (finding 4 of the study: the old course bank, where one
//! picked what one needed and some number was expected each year).

use jiff::civil::Date;

use super::CreditReason;
use super::credit::Finished;
use super::draft::{Draft, Origin};
use super::ground::Ground;
use crate::domain::layer::{Quota, QuotaPer};
use crate::domain::{ItemId, Offset, QuotaId, Text};

/// How a quota of electives stands.
#[derive(Debug, Clone, PartialEq)]
pub struct QuotaStatus {
    /// The quota.
    pub quota: QuotaId,
    /// Its title.
    pub title: Text,
    /// How many to choose in the current stretch.
    pub choose: u32,
    /// How many are done in the current stretch.
    pub done: u32,
    /// The last day of the current stretch; `None` for a quota without years.
    pub until: Option<Date>,
}

impl QuotaStatus {
    /// Whether as many are done as were asked for.
    pub const fn is_filled(&self) -> bool {
        self.done >= self.choose
    }
}

/// How all quotas stand, and which items belong to them.
pub(super) struct Quotas {
    pub(super) status: Vec<QuotaStatus>,
    /// The quota of each item, by place in the package; the first that names it.
    of: Vec<Option<usize>>,
}

impl Quotas {
    pub(super) fn count(
        ground: &Ground<'_>,
        drafts: &[Draft<'_>],
        finished: &[Option<Finished>],
    ) -> Self {
        let package = ground.package;
        let mut of = vec![None; package.items.len()];
        for (number, quota) in package.lists.quotas.iter().enumerate() {
            for place in quota.from.iter().filter_map(|id| package.position(id)) {
                of[place] = of[place].or(Some(number));
            }
        }
        let stretches: Vec<Stretch> =
            package.lists.quotas.iter().map(|quota| Stretch::of(ground, quota)).collect();
        let empty = |(quota, stretch): (&Quota, &Stretch)| QuotaStatus {
            quota: quota.id.clone(),
            title: quota.title.clone(),
            choose: quota.choose,
            done: 0,
            until: stretch.before.and_then(|before| before.yesterday().ok()),
        };
        let mut quotas =
            Self { status: package.lists.quotas.iter().zip(&stretches).map(empty).collect(), of };
        for (draft, finished) in drafts.iter().zip(finished) {
            let Some(number) = quotas.number(draft) else { continue };
            let counts = finished.as_ref().is_some_and(|finished| {
                stretches[number].holds(finished.on)
                    && !quotas.is_counted_elsewhere(ground, finished)
            });
            if counts {
                quotas.status[number].done += 1;
            }
        }
        quotas
    }

    fn number(&self, draft: &Draft<'_>) -> Option<usize> {
        if draft.origin == Origin::Package { *self.of.get(draft.place)? } else { None }
    }

    /// One course that stands for two electives is still one course.
    fn is_counted_elsewhere(&self, ground: &Ground<'_>, finished: &Finished) -> bool {
        let is_elective =
            |id: &ItemId| ground.package.position(id).is_some_and(|place| self.of[place].is_some());
        match &finished.credit {
            Some(CreditReason::SameAs(other)) => is_elective(other),
            Some(CreditReason::Said(_) | CreditReason::Replaced(_)) | None => false,
        }
    }

    /// The quota a row belongs to.
    pub(super) fn status_of(&self, draft: &Draft<'_>) -> Option<&QuotaStatus> {
        self.number(draft).map(|number| &self.status[number])
    }
}

/// The days that count now: from, and before; without end for a quota that never starts anew.
struct Stretch {
    from: Date,
    before: Option<Date>,
}

impl Stretch {
    /// Years count from the first day. Before it, the first year is the current one.
    fn of(ground: &Ground<'_>, quota: &Quota) -> Self {
        match quota.per {
            QuotaPer::All => Self { from: Date::MIN, before: None },
            QuotaPer::Year => {
                let span = ground.start.until((jiff::Unit::Year, ground.today)).unwrap_or_default();
                let years = i32::from(span.get_years()).max(0);
                let year = |years: i32| Offset::of_months(12 * years).from(ground.start);
                Self { from: year(years), before: Some(year(years + 1)) }
            }
        }
    }

    fn holds(&self, date: Date) -> bool {
        self.from <= date && self.before.is_none_or(|before| date < before)
    }
}
