//! A text field over the page, drawn: what it is for, the field, and how to leave it.

use ratatui::layout::Rect;

use crate::app::FieldKind;
use crate::app::overlay::{DateFor, Purpose, WhyFor, Writing};
use crate::view::line::{fit, wrap};
use crate::view::overlay::{WIDTH, field, lines, middle};
use crate::view::pen::Pen;

/// Draws the field.
pub(crate) fn draw(writing: &Writing, body: Rect, pen: &mut Pen<'_, '_>) {
    let prose = writing.field.kind() == FieldKind::Prose;
    let width = WIDTH.min(body.width);
    let room = usize::from(width.saturating_sub(4));
    let below: Vec<String> = below(writing, pen).iter().flat_map(|text| wrap(text, room)).collect();
    let above = if writing.title.is_blank() { Vec::new() } else { vec![fit(&writing.title, room)] };
    let field_height = if prose { 8 } else { 1 };
    let wanted = lines(above.len() + below.len()).saturating_add(field_height + 4);
    let title = pen.words.text(heading(&writing.purpose)).into_owned();
    let inner = pen.frame(middle(body, width, wanted), &title, "");
    if inner.height == 0 {
        return;
    }
    // In a low window the field comes first, then how to leave it, then the title.
    let spare = inner.height.saturating_sub(1 + lines(below.len()));
    let above = if spare > lines(above.len()) { above } else { Vec::new() };
    let gap = u16::from(!above.is_empty() && spare >= lines(above.len()) + 2);
    let top = inner.y + lines(above.len()) + gap;
    for (line, y) in above.iter().zip(inner.y..) {
        pen.text(inner.x, y, inner.width, line, pen.theme.strong());
    }
    let left = inner.bottom().saturating_sub(top);
    let height = left.saturating_sub(lines(below.len())).clamp(1, field_height);
    let from = top + height + u16::from(left > height + lines(below.len()));
    for (line, y) in below.iter().zip(from..inner.bottom()) {
        let style = match writing.complaint {
            Some(_) => pen.theme.error(),
            None => pen.theme.text(),
        };
        pen.text(inner.x, y, inner.width, line, style);
    }
    if prose {
        field::draw_lines(&writing.field, Rect { y: top, height, ..inner }, pen);
    } else {
        let at = pen.text(inner.x, top, 2, "> ", pen.theme.strong());
        field::draw_line(&writing.field, at, top, inner.width.saturating_sub(2), pen);
    }
}

/// What is wrong with what is written; else how to write it and how to leave.
fn below(writing: &Writing, pen: &Pen<'_, '_>) -> Vec<String> {
    if let Some(complaint) = &writing.complaint {
        return vec![pen.words.complaint(complaint)];
    }
    let keys = match writing.purpose {
        Purpose::Note(_) | Purpose::ChangeNote(..) => {
            return vec![pen.words.text("write-note-how").into_owned()];
        }
        Purpose::Date(..) => Some("write-date-how"),
        Purpose::NewOwn | Purpose::Rename(_) | Purpose::Why(..) => None,
    };
    let mut texts: Vec<String> =
        keys.map(|key| pen.words.text(key).into_owned()).into_iter().collect();
    texts.push(pen.words.text("write-line-how").into_owned());
    texts
}

const fn heading(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Note(_) => "write-note",
        Purpose::ChangeNote(..) => "write-change-note",
        Purpose::NewOwn => "write-new",
        Purpose::Rename(_) => "write-rename",
        Purpose::Why(_, WhyFor::Skip) => "write-skip",
        Purpose::Why(_, WhyFor::Deny) => "write-deny",
        Purpose::Why(_, WhyFor::Credit(_)) => "write-credit",
        Purpose::Date(_, DateFor::Due) => "write-due",
        Purpose::Date(_, DateFor::Snooze) => "write-snooze",
        Purpose::Date(_, DateFor::Done) => "write-done-on",
        Purpose::Date(_, DateFor::Credit) => "write-credit-on",
    }
}
