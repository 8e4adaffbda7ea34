//! The page "Nå" drawn.

use ratatui::layout::Rect;

use crate::app::screen::now::{Line, Section};
use crate::app::{Home, Layout};
use crate::domain::item::With;
use crate::plan::{Question, Row, State};
use crate::view::line::{capitalised, width, wrap};
use crate::view::pen::Pen;
use crate::view::screen::row::{self, ListRow};
use crate::view::window;
use crate::words::plan::with_name;

/// Draws the page.
pub(super) fn draw(home: &Home, layout: Layout, area: Rect, pen: &mut Pen<'_, '_>) {
    let page = Page { home, layout, width: area.width };
    let list = match layout {
        Layout::TooSmall | Layout::Compact => area,
        Layout::Single | Layout::Double => {
            page.head(area, pen);
            let gap = 1 + u16::from(layout == Layout::Single && area.height > 12);
            Rect { y: area.y + gap, height: area.height.saturating_sub(gap), ..area }
        }
    };
    page.lines(list, pen);
}

/// Cells to the left of a reason and to the right of it.
const INDENT: usize = 9;

struct Page<'a> {
    home: &'a Home,
    layout: Layout,
    width: u16,
}

/// What a line of the page takes to draw.
enum Shape {
    Blank,
    Row,
    /// The selected row with a reason below it.
    RowWith(String),
    Text(Vec<String>),
    Heading(String),
}

impl Page<'_> {
    fn head(&self, area: Rect, pen: &mut Pen<'_, '_>) {
        let progress = self.home.progress;
        let arguments = [
            ("done", progress.done.into()),
            ("total", progress.of.into()),
            ("percent", progress.percent().into()),
        ];
        let progress = pen.words.with("now-progress", &arguments);
        let end = area.right().saturating_sub(1);
        let from = pen.text_ending(end, area.y, &progress, pen.theme.text());
        let date = capitalised(&pen.words.dates().full(self.home.ground.today()));
        pen.text(1, area.y, from.saturating_sub(2), &date, pen.theme.strong());
    }

    fn lines(&self, area: Rect, pen: &mut Pen<'_, '_>) {
        let now = &self.home.now;
        let shapes: Vec<Shape> = (0..now.lines().len()).map(|line| self.shape(line, pen)).collect();
        let height_of = |line: usize| self.height(&shapes[line]);
        let at = now.at().unwrap_or_default();
        let first = window::start(shapes.len(), at, usize::from(area.height), height_of);
        let mut y = area.y;
        for (line, shape) in shapes.iter().enumerate().skip(first) {
            let left = area.bottom().saturating_sub(y);
            let height = u16::try_from(self.height(shape)).unwrap_or(u16::MAX).min(left);
            if left == 0 {
                break;
            }
            self.line(line, shape, Rect { y, height, ..area }, pen);
            y += height;
        }
    }

    fn height(&self, shape: &Shape) -> usize {
        match shape {
            Shape::Blank | Shape::Heading(_) => 1,
            Shape::Row => usize::from(row::height(self.layout)),
            Shape::RowWith(_) => usize::from(row::height(self.layout)) + 1,
            Shape::Text(lines) => lines.len(),
        }
    }

    fn shape(&self, line: usize, pen: &Pen<'_, '_>) -> Shape {
        let words = pen.words;
        let compact = self.layout == Layout::Compact;
        match &self.home.now.lines()[line] {
            Line::Gap if compact => Shape::Text(Vec::new()),
            Line::Gap => Shape::Blank,
            Line::Heading(Section::Next) if compact => Shape::Text(Vec::new()),
            Line::Heading(section) => Shape::Heading(words.text(heading(*section)).into_owned()),
            Line::Row { row, section, .. } => match self.reason(line, *row, *section, pen) {
                Some(why) => Shape::RowWith(why),
                None => Shape::Row,
            },
            Line::Nothing(next) => {
                let text = match next {
                    None => words.text("now-nothing").into_owned(),
                    Some(ahead) => {
                        let title = &self.home.ground.plan().rows[ahead.row].item.title;
                        let date = words.dates().numeric(ahead.on);
                        let arguments = [("title", title.as_str().into()), ("date", date.into())];
                        words.with("now-nothing-next", &arguments)
                    }
                };
                self.prose(&text, 1)
            }
            Line::SoonCount(count) => {
                let key = match self.layout {
                    Layout::Double => "now-soon-more",
                    Layout::TooSmall | Layout::Compact | Layout::Single => "now-soon-count",
                };
                self.prose(&words.with(key, &[("count", (*count).into())]), 2)
            }
            Line::Question(question) => {
                let text = self.question(question, pen);
                self.prose(&format!("{}: {text}", words.text("now-question")), 1)
            }
            Line::News(text) => self.prose(&format!("{}: {text}", words.text("now-news")), 1),
        }
    }

    fn prose(&self, text: &str, indent: usize) -> Shape {
        let room = usize::from(self.width).saturating_sub(indent + 1).min(76);
        let blank = " ".repeat(indent);
        Shape::Text(wrap(text, room).into_iter().map(|line| format!("{blank}{line}")).collect())
    }

    fn question(&self, question: &Question, pen: &Pen<'_, '_>) -> String {
        match question {
            Question::Prompt(id) => {
                let prompts = &self.home.ground.package().lists.prompts;
                let found = prompts.iter().find(|prompt| prompt.id == *id);
                found.map_or_else(String::new, |prompt| prompt.text.to_string())
            }
            Question::Recall { row, done } => {
                let title = self.home.ground.plan().row(row).map(|row| row.item.title.to_string());
                let arguments = [
                    ("title", title.unwrap_or_default().into()),
                    ("date", pen.words.dates().numeric(*done).into()),
                ];
                pen.words.with("now-recall", &arguments)
            }
        }
    }

    /// Why the selected row matters, where the item is not seen beside the list.
    fn reason(
        &self,
        line: usize,
        row: usize,
        section: Section,
        pen: &Pen<'_, '_>,
    ) -> Option<String> {
        let shown = self.layout == Layout::Single
            && self.home.now.at() == Some(line)
            && section == Section::Next;
        if !shown {
            return None;
        }
        let row = &self.home.ground.plan().rows[row];
        let parts: Vec<String> =
            row.item.why.as_ref().map(|why| first_sentence(why)).into_iter().collect();
        let mut text = parts.join(" ");
        if let Some(who) = self.whom(row, pen) {
            // Whom to ask is what a leader looks for first, so it is not what gets cut.
            let fits = width(&text) + width(&who) < usize::from(self.width).saturating_sub(INDENT);
            text = if fits { format!("{text} {who}") } else { format!("{who}. {text}") };
            text = text.trim().to_owned();
        }
        (!text.is_empty()).then_some(text)
    }

    fn whom(&self, row: &Row, pen: &Pen<'_, '_>) -> Option<String> {
        let access = row.item.access()?;
        let (key, id) = match (&access.order_by, &access.granted_by) {
            (Some(orderer), _) => ("now-ordered-by", orderer),
            (None, Some(granter)) => ("now-granted-by", granter),
            (None, None) => return None,
        };
        let who = with_name(self.home.ground.package(), &With::Contact(id.clone()));
        Some(pen.words.with(key, &[("who", who.into())]))
    }

    fn line(&self, line: usize, shape: &Shape, area: Rect, pen: &mut Pen<'_, '_>) {
        let plain = pen.theme.text();
        match shape {
            Shape::Blank => {}
            Shape::Heading(text) => {
                pen.text(1, area.y, area.width.saturating_sub(2), text, pen.theme.heading());
            }
            Shape::Text(lines) => {
                for (text, y) in lines.iter().zip(area.top()..area.bottom()) {
                    pen.text(area.x, y, area.width, text, plain);
                }
            }
            Shape::Row | Shape::RowWith(_) => self.row(line, area, pen),
        }
        if let Shape::RowWith(why) = shape
            && area.height > row::height(self.layout)
        {
            let room = area.width.saturating_sub(9);
            pen.text(area.x + 8, area.bottom() - 1, room, why, plain);
        }
    }

    fn row(&self, line: usize, area: Rect, pen: &mut Pen<'_, '_>) {
        let Line::Row { section, row, next, .. } = &self.home.now.lines()[line] else { return };
        let ground = &self.home.ground;
        let row = &ground.plan().rows[*row];
        let in_general =
            || pen.words.row_note(row, next.as_ref(), ground.package(), ground.today());
        let note = match (section, &row.state, row.due) {
            (Section::Soon, State::NotYet { .. }, _) | (_, _, None) => in_general(),
            (Section::Soon, _, Some(due)) => pen.words.due_note(due.date, ground.today()),
            (Section::Next | Section::Waiting | Section::Done, _, _) => in_general(),
        };
        let selected = self.home.now.at() == Some(line);
        let focus = self.home.focus;
        let list_row = ListRow { row, note, indent: 0, line, selected, focus };
        row::draw(&list_row, self.layout, area, pen);
    }
}

const fn heading(section: Section) -> &'static str {
    match section {
        Section::Next => "now-next",
        Section::Waiting => "now-waiting",
        Section::Soon => "now-soon",
        Section::Done => "now-done",
    }
}

/// A reason in a list is one sentence long.
fn first_sentence(text: &str) -> String {
    text.find(". ").map_or(text, |end| &text[..=end]).to_owned()
}
