//! Layers checked together: what points to nothing, what goes in circles, what stands twice.
//!
//! Putting layers together is `domain::Package`'s business; this only tells what is wrong with them.

mod cycles;
mod references;
mod rhythm;

use std::collections::{HashMap, HashSet};

use crate::domain::item::Kind;
use crate::domain::{ItemId, Text};
use crate::format::layer::Reading;
use crate::format::names::{Name, Use};
use crate::format::reader::{MAX_PROBLEMS, nearest};
use crate::format::source::At;
use crate::problem::{Problem, Thing, Trouble};

/// Everything that is wrong between layers, by file and place. What is wrong within one file by
/// itself is in its [`Reading::problems`].
pub fn check_together(readings: &[Reading]) -> Vec<Problem> {
    let mut check = Check::new(readings);
    check.duplicates();
    check.stack();
    check.references();
    check.changes();
    check.item_cycles();
    check.unit_cycles();
    check.rhythms();
    check.finish()
}

/// The checks, and what they have found.
struct Check<'r> {
    readings: &'r [Reading],
    /// Each reading's layers from itself up to the top; `None` where the stack is broken.
    chains: Vec<Option<Vec<usize>>>,
    /// Which readings define a name; most often one.
    definers: HashMap<&'r Name, Vec<usize>>,
    /// Readings whose layer another one holds already: nothing more is said of them.
    doubles: HashSet<usize>,
    /// Each item's kind, and the reading that holds it.
    kinds: HashMap<&'r ItemId, (usize, Kind)>,
    findings: Vec<(usize, At, Trouble)>,
}

impl<'r> Check<'r> {
    fn new(readings: &'r [Reading]) -> Self {
        let mut definers: HashMap<&Name, Vec<usize>> = HashMap::new();
        for (at, reading) in readings.iter().enumerate() {
            for subject in reading.names.subjects.iter().filter(|subject| subject.defines) {
                definers.entry(&subject.name).or_default().push(at);
            }
        }
        let mut kinds = HashMap::new();
        for (at, reading) in readings.iter().enumerate() {
            for item in reading.layer.iter().flat_map(|layer| &layer.items) {
                kinds.entry(&item.id).or_insert((at, item.kind()));
            }
        }
        Self {
            readings,
            chains: vec![None; readings.len()],
            definers,
            doubles: HashSet::new(),
            kinds,
            findings: Vec::new(),
        }
    }

    fn find(&mut self, reading: usize, at: At, trouble: Trouble) {
        self.findings.push((reading, at, trouble));
    }

    fn finish(mut self) -> Vec<Problem> {
        self.findings.sort_by_key(|(reading, at, _)| (*reading, *at));
        let more = self.findings.len().saturating_sub(MAX_PROBLEMS);
        self.findings.truncate(MAX_PROBLEMS);
        let mut problems: Vec<Problem> = Vec::with_capacity(self.findings.len());
        for (reading, at, trouble) in self.findings {
            problems.push(self.readings[reading].source.problem(trouble, at));
        }
        if let (Some(first), true) = (self.readings.first(), more > 0) {
            problems.push(first.source.problem_of_file(Trouble::MoreProblems { count: more }));
        }
        problems
    }

    /// Ids that stand twice. Contacts may: a lower layer's takes the place of the one above.
    fn duplicates(&mut self) {
        let mut first: HashMap<(&Name, Option<usize>), (usize, At)> = HashMap::new();
        let mut found = Vec::new();
        for (at, reading) in self.readings.iter().enumerate() {
            for subject in reading.names.subjects.iter().filter(|subject| subject.defines) {
                let (thing, id) = (subject.name.thing(), Text::line);
                if thing != Thing::Layer && self.doubles.contains(&at) {
                    break;
                }
                let within = (thing == Thing::Contact).then_some(at);
                let &mut (one, place) =
                    first.entry((&subject.name, within)).or_insert((at, subject.at));
                if (one, place) == (at, subject.at) {
                    continue;
                }
                if thing == Thing::Layer {
                    self.doubles.insert(at);
                }
                let source = &self.readings[one].source;
                let (file, line) = (source.file.clone(), source.line(place));
                let id = id(subject.name.as_str());
                found.push((at, subject.at, Trouble::DuplicateId { thing, id, file, line }));
            }
        }
        self.findings.append(&mut found);
    }

    /// Finds each layer's way up to the top.
    fn stack(&mut self) {
        let mut tops = Vec::new();
        for at in 0..self.readings.len() {
            if self.doubles.contains(&at) || layer_name(&self.readings[at]).is_none() {
                continue;
            }
            if extends(&self.readings[at]).is_none() && self.readings[at].whole {
                tops.push(at);
            }
            self.chains[at] = self.chain(at);
        }
        for &second in tops.iter().skip(1) {
            // A file for one unit that forgot `extends` has been told so.
            let Some((_, at)) = layer_name(&self.readings[second]) else { continue };
            if self.readings[second].names.uses.iter().all(|used| used.key != "unit") {
                let file = self.readings[tops[0]].source.file.clone();
                self.find(second, at, Trouble::SecondTopLayer { file });
            }
        }
    }

    fn chain(&mut self, from: usize) -> Option<Vec<usize>> {
        let readings = self.readings;
        let mut chain = vec![from];
        let mut at = from;
        while let Some(above) = extends(&readings[at]) {
            let Some(&next) = self.definers.get(&above.name).and_then(|all| all.first()) else {
                if at == from {
                    self.missing_layer(at, above);
                }
                return None;
            };
            if let Some(start) = chain.iter().position(|&passed| passed == next) {
                // Told once, at the first file of the circle.
                if chain[start..].iter().min() == Some(&from) && start == 0 {
                    self.layer_cycle(from, above, &chain);
                }
                return None;
            }
            chain.push(next);
            at = next;
        }
        Some(chain)
    }

    fn missing_layer(&mut self, reading: usize, above: &Use) {
        if self.readings.iter().any(|reading| layer_name(reading).is_none()) {
            // The layer may be in a file that cannot be read.
            return;
        }
        let known = self.definers.keys().filter(|name| name.thing() == Thing::Layer);
        let known = known.map(|name| name.as_str());
        let nearest = nearest(above.name.as_str(), known).map(Text::line);
        let id = Text::line(above.name.as_str());
        self.find(reading, above.at, Trouble::MissingLayer { id, nearest });
    }

    fn layer_cycle(&mut self, reading: usize, above: &Use, chain: &[usize]) {
        let at = extends(&self.readings[reading]).map_or(above.at, |used| used.at);
        let names =
            chain.iter().chain(&chain[..1]).filter_map(|&at| layer_name(&self.readings[at]));
        let path = names.map(|(name, _)| Text::line(name.as_str())).collect();
        self.find(reading, at, Trouble::LayerCycle { path });
    }
}

/// The layer a file is, and where it says so.
fn layer_name(reading: &Reading) -> Option<(&Name, At)> {
    let subject = reading.names.subjects.iter().find(|one| one.name.thing() == Thing::Layer)?;
    Some((&subject.name, subject.at))
}

/// The layer above, as the file says.
fn extends(reading: &Reading) -> Option<&Use> {
    reading.names.uses.iter().find(|used| used.key == "extends")
}
