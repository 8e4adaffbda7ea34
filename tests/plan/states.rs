//! Where a row stands: one test for each decision, with the day before and the day after.

use jiff::civil::{Date, date};
use lederpakke::domain::item::With;
use lederpakke::domain::layer::QuotaPer;
use lederpakke::domain::{ContactId, Readiness, Standing, Text};
use lederpakke::plan::{SkipReason, State};

use crate::build::{Said, World, access, at, course, day, find, id, meeting, practice, system};

fn late(since: Date) -> State {
    State::Late { since, started: None }
}

fn not_yet(until: Date) -> State {
    State::NotYet { until, snoozed: false }
}

fn blocked(by: &[&str]) -> State {
    State::Blocked { by: by.iter().map(|name| id(name)).collect() }
}

#[test]
fn an_item_opens_on_its_day_and_is_late_the_day_after_it_is_due() {
    let world = World::of([practice("bli-kjent").opens("1 week").due("2 weeks")]);
    let (opens, due) = (at("1 week"), at("2 weeks"));
    for (today, state) in [
        (opens.yesterday().unwrap(), not_yet(opens)),
        (opens, State::Open),
        (due, State::Open),
        (due.tomorrow().unwrap(), late(due)),
    ] {
        assert_eq!(world.state("bli-kjent", today), state, "on {today}");
    }
}

#[test]
fn an_item_without_dates_is_open_from_the_start_and_never_late() {
    let world = World::of([practice("arshjul")]);
    for today in [day(-28), day(1), day(1095)] {
        assert_eq!(world.state("arshjul", today), State::Open);
    }
}

#[test]
fn what_is_begun_stays_begun_before_its_time_and_is_late_after_it() {
    let world = World::of([practice("a").opens("1 week").due("2 weeks")]).started("a", day(3));
    assert_eq!(world.state("a", day(4)), State::Started { since: day(3) });
    assert_eq!(world.state("a", at("2 weeks")), State::Started { since: day(3) });
    let since = at("2 weeks");
    let after = since.tomorrow().unwrap();
    assert_eq!(world.state("a", after), State::Late { since, started: Some(day(3)) });
}

#[test]
fn done_is_never_late_snoozed_blocked_or_coming() {
    let items = [
        practice("forst"),
        course("kurs").due("1 week").after(&["forst"]).ready(Readiness::Coming),
    ];
    let world =
        World::of(items).snoozed("kurs", day(200)).planned("kurs", day(2)).done("kurs", day(40));
    for today in [day(1), day(41), day(1095)] {
        assert_eq!(world.state("kurs", today), State::Done { on: day(40) }, "on {today}");
    }
}

#[test]
fn what_waits_for_something_else_is_blocked_and_not_late() {
    let world = World::of([
        access("tilgang").due("1 week"),
        practice("samtale"),
        course("kurs").due("2 weeks").after(&["samtale", "tilgang"]),
    ]);
    assert_eq!(world.state("kurs", day(60)), blocked(&["tilgang", "samtale"]), "package order");
    let world = world.skipped("samtale", day(3));
    assert_eq!(
        world.state("kurs", day(60)),
        blocked(&["tilgang"]),
        "a skipped item blocks nothing"
    );
    let asked = world.clone().requested("tilgang", day(3));
    assert_eq!(asked.state("kurs", day(60)), blocked(&["tilgang"]), "asked for is not there");
    let granted = world.clone().done("tilgang", day(3));
    assert_eq!(granted.state("kurs", day(60)), late(at("2 weeks")));
    let credited = world.credited("tilgang", day(-300));
    assert_eq!(credited.state("kurs", day(60)), late(at("2 weeks")));
}

#[test]
fn what_is_begun_out_of_turn_is_begun_and_not_late() {
    let world = World::of([access("tilgang"), course("kurs").due("2 weeks").after(&["tilgang"])])
        .started("kurs", day(5));
    assert_eq!(world.state("kurs", day(60)), State::Started { since: day(5) });
}

#[test]
fn nobody_waits_for_what_is_not_theirs() {
    let world = World::of([
        access("anvisning").only_if("budget", true),
        practice("gammel").withdrawn("Erstattet"),
        course("okonomi").after(&["anvisning", "gammel", "finnes-ikke", "okonomi"]),
    ])
    .answers("budget", false);
    assert_eq!(world.state("okonomi", day(1)), State::Open);
    let world = world.answers("budget", true);
    assert_eq!(world.state("okonomi", day(1)), blocked(&["anvisning"]));
}

#[test]
fn a_system_waits_for_the_accesses_that_open_it_from_either_side() {
    let world = World::of([
        access("konto"),
        access("lisens").opening("elements"),
        system("elements").needing("konto"),
    ]);
    assert_eq!(world.state("elements", day(1)), blocked(&["konto", "lisens"]));
    let world = world.done("konto", day(1)).done("lisens", day(2));
    assert_eq!(world.state("elements", day(2)), State::Open);
}

#[test]
fn something_to_be_renewed_does_not_block() {
    let world = World::of([course("forst").valid("1 year"), course("sa").after(&["forst"])])
        .done("forst", day(1));
    assert!(matches!(world.state("forst", day(400)), State::Renew { .. }));
    assert_eq!(world.state("sa", day(400)), State::Open);
}

#[test]
fn a_coming_course_is_never_late_and_holds_up_what_needs_it() {
    let expected = date(2026, 11, 16);
    for ready in [Readiness::Coming, Readiness::No] {
        let world = World::of([
            course("hms").due("1 month").ready(ready).expected(expected),
            practice("runde").after(&["hms"]).due("2 months"),
        ]);
        for today in [day(-28), day(1), day(1095)] {
            let expected = Some(expected);
            assert_eq!(world.state("hms", today), State::Coming { expected });
            assert_eq!(world.state("runde", today), blocked(&["hms"]));
        }
    }
}

#[test]
fn a_partly_ready_course_can_be_taken_but_is_never_late() {
    let world = World::of([course("gat").due("1 month").ready(Readiness::Partly)]);
    assert_eq!(world.state("gat", day(400)), State::Open);
    let world = world.started("gat", day(300));
    assert_eq!(world.state("gat", day(400)), State::Started { since: day(300) });
}

#[test]
fn what_is_on_offer_is_never_late() {
    let world = World::of([practice("coaching").due("1 month").optional()]);
    assert_eq!(world.state("coaching", day(400)), State::Open);
}

#[test]
fn an_elective_is_late_only_while_too_few_are_chosen() {
    let kurs = |name| course(name).due("1 month");
    let world = World::of([kurs("a"), kurs("b"), kurs("c")])
        .quota(2, QuotaPer::Year, &["a", "b", "c"])
        .done("a", day(5));
    assert_eq!(world.state("c", day(60)), late(at("1 month")));
    let world = world.done("b", day(6));
    assert_eq!(world.state("c", day(60)), State::Open);
    assert_eq!(world.state("c", day(370)), late(at("1 month")), "a new year, a new choice");
}

#[test]
fn an_access_asked_for_waits_on_its_granter_and_then_someone_is_to_be_chased() {
    let elements = access("elements").due("1 week").usual_wait("3 days").granted_by("arkiv");
    let world = World::of([elements]).requested("elements", day(2));
    let on = Some(With::Contact(ContactId::new("arkiv").unwrap()));
    let waiting = State::Waiting { on: on.clone(), since: day(2), usual_by: Some(day(5)) };
    let chase = State::Chase { on, since: day(2), usual_by: day(5) };
    assert_eq!(world.state("elements", day(2)), waiting);
    assert_eq!(
        world.state("elements", day(5)),
        waiting,
        "the usual wait is up at the end of the day"
    );
    assert_eq!(world.state("elements", day(6)), chase);
    assert_eq!(world.state("elements", day(300)), chase, "never late: someone else acts");
}

#[test]
fn a_request_says_whom_the_leader_asked() {
    let from = Some(Text::line("Vaktmesteren"));
    let world = World::of([access("kort").granted_by("drift")])
        .stands("kort", Standing::Requested { on: day(1), from: from.clone() });
    let on = from.map(With::Words);
    assert_eq!(world.state("kort", day(900)), State::Waiting { on, since: day(1), usual_by: None });
}

#[test]
fn a_refused_request_stands_as_if_it_was_never_made() {
    let (on, why) = (day(3), Text::line("Mangler taushetserklæring"));
    let world = World::of([access("journal").due("1 week")])
        .stands("journal", Standing::Denied { on, why: why.clone() });
    let plan = world.on(day(8));
    assert_eq!(find(&plan, "journal").state, State::Open);
    assert_eq!(find(&plan, "journal").denied, Some((on, why)));
    assert_eq!(world.state("journal", day(9)), late(at("1 week")));
}

#[test]
fn what_is_put_aside_rests_until_its_day() {
    let world = World::of([practice("a").due("1 week")]).snoozed("a", day(20));
    let resting = State::NotYet { until: day(20), snoozed: true };
    assert_eq!(world.state("a", day(19)), resting, "not even late");
    assert_eq!(world.state("a", day(20)), late(at("1 week")));
    let begun = world.started("a", day(2));
    assert_eq!(begun.state("a", day(19)), resting);
}

#[test]
fn what_opens_after_the_snooze_rests_until_it_opens() {
    let world = World::of([practice("a").opens("2 months")]).snoozed("a", day(20));
    let until = at("2 months");
    assert_eq!(world.state("a", day(10)), State::NotYet { until, snoozed: true });
    assert_eq!(world.state("a", day(20)), not_yet(until));
}

#[test]
fn done_lasts_as_long_as_it_is_valid() {
    let kurs = course("sikkerhet").valid("2 years").due("1 month");
    let world = World::of([kurs.clone()]).done("sikkerhet", day(10));
    let since = date(2028, 8, 26);
    assert_eq!(world.state("sikkerhet", since.yesterday().unwrap()), State::Done { on: day(10) });
    assert_eq!(world.state("sikkerhet", since), State::Renew { since, why: None });
    let again = world.done("sikkerhet", since);
    assert_eq!(again.state("sikkerhet", since), State::Done { on: since });
    let credited = World::of([kurs]).credited("sikkerhet", date(2020, 2, 29));
    let since = date(2022, 2, 28);
    assert_eq!(credited.state("sikkerhet", day(1)), State::Renew { since, why: None });
}

#[test]
fn hr_can_ask_for_something_again() {
    let from = date(2027, 1, 4);
    let world = World::of([course("hms").again("Nytt lovverk", from)]);
    let why = Some(Text::line("Nytt lovverk"));
    let before = world.clone().done("hms", from.yesterday().unwrap());
    assert_eq!(before.state("hms", from), State::Renew { since: from, why });
    let after = world.clone().done("hms", from);
    assert_eq!(after.state("hms", from), State::Done { on: from });
    assert_eq!(world.state("hms", from), State::Open, "never done, so not again");
}

#[test]
fn what_hr_took_back_asks_nothing_but_keeps_what_was_done() {
    let gone = course("gammel").due("1 month").valid("1 year").withdrawn("Slått sammen");
    let world = World::of([gone]);
    let withdrawn = State::Withdrawn { why: Some(Text::line("Slått sammen")) };
    assert_eq!(world.state("gammel", day(400)), withdrawn);
    assert_eq!(world.clone().requested("gammel", day(1)).state("gammel", day(400)), withdrawn);
    let done = world.done("gammel", day(2));
    assert_eq!(done.state("gammel", day(800)), State::Done { on: day(2) }, "and is not renewed");
}

#[test]
fn what_the_leader_set_aside_is_set_aside_with_the_words() {
    let world = World::of([practice("a").due("1 week")]).skipped("a", day(2));
    let why = SkipReason::Said(Text::line("ikke for meg"));
    assert_eq!(world.state("a", day(60)), State::Skipped { why });
}

#[test]
fn what_is_done_stays_in_the_record_when_it_is_no_longer_for_the_leader() {
    let world = World::of([course("intro").only_if("first-time", true).valid("1 year")])
        .answers("first-time", false);
    assert!(matches!(world.state("intro", day(1)), State::NotForMe { .. }));
    let world = world.done("intro", day(-100));
    assert_eq!(world.state("intro", day(1)), State::Done { on: day(-100) });
    assert_eq!(world.state("intro", day(900)), State::Done { on: day(-100) }, "and is not renewed");
}

#[test]
fn what_vanished_from_the_package_keeps_what_was_said_of_it() {
    let world = World::of([]).done("borte", day(3)).requested("bortest", day(4));
    let plan = world.on(day(10));
    assert_eq!(find(&plan, "borte").state, State::Done { on: day(3) });
    assert_eq!(find(&plan, "borte").item.title.as_str(), "tittel på borte");
    assert_eq!(find(&plan, "bortest").state, State::Withdrawn { why: None });
    assert!(plan.next.is_empty());
}

#[test]
fn the_leaders_own_item_is_the_leaders() {
    use lederpakke::domain::Value;
    use lederpakke::domain::rule::Reason;
    let world = World::of([meeting("a")])
        .says("own-1", Value::Own(Some(Text::line("Ring kommunelegen"))))
        .planned("own-1", day(5))
        .says("own-2", Value::Own(Some(Text::line("Angret"))))
        .says("own-2", Value::Own(None));
    let plan = world.on(day(6));
    let own = find(&plan, "own-1");
    assert_eq!(own.item.title.as_str(), "Ring kommunelegen");
    assert_eq!(own.state, late(day(5)));
    assert_eq!(own.reasons, [Reason::Own]);
    assert_eq!(plan.rows.len(), 2, "a removed item leaves nothing");
}

#[test]
fn two_items_that_wait_for_each_other_do_not_hide_each_other() {
    let world = World::of([
        practice("forst"),
        practice("a").after(&["b", "forst"]),
        practice("b").after(&["a"]),
        practice("sist").after(&["b"]),
    ]);
    assert_eq!(world.state("a", day(1)), blocked(&["forst"]));
    assert_eq!(world.state("b", day(1)), blocked(&["a"]));
    assert_eq!(world.state("sist", day(1)), blocked(&["b"]));
    assert_eq!(world.done("forst", day(1)).state("a", day(1)), State::Open);
}
