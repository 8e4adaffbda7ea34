//! Which key does what, and where: the one table. Footer, help, menu and the manual come from it.
//!
//! Only keys that a Norwegian keyboard has without `AltGr` or dead keys, and that every terminal
//! sends the same way. Inside a text field letters are text, so only keys that are no text work.

use crate::app::key::KeyCode;
use crate::app::{Action, Key, Page};

/// Where the leader is: what a key means depends on nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The page of what to do now.
    Now,
    /// The checklist.
    Checklist,
    /// One item, whole.
    Item,
    /// The help.
    Help,
    /// The menu of all actions; letters filter it.
    Menu,
    /// A short list to choose from.
    Choose,
    /// A field of one line.
    Line,
    /// A field of several lines.
    Lines,
    /// The search field.
    Search,
    /// The wizard, where letters are no text.
    Wizard,
    /// A text field of the wizard.
    WizardText,
    /// A window too small to show anything.
    TooSmall,
}

impl Context {
    /// Every context.
    pub const ALL: [Context; 12] = [
        Context::Now,
        Context::Checklist,
        Context::Item,
        Context::Help,
        Context::Menu,
        Context::Choose,
        Context::Line,
        Context::Lines,
        Context::Search,
        Context::Wizard,
        Context::WizardText,
        Context::TooSmall,
    ];

    /// Whether letters are text here.
    pub const fn is_text(self) -> bool {
        matches!(
            self,
            Context::Menu | Context::Line | Context::Lines | Context::Search | Context::WizardText
        )
    }
}

/// Where an action is told of, beside the footer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// In the help, as something particular to the page, and in the menu.
    Here,
    /// In the help, as something that works everywhere, and in the menu.
    Everywhere,
    /// In the help only: it means nothing when chosen from a menu.
    Help,
    /// Nowhere: the footer of its place says it.
    Nowhere,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// What is done.
    pub action: Action,
    /// The keys that do it; the first is the one that is told.
    pub keys: &'static [Key],
    /// Where they do.
    pub on: &'static [Context],
    /// Where the footer tells of it.
    pub hint: &'static [Context],
    /// Where else it is told.
    pub listed: Listed,
}

const fn row(
    action: Action,
    keys: &'static [Key],
    on: &'static [Context],
    hint: &'static [Context],
    listed: Listed,
) -> Binding {
    Binding { action, keys, on, hint, listed }
}

const PAGES: &[Context] = &[Context::Now, Context::Checklist, Context::Item];
const LISTS: &[Context] = &[Context::Now, Context::Checklist];
const CHECKLIST: &[Context] = &[Context::Checklist];
const ITEM: &[Context] = &[Context::Item];
const ONE_LINE: &[Context] = &[Context::Line];
const FIELDS: &[Context] = &[Context::Line, Context::Lines];
const MOVING: &[Context] = &[
    Context::Now,
    Context::Checklist,
    Context::Item,
    Context::Help,
    Context::Menu,
    Context::Choose,
    Context::Search,
];
const LETTERS_FREE: &[Context] =
    &[Context::Now, Context::Checklist, Context::Item, Context::Help, Context::Choose];
const NOT_TEXT: &[Context] =
    &[Context::Now, Context::Checklist, Context::Item, Context::Help, Context::Choose];
const OVERLAYS: &[Context] = &[Context::Help, Context::Menu, Context::Choose];
const EVERYWHERE: &[Context] = &Context::ALL;
const NOWHERE: &[Context] = &[];

/// The table. Its order is the order of the hints in the footer and of the lines in help and menu.
pub const BINDINGS: &[Binding] = &[
    row(Action::Toggle, &[Key::char(' ')], PAGES, PAGES, Listed::Here),
    row(
        Action::Open,
        &[Key::plain(KeyCode::Enter)],
        &[Context::Now, Context::Checklist, Context::Menu, Context::Choose, Context::Search],
        &[Context::Now, Context::Checklist, Context::Menu, Context::Choose, Context::Search],
        Listed::Here,
    ),
    row(
        Action::Back,
        &[Key::plain(KeyCode::Esc)],
        &[
            Context::Now,
            Context::Checklist,
            Context::Item,
            Context::Help,
            Context::Menu,
            Context::Choose,
            Context::Search,
        ],
        &[Context::Item, Context::Help, Context::Menu, Context::Choose, Context::Search],
        Listed::Help,
    ),
    row(Action::Save, &[Key::plain(KeyCode::Enter)], ONE_LINE, ONE_LINE, Listed::Nowhere),
    row(
        Action::Save,
        &[Key::plain(KeyCode::Esc), Key::ctrl('s')],
        FIELDS,
        &[Context::Lines],
        Listed::Nowhere,
    ),
    row(Action::Search, &[Key::char('/'), Key::ctrl('f')], PAGES, LISTS, Listed::Everywhere),
    row(Action::Filter, &[Key::char('f')], CHECKLIST, CHECKLIST, Listed::Here),
    row(Action::Status, &[Key::char('s')], PAGES, PAGES, Listed::Here),
    row(Action::OpenLink, &[Key::char('o')], PAGES, ITEM, Listed::Here),
    row(Action::Note, &[Key::char('n')], PAGES, PAGES, Listed::Here),
    row(Action::Plan, &[Key::char('p')], PAGES, PAGES, Listed::Here),
    row(Action::Copy, &[Key::char('c')], PAGES, ITEM, Listed::Here),
    row(Action::ShowDone, &[Key::char('v')], CHECKLIST, CHECKLIST, Listed::Here),
    row(Action::AddOwn, &[Key::char('a')], PAGES, LISTS, Listed::Here),
    row(Action::Edit, &[Key::char('e')], PAGES, NOWHERE, Listed::Here),
    row(Action::Remove, &[Key::plain(KeyCode::Delete)], PAGES, NOWHERE, Listed::Here),
    row(
        Action::Undo,
        &[Key::char('z'), Key::char('u'), Key::ctrl('z')],
        PAGES,
        PAGES,
        Listed::Everywhere,
    ),
    row(Action::Redo, &[Key::char('Z'), Key::ctrl('y')], PAGES, NOWHERE, Listed::Everywhere),
    row(Action::Up, &[Key::plain(KeyCode::Up)], MOVING, &[Context::Help], Listed::Help),
    row(Action::Down, &[Key::plain(KeyCode::Down)], MOVING, NOWHERE, Listed::Help),
    row(Action::Up, &[Key::char('k')], LETTERS_FREE, NOWHERE, Listed::Nowhere),
    row(Action::Down, &[Key::char('j')], LETTERS_FREE, NOWHERE, Listed::Nowhere),
    row(Action::Left, &[Key::plain(KeyCode::Left)], PAGES, NOWHERE, Listed::Help),
    row(Action::Right, &[Key::plain(KeyCode::Right)], PAGES, NOWHERE, Listed::Help),
    row(Action::First, &[Key::plain(KeyCode::Home)], NOT_TEXT, NOWHERE, Listed::Help),
    row(Action::Last, &[Key::plain(KeyCode::End)], NOT_TEXT, NOWHERE, Listed::Help),
    row(Action::First, &[Key::char('g')], LETTERS_FREE, NOWHERE, Listed::Nowhere),
    row(Action::Last, &[Key::char('G')], LETTERS_FREE, NOWHERE, Listed::Nowhere),
    row(Action::PageUp, &[Key::plain(KeyCode::PageUp)], MOVING, NOWHERE, Listed::Help),
    row(Action::PageDown, &[Key::plain(KeyCode::PageDown)], MOVING, NOWHERE, Listed::Help),
    row(Action::NextPane, &[Key::plain(KeyCode::Tab)], PAGES, NOWHERE, Listed::Help),
    row(Action::PreviousPane, &[Key::plain(KeyCode::BackTab)], PAGES, NOWHERE, Listed::Nowhere),
    row(Action::Go(Page::Now), &[Key::char('1')], PAGES, NOWHERE, Listed::Everywhere),
    row(Action::Go(Page::Checklist), &[Key::char('2')], PAGES, NOWHERE, Listed::Everywhere),
    row(
        Action::Menu,
        &[Key::char('m'), Key::char(':'), Key::ctrl('p')],
        PAGES,
        NOWHERE,
        Listed::Help,
    ),
    row(
        Action::Help,
        &[Key::char('?'), Key::plain(KeyCode::F(1)), Key::char('h')],
        PAGES,
        NOWHERE,
        Listed::Everywhere,
    ),
    row(Action::AboutMe, &[], PAGES, NOWHERE, Listed::Everywhere),
    row(Action::Mouse, &[Key::plain(KeyCode::F(8))], EVERYWHERE, NOWHERE, Listed::Everywhere),
    row(Action::AllSaved, &[Key::ctrl('s')], PAGES, NOWHERE, Listed::Nowhere),
    row(Action::Redraw, &[Key::ctrl('l')], EVERYWHERE, NOWHERE, Listed::Everywhere),
    row(
        Action::Quit,
        &[Key::char('q')],
        &[Context::Now, Context::Checklist, Context::Item, Context::Wizard, Context::TooSmall],
        NOWHERE,
        Listed::Everywhere,
    ),
    row(Action::QuitNow, &[Key::ctrl('q')], EVERYWHERE, NOWHERE, Listed::Help),
    row(Action::Interrupt, &[Key::ctrl('c')], EVERYWHERE, NOWHERE, Listed::Nowhere),
    // The way out of a list of help or choices is told by its frame too.
    row(Action::Back, &[Key::char('?')], &[Context::Help], NOWHERE, Listed::Nowhere),
    row(Action::Open, &[Key::char(' ')], &[Context::Choose], NOWHERE, Listed::Nowhere),
    row(Action::Back, &[Key::ctrl('p')], OVERLAYS, NOWHERE, Listed::Nowhere),
];

/// What a key does in a context, if anything.
pub fn action(context: Context, key: Key) -> Option<Action> {
    BINDINGS
        .iter()
        .find(|row| row.on.contains(&context) && row.keys.contains(&key))
        .map(|row| row.action)
}

/// What the footer tells in a context, the most useful first.
pub fn hints(context: Context) -> impl Iterator<Item = &'static Binding> {
    BINDINGS.iter().filter(move |row| row.hint.contains(&context))
}

/// What the menu offers in a context.
pub fn offered(context: Context) -> impl Iterator<Item = &'static Binding> {
    BINDINGS.iter().filter(move |row| {
        matches!(row.listed, Listed::Here | Listed::Everywhere) && row.on.contains(&context)
    })
}
