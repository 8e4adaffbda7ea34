//! From what the terminal reports to what the app understands.

use std::io;
use std::time::Duration;

use crossterm::event::{
    self, Event, KeyCode as Code, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};

use crate::app::message::Turn;
use crate::app::{Key, KeyCode, Message, Size};

/// So many keys at once, with Enter among them, are no fingers: a terminal that does not say when
/// it pastes.
const PASTED_AT_LEAST: usize = 16;

/// Begins to hear what happens to the window. The first poll is what starts it, and a window that
/// changes between the first frame and that poll would never be heard of.
pub(super) fn begin() -> io::Result<()> {
    event::poll(Duration::ZERO).map(|_| ())
}

/// Waits at most so long, then takes everything that has come.
pub(super) fn messages(at_most: Duration) -> io::Result<Vec<Message>> {
    let mut messages = Vec::new();
    if !event::poll(at_most)? {
        return Ok(messages);
    }
    loop {
        messages.extend(message(event::read()?));
        if !event::poll(Duration::ZERO)? {
            break;
        }
    }
    Ok(pasted(messages))
}

/// What an event means; `None` for those that mean nothing here.
fn message(event: Event) -> Option<Message> {
    match event {
        Event::Key(event) => key(event).map(Message::Key),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Resize(width, height) => Some(Message::Resize(Size { width, height })),
        Event::Mouse(event) => mouse(event),
        Event::FocusGained | Event::FocusLost => None,
    }
}

fn mouse(event: MouseEvent) -> Option<Message> {
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            Some(Message::Click { x: event.column, y: event.row })
        }
        MouseEventKind::Down(MouseButton::Right) => Some(Message::RightClick),
        MouseEventKind::ScrollUp => Some(Message::Wheel(Turn::Up)),
        MouseEventKind::ScrollDown => Some(Message::Wheel(Turn::Down)),
        MouseEventKind::Down(MouseButton::Middle)
        | MouseEventKind::Up(_)
        | MouseEventKind::Drag(_)
        | MouseEventKind::Moved
        | MouseEventKind::ScrollLeft
        | MouseEventKind::ScrollRight => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    let modifiers = event.modifiers;
    let control = modifiers.contains(KeyModifiers::CONTROL);
    let alt = modifiers.contains(KeyModifiers::ALT);
    let code = code(event.code)?;
    match event.kind {
        KeyEventKind::Press => {}
        KeyEventKind::Repeat if repeats(code) => {}
        KeyEventKind::Repeat | KeyEventKind::Release => return None,
    }
    match code {
        // AltGr arrives as Ctrl+Alt on Windows: what it types is just a character.
        KeyCode::Char(typed) if control && alt => (!typed.is_control()).then(|| Key::char(typed)),
        _ if alt => None,
        // What old terminals send for Backspace.
        KeyCode::Char('h') if control => Some(Key::plain(KeyCode::Backspace)),
        KeyCode::Char(_) if control && modifiers.contains(KeyModifiers::SHIFT) => None,
        KeyCode::Char(letter) if control => Some(Key::ctrl(letter.to_ascii_lowercase())),
        code => Some(Key { code, ctrl: control }),
    }
}

/// Keys that are held down to go on.
const fn repeats(code: KeyCode) -> bool {
    matches!(
        code,
        KeyCode::Up
            | KeyCode::Down
            | KeyCode::Left
            | KeyCode::Right
            | KeyCode::PageUp
            | KeyCode::PageDown
            | KeyCode::Backspace
            | KeyCode::Delete
    )
}

fn code(code: Code) -> Option<KeyCode> {
    Some(match code {
        Code::Char(typed) => KeyCode::Char(typed),
        Code::Enter => KeyCode::Enter,
        Code::Esc => KeyCode::Esc,
        Code::Tab => KeyCode::Tab,
        Code::BackTab => KeyCode::BackTab,
        Code::Backspace => KeyCode::Backspace,
        Code::Delete => KeyCode::Delete,
        Code::Up => KeyCode::Up,
        Code::Down => KeyCode::Down,
        Code::Left => KeyCode::Left,
        Code::Right => KeyCode::Right,
        Code::Home => KeyCode::Home,
        Code::End => KeyCode::End,
        Code::PageUp => KeyCode::PageUp,
        Code::PageDown => KeyCode::PageDown,
        Code::F(number) => KeyCode::F(number),
        _ => return None,
    })
}

/// A burst of letters with Enter inside becomes a paste, so that it is text and no commands.
fn pasted(messages: Vec<Message>) -> Vec<Message> {
    let typed: Option<String> = messages.iter().map(letter).collect();
    let Some(text) = typed else { return messages };
    let inside = text.trim_end_matches('\n').contains('\n');
    if inside && text.chars().count() >= PASTED_AT_LEAST {
        vec![Message::Paste(text)]
    } else {
        messages
    }
}

/// The text a key stands for, if it stands for any.
fn letter(message: &Message) -> Option<char> {
    match message {
        Message::Key(Key { code: KeyCode::Char(typed), ctrl: false }) => Some(*typed),
        Message::Key(Key { code: KeyCode::Enter, ctrl: false }) => Some('\n'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: Code, modifiers: KeyModifiers) -> Option<Key> {
        key(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn what_altgr_types_on_a_norwegian_windows_keyboard_is_text() {
        for typed in ['@', '{', '[', '\\', '€', '£'] {
            let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
            assert_eq!(pressed(Code::Char(typed), altgr), Some(Key::char(typed)));
        }
    }

    #[test]
    fn only_presses_count_except_where_a_key_is_held() {
        let release =
            KeyEvent::new_with_kind(Code::Char('q'), KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(key(release), None);
        let held =
            |code| key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, KeyEventKind::Repeat));
        assert_eq!(held(Code::Down), Some(Key::plain(KeyCode::Down)));
        assert_eq!(held(Code::Char(' ')), None);
    }

    #[test]
    fn modifiers_beyond_ctrl_mean_nothing() {
        let ctrl = KeyModifiers::CONTROL;
        assert_eq!(pressed(Code::Char('h'), ctrl), Some(Key::plain(KeyCode::Backspace)));
        assert_eq!(pressed(Code::Char('z'), ctrl), Some(Key::ctrl('z')));
        assert_eq!(pressed(Code::Char('Z'), KeyModifiers::SHIFT), Some(Key::char('Z')));
        assert_eq!(pressed(Code::Char('x'), KeyModifiers::ALT), None);
        assert_eq!(pressed(Code::Char('Z'), ctrl | KeyModifiers::SHIFT), None);
    }

    #[test]
    fn a_burst_with_enter_inside_is_a_paste() {
        let typed = |text: &str| -> Vec<Message> {
            let code = |c| if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) };
            text.chars().map(|c| Message::Key(Key::plain(code(c)))).collect()
        };
        let burst = "ring verneombudet\nom avviket";
        assert_eq!(pasted(typed(burst)), [Message::Paste(burst.to_owned())]);
        assert_eq!(pasted(typed("2jjj\n")), typed("2jjj\n"));
        assert_eq!(pasted(typed("et langt ord uten slutt\n")), typed("et langt ord uten slutt\n"));
    }
}
