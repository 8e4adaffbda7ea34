//! `demo`: a filled example in a folder of its own, some weeks into the job.

use jiff::Span;
use jiff::civil::Date;

use super::Served;
use super::desk::{Audience, Command};
use super::failure::Failure;
use super::leader::Leader;
use crate::app::setup::{Answers, profile};
use crate::app::{Verb, deed};
use crate::domain::{RowId, Text};
use crate::fault::{Cause, Fault, Wanted};
use crate::report::{demo, now};
use crate::session::{Options, PackageFiles, Session};

/// How far into the job the leader of the example is, in days.
const DAYS_IN: i32 = 40;

pub(super) const COMMAND: Command = Command {
    name: "demo",
    audience: Audience::Leader,
    arguments: |command, _| command,
    run: |_, desk| {
        let folder = tempfile::Builder::new()
            .prefix("lederpakke-demo-")
            .tempdir()
            .map_err(|error| Fault::io(Wanted::OpenHome, &error, &std::env::temp_dir()))?
            .keep()
            // A folder below, so that it is made as folders with such data are made.
            .join("lederpakke");
        desk.move_to(folder.clone());
        let options = Options { home: Some(folder.clone()), ..desk.options().clone() };
        let session = filled(&options, desk.today())?;
        let home = Text::line(&folder.to_string_lossy());
        let text = demo::text(desk.words(), &home);
        desk.print(&text)?;
        if desk.has_screen() {
            return Ok(Served::Screens);
        }
        let leader = Leader::of(session)?;
        let text = format!("\n{}", now::text(&leader.facts(desk.words())));
        desk.print(&text)?;
        Ok(Served::Printed)
    },
};

/// A leader with some weeks behind them.
fn filled(options: &Options, today: Date) -> Result<Session, Failure> {
    let mut session = Session::open(options)?;
    let package = PackageFiles::built_in();
    let start = today.saturating_sub(Span::new().days(DAYS_IN));
    session.go_to(start);
    let leader = profile(&answers(start), &package.layers, 0)
        .expect("the built-in package knows the leader of its example");
    session.set_up(&leader, Some(&package))?;
    for (day, id, verb) in story(start) {
        session.go_to(start.saturating_add(Span::new().days(day)));
        let ground = session.leader().expect("set up above");
        let row = RowId::parse(id).expect("an id written here");
        let written = deed(ground, &row, &verb)
            .map_err(|_| Fault::new(Wanted::WriteJournal, Cause::Unreadable))?;
        session.write(&written)?;
    }
    session.go_to(today);
    Ok(session)
}

fn answers(start: Date) -> Answers {
    let yes = ["first-time", "budget"];
    let no = ["outside", "new-post", "leader-education", "turnus"];
    let answered = |ids: &[&str], answer| -> Vec<(String, bool)> {
        ids.iter().map(|id| ((*id).to_owned(), answer)).collect()
    };
    Answers {
        name: "Kari Eksempel".to_owned(),
        start,
        roles: vec!["medarbeidere".to_owned()],
        unit: Some("fjellvik-skole".to_owned()),
        staff: Some(34),
        questions: [answered(&yes, true), answered(&no, false)].concat(),
    }
}

/// What the leader of the example did: the day after the first, the item, and what happened.
fn story(start: Date) -> Vec<(i32, &'static str, Verb)> {
    let done = || Verb::Done { on: None, note: None };
    let noted = |text: &str| Verb::Done { on: None, note: Some(Text::prose(text)) };
    let asked = || Verb::Request { on: None, from: None };
    let before = |days| start.saturating_sub(Span::new().days(days));
    vec![
        (0, "praksis-taushet", Verb::Done { on: Some(before(10)), note: None }),
        (0, "praksis-les-deg-opp", Verb::Done { on: Some(before(3)), note: None }),
        (0, "tilgang-brukerkonto", done()),
        (0, "tilgang-pc-telefon", done()),
        (0, "mote-forste-dag", noted("Vi avtalte å møtes hver onsdag klokka ni.")),
        (1, "tilgang-nokkelkort", done()),
        (1, "mote-medarbeiderne", done()),
        (2, "tilgang-tilgangsportalen", done()),
        (2, "tilgang-ks-laring", done()),
        (3, "tilgang-teams", done()),
        (3, "tilgang-visma-hrm", asked()),
        (4, "system-epost", done()),
        (6, "tilgang-fagsystem-uo", done()),
        (6, "system-teams", done()),
        (7, "mote-overlevering", noted("Fikk lista over vikarer og nøklene til arkivet.")),
        (8, "tilgang-visma-hrm", Verb::Grant),
        (9, "tilgang-avvik", done()),
        (10, "tilgang-visma-okonomi", asked()),
        (12, "kurs-intro-1", noted("Delen om sykefravær kan jeg bruke med en gang.")),
        (13, "praksis-stedfortreder", done()),
        (14, "system-ks-laring", done()),
        (
            16,
            "kurs-tilgangsportalen",
            Verb::Credit { on: before(200), why: Text::line("Tok det som avdelingsleder") },
        ),
        (17, "system-tilgangsportalen", done()),
        (19, "praksis-fra-kollega", noted("Sa til de andre hva som blir annerledes nå.")),
        (20, "mote-tillitsvalgte", done()),
        (22, "system-visma-hrm", done()),
        (24, "praksis-90-dager", Verb::Start),
        (27, "mote-okonomi", noted("Vikarbudsjettet er alt brukt. Ta det opp i samtalen.")),
        (30, "samtale-1", noted("Enige om å se på sykefraværet sammen.")),
        (31, "praksis-beredskap", done()),
        (33, "praksis-bli-kjent", Verb::Start),
        (34, "tilgang-styring", asked()),
        (36, "tilgang-elements", asked()),
    ]
}
