//! What lies over a page, drawn.

pub(crate) mod choose;
pub(crate) mod field;
pub(crate) mod help;
pub(crate) mod menu;
pub(crate) mod writing;

use ratatui::layout::Rect;

/// A box of that size in the middle of the body, as large as it can be there.
fn middle(body: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(body.width), height.min(body.height));
    Rect::new(body.x + (body.width - width) / 2, body.y + (body.height - height) / 2, width, height)
}

/// Prose, menus and lists are no wider than this.
const WIDTH: u16 = 80;

/// A length as ratatui counts; nothing on a screen is longer.
fn lines(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
