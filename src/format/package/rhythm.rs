//! What comes back more often than is planned.

use crate::domain::item::Recurrence;
use crate::domain::layer::{ChangeKind, Phase, Place, Top};
use crate::domain::{ItemId, Offset, PhaseId};
use crate::format::names::Name;
use crate::format::package::Check;
use crate::format::source::At;
use crate::problem::Trouble;

impl Check<'_> {
    /// Items that would come back more often than the program plans before the leader is no longer
    /// new.
    pub(super) fn rhythms(&mut self) {
        let limit = usize::from(Recurrence::MOST);
        for at in 0..self.readings.len() {
            for place in self.too_often(at) {
                self.find(at, place, Trouble::TooOften { limit });
            }
        }
    }

    /// Where one layer names such items.
    fn too_often(&self, at: usize) -> Vec<At> {
        let reading = &self.readings[at];
        let (Some(chain), Some(layer)) = (&self.chains[at], &reading.layer) else {
            return Vec::new();
        };
        let items = layer
            .items
            .iter()
            .filter(|item| self.is_too_often(chain, item.recurrence.as_ref(), item.phase.as_ref()));
        let changes = layer.changes.iter().filter(|change| match &change.what {
            ChangeKind::Set(patch) => {
                let phase = patch.phase.as_ref().or_else(|| self.phase_of(&change.item));
                self.is_too_often(chain, patch.recurrence.as_ref(), phase)
            }
            ChangeKind::Drop(_) => false,
        });
        let named = items.map(|item| &item.id).chain(changes.map(|change| &change.item));
        let place = |id: &ItemId| {
            let name = Name::Item(id.clone());
            reading.names.subjects.iter().find(|subject| subject.name == name)
        };
        named.filter_map(place).map(|subject| subject.at).collect()
    }

    fn is_too_often(
        &self,
        chain: &[usize],
        recurrence: Option<&Recurrence>,
        phase: Option<&PhaseId>,
    ) -> bool {
        let Some(Recurrence::Every { distance, times }) = recurrence else { return false };
        let phase = phase.and_then(|id| self.phase(id, chain));
        let whole = Offset::of_months(i32::try_from(self.months(chain)).unwrap_or(i32::MAX));
        let days = match (times, phase) {
            (None, Some(phase)) => phase.to.about_days() - phase.from.about_days(),
            (Some(_), _) | (None, None) => whole.about_days(),
        };
        let most = f64::from(times.unwrap_or(u16::MAX));
        (days / distance.about_days()).min(most) > f64::from(Recurrence::MOST)
    }

    /// How long one counts as new, as the top layer says.
    fn months(&self, chain: &[usize]) -> u32 {
        let layers = chain.iter().rev().filter_map(|&at| self.readings[at].layer.as_ref());
        let top = layers.map(|layer| &layer.place).find_map(|place| match place {
            Place::Top(top) => Some(top.months),
            Place::Lower { .. } => None,
        });
        top.unwrap_or(Top::default().months)
    }

    fn phase(&self, id: &PhaseId, chain: &[usize]) -> Option<&Phase> {
        let layers = chain.iter().filter_map(|&at| self.readings[at].layer.as_ref());
        layers.flat_map(|layer| &layer.lists.phases).find(|phase| phase.id == *id)
    }

    fn phase_of(&self, item: &ItemId) -> Option<&PhaseId> {
        let (at, _) = self.kinds.get(item)?;
        let items = &self.readings[*at].layer.as_ref()?.items;
        items.iter().find(|one| one.id == *item)?.phase.as_ref()
    }
}
