//! The plan in words: where a row stands, why it applies, why it is on top.

use jiff::civil::Date;

use crate::domain::item::With;
use crate::domain::rule::{Mismatch, Reason};
use crate::domain::{ContactId, ItemId, Package, QuestionId};
use crate::plan::{CreditReason, Next, NextReason, Row, SkipReason, State};
use crate::words::Words;

impl Words {
    /// Where a row stands, in one line: `FORFALT 3 dager`, `bedt om 16.11., venter på IT-hjelp`.
    pub fn state_line(&self, row: &Row, package: &Package, today: Date) -> String {
        let date = |date| self.dates().numeric(date);
        let item = |id: &ItemId| title(package, id);
        match &row.state {
            State::NotYet { until, snoozed: false } => {
                self.dated("state-line-not-yet", date(*until))
            }
            State::NotYet { until, snoozed: true } => {
                self.dated("state-line-snoozed", date(*until))
            }
            State::Blocked { by } => {
                let items: Vec<String> = by.iter().map(item).collect();
                self.with("state-line-blocked", &[("items", items.join(", ").into())])
            }
            State::Coming { expected: None } => self.text("state-line-coming").into_owned(),
            State::Coming { expected: Some(on) } => {
                self.dated("state-line-coming-expected", date(*on))
            }
            State::Open => match &row.due {
                Some(due) => self.dated("state-line-open-due", date(due.date)),
                None => self.text("state-line-open").into_owned(),
            },
            State::Started { since } => self.dated("state-line-started", date(*since)),
            State::Waiting { on, since, .. } => {
                let keys = ["state-line-waiting", "state-line-waiting-nobody"];
                self.asked(keys, on.as_ref(), date(*since), package)
            }
            State::Chase { on, since, .. } => {
                let keys = ["state-line-chase", "state-line-chase-nobody"];
                self.asked(keys, on.as_ref(), date(*since), package)
            }
            State::Late { since, .. } => {
                self.with("state-line-late", &[("days", days_between(*since, today).into())])
            }
            State::Done { on } => self.dated("state-line-done", date(*on)),
            State::Renew { since, why: None } => self.dated("state-line-renew", date(*since)),
            State::Renew { why: Some(why), .. } => {
                self.with("state-line-renew-asked", &[("why", why.as_str().into())])
            }
            State::Credited { why, .. } => self.credit(why, package),
            State::Skipped { why: SkipReason::Said(why) } => {
                self.with("state-line-skipped-said", &[("why", why.as_str().into())])
            }
            State::Skipped { why: SkipReason::Passed } => {
                self.text("state-line-skipped-passed").into_owned()
            }
            State::NotForMe { .. } => self.text("state-line-not-for-me").into_owned(),
            State::Withdrawn { why: Some(why) } => {
                self.with("state-line-withdrawn", &[("why", why.as_str().into())])
            }
            State::Withdrawn { why: None } => self.text("state-line-withdrawn-gone").into_owned(),
        }
    }

    fn dated(&self, key: &str, date: String) -> String {
        self.with(key, &[("date", date.into())])
    }

    fn asked(
        &self,
        keys: [&str; 2],
        on: Option<&With>,
        since: String,
        package: &Package,
    ) -> String {
        let [somebody, nobody] = keys;
        match on {
            Some(who) => {
                let who = with_name(package, who);
                self.with(somebody, &[("date", since.into()), ("who", who.into())])
            }
            None => self.dated(nobody, since),
        }
    }

    fn credit(&self, why: &CreditReason, package: &Package) -> String {
        match why {
            CreditReason::Said(why) => {
                self.with("state-line-credited-said", &[("why", why.as_str().into())])
            }
            CreditReason::SameAs(item) => {
                self.with("state-line-credited-same", &[("item", title(package, item).into())])
            }
            CreditReason::Replaced(items) => {
                let items: Vec<String> = items.iter().map(|id| title(package, id)).collect();
                self.with("state-line-credited-replaced", &[("items", items.join(", ").into())])
            }
        }
    }

    /// Why a row is among the things to do now.
    pub fn next_reason(&self, next: &Next) -> String {
        match next.why {
            NextReason::Late { days } => self.with("next-late", &[("days", days.into())]),
            NextReason::Chase { days } => self.with("next-chase", &[("days", days.into())]),
            NextReason::Today => self.text("next-today").into_owned(),
            NextReason::ThisWeek { due } => {
                let day = format!("{} {}", self.dates().weekday(due), self.dates().day_month(due));
                self.with("next-this-week", &[("date", day.into())])
            }
            NextReason::AskNow => self.text("next-ask-now").into_owned(),
            NextReason::Started => self.text("next-started").into_owned(),
            NextReason::Renew => self.text("next-renew").into_owned(),
            NextReason::InPhase => self.text("next-in-phase").into_owned(),
        }
    }

    /// Why an item applies, as a sentence.
    pub fn reason(&self, reason: &Reason, package: &Package) -> String {
        match reason {
            Reason::Everyone => self.text("reason-everyone").into_owned(),
            Reason::Role(role) => {
                let name = package.role(role).map_or(role.as_str(), |role| role.title.as_str());
                self.with("reason-role", &[("role", lower_first(name).into())])
            }
            Reason::Unit(unit) => {
                let name = package.unit(unit).map_or(unit.as_str(), |unit| unit.title.as_str());
                self.with("reason-unit", &[("unit", name.into())])
            }
            Reason::Staff { have, .. } => self.with("reason-staff", &[("have", (*have).into())]),
            Reason::Answer(question, true) => self.asking("reason-answer-yes", question, package),
            Reason::Answer(question, false) => self.asking("reason-answer-no", question, package),
            Reason::Unanswered(question) => self.asking("reason-unanswered", question, package),
            Reason::StaffUnknown => self.text("reason-staff-unknown").into_owned(),
            Reason::RoleUnknown => self.text("reason-role-unknown").into_owned(),
            Reason::UnitUnknown => self.text("reason-unit-unknown").into_owned(),
            Reason::Own => self.text("reason-own").into_owned(),
        }
    }

    /// Why an item does not apply, as a sentence.
    pub fn mismatch(&self, mismatch: &Mismatch, package: &Package) -> String {
        match mismatch {
            Mismatch::Role(roles) => {
                let names: Vec<&str> = roles
                    .iter()
                    .map(|id| package.role(id).map_or(id.as_str(), |role| role.title.as_str()))
                    .collect();
                self.with("mismatch-role", &[("roles", names.join(" / ").into())])
            }
            Mismatch::Unit(units) => {
                let names: Vec<&str> = units
                    .iter()
                    .map(|id| package.unit(id).map_or(id.as_str(), |unit| unit.title.as_str()))
                    .collect();
                self.with("mismatch-unit", &[("units", names.join(" / ").into())])
            }
            Mismatch::Staff { min: Some(min), have, .. } if have < min => {
                self.with("mismatch-staff-min", &[("min", (*min).into()), ("have", (*have).into())])
            }
            Mismatch::Staff { max, have, .. } => {
                let max = max.unwrap_or(u32::MAX);
                self.with("mismatch-staff-max", &[("max", max.into()), ("have", (*have).into())])
            }
            Mismatch::Answer { question, wanted: true } => {
                self.asking("mismatch-answer-yes", question, package)
            }
            Mismatch::Answer { question, wanted: false } => {
                self.asking("mismatch-answer-no", question, package)
            }
            Mismatch::Dropped { layer, why } => {
                let name =
                    package.layer(layer).map_or(layer.as_str(), |layer| layer.title.as_str());
                let arguments = [("layer", name.into()), ("why", why.as_str().into())];
                self.with("mismatch-dropped", &arguments)
            }
        }
    }

    fn asking(&self, key: &str, question: &QuestionId, package: &Package) -> String {
        let asked =
            package.question(question).map_or(question.as_str(), |found| found.ask.as_str());
        self.with(key, &[("question", asked.into())])
    }
}

/// The title of an item, or its id where the package lacks it.
pub fn title(package: &Package, id: &ItemId) -> String {
    package.item(id).map_or_else(|| id.to_string(), |item| item.title.to_string())
}

/// The name of a contact, or its id where the package lacks it.
pub fn contact_name(package: &Package, id: &ContactId) -> String {
    package.contact(id).map_or_else(|| id.to_string(), |contact| contact.name.to_string())
}

/// Someone, by name.
pub fn with_name(package: &Package, with: &With) -> String {
    match with {
        With::Contact(id) => contact_name(package, id),
        With::Words(words) => words.to_string(),
    }
}

/// Whole days from one date to another.
pub fn days_between(from: Date, to: Date) -> i64 {
    i64::from(from.until(to).map_or(0, |span| span.get_days()))
}

/// A title used inside a sentence: "du er leder for medarbeidere".
fn lower_first(title: &str) -> String {
    let mut characters = title.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
