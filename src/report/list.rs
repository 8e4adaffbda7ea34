//! The plan as a list, phase by phase.

use std::collections::HashSet;

use crate::domain::{PhaseId, RowId};
use crate::plan::{Progress, Row};
use crate::report::Facts;
use crate::report::now::heading;
use crate::report::paper::Paper;

/// The rows asked for, under their phases.
pub fn text(facts: &Facts<'_>, rows: &[&Row]) -> String {
    let mut paper = Paper::default();
    heading(facts, &mut paper);
    if rows.is_empty() {
        paper.gap();
        paper.prose(0, &facts.words.text("paper-list-empty"));
        return paper.finish();
    }
    let mut written: HashSet<&RowId> = HashSet::new();
    for phase in &facts.package.lists.phases {
        let inside: Vec<&Row> =
            rows.iter().filter(|row| row.phase.as_ref() == Some(&phase.id)).copied().collect();
        written.extend(inside.iter().map(|row| &row.id));
        group(facts, &mut paper, &phase.title, Some(&phase.id), &inside);
    }
    let rest: Vec<&Row> = rows.iter().filter(|row| !written.contains(&row.id)).copied().collect();
    group(facts, &mut paper, &facts.words.text("paper-no-phase"), None, &rest);
    paper.gap();
    paper.prose(0, &facts.words.text("paper-list-how"));
    paper.finish()
}

fn group(
    facts: &Facts<'_>,
    paper: &mut Paper,
    title: &str,
    phase: Option<&PhaseId>,
    rows: &[&Row],
) {
    if rows.is_empty() {
        return;
    }
    let whole = facts.plan.mine().filter(|row| row.phase.as_ref() == phase);
    let progress = Progress::over(whole, facts.plan.today);
    paper.heading(&format!("{}{}", title.to_uppercase(), counted(facts, progress)));
    for row in rows {
        facts.write_row(paper, row, &facts.state_line(row), &facts.kind_and_requirement(row));
    }
}

/// `" (3 av 7)"`; nothing where all is on offer and nothing counts.
fn counted(facts: &Facts<'_>, progress: Progress) -> String {
    if progress.of == 0 {
        return String::new();
    }
    let counts = [("done", progress.done.into()), ("all", progress.of.into())];
    format!(" ({})", facts.words.with("paper-group", &counts))
}
