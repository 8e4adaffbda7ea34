//! The program in an environment of its own: nothing of the machine's, a pinned day, a home of its
//! own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The leader of most tests: first day 1 November 2026.
pub(crate) const KARI: [&str; 15] = [
    "--name",
    "Kari Nordmann",
    "--start",
    "2026-11-01",
    "--role",
    "medarbeidere",
    "--unit",
    "bakken",
    "--yes",
    "budget",
    "--yes",
    "first-time",
    "--staff",
    "34",
    "--package",
];

/// A home, a day and a language.
pub(crate) struct Program {
    folder: TempDir,
    today: &'static str,
    language: &'static str,
}

/// What a call came to.
pub(crate) struct Answer {
    pub(crate) call: String,
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
    folder: PathBuf,
}

impl Program {
    /// A home with nothing in it, on 23 November 2026.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { folder, today: "2026-11-23", language: "nb" }
    }

    /// A home where Kari has set up the package of these tests.
    pub(crate) fn of_kari() -> Self {
        let program = Self::new();
        let package = package("");
        let call: Vec<&str> = ["setup"].into_iter().chain(KARI).chain([text(&package)]).collect();
        program.on("2026-10-20").run(&call).fine();
        program
    }

    /// The same home on another day.
    pub(crate) fn on(&self, today: &'static str) -> Visit<'_> {
        Visit { program: self, today, language: self.language }
    }

    /// The same home in another language.
    pub(crate) fn speaking(&self, language: &'static str) -> Visit<'_> {
        Visit { program: self, today: self.today, language }
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        self.on(self.today).run(arguments)
    }

    /// A path below the temporary folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The home itself.
    pub(crate) fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// A file below the temporary folder.
    pub(crate) fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder made");
        std::fs::write(&path, contents).expect("a file written");
        path
    }

    /// A call with an environment of its own.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lederpakke"));
        command
            .env_clear()
            .env("LEDERPAKKE_HOME", self.home())
            .env("LEDERPAKKE_TODAY", self.today)
            .env("TMPDIR", self.folder.path())
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }
}

/// One call on a certain day in a certain language.
pub(crate) struct Visit<'a> {
    program: &'a Program,
    today: &'static str,
    language: &'static str,
}

impl Visit<'_> {
    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        let mut command = self.program.command();
        command.env("LEDERPAKKE_TODAY", self.today).args(["--lang", self.language]);
        let output = command.args(arguments).output().expect("the program ran");
        Answer::of(arguments, output, self.program.folder.path())
    }
}

impl Answer {
    pub(crate) fn of(arguments: &[&str], output: Output, folder: &Path) -> Self {
        let utf8 = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        Self {
            call: arguments.join(" "),
            status: output.status.code(),
            out: utf8(output.stdout),
            err: utf8(output.stderr),
            folder: folder.to_owned(),
        }
    }

    /// Asserts that all went well.
    #[track_caller]
    pub(crate) fn fine(self) -> Self {
        assert_eq!(self.status, Some(0), "{}", self.text());
        self
    }

    /// Asserts a status, and that a failure says what, why, and what to do.
    #[track_caller]
    pub(crate) fn ends(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{}", self.text());
        self
    }

    /// Asserts the three lines of a failure: they are the last ones said.
    #[track_caller]
    pub(crate) fn explains(self) -> Self {
        let lines: Vec<&str> = self.err.lines().collect();
        assert!(lines.len() >= 3, "{}", self.text());
        let lines = &lines[lines.len() - 3..];
        let hint = lines[2];
        assert!(hint.starts_with("hint: ") && hint.len() > 10, "{}", self.text());
        assert!(lines.iter().all(|line| !line.trim().is_empty()), "{}", self.text());
        self
    }

    /// Call, status and both ends as one text, without what differs from run to run.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("$ lederpakke {}\n", self.call);
        if self.status != Some(0) {
            text.push_str(&format!("status {:?}\n", self.status));
        }
        text.push_str(&format!("{}{}", self.out, prefixed(&self.err)));
        text.replace(&self.folder.to_string_lossy().into_owned(), "FOLDER")
            .replace(&package("").to_string_lossy().into_owned(), "PACKAGE")
    }

    /// What was printed, as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

fn prefixed(err: &str) -> String {
    err.lines().map(|line| format!("! {line}\n")).collect()
}

/// A file of the package of these tests, or its folder.
pub(crate) fn package(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/package").join(name)
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// Asserts that a text holds no control byte but line ends.
#[track_caller]
pub(crate) fn harmless(answer: &Answer) {
    let hostile = |found: char| {
        (found.is_control() && found != '\n')
            || matches!(found, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}'..='\u{200F}')
    };
    for found in [&answer.out, &answer.err] {
        assert!(!found.contains(hostile), "{found:?}");
    }
}
