//! Reading the journal's folder: all of it at first, then only what was added.
//!
//! A file that is missing is not seen yet; one that cannot be read is passed over and tried again; a
//! file that shrank or changed is read anew. Reading twice is harmless, because entries have names.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use super::Remark;
use super::disk::{Disk, Look, Shape};
use super::pen::Stretch;
use crate::domain::{Body, Entry, Text};
use crate::format::journal::{self, FILE_BYTES_MAX};

/// How far each file has been read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    seen: HashMap<String, Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    /// Bytes that need not be read again.
    read: u64,
    /// Bytes there were.
    len: u64,
    /// When it was last changed; `None` when only this program has added to it.
    modified: Option<SystemTime>,
    /// Whose entries follow, by the last header.
    profile: Option<u128>,
    /// Whether it was said that this one is left alone.
    reported: bool,
}

/// What was new.
#[derive(Debug, Default)]
pub(super) struct News {
    pub(super) entries: Vec<Entry>,
    pub(super) remarks: Vec<Remark>,
}

impl Reading {
    /// Everything not read before. `profile` is whose journal this is, if known; else the first
    /// header decides.
    pub(super) fn news(
        &mut self,
        disk: &dyn Disk,
        folder: &Path,
        profile: &mut Option<u128>,
    ) -> io::Result<News> {
        let mut news = News::default();
        match disk.look(folder)? {
            None => return Ok(news),
            Some(Look { shape: Shape::Folder, .. }) => {}
            Some(_) => return Err(io::ErrorKind::NotADirectory.into()),
        }
        let mut files = disk.list(folder)?;
        files.retain(|(name, _)| is_segment(name));
        files.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        for (name, look) in files {
            let place = Text::line(&folder.join(&name).to_string_lossy());
            let seen = self.seen.entry(name.clone()).or_default();
            if let Some(remark) = seen.refusal(look, &place) {
                news.remarks.extend(remark);
                continue;
            }
            if seen.is_current(look) {
                continue;
            }
            match disk.read(&folder.join(&name), seen.read, FILE_BYTES_MAX) {
                Ok(bytes) => seen.take(&bytes, look, profile, &place, &mut news),
                // Gone since it was listed: not seen yet.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                // The others' entries are no worse for it.
                Err(_) => news.remarks.extend(seen.first_time(Remark::Unreadable { place })),
            }
        }
        Ok(news)
    }

    /// Remembers what this program wrote itself, so that it is not read again.
    pub(super) fn wrote(&mut self, stretch: &Stretch, profile: u128) {
        let seen = self.seen.entry(stretch.name.clone()).or_default();
        if seen.read == stretch.from {
            seen.read = stretch.to;
            seen.len = stretch.to;
            seen.modified = None;
            seen.profile = Some(profile);
        }
    }
}

impl Seen {
    /// Whether the file is to be left alone; the remark only the first time.
    fn refusal(&mut self, look: Look, place: &Text) -> Option<Option<Remark>> {
        let remark = if look.shape != Shape::File {
            Remark::NotAFile { place: place.clone() }
        } else if look.len > FILE_BYTES_MAX {
            Remark::TooLarge { place: place.clone(), limit: FILE_BYTES_MAX }
        } else {
            return None;
        };
        Some(self.first_time(remark))
    }

    /// The remark, unless one was made of this file since it could last be read.
    fn first_time(&mut self, remark: Remark) -> Option<Remark> {
        let first = !std::mem::replace(&mut self.reported, true);
        first.then_some(remark)
    }

    fn is_current(&mut self, look: Look) -> bool {
        if look.len < self.len || (look.len == self.len && self.was_changed(look)) {
            *self = Self::default();
        }
        let current = look.len == self.len && (look.len > 0 || self.modified.is_some());
        if current {
            self.modified = look.modified;
        }
        current
    }

    fn was_changed(&self, look: Look) -> bool {
        self.modified.is_some() && self.modified != look.modified
    }

    fn take(
        &mut self,
        bytes: &[u8],
        look: Look,
        own: &mut Option<u128>,
        place: &Text,
        news: &mut News,
    ) {
        let journal = journal::read(bytes);
        let read = (bytes.len() - journal.unfinished_bytes) as u64;
        self.len = self.read + bytes.len() as u64;
        self.read += read;
        self.modified = look.modified;
        self.reported = false;
        if journal.skipped != journal::Skipped::default() {
            news.remarks.push(Remark::Lines { place: place.clone(), skipped: journal.skipped });
        }
        let mut foreign = 0;
        for entry in journal.entries {
            if let Body::Header { profile } = entry.body {
                self.profile = Some(profile);
                own.get_or_insert(profile);
            }
            if self.profile.is_some() && self.profile != *own {
                foreign += 1;
            } else {
                news.entries.push(entry);
            }
        }
        if foreign > 0 {
            news.remarks.push(Remark::SomeoneElses { place: place.clone(), entries: foreign });
        }
    }
}

/// Temporary names of syncers and editors begin with a dot or a tilde.
fn is_segment(name: &str) -> bool {
    name.ends_with(".jsonl") && !name.starts_with(['.', '~'])
}
