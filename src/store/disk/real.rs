//! The disk of this machine.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

use super::{Appending, Disk, Held, Look, Shape};

/// How often a write may be interrupted by a signal before it is given up: an endless storm of
/// them must not hang the program.
const INTERRUPTIONS_MAX: usize = 100;

/// The disk of this machine.
#[derive(Debug)]
pub(in crate::store) struct RealDisk;

impl Disk for RealDisk {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        match fs::symlink_metadata(path) {
            Ok(found) => Ok(Some(look(&found))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, Look)>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            // Our own names are ASCII; whatever is not UTF-8 is none of ours.
            let Ok(name) = entry.file_name().into_string() else { continue };
            match entry.metadata() {
                Ok(metadata) => found.push((name, look(&metadata))),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    fn read(&self, path: &Path, from: u64, at_most: u64) -> io::Result<Vec<u8>> {
        // Asked before opening, because opening a pipe waits for its other end; and after, because
        // it may have been changed in between.
        regular(&fs::metadata(path)?)?;
        let mut file = File::open(path)?;
        let metadata = file.metadata()?;
        regular(&metadata)?;
        if from > 0 {
            file.seek(SeekFrom::Start(from))?;
        }
        let expected = metadata.len().saturating_sub(from).min(at_most);
        let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or(0));
        file.take(at_most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        owners_alone_folder().create(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        let file = owners_alone().append(true).create_new(true).open(path)?;
        Ok(Box::new(RealFile(file)))
    }

    fn reopen(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        let file = OpenOptions::new().append(true).open(path)?;
        regular(&file.metadata()?)?;
        Ok(Box::new(RealFile(file)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        // On Windows a virus scanner may hold the file for a moment.
        let mut wait = Duration::from_millis(50);
        loop {
            match fs::rename(from, to) {
                Err(error) if is_held(&error) && wait <= Duration::from_millis(800) => {
                    std::thread::sleep(wait);
                    wait *= 2;
                }
                result => return result,
            }
        }
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        match fs::hard_link(from, to) {
            Ok(()) => fs::remove_file(from),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            // A disk without links. Two who come in the same moment are then not told apart.
            Err(_) if fs::symlink_metadata(to).is_err() => self.rename(from, to),
            Err(_) => Err(io::ErrorKind::AlreadyExists.into()),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if cfg!(windows) {
            return Ok(()); // Windows has no such thing; renames are in the file system's journal.
        }
        match File::open(folder)?.sync_all() {
            Err(error) if is_unsupported(&error) => Ok(()),
            result => result,
        }
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        let file = owners_alone().create(true).write(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(RealLock(file)))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn restrict(&self, path: &Path) -> io::Result<()> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::symlink_metadata(path)?.permissions().mode() & 0o700;
            fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
        }
        #[cfg(not(unix))]
        let _ = path; // The folder inherits the owner's rights.
        Ok(())
    }
}

#[derive(Debug)]
struct RealFile(File);

impl Appending for RealFile {
    fn append(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        let mut interruptions = 0;
        while !bytes.is_empty() {
            match self.0.write(bytes) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => bytes = &bytes[written..],
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    interruptions += 1;
                    if interruptions > INTERRUPTIONS_MAX {
                        return Err(error);
                    }
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }
}

/// The operating system lets go of the lock when the file is closed, however the program ends.
#[derive(Debug)]
struct RealLock(#[expect(dead_code, reason = "held for its lock, never read")] File);

impl Held for RealLock {}

#[cfg(unix)]
fn owners_alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Elsewhere the user's own folders are the user's alone by what they inherit.
#[cfg(not(unix))]
fn owners_alone() -> OpenOptions {
    OpenOptions::new()
}

#[cfg(unix)]
fn owners_alone_folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

#[cfg(not(unix))]
fn owners_alone_folder() -> DirBuilder {
    DirBuilder::new()
}

fn regular(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() { Ok(()) } else { Err(io::ErrorKind::IsADirectory.into()) }
}

fn look(metadata: &Metadata) -> Look {
    let shape = if metadata.is_file() {
        Shape::File
    } else if metadata.is_dir() {
        Shape::Folder
    } else {
        Shape::Other
    };
    let modified = metadata.modified().ok();
    Look { shape, len: metadata.len(), modified, wide: is_wide(metadata) }
}

#[cfg(unix)]
fn is_wide(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_wide(_: &Metadata) -> bool {
    false
}

fn is_held(error: &io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    cfg!(windows)
        && (error.kind() == io::ErrorKind::PermissionDenied
            || error.raw_os_error() == Some(SHARING_VIOLATION))
}

/// Some network file systems know nothing of syncing a folder.
fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
}
