//! What the footer of the wizard tells: the one table of it, for each place the cursor can stand.

use crate::app::screen::wizard::{Spot, Wizard, WizardOutcome};
use crate::app::{Action, Key, KeyCode};

/// A hint: keys, and what they do here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hint {
    /// The English name phrases are looked up by: `wizard-hint-` and this.
    pub name: &'static str,
    /// The keys.
    pub keys: &'static [Key],
    /// The action a click on it stands for.
    pub action: Action,
}

const fn hint(name: &'static str, keys: &'static [Key], action: Action) -> Hint {
    Hint { name, keys, action }
}

const ENTER: &[Key] = &[Key::plain(KeyCode::Enter)];
const SPACE: &[Key] = &[Key::char(' ')];
const ESC: &[Key] = &[Key::plain(KeyCode::Esc)];
const ALONG: &[Key] = &[Key::plain(KeyCode::Left), Key::plain(KeyCode::Right)];
const MOVE: &[Key] = &[Key::plain(KeyCode::Up), Key::plain(KeyCode::Down)];

const FORWARD: Hint = hint("forward", ENTER, Action::Open);
const TAKE: Hint = hint("take", ENTER, Action::Open);
const CHANGE: Hint = hint("change", ENTER, Action::Open);
const ADOPT: Hint = hint("adopt", ENTER, Action::Open);
const SAVE: Hint = hint("save", ENTER, Action::Open);
const TICK: Hint = hint("tick", SPACE, Action::Toggle);
const CHOOSE_ALONG: Hint = hint("along", ALONG, Action::Toggle);
const FLIT: Hint = hint("move", MOVE, Action::Down);
const BACK: Hint = hint("back", ESC, Action::Back);
const CLOSE: Hint = hint("close", ESC, Action::Back);
const QUIT: Hint = hint("quit", &[Key::char('q')], Action::Quit);
const QUIT_NOW: Hint = hint("quit-now", &[Key::ctrl('q')], Action::QuitNow);

impl Hint {
    /// Every hint there is.
    pub const ALL: [Hint; 12] =
        [FORWARD, TAKE, CHANGE, ADOPT, SAVE, TICK, CHOOSE_ALONG, FLIT, BACK, CLOSE, QUIT, QUIT_NOW];
}

impl Wizard {
    /// What helps where the cursor stands, the most useful first.
    pub fn hints(&self) -> Vec<Hint> {
        let mut hints = match self.focus() {
            Spot::Language | Spot::Signs | Spot::Question(_) => vec![FORWARD, CHOOSE_ALONG],
            Spot::Keep | Spot::Example | Spot::Unit(_) => vec![TAKE],
            Spot::Role(_) => vec![FORWARD, TICK],
            Spot::Path | Spot::Name | Spot::Staff | Spot::Start => vec![FORWARD],
            Spot::Fact(_) => vec![CHANGE],
            Spot::Finish if self.is_again() => vec![SAVE],
            Spot::Finish => vec![ADOPT],
        };
        match (self.step().number(), self.is_again()) {
            (1, false) => {}
            (1, true) => hints.push(CLOSE),
            _ => hints.push(BACK),
        }
        hints.push(FLIT);
        hints
    }

    /// The way out, which is always told; in a text field `q` is a letter.
    pub fn way_out(&self) -> Hint {
        if self.is_text() { QUIT_NOW } else { QUIT }
    }

    /// An action chosen with the mouse: a hint that was clicked, or the wheel.
    pub fn act(&mut self, action: Action) -> WizardOutcome {
        let code = match action {
            Action::Open => KeyCode::Enter,
            Action::Back => KeyCode::Esc,
            Action::Toggle => KeyCode::Char(' '),
            Action::Up => KeyCode::Up,
            Action::Down => KeyCode::Down,
            _ => return WizardOutcome::Ignored,
        };
        self.key(Key::plain(code))
    }
}
