//! Every screen as text, at the three sizes it is made for; each is read and judged by people.

use super::desk::Desk;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

/// One snapshot a screen and size.
fn look(name: &str, day: i64, keys: &[&str]) {
    for (width, height) in SIZES {
        let mut desk = Desk::shipped_on_day(day, width, height);
        for part in keys {
            match part.strip_prefix("write:") {
                Some(text) => desk.write(text),
                None => desk.press(part),
            };
        }
        insta::assert_snapshot!(format!("{name}-{width}x{height}"), desk.screen());
    }
}

#[test]
fn now() {
    look("now", 22, &[]);
}

#[test]
fn now_with_things_done_and_waiting() {
    look("now-used", 22, &["Space Down Space Down Space 2 1"]);
}

#[test]
fn checklist() {
    look("checklist", 22, &["2 Down Down"]);
}

#[test]
fn checklist_with_done_shown() {
    look("checklist-done", 22, &["Space 2 v"]);
}

#[test]
fn item() {
    look("item", 22, &["2 Down Down Down Enter"]);
}

#[test]
fn item_of_a_course() {
    look("item-course", 22, &["/", "write:rekrutteringsprosessen", "Enter Enter"]);
}

#[test]
fn item_with_history() {
    look("item-history", 22, &["Space n", "write:Ringte HR", "Esc Enter End"]);
}

#[test]
fn help() {
    look("help", 22, &["?"]);
}

#[test]
fn help_for_the_checklist() {
    look("help-checklist", 22, &["2 ? PageDown"]);
}

#[test]
fn menu() {
    look("menu", 22, &["m"]);
}

#[test]
fn menu_filtered() {
    look("menu-filtered", 22, &["m", "write:notat"]);
}

#[test]
fn status() {
    look("status", 22, &["s"]);
}

#[test]
fn status_of_an_access() {
    look("status-access", 22, &["Down s"]);
}

#[test]
fn plan() {
    look("plan", 22, &["p"]);
}

#[test]
fn note() {
    look(
        "note",
        22,
        &["n", "write:Ringte IT. De mangler ansvarsnummer, og ringer tilbake fredag."],
    );
}

#[test]
fn date_that_cannot_be_read() {
    look("date", 22, &["p Down Enter", "write:snart", "Enter"]);
}

#[test]
fn reason() {
    look("reason", 22, &["s End Enter"]);
}

#[test]
fn search() {
    look("search", 22, &["/", "write:okonomi"]);
}

#[test]
fn search_without_answer() {
    look("search-empty", 22, &["/", "write:qqqq"]);
}

#[test]
fn everything_done() {
    for (width, height) in SIZES {
        let mut desk = Desk::shipped_on_day(1, width, height);
        for _ in 0..400 {
            if desk.home().ground.plan().next.is_empty() {
                break;
            }
            desk.press("1 Home Space 2");
        }
        desk.press("1");
        insta::assert_snapshot!(format!("now-nothing-{width}x{height}"), desk.screen());
    }
}

#[test]
fn nynorsk_and_english() {
    use lederpakke::domain::Language;
    for language in [Language::Nynorsk, Language::English] {
        let mut desk = Desk::shipped_on_day(22, 80, 24).speaking(language);
        desk.press("Space Down Space");
        insta::assert_snapshot!(format!("now-{}", language.code()), desk.screen());
        desk.press("?");
        insta::assert_snapshot!(format!("help-{}", language.code()), desk.screen());
    }
}

#[test]
fn too_small() {
    let mut desk = Desk::shipped_on_day(22, 30, 8);
    insta::assert_snapshot!("small-30x8", desk.screen());
}
