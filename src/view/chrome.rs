//! What all pages share: title line, tabs, message line and footer.

use ratatui::layout::Rect;

use crate::app::keymap::{self, Binding};
use crate::app::{Action, Context, Home, Layout, Model, Notice, Overlay, Page, Target};
use crate::domain::Profile;
use crate::plan::Progress;
use crate::view::line::{columns, fit, width};
use crate::view::pen::Pen;

/// Draws the frame of the page; what is left for the page itself.
pub(crate) fn draw(model: &Model, home: &Home, pen: &mut Pen<'_, '_>) -> Rect {
    let area = pen.area();
    let head = match model.size.layout() {
        Layout::TooSmall | Layout::Compact => {
            compact_title(home, pen);
            1
        }
        Layout::Single | Layout::Double => {
            title(home, pen);
            tabs(home, pen);
            2
        }
    };
    pen.rule(head);
    let foot = area.height - 3;
    pen.rule(foot);
    message(model, home, foot + 1, pen);
    footer(model.context(), foot + 2, pen);
    Rect::new(0, head + 1, area.width, foot - head - 1)
}

fn title(home: &Home, pen: &mut Pen<'_, '_>) {
    let end = pen.area().width.saturating_sub(1);
    let day = pen.words.day(home.ground.plan());
    let from = pen.text_ending(end, 0, &day, pen.theme.text());
    let name = pen.words.text("app-name").into_owned();
    let at = pen.text(1, 0, end, &name, pen.theme.heading());
    let room = from.saturating_sub(at + 4);
    pen.text(at + 2, 0, room, &who(home, pen), pen.theme.text());
}

/// The leader's name, and the role, or else the unit.
fn who(home: &Home, pen: &Pen<'_, '_>) -> String {
    let profile: &Profile = home.ground.profile();
    let package = home.ground.package();
    let name = if profile.name.is_blank() {
        pen.words.text("app-no-name").into_owned()
    } else {
        profile.name.to_string()
    };
    let role = profile.roles.first().and_then(|id| package.role(id)).map(|role| &role.title);
    let unit = profile.unit.as_ref().and_then(|id| package.unit(id)).map(|unit| &unit.title);
    match unit.or(role) {
        Some(place) => format!("{name}, {place}"),
        None => name,
    }
}

fn tabs(home: &Home, pen: &mut Pen<'_, '_>) {
    let end = pen.area().width;
    let mut x = 0;
    for (page, number) in Page::ALL.into_iter().zip(1..) {
        let name = format!("{number} {}", pen.words.page(page));
        let (text, style) = if page == home.page {
            (format!("[{name}]"), pen.theme.strong())
        } else {
            (format!(" {name} "), pen.theme.text())
        };
        let from = x;
        x = pen.text(x, 1, end.saturating_sub(x), &text, style);
        pen.hit(from, 1, x - from, Target::Tab(page));
    }
}

fn compact_title(home: &Home, pen: &mut Pen<'_, '_>) {
    let end = pen.area().width.saturating_sub(1);
    let Progress { done, of } = home.progress;
    let arguments = [("done", done.into()), ("total", of.into())];
    let progress = pen.words.with("now-progress-short", &arguments);
    let from = pen.text_ending(end, 0, &progress, pen.theme.text());
    let page = pen.words.page(home.page).into_owned();
    pen.text(1, 0, from.saturating_sub(2), &page, pen.theme.heading());
}

/// What just happened; while something is not saved, that stands before all else.
fn message(model: &Model, home: &Home, y: u16, pen: &mut Pen<'_, '_>) {
    let width = pen.area().width.saturating_sub(2);
    if let (Some(unsaved), false) = (&home.unsaved, model.notice == Notice::PressAgain) {
        let text = pen.words.unsaved(unsaved);
        pen.text(1, y, width, &text, pen.theme.error());
        return;
    }
    let text = match (&model.notice, &home.overlay) {
        (Notice::Ready, Some(Overlay::Help { .. })) => pen.words.text("help-is-open").into_owned(),
        (Notice::Ready, None) => {
            full_title(home, pen).unwrap_or_else(|| pen.words.text("notice-ready").into_owned())
        }
        (notice, _) => pen.words.notice(notice, home.ground.package()),
    };
    pen.text(1, y, width, &text, pen.theme.text());
}

/// The title of the selected row, where the list is too narrow for it.
fn full_title(home: &Home, pen: &Pen<'_, '_>) -> Option<String> {
    let title = &home.selected()?.item.title;
    let room = crate::view::screen::title_room(home, pen.area().width);
    (width(title) > usize::from(room)).then(|| title.to_string())
}

/// The keys that help here; those on the right are never left out.
fn footer(context: Context, y: u16, pen: &mut Pen<'_, '_>) {
    let end = pen.area().width.saturating_sub(1);
    let right: Vec<&Binding> = [Action::Menu, Action::Help]
        .into_iter()
        .filter_map(binding)
        .filter(|row| row.on.contains(&context))
        .collect();
    let texts: Vec<(String, String)> = right.iter().map(|row| hint(row, pen)).collect();
    let taken: usize = texts.iter().map(|(key, word)| width(key) + 1 + width(word) + 2).sum();
    let mut x = end.saturating_sub(u16::try_from(taken).unwrap_or(0).saturating_sub(2));
    let left_end = x.saturating_sub(2);
    for (row, (key, word)) in right.iter().zip(&texts) {
        x = write_hint(x, y, key, word, row.action, pen) + 2;
    }
    let mut x = 1;
    for row in keymap::hints(context) {
        let (key, word) = hint(row, pen);
        let wide = columns(&key) + 1 + columns(&word);
        if x + wide > left_end.max(1) {
            break;
        }
        x = write_hint(x, y, &key, &word, row.action, pen) + 2;
    }
}

fn binding(action: Action) -> Option<&'static Binding> {
    keymap::BINDINGS.iter().find(|row| row.action == action)
}

fn hint(row: &Binding, pen: &Pen<'_, '_>) -> (String, String) {
    let key = row.keys.first().map(|key| pen.words.key(*key)).unwrap_or_default();
    (key, pen.words.action_hint(row.action))
}

fn write_hint(x: u16, y: u16, key: &str, word: &str, action: Action, pen: &mut Pen<'_, '_>) -> u16 {
    let room = pen.area().width.saturating_sub(x);
    let at = pen.text(x, y, room, key, pen.theme.strong());
    let room = pen.area().width.saturating_sub(at);
    let end = pen.text(at + 1, y, room, &fit(word, usize::from(room)), pen.theme.text());
    pen.hit(x, y, end.saturating_sub(x), Target::Hint(action));
    end
}
