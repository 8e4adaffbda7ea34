//! What comes back.

use jiff::civil::date;
use lederpakke::domain::item::Recurrence;
use lederpakke::plan::{BoundFrom, Plan, SkipReason, State};

use crate::build::{Said, World, at, day, find, ids, meeting, practice};

fn passed() -> State {
    State::Skipped { why: SkipReason::Passed }
}

/// When each row opens and is due.
fn windows(plan: &Plan) -> Vec<(String, String, String)> {
    let date = |bound: Option<lederpakke::plan::Bound>| {
        bound.map_or_else(String::new, |b| b.date.to_string())
    };
    plan.rows.iter().map(|row| (row.id.to_string(), date(row.opens), date(row.due))).collect()
}

fn strings(rows: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    rows.iter().map(|(a, b, c)| ((*a).to_owned(), (*b).to_owned(), (*c).to_owned())).collect()
}

#[test]
fn a_rhythm_shifts_the_first_window() {
    let world =
        World::of([meeting("mote").opens("1 month").due("2 months").every("3 months", Some(3))]);
    let expected = strings(&[
        ("mote#1", "2026-09-17", "2026-10-17"),
        ("mote#2", "2026-12-17", "2027-01-17"),
        ("mote#3", "2027-03-17", "2027-04-17"),
    ]);
    let plan = world.on(day(1));
    assert_eq!(windows(&plan), expected);
    assert_eq!(find(&plan, "mote#1").due.unwrap().from, BoundFrom::Item);
    assert_eq!(find(&plan, "mote#2").due.unwrap().from, BoundFrom::Rhythm);
}

#[test]
fn without_a_due_date_it_is_due_when_the_next_opens() {
    let world = World::of([meeting("mote").every("2 months", Some(2))]);
    let expected =
        strings(&[("mote#1", "2026-08-17", "2026-10-17"), ("mote#2", "2026-10-17", "2026-12-17")]);
    assert_eq!(windows(&world.on(day(1))), expected);
}

#[test]
fn month_ends_do_not_drift() {
    let world = World::of([practice("rapport").every("1 month", Some(4))])
        .leader(|leader| leader.start = date(2027, 1, 31));
    let opens: Vec<String> = windows(&world.on(day(1))).into_iter().map(|row| row.1).collect();
    assert_eq!(opens, ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]);
    let due: Vec<String> = windows(&world.on(day(1))).into_iter().map(|row| row.2).collect();
    assert_eq!(due, ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]);
}

#[test]
fn an_endless_rhythm_ends_with_its_phase_or_when_one_is_no_longer_new() {
    let world = World::of([meeting("mote").every("1 year", None)]);
    assert_eq!(ids(&world.on(day(1))), ["mote#1", "mote#2", "mote#3"]);
    let world = World::of([meeting("mote").every("1 month", None).phase("halvar")])
        .phase("halvar", "1 month", "4 months");
    assert_eq!(ids(&world.on(day(1))), ["mote#1", "mote#2", "mote#3"]);
}

#[test]
fn a_counted_rhythm_only_begins_in_its_phase() {
    let world = World::of([meeting("mote").every("6 months", Some(3)).phase("start")])
        .phase("start", "0 days", "1 month")
        .phase("siden", "1 month", "12 months");
    let plan = world.on(day(1));
    let phases: Vec<_> =
        plan.rows.iter().map(|row| row.phase.as_ref().unwrap().to_string()).collect();
    assert_eq!(ids(&plan), ["mote#1", "mote#2", "mote#3"]);
    assert_eq!(phases, ["start", "siden", "start"], "the last lies in no phase and keeps its name");
}

#[test]
fn a_daily_meeting_for_years_is_cut_off() {
    let world = World::of([meeting("mote").every("1 day", None)]);
    assert_eq!(world.on(day(1)).rows.len(), 400);
}

#[test]
fn set_dates_open_two_weeks_ahead_and_keep_their_numbers() {
    let dates = [date(2026, 3, 4), date(2026, 10, 14), date(2027, 10, 13), date(2031, 10, 8)];
    let world = World::of([meeting("hms").dates(&dates)]);
    let expected =
        strings(&[("hms#2", "2026-09-30", "2026-10-14"), ("hms#3", "2027-09-29", "2027-10-13")]);
    assert_eq!(windows(&world.on(day(1))), expected, "before the first day it was someone else's");
    let attended = world.done("hms#1", date(2026, 3, 4));
    assert_eq!(
        ids(&attended.on(day(1))),
        ["hms#1", "hms#2", "hms#3"],
        "unless the leader was there"
    );
}

#[test]
fn only_the_latest_opened_can_be_late() {
    let world =
        World::of([meeting("mote").opens("1 month").due("2 months").every("3 months", Some(3))]);
    let (first_due, second_opens) = (at("2 months"), at("4 months"));
    let late = State::Late { since: first_due, started: None };
    assert_eq!(world.state("mote#1", first_due.tomorrow().unwrap()), late);
    assert_eq!(world.state("mote#1", second_opens.yesterday().unwrap()), late);
    assert_eq!(world.state("mote#1", second_opens), passed());
    assert_eq!(world.state("mote#2", second_opens), State::Open);
    assert!(matches!(world.state("mote#3", day(2000)), State::Late { .. }));
    let done = world.done("mote#1", day(50));
    assert_eq!(done.state("mote#1", day(2000)), State::Done { on: day(50) });
}

#[test]
fn an_occurrence_is_not_past_on_its_own_day() {
    let weekly = [date(2026, 10, 7), date(2026, 10, 14)];
    let world = World::of([meeting("mote").dates(&weekly)]);
    assert_eq!(world.state("mote#1", weekly[0]), State::Open, "though the next has opened");
    assert_eq!(world.state("mote#1", weekly[0].tomorrow().unwrap()), passed());
}

#[test]
fn an_occurrence_the_leader_has_moved_waits_for_that_day() {
    let world = World::of([meeting("mote").every("1 month", Some(3))]).planned("mote#1", day(50));
    assert_eq!(world.state("mote#1", day(50)), State::Open);
    assert_eq!(world.state("mote#1", day(51)), passed());
}

#[test]
fn what_was_said_without_a_number_was_said_of_the_first() {
    let world = World::of([meeting("mote").every("1 month", Some(2))]).done("mote", day(4));
    let plan = world.on(day(5));
    assert_eq!(find(&plan, "mote#1").state, State::Done { on: day(4) });
    assert_eq!(ids(&plan), ["mote#1", "mote#2"]);
}

#[test]
fn a_date_set_without_a_number_is_not_forgotten_when_the_first_is_done() {
    let world = World::of([meeting("mote").every("1 month", Some(2))]).planned("mote", day(9));
    let done = world.clone().done("mote#1", day(4));
    for world in [world, done] {
        assert_eq!(find(&world.on(day(5)), "mote#1").due.unwrap().date, day(9));
    }
}

#[test]
fn an_item_that_no_longer_recurs_keeps_what_was_said_of_its_occurrences() {
    let world = World::of([meeting("mote")])
        .done("mote#1", day(4))
        .done("mote#2", day(40))
        .started("mote#3", day(70));
    let plan = world.on(day(80));
    assert_eq!(find(&plan, "mote").state, State::Done { on: day(4) });
    assert_eq!(find(&plan, "mote#2").state, State::Done { on: day(40) });
    assert_eq!(find(&plan, "mote#3").state, State::Withdrawn { why: None });
    assert_eq!(plan.rows.len(), 3);
}

#[test]
fn once_is_enough_for_what_comes_after_a_recurring_meeting() {
    let world = World::of([
        meeting("nettverk").every("1 month", Some(4)),
        practice("veiledning").after(&["nettverk"]),
    ]);
    assert!(matches!(world.state("veiledning", day(70)), State::Blocked { .. }));
    assert_eq!(world.done("nettverk#2", day(40)).state("veiledning", day(70)), State::Open);
}

#[test]
fn the_last_of_a_daily_rhythm_that_is_cut_off_is_not_late_for_ever() {
    let world = World::of([practice("dagbok").every("1 day", None)]);
    let last = format!("dagbok#{}", Recurrence::MOST);
    let plan = world.on(day(i32::from(Recurrence::MOST) + 60));
    assert_eq!(plan.rows.len(), usize::from(Recurrence::MOST));
    assert_eq!(find(&plan, &last).state, passed());
    let plan = world.on(day(i32::from(Recurrence::MOST)));
    assert_eq!(find(&plan, &last).state, State::Open);
}
