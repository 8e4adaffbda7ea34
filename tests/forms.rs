//! Profile and settings as text: read, written, edited by hand, and broken.

use std::collections::BTreeMap;

use jiff::civil::date;
use lederpakke::domain::settings::{CtrlZ, Layout, Mouse, Signs, ThemeChoice, View};
use lederpakke::domain::{Language, Profile, QuestionId, RoleId, Settings, Text, UnitId};
use lederpakke::format::profile::{read_profile, write_profile};
use lederpakke::format::settings::{read_settings, write_settings};
use lederpakke::problem::Problem;

fn kari() -> Profile {
    let question = |id: &str| QuestionId::new(id).expect("a question");
    Profile {
        id: 0x0123_4567_89AB_CDEF_0123_4567_89AB_CDEF,
        name: Text::line("Kari \"Rektor\" Nordmann 'på' \\ skolen"),
        start: date(2026, 8, 1),
        roles: vec![RoleId::new("leder-for-ledere").expect("a role")],
        unit: Some(UnitId::new("skole").expect("a unit")),
        staff: Some(32),
        answers: BTreeMap::from([(question("budget"), true), (question("first-time"), false)]),
    }
}

fn codes(problems: &[Problem]) -> Vec<(&'static str, Option<u32>)> {
    let line = |problem: &Problem| problem.place.as_ref().map(|place| place.line);
    problems.iter().map(|problem| (problem.trouble.code(), line(problem))).collect()
}

fn ascii() -> Settings {
    Settings {
        language: Some(Language::Nynorsk),
        view: View::Simple,
        theme: ThemeChoice::HighContrast,
        signs: Signs::Ascii,
        mouse: Mouse::Off,
        layout: Layout::Vim,
        ctrl_z: CtrlZ::Suspend,
    }
}

fn settings_of(text: &str) -> Settings {
    let (settings, problems) = read_settings("config.toml", text.as_bytes());
    assert_eq!(codes(&problems), [], "{text}");
    settings
}

#[test]
fn a_profile_is_read_as_it_was_written() {
    let bare =
        Profile { roles: Vec::new(), unit: None, staff: None, answers: BTreeMap::new(), ..kari() };
    for profile in [kari(), bare] {
        let text = write_profile(&profile);
        assert_eq!(read_profile("p", text.as_bytes()), (Some(profile), Vec::new()), "{text}");
    }
}

#[test]
fn a_profile_written_by_hand_needs_no_id() {
    let text = "\u{FEFF}name = \"Ola\"\r\nstart = 2026-08-01\r\n";
    let (profile, problems) = read_profile("leader.toml", text.as_bytes());
    assert_eq!(codes(&problems), []);
    let profile = profile.expect("a profile");
    assert_eq!((profile.id, profile.name.as_str()), (0, "Ola"));
}

#[test]
fn what_is_wrong_in_a_profile_costs_only_itself() {
    let text = "id = \"xyz\"\nname = \"Kari\"\nstart = 2026-08-01\nroles = [\"Rektor\", \"leder\"]\n\
                unit = 7\nstaff = -3\nstafff = 3\n[answers]\nbudget = \"ja\"\nfirst-time = true\n";
    let (profile, problems) = read_profile("leader.toml", text.as_bytes());
    let profile = profile.expect("a profile");
    assert_eq!((profile.id, profile.staff, profile.unit), (0, None, None));
    assert_eq!(profile.roles, [RoleId::new("leder").expect("a role")]);
    assert_eq!(profile.answers.len(), 1);
    assert_eq!(
        codes(&problems),
        [
            ("bad-id", Some(1)),
            ("bad-id", Some(4)),
            ("wrong-type", Some(5)),
            ("out-of-range", Some(6)),
            ("unknown-key", Some(7)),
            ("wrong-type", Some(9)),
        ]
    );
}

#[test]
fn a_profile_without_a_first_day_is_none_and_says_why() {
    for (text, code) in [
        ("", "empty-file"),
        (" \n\n", "empty-file"),
        ("name = \"Kari\"", "missing-key"),
        ("name = \"Kari\"\nstart = \"snart\"", "wrong-type"),
        ("name = \"Kari\"\nstart = 2026-02-30", "bad-date"),
    ] {
        let (profile, problems) = read_profile("profile.toml", text.as_bytes());
        assert_eq!(profile, None, "{text}");
        assert!(codes(&problems).iter().any(|(found, _)| *found == code), "{text}: {problems:?}");
    }
    let (profile, problems) =
        read_profile("profile.toml", b"name = \"K\xE5re\"\nstart = 2026-08-01");
    assert_eq!((profile, codes(&problems)), (None, vec![("not-utf8", Some(1))]));
    let (profile, _) = read_profile("profile.toml", b"name = \"\"\nstart = 2026-08-01");
    assert!(profile.is_some(), "a leader without a name is a leader");
}

#[test]
fn a_cut_profile_is_never_a_false_one() {
    let text = write_profile(&kari());
    for cut in 0..text.len() {
        let (profile, problems) = read_profile("profile.toml", &text.as_bytes()[..cut]);
        if let Some(profile) = profile {
            assert_eq!(profile.start, kari().start, "cut at {cut}: {problems:?}");
        }
    }
}

#[test]
fn settings_are_read_as_they_were_written() {
    for settings in [Settings::default(), ascii()] {
        let text = write_settings(&settings, "");
        assert_eq!(settings_of(&text), settings, "{text}");
        assert_eq!(write_settings(&settings, &text), text, "nothing changed");
    }
    assert_eq!(settings_of(""), Settings::default());
}

#[test]
fn the_first_settings_file_says_what_may_be_chosen() {
    let first = "\
# language = \"nb\"        # nb | nn | en

[appearance]
view = \"normal\"          # normal | simple
theme = \"system\"         # system | high-contrast | no-colour
signs = \"normal\"         # normal | ascii
mouse = true             # true | false

[keyboard]
layout = \"standard\"      # standard | vim
ctrl_z = \"undo\"          # undo | suspend
";
    assert_eq!(write_settings(&Settings::default(), ""), first);
}

#[test]
fn each_setting_can_be_changed_in_a_file_written_by_hand() {
    let old = "# mitt oppsett\nkeep = 1 # ukjent\r\n\n[appearance] # slik\nview  =  'simple' # !\n\
               font = \"stor\"\n[else]\nmouse = 3\n";
    let text = write_settings(&ascii(), old);
    let (read, problems) = read_settings("config.toml", text.as_bytes());
    assert_eq!(read, ascii(), "{text}");
    let unknown = |(code, _): &(&str, Option<u32>)| *code == "unknown-key";
    assert_eq!(codes(&problems).iter().filter(|found| unknown(found)).count(), 3);
    for kept in
        ["# mitt oppsett\n", "keep = 1 # ukjent\r\n", "# !\n", "font = \"stor\"\n[else]\nmouse = 3"]
    {
        assert!(text.contains(kept), "{kept:?} is gone:\n{text}");
    }
    let back = write_settings(&Settings::default(), &text);
    let (read, _) = read_settings("config.toml", back.as_bytes());
    assert_eq!(read, Settings::default(), "{back}");
}

#[test]
fn forms_that_cannot_be_edited_in_place_are_kept_as_comments() {
    for old in [
        "appearance = { view = \"simple\" }\n",
        "appearance.view = \"simple\"\n",
        "[appearance\nview = simple\n",
        "\u{1b}[2J = \u{0}\n",
        "appearance = 3\n",
        "[appearance]",
    ] {
        let text = write_settings(&ascii(), old);
        let (read, _) = read_settings("config.toml", text.as_bytes());
        assert_eq!(read, ascii(), "{old:?} became\n{text}");
    }
    let text = write_settings(&ascii(), "[appearance\nview = simple\n");
    assert!(text.ends_with("# [appearance\n# view = simple\n"), "{text}");
}

#[test]
fn what_is_wrong_in_the_settings_falls_back_and_is_told() {
    let text = "langauge = \"nb\"\n[appearance]\nview = \"enkel\"\nmouse = \"av\"\nsigns = \"ascii\"\n\
                [keyboard]\nlayout = 7\n";
    let (settings, problems) = read_settings("config.toml", text.as_bytes());
    assert_eq!(settings, Settings { signs: Signs::Ascii, ..Settings::default() });
    assert_eq!(
        codes(&problems),
        [
            ("unknown-key", Some(1)),
            ("unknown-word", Some(3)),
            ("wrong-type", Some(4)),
            ("wrong-type", Some(7)),
        ]
    );
}
