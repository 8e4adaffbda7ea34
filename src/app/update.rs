//! The one place the model changes: a message in, effects out. No clock, no disk, no words.

mod act;
mod mouse;
mod over;
mod setup;
mod unsaved;
mod write;

use jiff::civil::Date;

use crate::app::field::FieldOutcome;
use crate::app::message::{Effect, Exit, Message};
use crate::app::model::{Focus, Home, Model, Stage};
use crate::app::notice::Notice;
use crate::app::overlay::{Complaint, Overlay};
use crate::app::{Action, Context, Key, Size, keymap};
use crate::domain::settings::{CtrlZ, Mouse};
use crate::domain::{Body, Entry};

/// Takes in what happened, and says what is to be carried out.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let in_turn = matches!(message, Message::Again | Message::Written(_));
    let effects = taken_in(model, message);
    if in_turn { effects } else { unsaved::in_turn(model, effects) }
}

fn taken_in(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(key) => return key_pressed(model, key),
        Message::Paste(text) => return paste(model, &text),
        Message::Click { x, y } => return mouse::click(model, x, y),
        Message::RightClick => {
            if model.context().is_text() {
                model.notice = Notice::PasteHow;
            }
        }
        Message::Wheel(turn) => return mouse::wheel(model, turn),
        Message::Again => return unsaved::again(model),
        Message::Written(entries) => return unsaved::written(model, &entries),
        Message::Resize(size) => resize(model, size),
        Message::Drawn(drawn) => model.drawn = drawn,
        Message::Today(date) => new_day(model, date),
        Message::NotSaved(fault, deed) => unsaved::not_saved(model, fault, deed),
        Message::Arrived(entries) => arrived(model, &entries),
        Message::LinkOpened(url) => model.notice = Notice::LinkOpened(url),
        Message::LinkNotOpened(url, fault) => model.notice = Notice::LinkNotOpened(url, fault),
        Message::Copied(text) => model.notice = Notice::Copied(text),
        Message::NotCopied(text, fault) => model.notice = Notice::NotCopied(text, fault),
        Message::SettingsNotSaved(fault) => model.notice = Notice::SettingsNotSaved(fault),
        Message::Loaded(choice, read) => setup::loaded(model, &choice, read),
        Message::SetUp(begin) => setup::begin(model, *begin),
        Message::NotSetUp(fault) => model.notice = Notice::NotSetUp(fault),
        Message::Names(names) => model.names = names,
    }
    Vec::new()
}

fn home(model: &mut Model) -> Option<&mut Home> {
    match &mut model.stage {
        Stage::Home(home) => Some(home),
        Stage::Wizard(..) => None,
    }
}

fn key_pressed(model: &mut Model, key: Key) -> Vec<Effect> {
    let context = model.context();
    if suspends(model, context, key) {
        return vec![Effect::Suspend];
    }
    match keymap::action(context, key) {
        Some(action) => run(model, context, action),
        None => typed(model, context, key),
    }
}

fn suspends(model: &Model, context: Context, key: Key) -> bool {
    key == Key::ctrl('z') && model.settings.ctrl_z == CtrlZ::Suspend && !context.is_text()
}

/// Does an action, wherever it was chosen.
fn run(model: &mut Model, context: Context, action: Action) -> Vec<Effect> {
    match action {
        Action::Interrupt => return interrupt(model),
        Action::Quit | Action::QuitNow => return quit(model),
        Action::Redraw => return vec![Effect::Redraw],
        Action::Mouse => return switch_mouse(model),
        _ => {}
    }
    model.notice = Notice::Ready;
    match context {
        Context::Now | Context::Checklist | Context::Item => act::run(model, action),
        Context::Help | Context::Menu | Context::Choose | Context::Search => {
            over::run(model, action)
        }
        Context::Line | Context::Lines => match action {
            Action::Save => over::leave_field(model),
            _ => Vec::new(),
        },
        Context::Wizard | Context::WizardText => setup::act(model, action),
        Context::TooSmall => Vec::new(),
    }
}

/// A key that is no command here: text, where there is a field for it.
fn typed(model: &mut Model, context: Context, key: Key) -> Vec<Effect> {
    if matches!(context, Context::Wizard | Context::WizardText) {
        return setup::key(model, key);
    }
    if !context.is_text() {
        return Vec::new();
    }
    model.notice = Notice::Ready;
    let Some(outcome) = field_key(model, key) else { return Vec::new() };
    match outcome {
        FieldOutcome::Changed => over::field_changed(model),
        FieldOutcome::Full => {
            over::field_changed(model);
            complain(model, Some(Complaint::Full));
        }
        FieldOutcome::Save | FieldOutcome::Leave => return over::leave_field(model),
        FieldOutcome::Moved | FieldOutcome::Ignored => {}
    }
    Vec::new()
}

fn field_key(model: &mut Model, key: Key) -> Option<FieldOutcome> {
    over::field_mut(home(model)?.overlay.as_mut()?).map(|field| field.key(key))
}

fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    let context = model.context();
    if context == Context::WizardText {
        return setup::paste(model, text);
    }
    if !context.is_text() {
        return Vec::new();
    }
    let field = home(model).and_then(|home| over::field_mut(home.overlay.as_mut()?));
    let Some(outcome) = field.map(|field| field.insert(text)) else { return Vec::new() };
    over::field_changed(model);
    if outcome == FieldOutcome::Full {
        complain(model, Some(Complaint::Full));
    }
    Vec::new()
}

fn complain(model: &mut Model, complaint: Option<Complaint>) {
    if let Some(Overlay::Write(writing)) = home(model).and_then(|home| home.overlay.as_mut()) {
        writing.complaint = complaint;
    }
}

fn interrupt(model: &mut Model) -> Vec<Effect> {
    if model.notice == Notice::PressAgain {
        let mut effects = setup::keep(model);
        effects.push(Effect::Quit(Exit::Interrupted));
        return effects;
    }
    model.notice = Notice::PressAgain;
    Vec::new()
}

/// Quits at once. What stands in a text field is kept first, as Esc would keep it.
fn quit(model: &mut Model) -> Vec<Effect> {
    let writing = home(model).is_some_and(|home| matches!(home.overlay, Some(Overlay::Write(_))));
    let mut effects = if writing { over::leave_field(model) } else { Vec::new() };
    effects.extend(setup::keep(model));
    effects.push(Effect::Quit(Exit::Fine));
    effects
}

fn switch_mouse(model: &mut Model) -> Vec<Effect> {
    let mouse = match model.settings.mouse {
        Mouse::On => Mouse::Off,
        Mouse::Off => Mouse::On,
    };
    model.settings.mouse = mouse;
    model.notice = Notice::Mouse(mouse);
    vec![Effect::SaveSettings(model.settings)]
}

fn resize(model: &mut Model, size: Size) {
    let before = model.size.layout();
    model.size = size;
    let layout = size.layout();
    if let Some(home) = home(model).filter(|_| layout != before) {
        home.now.rebuild(&home.ground, layout);
        home.keep_focus();
    }
}

fn new_day(model: &mut Model, date: Date) {
    let layout = model.size.layout();
    let Some(home) = home(model).filter(|home| home.ground.today() != date) else { return };
    home.ground.set_today(date);
    home.replanned(layout);
    model.notice = Notice::NewDay(date);
}

fn arrived(model: &mut Model, entries: &[Entry]) {
    let layout = model.size.layout();
    let Some(home) = home(model) else { return };
    let count = entries
        .iter()
        .filter(|entry| home.ground.record().entry(entry.id).is_none())
        .filter(|entry| !matches!(entry.body, Body::Header { .. }))
        .count();
    write::take_in(home, entries, layout);
    if count > 0 {
        model.notice = Notice::Arrived(count);
    }
}

/// List to item and back.
fn switch_focus(home: &mut Home) {
    home.focus = match home.focus {
        Focus::List if home.selected().is_some() => Focus::Item,
        Focus::List | Focus::Item => Focus::List,
    };
    home.scroll = 0;
}
