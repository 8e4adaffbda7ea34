//! The little colour paper has: headings and what is pressing. Words say it too.

const BOLD: &str = "\u{1b}[1m";
const RED: &str = "\u{1b}[1;31m";
const END: &str = "\u{1b}[0m";

/// A heading.
pub(super) fn heading(text: &str) -> String {
    format!("{BOLD}{text}{END}")
}

/// Something pressing.
pub(super) fn alarm(text: &str) -> String {
    format!("{RED}{text}{END}")
}
