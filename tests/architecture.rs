//! Holds the floors of ARCHITECTURE.md: who may import whom, who may name which crate, and how
//! large a file may grow.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A module of the house: what it may import of ours, and which outside crates it may name.
struct Floor {
    module: &'static str,
    ours: &'static [&'static str],
    crates: &'static [&'static str],
}

const GROUND: [&str; 3] = ["domain", "problem", "fault"];

/// The floors, from the ground up. `std` is everyone's.
const FLOORS: [Floor; 15] = [
    Floor { module: "domain", ours: &["domain"], crates: &["jiff", "unicode_normalization"] },
    Floor { module: "problem", ours: &["domain", "problem"], crates: &[] },
    Floor { module: "fault", ours: &["domain", "fault"], crates: &[] },
    Floor { module: "plan", ours: &["domain", "plan"], crates: &["jiff"] },
    Floor {
        module: "format",
        ours: &["domain", "problem", "format"],
        crates: &["jiff", "serde", "serde_json", "toml", "strsim", "url", "crc32fast"],
    },
    Floor {
        module: "app",
        ours: &["domain", "problem", "fault", "plan", "app"],
        crates: &[
            "jiff",
            "strsim",
            "unicode_normalization",
            "unicode_segmentation",
            "unicode_width",
        ],
    },
    Floor {
        module: "words",
        ours: &["domain", "problem", "fault", "plan", "app", "words"],
        crates: &[
            "fluent_bundle",
            "icu_calendar",
            "icu_datetime",
            "icu_locale_core",
            "jiff",
            "unic_langid",
        ],
    },
    Floor {
        module: "report",
        ours: &["domain", "problem", "plan", "app", "words", "report"],
        crates: &["annotate_snippets", "jiff", "serde_json", "unicode_width"],
    },
    Floor {
        module: "view",
        ours: &["domain", "problem", "fault", "plan", "app", "words", "view"],
        crates: &["jiff", "ratatui", "unicode_segmentation", "unicode_width"],
    },
    Floor { module: "clock", ours: &["clock"], crates: &["jiff"] },
    Floor {
        module: "store",
        ours: &["domain", "problem", "fault", "format", "store"],
        crates: &["directories", "sha2", "uuid"],
    },
    Floor {
        module: "session",
        ours: &[
            "domain", "problem", "fault", "plan", "format", "app", "words", "store", "clock",
            "session",
        ],
        crates: &["jiff", "sys_locale"],
    },
    Floor {
        module: "terminal",
        ours: &["domain", "fault", "app", "words", "terminal"],
        crates: &["crossterm", "ratatui", "rustix", "signal_hook"],
    },
    Floor {
        module: "tui",
        ours: &[
            "domain", "problem", "fault", "plan", "format", "app", "words", "view", "store",
            "clock", "session", "terminal", "tui",
        ],
        crates: &["crossterm", "jiff", "open", "ratatui"],
    },
    Floor {
        module: "cli",
        ours: &[
            "domain", "problem", "fault", "plan", "format", "app", "words", "report", "store",
            "clock", "session", "cli",
        ],
        crates: &["anstream", "clap", "jiff", "serde_json", "tempfile"],
    },
];

/// Names that begin a path in code but are no crate.
const NO_CRATE: [&str; 8] =
    ["std", "core", "alloc", "self", "super", "crate", "Self", "lederpakke"];

struct File {
    path: PathBuf,
    module: String,
    text: String,
}

fn sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(&root).expect("below src").to_owned();
                let first = inside.iter().next().expect("a name").to_string_lossy();
                files.push(File {
                    module: first.trim_end_matches(".rs").to_owned(),
                    text: fs::read_to_string(&path).expect("code"),
                    path: inside,
                });
            }
        }
    }
    assert!(files.len() > 20, "the sources were read");
    files
}

/// Whether a file holds only tests: those may name what they like.
fn is_tests(path: &Path) -> bool {
    let tests = |part: &std::ffi::OsStr| part == "tests" || part == "tests.rs";
    path.iter().any(tests)
}

/// The code of a file without its comments, up to its tests: what the floors speak of.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = code.lines().map(|line| match line.find("//") {
        Some(at) if !line[..at].ends_with(':') => &line[..at],
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules of ours a file names through `crate::`.
fn imports(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if !name.is_empty() {
            found.insert(name);
        } else if let Some(group) = rest.strip_prefix('{') {
            let inner = group.split("};").next().unwrap_or_default();
            for part in inner.split(',') {
                found.insert(part.trim().split("::").next().unwrap_or_default().to_owned());
            }
        }
    }
    found.remove("");
    found
}

/// The crates of Cargo.toml a file names, with `use` or with a path.
fn crates(code: &str, known: &BTreeSet<String>) -> BTreeSet<String> {
    let starts_a_path = |name: &str| {
        code.match_indices(&format!("{name}::")).any(|(at, _)| {
            let before = code[..at].chars().next_back();
            !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '.')
        })
    };
    known
        .iter()
        .filter(|name| !NO_CRATE.contains(&name.as_str()) && starts_a_path(name))
        .cloned()
        .collect()
}

fn dependencies() -> BTreeSet<String> {
    let manifest = include_str!("../Cargo.toml");
    let table: toml::Table = manifest.parse().expect("the manifest");
    let mut names = BTreeSet::new();
    let mut add = |table: Option<&toml::Value>| {
        for name in table.and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys) {
            names.insert(name.replace('-', "_"));
        }
    };
    add(table.get("dependencies"));
    for target in table
        .get("target")
        .and_then(toml::Value::as_table)
        .into_iter()
        .flat_map(toml::Table::values)
    {
        add(target.get("dependencies"));
    }
    assert!(names.contains("ratatui"), "the manifest was read");
    names
}

#[test]
fn each_floor_imports_only_what_it_may() {
    for file in sources() {
        if matches!(file.module.as_str(), "lib" | "main") || is_tests(&file.path) {
            continue;
        }
        let floor = FLOORS.iter().find(|floor| floor.module == file.module);
        let floor = floor.unwrap_or_else(|| panic!("{} has no floor", file.path.display()));
        for import in imports(&code(&file.text)) {
            let allowed = floor.ours.contains(&import.as_str());
            assert!(allowed, "{} may not import {import}", file.path.display());
        }
    }
}

#[test]
fn each_crate_is_named_only_where_it_may_be() {
    let known = dependencies();
    let mut used = BTreeSet::new();
    for file in sources() {
        let code = code(&file.text);
        let named = crates(&code, &known);
        used.extend(named.iter().cloned());
        if matches!(file.module.as_str(), "lib" | "main") || is_tests(&file.path) {
            continue;
        }
        let floor = FLOORS.iter().find(|floor| floor.module == file.module).expect("a floor");
        for name in named {
            let allowed = floor.crates.contains(&name.as_str());
            assert!(allowed, "{} may not name {name}", file.path.display());
        }
    }
    for name in &known {
        assert!(used.contains(name), "nobody names the dependency {name}");
    }
}

#[test]
fn nothing_below_the_porch_touches_the_outside() {
    let inside = ["domain", "problem", "fault", "plan", "format", "app", "words", "report", "view"];
    let outside = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::thread",
        "SystemTime",
        "Instant::now",
        "::now()",
        "io::stdout",
        "io::stderr",
        "io::stdin",
    ];
    for file in sources().iter().filter(|file| inside.contains(&file.module.as_str())) {
        for word in outside {
            let found = code(&file.text).contains(word);
            assert!(!found, "{} names {word}", file.path.display());
        }
    }
}

#[test]
fn the_two_front_doors_never_meet() {
    for file in sources() {
        let imports = imports(&code(&file.text));
        assert!(file.module != "tui" || !imports.contains("cli"), "{}", file.path.display());
        assert!(file.module != "cli" || !imports.contains("tui"), "{}", file.path.display());
    }
}

#[test]
fn no_file_outgrows_its_idea() {
    for file in sources() {
        let lines = file.text.lines().count();
        assert!(lines <= 500, "{} has {lines} lines", file.path.display());
        let headed = file.text.starts_with("//!");
        assert!(headed, "{} does not say what it is for", file.path.display());
    }
}

#[test]
fn every_floor_stands_in_the_architecture() {
    let text = include_str!("../ARCHITECTURE.md");
    for floor in FLOORS {
        assert!(
            text.contains(&format!("`{}`", floor.module)),
            "ARCHITECTURE.md lacks {}",
            floor.module
        );
    }
    for name in dependencies() {
        let written = name.replace('_', "-");
        let said = text.contains(&format!("`{written}`")) || text.contains(&format!("`{name}`"));
        assert!(said, "ARCHITECTURE.md has no sentence on {written}");
    }
    assert!(GROUND.iter().all(|module| text.contains(module)));
}
