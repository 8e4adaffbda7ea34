//! The order of rows.

use crate::build::{Said, World, access, course, day, ids, practice};

#[test]
fn earlier_comes_before_later_and_undated_last_as_hr_wrote_them() {
    let world = World::of([
        practice("uten-dato"),
        practice("senere").due("2 months"),
        practice("apner").opens("1 month"),
        practice("tidlig").due("1 week"),
        practice("ogsa-tidlig").due("1 week"),
    ]);
    let order = ["tidlig", "ogsa-tidlig", "apner", "senere", "uten-dato"];
    assert_eq!(ids(&world.on(day(1))), order);
}

#[test]
fn what_is_needed_comes_before_what_needs_it_and_moves_up_with_it() {
    let world = World::of([
        course("kurs").due("1 week").after(&["konto"]),
        practice("imellom").due("2 weeks"),
        access("konto").due("3 months"),
    ]);
    assert_eq!(ids(&world.on(day(1))), ["konto", "kurs", "imellom"]);
}

#[test]
fn a_need_that_is_not_the_leaders_moves_nothing() {
    let world = World::of([
        course("kurs").due("1 week").after(&["konto"]).only_if("budget", true),
        practice("imellom").due("2 weeks"),
        access("konto").due("3 months"),
    ])
    .answers("budget", false);
    assert_eq!(ids(&world.on(day(1))), ["kurs", "imellom", "konto"]);
}

#[test]
fn a_row_stays_where_it_is_when_it_is_done() {
    let items = ["a", "b", "c"].map(|name| practice(name).due("1 week"));
    let world = World::of(items);
    let before = ids(&world.on(day(1)));
    assert_eq!(ids(&world.done("b", day(1)).on(day(1))), before);
}

#[test]
fn the_leaders_own_date_moves_a_row() {
    let items = ["a", "b"].map(|name| practice(name).due("1 month"));
    let world = World::of(items).planned("b", day(3));
    assert_eq!(ids(&world.on(day(1))), ["b", "a"]);
}

#[test]
fn a_circle_in_a_faulty_package_still_has_an_order() {
    let world = World::of([
        practice("b").after(&["a"]).due("1 week"),
        practice("a").after(&["c"]).due("2 weeks"),
        practice("c").after(&["b"]).due("3 weeks"),
        practice("for").due("1 year"),
        practice("sist").after(&["c"]),
    ]);
    assert_eq!(ids(&world.on(day(1))), ["b", "a", "c", "for", "sist"]);
}
