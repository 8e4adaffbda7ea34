//! From the plan to the lines of the tree: which rows are let through, and under which headings.

use std::collections::{HashMap, HashSet};

use crate::app::Ground;
use crate::app::fold::{Search, fold};
use crate::app::screen::checklist::{DoneRows, Filter, Fold, Line, Node, What};
use crate::domain::item::With;
use crate::domain::{Detail, Kind, PhaseId, RowId};
use crate::plan::{Progress, Row, State};

/// What the lines are made from.
pub(super) struct Tree<'a> {
    pub(super) ground: &'a Ground,
    pub(super) filter: &'a Filter,
    pub(super) done: DoneRows,
    pub(super) search: &'a Search,
    pub(super) haystacks: &'a [String],
    pub(super) touched: &'a HashSet<RowId>,
    pub(super) folded: &'a HashSet<Node>,
}

/// What can be seen, and how many rows are let through of how many there are.
pub(super) struct Seen {
    pub(super) lines: Vec<Line>,
    pub(super) shown: usize,
    pub(super) all: usize,
}

/// The rows of one phase, by kind: numbers in the plan.
#[derive(Default)]
struct Branch {
    progress: Progress,
    groups: [Group; Kind::ALL.len()],
}

#[derive(Default)]
struct Group {
    progress: Progress,
    rows: Vec<usize>,
}

impl Tree<'_> {
    /// The lines that can be seen.
    pub(super) fn lines(&self) -> Seen {
        let (phases, branches, shown, all) = self.branches();
        let mut lines = Vec::new();
        for (phase, branch) in phases.iter().zip(branches) {
            let empty = branch.groups.iter().all(|group| group.rows.is_empty());
            if empty && (branch.progress.of == 0 || self.is_narrowed()) {
                continue;
            }
            let node = Node::Phase(phase.clone());
            if self.heading(&mut lines, node, branch.progress) == Fold::Open {
                self.groups(&mut lines, phase.as_ref(), branch);
            }
        }
        Seen { lines, shown, all }
    }

    fn groups(&self, lines: &mut Vec<Line>, phase: Option<&PhaseId>, branch: Branch) {
        for (kind, group) in Kind::ALL.into_iter().zip(branch.groups) {
            if group.rows.is_empty() {
                continue;
            }
            let node = Node::Group(phase.cloned(), kind);
            if self.heading(lines, node, group.progress) == Fold::Shut {
                continue;
            }
            lines.extend(group.rows.into_iter().map(|row| Line {
                node: Node::Row(self.ground.plan().rows[row].id.clone()),
                what: What::Row(row),
            }));
        }
    }

    fn heading(&self, lines: &mut Vec<Line>, node: Node, progress: Progress) -> Fold {
        let fold = if self.folded.contains(&node) { Fold::Shut } else { Fold::Open };
        lines.push(Line { node, what: What::Heading { progress, fold } });
        fold
    }

    /// The phases in order, those rows name but the package lacks after them, "none" last.
    fn branches(&self) -> (Vec<Option<PhaseId>>, Vec<Branch>, usize, usize) {
        let mut phases: Vec<Option<PhaseId>> =
            self.ground.package().lists.phases.iter().map(|phase| Some(phase.id.clone())).collect();
        let mut places: HashMap<Option<PhaseId>, usize> =
            phases.iter().cloned().enumerate().map(|(at, phase)| (phase, at)).collect();
        let mut branches: Vec<Branch> = phases.iter().map(|_| Branch::default()).collect();
        let (mut shown, mut all) = (0, 0);
        let today = self.ground.today();
        for (number, row) in self.ground.plan().rows.iter().enumerate() {
            if !row.state.applies() {
                continue;
            }
            let place = *places.entry(row.phase.clone()).or_insert_with(|| {
                phases.push(row.phase.clone());
                branches.push(Branch::default());
                phases.len() - 1
            });
            let branch = &mut branches[place];
            let group = &mut branch.groups[place_of(row.item.kind())];
            branch.progress.count(row, today);
            group.progress.count(row, today);
            all += 1;
            if self.lets_through(number, row) {
                group.rows.push(number);
                shown += 1;
            }
        }
        (phases, branches, shown, all)
    }

    fn is_narrowed(&self) -> bool {
        !self.search.is_empty() || *self.filter != Filter::All
    }

    fn lets_through(&self, number: usize, row: &Row) -> bool {
        if !self.search.is_empty() {
            // A search looks everywhere: what is done is often just what is looked for.
            return self.search.finds(&self.haystacks[number]);
        }
        if self.touched.contains(&row.id) {
            return true;
        }
        let hidden = self.done == DoneRows::Hidden && row.state.is_closed();
        !hidden && passes(self.filter, row)
    }
}

fn place_of(kind: Kind) -> usize {
    Kind::ALL.iter().position(|other| *other == kind).unwrap_or_default()
}

fn passes(filter: &Filter, row: &Row) -> bool {
    match filter {
        Filter::All => true,
        Filter::Open => match row.state {
            State::Open
            | State::Started { .. }
            | State::Waiting { .. }
            | State::Chase { .. }
            | State::Late { .. }
            | State::Renew { .. } => true,
            State::NotYet { .. }
            | State::Blocked { .. }
            | State::Coming { .. }
            | State::Done { .. }
            | State::Credited { .. }
            | State::Skipped { .. }
            | State::NotForMe { .. }
            | State::Withdrawn { .. } => false,
        },
        Filter::Mine => row.item.kind() == Kind::Own,
        Filter::Late => matches!(row.state, State::Late { .. } | State::Chase { .. }),
        Filter::Kind(kind) => row.item.kind() == *kind,
        Filter::Competence(competence) => row.item.competence.contains(competence),
    }
}

/// The filter after this one; filters for kinds and competences nothing has are passed over.
pub(super) fn next_filter(ground: &Ground, now: &Filter) -> Filter {
    let mine = || ground.plan().mine();
    let mut filters = vec![Filter::All, Filter::Open, Filter::Mine, Filter::Late];
    let has = |kind: &Kind| *kind != Kind::Own && mine().any(|row| row.item.kind() == *kind);
    filters.extend(Kind::ALL.into_iter().filter(has).map(Filter::Kind));
    let competences = ground.package().lists.competences.iter().map(|found| found.id.clone());
    let used = |filter: &Filter| mine().any(|row| passes(filter, row));
    filters.extend(competences.map(Filter::Competence).filter(used));
    let at = filters.iter().position(|filter| filter == now).unwrap_or_default();
    filters.swap_remove((at + 1) % filters.len())
}

/// What is folded when the list is first seen: phases that are done, and phases still ahead.
pub(super) fn first_folds(ground: &Ground) -> HashSet<Node> {
    let plan = ground.plan();
    let mut folds = HashSet::new();
    for phase in &ground.package().lists.phases {
        let rows = || plan.mine().filter(|row| row.phase.as_ref() == Some(&phase.id));
        let ahead = phase.from.from(plan.start) > plan.today;
        let over = rows().all(|row| row.state.is_closed());
        if over || ahead && rows().all(|row| !is_urgent(row)) {
            folds.insert(Node::Phase(Some(phase.id.clone())));
        }
    }
    folds
}

fn is_urgent(row: &Row) -> bool {
    matches!(row.state, State::Late { .. } | State::Chase { .. } | State::Started { .. })
}

/// Everything about a row that a search looks through, folded.
pub fn haystack(row: &Row, ground: &Ground) -> String {
    let item = &row.item;
    let package = ground.package();
    let mut text = String::from(item.title.as_str());
    let mut add = |part: &str| {
        text.push('\n');
        text.push_str(part);
    };
    if let Some(why) = &item.why {
        add(why);
    }
    item.how.iter().for_each(|step| add(step));
    for link in &item.links {
        add(&link.title);
        add(&link.url);
    }
    let name = |id| package.contact(id).map(|contact| contact.name.as_str());
    if let Some(found) = item.contact.as_ref().and_then(name) {
        add(found);
    }
    match &item.detail {
        Detail::Access(access) => {
            [&access.granted_by, &access.order_by]
                .into_iter()
                .filter_map(|id| id.as_ref().and_then(name))
                .for_each(&mut add);
            if let Some(check) = &access.check {
                add(check);
            }
        }
        Detail::Course(course) => {
            course.parts.iter().for_each(|part| add(&part.title));
            course.sign_up.iter().for_each(|step| add(step));
            [&course.provider, &course.audience].into_iter().flatten().for_each(|t| add(t));
        }
        Detail::Meeting(meeting) => {
            with(meeting.with.as_ref(), package).into_iter().for_each(&mut add);
            meeting.place.iter().for_each(|place| add(place));
        }
        Detail::Practice(practice) => practice.form.iter().for_each(|form| add(form)),
        Detail::Talk(talk) => {
            with(talk.with.as_ref(), package).into_iter().for_each(&mut add);
            talk.agenda.iter().for_each(|point| add(point));
        }
        Detail::System(_) | Detail::Own => {}
    }
    for competence in &item.competence {
        if let Some(found) = package.competence(competence) {
            add(&found.title);
        }
    }
    if let Some(record) = ground.record().row(&row.id) {
        record.notes.iter().for_each(|note| add(&note.text));
    }
    fold(&text)
}

fn with<'a>(with: Option<&'a With>, package: &'a crate::domain::Package) -> Option<&'a str> {
    match with? {
        With::Contact(id) => package.contact(id).map(|contact| contact.name.as_str()),
        With::Words(words) => Some(words.as_str()),
    }
}
