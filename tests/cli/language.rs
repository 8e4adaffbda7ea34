//! Help and failures in three languages, over the table of commands.

use insta::assert_snapshot;

use lederpakke::cli::command_names;

use crate::program::Program;

#[test]
fn every_command_has_help_in_three_languages() {
    let program = Program::new();
    for name in command_names() {
        let mut said = Vec::new();
        for language in ["nb", "nn", "en"] {
            let by_flag = program.speaking(language).run(&[name, "--help"]).fine();
            let by_word = program.speaking(language).run(&["help", name]).fine();
            assert_eq!(by_flag.out, by_word.out, "{name}");
            assert_eq!(by_flag.err, "", "{name}");
            // A phrase that is missing shows as its key.
            for key in ["command-", "option-", "usage-", "{", "}"] {
                assert!(!by_flag.out.contains(key), "{language} {name}: {}", by_flag.out);
            }
            // What clap would say by itself.
            let english: &[&str] = match language {
                "en" => &["Print help", "Commands:", "Arguments:", "[possible", "[default"],
                _ => &["Usage:", "Options:", "Print help", "[possible", "[default"],
            };
            for words in english {
                assert!(!by_flag.out.contains(words), "{name}: {}", by_flag.out);
            }
            said.push(by_flag.out);
        }
        assert_ne!(said[0], said[2], "{name} says the same in bokmål and English");
    }
}

#[test]
fn every_command_is_listed_with_its_line() {
    let program = Program::new();
    for language in ["nb", "nn", "en"] {
        let help = program.speaking(language).run(&["--help"]).fine();
        for name in command_names() {
            let line = help.out.lines().find(|line| line.trim_start().starts_with(name));
            assert!(line.is_some_and(|line| line.len() > 25), "{language}: {name}");
        }
        assert_eq!(help.out, program.speaking(language).run(&["help"]).fine().out);
    }
}

#[test]
fn the_help_reads_well() {
    let program = Program::new();
    assert_snapshot!("help_nb", program.run(&["--help"]).fine().text());
    assert_snapshot!("help_en", program.speaking("en").run(&["--help"]).fine().text());
    assert_snapshot!("help_credit", program.run(&["help", "credit"]).fine().text());
    assert_snapshot!("help_setup_nn", program.speaking("nn").run(&["help", "setup"]).fine().text());
}

#[test]
fn failures_read_well() {
    let calls: [&[&str]; 11] = [
        &["nwo"],
        &["now", "--jsno"],
        &["done"],
        &["skip", "x"],
        &["done", "x"],
        &["--today", "31.11", "now"],
        &["now", "--lang"],
        &["--color", "pink", "now"],
        &["setup", "--name", "Ola", "--start", "2026-11-01", "--staff", "mange"],
        &["preview", "no-such-folder", "--as", "no-such-file"],
        &["now", "--json", "--json"],
    ];
    let program = Program::new();
    for language in ["nb", "nn", "en"] {
        let said: Vec<String> =
            calls.iter().map(|call| program.speaking(language).run(call).text()).collect();
        assert_snapshot!(format!("failures_{language}"), said.join("\n"));
    }
}

#[test]
fn the_settings_name_the_language_and_the_option_wins() {
    let program = Program::new();
    program.file("home/config.toml", "language = \"nn\"\n");
    let plain = |arguments: &[&str]| {
        let output = program.command().args(arguments).output().expect("the program ran");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    assert!(plain(&["--help"]).contains("følgjer nye leiarar"));
    assert!(plain(&["--help", "--lang", "en"]).contains("follows new leaders"));
    assert!(plain(&["--lang=nb", "--help"]).contains("følger nye ledere"));
}

#[test]
fn the_system_names_the_language_where_nobody_else_does() {
    let program = Program::new();
    for (locale, words) in [
        ("nn_NO.UTF-8", "følgjer nye leiarar"),
        ("en_GB.UTF-8", "follows new leaders"),
        ("nb_NO.UTF-8", "følger nye ledere"),
        ("C", "følger nye ledere"),
        ("fr_FR.UTF-8", "følger nye ledere"),
    ] {
        let output = program.command().env("LANG", locale).arg("--help").output().expect("it ran");
        let out = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(out.contains(words), "{locale}: {out}");
    }
}
