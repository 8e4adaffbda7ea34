//! One item, whole: what it is, why, how, whom to ask, and what has happened.

use crate::domain::item::Benefit;
use crate::domain::{ContactId, LayerId, Package};
use crate::plan::Row;
use crate::report::Facts;
use crate::report::detail::{fields, write_steps};
use crate::report::ink;
use crate::report::journal::{Zone, row_entries, write_happened};
use crate::report::paper::Paper;

/// The page.
pub fn text(facts: &Facts<'_>, row: &Row, zone: &Zone) -> String {
    let mut paper = Paper::default();
    paper.line(&ink::heading(&facts.row_title(row)));
    paper.line(&row.id.to_string());
    paper.gap();
    standing(facts, &mut paper, row);
    fields(facts, &mut paper, &row.item.detail);
    prose(facts, &mut paper, row);
    contact(facts, &mut paper, row);
    reasons(facts, &mut paper, row);
    notes(facts, &mut paper, row, zone);
    history(facts, &mut paper, row, zone);
    paper.finish()
}

fn standing(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    let (words, item) = (facts.words, &row.item);
    let mut put = |key: &str, value: String| paper.field(&words.text(key), &value);
    put("paper-state", facts.state_line(row));
    if let Some((on, why)) = &row.denied {
        let date = words.dates().numeric(*on);
        let arguments = [("date", date.into()), ("why", why.as_str().into())];
        put("paper-answer", words.with("state-line-denied", &arguments));
    }
    if let Some(opens) = row.opens {
        put("paper-opens", words.dates().numeric(opens.date));
    }
    if let Some(due) = row.due {
        put("paper-due", words.dates().numeric(due.date));
    }
    put("paper-kind", facts.kind_and_requirement(row));
    put("paper-owner", layers(facts.package, &item.owner, &item.changed_by));
    let competences: Vec<&str> = item
        .competence
        .iter()
        .map(|id| facts.package.competence(id).map_or(id.as_str(), |found| &found.title))
        .collect();
    if !competences.is_empty() {
        put("paper-competence", competences.join(", "));
    }
    if let Some(learning) = item.learning {
        put("paper-learning", words.text(&format!("learning-{}", learning.name())).into_owned());
    }
    if let Some(minutes) = item.minutes {
        put("paper-minutes", words.minutes(minutes));
    }
}

/// Who asks, and who has changed it on the way down.
pub(super) fn layers(package: &Package, owner: &LayerId, changed_by: &[LayerId]) -> String {
    let name = |id: &LayerId| {
        package.layer(id).map_or_else(|| id.to_string(), |layer| layer.title.to_string())
    };
    let names: Vec<String> = std::iter::once(owner).chain(changed_by).map(name).collect();
    names.join(", ")
}

fn prose(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    let (words, item) = (facts.words, &row.item);
    if item.why.is_some() || item.benefit.is_some() {
        paper.heading(&words.text("paper-why"));
    }
    if let Some(why) = &item.why {
        paper.prose(1, why);
    }
    if let Some(benefit) = item.benefit {
        let key = match benefit {
            Benefit::Own => "benefit-own",
            Benefit::Whole => "benefit-whole",
            Benefit::Both => "benefit-both",
        };
        let benefit = words.text(key);
        paper.prose(1, &words.with("paper-benefit", &[("benefit", benefit.into())]));
    }
    if !item.how.is_empty() {
        paper.heading(&words.text("paper-how"));
        write_steps(paper, &item.how);
    }
    if !item.links.is_empty() {
        paper.heading(&words.text("paper-links"));
        for link in &item.links {
            paper.line(&format!(" {}", link.title));
            paper.line(&format!("     {}", link.url));
        }
    }
    if !item.ask.is_empty() {
        paper.heading(&words.text("paper-afterwards"));
        for question in &item.ask {
            paper.hanging(1, "- ", question);
        }
    }
}

fn contact(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    let Some(id) = &row.item.contact else { return };
    paper.heading(&facts.words.text("paper-contact"));
    paper.prose(1, &contact_line(facts.package, id));
}

/// `IT-hjelp, 55 55 00 00, ithjelp@example.no`
pub(super) fn contact_line(package: &Package, id: &ContactId) -> String {
    let Some(contact) = package.contact(id) else { return id.to_string() };
    let mut parts = vec![contact.name.as_str()];
    let more = [&contact.phone, &contact.email, &contact.link];
    parts.extend(more.into_iter().flatten().map(super::super::domain::text::Text::as_str));
    parts.join(", ")
}

fn reasons(facts: &Facts<'_>, paper: &mut Paper, row: &Row) {
    if row.reasons.is_empty() {
        return;
    }
    paper.heading(&facts.words.text("paper-applies"));
    for reason in &row.reasons {
        paper.prose(1, &facts.words.reason(reason, facts.package));
    }
}

fn notes(facts: &Facts<'_>, paper: &mut Paper, row: &Row, zone: &Zone) {
    let notes = facts.record.row(&row.id).map_or(&[][..], |record| &record.notes);
    if notes.is_empty() {
        return;
    }
    let count = notes.len();
    paper.heading(&facts.words.with("paper-notes", &[("count", count.into())]));
    for note in notes {
        let date = facts.words.dates().numeric(zone.date(note.at));
        paper.hanging(1, &format!("{date}  "), &note.text);
    }
}

fn history(facts: &Facts<'_>, paper: &mut Paper, row: &Row, zone: &Zone) {
    let entries = row_entries(facts, &row.id);
    if entries.is_empty() {
        return;
    }
    paper.heading(&facts.words.text("paper-history"));
    for entry in entries {
        write_happened(facts, paper, entry, zone);
    }
}
