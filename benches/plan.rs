//! How long it takes to work out a plan, for packages of three sizes and a leader halfway through.
//!
//! `cargo bench --bench plan`

use std::num::NonZeroU16;
use std::sync::Arc;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use lederpakke::domain::entry::Act;
use lederpakke::domain::item::Recurrence;
use lederpakke::domain::layer::{Layer, Lists, Phase, Place, Quota, QuotaPer, Top};
use lederpakke::domain::rule::Condition;
use lederpakke::domain::{
    Body, Detail, Entry, EntryId, Item, ItemId, Kind, Language, LayerId, Offset, Package, PhaseId,
    Profile, QuestionId, QuotaId, Record, Requirement, RowId, Standing, Text, Value, Version, When,
    WriterId,
};
use lederpakke::plan::plan;

fn main() {
    divan::main();
}

const START: Date = date(2026, 8, 17);

/// The phases, as offsets in months from the first day.
const PHASES: [(i32, i32); 6] = [(-1, 0), (0, 1), (1, 6), (6, 12), (12, 24), (24, 36)];

#[divan::bench(args = [100, 1_000, 10_000])]
fn whole_plan(bencher: Bencher<'_, '_>, items: usize) {
    let package = package(items);
    let record = record(items);
    let profile = profile();
    let today = date(2027, 9, 1);
    bencher.bench(|| plan(black_box(&package), black_box(&profile), black_box(&record), today));
}

fn id(number: usize) -> ItemId {
    ItemId::new(&format!("punkt-{number}")).expect("an id")
}

/// A package with every trait of a real one, in about its proportions.
fn package(items: usize) -> Package {
    let owner = LayerId::new("kommune").expect("an id");
    let phase = |number: usize| PhaseId::new(&format!("fase-{number}")).expect("an id");
    let items: Vec<Arc<Item>> = (0..items)
        .map(|number| {
            let kind = [Kind::Access, Kind::System, Kind::Course, Kind::Meeting, Kind::Practice]
                [number % 5];
            let title = Text::line(&format!("Punkt nummer {number}"));
            let mut item = Item::new(kind, id(number), title, owner.clone());
            item.phase = Some(phase(number % PHASES.len()));
            item.minutes = Some(15 * u32::try_from(1 + number % 8).expect("small"));
            if number % 3 == 0 {
                let weeks = i32::try_from(number % 150).expect("small");
                item.due = Some(When::Offset(Offset::of_days(7 * weeks)));
            }
            if number % 4 == 2 {
                item.after = vec![id(number / 2), id(number / 3)];
            }
            if number % 5 == 1 {
                let question = QuestionId::new("budget").expect("an id");
                item.rule.conditions.push(Condition::Answer(question, true));
            }
            if number % 10 == 3 {
                item.recurrence =
                    Some(Recurrence::Every { distance: Offset::of_months(3), times: Some(6) });
            }
            if number % 25 == 7 {
                item.same_as.push(id(number + 5));
                item.replaces.push(ItemId::new(&format!("gammelt-{number}")).expect("an id"));
            }
            if number % 9 == 4 {
                item.requirement = Requirement::Optional;
            }
            match &mut item.detail {
                Detail::Access(access) => {
                    access.systems.push(id(number + 1));
                    access.usual_wait = Some(Offset::of_days(5));
                }
                Detail::Course(_) => item.recall = Some(Offset::of_days(42)),
                _ => {}
            }
            Arc::new(item)
        })
        .collect();
    let phases = PHASES.iter().enumerate().map(|(number, (from, to))| Phase {
        id: phase(number),
        title: Text::line("Fase"),
        from: Offset::of_months(*from),
        to: Offset::of_months(*to),
    });
    let quota = Quota {
        id: QuotaId::new("valg").expect("an id"),
        title: Text::line("Valg"),
        choose: 2,
        per: QuotaPer::Year,
        from: (0..items.len()).filter(|number| number % 9 == 4).map(id).collect(),
    };
    let layer = Layer {
        id: owner,
        title: Text::line("Pakken"),
        version: Version::parse("1").expect("a version"),
        issued: None,
        language: Language::Bokmal,
        owner: None,
        place: Place::Top(Top::default()),
        lists: Lists { phases: phases.collect(), quotas: vec![quota], ..Lists::default() },
        items,
        changes: Vec::new(),
    };
    Package::assemble(&[Arc::new(layer)], None).expect("a top layer")
}

fn profile() -> Profile {
    let budget = QuestionId::new("budget").expect("an id");
    Profile {
        id: 1,
        name: Text::line("Kari"),
        start: START,
        roles: Vec::new(),
        unit: None,
        staff: Some(40),
        answers: [(budget, true)].into(),
    }
}

/// A third of the items touched: done, begun or asked for.
fn record(items: usize) -> Record {
    let entries = (0..items).step_by(3).map(|number| {
        let on = Offset::of_days(i32::try_from(number % 300).expect("small")).from(START);
        let standing = match number % 4 {
            0 | 1 => Standing::Done { on },
            2 => Standing::Started { on },
            _ => Standing::Requested { on, from: None },
        };
        let row = match number % 10 {
            3 => RowId::nth(id(number), NonZeroU16::MIN),
            _ => RowId::once(id(number)),
        };
        Entry {
            id: EntryId(u128::try_from(number).expect("small") + 1),
            writer: WriterId(1),
            number: u64::try_from(number).expect("small") + 1,
            at: 0,
            group: None,
            act: Act::Do,
            body: Body::Set { row, title: None, value: Value::Standing(standing), over: vec![] },
        }
    });
    Record::fold(entries)
}
