//! Where the cursor can stand: the steps, and the spots of each in reading order.

use std::collections::HashSet;

use crate::app::screen::wizard::{Wizard, unit_tree};
use crate::domain::draft::PackageChoice;
use crate::domain::{QuestionId, RoleId, UnitId};

/// The five steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Language, and whether frames and arrows can be read.
    Start,
    /// Which package.
    Package,
    /// Name, workplace, roles, number of staff.
    You,
    /// The first day, and the package's questions.
    Questions,
    /// Everything once more, before it is taken into use.
    Summary,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Step; 5] =
        [Step::Start, Step::Package, Step::You, Step::Questions, Step::Summary];

    /// From 1.
    pub const fn number(self) -> u8 {
        match self {
            Step::Start => 1,
            Step::Package => 2,
            Step::You => 3,
            Step::Questions => 4,
            Step::Summary => 5,
        }
    }

    /// The step of that number; the first for a number there is no step for.
    pub fn numbered(number: u8) -> Self {
        Self::ALL.into_iter().find(|step| step.number() == number).unwrap_or(Step::Start)
    }
}

/// A place the cursor can stand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The three languages.
    Language,
    /// Frames and arrows, or plain signs.
    Signs,
    /// The package already in use.
    Keep,
    /// The example the program brings.
    Example,
    /// Where another package is: a text field.
    Path,
    /// A text field.
    Name,
    /// A unit of the tree; `None`: not said.
    Unit(Option<UnitId>),
    /// One role, to be ticked or not.
    Role(RoleId),
    /// How many staff: a text field.
    Staff,
    /// The first day: a text field.
    Start,
    /// One question: does not know, yes or no.
    Question(QuestionId),
    /// A line of the summary; Enter goes to where it can be changed.
    Fact(Fact),
    /// Take it into use.
    Finish,
}

/// A line of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named after what it says")]
pub enum Fact {
    Language,
    Package,
    Name,
    Unit,
    Roles,
    Staff,
    Start,
    Answers,
}

impl Fact {
    /// Every fact, in the order told.
    pub const ALL: [Fact; 8] = [
        Fact::Language,
        Fact::Package,
        Fact::Name,
        Fact::Unit,
        Fact::Roles,
        Fact::Staff,
        Fact::Start,
        Fact::Answers,
    ];
}

impl Spot {
    /// Spots of one field stand together: Tab passes them all.
    fn shares_a_field_with(&self, other: &Spot) -> bool {
        matches!(
            (self, other),
            (Spot::Unit(_), Spot::Unit(_))
                | (Spot::Role(_), Spot::Role(_))
                | (Spot::Fact(_), Spot::Fact(_))
        )
    }
}

impl Wizard {
    /// Every spot of the open step, in reading order.
    pub fn spots(&self) -> Vec<Spot> {
        let mut spots = self.listed();
        // Two layers may have brought the same role or question.
        let mut seen = HashSet::new();
        spots.retain(|spot| seen.insert(spot.clone()));
        spots
    }

    fn listed(&self) -> Vec<Spot> {
        match self.step {
            Step::Start => vec![Spot::Language, Spot::Signs],
            Step::Package if self.is_again() => vec![Spot::Keep, Spot::Example, Spot::Path],
            Step::Package => vec![Spot::Example, Spot::Path],
            Step::You => {
                let units = unit_tree(&self.package.lists.units);
                let mut spots = vec![Spot::Name];
                if !units.is_empty() {
                    spots.push(Spot::Unit(None));
                }
                spots.extend(units.into_iter().map(|(_, unit)| Spot::Unit(Some(unit.id.clone()))));
                let roles = &self.package.lists.roles;
                spots.extend(roles.iter().map(|role| Spot::Role(role.id.clone())));
                spots.push(Spot::Staff);
                spots
            }
            Step::Questions => {
                let questions = &self.package.lists.questions;
                let asked = questions.iter().map(|question| Spot::Question(question.id.clone()));
                std::iter::once(Spot::Start).chain(asked).collect()
            }
            Step::Summary => {
                Fact::ALL.into_iter().map(Spot::Fact).chain(std::iter::once(Spot::Finish)).collect()
            }
        }
    }

    /// Moves the cursor so many spots, never past the ends.
    pub(super) fn move_by(&mut self, distance: isize) {
        let spots = self.spots();
        let at = self.position(&spots);
        let to = at.saturating_add_signed(distance).min(spots.len() - 1);
        self.stand_at(&spots, to);
    }

    /// Moves the cursor to the first spot.
    pub(super) fn move_to_first(&mut self) {
        self.focus.clone_from(&self.spots()[0]);
    }

    /// Moves the cursor to the last spot.
    pub(super) fn move_to_last(&mut self) {
        let spots = self.spots();
        self.focus.clone_from(&spots[spots.len() - 1]);
    }

    /// To the next field; `false` when this is the last.
    pub(super) fn next_field(&mut self) -> bool {
        let spots = self.spots();
        let after = spots[self.position(&spots)..]
            .iter()
            .position(|spot| *spot != self.focus && !spot.shares_a_field_with(&self.focus));
        let Some(after) = after else { return false };
        self.stand_at(&spots, self.position(&spots) + after);
        true
    }

    /// To the field before; stays at the first.
    pub(super) fn previous_field(&mut self) {
        let spots = self.spots();
        let before = spots[..self.position(&spots)]
            .iter()
            .rposition(|spot| !spot.shares_a_field_with(&self.focus));
        let Some(last) = before else { return };
        let first = spots[..last]
            .iter()
            .rposition(|spot| !spot.shares_a_field_with(&spots[last]))
            .map_or(0, |at| at + 1);
        self.stand_at(&spots, first);
    }

    fn position(&self, spots: &[Spot]) -> usize {
        spots.iter().position(|spot| *spot == self.focus).unwrap_or(0)
    }

    /// Coming to the units from elsewhere, the cursor lands on the one chosen, so that Enter keeps
    /// it.
    fn stand_at(&mut self, spots: &[Spot], to: usize) {
        let enters_units =
            matches!(spots[to], Spot::Unit(_)) && !matches!(self.focus, Spot::Unit(_));
        let chosen = Spot::Unit(self.unit.clone());
        self.focus =
            if enters_units && spots.contains(&chosen) { chosen } else { spots[to].clone() };
    }

    /// Where a line of the summary can be changed.
    pub(super) fn home_of(&self, fact: Fact) -> (Step, Spot) {
        match fact {
            Fact::Language => (Step::Start, Spot::Language),
            Fact::Package => (Step::Package, self.chosen_package()),
            Fact::Name => (Step::You, Spot::Name),
            Fact::Unit => (Step::You, Spot::Unit(self.unit.clone())),
            Fact::Roles => {
                let first = self.package.lists.roles.first();
                (Step::You, first.map_or(Spot::Name, |role| Spot::Role(role.id.clone())))
            }
            Fact::Staff => (Step::You, Spot::Staff),
            Fact::Start => (Step::Questions, Spot::Start),
            Fact::Answers => {
                let first = self.package.lists.questions.first();
                let spot =
                    first.map_or(Spot::Start, |question| Spot::Question(question.id.clone()));
                (Step::Questions, spot)
            }
        }
    }

    /// Whether that choice of a package is the one made.
    pub fn chooses(&self, spot: &Spot) -> bool {
        match spot {
            Spot::Keep => self.choice == PackageChoice::Keep,
            Spot::Example => self.choice == PackageChoice::Example,
            Spot::Path => matches!(self.choice, PackageChoice::At(_)),
            Spot::Unit(unit) => *unit == self.unit,
            Spot::Role(role) => self.holds(role),
            Spot::Language
            | Spot::Signs
            | Spot::Name
            | Spot::Staff
            | Spot::Start
            | Spot::Question(_)
            | Spot::Fact(_)
            | Spot::Finish => false,
        }
    }
}
