//! The few things the store asks of a disk, so that a simulated one can refuse each of them.
//!
//! Nothing here knows what is in the files.

mod real;
#[cfg(test)]
pub(super) mod simulated;

use std::fmt;
use std::io;
use std::path::Path;
use std::time::SystemTime;

pub(super) use real::RealDisk;

/// A disk: folders, files that only grow or are replaced whole, and locks.
pub(super) trait Disk: fmt::Debug {
    /// What lies at a path, without following a link; `None` when nothing does.
    fn look(&self, path: &Path) -> io::Result<Option<Look>>;
    /// The names in a folder with what they are, in no order.
    fn list(&self, folder: &Path) -> io::Result<Vec<(String, Look)>>;
    /// At most `at_most` bytes of a regular file, from an offset.
    fn read(&self, path: &Path, from: u64, at_most: u64) -> io::Result<Vec<u8>>;
    /// Makes one folder for the owner alone; its parent exists.
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// Makes a new file for the owner alone; an error when something is there.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Appending>>;
    /// Opens a file to add to it.
    fn reopen(&self, path: &Path) -> io::Result<Box<dyn Appending>>;
    /// Gives a file another name in the same folder, in place of what had it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// The same where nothing has the name yet; an error when something has.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Returns when the names in a folder would survive a power cut.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Takes a lock, held until dropped; `None` when someone else has it.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>>;
    /// Takes away what others may do with a file or folder.
    fn restrict(&self, path: &Path) -> io::Result<()>;
}

/// A file that is added to.
pub(super) trait Appending: fmt::Debug {
    /// Adds all the bytes, or fails with some of them added.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Returns when what was added would survive a power cut.
    fn sync(&mut self) -> io::Result<()>;
}

/// A lock, as long as it lives.
pub(super) trait Held: fmt::Debug {}

/// What lies at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// What it is.
    pub(super) shape: Shape,
    /// In bytes.
    pub(super) len: u64,
    /// When it was last changed, where the disk knows.
    pub(super) modified: Option<SystemTime>,
    /// Whether others than the owner may do something with it.
    pub(super) wide: bool,
}

/// What sort of thing lies at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A link, a pipe or a device.
    Other,
}
