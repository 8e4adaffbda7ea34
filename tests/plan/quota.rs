//! Electives.

use lederpakke::domain::layer::QuotaPer;
use lederpakke::plan::QuotaStatus;

use crate::build::{Said, World, at, course, day, find};

fn electives(per: QuotaPer) -> World {
    let kurs = |name| course(name).optional();
    World::of([kurs("a"), kurs("b").same_as("c"), kurs("c"), course("annet")]).quota(
        2,
        per,
        &["a", "b", "c", "finnes-ikke"],
    )
}

fn status(world: &World, today: i32) -> QuotaStatus {
    world.on(day(today)).quotas.into_iter().next().expect("one quota")
}

#[test]
fn a_year_is_counted_from_the_first_day() {
    let world = electives(QuotaPer::Year).done("a", day(100)).done("annet", day(100));
    let first = status(&world, 200);
    assert_eq!((first.choose, first.done, first.is_filled()), (2, 1, false));
    assert_eq!(first.until, Some(day(365)));
    assert_eq!(status(&world, 365).done, 1);
    let second = status(&world, 366);
    assert_eq!((second.done, second.until), (0, Some(at("24 months").yesterday().unwrap())));
    let boundary = electives(QuotaPer::Year).done("a", day(366));
    assert_eq!(status(&boundary, 366).done, 1);
}

#[test]
fn before_the_first_day_the_first_year_is_the_current_one() {
    let world = electives(QuotaPer::Year).credited("a", day(-900));
    let status = status(&world, -20);
    assert_eq!((status.done, status.until), (0, Some(day(365))), "old courses fill no year");
}

#[test]
fn a_quota_without_years_counts_everything() {
    let world = electives(QuotaPer::All).credited("a", day(-900)).done("b", day(700));
    let status = status(&world, 720);
    assert_eq!((status.done, status.until, status.is_filled()), (2, None, true));
}

#[test]
fn one_course_that_stands_for_two_is_one() {
    let world = electives(QuotaPer::Year).done("b", day(10));
    assert_eq!(find(&world.on(day(20)), "c").state.name(), "credited");
    assert_eq!(status(&world, 20).done, 1);
}

#[test]
fn rows_say_which_quota_they_belong_to() {
    let plan = electives(QuotaPer::Year).on(day(1));
    assert_eq!(find(&plan, "a").quota.as_ref().unwrap().as_str(), "valg-0");
    assert_eq!(find(&plan, "annet").quota, None);
}
