//! The screens in words: keys, actions, what just happened, and the short word beside a row.

use std::borrow::Cow;

use jiff::Unit;
use jiff::civil::Date;

use crate::app::model::Unsaved;
use crate::app::notice::{Notice, Turn, What, Wrote};
use crate::app::overlay::Complaint;
use crate::app::screen::checklist::{DoneRows, Filter};
use crate::app::{Action, Key, KeyCode, Names, Page, Refusal, keymap};
use crate::domain::entry::Standing;
use crate::domain::item::With;
use crate::domain::settings::Mouse;
use crate::domain::{Kind, Package};
use crate::plan::{Next, NextReason, Row, SkipReason, State};
use crate::words::Words;
use crate::words::fault::FaultText;
use crate::words::plan::{days_between, title, with_name};

impl Words {
    /// What a key is called on the keyboard.
    pub fn key(&self, key: Key) -> String {
        let name = self.key_code(key.code);
        if key.ctrl { format!("Ctrl+{}", name.to_uppercase()) } else { name.into_owned() }
    }

    fn key_code(&self, code: KeyCode) -> Cow<'_, str> {
        match code {
            KeyCode::Char(' ') => self.text("key-space"),
            KeyCode::Char(typed) => typed.to_string().into(),
            KeyCode::F(number) => format!("F{number}").into(),
            KeyCode::Up => "↑".into(),
            KeyCode::Down => "↓".into(),
            KeyCode::Left => "←".into(),
            KeyCode::Right => "→".into(),
            KeyCode::Enter => self.text("key-enter"),
            KeyCode::Esc => self.text("key-esc"),
            KeyCode::Tab => self.text("key-tab"),
            KeyCode::BackTab => self.text("key-back-tab"),
            KeyCode::Backspace => self.text("key-backspace"),
            KeyCode::Delete => self.text("key-delete"),
            KeyCode::Home => self.text("key-home"),
            KeyCode::End => self.text("key-end"),
            KeyCode::PageUp => self.text("key-page-up"),
            KeyCode::PageDown => self.text("key-page-down"),
        }
    }

    /// What an action does, for menu and help.
    pub fn action(&self, action: Action) -> String {
        self.text(&format!("action-{}", action.name())).into_owned()
    }

    /// An action in one word, for the footer.
    pub fn action_hint(&self, action: Action) -> String {
        let key = format!("action-{}", action.name());
        self.attribute(&key, "hint", &[]).unwrap_or_else(|| self.action(action))
    }

    /// What all actions are called, for the menu to be filtered by.
    pub fn names(&self) -> Names {
        Names::new(keymap::BINDINGS.iter().map(|row| {
            let keys: Vec<String> = row.keys.iter().map(|key| self.key(*key)).collect();
            let name = self.action(row.action);
            (row.action, format!("{name} {} {}", self.action_hint(row.action), keys.join(" ")))
        }))
    }

    /// What a page is called.
    pub fn page(&self, page: Page) -> Cow<'_, str> {
        match page {
            Page::Now => self.text("page-now"),
            Page::Checklist => self.text("page-checklist"),
        }
    }

    /// What just happened.
    pub fn notice(&self, notice: &Notice, package: &Package) -> String {
        match notice {
            Notice::Ready => self.text("notice-ready").into_owned(),
            Notice::Wrote(wrote) => self.wrote(wrote),
            Notice::Arrived(count) => self.with("notice-arrived", &[("count", (*count).into())]),
            Notice::SavedAfterAll => self.text("notice-saved-after-all").into_owned(),
            Notice::Refused(refusal) => self.refusal(refusal),
            Notice::PressQ => self.text("notice-press-q").into_owned(),
            Notice::PressAgain => self.text("notice-press-again").into_owned(),
            Notice::AllSaved => self.text("notice-all-saved").into_owned(),
            Notice::Filter(Filter::All) => self.text("notice-filter-all").into_owned(),
            Notice::Filter(filter) => {
                let filter = self.filter(filter, DoneRows::Shown, package);
                self.with("notice-filter", &[("filter", filter.into())])
            }
            Notice::DoneShown => self.text("notice-done-shown").into_owned(),
            Notice::DoneHidden => self.text("notice-done-hidden").into_owned(),
            Notice::NothingSelected => self.text("notice-nothing-selected").into_owned(),
            Notice::NoLink => self.text("notice-no-link").into_owned(),
            Notice::LinkOpened(url) => {
                self.with("notice-link-opened", &[("url", url.as_str().into())])
            }
            Notice::LinkNotOpened(url, _) => {
                self.with("notice-link-failed", &[("url", url.as_str().into())])
            }
            Notice::Copied(text) => self.with("notice-copied", &[("text", text.as_str().into())]),
            Notice::NotCopied(text, _) => {
                self.with("notice-not-copied", &[("text", text.as_str().into())])
            }
            Notice::NotYours => self.text("notice-not-yours").into_owned(),
            Notice::Mouse(Mouse::On) => self.text("notice-mouse-on").into_owned(),
            Notice::Mouse(Mouse::Off) => self.text("notice-mouse-off").into_owned(),
            Notice::PasteHow => self.text("notice-paste-how").into_owned(),
            Notice::NewDay(date) => {
                self.with("notice-new-day", &[("date", self.dates().full(*date).into())])
            }
            Notice::SettingsNotSaved(fault) => {
                let why = self.fault(fault).why;
                self.with("notice-settings-unsaved", &[("why", why.into())])
            }
            Notice::Welcome => self.text("notice-welcome").into_owned(),
            Notice::NotSetUp(fault) => {
                let fault = self.fault(fault);
                format!("{} {}", fault.what, fault.why)
            }
            Notice::Noticed(text) => text.to_string(),
            Notice::DateLeft => self.text("notice-date-left").into_owned(),
        }
    }

    /// That something is not saved yet, and why.
    pub fn unsaved(&self, unsaved: &Unsaved) -> String {
        let why = self.fault(&unsaved.fault).why;
        let count = unsaved.deeds.len();
        self.with("notice-unsaved", &[("count", count.into()), ("why", why.into())])
    }

    /// That something was not saved, once the program has ended: what, why, and what to do.
    pub fn left_unsaved(&self, unsaved: &Unsaved) -> FaultText {
        let count = unsaved.deeds.len();
        let what = self.with("goodbye-unsaved", &[("count", count.into())]);
        FaultText { what, ..self.fault(&unsaved.fault) }
    }

    fn wrote(&self, wrote: &Wrote) -> String {
        let what = self.what(&wrote.what, &wrote.title);
        let key = match wrote.act {
            Turn::Done => "notice-undo",
            Turn::Undone => "notice-undone",
            Turn::Redone => "notice-redone",
        };
        self.with(key, &[("what", what.into())])
    }

    fn what(&self, what: &What, title: &str) -> String {
        let titled = |key: &str| self.with(key, &[("title", title.into())]);
        let dated = |key: &str, date: Date| {
            let date = self.dates().numeric(date);
            self.with(key, &[("date", date.into()), ("title", title.into())])
        };
        match what {
            What::Stands(standing, kind) => titled(stands(standing, *kind)),
            What::Planned(Some(date)) => dated("notice-planned", *date),
            What::Planned(None) => titled("notice-unplanned"),
            What::Snoozed(Some(date)) => dated("notice-snoozed", *date),
            What::Snoozed(None) => titled("notice-unsnoozed"),
            What::Own => titled("notice-own"),
            What::OwnRemoved => titled("notice-own-removed"),
            What::Note => titled("notice-note"),
            What::NoteChanged => titled("notice-note-changed"),
            What::NoteRemoved => titled("notice-note-removed"),
        }
    }

    /// Why a deed was not taken down.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let dated =
            |key: &str, date: Date| self.with(key, &[("date", self.dates().numeric(date).into())]);
        match refusal {
            Refusal::Unknown { .. } => self.text("refusal-unknown").into_owned(),
            Refusal::InFuture(date) => dated("refusal-in-future", *date),
            Refusal::NotAhead(date) => dated("refusal-not-ahead", *date),
            Refusal::AlreadySo => self.text("refusal-already-so").into_owned(),
            Refusal::Blank => self.text("refusal-blank").into_owned(),
            Refusal::TooLong { limit } => {
                self.with("refusal-too-long", &[("limit", (limit / 1024).into())])
            }
            Refusal::NothingToUndo => self.text("refusal-nothing-to-undo").into_owned(),
            Refusal::NothingToRedo => self.text("refusal-nothing-to-redo").into_owned(),
        }
    }

    /// Why a text could not be taken as it is.
    pub fn complaint(&self, complaint: &Complaint) -> String {
        match complaint {
            Complaint::Date(error) => self.date_error(error),
            Complaint::Refusal(refusal) => self.refusal(refusal),
            Complaint::Full => self.text("field-full").into_owned(),
        }
    }

    /// What the checklist is narrowed to.
    pub fn filter(&self, filter: &Filter, done: DoneRows, package: &Package) -> String {
        match filter {
            Filter::All => match done {
                DoneRows::Shown => self.text("list-filter-all").into_owned(),
                DoneRows::Hidden => self.text("list-filter-undone").into_owned(),
            },
            Filter::Open => self.text("list-filter-open").into_owned(),
            Filter::Mine => self.text("list-filter-mine").into_owned(),
            Filter::Late => self.text("list-filter-late").into_owned(),
            Filter::Kind(kind) => self.text(&format!("kinds-{}", kind.name())).to_lowercase(),
            Filter::Competence(id) => package
                .competence(id)
                .map_or_else(|| id.to_string(), |found| found.title.to_string()),
        }
    }

    /// The few words beside a row in a list: why it is on top, or where it stands.
    pub fn row_note(
        &self,
        row: &Row,
        next: Option<&Next>,
        package: &Package,
        today: Date,
    ) -> String {
        if let Some(next) = next.filter(|next| !matches!(next.why, NextReason::Chase { .. })) {
            return self.next_reason(next);
        }
        match &row.state {
            State::Waiting { on, since, .. } => {
                let keys = ["note-waiting", "note-waiting-nobody"];
                self.waited(keys, on.as_ref(), days_between(*since, today), package)
            }
            State::Chase { on, usual_by, .. } => {
                let keys = ["note-chase", "note-chase-nobody"];
                self.waited(keys, on.as_ref(), days_between(*usual_by, today), package)
            }
            State::NotYet { until, snoozed: false } => self.near("note-not-yet", *until, today),
            State::NotYet { until, snoozed: true } => self.near("note-snoozed", *until, today),
            State::Blocked { by } => {
                let item = by.first().map(|id| title(package, id)).unwrap_or_default();
                self.with("note-blocked", &[("item", item.into())])
            }
            State::Coming { expected: None } => self.text("note-coming").into_owned(),
            State::Coming { expected: Some(on) } => self.near("note-coming-expected", *on, today),
            State::Open => match (row.due, &row.denied) {
                (_, Some((on, _))) => self.near("note-denied", *on, today),
                (Some(due), None) => self.due_note(due.date, today),
                (None, None) => String::new(),
            },
            State::Started { .. } => match row.due {
                Some(due) => self.near("note-started-due", due.date, today),
                None => self.text("note-started").into_owned(),
            },
            State::Late { .. } => self.state_line(row, package, today),
            State::Done { on } => self.near("note-done", *on, today),
            State::Renew { .. } => self.text("note-renew").into_owned(),
            State::Credited { .. } => self.text("note-credited").into_owned(),
            State::Skipped { why: SkipReason::Said(_) }
            | State::NotForMe { .. }
            | State::Withdrawn { .. } => self.text("note-skipped").into_owned(),
            State::Skipped { why: SkipReason::Passed } => self.text("note-passed").into_owned(),
        }
    }

    /// When it is due, in the few words beside a row.
    pub fn due_note(&self, due: Date, today: Date) -> String {
        if due == today {
            return self.text("note-due-today").into_owned();
        }
        self.near("note-due", due, today)
    }

    /// The form of a practice item: the known English words in the leader's language, the
    /// package's own words as they are.
    pub fn form(&self, form: &str) -> String {
        let key = match form {
            "own tasks" => "form-own-tasks",
            "new tasks" => "form-new-tasks",
            "hospitering" => "form-hospitering",
            "job rotation" => "form-job-rotation",
            "project" => "form-project",
            "special assignment" => "form-special-assignment",
            "community of practice" => "form-community",
            "network" => "form-network",
            "method guidance" => "form-method-guidance",
            "feedback" => "form-feedback",
            "shoulder to shoulder" => "form-shoulder",
            "coaching" => "form-coaching",
            "mentoring" => "form-mentoring",
            "shadowing" => "form-shadowing",
            other => return other.to_owned(),
        };
        self.text(key).into_owned()
    }

    fn waited(&self, keys: [&str; 2], on: Option<&With>, days: i64, package: &Package) -> String {
        let [somebody, nobody] = keys;
        match on {
            Some(who) => {
                let who = with_name(package, who);
                self.with(somebody, &[("days", days.into()), ("who", who.into())])
            }
            None => self.with(nobody, &[("days", days.into())]),
        }
    }

    /// A date that needs its year only when it is far off.
    fn near(&self, key: &str, date: Date, today: Date) -> String {
        const NEAR_DAYS: i32 = 180;
        let days = today.until((Unit::Day, date)).map_or(i32::MAX, |span| span.get_days());
        let written = if days.abs() <= NEAR_DAYS {
            self.dates().day_month(date)
        } else {
            self.dates().numeric(date)
        };
        self.with(key, &[("date", written.into())])
    }
}

/// An access is ordered and had; the rest is begun and done.
const fn stands(standing: &Standing, kind: Kind) -> &'static str {
    let access = matches!(kind, Kind::Access);
    match standing {
        Standing::Untouched if access => "notice-standing-not-asked",
        Standing::Untouched => "notice-standing-untouched",
        Standing::Started { .. } => "notice-standing-started",
        Standing::Requested { .. } if access => "notice-standing-ordered",
        Standing::Requested { .. } => "notice-standing-requested",
        Standing::Denied { .. } => "notice-standing-denied",
        Standing::Done { .. } if access => "notice-standing-granted",
        Standing::Done { .. } => "notice-standing-done",
        Standing::Credited { .. } => "notice-standing-credited",
        Standing::Skipped { .. } => "notice-standing-skipped",
    }
}
