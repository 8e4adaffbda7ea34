//! Three of the seven leaders, diligent ones, on four days of their three years: what each page
//! shows them, at the three sizes. Read these as a leader would.

use jiff::ToSpan;
use lederpakke::app::screen::checklist::{Node, What};
use lederpakke::app::screen::now::Line;
use lederpakke::app::{Message, Verb, deed};
use lederpakke::domain::entry::{Adopted, Body};
use lederpakke::domain::record::Deed;
use lederpakke::domain::{Kind, Profile, Version};
use lederpakke::format::profile::read_profile;
use lederpakke::plan::{NEWS_AT_MOST, Row};
use lederpakke::report::{Facts, json, list, now};

use super::desk::{Desk, shipped};

const DAYS: [i64; 4] = [1, 90, 400, 1000];
const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

fn leader(number: u8) -> Profile {
    let path = format!("{}/tests/leaders/{number}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read(&path).expect("a leader");
    read_profile(&path, &text).0.expect("a profile")
}

/// Every fortnight what is on top is done; accesses are asked for, and had a fortnight later.
fn live_until(desk: &mut Desk, last: jiff::civil::Date) {
    loop {
        let today = desk.home().ground.today();
        let mut entries = Vec::new();
        let plan = desk.home().ground.plan();
        let mut rows: Vec<_> = plan.next.iter().map(|next| plan.rows[next.row].clone()).collect();
        rows.extend(plan.rows.iter().filter(|row| row.state.name() == "waiting").cloned());
        for row in rows {
            let asked = matches!(row.state.name(), "waiting" | "chase");
            let verb = if row.item.kind() == Kind::Access && !asked {
                Verb::Request { on: None, from: None }
            } else {
                Verb::Done { on: None, note: None }
            };
            let done = deed(&desk.home().ground, &row.id, &verb).expect("what is on top is open");
            entries.extend(desk.entries_of(done));
        }
        desk.send(Message::Written(entries));
        let next = today.saturating_add(14.days());
        if next >= last {
            break;
        }
        desk.send(Message::Today(next));
    }
    desk.send(Message::Today(last));
}

/// Each of the seven, after half a year of work.
fn each_of_seven(check: impl Fn(&mut Desk)) {
    for number in 1..=7 {
        let profile = leader(number);
        let start = profile.start;
        let mut desk = Desk::of(shipped(), profile, start.saturating_sub(28.days()), 80, 24);
        live_until(&mut desk, start.saturating_add(180.days()));
        desk.restart();
        check(&mut desk);
    }
}

fn facts(desk: &Desk) -> Facts<'_> {
    let ground = &desk.home().ground;
    Facts {
        words: &desk.words,
        package: ground.package(),
        profile: ground.profile(),
        record: ground.record(),
        plan: ground.plan(),
    }
}

#[test]
fn how_far_i_am_was_counted_in_three_ways() {
    each_of_seven(|desk| {
        let progress = desk.home().ground.plan().progress();
        assert!(progress.done > 0 && progress.done < progress.of);
        let counted = format!("{} av {}", progress.done, progress.of);
        let whole = format!("{counted} gjort  {} %", progress.percent());
        let screen = desk.press("2 1").screen();
        assert!(screen.contains(&whole), "no {whole} in\n{screen}");
        let facts = facts(desk);
        let rows: Vec<&Row> = facts.plan.mine().collect();
        let (listed, now) = (list::text(&facts, &rows), now::text(&facts));
        for paper in [&listed, &now] {
            assert!(paper.contains(&format!("{counted} gjort")), "no {counted} in\n{paper}");
        }
        let mut of = 0;
        for line in desk.home().checklist.lines() {
            let (Node::Phase(phase), What::Heading { progress, .. }) = (&line.node, line.what)
            else {
                continue;
            };
            of += progress.of;
            let Some(phase) = phase.as_ref().and_then(|id| facts.package.phase(id)) else {
                continue;
            };
            let heading = match progress.of {
                0 => phase.title.to_uppercase(),
                of => format!("{} ({} av {of})", phase.title.to_uppercase(), progress.done),
            };
            let heading = format!("\u{1b}[1m{heading}\u{1b}[0m");
            assert!(listed.lines().any(|line| line == heading), "no {heading} in\n{listed}");
        }
        assert_eq!(of, progress.of, "the phases together are the whole");
    });
}

#[test]
fn what_comes_soon_and_what_is_new_was_another_on_paper_than_on_screen() {
    each_of_seven(|desk| {
        let adopted = Adopted {
            layer: desk.home().ground.package().top_layer().id.clone(),
            version: Version::parse("2025.1").expect("a version"),
            sha256: "0".into(),
        };
        let deed = Deed::of(Body::Adopt { layers: vec![adopted], source: None });
        let entries = desk.entries_of(deed);
        desk.send(Message::Written(entries));
        desk.press("2 1");
        let facts = facts(desk);
        let json = json::now::value(&facts);
        let count = |key: &str| json[key].as_array().map(Vec::len);
        let lines = desk.home().now.lines();
        let soon = lines.iter().find_map(|line| match line {
            Line::SoonCount(count) => Some(*count),
            _ => None,
        });
        assert_eq!(soon, count("soon").filter(|soon| *soon > 0));

        let news: Vec<&str> = lines
            .iter()
            .filter_map(|line| match line {
                Line::News(text) => Some(text.as_str()),
                _ => None,
            })
            .collect();
        let told = json["news"].as_u64().expect("a count");
        assert!(told > 0, "the package has news");
        assert_eq!(news.len(), usize::try_from(told).expect("few").min(NEWS_AT_MOST));
        let paper = now::text(&facts);
        let part = paper.split("NYTT FRA HR").nth(1).expect("news on paper");
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for text in news {
            assert!(words(part).contains(&words(text)), "no {text} in\n{part}");
        }
    });
}

fn look(number: u8) {
    let profile = leader(number);
    let start = profile.start;
    let mut desk = Desk::of(shipped(), profile, start.saturating_sub(28.days()), 80, 24);
    for day in DAYS {
        live_until(&mut desk, start.saturating_add((day - 1).days()));
        desk.restart();
        let mut seen = String::new();
        for (width, height) in SIZES {
            desk.resize(width, height);
            for (page, keys) in
                [("Nå", "2 1 Home"), ("Sjekkliste", "2 Home Down Down"), ("Punkt", "1 Home Enter")]
            {
                let screen = desk.press(keys).screen();
                seen.push_str(&format!("{page}, {width} x {height}\n{screen}\n"));
                desk.press("Esc");
            }
        }
        insta::assert_snapshot!(format!("leader-{number}-day-{day}"), seen);
    }
}

#[test]
fn a_first_time_leader_in_health_without_a_budget() {
    look(1);
}

#[test]
fn a_first_time_principal_from_outside() {
    look(2);
}

#[test]
fn an_experienced_leader_with_a_large_staff() {
    look(7);
}
