//! What concerns every command and must be known before the arguments are understood: the language
//! that errors and help are to speak, the folder whose settings may name it, and colour.

use std::ffi::OsStr;
use std::path::PathBuf;

use anstream::ColorChoice;

use super::Call;
use crate::app::read_date;
use crate::clock::Clock;
use crate::domain::Language;
use crate::session::Options;

/// What a first look at the arguments shows. Mistakes are for the parser to tell.
#[derive(Debug, Default)]
pub(super) struct Global<'a> {
    /// `--lang`
    pub(super) language: Option<Language>,
    /// `--home` or `LEDERPAKKE_HOME`
    pub(super) home: Option<PathBuf>,
    /// `--today` or `LEDERPAKKE_TODAY`
    pub(super) today: Option<&'a OsStr>,
    /// `--color`
    pub(super) colour: Option<ColorChoice>,
    /// Whether these are all that was said, each once and understood.
    is_all: bool,
}

/// The options that are looked for.
const NAMES: [&str; 4] = ["--home", "--today", "--lang", "--color"];

impl<'a> Global<'a> {
    /// Looks through the arguments for the four, wherever they stand.
    pub(super) fn scan(call: &'a Call) -> Self {
        let (found, mut is_all) = found(call);
        let value =
            |wanted| found.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
        let text = |name| value(name).and_then(OsStr::to_str);
        let (language, colour) =
            (text("--lang").and_then(language), text("--color").and_then(colour));
        is_all &= value("--lang").is_some() == language.is_some();
        is_all &= value("--color").is_some() == colour.is_some();
        let given = |value: &&OsStr| !value.is_empty();
        Self {
            language,
            home: value("--home").or(call.home.as_deref()).filter(given).map(PathBuf::from),
            today: value("--today").or(call.today.as_deref()).filter(given),
            colour,
            is_all,
        }
    }

    /// The options, when nothing but them was said: then there is nothing to parse, and the screens
    /// need not wait for it.
    pub(super) fn alone(&self) -> Option<Options> {
        if !self.is_all {
            return None;
        }
        let today = match self.today {
            Some(typed) => Some(read_date(typed.to_str()?, Clock::system().today()).ok()?),
            None => None,
        };
        Some(Options { home: self.home.clone(), today, language: self.language })
    }
}

/// Each of the options with its value, given as the next argument or after an equals sign; and
/// whether there was nothing else.
fn found(call: &Call) -> (Vec<(&'static str, &OsStr)>, bool) {
    let mut found: Vec<(&'static str, &OsStr)> = Vec::new();
    let mut is_all = true;
    let mut arguments = call.arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            return (found, false);
        }
        let next = match named(argument) {
            Some((name, Some(value))) => Some((name, value)),
            Some((name, None)) => arguments.next().map(|value| (name, value.as_os_str())),
            None => None,
        };
        match next {
            Some((name, _)) if found.iter().any(|(other, _)| *other == name) => is_all = false,
            Some(option) => found.push(option),
            None => is_all = false,
        }
    }
    (found, is_all)
}

fn named(argument: &OsStr) -> Option<(&'static str, Option<&OsStr>)> {
    let text = argument.to_str()?;
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(OsStr::new(value))),
        None => (text, None),
    };
    NAMES.into_iter().find(|known| *known == name).map(|name| (name, value))
}

/// The language of a code.
fn language(code: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.code() == code)
}

fn colour(word: &str) -> Option<ColorChoice> {
    match word {
        "auto" => Some(ColorChoice::Auto),
        "always" => Some(ColorChoice::Always),
        "never" => Some(ColorChoice::Never),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(arguments: &[&str]) -> Call {
        Call { arguments: arguments.iter().map(Into::into).collect(), ..Call::default() }
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        for arguments in
            [&["--lang", "nn", "now"][..], &["now", "--lang=nn"], &["list", "--lang", "nn", "--x"]]
        {
            let found = Global::scan(&call(arguments)).language;
            assert_eq!(found, Some(Language::Nynorsk), "{arguments:?}");
        }
        for arguments in [&["note", "x", "--", "--lang", "nn"][..], &["--lang"], &["--lang", "fr"]]
        {
            assert_eq!(Global::scan(&call(arguments)).language, None, "{arguments:?}");
        }
    }

    #[test]
    fn the_parser_is_left_out_only_where_it_has_nothing_to_say() {
        let alone = |arguments: &[&str]| Global::scan(&call(arguments)).alone();
        let found = alone(&["--home", "x", "--today=2026-11-23", "--lang", "en"]).expect("alone");
        assert_eq!(found.home, Some(PathBuf::from("x")));
        assert_eq!(found.today, Some(jiff::civil::date(2026, 11, 23)));
        assert_eq!(found.language, Some(Language::English));
        assert!(alone(&[]).is_some());
        for arguments in [
            &["now"][..],
            &["--home"],
            &["--lang", "fr"],
            &["--lang", "nb", "--lang", "nn"],
            &["--today", "soon"],
            &["--help"],
            &["--"],
            &["--color", "pink"],
        ] {
            assert!(alone(arguments).is_none(), "{arguments:?}");
        }
    }
}
