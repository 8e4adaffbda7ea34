//! How the work is spread.

use jiff::civil::{Date, date};
use lederpakke::domain::layer::{Place, Top};
use lederpakke::plan::{MINUTES_A_WEEK, Plan};

use crate::build::{START, Said, World, access, at, course, day, find, practice};

fn suggested(plan: &Plan, row: &str) -> Option<Date> {
    find(plan, row).suggested
}

#[test]
fn work_is_suggested_in_the_first_week_with_room_the_earliest_due_first() {
    let world = World::of([
        practice("senest").due("3 months").minutes(60),
        practice("forst").due("1 month").minutes(90),
        practice("sa").due("2 months").minutes(90),
    ]);
    let plan = world.on(day(1));
    assert_eq!(suggested(&plan, "forst"), Some(START));
    assert_eq!(suggested(&plan, "sa"), Some(START), "it begins in the half hour left");
    assert_eq!(suggested(&plan, "senest"), Some(date(2026, 8, 24)));
}

#[test]
fn no_day_is_suggested_before_today_before_it_opens_or_after_it_is_due() {
    let world = World::of([
        practice("i-dag").due_on(day(3)).minutes(500),
        practice("apner").opens("9 days").due("20 days").minutes(10),
        practice("fullt").due_on(day(4)).minutes(30),
    ]);
    let wednesday = day(3);
    let plan = world.on(wednesday);
    assert_eq!(suggested(&plan, "i-dag"), Some(wednesday));
    assert_eq!(suggested(&plan, "fullt"), Some(wednesday), "full or not, it is due this week");
    assert_eq!(suggested(&plan, "apner"), Some(at("9 days")), "not the Monday before it opens");
}

#[test]
fn what_waits_for_something_is_not_suggested_before_it() {
    let world = World::of([
        course("forst").opens("2 weeks").due("2 months").minutes(MINUTES_A_WEEK + 20),
        practice("sa").due("2 months").after(&["forst"]).minutes(30),
    ]);
    let plan = world.on(day(1));
    assert_eq!(suggested(&plan, "forst"), Some(date(2026, 8, 31)));
    assert_eq!(suggested(&plan, "sa"), Some(date(2026, 9, 7)), "where the course ends");
}

#[test]
fn only_work_that_is_left_for_the_leader_is_spread() {
    let world = World::of([
        practice("ferdig").minutes(100),
        access("bestilt").minutes(100),
        practice("tilbud").optional().minutes(100),
        practice("forfalt").due_on(day(-3)).minutes(100),
        practice("igjen").due("1 year").minutes(50),
    ])
    .done("ferdig", day(1))
    .requested("bestilt", day(1));
    let plan = world.on(day(1));
    for row in ["ferdig", "bestilt", "tilbud", "forfalt"] {
        assert_eq!(suggested(&plan, row), None, "{row}");
    }
    assert_eq!(suggested(&plan, "igjen"), Some(START));
    let total: u32 = plan.load().iter().map(|month| month.minutes).sum();
    assert_eq!(total, 150, "what is late is still to be done");
}

#[test]
fn no_week_is_given_more_than_it_holds_while_others_have_room() {
    let rows = (0..30).map(|number| {
        practice(&format!("p-{number}")).due("12 months").minutes(10 + 7 * (number % 9))
    });
    let minutes: u32 = (0..30).map(|number| 10 + 7 * (number % 9)).sum();
    let plan = World::of(rows).on(day(1));
    assert_eq!(plan.load().iter().map(|month| month.minutes).sum::<u32>(), minutes);
    // The first month reaches over five Mondays.
    assert_eq!(plan.load()[0].minutes, 5 * MINUTES_A_WEEK);
}

#[test]
fn what_there_is_no_room_for_is_shared_by_the_weeks_it_has() {
    let world = World::of([practice("stort").due("8 weeks").minutes(9 * MINUTES_A_WEEK + 900)]);
    let plan = world.on(day(1));
    // Nine Mondays with 120 minutes and 100 more each; five of them in the first month.
    assert_eq!(plan.load()[0].minutes, 5 * (MINUTES_A_WEEK + 100));
    assert_eq!(plan.load()[1].minutes, 4 * (MINUTES_A_WEEK + 100));
}

#[test]
fn what_is_late_is_spread_over_the_weeks_to_come() {
    let world = World::of([practice("forfalt").due_on(day(2)).minutes(10 * MINUTES_A_WEEK)]);
    let plan = world.on(day(8));
    assert_eq!(plan.load()[0].minutes, 4 * MINUTES_A_WEEK, "the four Mondays left of the month");
}

#[test]
fn the_months_reach_from_the_first_day_as_far_as_the_plan() {
    let mut world = World::of([
        practice("for").due("-1 week"),
        practice("forst").due("1 day"),
        practice("nest").due("1 month"),
        practice("forfalt").due("2 days"),
        practice("sist").due("24 months"),
        practice("uten"),
    ])
    .done("for", day(-9))
    .done("forst", day(1));
    world.layers[0].place = Place::Top(Top { months: 24, ..Top::default() });
    let plan = world.on(day(10));
    assert_eq!(plan.load().len(), 24);
    assert_eq!((plan.load()[0].from, plan.load()[23].from), (START, at("23 months")));
    let counts = |month: usize| {
        let month = &plan.load()[month];
        (month.open, month.closed, month.late)
    };
    assert_eq!(counts(0), (1, 2, 1), "what was due before the first day counts in the first month");
    assert_eq!(counts(1), (1, 0, 0));
    assert_eq!(counts(23), (1, 0, 0), "what is due as the plan ends counts in the last");
}

#[test]
fn a_course_without_a_figure_takes_what_its_parts_take() {
    use lederpakke::domain::item::Part;
    use lederpakke::domain::{Detail, Readiness, Text};
    let part = |minutes| Part { title: Text::line("del"), ready: Readiness::Yes, minutes };
    let parts = course("kurs").with(|item| {
        if let Detail::Course(course) = &mut item.detail {
            course.parts = vec![part(Some(30)), part(None), part(Some(45))];
        }
    });
    let sum = |world: World| world.on(day(1)).load().iter().map(|month| month.minutes).sum::<u32>();
    assert_eq!(sum(World::of([parts.clone()])), 75);
    assert_eq!(sum(World::of([parts.minutes(20)])), 20);
}
