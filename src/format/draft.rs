//! A wizard left half-way, as text. It is soon thrown away, so what cannot be read is left out
//! without a word.

use toml::{Table, Value};

use crate::domain::settings::Signs;
use crate::domain::{Language, PackageChoice, QuestionId, RoleId, UnitId, WizardDraft};

/// Reads a draft; `None` when there is nothing in it to go on from.
pub fn read_draft(bytes: &[u8]) -> Option<WizardDraft> {
    let table: Table = str::from_utf8(bytes).ok()?.parse().ok()?;
    let text = |key: &str| table.get(key).and_then(Value::as_str).unwrap_or_default();
    let step = table.get("step").and_then(Value::as_integer)?;
    let roles = table.get("roles").and_then(Value::as_array).into_iter().flatten();
    let answers = table.get("answers").and_then(Value::as_table).into_iter().flatten();
    Some(WizardDraft {
        step: u8::try_from(step).ok()?,
        language: Language::from_code(text("language")),
        signs: if text("signs") == "ascii" { Signs::Ascii } else { Signs::Normal },
        package: match text("package") {
            "" => PackageChoice::Example,
            path => PackageChoice::At(path.to_owned()),
        },
        name: text("name").to_owned(),
        unit: UnitId::new(text("unit")).ok(),
        roles: roles.filter_map(|role| RoleId::new(role.as_str()?).ok()).collect(),
        staff: text("staff").to_owned(),
        start: text("start").to_owned(),
        answers: answers
            .filter_map(|(id, answer)| Some((QuestionId::new(id).ok()?, answer.as_bool()?)))
            .collect(),
    })
}

/// The draft as a file.
pub fn write_draft(draft: &WizardDraft) -> String {
    let mut table = Table::new();
    let mut put = |key: &str, value: Value| {
        table.insert(key.to_owned(), value);
    };
    let text = |text: &str| Value::String(text.to_owned());
    put("step", Value::Integer(i64::from(draft.step)));
    if let Some(language) = draft.language {
        put("language", text(language.code()));
    }
    if draft.signs == Signs::Ascii {
        put("signs", text("ascii"));
    }
    if let PackageChoice::At(path) = &draft.package {
        put("package", text(path));
    }
    for (key, value) in [("name", &draft.name), ("staff", &draft.staff), ("start", &draft.start)] {
        if !value.is_empty() {
            put(key, text(value));
        }
    }
    if let Some(unit) = &draft.unit {
        put("unit", text(unit.as_str()));
    }
    put("roles", Value::Array(draft.roles.iter().map(|role| text(role.as_str())).collect()));
    let answers = draft.answers.iter();
    let answers = answers.map(|(id, yes)| (id.as_str().to_owned(), Value::Boolean(*yes)));
    put("answers", Value::Table(answers.collect()));
    table.to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn draft() -> WizardDraft {
        WizardDraft {
            step: 4,
            language: Some(Language::Nynorsk),
            signs: Signs::Ascii,
            package: PackageChoice::At("C:\\Ny \"leder\"\\pakke.toml".to_owned()),
            name: "Kari \u{1F469}\u{200D}\u{1F3EB} = [x]\\".to_owned(),
            unit: UnitId::new("skole").ok(),
            roles: vec![RoleId::new("medarbeidere").expect("an id")],
            staff: "mange".to_owned(),
            start: "31.11".to_owned(),
            answers: BTreeMap::from([(QuestionId::new("budget").expect("an id"), false)]),
        }
    }

    #[test]
    fn a_draft_comes_back_as_it_was() {
        let empty = WizardDraft { step: 1, ..WizardDraft::default() };
        for draft in [draft(), empty] {
            let text = write_draft(&draft);
            assert_eq!(read_draft(text.as_bytes()), Some(draft), "{text}");
        }
    }

    #[test]
    fn what_is_no_draft_is_none() {
        for text in ["", "name = \"Kari\"", "step = 999", "step = ", "\u{FEFF}{", "step = \"1\""] {
            assert_eq!(read_draft(text.as_bytes()), None, "{text:?}");
        }
        assert_eq!(read_draft(&[0xFF, 0xFE]), None);
    }

    proptest! {
        #[test]
        fn whatever_was_typed_comes_back(name in "(?s).{0,30}", path in "(?s).{1,30}") {
            let draft = WizardDraft { name, package: PackageChoice::At(path), ..draft() };
            prop_assert_eq!(read_draft(write_draft(&draft).as_bytes()), Some(draft));
        }

        #[test]
        fn a_draft_cut_anywhere_is_no_danger(at in 0_usize..300) {
            let text = write_draft(&draft());
            let _ = read_draft(&text.as_bytes()[..at.min(text.len())]);
        }
    }
}
