//! The ways out, and that nothing is lost on any of them.

use lederpakke::app::Exit;

use super::desk::Desk;

#[test]
fn q_quits_at_once_from_page_and_item() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("q");
    assert_eq!(desk.exit(), Some(Exit::Fine));
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Enter q");
    assert_eq!(desk.exit(), Some(Exit::Fine));
}

#[test]
fn q_means_nothing_in_a_list_of_choices() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("s q p q");
    assert_eq!(desk.exit(), None);
}

#[test]
fn ctrl_q_quits_from_a_note_and_keeps_it() {
    let mut desk = Desk::on_day(22, 80, 24);
    let row = desk.home().selected().expect("a row").id.clone();
    desk.press("n").write("et utkast").press("Ctrl+q");
    assert_eq!(desk.exit(), Some(Exit::Fine));
    assert_eq!(desk.home().record(&row).notes[0].text.as_str(), "et utkast");
}

#[test]
fn ctrl_c_twice_quits_with_130_and_once_only_says_so() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Ctrl+c");
    assert!(desk.said().starts_with("Trykk Ctrl+C en gang til"), "{}", desk.said());
    desk.press("Down Ctrl+c");
    assert_eq!(desk.exit(), None, "something came between");
    desk.press("Ctrl+c");
    assert_eq!(desk.exit(), Some(Exit::Interrupted));
    assert_eq!(Exit::Interrupted.status(), 130);
    assert_eq!(Exit::Signal(15).status(), 143);
}

#[test]
fn ctrl_s_says_that_there_is_no_need() {
    let mut desk = Desk::on_day(22, 80, 24);
    desk.press("Ctrl+s");
    assert_eq!(desk.said(), "Alt lagres automatisk. Du trenger ikke lagre selv.");
}
