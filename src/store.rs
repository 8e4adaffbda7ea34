//! The letterbox: the one place where the leader's data goes in and out.
//!
//! What is kept is durable before it is said to be. What the entries mean is no matter of this
//! module, and neither is what the files say: `domain` and `format` know.

mod disk;
mod draft;
mod home;
mod machine;
mod packages;
mod pen;
mod random;
mod reading;
mod sources;

use std::path::Path;

use crate::domain::entry::{Act, Group, WRITTEN_BYTES_MAX};
use crate::domain::record::Deed;
use crate::domain::{Body, Entry, EntryId, Profile, Settings, Text, WriterId};
use crate::fault::{Cause, Fault, Wanted};
use crate::format::journal::{self, LINE_BYTES_MAX, Skipped};
use crate::format::{profile, settings};
use crate::problem::Problem;
use disk::{Disk, RealDisk};
use home::{Format, Home};
use pen::Pen;
use reading::Reading;

pub use sources::{PACKAGE_BYTES_MAX, read_source, read_sources};

/// The largest profile or settings file that is read, in bytes.
const FORM_BYTES_MAX: u64 = 1024 * 1024;
/// Numbers above this are no counts, and not followed.
const NUMBER_MAX: u64 = 1 << 53;

/// Something a leader may want to know, though nothing was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Others could read it; now they cannot.
    Tightened {
        /// The file or folder.
        place: Text,
    },
    /// Lines of a journal were passed over, or are of a newer program's kinds.
    Lines {
        /// The file.
        place: Text,
        /// How many, and why.
        skipped: Skipped,
    },
    /// Something among the journal's files is a link, a pipe or a device.
    NotAFile {
        /// Where.
        place: Text,
    },
    /// A file of the journal cannot be read now; it is tried again.
    Unreadable {
        /// The file.
        place: Text,
    },
    /// A file is larger than what is read.
    TooLarge {
        /// The file.
        place: Text,
        /// Bytes.
        limit: u64,
    },
    /// Entries of another leader lie among one's own; they are left out.
    SomeoneElses {
        /// The file.
        place: Text,
        /// How many.
        entries: usize,
    },
}

/// The leader's data on one disk.
#[derive(Debug)]
pub struct Store {
    disk: Box<dyn Disk>,
    home: Home,
    newer: bool,
    /// Whether the folder was made, or found to be ours, since opening.
    settled: bool,
    profile: Option<u128>,
    reading: Reading,
    /// Read, but not handed over yet.
    unread: Vec<Entry>,
    has_read: bool,
    /// The highest number seen on any entry.
    number: u64,
    pen: Option<Pen>,
    /// Deeds that could not be written, with the entries made for them: asked again, they are the
    /// same entries, since some of it may have reached the disk after all.
    unsaved: Vec<(Deed, Vec<Entry>)>,
    remarks: Vec<Remark>,
}

impl Store {
    /// Opens the data below `home`, or in the system's own place. Nothing is made before the first
    /// write. Data of a newer program can be read; see [`Store::writable`].
    pub fn open(home: Option<&Path>) -> Result<Self, Fault> {
        Self::on(Box::new(RealDisk), Home::find(home)?)
    }

    fn on(disk: Box<dyn Disk>, home: Home) -> Result<Self, Fault> {
        let format = home.examine(&*disk)?;
        let mut store = Self {
            disk,
            home,
            newer: format == Some(Format::Newer),
            settled: false,
            profile: format.and_then(Format::profile),
            reading: Reading::default(),
            unread: Vec::new(),
            has_read: false,
            number: 0,
            pen: None,
            unsaved: Vec::new(),
            remarks: Vec::new(),
        };
        if let Some(Format::Ours { .. }) = format {
            // Being unable to is no reason not to go on.
            let wide = store.home.tighten(&*store.disk).unwrap_or_default();
            store.remarks.extend(wide.into_iter().map(|place| Remark::Tightened { place }));
        }
        Ok(store)
    }

    /// The folder of the data, to be shown.
    pub fn place(&self) -> &Path {
        &self.home.data
    }

    /// The file of the settings, to be shown.
    pub fn settings_place(&self) -> &Path {
        &self.home.settings
    }

    /// Whether anything can be kept here: not when the data is a newer program's.
    pub fn writable(&self) -> Result<(), Fault> {
        if self.newer {
            return Err(Fault::at(Wanted::OpenHome, Cause::Newer, &self.home.data));
        }
        Ok(())
    }

    /// What was noticed since this was last asked.
    pub fn remarks(&mut self) -> Vec<Remark> {
        std::mem::take(&mut self.remarks)
    }

    /// The profile, if there is one, and what is wrong in its file.
    pub fn profile(&mut self) -> Result<(Option<Profile>, Vec<Problem>), Fault> {
        let path = self.home.profile();
        let Some(bytes) = self.form(Wanted::ReadProfile, &path)? else {
            return Ok((None, Vec::new()));
        };
        let (found, problems) = profile::read_profile(&path.to_string_lossy(), &bytes);
        if let Some(id) = found.as_ref().map(|found| found.id).filter(|&id| id != 0) {
            self.profile.get_or_insert(id);
        }
        Ok((found, problems))
    }

    /// Keeps the profile and notes in the journal that it changed. The profile comes back with its
    /// id, which the first one is given here and later ones keep.
    pub fn save_profile(
        &mut self,
        profile: &Profile,
        now_ms: i64,
    ) -> Result<(Profile, Vec<Entry>), Fault> {
        self.ensure_read()?;
        if self.profile.is_none() && profile.id != 0 {
            self.profile = Some(profile.id);
        }
        self.settle(Wanted::WriteProfile)?;
        let kept = Profile { id: self.profile_id(), ..profile.clone() };
        let path = self.home.profile();
        home::replace(&*self.disk, &path, profile::write_profile(&kept).as_bytes())
            .map_err(|error| Fault::io(Wanted::WriteProfile, &error, &path))?;
        let deed = Deed::of(Body::Profile { start: kept.start });
        let entries = self.append(&deed, now_ms)?;
        Ok((kept, entries))
    }

    /// The settings, or the usual ones, and what is wrong in their file.
    pub fn settings(&self) -> Result<(Settings, Vec<Problem>), Fault> {
        let path = &self.home.settings;
        match self.form(Wanted::Settings, path)? {
            Some(bytes) => Ok(settings::read_settings(&path.to_string_lossy(), &bytes)),
            None => Ok((Settings::default(), Vec::new())),
        }
    }

    /// Keeps the settings; what else stands in their file stays.
    pub fn save_settings(&mut self, wanted: &Settings) -> Result<(), Fault> {
        let path = self.home.settings.clone();
        let fault = |error| Fault::io(Wanted::Settings, &error, &path);
        if path.starts_with(&self.home.data) {
            self.settle(Wanted::Settings)?;
        } else if let Some(folder) = path.parent() {
            home::ensure_path(&*self.disk, folder).map_err(fault)?;
        }
        let old = self.form(Wanted::Settings, &path)?.unwrap_or_default();
        let text = settings::write_settings(wanted, &String::from_utf8_lossy(&old));
        home::replace(&*self.disk, &path, text.as_bytes()).map_err(fault)
    }

    /// Entries not handed over before: at first the whole journal, later what other windows and
    /// machines have added.
    pub fn refresh(&mut self) -> Result<Vec<Entry>, Fault> {
        self.read_on()?;
        Ok(std::mem::take(&mut self.unread))
    }

    /// Writes a deed. The entries come back when they would survive a power cut, and not before.
    /// After a fault, ask again with the same deed.
    pub fn append(&mut self, deed: &Deed, now_ms: i64) -> Result<Vec<Entry>, Fault> {
        if deed.bodies.is_empty() {
            return Ok(Vec::new());
        }
        self.settle(Wanted::WriteJournal)?;
        let folder = self.home.journal();
        let mut pen = match self.pen.take() {
            Some(pen) => pen,
            None => Pen::take(&*self.disk, &self.home.machine, &folder)
                .map_err(|error| Fault::io(Wanted::WriteJournal, &error, &folder))?,
        };
        let result = self.write(&mut pen, deed, now_ms);
        self.pen = Some(pen);
        result
    }

    /// Keeps a layer's file as it is; its SHA-256 in hexadecimal when it is durable.
    pub fn keep_package(&mut self, bytes: &[u8]) -> Result<String, Fault> {
        self.settle(Wanted::KeepPackage)?;
        let folder = self.home.packages();
        packages::keep(&*self.disk, &folder, bytes)
            .map_err(|error| Fault::io(Wanted::KeepPackage, &error, &folder))
    }

    /// A layer's file that was kept; a fault when it is gone or no longer what it was.
    pub fn load_blob(&self, sha256: &str) -> Result<Vec<u8>, Fault> {
        let folder = self.home.packages();
        packages::load(&*self.disk, &folder, sha256)
            .map_err(|error| Fault::io(Wanted::ReadPackage, &error, &folder.join(sha256)))
    }

    /// The hashes of the layers' files that were kept, in use or not; none where that cannot be seen.
    pub fn blobs(&self) -> Vec<String> {
        packages::hashes(&*self.disk, &self.home.packages()).unwrap_or_default()
    }

    /// The folder made and found to be ours, before the first write.
    fn settle(&mut self, wanted: Wanted) -> Result<(), Fault> {
        if self.newer {
            return Err(Fault::at(wanted, Cause::Newer, &self.home.data));
        }
        if self.settled {
            return Ok(());
        }
        self.ensure_read()?;
        let profile = self.profile_id();
        if let Some(decided) = self.home.settle(&*self.disk, wanted, profile)? {
            self.profile = Some(decided);
        }
        self.settled = true;
        Ok(())
    }

    fn form(&self, wanted: Wanted, path: &Path) -> Result<Option<Vec<u8>>, Fault> {
        let fault = |error| Fault::io(wanted, &error, path);
        if self.disk.look(path).map_err(fault)?.is_none() {
            return Ok(None);
        }
        let bytes = self.disk.read(path, 0, FORM_BYTES_MAX + 1).map_err(fault)?;
        if bytes.len() as u64 > FORM_BYTES_MAX {
            return Err(Fault::at(wanted, Cause::TooLarge { limit: FORM_BYTES_MAX }, path));
        }
        Ok(Some(bytes))
    }

    fn read_on(&mut self) -> Result<(), Fault> {
        if self.profile.is_none() {
            self.profile()?;
        }
        let folder = self.home.journal();
        let news = self
            .reading
            .news(&*self.disk, &folder, &mut self.profile)
            .map_err(|error| Fault::io(Wanted::ReadJournal, &error, &folder))?;
        self.has_read = true;
        self.remarks.extend(news.remarks);
        let numbers = news.entries.iter().map(|entry| entry.number);
        self.number = numbers.filter(|&number| number < NUMBER_MAX).fold(self.number, u64::max);
        let unsaved = |id| self.unsaved.iter().any(|(_, made)| made.iter().any(|e| e.id == id));
        self.unread.extend(news.entries.into_iter().filter(|entry| !unsaved(entry.id)));
        Ok(())
    }

    /// Reads the journal before it is first written to: whose it is and how far it has come may
    /// stand nowhere else.
    fn ensure_read(&mut self) -> Result<(), Fault> {
        if self.has_read { Ok(()) } else { self.read_on() }
    }

    fn profile_id(&mut self) -> u128 {
        *self.profile.get_or_insert_with(random::bits)
    }

    fn write(&mut self, pen: &mut Pen, deed: &Deed, now_ms: i64) -> Result<Vec<Entry>, Fault> {
        let folder = self.home.journal();
        let entries = self.entries_for(deed, pen.writer, now_ms);
        let lines: Vec<String> = entries.iter().map(journal::line).collect();
        if let Some(limit) = too_large(&entries, &lines) {
            return Err(Fault::at(Wanted::WriteJournal, Cause::TooLarge { limit }, &folder));
        }
        let profile = self.profile_id();
        let header = journal::line(&header(profile, pen.writer, now_ms));
        match pen.write(&*self.disk, &header, &lines.concat()) {
            Ok(stretch) => {
                self.reading.wrote(&stretch, profile);
                Ok(entries)
            }
            Err(error) => {
                self.unsaved.push((deed.clone(), entries));
                Err(Fault::io(Wanted::WriteJournal, &error, &folder))
            }
        }
    }

    /// The entries of a deed: those made when it was last refused, or new ones.
    fn entries_for(&mut self, deed: &Deed, writer: WriterId, now_ms: i64) -> Vec<Entry> {
        if let Some(at) = self.unsaved.iter().position(|(other, _)| other == deed) {
            return self.unsaved.remove(at).1;
        }
        let name = new_id();
        let count = u16::try_from(deed.bodies.len()).unwrap_or(u16::MAX);
        let group = (count > 1).then_some(Group { id: name, count });
        let mut entries = Vec::with_capacity(deed.bodies.len());
        for (at, body) in deed.bodies.iter().enumerate() {
            self.number += 1;
            entries.push(Entry {
                id: if at == 0 { name } else { new_id() },
                writer,
                number: self.number,
                at: now_ms,
                group,
                act: deed.act,
                body: body.clone(),
            });
        }
        entries
    }
}

/// The first line of a segment: whose journal it is.
fn header(profile: u128, writer: WriterId, now_ms: i64) -> Entry {
    Entry {
        id: new_id(),
        writer,
        number: 0,
        at: now_ms,
        group: None,
        act: Act::Do,
        body: Body::Header { profile },
    }
}

fn new_id() -> EntryId {
    EntryId(random::bits())
}

/// The limit that is broken, in bytes, if one is.
fn too_large(entries: &[Entry], lines: &[String]) -> Option<u64> {
    let long_note = |entry: &Entry| {
        let text = match &entry.body {
            Body::Note { text, .. } => Some(text),
            Body::Set { value: crate::domain::Value::NoteText(_, text), .. } => text.as_ref(),
            _ => None,
        };
        text.is_some_and(|text| text.len() > WRITTEN_BYTES_MAX)
    };
    if entries.iter().any(long_note) {
        return Some(WRITTEN_BYTES_MAX as u64);
    }
    let long_line = lines.iter().any(|line| line.trim_end().len() > LINE_BYTES_MAX);
    long_line.then_some(LINE_BYTES_MAX as u64)
}

#[cfg(test)]
mod tests;
