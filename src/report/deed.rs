//! What was just written: what changed, and how to take it back.

use crate::domain::entry::Act;
use crate::domain::record::Deed;
use crate::domain::{Body, Value};
use crate::plan::Row;
use crate::report::Facts;
use crate::report::journal::{row_of, title_of};
use crate::report::paper::Paper;

/// What a deed changed. `facts` are those after it.
pub fn text(facts: &Facts<'_>, deed: &Deed) -> String {
    let mut paper = Paper::default();
    let done = match deed.act {
        Act::Do => "paper-saved",
        Act::Undo(_) => "paper-undone",
        Act::Redo(_) => "paper-redone",
    };
    for (at, body) in deed.bodies.iter().enumerate() {
        let change = change(facts, body);
        if at == 0 {
            paper.prose(0, &facts.words.with(done, &[("what", change.into())]));
        } else {
            paper.prose(0, &change);
        }
    }
    if deed.act == Act::Do {
        questions(facts, &mut paper, deed);
    }
    let next = match deed.act {
        Act::Do | Act::Redo(_) => "paper-how-to-undo",
        Act::Undo(_) => "paper-how-to-redo",
    };
    paper.prose(0, &facts.words.text(next));
    paper.finish()
}

fn change(facts: &Facts<'_>, body: &Body) -> String {
    let words = facts.words;
    let title = title_of(facts, body).unwrap_or_default();
    let about = [("title", title.clone().into())];
    match body {
        Body::Note { .. } | Body::Set { value: Value::NoteText(_, Some(_)), .. } => {
            words.with("paper-note-saved", &about)
        }
        Body::Set { value: Value::NoteText(_, None), .. } => {
            words.with("paper-note-removed", &about)
        }
        Body::Set { value: Value::Own(None), .. } => words.with("paper-own-removed", &about),
        Body::Set { value: Value::Own(Some(_)), row, .. } => words
            .with("paper-own-added", &[("title", title.into()), ("id", row.to_string().into())]),
        Body::Set { value: Value::Planned(Some(date)), .. } => {
            let date = words.dates().numeric(*date);
            words.with("paper-planned", &[("title", title.into()), ("date", date.into())])
        }
        Body::Set {
            value: Value::Standing(_) | Value::Planned(None) | Value::Snoozed(_),
            row,
            ..
        } => match facts.plan.row(row) {
            Some(row) => format!("{title}: {}", stands(facts, row)),
            None => title,
        },
        Body::Header { .. } | Body::Adopt { .. } | Body::Profile { .. } | Body::Unknown(_) => {
            String::new()
        }
    }
}

/// Where a row stands; a refusal is told with the reason given.
fn stands(facts: &Facts<'_>, row: &Row) -> String {
    let Some((on, why)) = &row.denied else { return facts.state_line(row) };
    let date = facts.words.dates().numeric(*on);
    facts.words.with("state-line-denied", &[("date", date.into()), ("why", why.as_str().into())])
}

/// What HR asks those who have done it to think about.
fn questions(facts: &Facts<'_>, paper: &mut Paper, deed: &Deed) {
    let done = deed.bodies.iter().find_map(|body| match body {
        Body::Set { value: Value::Standing(crate::domain::Standing::Done { .. }), .. } => {
            facts.plan.row(row_of(body)?)
        }
        _ => None,
    });
    let Some(row) = done.filter(|row| !row.item.ask.is_empty()) else { return };
    paper.gap();
    paper.prose(0, &facts.words.text("paper-think"));
    for question in &row.item.ask {
        paper.hanging(1, "- ", question);
    }
    paper.prose(0, &facts.words.with("paper-think-how", &[("id", row.id.to_string().into())]));
    paper.gap();
}
