//! Whom an item is for, and the reason given.

use lederpakke::domain::layer::{Change, ChangeKind, Layer, Place};
use lederpakke::domain::rule::{Condition, Mismatch, Reason};
use lederpakke::domain::{LayerId, QuestionId, RoleId, Text, UnitId};
use lederpakke::plan::State;

use crate::build::{Said, World, day, find, id, practice};

fn role(name: &str) -> RoleId {
    RoleId::new(name).expect("an id")
}

fn unit(name: &str) -> UnitId {
    UnitId::new(name).expect("an id")
}

fn budget() -> QuestionId {
    QuestionId::new("budget").expect("an id")
}

/// What the plan says of one item with one condition: the reasons, or the rule against it.
fn verdict(world: &World) -> Result<Vec<Reason>, Mismatch> {
    let plan = world.on(day(1));
    let row = find(&plan, "a");
    match &row.state {
        State::NotForMe { rule } => {
            assert_eq!(row.reasons, [], "no reason for what does not apply");
            Err(rule.clone())
        }
        _ => Ok(row.reasons.clone()),
    }
}

fn with(condition: Condition) -> World {
    World::of([practice("a").only(condition)])
}

#[test]
fn without_conditions_it_is_for_everyone() {
    assert_eq!(verdict(&World::of([practice("a")])), Ok(vec![Reason::Everyone]));
    let empty =
        with(Condition::Role(Vec::new())).leader(|leader| leader.roles.push(role("ledere")));
    assert_eq!(verdict(&empty), Ok(vec![Reason::Everyone]), "a list of nobody is a slip");
}

#[test]
fn any_of_the_roles_is_enough() {
    let wanted = vec![role("ledere"), role("strategisk")];
    let world = with(Condition::Role(wanted.clone()));
    assert_eq!(verdict(&world), Ok(vec![Reason::RoleUnknown]));
    let holds = |name| world.clone().leader(|leader| leader.roles.push(role(name)));
    assert_eq!(verdict(&holds("strategisk")), Ok(vec![Reason::Role(role("strategisk"))]));
    assert_eq!(verdict(&holds("medarbeidere")), Err(Mismatch::Role(wanted)));
}

#[test]
fn a_unit_takes_in_those_below_it() {
    let world = with(Condition::Unit(vec![unit("uo")]));
    assert_eq!(verdict(&world), Ok(vec![Reason::UnitUnknown]));
    let works_in = |name| world.clone().leader(|leader| leader.unit = Some(unit(name)));
    assert_eq!(verdict(&works_in("uo")), Ok(vec![Reason::Unit(unit("uo"))]));
    assert_eq!(verdict(&works_in("solbakken")), Ok(vec![Reason::Unit(unit("uo"))]));
    assert_eq!(verdict(&works_in("hov")), Err(Mismatch::Unit(vec![unit("uo")])));
    assert_eq!(verdict(&works_in("ukjent")), Err(Mismatch::Unit(vec![unit("uo")])));
}

#[test]
fn the_number_of_staff_is_counted_from_both_ends() {
    let (min, max) = (Some(10), Some(60));
    let world = with(Condition::Staff { min, max });
    assert_eq!(verdict(&world), Ok(vec![Reason::StaffUnknown]));
    for (have, applies) in [(9, false), (10, true), (60, true), (61, false)] {
        let world = world.clone().leader(|leader| leader.staff = Some(have));
        let expected = if applies {
            Ok(vec![Reason::Staff { min, max, have }])
        } else {
            Err(Mismatch::Staff { min, max, have })
        };
        assert_eq!(verdict(&world), expected, "{have} staff");
    }
}

#[test]
fn an_unanswered_question_shows_the_item() {
    let world = with(Condition::Answer(budget(), true));
    assert_eq!(verdict(&world), Ok(vec![Reason::Unanswered(budget())]));
    let yes = world.clone().answers("budget", true);
    assert_eq!(verdict(&yes), Ok(vec![Reason::Answer(budget(), true)]));
    let no = world.answers("budget", false);
    assert_eq!(verdict(&no), Err(Mismatch::Answer { question: budget(), wanted: true }));
}

#[test]
fn all_conditions_must_hold_and_each_gives_its_reason() {
    let world = World::of([practice("a")
        .only(Condition::Unit(vec![unit("uo")]))
        .only(Condition::Answer(budget(), true))])
    .leader(|leader| leader.unit = Some(unit("skole")));
    let reasons = vec![Reason::Unit(unit("uo")), Reason::Unanswered(budget())];
    assert_eq!(verdict(&world), Ok(reasons));
    let no = world.answers("budget", false);
    assert_eq!(verdict(&no), Err(Mismatch::Answer { question: budget(), wanted: true }));
}

#[test]
fn a_layer_nearer_the_leader_can_leave_it_out() {
    let mut world =
        World::of([practice("a")]).leader(|leader| leader.unit = Some(unit("solbakken")));
    let mut lower: Layer = world.layers[0].clone();
    let why = Text::line("Skolene bruker ikke dette");
    lower.id = LayerId::new("skole").unwrap();
    lower.place =
        Place::Lower { extends: LayerId::new("topp").unwrap(), unit: Some(unit("skole")) };
    lower.items.clear();
    lower.changes = vec![Change { item: id("a"), what: ChangeKind::Drop(why.clone()) }];
    let layer = lower.id.clone();
    world.layers.push(lower);
    assert_eq!(verdict(&world), Err(Mismatch::Dropped { layer, why }));
    let elsewhere = world.leader(|leader| leader.unit = Some(unit("hov")));
    assert_eq!(verdict(&elsewhere), Ok(vec![Reason::Everyone]));
}
