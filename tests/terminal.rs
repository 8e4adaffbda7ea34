//! The real program in a pseudo-terminal: what a leader sees from the first key to the last, and
//! what the terminal is left as.

#![cfg(unix)]

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::io::{FdFlags, fcntl_setfd};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};
use tempfile::TempDir;
use termlens::{Key, Terminal, TerminalBuilder};

type Outcome = termlens::Result<()>;

const PROGRAM: &str = env!("CARGO_BIN_EXE_lederpakke");
const DAY: &str = "2026-08-24";

/// A folder of its own for one test; gone afterwards.
fn empty_home() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

/// A home where the wizard has been through: Kari, principal, second week.
fn home_of_kari() -> TempDir {
    let home = empty_home();
    let done = command(home.path(), "2026-08-17")
        .args(["setup", "--name", "Kari Nordmann", "--start", "2026-08-17"])
        .args(["--role", "medarbeidere", "--unit", "solbakken-skole", "--staff", "40"])
        .args(["--yes", "budget", "--no", "first-time", "--no", "outside", "--no", "new-post"])
        .args(["--no", "leader-education", "--no", "turnus"])
        .output()
        .expect("the program runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    home
}

/// The program without a terminal, with nothing of this machine around it.
fn command(home: &Path, today: &str) -> Command {
    let mut command = Command::new(PROGRAM);
    command.env_clear().arg("--home").arg(home).args(["--today", today, "--lang", "nb"]);
    command
}

/// A terminal of 80x24 that nothing of this machine reaches.
fn terminal() -> TerminalBuilder {
    Terminal::builder()
        .size(80, 24)
        .env_clear()
        .env("TERM", "xterm-256color")
        .timeout(Duration::from_secs(20))
}

fn open(home: &Path) -> termlens::Result<Terminal> {
    let builder = terminal().arg("--home").arg(home).args(["--today", DAY, "--lang", "nb"]);
    builder.spawn(PROGRAM)
}

/// What a command prints, in the same home.
fn said(home: &Path, arguments: &[&str]) -> String {
    let output = command(home, DAY).args(arguments).output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn state_of(home: &Path, row: &str) -> String {
    let list: serde_json::Value =
        serde_json::from_str(&said(home, &["list", "--json"])).expect("JSON");
    let rows = list["rows"].as_array().expect("rows");
    let found = rows.iter().find(|found| found["id"] == row).expect("the row");
    found["state"].as_str().expect("a state").to_owned()
}

#[test]
fn from_the_wizard_to_done_to_undo_to_quit() -> Outcome {
    let home = empty_home();
    let mut t = open(home.path())?;
    t.wait_until(|s| s.contains("Steg 1 av 5"))?;
    t.send(Key::Enter)?;
    t.wait_until(|s| s.contains("Steg 2 av 5"))?;
    t.send(Key::Enter)?;
    t.wait_until(|s| s.contains("Steg 3 av 5"))?;
    t.send_str("Kari Nordmann")?;
    t.wait_until(|s| s.contains("Kari Nordmann"))?;
    // Enter moves from field to field; the rest is left open.
    for _ in 0..40 {
        if t.screen().contains("Steg 5 av 5") {
            break;
        }
        let before = t.screen().text();
        t.send(Key::Enter)?;
        t.wait_until(|s| s.text() != before)?;
    }
    t.wait_until(|s| s.contains("Steg 5 av 5"))?;
    assert!(!home.path().join("profile.toml").exists(), "nothing before the last step");
    // The summary begins on its last button: taking it into use.
    t.send(Key::Enter)?;
    t.wait_until(|s| s.contains("GJØR NÅ") && s.contains(" 0 av "))?;
    // The first is an access: asked for, then got; undo takes back one step at a time.
    t.send(Key::Char(' '))?;
    t.wait_until(|s| s.contains("> [>]"))?;
    t.send(Key::Char(' '))?;
    t.wait_until(|s| s.contains("> [x]") && s.contains("Sjekkliste  1 av"))?;
    t.send(Key::Char('z'))?;
    t.wait_until(|s| s.contains("> [>]") && s.contains("Sjekkliste  0 av"))?;
    t.send(Key::Char('Z'))?;
    t.wait_until(|s| s.contains("> [x]") && s.contains("Sjekkliste  1 av"))?;
    t.send(Key::Char('q'))?;
    assert!(t.wait_exit()?.success());
    assert!(t.screen().full_text().contains("Alt er lagret i"), "{}", t.screen());

    // Another day's start finds it again, and the command line takes it back.
    let mut t = open(home.path())?;
    t.wait_until(|s| s.contains("Sjekkliste  1 av"))?;
    t.send(Key::Char('q'))?;
    assert!(t.wait_exit()?.success());
    said(home.path(), &["undo"]);
    let mut t = open(home.path())?;
    t.wait_until(|s| s.contains("Sjekkliste  0 av"))?;
    t.send(Key::Char('q'))?;
    assert!(t.wait_exit()?.success());
    Ok(())
}

#[test]
fn an_access_is_asked_for_and_got_with_the_space_bar() -> Outcome {
    let home = home_of_kari();
    assert_eq!(state_of(home.path(), "tilgang-brukerkonto"), "late");
    let mut t = open(home.path())?;
    t.wait_until(|s| s.contains("> [ ] Brukerkonto"))?;
    t.send(Key::Char(' '))?;
    t.wait_until(|s| s.contains("> [>] Brukerkonto"))?;
    // It is on the disk by the time the screen says so.
    assert_eq!(state_of(home.path(), "tilgang-brukerkonto"), "waiting");
    t.send(Key::Char(' '))?;
    t.wait_until(|s| s.contains("> [x] Brukerkonto"))?;
    assert_eq!(state_of(home.path(), "tilgang-brukerkonto"), "done");
    t.send(Key::Char('q'))?;
    assert!(t.wait_exit()?.success());
    Ok(())
}

#[test]
fn what_another_window_did_appears_by_itself() -> Outcome {
    let home = home_of_kari();
    let mut t = open(home.path())?;
    t.wait_until(|s| s.contains("GJØR NÅ") && s.contains("Sjekkliste  0 av"))?;
    said(home.path(), &["done", "tilgang-pc-telefon"]);
    t.wait_until(|s| s.contains("Sjekkliste  1 av"))?;
    t.send(Key::Char('q'))?;
    assert!(t.wait_exit()?.success());
    Ok(())
}

#[test]
fn a_package_that_disappears_while_running_costs_nothing() -> Outcome {
    let home = home_of_kari();
    let mut t = open(home.path())?;
    t.wait_until(|s| s.contains("GJØR NÅ"))?;
    fs::remove_dir_all(home.path().join("packages")).expect("the copies of the package");
    t.send_str("  ")?;
    t.wait_until(|s| s.contains("Sjekkliste  1 av"))?;
    t.send(Key::Char('q'))?;
    assert!(t.wait_exit()?.success());
    // The next start says so, goes on with what is built in, and has lost nothing.
    let now = said(home.path(), &["now", "--json"]);
    let now: serde_json::Value = serde_json::from_str(&now).expect("JSON");
    assert_eq!(now["counts"]["done"], 1);
    Ok(())
}

#[test]
fn the_selected_row_is_seen_without_colours() -> Outcome {
    let home = home_of_kari();
    let builder = terminal().env("NO_COLOR", "1").arg("--home").arg(home.path());
    let mut t = builder.args(["--today", DAY, "--lang", "nb"]).spawn(PROGRAM)?;
    t.wait_until(|s| s.contains("GJØR NÅ"))?;
    let screen = t.screen();
    let reversed = screen.find_by(|cell| cell.style().reverse).expect("a row in reverse video");
    let row = screen.row_text(reversed.0);
    assert!(row.trim_start().starts_with('>'), "{row}");
    let coloured = screen.find_by(|cell| cell.style().fg != termlens::Color::Default);
    assert_eq!(coloured, None, "{screen}");
    t.send(Key::Char('q'))?;
    t.wait_exit()?;
    Ok(())
}

#[test]
fn a_window_too_small_says_so_and_keeps_everything() -> Outcome {
    let home = home_of_kari();
    let mut t = open(home.path())?;
    t.wait_until(|s| s.contains("GJØR NÅ"))?;
    t.resize(30, 8)?;
    t.wait_until(|s| s.contains("30 x 8"))?;
    t.resize(40, 12)?;
    t.wait_until(|s| s.contains("m Meny"))?;
    t.resize(120, 40)?;
    t.wait_until(|s| s.contains("GJØR NÅ") && s.contains("HVORFOR"))?;
    t.send(Key::Char('q'))?;
    assert!(t.wait_exit()?.success());
    Ok(())
}

#[test]
fn ctrl_c_asks_once_and_then_leaves_with_130() -> Outcome {
    let home = home_of_kari();
    let mut t = open(home.path())?;
    t.wait_until(|s| s.contains("GJØR NÅ"))?;
    t.send(Key::Ctrl('c'))?;
    t.wait_until(|s| s.contains("Ctrl+C"))?;
    t.send(Key::Ctrl('c'))?;
    assert_eq!(t.wait_exit()?.code(), Some(130));
    Ok(())
}

#[test]
fn leaving_with_something_unsaved_ends_with_3_and_a_hint_on_standard_error() -> Outcome {
    let home = home_of_kari();
    let err = home.path().join("err");
    let script = r#"err="$1"; shift; exec "$@" 2>"$err""#;
    let mut t = terminal()
        .args(["-c", script, "sh"])
        .arg(&err)
        .arg(PROGRAM)
        .arg("--home")
        .arg(home.path())
        .args(["--today", DAY, "--lang", "nb"])
        .spawn("/bin/sh")?;
    t.wait_until(|s| s.contains("GJØR NÅ"))?;
    // A file where the journal was: nobody can write there, whatever their rights.
    fs::rename(home.path().join("journal"), home.path().join("away")).expect("moved");
    fs::write(home.path().join("journal"), "").expect("a file");
    // The note is first written, and refused, on the way out.
    for key in ['n', 'h', 'e', 'i'] {
        t.send(Key::Char(key))?;
    }
    t.wait_until(|s| s.contains("hei"))?;
    t.send(Key::Ctrl('q'))?;
    assert_eq!(t.wait_exit()?.code(), Some(3));
    let said = fs::read_to_string(err).expect("what was said");
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!((lines.len(), lines[0]), (3, "1 endring ble ikke lagret."), "{said}");
    assert!(lines[2].starts_with("hint: "), "{said}");
    Ok(())
}

/// Whether a signal found its process.
fn sent(signal: &str, pid: &str) -> bool {
    let kill = Command::new("kill").args([signal, pid]).stderr(Stdio::null()).status();
    kill.expect("kill runs").success()
}

/// Runs the program inside a shell that writes down how the terminal was before and after.
struct Watched {
    terminal: Terminal,
    folder: TempDir,
}

impl Watched {
    fn open(home: &Path) -> termlens::Result<Self> {
        let folder = empty_home();
        let script = r#"
            stty -a >"$1/before"
            sh -c 'echo $$ >"$1/pid"; shift; exec "$@"' sh "$@"
            echo $? >"$1/status"
            stty -a >"$1/after"
        "#;
        let terminal = terminal()
            .env("PATH", "/usr/bin:/bin")
            .args(["-c", script, "sh"])
            .arg(folder.path())
            .arg(PROGRAM)
            .arg("--home")
            .arg(home)
            .args(["--today", DAY, "--lang", "nb"])
            .spawn("/bin/sh")?;
        Ok(Self { terminal, folder })
    }

    fn kill(&self, signal: &str) {
        assert!(sent(signal, self.read("pid").trim()));
    }

    fn read(&self, name: &str) -> String {
        let path: PathBuf = self.folder.path().join(name);
        fs::read_to_string(path).expect("what the shell wrote down")
    }

    /// Waits for the end; the terminal must be what it was, and the status this one.
    fn ends_as_it_began(mut self, status: &str) -> Outcome {
        self.terminal.wait_exit()?;
        assert_eq!(self.read("after"), self.read("before"));
        assert_eq!(self.read("status").trim(), status);
        let screen = self.terminal.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(screen.cursor_visible(), "the cursor is back");
        assert!(!screen.bracketed_paste(), "pasting is as it was");
        assert!(screen.mouse_modes().is_empty(), "the mouse is the terminal's again");
        Ok(())
    }
}

#[test]
fn the_terminal_is_as_it_was_after_quitting() -> Outcome {
    let home = home_of_kari();
    let mut watched = Watched::open(home.path())?;
    watched.terminal.wait_until(|s| s.contains("GJØR NÅ"))?;
    watched.terminal.send(Key::Char('q'))?;
    watched.ends_as_it_began("0")
}

#[test]
fn the_terminal_is_as_it_was_after_each_signal() -> Outcome {
    let home = home_of_kari();
    for (signal, status) in [("-TERM", "143"), ("-HUP", "129"), ("-INT", "130")] {
        let mut watched = Watched::open(home.path())?;
        watched.terminal.wait_until(|s| s.contains("GJØR NÅ"))?;
        watched.kill(signal);
        watched.ends_as_it_began(status)?;
    }
    Ok(())
}

#[test]
fn the_program_stops_and_comes_back_with_all_on_the_screen() -> Outcome {
    let home = home_of_kari();
    let mut watched = Watched::open(home.path())?;
    watched.terminal.wait_until(|s| s.contains("GJØR NÅ"))?;
    watched.kill("-TSTP");
    watched.terminal.wait_until(|s| !s.alternate_screen() && s.cursor_visible())?;
    watched.kill("-CONT");
    watched.terminal.wait_until(|s| s.alternate_screen() && s.contains("GJØR NÅ"))?;
    watched.terminal.send(Key::Char('q'))?;
    watched.ends_as_it_began("0")
}

#[test]
fn being_called_back_while_leaving_does_not_take_the_terminal_again() -> Outcome {
    let home = home_of_kari();
    let mut watched = Watched::open(home.path())?;
    watched.terminal.wait_until(|s| s.contains("GJØR NÅ"))?;
    let pid = watched.read("pid").trim().parse().ok().and_then(Pid::from_raw).expect("an id");
    let calling = thread::spawn(move || {
        while kill_process(pid, Signal::CONT).is_ok() {
            thread::yield_now();
        }
    });
    watched.terminal.send(Key::Char('q'))?;
    calling.join().expect("the calls end with the program");
    watched.ends_as_it_began("0")
}

#[test]
fn a_start_that_is_refused_halfway_leaves_the_terminal_as_it_was() -> Outcome {
    let home = home_of_kari();
    let folder = empty_home();
    // Each start gets one more open file than the last, until one is let in.
    let script = r#"
        files=6
        while test $files -lt 100; do
            stty -a >"$1/before-$files"
            (ulimit -n $files; shift; exec "$@") && break
            stty -a >"$1/after-$files"
            files=$((files + 1))
        done
    "#;
    let mut t = terminal()
        .env("PATH", "/usr/bin:/bin")
        .args(["-c", script, "sh"])
        .arg(folder.path())
        .arg(PROGRAM)
        .arg("--home")
        .arg(home.path())
        .args(["--today", DAY, "--lang", "nb"])
        .spawn("/bin/sh")?;
    t.wait_until(|s| s.contains("GJØR NÅ"))?;
    t.send(Key::Char('q'))?;
    t.wait_exit()?;
    let read = |name: String| fs::read_to_string(folder.path().join(name)).ok();
    let mut refused = 0;
    for files in 6..100 {
        let Some(after) = read(format!("after-{files}")) else { break };
        assert_eq!(Some(after), read(format!("before-{files}")), "{files} files");
        refused += 1;
    }
    assert!(refused > 0, "no start was refused");
    Ok(())
}

/// The program in a terminal that is nobody's controlling terminal and that only the test reads.
struct Bare {
    child: Child,
    master: File,
    slave: OwnedFd,
}

impl Bare {
    fn open(home: &Path, prepare: fn(&str)) -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        // A program that held this end itself would never see it go.
        fcntl_setfd(&master, FdFlags::CLOEXEC).expect("a terminal of the test alone");
        grantpt(&master).expect("a terminal of ours");
        unlockpt(&master).expect("a terminal to open");
        let name = ptsname(&master, Vec::new()).expect("its name");
        let name = name.into_string().expect("UTF-8");
        let slave = side(&name, OFlags::empty());
        let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&slave, size).expect("a size");
        prepare(&name);
        let end = || Stdio::from(slave.try_clone().expect("one more"));
        let child = command(home, DAY)
            .env("TERM", "xterm-256color")
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .expect("the program runs");
        Self { child, master: File::from(master), slave }
    }

    /// Reads what is drawn until this is among it and nothing more comes: the program sleeps.
    fn read_until(&mut self, words: &str) {
        let mut drawn = Vec::new();
        while !String::from_utf8_lossy(&drawn).contains(words)
            || comes_within_a_while(&self.master, PollFlags::IN)
        {
            let mut some = [0; 1024];
            let read = self.master.read(&mut some).expect("something is drawn");
            drawn.extend_from_slice(&some[..read]);
        }
    }

    fn is_raw(&self) -> bool {
        let modes = tcgetattr(&self.slave).expect("modes").local_modes;
        !modes.intersects(LocalModes::ICANON | LocalModes::ECHO)
    }
}

fn side(name: &str, more: OFlags) -> OwnedFd {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC | more;
    rustix::fs::open(name, flags, Mode::empty()).expect("the terminal's other side")
}

/// Writes until the terminal takes no more, and does not make room again either.
fn fill(name: &str) {
    let mut slave = File::from(side(name, OFlags::NONBLOCK));
    loop {
        while slave.write(b".").is_ok() {}
        if !comes_within_a_while(&slave, PollFlags::OUT) {
            break;
        }
    }
}

fn comes_within_a_while(terminal: &File, event: PollFlags) -> bool {
    let a_while = Timespec { tv_sec: 0, tv_nsec: 200_000_000 };
    let mut asked = [PollFd::new(terminal, event)];
    poll(&mut asked, Some(&a_while)).expect("a wait") > 0
}

/// The end of a program, which must come by itself.
fn end_of(mut child: Child) -> ExitStatus {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(20) {
        if let Some(status) = child.try_wait().expect("a child") {
            return status;
        }
        thread::yield_now();
    }
    let _ = child.kill();
    panic!("the program goes on for ever");
}

#[test]
fn a_terminal_that_goes_away_without_a_signal_ends_the_program() {
    let home = home_of_kari();
    let mut bare = Bare::open(home.path(), |_| {});
    bare.read_until("GJØR NÅ");
    let Bare { child, master, slave } = bare;
    drop((master, slave));
    assert_eq!(end_of(child).code(), Some(129));
}

#[test]
fn signals_end_the_program_while_nobody_reads_what_it_draws() {
    let home = home_of_kari();
    for (signal, status) in [("-TERM", 143), ("-HUP", 129)] {
        let bare = Bare::open(home.path(), fill);
        while !bare.is_raw() {
            thread::yield_now();
        }
        assert!(sent(signal, &bare.child.id().to_string()));
        let Bare { child, master, slave } = bare;
        assert_eq!(end_of(child).code(), Some(status));
        let modes = tcgetattr(&slave).expect("modes").local_modes;
        assert!(modes.contains(LocalModes::ICANON | LocalModes::ECHO), "no longer raw");
        drop(master);
    }
}
