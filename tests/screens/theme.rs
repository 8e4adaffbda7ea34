//! Themes: colour only repeats what words and signs say, and the selection is seen in each.

use lederpakke::domain::settings::{Settings, Signs, ThemeChoice};
use lederpakke::view::Theme;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

use super::desk::Desk;

const THEMES: [ThemeChoice; 3] =
    [ThemeChoice::System, ThemeChoice::HighContrast, ThemeChoice::NoColour];

fn every_screen(desk: &mut Desk) -> Vec<(Buffer, (u16, u16))> {
    ["1", "2", "Down", "Enter", "Esc", "?", "Esc", "m", "Esc", "1", "s", "Esc", "n", "Esc"]
        .map(|keys| desk.press(keys).frame())
        .into()
}

#[test]
fn the_selected_row_is_reversed_and_marked_in_every_theme() {
    for choice in THEMES {
        for (width, height) in [(80, 24), (120, 40), (40, 12)] {
            let mut desk = Desk::shipped_on_day(22, width, height);
            desk.theme = Theme::new(choice, Signs::Normal);
            for keys in ["1", "Down", "2", "Down", "Down"] {
                let (buffer, cursor) = desk.press(keys).frame();
                let cell = &buffer[cursor];
                assert_eq!(cell.symbol(), ">", "{choice:?} {width}x{height} {keys}");
                assert!(cell.modifier.contains(Modifier::REVERSED), "{choice:?}");
            }
        }
    }
}

#[test]
fn without_colour_there_is_none_at_all() {
    let settings = Settings::default();
    let mut desk = Desk::shipped_on_day(22, 120, 40);
    desk.theme = Theme::of(&settings, true);
    for (buffer, _) in every_screen(&mut desk) {
        for cell in &buffer.content {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset));
        }
    }
}

#[test]
fn only_named_colours_are_used_and_no_background_is_painted() {
    let mut desk = Desk::shipped_on_day(22, 120, 40);
    let mut seen = Vec::new();
    for (buffer, _) in every_screen(&mut desk) {
        for cell in &buffer.content {
            assert_eq!(cell.bg, Color::Reset);
            if !seen.contains(&cell.fg) {
                seen.push(cell.fg);
            }
        }
    }
    let named = [Color::Reset, Color::Cyan, Color::Red, Color::Green, Color::Blue];
    assert!(seen.iter().all(|colour| named.contains(colour)), "{seen:?}");
    assert!(seen.contains(&Color::Red), "what is late has an accent");
}

#[test]
fn ascii_signs_leave_only_ascii_and_letters() {
    for (width, height) in [(80, 24), (120, 40), (40, 12)] {
        let mut desk = Desk::shipped_on_day(22, width, height);
        desk.theme = Theme::new(ThemeChoice::HighContrast, Signs::Ascii);
        for (buffer, _) in every_screen(&mut desk) {
            for cell in &buffer.content {
                let fine = |found: char| found.is_ascii() || found.is_alphabetic();
                assert!(cell.symbol().chars().all(fine), "{:?}", cell.symbol());
            }
        }
    }
}

#[test]
fn every_character_is_in_the_font_of_a_windows_console() {
    // What we draw beyond letters and ASCII, all in WGL4.
    const OURS: &str = "─│┌┐└┘═║╔╗╚╝►▼←→↑↓•›…«»–§·";
    for (width, height) in [(80, 24), (120, 40), (40, 12)] {
        let mut desk = Desk::shipped_on_day(22, width, height);
        for (buffer, _) in every_screen(&mut desk) {
            for found in buffer.content.iter().flat_map(|cell| cell.symbol().chars()) {
                let fine = found.is_ascii() || found.is_alphabetic() || OURS.contains(found);
                assert!(fine, "{found:?}");
            }
        }
    }
}

#[test]
fn where_keys_go_is_seen_beside_the_list() {
    let mut desk = Desk::shipped_on_day(22, 120, 40);
    let (buffer, cursor) = desk.press("Tab").frame();
    assert!(buffer[cursor].modifier.contains(Modifier::REVERSED), "the item's title");
    let list = (0..buffer.area.height).find(|y| buffer[(0, *y)].symbol() == ">").expect("a row");
    assert!(!buffer[(0, list)].modifier.contains(Modifier::REVERSED));
}
