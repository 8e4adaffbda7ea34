//! What was set up: who the leader is, which package is in use, where it is kept, what now.

use crate::domain::Text;
use crate::report::Facts;
use crate::report::ink;
use crate::report::paper::Paper;
use crate::words::Words;

/// The summary after `setup`.
pub fn text(facts: &Facts<'_>, home: &Text) -> String {
    let words = facts.words;
    let mut paper = Paper::default();
    paper.line(&ink::heading(&words.text("paper-setup")));
    who(facts, &mut paper);
    for layer in &facts.package.layers {
        let package = words.with(
            "paper-layer",
            &[
                ("title", layer.title.as_str().into()),
                ("version", layer.version.to_string().into()),
            ],
        );
        paper.field(&words.text("paper-package"), &package);
    }
    paper.field(&words.text("paper-home"), home);
    paper.gap();
    let mine = facts.plan.mine().count();
    paper.prose(0, &words.with("paper-setup-next", &[("count", mine.into())]));
    paper.finish()
}

/// Who the leader is, in fields.
pub(super) fn who(facts: &Facts<'_>, paper: &mut Paper) {
    let (words, package, profile) = (facts.words, facts.package, facts.profile);
    paper.field(&words.text("paper-name"), &profile.name);
    paper.field(&words.text("paper-first-day"), &words.dates().long(profile.start));
    let roles: Vec<&str> = profile
        .roles
        .iter()
        .map(|id| package.role(id).map_or(id.as_str(), |role| role.title.as_str()))
        .collect();
    paper.field(&words.text("paper-roles"), &said(words, &roles.join(", ")));
    let path: Vec<String> = package
        .unit_path(profile.unit.as_ref())
        .iter()
        .map(|id| package.unit(id).map_or_else(|| id.to_string(), |it| it.title.to_string()))
        .collect();
    paper.field(&words.text("paper-unit"), &said(words, &path.join(" < ")));
    let staff = profile.staff.map_or_else(String::new, |staff| staff.to_string());
    paper.field(&words.text("paper-staff"), &said(words, &staff));
    for question in &package.lists.questions {
        let answer = match profile.answers.get(&question.id) {
            Some(true) => words.text("paper-yes"),
            Some(false) => words.text("paper-no"),
            None => words.text("paper-not-said"),
        };
        paper.hanging(0, "- ", &format!("{} {answer}", question.ask));
    }
}

fn said(words: &Words, value: &str) -> String {
    if value.is_empty() { words.text("paper-not-said").into_owned() } else { value.to_owned() }
}
