//! Circles: items that wait for each other, units that lie under each other.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::domain::layer::ChangeKind;
use crate::domain::{Detail, ItemId, Text, UnitId};

use crate::format::layer::Reading;
use crate::format::names::{Name, Use};
use crate::format::package::Check;
use crate::format::source::At;
use crate::problem::Trouble;

/// What each thing waits for, by number.
type Edges = Vec<Vec<usize>>;

impl Check<'_> {
    /// Items that wait for each other, for any leader: along `after` and a system's `needs`.
    pub(super) fn item_cycles(&mut self) {
        let mut told: HashSet<BTreeSet<&ItemId>> = HashSet::new();
        let readings = self.readings;
        for chain in self.chains.clone().into_iter().flatten() {
            let (items, edges) = waits(readings, &chain);
            for circle in circles(&edges) {
                let names: Vec<&ItemId> = circle.iter().map(|&at| items[at]).collect();
                if !told.insert(names.iter().copied().collect()) {
                    continue;
                }
                let next = names.get(1).unwrap_or(&names[0]);
                let (of, to) = (Name::Item(names[0].clone()), Name::Item(ItemId::clone(next)));
                let place = chain.iter().find_map(|&one| {
                    place_in(&readings[one], &of, &to, &["after", "needs"]).map(|at| (one, at))
                });
                let path = names.iter().chain(&names[..1]).map(|id| Text::line(id.as_str()));
                let path = path.collect();
                let (reading, at) = place.unwrap_or((chain[0], At::START));
                self.find(reading, at, Trouble::ItemCycle { path });
            }
        }
    }

    /// Units that lie under each other.
    pub(super) fn unit_cycles(&mut self) {
        let readings = self.readings;
        let layers = readings.iter().filter_map(|reading| reading.layer.as_ref());
        let units: Vec<_> = layers.flat_map(|layer| &layer.lists.units).collect();
        let index: HashMap<&UnitId, usize> =
            units.iter().enumerate().map(|(at, unit)| (&unit.id, at)).collect();
        let edges: Edges = units
            .iter()
            .map(|unit| unit.under.iter().filter_map(|above| index.get(above).copied()).collect())
            .collect();
        for circle in circles(&edges) {
            let names: Vec<&UnitId> = circle.iter().map(|&at| &units[at].id).collect();
            let next = names.get(1).unwrap_or(&names[0]);
            let (of, to) = (Name::Unit(names[0].clone()), Name::Unit(UnitId::clone(next)));
            let place = readings.iter().enumerate().find_map(|(one, reading)| {
                place_in(reading, &of, &to, &["under"]).map(|at| (one, at))
            });
            let path = names.iter().chain(&names[..1]).map(|id| Text::line(id.as_str())).collect();
            let (reading, at) = place.unwrap_or_default();
            self.find(reading, at, Trouble::UnitCycle { path });
        }
    }
}

/// The items of a stack of layers, and what each waits for once the changes are made.
fn waits<'r>(readings: &'r [Reading], chain: &[usize]) -> (Vec<&'r ItemId>, Edges) {
    let mut items: Vec<&'r ItemId> = Vec::new();
    let mut index: HashMap<&ItemId, usize> = HashMap::new();
    let mut waits: Vec<(&[ItemId], &[ItemId])> = Vec::new();
    let layers = || chain.iter().rev().filter_map(|&one| readings[one].layer.as_ref());
    for layer in layers() {
        for item in &layer.items {
            let needs: &[ItemId] = match &item.detail {
                Detail::System(system) => &system.needs,
                _ => &[],
            };
            index.entry(&item.id).or_insert_with(|| {
                items.push(&item.id);
                waits.push((&item.after, needs));
                items.len() - 1
            });
        }
        for change in &layer.changes {
            let (ChangeKind::Set(patch), Some(&at)) = (&change.what, index.get(&change.item))
            else {
                continue;
            };
            if let Some(after) = &patch.after {
                waits[at].0 = after;
            }
            if let Some(needs) = &patch.needs {
                waits[at].1 = needs;
            }
        }
    }
    let edges = waits.iter().map(|(after, needs)| {
        after.iter().chain(*needs).filter_map(|id| index.get(id).copied()).collect()
    });
    let edges = edges.collect();
    (items, edges)
}

/// Where a file says that `of` points to `to` with such a key.
fn place_in(reading: &Reading, of: &Name, to: &Name, keys: &[&str]) -> Option<At> {
    let subjects = &reading.names.subjects;
    let by = |used: &Use| subjects.get(used.of? as usize);
    let mut uses = reading.names.uses.iter();
    uses.find(|used| {
        keys.contains(&used.key)
            && used.name == *to
            && by(used).is_some_and(|subject| subject.name == *of)
    })
    .map(|used| used.at)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    New,
    Open,
    Closed,
}

/// Circles in a graph, each from its lowest number on. Not every way round is told, but every
/// knot is. Walks with a stack of its own: a chain of ten thousand items must not use the thread's.
fn circles(edges: &Edges) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    let mut visits = vec![Visit::New; edges.len()];
    for root in 0..edges.len() {
        if visits[root] != Visit::New {
            continue;
        }
        visits[root] = Visit::Open;
        let mut path = vec![(root, 0)];
        while let Some((at, tried)) = path.last_mut() {
            let at = *at;
            let Some(&next) = edges[at].get(*tried) else {
                visits[at] = Visit::Closed;
                path.pop();
                continue;
            };
            *tried += 1;
            match visits[next] {
                Visit::New => {
                    visits[next] = Visit::Open;
                    path.push((next, 0));
                }
                Visit::Open => {
                    let start = path.iter().position(|&(passed, _)| passed == next).unwrap_or(0);
                    let mut circle: Vec<usize> = path[start..].iter().map(|&(at, _)| at).collect();
                    let lowest = (0..circle.len()).min_by_key(|&at| circle[at]).unwrap_or(0);
                    circle.rotate_left(lowest);
                    found.push(circle);
                }
                Visit::Closed => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found_once_and_a_long_chain_is_none() {
        assert_eq!(circles(&vec![vec![1], vec![2], vec![0], vec![0]]), [vec![0, 1, 2]]);
        assert_eq!(circles(&vec![vec![0]]), [vec![0]]);
        let long: Edges =
            (0..100_000).map(|at| if at == 0 { vec![] } else { vec![at - 1] }).collect();
        assert!(circles(&long).is_empty());
        let backwards: Edges =
            (1..=100_000).map(|at| if at == 100_000 { vec![] } else { vec![at] }).collect();
        assert!(circles(&backwards).is_empty());
    }
}
