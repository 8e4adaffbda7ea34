//! The menu drawn: a field to filter by, and every action with its key.

use ratatui::layout::Rect;

use crate::app::overlay::Menu;
use crate::app::{Action, Focus, Key, KeyCode, Target, keymap};
use crate::view::line::columns;
use crate::view::overlay::{WIDTH, field, lines, middle};
use crate::view::pen::Pen;
use crate::view::screen;
use crate::view::window;

/// Draws the menu.
pub(crate) fn draw(menu: &Menu, body: Rect, pen: &mut Pen<'_, '_>) {
    const KEY: u16 = 12;
    let title = pen.words.text("menu-title").into_owned();
    let up = pen.words.key(Key::plain(KeyCode::Up));
    let down = pen.words.key(Key::plain(KeyCode::Down));
    let foot = pen.words.with("menu-keys", &[("up", up.into()), ("down", down.into())]);
    let all = keymap::offered(menu.context).count();
    let area = middle(body, WIDTH, lines(all).saturating_add(4));
    let inner = pen.frame(area, &title, &foot);
    if inner.height < 2 {
        return;
    }
    let list = Rect { y: inner.y + 1, height: inner.height - 1, ..inner };
    if menu.found.is_empty() {
        let text = pen.words.text("menu-empty").into_owned();
        pen.text(list.x, list.y, list.width, &text, pen.theme.text());
    }
    let first = window::start(menu.found.len(), menu.at, usize::from(list.height), |_| 1);
    for ((number, action), y) in
        menu.found.iter().enumerate().skip(first).zip(list.y..list.bottom())
    {
        let name = pen.words.action(*action);
        pen.text(list.x + 2, y, list.width.saturating_sub(KEY + 3), &name, pen.theme.text());
        pen.text(list.right().saturating_sub(KEY), y, KEY, &keys(*action, pen), pen.theme.text());
        pen.hit(list.x, y, list.width, Target::Choice(number));
        if number == menu.at {
            screen::select(Rect { y, height: 1, ..list }, Focus::List, pen);
        }
    }
    // The field comes last: the cursor stands where one types.
    let prompt = pen.words.text("menu-prompt").into_owned();
    let at = pen.text(inner.x, inner.y, inner.width, &prompt, pen.theme.strong()) + 1;
    let room = inner.width.saturating_sub(columns(&prompt) + 1);
    field::draw_line(&menu.typed, at, inner.y, room, pen);
}

/// The keys of an action, as many as are told.
fn keys(action: Action, pen: &Pen<'_, '_>) -> String {
    let row = keymap::BINDINGS.iter().find(|row| row.action == action);
    let keys = row.map_or(&[][..], |row| row.keys);
    keys.iter().take(2).map(|key| pen.words.key(*key)).collect::<Vec<_>>().join(" ")
}
