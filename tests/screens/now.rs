//! The page "Nå": what to do now, done with arrows, Space and Enter.

use lederpakke::app::{Effect, Focus, Message, Page, Size};

use super::desk::{Desk, Disk, on_day};

#[test]
fn space_marks_done_and_says_how_to_undo() {
    let mut desk = Desk::on_day(22, 80, 24);
    assert!(desk.selected().starts_with("[ ] Taushetserklæring"), "{}", desk.selected());
    desk.press("Space");
    assert!(desk.selected().starts_with("[x] Taushetserklæring"), "{}", desk.selected());
    assert_eq!(desk.said(), "Merket som gjort: Taushetserklæring og habilitet. z angrer.");
    desk.press("z");
    assert!(desk.selected().starts_with("[ ] Taushetserklæring"), "{}", desk.selected());
    assert!(desk.said().starts_with("Angret. Ikke startet: Taushetserklæring"), "{}", desk.said());
    desk.press("Ctrl+y");
    assert!(desk.selected().starts_with("[x] Taushetserklæring"), "{}", desk.selected());
}

#[test]
fn an_access_is_ordered_before_it_is_had() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Down Space");
    assert!(desk.selected().starts_with("[>] Brukerkonto"), "{}", desk.selected());
    assert!(desk.said().starts_with("Bestilt: Brukerkonto"), "{}", desk.said());
    desk.press("Space");
    assert!(desk.selected().starts_with("[x] Brukerkonto"), "{}", desk.selected());
    desk.press("Space");
    assert!(desk.selected().starts_with("[ ] Brukerkonto"), "{}", desk.selected());
}

#[test]
fn what_is_done_stays_where_it_is_until_the_page_is_left() {
    let mut desk = Desk::on_day(22, 80, 24);
    let line_of = |screen: &str| {
        screen.lines().position(|line| line.contains("Taushetserklæring og habilitet"))
    };
    let before = line_of(&desk.screen());
    desk.press("Space");
    assert_eq!(line_of(&desk.screen()), before);
    desk.press("Enter Esc");
    assert_eq!(line_of(&desk.screen()), before, "looking at the item is not leaving");
    desk.press("2 1");
    assert_ne!(line_of(&desk.screen()), before);
}

#[test]
fn five_things_at_a_time_are_to_be_done() {
    let mut desk = Desk::on_day(22, 80, 24);
    for _ in 0..3 {
        desk.press("Space Down");
    }
    let screen = desk.screen();
    let now: Vec<&str> = screen
        .lines()
        .skip_while(|line| !line.contains("GJØR NÅ"))
        .take_while(|line| !line.contains("KOMMER"))
        .filter(|line| line.contains("[ ]"))
        .collect();
    assert_eq!(now.len(), 5, "{screen}");
}

#[test]
fn the_selection_stops_at_either_end() {
    let mut desk = Desk::on_day(22, 80, 24);
    let first = desk.selected();
    desk.press("Up Up");
    assert_eq!(desk.selected(), first);
    desk.press("End");
    let last = desk.selected();
    assert_ne!(last, first);
    desk.press("Down j PageDown G");
    assert_eq!(desk.selected(), last);
    desk.press("g");
    assert_eq!(desk.selected(), first);
}

#[test]
fn enter_opens_and_esc_comes_back_and_never_quits() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Enter");
    assert_eq!(desk.home().focus, Focus::Item);
    assert!(desk.screen().contains("HVORFOR"));
    desk.press("Esc");
    assert_eq!(desk.home().focus, Focus::List);
    desk.press("Esc Esc Esc");
    assert_eq!(desk.said(), "Trykk q for å avslutte. Alt er lagret.");
    assert_eq!(desk.exit(), None);
}

#[test]
fn the_item_goes_on_to_the_next_one() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Enter Right");
    assert!(desk.screen().contains("Brukerkonto, e-post og kalender"));
    assert!(desk.screen().contains("punkt 2 av"));
    desk.press("Left");
    assert!(desk.screen().contains("punkt 1 av"));
}

#[test]
fn a_long_item_scrolls_no_further_than_its_end() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Enter");
    for _ in 0..200 {
        desk.press("Down");
    }
    let end = desk.screen();
    desk.press("End");
    assert_eq!(desk.screen(), end);
    assert!(end.contains("Ingen notater. Trykk n for å skrive."), "{end}");
    desk.press("Up");
    assert_ne!(desk.screen(), end);
    desk.press("Home");
    assert!(desk.screen().contains("Status"));
}

#[test]
fn list_and_item_stand_side_by_side_where_there_is_room() {
    let mut desk = Desk::on_day(22, 120, 40);
    let screen = desk.screen();
    assert!(screen.contains("GJØR NÅ") && screen.contains("HVORFOR"), "{screen}");
    desk.press("Tab");
    assert_eq!(desk.home().focus, Focus::Item);
    desk.press("Tab");
    assert_eq!(desk.home().focus, Focus::List);
    desk.press("Enter").resize(80, 24);
    assert!(!desk.screen().contains("GJØR NÅ"), "the item that had the keys is shown");
}

#[test]
fn a_new_day_makes_a_new_plan_by_itself() {
    let mut desk = Desk::on_day(22, 80, 24);
    let before = desk.home().ground.plan().day;
    desk.send(Message::Today(on_day(23)));
    assert_eq!(desk.home().ground.plan().day, before + 1);
    assert!(desk.screen().contains("Tirsdag 24. november 2026"));
    assert!(desk.said().starts_with("Ny dag"), "{}", desk.said());
}

#[test]
fn saved_is_said_only_when_it_is() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.disk = Disk::Full;
    desk.press("Space");
    assert!(desk.selected().starts_with("[ ] Taushetserklæring"), "{}", desk.selected());
    assert!(desk.said().starts_with("IKKE LAGRET: 1 endring. Disken er full."), "{}", desk.said());
    desk.press("Down");
    assert!(desk.said().starts_with("IKKE LAGRET"), "it is said until it is saved");
    desk.send(Message::Again);
    assert!(desk.said().starts_with("IKKE LAGRET"));
    desk.disk = Disk::Well;
    desk.send(Message::Again);
    assert_eq!(desk.said(), "Nå er alt lagret.");
    assert!(desk.screen().contains("[x] Taushetserklæring"));
    assert!(desk.home().unsaved.is_none());
}

#[test]
fn the_same_thing_unsaved_twice_is_written_once() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.disk = Disk::Full;
    desk.press("Space Space");
    let unsaved = desk.home().unsaved.as_ref().expect("something is unsaved");
    assert_eq!(unsaved.deeds.len(), 1);
}

#[test]
fn what_another_window_wrote_appears_by_itself() {
    let mut other = Desk::on_day(22, 80, 24);
    let Some(row) = other.home().selected().map(|row| row.id.clone()) else { panic!("a row") };
    let done = lederpakke::app::Verb::Done { on: None, note: None };
    let deed = lederpakke::app::deed(&other.home().ground, &row, &done).expect("a deed");
    let entries = other.entries_of(deed);
    let mut desk = Desk::on_day(22, 80, 24);
    desk.send(Message::Arrived(entries.clone()));
    assert!(desk.screen().contains("[x] Taushetserklæring"));
    assert_eq!(desk.said(), "1 ting du gjorde i et annet vindu, er tatt med her.");
    desk.press("Down");
    desk.send(Message::Arrived(entries));
    assert_eq!(desk.said(), "Klar. Alt lagres automatisk.", "nothing new, nothing said");
}

#[test]
fn a_click_does_what_the_keys_do() {
    let mut desk = Desk::on_day(22, 80, 24);
    let screen = desk.screen();
    let y = screen.lines().position(|line| line.contains("PC og mobil")).expect("a row");
    let y = u16::try_from(y).expect("a line");
    desk.send(Message::Click { x: 10, y });
    assert!(desk.selected().contains("PC og mobiltelefon"));
    desk.frame();
    let y = desk.screen().lines().position(|line| line.contains("PC og mobil")).expect("a row");
    desk.send(Message::Click { x: 3, y: u16::try_from(y).expect("a line") });
    assert!(desk.selected().starts_with("[>] PC og mobiltelefon"), "{}", desk.selected());
    desk.send(Message::Click { x: 12, y: 1 });
    assert_eq!(desk.home().page, Page::Checklist);
    desk.frame();
    desk.send(Message::Click { x: 78, y: 23 });
    assert!(desk.screen().contains("Hjelp: Sjekkliste"));
}

#[test]
fn the_mouse_can_be_given_back_to_the_terminal() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("F8");
    assert!(desk.said().starts_with("Musa er av"), "{}", desk.said());
    assert!(matches!(desk.effects[..], [Effect::SaveSettings(_)]));
}

#[test]
fn a_window_too_small_says_how_large_it_must_be() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Space").resize(30, 8);
    let screen = desk.screen();
    assert!(screen.contains("nå 30 x 8, trenger 40 x 10"), "{screen}");
    desk.press("Down Space z s Enter");
    assert_eq!(desk.model.size, Size { width: 30, height: 8 });
    desk.resize(80, 24);
    assert!(desk.selected().starts_with("[x] Taushetserklæring"), "nothing happened unseen");
    desk.resize(30, 8).press("q");
    assert!(desk.exit().is_some());
}
