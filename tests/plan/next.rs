//! What to do now, and why.

use jiff::civil::Date;
use lederpakke::domain::layer::QuotaPer;
use lederpakke::domain::{Readiness, Value};
use lederpakke::plan::{NextReason, Plan};

use crate::build::{Said, World, access, at, course, day, id, ids, next, practice};

/// Each thing to do now with its reason.
fn reasons(plan: &Plan) -> Vec<(String, NextReason)> {
    plan.next.iter().map(|next| (plan.rows[next.row].id.to_string(), next.why)).collect()
}

fn owned(expected: &[(&str, NextReason)]) -> Vec<(String, NextReason)> {
    expected.iter().map(|(name, why)| ((*name).to_owned(), *why)).collect()
}

#[test]
fn the_most_pressing_comes_first_and_says_why() {
    let today = day(10);
    let due = |name, on: Date| practice(name).due_on(on);
    let rows = [
        practice("neste"),
        practice("begynt").due_on(day(100)),
        due("denne-uka", day(17)),
        due("i-dag", today),
        access("pa-vent").usual_wait("3 days"),
        due("forfalt", day(7)),
        access("bestill").due_on(day(29)).usual_wait("12 days"),
        course("fornyes").valid("1 week"),
    ];
    let world = World::of(rows)
        .started("begynt", day(2))
        .requested("pa-vent", day(2))
        .done("fornyes", day(1));
    let expected = [
        ("forfalt", NextReason::Late { days: 3 }),
        ("pa-vent", NextReason::Chase { days: 5 }),
        ("i-dag", NextReason::Today),
        ("denne-uka", NextReason::ThisWeek { due: day(17) }),
        ("bestill", NextReason::AskNow),
    ];
    assert_eq!(reasons(&world.on(today)), owned(&expected), "five at most");
    let world = ["forfalt", "pa-vent", "i-dag", "denne-uka", "bestill"]
        .into_iter()
        .fold(world, |world, row| world.done(row, today));
    let expected = [
        ("begynt", NextReason::Started),
        ("fornyes", NextReason::Renew),
        ("neste", NextReason::InPhase),
    ];
    assert_eq!(reasons(&world.on(today)), owned(&expected));
}

#[test]
fn this_week_is_seven_days() {
    let world = World::of([practice("a").due_on(day(8))]);
    assert_eq!(reasons(&world.on(day(1)))[0].1, NextReason::ThisWeek { due: day(8) });
    assert_eq!(reasons(&world.on(day(0)))[0].1, NextReason::InPhase);
}

#[test]
fn of_what_is_late_the_required_comes_first_and_then_the_longest() {
    let world = World::of([
        practice("kort").due_on(day(9)).required(),
        practice("lenge").due_on(day(3)),
        practice("lenge-krav").due_on(day(3)).required(),
        practice("kortest").due_on(day(9)),
    ]);
    assert_eq!(next(&world.on(day(10))), ["lenge-krav", "kort", "lenge", "kortest"]);
}

#[test]
fn an_access_nobody_has_asked_for_stands_out_from_the_first_day() {
    let world = World::of([practice("a").due("2 months"), access("kort"), practice("b")]);
    let plan = world.on(day(1));
    assert_eq!(reasons(&plan)[0], ("kort".to_owned(), NextReason::AskNow));
    assert_eq!(next(&world.requested("kort", day(1)).on(day(1))), ["a", "b"]);
}

#[test]
fn an_access_is_asked_for_when_the_usual_wait_would_make_it_late() {
    let world = World::of([access("kort").due_on(day(30)).usual_wait("10 days")]);
    assert_eq!(reasons(&world.on(day(12)))[0].1, NextReason::InPhase);
    assert_eq!(reasons(&world.on(day(13)))[0].1, NextReason::AskNow);
}

#[test]
fn a_refused_access_is_to_be_asked_for_again() {
    use lederpakke::domain::{Standing, Text};
    let why = Text::line("Feil skjema");
    let world = World::of([access("kort")]).stands("kort", Standing::Denied { on: day(2), why });
    assert_eq!(reasons(&world.on(day(3))), owned(&[("kort", NextReason::AskNow)]));
}

#[test]
fn what_holds_up_something_late_comes_before_what_merely_comes_next() {
    let world = World::of([
        practice("annet").due_on(day(40)),
        practice("i-dag").due_on(day(10)),
        practice("pa-tide").due_on(day(12)),
        practice("nokkel"),
        course("kurs").due_on(day(5)).after(&["mellom"]),
        practice("mellom").after(&["nokkel"]),
    ]);
    assert_eq!(next(&world.on(day(10))), ["nokkel", "i-dag", "pa-tide", "annet"]);
    assert_eq!(reasons(&world.on(day(10)))[0].1, NextReason::InPhase, "it is not late itself");
}

#[test]
fn nothing_the_leader_cannot_act_on_is_among_the_things_to_do() {
    let world = World::of([
        access("venter"),
        practice("senere").opens("2 months"),
        practice("utsatt"),
        course("kommer").ready(Readiness::Coming),
        practice("etter").after(&["kommer"]),
        practice("ferdig"),
        practice("droppet"),
        practice("ikke-meg").only_if("budget", true),
        practice("borte").withdrawn("Slutt"),
    ])
    .answers("budget", false)
    .requested("venter", day(1))
    .snoozed("utsatt", day(9))
    .done("ferdig", day(1))
    .skipped("droppet", day(1));
    let plan = world.on(day(2));
    assert_eq!(plan.next, []);
    assert_eq!(plan.rows.len(), 9);
}

#[test]
fn a_reminder_put_aside_comes_back_on_its_day() {
    let world = World::of([access("kort").usual_wait("2 days")])
        .requested("kort", day(1))
        .snoozed("kort", day(10));
    assert_eq!(next(&world.on(day(9))), [""; 0]);
    assert_eq!(next(&world.on(day(10))), ["kort"]);
}

#[test]
fn offers_come_after_what_is_asked_and_not_at_all_when_enough_are_chosen() {
    let world = World::of([
        course("valg-a").due("1 month").optional(),
        course("valg-b").due("1 month").optional(),
        practice("anbefalt").due("6 months"),
        course("halvferdig").due_on(day(2)).ready(Readiness::Partly),
    ])
    .quota(1, QuotaPer::All, &["valg-a", "valg-b"]);
    assert_eq!(next(&world.on(day(3))), ["anbefalt", "valg-a", "valg-b", "halvferdig"]);
    let chosen = world.done("valg-b", day(3));
    assert_eq!(next(&chosen.on(day(3))), ["anbefalt", "halvferdig"]);
}

#[test]
fn the_overview_agrees_with_the_rows() {
    let world = World::of([
        practice("forfalt").due_on(day(3)),
        access("sist-bestilt").usual_wait("1 month"),
        access("forst-bestilt"),
        practice("apner").opens("2 weeks"),
        practice("forfaller").due_on(day(30)).opens("1 week"),
        practice("langt-unna").opens("1 year"),
        practice("tilbud").optional(),
        course("kommer").ready(Readiness::No),
        practice("ferdig"),
    ])
    .requested("sist-bestilt", day(5))
    .requested("forst-bestilt", day(2))
    .done("ferdig", day(1));
    let plan = world.on(day(10));
    let names = |rows: Vec<&lederpakke::plan::Row>| -> Vec<String> {
        rows.iter().map(|row| row.id.to_string()).collect()
    };
    assert_eq!(names(plan.late().collect()), ["forfalt"]);
    assert_eq!(names(plan.waiting()), ["forst-bestilt", "sist-bestilt"]);
    assert_eq!(
        names(plan.soon().iter().map(|ahead| &plan.rows[ahead.row]).collect()),
        ["apner"],
        "what is to be done now is not soon"
    );
    let counts: Vec<_> = plan.counts().into_iter().filter(|(_, count)| *count > 0).collect();
    let expected =
        [("not-yet", 2), ("coming", 1), ("open", 2), ("waiting", 2), ("late", 1), ("done", 1)];
    assert_eq!(counts, expected);
    assert_eq!(ids(&plan).len(), 9);
    let progress = plan.progress();
    assert_eq!((progress.done, progress.of, progress.percent()), (1, 7, 14));
}

#[test]
fn progress_counts_what_comes_back_when_it_has_come() {
    let world = World::of([practice("a").every("1 month", Some(3)), practice("b")]);
    let progress = |world: &World, today| {
        let progress = world.on(today).progress();
        (progress.done, progress.of)
    };
    assert_eq!(progress(&world, day(1)), (0, 2));
    let world = world.done("a#1", day(1)).done("b", day(1));
    assert_eq!(progress(&world, day(1)), (2, 2), "all there is to do today is done");
    assert_eq!(progress(&world, day(40)), (2, 3));
    let off = world.skipped("a#2", day(40));
    assert_eq!(progress(&off, day(40)), (2, 2), "what was set aside does not count against anyone");
    let own = off.says("own-1", Value::Own(Some(lederpakke::domain::Text::line("Mitt"))));
    assert_eq!(progress(&own, day(40)), (2, 3));
}

#[test]
fn what_opens_next_was_something_due_that_opens_for_nobody() {
    let world = World::of([
        access("bestilt").due("1 week"),
        practice("senere").opens("3 months"),
        practice("forst").opens("2 months").due("1 year"),
        course("kommer").ready(Readiness::No),
    ])
    .requested("bestilt", day(1));
    let plan = world.on(day(1));
    let ahead = plan.opens_next().expect("something opens");
    assert_eq!((plan.rows[ahead.row].id.to_string().as_str(), ahead.on), ("forst", at("2 months")));
    assert_eq!(World::of([practice("a")]).on(day(1)).opens_next(), None);
}

#[test]
fn news_is_of_versions_after_the_first_in_use_and_of_what_is_mine() {
    use lederpakke::domain::layer::News;
    use lederpakke::domain::{Text, Version};
    let mut world = World::of([practice("min"), practice("andres").only_if("budget", true)])
        .answers("budget", false);
    let news = |version: &str, text: &str, items: &[&str]| News {
        version: Version::parse(version).expect("a version"),
        text: Text::line(text),
        items: items.iter().map(|name| id(name)).collect(),
    };
    world.lists().news = vec![
        news("2026.1", "gammelt", &[]),
        news("2026.2", "om alt", &[]),
        news("2026.2", "om andres", &["andres"]),
        news("2026.10", "om mitt", &["andres", "min"]),
    ];
    let told = |world: &World| -> Vec<String> {
        let (plan, package) = (world.on(day(1)), world.package());
        plan.news(&package, &world.record).iter().map(|news| news.text.to_string()).collect()
    };
    assert!(told(&world).is_empty(), "nothing is newer than what was never in use");
    let world = world.adopted("2026.1", day(1));
    assert_eq!(told(&world), ["om mitt", "om alt"]);
    let world = world.adopted("2026.10", day(2));
    assert_eq!(told(&world), ["om mitt", "om alt"], "the first counts, not the last");
}

#[test]
fn what_was_due_today_and_not_among_the_five_was_nowhere_on_the_page() {
    let names = ["a", "b", "c", "d", "e", "f"];
    let world = World::of(names.map(|name| practice(name).due_on(day(3))));
    let plan = world.on(day(3));
    let soon = plan.soon();
    assert_eq!(plan.next.len() + soon.len(), 6);
    assert!(soon.iter().all(|ahead| ahead.on == day(3)));
}
