//! Actions on the pages and on an item.

use crate::app::deed::change_own;
use crate::app::model::{Focus, Home, Model};
use crate::app::notice::Notice;
use crate::app::overlay::{Choice, Choose, Menu, Overlay, Purpose, Writing};
use crate::app::screen::checklist::{DoneRows, Widened};
use crate::app::update::{switch_focus, write};
use crate::app::{Action, Context, Effect, Field, Page, Refusal};
use crate::domain::record::Deed;
use crate::domain::{Kind, Text};
use crate::plan::Row;

/// Does an action on the page or the item.
pub(super) fn run(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Toggle => return toggle(model),
        Action::OpenLink => return open_link(model),
        Action::Remove => return remove(model),
        Action::Undo => return undo(model),
        Action::Redo => return redo(model),
        Action::Status | Action::Note | Action::Plan | Action::Copy | Action::Edit => {
            about_selected(model, action);
        }
        Action::AddOwn => {
            let writing = Writing::new(Purpose::NewOwn, &Text::default(), "");
            lay(model, Overlay::Write(writing));
        }
        Action::Search => search(model),
        Action::Filter | Action::ShowDone => narrow(model, action),
        Action::Help => {
            let about = model.context();
            lay(model, Overlay::Help { scroll: 0, about });
        }
        Action::Menu => {
            let menu = Menu::new(model.context(), &model.names);
            lay(model, Overlay::Menu(menu));
        }
        Action::AboutMe => super::setup::again(model),
        Action::AllSaved => model.notice = Notice::AllSaved,
        Action::Go(page) => {
            let layout = model.size.layout();
            if let Some(home) = super::home(model) {
                home.go(page, layout);
            }
        }
        Action::Back => back(model),
        _ => move_about(model, action),
    }
    Vec::new()
}

fn lay(model: &mut Model, overlay: Overlay) {
    if let Some(home) = super::home(model) {
        home.overlay = Some(overlay);
    }
}

/// The selected row, or a word that there is none.
fn selected(model: &mut Model) -> Option<Row> {
    let row = super::home(model)?.selected().cloned();
    if row.is_none() {
        model.notice = Notice::NothingSelected;
    }
    row
}

fn toggle(model: &mut Model) -> Vec<Effect> {
    let on_heading = super::home(model).is_some_and(|home| {
        home.page == Page::Checklist && home.checklist.selected_row().is_none()
    });
    if on_heading {
        // A heading has no status of its own; folding is what there is to change.
        move_about(model, Action::Open);
        return Vec::new();
    }
    let Some(row) = selected(model) else { return Vec::new() };
    write::say(model, &row.id, &write::next_step(&row))
}

fn about_selected(model: &mut Model, action: Action) {
    let Some(row) = selected(model) else { return };
    let Some(home) = super::home(model) else { return };
    let record = home.record(&row.id);
    let overlay = match action {
        Action::Status => Some(Overlay::Choose(Choose::status(&row, &record))),
        Action::Plan => Some(Overlay::Choose(Choose::plan(&row, &record))),
        Action::Copy => Some(Overlay::Choose(Choose::copy(&row, &home.ground))),
        Action::Edit => Choose::edit(&row, &record).map(|choose| match &choose.choices[..] {
            [only] => super::over::edit(&choose, only),
            _ => Overlay::Choose(choose),
        }),
        _ => {
            let purpose = Purpose::Note(row.id.clone());
            Some(Overlay::Write(Writing::new(purpose, &row.item.title, "")))
        }
    };
    match overlay {
        Some(overlay) => home.overlay = Some(overlay),
        None => model.notice = Notice::NotYours,
    }
}

fn open_link(model: &mut Model) -> Vec<Effect> {
    let Some(row) = selected(model) else { return Vec::new() };
    match Choose::link(&row) {
        None => model.notice = Notice::NoLink,
        Some(choose) => match &choose.choices[..] {
            [Choice::Link(link)] => return vec![Effect::OpenLink(link.url.clone())],
            _ => lay(model, Overlay::Choose(choose)),
        },
    }
    Vec::new()
}

/// Removes an own item, or a note; undo brings it back, so nobody is asked.
fn remove(model: &mut Model) -> Vec<Effect> {
    let Some(row) = selected(model) else { return Vec::new() };
    let Some(home) = super::home(model) else { return Vec::new() };
    if row.item.kind() == Kind::Own {
        let deed = change_own(&home.ground, &row.id, None);
        return write::append(model, deed);
    }
    match Choose::remove(&row, &home.record(&row.id)) {
        None => model.notice = Notice::NotYours,
        Some(choose) => match &choose.choices[..] {
            [Choice::Note(note, _)] => {
                let body = home.ground.record().edit_note(*note, None);
                return body.map(|body| Effect::Append(Deed::of(body))).into_iter().collect();
            }
            _ => home.overlay = Some(Overlay::Choose(choose)),
        },
    }
    Vec::new()
}

fn undo(model: &mut Model) -> Vec<Effect> {
    let deed = super::home(model).and_then(|home| home.ground.record().undo());
    write::append(model, deed.ok_or(Refusal::NothingToUndo))
}

fn redo(model: &mut Model) -> Vec<Effect> {
    let deed = super::home(model).and_then(|home| home.ground.record().redo());
    write::append(model, deed.ok_or(Refusal::NothingToRedo))
}

/// The search is in the checklist, wherever it is begun.
fn search(model: &mut Model) {
    let layout = model.size.layout();
    let Some(home) = super::home(model) else { return };
    let back = Box::new(home.place());
    home.go(Page::Checklist, layout);
    home.checklist.search(&home.ground, "");
    home.overlay = Some(Overlay::Search { field: Field::line(""), back });
}

fn narrow(model: &mut Model, action: Action) {
    let Some(home) = super::home(model) else { return };
    model.notice = match action {
        Action::Filter => Notice::Filter(home.checklist.next_filter(&home.ground).clone()),
        _ => match home.checklist.switch_done(&home.ground) {
            DoneRows::Shown => Notice::DoneShown,
            DoneRows::Hidden => Notice::DoneHidden,
        },
    };
}

/// Esc: out of the item, then of the search, then of the filter. It never quits.
fn back(model: &mut Model) {
    let Some(home) = super::home(model) else { return };
    if home.focus == Focus::Item {
        switch_focus(home);
        return;
    }
    let widened = match home.page {
        Page::Now => Widened::Nothing,
        Page::Checklist => home.checklist.widen(&home.ground),
    };
    if widened == Widened::Nothing {
        model.notice = Notice::PressQ;
    }
}

fn move_about(model: &mut Model, action: Action) {
    let extent = model.drawn.extent;
    let page = isize::try_from(model.size.body().max(2) - 1).unwrap_or(1);
    let context = model.context();
    let Some(home) = super::home(model) else { return };
    match context {
        Context::Item => in_item(home, action, extent.last_start(), page),
        _ => in_list(home, action, page),
    }
}

fn in_item(home: &mut Home, action: Action, last: usize, page: isize) {
    let scroll = |by: isize| home.scroll.saturating_add_signed(by).min(last);
    match action {
        Action::Up => home.scroll = scroll(-1),
        Action::Down => home.scroll = scroll(1),
        Action::PageUp => home.scroll = scroll(-page),
        Action::PageDown => home.scroll = scroll(page),
        Action::First => home.scroll = 0,
        Action::Last => home.scroll = last,
        Action::Left => step_item(home, -1),
        Action::Right => step_item(home, 1),
        Action::NextPane | Action::PreviousPane => switch_focus(home),
        _ => {}
    }
}

fn step_item(home: &mut Home, by: isize) {
    home.scroll = 0;
    match home.page {
        Page::Now => home.now.step(by),
        Page::Checklist => home.checklist.step_row(by),
    }
}

fn in_list(home: &mut Home, action: Action, page: isize) {
    let far = isize::MAX;
    match action {
        Action::Up => step(home, -1),
        Action::Down => step(home, 1),
        Action::PageUp => step(home, -page),
        Action::PageDown => step(home, page),
        Action::First => step(home, -far),
        Action::Last => step(home, far),
        Action::NextPane | Action::PreviousPane => switch_focus(home),
        Action::Left if home.page == Page::Checklist => home.checklist.left(&home.ground),
        Action::Open | Action::Right => open(home, action),
        _ => {}
    }
}

/// Opens the selected row; of a heading, what is below it.
fn open(home: &mut Home, action: Action) {
    let heading = match (home.page, action) {
        (Page::Now, _) => false,
        (Page::Checklist, Action::Right) => home.checklist.right(&home.ground),
        (Page::Checklist, _) => home.checklist.switch_fold(&home.ground),
    };
    if !heading {
        switch_focus(home);
    }
}

/// Moves the selection of the page's list.
pub(super) fn step(home: &mut Home, by: isize) {
    home.scroll = 0;
    match home.page {
        Page::Now => home.now.step(by),
        Page::Checklist => home.checklist.step(by),
    }
}
