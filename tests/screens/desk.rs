//! A leader at a desk: a model, a window of some size, and a journal in memory.

use std::sync::Arc;

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use lederpakke::app::model::Surroundings;
use lederpakke::app::{
    Drawn, Effect, Exit, Ground, Home, Key, KeyCode, Message, Model, Size, Stage, update,
};
use lederpakke::domain::entry::{Entry, EntryId, Group, WriterId};
use lederpakke::domain::record::Deed;
use lederpakke::domain::settings::{Signs, ThemeChoice};
use lederpakke::domain::{
    ItemId, Language, Layer, Profile, QuestionId, Record, RoleId, Settings, Text, UnitId,
};
use lederpakke::fault::{Cause, Fault, Wanted};
use lederpakke::format::read_layer;
use lederpakke::view::{self, Theme};
use lederpakke::words::Words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// A leader at a desk.
pub(crate) struct Desk {
    pub(crate) model: Model,
    pub(crate) words: Words,
    pub(crate) theme: Theme,
    /// Effects the desk does not carry out itself, in order.
    pub(crate) effects: Vec<Effect>,
    /// Whether the disk takes anything.
    pub(crate) disk: Disk,
    entries: u64,
}

/// Whether the disk takes anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Disk {
    Well,
    Full,
}

/// The first day of the leaders in these tests.
pub(crate) const START: Date = date(2026, 11, 2);

/// The package that is shipped.
pub(crate) fn shipped() -> Vec<Arc<Layer>> {
    let bytes = include_bytes!("../../checklists/eksempel/kommune.toml");
    let layer = read_layer("kommune.toml", bytes).layer.expect("the shipped package is usable");
    vec![Arc::new(layer)]
}

/// A small package whose words and order never change.
pub(crate) fn office() -> Vec<Arc<Layer>> {
    let reading = read_layer("office.toml", include_bytes!("office.toml"));
    assert_eq!(reading.problems, [], "the package of these tests");
    vec![Arc::new(reading.layer.expect("a usable package"))]
}

/// A principal with a budget and 53 staff, whose unit has that name.
pub(crate) fn principal(unit: &str) -> Profile {
    let question = |id| QuestionId::new(id).expect("an id");
    Profile {
        id: 7,
        name: Text::line("Kari Nordmann"),
        start: START,
        roles: vec![RoleId::new("medarbeidere").expect("an id")],
        unit: UnitId::new(unit).ok(),
        staff: Some(53),
        answers: [("first-time", true), ("outside", true), ("budget", true)]
            .map(|(id, answer)| (question(id), answer))
            .into(),
    }
}

/// So many days after the first; 1 is the first.
pub(crate) fn on_day(day: i64) -> Date {
    START.saturating_add(jiff::Span::new().days(day - 1))
}

/// A leader with so many items, in a window of 120 x 40.
pub(crate) fn large(items: usize) -> Desk {
    let mut layer = Layer::clone(&shipped()[0]);
    let first = layer.items.clone();
    layer.items.clear();
    for number in 0..items {
        let mut item = lederpakke::domain::Item::clone(&first[number % first.len()]);
        item.id = ItemId::new(&format!("item-{number}")).expect("an id");
        item.after.clear();
        item.recurrence = None;
        layer.items.push(Arc::new(item));
    }
    Desk::of(vec![Arc::new(layer)], principal("solbakken-skole"), on_day(22), 120, 40)
}

impl Desk {
    /// A principal with the small package on a day, in a window of a size.
    pub(crate) fn on_day(day: i64, width: u16, height: u16) -> Self {
        Self::of(office(), principal("skole"), on_day(day), width, height)
    }

    /// The same with the package that is shipped.
    pub(crate) fn shipped_on_day(day: i64, width: u16, height: u16) -> Self {
        Self::of(shipped(), principal("solbakken-skole"), on_day(day), width, height)
    }

    /// A leader with a package on a date.
    pub(crate) fn of(
        layers: Vec<Arc<Layer>>,
        profile: Profile,
        today: Date,
        width: u16,
        height: u16,
    ) -> Self {
        let ground = Ground::new(layers, profile, Record::default(), today).expect("a top layer");
        let words = Words::new(Language::Bokmal);
        let model = Model::home(ground, around(Size { width, height }, &words));
        let mut desk = Self {
            model,
            words,
            theme: Theme::new(ThemeChoice::System, Signs::Normal),
            effects: Vec::new(),
            disk: Disk::Well,
            entries: 0,
        };
        desk.frame();
        desk
    }

    /// The same with other words.
    pub(crate) fn speaking(mut self, language: Language) -> Self {
        self.words = Words::new(language);
        self.send(Message::Names(self.words.names()));
        self
    }

    /// The program is ended and started again.
    pub(crate) fn restart(&mut self) {
        let ground = self.home().ground.clone();
        self.model = Model::home(ground, around(self.model.size, &self.words));
        self.frame();
    }

    /// The pages, also those behind the wizard.
    pub(crate) fn pages(&self) -> &Home {
        self.model.pages().expect("there are pages")
    }

    pub(crate) fn home(&self) -> &Home {
        match &self.model.stage {
            Stage::Home(home) => home,
            Stage::Wizard(..) => panic!("not at home"),
        }
    }

    /// Presses keys, named as on the keyboard and parted by spaces: `"j Enter Ctrl+z Space"`.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split(' ') {
            self.send(Message::Key(key(name)));
            self.frame();
        }
        self
    }

    /// Types text.
    pub(crate) fn write(&mut self, text: &str) -> &mut Self {
        for typed in text.chars() {
            let code = if typed == '\n' { KeyCode::Enter } else { KeyCode::Char(typed) };
            self.send(Message::Key(Key::plain(code)));
        }
        self.frame();
        self
    }

    pub(crate) fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.send(Message::Resize(Size { width, height }));
        self.frame();
        self
    }

    /// Sends a message and carries out what comes of it, as the loop does.
    pub(crate) fn send(&mut self, message: Message) {
        for effect in update(&mut self.model, message) {
            match effect {
                Effect::Append(deed) => {
                    let answer = self.append(deed);
                    self.send(answer);
                }
                other => self.effects.push(other),
            }
        }
    }

    fn append(&mut self, deed: Deed) -> Message {
        match self.disk {
            Disk::Full => Message::NotSaved(Fault::new(Wanted::WriteJournal, Cause::Full), deed),
            Disk::Well => Message::Written(self.entries_of(deed)),
        }
    }

    /// The entries a store would make of a deed, today at noon.
    pub(crate) fn entries_of(&mut self, deed: Deed) -> Vec<Entry> {
        let count = u16::try_from(deed.bodies.len()).expect("a few");
        let first = EntryId(u128::from(self.entries + 1));
        let group = (count > 1).then_some(Group { id: first, count });
        let noon = self.pages().ground.today().at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC);
        let noon = noon.expect("a moment").timestamp().as_millisecond();
        deed.bodies
            .into_iter()
            .map(|body| {
                self.entries += 1;
                Entry {
                    id: EntryId(u128::from(self.entries)),
                    writer: WriterId(1),
                    number: self.entries,
                    at: noon + i64::try_from(self.entries).expect("few"),
                    group,
                    act: deed.act,
                    body,
                }
            })
            .collect()
    }

    /// Draws a frame, and tells the model what is where.
    pub(crate) fn frame(&mut self) -> (Buffer, (u16, u16)) {
        let Size { width, height } = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
        let mut drawn = Drawn::default();
        terminal
            .draw(|frame| drawn = view::draw(&self.model, &self.words, &self.theme, frame))
            .expect("drawing in memory");
        let cursor = terminal.get_cursor_position().expect("a cursor");
        self.send(Message::Drawn(drawn));
        (terminal.backend().buffer().clone(), (cursor.x, cursor.y))
    }

    /// The frame as text, without blanks at the ends of lines.
    pub(crate) fn screen(&mut self) -> String {
        let (buffer, _) = self.frame();
        let mut text = String::new();
        for y in 0..buffer.area.height {
            let mut line = String::new();
            let mut skip = 0;
            for x in 0..buffer.area.width {
                let symbol = buffer[(x, y)].symbol();
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                line.push_str(symbol);
                skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// The message line.
    pub(crate) fn said(&mut self) -> String {
        let screen = self.screen();
        let lines: Vec<&str> = screen.lines().collect();
        lines[lines.len() - 2].trim().to_owned()
    }

    /// The line the selection is on, without its mark.
    pub(crate) fn selected(&mut self) -> String {
        let screen = self.screen();
        let line = screen.lines().find(|line| line.starts_with('>'));
        line.unwrap_or_default().trim_start_matches('>').trim().to_owned()
    }

    /// Whether the leader was let go, and how.
    pub(crate) fn exit(&self) -> Option<Exit> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Quit(exit) => Some(*exit),
            _ => None,
        })
    }
}

fn around(size: Size, words: &Words) -> Surroundings {
    Surroundings {
        size,
        settings: Settings::default(),
        language: words.language(),
        names: words.names(),
        zone: TimeZone::UTC,
    }
}

/// A key by its name.
pub(crate) fn key(name: &str) -> Key {
    let code = match name.strip_prefix("Ctrl+").unwrap_or(name) {
        "Space" => KeyCode::Char(' '),
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "BackTab" => KeyCode::BackTab,
        "Backspace" => KeyCode::Backspace,
        "Delete" => KeyCode::Delete,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "F1" => KeyCode::F(1),
        "F8" => KeyCode::F(8),
        letter => {
            let mut letters = letter.chars();
            let typed = letters.next().expect("a key has a name");
            assert!(letters.next().is_none(), "no key is called {name}");
            KeyCode::Char(typed)
        }
    };
    Key { code, ctrl: name.starts_with("Ctrl+") }
}
