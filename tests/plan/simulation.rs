//! A leader who lives through the plan: sits down with it now and then, does what it says to do now as
//! far as the time set aside goes, and is answered by others in their own time. Meetings and talks are
//! gone to besides.

use std::collections::HashMap;

use jiff::civil::Date;
use lederpakke::domain::entry::Act;
use lederpakke::domain::item::Recurrence;
use lederpakke::domain::{
    Body, Entry, EntryId, Kind, Offset, Package, Profile, Record, Requirement, RowId, Standing,
    Text, Value, WriterId,
};
use lederpakke::plan::{NextReason, Plan, Row, State, plan};

/// How a leader goes about it.
pub(crate) struct Tempo {
    /// In a sentence, for the story.
    pub(crate) says: &'static str,
    /// The day of the first sitting.
    pub(crate) begins: i32,
    /// Days from one sitting to the next.
    pub(crate) every: i32,
    /// Minutes set aside for a sitting.
    pub(crate) minutes: u32,
    pub(crate) asks: Asks,
    /// Days others take to answer beyond what is usual.
    pub(crate) answered_late: i32,
    /// The rows nobody answers before they are reminded twice.
    pub(crate) stuck: &'static [&'static str],
    /// The rows refused the first time.
    pub(crate) refused: &'static [&'static str],
    /// What was taken before, so many days before the first day.
    pub(crate) taken_before: &'static [(&'static str, i32)],
    /// What is not for this leader, in the leader's own opinion.
    pub(crate) skips: &'static [&'static str],
    pub(crate) does: Does,
}

/// When a leader asks for accesses.
#[derive(PartialEq)]
pub(crate) enum Asks {
    /// For everything that can be asked for, at each sitting.
    AtOnce,
    /// When it is among the things to do now.
    AsListed,
}

/// What a leader bothers with.
#[derive(PartialEq, PartialOrd)]
pub(crate) enum Does {
    /// Only what is required; the rest is put aside for some months at a time.
    Required,
    /// What is required or recommended.
    Recommended,
    /// Electives too.
    Everything,
}

/// A leader on the way.
pub(crate) struct Life<'a> {
    package: &'a Package,
    profile: &'a Profile,
    tempo: &'a Tempo,
    record: Record,
    entries: u32,
    spent: HashMap<RowId, u32>,
    reminded: HashMap<RowId, u32>,
    /// What happened, in order.
    pub(crate) told: Vec<(Date, &'static str, Text)>,
}

impl<'a> Life<'a> {
    pub(crate) fn new(package: &'a Package, profile: &'a Profile, tempo: &'a Tempo) -> Self {
        Self {
            package,
            profile,
            tempo,
            record: Record::default(),
            entries: 0,
            spent: HashMap::new(),
            reminded: HashMap::new(),
            told: Vec::new(),
        }
    }

    pub(crate) fn plan(&self, today: Date) -> Plan {
        plan(self.package, self.profile, &self.record, today)
    }

    /// Lives from one day up to, but not through, another.
    pub(crate) fn live(&mut self, from: i32, until: i32, day: impl Fn(i32) -> Date) {
        for number in from.max(self.tempo.begins)..until {
            if (number - self.tempo.begins) % self.tempo.every == 0 {
                self.sit_down(day(number), number == self.tempo.begins);
            }
        }
    }

    fn sit_down(&mut self, today: Date, first: bool) {
        self.hear_from_others(today);
        if first {
            self.tidy(today);
        }
        if self.tempo.asks == Asks::AtOnce {
            self.ask_for_everything(today);
        }
        let mut left = self.tempo.minutes;
        loop {
            let plan = self.plan(today);
            let mut acted = false;
            for next in &plan.next {
                acted |= self.act(&plan.rows[next.row], next.why, today, &mut left);
            }
            if !acted {
                return;
            }
        }
    }

    /// Requests are answered when it is usual, give or take.
    fn hear_from_others(&mut self, today: Date) {
        let plan = self.plan(today);
        for row in plan.waiting() {
            let name = row.id.to_string();
            let (State::Waiting { since, .. } | State::Chase { since, .. }) = row.state else {
                continue;
            };
            let stuck = self.tempo.stuck.contains(&name.as_str());
            if stuck && self.reminded.get(&row.id).is_none_or(|times| *times < 2) {
                continue;
            }
            let usual = row.item.access().and_then(|access| access.usual_wait);
            let ready = usual.unwrap_or(Offset::of_days(3)).from(since);
            if today < Offset::of_days(self.tempo.answered_late).from(ready) {
                continue;
            }
            let refused = self.tempo.refused.contains(&name.as_str());
            if refused && self.reminded.insert(row.id.clone(), 1).is_none() {
                let why = Text::line("Bestillingen manglet signatur");
                self.say(
                    row,
                    today,
                    "refused",
                    Value::Standing(Standing::Denied { on: today, why }),
                );
            } else {
                self.say(row, today, "granted", Value::Standing(Standing::Done { on: today }));
            }
        }
    }

    /// Says what was taken before and what is not for this leader.
    fn tidy(&mut self, today: Date) {
        let plan = self.plan(today);
        let row = |name: &str| {
            let id = RowId::parse(name).expect("a row");
            plan.current(&id).unwrap_or_else(|| panic!("{name} is in the package")).clone()
        };
        for (name, days) in self.tempo.taken_before {
            let on = Offset::of_days(-days).from(self.profile.start);
            let why = Text::line("Tatt i forrige stilling");
            self.say(
                &row(name),
                today,
                "credited",
                Value::Standing(Standing::Credited { on, why }),
            );
        }
        for name in self.tempo.skips {
            let why = Text::line("Dekket på andre måter");
            self.say(
                &row(name),
                today,
                "skipped",
                Value::Standing(Standing::Skipped { on: today, why }),
            );
        }
    }

    fn ask_for_everything(&mut self, today: Date) {
        let plan = self.plan(today);
        for row in &plan.rows {
            let open = matches!(row.state, State::Open | State::Late { .. });
            if row.item.kind() == Kind::Access && open {
                self.ask(row, today);
            }
        }
    }

    fn ask(&mut self, row: &Row, today: Date) {
        let asked = Standing::Requested { on: today, from: None };
        self.say(row, today, "asked for", Value::Standing(asked));
    }

    /// Whether something came of it.
    fn act(&mut self, row: &Row, why: NextReason, today: Date, left: &mut u32) -> bool {
        let later = |days| Value::Snoozed(Some(Offset::of_days(days).from(today)));
        if let NextReason::Chase { .. } = why {
            *self.reminded.entry(row.id.clone()).or_default() += 1;
            self.say(row, today, "reminded", later(7));
            return true;
        }
        if row.item.kind() == Kind::Access
            && row.state != (State::Renew { since: today, why: None })
        {
            self.ask(row, today);
            return true;
        }
        let wanted = match row.item.requirement {
            Requirement::Required => true,
            Requirement::Recommended => self.tempo.does >= Does::Recommended,
            Requirement::Optional => self.tempo.does == Does::Everything,
        };
        if !wanted && row.item.requirement == Requirement::Optional {
            return false;
        }
        if !wanted {
            self.say(row, today, "put aside", later(150));
            return true;
        }
        let on_a_set_day = matches!(row.item.recurrence, Some(Recurrence::Dates(_)));
        if on_a_set_day && row.due_on().is_some_and(|due| Offset::of_days(6).from(today) < due) {
            return false;
        }
        if matches!(row.item.kind(), Kind::Meeting | Kind::Talk) {
            self.say(row, today, "met", Value::Standing(Standing::Done { on: today }));
            return true;
        }
        if *left == 0 {
            return false;
        }
        let spent = self.spent.entry(row.id.clone()).or_default();
        let work = row.item.minutes.unwrap_or(30);
        let rest = work.saturating_sub(*spent);
        if rest > *left {
            *spent += *left;
            *left = 0;
            if !matches!(row.state, State::Started { .. } | State::Late { started: Some(_), .. }) {
                self.say(row, today, "began", Value::Standing(Standing::Started { on: today }));
            }
            return true;
        }
        *left -= rest;
        *spent = 0;
        self.say(row, today, "done", Value::Standing(Standing::Done { on: today }));
        true
    }

    fn say(&mut self, row: &Row, today: Date, what: &'static str, value: Value) {
        self.told.push((today, what, row.item.title.clone()));
        self.entries += 1;
        let body: Body = self.record.set(row.id.clone(), &row.item.title, value);
        self.record.add([Entry {
            id: EntryId(u128::from(self.entries)),
            writer: WriterId(1),
            number: u64::from(self.entries),
            at: 0,
            group: None,
            act: Act::Do,
            body,
        }]);
    }
}
