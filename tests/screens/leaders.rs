//! Three of the seven leaders, diligent ones, on four days of their three years: what each page
//! shows them, at the three sizes. Read these as a leader would.

use jiff::ToSpan;
use lederpakke::app::{Message, Verb, deed};
use lederpakke::domain::{Kind, Profile};
use lederpakke::format::profile::read_profile;

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
