//! The layers that concern one leader, put together: the top one first, the nearest last.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::item::With;
use crate::domain::layer::{
    Change, ChangeKind, Competence, Contact, Layer, Lists, Mix, Phase, Place, Question, Role, Top,
    Unit,
};
use crate::domain::{
    CompetenceId, ContactId, Item, ItemId, Language, LayerId, Patch, PhaseId, QuestionId, RoleId,
    Text, UnitId, Version,
};

/// What one leader's layers ask, put together.
#[derive(Debug, Clone, PartialEq)]
pub struct Package {
    /// The layers, from the top down.
    pub layers: Vec<LayerInfo>,
    /// What only the top layer says.
    pub top: Top,
    /// What items point to, from all layers.
    pub lists: Lists,
    /// Every item, in the order written, the top layer's first.
    pub items: Vec<Arc<Item>>,
    /// Items a lower layer leaves out, with the layer and its words.
    pub dropped: HashMap<ItemId, (LayerId, Text)>,
    index: HashMap<ItemId, usize>,
}

/// What a package remembers of each layer.
#[derive(Debug, Clone, PartialEq)]
pub struct LayerInfo {
    /// The layer.
    pub id: LayerId,
    /// One line.
    pub title: Text,
    /// Its version.
    pub version: Version,
    /// When it was sent out.
    pub issued: Option<Date>,
    /// The language of its words.
    pub language: Language,
    /// Who answers for it.
    pub owner: Option<ContactId>,
}

impl Package {
    /// Puts together the layers that concern a leader in `unit`: the top one, and each lower one
    /// whose unit is the leader's or lies above it. `None` when `layers` holds no top layer.
    ///
    /// The order of `layers` does not matter. Where two layers extend the same one, the one for the
    /// unit nearer the leader comes last and wins; for the same unit, the one with the greater id.
    pub fn assemble(layers: &[Arc<Layer>], unit: Option<&UnitId>) -> Option<Self> {
        let top = layers.iter().find(|layer| matches!(layer.place, Place::Top(_)))?;
        let Place::Top(facts) = &top.place else { return None };
        let units: Vec<&Unit> = layers.iter().flat_map(|layer| &layer.lists.units).collect();
        let path = unit_path(&units, unit);
        let mut package = Self {
            layers: Vec::new(),
            top: facts.clone(),
            lists: Lists::default(),
            items: Vec::with_capacity(layers.iter().map(|layer| layer.items.len()).sum()),
            dropped: HashMap::new(),
            index: HashMap::new(),
        };
        for layer in stack(layers, top, &path) {
            package.lay(layer);
        }
        package.recognise_contacts();
        // Units of layers that concern others still name the organisation.
        package.lists.units = units.into_iter().cloned().collect();
        Some(package)
    }

    fn lay(&mut self, layer: &Layer) {
        self.layers.push(LayerInfo {
            id: layer.id.clone(),
            title: layer.title.clone(),
            version: layer.version.clone(),
            issued: layer.issued,
            language: layer.language,
            owner: layer.owner.clone(),
        });
        self.lists.add(&layer.lists);
        for item in &layer.items {
            if !self.index.contains_key(&item.id) {
                self.index.insert(item.id.clone(), self.items.len());
                self.items.push(Arc::clone(item));
            }
        }
        for change in &layer.changes {
            self.change(&layer.id, change);
        }
    }

    fn change(&mut self, by: &LayerId, change: &Change) {
        let Some(&at) = self.index.get(&change.item) else { return };
        match &change.what {
            ChangeKind::Drop(why) => {
                self.dropped.insert(change.item.clone(), (by.clone(), why.clone()));
            }
            ChangeKind::Set(patch) => {
                self.dropped.remove(&change.item);
                let item = Arc::make_mut(&mut self.items[at]);
                if item.changed_by.last() != Some(by) {
                    item.changed_by.push(by.clone());
                }
                patch.as_ref().clone().apply(item);
            }
        }
    }

    /// A lower layer can mean a contact of a layer above; alone it could not know.
    fn recognise_contacts(&mut self) {
        if self.layers.len() == 1 {
            return;
        }
        for item in &mut self.items {
            let Some(With::Words(words)) = item.with() else { continue };
            let Ok(id) = ContactId::new(words) else { continue };
            if self.lists.contacts.iter().any(|contact| contact.id == id) {
                let patch = Patch { with: Some(With::Contact(id)), ..Patch::default() };
                patch.apply(Arc::make_mut(item));
            }
        }
    }

    /// The top layer.
    pub fn top_layer(&self) -> &LayerInfo {
        &self.layers[0]
    }

    /// The item of that name.
    pub fn item(&self, id: &ItemId) -> Option<&Arc<Item>> {
        self.index.get(id).map(|&at| &self.items[at])
    }

    /// Where the item of that name stands in [`Package::items`].
    pub fn position(&self, id: &ItemId) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// Whom to ask.
    pub fn contact(&self, id: &ContactId) -> Option<&Contact> {
        self.lists.contacts.iter().rev().find(|contact| contact.id == *id)
    }

    /// The unit of that name.
    pub fn unit(&self, id: &UnitId) -> Option<&Unit> {
        self.lists.units.iter().find(|unit| unit.id == *id)
    }

    /// The role of that name.
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.lists.roles.iter().find(|role| role.id == *id)
    }

    /// The question of that name.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.lists.questions.iter().find(|question| question.id == *id)
    }

    /// The competence of that name.
    pub fn competence(&self, id: &CompetenceId) -> Option<&Competence> {
        self.lists.competences.iter().find(|competence| competence.id == *id)
    }

    /// The phase of that name.
    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.lists.phases.iter().find(|phase| phase.id == *id)
    }

    /// The layer of that name.
    pub fn layer(&self, id: &LayerId) -> Option<&LayerInfo> {
        self.layers.iter().find(|layer| layer.id == *id)
    }

    /// A unit and those above it, nearest first; empty for a leader without a known unit.
    pub fn unit_path(&self, unit: Option<&UnitId>) -> Vec<UnitId> {
        unit_path(&self.lists.units.iter().collect::<Vec<_>>(), unit)
    }

    /// The learning mix the owner aims for.
    pub fn mix(&self) -> Mix {
        self.top.mix
    }
}

impl Lists {
    fn add(&mut self, other: &Lists) {
        self.contacts.extend_from_slice(&other.contacts);
        self.units.extend_from_slice(&other.units);
        self.roles.extend_from_slice(&other.roles);
        self.questions.extend_from_slice(&other.questions);
        self.competences.extend_from_slice(&other.competences);
        self.phases.extend_from_slice(&other.phases);
        self.quotas.extend_from_slice(&other.quotas);
        self.news.extend_from_slice(&other.news);
        self.prompts.extend_from_slice(&other.prompts);
    }
}

/// The deepest chain of units or layers followed; a longer one is a circle.
const MAX_DEPTH: usize = 16;

fn unit_path(units: &[&Unit], unit: Option<&UnitId>) -> Vec<UnitId> {
    let mut path = Vec::new();
    let mut next = unit.cloned();
    while let Some(id) = next {
        if path.len() == MAX_DEPTH || path.contains(&id) {
            break;
        }
        next = units.iter().find(|unit| unit.id == id).and_then(|unit| unit.under.clone());
        path.push(id);
    }
    path
}

/// The layers that concern a leader, from the top down.
fn stack<'a>(layers: &'a [Arc<Layer>], top: &'a Arc<Layer>, path: &[UnitId]) -> Vec<&'a Layer> {
    let mut below: Vec<((usize, Reverse<usize>), &Layer)> = layers
        .iter()
        .filter_map(|layer| {
            let Place::Lower { unit: Some(unit), .. } = &layer.place else { return None };
            let nearness = path.iter().position(|passed| passed == unit)?;
            let height = height(layers, layer, &top.id)?;
            Some(((height, Reverse(nearness)), layer.as_ref()))
        })
        .collect();
    below.sort_by(|(a, left), (b, right)| a.cmp(b).then_with(|| left.id.cmp(&right.id)));
    std::iter::once(top.as_ref()).chain(below.into_iter().map(|(_, layer)| layer)).collect()
}

/// How many steps down from the top layer; `None` for a layer that does not lead up to it.
fn height(layers: &[Arc<Layer>], layer: &Layer, top: &LayerId) -> Option<usize> {
    let mut at = layer;
    for steps in 0..MAX_DEPTH {
        match &at.place {
            Place::Top(_) => return (at.id == *top).then_some(steps),
            Place::Lower { extends, .. } => {
                at = layers.iter().find(|layer| layer.id == *extends)?;
            }
        }
    }
    None
}
