//! Problems as people read them: in three languages, with the line and a caret, and as JSON.

use lederpakke::domain::Language;
use lederpakke::problem::{Expected, Found, LinkFault, Problem, Thing, Trouble};
use lederpakke::report::{json, problems as paper};
use lederpakke::words::Words;

use crate::bad::{made, sample};
use crate::problems;

/// Problems of every kind, from the bad samples.
fn every_kind() -> Vec<Problem> {
    let mut all = Vec::new();
    for (code, _) in Trouble::CODES {
        if let Some((file, top)) = sample(code) {
            let mut files: Vec<(&str, &[u8])> = Vec::new();
            files.extend(top.as_deref().map(|top| ("top.toml", top)));
            files.push(("sample.toml", &file));
            all.extend(problems(&files).into_iter().take(1));
        }
    }
    for (expected, bytes) in made() {
        let code = expected.split(' ').next().unwrap_or_default();
        let found = problems(&[("sample.toml", &bytes)]);
        all.extend(found.into_iter().find(|problem| problem.trouble.code() == code));
    }
    all
}

#[test]
fn every_problem_has_its_words_in_every_language() {
    let all = every_kind();
    for (code, _) in Trouble::CODES {
        assert!(all.iter().any(|problem| problem.trouble.code() == *code), "{code}");
    }
    for language in Language::ALL {
        let words = Words::new(language);
        for problem in &all {
            let told = words.problem(&problem.trouble);
            for text in [&told.what, &told.why, &told.hint] {
                let whole = !text.is_empty() && !text.contains("problem-") && !text.contains("{$");
                assert!(whole, "{language:?} {}: {text:?}", problem.trouble.code());
                assert!(!text.contains('!'), "no shouting: {text}");
            }
        }
    }
}

#[test]
fn every_phrase_that_is_put_in_is_there() {
    let words = Words::new(Language::English);
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Expected::ALL.map(|one| format!("problem-expected-{}", one.name())));
    keys.extend(Found::ALL.map(|one| format!("problem-found-{}", one.name())));
    keys.extend(Thing::ALL.map(|one| format!("problem-thing-{}", one.name())));
    keys.extend(LinkFault::ALL.map(|one| format!("problem-link-{}", one.name())));
    keys.extend(["empty", "too-long", "characters"].map(|rule| format!("problem-id-{rule}")));
    for key in keys {
        assert_ne!(words.text(&key), key, "no phrase {key}");
    }
}

#[test]
fn what_every_problem_says() {
    let words = Words::new(Language::Bokmal);
    let mut page = String::new();
    for problem in every_kind() {
        let told = words.problem(&problem.trouble);
        let short = |text: &str| text.chars().take(200).collect::<String>();
        page.push_str(&format!(
            "{}\n  {}\n  {}\n  {}\n",
            problem.trouble.code(),
            short(&told.what),
            short(&told.why),
            short(&told.hint)
        ));
    }
    insta::assert_snapshot!(page);
}

/// A file with a few of everything.
fn mixed() -> Vec<Problem> {
    let long = "ord ".repeat(60);
    let text = format!(
        "format = 1\nid = \"prove\"\ntitle = \"Prøve\u{202e}\"\nversion = \"1\"\n\n[[course]]\nid = \"kurs\"\n\
         title = \"Kurs\"\nsign-up = \"Ring.\"\nminuts = 30\nwhy = \"{long}\", due = 1\n\n[[practice]]\n\
         id = \"en\"\ntitle = \"En\"\nwhy = \"Fordi.\"\ncontakt = \"hr\"\nbenefit = \"onw\"\n"
    );
    let mut all = problems(&[("skole/kommune.toml", text.as_bytes())]);
    all.extend(problems(&[("tom.toml", b"")]));
    all
}

#[test]
fn the_list_shows_the_line_with_a_caret() {
    for (name, language) in
        [("nb", Language::Bokmal), ("nn", Language::Nynorsk), ("en", Language::English)]
    {
        let page = paper::text(&Words::new(language), &mixed());
        assert!(page.contains("\u{1b}["), "headings have colour");
        insta::assert_snapshot!(name, anstream::adapter::strip_str(&page));
    }
    assert_eq!(paper::text(&Words::new(Language::English), &[]), "No problems found.\n");
}

#[test]
fn the_list_as_json_has_the_keys_of_the_contract() {
    let value = json::problems::value(&Words::new(Language::English), &mixed());
    insta::assert_snapshot!(format!("{value:#}"));
}
