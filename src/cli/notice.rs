//! What was noticed while reading, in one quiet line each: the leader goes on all the same.

use crate::problem::{Problem, Severity};
use crate::session::Notice;
use crate::store::Remark;
use crate::words::Words;

/// The lines.
pub(super) fn lines(words: &Words, noticed: &[Notice]) -> Vec<String> {
    noticed.iter().filter_map(|notice| line(words, notice)).collect()
}

fn line(words: &Words, notice: &Notice) -> Option<String> {
    let placed = |key: &str, place: &str| words.with(key, &[("place", place.into())]);
    match notice {
        Notice::Package(problems) => {
            Some(words.with("notice-package", &[("count", errors(problems).into())]))
        }
        Notice::BuiltIn(fault) => {
            let why = words.fault(fault).why;
            Some(words.with("notice-built-in", &[("why", why.into())]))
        }
        Notice::Settings(fault) => {
            let why = words.fault(fault).why;
            Some(words.with("notice-settings", &[("why", why.into())]))
        }
        Notice::Form(problems) => {
            let first = problems.first()?;
            let arguments =
                [("place", first.file.as_str().into()), ("count", problems.len().into())];
            Some(words.with("notice-form", &arguments))
        }
        Notice::Remark(Remark::Tightened { place }) => Some(placed("notice-tightened", place)),
        // What a newer program wrote is nothing to worry about: it is kept.
        Notice::Remark(Remark::Lines { skipped, .. })
            if skipped.broken == 0 && skipped.too_long == 0 =>
        {
            None
        }
        Notice::Remark(Remark::Lines { place, skipped }) => {
            let count = skipped.broken + skipped.too_long;
            let arguments = [("place", place.as_str().into()), ("count", count.into())];
            Some(words.with("notice-lines", &arguments))
        }
        Notice::Remark(Remark::NotAFile { place }) => Some(placed("notice-not-a-file", place)),
        Notice::Remark(Remark::Unreadable { place }) => Some(placed("notice-unreadable", place)),
        Notice::Remark(Remark::TooLarge { place, .. }) => Some(placed("notice-too-large", place)),
        Notice::Remark(Remark::SomeoneElses { place, .. }) => {
            Some(placed("notice-someone-elses", place))
        }
    }
}

fn errors(problems: &[Problem]) -> usize {
    problems.iter().filter(|problem| problem.severity() == Severity::Error).count()
}
