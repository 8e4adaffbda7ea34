//! Breaks prose into lines by the cells it takes on a screen.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Text in lines of at most `width` cells; line breaks in the text stay. A word longer than a line
/// is cut. Never without a line.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let wide = word.width();
            if used > 0 && used + 1 + wide > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if used > 0 {
                line.push(' ');
                used += 1;
            }
            if wide <= width {
                line.push_str(word);
                used += wide;
                continue;
            }
            for found in word.chars() {
                let cells = found.width().unwrap_or(0);
                if used + cells > width && used > 0 {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push(found);
                used += cells;
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_breaks_between_words_and_only_a_long_word_is_cut() {
        assert_eq!(wrap("ett to tre", 6), ["ett to", "tre"]);
        assert_eq!(wrap("ååååå ø", 5), ["ååååå", "ø"]);
        assert_eq!(wrap("abcdefg h", 3), ["abc", "def", "g h"]);
        assert_eq!(wrap("日本語", 4), ["日本", "語"]);
        assert_eq!(wrap("en\nto", 10), ["en", "to"]);
        assert_eq!(wrap("", 10), [""]);
    }

    #[test]
    fn a_very_long_word_takes_no_time_to_speak_of() {
        let lines = wrap(&"x".repeat(100_000), 76);
        assert_eq!(lines.len(), 100_000_usize.div_ceil(76));
    }
}
