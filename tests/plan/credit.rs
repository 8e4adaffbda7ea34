//! What counts as done without being done here.

use lederpakke::domain::{ItemId, Text};
use lederpakke::plan::{CreditReason, State};

use crate::build::{Said, World, course, day, id};

fn same_as(name: &str, on: i32) -> State {
    State::Credited { on: day(on), why: CreditReason::SameAs(id(name)) }
}

fn replaced(names: &[&str], on: i32) -> State {
    let names: Vec<ItemId> = names.iter().map(|name| id(name)).collect();
    State::Credited { on: day(on), why: CreditReason::Replaced(names) }
}

#[test]
fn the_leaders_word_is_enough() {
    let world = World::of([course("a").due("1 week")]).credited("a", day(-700));
    let why = CreditReason::Said(Text::line("tatt før"));
    assert_eq!(world.state("a", day(60)), State::Credited { on: day(-700), why });
}

#[test]
fn the_same_course_is_not_taken_twice_whichever_of_the_two_says_so() {
    let world = World::of([course("a").same_as("b"), course("b")]);
    assert_eq!(world.clone().done("b", day(4)).state("a", day(9)), same_as("b", 4));
    assert_eq!(world.clone().done("a", day(4)).state("b", day(9)), same_as("a", 4));
    let both = world.clone().done("a", day(4)).done("b", day(5));
    assert_eq!(both.state("a", day(9)), State::Done { on: day(4) });
    assert_eq!(world.started("b", day(4)).state("a", day(9)), State::Open, "begun is not done");
}

#[test]
fn a_course_for_others_counts_when_it_was_taken() {
    let world = World::of([course("a").same_as("b"), course("b").only_if("first-time", true)])
        .answers("first-time", false)
        .done("b", day(4));
    assert_eq!(world.state("a", day(9)), same_as("b", 4));
}

#[test]
fn of_several_that_count_the_latest_does() {
    let world = World::of([course("a").same_as("b").same_as("c").same_as("d"), course("b")])
        .done("b", day(4))
        .done("d", day(7))
        .done("c", day(7));
    assert_eq!(world.state("a", day(9)), same_as("c", 7));
}

#[test]
fn what_was_skipped_but_done_elsewhere_is_done() {
    let world = World::of([course("a").same_as("b")]).skipped("a", day(1)).done("b", day(4));
    assert_eq!(world.state("a", day(9)), same_as("b", 4));
}

#[test]
fn a_replacement_counts_when_all_it_replaced_was_done() {
    let world = World::of([course("ny").replaces(&["en", "to"])]).done("en", day(3));
    assert_eq!(world.state("ny", day(9)), State::Open);
    assert_eq!(world.done("to", day(5)).state("ny", day(9)), replaced(&["en", "to"], 5));
}

#[test]
fn what_was_split_ticks_neither_half() {
    let world =
        World::of([course("ny").replaces(&["gammel"]), course("annen").replaces(&["gammel"])])
            .done("gammel", day(3));
    assert_eq!(world.state("ny", day(9)), State::Open);
    assert_eq!(world.state("annen", day(9)), State::Open);
}

#[test]
fn naming_it_twice_is_not_a_split() {
    let world = World::of([course("ny").replaces(&["gammel", "gammel"])]).done("gammel", day(3));
    assert_eq!(world.state("ny", day(9)), replaced(&["gammel", "gammel"], 3));
}

#[test]
fn the_leaders_own_word_on_the_new_item_comes_first() {
    let world = World::of([course("ny").replaces(&["gammel"])])
        .done("gammel", day(3))
        .started("ny", day(8));
    assert_eq!(world.state("ny", day(9)), State::Started { since: day(8) });
}

#[test]
fn replacements_are_followed_through_eight_versions() {
    let chain = |versions: usize| {
        let versions = (1..=versions).map(|number| {
            let before = format!("v{}", number - 1);
            course(&format!("v{number}")).replaces(&[&before])
        });
        World::of(versions).done("v0", day(3))
    };
    assert_eq!(chain(8).state("v8", day(9)), replaced(&["v7"], 3));
    assert_eq!(chain(9).state("v9", day(9)), State::Open);
}

#[test]
fn replacements_in_a_circle_end() {
    let world = World::of([course("a").replaces(&["b"]), course("b").replaces(&["a"])]);
    assert_eq!(world.state("a", day(9)), State::Open);
    assert_eq!(world.done("a", day(3)).state("b", day(9)), replaced(&["a"], 3));
}
