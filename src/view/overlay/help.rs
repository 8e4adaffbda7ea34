//! The help drawn: made from the keymap, so that it never tells of a key that is not there.

use ratatui::layout::Rect;

use crate::app::keymap::{self, Binding, Listed};
use crate::app::{Action, Context, Home, Page, Sign};
use crate::domain::Text;
use crate::view::line::{columns, wrap};
use crate::view::overlay::{WIDTH, middle};
use crate::view::pen::{Pen, Runs};

/// Draws the help for a context.
pub(crate) fn draw(home: &Home, about: Context, scroll: usize, body: Rect, pen: &mut Pen<'_, '_>) {
    let page = match about {
        Context::Item => pen.words.text("help-title-item").into_owned(),
        _ => pen.words.page(home.page).into_owned(),
    };
    let title = pen.words.with("help-title", &[("page", page.into())]);
    let foot = pen.words.text("help-closes").into_owned();
    let inner = pen.frame(middle(body, WIDTH, body.height), &title, &foot);
    let lines = Help { home, about, width: usize::from(inner.width), lines: Vec::new() }.write(pen);
    let height = usize::from(inner.height);
    let first = scroll.min(lines.len().saturating_sub(height));
    for (line, y) in lines.iter().skip(first).zip(inner.y..inner.bottom()) {
        pen.runs(inner.x, y, inner.width, line);
    }
    if first + height < lines.len() {
        pen.text(inner.right(), inner.bottom().saturating_sub(1), 1, "↓", pen.theme.strong());
    }
    pen.extent(lines.len(), height);
    pen.cursor(inner.x, inner.y);
}

struct Help<'a> {
    home: &'a Home,
    about: Context,
    width: usize,
    lines: Vec<Runs>,
}

impl Help<'_> {
    fn write(mut self, pen: &Pen<'_, '_>) -> Vec<Runs> {
        self.heading("help-here", pen);
        self.actions(pen, |row| row.listed == Listed::Here);
        self.heading("help-everywhere", pen);
        self.actions(pen, |row| matches!(row.listed, Listed::Everywhere | Listed::Help));
        self.heading("help-signs", pen);
        for sign in Sign::ALL {
            let word = pen.words.text(&format!("sign-{}", sign.name()));
            self.hanging(&format!("  {}  ", sign.text()), &word, pen);
        }
        if self.home.page == Page::Now {
            self.section("help-order", "help-order-text", pen);
        }
        self.section("help-saving", "help-saving-text", pen);
        self.section("help-mouse", "help-mouse-text", pen);
        self.package(pen);
        self.gap();
        let more = pen.words.text("help-more").into_owned();
        self.hanging("", &more, pen);
        self.lines
    }

    fn gap(&mut self) {
        self.lines.push(Runs::default());
    }

    fn heading(&mut self, key: &str, pen: &Pen<'_, '_>) {
        if !self.lines.is_empty() {
            self.gap();
        }
        self.lines.push(Runs::of(pen.words.text(key), pen.theme.heading()));
    }

    fn section(&mut self, heading: &str, text: &str, pen: &Pen<'_, '_>) {
        self.heading(heading, pen);
        let text = pen.words.text(text).into_owned();
        self.hanging("", &text, pen);
    }

    /// One line an action: its keys, and what it does.
    fn actions(&mut self, pen: &Pen<'_, '_>, told: impl Fn(&Binding) -> bool) {
        let here = |row: &&Binding| row.on.contains(&self.about) && told(row);
        let rows: Vec<&Binding> = keymap::BINDINGS.iter().filter(here).collect();
        let mut seen: Vec<Action> = Vec::new();
        for row in rows {
            if seen.contains(&row.action) || row.keys.is_empty() {
                continue;
            }
            seen.push(row.action);
            let keys = self.keys(row.action, pen);
            let action = pen.words.action(row.action);
            self.hanging(&format!("  {keys:<14}"), &action, pen);
        }
    }

    /// Every key of an action here, those of its other rows too.
    fn keys(&self, action: Action, pen: &Pen<'_, '_>) -> String {
        let rows = keymap::BINDINGS
            .iter()
            .filter(|row| row.action == action && row.on.contains(&self.about));
        let keys: Vec<String> =
            rows.flat_map(|row| row.keys).map(|key| pen.words.key(*key)).collect();
        keys.join(" ")
    }

    fn hanging(&mut self, mark: &str, text: &str, pen: &Pen<'_, '_>) {
        let indent = usize::from(columns(mark));
        let plain = pen.theme.text();
        let room = self.width.saturating_sub(indent).max(1);
        for (number, line) in wrap(text, room).into_iter().enumerate() {
            let runs = if number == 0 {
                Runs::of(mark, pen.theme.strong()).and(line, plain)
            } else {
                Runs::of(" ".repeat(indent), plain).and(line, plain)
            };
            self.lines.push(runs);
        }
    }

    /// Who counts as a new leader here, and whom to ask.
    fn package(&mut self, pen: &Pen<'_, '_>) {
        let package = self.home.ground.package();
        if let Some(definition) = &package.top.definition {
            self.heading("help-new-leader", pen);
            self.hanging("", definition, pen);
        }
        let Some(contact) = package.top_layer().owner.as_ref().and_then(|id| package.contact(id))
        else {
            return;
        };
        self.heading("help-ask", pen);
        let mut parts = vec![contact.name.to_string()];
        if let Some(phone) = &contact.phone {
            parts.push(pen.words.with("item-phone", &[("phone", phone.as_str().into())]));
        }
        parts.extend(contact.email.iter().map(Text::to_string));
        self.hanging("", &parts.join(", "), pen);
    }
}
