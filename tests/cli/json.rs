//! The JSON shapes of the contract, key by key.

use serde_json::Value;

use crate::program::Program;

fn program() -> Program {
    let program = Program::of_kari();
    program.on("2026-10-21").run(&["request", "tilgang-konto"]).fine();
    program.on("2026-10-28").run(&["grant", "tilgang-konto"]).fine();
    program.on("2026-11-03").run(&["request", "tilgang-okonomi"]).fine();
    program.on("2026-11-05").run(&["start", "praksis-plan"]).fine();
    program.on("2026-11-05").run(&["skip", "system-epost", "--why", "Brukt i åtte år"]).fine();
    program
}

#[track_caller]
fn keys(value: &Value, wanted: &[&str]) {
    let object = value.as_object().expect("an object");
    for key in wanted {
        assert!(object.contains_key(*key), "no {key} in {value:#}");
    }
}

const ROW: [&str; 21] = [
    "id",
    "item",
    "kind",
    "title",
    "owner",
    "requirement",
    "state",
    "opens",
    "due",
    "ready",
    "applies",
    "blocked_by",
    "waiting_on",
    "phase",
    "competence",
    "learning",
    "minutes",
    "suggested",
    "quota",
    "denied",
    "item",
];

#[test]
fn a_list() {
    let list = program().run(&["list", "--all", "--json"]).fine().json();
    keys(&list, &["schema", "today", "rows"]);
    assert_eq!(list["schema"], 1);
    assert_eq!(list["today"], "2026-11-23");
    let rows = list["rows"].as_array().expect("rows");
    rows.iter().for_each(|row| keys(row, &ROW));
    let row = |id: &str| rows.iter().find(|row| row["id"] == id).expect("a row");

    let economy = row("tilgang-okonomi");
    assert_eq!(economy["item"], "tilgang-okonomi");
    assert_eq!(economy["kind"], "access");
    assert_eq!(economy["title"], "Visma Økonomi: regnskap og fakturaer");
    assert_eq!(economy["owner"], "prove");
    assert_eq!(economy["requirement"], "required");
    assert_eq!(economy["state"], "chase");
    assert_eq!(economy["since"], "2026-11-03");
    assert_eq!(economy["usual_by"], "2026-11-10");
    assert_eq!(economy["waiting_on"], "IT-hjelp");
    assert_eq!(economy["opens"], "2026-11-01");
    assert_eq!(economy["due"], "2026-11-15", "the nearer layer's");
    assert_eq!(economy["ready"], "yes");
    assert_eq!(economy["phase"], "forste-maned");
    assert_eq!(economy["competence"], serde_json::json!(["resultat"]));
    assert_eq!(economy["learning"], Value::Null);
    assert_eq!(economy["minutes"], 30);
    assert_eq!(economy["applies"].as_array().expect("reasons").len(), 1);

    assert_eq!(row("tilgang-konto")["state"], "done");
    assert_eq!(row("tilgang-konto")["on"], "2026-10-28");
    assert_eq!(row("praksis-plan")["since"], "2026-11-05");
    assert_eq!(row("kurs-arbeidsmiljo")["state"], "not-yet");
    assert_eq!(row("kurs-arbeidsmiljo")["until"], "2027-01-01");
    assert_eq!(row("kurs-hms")["state"], "coming");
    assert_eq!(row("kurs-hms")["expected"], "2027-03-01");
    assert_eq!(row("kurs-hms")["ready"], "coming");
    assert_eq!(row("system-epost")["because"], "Brukt i åtte år");
    assert_eq!(row("mote-helse")["state"], "not-for-me");
    assert_eq!(
        row("kurs-akan")["because"],
        "Oppvekst i Prøve kommune har tatt det ut: Skolene har sitt eget opplegg"
    );
    assert_eq!(row("kurs-gammelt")["because"], "Systemet er byttet ut");
    assert_eq!(row("ledermote#1")["item"], "ledermote");
    assert_eq!(row("samtale-1")["kind"], "talk");
    assert_eq!(row("kurs-arbeidsmiljo")["learning"], "formal");
}

#[test]
fn states_are_the_words_of_the_contract() {
    let words = [
        "not-yet",
        "blocked",
        "coming",
        "open",
        "started",
        "waiting",
        "chase",
        "late",
        "done",
        "renew",
        "credited",
        "skipped",
        "not-for-me",
        "withdrawn",
    ];
    let now = program().run(&["now", "--json"]).fine().json();
    let counts = now["counts"].as_object().expect("counts");
    assert_eq!(counts.len(), words.len());
    keys(&now["counts"], &words);
}

#[test]
fn now() {
    let program = program();
    let now = program.run(&["now", "--json"]).fine().json();
    keys(
        &now,
        &["schema", "today", "day", "months", "next", "waiting", "soon", "news", "counts", "late"],
    );
    assert_eq!(now["schema"], 1);
    assert_eq!(now["today"], "2026-11-23");
    assert_eq!(now["day"], 23);
    assert_eq!(now["months"], 36);
    assert_eq!(now["news"], 0);
    let next = now["next"].as_array().expect("next");
    assert!(!next.is_empty() && next.len() <= 5);
    for row in next {
        keys(row, &ROW);
        keys(row, &["why", "why_code"]);
    }
    assert_eq!(next[0]["id"], "tilgang-okonomi");
    assert_eq!(next[0]["why_code"], "chase");
    assert_eq!(next[0]["why"], "purr, 13 dager over vanlig ventetid");
    let soon = now["soon"].as_array().expect("soon");
    assert!(!soon.is_empty());
    soon.iter().for_each(|row| keys(row, &ROW));
    let listed = program.run(&["list", "--all", "--json"]).fine().json();
    let count = |state: &str| {
        let rows = listed["rows"].as_array().expect("rows").iter();
        rows.filter(|row| row["state"] == state).count()
    };
    for (state, number) in now["counts"].as_object().expect("counts") {
        assert_eq!(number.as_u64(), Some(count(state) as u64), "{state}");
    }
    assert_eq!(now["late"].as_u64(), Some(count("late") as u64));
}

#[test]
fn a_refusal_could_not_be_seen_in_the_list() {
    let program = Program::of_kari();
    program.on("2026-11-02").run(&["request", "tilgang-konto"]).fine();
    program.on("2026-11-03").run(&["deny", "tilgang-konto", "--why", "Mangler underskrift"]).fine();
    let list = program.on("2026-11-04").run(&["list", "--json"]).fine().json();
    let rows = list["rows"].as_array().expect("rows");
    let denied = |id: &str| &rows.iter().find(|row| row["id"] == id).expect("a row")["denied"];
    let expected = serde_json::json!({ "on": "2026-11-03", "why": "Mangler underskrift" });
    assert_eq!(*denied("tilgang-konto"), expected);
    assert!(denied("tilgang-okonomi").is_null());
}

#[test]
fn what_waits_and_is_not_pressing() {
    let program = Program::of_kari();
    program.on("2026-11-02").run(&["request", "tilgang-konto"]).fine();
    let now = program.on("2026-11-03").run(&["now", "--json"]).fine().json();
    let waiting = now["waiting"].as_array().expect("waiting");
    assert_eq!(waiting.len(), 1, "{now:#}");
    assert_eq!(waiting[0]["id"], "tilgang-konto");
    assert_eq!(waiting[0]["state"], "waiting");
    assert_eq!(waiting[0]["since"], "2026-11-02");
}

#[test]
fn show() {
    let program = program();
    program.run(&["note", "tilgang-okonomi", "Ringte"]).fine();
    let show = program.run(&["show", "tilgang-okonomi", "--json"]).fine().json();
    keys(&show, &["schema", "today", "row"]);
    let row = &show["row"];
    keys(row, &ROW);
    keys(row, &["why", "how", "links", "contact", "notes", "history", "changed_by", "granted_by"]);
    assert_eq!(row["how"].as_array().expect("steps").len(), 3);
    assert_eq!(row["links"][0]["url"], "https://intranett.example.no/bestill");
    assert_eq!(row["contact"]["name"], "IT-hjelp");
    assert_eq!(row["changed_by"], serde_json::json!(["prove-oppvekst"]));
    assert_eq!(row["notes"][0]["text"], "Ringte");
    assert_eq!(row["history"].as_array().expect("history").len(), 2);
    let course = program.run(&["show", "kurs-arbeidsmiljo", "--json"]).fine().json();
    assert_eq!(course["row"]["parts"][1]["minutes"], 840);
    assert_eq!(course["row"]["sign_up"].as_array().expect("steps").len(), 1);
}

#[test]
fn journal() {
    let program = program();
    program.run(&["note", "tilgang-okonomi", "Ringte"]).fine();
    program.run(&["undo"]).fine();
    let journal = program.run(&["journal", "--json"]).fine().json();
    keys(&journal, &["schema", "entries"]);
    assert_eq!(journal["schema"], 1);
    let entries = journal["entries"].as_array().expect("entries");
    for entry in entries {
        keys(entry, &["at", "machine", "item", "title", "what", "value", "text"]);
        let at = entry["at"].as_str().expect("a moment");
        assert!(at.len() >= 20 && at.ends_with('Z'), "{at}");
        assert_eq!(entry["machine"].as_str().map(str::len), Some(16));
    }
    let whats: Vec<&str> = entries.iter().filter_map(|entry| entry["what"].as_str()).collect();
    assert_eq!(
        whats,
        ["adopt", "profile", "state", "state", "state", "state", "state", "note", "note-text"]
    );
    assert_eq!(entries[2]["item"], "tilgang-konto");
    assert_eq!(entries[2]["title"], "Brukerkonto og e-post");
    assert_eq!(entries[2]["value"]["state"], "waiting");
    assert_eq!(entries[2]["value"]["on"], "2026-10-21");
    assert_eq!(entries[6]["text"], "Brukt i åtte år");
    assert_eq!(entries[7]["text"], "Ringte");
    assert_eq!(entries[8]["act"], "undo");
}
