//! What to do now: the page that is never empty (finding 2: "you are left to yourself").

use crate::plan::{Ahead, NEWS_AT_MOST, NextReason, Question, Row, SOON_AT_MOST, State};
use crate::report::Facts;
use crate::report::ink;
use crate::report::paper::{Paper, Pressing};
use crate::report::row::sign;
use crate::words::plan::{contact_name, title};

/// The page.
pub fn text(facts: &Facts<'_>) -> String {
    let mut paper = Paper::default();
    heading(facts, &mut paper);
    next(facts, &mut paper);
    waiting(facts, &mut paper);
    soon(facts, &mut paper);
    quotas(facts, &mut paper);
    question(facts, &mut paper);
    news(facts, &mut paper);
    paper.gap();
    paper.prose(0, &facts.words.text("paper-now-how"));
    paper.finish()
}

/// Who, which day, and how far: the top of every page about a leader.
pub(super) fn heading(facts: &Facts<'_>, paper: &mut Paper) {
    let (words, plan) = (facts.words, facts.plan);
    paper.line(&ink::heading(&format!("{}, {}", facts.profile.name, words.day(plan))));
    let progress = plan.progress();
    let counts = words.with(
        "paper-progress",
        &[
            ("date", first_upper(&words.dates().full(plan.today)).into()),
            ("done", progress.done.into()),
            ("all", progress.of.into()),
        ],
    );
    paper.line(&counts);
}

fn next(facts: &Facts<'_>, paper: &mut Paper) {
    let words = facts.words;
    paper.heading(&words.text("paper-now"));
    for next in &facts.plan.next {
        let Some(row) = facts.plan.rows.get(next.row) else { continue };
        let pressing = match next.why {
            NextReason::Late { .. } | NextReason::Chase { .. } => Pressing::Yes,
            NextReason::Today
            | NextReason::ThisWeek { .. }
            | NextReason::AskNow
            | NextReason::Started
            | NextReason::Renew
            | NextReason::InPhase => Pressing::No,
        };
        let left = format!(" {} {}", sign(&row.state), facts.row_title(row));
        paper.row(&left, &words.next_reason(next), pressing);
        if let Some(why) = &row.item.why {
            paper.prose(5, first_sentences(why));
        }
        paper.prose(5, &format!("{}{}", row.id, whom(facts, row)));
    }
    if facts.plan.next.is_empty() {
        paper.prose(1, &nothing(facts));
    }
}

/// Nothing now is an answer too: it says when there is something again.
fn nothing(facts: &Facts<'_>) -> String {
    let (words, plan) = (facts.words, facts.plan);
    match plan.opens_next() {
        Some(Ahead { row, on }) => words.with(
            "paper-nothing-next",
            &[
                ("title", facts.row_title(&plan.rows[row]).into()),
                ("date", words.dates().long(on).into()),
            ],
        ),
        None => words.text("paper-nothing").into_owned(),
    }
}

/// Whom to ask, or whom to chase.
fn whom(facts: &Facts<'_>, row: &Row) -> String {
    if matches!(row.state, State::Waiting { .. } | State::Chase { .. }) {
        return format!(", {}", facts.state_line(row));
    }
    let Some(access) = row.item.access() else { return String::new() };
    let Some(whom) = access.order_by.as_ref().or(access.granted_by.as_ref()) else {
        return String::new();
    };
    let name = contact_name(facts.package, whom);
    format!(", {}", facts.words.with("paper-ask-whom", &[("who", name.into())]))
}

fn waiting(facts: &Facts<'_>, paper: &mut Paper) {
    let rows = waiting_rows(facts);
    if rows.is_empty() {
        return;
    }
    paper.heading(&facts.words.text("paper-waiting"));
    for row in rows {
        facts.write_row(paper, row, &facts.state_line(row), "");
    }
}

/// What waits on others and is not already among the things to do.
pub(super) fn waiting_rows<'a>(facts: &Facts<'a>) -> Vec<&'a Row> {
    let plan = facts.plan;
    let is_next = |row: &Row| {
        let mut next = plan.next.iter().filter_map(|next| plan.rows.get(next.row));
        next.any(|other| other.id == row.id)
    };
    plan.waiting().into_iter().filter(|row| !is_next(row)).collect()
}

fn soon(facts: &Facts<'_>, paper: &mut Paper) {
    let soon = facts.plan.soon();
    let rows: Vec<&Row> = soon.iter().map(|ahead| &facts.plan.rows[ahead.row]).collect();
    if rows.is_empty() {
        return;
    }
    paper.heading(&facts.words.text("paper-soon"));
    for row in rows.iter().take(SOON_AT_MOST) {
        let left = format!(" {} {}", sign(&row.state), facts.row_title(row));
        paper.row(&left, &comes_up(facts, row), Pressing::No);
    }
    if let Some(more) = rows.len().checked_sub(SOON_AT_MOST).filter(|more| *more > 0) {
        paper.prose(5, &facts.words.with("paper-soon-more", &[("count", more.into())]));
    }
}

/// The date that makes a row come up.
fn comes_up(facts: &Facts<'_>, row: &Row) -> String {
    match (&row.state, &row.due) {
        (State::NotYet { .. }, _) | (_, None) => facts.state_line(row),
        (_, Some(due)) => {
            let date = facts.words.dates().numeric(due.date);
            facts.words.with("state-line-open-due", &[("date", date.into())])
        }
    }
}

fn quotas(facts: &Facts<'_>, paper: &mut Paper) {
    if facts.plan.quotas.is_empty() {
        return;
    }
    paper.heading(&facts.words.text("paper-quotas"));
    for quota in &facts.plan.quotas {
        let mut right = facts.words.with(
            "paper-quota-count",
            &[("done", quota.done.into()), ("choose", quota.choose.into())],
        );
        if let Some(until) = quota.until {
            let date = facts.words.dates().numeric(until);
            right =
                format!("{right}, {}", facts.words.with("paper-until", &[("date", date.into())]));
        }
        paper.row(&format!(" {}", quota.title), &right, Pressing::No);
    }
}

fn question(facts: &Facts<'_>, paper: &mut Paper) {
    let Some(question) = &facts.plan.question else { return };
    let asked = match question {
        Question::Recall { row, done } => facts.words.with(
            "paper-recall",
            &[
                ("title", title(facts.package, &row.item).into()),
                ("date", facts.words.dates().numeric(*done).into()),
            ],
        ),
        Question::Prompt(id) => {
            let prompts = &facts.package.lists.prompts;
            match prompts.iter().find(|prompt| prompt.id == *id) {
                Some(prompt) => prompt.text.to_string(),
                None => return,
            }
        }
    };
    paper.heading(&facts.words.text("paper-question"));
    paper.prose(1, &asked);
}

fn news(facts: &Facts<'_>, paper: &mut Paper) {
    let news = facts.plan.news(facts.package, facts.record);
    if news.is_empty() {
        return;
    }
    paper.heading(&facts.words.text("paper-news"));
    for told in news.into_iter().take(NEWS_AT_MOST) {
        paper.prose(1, &told.text);
    }
}

/// The first paragraph: enough to see why.
fn first_sentences(text: &str) -> &str {
    text.split('\n').next().unwrap_or(text)
}

/// A date at the beginning of a line.
fn first_upper(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
