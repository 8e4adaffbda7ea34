//! The facts of an item that fit on a line: status, dates, who, type, what it counts towards.

use crate::app::Sign;
use crate::domain::item::{Access, Course, CourseFormat, With};
use crate::domain::{ContactId, Detail, ItemId, Kind, Learning, Offset, Readiness};
use crate::plan::{Bound, BoundFrom, State};
use crate::view::line::capitalised;
use crate::view::screen::item::text::Sheet;
use crate::words::plan::{contact_name, title, with_name};

/// Writes them below the title.
pub(super) fn write(sheet: &mut Sheet<'_, '_, '_>) {
    status(sheet);
    dates(sheet);
    who(sheet);
    kind(sheet);
    particular(sheet);
    counts(sheet);
}

fn status(sheet: &mut Sheet<'_, '_, '_>) {
    let (row, words) = (sheet.row, sheet.pen.words);
    let package = sheet.home.ground.package();
    let sign = Sign::of(&row.state);
    let text = match (&row.state, row.item.kind()) {
        (State::Open | State::Late { started: None, .. }, Kind::Access) => {
            words.text("stand-access-untouched").into_owned()
        }
        (State::Open | State::Late { started: None, .. }, _) => {
            words.text("state-open").into_owned()
        }
        (State::NotYet { snoozed: false, .. }, _) => words.text("state-not-yet").into_owned(),
        (State::Late { started: Some(_), .. }, _) => words.text("state-started").into_owned(),
        _ => capitalised(&words.state_line(row, package, sheet.home.ground.today())),
    };
    sheet.field("paper-state", &format!("{} {text}", sign.text()));
    if let Some((on, why)) = &row.denied {
        let date = words.dates().numeric(*on);
        let arguments = [("date", date.into()), ("why", why.as_str().into())];
        sheet.field("item-denied", &words.with("item-denied-text", &arguments));
    }
    if !sheet.record.contested.is_empty() {
        sheet.field("paper-state", &words.text("item-contested"));
    }
}

fn dates(sheet: &mut Sheet<'_, '_, '_>) {
    let (row, words) = (sheet.row, sheet.pen.words);
    let today = sheet.home.ground.today();
    if let Some(opens) = row.opens.filter(|opens| opens.date > today) {
        let text = dated(sheet, &opens);
        sheet.field("paper-opens", &text);
    }
    match row.due {
        None if row.state.is_closed() => {}
        None => sheet.field("paper-due", &words.text("item-no-due")),
        Some(due) => {
            let text = match row.state {
                State::Late { .. } => {
                    let package = sheet.home.ground.package();
                    let arguments = [
                        ("date", words.dates().numeric(due.date).into()),
                        ("late", words.state_line(row, package, today).into()),
                        ("from", from(sheet, &due).into()),
                    ];
                    words.with("item-due-late", &arguments)
                }
                _ => dated(sheet, &due),
            };
            sheet.field("paper-due", &text);
        }
    }
    let settled = |date| {
        row.state.is_closed()
            || row.due.is_some_and(|due| due.from == BoundFrom::Own || due.date <= date)
    };
    if let Some(date) = row.suggested.filter(|date| !settled(*date)) {
        let date = words.dates().numeric(date);
        let text = words.with("item-suggested-why", &[("date", date.into())]);
        sheet.field("item-suggested", &text);
    }
    if let Some(until) = sheet.record.snoozed.filter(|until| *until > today) {
        let date = words.dates().numeric(until);
        let text = words.with("item-snoozed-until", &[("date", date.into())]);
        sheet.field("item-snoozed", &text);
    }
}

fn dated(sheet: &Sheet<'_, '_, '_>, bound: &Bound) -> String {
    let words = sheet.pen.words;
    let arguments =
        [("date", words.dates().numeric(bound.date).into()), ("from", from(sheet, bound).into())];
    words.with("item-due-from", &arguments)
}

/// Where a date comes from.
fn from(sheet: &Sheet<'_, '_, '_>, bound: &Bound) -> String {
    let words = sheet.pen.words;
    match bound.from {
        BoundFrom::Item => words.text("bound-item").into_owned(),
        BoundFrom::Phase => {
            let package = sheet.home.ground.package();
            let phase = sheet.row.phase.as_ref().and_then(|id| package.phase(id));
            let title = phase.map(|phase| phase.title.to_string()).unwrap_or_default();
            words.with("bound-phase", &[("phase", title.into())])
        }
        BoundFrom::Rhythm => words.text("bound-rhythm").into_owned(),
        BoundFrom::Own => words.text("bound-own").into_owned(),
    }
}

fn who(sheet: &mut Sheet<'_, '_, '_>) {
    let item = sheet.row.item.clone();
    match &item.detail {
        Detail::Access(access) => {
            let text = who_grants(sheet, access);
            sheet.field("item-who", &text);
            if let Some(wait) = access.usual_wait {
                let text = distance(sheet, wait);
                sheet.field("item-wait", &text);
            }
        }
        Detail::Meeting(meeting) => with(sheet, meeting.with.as_ref()),
        Detail::Talk(talk) => with(sheet, talk.with.as_ref()),
        Detail::Course(course) => {
            let provider = course.provider.as_deref().unwrap_or_default();
            sheet.field("paper-provider", provider);
        }
        Detail::System(_) | Detail::Practice(_) | Detail::Own => {}
    }
}

fn with(sheet: &mut Sheet<'_, '_, '_>, with: Option<&With>) {
    let Some(with) = with else { return };
    let name = with_name(sheet.home.ground.package(), with);
    sheet.field("paper-with", &name);
}

fn who_grants(sheet: &Sheet<'_, '_, '_>, access: &Access) -> String {
    let package = sheet.home.ground.package();
    let name = |id: &ContactId| contact_name(package, id);
    let words = sheet.pen.words;
    match (&access.order_by, &access.granted_by) {
        (Some(orderer), Some(granter)) => {
            let arguments = [("orderer", name(orderer).into()), ("granter", name(granter).into())];
            words.with("item-other-orders", &arguments)
        }
        (Some(orderer), None) => name(orderer),
        (None, Some(granter)) => words.with("item-you-order", &[("who", name(granter).into())]),
        (None, None) => words.text("item-you-order-only").into_owned(),
    }
}

fn kind(sheet: &mut Sheet<'_, '_, '_>) {
    let (item, words) = (&sheet.row.item, sheet.pen.words);
    let kind = words.text(&format!("kind-{}", item.kind().name())).into_owned();
    let text = match item.kind() {
        Kind::Own => kind,
        _ => {
            let asked = words.text(&format!("requirement-{}", item.requirement.name()));
            format!("{kind}, {asked}")
        }
    };
    sheet.field("item-type", &text);
    if let Some(minutes) = item.minutes {
        sheet.field("paper-minutes", &words.minutes(minutes));
    }
}

fn particular(sheet: &mut Sheet<'_, '_, '_>) {
    let item = sheet.row.item.clone();
    match &item.detail {
        Detail::Access(access) => {
            sheet.field("paper-check", access.check.as_deref().unwrap_or_default());
            names(sheet, "paper-opens-systems", &access.systems);
        }
        Detail::System(system) => {
            names(sheet, "paper-needs", &system.needs);
            names(sheet, "paper-course", system.course.as_slice());
        }
        Detail::Course(found) => course(sheet, found),
        Detail::Meeting(meeting) => {
            sheet.field("paper-place", meeting.place.as_deref().unwrap_or_default());
        }
        Detail::Practice(practice) => {
            let form = practice.form.as_ref().map(|form| sheet.pen.words.form(form));
            sheet.field("paper-form", &form.unwrap_or_default());
        }
        Detail::Talk(_) | Detail::Own => {}
    }
}

fn course(sheet: &mut Sheet<'_, '_, '_>, course: &Course) {
    let words = sheet.pen.words;
    let formats: Vec<_> = course.format.iter().map(|form| words.text(format(*form))).collect();
    sheet.field("paper-format", &formats.join(", "));
    sheet.field("paper-audience", course.audience.as_deref().unwrap_or_default());
    if course.ready != Readiness::Yes {
        let ready = words.text(&format!("ready-{}", course.ready.name())).into_owned();
        sheet.field("paper-ready", &ready);
    }
    if let Some(date) = course.expected {
        sheet.field("paper-expected", &words.dates().numeric(date));
    }
}

fn names(sheet: &mut Sheet<'_, '_, '_>, key: &str, ids: &[ItemId]) {
    let package = sheet.home.ground.package();
    let names: Vec<String> = ids.iter().map(|id| title(package, id)).collect();
    sheet.field(key, &names.join(", "));
}

fn counts(sheet: &mut Sheet<'_, '_, '_>) {
    let (item, words) = (&sheet.row.item, sheet.pen.words);
    let package = sheet.home.ground.package();
    let mut parts = Vec::new();
    let competences: Vec<&str> = item
        .competence
        .iter()
        .map(|id| package.competence(id).map_or(id.as_str(), |found| found.title.as_str()))
        .collect();
    if !competences.is_empty() {
        let names = competences.join(", ");
        parts.push(words.with("item-counts-competence", &[("names", names.into())]));
    }
    if let Some(learning) = item.learning {
        let mix = package.mix();
        let share = match learning {
            Learning::Practice => mix.practice,
            Learning::Social => mix.social,
            Learning::Formal => mix.formal,
        };
        let name = words.text(&format!("learning-{}", learning.name())).into_owned();
        let arguments = [("share", share.into()), ("learning", name.into())];
        parts.push(words.with("item-counts-learning", &arguments));
    }
    sheet.field("item-counts", &parts.join(". "));
    quota(sheet);
}

fn quota(sheet: &mut Sheet<'_, '_, '_>) {
    let Some(id) = &sheet.row.quota else { return };
    let Some(quota) = sheet.home.ground.plan().quotas.iter().find(|quota| quota.quota == *id)
    else {
        return;
    };
    let arguments = [
        ("title", quota.title.as_str().into()),
        ("done", quota.done.into()),
        ("choose", quota.choose.into()),
    ];
    let text = sheet.pen.words.with("item-quota", &arguments);
    sheet.field("item-counts", &text);
}

/// How far from one date to another.
fn distance(sheet: &Sheet<'_, '_, '_>, offset: Offset) -> String {
    let words = sheet.pen.words;
    let mut parts = Vec::new();
    if offset.months != 0 {
        parts.push(words.with("time-months", &[("months", offset.months.into())]));
    }
    if offset.days != 0 || parts.is_empty() {
        parts.push(words.with("time-days", &[("days", offset.days.into())]));
    }
    parts.join(" ")
}

const fn format(format: CourseFormat) -> &'static str {
    match format {
        CourseFormat::ELearning => "paper-e-learning",
        CourseFormat::Classroom => "paper-classroom",
        CourseFormat::Web => "paper-web",
        CourseFormat::Webinar => "paper-webinar",
        CourseFormat::Workshop => "paper-workshop",
    }
}
