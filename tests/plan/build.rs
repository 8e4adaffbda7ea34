//! Small packages and records, said in as few words as a test needs.

use std::sync::Arc;

use jiff::civil::{Date, date};
use lederpakke::domain::entry::{Act, Adopted, Entry};
use lederpakke::domain::item::{Again, Recurrence};
use lederpakke::domain::layer::{Layer, Lists, Phase, Place, Prompt, Quota, QuotaPer, Top, Unit};
use lederpakke::domain::rule::Condition;
use lederpakke::domain::{
    Body, ContactId, Detail, EntryId, Item, ItemId, Kind, Language, LayerId, Offset, Package,
    PhaseId, Profile, PromptId, QuestionId, QuotaId, Readiness, Record, Requirement, RowId,
    Standing, Text, UnitId, Value, Version, When, WriterId,
};
use lederpakke::plan::{Plan, Row, State, plan};

/// A Monday.
pub(crate) const START: Date = date(2026, 8, 17);

/// Day 1 is the first day; day 0 the one before.
pub(crate) fn day(number: i32) -> Date {
    Offset::of_days(number - 1).from(START)
}

/// So far from the first day, as HR writes it.
pub(crate) fn offset(text: &str) -> Offset {
    Offset::parse(text).unwrap_or_else(|| panic!("{text:?} is no offset"))
}

/// The date so far from the first day.
pub(crate) fn at(text: &str) -> Date {
    offset(text).from(START)
}

pub(crate) fn id(text: &str) -> ItemId {
    ItemId::new(text).expect("an id")
}

fn item(kind: Kind, name: &str) -> Item {
    Item::new(kind, id(name), Text::line(name), LayerId::new("topp").expect("an id"))
}

pub(crate) fn access(name: &str) -> Item {
    item(Kind::Access, name)
}

pub(crate) fn system(name: &str) -> Item {
    item(Kind::System, name)
}

pub(crate) fn course(name: &str) -> Item {
    item(Kind::Course, name)
}

pub(crate) fn meeting(name: &str) -> Item {
    item(Kind::Meeting, name)
}

pub(crate) fn practice(name: &str) -> Item {
    item(Kind::Practice, name)
}

pub(crate) fn talk(name: &str) -> Item {
    item(Kind::Talk, name)
}

/// What HR can say about an item, in the words of the file.
pub(crate) trait Said: Sized {
    fn with(self, change: impl FnOnce(&mut Item)) -> Self;

    fn opens(self, text: &str) -> Self {
        self.with(|item| item.opens = Some(When::Offset(offset(text))))
    }

    fn due(self, text: &str) -> Self {
        self.with(|item| item.due = Some(When::Offset(offset(text))))
    }

    fn due_on(self, date: Date) -> Self {
        self.with(|item| item.due = Some(When::Date(date)))
    }

    fn phase(self, name: &str) -> Self {
        self.with(|item| item.phase = Some(PhaseId::new(name).expect("an id")))
    }

    fn after(self, names: &[&str]) -> Self {
        self.with(|item| item.after = names.iter().map(|name| id(name)).collect())
    }

    fn same_as(self, name: &str) -> Self {
        self.with(|item| item.same_as.push(id(name)))
    }

    fn replaces(self, names: &[&str]) -> Self {
        self.with(|item| item.replaces = names.iter().map(|name| id(name)).collect())
    }

    fn asked(self, requirement: Requirement) -> Self {
        self.with(|item| item.requirement = requirement)
    }

    fn required(self) -> Self {
        self.asked(Requirement::Required)
    }

    fn optional(self) -> Self {
        self.asked(Requirement::Optional)
    }

    fn minutes(self, minutes: u32) -> Self {
        self.with(|item| item.minutes = Some(minutes))
    }

    fn only(self, condition: Condition) -> Self {
        self.with(|item| item.rule.conditions.push(condition))
    }

    fn only_if(self, question: &str, answer: bool) -> Self {
        self.only(Condition::Answer(QuestionId::new(question).expect("an id"), answer))
    }

    fn every(self, text: &str, times: Option<u16>) -> Self {
        let distance = offset(text);
        self.with(|item| item.recurrence = Some(Recurrence::Every { distance, times }))
    }

    fn dates(self, dates: &[Date]) -> Self {
        self.with(|item| item.recurrence = Some(Recurrence::Dates(dates.to_vec())))
    }

    fn valid(self, text: &str) -> Self {
        self.with(|item| item.valid = Some(offset(text)))
    }

    fn recall(self, text: &str) -> Self {
        self.with(|item| item.recall = Some(offset(text)))
    }

    fn withdrawn(self, why: &str) -> Self {
        self.with(|item| item.withdrawn = Some(Text::line(why)))
    }

    fn again(self, why: &str, from: Date) -> Self {
        let again = Again { why: Text::line(why), from: Some(from) };
        self.with(|item| item.again = Some(again))
    }

    fn ready(self, ready: Readiness) -> Self {
        self.with(|item| match &mut item.detail {
            Detail::Course(course) => course.ready = ready,
            other => panic!("{other:?} is always ready"),
        })
    }

    fn expected(self, on: Date) -> Self {
        self.with(|item| match &mut item.detail {
            Detail::Course(course) => course.expected = Some(on),
            other => panic!("{other:?} is not expected"),
        })
    }

    fn usual_wait(self, text: &str) -> Self {
        let wait = offset(text);
        self.with(|item| match &mut item.detail {
            Detail::Access(access) => access.usual_wait = Some(wait),
            other => panic!("{other:?} has no usual wait"),
        })
    }

    fn granted_by(self, contact: &str) -> Self {
        let contact = ContactId::new(contact).expect("an id");
        self.with(|item| match &mut item.detail {
            Detail::Access(access) => access.granted_by = Some(contact),
            other => panic!("{other:?} is granted by nobody"),
        })
    }

    fn opening(self, system: &str) -> Self {
        self.with(|item| match &mut item.detail {
            Detail::Access(access) => access.systems.push(id(system)),
            other => panic!("{other:?} opens no system"),
        })
    }

    fn needing(self, access: &str) -> Self {
        self.with(|item| match &mut item.detail {
            Detail::System(system) => system.needs.push(id(access)),
            other => panic!("{other:?} needs no access"),
        })
    }
}

impl Said for Item {
    fn with(mut self, change: impl FnOnce(&mut Item)) -> Self {
        change(&mut self);
        self
    }
}

/// A package, a leader and what has happened, on the way to a plan.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) layers: Vec<Layer>,
    pub(crate) profile: Profile,
    pub(crate) record: Record,
    written: u32,
}

impl World {
    /// A package of these items, a leader who has said nothing, and an empty record.
    pub(crate) fn of(items: impl IntoIterator<Item = Item>) -> Self {
        let top = Layer {
            id: LayerId::new("topp").expect("an id"),
            title: Text::line("Pakken"),
            version: Version::parse("1").expect("a version"),
            issued: None,
            language: Language::Bokmal,
            owner: None,
            place: Place::Top(Top::default()),
            lists: Lists { units: units(), ..Lists::default() },
            items: items.into_iter().map(Arc::new).collect(),
            changes: Vec::new(),
        };
        let profile = Profile {
            id: 1,
            name: Text::line("Kari"),
            start: START,
            roles: Vec::new(),
            unit: None,
            staff: None,
            answers: std::collections::BTreeMap::new(),
        };
        Self { layers: vec![top], profile, record: Record::default(), written: 0 }
    }

    pub(crate) fn lists(&mut self) -> &mut Lists {
        &mut self.layers[0].lists
    }

    pub(crate) fn phase(mut self, name: &str, from: &str, to: &str) -> Self {
        let (from, to) = (offset(from), offset(to));
        let id = PhaseId::new(name).expect("an id");
        self.lists().phases.push(Phase { id, title: Text::line(name), from, to });
        self
    }

    pub(crate) fn quota(mut self, choose: u32, per: QuotaPer, from: &[&str]) -> Self {
        let number = self.lists().quotas.len();
        let name = QuotaId::new(&format!("valg-{number}")).expect("an id");
        let from = from.iter().map(|name| id(name)).collect();
        let title = Text::line("Valg");
        self.lists().quotas.push(Quota { id: name, title, choose, per, from });
        self
    }

    pub(crate) fn prompts(mut self, names: &[&str]) -> Self {
        let prompt = |name: &&str| Prompt {
            id: PromptId::new(name).expect("an id"),
            text: Text::line(name),
        };
        self.lists().prompts = names.iter().map(prompt).collect();
        self
    }

    pub(crate) fn leader(mut self, change: impl FnOnce(&mut Profile)) -> Self {
        change(&mut self.profile);
        self
    }

    pub(crate) fn answers(self, question: &str, answer: bool) -> Self {
        let question = QuestionId::new(question).expect("an id");
        self.leader(|profile| {
            profile.answers.insert(question, answer);
        })
    }

    /// The leader sets a field of a row.
    pub(crate) fn says(mut self, row: &str, value: Value) -> Self {
        let row = RowId::parse(row).expect("a row");
        let title = Text::line(&format!("tittel på {row}"));
        let body = self.record.set(row, &title, value);
        self.write(START, body);
        self
    }

    pub(crate) fn stands(self, row: &str, standing: Standing) -> Self {
        self.says(row, Value::Standing(standing))
    }

    pub(crate) fn done(self, row: &str, on: Date) -> Self {
        self.stands(row, Standing::Done { on })
    }

    pub(crate) fn started(self, row: &str, on: Date) -> Self {
        self.stands(row, Standing::Started { on })
    }

    pub(crate) fn requested(self, row: &str, on: Date) -> Self {
        self.stands(row, Standing::Requested { on, from: None })
    }

    pub(crate) fn skipped(self, row: &str, on: Date) -> Self {
        self.stands(row, Standing::Skipped { on, why: Text::line("ikke for meg") })
    }

    pub(crate) fn credited(self, row: &str, on: Date) -> Self {
        self.stands(row, Standing::Credited { on, why: Text::line("tatt før") })
    }

    pub(crate) fn planned(self, row: &str, on: Date) -> Self {
        self.says(row, Value::Planned(Some(on)))
    }

    pub(crate) fn snoozed(self, row: &str, until: Date) -> Self {
        self.says(row, Value::Snoozed(Some(until)))
    }

    pub(crate) fn note(mut self, row: &str, on: Date) -> Self {
        let row = Some(RowId::parse(row).expect("a row"));
        self.write(on, Body::Note { row, title: None, text: Text::prose("Brukte det i dag.") });
        self
    }

    /// A version of the package was taken into use.
    pub(crate) fn adopted(mut self, version: &str, on: Date) -> Self {
        let adopted = Adopted {
            layer: LayerId::new("topp").expect("an id"),
            version: Version::parse(version).expect("a version"),
            sha256: "0".into(),
        };
        self.write(on, Body::Adopt { layers: vec![adopted], source: None });
        self
    }

    fn write(&mut self, on: Date, body: Body) {
        self.written += 1;
        let noon = on.at(12, 0, 0, 0);
        let at = jiff::tz::Offset::UTC.to_timestamp(noon).expect("a time").as_millisecond();
        let entry = Entry {
            id: EntryId(u128::from(self.written)),
            writer: WriterId(1),
            number: u64::from(self.written),
            at,
            group: None,
            act: Act::Do,
            body,
        };
        self.record.add([entry]);
    }

    pub(crate) fn package(&self) -> Package {
        let layers: Vec<Arc<Layer>> = self.layers.iter().cloned().map(Arc::new).collect();
        Package::assemble(&layers, self.profile.unit.as_ref()).expect("a top layer")
    }

    pub(crate) fn on(&self, today: Date) -> Plan {
        plan(&self.package(), &self.profile, &self.record, today)
    }

    /// The state of one row on one day.
    pub(crate) fn state(&self, row: &str, today: Date) -> State {
        find(&self.on(today), row).state.clone()
    }
}

fn units() -> Vec<Unit> {
    let unit = |name: &str, under: Option<&str>| Unit {
        id: UnitId::new(name).expect("an id"),
        title: Text::line(name),
        level: None,
        under: under.map(|name| UnitId::new(name).expect("an id")),
    };
    vec![
        unit("uo", None),
        unit("skole", Some("uo")),
        unit("solbakken", Some("skole")),
        unit("hov", None),
    ]
}

/// A row that must be there.
pub(crate) fn find<'p>(plan: &'p Plan, row: &str) -> &'p Row {
    let id = RowId::parse(row).expect("a row");
    plan.row(&id).unwrap_or_else(|| panic!("no row {id} among {:?}", ids(plan)))
}

/// The names of all rows, in order.
pub(crate) fn ids(plan: &Plan) -> Vec<String> {
    plan.rows.iter().map(|row| row.id.to_string()).collect()
}

/// The names of the things to do now, in order.
pub(crate) fn next(plan: &Plan) -> Vec<String> {
    plan.next.iter().map(|next| plan.rows[next.row].id.to_string()).collect()
}
