//! The first thing one reads where there are no screens: what this is, and how to begin.

use crate::report::ink;
use crate::report::paper::Paper;
use crate::words::Words;

/// The page.
pub fn text(words: &Words) -> String {
    let mut paper = Paper::default();
    paper.line(&ink::heading(&words.text("paper-welcome")));
    paper.prose(0, &words.text("paper-welcome-what"));
    paper.gap();
    paper.prose(0, &words.text("paper-welcome-start"));
    paper.line(&format!("  {}", words.text("paper-welcome-setup")));
    paper.gap();
    paper.prose(0, &words.text("paper-welcome-demo"));
    paper.line("  lederpakke demo");
    paper.finish()
}
