//! One row of a list: selection mark, sign, title, and a few words to the right or below.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::{Focus, Layout, Sign, Target};
use crate::domain::Kind;
use crate::plan::{Row, State};
use crate::view::line::columns;
use crate::view::pen::Pen;

/// A row to be drawn.
pub(super) struct ListRow<'a> {
    pub(super) row: &'a Row,
    /// A few words about it.
    pub(super) note: String,
    /// Columns before the sign, after the mark of the selection.
    pub(super) indent: u16,
    /// Which line of the list it is.
    pub(super) line: usize,
    pub(super) selected: bool,
    /// Whether keys go to the list or to the item.
    pub(super) focus: Focus,
}

/// The mark of the selection, and a space.
const MARK: u16 = 2;
/// The sign and a space.
const SIGN: u16 = 4;

/// How many screen lines a row takes.
pub(super) const fn height(layout: Layout) -> u16 {
    match layout {
        Layout::TooSmall | Layout::Compact => 2,
        Layout::Single | Layout::Double => 1,
    }
}

/// How many columns the words to the right have.
pub(super) fn note_width(layout: Layout, width: u16) -> u16 {
    match layout {
        Layout::TooSmall | Layout::Compact => 0,
        Layout::Single | Layout::Double => (width / 3).clamp(24, 32),
    }
}

/// How many columns the title has.
pub(super) fn title_width(layout: Layout, width: u16, indent: u16) -> u16 {
    let indent = if height(layout) == 2 { indent.min(1) } else { indent };
    let gap = if height(layout) == 2 { 1 } else { 2 };
    width.saturating_sub(MARK + indent + SIGN + note_width(layout, width) + gap)
}

/// Draws a row in `area`, which is as high as [`height`] says.
pub(super) fn draw(list_row: &ListRow<'_>, layout: Layout, area: Rect, pen: &mut Pen<'_, '_>) {
    let ListRow { row, note, line, selected, .. } = list_row;
    let two_lines = height(layout) == 2;
    let indent = if two_lines { list_row.indent.min(1) } else { list_row.indent };
    let plain = pen.theme.text();
    let sign_x = area.x + MARK + indent;
    let title_x = sign_x + SIGN;
    let room = title_width(layout, area.width, list_row.indent);
    let sign = Sign::of(&row.state);
    pen.text(sign_x, area.y, SIGN, sign.text(), plain);
    title(row, title_x, area.y, room, pen);
    let style = if *selected { plain } else { note_style(&row.state, pen) };
    if two_lines {
        if area.height > 1 {
            pen.text(title_x, area.y + 1, area.right().saturating_sub(title_x + 1), note, style);
        }
    } else {
        let wide = note_width(layout, area.width);
        pen.text(area.right().saturating_sub(wide), area.y, wide, note, style);
    }
    pen.hit(area.x, area.y, area.width, Target::Line(*line));
    if two_lines && area.height > 1 {
        pen.hit(area.x, area.y + 1, area.width, Target::Line(*line));
    }
    pen.hit(sign_x, area.y, SIGN - 1, Target::Sign(*line));
    if *selected {
        select(Rect { height: 1, ..area }, list_row.focus, pen);
    }
}

fn title(row: &Row, x: u16, y: u16, room: u16, pen: &mut Pen<'_, '_>) {
    let plain = pen.theme.text();
    if row.item.kind() != Kind::Own {
        pen.text(x, y, room, &row.item.title, plain);
        return;
    }
    let own = pen.words.text("note-own").into_owned();
    let taken = columns(&own) + 1;
    let at = pen.text(x, y, room.saturating_sub(taken), &row.item.title, plain);
    pen.text(at + 1, y, taken, &own, plain);
}

/// Marks a line as selected; where keys go to the list, reversed and with the terminal's cursor.
pub(crate) fn select(area: Rect, focus: Focus, pen: &mut Pen<'_, '_>) {
    pen.text(area.x, area.y, 1, ">", pen.theme.text());
    if focus == Focus::List {
        let style = pen.theme.selected();
        pen.paint(area, style);
        pen.cursor(area.x, area.y);
    }
}

/// The accent of the words about a state.
pub(super) fn note_style(state: &State, pen: &Pen<'_, '_>) -> Style {
    match state {
        State::Late { .. } | State::Chase { .. } => pen.theme.late(),
        State::Done { .. } | State::Credited { .. } => pen.theme.done(),
        State::NotYet { .. }
        | State::Blocked { .. }
        | State::Coming { .. }
        | State::Open
        | State::Started { .. }
        | State::Waiting { .. }
        | State::Renew { .. }
        | State::Skipped { .. }
        | State::NotForMe { .. }
        | State::Withdrawn { .. } => pen.theme.text(),
    }
}
