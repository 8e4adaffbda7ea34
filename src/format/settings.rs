//! The settings as text: how the program looks and behaves.

use toml::{Table, Value};

use crate::domain::settings::{CtrlZ, Layout, Mouse, Signs, ThemeChoice, View};
use crate::domain::{Language, Settings};
use crate::problem::Problem;

/// Reads the settings; what is wrong falls back to the usual.
pub fn read_settings(_file: &str, bytes: &[u8]) -> (Settings, Vec<Problem>) {
    let table = str::from_utf8(bytes).ok().and_then(|text| text.parse::<Table>().ok());
    let table = table.unwrap_or_default();
    let word = |part: &str, key: &str| table.get(part)?.get(key)?.as_str().map(str::to_owned);
    let appearance = |key| word("appearance", key).unwrap_or_default();
    let keyboard = |key| word("keyboard", key).unwrap_or_default();
    let mouse = table.get("appearance").and_then(|part| part.get("mouse"));
    let settings = Settings {
        language: table.get("language").and_then(Value::as_str).and_then(Language::from_code),
        view: if appearance("view") == "simple" { View::Simple } else { View::Normal },
        theme: match appearance("theme").as_str() {
            "high-contrast" => ThemeChoice::HighContrast,
            "no-colour" => ThemeChoice::NoColour,
            _ => ThemeChoice::System,
        },
        signs: if appearance("signs") == "ascii" { Signs::Ascii } else { Signs::Normal },
        mouse: if mouse.and_then(Value::as_bool) == Some(false) { Mouse::Off } else { Mouse::On },
        layout: if keyboard("layout") == "vim" { Layout::Vim } else { Layout::Standard },
        ctrl_z: if keyboard("ctrl_z") == "suspend" { CtrlZ::Suspend } else { CtrlZ::Undo },
    };
    (settings, Vec::new())
}

/// The settings as a file.
pub fn write_settings(settings: &Settings, _old: &str) -> String {
    let language = settings.language.map_or_else(
        || "# language = \"nb\"".to_owned(),
        |language| format!("language = \"{}\"", language.code()),
    );
    let view = if settings.view == View::Simple { "simple" } else { "normal" };
    let theme = match settings.theme {
        ThemeChoice::System => "system",
        ThemeChoice::HighContrast => "high-contrast",
        ThemeChoice::NoColour => "no-colour",
    };
    let signs = if settings.signs == Signs::Ascii { "ascii" } else { "normal" };
    let mouse = settings.mouse == Mouse::On;
    let layout = if settings.layout == Layout::Vim { "vim" } else { "standard" };
    let ctrl_z = if settings.ctrl_z == CtrlZ::Suspend { "suspend" } else { "undo" };
    format!(
        "{language}\n\n[appearance]\nview = \"{view}\"\ntheme = \"{theme}\"\nsigns = \"{signs}\"\n\
         mouse = {mouse}\n\n[keyboard]\nlayout = \"{layout}\"\nctrl_z = \"{ctrl_z}\"\n"
    )
}
