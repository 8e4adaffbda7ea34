//! Disks through which the store behaves as if it had been written carelessly: the tests above are
//! worth something only if they notice.

use std::cell::RefCell;
use std::io;
use std::path::Path;
use std::rc::Rc;

use super::super::disk::simulated::SimulatedDisk;
use super::super::disk::{Appending, Disk, Held, Look};
use super::CloneDisk;

/// What is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// Files are not synced.
    NoSync,
    /// Folders are not synced.
    NoFolderSync,
    /// A sync that failed is asked for again, and then believed.
    RetriedSync,
    /// A torn line is written on.
    NoNewline,
    /// "Saved" is said before anything is written.
    EarlyPromise,
    /// A line is believed whatever its checksum says.
    NoChecksum,
}

/// A simulated disk, perhaps with something left out.
#[derive(Debug, Clone)]
pub(super) struct Broken {
    disk: SimulatedDisk,
    how: Option<Break>,
}

impl Broken {
    pub(super) fn of(disk: &SimulatedDisk, how: Option<Break>) -> Self {
        Self { disk: disk.clone(), how }
    }

    fn file(&self, file: Box<dyn Appending>) -> Box<dyn Appending> {
        Box::new(BrokenFile { file, how: self.how, unwritten: Rc::default() })
    }
}

impl CloneDisk for Broken {
    fn boxed(&self) -> Box<dyn Disk> {
        Box::new(self.clone())
    }
}

impl Disk for Broken {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        self.disk.look(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, Look)>> {
        self.disk.list(folder)
    }

    fn read(&self, path: &Path, from: u64, at_most: u64) -> io::Result<Vec<u8>> {
        let bytes = self.disk.read(path, from, at_most)?;
        let is_journal = path.extension().is_some_and(|end| end == "jsonl");
        Ok(if self.how == Some(Break::NoChecksum) && is_journal { believed(&bytes) } else { bytes })
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.disk.make_folder(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        self.disk.create(path).map(|file| self.file(file))
    }

    fn reopen(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        self.disk.reopen(path).map(|file| self.file(file))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.disk.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.disk.rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.disk.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match self.how {
            Some(Break::NoFolderSync) => Ok(()),
            _ => self.disk.sync_folder(folder),
        }
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        self.disk.lock(path)
    }

    fn restrict(&self, path: &Path) -> io::Result<()> {
        self.disk.restrict(path)
    }
}

#[derive(Debug)]
struct BrokenFile {
    file: Box<dyn Appending>,
    how: Option<Break>,
    /// Promised but not written yet.
    unwritten: Rc<RefCell<Vec<u8>>>,
}

impl Appending for BrokenFile {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.how {
            Some(Break::NoNewline) => self.file.append(bytes.strip_prefix(b"\n").unwrap_or(bytes)),
            Some(Break::EarlyPromise) => {
                let late = self.unwritten.replace(bytes.to_vec());
                self.file.append(&late).and_then(|()| self.file.sync())
            }
            _ => self.file.append(bytes),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        match self.how {
            Some(Break::NoSync | Break::EarlyPromise) => Ok(()),
            Some(Break::RetriedSync) => self.file.sync().or_else(|_| self.file.sync()),
            _ => self.file.sync(),
        }
    }
}

impl Drop for BrokenFile {
    fn drop(&mut self) {
        // What was promised is written in the end, if nothing happens before.
        let late = self.unwritten.take();
        let _ = self.file.append(&late).and_then(|()| self.file.sync());
    }
}

/// Every line that looks like one gets the checksum it ought to have.
fn believed(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        let text = line.strip_suffix(b"\n").and_then(|line| line.strip_suffix(b"}"));
        match text.and_then(|text| text.get(20..)) {
            Some(text) if line.starts_with(b"{\"c\":\"") => {
                let checksum = crc32fast::hash(text);
                out.extend(format!("{{\"c\":\"{checksum:08x}\",\"e\":").bytes());
                out.extend(text);
                out.extend(b"}\n");
            }
            _ => out.extend(line),
        }
    }
    out
}
