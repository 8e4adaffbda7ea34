//! Clicks and the wheel: each does what a key does, at the place the last frame reported.

use crate::app::message::Turn;
use crate::app::model::{Focus, Home, Model};
use crate::app::notice::Notice;
use crate::app::overlay::Overlay;
use crate::app::update::{act, over, setup};
use crate::app::{Action, Context, Effect, Page, Target};

/// How many lines a turn of the wheel is.
const WHEEL_LINES: usize = 3;

/// A click on a cell.
pub(super) fn click(model: &mut Model, x: u16, y: u16) -> Vec<Effect> {
    let Some(target) = model.drawn.at(x, y) else { return Vec::new() };
    let context = model.context();
    match target {
        Target::Hint(action) => return super::run(model, context, action),
        Target::Choice(line) => {
            model.notice = Notice::Ready;
            return over::choose_line(model, line);
        }
        Target::Spot { number, option } => return setup::click(model, number, option),
        Target::Tab(_) | Target::Line(_) | Target::Sign(_) if covered(model) => {}
        Target::Tab(page) => return super::run(model, context, Action::Go(page)),
        Target::Line(line) => click_line(model, line),
        Target::Sign(line) => {
            select(model, line);
            return act::run(model, Action::Toggle);
        }
    }
    Vec::new()
}

/// Whether something lies over the page; a search leaves it in reach.
fn covered(model: &mut Model) -> bool {
    let overlay = super::home(model).and_then(|home| home.overlay.as_ref());
    !matches!(overlay, None | Some(Overlay::Search { .. }))
}

/// A click on a line selects it; on a heading or on the selected line it opens it.
fn click_line(model: &mut Model, line: usize) {
    let again = super::home(model).is_some_and(|home| at(home) == Some(line));
    select(model, line);
    let heading = super::home(model).is_some_and(|home| home.selected().is_none());
    if again || heading {
        act::run(model, Action::Open);
    }
}

fn select(model: &mut Model, line: usize) {
    model.notice = Notice::Ready;
    let Some(home) = super::home(model) else { return };
    home.focus = Focus::List;
    home.scroll = 0;
    match home.page {
        Page::Now => home.now.select_line(line),
        Page::Checklist => home.checklist.select_line(line),
    }
}

fn at(home: &Home) -> Option<usize> {
    match home.page {
        Page::Now => home.now.at(),
        Page::Checklist => home.checklist.at(),
    }
}

/// A turn of the wheel: three lines in what scrolls, one row in a list.
pub(super) fn wheel(model: &mut Model, turn: Turn) -> Vec<Effect> {
    let action = match turn {
        Turn::Up => Action::Up,
        Turn::Down => Action::Down,
    };
    let times = match model.context() {
        Context::Item | Context::Help => WHEEL_LINES,
        Context::Now
        | Context::Checklist
        | Context::Menu
        | Context::Choose
        | Context::Search
        | Context::Wizard
        | Context::WizardText => 1,
        Context::Line | Context::Lines | Context::TooSmall => 0,
    };
    let context = model.context();
    (0..times).flat_map(|_| super::run(model, context, action)).collect()
}
