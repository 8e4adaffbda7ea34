//! The table of keys, tested as a table.

use std::collections::HashSet;

use lederpakke::app::keymap::{BINDINGS, Listed, action, offered};
use lederpakke::app::{Action, Context, Key, KeyCode};

/// Enough to use every page: arrows, Enter, Space and Esc.
fn is_basic(key: &Key) -> bool {
    !key.ctrl
        && matches!(
            key.code,
            KeyCode::Up
                | KeyCode::Down
                | KeyCode::Left
                | KeyCode::Right
                | KeyCode::Enter
                | KeyCode::Esc
                | KeyCode::Char(' ')
        )
}

/// Actions that only move faster, or end the program another way than the one in the menu.
const SHORTCUTS: [Action; 9] = [
    Action::First,
    Action::Last,
    Action::PageUp,
    Action::PageDown,
    Action::NextPane,
    Action::PreviousPane,
    Action::QuitNow,
    Action::Interrupt,
    Action::AllSaved,
];

#[test]
fn every_action_is_reached_with_arrows_enter_space_esc_or_the_menu() {
    for row in BINDINGS {
        let basic = BINDINGS
            .iter()
            .filter(|other| other.action == row.action)
            .any(|other| other.keys.iter().any(is_basic));
        let menu =
            Context::ALL.into_iter().flat_map(offered).any(|offered| offered.action == row.action);
        let known = row.action == Action::Menu || SHORTCUTS.contains(&row.action);
        assert!(basic || menu || known, "{:?} cannot be reached", row.action);
    }
}

#[test]
fn no_key_needs_altgr_a_dead_key_or_is_sent_by_terminals_as_another() {
    for key in BINDINGS.iter().flat_map(|row| row.keys) {
        match key.code {
            KeyCode::Char(letter) if key.ctrl => {
                assert!(letter.is_ascii_lowercase(), "{key}");
                assert!(!"imjh".contains(letter), "{key} is Tab, Enter, a line break or Backspace");
            }
            KeyCode::Char(letter) => {
                assert!(!"[]{}@\\|~^`´¨$".contains(letter), "{key}");
                assert!(letter.is_ascii(), "{key}");
            }
            _ => {}
        }
    }
}

#[test]
fn a_key_means_one_thing_in_a_context() {
    for context in Context::ALL {
        let mut seen = HashSet::new();
        for row in BINDINGS.iter().filter(|row| row.on.contains(&context)) {
            for key in row.keys {
                assert!(seen.insert(*key), "{key} means two things in {context:?}");
            }
        }
    }
}

#[test]
fn letters_are_text_in_text_fields() {
    for context in Context::ALL.into_iter().filter(|context| context.is_text()) {
        for letter in (' '..='~').chain("æøåÆØÅ".chars()) {
            assert_eq!(action(context, Key::char(letter)), None, "{letter} in {context:?}");
        }
    }
}

#[test]
fn what_the_footer_hints_at_works_there() {
    for row in BINDINGS {
        for context in row.hint {
            assert!(row.on.contains(context), "{:?} in {context:?}", row.action);
            assert!(!row.keys.is_empty(), "{:?}", row.action);
        }
    }
}

#[test]
fn there_is_a_way_out_of_every_context() {
    for context in Context::ALL {
        let esc = action(context, Key::plain(KeyCode::Esc));
        let wizard = matches!(context, Context::Wizard | Context::WizardText);
        let out = matches!(esc, Some(Action::Back | Action::Save));
        assert!(out || wizard || context == Context::TooSmall, "{context:?}");
        assert_eq!(action(context, Key::ctrl('q')), Some(Action::QuitNow), "{context:?}");
        assert_eq!(action(context, Key::ctrl('c')), Some(Action::Interrupt), "{context:?}");
    }
}

#[test]
fn what_the_menu_offers_is_told_by_the_help() {
    for context in [Context::Now, Context::Checklist, Context::Item] {
        for row in offered(context).filter(|row| !row.keys.is_empty()) {
            assert!(matches!(row.listed, Listed::Here | Listed::Everywhere));
        }
        assert!(offered(context).count() > 12, "{context:?}");
    }
}
