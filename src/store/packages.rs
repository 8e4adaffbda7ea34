//! Adopted layers, kept under the hash of their contents: never changed, never overwritten.

use std::fmt::Write;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::disk::{Disk, Shape};
use super::home::{ensure_folder, replace};
use super::sources::LAYER_BYTES_MAX;

/// Keeps a layer; its hash when it is durable.
pub(super) fn keep(disk: &dyn Disk, folder: &Path, bytes: &[u8]) -> io::Result<String> {
    let hash = hash(bytes);
    let path = folder.join(format!("{hash}.toml"));
    ensure_folder(disk, folder)?;
    let there = disk.look(&path)?.is_some_and(|look| look.shape == Shape::File)
        && disk.read(&path, 0, LAYER_BYTES_MAX).is_ok_and(|kept| kept == bytes);
    if there {
        // Put there whole, but perhaps by someone who was stopped before the name was safe.
        disk.sync_folder(folder)?;
    } else {
        replace(disk, &path, bytes)?;
    }
    Ok(hash)
}

/// A kept layer, if it is still what it was.
pub(super) fn load(disk: &dyn Disk, folder: &Path, sha256: &str) -> io::Result<Vec<u8>> {
    let plain = sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !plain || sha256.len() != 64 {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let bytes = disk.read(&folder.join(format!("{sha256}.toml")), 0, LAYER_BYTES_MAX)?;
    if hash(&bytes) == sha256 { Ok(bytes) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// The hashes of the layers that are kept, as their names have it; in no order.
pub(super) fn hashes(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<String>> {
    let hash = |name: &str| name.strip_suffix(".toml").map(str::to_owned);
    Ok(disk.list(folder)?.iter().filter_map(|(name, _)| hash(name)).collect())
}

/// SHA-256 in hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
