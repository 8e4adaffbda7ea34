//! Everything the leader can ask the program to do, by name. Which key does it, and where, is in
//! [`keymap`](crate::app::keymap); what it is called is in `words`.

use crate::app::Page;

/// One thing the leader can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named after what it does; the phrases say more")]
pub enum Action {
    // moving
    Up,
    Down,
    Left,
    Right,
    First,
    Last,
    PageUp,
    PageDown,
    NextPane,
    PreviousPane,
    Go(Page),
    Open,
    Back,
    // what happened to an item
    Toggle,
    Status,
    Note,
    Plan,
    AddOwn,
    Edit,
    Remove,
    OpenLink,
    Copy,
    Undo,
    Redo,
    // what is shown
    Search,
    Filter,
    ShowDone,
    // in a text field
    Save,
    // the program
    Help,
    Menu,
    AboutMe,
    Mouse,
    AllSaved,
    Redraw,
    Quit,
    QuitNow,
    Interrupt,
}

impl Action {
    /// The English name phrases are looked up by: `action-` and this.
    pub const fn name(self) -> &'static str {
        match self {
            Action::Up => "up",
            Action::Down => "down",
            Action::Left => "left",
            Action::Right => "right",
            Action::First => "first",
            Action::Last => "last",
            Action::PageUp => "page-up",
            Action::PageDown => "page-down",
            Action::NextPane => "next-pane",
            Action::PreviousPane => "previous-pane",
            Action::Go(Page::Now) => "go-now",
            Action::Go(Page::Checklist) => "go-checklist",
            Action::Open => "open",
            Action::Back => "back",
            Action::Toggle => "toggle",
            Action::Status => "status",
            Action::Note => "note",
            Action::Plan => "plan",
            Action::AddOwn => "add-own",
            Action::Edit => "edit",
            Action::Remove => "remove",
            Action::OpenLink => "open-link",
            Action::Copy => "copy",
            Action::Undo => "undo",
            Action::Redo => "redo",
            Action::Search => "search",
            Action::Filter => "filter",
            Action::ShowDone => "show-done",
            Action::Save => "save",
            Action::Help => "help",
            Action::Menu => "menu",
            Action::AboutMe => "about-me",
            Action::Mouse => "mouse",
            Action::AllSaved => "all-saved",
            Action::Redraw => "redraw",
            Action::Quit => "quit",
            Action::QuitNow => "quit-now",
            Action::Interrupt => "interrupt",
        }
    }
}
