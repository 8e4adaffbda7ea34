//! Adding to the journal: which file, and when a line counts as written.
//!
//! A lock only chooses the file; each window writes to its own. No file is ever made shorter: a torn
//! tail is closed with a line end. A file whose sync failed is never touched again, because after
//! that the system may forget what it was given and still say yes the next time.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Appending, Disk, Held, Shape};
use super::home::{ensure_folder, replace};
use super::random;
use crate::domain::WriterId;
use crate::format::journal::FILE_BYTES_MAX;

/// Windows of one machine that keep their writer's id; any more get one for the time being.
const SLOTS: u32 = 8;
/// Where a segment is full; well below what readers take.
const SEGMENT_BYTES_MAX: u64 = FILE_BYTES_MAX / 2;
/// How many names are tried for a new segment.
const NAMES_MAX: u32 = 1_000;

/// A writer's id with the file it writes to.
#[derive(Debug)]
pub(super) struct Pen {
    /// Who writes.
    pub(super) writer: WriterId,
    folder: PathBuf,
    /// The number of the newest segment there is; 0 for none.
    newest: u32,
    segment: Option<Segment>,
    /// Held while this writer's id is ours.
    _lock: Option<Box<dyn Held>>,
}

/// A stretch of a file that was written and is durable.
#[derive(Debug)]
pub(super) struct Stretch {
    /// The file's name in the folder of the journal.
    pub(super) name: String,
    /// Where it begins, in bytes.
    pub(super) from: u64,
    /// Where it ends, in bytes.
    pub(super) to: u64,
}

#[derive(Debug)]
struct Segment {
    name: String,
    file: Box<dyn Appending>,
    /// Bytes in the file, as far as is known.
    len: u64,
    /// Whether the last line may lack its end.
    torn: bool,
    /// Whether the file itself would survive a power cut.
    settled: bool,
}

/// Why lines were not written.
enum Refusal {
    /// Not all bytes were taken: the disk is full, most likely. More room helps; a new file does not.
    Write(io::Error),
    /// They were taken, but may be lost: this file is no longer to be trusted.
    Sync(io::Error),
}

impl Pen {
    /// Takes a writer's id; `machine` and `journal` are made if need be.
    pub(super) fn take(disk: &dyn Disk, machine: &Path, journal: &Path) -> io::Result<Self> {
        ensure_folder(disk, journal)?;
        let (writer, lock) = match locked_writer(disk, machine)? {
            Some((writer, lock)) => (writer, Some(lock)),
            None => (random_writer(), None),
        };
        let newest = segments(disk, journal, writer)?.into_iter().map(|(number, _)| number).max();
        let mut pen = Self {
            writer,
            folder: journal.to_owned(),
            newest: newest.unwrap_or(0),
            segment: None,
            _lock: lock,
        };
        pen.segment = pen.reopened(disk)?;
        Ok(pen)
    }

    /// Writes whole lines, durable when this returns. A new file begins with `header`.
    pub(super) fn write(
        &mut self,
        disk: &dyn Disk,
        header: &str,
        lines: &str,
    ) -> io::Result<Stretch> {
        let mut refused = None;
        for _ in 0..2 {
            let room = (header.len() + lines.len() + 1) as u64;
            self.ensure_segment(disk, room)?;
            let folder = self.folder.clone();
            let Some(segment) = &mut self.segment else { break };
            segment.settle(disk, &folder)?;
            match segment.write(disk, &folder, header, lines) {
                Ok(stretch) => return Ok(stretch),
                Err(Refusal::Write(error)) => return Err(error),
                Err(Refusal::Sync(error)) => {
                    self.segment = None;
                    refused = Some(error);
                }
            }
        }
        Err(refused.unwrap_or_else(|| io::ErrorKind::Other.into()))
    }

    /// The newest segment, if it can be added to.
    fn reopened(&self, disk: &dyn Disk) -> io::Result<Option<Segment>> {
        if self.newest == 0 {
            return Ok(None);
        }
        let name = segment_name(self.writer, self.newest);
        let path = self.folder.join(&name);
        let Some(look) = disk.look(&path)? else { return Ok(None) };
        if look.shape != Shape::File || look.len >= SEGMENT_BYTES_MAX {
            return Ok(None);
        }
        let file = disk.reopen(&path)?;
        // Its last bytes may be there for now and yet never reach the disk, if the sync that another
        // process asked for failed. So looking at them would not do: a new line is begun in any case.
        Ok(Some(Segment { name, file, len: look.len, torn: true, settled: false }))
    }

    fn ensure_segment(&mut self, disk: &dyn Disk, room: u64) -> io::Result<()> {
        if self.segment.as_ref().is_some_and(|segment| segment.len + room <= SEGMENT_BYTES_MAX) {
            return Ok(());
        }
        for _ in 0..NAMES_MAX {
            let number = self.newest + 1;
            let name = segment_name(self.writer, number);
            match disk.create(&self.folder.join(&name)) {
                Ok(file) => {
                    self.newest = number;
                    self.segment =
                        Some(Segment { name, file, len: 0, torn: false, settled: false });
                    return Ok(());
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => self.newest = number,
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

impl Segment {
    /// Makes the file itself durable. One that could not be is kept and tried again, so that a full
    /// disk does not breed files.
    fn settle(&mut self, disk: &dyn Disk, folder: &Path) -> io::Result<()> {
        if self.settled {
            return Ok(());
        }
        if self.len == 0 {
            self.file.sync()?;
        }
        disk.sync_folder(folder)?;
        self.settled = true;
        Ok(())
    }

    fn write(
        &mut self,
        disk: &dyn Disk,
        folder: &Path,
        header: &str,
        lines: &str,
    ) -> Result<Stretch, Refusal> {
        if self.torn {
            let look = disk.look(&folder.join(&self.name)).map_err(Refusal::Write)?;
            self.len = look.map_or(self.len, |look| look.len);
        }
        let mut text = String::with_capacity(header.len() + lines.len() + 1);
        if self.len == 0 {
            text.push_str(header);
        } else if self.torn {
            text.push('\n');
        }
        text.push_str(lines);
        self.torn = true;
        self.file.append(text.as_bytes()).map_err(Refusal::Write)?;
        self.file.sync().map_err(Refusal::Sync)?;
        self.torn = false;
        let from = self.len;
        self.len += text.len() as u64;
        Ok(Stretch { name: self.name.clone(), from, to: self.len })
    }
}

/// The first id of this machine that no other window holds.
fn locked_writer(disk: &dyn Disk, machine: &Path) -> io::Result<Option<(WriterId, Box<dyn Held>)>> {
    if let Some(folder) = machine.parent() {
        ensure_folder(disk, folder)?;
    }
    ensure_folder(disk, machine)?;
    for slot in 1..=SLOTS {
        let named = |name: &str| {
            machine.join(if slot == 1 { name.to_owned() } else { format!("{name}-{slot}") })
        };
        match disk.lock(&named("lock")) {
            Ok(Some(lock)) => return Ok(Some((writer(disk, &named("writer"))?, lock))),
            Ok(None) => {}
            // No locks here: then nobody's id is safe to take.
            Err(_) => return Ok(None),
        }
    }
    Ok(None)
}

/// The id in a file, or a new one put there.
fn writer(disk: &dyn Disk, path: &Path) -> io::Result<WriterId> {
    if disk.look(path)?.is_some() {
        let bytes = disk.read(path, 0, 64)?;
        let text = String::from_utf8_lossy(&bytes);
        if let Some(writer) = parse_writer(text.trim()) {
            return Ok(writer);
        }
    }
    let writer = random_writer();
    replace(disk, path, format!("{writer}\n").as_bytes())?;
    Ok(writer)
}

fn random_writer() -> WriterId {
    WriterId(u64::try_from(random::bits() >> 64).expect("64 bits are left"))
}

fn parse_writer(text: &str) -> Option<WriterId> {
    (text.len() == 16).then(|| u64::from_str_radix(text, 16).ok().map(WriterId))?
}

fn segment_name(writer: WriterId, number: u32) -> String {
    format!("{writer}.{number:04}.jsonl")
}

/// The segments of a writer, by number.
fn segments(disk: &dyn Disk, folder: &Path, writer: WriterId) -> io::Result<Vec<(u32, String)>> {
    let prefix = format!("{writer}.");
    let numbered = |(name, _): (String, _)| {
        let number = name.strip_prefix(&prefix)?.strip_suffix(".jsonl")?.parse().ok()?;
        Some((number, name))
    };
    Ok(disk.list(folder)?.into_iter().filter_map(numbered).collect())
}
