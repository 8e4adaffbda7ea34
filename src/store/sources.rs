//! The files of a package, as bytes: one layer, or a folder of them.

use std::fs;
use std::io;
use std::path::Path;

use super::disk::{Disk, RealDisk};
use crate::fault::{Cause, Fault, Wanted};
use crate::format::MAX_LAYER_BYTES;

/// The largest layer that is read, in bytes.
pub(super) const LAYER_BYTES_MAX: u64 = MAX_LAYER_BYTES as u64;
/// The largest package that is read, in bytes.
pub const PACKAGE_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// Reads a layer, or every `.toml` file right in a folder, sorted by name. Each comes with its path
/// as the reader knows it.
pub fn read_sources(path: &Path) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let found = fs::metadata(path).map_err(|error| fault(&error, path))?;
    if !found.is_dir() {
        return Ok(vec![read_source(path)?]);
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(path).map_err(|error| fault(&error, path))? {
        let entry = entry.map_err(|error| fault(&error, path))?;
        let is_file = entry.file_type().is_ok_and(|file| file.is_file());
        let name = entry.file_name();
        let hidden = name.as_encoded_bytes().starts_with(b".");
        if is_file && !hidden && Path::new(&name).extension().is_some_and(|end| end == "toml") {
            names.push(name);
        }
    }
    if names.is_empty() {
        return Err(Fault::at(Wanted::ReadPackage, Cause::NotFound, &path.join("*.toml")));
    }
    names.sort_unstable();
    let mut sources = Vec::with_capacity(names.len());
    let mut sum = 0;
    for name in names {
        let source = read_source(&path.join(name))?;
        sum += source.1.len() as u64;
        if sum > PACKAGE_BYTES_MAX {
            let cause = Cause::TooLarge { limit: PACKAGE_BYTES_MAX };
            return Err(Fault::at(Wanted::ReadPackage, cause, path));
        }
        sources.push(source);
    }
    Ok(sources)
}

/// Reads one file of a package's size, with its path as the reader knows it.
///
/// # Errors
/// When it cannot be read, is no file, or is too large.
pub fn read_source(path: &Path) -> Result<(String, Vec<u8>), Fault> {
    let bytes = RealDisk.read(path, 0, LAYER_BYTES_MAX + 1).map_err(|error| fault(&error, path))?;
    if bytes.len() as u64 > LAYER_BYTES_MAX {
        let cause = Cause::TooLarge { limit: LAYER_BYTES_MAX };
        return Err(Fault::at(Wanted::ReadPackage, cause, path));
    }
    Ok((path.to_string_lossy().into_owned(), bytes))
}

fn fault(error: &io::Error, path: &Path) -> Fault {
    Fault::io(Wanted::ReadPackage, error, path)
}
