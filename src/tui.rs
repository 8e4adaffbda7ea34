//! The loop: draw when something changed, sleep until something happens, carry out what comes of
//! it. Everything it knows, it was told; everything it decides is in `app`.

mod effects;
mod open;

use std::io::Write;
use std::time::{Duration, Instant};

use self::effects::Left;
use crate::app::model::Surroundings;
use crate::app::screen::wizard::{Given, Loaded, Wizard};
use crate::app::{Effect, Exit, Message, Model, Size, Stage, update};

use crate::domain::{Language, Record, Settings, Text};
use crate::fault::{Cause, Fault, Wanted};
use crate::session::{Known, Options, Session, system_language, time_zone};
use crate::terminal::{LastWords, Screen};
use crate::view::{self, Theme};
use crate::words::Words;

/// How often the journal is looked at for what another window wrote.
const LOOK: Duration = Duration::from_secs(2);

/// What the leader is told at the start: quiet lines about what was noticed, in words.
pub type Tell = fn(&Words, &Session) -> Option<String>;

/// What is to be seen around the program when it starts.
#[derive(Debug, Clone, Copy)]
pub struct Around {
    /// Whether the surroundings ask for no colours (`NO_COLOR`).
    pub colourless: bool,
    /// Puts what was noticed while reading into words.
    pub tell: Tell,
}

/// Opens the screens and stays until the leader leaves. What is said after that goes to `out`, and
/// to `err` when something could not be saved.
///
/// # Errors
/// When there is no terminal, or the leader's data cannot be read; the terminal is as it was.
pub fn run(
    options: &Options,
    around: Around,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Exit, Fault> {
    let mut session = Session::open(options)?;
    let asked = options.language.or(session.settings.language);
    let language = asked.or_else(system_language).unwrap_or_default();
    let words = Words::new(language);
    let place = session.store.place().to_string_lossy().into_owned();
    let told = (around.tell)(&words, &session);
    let screen = Screen::enter(session.settings.mouse, last_words(&words, &place))?;
    let model = begin(&mut session, language, &words, screen.size())?;
    let theme = Theme::of(&session.settings, around.colourless);
    let mut desk = Desk { session, model, words, theme, around, screen, exit: None };
    if let Some(told) = told {
        desk.model.notice = crate::app::Notice::Noticed(Text::line(&told));
    }
    let exit = desk.resume().and_then(|()| desk.stay());
    match desk.leave() {
        Left::Unsaved(said) => {
            let _ = writeln!(err, "{}\n{}\nhint: {}", said.what, said.why, said.hint);
            exit.map(|_| Exit::Unsaved)
        }
        Left::Saved(last) => {
            let exit = exit?;
            if let Some(line) = last {
                let _ = writeln!(out, "{line}");
            }
            Ok(exit)
        }
    }
}

fn last_words(words: &Words, place: &str) -> LastWords {
    let place = [("place", place.into())];
    let lines = vec![
        words.text("crash-what").into_owned(),
        words.with("crash-safe", &place),
        words.text("crash-next").into_owned(),
    ];
    LastWords { lines }
}

/// The pages where the leader is known, else the wizard.
fn begin(
    session: &mut Session,
    language: Language,
    words: &Words,
    size: Size,
) -> Result<Model, Fault> {
    let around = Surroundings {
        size,
        settings: session.settings,
        language,
        names: words.names(),
        zone: time_zone(),
    };
    let nobody = Known::Nobody { layers: Vec::new(), record: Record::default() };
    match std::mem::replace(&mut session.ground, nobody) {
        Known::Leader(ground) => Ok(Model::home(ground, around)),
        Known::Nobody { layers, record } => {
            let given = Given {
                today: session.clock.today(),
                settings: session.settings,
                language,
                read: Loaded { layers: layers.clone(), errors: 0 },
            };
            session.ground = Known::Nobody { layers, record };
            let wizard = match session.store.draft() {
                Some(draft) => Wizard::resume(draft, 0, given),
                None => Wizard::first(0, given),
            };
            let unusable = || Fault::new(Wanted::ReadPackage, Cause::Unreadable);
            Ok(Model::wizard(wizard.ok_or_else(unusable)?, around))
        }
    }
}

/// Everything the loop holds.
struct Desk {
    session: Session,
    model: Model,
    words: Words,
    theme: Theme,
    around: Around,
    screen: Screen,
    exit: Option<Exit>,
}

impl Desk {
    /// A wizard taken up again speaks its own language, and its package is read anew.
    fn resume(&mut self) -> Result<(), Fault> {
        if let Stage::Wizard(wizard, _) = &self.model.stage
            && let Some(choice) = wizard.asked().cloned()
            && let Some(message) = self.carry_out(Effect::LoadPackage(choice))?
        {
            self.take(message)?;
        }
        self.follow();
        Ok(())
    }

    /// Until the leader leaves.
    fn stay(&mut self) -> Result<Exit, Fault> {
        let mut looked = Instant::now();
        self.draw()?;
        loop {
            let wait = LOOK.saturating_sub(looked.elapsed());
            let messages = self.screen.listen(wait)?;
            let mut changed = !messages.is_empty();
            for message in messages {
                self.take(message)?;
                if let Some(exit) = self.exit {
                    return Ok(exit);
                }
            }
            if looked.elapsed() >= LOOK {
                changed |= self.look()?;
                looked = Instant::now();
            }
            if changed {
                self.draw()?;
            }
        }
    }

    /// Takes a message in, and carries out what comes of it.
    fn take(&mut self, message: Message) -> Result<(), Fault> {
        let mut waiting = vec![message];
        while let Some(message) = waiting.pop() {
            for effect in update(&mut self.model, message) {
                // Also on the way out: what is not saved must be known to be so.
                waiting.extend(self.carry_out(effect)?);
            }
            self.follow();
        }
        Ok(())
    }

    /// Language, signs and mouse as the model has them now.
    fn follow(&mut self) {
        let language = self.model.spoken();
        if language != self.words.language() {
            self.words = Words::new(language);
            update(&mut self.model, Message::Names(self.words.names()));
        }
        let settings = Settings { signs: self.model.signs(), ..self.model.settings };
        self.theme = Theme::of(&settings, self.around.colourless);
        self.screen.set_mouse(self.model.settings.mouse);
    }

    /// What happened outside: another window, another day, a disk that takes writes again.
    fn look(&mut self) -> Result<bool, Fault> {
        let Stage::Home(home) = &self.model.stage else {
            let waits = self.model.pages().is_some_and(|home| home.unsaved.is_some());
            if waits {
                self.take(Message::Again)?;
            }
            return Ok(waits);
        };
        let mut messages = Vec::new();
        let today = self.session.clock.today();
        if today != home.ground.today() {
            messages.push(Message::Today(today));
        }
        if home.unsaved.is_some() {
            messages.push(Message::Again);
        }
        // A journal that cannot be read now was read before; the next look may go better.
        let arrived = self.session.store.refresh().unwrap_or_default();
        if !arrived.is_empty() {
            messages.push(Message::Arrived(arrived));
        }
        let changed = !messages.is_empty();
        for message in messages {
            self.take(message)?;
        }
        Ok(changed)
    }

    fn draw(&mut self) -> Result<(), Fault> {
        let Self { model, words, theme, screen, .. } = self;
        let mut drawn = crate::app::Drawn::default();
        screen.draw(|frame| {
            // The window may have changed since it last said so.
            let area = frame.area();
            model.size = Size { width: area.width, height: area.height };
            drawn = view::draw(model, words, theme, frame);
        })?;
        update(model, Message::Drawn(drawn));
        Ok(())
    }
}
