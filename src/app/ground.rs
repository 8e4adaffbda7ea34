//! The ground a plan stands on, and the plan that stands on it now.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::{Entry, Layer, Package, Profile, Record};
use crate::plan::{Plan, plan};

/// Package, profile, record and date; and the plan they give. Whenever one of them is replaced, the
/// plan is computed anew.
#[derive(Debug, Clone)]
pub struct Ground {
    layers: Vec<Arc<Layer>>,
    package: Package,
    profile: Profile,
    record: Record,
    plan: Plan,
}

impl Ground {
    /// Puts the ground together; `None` when no top layer is among `layers`.
    pub fn new(
        layers: Vec<Arc<Layer>>,
        profile: Profile,
        record: Record,
        today: Date,
    ) -> Option<Self> {
        let package = Package::assemble(&layers, profile.unit.as_ref())?;
        let plan = plan(&package, &profile, &record, today);
        Some(Self { layers, package, profile, record, plan })
    }

    /// Takes in what was written, here or in another window.
    pub fn add(&mut self, entries: impl IntoIterator<Item = Entry>) {
        self.record.add(entries);
        self.replan(self.today());
    }

    /// A new day.
    pub fn set_today(&mut self, today: Date) {
        self.replan(today);
    }

    fn replan(&mut self, today: Date) {
        self.plan = plan(&self.package, &self.profile, &self.record, today);
    }

    /// All layers, also those of other units.
    pub fn layers(&self) -> &[Arc<Layer>] {
        &self.layers
    }

    /// The package as this leader's layers make it.
    pub fn package(&self) -> &Package {
        &self.package
    }

    /// Who the leader is.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// What has happened.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The plan for today.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The day the plan holds for.
    pub fn today(&self) -> Date {
        self.plan.today
    }
}
