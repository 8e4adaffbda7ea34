//! What a leader would see: for HR, before anything is sent out.

use crate::plan::{Row, State};
use crate::report::ink;
use crate::report::paper::Paper;
use crate::report::{Facts, list, now, setup};

/// The page: who it is, what to do that day, the whole plan, and what is left out and why.
pub fn text(facts: &Facts<'_>) -> String {
    let words = facts.words;
    let mut paper = Paper::default();
    let package = words.with(
        "paper-preview",
        &[
            ("package", facts.package.top_layer().title.as_str().into()),
            ("day", facts.plan.day.into()),
            ("date", words.dates().long(facts.plan.today).into()),
        ],
    );
    paper.line(&ink::heading(&package));
    setup::who(facts, &mut paper);
    let mine: Vec<&Row> = facts.plan.mine().collect();
    let mut page = paper.finish();
    page.push('\n');
    page.push_str(&now::text(facts));
    page.push('\n');
    page.push_str(&list::text(facts, &mine));
    page.push_str(&left_out(facts));
    page
}

fn left_out(facts: &Facts<'_>) -> String {
    let mut paper = Paper::default();
    for row in facts.plan.rows.iter().filter(|row| !row.state.applies()) {
        let why = if let State::NotForMe { rule } = &row.state {
            facts.words.mismatch(rule, facts.package)
        } else {
            facts.state_line(row)
        };
        paper.line(&format!(" [-] {}", facts.row_title(row)));
        paper.prose(5, &why);
    }
    let rows = paper.finish();
    if rows.is_empty() {
        return rows;
    }
    format!("\n{}\n{rows}", ink::heading(&facts.words.text("paper-left-out")))
}
