//! The thirty-six months of each of the seven leaders, as text to read and judge: `tests/stories/`.
//!
//! Each story is worked out from the shipped package, the leader's profile in `tests/leaders/` and a
//! simple way of going about it. After a change that is meant to change them, write them anew with
//! `UPDATE_STORIES=1 cargo test --test plan stories`, and read what changed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use lederpakke::domain::item::With;
use lederpakke::domain::{Package, Profile, Requirement, RoleId, Text};
use lederpakke::format::profile::read_profile;
use lederpakke::format::read_layer;
use lederpakke::plan::{NextReason, Plan, Question, Row, State};

use crate::build::{START, day};
use crate::simulation::{Asks, Does, Life, Tempo};

const STOPS: [i32; 12] = [-28, -14, 1, 8, 30, 90, 180, 365, 400, 730, 1000, 1095];

const LEADERS: [Tempo; 7] = [
    Tempo {
        says: "Sits down with the plan every Monday from two weeks before the first day, two hours at a \
               time, and asks for every access at once.",
        begins: -13,
        every: 7,
        minutes: 120,
        asks: Asks::AtOnce,
        answered_late: 0,
        stuck: &[],
        refused: &[],
        taken_before: &[],
        skips: &[],
        does: Does::Recommended,
    },
    Tempo {
        says: "Begins on the first day, two and a half hours a week, and asks for accesses as they come \
               up. Nobody answers about Elements until they are reminded twice.",
        begins: 1,
        every: 7,
        minutes: 150,
        asks: Asks::AsListed,
        answered_late: 2,
        stuck: &["tilgang-elements"],
        refused: &[],
        taken_before: &[],
        skips: &[],
        does: Does::Recommended,
    },
    Tempo {
        says: "Has led for years: says at once which courses were taken before and what others take \
               care of, and then uses two hours every second week.",
        begins: 1,
        every: 14,
        minutes: 120,
        asks: Asks::AtOnce,
        answered_late: 0,
        stuck: &[],
        refused: &[],
        taken_before: &[
            ("kurs-endringsledelse", 500),
            ("kurs-informasjonssikkerhet", 400),
            ("kurs-arbeidsmiljo", 1500),
        ],
        skips: &["praksis-mestring-skifte"],
        does: Does::Everything,
    },
    Tempo {
        says: "Forgets. Opens the plan every tenth week and does what fits in three hours.",
        begins: 20,
        every: 70,
        minutes: 180,
        asks: Asks::AsListed,
        answered_late: 0,
        stuck: &[],
        refused: &[],
        taken_before: &[],
        skips: &[],
        does: Does::Recommended,
    },
    Tempo {
        says: "Learns of the plan after half a year, and then catches up with four hours a week.",
        begins: 183,
        every: 7,
        minutes: 240,
        asks: Asks::AtOnce,
        answered_late: 0,
        stuck: &[],
        refused: &[],
        taken_before: &[("tilgang-brukerkonto", 7), ("tilgang-pc-telefon", 0)],
        skips: &[],
        does: Does::Everything,
    },
    Tempo {
        says: "Does what is required, an hour and a half a week, and puts the rest aside. The access to \
               GAT is refused the first time.",
        begins: 1,
        every: 7,
        minutes: 90,
        asks: Asks::AtOnce,
        answered_late: 4,
        stuck: &[],
        refused: &["tilgang-gat"],
        taken_before: &[],
        skips: &[],
        does: Does::Required,
    },
    Tempo {
        says: "Takes the required and the recommended, electives too, in one long sitting every fourth \
               week.",
        begins: 4,
        every: 28,
        minutes: 600,
        asks: Asks::AtOnce,
        answered_late: 0,
        stuck: &[],
        refused: &[],
        taken_before: &[],
        skips: &[],
        does: Does::Everything,
    },
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn leader(number: usize) -> Profile {
    let path = root().join(format!("tests/leaders/{number}.toml"));
    let bytes = fs::read(&path).expect("a profile");
    let (profile, problems) = read_profile("leder.toml", &bytes);
    assert!(problems.is_empty(), "{problems:?}");
    let profile = profile.expect("a profile that can be read");
    assert_eq!(profile.start, START, "all seven begin on the same day");
    profile
}

fn package(leader: &Profile) -> Package {
    let bytes = fs::read(root().join("checklists/eksempel/kommune.toml")).expect("the package");
    let layer = read_layer("kommune.toml", &bytes).layer.expect("a layer that can be read");
    Package::assemble(&[Arc::new(layer)], leader.unit.as_ref()).expect("a top layer")
}

#[test]
fn seven_leaders_have_seven_different_plans() {
    let plans: Vec<BTreeSet<String>> = (1..=7)
        .map(|number| {
            let leader = leader(number);
            let life = Life::new(&package(&leader), &leader, &LEADERS[number - 1]).plan(day(1));
            life.mine().map(|row| row.id.to_string()).collect()
        })
        .collect();
    for (at, plan) in plans.iter().enumerate() {
        assert!(plan.len() > 60, "leader {} has only {} rows", at + 1, plan.len());
        for (other, those) in plans.iter().enumerate().take(at) {
            assert_ne!(plan, those, "leaders {} and {}", other + 1, at + 1);
        }
    }
}

#[test]
fn the_stories_are_as_they_were_told() {
    let mut changed = Vec::new();
    for number in 1..=LEADERS.len() {
        let told = story(number);
        let path = root().join(format!("tests/stories/{number}.txt"));
        if std::env::var_os("UPDATE_STORIES").is_some() {
            fs::write(&path, &told).expect("a story written");
        }
        let before = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if let Some(line) = first_difference(&before, &told) {
            changed.push(format!("{number}.txt: {line}"));
        }
    }
    assert!(changed.is_empty(), "the stories changed:\n{}", changed.join("\n"));
}

fn first_difference(before: &str, now: &str) -> Option<String> {
    if before == now {
        return None;
    }
    let mut lines = before.lines();
    for (number, line) in now.lines().enumerate() {
        let old = lines.next().unwrap_or_default();
        if old != line {
            return Some(format!("line {}\n  before: {old}\n  now:    {line}", number + 1));
        }
    }
    Some("shorter than before".to_owned())
}

fn story(number: usize) -> String {
    let leader = leader(number);
    let package = package(&leader);
    let tempo = &LEADERS[number - 1];
    let mut life = Life::new(&package, &leader, tempo);
    let mut out = format!("{}\n", introduction(number, &leader));
    writeln!(out, "{}", tempo.says).expect("text");
    let mut before: Option<i32> = None;
    for stop in STOPS {
        let known = life.told.len();
        if let Some(before) = before {
            life.live(before, stop, day);
        }
        let plan = life.plan(day(stop));
        heading(&mut out, &plan, stop);
        if let Some(before) = before {
            happened(&mut out, &life.told[known..], before);
        }
        standing(&mut out, &plan, &package);
        before = Some(stop);
    }
    out
}

fn introduction(number: usize, leader: &Profile) -> String {
    let roles: Vec<&str> = leader.roles.iter().map(RoleId::as_str).collect();
    let unit = leader.unit.as_ref().map_or("no unit", |unit| unit.as_str());
    let staff = leader.staff.unwrap_or_default();
    let answers = leader
        .answers
        .iter()
        .map(|(question, answer)| format!("{question} {}", if *answer { "yes" } else { "no" }));
    let answers: Vec<String> = answers.collect();
    format!(
        "Leader {number}: {}, {unit}, {staff} staff, {}.\n{}.",
        leader.name,
        roles.join(" and "),
        answers.join(", ")
    )
}

fn heading(out: &mut String, plan: &Plan, stop: i32) {
    let progress = plan.progress();
    writeln!(
        out,
        "\nDay {stop}, {}, month {} of {}: {} of {} done, {} %",
        plan.today.strftime("%A %-d %B %Y"),
        plan.month(),
        plan.months,
        progress.done,
        progress.of,
        progress.percent()
    )
    .expect("text");
}

/// The most lines of a list that is told whole.
const TOLD: usize = 10;

fn list(out: &mut String, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    writeln!(out, "  {title}").expect("text");
    for line in lines.iter().take(TOLD) {
        writeln!(out, "    {line}").expect("text");
    }
    if lines.len() > TOLD {
        writeln!(out, "    and {} more", lines.len() - TOLD).expect("text");
    }
}

fn happened(out: &mut String, told: &[(Date, &str, Text)], before: i32) {
    let lines: Vec<String> = told
        .iter()
        .map(|(on, what, title)| format!("{} {what}: {title}", on.strftime("%e %b")))
        .collect();
    list(out, &format!("Since day {before} ({})", lines.len()), &lines);
}

fn standing(out: &mut String, plan: &Plan, package: &Package) {
    let now: Vec<String> = plan
        .next
        .iter()
        .enumerate()
        .map(|(at, next)| format!("{}. {}", at + 1, line(&plan.rows[next.row], next.why)))
        .collect();
    list(out, "Now", &now);
    let waiting: Vec<String> =
        plan.waiting().into_iter().map(|row| waiting(row, package)).collect();
    list(out, "Waiting for others", &waiting);
    let late: Vec<String> = plan.late().map(|row| row.item.title.to_string()).collect();
    list(out, &format!("Late ({})", late.len()), &late);
    let soon: Vec<String> = plan.soon().iter().map(|ahead| soon(&plan.rows[ahead.row])).collect();
    list(out, &format!("Within 30 days ({})", soon.len()), &soon);
    let counts: Vec<String> = plan
        .counts()
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| format!("{count} {name}"))
        .collect();
    writeln!(out, "  Altogether: {}", counts.join(", ")).expect("text");
    for quota in &plan.quotas {
        let until = quota.until.map_or_else(String::new, |until| format!(" by {until}"));
        writeln!(out, "  {}: {} of {}{until}", quota.title, quota.done, quota.choose)
            .expect("text");
    }
    if let Some(month) = plan.load().iter().rev().find(|month| month.from <= plan.today) {
        writeln!(
            out,
            "  This month: {} open, {} closed, {} late, {} minutes left",
            month.open, month.closed, month.late, month.minutes
        )
        .expect("text");
    }
    match &plan.question {
        Some(Question::Recall { row, done }) => {
            let title = plan.row(row).map_or("", |row| row.item.title.as_str());
            writeln!(out, "  Asked: what did you use of \"{title}\", done {done}?").expect("text");
        }
        Some(Question::Prompt(prompt)) => writeln!(out, "  Asked: {prompt}").expect("text"),
        None => {}
    }
}

fn line(row: &Row, why: NextReason) -> String {
    let days = |days: i64| if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
    let why = match why {
        NextReason::Late { days: late } => format!("late by {}", days(late)),
        NextReason::Chase { days: waited } => {
            format!("remind them, {} over the usual", days(waited))
        }
        NextReason::Today => "due today".to_owned(),
        NextReason::ThisWeek { due } => format!("due {}", due.strftime("%A %-d %B")),
        NextReason::AskNow => "ask for it now".to_owned(),
        NextReason::Started => "begun".to_owned(),
        NextReason::Renew => "to be renewed".to_owned(),
        NextReason::InPhase => match row.due_on() {
            Some(due) => format!("next, due {due}"),
            None => "next".to_owned(),
        },
    };
    let asked = match row.item.requirement {
        Requirement::Required => "required",
        Requirement::Recommended => "recommended",
        Requirement::Optional => "on offer",
    };
    let number = row.id.occurrence.map_or_else(String::new, |number| format!(" no. {number}"));
    format!("{}{number}: {why} ({asked})", row.item.title)
}

fn waiting(row: &Row, package: &Package) -> String {
    let (on, since, usual_by) = match &row.state {
        State::Waiting { on, since, usual_by } => (on, since, *usual_by),
        State::Chase { on, since, usual_by } => (on, since, Some(*usual_by)),
        other => panic!("{other:?} does not wait"),
    };
    let on = match on {
        Some(With::Contact(id)) => {
            package.contact(id).map_or_else(|| id.to_string(), |contact| contact.name.to_string())
        }
        Some(With::Words(words)) => words.to_string(),
        None => "nobody named".to_owned(),
    };
    let usual = usual_by.map_or_else(String::new, |by| format!(", usually there by {by}"));
    format!("{}: {on} since {since}{usual}", row.item.title)
}

fn soon(row: &Row) -> String {
    let what = match &row.state {
        State::NotYet { until, snoozed } => {
            format!("{} {until}", if *snoozed { "comes back" } else { "opens" })
        }
        _ => format!("due {}", row.due_on().map_or_else(String::new, |due| due.to_string())),
    };
    let number = row.id.occurrence.map_or_else(String::new, |number| format!(" no. {number}"));
    format!("{}{number}: {what}", row.item.title)
}
