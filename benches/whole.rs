//! The whole program against the floor, side by side in one run: time to the first screen, a key's
//! answer, memory and rest, as ratios. `cargo bench --bench whole` prints the table of
//! `docs/performance.md`.
//!
//! Builds both in release first. Linux only: memory and processor time come from `/proc`.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::civil::date;
use lederpakke::domain::entry::{Act, Standing, Value};
use lederpakke::domain::{Body, Entry, EntryId, ItemId, RowId, Text, WriterId};
use lederpakke::format::journal;
use termlens::{Key, Screen, Terminal};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Runs of each program; the first is not counted.
const RUNS: usize = 21;
/// Keys sent in each run.
const KEYS: usize = 8;
const TODAY: &str = "2026-11-23";

/// A program to measure: its command line, and what its first screen shows.
struct Candidate {
    name: &'static str,
    program: PathBuf,
    home: Option<PathBuf>,
    shows: &'static str,
    /// Keys to press before the moving starts.
    first_keys: &'static str,
}

/// Medians of one candidate.
struct Figures {
    first_ms: f64,
    key_ms: f64,
    rss_mib: f64,
    rest_ms: f64,
}

fn main() -> Outcome<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let built = Command::new(env!("CARGO"))
        .args(["build", "--release", "--bins", "--example", "floor"])
        .current_dir(root)
        .status()?;
    if !built.success() {
        return Err("the program does not build".into());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root.join("target"), PathBuf::from);
    let program = target.join("release/lederpakke");
    let work = tempfile::tempdir()?;
    let shipped = root.join("checklists/eksempel");
    let large = work.path().join("large");
    write_large_package(&large)?;

    let leader = |name: &'static str, package: &Path, entries: usize| -> Outcome<Candidate> {
        let home = work.path().join(name.replace([' ', ','], ""));
        set_up(&program, &home, package, entries)?;
        Ok(Candidate {
            name,
            program: program.clone(),
            home: Some(home),
            shows: "Journalen",
            first_keys: "2",
        })
    };
    let floor = Candidate {
        name: "floor",
        program: target.join("release/examples/floor"),
        home: None,
        shows: "Row 39",
        first_keys: "",
    };
    let candidates = [
        floor,
        leader("shipped, 1500 entries", &shipped, 1_500)?,
        leader("shipped, 5000 entries", &shipped, 5_000)?,
        leader("10000 items, 20000 entries", &large, 20_000)?,
    ];
    let figures = measure(&candidates)?;
    Ok(print(&candidates, &figures, &mut io::stdout())?)
}

/// Every candidate in turn, over and over, so that a slow moment of the machine hits all alike.
fn measure(candidates: &[Candidate]) -> Outcome<Vec<Figures>> {
    let mut runs: Vec<Vec<Figures>> = candidates.iter().map(|_| Vec::new()).collect();
    for run in 0..RUNS {
        for (at, candidate) in candidates.iter().enumerate() {
            let figures = one_run(candidate, run == RUNS - 1)?;
            if run > 0 {
                runs[at].push(figures);
            }
        }
    }
    let middle = |values: Vec<f64>| {
        let mut values = values;
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let medians = runs.iter().map(|runs| Figures {
        first_ms: middle(runs.iter().map(|run| run.first_ms).collect()),
        key_ms: middle(runs.iter().map(|run| run.key_ms).collect()),
        rss_mib: middle(runs.iter().map(|run| run.rss_mib).collect()),
        rest_ms: runs.last().map_or(0.0, |run| run.rest_ms),
    });
    Ok(medians.collect())
}

fn one_run(candidate: &Candidate, rest: bool) -> Outcome<Figures> {
    let mut builder = Terminal::builder()
        .size(120, 40)
        .env_clear()
        .env("TERM", "xterm-256color")
        .timeout(Duration::from_secs(20));
    if let Some(home) = &candidate.home {
        builder = builder.arg("--home").arg(home).args(["--today", TODAY, "--lang", "nb"]);
    }
    let start = Instant::now();
    let mut terminal = builder.spawn(&candidate.program)?;
    terminal.wait_until(|screen| is_up(candidate, screen))?;
    let first_ms = millis(start.elapsed());
    terminal.send_str(candidate.first_keys)?;
    terminal.wait_idle(Duration::from_millis(60))?;
    let mut keys = Vec::new();
    for _ in 0..KEYS {
        let before = selected(&terminal.screen());
        let start = Instant::now();
        terminal.send(Key::Down)?;
        terminal.wait_until(|screen| selected(screen) != before)?;
        keys.push(millis(start.elapsed()));
    }
    keys.sort_by(f64::total_cmp);
    let pid = terminal.pid().ok_or("the program has no number")?;
    let rest_ms = if rest { processor_ms_in_rest(pid)? } else { 0.0 };
    let rss_mib = peak_mib(pid)?;
    terminal.send(Key::Char('q'))?;
    terminal.wait_exit()?;
    Ok(Figures { first_ms, key_ms: keys[KEYS / 2], rss_mib, rest_ms })
}

/// The floor is up when its last row is there; the program when its footer is.
fn is_up(candidate: &Candidate, screen: &Screen) -> bool {
    match candidate.home {
        None => screen.contains(candidate.shows),
        Some(_) => screen.contains("m Meny"),
    }
}

/// The first row in reverse video.
fn selected(screen: &Screen) -> Option<(u16, u16)> {
    screen.find_by(|cell| cell.style().reverse)
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}

/// The highest memory in use so far, in MiB.
fn peak_mib(pid: u32) -> Outcome<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmHWM")).ok_or("no VmHWM")?;
    let kib: f64 = line.split_whitespace().nth(1).ok_or("no number")?.parse()?;
    Ok(kib / 1024.0)
}

/// Processor time used in three seconds in which nothing is typed, in ms.
fn processor_ms_in_rest(pid: u32) -> Outcome<f64> {
    let used = || -> Outcome<f64> {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
        let after_name = stat.rsplit(')').next().unwrap_or_default();
        let ticks: Vec<&str> = after_name.split_whitespace().collect();
        Ok((ticks[11].parse::<f64>()? + ticks[12].parse::<f64>()?) * 10.0)
    };
    let before = used()?;
    std::thread::sleep(Duration::from_secs(3));
    Ok(used()? - before)
}

fn print(candidates: &[Candidate], figures: &[Figures], out: &mut impl Write) -> io::Result<()> {
    let floor = &figures[0];
    writeln!(
        out,
        "| program | first screen | of floor | key | of floor | peak memory | at rest, 3 s |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|---|")?;
    for (candidate, figures) in candidates.iter().zip(figures) {
        writeln!(
            out,
            "| {} | {:.1} ms | {:.2} | {:.2} ms | {:.2} | {:.1} MiB | {:.0} ms |",
            candidate.name,
            figures.first_ms,
            figures.first_ms / floor.first_ms,
            figures.key_ms,
            figures.key_ms / floor.key_ms,
            figures.rss_mib,
            figures.rest_ms,
        )?;
    }
    Ok(())
}

/// A leader's home: set up by the program itself, then a journal of so many entries beside it.
fn set_up(program: &Path, home: &Path, package: &Path, entries: usize) -> Outcome<()> {
    let done = Command::new(program)
        .arg("--home")
        .arg(home)
        .args([
            "--today",
            "2026-08-17",
            "setup",
            "--name",
            "Kari Nordmann",
            "--start",
            "2026-08-17",
        ])
        .args(["--unit", "solbakken-skole", "--staff", "40", "--package"])
        .arg(package)
        .env_clear()
        .output()?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into());
    }
    let profile: toml::Table = fs::read_to_string(home.join("profile.toml"))?.parse()?;
    let id = profile["id"].as_str().ok_or("no id")?;
    let text = busy_journal(u128::from_str_radix(id, 16)?, entries)?;
    fs::write(home.join("journal/00000000000000aa.0001.jsonl"), text)?;
    Ok(())
}

/// A journal as a busy leader leaves it: each row set some times over, now and then a note.
fn busy_journal(profile: u128, entries: usize) -> Outcome<String> {
    let ids: Vec<String> = if entries > 10_000 {
        (0..10_000).map(|number| format!("item-{number}")).collect()
    } else {
        let shipped = include_str!("../checklists/eksempel/kommune.toml");
        let id = |line: &str| Some(line.strip_prefix("id = \"")?.trim_end_matches('"').to_owned());
        shipped.lines().filter_map(id).filter(|id| id.contains('-')).collect()
    };
    let writer = WriterId(0xaa);
    let entry = |number: u64, body| Entry {
        id: EntryId(u128::from(number) * 0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835 + 1),
        writer,
        number,
        at: 1_787_000_000_000 + i64::try_from(number).unwrap_or(0) * 60_000,
        group: None,
        act: Act::Do,
        body,
    };
    let mut text = journal::line(&entry(0, Body::Header { profile }));
    let mut last: Vec<Option<EntryId>> = vec![None; ids.len()];
    for number in 1..=entries as u64 {
        let at = usize::try_from(number)? * 7 % ids.len();
        let row = RowId::once(ItemId::new(&ids[at]).map_err(|error| format!("{error:?}"))?);
        let title = Some(Text::line(&ids[at]));
        let body = if number % 11 == 0 {
            Body::Note {
                row: Some(row),
                title,
                text: Text::line("Ringte IT, de mangler ansvarsnummer."),
            }
        } else {
            let on = date(2026, 9, 1);
            let standing =
                if number % 3 == 0 { Standing::Done { on } } else { Standing::Started { on } };
            let over = last[at].into_iter().collect();
            let made = entry(number, Body::Header { profile });
            last[at] = Some(made.id);
            Body::Set { row, title, value: Value::Standing(standing), over }
        };
        write!(text, "{}", journal::line(&entry(number, body)))?;
    }
    Ok(text)
}

/// Five layers of 2,000 items each, the most a package may hold.
fn write_large_package(folder: &Path) -> Outcome<()> {
    fs::create_dir_all(folder)?;
    let units = ["", "seksjon", "etat", "virksomhet", "solbakken-skole"];
    for (layer, unit) in units.iter().enumerate() {
        let mut text = format!(
            "format = 1\nid = \"lag-{layer}\"\ntitle = \"Lag {layer}\"\nversion = \"1\"\nlanguage = \"nb\"\n"
        );
        if layer == 0 {
            text.push_str("[[phase]]\nid = \"ar\"\ntitle = \"Første år\"\nfrom = \"0 days\"\nto = \"12 months\"\n");
            for (at, unit) in units.iter().enumerate().skip(1) {
                write!(text, "[[unit]]\nid = \"{unit}\"\ntitle = \"{unit}\"\n")?;
                if at > 1 {
                    writeln!(text, "under = \"{}\"", units[at - 1])?;
                }
            }
        } else {
            let top = text.find("[[").unwrap_or(text.len());
            text.insert_str(top, &format!("extends = \"lag-{}\"\nunit = \"{unit}\"\n", layer - 1));
        }
        for item in 0..2_000 {
            let number = layer * 2_000 + item;
            write!(
                text,
                "[[course]]\nid = \"item-{number}\"\ntitle = \"Kurs nummer {number}\"\n\
                 why = \"Fordi det hjelper å kunne dette i jobben.\"\nphase = \"ar\"\nminutes = 30\n"
            )?;
        }
        fs::write(folder.join(format!("lag-{layer}.toml")), text)?;
    }
    Ok(())
}
