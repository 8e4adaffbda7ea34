//! A window too small for anything else: how small, and how large it must be.

use crate::app::Size;
use crate::view::pen::Pen;

/// Says so.
pub(crate) fn draw(pen: &mut Pen<'_, '_>) {
    let area = pen.area();
    let wanted = Size::SMALLEST;
    let size = pen.words.with(
        "small-size",
        &[
            ("width", area.width.into()),
            ("height", area.height.into()),
            ("wanted-width", wanted.width.into()),
            ("wanted-height", wanted.height.into()),
        ],
    );
    let lines = [
        pen.words.text("small-title").into_owned(),
        size,
        String::new(),
        pen.words.text("small-what").into_owned(),
        pen.words.text("small-quit").into_owned(),
    ];
    let gap = u16::from(area.height > 6);
    let indent = if area.width > 30 { 2 } else { 0 };
    for (line, y) in lines.iter().zip(gap..) {
        let style = if y == gap { pen.theme.strong() } else { pen.theme.text() };
        pen.text(indent, y, area.width.saturating_sub(indent), line, style);
    }
}
