//! Actions and text in what lies over a page.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::date_input::{DateInputError, read_date};
use crate::app::deed::{add_own, change_own, deed};
use crate::app::model::{Home, Model};
use crate::app::notice::Notice;
use crate::app::overlay::{
    About, Choice, Choose, Complaint, DateFor, Overlay, PlanChoice, Purpose, Stand, WhyFor, Writing,
};
use crate::app::update::{act, write};
use crate::app::{Action, Effect, Field, Refusal, Verb};
use crate::domain::record::Deed;
use crate::domain::{RowId, Text};

/// Does an action in the help, the menu, a list of choices or the search.
pub(super) fn run(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Open => return open(model),
        Action::Back => close(model),
        _ => move_about(model, action),
    }
    Vec::new()
}

/// The text field of an overlay.
pub(super) fn field_mut(overlay: &mut Overlay) -> Option<&mut Field> {
    match overlay {
        Overlay::Menu(menu) => Some(&mut menu.typed),
        Overlay::Write(writing) => Some(&mut writing.field),
        Overlay::Search { field, .. } => Some(field),
        Overlay::Help { .. } | Overlay::Choose(_) => None,
    }
}

/// The text in the overlay's field is another now.
pub(super) fn field_changed(model: &mut Model) {
    let names = std::mem::take(&mut model.names);
    if let Some(home) = super::home(model) {
        match &mut home.overlay {
            Some(Overlay::Menu(menu)) => menu.filter(&names),
            Some(Overlay::Write(writing)) => writing.complaint = None,
            Some(Overlay::Search { field, .. }) => {
                let typed = field.text().to_owned();
                home.checklist.search(&home.ground, &typed);
            }
            Some(Overlay::Help { .. } | Overlay::Choose(_)) | None => {}
        }
    }
    model.names = names;
}

fn close(model: &mut Model) {
    let layout = model.size.layout();
    let Some(home) = super::home(model) else { return };
    if let Some(Overlay::Search { back, .. }) = home.overlay.take() {
        // Esc in the search restores the place it was begun from.
        home.checklist.search(&home.ground, "");
        home.go(back.page, layout);
        home.checklist.select(back.node);
        home.focus = back.focus;
        home.keep_focus();
    }
}

fn move_about(model: &mut Model, action: Action) {
    let last = model.drawn.extent.last_start();
    let page = isize::try_from(model.size.body().max(2) - 1).unwrap_or(1);
    let by = match action {
        Action::Up => -1,
        Action::Down => 1,
        Action::PageUp => -page,
        Action::PageDown => page,
        Action::First => -isize::MAX,
        Action::Last => isize::MAX,
        _ => return,
    };
    let Some(home) = super::home(model) else { return };
    match &mut home.overlay {
        Some(Overlay::Help { scroll, .. }) => {
            *scroll = scroll.saturating_add_signed(by).min(last);
        }
        Some(Overlay::Menu(menu)) => menu.step(by),
        Some(Overlay::Choose(choose)) => choose.step(by),
        Some(Overlay::Search { .. }) => act::step(home, by),
        Some(Overlay::Write(_)) | None => {}
    }
}

/// Enter: runs what is selected.
fn open(model: &mut Model) -> Vec<Effect> {
    let Some(home) = super::home(model) else { return Vec::new() };
    match home.overlay.take() {
        Some(Overlay::Menu(menu)) => match menu.selected() {
            Some(action) => super::run(model, menu.context, action),
            None => {
                home.overlay = Some(Overlay::Menu(menu));
                Vec::new()
            }
        },
        Some(Overlay::Choose(choose)) => chosen(model, &choose),
        // What was found stays; Esc ends the search later.
        Some(Overlay::Search { .. }) => Vec::new(),
        other => {
            home.overlay = other;
            Vec::new()
        }
    }
}

/// Chooses a line of a list that is open.
pub(super) fn choose_line(model: &mut Model, line: usize) -> Vec<Effect> {
    let Some(home) = super::home(model) else { return Vec::new() };
    match &mut home.overlay {
        Some(Overlay::Menu(menu)) if line < menu.found.len() => menu.at = line,
        Some(Overlay::Choose(choose)) if line < choose.choices.len() => choose.at = line,
        _ => return Vec::new(),
    }
    open(model)
}

fn chosen(model: &mut Model, choose: &Choose) -> Vec<Effect> {
    let Some(choice) = choose.selected() else { return Vec::new() };
    match choice {
        Choice::Stand(stand) => stand_chosen(model, choose, *stand),
        Choice::Plan(plan) => plan_chosen(model, choose, *plan),
        Choice::Link(link) => vec![Effect::OpenLink(link.url.clone())],
        Choice::Copy(_, text) => vec![Effect::Copy(text.clone())],
        Choice::Note(note, _) if choose.about == About::Remove => {
            let home = super::home(model);
            let body = home.and_then(|home| home.ground.record().edit_note(*note, None));
            body.map(|body| Effect::Append(Deed::of(body))).into_iter().collect()
        }
        Choice::Note(..) | Choice::Title => {
            lay(model, edit(choose, choice));
            Vec::new()
        }
    }
}

/// The field to edit an own title or a note in.
pub(super) fn edit(choose: &Choose, choice: &Choice) -> Overlay {
    let row = choose.row.clone();
    let (purpose, text) = match choice {
        Choice::Note(note, text) => (Purpose::ChangeNote(row, *note), text),
        Choice::Title | Choice::Stand(_) | Choice::Plan(_) | Choice::Link(_) | Choice::Copy(..) => {
            (Purpose::Rename(row), &choose.title)
        }
    };
    Overlay::Write(Writing::new(purpose, &choose.title, text))
}

fn lay(model: &mut Model, overlay: Overlay) {
    if let Some(home) = super::home(model) {
        home.overlay = Some(overlay);
    }
}

fn ask(model: &mut Model, choose: &Choose, purpose: Purpose) -> Vec<Effect> {
    lay(model, Overlay::Write(Writing::new(purpose, &choose.title, "")));
    Vec::new()
}

fn stand_chosen(model: &mut Model, choose: &Choose, stand: Stand) -> Vec<Effect> {
    let row = &choose.row;
    let verb = match stand {
        Stand::Untouched => Verb::Reopen,
        Stand::Started => Verb::Start,
        Stand::Requested => Verb::Request { on: None, from: None },
        Stand::Done => Verb::Done { on: None, note: None },
        Stand::Denied => return ask(model, choose, Purpose::Why(row.clone(), WhyFor::Deny)),
        Stand::Skipped => return ask(model, choose, Purpose::Why(row.clone(), WhyFor::Skip)),
        Stand::DoneOn => return ask(model, choose, Purpose::Date(row.clone(), DateFor::Done)),
        Stand::Credited => return ask(model, choose, Purpose::Date(row.clone(), DateFor::Credit)),
    };
    write::say(model, row, &verb)
}

fn plan_chosen(model: &mut Model, choose: &Choose, plan: PlanChoice) -> Vec<Effect> {
    let Some(home) = super::home(model) else { return Vec::new() };
    let row = &choose.row;
    let verb = match plan {
        PlanChoice::ThisWeek => Verb::Plan { due: Some(friday(home.ground.today())) },
        PlanChoice::NoDue => Verb::Plan { due: None },
        PlanChoice::NoSnooze => Verb::Snooze { until: None },
        PlanChoice::Due => return ask(model, choose, Purpose::Date(row.clone(), DateFor::Due)),
        PlanChoice::Snooze => {
            return ask(model, choose, Purpose::Date(row.clone(), DateFor::Snooze));
        }
    };
    write::say(model, row, &verb)
}

/// The last working day of the week; on a Saturday or Sunday, that day itself.
fn friday(today: Date) -> Date {
    let days = 5 - i64::from(today.weekday().to_monday_one_offset());
    today.saturating_add(days.max(0).days())
}

/// Takes what is written in the field and closes it. What cannot be taken stays, with the reason;
/// a field left empty changes nothing.
pub(super) fn leave_field(model: &mut Model) -> Vec<Effect> {
    let Some(home) = super::home(model) else { return Vec::new() };
    let Some(Overlay::Write(writing)) = home.overlay.take() else { return Vec::new() };
    if writing.field.is_blank() && !matches!(writing.purpose, Purpose::ChangeNote(..)) {
        return Vec::new();
    }
    match take(home, &writing) {
        Ok(Taken::Write(deed)) => vec![Effect::Append(deed)],
        Ok(Taken::Ask(purpose)) => {
            lay(model, Overlay::Write(Writing::new(purpose, &writing.title, "")));
            Vec::new()
        }
        Err(Complaint::Refusal(Refusal::AlreadySo)) => {
            model.notice = Notice::Refused(Refusal::AlreadySo);
            Vec::new()
        }
        // The second Esc on the same text means: never mind.
        Err(complaint) if writing.complaint.as_ref() == Some(&complaint) => {
            model.notice = Notice::DateLeft;
            Vec::new()
        }
        Err(complaint) => {
            home.overlay = Some(Overlay::Write(Writing { complaint: Some(complaint), ..writing }));
            Vec::new()
        }
    }
}

enum Taken {
    Write(Deed),
    Ask(Purpose),
}

fn take(home: &Home, writing: &Writing) -> Result<Taken, Complaint> {
    let ground = &home.ground;
    let typed = writing.field.text();
    let deed = match &writing.purpose {
        Purpose::Note(row) => {
            deed(ground, row, &Verb::Note { text: Text::prose(typed.trim_end()) })
        }
        Purpose::ChangeNote(_, note) => {
            let text = Text::prose(typed.trim_end());
            let text = (!text.is_blank()).then_some(text);
            let same = ground.record().rows().flat_map(|(_, row)| &row.notes);
            let same =
                same.into_iter().any(|old| old.id == *note && Some(&old.text) == text.as_ref());
            let body = ground.record().edit_note(*note, text).filter(|_| !same);
            body.map(Deed::of).ok_or(Refusal::AlreadySo)
        }
        Purpose::NewOwn => add_own(ground, &Text::line(typed.trim()), None).map(|(_, deed)| deed),
        Purpose::Rename(row) => change_own(ground, row, Some(Text::line(typed.trim()))),
        Purpose::Why(row, why_for) => {
            let why = Text::line(typed.trim());
            let verb = match why_for {
                WhyFor::Skip => Verb::Skip { why },
                WhyFor::Deny => Verb::Deny { why },
                WhyFor::Credit(on) => Verb::Credit { on: *on, why },
            };
            deed(ground, row, &verb)
        }
        Purpose::Date(row, date_for) => return take_date(home, row, *date_for, typed),
    };
    deed.map(Taken::Write).map_err(Complaint::Refusal)
}

fn take_date(home: &Home, row: &RowId, date_for: DateFor, typed: &str) -> Result<Taken, Complaint> {
    let today = home.ground.today();
    let on: Date =
        read_date(typed, today).map_err(|error: DateInputError| Complaint::Date(error))?;
    let verb = match date_for {
        DateFor::Due => Verb::Plan { due: Some(on) },
        DateFor::Snooze => Verb::Snooze { until: Some(on) },
        DateFor::Done => Verb::Done { on: Some(on), note: None },
        DateFor::Credit if on > today => {
            return Err(Complaint::Refusal(Refusal::InFuture(on)));
        }
        DateFor::Credit => return Ok(Taken::Ask(Purpose::Why(row.clone(), WhyFor::Credit(on)))),
    };
    deed(&home.ground, row, &verb).map(Taken::Write).map_err(Complaint::Refusal)
}
