//! Every step of the wizard as it is drawn.

use jiff::civil::date;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::*;
use crate::app::sample::layers;
use crate::app::screen::wizard::{Given, Loaded, Spot, Step, WizardOutcome};
use crate::app::{Drawn, Key, KeyCode, Size};
use crate::domain::settings::{Settings, ThemeChoice};
use crate::domain::{Language, Layer};
use crate::fault::{Cause, Fault, Wanted};
use crate::view::Theme;
use crate::words::Words;
use std::path::Path;
use std::sync::Arc;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

fn wizard_of(layers: Vec<Arc<Layer>>, language: Language) -> Wizard {
    let given = Given {
        today: date(2026, 11, 23),
        settings: Settings::default(),
        language,
        read: Loaded { layers, errors: 0 },
    };
    Wizard::first(7, given).expect("a package for everyone")
}

fn wizard() -> Wizard {
    wizard_of(layers(), Language::Bokmal)
}

fn press(wizard: &mut Wizard, codes: &[KeyCode]) {
    for code in codes {
        wizard.key(Key::plain(*code));
    }
}

fn enter(wizard: &mut Wizard, times: usize) {
    for _ in 0..times {
        press(wizard, &[KeyCode::Enter]);
    }
}

/// The frame as text, the cursor's place, and what can be clicked.
fn drawn(wizard: &Wizard, (width, height): (u16, u16)) -> (String, Drawn) {
    let words = Words::new(wizard.language());
    let theme = Theme::new(ThemeChoice::NoColour, wizard.signs());
    let backend = TestBackend::new(width, height);
    let mut terminal = Terminal::new(backend).expect("a terminal in memory");
    let mut reported = Drawn::default();
    let layout = Size { width, height }.layout();
    terminal
        .draw(|frame| {
            let mut pen = Pen::new(frame, &words, &theme);
            draw(wizard, layout, &Notice::Ready, &mut pen);
            reported = pen.finish();
        })
        .expect("drawn in memory");
    let buffer = terminal.backend().buffer();
    let mut text = String::new();
    for y in 0..height {
        let line: String = (0..width).map(|x| buffer[(x, y)].symbol()).collect();
        text.push_str(line.trim_end());
        text.push('\n');
    }
    (text, reported)
}

fn check_snapshots(name: &str, wizard: &Wizard) {
    let frames: Vec<String> = SIZES
        .iter()
        .map(|size| format!("{} x {}\n{}", size.0, size.1, drawn(wizard, *size).0))
        .collect();
    insta::assert_snapshot!(name, frames.join("\n"));
}

#[test]
fn each_step_at_three_sizes() {
    let mut wizard = wizard();
    check_snapshots("start", &wizard);
    enter(&mut wizard, 1);
    check_snapshots("package", &wizard);
    enter(&mut wizard, 1);
    wizard.paste("Kari Nordmann");
    check_snapshots("you", &wizard);
    enter(&mut wizard, 1);
    press(&mut wizard, &[KeyCode::Down, KeyCode::Down, KeyCode::Char(' ')]);
    check_snapshots("you-units", &wizard);
    enter(&mut wizard, 1);
    press(&mut wizard, &[KeyCode::Char(' ')]);
    check_snapshots("you-roles", &wizard);
    enter(&mut wizard, 1);
    wizard.paste("34");
    enter(&mut wizard, 1);
    assert_eq!(wizard.step(), Step::Questions);
    check_snapshots("questions", &wizard);
    wizard.paste("fredag");
    press(&mut wizard, &[KeyCode::Enter, KeyCode::Right]);
    check_snapshots("questions-answered", &wizard);
    enter(&mut wizard, 3);
    check_snapshots("summary", &wizard);
}

#[test]
fn what_is_wrong_is_said_under_its_field() {
    let mut wizard = wizard();
    enter(&mut wizard, 1);
    press(&mut wizard, &[KeyCode::Down]);
    wizard.paste("D:\\pakker\\ny leder.toml");
    let WizardOutcome::Load(choice) = wizard.key(Key::plain(KeyCode::Enter)) else {
        panic!("the package is asked for")
    };
    let path = Path::new("D:\\pakker\\ny leder.toml");
    wizard.loaded(&choice, Err(Fault::at(Wanted::ReadPackage, Cause::NotFound, path)));
    check_snapshots("package-not-found", &wizard);
    press(&mut wizard, &[KeyCode::Up, KeyCode::Enter]);
    press(&mut wizard, &[KeyCode::Tab, KeyCode::Tab, KeyCode::Tab, KeyCode::Enter]);
    check_snapshots("name-missing", &wizard);
    wizard.paste("Kari");
    press(&mut wizard, &[KeyCode::Tab, KeyCode::Tab, KeyCode::Tab, KeyCode::Enter]);
    wizard.paste("31.11");
    press(&mut wizard, &[KeyCode::Tab, KeyCode::Tab, KeyCode::Tab, KeyCode::Enter]);
    check_snapshots("no-such-day", &wizard);
}

#[test]
fn the_other_languages_and_plain_signs() {
    let mut frames = Vec::new();
    for language in [Language::Nynorsk, Language::English] {
        let mut wizard = wizard_of(layers(), language);
        for step in Step::ALL {
            while wizard.step() != step {
                if wizard.focus() == &Spot::Name {
                    wizard.paste("Kari Nordmann");
                }
                enter(&mut wizard, 1);
            }
            frames.push(drawn(&wizard, (80, 24)).0);
        }
    }
    insta::assert_snapshot!("other-languages", frames.join("\n"));
    let mut wizard = wizard();
    press(&mut wizard, &[KeyCode::Char('r')]);
    let (plain, _) = drawn(&wizard, (80, 24));
    let letters = |sign: &char| sign.is_ascii() || "æøåÆØÅ".contains(*sign);
    assert!(plain.chars().all(|sign| letters(&sign)), "{plain}");
}

#[test]
fn the_cursor_is_seen_at_every_spot_and_every_size() {
    for (width, height) in [(80, 24), (120, 40), (40, 12), (40, 10)] {
        for step in Step::ALL {
            let mut wizard = wizard();
            while wizard.step() != step {
                if wizard.focus() == &Spot::Name {
                    wizard.paste("Kari Nordmann");
                }
                enter(&mut wizard, 1);
            }
            for _ in 0..40 {
                wizard.act(crate::app::Action::Up);
            }
            for number in 0..wizard.spots().len() {
                let (frame, reported) = drawn(&wizard, (width, height));
                let marked = frame.lines().filter(|line| line.starts_with('>')).count();
                assert_eq!(marked, 1, "{width} x {height}, {step:?}, {number}:\n{frame}");
                let focus = wizard.spots().iter().position(|spot| spot == wizard.focus());
                let can_be_clicked = reported.hits.iter().any(
                    |hit| matches!(hit.target, Target::Spot { number, .. } if Some(number) == focus),
                );
                assert!(can_be_clicked, "{step:?} {focus:?}\n{frame}");
                wizard.act(crate::app::Action::Down);
            }
        }
    }
}

#[test]
fn a_name_longer_than_its_field_shows_its_end() {
    let mut wizard = wizard();
    enter(&mut wizard, 2);
    wizard.paste(&"Åse ".repeat(40));
    wizard.paste("Slutt");
    for size in SIZES {
        let (frame, _) = drawn(&wizard, size);
        assert!(frame.contains("Slutt"), "{frame}");
    }
    press(&mut wizard, &[KeyCode::Home]);
    assert!(drawn(&wizard, (80, 24)).0.contains("[Åse Åse"));
}
