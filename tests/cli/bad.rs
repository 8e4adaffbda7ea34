//! What bad input gets: a clear answer with a place, a status as the contract has it, no control
//! byte on either end, and the leader's own data as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{Answer, Program, harmless, package, text};

/// A package that is right, to be made wrong in one place.
const GOOD: &str = r#"
format = 1
id = "prove"
title = "Prøve"
version = "1"

[[contact]]
id = "it"
name = "IT"

[[access]]
id = "konto"
title = "Brukerkonto"
why = "Den åpner alt annet."
granted-by = "it"
"#;

/// Every file below a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).expect("a file");
                found.insert(path, bytes);
            }
        }
    }
    found
}

/// What was wrong with a file, by `check --json`: codes with lines.
fn codes(program: &Program, file: &Path) -> Vec<(String, Option<u64>)> {
    let answer = program.run(&["check", text(file), "--json"]);
    harmless(&answer);
    let json = answer.json();
    let errors = json["errors"].as_u64().expect("a count");
    assert_eq!(answer.status, Some(i32::from(errors > 0)), "{}", answer.text());
    let problems = json["problems"].as_array().expect("problems").iter();
    problems
        .map(|it| (it["code"].as_str().expect("a code").to_owned(), it["line"].as_u64()))
        .collect()
}

/// A bad file checked as text and as JSON, and set up with: nothing of Kari's changes.
#[track_caller]
fn refused(program: &Program, file: &Path, code: &str) -> (Answer, Answer) {
    let before = contents(&program.home());
    let found = codes(program, file);
    assert!(found.iter().any(|(it, _)| it == code), "no {code} in {found:?}");
    let check = program.run(&["check", text(file)]).ends(1);
    harmless(&check);
    let setup = program.run(&["setup", "--package", text(file)]);
    harmless(&setup);
    assert_ne!(setup.status, Some(101));
    if setup.status != Some(0) {
        assert_eq!(contents(&program.home()), before, "{}", setup.text());
    }
    (check, setup)
}

#[test]
fn an_empty_file() {
    let program = Program::of_kari();
    for (name, bytes) in
        [("empty.toml", &b""[..]), ("blank.toml", b" \n\n"), ("bom.toml", b"\xEF\xBB\xBF")]
    {
        let file = program.file(name, bytes);
        let (_, setup) = refused(&program, &file, "empty-file");
        setup.ends(2).explains();
    }
}

#[test]
fn a_file_that_is_not_utf8() {
    let program = Program::of_kari();
    let latin1: Vec<u8> =
        GOOD.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let utf16: Vec<u8> = GOOD.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in
        [("latin1.toml", latin1), ("utf16.toml", [&[0xFF, 0xFE][..], &utf16].concat())]
    {
        let file = program.file(name, bytes);
        let (_, setup) = refused(&program, &file, "not-utf8");
        setup.ends(2).explains();
    }
    let file = program.path("latin1.toml");
    assert_eq!(codes(&program, &file), [("not-utf8".to_owned(), Some(4))], "the line is named");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine() {
    let program = Program::of_kari();
    let windows = format!("\u{FEFF}{}", GOOD.replace('\n', "\r\n"));
    let unfinished = GOOD.trim_end();
    for (name, bytes) in [("windows.toml", windows.as_str()), ("unfinished.toml", unfinished)] {
        let file = program.file(name, bytes);
        program.run(&["check", text(&file)]).fine();
        program.run(&["setup", "--package", text(&file)]).fine();
        let rows = program.run(&["list", "--json"]).fine().json();
        assert_eq!(rows["rows"].as_array().map(Vec::len), Some(1), "{name}");
    }
}

#[test]
fn ten_megabytes_in_one_line() {
    let program = Program::of_kari();
    let file = program.file("long.toml", format!("title = \"{}\"", "x".repeat(10_000_000)));
    let before = contents(&program.home());
    for call in [&["check", text(&file)][..], &["setup", "--package", text(&file)]] {
        let answer = program.run(call);
        assert!(matches!(answer.status, Some(1..=3)), "{:?}", answer.status);
        assert!(answer.out.len() + answer.err.len() < 2_000, "it is not repeated");
        assert!(answer.err.contains("1024 kB"), "{}", answer.text());
        answer.explains();
    }
    assert_eq!(contents(&program.home()), before);
}

#[test]
fn a_thousand_nested_lists() {
    let program = Program::of_kari();
    for depth in [81, 1_000, 100_000] {
        let nested = format!("{GOOD}\nhow = {}{}\n", "[".repeat(depth), "]".repeat(depth));
        let file = program.file("deep.toml", nested);
        refused(&program, &file, "too-deep");
    }
}

#[test]
fn one_mistake_at_a_time() {
    let program = Program::of_kari();
    let table = [
        ("wrong-type", "title = \"Brukerkonto\"", "title = 3"),
        ("wrong-type", "granted-by = \"it\"", "granted-by = \"it\"\nminutes = \"ten\""),
        ("duplicate-id", "[[contact]]", "[[contact]]\nid = \"it\"\nname = \"Igjen\"\n[[contact]]"),
        ("item-cycle", "granted-by = \"it\"", "granted-by = \"it\"\nafter = [\"konto\"]"),
        ("bad-offset", "granted-by = \"it\"", "granted-by = \"it\"\ndue = \"soon\""),
        ("bad-date", "version = \"1\"", "version = \"1\"\nissued = 2026-02-30"),
        (
            "mix-not-100",
            "version = \"1\"",
            "version = \"1\"\nmix = { practice = 60, social = 20, formal = 10 }",
        ),
        ("bad-id", "id = \"konto\"", "id = \"../konto\""),
        ("unknown-reference", "granted-by = \"it\"", "granted-by = \"ti\""),
        ("hostile-character", "Brukerkonto", "Bruker\u{202E}konto"),
        (
            "link-refused",
            "granted-by",
            "links = [{ title = \"x\", url = \"javascript:alert(1)\" }]\ngranted-by",
        ),
        (
            "link-refused",
            "granted-by",
            "links = [{ title = \"x\", url = \"file:///etc/passwd\" }]\ngranted-by",
        ),
        ("missing-key", "id = \"prove\"\n", ""),
        ("unclosed-text", "\"Brukerkonto\"", "\"Brukerkonto"),
        ("key-twice", "version = \"1\"", "version = \"1\"\nversion = \"2\""),
    ];
    for (code, good, bad) in table {
        assert!(GOOD.contains(good), "{good}");
        let file = program.file("bad.toml", GOOD.replace(good, bad));
        let (check, _) = refused(&program, &file, code);
        let place = format!("{}:", text(&file));
        assert!(check.out.contains(&place), "{code} without a place: {}", check.text());
    }
}

#[test]
fn a_layer_that_is_missing_and_layers_in_a_ring() {
    let program = Program::of_kari();
    let lower = |id: &str, above: &str| {
        format!(
            "format = 1\nid = \"{id}\"\ntitle = \"x\"\nversion = \"1\"\nextends = \"{above}\"\nunit = \"u\"\n"
        )
    };
    let file = program.file("alone/lower.toml", lower("lower", "nowhere"));
    let (_, setup) = refused(&program, &file, "missing-layer");
    setup.ends(2).explains();
    program.file("ring/a.toml", lower("a", "b"));
    program.file("ring/b.toml", lower("b", "a"));
    let (_, setup) = refused(&program, &program.path("ring"), "layer-cycle");
    setup.ends(2).explains();
    let (_, setup) = refused(&program, &program.path("ring/a.toml"), "missing-layer");
    setup.ends(2).explains();
}

#[test]
fn unknown_keys_are_told_and_forgiven() {
    let program = Program::of_kari();
    let file = program.file("new.toml", GOOD.replace("why =", "whi = \"x\"\nwhy ="));
    assert_eq!(codes(&program, &file)[0].0, "unknown-key");
    program.run(&["check", text(&file)]).fine();
    let answer = program.run(&["setup", "--package", text(&file)]).fine();
    assert_eq!(answer.err, "", "a leader is not bothered with it");
}

#[test]
fn control_and_direction_characters_are_shown_harmlessly_everywhere() {
    let program = Program::of_kari();
    let hostile = "X\\u001b]52;c;aGVp\\u0007\\u009b2J\u{202E}Y\u{200B}Z";
    let contents = GOOD
        .replace("title = \"Brukerkonto\"", &format!("title = \"{hostile}\""))
        .replace("Den åpner alt annet.", hostile)
        .replace("name = \"IT\"", &format!("name = \"{hostile}\""))
        .replace("title = \"Prøve\"", &format!("title = \"{hostile}\""));
    let file = program.file("hostile.toml", contents);
    harmless(&program.run(&["check", text(&file)]));
    harmless(&program.run(&["setup", "--package", text(&file)]));
    let calls: [&[&str]; 12] = [
        &["now"],
        &["now", "--json"],
        &["list"],
        &["list", "--json"],
        &["show", "konto"],
        &["show", "konto", "--json"],
        &["explain", "konto"],
        &["note", "konto", "a\u{1b}[2Jb\u{202E}c"],
        &["done", "konto", "--note", "\u{9b}31m"],
        &["journal"],
        &["add", "\u{1b}]0;x\u{7}"],
        &["undo"],
    ];
    for call in calls {
        harmless(&program.run(call).fine());
    }
    for call in [
        &["\u{1b}[2J"][..],
        &["now", "--\u{1b}[2J"],
        &["done", "\u{202E}x"],
        &["check", "\u{1b}[2J"],
    ] {
        let answer = program.run(call);
        harmless(&answer);
        assert!(matches!(answer.status, Some(2 | 3)));
    }
}

#[test]
fn a_path_with_hostile_characters_is_shown_harmlessly() {
    let program = Program::of_kari();
    let file = program.file("a\u{1b}[2J\u{202E}b.toml", "");
    harmless(&program.run(&["check", text(&file)]).ends(1));
    harmless(&program.run(&["check", text(&file), "--json"]).ends(1));
    harmless(&program.run(&["setup", "--package", text(&file)]).ends(2));
}

#[test]
fn text_that_looks_like_a_template_is_left_as_it_is() {
    let program = Program::of_kari();
    let tricky = "${HOME} $(id) {{x}} %APPDATA% `id` { $x }";
    let file = program.file("t.toml", GOOD.replace("Brukerkonto", tricky));
    program.run(&["setup", "--package", text(&file)]).fine();
    let answer = program.run(&["show", "konto"]).fine();
    assert!(answer.out.starts_with(tricky), "{}", answer.text());
}

#[test]
fn a_package_with_faults_is_used_as_far_as_it_goes() {
    let program = Program::of_kari();
    let worse = format!(
        "{GOOD}\n[[course]]\nid = \"kurs\"\ntitle = 3\n[[course]]\nid = \"x\"\ntitle = \"Kurs\"\ndue = \"soon\"\n"
    );
    let file = program.file("faults.toml", worse);
    let answer = program.run(&["setup", "--package", text(&file)]).fine();
    assert_eq!(answer.err.lines().count(), 1, "{}", answer.text());
    for (language, word) in [("nb", "feil"), ("nn", "feil"), ("en", "error")] {
        let answer = program.speaking(language).run(&["now"]).fine();
        assert_eq!(answer.err.lines().count(), 1, "one quiet line: {}", answer.text());
        assert!(answer.err.contains(word), "{}", answer.text());
        assert!(answer.out.contains("Brukerkonto"), "{}", answer.text());
    }
    let json = program.run(&["now", "--json"]).fine();
    json.json();
}

#[test]
fn a_journal_from_a_newer_program_is_read_and_kept() {
    let program = Program::of_kari();
    program.run(&["done", "tilgang-konto"]).fine();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/journal-newer.jsonl");
    let newer = fs::read(golden).expect("the golden journal");
    let place = program.home().join("journal/ffffffffffffffff.0001.jsonl");
    fs::write(&place, &newer).expect("written");
    let answer = program.run(&["list", "--state", "done"]).fine();
    assert!(answer.out.contains("tilgang-konto"), "{}", answer.text());
    program.run(&["done", "praksis-plan"]).fine();
    assert_eq!(fs::read(&place).expect("still there"), newer, "not a byte of it is touched");
}

#[test]
fn data_of_a_newer_program_is_read_but_not_written_to() {
    let program = Program::of_kari();
    program.run(&["done", "tilgang-konto"]).fine();
    fs::write(program.home().join("FORMAT"), "lederpakke-data 2\n").expect("written");
    let before = contents(&program.home());
    let answer = program.run(&["list", "--state", "done"]).fine();
    assert!(answer.out.contains("tilgang-konto"), "{}", answer.text());
    let answer = program.run(&["done", "praksis-plan"]).ends(3).explains();
    assert!(answer.err.contains("nyere utgave"), "{}", answer.text());
    assert_eq!(contents(&program.home()), before);
}

#[test]
fn a_torn_journal_loses_no_more_than_the_torn_line() {
    let program = Program::of_kari();
    program.run(&["done", "tilgang-konto"]).fine();
    program.run(&["start", "praksis-plan"]).fine();
    let journal = program.home().join("journal");
    let mut files: Vec<PathBuf> = fs::read_dir(&journal)
        .expect("a journal")
        .map(|file| file.expect("a file").path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "jsonl"));
    let last = files.pop().expect("a segment");
    let bytes = fs::read(&last).expect("a segment");
    fs::write(&last, &bytes[..bytes.len() - 20]).expect("torn");
    let answer = program.run(&["list", "--state", "done"]).fine();
    assert!(answer.out.contains("tilgang-konto"), "{}", answer.text());
    program.run(&["start", "praksis-plan"]).fine();
    let answer = program.run(&["list", "--state", "started"]).fine();
    assert!(answer.out.contains("praksis-plan"), "{}", answer.text());
}

#[test]
fn a_spoilt_profile_is_not_written_over() {
    let program = Program::of_kari();
    program.file("home/profile.toml", "name = [");
    for call in [&["now"][..], &["setup", "--name", "Ola", "--start", "2026-11-01"], &[]] {
        program.run(call).ends(3).explains();
    }
    let kept = fs::read_to_string(program.home().join("profile.toml")).expect("still there");
    assert_eq!(kept, "name = [");
}

#[test]
fn a_home_that_is_a_file() {
    let program = Program::new();
    program.file("home", "not a folder");
    let calls: [&[&str]; 4] =
        [&["now"], &[], &["setup", "--name", "Ola", "--start", "2026-11-01"], &["undo"]];
    for call in calls {
        let answer = program.run(call).ends(3).explains();
        assert!(answer.err.contains("--home"), "{}", answer.text());
    }
    let kept = fs::read_to_string(program.home()).expect("still there");
    assert_eq!(kept, "not a folder");
    // What needs no data works all the same.
    let package = package("");
    for call in [&["--help"][..], &["check", text(&package)], &["schema"]] {
        program.run(call).fine();
    }
}

/// Root may write anywhere, so a folder under which nobody can make anything stands in.
#[cfg(target_os = "linux")]
#[test]
fn a_home_that_cannot_be_written_to() {
    let program = Program::new();
    let home = "/proc/lederpakke-test";
    let call = ["--home", home, "setup", "--name", "Ola", "--start", "2026-11-01"];
    program.run(&call).ends(3).explains();
    assert!(!Path::new(home).exists());
}

#[test]
fn a_file_with_a_leader_in_it_that_has_none() {
    let program = Program::new();
    let package = package("");
    for (name, bytes) in [
        ("empty.toml", &b""[..]),
        ("other.toml", b"x = 1"),
        ("broken.toml", b"name = ["),
        ("bytes.toml", b"\xFF\xFE"),
        ("date.toml", b"name = \"Kari\"\nstart = \"soon\""),
    ] {
        let file = program.file(name, bytes);
        let call = ["preview", text(&package), "--as", text(&file)];
        let answer = program.run(&call).ends(2).explains();
        harmless(&answer);
        let call = ["check", text(&package), "--as", text(&file)];
        program.run(&call).ends(2).explains();
    }
    let stranger = "name = \"Kari\"\nstart = 2026-11-01\nunit = \"nowhere\"\n";
    let file = program.file("stranger.toml", stranger);
    let answer = program.run(&["check", text(&package), "--as", text(&file), "--json"]).ends(1);
    assert_eq!(
        answer.json()["problems"].as_array().expect("problems").last().expect("one")["code"],
        "unknown-reference"
    );
}

#[test]
fn a_leaders_file_with_slips_in_it_is_told_of() {
    let program = Program::new();
    let package = package("");
    let slips =
        "name = \"Kari\"\nstart = 2026-11-01\nstaff = -3\nstafff = 3\nroles = [\"medarbeidre\"]\n";
    let file = program.file("slips.toml", slips);
    let answer = program.run(&["check", text(&package), "--as", text(&file), "--json"]).ends(1);
    let json = answer.json();
    let problems = json["problems"].as_array().expect("problems");
    let of_the_file = problems.iter().filter(|one| one["file"] == text(&file));
    let codes: Vec<&str> = of_the_file.filter_map(|one| one["code"].as_str()).collect();
    assert_eq!(codes, ["out-of-range", "unknown-key", "unknown-reference"]);
    let answer = program.run(&["check", text(&package), "--as", text(&file)]).ends(1);
    assert!(answer.text().contains("«medarbeidere»"), "the nearest name: {}", answer.text());

    let answer = program.run(&["preview", text(&package), "--as", text(&file)]).ends(0);
    assert!(answer.err.contains("out-of-range"), "{}", answer.text());
    assert!(answer.out.contains("Kari"), "it goes on: {}", answer.text());
}

#[test]
fn a_folder_is_no_leaders_file() {
    let program = Program::new();
    let package = package("");
    let file = program.file("mappe/kari.toml", "name = \"Kari\"\nstart = 2026-11-01\n");
    let folder = file.parent().expect("a folder");
    for command in ["preview", "check"] {
        let call = [command, text(&package), "--as", text(folder)];
        program.run(&call).ends(3).explains();
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let program = Program::of_kari();
    let bytes = OsStr::from_bytes(b"\xFF\xFE");
    for before in
        [&["done"][..], &[], &["note", "praksis-plan"], &["list", "--search"], &["--lang"]]
    {
        let output = program.command().args(before).arg(bytes).output().expect("it ran");
        assert_eq!(output.status.code(), Some(2), "{before:?}");
    }
    let output = program.command().args(["check"]).arg(bytes).output().expect("it ran");
    assert_eq!(output.status.code(), Some(3));
}
