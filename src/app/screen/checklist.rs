//! The page "Sjekkliste": everything, as a tree of phases, kinds and items.
//!
//! The lines that can be seen are kept, and made anew only when the plan, the filter or the
//! folding changes; moving the selection looks at two of them.

mod tree;

use std::collections::HashSet;

use crate::app::Ground;
use crate::app::fold::{Search, fold};
use crate::domain::{CompetenceId, Kind, PhaseId, RowId};
use crate::plan::Progress;

pub use tree::haystack;

/// The page.
#[derive(Debug, Clone, Default)]
pub struct Checklist {
    filter: Filter,
    done: DoneRows,
    search: Search,
    folded: HashSet<Node>,
    /// While something narrows the list, what it finds starts unfolded; this is what the leader
    /// folds there.
    folded_found: HashSet<Node>,
    /// Rows touched since the page was entered stay where they are.
    touched: HashSet<RowId>,
    haystacks: Vec<String>,
    lines: Vec<Line>,
    selected: Option<Node>,
    at: usize,
    shown: usize,
    all: usize,
}

/// What a line stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Node {
    /// A stretch of time; `None` for what belongs to none.
    Phase(Option<PhaseId>),
    /// What is of one kind in it.
    Group(Option<PhaseId>, Kind),
    /// A row of the plan.
    Row(RowId),
}

/// A line that can be seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it stands for.
    pub node: Node,
    /// What more there is to know.
    pub what: What,
}

/// What more there is to know of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A phase or a group: how much of it is done, and whether it is folded.
    Heading {
        /// How much is done of what counts; nothing may count, where all is on offer.
        progress: Progress,
        /// Whether its content is hidden.
        fold: Fold,
    },
    /// A row: where it is in the plan's rows.
    Row(usize),
}

/// Whether the content of a heading is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// Seen.
    Open,
    /// Hidden.
    Shut,
}

/// What the list is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Filter {
    /// Nothing is left out.
    #[default]
    All,
    /// What can be done or followed up now.
    Open,
    /// What the leader added.
    Mine,
    /// What is late, or has been waited for too long.
    Late,
    /// One kind.
    Kind(Kind),
    /// What builds one competence.
    Competence(CompetenceId),
}

/// Whether rows that are done are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DoneRows {
    /// They are left out.
    #[default]
    Hidden,
    /// They are shown.
    Shown,
}

impl Checklist {
    /// The page as it is first seen: what is over or still far ahead is folded.
    pub fn new(ground: &Ground) -> Self {
        let mut list = Self { folded: tree::first_folds(ground), ..Self::default() };
        list.rebuild(ground);
        list
    }

    /// The lines that can be seen, from the top.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Which line is selected; `None` when there are none.
    pub fn at(&self) -> Option<usize> {
        self.selected.is_some().then_some(self.at)
    }

    /// What is selected.
    pub fn selected(&self) -> Option<&Node> {
        self.selected.as_ref()
    }

    /// The selected row, when it is no heading.
    pub fn selected_row(&self) -> Option<&RowId> {
        match &self.selected {
            Some(Node::Row(id)) => Some(id),
            Some(Node::Phase(_) | Node::Group(..)) | None => None,
        }
    }

    /// Where the selected row is in the plan's rows.
    pub fn selected_number(&self) -> Option<usize> {
        match self.lines.get(self.at()?)?.what {
            What::Row(row) => Some(row),
            What::Heading { .. } => None,
        }
    }

    /// What the list is narrowed to.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// Whether rows that are done are shown.
    pub fn done_rows(&self) -> DoneRows {
        self.done
    }

    /// Whether something is searched for.
    pub fn is_searched(&self) -> bool {
        !self.search.is_empty()
    }

    /// How many rows the filter and the search let through, of how many there are.
    pub fn count(&self) -> (usize, usize) {
        (self.shown, self.all)
    }

    /// The page is left: rows that stayed for the eye's sake go.
    pub fn leave(&mut self, ground: &Ground) {
        if !self.touched.is_empty() {
            self.touched.clear();
            self.rebuild(ground);
        }
    }

    /// These rows were touched, and stay where they are until the page is left.
    pub fn touch(&mut self, rows: impl IntoIterator<Item = RowId>) {
        self.touched.extend(rows);
    }

    /// The plan has changed.
    pub fn replanned(&mut self, ground: &Ground) {
        self.haystacks.clear();
        self.rebuild(ground);
    }

    /// Goes on to the next filter that would show something, and says which.
    pub fn next_filter(&mut self, ground: &Ground) -> &Filter {
        self.filter = tree::next_filter(ground, &self.filter);
        self.folded_found.clear();
        self.rebuild(ground);
        &self.filter
    }

    /// Shows what is done if it was hidden, and hides it if it was shown.
    pub fn switch_done(&mut self, ground: &Ground) -> DoneRows {
        self.done = match self.done {
            DoneRows::Hidden => DoneRows::Shown,
            DoneRows::Shown => DoneRows::Hidden,
        };
        self.touched.clear();
        self.rebuild(ground);
        self.done
    }

    /// Searches for what is typed; nothing typed ends the search.
    pub fn search(&mut self, ground: &Ground, typed: &str) {
        self.search = Search::new(typed);
        self.folded_found.clear();
        self.rebuild(ground);
        if self.is_searched() {
            self.select_found(ground);
        }
    }

    /// Ends the narrowest narrowing: the search, else the filter. Whether there was one.
    pub fn widen(&mut self, ground: &Ground) -> Widened {
        let widened = if self.is_searched() {
            self.search = Search::default();
            Widened::Search
        } else if self.filter != Filter::All {
            self.filter = Filter::All;
            Widened::Filter
        } else {
            return Widened::Nothing;
        };
        if let Some(Node::Row(id)) = self.selected.clone() {
            self.unfold_to(ground, &id);
        }
        self.rebuild(ground);
        widened
    }

    /// Selects a row, unfolding what hides it.
    pub fn reveal(&mut self, ground: &Ground, id: &RowId) {
        self.unfold_to(ground, id);
        self.selected = Some(Node::Row(id.clone()));
        self.rebuild(ground);
    }

    /// Selects what was selected before, where it can still be seen.
    pub fn select(&mut self, node: Option<Node>) {
        let at = node.and_then(|node| self.lines.iter().position(|line| line.node == node));
        if let Some(at) = at {
            self.select_line(at);
        }
    }

    /// Selects a line.
    pub fn select_line(&mut self, line: usize) {
        if let Some(found) = self.lines.get(line) {
            (self.at, self.selected) = (line, Some(found.node.clone()));
        }
    }

    /// Moves the selection by so many lines, stopping at either end.
    pub fn step(&mut self, by: isize) {
        let last = self.lines.len().saturating_sub(1);
        self.select_line(self.at.saturating_add_signed(by).min(last));
    }

    /// Moves to the next row, or the one before, passing over headings.
    pub fn step_row(&mut self, by: isize) {
        let is_row = |line: &usize| matches!(self.lines[*line].what, What::Row(_));
        let found = if by < 0 {
            (0..self.at).rfind(is_row)
        } else {
            (self.at + 1..self.lines.len()).find(is_row)
        };
        if let Some(line) = found {
            self.select_line(line);
        }
    }

    /// Folds the selected heading, or goes to the heading above.
    pub fn left(&mut self, ground: &Ground) {
        let Some(line) = self.lines.get(self.at) else { return };
        match (&line.node, line.what) {
            (node, What::Heading { fold: Fold::Open, .. }) => {
                let node = node.clone();
                self.set_fold(ground, node, Fold::Shut);
            }
            (Node::Phase(_), _) => {}
            (Node::Group(..), _) => self.go_up(|node| matches!(node, Node::Phase(_))),
            (Node::Row(_), _) => self.go_up(|node| matches!(node, Node::Group(..))),
        }
    }

    /// Unfolds the selected heading, or goes to the first line below it; whether it was a heading.
    pub fn right(&mut self, ground: &Ground) -> bool {
        let Some(line) = self.lines.get(self.at) else { return true };
        match line.what {
            What::Row(_) => false,
            What::Heading { fold: Fold::Open, .. } => {
                self.step(1);
                true
            }
            What::Heading { fold: Fold::Shut, .. } => {
                let node = line.node.clone();
                self.set_fold(ground, node, Fold::Open);
                true
            }
        }
    }

    /// Unfolds the selected heading if it is folded, and folds it if not; whether it was one.
    pub fn switch_fold(&mut self, ground: &Ground) -> bool {
        let Some(line) = self.lines.get(self.at) else { return true };
        let to = match line.what {
            What::Row(_) => return false,
            What::Heading { fold: Fold::Open, .. } => Fold::Shut,
            What::Heading { fold: Fold::Shut, .. } => Fold::Open,
        };
        let node = line.node.clone();
        self.set_fold(ground, node, to);
        true
    }

    fn set_fold(&mut self, ground: &Ground, node: Node, to: Fold) {
        let folds = self.folds_mut();
        match to {
            Fold::Open => folds.remove(&node),
            Fold::Shut => folds.insert(node),
        };
        self.rebuild(ground);
    }

    fn go_up(&mut self, is_parent: impl Fn(&Node) -> bool) {
        if let Some(line) = (0..self.at).rfind(|&line| is_parent(&self.lines[line].node)) {
            self.select_line(line);
        }
    }

    fn unfold_to(&mut self, ground: &Ground, id: &RowId) {
        let Some(row) = ground.plan().row(id) else { return };
        self.folded.remove(&Node::Phase(row.phase.clone()));
        self.folded.remove(&Node::Group(row.phase.clone(), row.item.kind()));
    }

    fn is_narrowed(&self) -> bool {
        self.is_searched() || self.filter != Filter::All
    }

    fn folds_mut(&mut self) -> &mut HashSet<Node> {
        if self.is_narrowed() { &mut self.folded_found } else { &mut self.folded }
    }

    /// Selects the first row with the words in its title, else the first with them anywhere.
    fn select_found(&mut self, ground: &Ground) {
        let titled = |line: &Line| match line.what {
            What::Row(row) => self.search.finds(&fold(&ground.plan().rows[row].item.title)),
            What::Heading { .. } => false,
        };
        let row = |line: &Line| matches!(line.what, What::Row(_));
        let found = self.lines.iter().position(titled);
        if let Some(line) = found.or_else(|| self.lines.iter().position(row)) {
            self.select_line(line);
        }
    }

    /// Makes the lines anew and finds the selection in them.
    fn rebuild(&mut self, ground: &Ground) {
        if self.is_searched() && self.haystacks.len() != ground.plan().rows.len() {
            self.haystacks = ground.plan().rows.iter().map(|row| haystack(row, ground)).collect();
        }
        let tree = tree::Tree {
            ground,
            filter: &self.filter,
            done: self.done,
            search: &self.search,
            haystacks: &self.haystacks,
            touched: &self.touched,
            folded: if self.is_narrowed() { &self.folded_found } else { &self.folded },
        };
        let seen = tree.lines();
        (self.lines, self.shown, self.all) = (seen.lines, seen.shown, seen.all);
        self.find();
    }

    fn find(&mut self) {
        let found =
            self.selected.as_ref().and_then(|node| self.lines.iter().position(|l| l.node == *node));
        match found {
            Some(at) => self.at = at,
            None if self.lines.is_empty() => (self.at, self.selected) = (0, None),
            None => self.select_line(self.at.min(self.lines.len() - 1)),
        }
    }
}

/// What was widened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Widened {
    /// A search ended.
    Search,
    /// A filter ended.
    Filter,
    /// There was nothing to end.
    Nothing,
}
