//! A name for this machine and this folder on it, so that a copied or shared folder is noticed.
//!
//! Nothing depends on it being right: two machines taken for one still write to different files as
//! long as locks work, and lines that meet in one file are still lines.

use std::env;
use std::fs;
use std::path::Path;

use super::packages::hash;

/// Sixteen hexadecimal digits made of the machine's id, its name and the path of the data.
pub(super) fn name(data: &Path) -> String {
    let mut facts = format!("{}\n{}\n", machine_id(), host()).into_bytes();
    facts.extend(data.as_os_str().as_encoded_bytes());
    let mut name = hash(&facts);
    name.truncate(16);
    name
}

fn machine_id() -> String {
    first_line(&["/etc/machine-id", "/var/lib/dbus/machine-id", "/etc/hostid"])
}

fn host() -> String {
    env::var("COMPUTERNAME")
        .unwrap_or_else(|_| first_line(&["/proc/sys/kernel/hostname", "/etc/hostname"]))
}

fn first_line(paths: &[&str]) -> String {
    let found = paths.iter().find_map(|path| fs::read_to_string(path).ok());
    found.unwrap_or_default().lines().next().unwrap_or_default().trim().to_owned()
}
