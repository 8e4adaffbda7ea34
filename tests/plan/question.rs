//! The question of the week.

use jiff::civil::Date;
use lederpakke::domain::{PromptId, RowId};
use lederpakke::plan::Question;

use crate::build::{Said, World, course, day};

fn world() -> World {
    World::of([course("kurs").recall("6 weeks"), course("annet").recall("1 week")]).prompts(&[
        "overrasket",
        "utsatt",
        "lyttet",
    ])
}

fn asks(world: &World, today: Date) -> Option<Question> {
    world.on(today).question
}

fn prompt(name: &str) -> Option<Question> {
    Some(Question::Prompt(PromptId::new(name).expect("an id")))
}

fn recall(row: &str, done: i32) -> Option<Question> {
    Some(Question::Recall { row: RowId::parse(row).expect("a row"), done: day(done) })
}

#[test]
fn prompts_take_turns_a_week_at_a_time_from_the_first_day() {
    let world = world();
    for (today, question) in [
        (0, None),
        (1, prompt("overrasket")),
        (7, prompt("overrasket")),
        (8, prompt("utsatt")),
        (21, prompt("lyttet")),
        (22, prompt("overrasket")),
    ] {
        assert_eq!(asks(&world, day(today)), question, "on day {today}");
    }
    assert_eq!(World::of([]).on(day(30)).question, None, "a package without prompts asks nothing");
}

#[test]
fn weeks_later_it_asks_what_was_used_for_four_weeks_at_most() {
    let world = world().done("kurs", day(2));
    let since = day(2 + 42);
    let weeks_on = |days: i32| lederpakke::domain::Offset::of_days(days).from(since);
    assert_eq!(asks(&world, weeks_on(-1)), prompt("overrasket"));
    assert_eq!(asks(&world, since), recall("kurs", 2));
    assert_eq!(asks(&world, weeks_on(28)), recall("kurs", 2));
    assert_eq!(asks(&world, weeks_on(29)), prompt("utsatt"));
}

#[test]
fn the_oldest_question_is_asked_first() {
    let world = world().done("kurs", day(2)).done("annet", day(40));
    assert_eq!(
        asks(&world, day(48)),
        recall("kurs", 2),
        "asked from day 44; the other from day 47"
    );
}

#[test]
fn a_note_written_since_is_the_answer() {
    let world = world().done("kurs", day(2));
    let before = world.clone().note("kurs", day(43));
    assert_eq!(asks(&before, day(50)), recall("kurs", 2), "written before it was asked");
    let answered = world.clone().note("kurs", day(44));
    assert_eq!(asks(&answered, day(50)), prompt("utsatt"));
    let elsewhere = world.note("annet", day(46));
    assert_eq!(asks(&elsewhere, day(50)), recall("kurs", 2));
}

#[test]
fn what_was_only_credited_is_not_asked_about() {
    assert_eq!(asks(&world().credited("kurs", day(2)), day(50)), prompt("utsatt"));
}
