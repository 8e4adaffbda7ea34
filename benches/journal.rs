//! How fast a journal is read and folded, beside a bare parse of the same bytes.

use divan::{Bencher, black_box};
use jiff::civil::date;
use lederpakke::domain::entry::Act;
use lederpakke::domain::{Body, Entry, EntryId, Record, RowId, Standing, Text, Value, WriterId};
use lederpakke::format::journal;

fn main() {
    divan::main();
}

/// A busy quarter of a year, three busy years, and far more than anyone will have.
const SIZES: [u128; 3] = [1_500, 5_000, 20_000];

/// Mostly changes of rows, some notes; each row is changed some four times.
fn entries(count: u128) -> Vec<Entry> {
    (1..=count).map(|number| entry(number, count / 4)).collect()
}

fn entry(number: u128, rows: u128) -> Entry {
    let id = |number: u128| EntryId(number.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835));
    let row = RowId::parse(&format!("kurs-med-et-navn-{}", number % rows)).expect("an id");
    let title = (number <= rows).then(|| Text::line("Et kurs for nye ledere på to dager"));
    let body = if number.is_multiple_of(10) {
        Body::Note { row: Some(row), title, text: Text::prose("Nyttig. Spør igjen om en måned.") }
    } else {
        let value = Value::Standing(Standing::Done { on: date(2026, 11, 23) });
        let over = number.checked_sub(rows).filter(|&old| old > 0).map(id);
        Body::Set { row, title, value, over: over.into_iter().collect() }
    };
    let count = u64::try_from(number).expect("small");
    Entry {
        id: id(number),
        writer: WriterId(0x0123_4567_89AB_CDEF),
        number: count,
        at: 1_795_435_200_000 + i64::try_from(count).expect("small"),
        group: None,
        act: Act::Do,
        body,
    }
}

fn lines(count: u128) -> String {
    entries(count).iter().map(journal::line).collect()
}

#[divan::bench(args = SIZES)]
fn read(bencher: Bencher, count: u128) {
    let text = lines(count);
    bencher.bench(|| journal::read(black_box(text.as_bytes())));
}

#[divan::bench(args = SIZES)]
fn bare_serde_json(bencher: Bencher, count: u128) {
    let text = lines(count);
    bencher.bench(|| {
        black_box(&text)
            .lines()
            .map(serde_json::from_str::<serde_json::Value>)
            .collect::<Result<Vec<_>, _>>()
    });
}

#[divan::bench(args = SIZES)]
fn fold(bencher: Bencher, count: u128) {
    bencher.with_inputs(|| entries(count)).bench_values(Record::fold);
}

#[divan::bench(args = SIZES)]
fn undo(bencher: Bencher, count: u128) {
    let record = Record::fold(entries(count));
    bencher.bench(|| black_box(&record).undo());
}
