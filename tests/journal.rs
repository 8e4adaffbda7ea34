//! The journal as text: what was written is read, and nothing that was not.

use std::collections::HashSet;

use jiff::civil::{Date, date};
use lederpakke::domain::entry::{Act, Adopted, Group};
use lederpakke::domain::{
    Body, Entry, EntryId, LayerId, RowId, Standing, Text, Value, Version, WriterId,
};
use lederpakke::format::journal::{self, Skipped};

/// Every kind of entry of the first format, one line each. Never edited: journals like it exist.
const GOLDEN: &str = include_str!("golden/journal-1.jsonl");
/// What a newer program might write: kinds, fields and values this one has not heard of.
const NEWER: &str = include_str!("golden/journal-newer.jsonl");

fn day() -> Date {
    date(2026, 9, 1)
}

fn set(value: Value, over: &[u128]) -> Body {
    let row = RowId::parse("ledermote#2").expect("a row");
    Body::Set { row, title: None, value, over: over.iter().copied().map(EntryId).collect() }
}

fn standing(standing: Standing) -> Body {
    set(Value::Standing(standing), &[])
}

fn bodies() -> Vec<Body> {
    let row = RowId::parse("kurs-gat").expect("a row");
    let why = Text::line("tatt i «gamle» kommunen, \\ 2024");
    let layer = |id: &str, version: &str, digit: &str| Adopted {
        layer: LayerId::new(id).expect("a layer"),
        version: Version::parse(version).expect("a version"),
        sha256: digit.repeat(64).into(),
    };
    vec![
        Body::Header { profile: 0xABCD },
        Body::Set {
            row: row.clone(),
            title: Some(Text::line("GAT – turnusplanlegging")),
            value: Value::Standing(Standing::Done { on: day() }),
            over: vec![EntryId(3), EntryId(4)],
        },
        standing(Standing::Untouched),
        standing(Standing::Started { on: day() }),
        standing(Standing::Requested { on: day(), from: None }),
        standing(Standing::Requested { on: day(), from: Some(Text::line("Vaktmester")) }),
        standing(Standing::Denied { on: day(), why: why.clone() }),
        standing(Standing::Credited { on: day(), why: why.clone() }),
        standing(Standing::Skipped { on: day(), why }),
        set(Value::Planned(Some(day())), &[7]),
        set(Value::Planned(None), &[8]),
        set(Value::Snoozed(Some(day())), &[]),
        set(Value::Snoozed(None), &[]),
        set(Value::Own(Some(Text::line("Kjøpe kake"))), &[]),
        set(Value::Own(None), &[]),
        set(Value::NoteText(EntryId(21), Some(Text::prose("to\nlinjer"))), &[]),
        set(Value::NoteText(EntryId(21), None), &[]),
        Body::Note { row: None, title: None, text: Text::prose("Fem linjer\ner nok 👩‍🏫") },
        Body::Note { row: Some(row), title: Some(Text::line("GAT")), text: Text::prose("«ja»") },
        Body::Adopt {
            layers: vec![layer("eksempel", "2026.2", "a"), layer("skole", "1.0", "0")],
            source: Some(Text::line("/felles/lederpakke")),
        },
        Body::Adopt { layers: Vec::new(), source: None },
        Body::Profile { start: day() },
    ]
}

/// One entry of every kind, some of them of one act, undone and done again.
fn samples() -> Vec<Entry> {
    let acts = [Act::Do, Act::Undo(EntryId(2)), Act::Redo(EntryId(2))];
    let entry = |(at, body): (usize, Body)| Entry {
        id: EntryId(0xF000_0000_0000_0000_0000_0000_0000_0000 + at as u128),
        writer: WriterId(0x0123_4567_89AB_CDEF),
        number: at as u64,
        at: 1_795_435_200_000 + i64::try_from(at).expect("small"),
        group: (at % 5 == 4).then_some(Group { id: EntryId(5), count: 2 }),
        act: acts[at % 3],
        body,
    };
    bodies().into_iter().enumerate().map(entry).collect()
}

fn written(entries: &[Entry]) -> String {
    entries.iter().map(journal::line).collect()
}

/// Everything that is read was written; says how many were lost.
fn check_nothing_false(bytes: &[u8], truth: &[Entry], what: &str) -> usize {
    let found = journal::read(bytes).entries;
    let mut known = HashSet::new();
    for entry in &found {
        assert!(truth.contains(entry), "{what}: {entry:?} was never written");
        known.insert(entry.id);
    }
    truth.len() - known.len()
}

#[test]
fn the_first_format_is_written_and_read_as_it_always_was() {
    let entries = samples();
    assert_eq!(written(&entries), GOLDEN, "journals like the golden one are on people's disks");
    let journal = journal::read(GOLDEN.as_bytes());
    assert_eq!(journal.entries, entries);
    assert_eq!((journal.skipped, journal.unfinished_bytes), (Skipped::default(), 0));
}

#[test]
fn what_a_newer_program_wrote_is_kept_as_it_stands() {
    let journal = journal::read(NEWER.as_bytes());
    let lines: Vec<&str> = NEWER.lines().collect();
    assert_eq!(journal.entries.len(), lines.len());
    assert_eq!(journal.skipped, Skipped { unknown: lines.len() - 2, ..Skipped::default() });
    for (entry, line) in journal.entries.iter().zip(&lines) {
        if matches!(entry.body, Body::Unknown(_)) {
            assert_eq!(journal::line(entry).trim_end(), *line);
        }
    }
    let Body::Set { value, .. } = &journal.entries[0].body else { panic!("a known kind") };
    assert_eq!(*value, Value::Standing(Standing::Done { on: day() }), "with a field it has not");
    assert_eq!(journal.entries[1].at, i64::MAX, "a clock off its hinges");
    assert_eq!(journal.entries[2].act, Act::Undo(EntryId(9)));
}

#[test]
fn a_journal_cut_anywhere_loses_at_most_the_line_that_was_cut() {
    let entries = samples();
    let text = written(&entries);
    for cut in 0..=text.len() {
        let bytes = &text.as_bytes()[..cut];
        let whole = bytes.iter().filter(|&&byte| byte == b'\n').count();
        let lost = check_nothing_false(bytes, &entries, &format!("cut at {cut}"));
        assert!(entries.len() - lost >= whole, "cut at {cut}: a whole line was lost");
    }
}

#[test]
fn a_cut_journal_that_is_written_on_loses_nothing_more() {
    let entries = samples();
    let text = written(&entries);
    let more = written(&entries[entries.len() - 1..]);
    let middle = text.len() / 2;
    for cut in middle..middle + 400 {
        let mut bytes = text.as_bytes()[..cut].to_vec();
        bytes.push(b'\n');
        bytes.extend(more.as_bytes());
        let journal = journal::read(&bytes);
        assert_eq!(journal.entries.last(), entries.last(), "cut at {cut}");
        assert!(journal.skipped.broken <= 1, "cut at {cut}");
    }
}

#[test]
fn a_journal_with_any_bit_turned_loses_at_most_that_line() {
    let entries: Vec<Entry> =
        samples().into_iter().filter(|entry| [1, 9, 15, 19].contains(&entry.number)).collect();
    let text = written(&entries);
    for at in 0..text.len() {
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let what = format!("byte {at}, bit {bit}");
            let lost = check_nothing_false(&bytes, &entries, &what);
            // A line end that is gone joins two lines.
            assert!(lost <= 1, "{what}: {lost} lost");
        }
    }
}

#[test]
fn the_marks_of_other_tools_do_no_harm() {
    let entries = samples();
    let text = written(&entries);
    let with_bom = format!("\u{FEFF}{text}");
    let joined = format!("{with_bom}{with_bom}");
    let unended = text.trim_end();
    let blank = text.replace('\n', "\n\n");
    for (what, form) in [
        ("BOM", with_bom),
        ("CRLF", text.replace('\n', "\r\n")),
        ("two files with a BOM each", joined),
        ("no last line end", unended.to_owned()),
        ("blank lines", blank),
        (
            "spaces in the line",
            text.replace("{\"c\":", "{ \"c\" : ").replace(",\"e\":", ", \"e\": "),
        ),
    ] {
        let journal = journal::read(form.as_bytes());
        assert_eq!(journal.skipped, Skipped::default(), "{what}");
        assert_eq!(check_nothing_false(form.as_bytes(), &entries, what), 0, "{what}");
    }
}

#[test]
fn two_files_put_together_without_a_line_end_lose_nothing() {
    let entries = samples();
    let (one, other) = entries.split_at(7);
    let text = format!("{}{}", written(one).trim_end(), written(other));
    let journal = journal::read(text.as_bytes());
    assert_eq!(journal.entries, entries);
    assert_eq!(journal.skipped, Skipped::default());
}

#[test]
fn a_tail_of_zeros_is_passed_over() {
    let entries = samples();
    let mut bytes = written(&entries).into_bytes();
    bytes.extend([0; 4096]);
    let journal = journal::read(&bytes);
    assert_eq!((journal.entries.len(), journal.unfinished_bytes), (entries.len(), 4096));
    bytes.push(b'\n');
    bytes.extend(written(&entries[..1]).bytes());
    let journal = journal::read(&bytes);
    assert_eq!((journal.entries.len(), journal.skipped.broken), (entries.len() + 1, 1));
}

#[test]
fn lines_that_are_no_entries_are_counted() {
    let long = format!("{{\"c\":\"00000000\",\"e\":\"{}\"}}\n", "x".repeat(1024 * 1024));
    let entry = written(&samples()[1..2]);
    let wrong = entry.replace("\"c\":\"", "\"c\":\"0");
    let text = format!("hei\n{{}}\n[]\n{wrong}{long}\u{1b}[2J\n{entry}");
    let journal = journal::read(text.as_bytes());
    assert_eq!(journal.entries, samples()[1..2]);
    assert_eq!(journal.skipped, Skipped { broken: 5, too_long: 1, unknown: 0 });
    assert_eq!(journal::read(b""), journal::Journal::default());
    assert_eq!(journal::read(&[0xFF, b'\n', b'\n']).skipped.broken, 1);
}

#[test]
fn words_from_a_journal_are_safe_to_show() {
    let entry = Entry { body: Body::Unknown("".into()), ..samples()[0].clone() };
    let text = format!(
        "{{\"id\":\"{}\",\"w\":\"{}\",\"n\":1,\"t\":-1,\"k\":\"note\",\"text\":\"a\\u001b[2J\\u202eb\"}}",
        entry.id, entry.writer
    );
    let line = journal::line(&Entry { body: Body::Unknown(text.into()), ..entry });
    let journal = journal::read(line.as_bytes());
    let Body::Note { text, .. } = &journal.entries[0].body else { panic!("a note") };
    assert_eq!(text.as_str(), "a␛[2J\u{FFFD}b");
    assert_eq!(journal.entries[0].at, -1);
}
