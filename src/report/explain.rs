//! Why something applies or does not, where its dates come from, who said so, and what it counts
//! for.

use crate::domain::{ItemId, Requirement};
use crate::plan::{Bound, BoundFrom, CreditReason, Row, State};
use crate::report::Facts;
use crate::report::ink;
use crate::report::paper::Paper;
use crate::report::row::sign;
use crate::words::plan::title;

/// The page.
pub fn text(facts: &Facts<'_>, row: &Row) -> String {
    let mut paper = Paper::default();
    paper.line(&ink::heading(&facts.row_title(row)));
    paper.line(&row.id.to_string());
    applies(facts, &mut paper, row);
    standing(facts, &mut paper, row);
    dates(facts, &mut paper, row);
    layers(facts, &mut paper, row);
    counts(facts, &mut paper, row);
    paper.finish()
}

fn applies(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    let words = facts.words;
    match &row.state {
        State::NotForMe { rule } => {
            paper.heading(&words.text("paper-applies-not"));
            paper.prose(1, &words.mismatch(rule, facts.package));
        }
        State::Withdrawn { .. } => {
            paper.heading(&words.text("paper-applies-not"));
            paper.prose(1, &facts.state_line(row));
        }
        State::NotYet { .. }
        | State::Blocked { .. }
        | State::Coming { .. }
        | State::Open
        | State::Started { .. }
        | State::Waiting { .. }
        | State::Chase { .. }
        | State::Late { .. }
        | State::Done { .. }
        | State::Renew { .. }
        | State::Credited { .. }
        | State::Skipped { .. } => {
            paper.heading(&words.text("paper-applies"));
            for reason in &row.reasons {
                paper.prose(1, &words.reason(reason, facts.package));
            }
        }
    }
}

fn standing(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    paper.heading(&facts.words.text("paper-state-heading"));
    paper.prose(1, &facts.state_line(row));
    match &row.state {
        State::Blocked { by } => items(facts, paper, by),
        State::Credited { why: CreditReason::SameAs(id), .. } => {
            items(facts, paper, std::slice::from_ref(id));
        }
        State::Credited { why: CreditReason::Replaced(ids), .. } => items(facts, paper, ids),
        State::NotYet { .. }
        | State::Coming { .. }
        | State::Open
        | State::Started { .. }
        | State::Waiting { .. }
        | State::Chase { .. }
        | State::Late { .. }
        | State::Done { .. }
        | State::Renew { .. }
        | State::Credited { why: CreditReason::Said(_), .. }
        | State::Skipped { .. }
        | State::NotForMe { .. }
        | State::Withdrawn { .. } => {}
    }
}

/// Other items, with where they stand and the names to type.
fn items(facts: &Facts<'_>, paper: &mut Paper, ids: &[ItemId]) {
    for id in ids {
        match facts.plan.rows.iter().find(|row| row.id.item == *id) {
            Some(row) => {
                let line = format!("{} {} ({id})", sign(&row.state), facts.row_title(row));
                paper.row(
                    &format!("   {line}"),
                    &facts.state_line(row),
                    crate::report::row::pressing(&row.state),
                );
            }
            None => paper.prose(3, &format!("{} ({id})", title(facts.package, id))),
        }
    }
}

fn dates(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    let words = facts.words;
    paper.heading(&words.text("paper-dates"));
    let start = words.dates().numeric(facts.plan.start);
    paper.field(&words.text("paper-first-day"), &start);
    if let Some(opens) = &row.opens {
        paper.field(&words.text("paper-opens"), &bound(facts, row, opens));
    }
    match &row.due {
        Some(due) => paper.field(&words.text("paper-due"), &bound(facts, row, due)),
        None => paper.field(&words.text("paper-due"), &words.text("paper-no-due")),
    }
    if row.due.is_some() && row.item.requirement == Requirement::Optional {
        paper.prose(0, &words.text("paper-never-late"));
    }
    if let Some(suggested) = row.suggested {
        let date = words.dates().numeric(suggested);
        paper.field(
            &words.text("paper-suggested"),
            &words.with("paper-suggested-why", &[("date", date.into())]),
        );
    }
}

fn bound(facts: &Facts<'_>, row: &Row, bound: &Bound) -> String {
    let words = facts.words;
    let from = match bound.from {
        BoundFrom::Item => words.text("bound-item").into_owned(),
        BoundFrom::Phase => {
            let phase = row.phase.as_ref().map_or_else(String::new, |id| {
                facts.package.phase(id).map_or_else(|| id.to_string(), |it| it.title.to_string())
            });
            words.with("bound-phase", &[("phase", phase.into())])
        }
        BoundFrom::Rhythm => words.text("bound-rhythm").into_owned(),
        BoundFrom::Own => words.text("bound-own").into_owned(),
    };
    format!("{} ({from})", words.dates().numeric(bound.date))
}

fn layers(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    let words = facts.words;
    let named = |id| match facts.package.layer(id) {
        Some(layer) => words.with(
            "paper-layer",
            &[
                ("title", layer.title.as_str().into()),
                ("version", layer.version.to_string().into()),
            ],
        ),
        None => id.to_string(),
    };
    paper.heading(&words.text("paper-who-says"));
    if crate::domain::entry::is_own(&row.item.id) {
        paper.prose(1, &words.text("reason-own"));
        return;
    }
    let owner = named(&row.item.owner);
    paper.prose(1, &words.with("paper-asked-by", &[("layer", owner.into())]));
    for layer in &row.item.changed_by {
        paper.prose(1, &words.with("paper-changed-by", &[("layer", named(layer).into())]));
    }
}

fn counts(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    let (words, item) = (facts.words, &row.item);
    if item.same_as.is_empty() && item.replaces.is_empty() {
        return;
    }
    paper.heading(&words.text("paper-counts"));
    if !item.same_as.is_empty() {
        paper.prose(1, &words.text("paper-same-as"));
        items(facts, paper, &item.same_as);
    }
    if !item.replaces.is_empty() {
        let ids: Vec<&str> = item.replaces.iter().map(ItemId::as_str).collect();
        paper.prose(1, &words.with("paper-replaces", &[("items", ids.join(", ").into())]));
    }
}
