//! The text field under keys of every kind.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;

fn press(field: &mut Field, keys: &str) {
    for typed in keys.chars() {
        field.key(Key::char(typed));
    }
}

fn code(field: &mut Field, code: KeyCode) -> FieldOutcome {
    field.key(Key::plain(code))
}

fn on_a_border(field: &Field) -> bool {
    let (before, _) = field.around_cursor();
    let at = before.len();
    at == field.text().len() || field.text().grapheme_indices(true).any(|(border, _)| border == at)
}

#[test]
fn letters_are_text_and_ctrl_letters_are_commands() {
    let mut field = Field::line("");
    press(&mut field, "Kari ås q7?");
    assert_eq!(field.text(), "Kari ås q7?");
    assert_eq!(field.key(Key::ctrl('w')), FieldOutcome::Changed);
    assert_eq!(field.text(), "Kari ås ");
    assert_eq!(field.key(Key::ctrl('a')), FieldOutcome::Moved);
    press(&mut field, "Anne ");
    assert_eq!(field.text(), "Anne Kari ås ");
    field.key(Key::ctrl('e'));
    assert_eq!(field.key(Key::ctrl('u')), FieldOutcome::Changed);
    assert_eq!(field.text(), "");
    assert_eq!(field.key(Key::ctrl('q')), FieldOutcome::Ignored);
}

#[test]
fn enter_saves_a_line_and_breaks_a_note() {
    let mut line = Field::line("Kari");
    assert_eq!(code(&mut line, KeyCode::Enter), FieldOutcome::Save);
    let mut note = Field::prose("Ringte IT.");
    assert_eq!(code(&mut note, KeyCode::Enter), FieldOutcome::Changed);
    press(&mut note, "De svarte.");
    assert_eq!(note.text(), "Ringte IT.\nDe svarte.");
    assert_eq!(note.key(Key::ctrl('s')), FieldOutcome::Save);
    assert_eq!(code(&mut note, KeyCode::Esc), FieldOutcome::Leave);
}

#[test]
fn a_paste_is_only_text() {
    let mut line = Field::line("");
    line.insert("Kari\r\nNordmann\tq\u{1b}[31m\u{7}");
    assert_eq!(line.text(), "Kari Nordmann q[31m");
    let mut note = Field::prose("");
    note.insert("a\r\nb\rc\u{200B}\u{202E}d");
    assert_eq!(note.text(), "a\nb\ncd");
}

#[test]
fn a_letter_with_its_ring_typed_apart_becomes_one() {
    let mut field = Field::line("");
    press(&mut field, "a\u{30A}s");
    assert_eq!(field.text(), "ås");
    code(&mut field, KeyCode::Left);
    code(&mut field, KeyCode::Backspace);
    assert_eq!(field.text(), "s");
}

#[test]
fn the_cursor_passes_a_family_in_one_step() {
    let mut field = Field::line("👩‍👩‍👧e\u{323}\u{306}!");
    code(&mut field, KeyCode::Home);
    assert_eq!(field.cursor(), (0, 0));
    code(&mut field, KeyCode::Right);
    assert_eq!(field.cursor(), (0, 2));
    code(&mut field, KeyCode::Right);
    assert_eq!(field.cursor(), (0, 3));
    code(&mut field, KeyCode::Left);
    code(&mut field, KeyCode::Delete);
    assert_eq!(field.text(), "👩‍👩‍👧!");
    code(&mut field, KeyCode::Backspace);
    assert_eq!(field.text(), "!");
}

#[test]
fn up_and_down_keep_the_column_and_stop_at_the_ends() {
    let mut field = Field::prose("lang linje\nå\nlang igjen");
    assert_eq!(field.cursor(), (2, 10));
    code(&mut field, KeyCode::Up);
    assert_eq!(field.cursor(), (1, 1));
    code(&mut field, KeyCode::Up);
    assert_eq!(field.cursor(), (0, 10));
    assert_eq!(code(&mut field, KeyCode::Up), FieldOutcome::Ignored);
    code(&mut field, KeyCode::Home);
    code(&mut field, KeyCode::Down);
    assert_eq!(field.cursor(), (1, 0));
    code(&mut field, KeyCode::End);
    code(&mut field, KeyCode::Down);
    assert_eq!(field.cursor(), (2, 1));
    assert_eq!(code(&mut field, KeyCode::Down), FieldOutcome::Ignored);
}

#[test]
fn undo_goes_back_word_by_word_and_redo_forward() {
    let mut field = Field::line("");
    press(&mut field, "Kari Nordmann");
    field.key(Key::ctrl('z'));
    assert_eq!(field.text(), "Kari ");
    field.key(Key::ctrl('z'));
    assert_eq!(field.text(), "");
    assert_eq!(field.key(Key::ctrl('z')), FieldOutcome::Moved);
    field.key(Key::ctrl('y'));
    field.key(Key::ctrl('y'));
    assert_eq!(field.text(), "Kari Nordmann");
    field.insert(" Hansen");
    field.key(Key::ctrl('z'));
    assert_eq!(field.text(), "Kari Nordmann");
}

#[test]
fn what_the_field_began_with_is_not_undone() {
    let mut field = Field::line("Kari");
    assert_eq!(field.key(Key::ctrl('z')), FieldOutcome::Moved);
    assert_eq!(field.text(), "Kari");
}

#[test]
fn a_full_field_takes_what_fits_and_says_so() {
    let mut line = Field::line(&"å".repeat(198));
    assert_eq!(line.insert("abc"), FieldOutcome::Full);
    assert_eq!(line.text().chars().count(), MAX_LINE_CHARACTERS);
    assert!(line.text().ends_with("ab"));
    assert_eq!(line.key(Key::char('x')), FieldOutcome::Full);
    let mut note = Field::prose("");
    assert_eq!(note.insert(&"ø\n".repeat(1_000_000)), FieldOutcome::Full);
    assert!(note.text().len() <= WRITTEN_BYTES_MAX);
    assert!(note.text().len() > WRITTEN_BYTES_MAX - 4);
}

#[derive(Debug, Clone)]
enum Touch {
    Key(Key),
    Paste(String),
}

fn touch() -> impl Strategy<Value = Touch> {
    use KeyCode as K;
    let plain = proptest::sample::select(vec![
        K::Enter,
        K::Backspace,
        K::Delete,
        K::Up,
        K::Down,
        K::Left,
        K::Right,
        K::Home,
        K::End,
        K::Tab,
        K::Esc,
    ]);
    let odd = proptest::sample::select(vec![
        'a', 'å', ' ', '\u{30A}', '\u{301}', '\u{200D}', '\u{FE0F}', '👩', '🇳', '🇴', 'ᄀ', 'ᅡ',
        '\u{11A8}', '\t', '\u{7}', '\u{202E}', '日', '\u{E31}', '\r', '\n', '\u{AD}',
    ]);
    prop_oneof![
        plain.prop_map(|code| Touch::Key(Key::plain(code))),
        odd.prop_map(|typed| Touch::Key(Key::char(typed))),
        any::<char>().prop_map(|typed| Touch::Key(Key::char(typed))),
        proptest::sample::select(vec!['a', 'e', 'h', 'u', 'w', 'y', 'z', 's', 'q'])
            .prop_map(|letter| Touch::Key(Key::ctrl(letter))),
        "(?s).{0,12}".prop_map(Touch::Paste),
    ]
}

fn apply(field: &mut Field, touch: &Touch) {
    match touch {
        Touch::Key(key) => field.key(*key),
        Touch::Paste(text) => field.insert(text),
    };
}

fn check_walk(mut field: Field, touches: &[Touch]) {
    let start = field.text().to_owned();
    let mut edits = 0;
    for touch in touches {
        let before = field.text().to_owned();
        apply(&mut field, touch);
        edits += usize::from(field.text() != before);
        assert!(on_a_border(&field), "{touch:?} left the cursor inside a letter: {field:?}");
        let (line, _) = field.cursor();
        assert!(line < field.text().split('\n').count());
        assert_eq!(kept(field.kind(), field.text()), field.text(), "what is seen is what is saved");
        assert!(fits(field.kind(), field.text()));
    }
    for _ in 0..=edits {
        field.key(Key::ctrl('z'));
    }
    assert_eq!(field.text(), start, "undo brings back what was there");
}

proptest! {
    #[test]
    fn no_keys_break_a_line(touches in proptest::collection::vec(touch(), 0..60)) {
        check_walk(Field::line("Kari Åse"), &touches);
    }

    #[test]
    fn no_keys_break_a_note(touches in proptest::collection::vec(touch(), 0..60)) {
        check_walk(Field::prose("En linje\nog én til 👩‍👩‍👧"), &touches);
    }
}
