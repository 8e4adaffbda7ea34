//! A fault in words: what was wanted, why not, what to do.

use crate::fault::{Cause, Fault, Wanted};
use crate::words::{Arg, Words};

/// The three lines of a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultText {
    /// What could not be done, and where.
    pub what: String,
    /// Why not.
    pub why: String,
    /// What to do.
    pub hint: String,
}

impl Words {
    /// A fault in words.
    pub fn fault(&self, fault: &Fault) -> FaultText {
        let mut what = self.text(wanted(fault.wanted)).into_owned();
        if let Some(place) = &fault.place {
            what =
                format!("{what} {}", self.with("fault-place", &[("place", place.as_str().into())]));
        }
        let (key, arguments) = cause(&fault.cause);
        FaultText {
            what,
            why: self.with(key, &arguments),
            hint: self.attribute(key, "hint", &arguments).unwrap_or_default(),
        }
    }
}

fn wanted(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::FindHome => "fault-find-home",
        Wanted::OpenHome => "fault-open-home",
        Wanted::ReadPackage => "fault-read-package",
        Wanted::KeepPackage => "fault-keep-package",
        Wanted::ReadJournal => "fault-read-journal",
        Wanted::WriteJournal => "fault-write-journal",
        Wanted::ReadProfile => "fault-read-profile",
        Wanted::WriteProfile => "fault-write-profile",
        Wanted::Settings => "fault-settings",
        Wanted::OpenLink => "fault-open-link",
        Wanted::Copy => "fault-copy",
        Wanted::Terminal => "fault-terminal",
        Wanted::ReadFile => "fault-read-file",
        Wanted::Print => "fault-print",
    }
}

fn cause(cause: &Cause) -> (&'static str, Vec<(&'static str, Arg<'_>)>) {
    match cause {
        Cause::NotFound => ("cause-not-found", vec![]),
        Cause::Denied => ("cause-denied", vec![]),
        Cause::Full => ("cause-full", vec![]),
        Cause::ReadOnly => ("cause-read-only", vec![]),
        Cause::NotAFolder => ("cause-not-a-folder", vec![]),
        Cause::NotAFile => ("cause-not-a-file", vec![]),
        Cause::TooLarge { limit } => ("cause-too-large", vec![("limit", (limit / 1024).into())]),
        Cause::Newer => ("cause-newer", vec![]),
        Cause::Unreadable => ("cause-unreadable", vec![]),
        Cause::SomeoneElses => ("cause-someone-elses", vec![]),
        Cause::Other(text) => ("cause-other", vec![("text", text.as_str().into())]),
    }
}
