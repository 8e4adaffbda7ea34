//! What is written by hand: notes, reasons, dates, own items; and what is chosen from a list.

use std::sync::Arc;

use jiff::civil::date;
use lederpakke::app::{Effect, Message, Overlay};
use lederpakke::domain::item::Link;
use lederpakke::domain::{Layer, Standing, Text};

use super::desk::{Desk, office, on_day, principal};

fn standing(desk: &Desk) -> Standing {
    let row = desk.home().selected().expect("a row").id.clone();
    desk.home().record(&row).standing
}

#[test]
fn a_note_takes_lines_and_letters_and_esc_saves_it() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("n").write("Ringte IT q s z\nDe mangler ansvarsnummer.");
    assert_eq!(desk.exit(), None, "q is a letter here");
    desk.press("Esc");
    assert_eq!(desk.said(), "Notatet er lagret: Taushetserklæring og habilitet. z angrer.");
    let row = desk.home().selected().expect("a row").id.clone();
    let notes = desk.home().record(&row).notes;
    assert_eq!(notes[0].text.as_str(), "Ringte IT q s z\nDe mangler ansvarsnummer.");
    desk.press("Enter End");
    assert!(desk.screen().contains("NOTATER (1)"), "{}", desk.screen());
    desk.press("Esc z");
    assert!(desk.home().record(&row).notes.is_empty());
    desk.press("Z");
    assert_eq!(desk.home().record(&row).notes.len(), 1);
}

#[test]
fn an_empty_note_is_no_note() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("n Esc");
    assert_eq!(desk.said(), "Klar. Alt lagres automatisk.");
    assert!(desk.home().overlay.is_none());
}

#[test]
fn a_note_can_be_edited_and_removed() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("n").write("først").press("Esc e").write(" og sist").press("Ctrl+s");
    let row = desk.home().selected().expect("a row").id.clone();
    assert_eq!(desk.home().record(&row).notes[0].text.as_str(), "først og sist");
    assert!(desk.said().starts_with("Notatet er endret"), "{}", desk.said());
    desk.press("Delete");
    assert!(desk.home().record(&row).notes.is_empty());
    desk.press("Delete");
    assert!(desk.said().starts_with("Bare egne punkter og notater"), "{}", desk.said());
}

#[test]
fn pasted_text_is_text_and_never_a_command() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.send(Message::Paste("q\nz".to_owned()));
    assert_eq!((desk.exit(), desk.effects.len()), (None, 0));
    desk.press("n");
    desk.send(Message::Paste("linje\nq".to_owned()));
    desk.press("Esc");
    let row = desk.home().selected().expect("a row").id.clone();
    assert_eq!(desk.home().record(&row).notes[0].text.as_str(), "linje\nq");
}

#[test]
fn the_status_list_has_every_status_and_asks_for_what_it_needs() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("s Down Enter");
    assert_eq!(standing(&desk), Standing::Started { on: date(2026, 11, 23) });
    desk.press("s Down Enter");
    assert_eq!(standing(&desk), Standing::Requested { on: date(2026, 11, 23), from: None });
    desk.press("s End Enter").write("ikke min oppgave").press("Enter");
    assert!(matches!(standing(&desk), Standing::Skipped { why, .. }
        if why.as_str() == "ikke min oppgave"));
    assert!(desk.said().starts_with("Ikke aktuelt: Taushet"), "{}", desk.said());
    desk.press("s Home Enter");
    assert_eq!(standing(&desk), Standing::Untouched);
}

#[test]
fn done_another_day_asks_which() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("s Home Down Down Down Down Enter").write("20.11").press("Enter");
    assert_eq!(standing(&desk), Standing::Done { on: date(2026, 11, 20) });
}

#[test]
fn credit_asks_when_and_where() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("s Home Down Down Down Down Down Enter").write("1.3.2025").press("Enter");
    desk.write("Bergen kommune").press("Enter");
    assert!(matches!(standing(&desk), Standing::Credited { on, why }
        if on == date(2025, 3, 1) && why.as_str() == "Bergen kommune"));
}

#[test]
fn a_date_that_cannot_be_read_stays_with_an_explanation() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("p Down Enter").write("snart").press("Enter");
    let screen = desk.screen();
    assert!(screen.contains("> snart"), "{screen}");
    assert!(screen.contains("Dette kan ikke leses som en dato."), "{screen}");
    desk.press("Esc");
    assert!(desk.home().overlay.is_none(), "Esc again means never mind");
    assert_eq!(desk.said(), "Datoen kunne ikke leses, så ingenting er endret.");
}

#[test]
fn a_day_that_has_not_been_is_no_day_something_was_done() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("s Home Down Down Down Down Enter").write("i morgen").press("Enter");
    assert!(desk.screen().contains("har ikke vært ennå"), "{}", desk.screen());
    desk.press("Ctrl+u").write("i dag").press("Enter");
    assert_eq!(standing(&desk), Standing::Done { on: date(2026, 11, 23) });
}

#[test]
fn planning_sets_a_date_of_ones_own_and_takes_it_back() {
    let mut desk = Desk::on_day(22, 80, 24);
    let row = desk.home().selected().expect("a row").id.clone();
    desk.press("p Enter");
    assert_eq!(desk.home().record(&row).planned, Some(date(2026, 11, 27)), "this Friday");
    desk.press("p Down Enter").write("+2u").press("Enter");
    assert_eq!(desk.home().record(&row).planned, Some(date(2026, 12, 7)));
    assert!(desk.said().starts_with("Egen frist 07.12.2026"), "{}", desk.said());
    desk.press("p Down Down Enter").write("1.12").press("Enter");
    assert_eq!(desk.home().record(&row).snoozed, Some(date(2026, 12, 1)));
    desk.press("p Down Down Down Enter");
    assert_eq!(desk.home().record(&row).planned, None);
    desk.press("p End Enter");
    assert_eq!(desk.home().record(&row).snoozed, None);
}

#[test]
fn own_items_are_added_edited_removed_and_brought_back() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("2 a").write("Spise lunsj med økonomi").press("Enter");
    assert!(desk.selected().contains("Spise lunsj med økonomi (egen)"), "{}", desk.selected());
    assert!(desk.said().starts_with("Lagt til (p setter frist)"), "{}", desk.said());
    desk.press("e").write(" og lønn").press("Enter");
    assert!(desk.selected().contains("Spise lunsj med økonomi og lønn"), "{}", desk.selected());
    desk.press("Delete");
    assert!(!desk.selected().contains("Spise lunsj"), "{}", desk.selected());
    assert!(desk.said().starts_with("Fjernet: Spise lunsj"), "{}", desk.said());
    desk.press("z End");
    assert!(desk.selected().contains("Spise lunsj med økonomi og lønn"), "{}", desk.selected());
}

#[test]
fn one_link_opens_and_several_are_chosen_from() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("o");
    let Some(Effect::OpenLink(url)) = desk.effects.pop() else { panic!("nothing was opened") };
    assert!(url.starts_with("https://"), "{url}");
    desk.send(Message::LinkOpened(url.clone()));
    assert_eq!(desk.said(), format!("Åpner {url}"));
    let mut layer = Layer::clone(&office()[0]);
    let first = layer.items.iter_mut().find(|item| item.id.as_str() == "taushet");
    let first = Arc::make_mut(first.expect("the first thing to do"));
    let (title, url) = (Text::line("Mer om det"), Text::line("https://b.example.no"));
    first.links.push(Link { title, url });
    let mut desk = Desk::of(vec![Arc::new(layer)], principal("skole"), on_day(22), 80, 24);
    desk.press("o");
    assert!(matches!(desk.home().overlay, Some(Overlay::Choose(_))), "{}", desk.screen());
    desk.press("Down Enter");
    assert!(matches!(desk.effects.pop(), Some(Effect::OpenLink(url)) if url.contains("b.ex")));
}

#[test]
fn a_link_that_cannot_be_opened_is_shown() {
    use lederpakke::fault::{Cause, Fault, Wanted};
    let mut desk = Desk::on_day(22, 80, 24);
    let fault = Fault::new(Wanted::OpenLink, Cause::NotFound);
    desk.send(Message::LinkNotOpened(Text::line("https://a.example.no"), fault));
    assert!(desk.said().ends_with("https://a.example.no"), "{}", desk.said());
}

#[test]
fn copying_offers_title_links_and_contacts() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("c");
    let screen = desk.screen();
    for part in ["Tittel: Taushet", "Lenke: https://", "Telefon: 55 55 00 10", "E-post: hr@"] {
        assert!(screen.contains(part), "{part} in {screen}");
    }
    desk.press("End Enter");
    assert!(matches!(&desk.effects[..], [Effect::Copy(text)] if text.starts_with("hr@")));
}

#[test]
fn the_menu_runs_what_is_typed() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("m").write("notat").press("Enter");
    assert!(matches!(desk.home().overlay, Some(Overlay::Write(_))), "{}", desk.screen());
    desk.press("Esc m").write("zzzz");
    assert!(desk.screen().contains("Ingen handling passer. Esc lukker."));
    desk.press("Enter");
    assert!(matches!(desk.home().overlay, Some(Overlay::Menu(_))));
    desk.press("Esc Ctrl+p").write("sjekkliste").press("Enter");
    assert_eq!(desk.home().page, lederpakke::app::Page::Checklist);
}

#[test]
fn help_scrolls_and_closes() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("?");
    let top = desk.screen();
    assert!(top.contains("Hjelp: Nå") && top.contains("PÅ DENNE SIDEN"), "{top}");
    desk.press("End");
    let end = desk.screen();
    assert!(end.contains("SPØR HR") && end.contains("55 55 00 10"), "{end}");
    desk.press("q");
    assert_eq!(desk.exit(), None, "q means nothing here");
    desk.press("Esc");
    assert!(desk.home().overlay.is_none());
}

#[test]
fn the_wizard_is_run_again_from_the_menu_and_left_unchanged() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Space m").write("rolle").press("Enter");
    assert!(desk.screen().contains("Steg 1"), "{}", desk.screen());
    desk.press("Esc");
    assert!(desk.selected().starts_with("[x] Taushetserklæring"), "{}", desk.screen());
}
