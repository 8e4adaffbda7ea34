//! The wizard: what it asks of the porch, and how it ends.

use crate::app::message::Begin;
use crate::app::model::{Model, Stage};
use crate::app::notice::Notice;
use crate::app::screen::wizard::{Given, Loaded, Wizard, WizardOutcome};
use crate::app::{Action, Effect, Ground, Key};
use crate::domain::Record;
use crate::domain::draft::PackageChoice;
use crate::fault::Fault;

/// A key in the wizard.
pub(super) fn key(model: &mut Model, key: Key) -> Vec<Effect> {
    outcome(model, |wizard| wizard.key(key))
}

/// Text pasted into one of its fields.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    outcome(model, |wizard| wizard.paste(text))
}

/// A hint clicked, or the wheel turned.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    outcome(model, |wizard| wizard.act(action))
}

/// A spot clicked.
pub(super) fn click(model: &mut Model, number: usize, option: Option<usize>) -> Vec<Effect> {
    outcome(model, |wizard| wizard.click(number, option))
}

fn outcome(model: &mut Model, ask: impl FnOnce(&mut Wizard) -> WizardOutcome) -> Vec<Effect> {
    let Stage::Wizard(wizard, _) = &mut model.stage else { return Vec::new() };
    let focus = wizard.focus().clone();
    let outcome = ask(wizard);
    let moved = *wizard.focus() != focus;
    if outcome != WizardOutcome::Ignored {
        model.notice = Notice::Ready;
    }
    match outcome {
        WizardOutcome::Stay | WizardOutcome::Stepped if moved => keep(model),
        WizardOutcome::Stay | WizardOutcome::Stepped | WizardOutcome::Ignored => Vec::new(),
        WizardOutcome::Load(choice) => vec![Effect::LoadPackage(choice)],
        WizardOutcome::Finished(finished) => vec![Effect::SetUp(finished)],
        WizardOutcome::Closed => {
            close(model);
            Vec::new()
        }
    }
}

/// What is answered so far, to be kept, if there is more of it than was kept last.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    let Stage::Wizard(wizard, _) = &mut model.stage else { return Vec::new() };
    wizard.unkept().map(|draft| Effect::KeepDraft(Box::new(draft))).into_iter().collect()
}

/// Run again and left: nothing is changed.
fn close(model: &mut Model) {
    if let Stage::Wizard(_, home) = &mut model.stage
        && let Some(home) = home.take()
    {
        model.stage = Stage::Home(home);
    }
}

/// Runs the wizard again, over the pages.
pub(super) fn again(model: &mut Model) {
    let Stage::Home(home) = &model.stage else { return };
    let given = Given {
        today: home.ground.today(),
        settings: model.settings,
        language: model.language,
        read: Loaded { layers: home.ground.layers().to_vec(), errors: 0 },
    };
    if let Some(wizard) = Wizard::again(home.ground.profile().clone(), given) {
        let home = home.clone();
        model.stage = Stage::Wizard(Box::new(wizard), Some(home));
    }
}

/// A package was read, or could not be.
pub(super) fn loaded(model: &mut Model, choice: &PackageChoice, read: Result<Loaded, Fault>) {
    if let Stage::Wizard(wizard, _) = &mut model.stage {
        wizard.loaded(choice, read);
    }
}

/// Everything is in use: to the pages.
pub(super) fn begin(model: &mut Model, begin: Begin) {
    let record = Record::fold(begin.entries);
    if let Stage::Wizard(wizard, _) = &model.stage {
        model.language = wizard.language();
        model.settings.language = Some(wizard.language());
        model.settings.signs = wizard.signs();
    }
    if let Some(ground) = Ground::new(begin.layers, begin.profile, record, begin.today) {
        model.go_home(ground);
        model.notice = Notice::Welcome;
    }
}
