//! What keys do in the wizard. Arrows, Enter, Space and Esc are enough; in a text field every
//! letter is text.

use crate::app::screen::wizard::{Complaint, Patience, Said, Spot, Step, Wizard, WizardOutcome};
use crate::app::{Field, FieldOutcome, Key, KeyCode};
use crate::domain::draft::PackageChoice;
use crate::domain::settings::Signs;
use crate::domain::{Language, QuestionId};

/// How far Page Up and Page Down go, in spots.
const PAGE: isize = 10;

/// In the order shown.
const SIGNS: [Signs; 2] = [Signs::Normal, Signs::Ascii];
/// Does not know, yes, no: in the order shown.
const ANSWERS: [Option<bool>; 3] = [None, Some(true), Some(false)];

/// Which way one chooses along a line.
#[derive(Debug, Clone, Copy)]
enum Along {
    /// To the left; stops there.
    Left,
    /// To the right; stops there.
    Right,
    /// To the right, and round.
    Round,
}

impl Wizard {
    /// What a key does here.
    pub fn key(&mut self, key: Key) -> WizardOutcome {
        match self.key_in_field(key) {
            Some(outcome) => outcome,
            None if key.ctrl => WizardOutcome::Ignored,
            None => self.key_on_page(key.code),
        }
    }

    /// Pasted text goes into the text field the cursor stands in; elsewhere it is nothing.
    pub fn paste(&mut self, text: &str) -> WizardOutcome {
        if !self.is_text() {
            return WizardOutcome::Ignored;
        }
        let outcome = self.edit(|field| field.insert(text));
        self.typed(outcome)
    }

    /// A click on a spot, by its number in [`Wizard::spots`]: the cursor goes there, and what is
    /// clicked is chosen; `option` says which along its line.
    pub fn click(&mut self, number: usize, option: Option<usize>) -> WizardOutcome {
        let Some(spot) = self.spots().into_iter().nth(number) else {
            return WizardOutcome::Ignored;
        };
        self.said = Said::Ready;
        self.focus = spot.clone();
        match (spot, option) {
            (Spot::Finish | Spot::Fact(_), _) => return self.enter(),
            (Spot::Language, Some(option)) => {
                self.language = Language::ALL.get(option).copied().unwrap_or(self.language);
            }
            (Spot::Signs, Some(option)) => {
                self.settings.signs = SIGNS.get(option).copied().unwrap_or_default();
            }
            (Spot::Question(question), Some(option)) => {
                self.reply(question, ANSWERS.get(option).copied().flatten());
            }
            (Spot::Language | Spot::Signs | Spot::Question(_), None) => {}
            _ => self.choose(Along::Round),
        }
        WizardOutcome::Stay
    }

    fn edit(&mut self, change: impl Fn(&mut Field) -> FieldOutcome) -> FieldOutcome {
        let field = match self.focus {
            Spot::Path => &mut self.path,
            Spot::Name => &mut self.name,
            Spot::Staff => &mut self.staff,
            Spot::Start => &mut self.start,
            _ => return FieldOutcome::Ignored,
        };
        change(field)
    }

    fn key_in_field(&mut self, key: Key) -> Option<WizardOutcome> {
        let outcome = self.edit(|field| field.key(key));
        match outcome {
            FieldOutcome::Ignored => None,
            FieldOutcome::Save if key.code == KeyCode::Enter => Some(self.enter()),
            FieldOutcome::Leave => Some(self.back()),
            _ => Some(self.typed(outcome)),
        }
    }

    fn typed(&mut self, outcome: FieldOutcome) -> WizardOutcome {
        self.said = if outcome == FieldOutcome::Full { Said::Full } else { Said::Ready };
        if matches!(outcome, FieldOutcome::Changed | FieldOutcome::Full) {
            self.patience = Patience::Waiting;
            if self.focus == Spot::Path {
                self.choice = PackageChoice::At(self.typed_path());
                self.asked = None;
                self.refused = None;
            }
        }
        WizardOutcome::Stay
    }

    fn key_on_page(&mut self, code: KeyCode) -> WizardOutcome {
        self.said = Said::Ready;
        match code {
            KeyCode::Enter => return self.enter(),
            KeyCode::Esc => return self.back(),
            KeyCode::Right if self.moves_on() => return self.forward(),
            KeyCode::Char('r' | 'R') if self.step == Step::Start => self.other_signs(),
            KeyCode::Up | KeyCode::Char('k') => self.move_by(-1),
            KeyCode::Down | KeyCode::Char('j') => self.move_by(1),
            KeyCode::PageUp => self.move_by(-PAGE),
            KeyCode::PageDown => self.move_by(PAGE),
            KeyCode::Home | KeyCode::Char('g') => self.move_to_first(),
            KeyCode::End | KeyCode::Char('G') => self.move_to_last(),
            KeyCode::Tab => {
                self.next_field();
            }
            KeyCode::BackTab => self.previous_field(),
            KeyCode::Left => self.choose(Along::Left),
            KeyCode::Right => self.choose(Along::Right),
            KeyCode::Char(' ') => self.choose(Along::Round),
            _ => return WizardOutcome::Ignored,
        }
        WizardOutcome::Stay
    }

    /// Whether → has nothing to choose here, and so means "on".
    fn moves_on(&self) -> bool {
        matches!(self.focus, Spot::Keep | Spot::Example | Spot::Unit(_) | Spot::Role(_))
    }

    fn enter(&mut self) -> WizardOutcome {
        self.said = Said::Ready;
        match self.focus.clone() {
            Spot::Fact(fact) => {
                let (step, spot) = self.home_of(fact);
                self.open(step);
                self.focus = spot;
                WizardOutcome::Stepped
            }
            Spot::Unit(_) | Spot::Keep | Spot::Example => {
                self.choose(Along::Round);
                self.forward()
            }
            Spot::Path => {
                self.choice = PackageChoice::At(self.typed_path());
                self.forward()
            }
            Spot::Language
            | Spot::Signs
            | Spot::Name
            | Spot::Role(_)
            | Spot::Staff
            | Spot::Start
            | Spot::Question(_)
            | Spot::Finish => self.forward(),
        }
    }

    /// To the next field; from the last one, to the next step.
    fn forward(&mut self) -> WizardOutcome {
        match self.step {
            Step::Start => self.step_to(Step::Package),
            Step::Package => self.read_package(),
            Step::You => self.on_to(Step::Questions),
            Step::Questions => self.on_to(Step::Summary),
            Step::Summary => self.finish(),
        }
    }

    fn step_to(&mut self, step: Step) -> WizardOutcome {
        self.open(step);
        WizardOutcome::Stepped
    }

    fn on_to(&mut self, step: Step) -> WizardOutcome {
        if self.next_field() {
            return WizardOutcome::Stay;
        }
        match self.first_complaint() {
            Some((spot, complaint)) => self.insist(spot, complaint),
            None => {
                self.settle_start();
                self.step_to(step)
            }
        }
    }

    fn insist(&mut self, spot: Spot, complaint: Complaint) -> WizardOutcome {
        self.focus = spot;
        self.patience = Patience::Over;
        self.said = Said::Complaint(complaint);
        WizardOutcome::Stay
    }

    fn read_package(&mut self) -> WizardOutcome {
        if let PackageChoice::At(path) = &self.choice
            && path.is_empty()
        {
            return self.insist(Spot::Path, Complaint::PathMissing);
        }
        if self.choice == self.read {
            return self.step_to(Step::You);
        }
        if self.choice == self.beginning.0 {
            let (choice, loaded) = self.beginning.clone();
            self.asked = Some(choice.clone());
            self.loaded(&choice, Ok(loaded));
            return WizardOutcome::Stepped;
        }
        self.said = Said::Reading;
        self.asked = Some(self.choice.clone());
        WizardOutcome::Load(self.choice.clone())
    }

    /// The last step: only here is anything taken into use.
    fn finish(&mut self) -> WizardOutcome {
        if self.focus != Spot::Finish {
            return WizardOutcome::Stay;
        }
        for step in Step::ALL {
            self.step = step;
            if let Some((spot, complaint)) = self.first_complaint() {
                self.open(step);
                return self.insist(spot, complaint);
            }
        }
        if self.choice != self.read {
            self.open(Step::Package);
            return self.read_package();
        }
        match self.finished() {
            Ok(finished) => WizardOutcome::Finished(Box::new(finished)),
            Err(complaint) => self.insist(Spot::Finish, complaint),
        }
    }

    fn back(&mut self) -> WizardOutcome {
        let before = Step::ALL.into_iter().rev().find(|step| step.number() < self.step.number());
        match before {
            Some(step) => {
                self.settle_start();
                self.step_to(step)
            }
            None if self.is_again() => WizardOutcome::Closed,
            None => {
                self.said = Said::FirstStep;
                WizardOutcome::Stay
            }
        }
    }

    fn choose(&mut self, along: Along) {
        match self.focus.clone() {
            Spot::Language => {
                self.language = chosen_along(&Language::ALL, self.language, along);
            }
            Spot::Signs => {
                self.settings.signs = chosen_along(&SIGNS, self.settings.signs, along);
            }
            Spot::Question(question) => {
                let answer = chosen_along(&ANSWERS, self.answer(&question), along);
                self.reply(question, answer);
            }
            spot @ (Spot::Keep | Spot::Example | Spot::Unit(_) | Spot::Role(_)) => match along {
                Along::Left => self.previous_field(),
                Along::Right => {}
                Along::Round => self.take(spot),
            },
            Spot::Path | Spot::Name | Spot::Staff | Spot::Start | Spot::Fact(_) | Spot::Finish => {}
        }
    }

    fn reply(&mut self, question: QuestionId, answer: Option<bool>) {
        match answer {
            Some(answer) => self.answers.insert(question, answer),
            None => self.answers.remove(&question),
        };
    }

    /// Makes a spot of a list the one chosen, or ticks it.
    fn take(&mut self, spot: Spot) {
        match spot {
            Spot::Keep => self.choice = PackageChoice::Keep,
            Spot::Example => self.choice = PackageChoice::Example,
            Spot::Unit(unit) => {
                self.unit = unit;
                self.reassemble();
            }
            Spot::Role(role) => match self.roles.iter().position(|held| *held == role) {
                Some(at) => {
                    self.roles.remove(at);
                }
                None => self.roles.push(role),
            },
            _ => {}
        }
    }

    fn other_signs(&mut self) {
        self.settings.signs = match self.settings.signs {
            Signs::Normal => Signs::Ascii,
            Signs::Ascii => Signs::Normal,
        };
    }
}

fn chosen_along<T: Copy + PartialEq>(all: &[T], now: T, along: Along) -> T {
    let at = all.iter().position(|one| *one == now).unwrap_or(0);
    match along {
        Along::Left => all[at.saturating_sub(1)],
        Along::Right => all[(at + 1).min(all.len() - 1)],
        Along::Round => all[(at + 1) % all.len()],
    }
}
