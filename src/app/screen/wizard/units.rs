//! The organisation as a tree to choose from.

use std::collections::{HashMap, HashSet};

use crate::domain::UnitId;
use crate::domain::layer::Unit;

/// Every unit once, each under the one it lies under, with its depth from 0. A unit whose parent is
/// unknown, or that lies in a circle, stands at the top.
pub fn unit_tree(units: &[Unit]) -> Vec<(usize, &Unit)> {
    let known: HashSet<&UnitId> = units.iter().map(|unit| &unit.id).collect();
    let mut below: HashMap<&UnitId, Vec<&Unit>> = HashMap::new();
    let mut roots = Vec::new();
    for unit in units {
        match unit.under.as_ref().filter(|under| known.contains(under)) {
            Some(under) => below.entry(under).or_default().push(unit),
            None => roots.push(unit),
        }
    }
    let mut placed = HashSet::new();
    let mut lines = Vec::with_capacity(units.len());
    // Those that no root leads to lie in circles; the first of each becomes its root.
    for root in roots.into_iter().chain(units) {
        let mut waiting = vec![(0, root)];
        while let Some((depth, unit)) = waiting.pop() {
            if !placed.insert(&unit.id) {
                continue;
            }
            lines.push((depth, unit));
            let children = below.get(&unit.id).into_iter().flatten();
            waiting.extend(children.rev().map(|child| (depth + 1, *child)));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Text;

    fn drawn(units: &[(&str, Option<&str>)]) -> Vec<String> {
        let id = |id: &str| UnitId::new(id).expect("an id");
        let units: Vec<Unit> = units
            .iter()
            .map(|(name, under)| Unit {
                id: id(name),
                title: Text::line(name),
                level: None,
                under: under.map(id),
            })
            .collect();
        unit_tree(&units)
            .into_iter()
            .map(|(depth, unit)| format!("{}{}", " ".repeat(depth), unit.id))
            .collect()
    }

    #[test]
    fn each_unit_stands_under_its_own() {
        let units =
            [("b", Some("a")), ("c", None), ("a", None), ("d", Some("b")), ("e", Some("c"))];
        assert_eq!(drawn(&units), ["c", " e", "a", " b", "  d"]);
    }

    #[test]
    fn units_in_a_circle_or_under_nobody_are_still_there() {
        let units = [("a", Some("b")), ("b", Some("a")), ("c", Some("gone")), ("d", Some("d"))];
        assert_eq!(drawn(&units), ["c", "a", " b", "d"]);
    }
}
