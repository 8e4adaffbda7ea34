//! What the disk would not take: it is kept, said and tried until it is saved, in the order it was
//! done.

use lederpakke::app::message::Begin;
use lederpakke::app::{Effect, Exit, Message, Stage, update};
use lederpakke::domain::entry::Body;
use lederpakke::domain::{Language, Standing};
use lederpakke::words::Words;

use super::desk::{Desk, Disk};

/// Something could not be saved, and the leader goes to answer the wizard again.
fn in_the_wizard_with_something_unsaved() -> Desk {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.disk = Disk::Full;
    desk.press("Space m").write("arbeidssted").press("Enter");
    assert!(matches!(desk.model.stage, Stage::Wizard(..)), "{}", desk.screen());
    desk
}

fn unsaved(desk: &Desk) -> usize {
    desk.pages().unsaved.as_ref().map_or(0, |unsaved| unsaved.deeds.len())
}

#[test]
fn what_is_unsaved_is_still_so_after_the_answers_were_changed() {
    let mut desk = in_the_wizard_with_something_unsaved();
    let ground = desk.pages().ground.clone();
    desk.send(Message::SetUp(Box::new(Begin {
        layers: ground.layers().to_vec(),
        profile: ground.profile().clone(),
        entries: Vec::new(),
        today: ground.today(),
    })));
    assert!(desk.said().starts_with("IKKE LAGRET: 1 endring."), "{}", desk.said());
    desk.disk = Disk::Well;
    desk.send(Message::Again);
    assert!(desk.screen().contains("[x] Taushetserklæring"), "{}", desk.screen());
}

#[test]
fn what_is_unsaved_is_saved_while_the_wizard_is_open() {
    let mut desk = in_the_wizard_with_something_unsaved();
    desk.send(Message::Again);
    assert_eq!(unsaved(&desk), 1, "the disk still refuses");
    desk.disk = Disk::Well;
    desk.send(Message::Again);
    assert_eq!(unsaved(&desk), 0);
    assert!(matches!(desk.model.stage, Stage::Wizard(..)));
    assert_eq!(desk.pages().ground.record().entries().len(), 1);
}

#[test]
fn two_choices_on_one_row_while_the_disk_is_full_do_not_contest_each_other() {
    let mut desk = Desk::on_day(22, 80, 24);
    let row = desk.home().selected().expect("a row").id.clone();
    desk.disk = Disk::Full;
    desk.press("Space s Down Enter");
    assert_eq!(unsaved(&desk), 2);
    desk.disk = Disk::Well;
    desk.send(Message::Again);
    assert_eq!(unsaved(&desk), 0);
    let record = desk.home().record(&row);
    assert_eq!(record.contested, [], "one window cannot contradict itself");
    assert!(matches!(record.standing, Standing::Started { .. }), "the last word: {record:?}");
}

#[test]
fn what_is_done_after_something_unsaved_waits_for_its_turn() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.disk = Disk::Full;
    desk.press("Space Down");
    desk.disk = Disk::Well;
    desk.press("n").write("etterpå").press("Esc");
    let entries = desk.home().ground.record().entries();
    let bodies: Vec<&Body> = entries.iter().map(|entry| &entry.body).collect();
    assert!(matches!(bodies[..], [Body::Set { .. }, Body::Note { .. }]), "{bodies:?}");
}

#[test]
fn what_was_asked_for_is_not_changed_until_it_is_written() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.disk = Disk::Full;
    desk.press("Space");
    let asked = desk.home().unsaved.clone();
    // Some of it may be on the disk already: another form of it would be another entry.
    let row = desk.home().selected().expect("a row").id.clone();
    let verb = lederpakke::app::Verb::Start;
    let deed = lederpakke::app::deed(&desk.home().ground, &row, &verb).expect("a deed");
    let entries = desk.entries_of(deed);
    desk.send(Message::Arrived(entries));
    let effects = update(&mut desk.model, Message::Again);
    let asked = asked.expect("something is unsaved").deeds.remove(0);
    assert_eq!(effects, [Effect::Append(asked)]);
}

#[test]
fn a_note_left_by_quitting_waits_behind_what_is_unsaved() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.disk = Disk::Full;
    desk.press("Space n").write("et utkast").press("Ctrl+q");
    assert_eq!(desk.exit(), Some(Exit::Fine));
    assert_eq!(unsaved(&desk), 2);
}

#[test]
fn leaving_with_something_unsaved_says_what_why_and_what_to_do() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.disk = Disk::Full;
    desk.press("Space n").write("et utkast").press("Ctrl+q");
    let unsaved = desk.home().unsaved.as_ref().expect("something is unsaved");
    for (language, what) in [
        (Language::Bokmal, "2 endringer ble ikke lagret."),
        (Language::Nynorsk, "2 endringar vart ikkje lagra."),
        (Language::English, "2 changes were not saved."),
    ] {
        let words = Words::new(language);
        let said = words.left_unsaved(unsaved);
        assert_eq!(said.what, what);
        assert_eq!(said.why, words.fault(&unsaved.fault).why);
        assert!(!said.hint.is_empty());
    }
    assert_eq!(Exit::Unsaved.status(), 3, "the outside refused");
}
