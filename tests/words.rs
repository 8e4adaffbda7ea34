//! The catalogues: three languages with the same keys and arguments, and no key the code lacks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every message and attribute of a language, with the arguments it takes.
fn messages(language: &str) -> Messages {
    let mut found = Messages::new();
    let folder = root().join("words").join(language);
    for file in fs::read_dir(&folder).expect("a folder a language") {
        let path = file.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a catalogue");
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name.to_owned();
            if let Some(value) = &message.value {
                let twice = found.insert(name.clone(), arguments(value));
                assert!(twice.is_none(), "{language}: {name} stands twice");
            }
            for attribute in &message.attributes {
                found.insert(format!("{name}.{}", attribute.id.name), arguments(&attribute.value));
            }
        }
    }
    found
}

fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, &mut found);
        }
    }
    found
}

fn collect(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                found.extend(arguments(&variant.value));
            }
            selector
        }
    };
    if let InlineExpression::VariableReference { id } = inline {
        found.insert(id.name.to_owned());
    }
}

/// Every string literal of the code that could be a key: lower-case words joined by hyphens.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("code");
                for literal in text.split('"').skip(1).step_by(2) {
                    found.insert(literal.to_owned());
                }
                // A quoted character or a comment can shift which quotes pair up.
                for literal in text.split('"').step_by(2) {
                    found.insert(literal.to_owned());
                }
            }
        }
    }
    found
}

/// Families of keys that code puts together from a table, by what they begin with; each has a test
/// of its own over that table.
const FAMILIES: [&str; 16] = [
    "wizard-hint-",
    "kind-",
    "kinds-",
    "requirement-",
    "learning-",
    "benefit-",
    "ready-",
    "state-",
    "problem-",
    "action-",
    "sign-",
    "stand-",
    "planning-",
    "copy-",
    "command-",
    "option-",
];

#[test]
fn the_three_languages_have_the_same_keys_and_arguments() {
    let bokmal = messages("nb");
    assert!(bokmal.len() > 100, "the catalogue was read");
    for other in ["nn", "en"] {
        let other_messages = messages(other);
        for (key, arguments) in &bokmal {
            let theirs = other_messages.get(key);
            assert!(theirs.is_some(), "{other} lacks {key}");
            assert_eq!(Some(arguments), theirs, "{other}: {key} takes other arguments");
        }
        for key in other_messages.keys() {
            assert!(bokmal.contains_key(key), "{other} has {key}, bokmål has not");
        }
    }
}

#[test]
fn every_phrase_is_used() {
    let literals = literals();
    for key in messages("nb").keys().filter(|key| !key.contains('.')) {
        let family = FAMILIES.iter().any(|family| key.starts_with(family));
        assert!(family || literals.contains(key), "nobody says {key}");
    }
}

/// The keys the code asks for by name: the first argument of `text`, `with` and `attribute`.
#[test]
fn every_key_in_the_code_is_a_phrase() {
    let known = messages("nb");
    let mut seen = 0;
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("code");
            let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for call in [".text(\"", ".with(\"", ".with( \"", ".attribute(\"", ".dated(\""] {
                for rest in joined.split(call).skip(1) {
                    let key = rest.split('"').next().unwrap_or_default();
                    seen += 1;
                    assert!(known.contains_key(key), "{}: no phrase {key}", path.display());
                }
            }
        }
    }
    assert!(seen > 20, "the code was read");
}

#[test]
fn every_action_sign_and_choice_has_its_phrase() {
    use lederpakke::app::Sign;
    use lederpakke::app::keymap::BINDINGS;
    use lederpakke::app::overlay::{CopyWhat, PlanChoice, Stand};
    use lederpakke::domain::Kind;

    let known = messages("nb");
    let has = |key: String| assert!(known.contains_key(&key), "no phrase {key}");
    for row in BINDINGS {
        has(format!("action-{}", row.action.name()));
        has(format!("action-{}.hint", row.action.name()));
    }
    for sign in Sign::ALL {
        has(format!("sign-{}", sign.name()));
    }
    for stand in Kind::ALL.into_iter().flat_map(Stand::of) {
        has(format!("stand-{}", stand.name()));
    }
    for stand in [Stand::Untouched, Stand::Requested, Stand::Done, Stand::DoneOn] {
        has(format!("stand-access-{}", stand.name()));
    }
    for choice in PlanChoice::ALL {
        has(format!("planning-{}", choice.name()));
    }
    for what in CopyWhat::ALL {
        has(format!("copy-{}", what.name()));
    }
}

#[test]
fn every_word_of_a_table_has_its_phrase() {
    use lederpakke::domain::{Kind, Learning, Readiness, Requirement};
    use lederpakke::plan::State;

    let known = messages("nb");
    let has = |key: String| assert!(known.contains_key(&key), "no phrase {key}");
    for kind in Kind::ALL {
        has(format!("kind-{}", kind.name()));
        has(format!("kinds-{}", kind.name()));
    }
    for state in State::NAMES {
        has(format!("state-{state}"));
    }
    for requirement in [Requirement::Required, Requirement::Recommended, Requirement::Optional] {
        has(format!("requirement-{}", requirement.name()));
    }
    for learning in [Learning::Practice, Learning::Social, Learning::Formal] {
        has(format!("learning-{}", learning.name()));
    }
    for hint in lederpakke::app::screen::wizard::Hint::ALL {
        has(format!("wizard-hint-{}", hint.name));
    }
    for ready in [Readiness::Yes, Readiness::Partly, Readiness::No, Readiness::Coming] {
        has(format!("ready-{}", ready.name()));
    }
}
