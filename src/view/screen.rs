//! The pages, and how list and item share the width.

mod checklist;
mod item;
mod now;
mod row;
pub(crate) mod small;
pub(crate) mod wizard;

pub(crate) use row::select;

use ratatui::layout::Rect;

use crate::app::{Focus, Home, Layout, Page, Size};
use crate::view::pen::Pen;

/// Draws the page, the item, or both.
pub(crate) fn draw(home: &Home, layout: Layout, body: Rect, pen: &mut Pen<'_, '_>) {
    if layout == Layout::Double {
        let wide = list_width(body.width);
        let left = Rect { width: wide, ..body };
        let right = Rect { x: wide + 2, width: body.width.saturating_sub(wide + 3), ..body };
        pen.wall(wide, body);
        item::draw_beside(home, right, pen);
        list(home, layout, left, pen);
    } else if home.focus == Focus::Item {
        item::draw_alone(home, body, pen);
    } else {
        list(home, layout, body, pen);
    }
}

fn list(home: &Home, layout: Layout, area: Rect, pen: &mut Pen<'_, '_>) {
    match home.page {
        Page::Now => now::draw(home, layout, area, pen),
        Page::Checklist => checklist::draw(home, layout, area, pen),
    }
}

/// The columns of the list where the item stands beside it.
fn list_width(width: u16) -> u16 {
    width - width * 45 / 100
}

/// How many columns a title has in the list of the page.
pub(crate) fn title_room(home: &Home, width: u16) -> u16 {
    let layout = Size { width, height: Size::SMALLEST.height }.layout();
    let list = if layout == Layout::Double { list_width(width) } else { width };
    let indent = match home.page {
        Page::Now => 0,
        Page::Checklist => checklist::ROW_INDENT,
    };
    row::title_width(layout, list, indent)
}
