//! Folding for search: case, accents and æ ø å should not stand between a leader and a word.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without accents; æ, ø and å as ae, o and a. Both the text searched and what is
/// searched for go through this, so either spelling finds the other.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for found in text.nfd().filter(|found| !is_combining_mark(*found)) {
        match found {
            'æ' | 'Æ' => folded.push_str("ae"),
            'ø' | 'Ø' => folded.push('o'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'ŋ' | 'Ŋ' => folded.push('n'),
            'ß' => folded.push_str("ss"),
            _ => folded.extend(found.to_lowercase()),
        }
    }
    folded
}

/// A folded question: every word must be found, in any order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
    words: Vec<String>,
}

impl Search {
    /// What the leader typed.
    pub fn new(typed: &str) -> Self {
        Self { words: fold(typed).split_whitespace().map(str::to_owned).collect() }
    }

    /// Whether nothing is searched for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a text already folded has every word.
    pub fn finds(&self, folded: &str) -> bool {
        self.words.iter().all(|word| folded.contains(word.as_str()))
    }
}

/// A name for files and ids: folded, with hyphens for everything but letters and digits.
pub fn slug(text: &str) -> String {
    let folded = fold(text);
    let plain =
        |part: &str| -> String { part.chars().filter(char::is_ascii_alphanumeric).collect() };
    let parts: Vec<String> = folded
        .split(|found: char| !found.is_alphanumeric())
        .map(plain)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_letters_are_found_by_their_plain_ones() {
        for (typed, text) in [
            ("okonomi", "Visma Økonomi"),
            ("økonomi", "Visma Okonomi"),
            ("aerlig", "Ærlig talt"),
            ("ars", "ÅRSPLAN"),
            ("visma oko", "Økonomi i Visma"),
            ("cahp", "Čáhppes"),
        ] {
            assert!(Search::new(typed).finds(&fold(text)), "{typed} in {text}");
        }
        assert!(!Search::new("visma lønn").finds(&fold("Visma Økonomi")));
        assert!(Search::new("  ").is_empty());
    }

    #[test]
    fn a_slug_is_plain() {
        assert_eq!(slug("Ring rektor på Å skole!"), "ring-rektor-pa-a-skole");
        assert_eq!(slug("日本"), "");
    }
}
