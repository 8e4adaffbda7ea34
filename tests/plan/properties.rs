//! What holds for every package, leader, record and day.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use lederpakke::domain::layer::QuotaPer;
use lederpakke::domain::{
    Detail, Item, ItemId, Readiness, Record, Requirement, RowId, Standing, Text, Value,
};
use lederpakke::plan::{NEXT_AT_MOST, Plan, Row, State};
use proptest::prelude::*;

use crate::build::{Said, World, access, course, day, id, meeting, practice, system, talk};

/// Random numbers an item or an act is made of.
type Dice = [u8; 14];

/// How the random prerequisites run.
#[derive(Debug, Clone, Copy)]
enum Arrows {
    Anywhere,
    /// Only to what stands before, so that there can be no circle.
    Back,
}

fn name(number: usize) -> String {
    format!("i{number}")
}

/// One of the first `count` items, or now and then one that does not exist.
fn some_name(die: u8, count: usize) -> String {
    if die % 16 == 15 { "ukjent".to_owned() } else { name(usize::from(die) % count.max(1)) }
}

fn item(number: usize, count: usize, dice: &Dice, arrows: Arrows) -> Item {
    let name = name(number);
    let pool = match arrows {
        Arrows::Anywhere => count,
        Arrows::Back => number,
    };
    let other = |die: u8| some_name(die, pool);
    let item = match dice[0] % 6 {
        0 => access(&name).usual_wait("5 days"),
        1 => system(&name),
        2 => course(&name).ready(
            [Readiness::Yes, Readiness::Partly, Readiness::No, Readiness::Coming]
                [usize::from(dice[1] % 4)],
        ),
        3 => meeting(&name),
        4 => talk(&name),
        _ => practice(&name),
    };
    let days = |die: u8| format!("{} days", i32::from(die) * 5 - 100);
    item.with(|item| {
        let requirements = [Requirement::Required, Requirement::Recommended, Requirement::Optional];
        item.requirement = requirements[usize::from(dice[2] % 3)];
        item.minutes = Some(u32::from(dice[3]) * 3);
        if dice[4].is_multiple_of(3) && pool > 0 {
            item.after = vec![id(&other(dice[4])), id(&other(dice[5]))];
        }
        if dice[5] % 8 == 1 {
            item.same_as = vec![id(&some_name(dice[6], count))];
        }
        if dice[6] % 8 == 2 {
            item.replaces = vec![id(&some_name(dice[7], count)), id(&some_name(dice[5], count))];
        }
        if dice[7] % 12 == 3 {
            item.withdrawn = Some(Text::line("slutt"));
        }
        match &mut item.detail {
            Detail::Access(access) if pool > 0 && matches!(arrows, Arrows::Anywhere) => {
                access.systems = vec![id(&other(dice[1]))];
            }
            Detail::System(system) if pool > 0 => system.needs = vec![id(&other(dice[1]))],
            _ => {}
        }
    })
    .maybe(dice[8].is_multiple_of(3), |item| item.due(&days(dice[8])))
    .maybe(dice[9].is_multiple_of(4), |item| item.opens(&days(dice[9])))
    .maybe(dice[10].is_multiple_of(4), |item| item.only_if("budget", dice[10].is_multiple_of(8)))
    .maybe(dice[11].is_multiple_of(6), |item| item.every("2 months", Some(u16::from(dice[11] % 5))))
    .maybe(dice[11] % 6 == 1, |item| item.dates(&[day(i32::from(dice[9])), day(400)]))
    .maybe(dice[12].is_multiple_of(5), |item| item.valid("6 months"))
    .maybe(dice[12].is_multiple_of(7), |item| item.again("nytt", day(i32::from(dice[12]))))
    .maybe(dice[13].is_multiple_of(3), |item| {
        item.phase(["for", "forst", "siden"][usize::from(dice[13] % 9 / 3)])
    })
}

trait Maybe: Sized {
    fn maybe(self, condition: bool, change: impl FnOnce(Self) -> Self) -> Self {
        if condition { change(self) } else { self }
    }
}

impl Maybe for Item {}

fn act(world: World, count: usize, dice: &Dice) -> World {
    let own = dice[0].is_multiple_of(12);
    let row = match dice[1] % 4 {
        _ if own => "own-1".to_owned(),
        0 => format!("{}#{}", some_name(dice[0], count), 1 + dice[2] % 3),
        _ => some_name(dice[0], count),
    };
    let on = day(i32::from(dice[3]) * 4 - 60);
    let why = Text::line("derfor");
    let value = match dice[4] % 10 {
        _ if own => Value::Own((!dice[4].is_multiple_of(3)).then_some(why)),
        0 => Value::Planned(Some(on)),
        1 => Value::Snoozed(Some(on)),
        2 => Value::Standing(Standing::Started { on }),
        3 => Value::Standing(Standing::Requested { on, from: None }),
        4 => Value::Standing(Standing::Denied { on, why }),
        5 => Value::Standing(Standing::Skipped { on, why }),
        6 => Value::Standing(Standing::Credited { on, why }),
        7 => Value::Standing(Standing::Untouched),
        _ => Value::Standing(Standing::Done { on }),
    };
    world.says(&row, value)
}

fn world(arrows: Arrows) -> impl Strategy<Value = World> {
    let items = prop::collection::vec(any::<Dice>(), 0..12);
    let acts = prop::collection::vec(any::<Dice>(), 0..12);
    (items, acts, any::<u8>()).prop_map(move |(items, acts, leader)| {
        let count = items.len();
        let made = items.iter().enumerate().map(|(at, dice)| item(at, count, dice, arrows));
        let world = World::of(made)
            .phase("for", "-4 weeks", "0 days")
            .phase("forst", "0 days", "6 months")
            .phase("siden", "6 months", "36 months")
            .quota(1, QuotaPer::Year, &["i1", "i4", "ukjent"]);
        let world = match leader % 3 {
            0 => world,
            answer => world.answers("budget", answer == 1),
        };
        acts.iter().fold(world, |world, dice| act(world, count, dice))
    })
}

fn today() -> impl Strategy<Value = Date> {
    (-60..1200).prop_map(day)
}

/// Everything about the rows but the day the spread of work suggests: doing one thing makes room for
/// another.
fn without_suggestions(plan: &Plan) -> Vec<Row> {
    plan.rows.iter().cloned().map(|row| Row { suggested: None, ..row }).collect()
}

/// The items that have to do with one another, however far apart.
fn related(world: &World, to: &ItemId) -> HashSet<ItemId> {
    let mut links: HashMap<ItemId, Vec<ItemId>> = HashMap::new();
    let mut link = |a: &ItemId, b: &ItemId| {
        links.entry(a.clone()).or_default().push(b.clone());
        links.entry(b.clone()).or_default().push(a.clone());
    };
    for item in &world.layers[0].items {
        let detail: &[ItemId] = match &item.detail {
            Detail::Access(access) => &access.systems,
            Detail::System(system) => &system.needs,
            _ => &[],
        };
        let named = item.after.iter().chain(&item.same_as).chain(&item.replaces).chain(detail);
        named.for_each(|other| link(&item.id, other));
    }
    for quota in &world.layers[0].lists.quotas {
        quota.from.windows(2).for_each(|pair| link(&pair[0], &pair[1]));
    }
    let mut found = HashSet::from([to.clone()]);
    let mut left = vec![to.clone()];
    while let Some(next) = left.pop() {
        for other in links.get(&next).into_iter().flatten() {
            if found.insert(other.clone()) {
                left.push(other.clone());
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_row_is_sound(world in world(Arrows::Anywhere), today in today()) {
        let plan = world.on(today);
        let ids: HashSet<&RowId> = plan.rows.iter().map(|row| &row.id).collect();
        prop_assert_eq!(ids.len(), plan.rows.len(), "each name once");
        let counted: usize = plan.counts().iter().map(|(_, count)| count).sum();
        prop_assert_eq!(counted, plan.rows.len());
        for row in &plan.rows {
            sound(row, today)?;
        }
    }

    #[test]
    fn nothing_is_lost(world in world(Arrows::Anywhere), today in today()) {
        let plan = world.on(today);
        for item in &world.layers[0].items {
            let once = item.recurrence.is_none();
            prop_assert!(!once || plan.row(&RowId::once(item.id.clone())).is_some(), "{}", item.id);
        }
        for (row, record) in world.record.rows() {
            let own_and_gone = row.item.as_str().starts_with("own-") && record.own.is_none();
            prop_assert!(own_and_gone || plan.current(row).is_some()
                || plan.rows.iter().any(|found| found.id.item == row.item), "{row}");
        }
    }

    #[test]
    fn what_to_do_now_can_be_done_now(world in world(Arrows::Anywhere), today in today()) {
        let plan = world.on(today);
        prop_assert!(plan.next.len() <= NEXT_AT_MOST);
        let rows: HashSet<usize> = plan.next.iter().map(|next| next.row).collect();
        prop_assert_eq!(rows.len(), plan.next.len(), "each once");
        prop_assert!(rows.iter().all(|&row| plan.rows[row].is_actionable()));
        let actionable = plan.rows.iter().any(|row| matches!(row.state, State::Late { .. }));
        prop_assert!(!actionable || !plan.next.is_empty(), "never silent about what is late");
    }

    #[test]
    fn what_is_needed_comes_first(world in world(Arrows::Back), today in today()) {
        let plan = world.on(today);
        // What the package no longer has comes in no order, and has no reason either.
        let first = |id: &ItemId| {
            let asked = |row: &Row| !row.reasons.is_empty() && row.item.withdrawn.is_none();
            plan.rows.iter().position(|row| row.id.item == *id && asked(row))
        };
        for item in &world.layers[0].items {
            for before in item.after.iter().filter(|before| **before != item.id) {
                if let (Some(before), Some(then)) = (first(before), first(&item.id)) {
                    prop_assert!(before < then, "{} before {}", plan.rows[before].id, item.id);
                }
            }
        }
    }

    #[test]
    fn doing_one_thing_changes_nothing_it_has_nothing_to_do_with(
        world in world(Arrows::Anywhere), today in today(), which in any::<prop::sample::Index>(),
    ) {
        let before = world.on(today);
        prop_assume!(!before.rows.is_empty());
        let row = before.rows[which.index(before.rows.len())].id.clone();
        let related = related(&world, &row.item);
        let after = world.done(&row.to_string(), today).on(today);
        let names = |plan: &Plan| plan.rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(names(&before), names(&after), "rows stay where they are");
        for (old, new) in without_suggestions(&before).iter().zip(&without_suggestions(&after)) {
            prop_assert!(old == new || related.contains(&old.id.item), "{} is unrelated", old.id);
        }
        let state = after.row(&row).map(|row| row.state.name());
        prop_assert!(matches!(state, Some("done" | "renew")), "{state:?}");
    }

    #[test]
    fn the_order_things_were_written_down_in_does_not_matter(
        world in world(Arrows::Anywhere), today in today(), turn in 0..12_usize,
    ) {
        let plan = world.on(today);
        prop_assert_eq!(&world.on(today), &plan);
        let mut entries: Vec<_> = world.record.entries().into_iter().cloned().collect();
        let length = entries.len().max(1);
        entries.rotate_left(turn % length);
        entries.reverse();
        let mut turned = world;
        turned.record = Record::fold(entries);
        prop_assert_eq!(turned.on(today), plan);
    }
}

fn sound(row: &Row, today: Date) -> Result<(), TestCaseError> {
    let asks =
        !matches!(row.state, State::Done { .. } | State::Credited { .. } | State::Renew { .. })
            && !row.state.is_closed();
    prop_assert!(!asks || !row.reasons.is_empty(), "{} applies without a reason", row.id);
    match &row.state {
        State::NotYet { until, .. } => prop_assert!(today < *until),
        State::Blocked { by } => prop_assert!(!by.is_empty() && !by.contains(&row.item.id)),
        State::Late { since, .. } => {
            prop_assert!(*since < today);
            prop_assert_eq!(row.due_on(), Some(*since));
            prop_assert!(row.item.requirement != Requirement::Optional);
            prop_assert_eq!(row.item.readiness(), Readiness::Yes);
        }
        State::Chase { usual_by, .. } => prop_assert!(*usual_by < today),
        State::Waiting { usual_by: Some(usual_by), .. } => prop_assert!(today <= *usual_by),
        State::Renew { since, .. } => prop_assert!(*since <= today),
        State::NotForMe { .. } => prop_assert!(row.reasons.is_empty()),
        _ => {}
    }
    if let Some(suggested) = row.suggested {
        prop_assert!(today <= suggested);
        let renewed = matches!(row.state, State::Renew { .. });
        let due = row.due_on().filter(|due| today <= *due && !renewed);
        let resting = match &row.state {
            State::NotYet { until, .. } => Some(*until),
            _ => row.opens_on(),
        };
        let last = due.max(resting).unwrap_or(Date::MAX);
        prop_assert!(due.is_none() || suggested <= last, "{}: {suggested}", row.id);
    }
    Ok(())
}
