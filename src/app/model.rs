//! All the program knows while it runs.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::drawn::Drawn;
use crate::app::names::Names;
use crate::app::notice::Notice;
use crate::app::overlay::Overlay;
use crate::app::screen::checklist::{Checklist, Node};
use crate::app::screen::now::Now;
use crate::app::screen::wizard::Wizard;
use crate::app::{Context, Ground, Layout, Page, Size};
use crate::domain::record::{Deed, RowRecord};
use crate::domain::settings::Signs;
use crate::domain::{Language, RowId, Settings};
use crate::fault::Fault;
use crate::plan::{Progress, Row};

/// All the program knows while it runs.
#[derive(Debug, Clone)]
pub struct Model {
    /// Setting up, or at home.
    pub stage: Stage,
    /// What just happened.
    pub notice: Notice,
    /// The window.
    pub size: Size,
    /// How the leader wants it.
    pub settings: Settings,
    /// What actions are called.
    pub names: Names,
    /// What the last frame showed where.
    pub drawn: Drawn,
    /// The language spoken, outside the wizard.
    pub language: Language,
    zone: TimeZone,
}

/// What surrounds the program: it is told once, and asks nobody.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// The window.
    pub size: Size,
    /// How the leader wants it.
    pub settings: Settings,
    /// The language spoken.
    pub language: Language,
    /// What actions are called in it.
    pub names: Names,
    /// The time zone that turns moments into days.
    pub zone: TimeZone,
}

/// Setting up, or at home.
#[derive(Debug, Clone)]
pub enum Stage {
    /// Answering the wizard; behind it the pages, when it is run again.
    Wizard(Box<Wizard>, Option<Box<Home>>),
    /// A package is in use.
    Home(Box<Home>),
}

/// The pages, and what they stand on.
#[derive(Debug, Clone)]
pub struct Home {
    /// Package, profile, record, date and plan.
    pub ground: Ground,
    /// How far the leader has come.
    pub progress: Progress,
    /// The page that is open.
    pub page: Page,
    /// What to do now.
    pub now: Now,
    /// Everything.
    pub checklist: Checklist,
    /// Whether keys go to the list or to the item beside or over it.
    pub focus: Focus,
    /// The first line of the item's text that is shown, from 0.
    pub scroll: usize,
    /// What lies over the page.
    pub overlay: Option<Overlay>,
    /// What could not be written yet, and why. Only the first is asked for at a time, so that each
    /// is written in knowledge of those before it.
    pub unsaved: Option<Unsaved>,
    zone: TimeZone,
}

/// What could not be written yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsaved {
    /// In the order it was done; never empty.
    pub deeds: Vec<Deed>,
    /// What stood in the way last.
    pub fault: Fault,
}

/// Where keys go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Focus {
    /// To the page's list.
    #[default]
    List,
    /// To the item.
    Item,
}

/// A place to come back to.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The page.
    pub page: Page,
    /// List or item.
    pub focus: Focus,
    /// What was selected in the checklist.
    pub node: Option<Node>,
}

impl Model {
    /// At home, with a package in use.
    pub fn home(ground: Ground, around: Surroundings) -> Self {
        let home = Home::new(ground, around.zone.clone(), around.size.layout());
        Self::at(Stage::Home(Box::new(home)), around)
    }

    /// With a leader nobody knows yet.
    pub fn wizard(wizard: Wizard, around: Surroundings) -> Self {
        Self::at(Stage::Wizard(Box::new(wizard), None), around)
    }

    fn at(stage: Stage, around: Surroundings) -> Self {
        Self {
            stage,
            notice: Notice::Ready,
            size: around.size,
            settings: around.settings,
            names: around.names,
            drawn: Drawn::default(),
            language: around.language,
            zone: around.zone,
        }
    }

    /// Goes home, to pages on this ground. What is not saved yet is not forgotten on the way.
    pub fn go_home(&mut self, ground: Ground) {
        let unsaved = self.pages_mut().and_then(|home| home.unsaved.take());
        let home = Home::new(ground, self.zone.clone(), self.size.layout());
        let home = Home { unsaved, ..home };
        self.stage = Stage::Home(Box::new(home));
    }

    /// The pages, also those behind the wizard.
    pub fn pages(&self) -> Option<&Home> {
        match &self.stage {
            Stage::Home(home) | Stage::Wizard(_, Some(home)) => Some(home),
            Stage::Wizard(_, None) => None,
        }
    }

    /// The pages, also those behind the wizard, to be changed.
    pub fn pages_mut(&mut self) -> Option<&mut Home> {
        match &mut self.stage {
            Stage::Home(home) | Stage::Wizard(_, Some(home)) => Some(home),
            Stage::Wizard(_, None) => None,
        }
    }

    /// The language everything is to be said in now: the wizard speaks the one that is chosen in it.
    pub fn spoken(&self) -> Language {
        match &self.stage {
            Stage::Wizard(wizard, _) => wizard.language(),
            Stage::Home(_) => self.language,
        }
    }

    /// The characters to draw with now.
    pub fn signs(&self) -> Signs {
        match &self.stage {
            Stage::Wizard(wizard, _) => wizard.signs(),
            Stage::Home(_) => self.settings.signs,
        }
    }

    /// What keys mean now.
    pub fn context(&self) -> Context {
        if self.size.layout() == Layout::TooSmall {
            return Context::TooSmall;
        }
        match &self.stage {
            Stage::Wizard(wizard, _) if wizard.is_text() => Context::WizardText,
            Stage::Wizard(..) => Context::Wizard,
            Stage::Home(home) => home.context(),
        }
    }
}

impl Home {
    fn new(ground: Ground, zone: TimeZone, layout: Layout) -> Self {
        let mut home = Self {
            progress: ground.plan().progress(),
            page: Page::Now,
            now: Now::default(),
            checklist: Checklist::new(&ground),
            focus: Focus::List,
            scroll: 0,
            overlay: None,
            unsaved: None,
            zone,
            ground,
        };
        home.now.enter(&home.ground, layout);
        home
    }

    /// What keys mean now.
    pub fn context(&self) -> Context {
        match (&self.overlay, self.focus, self.page) {
            (Some(overlay), _, _) => overlay.context(),
            (None, Focus::Item, _) => Context::Item,
            (None, Focus::List, Page::Now) => Context::Now,
            (None, Focus::List, Page::Checklist) => Context::Checklist,
        }
    }

    /// The row that is selected on the page, if one is.
    pub fn selected(&self) -> Option<&Row> {
        let row = match self.page {
            Page::Now => self.now.selected_number(),
            Page::Checklist => self.checklist.selected_number(),
        };
        self.ground.plan().rows.get(row?)
    }

    /// What has happened to the selected row.
    pub fn record(&self, id: &RowId) -> RowRecord {
        self.ground.record().row(id).cloned().unwrap_or_default()
    }

    /// The day of a moment, given in milliseconds since 1970, where the leader is.
    pub fn date_of(&self, at: i64) -> Option<Date> {
        let moment = Timestamp::from_millisecond(at).ok()?;
        Some(moment.to_zoned_datetime(self.zone.clone()).date())
    }

    /// Where the leader is, to come back to.
    pub fn place(&self) -> Place {
        let node = self.checklist.selected().cloned();
        Place { page: self.page, focus: self.focus, node }
    }

    /// The plan is another now: everything derived from it is made anew.
    pub fn replanned(&mut self, layout: Layout) {
        self.progress = self.ground.plan().progress();
        self.now.rebuild(&self.ground, layout);
        self.checklist.replanned(&self.ground);
        self.keep_focus();
    }

    /// Goes to a page; the one that is left forgets what stayed only for the eye's sake.
    pub fn go(&mut self, page: Page, layout: Layout) {
        if page != self.page {
            match self.page {
                Page::Now => {}
                Page::Checklist => self.checklist.leave(&self.ground),
            }
            match page {
                Page::Now => self.now.enter(&self.ground, layout),
                Page::Checklist => {}
            }
            self.page = page;
        }
        self.focus = Focus::List;
        self.scroll = 0;
    }

    /// An item can only be looked at while one is selected.
    pub fn keep_focus(&mut self) {
        if self.selected().is_none() {
            self.focus = Focus::List;
        }
    }
}
