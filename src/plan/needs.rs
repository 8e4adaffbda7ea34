//! What comes first: the prerequisites of each item, as far as they concern this leader.

use super::applies::Relevance;
use super::ground::Ground;
use crate::domain::{Detail, Item, ItemId};

/// The prerequisites of each item, by place in the package; without circles.
pub(super) struct Needs {
    of: Vec<Vec<usize>>,
}

impl Needs {
    /// What `after` names; for a system also the accesses it needs and those that say they open it.
    /// Only what is asked of this leader counts, at both ends: nobody waits for a course that is not
    /// for them.
    pub(super) fn of(ground: &Ground<'_>, relevance: &[Relevance]) -> Self {
        let items = &ground.package.items;
        let asked = |place: usize| relevance[place].is_ok() && items[place].withdrawn.is_none();
        let mut needs = Self { of: vec![Vec::new(); items.len()] };
        let mut add = |first: usize, then: usize| {
            if first != then && asked(first) && asked(then) {
                needs.of[then].push(first);
            }
        };
        let place = |id: &ItemId| ground.package.position(id);
        for (at, item) in items.iter().enumerate() {
            named_first(item).filter_map(place).for_each(|first| add(first, at));
            opened_by(item).filter_map(place).for_each(|system| add(at, system));
        }
        for firsts in needs.of.iter_mut().filter(|firsts| firsts.len() > 1) {
            firsts.sort_unstable();
            firsts.dedup();
        }
        needs.cut_circles();
        needs
    }

    /// The places of what comes before the item at `place`, in package order.
    pub(super) fn before(&self, place: usize) -> &[usize] {
        self.of.get(place).map_or(&[], Vec::as_slice)
    }

    /// In a faulty package two items may each wait for the other, and neither would ever open. Where
    /// they do, what stands first in the package comes first; `check` tells HR.
    fn cut_circles(&mut self) {
        let mut circling = vec![true; self.of.len()];
        if self.trim(&mut circling) == 0 {
            return;
        }
        // What is left is in a circle or after one; looking from the other end takes away the latter.
        self.turned().trim(&mut circling);
        for (then, firsts) in self.of.iter_mut().enumerate() {
            firsts.retain(|&first| first < then || !(circling[first] && circling[then]));
        }
    }

    /// Takes out, again and again, what nothing still in comes before; how many stay in.
    fn trim(&self, within: &mut [bool]) -> usize {
        let counts = self.of.iter().map(|firsts| firsts.iter().filter(|&&at| within[at]).count());
        let mut left: Vec<usize> = counts.collect();
        let turned = self.turned();
        let mut free: Vec<usize> =
            (0..left.len()).filter(|&at| within[at] && left[at] == 0).collect();
        let mut inside = within.iter().filter(|&&inside| inside).count();
        while let Some(at) = free.pop() {
            within[at] = false;
            inside -= 1;
            for &then in &turned.of[at] {
                left[then] -= 1;
                if within[then] && left[then] == 0 {
                    free.push(then);
                }
            }
        }
        inside
    }

    /// The same arrows, turned around.
    fn turned(&self) -> Self {
        let mut of = vec![Vec::new(); self.of.len()];
        for (then, firsts) in self.of.iter().enumerate() {
            for &first in firsts {
                of[first].push(then);
            }
        }
        Self { of }
    }
}

/// What an item says comes before it.
fn named_first(item: &Item) -> impl Iterator<Item = &ItemId> {
    let needs: &[ItemId] = match &item.detail {
        Detail::System(system) => &system.needs,
        Detail::Access(_)
        | Detail::Course(_)
        | Detail::Meeting(_)
        | Detail::Practice(_)
        | Detail::Talk(_)
        | Detail::Own => &[],
    };
    item.after.iter().chain(needs)
}

/// The systems an access says it opens.
fn opened_by(item: &Item) -> impl Iterator<Item = &ItemId> {
    item.access().map_or(&[][..], |access| &access.systems).iter()
}
