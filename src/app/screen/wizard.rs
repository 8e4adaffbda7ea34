//! The wizard: a few questions, and the program knows what to show. Five steps, a way back from
//! each, and nothing is taken into use before the last.
//!
//! The package comes second, before name, workplace and role: the lists one chooses from are the
//! package's. It is read by the porch; the wizard asks for it with [`WizardOutcome::Load`] and gets
//! the answer through [`Wizard::loaded`].

mod answers;
mod hints;
mod keys;
mod spot;
mod units;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::app::{DateInputError, Field};
use crate::domain::draft::{PackageChoice, WizardDraft};
use crate::domain::settings::Signs;
use crate::domain::{
    Language, Layer, Package, Profile, QuestionId, RoleId, Settings, Text, UnitId,
};
use crate::fault::{Cause, Fault, Wanted};

pub use hints::Hint;
pub use spot::{Fact, Spot, Step};
pub use units::unit_tree;

/// What the wizard begins with.
#[derive(Debug, Clone)]
pub struct Given {
    /// The date.
    pub today: Date,
    /// How the program looks now.
    pub settings: Settings,
    /// The language spoken now.
    pub language: Language,
    /// The layers of the package in use, or of the example the program brings.
    pub read: Loaded,
}

/// A package as the porch read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// Its layers; what could not be used is left out.
    pub layers: Vec<Arc<Layer>>,
    /// How many errors its files have.
    pub errors: usize,
}

/// What came of a key or a paste.
#[derive(Debug, Clone, PartialEq)]
pub enum WizardOutcome {
    /// Taken care of.
    Stay,
    /// Another step is open: a good moment to keep the draft.
    Stepped,
    /// Read this package and hand it to [`Wizard::loaded`].
    Load(PackageChoice),
    /// Take it into use.
    Finished(Box<Finished>),
    /// Esc on the first step of a wizard run again: nothing is changed.
    Closed,
    /// No key of the wizard's.
    Ignored,
}

/// What the leader decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Finished {
    /// Who the leader is.
    pub profile: Profile,
    /// How the program is to look; only language and signs are changed.
    pub settings: Settings,
    /// Which package.
    pub package: PackageChoice,
}

/// Why one cannot go on from a field yet.
#[derive(Debug, Clone, PartialEq)]
pub enum Complaint {
    /// The program needs something to call the leader.
    NameMissing,
    /// Not a number of people.
    StaffNotANumber,
    /// Not a date.
    Date(DateInputError),
    /// Another package is chosen, but not where it is.
    PathMissing,
    /// The package could not be read.
    Package(Fault),
}

/// What the message line says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Nothing is taken into use yet.
    Ready,
    /// The leader was here before, and goes on from there.
    Resumed,
    /// There is no step before the first.
    FirstStep,
    /// The package is being read.
    Reading,
    /// The package is read.
    Read {
        /// Its title.
        title: Text,
        /// How many errors it has.
        errors: usize,
    },
    /// A field holds no more.
    Full,
    /// Something must be put right first.
    Complaint(Complaint),
}

/// Whether complaints wait until the leader has left the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Patience {
    /// Only fields the leader has left.
    Waiting,
    /// The leader wanted to go on: all of them.
    Over,
}

/// What the package holds for the leader, as far as the answers go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// Items that apply.
    pub mine: usize,
    /// Items for other leaders.
    pub others: usize,
}

/// The wizard.
#[derive(Debug, Clone)]
pub struct Wizard {
    id: u128,
    /// Who the leader was before, when the wizard is run again.
    before: Option<Profile>,
    today: Date,
    settings: Settings,
    language: Language,
    step: Step,
    focus: Spot,
    choice: PackageChoice,
    /// Which package the lists are from.
    read: PackageChoice,
    /// What it began with: going back to that needs no reading.
    beginning: (PackageChoice, Loaded),
    /// Which package has been asked for.
    asked: Option<PackageChoice>,
    refused: Option<Fault>,
    layers: Vec<Arc<Layer>>,
    package: Package,
    errors: usize,
    path: Field,
    name: Field,
    unit: Option<UnitId>,
    roles: Vec<RoleId>,
    staff: Field,
    start: Field,
    answers: BTreeMap<QuestionId, bool>,
    ahead: Option<Ahead>,
    patience: Patience,
    said: Said,
    /// The draft as it was last handed over to be kept.
    kept: Option<WizardDraft>,
}

impl Wizard {
    /// The first run; the leader will be known by `id` (128 random bits). `None` when the package
    /// has no layer for everyone.
    pub fn first(id: u128, given: Given) -> Option<Self> {
        let package = Package::assemble(&given.read.layers, None)?;
        Some(Self {
            id,
            before: None,
            today: given.today,
            settings: given.settings,
            language: given.language,
            step: Step::Start,
            focus: Spot::Language,
            choice: PackageChoice::Example,
            read: PackageChoice::Example,
            beginning: (PackageChoice::Example, given.read.clone()),
            asked: None,
            refused: None,
            layers: given.read.layers,
            package,
            errors: given.read.errors,
            path: Field::line(""),
            name: Field::line(""),
            unit: None,
            roles: Vec::new(),
            staff: Field::line(""),
            start: Field::line(""),
            answers: BTreeMap::new(),
            ahead: None,
            patience: Patience::Waiting,
            said: Said::Ready,
            kept: None,
        })
    }

    /// Run again by a leader who has a profile and a package: both are the defaults, and what the
    /// wizard does not show stays as it was.
    pub fn again(profile: Profile, given: Given) -> Option<Self> {
        let mut wizard = Self::first(profile.id, given)?;
        (wizard.choice, wizard.read) = (PackageChoice::Keep, PackageChoice::Keep);
        wizard.beginning.0 = PackageChoice::Keep;
        wizard.name = Field::line(&profile.name);
        wizard.unit.clone_from(&profile.unit);
        wizard.roles.clone_from(&profile.roles);
        wizard.staff =
            Field::line(&profile.staff.map(|staff| staff.to_string()).unwrap_or_default());
        wizard.start = Field::line(&answers::typed_form(profile.start));
        wizard.answers.clone_from(&profile.answers);
        wizard.before = Some(profile);
        wizard.reassemble();
        Some(wizard)
    }

    /// A first run taken up again. When [`Wizard::asked`] names a package, have it read.
    pub fn resume(draft: WizardDraft, id: u128, given: Given) -> Option<Self> {
        let mut wizard = Self::first(id, given)?;
        wizard.language = draft.language.unwrap_or(wizard.language);
        wizard.settings.signs = draft.signs;
        wizard.name = Field::line(&draft.name);
        wizard.unit = draft.unit;
        wizard.roles = draft.roles;
        wizard.staff = Field::line(&draft.staff);
        wizard.start = Field::line(&draft.start);
        wizard.answers = draft.answers;
        if let PackageChoice::At(path) = draft.package {
            wizard.path = Field::line(&path);
            wizard.choice = PackageChoice::At(path);
            wizard.asked = Some(wizard.choice.clone());
        }
        wizard.reassemble();
        wizard.open(Step::numbered(draft.step));
        wizard.said = Said::Resumed;
        Some(wizard)
    }

    /// What to keep, so that the leader can go on from here another time.
    pub fn draft(&self) -> WizardDraft {
        WizardDraft {
            step: self.step.number(),
            language: Some(self.language),
            signs: self.settings.signs,
            package: self.choice.clone(),
            name: self.name.text().to_owned(),
            unit: self.unit.clone(),
            roles: self.roles.clone(),
            staff: self.staff.text().to_owned(),
            // "Friday" will be another day next week.
            start: match self.start.is_blank() {
                true => String::new(),
                false => {
                    self.start().map_or_else(|_| self.start.text().to_owned(), answers::typed_form)
                }
            },
            answers: self.answers.clone(),
        }
    }

    /// What to keep now, if it is other than what was kept last. A wizard run again has its answers
    /// from the profile and keeps none.
    pub fn unkept(&mut self) -> Option<WizardDraft> {
        let draft = Some(self.draft()).filter(|_| !self.is_again());
        if draft == self.kept {
            return None;
        }
        self.kept.clone_from(&draft);
        draft
    }

    /// The package that is to be read, if one is waited for.
    pub fn asked(&self) -> Option<&PackageChoice> {
        self.asked.as_ref()
    }

    /// What came of reading a package; ignored when another is wanted by now.
    pub fn loaded(&mut self, choice: &PackageChoice, result: Result<Loaded, Fault>) {
        if self.asked.as_ref() != Some(choice) {
            return;
        }
        self.asked = None;
        let unread = || Fault::new(Wanted::ReadPackage, Cause::Unreadable);
        let read = result.and_then(|loaded| {
            let package = Package::assemble(&loaded.layers, self.unit.as_ref());
            Ok((package.ok_or_else(unread)?, loaded))
        });
        match read {
            Ok((package, loaded)) => {
                (self.package, self.layers, self.errors) = (package, loaded.layers, loaded.errors);
                (self.choice, self.read) = (choice.clone(), choice.clone());
                self.refused = None;
                if self.step == Step::Package {
                    self.open(Step::You);
                }
                let title = self.package.top_layer().title.clone();
                self.said = Said::Read { title, errors: self.errors };
            }
            Err(fault) => {
                self.refused = Some(fault.clone());
                self.open(Step::Package);
                self.patience = Patience::Over;
                self.said = Said::Complaint(Complaint::Package(fault));
            }
        }
    }

    fn open(&mut self, step: Step) {
        self.step = step;
        self.patience = Patience::Waiting;
        self.said = Said::Ready;
        self.ahead = None;
        if step == Step::Summary {
            self.ahead = self.look_ahead();
        }
        self.focus = match step {
            Step::Start => Spot::Language,
            Step::Package => self.chosen_package(),
            Step::You => Spot::Name,
            Step::Questions => Spot::Start,
            Step::Summary => Spot::Finish,
        };
    }

    fn chosen_package(&self) -> Spot {
        match self.choice {
            PackageChoice::Keep => Spot::Keep,
            PackageChoice::Example => Spot::Example,
            PackageChoice::At(_) => Spot::Path,
        }
    }

    /// Another unit or package may bring other roles and questions.
    fn reassemble(&mut self) {
        if let Some(package) = Package::assemble(&self.layers, self.unit.as_ref()) {
            self.package = package;
        }
    }

    /// Which step is open.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Where the cursor stands.
    pub fn focus(&self) -> &Spot {
        &self.focus
    }

    /// Whether letters are text where the cursor stands.
    pub fn is_text(&self) -> bool {
        self.field(&self.focus).is_some()
    }

    /// The text field at a spot, if it is one.
    pub fn field(&self, spot: &Spot) -> Option<&Field> {
        match spot {
            Spot::Path => Some(&self.path),
            Spot::Name => Some(&self.name),
            Spot::Staff => Some(&self.staff),
            Spot::Start => Some(&self.start),
            Spot::Language
            | Spot::Signs
            | Spot::Keep
            | Spot::Example
            | Spot::Unit(_)
            | Spot::Role(_)
            | Spot::Question(_)
            | Spot::Fact(_)
            | Spot::Finish => None,
        }
    }

    /// What the message line says.
    pub fn said(&self) -> &Said {
        &self.said
    }

    /// The language chosen; the wizard is to be drawn in it.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The signs chosen; the wizard is to be drawn with them.
    pub fn signs(&self) -> Signs {
        self.settings.signs
    }

    /// Which package is chosen.
    pub fn choice(&self) -> &PackageChoice {
        &self.choice
    }

    /// The package that was read last; its lists are the ones to choose from.
    pub fn package(&self) -> &Package {
        &self.package
    }

    /// How many errors that package has.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Where the leader works, if that is said.
    pub fn unit(&self) -> Option<&UnitId> {
        self.unit.as_ref()
    }

    /// Whether the leader holds that role.
    pub fn holds(&self, role: &RoleId) -> bool {
        self.roles.contains(role)
    }

    /// The leader's answer; `None`: does not know.
    pub fn answer(&self, question: &QuestionId) -> Option<bool> {
        self.answers.get(question).copied()
    }

    /// What the package holds for the leader; known at the summary.
    pub fn ahead(&self) -> Option<Ahead> {
        self.ahead
    }

    /// Whether the leader has been through this before.
    pub fn is_again(&self) -> bool {
        self.before.is_some()
    }
}

#[cfg(test)]
mod tests;
