//! What writes on a frame: text in places, and a note of what can be clicked there.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::{Drawn, Extent, Hit, Target};
use crate::view::Theme;
use crate::view::line::{columns, fit};
use crate::view::theme;
use crate::words::Words;

/// Writes on a frame.
pub(crate) struct Pen<'a, 'b> {
    frame: &'a mut Frame<'b>,
    /// How things are said.
    pub(crate) words: &'a Words,
    /// How things look.
    pub(crate) theme: Theme,
    drawn: Drawn,
    cursor: Option<Position>,
}

/// A run of text in one style.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) style: Style,
}

/// A line of runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Runs(pub(crate) Vec<Run>);

impl Runs {
    /// A line of one run.
    pub(crate) fn of(text: impl Into<String>, style: Style) -> Self {
        Self(vec![Run { text: text.into(), style }])
    }

    /// The same line with one more run.
    pub(crate) fn and(mut self, text: impl Into<String>, style: Style) -> Self {
        self.0.push(Run { text: text.into(), style });
        self
    }
}

impl<'a, 'b> Pen<'a, 'b> {
    pub(crate) fn new(frame: &'a mut Frame<'b>, words: &'a Words, theme: &Theme) -> Self {
        Self { frame, words, theme: *theme, drawn: Drawn::default(), cursor: None }
    }

    /// The whole frame.
    pub(crate) fn area(&self) -> Rect {
        self.frame.area()
    }

    fn buffer(&mut self) -> &mut Buffer {
        self.frame.buffer_mut()
    }

    /// Writes text from a place, cut to `width` columns; where it ended.
    pub(crate) fn text(&mut self, x: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        let area = self.area();
        if y >= area.height || x >= area.width || width == 0 {
            return x;
        }
        let width = width.min(area.width - x);
        let text = fit(text, usize::from(width));
        self.buffer().set_stringn(x, y, &text, usize::from(width), style).0
    }

    /// Writes a line of runs from a place, cut to `width` columns.
    pub(crate) fn runs(&mut self, x: u16, y: u16, width: u16, runs: &Runs) {
        let end = x.saturating_add(width);
        let mut at = x;
        for run in &runs.0 {
            at = self.text(at, y, end.saturating_sub(at), &run.text, run.style);
        }
    }

    /// Writes text so that it ends at a column, if it has room.
    pub(crate) fn text_ending(&mut self, end: u16, y: u16, text: &str, style: Style) -> u16 {
        let x = end.saturating_sub(columns(text));
        self.text(x, y, end - x, text, style);
        x
    }

    /// Styles a stretch without writing in it.
    pub(crate) fn paint(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.area());
        self.buffer().set_style(area, style);
    }

    /// A line across.
    pub(crate) fn rule(&mut self, y: u16) {
        let width = self.area().width;
        let sign = self.theme.frame().across.repeat(usize::from(width));
        self.text(0, y, width, &sign, self.theme.text());
    }

    /// A line down.
    pub(crate) fn wall(&mut self, x: u16, area: Rect) {
        let sign = self.theme.frame().down;
        for y in area.top()..area.bottom() {
            self.text(x, y, 1, sign, self.theme.text());
        }
    }

    /// An empty frame with a title; its inside.
    pub(crate) fn frame(&mut self, area: Rect, title: &str, foot: &str) -> Rect {
        let area = area.intersection(self.area());
        if area.width < 4 || area.height < 3 {
            return Rect { width: 0, height: 0, ..area };
        }
        for position in area.positions() {
            self.buffer()[position].reset();
        }
        let (signs, style) = (self.theme.frame(), self.theme.text());
        let across = signs.across.repeat(usize::from(area.width - 2));
        let [top_left, top_right, bottom_right, bottom_left] = signs.corners;
        let (last_x, last_y) = (area.right() - 1, area.bottom() - 1);
        for y in area.top() + 1..last_y {
            self.text(area.x, y, 1, signs.down, style);
            self.text(last_x, y, 1, signs.down, style);
        }
        for (y, left, right, said) in
            [(area.y, top_left, top_right, title), (last_y, bottom_left, bottom_right, foot)]
        {
            self.text(area.x, y, 1, left, style);
            self.text(area.x + 1, y, area.width - 2, &across, style);
            self.text(last_x, y, 1, right, style);
            if !said.is_empty() {
                let said = fit(said, usize::from(area.width.saturating_sub(6)));
                self.text(area.x + 2, y, area.width - 4, &format!(" {said} "), self.theme.strong());
            }
        }
        Rect::new(area.x + 2, area.y + 1, area.width - 4, area.height - 2)
    }

    /// A stretch that can be clicked.
    pub(crate) fn hit(&mut self, x: u16, y: u16, width: u16, target: Target) {
        self.drawn.hits.push(Hit { x, y, width, target });
    }

    /// How long the text is that scrolls.
    pub(crate) fn extent(&mut self, lines: usize, height: usize) {
        self.drawn.extent = Extent { lines, height };
    }

    /// Where the terminal's cursor stands; the last word counts.
    pub(crate) fn cursor(&mut self, x: u16, y: u16) {
        self.cursor = Some(Position::new(x, y));
    }

    /// The frame is done.
    pub(crate) fn finish(mut self) -> Drawn {
        let area = self.area();
        if self.theme.is_ascii() {
            for cell in &mut self.buffer().content {
                if let Some(plain) = theme::ascii(cell.symbol()) {
                    cell.set_symbol(plain);
                }
            }
        }
        if let Some(cursor) = self.cursor.filter(|cursor| area.contains(*cursor)) {
            self.frame.set_cursor_position(cursor);
        }
        self.drawn
    }
}
