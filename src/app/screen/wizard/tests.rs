//! The wizard key by key: to a profile, back and forth, interrupted and run again.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::app::sample::{layers, lower_layer};
use crate::app::{Action, Key, KeyCode};

const ID: u128 = 7;
/// A Monday.
const TODAY: Date = date(2026, 11, 23);

fn given() -> Given {
    Given {
        today: TODAY,
        settings: Settings::default(),
        language: Language::Bokmal,
        read: Loaded { layers: layers(), errors: 0 },
    }
}

fn first() -> Wizard {
    Wizard::first(ID, given()).expect("a package for everyone")
}

fn unit(id: &str) -> Option<UnitId> {
    Some(UnitId::new(id).expect("an id"))
}

fn role(id: &str) -> RoleId {
    RoleId::new(id).expect("an id")
}

fn question(id: &str) -> QuestionId {
    QuestionId::new(id).expect("an id")
}

/// Presses keys by name; other words are typed letter by letter.
fn press(wizard: &mut Wizard, keys: &str) -> WizardOutcome {
    let mut outcome = WizardOutcome::Ignored;
    for word in keys.split(' ') {
        let code = match word {
            "Enter" => KeyCode::Enter,
            "Esc" => KeyCode::Esc,
            "Up" => KeyCode::Up,
            "Down" => KeyCode::Down,
            "Left" => KeyCode::Left,
            "Right" => KeyCode::Right,
            "Tab" => KeyCode::Tab,
            "BackTab" => KeyCode::BackTab,
            "Home" => KeyCode::Home,
            "End" => KeyCode::End,
            "Space" => KeyCode::Char(' '),
            letters => {
                for letter in letters.chars() {
                    outcome = wizard.key(Key::char(letter));
                }
                continue;
            }
        };
        outcome = wizard.key(Key::plain(code));
    }
    outcome
}

fn finish(wizard: &mut Wizard) -> Finished {
    match press(wizard, "Enter") {
        WizardOutcome::Finished(finished) => *finished,
        other => panic!("not finished: {other:?}"),
    }
}

#[test]
fn enter_all_the_way_needs_only_a_name() {
    let mut wizard = first();
    press(&mut wizard, "Enter Enter Kari");
    assert_eq!(wizard.step(), Step::You);
    press(&mut wizard, "Enter Enter Enter Enter");
    assert_eq!(wizard.step(), Step::Questions);
    press(&mut wizard, "Enter Enter Enter Enter");
    assert_eq!((wizard.step(), wizard.focus()), (Step::Summary, &Spot::Finish));
    let finished = finish(&mut wizard);
    assert_eq!(finished.package, PackageChoice::Example);
    let expected = Profile {
        id: ID,
        name: Text::line("Kari"),
        start: TODAY,
        roles: vec![],
        unit: None,
        staff: None,
        answers: BTreeMap::new(),
    };
    assert_eq!(finished.profile, expected);
}

#[test]
fn what_is_answered_becomes_the_profile() {
    for (language, keys) in [
        (Language::Bokmal, "Enter"),
        (Language::Nynorsk, "Right Enter"),
        (Language::English, "Right Right Right Enter"),
    ] {
        let mut wizard = first();
        press(&mut wizard, keys);
        press(&mut wizard, "Enter Kari Space Nordmann Tab");
        press(&mut wizard, "Down Down Enter");
        assert_eq!(wizard.unit(), unit("bakken").as_ref());
        press(&mut wizard, "Space Down Down Space Tab 34 Enter");
        press(&mut wizard, "fredag Tab Space Down Right Right Down Right Left Enter");
        let finished = finish(&mut wizard);
        assert_eq!(finished.settings.language, Some(language));
        let profile = finished.profile;
        assert_eq!(profile.name.as_str(), "Kari Nordmann");
        assert_eq!(profile.start, date(2026, 11, 27));
        assert_eq!(profile.unit, unit("bakken"));
        assert_eq!(profile.roles, [role("medarbeidere"), role("strategisk")]);
        assert_eq!(profile.staff, Some(34));
        let answers: Vec<_> = profile.answers.into_iter().collect();
        assert_eq!(answers, [(question("first-time"), true), (question("outside"), false)]);
    }
}

#[test]
fn the_way_back_loses_nothing() {
    let mut wizard = first();
    press(&mut wizard, "Enter Enter Kari Enter Down Enter Enter 12 Enter 1.12 Enter Space");
    let before = wizard.draft();
    assert_eq!(press(&mut wizard, "Esc"), WizardOutcome::Stepped);
    press(&mut wizard, "Esc Esc");
    assert_eq!(wizard.step(), Step::Start);
    assert_eq!(press(&mut wizard, "Esc"), WizardOutcome::Stay);
    assert_eq!(wizard.said(), &Said::FirstStep);
    press(&mut wizard, "Enter Enter Enter Enter Enter Enter");
    assert_eq!(wizard.step(), Step::Questions);
    assert_eq!(wizard.draft(), before);
}

#[test]
fn a_missing_name_holds_the_step_and_says_so() {
    let mut wizard = first();
    press(&mut wizard, "Enter Enter");
    assert_eq!(wizard.complaint(&Spot::Name), None, "no complaint before anything is tried");
    press(&mut wizard, "End Enter");
    press(&mut wizard, "Tab Tab Tab Enter");
    assert_eq!((wizard.step(), wizard.focus()), (Step::You, &Spot::Name));
    assert_eq!(wizard.complaint(&Spot::Name), Some(Complaint::NameMissing));
    assert_eq!(wizard.said(), &Said::Complaint(Complaint::NameMissing));
    press(&mut wizard, "K");
    assert_eq!(wizard.complaint(&Spot::Name), None);
    assert_eq!(wizard.said(), &Said::Ready);
}

#[test]
fn a_date_that_cannot_be_read_stays_in_its_field() {
    let mut wizard = first();
    press(&mut wizard, "Enter Enter Kari Tab Tab Tab Enter 31.11");
    assert_eq!(wizard.complaint(&Spot::Start), None, "not while it is written");
    press(&mut wizard, "Tab");
    let wrong = Complaint::Date(DateInputError::NoSuchDay { day: 31, month: 11, year: 2026 });
    assert_eq!(wizard.complaint(&Spot::Start), Some(wrong.clone()));
    press(&mut wizard, "Tab Tab Enter");
    assert_eq!((wizard.step(), wizard.focus()), (Step::Questions, &Spot::Start));
    assert_eq!(wizard.said(), &Said::Complaint(wrong));
    assert_eq!(wizard.field(&Spot::Start).map(Field::text), Some("31.11"));
}

#[test]
fn a_number_of_staff_is_a_number() {
    let mut wizard = first();
    for (typed, expected) in
        [("34", Ok(Some(34))), (" 7 ", Ok(Some(7))), ("", Ok(None)), ("0", Ok(Some(0)))]
    {
        wizard.staff = Field::line(typed);
        assert_eq!(wizard.staff(), expected);
    }
    for typed in ["mange", "-3", "3.5", "+4", "99999999999", "100001"] {
        wizard.staff = Field::line(typed);
        assert_eq!(wizard.staff(), Err(Complaint::StaffNotANumber), "{typed}");
    }
}

#[test]
fn letters_are_text_in_a_field_and_the_programs_keys_elsewhere() {
    let mut wizard = first();
    assert_eq!(press(&mut wizard, "q"), WizardOutcome::Ignored);
    assert_eq!(press(&mut wizard, "?"), WizardOutcome::Ignored);
    press(&mut wizard, "r");
    assert_eq!(wizard.signs(), Signs::Ascii);
    press(&mut wizard, "Enter Enter q?mr");
    assert_eq!(wizard.name().as_str(), "q?mr");
    assert_eq!(wizard.key(Key::ctrl('q')), WizardOutcome::Ignored);
    assert_eq!(wizard.key(Key::plain(KeyCode::F(1))), WizardOutcome::Ignored);
    assert_eq!(wizard.paste(" og\nenda en"), WizardOutcome::Stay);
    assert_eq!(wizard.name().as_str(), "q?mr og enda en");
    press(&mut wizard, "Tab");
    assert_eq!(wizard.paste("x"), WizardOutcome::Ignored);
}

#[test]
fn a_package_of_ones_own_is_read_before_going_on() {
    let mut wizard = first();
    press(&mut wizard, "Enter Down");
    wizard.paste("\"C:\\Ny leder\\pakke.toml\" ");
    let choice = PackageChoice::At("C:\\Ny leder\\pakke.toml".to_owned());
    assert_eq!(press(&mut wizard, "Enter"), WizardOutcome::Load(choice.clone()));
    assert_eq!((wizard.step(), wizard.asked()), (Step::Package, Some(&choice)));
    let mut layers = layers();
    layers.push(lower_layer());
    wizard.loaded(&choice, Ok(Loaded { layers, errors: 2 }));
    assert_eq!((wizard.step(), wizard.asked()), (Step::You, None));
    assert_eq!(
        wizard.said(),
        &Said::Read { title: Text::line("Ny leder i Prøve kommune"), errors: 2 }
    );
    press(&mut wizard, "Esc Enter");
    assert_eq!(wizard.step(), Step::You, "what is read is not read again");
}

#[test]
fn a_package_that_cannot_be_read_keeps_the_path_and_can_be_tried_again() {
    let mut wizard = first();
    press(&mut wizard, "Enter Down borte.toml Enter");
    let choice = PackageChoice::At("borte.toml".to_owned());
    let fault = Fault::new(Wanted::ReadPackage, Cause::NotFound);
    wizard.loaded(&choice, Err(fault.clone()));
    assert_eq!((wizard.step(), wizard.focus()), (Step::Package, &Spot::Path));
    assert_eq!(wizard.complaint(&Spot::Path), Some(Complaint::Package(fault.clone())));
    assert_eq!(press(&mut wizard, "Enter"), WizardOutcome::Load(choice.clone()));
    wizard.loaded(&choice, Err(fault));
    assert_eq!(press(&mut wizard, "Up Enter"), WizardOutcome::Stepped);
    assert_eq!((wizard.step(), wizard.choice()), (Step::You, &PackageChoice::Example));
}

#[test]
fn going_back_to_the_package_it_began_with_needs_no_reading() {
    let mut wizard = Wizard::again(kari(), given()).expect("a package");
    press(&mut wizard, "Enter Down Enter");
    let other = PackageChoice::Example;
    wizard.loaded(&other, Ok(Loaded { layers: vec![crate::app::sample::bare_layer()], errors: 1 }));
    assert_eq!((wizard.step(), wizard.errors()), (Step::You, 1));
    assert!(!wizard.spots().contains(&Spot::Role(role("ledere"))));
    assert_eq!(press(&mut wizard, "Esc Up Enter"), WizardOutcome::Stepped);
    assert_eq!((wizard.step(), wizard.errors()), (Step::You, 0));
    assert!(wizard.spots().contains(&Spot::Role(role("ledere"))));
    assert_eq!(wizard.choice(), &PackageChoice::Keep);
}

#[test]
fn a_draft_is_handed_over_once_and_never_for_a_leader_who_has_a_profile() {
    let mut wizard = first();
    press(&mut wizard, "Enter Enter Kari");
    assert_eq!(wizard.unkept().map(|draft| draft.name), Some("Kari".to_owned()));
    press(&mut wizard, "Left");
    assert_eq!(wizard.unkept(), None);
    press(&mut wizard, "n");
    assert!(wizard.unkept().is_some());
    assert_eq!(Wizard::again(kari(), given()).expect("a package").unkept(), None);
}

#[test]
fn a_path_left_blank_is_asked_for() {
    let mut wizard = first();
    press(&mut wizard, "Enter Down Enter");
    assert_eq!(wizard.said(), &Said::Complaint(Complaint::PathMissing));
    assert_eq!(wizard.step(), Step::Package);
}

#[test]
fn a_package_without_a_layer_for_everyone_is_refused() {
    let mut wizard = first();
    press(&mut wizard, "Enter Down lag.toml Enter");
    let choice = PackageChoice::At("lag.toml".to_owned());
    wizard.loaded(&choice, Ok(Loaded { layers: vec![lower_layer()], errors: 0 }));
    assert_eq!(wizard.step(), Step::Package);
    assert!(matches!(wizard.said(), Said::Complaint(Complaint::Package(_))));
}

#[test]
fn an_answer_that_comes_too_late_changes_nothing() {
    let mut wizard = first();
    press(&mut wizard, "Enter Down a Enter");
    press(&mut wizard, "Up Space");
    press(&mut wizard, "Enter");
    let late = PackageChoice::At("b".to_owned());
    wizard.loaded(&late, Ok(Loaded { layers: vec![], errors: 0 }));
    assert_eq!(wizard.step(), Step::You);
}

#[test]
fn the_unit_brings_the_roles_and_questions_of_its_layer() {
    let mut given = given();
    given.read.layers.push(lower_layer());
    let mut wizard = Wizard::first(ID, given).expect("a package");
    press(&mut wizard, "Enter Enter Kari");
    assert!(!wizard.spots().contains(&Spot::Role(role("rektor"))));
    press(&mut wizard, "Tab Down Space");
    assert!(wizard.spots().contains(&Spot::Role(role("rektor"))));
    press(&mut wizard, "Tab Tab Enter");
    assert!(wizard.spots().contains(&Spot::Question(question("elever"))));
}

#[test]
fn a_draft_goes_on_where_it_was_left() {
    let mut wizard = first();
    press(&mut wizard, "Enter r Enter Kari Enter Down Enter Space Enter 9 Enter fredag Tab Space");
    press(&mut wizard, "Esc Esc Esc r Enter Enter Enter Enter Enter Enter");
    let draft = wizard.draft();
    assert_eq!(draft.start, "27.11.2026", "Friday would be another day next week");
    let mut later = given();
    later.today = date(2026, 12, 24);
    let mut resumed = Wizard::resume(draft.clone(), ID, later).expect("a package");
    assert_eq!((resumed.step(), resumed.said()), (Step::Questions, &Said::Resumed));
    assert_eq!(resumed.draft(), draft);
    press(&mut resumed, "Tab Tab Tab Enter");
    let profile = finish(&mut resumed).profile;
    assert_eq!(profile.start, date(2026, 11, 27));
    assert_eq!((profile.staff, profile.unit), (Some(9), unit("skole")));
}

#[test]
fn a_draft_with_a_package_of_its_own_has_it_read_first() {
    let choice = PackageChoice::At("pakke.toml".to_owned());
    let draft = WizardDraft {
        step: 5,
        package: choice.clone(),
        name: "Kari".to_owned(),
        roles: vec![role("rektor")],
        ..WizardDraft::default()
    };
    let resume = || Wizard::resume(draft.clone(), ID, given()).expect("a package");
    let mut there = resume();
    assert_eq!(there.asked(), Some(&choice));
    there.loaded(&choice, Ok(Loaded { layers: layers(), errors: 0 }));
    assert_eq!(there.step(), Step::Summary);
    assert_eq!(finish(&mut there).package, choice);
    let mut gone = resume();
    gone.loaded(&choice, Err(Fault::new(Wanted::ReadPackage, Cause::NotFound)));
    assert_eq!((gone.step(), gone.focus()), (Step::Package, &Spot::Path));
    let mut hasty = resume();
    assert_eq!(press(&mut hasty, "Enter"), WizardOutcome::Load(choice));
}

fn kari() -> Profile {
    Profile {
        id: 99,
        name: Text::line("Kari"),
        start: date(2026, 8, 1),
        roles: vec![role("ledere"), role("from-an-older-package")],
        unit: unit("bakken"),
        staff: Some(34),
        answers: BTreeMap::from([(question("budget"), true), (question("older"), false)]),
    }
}

#[test]
fn run_again_and_entered_through_it_changes_nothing() {
    let mut wizard = Wizard::again(kari(), given()).expect("a package");
    for _ in 0..10 {
        assert!(!matches!(press(&mut wizard, "Enter"), WizardOutcome::Finished(_)));
    }
    assert_eq!(wizard.focus(), &Spot::Finish);
    let finished = finish(&mut wizard);
    assert_eq!((finished.profile, finished.package), (kari(), PackageChoice::Keep));
}

#[test]
fn run_again_an_emptied_first_day_is_the_one_from_before() {
    let mut wizard = Wizard::again(kari(), given()).expect("a package");
    wizard.start = Field::line("");
    assert_eq!(wizard.start(), Ok(date(2026, 8, 1)));
    assert_eq!(press(&mut wizard, "Esc"), WizardOutcome::Closed);
}

#[test]
fn the_summary_leads_back_to_each_field() {
    let mut wizard = first();
    press(&mut wizard, "Enter Enter Kari Tab Tab Tab Enter Tab Tab Tab Enter");
    for fact in Fact::ALL {
        wizard.open(Step::Summary);
        let (step, spot) = wizard.home_of(fact);
        let spot_of_fact = Spot::Fact(fact);
        let number = wizard.spots().iter().position(|spot| *spot == spot_of_fact);
        assert_eq!(wizard.click(number.expect("listed"), None), WizardOutcome::Stepped);
        assert_eq!((wizard.step(), wizard.focus()), (step, &spot));
        assert!(wizard.spots().contains(&spot), "{fact:?}");
    }
}

#[test]
fn a_click_chooses_what_is_clicked() {
    let mut wizard = first();
    wizard.click(0, Some(2));
    assert_eq!(wizard.language(), Language::English);
    wizard.click(1, Some(1));
    assert_eq!(wizard.signs(), Signs::Ascii);
    assert_eq!(wizard.act(Action::Open), WizardOutcome::Stepped);
    wizard.act(Action::Open);
    wizard.click(3, None);
    assert_eq!(wizard.unit(), unit("bakken").as_ref());
    wizard.click(8, None);
    assert!(wizard.holds(&role("medarbeidere")));
    wizard.open(Step::Questions);
    wizard.click(1, Some(2));
    wizard.click(2, Some(1));
    assert_eq!(wizard.answer(&question("first-time")), Some(false));
    assert_eq!(wizard.answer(&question("outside")), Some(true));
    assert_eq!(wizard.click(99, None), WizardOutcome::Ignored);
}

#[test]
fn arrow_down_into_the_units_lands_on_the_one_chosen() {
    let mut wizard = Wizard::again(kari(), given()).expect("a package");
    press(&mut wizard, "Enter Enter Down");
    assert_eq!(wizard.focus(), &Spot::Unit(unit("bakken")));
    press(&mut wizard, "Enter");
    assert_eq!(wizard.unit(), unit("bakken").as_ref());
}

fn any_key() -> impl Strategy<Value = Key> {
    use KeyCode as K;
    prop_oneof![
        6 => proptest::sample::select(vec![
            K::Enter, K::Esc, K::Tab, K::BackTab, K::Up, K::Down, K::Left, K::Right, K::Home,
            K::End, K::PageUp, K::PageDown, K::Backspace, K::Char(' '), K::Char('1'), K::Char('r'),
        ])
        .prop_map(Key::plain),
        1 => any::<char>().prop_map(Key::char),
        1 => proptest::sample::select(vec!['q', 's', 'z', 'c', 'u']).prop_map(Key::ctrl),
    ]
}

proptest! {
    #[test]
    fn no_walk_through_it_leads_astray(keys in proptest::collection::vec(any_key(), 0..80)) {
        let mut given = given();
        given.read.layers.push(lower_layer());
        let mut wizard = Wizard::first(ID, given.clone()).expect("a package");
        for key in keys {
            match wizard.key(key) {
                WizardOutcome::Load(choice) => {
                    let fault = Fault::new(Wanted::ReadPackage, Cause::NotFound);
                    wizard.loaded(&choice, Err(fault));
                }
                WizardOutcome::Finished(finished) => {
                    prop_assert_eq!(wizard.step(), Step::Summary);
                    prop_assert!(!finished.profile.name.is_blank());
                }
                WizardOutcome::Closed => prop_assert!(false, "a first run has no way out but q"),
                WizardOutcome::Stay | WizardOutcome::Stepped | WizardOutcome::Ignored => {}
            }
            prop_assert!(wizard.spots().contains(wizard.focus()), "{:?}", wizard.focus());
            let resumed = Wizard::resume(wizard.draft(), ID, given.clone()).expect("a package");
            prop_assert_eq!(resumed.draft(), wizard.draft());
        }
    }
}
