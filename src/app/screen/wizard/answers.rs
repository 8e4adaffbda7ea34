//! What the fields of the wizard say: read, found fault with, and made into a profile.

use std::collections::{BTreeMap, HashSet};

use jiff::civil::Date;

use crate::app::screen::wizard::{Ahead, Complaint, Finished, Patience, Spot, Step, Wizard};
use crate::app::{DateInputError, Field, read_date};
use crate::domain::draft::PackageChoice;
use crate::domain::{ItemId, Profile, QuestionId, Record, RoleId, Settings, Text, UnitId};
use crate::plan::{State, plan};

/// The most staff a leader can have; more is a slip of the finger.
const MAX_STAFF: u32 = 100_000;

/// A date as a field holds it; read back the same in all three languages.
pub(super) fn typed_form(date: Date) -> String {
    format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
}

impl Wizard {
    /// The first day as the field says it, or why it is no date; an empty field is
    /// [`Wizard::usual_start`].
    ///
    /// # Errors
    /// When what is typed is no date.
    pub fn start(&self) -> Result<Date, DateInputError> {
        if self.start.is_blank() {
            return Ok(self.usual_start());
        }
        read_date(self.start.text(), self.today)
    }

    /// What an empty first day means: the one from before, else today.
    pub fn usual_start(&self) -> Date {
        self.before.as_ref().map_or(self.today, |profile| profile.start)
    }

    /// How many staff; `None`: not said.
    ///
    /// # Errors
    /// When what is typed is no number of people.
    pub fn staff(&self) -> Result<Option<u32>, Complaint> {
        let typed = self.staff.text().trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let digits = typed.bytes().all(|byte| byte.is_ascii_digit());
        let staff = typed.parse().ok().filter(|staff| digits && *staff <= MAX_STAFF);
        staff.map(Some).ok_or(Complaint::StaffNotANumber)
    }

    /// What the leader is called; blank while nothing is typed.
    pub fn name(&self) -> Text {
        Text::line(self.name.text().trim())
    }

    /// Where the other package is; terminals put quotes around what is dragged into them.
    pub(super) fn typed_path(&self) -> String {
        let typed = self.path.text().trim();
        let unquoted = ['"', '\''].iter().find_map(|quote| {
            typed.strip_prefix(*quote).and_then(|rest| rest.strip_suffix(*quote))
        });
        unquoted.unwrap_or(typed).trim().to_owned()
    }

    /// What is to be said under a field: nothing while the leader is still writing in it, unless
    /// the leader wanted to go on.
    pub fn complaint(&self, spot: &Spot) -> Option<Complaint> {
        let complaint = self.wrong_at(spot)?;
        let told = match self.patience {
            Patience::Over => true,
            Patience::Waiting => {
                let missing = matches!(complaint, Complaint::NameMissing | Complaint::PathMissing);
                !missing && self.focus != *spot
            }
        };
        told.then_some(complaint)
    }

    fn wrong_at(&self, spot: &Spot) -> Option<Complaint> {
        match spot {
            Spot::Name if self.name().is_blank() => Some(Complaint::NameMissing),
            Spot::Staff => self.staff().err(),
            Spot::Start => self.start().err().map(Complaint::Date),
            Spot::Keep | Spot::Example | Spot::Path if self.chooses(spot) => match &self.choice {
                PackageChoice::At(path) if path.is_empty() => Some(Complaint::PathMissing),
                _ => self.refused.clone().map(Complaint::Package),
            },
            _ => None,
        }
    }

    /// The first field of the open step that one cannot go on from. A package that could not be
    /// read may be tried again.
    pub(super) fn first_complaint(&self) -> Option<(Spot, Complaint)> {
        let wrong = |spot: Spot| match self.wrong_at(&spot)? {
            Complaint::Package(_) => None,
            complaint => Some((spot, complaint)),
        };
        self.spots().into_iter().find_map(wrong)
    }

    /// "Friday" is written out once it is understood, so that it stays the same day.
    pub(super) fn settle_start(&mut self) {
        if self.step != Step::Questions || self.start.is_blank() {
            return;
        }
        if let Ok(date) = self.start() {
            self.start = Field::line(&typed_form(date));
        }
    }

    /// Counts items, not the times they recur; follow-up talks count too.
    pub(super) fn look_ahead(&self) -> Option<Ahead> {
        let profile = self.finished().ok()?.profile;
        let plan = plan(&self.package, &profile, &Record::default(), self.today);
        let mine: HashSet<&ItemId> = plan.mine().map(|row| &row.item.id).collect();
        let others = plan.rows.iter().filter(|row| matches!(row.state, State::NotForMe { .. }));
        let others: HashSet<&ItemId> = others.map(|row| &row.item.id).collect();
        Some(Ahead { mine: mine.len(), others: others.len() })
    }

    pub(super) fn finished(&self) -> Result<Finished, Complaint> {
        let profile = Profile {
            id: self.id,
            name: self.name(),
            start: self.start().map_err(Complaint::Date)?,
            roles: self.chosen_roles(),
            unit: self.chosen_unit(),
            staff: self.staff()?,
            answers: self.given_answers(),
        };
        let settings = Settings { language: Some(self.language), ..self.settings };
        Ok(Finished { profile, settings, package: self.choice.clone() })
    }

    /// In the package's order; those it does not know stay only if they were there before.
    fn chosen_roles(&self) -> Vec<RoleId> {
        let listed = self.package.lists.roles.iter().map(|role| &role.id);
        let mut roles: Vec<_> = Vec::new();
        for role in listed.filter(|role| self.holds(role)) {
            if !roles.contains(role) {
                roles.push(role.clone());
            }
        }
        let before = self.before.iter().flat_map(|profile| &profile.roles);
        roles.extend(before.filter(|role| self.package.role(role).is_none()).cloned());
        roles
    }

    fn chosen_unit(&self) -> Option<UnitId> {
        let before = self.before.as_ref().and_then(|profile| profile.unit.as_ref());
        let unit = self.unit.as_ref()?;
        let kept = self.package.unit(unit).is_some() || before == Some(unit);
        kept.then(|| unit.clone())
    }

    /// What the package does not ask stays as it was before.
    fn given_answers(&self) -> BTreeMap<QuestionId, bool> {
        let before = self.before.iter().flat_map(|profile| &profile.answers);
        let unasked = before.filter(|(id, _)| self.package.question(id).is_none());
        let asked = self.answers.iter().filter(|(id, _)| self.package.question(id).is_some());
        unasked.chain(asked).map(|(id, answer)| (id.clone(), *answer)).collect()
    }
}
