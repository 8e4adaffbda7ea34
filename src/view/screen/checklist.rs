//! The page "Sjekkliste" drawn: only the lines that are seen.

use ratatui::layout::Rect;

use crate::app::screen::checklist::{DoneRows, Filter, Fold, Line, Node, What};
use crate::app::{Home, Layout, Overlay, Target};
use crate::plan::Progress;
use crate::view::line::{columns, wrap};
use crate::view::pen::Pen;
use crate::view::screen::row::{self, ListRow};
use crate::view::window;

/// How far a row stands in, below its phase and group.
pub(super) const ROW_INDENT: u16 = 6;

/// Draws the page.
pub(super) fn draw(home: &Home, layout: Layout, area: Rect, pen: &mut Pen<'_, '_>) {
    head(home, area, pen);
    let gap = 1 + u16::from(layout != Layout::Compact && area.height > 12);
    let list = Rect { y: area.y + gap, height: area.height.saturating_sub(gap), ..area };
    if home.checklist.lines().is_empty() {
        empty(home, list, pen);
        return;
    }
    lines(home, layout, list, pen);
}

/// The search while one is typed; else what the list is narrowed to.
fn head(home: &Home, area: Rect, pen: &mut Pen<'_, '_>) {
    let list = &home.checklist;
    let (shown, all) = list.count();
    let room = area.width.saturating_sub(2);
    let counts = [("shown", shown.into()), ("all", all.into())];
    if let Some(Overlay::Search { field, .. }) = &home.overlay {
        let count = pen.words.with("list-found", &counts);
        let prompt = pen.words.text("search-prompt").into_owned();
        let from = if list.is_searched() {
            pen.text_ending(area.right().saturating_sub(1), area.y, &count, pen.theme.text())
        } else {
            area.right()
        };
        let at = pen.text(area.x + 1, area.y, room, &prompt, pen.theme.heading()) + 1;
        crate::view::overlay::field::draw_line(field, at, area.y, from.saturating_sub(at + 2), pen);
        return;
    }
    let text = if list.is_searched() {
        pen.words.with("list-found", &counts)
    } else {
        let package = home.ground.package();
        let filter = pen.words.filter(list.filter(), list.done_rows(), package);
        let [shown, all] = counts;
        pen.words.with("list-count", &[("filter", filter.into()), shown, all])
    };
    pen.text(area.x + 1, area.y, room, &text, pen.theme.strong());
}

fn empty(home: &Home, area: Rect, pen: &mut Pen<'_, '_>) {
    let list = &home.checklist;
    let key = if list.is_searched() {
        "list-empty-search"
    } else if *list.filter() != Filter::All {
        "list-empty"
    } else if list.count().1 == 0 || list.done_rows() == DoneRows::Shown {
        "list-empty-package"
    } else {
        "list-empty-done"
    };
    let text = pen.words.text(key).into_owned();
    let room = usize::from(area.width.saturating_sub(2)).min(76);
    for (line, y) in wrap(&text, room).iter().zip(area.y..area.bottom()) {
        pen.text(area.x + 1, y, area.width, line, pen.theme.text());
    }
}

fn lines(home: &Home, layout: Layout, area: Rect, pen: &mut Pen<'_, '_>) {
    let lines = home.checklist.lines();
    let height_of = |line: usize| match lines[line].what {
        What::Heading { .. } => 1,
        What::Row(_) => usize::from(row::height(layout)),
    };
    let at = home.checklist.at().unwrap_or_default();
    let first = window::start(lines.len(), at, usize::from(area.height), height_of);
    let mut y = area.y;
    for (number, line) in lines.iter().enumerate().skip(first) {
        let left = area.bottom().saturating_sub(y);
        let height = u16::try_from(height_of(number)).unwrap_or(1).min(left);
        if left == 0 {
            break;
        }
        let place = Rect { y, height, ..area };
        match line.what {
            What::Heading { progress, fold } => {
                let heading = Heading { line, progress, fold, number };
                heading.draw(home, layout, place, pen);
            }
            What::Row(row) => {
                let ground = &home.ground;
                let row = &ground.plan().rows[row];
                let note = pen.words.row_note(row, None, ground.package(), ground.today());
                let selected = home.checklist.at() == Some(number);
                let focus = home.focus;
                let list_row =
                    ListRow { row, note, indent: ROW_INDENT, line: number, selected, focus };
                row::draw(&list_row, layout, place, pen);
            }
        }
        y += height;
    }
}

struct Heading<'a> {
    line: &'a Line,
    progress: Progress,
    fold: Fold,
    number: usize,
}

impl Heading<'_> {
    fn draw(&self, home: &Home, layout: Layout, area: Rect, pen: &mut Pen<'_, '_>) {
        let compact = layout == Layout::Compact;
        let phase = matches!(self.line.node, Node::Phase(_));
        let (indent, style) = match (phase, compact) {
            (true, _) => (2, pen.theme.heading()),
            (false, true) => (3, pen.theme.strong()),
            (false, false) => (4, pen.theme.strong()),
        };
        let selected = home.checklist.at() == Some(self.number);
        let style = if selected { pen.theme.text() } else { style };
        let arrow = match self.fold {
            Fold::Open => "▼",
            Fold::Shut => "►",
        };
        let count = counted(self.progress, phase, pen);
        let note = if compact { columns(&count) + 1 } else { row::note_width(layout, area.width) };
        let note_x = area.right().saturating_sub(note);
        let title = self.title(home, pen);
        pen.text(area.x + indent, area.y, 1, arrow, pen.theme.text());
        let from = area.x + indent + 2;
        pen.text(from, area.y, note_x.saturating_sub(from + 2), &title, style);
        pen.text(note_x, area.y, note, &count, pen.theme.text());
        pen.hit(area.x, area.y, area.width, Target::Line(self.number));
        if selected {
            row::select(area, home.focus, pen);
        }
    }

    fn title(&self, home: &Home, pen: &Pen<'_, '_>) -> String {
        match &self.line.node {
            Node::Phase(None) => pen.words.text("list-no-phase").into_owned(),
            Node::Phase(Some(id)) => {
                let phase = home.ground.package().phase(id);
                phase.map_or_else(|| id.to_string(), |phase| phase.title.to_string())
            }
            Node::Group(_, kind) => pen.words.text(&format!("kinds-{}", kind.name())).into_owned(),
            Node::Row(id) => id.to_string(),
        }
    }
}

/// Nothing is said where all is on offer and nothing counts.
fn counted(progress: Progress, percent: bool, pen: &Pen<'_, '_>) -> String {
    if progress.of == 0 {
        return String::new();
    }
    let counts = [("done", progress.done.into()), ("total", progress.of.into())];
    match progress.percent() {
        100 => pen.words.with("list-tally-done", &counts),
        whole if percent => {
            let [done, total] = counts;
            pen.words.with("list-tally-percent", &[done, total, ("percent", whole.into())])
        }
        _ => pen.words.with("list-tally", &counts),
    }
}
