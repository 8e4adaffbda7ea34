//! Whatever is pressed, in whatever window, the screen can be drawn and holds nothing hostile.

use std::sync::Arc;

use lederpakke::app::{Key, KeyCode, Message, Size, Stage};
use lederpakke::domain::{Item, ItemId, Kind, Layer, Text};

use super::desk::{Desk, Disk, on_day, principal, shipped};

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let length = u64::try_from(all.len()).expect("a length");
        all[usize::try_from(self.below(length)).expect("an index")]
    }

    fn key(&mut self) -> Key {
        use KeyCode::{
            BackTab, Backspace, Char, Delete, Down, End, Enter, Esc, F, Home, Left, PageDown,
            PageUp, Right, Tab, Up,
        };
        const PLAIN: [KeyCode; 24] = [
            Up,
            Down,
            Down,
            Left,
            Right,
            Enter,
            Enter,
            Esc,
            Esc,
            Tab,
            BackTab,
            Home,
            End,
            PageUp,
            PageDown,
            Delete,
            Backspace,
            F(1),
            F(8),
            Char(' '),
            Char(' '),
            Char('2'),
            Char('s'),
            Char('/'),
        ];
        const LETTERS: &str = "12abcefghijklmnopqrsuvzZG?/: æøå.+-";
        match self.below(10) {
            0..=5 => Key::plain(self.one_of(&PLAIN)),
            6 => Key::ctrl(self.one_of(&['z', 'y', 'f', 'p', 's', 'l', 'u', 'w', 'a'])),
            _ => Key::char(self.one_of(&LETTERS.chars().collect::<Vec<_>>())),
        }
    }

    fn size(&mut self) -> Size {
        let mut side = |least: u64, most: u64| {
            u16::try_from(least + self.below(most - least + 1)).expect("a side")
        };
        Size { width: side(1, 200), height: side(1, 60) }
    }
}

fn walk(mut desk: Desk, seed: u64, keys: usize) {
    let mut dice = Dice(seed);
    for number in 0..keys {
        match dice.below(60) {
            0 => desk.model.size = dice.size(),
            1 => {
                let size = dice.size();
                desk.send(Message::Resize(size));
            }
            2 => desk.send(Message::Paste("limt inn\nto linjer".to_owned())),
            3 => {
                desk.disk = if dice.below(4) == 0 { Disk::Full } else { Disk::Well };
                desk.send(Message::Again);
            }
            4 => {
                let day = i64::try_from(dice.below(1_000)).expect("a day");
                if matches!(desk.model.stage, Stage::Home(_)) && dice.below(8) == 0 {
                    desk.send(Message::Today(on_day(day)));
                }
            }
            5 => {
                let size = desk.model.size;
                let (x, y) =
                    (dice.below(u64::from(size.width)), dice.below(u64::from(size.height)));
                let (x, y) = (u16::try_from(x).expect("x"), u16::try_from(y).expect("y"));
                desk.send(Message::Click { x, y });
            }
            _ => {
                let key = dice.key();
                desk.send(Message::Key(key));
            }
        }
        if number % 7 == 0 {
            let size = desk.model.size;
            let (buffer, cursor) = desk.frame();
            assert!(cursor.0 < size.width && cursor.1 < size.height, "{cursor:?} in {size:?}");
            for cell in &buffer.content {
                assert!(!cell.symbol().chars().any(char::is_control), "{:?}", cell.symbol());
            }
        }
        desk.effects.clear();
    }
}

#[test]
fn twenty_thousand_keys_leave_a_screen_that_can_be_drawn() {
    walk(Desk::on_day(22, 80, 24), 0x9E37_79B9_7F4A_7C15, 20_000);
}

#[test]
fn so_do_two_thousand_with_the_package_that_is_shipped() {
    walk(Desk::shipped_on_day(22, 80, 24), 0xD1B5_4A32_D192_ED03, 2_000);
}

#[test]
fn no_control_character_reaches_a_frame_from_hostile_titles() {
    let hostile = [
        "\u{1b}]52;c;cm0gLXJm\u{7}",
        "ferdig\u{202E}gnilknid",
        "\u{9b}2J\u{1b}[2J",
        "a\u{0}b\u{200B}c\u{E0041}",
        "👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧 日本語日本語日本語",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "",
        "ㅤ",
    ];
    let mut layer = Layer::clone(&shipped()[0]);
    layer.items.clear();
    let mut titles = hostile.to_vec();
    let long = "x".repeat(10_000);
    titles.push(&long);
    for (number, title) in titles.iter().enumerate() {
        let id = ItemId::new(&format!("hostile-{number}")).expect("an id");
        let mut item = Item::new(Kind::Practice, id, Text::line(title), layer.id.clone());
        item.why = Some(Text::prose(title));
        item.how = vec![Text::prose(title); 3];
        layer.items.push(Arc::new(item));
    }
    for (width, height) in [(80, 24), (120, 40), (40, 12), (41, 10), (200, 60)] {
        let layers = vec![Arc::new(layer.clone())];
        let mut desk = Desk::of(layers, principal("solbakken-skole"), on_day(1), width, height);
        desk.press("2 v End Right");
        for _ in 0..12 {
            desk.press("Up s Esc Enter");
            let (buffer, _) = desk.frame();
            for cell in &buffer.content {
                let hostile = |found: char| {
                    found.is_control() || matches!(found, '\u{200B}' | '\u{202E}' | '\u{E0041}')
                };
                assert!(!cell.symbol().chars().any(hostile), "{:?}", cell.symbol());
            }
            desk.press("Esc");
        }
    }
}
