//! From answers to a profile, and what is said of answers that name nothing.

use jiff::civil::date;

use super::*;
use crate::app::sample::{layers, lower_layer};

const ID: u128 = 7;

fn kari() -> Answers {
    Answers {
        name: " Kari Nordmann ".to_owned(),
        start: date(2026, 11, 1),
        roles: vec!["medarbeidere".to_owned()],
        unit: Some("bakken".to_owned()),
        staff: Some(34),
        questions: vec![("first-time".to_owned(), true), ("budget".to_owned(), false)],
    }
}

fn id<T>(make: impl Fn(&str) -> Result<T, crate::domain::id::IdError>, name: &str) -> T {
    make(name).expect("an id")
}

#[test]
fn answers_become_a_profile() {
    let made = profile(&kari(), &layers(), ID).expect("a profile");
    assert_eq!(made.id, ID);
    assert_eq!(made.name.as_str(), "Kari Nordmann");
    assert_eq!(made.start, date(2026, 11, 1));
    assert_eq!(made.roles, [id(RoleId::new, "medarbeidere")]);
    assert_eq!(made.unit, Some(id(UnitId::new, "bakken")));
    assert_eq!(made.staff, Some(34));
    assert_eq!(
        made.answers.into_iter().collect::<Vec<_>>(),
        [(id(QuestionId::new, "budget"), false), (id(QuestionId::new, "first-time"), true)]
    );
}

#[test]
fn only_the_name_must_be_given() {
    let bare = Answers { roles: vec![], unit: None, staff: None, questions: vec![], ..kari() };
    let made = profile(&bare, &layers(), ID).expect("a profile");
    assert_eq!((made.roles.len(), made.unit, made.staff, made.answers.len()), (0, None, None, 0));
    let nameless = Answers { name: "  ".to_owned(), ..kari() };
    assert_eq!(profile(&nameless, &layers(), ID), Err(SetupError::NoName));
    assert_eq!(profile(&kari(), &[], ID), Err(SetupError::NoTopLayer));
}

#[test]
fn titles_are_names_too() {
    let answers = Answers {
        roles: vec!["leder for LEDERE".to_owned(), "ledere".to_owned()],
        unit: Some("Bakken Skole".to_owned()),
        questions: vec![("Har du ansvar for et budsjett?".to_owned(), true)],
        ..kari()
    };
    let made = profile(&answers, &layers(), ID).expect("a profile");
    assert_eq!(made.roles, [id(RoleId::new, "ledere")]);
    assert_eq!(made.unit, Some(id(UnitId::new, "bakken")));
    assert_eq!(made.answers.get(&id(QuestionId::new, "budget")), Some(&true));
}

#[test]
fn an_unknown_name_gets_the_nearest_and_all_there_are() {
    let check = |answers: Answers, what, typed: &str, near: Option<&str>| {
        let error = profile(&answers, &layers(), ID).expect_err("no such name");
        let SetupError::Unknown { what: found, typed: as_typed, nearest, known } = error else {
            panic!("{error:?}")
        };
        assert_eq!((found, as_typed.as_str(), nearest.as_deref()), (what, typed, near));
        assert!(!known.is_empty());
    };
    let unit = |typed: &str| Answers { unit: Some(typed.to_owned()), ..kari() };
    check(unit("baken"), Named::Unit, "baken", Some("bakken"));
    check(unit("månen"), Named::Unit, "månen", None);
    let role = Answers { roles: vec!["medarbeider".to_owned()], ..kari() };
    check(role, Named::Role, "medarbeider", Some("medarbeidere"));
    let question = Answers { questions: vec![("budsjet".to_owned(), true)], ..kari() };
    check(question, Named::Question, "budsjet", Some("budget"));
}

#[test]
fn one_title_for_two_units_asks_for_the_id() {
    let answers = Answers { unit: Some("Administrasjonen".to_owned()), ..kari() };
    let error = profile(&answers, &layers(), ID).expect_err("two of them");
    let SetupError::Ambiguous { ids, .. } = error else { panic!("{error:?}") };
    assert_eq!(ids, ["adm-skole", "adm-helse"]);
}

#[test]
fn yes_and_no_to_the_same_question_is_no_answer() {
    let mut answers = kari();
    answers.questions.push(("budget".to_owned(), true));
    let error = SetupError::YesAndNo(id(QuestionId::new, "budget"));
    assert_eq!(profile(&answers, &layers(), ID), Err(error));
}

#[test]
fn a_role_that_only_the_leaders_own_layer_has_is_known() {
    let mut all = layers();
    all.push(lower_layer());
    let with_unit = Answers { roles: vec!["rektor".to_owned()], ..kari() };
    let made = profile(&with_unit, &all, ID).expect("the layer of the unit has it");
    assert_eq!(made.roles, [id(RoleId::new, "rektor")]);
    let without = Answers { unit: None, ..with_unit };
    assert!(profile(&without, &all, ID).is_err());
}
