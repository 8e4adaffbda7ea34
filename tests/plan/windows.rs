//! When: where each date comes from, and the phase a row is shown under.

use jiff::civil::{Date, date};
use lederpakke::domain::Item;
use lederpakke::plan::{Bound, BoundFrom, State};

use crate::build::{START, Said, World, at, day, find, practice, talk};

fn phased(item: Item) -> World {
    World::of([item])
        .phase("for-start", "-4 weeks", "0 days")
        .phase("forste-maned", "0 days", "1 month")
        .phase("forste-halvar", "1 month", "6 months")
}

fn bound(date: Date, from: BoundFrom) -> Option<Bound> {
    Some(Bound { date, from })
}

/// Both ends and the phase of the one item.
fn window(world: &World) -> (Option<Bound>, Option<Bound>, Option<String>) {
    let plan = world.on(day(1));
    let row = find(&plan, "a");
    (row.opens, row.due, row.phase.as_ref().map(ToString::to_string))
}

#[test]
fn each_end_comes_from_the_item_else_from_its_phase_else_from_nowhere() {
    use BoundFrom::{Item, Phase};
    let name = |phase: &str| Some(phase.to_owned());
    for (item, expected) in [
        (practice("a"), (None, None, None)),
        (
            practice("a").phase("forste-halvar"),
            (bound(at("1 month"), Phase), bound(at("6 months"), Phase), name("forste-halvar")),
        ),
        (
            practice("a").phase("forste-halvar").opens("2 months"),
            (bound(at("2 months"), Item), bound(at("6 months"), Phase), name("forste-halvar")),
        ),
        (
            practice("a").phase("forste-halvar").due("3 months"),
            (bound(at("1 month"), Phase), bound(at("3 months"), Item), name("forste-halvar")),
        ),
        (
            practice("a").phase("finnes-ikke").due("3 months"),
            (None, bound(at("3 months"), Item), name("finnes-ikke")),
        ),
    ] {
        assert_eq!(window(&phased(item.clone())), expected, "{item:#?}");
    }
}

#[test]
fn a_phase_does_not_contradict_the_items_own_date() {
    let early = phased(practice("a").phase("forste-halvar").due("1 week"));
    assert_eq!(window(&early).0, None, "due before the phase begins: open from the start");
    let late = phased(practice("a").phase("for-start").opens("1 week"));
    assert_eq!(window(&late).1, None, "opens after the phase ends: no due date from it");
}

#[test]
fn without_a_phase_the_date_decides_which_it_is_shown_under() {
    for (item, phase) in [
        (practice("a").due("1 month"), Some("forste-maned")),
        (practice("a").opens("1 month"), Some("forste-halvar")),
        (practice("a").due("0 days"), Some("for-start")),
        (practice("a").due("2 years").opens("2 months"), Some("forste-halvar")),
        (practice("a").due("2 years"), None),
        (practice("a"), None),
    ] {
        let shown = window(&phased(item.clone())).2;
        assert_eq!(shown.as_deref(), phase, "{item:#?}");
    }
}

#[test]
fn the_leaders_own_date_replaces_the_due_date() {
    let world = phased(practice("a").phase("forste-maned").due("1 week")).planned("a", day(20));
    assert_eq!(window(&world).1, bound(day(20), BoundFrom::Own));
    assert_eq!(world.state("a", day(20)), State::Open);
    assert_eq!(world.state("a", day(21)), State::Late { since: day(20), started: None });
}

#[test]
fn a_month_after_the_31st_and_a_year_after_a_leap_day_are_the_last_of_the_month() {
    for (start, due, expected) in [
        (date(2027, 1, 31), "1 month", date(2027, 2, 28)),
        (date(2028, 2, 29), "1 year", date(2029, 2, 28)),
        (date(2028, 2, 29), "4 years", date(2032, 2, 29)),
        (date(2027, 3, 1), "-1 day", date(2027, 2, 28)),
    ] {
        let world = World::of([practice("a").due(due)]).leader(|leader| leader.start = start);
        assert_eq!(window(&world).1, bound(expected, BoundFrom::Item), "{due} after {start}");
    }
}

#[test]
fn a_date_in_the_calendar_is_the_same_for_everyone() {
    let on = date(2026, 10, 14);
    let world = World::of([practice("a").due_on(on)]);
    for start in [START, date(2026, 1, 5)] {
        let world = world.clone().leader(|leader| leader.start = start);
        assert_eq!(window(&world).1, bound(on, BoundFrom::Item));
    }
}

#[test]
fn days_are_counted_from_the_first() {
    let world = World::of([]);
    for (today, number, month) in [
        (date(2026, 8, 15), -1, 0),
        (date(2026, 8, 16), 0, 0),
        (START, 1, 1),
        (date(2026, 9, 16), 31, 1),
        (date(2026, 9, 17), 32, 2),
        (date(2029, 8, 16), 1096, 36),
    ] {
        let plan = world.on(today);
        assert_eq!((plan.day, plan.month()), (number, month), "on {today}");
    }
}

#[test]
fn the_ends_of_the_calendar_are_survived() {
    let items = [
        practice("a").opens("-10 years").due("10 years"),
        practice("b").every("1 month", None),
        talk("c").due("0 days"),
    ];
    let world = World::of(items).phase("p", "-10 years", "10 years");
    for start in [Date::MIN, Date::MAX] {
        let world = world.clone().leader(|leader| leader.start = start);
        for today in [Date::MIN, START, Date::MAX] {
            assert!(!world.on(today).rows.is_empty());
        }
    }
}
