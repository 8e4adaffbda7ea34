//! Where the answer goes, and what happens when it cannot.

use std::fs::File;
use std::io::Read;
use std::process::Stdio;

use crate::program::{Program, package, text};

/// `lederpakke list | head -1`
#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let program = Program::of_kari();
    let mut child = program
        .command()
        .args(["list", "--all"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program ran");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_closed_pipe_is_no_failure_for_help_or_errors_either() {
    let program = Program::new();
    for call in [&["--help"][..], &["help", "done"], &["schema"], &[]] {
        let mut child = program
            .command()
            .args(call)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program ran");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("an end");
        assert_eq!(output.status.code(), Some(0), "{call:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{call:?}");
    }
    let mut child = program
        .command()
        .arg("nwo")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program ran");
    drop(child.stderr.take());
    let mut out = String::new();
    child.stdout.take().expect("a pipe").read_to_string(&mut out).expect("read");
    assert_eq!(child.wait().expect("an end").code(), Some(2));
    assert_eq!(out, "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_under_the_answer_is_told() {
    let program = Program::of_kari();
    let full = File::options().write(true).open("/dev/full").expect("/dev/full");
    let output = program.command().args(["list"]).stdout(full).output().expect("the program ran");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{err}");
    assert!(err.contains("Kan ikke skrive ut svaret") && err.contains("hint: "), "{err}");
}

#[test]
fn colour_comes_only_where_it_is_asked_for() {
    let program = Program::of_kari();
    let coloured = |call: &[&str], no_color: &str| {
        let mut command = program.command();
        if !no_color.is_empty() {
            command.env("NO_COLOR", no_color);
        }
        let output = command.args(call).output().expect("the program ran");
        output.stdout.contains(&0x1b)
    };
    assert!(!coloured(&["now"], ""), "a pipe gets none");
    assert!(coloured(&["now", "--color", "always"], ""));
    assert!(coloured(&["--color=always", "now"], "1"), "what is asked for here wins");
    assert!(!coloured(&["now", "--color", "never"], ""));
    assert!(!coloured(&["now", "--json", "--color", "always"], ""), "JSON has none");
}

#[test]
fn messages_and_answers_go_to_different_ends() {
    let program = Program::of_kari();
    let package = package("");
    let answer = program.run(&["list", "--json"]).fine();
    assert_eq!(answer.err, "");
    answer.json();
    let answer = program.run(&["check", text(&package), "--json"]).fine();
    assert_eq!(answer.err, "");
    answer.json();
}

#[test]
fn home_can_be_named_by_option_or_by_variable() {
    let program = Program::new();
    let other = program.path("annet sted æøå");
    let arguments = ["setup", "--name", "Ola", "--start", "2026-11-01", "--home", text(&other)];
    program.run(&arguments).fine();
    assert!(other.join("journal").is_dir() && !program.home().exists());
    program.run(&["--home", text(&other), "now"]).fine();
    program.run(&["now"]).ends(2);
}

#[test]
fn without_any_folder_for_data_the_program_says_so() {
    let program = Program::new();
    let mut command = program.command();
    command.env_remove("LEDERPAKKE_HOME").env("HOME", "");
    let output = command.arg("now").output().expect("the program ran");
    // Some systems know the home of a user without the variable; then nobody is set up there.
    assert!(matches!(output.status.code(), Some(2 | 3)), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("hint: "));
}
