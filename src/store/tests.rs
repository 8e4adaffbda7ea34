//! The store on a disk that fails: what was promised is there afterwards, and nothing else is.
//!
//! `LEDERPAKKE_CRASH_SEEDS=200 cargo test --release store::tests` tries many times more than the
//! usual run does; each seed is another way of forgetting.

mod broken;

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use jiff::civil::date;

use super::disk::Disk;
use super::disk::simulated::{Dice, Plan, SimulatedDisk, State, Trouble};
use super::home::Home;
use super::{Remark, Store};
use crate::domain::entry::Act;
use crate::domain::record::Deed;
use crate::domain::{Body, Entry, EntryId, Profile, Settings, Text};
use crate::fault::{Cause, Fault};
use broken::{Break, Broken};

const DATA: &str = "/hjem/data";
const LAYER: &[u8] = b"format = 1\nid = \"eksempel\"\n";

fn home() -> Home {
    Home {
        data: PathBuf::from(DATA),
        settings: PathBuf::from(DATA).join("config.toml"),
        machine: PathBuf::from(DATA).join("machine/denne"),
    }
}

fn open(disk: &impl CloneDisk) -> Result<Store, Fault> {
    Store::on(disk.boxed(), home())
}

/// A disk that can be handed to a store and kept as well.
trait CloneDisk {
    fn boxed(&self) -> Box<dyn Disk>;
}

impl CloneDisk for SimulatedDisk {
    fn boxed(&self) -> Box<dyn Disk> {
        Box::new(self.clone())
    }
}

fn note(text: &str) -> Deed {
    Deed::of(Body::Note { row: None, title: None, text: Text::prose(text) })
}

fn pair(text: &str) -> Deed {
    let bodies = vec![note(text).bodies.remove(0), note("og").bodies.remove(0)];
    Deed { act: Act::Do, bodies }
}

fn profile(name: &str) -> Profile {
    Profile {
        id: 0,
        name: Text::line(name),
        start: date(2026, 8, 1),
        roles: Vec::new(),
        unit: None,
        staff: None,
        answers: BTreeMap::new(),
    }
}

/// What was promised, in order.
#[derive(Debug, Clone)]
enum Promise {
    Entries(Vec<EntryId>),
    Profile(String),
    Layer(String),
}

/// A leader's days: what is done, what is promised, and what was tried.
#[derive(Debug, Default)]
struct Story {
    promises: Vec<Promise>,
    tried: HashMap<EntryId, Entry>,
    names_tried: HashSet<String>,
}

impl Story {
    /// Two sittings at the machine. What is refused is asked for once more, as the program does.
    fn tell(&mut self, disk: &impl CloneDisk, simulated: &SimulatedDisk) {
        for sitting in 0..2 {
            let Ok(mut store) = open(disk) else { continue };
            self.name(&mut store, simulated, if sitting == 0 { "Kari" } else { "Kari Nordmann" });
            self.write(&mut store, simulated, &note("først"));
            self.write(&mut store, simulated, &pair("to på en gang"));
            if sitting == 0 {
                let kept = store.keep_package(LAYER).or_else(|_| store.keep_package(LAYER));
                if let Ok(sha256) = kept {
                    self.promise(Promise::Layer(sha256), simulated);
                }
            } else {
                let _ = store.save_settings(&Settings::default());
            }
            self.write(&mut store, simulated, &note("til slutt"));
        }
    }

    fn promise(&mut self, promise: Promise, simulated: &SimulatedDisk) {
        self.promises.push(promise);
        simulated.promise();
    }

    fn write(&mut self, store: &mut Store, simulated: &SimulatedDisk, deed: &Deed) {
        for _ in 0..2 {
            let result = store.append(deed, 1);
            let unsaved = store.unsaved.iter().flat_map(|(_, entries)| entries);
            self.tried.extend(unsaved.map(|entry| (entry.id, entry.clone())));
            if let Ok(entries) = result {
                let ids = entries.iter().map(|entry| entry.id).collect();
                self.tried.extend(entries.into_iter().map(|entry| (entry.id, entry)));
                self.promise(Promise::Entries(ids), simulated);
                return;
            }
        }
    }

    fn name(&mut self, store: &mut Store, simulated: &SimulatedDisk, name: &str) {
        self.names_tried.insert(name.to_owned());
        for _ in 0..2 {
            let result = store.save_profile(&profile(name), 1);
            let unsaved = store.unsaved.iter().flat_map(|(_, entries)| entries);
            self.tried.extend(unsaved.map(|entry| (entry.id, entry.clone())));
            if let Ok((_, entries)) = result {
                let ids = entries.iter().map(|entry| entry.id).collect();
                self.tried.extend(entries.into_iter().map(|entry| (entry.id, entry)));
                self.promise(Promise::Profile(name.to_owned()), simulated);
                self.promise(Promise::Entries(ids), simulated);
                return;
            }
        }
    }

    /// Looks whether the first so many promises hold; a sentence on the first that does not, else
    /// the store, to go on with.
    fn verify(&self, disk: &impl CloneDisk, promises: usize) -> Result<Store, String> {
        let mut store = open(disk).map_err(|fault| format!("cannot open: {fault}"))?;
        let (found, problems) = store.profile().map_err(|fault| fault.to_string())?;
        let entries = store.refresh().map_err(|fault| format!("cannot read: {fault}"))?;
        let there: HashSet<EntryId> = entries.iter().map(|entry| entry.id).collect();
        for entry in &entries {
            let is_header = matches!(entry.body, Body::Header { .. });
            if !is_header && self.tried.get(&entry.id) != Some(entry) {
                return Err(format!("nobody wrote {entry:?}"));
            }
        }
        let name = found.map(|found| found.name.to_string());
        if let Some(name) = &name
            && !self.names_tried.contains(name)
        {
            return Err(format!("nobody is called {name}"));
        }
        if !problems.is_empty() {
            return Err(format!("the profile is damaged: {problems:?}"));
        }
        for promise in &self.promises[..promises] {
            let kept = match promise {
                Promise::Entries(ids) => ids.iter().all(|id| there.contains(id)),
                Promise::Profile(_) => name.is_some(),
                Promise::Layer(sha256) => store.load_blob(sha256).as_deref() == Ok(LAYER),
            };
            if !kept {
                return Err(format!("lost: {promise:?}"));
            }
        }
        let last = self.promises[..promises].iter().rev().find_map(|promise| match promise {
            Promise::Profile(name) => Some(name.as_str()),
            _ => None,
        });
        match (last, name.as_deref()) {
            (Some("Kari Nordmann"), Some("Kari")) => Err("the profile is the old one".to_owned()),
            _ => Ok(store),
        }
    }
}

thread_local! {
    static CUTS: Cell<u64> = const { Cell::new(0) };
}

/// Cuts the power at a moment, looks, goes on, cuts it again, and looks again.
fn check_cut(story: &Story, state: &State, seed: u64, broken: Option<Break>) -> Result<(), String> {
    let mut dice = Dice::new(seed);
    let simulated = SimulatedDisk::cut(state, &mut dice);
    CUTS.set(CUTS.get() + 2);
    let mut after = Story { names_tried: story.names_tried.clone(), ..Story::default() };
    after.promises = story.promises[..state.promises].to_vec();
    after.tried.clone_from(&story.tried);
    let disk = Broken::of(&simulated, broken);
    let mut store = after.verify(&disk, state.promises)?;
    after.write(&mut store, &simulated, &note("etterpå"));
    drop(store);
    if after.promises.len() == state.promises {
        return Err("cannot be written to any more".to_owned());
    }
    let last = SimulatedDisk::cut(&simulated.state(), &mut dice);
    after
        .verify(&Broken::of(&last, broken), after.promises.len())
        .map(|_| ())
        .map_err(|what| format!("after going on: {what}"))
}

fn seeds(usual: u64) -> u64 {
    std::env::var("LEDERPAKKE_CRASH_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

/// Tells the story and cuts the power before each operation.
fn cuts_anywhere(broken: Option<Break>, seeds: u64) -> Result<(), String> {
    let simulated = SimulatedDisk::remembering();
    let mut story = Story::default();
    story.tell(&Broken::of(&simulated, broken), &simulated);
    for (at, state) in simulated.history().iter().enumerate() {
        for seed in 0..if state.is_settled() { 1 } else { seeds } {
            check_cut(&story, state, seed, broken)
                .map_err(|what| format!("cut before operation {at}, seed {seed}: {what}"))?;
        }
    }
    Ok(())
}

/// Tells the story with trouble at each operation, and cuts the power at the end.
fn trouble_anywhere(broken: Option<Break>, seeds: u64) -> Result<(), String> {
    let usual = SimulatedDisk::default();
    Story::default().tell(&usual, &usual);
    let kinds =
        [Trouble::Full(0), Trouble::Full(1), Trouble::Full(40), Trouble::Full(250), Trouble::Error];
    for from in 0..usual.operations() {
        for trouble in kinds {
            for operations in [1, 3, u64::MAX] {
                let plan = Plan { from, operations, trouble };
                let simulated = SimulatedDisk::with(plan);
                let mut story = Story::default();
                story.tell(&Broken::of(&simulated, broken), &simulated);
                simulated.recover();
                let state = simulated.state();
                for seed in 0..if state.is_settled() { 1 } else { seeds } {
                    check_cut(&story, &state, seed, broken)
                        .map_err(|what| format!("{plan:?}, seed {seed}: {what}"))?;
                }
            }
        }
    }
    Ok(())
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_that_was_promised() {
    cuts_anywhere(None, seeds(100)).unwrap();
    assert!(CUTS.get() >= 10_000, "only {} cuts were tried", CUTS.get());
}

#[test]
fn a_full_or_failing_disk_loses_nothing_that_was_promised() {
    trouble_anywhere(None, seeds(7)).unwrap();
    assert!(CUTS.get() >= 9_000, "only {} cuts were tried", CUTS.get());
}

#[test]
fn a_store_that_leaves_something_out_is_found_out() {
    for how in [
        Break::NoSync,
        Break::NoFolderSync,
        Break::RetriedSync,
        Break::NoNewline,
        Break::EarlyPromise,
    ] {
        let cut = cuts_anywhere(Some(how), 5);
        let found = cut.and_then(|()| trouble_anywhere(Some(how), 2));
        assert!(found.is_err(), "nothing noticed {how:?}");
    }
}

/// One segment with a few lines, every bit of it turned; a sentence on the first false entry.
fn turns_bits(broken: Option<Break>) -> Result<(), String> {
    let simulated = SimulatedDisk::default();
    let mut story = Story::default();
    {
        let mut store = open(&simulated).unwrap();
        story.write(&mut store, &simulated, &note("en"));
        story.write(&mut store, &simulated, &note("to"));
    }
    let segment = format!("{DATA}/journal/{}", simulated.files(&format!("{DATA}/journal"))[0]);
    let length = Disk::read(&simulated, segment.as_ref(), 0, 1 << 20).unwrap().len();
    for at in 0..length {
        for bit in 0..8 {
            simulated.tamper(&segment, |bytes| bytes[at] ^= 1 << bit);
            story
                .verify(&Broken::of(&simulated, broken), 0)
                .map_err(|what| format!("byte {at}, bit {bit}: {what}"))?;
            simulated.tamper(&segment, |bytes| bytes[at] ^= 1 << bit);
        }
    }
    Ok(())
}

#[test]
fn a_turned_bit_makes_no_false_entry() {
    turns_bits(None).unwrap();
    assert!(turns_bits(Some(Break::NoChecksum)).is_err(), "nothing noticed the checksum missing");
}

#[test]
fn a_full_disk_breeds_no_files_and_is_forgotten_when_there_is_room() {
    let simulated = SimulatedDisk::default();
    let mut store = open(&simulated).unwrap();
    store.append(&note("før"), 1).unwrap();
    for trouble in [Trouble::Full(0), Trouble::Full(7), Trouble::Error] {
        simulated.fail(trouble);
        for _ in 0..50 {
            let fault = store.append(&note("nå"), 2).unwrap_err();
            assert!(matches!(fault.cause, Cause::Full | Cause::Other(_)), "{fault}");
        }
        simulated.recover();
    }
    let entries = store.append(&note("nå"), 3).unwrap();
    let journal = format!("{DATA}/journal");
    assert!(simulated.files(&journal).len() <= 2, "{:?}", simulated.files(&journal));
    let read = open(&simulated).unwrap().refresh().unwrap();
    let notes = read.iter().filter(|entry| matches!(entry.body, Body::Note { .. }));
    assert_eq!(notes.count(), 2, "what was refused and then written is there once");
    assert!(read.contains(&entries[0]));
}

#[test]
fn what_was_refused_is_not_read_back_as_if_it_were_saved() {
    let simulated = SimulatedDisk::default();
    let mut store = open(&simulated).unwrap();
    store.append(&note("før"), 1).unwrap();
    simulated.fail(Trouble::Error);
    store.append(&pair("refused"), 2).unwrap_err();
    simulated.recover();
    assert_eq!(store.refresh().unwrap(), Vec::new());
    assert_eq!(store.append(&pair("refused"), 3).unwrap().len(), 2);
}

#[test]
fn two_windows_on_one_disk_write_apart_and_see_each_other() {
    let simulated = SimulatedDisk::default();
    let mut windows: Vec<Store> = (0..10).map(|_| open(&simulated).unwrap()).collect();
    let mut writers = HashSet::new();
    for window in &mut windows {
        writers.insert(window.append(&note("hei"), 1).unwrap()[0].writer);
    }
    assert_eq!(writers.len(), 10, "each window has an id of its own");
    for window in &mut windows {
        let seen = window.refresh().unwrap();
        let notes = seen.iter().filter(|entry| matches!(entry.body, Body::Note { .. }));
        assert!(notes.count() <= 9);
    }
    drop(windows);
    let mut next = open(&simulated).unwrap();
    let before = simulated.files(&format!("{DATA}/journal")).len();
    assert!(writers.contains(&next.append(&note("igjen"), 2).unwrap()[0].writer));
    assert_eq!(simulated.files(&format!("{DATA}/journal")).len(), before, "no file more");
}

#[test]
fn an_unreadable_file_hides_nothing_that_other_windows_wrote() {
    let simulated = SimulatedDisk::default();
    let mut writers: Vec<Store> = (0..5).map(|_| open(&simulated).unwrap()).collect();
    let mut reader = open(&simulated).unwrap();
    reader.refresh().unwrap();
    for writer in &mut writers {
        writer.append(&note("hei"), 1).unwrap();
    }
    let segments = simulated.files(&format!("{DATA}/journal"));
    simulated.close(&format!("{DATA}/journal/{}", segments[2]));
    let notes = |entries: Vec<Entry>| {
        entries.iter().filter(|entry| matches!(entry.body, Body::Note { .. })).count()
    };

    assert_eq!(notes(reader.refresh().unwrap()), 4);
    let remarks = reader.remarks();
    assert!(matches!(remarks[..], [Remark::Unreadable { .. }]), "{remarks:?}");
    assert_eq!(notes(open(&simulated).unwrap().refresh().unwrap()), 4, "at a start as well");
    assert_eq!(notes(reader.refresh().unwrap()), 0);
    assert_eq!(reader.remarks(), Vec::new(), "told once");

    simulated.open_all();
    assert_eq!(notes(reader.refresh().unwrap()), 1);
}

#[test]
fn numbers_are_higher_than_all_that_was_seen() {
    let simulated = SimulatedDisk::default();
    let (mut one, mut other) = (open(&simulated).unwrap(), open(&simulated).unwrap());
    for _ in 0..5 {
        one.append(&note("en"), 1).unwrap();
    }
    let highest = one.append(&note("siste"), 1).unwrap()[0].number;
    assert!(other.append(&note("to"), 0).unwrap()[0].number > highest);
}

#[test]
fn anothers_entries_are_left_out_and_said_to_be() {
    let (mine, theirs) = (SimulatedDisk::default(), SimulatedDisk::default());
    open(&mine).unwrap().save_profile(&profile("Kari"), 1).unwrap();
    let mut store = open(&theirs).unwrap();
    store.save_profile(&profile("Ola"), 1).unwrap();
    store.append(&note("Olas"), 2).unwrap();
    let journal = format!("{DATA}/journal");
    let stray = format!("{journal}/{}", theirs.files(&journal)[0]);
    let bytes = Disk::read(&theirs, stray.as_ref(), 0, 1 << 20).unwrap();
    Disk::create(&mine, stray.as_ref()).unwrap().append(&bytes).unwrap();
    let mut store = open(&mine).unwrap();
    let entries = store.refresh().unwrap();
    assert!(!entries.iter().any(|entry| matches!(entry.body, Body::Note { .. })));
    let remarks = store.remarks();
    assert!(matches!(remarks[..], [Remark::SomeoneElses { entries: 3, .. }]), "{remarks:?}");
}
