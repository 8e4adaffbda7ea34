//! The page "Sjekkliste": a tree, filters, and a search that is live.

use lederpakke::app::Page;
use lederpakke::app::screen::checklist::Filter;

use super::desk::Desk;

fn checklist(width: u16, height: u16) -> Desk {
    let mut desk = Desk::on_day(22, width, height);
    desk.press("2");
    desk
}

#[test]
fn phases_count_what_is_done_in_them() {
    let mut desk = checklist(80, 24);
    assert!(desk.selected().contains("Før du begynner"), "{}", desk.selected());
    assert!(desk.selected().contains("0 av 5  0 %"), "{}", desk.selected());
    desk.press("Down Down Space Space Home");
    assert!(desk.selected().contains("1 av 5  20 %"), "{}", desk.selected());
}

#[test]
fn branches_fold_and_unfold_with_arrows_and_enter() {
    let mut desk = checklist(80, 24);
    let lines = desk.home().checklist.lines().len();
    desk.press("Left");
    assert!(desk.home().checklist.lines().len() < lines);
    assert!(desk.selected().starts_with("► Før du begynner"), "{}", desk.selected());
    desk.press("Right");
    assert_eq!(desk.home().checklist.lines().len(), lines);
    desk.press("Right");
    assert!(desk.selected().starts_with("▼ Tilganger"), "{}", desk.selected());
    desk.press("Enter Enter Down");
    assert!(desk.selected().starts_with("[ ] Brukerkonto"), "{}", desk.selected());
    desk.press("Left");
    assert!(desk.selected().starts_with("▼ Tilganger"), "{}", desk.selected());
    desk.press("Left Left");
    assert!(desk.selected().starts_with("▼ Før du begynner"), "{}", desk.selected());
}

#[test]
fn a_row_done_here_stays_until_the_page_is_left() {
    let mut desk = checklist(80, 24);
    desk.press("Down Down Space Space");
    assert!(desk.selected().starts_with("[x] Brukerkonto"), "{}", desk.selected());
    desk.press("1 2");
    assert!(!desk.screen().contains("[x] Brukerkonto"));
    desk.press("v");
    assert!(desk.screen().contains("[x] Brukerkonto"), "{}", desk.screen());
    assert_eq!(desk.said(), "Det som er gjort, vises nå.");
}

#[test]
fn filters_go_round_and_esc_shows_all() {
    let mut desk = checklist(80, 24);
    let mut seen = Vec::new();
    loop {
        desk.press("f");
        let filter = desk.home().checklist.filter().clone();
        if filter == Filter::All {
            break;
        }
        assert!(!seen.contains(&filter), "{seen:?} {filter:?}");
        seen.push(filter);
    }
    assert!(seen.contains(&Filter::Open) && seen.contains(&Filter::Late), "{seen:?}");
    assert!(seen.iter().any(|filter| matches!(filter, Filter::Kind(_))));
    assert!(seen.iter().any(|filter| matches!(filter, Filter::Competence(_))));
    desk.press("f f f");
    assert_eq!(*desk.home().checklist.filter(), Filter::Late);
    assert!(desk.screen().contains("Viser: forfalt eller ventet for lenge"));
    desk.press("Esc");
    assert_eq!(*desk.home().checklist.filter(), Filter::All);
}

#[test]
fn an_empty_filter_says_how_to_get_out() {
    let mut desk = checklist(80, 24);
    desk.press("f f");
    assert_eq!(*desk.home().checklist.filter(), Filter::Mine);
    let screen = desk.screen();
    assert!(screen.contains("Ingen punkter passer filteret. Esc viser alle."), "{screen}");
    desk.press("Down Space Enter s Left");
    assert_eq!(desk.exit(), None);
}

#[test]
fn a_search_is_live_and_knows_norwegian_letters() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Down /").write("okonomi regnskap");
    let screen = desk.screen();
    assert_eq!(desk.home().page, Page::Checklist);
    assert!(screen.contains("Visma Økonomi: regnskap og fakturaer"), "{screen}");
    assert!(screen.contains("Søk: okonomi regnskap"), "{screen}");
    let (found, all) = desk.home().checklist.count();
    assert!(found > 0 && found < 5 && all > 10, "{found} of {all}");
    assert!(screen.contains(&format!("Søk: {found} av {all} passer")), "{screen}");
}

#[test]
fn esc_in_the_search_restores_the_place() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Down Down");
    let before = desk.selected();
    desk.press("/").write("gat").press("Down Esc");
    assert_eq!(desk.home().page, Page::Now);
    assert_eq!(desk.selected(), before);
    desk.press("2 Down Down Down");
    let before = desk.selected();
    desk.press("/").write("gat").press("Esc");
    assert_eq!(desk.selected(), before);
}

#[test]
fn enter_in_the_search_keeps_what_was_found() {
    let mut desk = checklist(80, 24);
    desk.press("Ctrl+f").write("gat").press("Enter");
    assert!(desk.screen().contains("passer"), "{}", desk.screen());
    let found = desk.selected();
    assert!(found.contains("GAT"), "{found}");
    desk.press("Space");
    assert!(desk.home().checklist.is_searched(), "letters are commands again");
    desk.press("Esc");
    assert!(!desk.home().checklist.is_searched());
    assert!(desk.selected().contains("GAT"), "{}", desk.selected());
}

#[test]
fn a_search_without_answer_says_so() {
    let mut desk = checklist(80, 24);
    desk.press("/").write("qqqq");
    assert!(desk.screen().contains("Ingenting passer søket."), "{}", desk.screen());
    desk.press("Enter Space s n Esc");
    assert!(!desk.home().checklist.lines().is_empty());
}

#[test]
fn a_word_in_a_note_is_found() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("n").write("ringte Fylkesmannen").press("Esc");
    desk.press("/").write("fylkesmann");
    assert_eq!(desk.home().checklist.count().0, 1);
}

#[test]
fn moving_in_ten_thousand_rows_makes_no_lines_anew() {
    let desk = super::desk::large(10_000);
    let mut desk = desk;
    desk.press("2 v");
    let lines = desk.home().checklist.lines().as_ptr();
    desk.press("End Up PageUp Home Down Down");
    assert_eq!(desk.home().checklist.lines().as_ptr(), lines);
}
