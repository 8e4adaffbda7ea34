//! The text of an item, from its title to its history.

use crate::app::Home;
use crate::app::overlay::choose::{contacts, whom_to_ask};
use crate::domain::record::RowRecord;
use crate::domain::{ContactId, Detail, Entry, Text};
use crate::plan::{Row, State};
use crate::view::line::{columns, wrap};
use crate::view::pen::{Pen, Runs};
use crate::view::screen::item::{Lines, fields};

/// Everything about an item, in lines of at most `width` columns.
pub(super) fn lines(home: &Home, row: &Row, width: u16, pen: &Pen<'_, '_>) -> Lines {
    let record = home.record(&row.id);
    let mut sheet = Sheet { home, row, record: &record, width, pen, lines: Vec::new() };
    sheet.title();
    fields::write(&mut sheet);
    sheet.why();
    sheet.how();
    sheet.afterwards();
    sheet.links();
    sheet.ask();
    sheet.applies();
    sheet.notes();
    sheet.history();
    sheet.lines
}

/// The lines as they grow.
pub(super) struct Sheet<'a, 'b, 'c> {
    pub(super) home: &'a Home,
    pub(super) row: &'a Row,
    pub(super) record: &'a RowRecord,
    pub(super) pen: &'a Pen<'b, 'c>,
    width: u16,
    lines: Lines,
}

impl Sheet<'_, '_, '_> {
    fn title(&mut self) {
        let style = self.pen.theme.strong();
        for line in wrap(&self.row.item.title, usize::from(self.width)) {
            self.lines.push(Runs::of(line, style));
        }
    }

    /// A label and what stands behind it; later lines stand below the value.
    pub(super) fn field(&mut self, key: &str, value: &str) {
        const LABEL: u16 = 11;
        if value.is_empty() {
            return;
        }
        let label = self.pen.words.text(key);
        let pad = usize::from(LABEL.max(columns(&label) + 1));
        let room = usize::from(self.width).saturating_sub(pad).max(10);
        let plain = self.pen.theme.text();
        for (number, line) in wrap(value, room).into_iter().enumerate() {
            let before = if number == 0 { &*label } else { "" };
            let gap = pad - usize::from(columns(before));
            self.lines.push(Runs::of(format!("{before}{}{line}", " ".repeat(gap)), plain));
        }
    }

    fn gap(&mut self) {
        self.lines.push(Runs::default());
    }

    fn heading(&mut self, key: &str) {
        let text = self.pen.words.text(key).into_owned();
        self.heading_text(&text);
    }

    fn heading_text(&mut self, text: &str) {
        self.gap();
        self.lines.push(Runs::of(text, self.pen.theme.heading()));
    }

    fn prose(&mut self, text: &str) {
        self.hanging("", text);
    }

    /// Text whose later lines stand in below the first, behind its mark.
    fn hanging(&mut self, mark: &str, text: &str) {
        let indent = usize::from(columns(mark));
        let room = usize::from(self.width).saturating_sub(indent);
        let plain = self.pen.theme.text();
        for (number, line) in wrap(text, room).into_iter().enumerate() {
            let before = if number == 0 { mark.to_owned() } else { " ".repeat(indent) };
            self.lines.push(Runs::of(format!("{before}{line}"), plain));
        }
    }

    fn why(&mut self) {
        let item = &self.row.item;
        if item.why.is_none() && item.benefit.is_none() {
            return;
        }
        self.heading("paper-why");
        if let Some(why) = &item.why {
            self.prose(why);
        }
        if let Some(benefit) = item.benefit {
            let benefit = match benefit {
                crate::domain::item::Benefit::Own => "benefit-own",
                crate::domain::item::Benefit::Whole => "benefit-whole",
                crate::domain::item::Benefit::Both => "benefit-both",
            };
            let benefit = self.pen.words.text(benefit).into_owned();
            let text = self.pen.words.with("paper-benefit", &[("benefit", benefit.into())]);
            self.prose(&text);
        }
    }

    fn how(&mut self) {
        let item = self.row.item.clone();
        self.steps("paper-how", &item.how);
        match &item.detail {
            Detail::Course(course) => {
                self.steps("paper-sign-up", &course.sign_up);
                self.parts(course);
            }
            Detail::Talk(talk) => self.points("paper-agenda", &talk.agenda),
            Detail::Access(_)
            | Detail::System(_)
            | Detail::Meeting(_)
            | Detail::Practice(_)
            | Detail::Own => {}
        }
    }

    /// Numbered steps; a single one needs no number.
    fn steps(&mut self, key: &str, steps: &[Text]) {
        if steps.is_empty() {
            return;
        }
        self.heading(key);
        if let [only] = steps {
            self.prose(only);
            return;
        }
        for (step, number) in steps.iter().zip(1..) {
            self.hanging(&format!("{number}. "), step);
        }
    }

    fn points(&mut self, key: &str, points: &[Text]) {
        if points.is_empty() {
            return;
        }
        self.heading(key);
        for point in points {
            self.hanging("• ", point);
        }
    }

    fn parts(&mut self, course: &crate::domain::item::Course) {
        if course.parts.is_empty() {
            return;
        }
        self.heading("paper-parts");
        for part in &course.parts {
            let ready = self.pen.words.text(&format!("ready-{}", part.ready.name())).into_owned();
            let said = match part.minutes {
                Some(minutes) => format!("{ready}, {}", self.pen.words.minutes(minutes)),
                None => ready,
            };
            self.hanging("• ", &format!("{} ({said})", part.title));
        }
    }

    /// What HR asks those who have done it to think about.
    fn afterwards(&mut self) {
        if !matches!(self.row.state, State::Done { .. } | State::Started { .. }) {
            return;
        }
        let questions = self.row.item.ask.clone();
        self.points("item-afterwards", &questions);
    }

    fn links(&mut self) {
        let links = self.row.item.links.clone();
        let key = match links.len() {
            0 => return,
            1 => "item-link-one",
            _ => "item-links",
        };
        self.heading(key);
        let (plain, style) = (self.pen.theme.text(), self.pen.theme.link());
        let room = usize::from(self.width);
        for link in &links {
            if !link.title.is_blank() && link.title != link.url {
                self.lines.push(Runs::of(link.title.to_string(), plain));
            }
            self.lines.extend(wrap(&link.url, room).into_iter().map(|line| Runs::of(line, style)));
        }
    }

    fn ask(&mut self) {
        let package = self.home.ground.package();
        let mut ids: Vec<&ContactId> = contacts(self.row);
        if ids.is_empty() {
            ids.extend(whom_to_ask(self.row, package));
        }
        let contacts: Vec<_> = ids.into_iter().filter_map(|id| package.contact(id)).collect();
        if contacts.is_empty() {
            return;
        }
        self.heading("item-ask");
        for contact in contacts {
            let mut parts = vec![contact.name.to_string()];
            if let Some(phone) = &contact.phone {
                let phone = [("phone", phone.as_str().into())];
                parts.push(self.pen.words.with("item-phone", &phone));
            }
            parts.extend(contact.email.iter().map(Text::to_string));
            self.prose(&parts.join(", "));
            if let Some(note) = &contact.note {
                self.hanging("  ", note);
            }
        }
    }

    fn applies(&mut self) {
        self.heading("paper-applies");
        let package = self.home.ground.package();
        for reason in &self.row.reasons {
            let text = self.pen.words.reason(reason, package);
            self.prose(&text);
        }
        let name = |id| package.layer(id).map(|layer| layer.title.to_string());
        if let Some(owner) = name(&self.row.item.owner) {
            let changed: Vec<String> = self.row.item.changed_by.iter().filter_map(name).collect();
            let mut text = format!("{}: {owner}", self.pen.words.text("paper-owner"));
            if !changed.is_empty() {
                let layers = [("layers", changed.join(", ").into())];
                text = format!("{text}, {}", self.pen.words.with("item-changed-by", &layers));
            }
            self.prose(&text);
        }
    }

    fn notes(&mut self) {
        let notes = &self.record.notes;
        let heading = self.pen.words.text("item-notes");
        let text = if notes.is_empty() {
            heading.into_owned()
        } else {
            format!("{heading} ({})", notes.len())
        };
        self.heading_text(&text);
        if notes.is_empty() {
            let none = self.pen.words.text("item-no-notes").into_owned();
            self.prose(&none);
        }
        for note in self.record.notes.iter().rev() {
            let day = self.day(note.at);
            self.hanging(&format!("{day} "), &note.text);
        }
    }

    fn history(&mut self) {
        let mine: Vec<&Entry> = self.home.ground.record().entries_of(&self.row.id);
        if mine.is_empty() {
            return;
        }
        self.heading("item-history");
        for entry in mine.into_iter().rev() {
            let day = self.day(entry.at);
            if let Some(text) = self.pen.words.happened(entry) {
                self.hanging(&format!("{day} "), &text);
            }
        }
    }

    /// The day of a moment, short: `18.11.`, with its year when that is another.
    fn day(&self, at: i64) -> String {
        let Some(date) = self.home.date_of(at) else { return String::new() };
        let dates = self.pen.words.dates();
        if date.year() == self.home.ground.today().year() {
            dates.day_month(date)
        } else {
            dates.numeric(date)
        }
    }
}
