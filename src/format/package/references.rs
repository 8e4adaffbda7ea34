//! What layers point to: whether it is there, and of the kind it should be.

use crate::domain::item::Kind;
use crate::domain::{ItemId, Text};
use crate::format::keys::{KINDS, own_keys};
use crate::format::names::{Name, OwnKey, Use};
use crate::format::package::Check;
use crate::format::reader::{MAX_PROBLEMS, nearest};
use crate::problem::{Thing, Trouble};

impl Check<'_> {
    /// Whether everything pointed to is there for the layer that points to it.
    pub(super) fn references(&mut self) {
        for at in 0..self.readings.len() {
            let Some(chain) = self.seen_from(at) else { continue };
            for used in &self.readings[at].names.uses {
                match used.key {
                    // Looked at when the stack was.
                    "extends" => {}
                    "item" => self.check_change(at, &chain, used),
                    "replaces" => self.check_replaced(at, used),
                    "same-as" => self.check_anywhere(at, used),
                    _ => self.check_used(at, &chain, used),
                }
            }
        }
    }

    /// The layers a layer can point into; `None` where one of them is only half known.
    fn seen_from(&self, at: usize) -> Option<Vec<usize>> {
        let chain = self.chains[at].clone()?;
        chain.iter().all(|&one| self.readings[one].whole).then_some(chain)
    }

    fn is_defined(&self, name: &Name, chain: &[usize]) -> bool {
        self.definers.get(name).is_some_and(|all| all.iter().any(|one| chain.contains(one)))
    }

    fn check_used(&mut self, at: usize, chain: &[usize], used: &Use) {
        if !self.is_defined(&used.name, chain) {
            let trouble = self.unknown(used, chain);
            self.find(at, used.at, trouble);
        } else if let (Some(wanted), Name::Item(item)) = (wanted_kind(used.key), &used.name)
            && let Some(kind) = self.kind(item, chain)
            && kind != wanted
        {
            let id = Text::line(item.as_str());
            self.find(at, used.at, Trouble::ReferenceOfOtherKind { id, kind, wanted });
        }
    }

    /// Another unit's item can count as this one, for a leader who moves.
    fn check_anywhere(&mut self, at: usize, used: &Use) {
        if !self.definers.contains_key(&used.name) {
            let all: Vec<usize> = (0..self.readings.len()).collect();
            let trouble = self.unknown(used, &all);
            self.find(at, used.at, trouble);
        }
    }

    fn check_replaced(&mut self, at: usize, used: &Use) {
        if self.definers.contains_key(&used.name) {
            let id = Text::line(used.name.as_str());
            self.find(at, used.at, Trouble::ReplacesLiving { id });
        }
    }

    fn check_change(&mut self, at: usize, chain: &[usize], used: &Use) {
        let item = Text::line(used.name.as_str());
        if self.is_defined(&used.name, &chain[..1]) {
            self.find(at, used.at, Trouble::ChangeOfOwn { item });
        } else if !self.is_defined(&used.name, chain) {
            let nearest = self.nearest(used, chain);
            self.find(at, used.at, Trouble::UnknownChange { item, nearest });
        }
    }

    fn unknown(&self, used: &Use, chain: &[usize]) -> Trouble {
        let (thing, id) = (used.name.thing(), Text::line(used.name.as_str()));
        Trouble::UnknownReference { thing, id, nearest: self.nearest(used, chain) }
    }

    fn nearest(&self, used: &Use, chain: &[usize]) -> Option<Text> {
        if self.findings.len() > MAX_PROBLEMS {
            // It will not be listed, and looking through thousands of names takes its time.
            return None;
        }
        let subjects = chain.iter().flat_map(|&one| &self.readings[one].names.subjects);
        let same = |thing: Thing| thing == used.name.thing();
        let known = subjects.filter(|one| one.defines && same(one.name.thing()));
        nearest(used.name.as_str(), known.map(|one| one.name.as_str())).map(Text::line)
    }

    /// Own keys that changes set on items of another kind.
    pub(super) fn changes(&mut self) {
        for at in 0..self.readings.len() {
            let Some(chain) = self.seen_from(at) else { continue };
            for OwnKey { item, key, at: place } in &self.readings[at].names.own_keys {
                let Some(kind) = self.kind(item, &chain) else { continue };
                let has = |kind: Kind| own_keys(kind).iter().any(|own| own.row.name == *key);
                if !has(kind) {
                    let kinds = KINDS.into_iter().chain([Kind::Talk]);
                    let belongs = kinds.filter(|&kind| has(kind)).collect();
                    self.find(at, *place, Trouble::KeyOfOtherKind { key, kind, belongs });
                }
            }
        }
    }

    fn kind(&self, item: &ItemId, chain: &[usize]) -> Option<Kind> {
        self.kinds.get(item).filter(|(one, _)| chain.contains(one)).map(|(_, kind)| *kind)
    }
}

/// The kind of item a key points to, where only one makes sense.
fn wanted_kind(key: &str) -> Option<Kind> {
    match key {
        "needs" => Some(Kind::Access),
        "course" => Some(Kind::Course),
        "systems" => Some(Kind::System),
        _ => None,
    }
}
