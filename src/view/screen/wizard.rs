//! The wizard drawn: a title, the open step, what was said, and the keys that help.

mod body;
mod steps;

use ratatui::layout::Rect;

use crate::app::screen::wizard::{Hint, Wizard};
use crate::app::{Layout, Notice, Target};
use crate::view::line::columns;
use crate::view::pen::Pen;
use crate::view::window;

use body::{Body, Room};

/// Prose is no wider than this, however wide the window.
const PROSE: usize = 76;

/// Draws the wizard over the whole frame. `notice` is what the program itself has to say, and
/// comes before the wizard's own words.
pub(crate) fn draw(wizard: &Wizard, layout: Layout, notice: &Notice, pen: &mut Pen<'_, '_>) {
    let area = pen.area();
    let end = area.width.saturating_sub(1);
    let title = pen.words.wizard_title(wizard.step());
    let from = pen.text_ending(end, 0, &title, pen.theme.text());
    let name = pen.words.text("app-name").into_owned();
    pen.text(1, 0, from.saturating_sub(2), &name, pen.theme.heading());
    pen.rule(1);
    let foot = area.height.saturating_sub(3);
    pen.rule(foot);
    let said = match notice {
        Notice::Ready => pen.words.wizard_said(wizard),
        notice => pen.words.notice(notice, wizard.package()),
    };
    pen.text(1, foot + 1, area.width.saturating_sub(2), &said, pen.theme.text());
    footer(wizard, foot + 2, pen);
    let inside = Rect::new(0, 2, area.width, foot.saturating_sub(2));
    let width = usize::from(area.width.saturating_sub(2)).min(PROSE);
    let mut body = Body::new(wizard, Room::of(layout, inside.height), width, pen.words, pen.theme);
    steps::write(&mut body);
    show(&body, inside, pen);
}

/// As much of the body as there is room for, around the cursor.
fn show(body: &Body<'_>, area: Rect, pen: &mut Pen<'_, '_>) {
    let blocks = body.blocks();
    let height_of = |block: usize| blocks[block].len();
    let first = window::start(blocks.len(), body.focus(), usize::from(area.height), height_of);
    let rows = blocks.iter().skip(first).flatten();
    for (y, row) in (area.y..area.bottom()).zip(rows) {
        pen.runs(0, y, area.width, &row.runs);
        for hit in &row.hits {
            pen.hit(hit.x, y, hit.width, hit.target);
        }
        if let Some(x) = row.cursor {
            pen.cursor(x, y);
        }
    }
}

/// A hint on the left that has no room gives way to the next; the way out is always told.
fn footer(wizard: &Wizard, y: u16, pen: &mut Pen<'_, '_>) {
    let end = pen.area().width.saturating_sub(1);
    let way_out = wizard.way_out();
    let from = end.saturating_sub(hint_width(&way_out, pen));
    let mut x = 1;
    for hint in wizard.hints() {
        let wide = hint_width(&hint, pen);
        if x + wide + 2 <= from {
            write_hint(x, y, &hint, pen);
            x += wide + 2;
        }
    }
    write_hint(from, y, &way_out, pen);
}

fn hint_width(hint: &Hint, pen: &Pen<'_, '_>) -> u16 {
    let (keys, word) = pen.words.wizard_hint(hint);
    columns(&keys) + 1 + columns(&word)
}

fn write_hint(x: u16, y: u16, hint: &Hint, pen: &mut Pen<'_, '_>) {
    let (keys, word) = pen.words.wizard_hint(hint);
    let width = pen.area().width;
    let at = pen.text(x, y, width.saturating_sub(x), &keys, pen.theme.strong());
    let at = pen.text(at + 1, y, width.saturating_sub(at + 1), &word, pen.theme.text());
    pen.hit(x, y, at.saturating_sub(x), Target::Hint(hint.action));
}

#[cfg(test)]
mod tests;
