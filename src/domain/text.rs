//! Words from outside, made safe to show once and for all.
//!
//! Every title, note and file name that may reach a terminal, a page or a spreadsheet is a [`Text`],
//! and the only way to make one is through the sanitiser below. So nothing further in has to ask.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Text that is safe to show: NFC, no control, direction or invisible characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text(Arc<str>);

/// Combining marks allowed in a row; more would climb out of their line.
const MAX_MARKS: usize = 3;
/// Stands for a character that must not be shown.
const REPLACEMENT: char = '\u{FFFD}';

impl Text {
    /// One line: tabs and line breaks become spaces.
    pub fn line(raw: &str) -> Self {
        Self::shown(raw, Breaks::Flatten)
    }

    /// Several lines: line breaks stay, in the form `\n`.
    pub fn prose(raw: &str) -> Self {
        Self::shown(raw, Breaks::Keep)
    }

    fn shown(raw: &str, breaks: Breaks) -> Self {
        if is_plain(raw) { Self(Arc::from(raw)) } else { Self(Arc::from(shown(raw, breaks))) }
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to see.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

/// The first character of `raw` that [`Text`] would not show as it is, for a linter to point at:
/// its byte offset and the character.
pub fn first_unshowable(raw: &str) -> Option<(usize, char)> {
    if is_plain(raw) {
        return None;
    }
    let mut before = None;
    for (at, found) in raw.char_indices() {
        let fine = matches!(found, '\n' | '\r' | '\t') || fate(found, before) == Fate::Keep;
        if !fine {
            return Some((at, found));
        }
        before = Some(found);
    }
    None
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    Flatten,
    Keep,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Keep,
    Picture(char),
    Replace,
}

/// Printable Latin letters need no second look, and nearly everything is that: below U+0300 there
/// are no combining marks, and of the rest only the controls and the soft hyphen hide.
fn is_plain(raw: &str) -> bool {
    let latin = |found| matches!(found, ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2FF}');
    raw.bytes().all(|byte| (0x20..0x7F).contains(&byte)) || raw.chars().all(latin)
}

fn shown(raw: &str, breaks: Breaks) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut marks = 0;
    let mut before = None;
    let mut characters = raw.nfc().peekable();
    while let Some(found) = characters.next() {
        if matches!(found, '\n' | '\r' | '\t') {
            if found == '\r' && characters.peek() == Some(&'\n') {
                continue;
            }
            let line_break = found != '\t' && breaks == Breaks::Keep;
            out.push(if line_break { '\n' } else { ' ' });
            (marks, before) = (0, None);
            continue;
        }
        marks = if is_combining_mark(found) { marks + 1 } else { 0 };
        if marks > MAX_MARKS && !is_variation(found) {
            continue;
        }
        match fate(found, before) {
            Fate::Keep => out.push(found),
            Fate::Picture(picture) => out.push(picture),
            Fate::Replace => out.push(REPLACEMENT),
        }
        before = Some(found);
    }
    out
}

fn fate(found: char, before: Option<char>) -> Fate {
    match found {
        '\u{0}'..='\u{1F}' => {
            Fate::Picture(char::from_u32(0x2400 + u32::from(found)).unwrap_or(REPLACEMENT))
        }
        '\u{7F}' => Fate::Picture('\u{2421}'),
        // Joiner and emoji presentation mean something only right after a picture character.
        '\u{200D}' | '\u{FE0F}' if before.is_some_and(is_pictorial) => Fate::Keep,
        // C1 controls; soft hyphen; direction marks and overrides; zero-width and invisible
        // operators; Hangul and Khmer fillers; line and paragraph separators; variation selectors;
        // interlinear marks; tags; private use; non-characters.
        '\u{80}'..='\u{9F}'
        | '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{115F}'..='\u{1160}'
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}'
        | '\u{E000}'..='\u{F8FF}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{FFFE}'..='\u{FFFF}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{10FFFF}' => Fate::Replace,
        _ => Fate::Keep,
    }
}

fn is_variation(found: char) -> bool {
    ('\u{FE00}'..='\u{FE0F}').contains(&found)
}

/// Emoji and the characters that carry them; wide enough for a joiner to make sense, no wider.
fn is_pictorial(found: char) -> bool {
    matches!(found,
        '\u{A9}' | '\u{AE}' | '#' | '*' | '0'..='9' | '\u{203C}' | '\u{2049}' | '\u{2122}' | '\u{2139}'
        | '\u{2194}'..='\u{21AA}' | '\u{231A}'..='\u{23FF}' | '\u{25AA}'..='\u{27BF}'
        | '\u{2934}'..='\u{2935}' | '\u{2B05}'..='\u{2B55}' | '\u{3030}' | '\u{303D}'
        | '\u{3297}' | '\u{3299}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_is_left_as_it_is() {
        for text in [
            "Bestill tilgang til Visma Økonomi",
            "Sámi: Čáhppes, ŋ, đ",
            "العربية",
            "עברית",
            "👩‍🏫 lærer ❤️ 🇳🇴",
            "1️⃣ først",
        ] {
            assert_eq!(Text::line(text).as_str(), text);
            assert_eq!(first_unshowable(text), None, "{text:?}");
        }
    }

    #[test]
    fn hostile_characters_are_shown_harmlessly() {
        for (raw, shown) in [
            ("a\u{1b}[2Jb", "a␛[2Jb"),
            ("a\u{9b}2J", "a\u{FFFD}2J"),
            ("ferdig\u{202E}gnp", "ferdig\u{FFFD}gnp"),
            ("a\u{200B}b", "a\u{FFFD}b"),
            ("a\u{200D}b", "a\u{FFFD}b"),
            ("\u{7f}", "␡"),
            ("a\tb\r\nc", "a b c"),
            ("\u{E0041}", "\u{FFFD}"),
            ("a\u{30a}", "å"),
        ] {
            assert_eq!(Text::line(raw).as_str(), shown, "{raw:?}");
        }
        assert_eq!(Text::prose("a\r\nb\u{1b}").as_str(), "a\nb␛");
        assert_eq!(Text::line(&format!("e{}", "\u{301}\u{323}".repeat(50))).chars().count(), 4);
        assert_eq!(first_unshowable("æ\u{1b}"), Some((2, '\u{1b}')));
    }

    #[test]
    fn no_scalar_value_gets_through_as_a_control() {
        for found in '\0'..=char::MAX {
            let text = Text::line(&format!("a{found}b"));
            assert!(!text.chars().any(char::is_control), "{found:?}");
            assert_eq!(Text::line(&text), text, "{found:?} is not settled");
        }
    }
}
