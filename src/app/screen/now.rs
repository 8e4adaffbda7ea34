//! The page "Nå": what to do now, what waits on others, what is coming.
//!
//! Nothing jumps away under the leader's hand: a row that was shown stays where it is until the
//! page is left, whatever has become of it; what comes next is added below.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::app::{Ground, Layout};
use crate::domain::{RowId, Text};
use crate::plan::{Ahead, NEWS_AT_MOST, Next, Plan, Question, Row, SOON_AT_MOST, State};

/// The page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Now {
    kept: Vec<(Section, RowId)>,
    lines: Vec<Line>,
    selected: Option<RowId>,
    at: usize,
}

/// The parts of the page that hold rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// What to do now.
    Next,
    /// What others have been asked for.
    Waiting,
    /// What comes within 30 days.
    Soon,
    /// What was done last.
    Done,
}

/// One line of the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// An empty line before a heading.
    Gap,
    /// A heading.
    Heading(Section),
    /// A row.
    Row {
        /// Which part it is in.
        section: Section,
        /// Which row.
        id: RowId,
        /// Where it is in the plan's rows.
        row: usize,
        /// Why it is there, for what is to be done now.
        next: Option<Next>,
    },
    /// Nothing to do now; when the next thing opens.
    Nothing(Option<Ahead>),
    /// How many rows come within 30 days, where there is no room for them.
    SoonCount(usize),
    /// The question of the week.
    Question(Question),
    /// What HR wrote about a version.
    News(Text),
}

/// How many done rows are listed where there is room.
const DONE_AT_MOST: usize = 3;

impl Now {
    /// The lines, from the top.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Which line is selected; `None` when there is nothing to select.
    pub fn at(&self) -> Option<usize> {
        self.selected.is_some().then_some(self.at)
    }

    /// The selected row.
    pub fn selected(&self) -> Option<&RowId> {
        self.selected.as_ref()
    }

    /// Where the selected row is in the plan's rows.
    pub fn selected_number(&self) -> Option<usize> {
        match self.lines.get(self.at()?)? {
            Line::Row { row, .. } => Some(*row),
            Line::Gap
            | Line::Heading(_)
            | Line::Nothing(_)
            | Line::SoonCount(_)
            | Line::Question(_)
            | Line::News(_) => None,
        }
    }

    /// The page is entered anew: what stayed for the eye's sake goes.
    pub fn enter(&mut self, ground: &Ground, layout: Layout) {
        self.kept.clear();
        self.rebuild(ground, layout);
    }

    /// The plan or the window has changed.
    pub fn rebuild(&mut self, ground: &Ground, layout: Layout) {
        let plan = ground.plan();
        let mut sections = Sections::new(plan, &self.kept);
        sections.fill(plan);
        self.kept = sections.next_and_waiting();
        self.lines = sections.lines(ground, layout);
        self.find();
    }

    /// Selects the row of that name, if it is on the page.
    pub fn select(&mut self, id: &RowId) {
        let found = self.lines.iter().position(|line| line.row() == Some(id));
        if let Some(at) = found {
            (self.at, self.selected) = (at, Some(id.clone()));
        }
    }

    /// Selects a line, if it is a row.
    pub fn select_line(&mut self, line: usize) {
        if let Some(id) = self.lines.get(line).and_then(Line::row).cloned() {
            (self.at, self.selected) = (line, Some(id));
        }
    }

    /// Moves the selection by so many rows, stopping at either end.
    pub fn step(&mut self, by: isize) {
        let rows: Vec<usize> =
            (0..self.lines.len()).filter(|&line| self.lines[line].row().is_some()).collect();
        let Some(now) = rows.iter().position(|&line| line == self.at) else { return };
        let to = now.saturating_add_signed(by).min(rows.len() - 1);
        self.select_line(rows[to]);
    }

    fn find(&mut self) {
        let still = |id: &RowId| self.lines.iter().position(|line| line.row() == Some(id));
        if let Some(at) = self.selected.as_ref().and_then(still) {
            self.at = at;
            return;
        }
        let rows = |line: &usize| self.lines[*line].row().is_some();
        let near = (self.at.min(self.lines.len())..self.lines.len())
            .find(rows)
            .or_else(|| (0..self.lines.len()).rfind(rows));
        self.selected = near.and_then(|line| self.lines[line].row().cloned());
        self.at = near.unwrap_or_default();
    }
}

impl Line {
    /// The row of the line, if it is one.
    pub fn row(&self) -> Option<&RowId> {
        match self {
            Line::Row { id, .. } => Some(id),
            Line::Gap
            | Line::Heading(_)
            | Line::Nothing(_)
            | Line::SoonCount(_)
            | Line::Question(_)
            | Line::News(_) => None,
        }
    }
}

/// Which rows are in which part, by number in the plan.
struct Sections {
    next: Vec<usize>,
    waiting: Vec<usize>,
    soon: Vec<usize>,
    done: Vec<usize>,
    kept: Vec<(Section, RowId)>,
}

impl Sections {
    fn new(plan: &Plan, kept: &[(Section, RowId)]) -> Self {
        let still = |wanted: Section| -> Vec<usize> {
            kept.iter()
                .filter(|(section, _)| *section == wanted)
                .filter_map(|(_, id)| plan.rows.iter().position(|row| row.id == *id))
                .collect()
        };
        Self {
            next: still(Section::Next),
            waiting: still(Section::Waiting),
            soon: Vec::new(),
            done: Vec::new(),
            kept: Vec::new(),
        }
    }

    fn fill(&mut self, plan: &Plan) {
        let mut placed: HashSet<usize> = self.next.iter().chain(&self.waiting).copied().collect();
        for next in &plan.next {
            if placed.insert(next.row) {
                self.next.push(next.row);
            }
        }
        // What stays in its place for the eye's sake is not named twice.
        let soon = plan.soon().into_iter().map(|ahead| ahead.row);
        self.soon = soon.filter(|row| !placed.contains(row)).collect();
        for (number, row) in plan.rows.iter().enumerate() {
            if placed.contains(&number) {
                continue;
            }
            if matches!(row.state, State::Waiting { .. } | State::Chase { .. }) {
                self.waiting.push(number);
            } else if matches!(row.state, State::Done { on } if on <= plan.today) {
                self.done.push(number);
            }
        }
        self.done.sort_by_key(|&row| std::cmp::Reverse((done_on(&plan.rows[row]), row)));
        self.done.truncate(DONE_AT_MOST);
        let named = |section, rows: &[usize]| -> Vec<(Section, RowId)> {
            rows.iter().map(|&row| (section, plan.rows[row].id.clone())).collect()
        };
        self.kept = named(Section::Next, &self.next);
        self.kept.extend(named(Section::Waiting, &self.waiting));
    }

    fn next_and_waiting(&mut self) -> Vec<(Section, RowId)> {
        std::mem::take(&mut self.kept)
    }

    fn lines(&self, ground: &Ground, layout: Layout) -> Vec<Line> {
        let plan = ground.plan();
        let mut lines = Vec::new();
        if self.next.is_empty() {
            lines.push(Line::Nothing(plan.opens_next()));
        } else {
            lines.push(Line::Heading(Section::Next));
            lines.extend(rows(plan, Section::Next, &self.next));
        }
        part(&mut lines, plan, Section::Waiting, &self.waiting);
        if layout == Layout::Double {
            let some = &self.soon[..self.soon.len().min(SOON_AT_MOST)];
            part(&mut lines, plan, Section::Soon, some);
            if self.soon.len() > some.len() {
                lines.push(Line::SoonCount(self.soon.len() - some.len()));
            }
            part(&mut lines, plan, Section::Done, &self.done);
        } else if !self.soon.is_empty() {
            lines.extend([
                Line::Gap,
                Line::Heading(Section::Soon),
                Line::SoonCount(self.soon.len()),
            ]);
        }
        if let Some(question) = &plan.question {
            lines.extend([Line::Gap, Line::Question(question.clone())]);
        }
        for news in plan.news(ground.package(), ground.record()).into_iter().take(NEWS_AT_MOST) {
            lines.extend([Line::Gap, Line::News(news.text.clone())]);
        }
        lines
    }
}

fn part(lines: &mut Vec<Line>, plan: &Plan, section: Section, numbers: &[usize]) {
    if numbers.is_empty() {
        return;
    }
    lines.extend([Line::Gap, Line::Heading(section)]);
    lines.extend(rows(plan, section, numbers));
}

fn rows<'a>(
    plan: &'a Plan,
    section: Section,
    numbers: &'a [usize],
) -> impl Iterator<Item = Line> + 'a {
    numbers.iter().map(move |&row| Line::Row {
        section,
        id: plan.rows[row].id.clone(),
        row,
        next: plan.next.iter().find(|next| next.row == row).cloned(),
    })
}

fn done_on(row: &Row) -> Option<Date> {
    match row.state {
        State::Done { on } => Some(on),
        _ => None,
    }
}
