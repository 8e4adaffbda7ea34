//! The wizard as a new leader meets it: the package we ship, keys in, frames and effects out.

use jiff::civil::date;
use jiff::tz::TimeZone;
use lederpakke::app::model::Surroundings;
use lederpakke::app::screen::wizard::{Finished, Given, Loaded, Wizard};
use lederpakke::app::{Effect, Exit, Key, KeyCode, Message, Model, Size, update};
use lederpakke::domain::settings::ThemeChoice;
use lederpakke::domain::{Language, PackageChoice, RoleId, Settings, UnitId, WizardDraft};
use lederpakke::fault::{Cause, Fault, Wanted};
use lederpakke::session::PackageFiles;
use lederpakke::view::{self, Theme};
use lederpakke::words::Words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const SIZE: Size = Size { width: 80, height: 24 };

fn given() -> Given {
    Given {
        today: date(2026, 11, 23),
        settings: Settings::default(),
        language: Language::Bokmal,
        read: Loaded { layers: PackageFiles::built_in().layers, errors: 0 },
    }
}

fn model(wizard: Option<Wizard>) -> Model {
    let around = Surroundings {
        size: SIZE,
        settings: Settings::default(),
        language: Language::Bokmal,
        names: Words::new(Language::Bokmal).names(),
        zone: TimeZone::UTC,
    };
    Model::wizard(wizard.expect("the shipped package is for everyone"), around)
}

fn new_leader() -> Model {
    model(Wizard::first(0, given()))
}

fn press(model: &mut Model, code: KeyCode) -> Vec<Effect> {
    update(model, Message::Key(Key::plain(code)))
}

fn type_in(model: &mut Model, text: &str) {
    for letter in text.chars() {
        update(model, Message::Key(Key::char(letter)));
    }
}

fn seen(model: &Model) -> String {
    let mut terminal =
        Terminal::new(TestBackend::new(SIZE.width, SIZE.height)).expect("a terminal in memory");
    let words = Words::new(model.spoken());
    let theme = Theme::new(ThemeChoice::NoColour, model.signs());
    terminal
        .draw(|frame| {
            view::draw(model, &words, &theme, frame);
        })
        .expect("drawn in memory");
    terminal.backend().to_string()
}

/// Enter until the frame says it, or it never does; everything that was to be carried out.
fn enter_until(model: &mut Model, said: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    for _ in 0..20 {
        if seen(model).contains(said) {
            return effects;
        }
        effects.extend(press(model, KeyCode::Enter));
    }
    panic!("never said: {said}\n{}", seen(model));
}

fn finished(effects: &[Effect]) -> &Finished {
    let found = effects.iter().find_map(|effect| match effect {
        Effect::SetUp(finished) => Some(finished.as_ref()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("not finished: {effects:?}"))
}

fn drafts(effects: &[Effect]) -> Vec<&WizardDraft> {
    let kept = effects.iter().filter_map(|effect| match effect {
        Effect::KeepDraft(draft) => Some(draft.as_ref()),
        _ => None,
    });
    kept.collect()
}

#[test]
fn a_principal_gets_through_in_a_few_keys() {
    let mut model = new_leader();
    enter_until(&mut model, "Om deg");
    type_in(&mut model, "Kåre Ødegård");
    press(&mut model, KeyCode::Enter);
    for _ in 0..3 {
        press(&mut model, KeyCode::Down);
    }
    press(&mut model, KeyCode::Enter);
    press(&mut model, KeyCode::Char(' '));
    press(&mut model, KeyCode::Enter);
    type_in(&mut model, "34");
    enter_until(&mut model, "SPØRSMÅL FRA HR");
    type_in(&mut model, "fredag");
    enter_until(&mut model, "Stemmer dette?");
    let effects = press(&mut model, KeyCode::Enter);
    let Finished { profile, package, .. } = finished(&effects);
    assert_eq!(package, &PackageChoice::Example);
    assert_eq!((profile.name.as_str(), profile.start), ("Kåre Ødegård", date(2026, 11, 27)));
    assert_eq!(profile.unit, UnitId::new("solbakken-skole").ok());
    assert_eq!(profile.roles, [RoleId::new("medarbeidere").expect("an id")]);
    assert_eq!(profile.staff, Some(34));
}

/// The example every HR department copies is what most leaders see first.
#[test]
fn the_shipped_package_fits_an_ordinary_window() {
    let mut model = new_leader();
    enter_until(&mut model, "Om deg");
    type_in(&mut model, "Kåre Ødegård");
    enter_until(&mut model, "Første dag");
    let questions = seen(&model);
    for said in ["Fristene i planen", "første lederjobb", "turnus?"] {
        assert!(questions.contains(said), "{said}:\n{questions}");
    }
    enter_until(&mut model, "Oppsummering");
    let summary = seen(&model);
    for said in ["Stemmer dette?", "Lederrolle", "36 måneder.", "punkter gjelder deg", "[ Ta "] {
        assert!(summary.contains(said), "{said}:\n{summary}");
    }
}

#[test]
fn what_is_answered_is_kept_on_the_way_and_taken_up_again() {
    let mut model = new_leader();
    let start = enter_until(&mut model, "Om deg");
    assert!(!drafts(&start).is_empty());
    for letter in "Kari".chars() {
        let effects = update(&mut model, Message::Key(Key::char(letter)));
        assert_eq!(effects, [], "not while a word is written");
    }
    let left = press(&mut model, KeyCode::Tab);
    assert_eq!(drafts(&left).iter().map(|draft| draft.name.as_str()).collect::<Vec<_>>(), ["Kari"]);
    press(&mut model, KeyCode::Down);
    press(&mut model, KeyCode::Char(' '));
    let quit = update(&mut model, Message::Key(Key::ctrl('q')));
    assert_eq!(quit.last(), Some(&Effect::Quit(Exit::Fine)));
    let [draft] = drafts(&quit)[..] else { panic!("{quit:?}") };
    assert_eq!(draft.unit, UnitId::new("uo").ok());
    let again = self::model(Wizard::resume(draft.clone(), 0, given()));
    let frame = seen(&again);
    for said in ["Velkommen tilbake.", "[Kari ", "Utdanning og oppvekst"] {
        assert!(frame.contains(said), "{said}:\n{frame}");
    }
}

#[test]
fn a_package_that_is_not_there_is_told_and_nothing_is_lost() {
    let mut model = new_leader();
    enter_until(&mut model, "Pakken");
    press(&mut model, KeyCode::Down);
    update(&mut model, Message::Paste("borte.toml".to_owned()));
    let effects = press(&mut model, KeyCode::Enter);
    let choice = PackageChoice::At("borte.toml".to_owned());
    assert!(effects.contains(&Effect::LoadPackage(choice.clone())), "{effects:?}");
    let fault = Fault::new(Wanted::ReadPackage, Cause::NotFound);
    update(&mut model, Message::Loaded(choice, Err(fault)));
    let frame = seen(&model);
    for said in ["[borte.toml", "! Kan ikke lese pakken.", "Den finnes ikke."] {
        assert!(frame.contains(said), "{said}:\n{frame}");
    }
    press(&mut model, KeyCode::Up);
    press(&mut model, KeyCode::Enter);
    assert!(seen(&model).contains("Om deg"), "the example is still there to choose");
}
