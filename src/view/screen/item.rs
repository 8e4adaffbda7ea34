//! One item drawn whole: beside the list, or over the whole width.

mod fields;
mod text;

use ratatui::layout::Rect;

use crate::app::{Focus, Home, Page};
use crate::plan::Row;
use crate::view::line::wrap;
use crate::view::pen::{Pen, Runs};

/// Prose is hard to read in longer lines.
const PROSE_AT_MOST: u16 = 76;

/// Draws the item beside the list it is selected in.
pub(super) fn draw_beside(home: &Home, area: Rect, pen: &mut Pen<'_, '_>) {
    let Some(row) = home.selected() else {
        let key = match home.page {
            Page::Now => "item-none",
            Page::Checklist => "item-heading-hint",
        };
        let hint = pen.words.text(key).into_owned();
        for (line, y) in wrap(&hint, usize::from(area.width)).iter().zip(area.y..area.bottom()) {
            pen.text(area.x, y, area.width, line, pen.theme.text());
        }
        return;
    };
    let area = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    scrolled(home, row, area, pen);
}

/// Draws the item alone, with the path that leads to it.
pub(super) fn draw_alone(home: &Home, body: Rect, pen: &mut Pen<'_, '_>) {
    let Some(row) = home.selected() else { return };
    path(home, row, body, pen);
    let gap = 1 + u16::from(body.height > 12);
    let area = Rect {
        x: body.x + 1,
        y: body.y + gap,
        width: body.width.saturating_sub(2),
        height: body.height.saturating_sub(gap),
    };
    scrolled(home, row, area, pen);
}

fn path(home: &Home, row: &Row, body: Rect, pen: &mut Pen<'_, '_>) {
    let mut parts = vec![pen.words.page(home.page).into_owned()];
    if let Some(phase) = row.phase.as_ref().and_then(|id| home.ground.package().phase(id)) {
        parts.push(phase.title.to_string());
    }
    parts.push(pen.words.text(&format!("kinds-{}", row.item.kind().name())).into_owned());
    let end = body.right().saturating_sub(1);
    let from = match position(home) {
        Some((at, all)) => {
            let text = pen.words.with("item-position", &[("at", at.into()), ("all", all.into())]);
            pen.text_ending(end, body.y, &text, pen.theme.text())
        }
        None => end,
    };
    let room = from.saturating_sub(body.x + 3);
    pen.text(body.x + 1, body.y, room, &parts.join(" › "), pen.theme.text());
}

/// Which of the rows on the page it is, and of how many.
fn position(home: &Home) -> Option<(usize, usize)> {
    use crate::app::screen::checklist::What;
    use crate::app::screen::now::Line;
    match home.page {
        Page::Now => {
            let at = home.now.at()?;
            let rows = |lines: &[Line]| lines.iter().filter(|line| line.row().is_some()).count();
            let lines = home.now.lines();
            Some((rows(&lines[..=at]), rows(lines)))
        }
        Page::Checklist => {
            let at = home.checklist.at()?;
            let lines = home.checklist.lines();
            let is_row = |line: usize| matches!(lines[line].what, What::Row(_));
            // The rows of its group: those next to it that no heading parts from it.
            let first = (0..at).rev().take_while(|line| is_row(*line)).count();
            let after = (at + 1..lines.len()).take_while(|line| is_row(*line)).count();
            Some((first + 1, first + 1 + after))
        }
    }
}

fn scrolled(home: &Home, row: &Row, area: Rect, pen: &mut Pen<'_, '_>) {
    let lines = text::lines(home, row, area.width.min(PROSE_AT_MOST), pen);
    let height = usize::from(area.height);
    let first = home.scroll.min(lines.len().saturating_sub(height));
    for (line, y) in lines.iter().skip(first).zip(area.y..area.bottom()) {
        pen.runs(area.x, y, area.width, line);
    }
    if home.focus == Focus::Item && first == 0 {
        let title = Rect { height: 1, ..area };
        pen.paint(title, pen.theme.selected());
    }
    if first + height < lines.len() && area.height > 1 {
        more(area, pen);
    }
    pen.extent(lines.len(), height);
    if home.focus == Focus::Item {
        pen.cursor(area.x, area.y);
    }
}

/// That there is more below.
fn more(area: Rect, pen: &mut Pen<'_, '_>) {
    pen.text(area.right().saturating_sub(1), area.bottom() - 1, 1, "↓", pen.theme.strong());
}

/// A line of text of an item.
type Lines = Vec<Runs>;
