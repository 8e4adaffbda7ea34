//! The store on a real disk: what a leader's data survives.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use lederpakke::domain::record::Deed;
use lederpakke::domain::{
    Body, Entry, Language, Profile, Record, RowId, Settings, Standing, Text, Value,
};
use lederpakke::fault::{Cause, Wanted};
use lederpakke::store::{Remark, Store, read_sources};

fn open(home: &Path) -> Store {
    Store::open(Some(home)).expect("a home that can be used")
}

fn kari() -> Profile {
    Profile {
        id: 0,
        name: Text::line("Kari Nordmann"),
        start: jiff::civil::date(2026, 8, 1),
        roles: Vec::new(),
        unit: None,
        staff: Some(32),
        answers: BTreeMap::new(),
    }
}

fn note(text: &str) -> Deed {
    Deed::of(Body::Note { row: None, title: None, text: Text::prose(text) })
}

fn done(record: &Record, row: &str) -> Deed {
    let row = RowId::parse(row).expect("a row");
    let on = jiff::civil::date(2026, 9, 1);
    Deed::of(record.set(row, &Text::line("Et kurs"), Value::Standing(Standing::Done { on })))
}

fn texts(entries: &[Entry]) -> Vec<String> {
    let text = |entry: &Entry| match &entry.body {
        Body::Note { text, .. } => Some(text.to_string()),
        _ => None,
    };
    entries.iter().filter_map(text).collect()
}

#[test]
fn looking_at_a_home_that_is_not_there_makes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("ny/hjem");
    let mut store = open(&home);
    assert_eq!(store.profile().expect("no profile"), (None, Vec::new()));
    assert_eq!(store.refresh().expect("no journal"), Vec::new());
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn what_was_saved_is_there_next_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("hjem");
    let mut store = open(&home);
    let (kept, entries) = store.save_profile(&kari(), 1).expect("saved");
    assert_ne!(kept.id, 0);
    assert_eq!(entries.len(), 1);
    let deed = done(&Record::default(), "kurs-gat");
    let written = store.append(&deed, 2).expect("written");
    let sha = store.keep_package(b"format = 1\n").expect("kept");
    drop(store);

    let mut store = open(&home);
    assert_eq!(store.profile().expect("a profile"), (Some(kept), Vec::new()));
    let record = Record::fold(store.refresh().expect("a journal"));
    assert_eq!(record.entry(written[0].id), Some(&written[0]));
    let row = record.row(&RowId::parse("kurs-gat").expect("a row")).expect("touched");
    assert_eq!(row.standing, Standing::Done { on: jiff::civil::date(2026, 9, 1) });
    assert_eq!(store.load_blob(&sha).expect("a layer"), b"format = 1\n");
}

#[test]
fn what_a_store_wrote_itself_is_not_handed_to_it_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = open(folder.path());
    store.append(&note("en"), 1).expect("written");
    assert_eq!(texts(&store.refresh().expect("read")), Vec::<String>::new());
    let mut other = open(folder.path());
    assert_eq!(texts(&other.refresh().expect("read")), ["en"]);
    other.append(&note("to"), 2).expect("written");
    store.append(&note("tre"), 3).expect("written");
    assert_eq!(texts(&store.refresh().expect("read")), ["to"]);
    assert_eq!(texts(&other.refresh().expect("read")), ["tre"]);
    assert!(other.refresh().expect("read").is_empty());
}

#[test]
fn eight_processes_at_once_lose_nothing_and_double_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("felles");
    let program = std::env::current_exe().expect("this test");
    let child = |number: usize| {
        Command::new(&program)
            .args(["--exact", "one_of_eight_processes", "--nocapture"])
            .env("LEDERPAKKE_TEST_HOME", &home)
            .env("LEDERPAKKE_TEST_NUMBER", number.to_string())
            .stdout(Stdio::null())
            .spawn()
            .expect("a process")
    };
    let children: Vec<Child> = (0..8).map(child).collect();
    for mut child in children {
        assert!(child.wait().expect("its end").success());
    }
    let mut store = open(&home);
    let mut found = texts(&store.refresh().expect("a journal"));
    found.sort_unstable();
    let mut expected: Vec<String> =
        (0..8).flat_map(|number| (0..25).map(move |count| format!("{number}-{count}"))).collect();
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(store.remarks(), Vec::new());
}

/// Run by the test above, as a process of its own; by itself it has nothing to do.
#[test]
fn one_of_eight_processes() {
    let Some(home) = std::env::var_os("LEDERPAKKE_TEST_HOME") else { return };
    let number = std::env::var("LEDERPAKKE_TEST_NUMBER").expect("a number");
    let mut store = open(Path::new(&home));
    for count in 0..25 {
        store.append(&note(&format!("{number}-{count}")), 1).expect("written");
    }
}

#[test]
fn eight_windows_in_one_process_converge() {
    let folder = tempfile::tempdir().expect("a folder");
    let homes: Vec<_> = (0..8).map(|_| folder.path().join("felles")).collect();
    let windows: Vec<_> = homes
        .into_iter()
        .map(|home| {
            std::thread::spawn(move || {
                let mut store = open(&home);
                let mut record = Record::fold(store.refresh().expect("read"));
                for day in 1..10 {
                    let on = jiff::civil::date(2026, 9, day);
                    let row = RowId::parse("kurs-gat").expect("a row");
                    let value = Value::Standing(Standing::Done { on });
                    let deed = Deed::of(record.set(row, &Text::line("GAT"), value));
                    record.add(store.append(&deed, i64::from(day)).expect("written"));
                    record.add(store.refresh().expect("read"));
                }
                record
            })
        })
        .collect();
    let records: Vec<_> =
        windows.into_iter().map(|window| window.join().expect("its end")).collect();
    let all = open(&folder.path().join("felles")).refresh().expect("read");
    let mut standings = Vec::new();
    for mut record in records {
        record.add(all.iter().cloned());
        assert_eq!(record.entries().iter().filter(|entry| is_set(entry)).count(), 72);
        let row = RowId::parse("kurs-gat").expect("a row");
        standings.push(record.row(&row).expect("touched").clone());
    }
    assert!(standings.windows(2).all(|two| two[0] == two[1]), "{standings:?}");
}

fn is_set(entry: &Entry) -> bool {
    matches!(entry.body, Body::Set { .. })
}

#[test]
fn a_torn_tail_costs_only_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    open(folder.path()).append(&note("før"), 1).expect("written");
    let segment = segment(folder.path());
    let mut text = fs::read(&segment).expect("a segment");
    text.extend(b"{\"c\":\"0000");
    fs::write(&segment, &text).expect("torn");
    open(folder.path()).append(&note("etter"), 2).expect("written");
    assert!(fs::read(&segment).expect("a segment").starts_with(&text), "nothing is cut away");
    let mut store = open(folder.path());
    assert_eq!(texts(&store.refresh().expect("read")), ["før", "etter"]);
    let remarks = store.remarks();
    assert!(matches!(&remarks[..], [Remark::Lines { skipped, .. }] if skipped.broken == 1));
}

fn segment(home: &Path) -> PathBuf {
    let mut files = fs::read_dir(home.join("journal")).expect("a journal");
    files.next().expect("a segment").expect("a segment").path()
}

#[test]
fn a_home_that_cannot_be_used_is_a_clear_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("fil");
    fs::write(&file, "x").expect("a file");
    let fault = Store::open(Some(&file)).expect_err("a file is no home");
    assert_eq!((fault.wanted, fault.cause), (Wanted::OpenHome, Cause::NotAFolder));
    let mut below = Store::open(Some(&file.join("hjem")));
    let fault = match &mut below {
        Ok(store) => store.append(&note("x"), 1).expect_err("nothing can be below a file"),
        Err(fault) => fault.clone(),
    };
    assert_eq!(fault.cause, Cause::NotAFolder);
}

#[test]
fn data_of_a_newer_program_is_read_but_not_written() {
    let folder = tempfile::tempdir().expect("a folder");
    open(folder.path()).append(&note("før"), 1).expect("written");
    fs::write(folder.path().join("FORMAT"), "lederpakke-data 2\n").expect("a format");
    let before = fs::read(segment(folder.path())).expect("a segment");
    let mut store = open(folder.path());
    assert_eq!(texts(&store.refresh().expect("read")), ["før"]);
    for fault in [
        store.writable().expect_err("newer"),
        store.append(&note("x"), 2).expect_err("newer"),
        store.save_profile(&kari(), 2).expect_err("newer"),
        store.keep_package(b"x").expect_err("newer"),
        store.save_settings(&Settings::default()).expect_err("newer"),
    ] {
        assert_eq!(fault.cause, Cause::Newer, "{fault}");
    }
    assert_eq!(fs::read(segment(folder.path())).expect("a segment"), before);
    fs::write(folder.path().join("FORMAT"), "\u{FEFF}lederpakke-data 1\r\n").expect("a format");
    assert!(open(folder.path()).writable().is_ok());
}

#[test]
fn long_and_odd_names_of_folders_are_fine() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("Kåre Ærlig Øst").join("x".repeat(200)).join("y".repeat(100));
    open(&home).save_profile(&kari(), 1).expect("saved");
    assert!(open(&home).profile().expect("read").0.is_some());
}

#[test]
fn a_lost_profile_gets_its_id_back_from_the_journal() {
    let folder = tempfile::tempdir().expect("a folder");
    let (kept, _) = open(folder.path()).save_profile(&kari(), 1).expect("saved");
    fs::remove_file(folder.path().join("profile.toml")).expect("removed");
    let (again, _) = open(folder.path()).save_profile(&kari(), 2).expect("saved");
    assert_eq!(again.id, kept.id);
}

#[test]
fn too_long_a_note_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = open(folder.path());
    let fault = store.append(&note(&"å".repeat(10_000)), 1).expect_err("too long");
    assert_eq!(fault.cause, Cause::TooLarge { limit: 16 * 1024 });
    store.append(&note(&"å".repeat(8_000)), 1).expect("long, but not too long");
    assert_eq!(open(folder.path()).refresh().expect("read").len(), 2);
}

#[test]
fn settings_are_kept_with_what_else_stands_in_their_file() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("config.toml"), "# mitt\nfremtid = 1\n").expect("a file");
    let mut store = open(folder.path());
    let wanted = Settings { language: Some(Language::English), ..Settings::default() };
    store.save_settings(&wanted).expect("saved");
    let (settings, problems) = open(folder.path()).settings().expect("read");
    assert_eq!((settings, problems.len()), (wanted, 1));
    let text = fs::read_to_string(folder.path().join("config.toml")).expect("a file");
    assert!(text.ends_with("# mitt\nfremtid = 1\n"), "{text}");
}

#[test]
fn a_kept_package_that_is_gone_or_changed_is_a_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = open(folder.path());
    let sha256 = store.keep_package(b"format = 1\n").expect("kept");
    assert_eq!(store.keep_package(b"format = 1\n").expect("kept again"), sha256);
    let blob = folder.path().join("packages").join(format!("{sha256}.toml"));
    fs::write(&blob, "format = 2\n").expect("changed");
    assert_eq!(store.load_blob(&sha256).expect_err("changed").cause, Cause::Unreadable);
    store.keep_package(b"format = 1\n").expect("put right");
    assert!(store.load_blob(&sha256).is_ok());
    fs::remove_file(&blob).expect("removed");
    assert_eq!(store.load_blob(&sha256).expect_err("gone").cause, Cause::NotFound);
    for name in ["", "../profile", &"z".repeat(64)] {
        assert!(store.load_blob(name).is_err(), "{name:?}");
    }
}

#[test]
fn sources_are_a_layer_or_a_folder_of_layers() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    for name in ["b.toml", "a.toml", ".skjult.toml", "les.txt"] {
        fs::write(at(name), name).expect("a file");
    }
    fs::create_dir(at("c.toml")).expect("a folder");
    let names = |path: &Path| -> Vec<String> {
        let sources = read_sources(path).expect("sources");
        sources.into_iter().map(|(_, bytes)| String::from_utf8(bytes).expect("text")).collect()
    };
    assert_eq!(names(folder.path()), ["a.toml", "b.toml"]);
    assert_eq!(names(&at("les.txt")), ["les.txt"], "what was named is read");
    let cause = |path: &Path| read_sources(path).expect_err("a fault").cause;
    assert_eq!(cause(&at("borte.toml")), Cause::NotFound);
    assert_eq!(cause(&at("c.toml")), Cause::NotFound, "no layers in it");
    fs::write(at("b.toml"), vec![b'#'; 1024 * 1024 + 1]).expect("a file");
    assert_eq!(cause(folder.path()), Cause::TooLarge { limit: 1024 * 1024 });
    for number in 0..17 {
        fs::write(at("c.toml").join(format!("{number}.toml")), vec![b'#'; 1024 * 1024])
            .expect("a file");
    }
    assert_eq!(cause(&at("c.toml")), Cause::TooLarge { limit: 16 * 1024 * 1024 });
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::symlink_metadata(path).expect("something there").permissions().mode() & 0o777
    }

    fn every_path(below: &Path) -> Vec<PathBuf> {
        let mut paths = vec![below.to_owned()];
        for entry in fs::read_dir(below).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { paths.extend(every_path(&path)) } else { paths.push(path) }
        }
        paths
    }

    #[test]
    fn everything_is_the_owners_alone_from_the_start() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("mitt/hjem");
        let mut store = open(&home);
        store.save_profile(&kari(), 1).expect("saved");
        store.save_settings(&Settings::default()).expect("saved");
        store.keep_package(b"format = 1\n").expect("kept");
        let paths = every_path(&home);
        assert!(paths.len() >= 12, "{paths:?}");
        for path in paths {
            let expected = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode(&path), expected, "{}", path.display());
        }
    }

    #[test]
    fn what_others_could_read_is_closed_and_told() {
        let folder = tempfile::tempdir().expect("a folder");
        open(folder.path()).save_profile(&kari(), 1).expect("saved");
        let wide =
            [folder.path().join("profile.toml"), segment(folder.path()), folder.path().into()];
        for path in &wide {
            let mode = if path.is_dir() { 0o777 } else { 0o644 };
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("opened up");
        }
        let remarks = open(folder.path()).remarks();
        assert_eq!(remarks.len(), 3, "{remarks:?}");
        for path in &wide {
            assert_eq!(mode(path) & 0o077, 0, "{}", path.display());
            let place = Text::line(&path.to_string_lossy());
            assert!(remarks.contains(&Remark::Tightened { place }), "{remarks:?}");
        }
        assert_eq!(open(folder.path()).remarks(), Vec::new(), "told once");
    }

    #[test]
    fn a_draft_others_could_read_is_closed_and_its_folder_is_still_ours() {
        let folder = tempfile::tempdir().expect("a folder");
        open(folder.path()).save_profile(&kari(), 1).expect("saved");
        let draft = folder.path().join("draft.toml");
        fs::write(&draft, "name = \"Kari\"\n").expect("a draft");
        fs::set_permissions(&draft, fs::Permissions::from_mode(0o644)).expect("opened up");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("opened up");
        let remarks = open(folder.path()).remarks();
        assert_eq!(remarks.len(), 2, "{remarks:?}");
        assert_eq!((mode(&draft), mode(folder.path())), (0o600, 0o700));
    }

    #[test]
    fn pipes_and_links_among_the_journal_are_passed_over() {
        let folder = tempfile::tempdir().expect("a folder");
        open(folder.path()).append(&note("ekte"), 1).expect("written");
        let journal = folder.path().join("journal");
        let pipe = journal.join("aaaa.0001.jsonl");
        assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
        symlink(segment_but(&journal, &pipe), journal.join("bbbb.0001.jsonl")).expect("a link");
        symlink("/dev/zero", journal.join("cccc.0001.jsonl")).expect("a link");
        fs::write(journal.join(".~tmp.jsonl"), "søppel").expect("a file");
        let mut store = open(folder.path());
        assert_eq!(texts(&store.refresh().expect("read")), ["ekte"]);
        let remarks = store.remarks();
        let passed_over = |remark: &&Remark| matches!(remark, Remark::NotAFile { .. });
        assert_eq!(remarks.iter().filter(passed_over).count(), 3, "{remarks:?}");
        store.refresh().expect("read");
        assert_eq!(store.remarks(), Vec::new(), "told once");
    }

    fn segment_but(journal: &Path, other: &Path) -> PathBuf {
        let mut files =
            fs::read_dir(journal).expect("a journal").map(|file| file.expect("one").path());
        files.find(|path| path != other).expect("a segment")
    }

    #[test]
    fn a_pipe_is_no_package_and_no_profile() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("profile.toml");
        assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
        assert_eq!(read_sources(&pipe).expect_err("a pipe").cause, Cause::NotAFile);
        assert_eq!(open(folder.path()).profile().expect_err("a pipe").cause, Cause::NotAFile);
    }

    #[test]
    fn a_home_behind_a_link_is_a_home_unless_the_link_leads_nowhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let (real, link) = (folder.path().join("ekte"), folder.path().join("lenke"));
        symlink(&real, &link).expect("a link");
        let fault = Store::open(Some(&link)).expect_err("it leads nowhere");
        assert_eq!((fault.wanted, fault.cause), (Wanted::OpenHome, Cause::NotFound));
        fs::create_dir(&real).expect("a folder");
        open(&link).append(&note("her"), 1).expect("written");
        assert_eq!(texts(&open(&real).refresh().expect("read")), ["her"]);
    }

    #[test]
    fn a_home_that_may_not_be_written_to_is_a_clear_fault() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("hjem");
        fs::create_dir(&home).expect("a folder");
        fs::set_permissions(&home, fs::Permissions::from_mode(0o500)).expect("closed");
        if fs::write(home.join("prøve"), "").is_ok() {
            return; // Run by someone whom permissions do not hold back.
        }
        let fault = open(&home).append(&note("x"), 1).expect_err("no right to");
        assert_eq!((fault.wanted, fault.cause), (Wanted::WriteJournal, Cause::Denied));
    }
}
