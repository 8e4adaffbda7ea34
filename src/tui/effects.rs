//! What the app wants done, done; and what came of it, as a message.

use std::path::Path;
use std::time::Duration;

use super::Desk;
use super::open::open;
use crate::app::message::Begin;
use crate::app::model::Unsaved;
use crate::app::screen::wizard::{Finished, Loaded};
use crate::app::{Effect, Message, Model, Stage, update};
use crate::domain::Record;
use crate::domain::draft::PackageChoice;
use crate::domain::record::Deed;
use crate::fault::Fault;
use crate::problem::Severity;
use crate::session::{Known, PackageFiles, Session};
use crate::words::fault::FaultText;

/// How long leaving waits for a disk that refuses.
const LEAVING_AT_MOST: Duration = Duration::from_secs(5);
/// How long it waits between tries.
const BETWEEN_TRIES: Duration = Duration::from_millis(500);

impl Desk {
    /// Does it; what came of it, if anything is to be said.
    pub(super) fn carry_out(&mut self, effect: Effect) -> Result<Option<Message>, Fault> {
        Ok(match effect {
            Effect::Append(deed) => Some(append(&mut self.session, deed)),
            Effect::SaveSettings(settings) => {
                let saved = self.session.store.save_settings(&settings);
                saved.err().map(Message::SettingsNotSaved)
            }
            Effect::OpenLink(url) => Some(match open(&url) {
                Ok(()) => Message::LinkOpened(url),
                Err(fault) => Message::LinkNotOpened(url, fault),
            }),
            Effect::Copy(text) => Some(match self.screen.copy(&text) {
                Ok(()) => Message::Copied(text),
                Err(fault) => Message::NotCopied(text, fault),
            }),
            Effect::KeepDraft(draft) => {
                // A draft is a kindness: without it the wizard begins anew, and nothing is lost
                // that was in use.
                let _ = self.session.store.keep_draft(&draft);
                None
            }
            Effect::LoadPackage(choice) => {
                let loaded = read(&choice).map(|files| loaded(&files));
                Some(Message::Loaded(choice, loaded))
            }
            Effect::SetUp(finished) => Some(match self.set_up(&finished) {
                Ok(begin) => Message::SetUp(Box::new(begin)),
                Err(fault) => Message::NotSetUp(fault),
            }),
            Effect::Redraw => {
                self.screen.redraw()?;
                None
            }
            Effect::Suspend => {
                self.screen.suspend();
                None
            }
            Effect::Quit(exit) => {
                self.exit = Some(exit);
                None
            }
        })
    }

    /// Takes profile and package into use.
    fn set_up(&mut self, finished: &Finished) -> Result<Begin, Fault> {
        if let Stage::Wizard(_, Some(home)) = &self.model.stage {
            self.session.ground = Known::Leader(home.ground.clone());
        }
        let files = match &finished.package {
            PackageChoice::Keep => None,
            choice => Some(read(choice)?),
        };
        self.session.set_up(&finished.profile, files.as_ref())?;
        // How it looks matters less than that it works: without this it asks again another time.
        let _ = self.session.store.save_settings(&finished.settings);
        let nobody = Known::Nobody { layers: Vec::new(), record: Record::default() };
        let today = self.session.clock.today();
        match std::mem::replace(&mut self.session.ground, nobody) {
            Known::Leader(ground) => Ok(Begin {
                layers: ground.layers().to_vec(),
                profile: ground.profile().clone(),
                entries: ground.record().entries().into_iter().cloned().collect(),
                today,
            }),
            Known::Nobody { layers, record } => Ok(Begin {
                layers,
                profile: finished.profile.clone(),
                entries: record.entries().into_iter().cloned().collect(),
                today,
            }),
        }
    }

    /// Gives the terminal back, and tries once more what is not saved.
    pub(super) fn leave(self) -> Left {
        let Self { mut session, mut model, words, screen, .. } = self;
        drop(screen);
        if model.pages().is_none() {
            let kept = session.store.draft().map(|_| words.text("wizard-goodbye").into_owned());
            return Left::Saved(kept);
        }
        let mut tries = LEAVING_AT_MOST.as_millis() / BETWEEN_TRIES.as_millis();
        while let Some(unsaved) = try_again(&mut session, &mut model) {
            tries -= 1;
            if tries == 0 {
                return Left::Unsaved(words.left_unsaved(unsaved));
            }
            std::thread::sleep(BETWEEN_TRIES);
        }
        let place = session.store.place().to_string_lossy().into_owned();
        Left::Saved(Some(words.with("goodbye", &[("place", place.into())])))
    }
}

/// What there is to say when the program has ended.
pub(super) enum Left {
    /// Everything is on the disk; a last line, if there is one.
    Saved(Option<String>),
    /// Something is not: what, why, and what to do.
    Unsaved(FaultText),
}

/// Tries what is not saved, one after the other; what still is not.
fn try_again<'a>(session: &mut Session, model: &'a mut Model) -> Option<&'a Unsaved> {
    let mut waiting = update(model, Message::Again);
    while let Some(effect) = waiting.pop() {
        if let Effect::Append(deed) = effect {
            let answer = append(session, deed);
            waiting.extend(update(model, answer));
        }
    }
    model.pages()?.unsaved.as_ref()
}

fn append(session: &mut Session, deed: Deed) -> Message {
    match session.store.append(&deed, session.clock.now_ms()) {
        Ok(entries) => Message::Written(entries),
        Err(fault) => Message::NotSaved(fault, deed),
    }
}

fn read(choice: &PackageChoice) -> Result<PackageFiles, Fault> {
    match choice {
        PackageChoice::Keep | PackageChoice::Example => Ok(PackageFiles::built_in()),
        PackageChoice::At(path) => PackageFiles::read(Path::new(path)),
    }
}

fn loaded(files: &PackageFiles) -> Loaded {
    let errors = files.problems.iter().filter(|problem| problem.severity() == Severity::Error);
    Loaded { layers: files.layers.clone(), errors: errors.count() }
}
