//! What concerns every command and must be known before the arguments are understood: the language
//! that errors and help are to speak, the folder whose settings may name it, and colour.

use std::ffi::OsStr;
use std::path::PathBuf;

use anstream::ColorChoice;

use super::Call;
use crate::domain::Language;

/// What a first look at the arguments shows. Mistakes are for the parser to tell.
#[derive(Debug, Default)]
pub(super) struct Global {
    /// `--lang`
    pub(super) language: Option<Language>,
    /// `--home` or `LEDERPAKKE_HOME`
    pub(super) home: Option<PathBuf>,
    /// `--color`
    pub(super) colour: Option<ColorChoice>,
}

impl Global {
    /// Looks through the arguments for the three, wherever they stand.
    pub(super) fn scan(call: &Call) -> Self {
        let value = |name: &str| value(call, name);
        let text = |name: &str| value(name).and_then(OsStr::to_str);
        Self {
            language: text("--lang").and_then(language),
            home: value("--home")
                .or(call.home.as_deref())
                .filter(|home| !home.is_empty())
                .map(PathBuf::from),
            colour: text("--color").and_then(colour),
        }
    }
}

/// The language of a code.
pub(super) fn language(code: &str) -> Option<Language> {
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

/// The value of an option, given as the next argument or after an equals sign.
fn value<'a>(call: &'a Call, name: &str) -> Option<&'a OsStr> {
    let mut arguments = call.arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            return None;
        }
        if argument == name {
            return arguments.next().map(std::ops::Deref::deref);
        }
        let text = argument.to_str().unwrap_or_default();
        if let Some(value) = text.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
            return Some(OsStr::new(value));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(arguments: &[&str]) -> Global {
        let arguments = arguments.iter().map(Into::into).collect();
        Global::scan(&Call { arguments, ..Call::default() })
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        for arguments in
            [&["--lang", "nn", "now"][..], &["now", "--lang=nn"], &["list", "--lang", "nn", "--x"]]
        {
            assert_eq!(scan(arguments).language, Some(Language::Nynorsk), "{arguments:?}");
        }
        assert_eq!(scan(&["note", "x", "--", "--lang", "nn"]).language, None);
        assert_eq!(scan(&["--lang"]).language, None);
        assert_eq!(scan(&["--lang", "fr"]).language, None);
    }
}
