//! What the leader sees: the model drawn, and nothing decided. No sorting, filtering, dates or
//! files here; what to show is in the model, how to say it in `words`.

mod chrome;
mod line;
mod overlay;
mod pen;
mod screen;
mod theme;
mod window;

use ratatui::Frame;

pub use theme::Theme;

use crate::app::{Drawn, Home, Layout, Model, Overlay, Stage};
use crate::words::Words;

/// Draws the model, and reports what is where.
pub fn draw(model: &Model, words: &Words, theme: &Theme, frame: &mut Frame<'_>) -> Drawn {
    let mut pen = pen::Pen::new(frame, words, theme);
    if model.size.layout() == Layout::TooSmall {
        screen::small::draw(&mut pen);
    } else {
        match &model.stage {
            Stage::Wizard(wizard, _) => {
                screen::wizard::draw(wizard, model.size.layout(), &model.notice, &mut pen);
            }
            Stage::Home(home) => draw_home(model, home, &mut pen),
        }
    }
    pen.finish()
}

fn draw_home(model: &Model, home: &Home, pen: &mut pen::Pen<'_, '_>) {
    let layout = model.size.layout();
    let body = chrome::draw(model, home, pen);
    screen::draw(home, layout, body, pen);
    match &home.overlay {
        None | Some(Overlay::Search { .. }) => {}
        Some(Overlay::Help { scroll, about }) => {
            overlay::help::draw(home, *about, *scroll, body, pen);
        }
        Some(Overlay::Menu(menu)) => overlay::menu::draw(menu, body, pen),
        Some(Overlay::Choose(choose)) => overlay::choose::draw(choose, body, pen),
        Some(Overlay::Write(writing)) => overlay::writing::draw(writing, body, pen),
    }
}
