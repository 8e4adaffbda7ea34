//! The folders of the leader's data: where they are, whose they are, and of which format.
//!
//! Looking changes nothing: a home that does not exist is made by the first write.

use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::disk::{Disk, Look, Shape};
use super::{machine, random};
use crate::domain::Text;
use crate::fault::{Cause, Fault, Wanted};
use crate::format::journal::hex;

/// Every name that this program gives in the folder of the data.
const NAMES: [OwnName; 7] = [FORMAT, SETTINGS, MACHINE, PROFILE, DRAFT, JOURNAL, PACKAGES];
const FORMAT: OwnName = OwnName { name: "FORMAT", private: false };
const SETTINGS: OwnName = OwnName { name: "config.toml", private: false };
const MACHINE: OwnName = OwnName { name: "machine", private: false };
const PROFILE: OwnName = OwnName { name: "profile.toml", private: true };
const DRAFT: OwnName = OwnName { name: "draft.toml", private: true };
const JOURNAL: OwnName = OwnName { name: "journal", private: true };
const PACKAGES: OwnName = OwnName { name: "packages", private: true };

struct OwnName {
    name: &'static str,
    /// Whether it tells of the leader, and is nobody else's to read.
    private: bool,
}

const FORMAT_NAME: &str = "lederpakke-data";
const FORMAT_MAJOR: u32 = 1;
/// More than the file will ever have.
const FORMAT_BYTES_MAX: u64 = 256;

/// Where everything lies.
#[derive(Debug, Clone)]
pub(super) struct Home {
    /// The folder of the data.
    pub(super) data: PathBuf,
    /// The file of the settings.
    pub(super) settings: PathBuf,
    /// What belongs to this machine alone, also when the folder is carried to another.
    pub(super) machine: PathBuf,
}

impl Home {
    /// The folder asked for, or the system's own place for such data.
    pub(super) fn find(asked: Option<&Path>) -> Result<Self, Fault> {
        if let Some(asked) = asked {
            let data = settled(asked)?;
            return Ok(Self::at(data.join(SETTINGS.name), data));
        }
        let folders = ProjectDirs::from("", "", "lederpakke")
            .ok_or_else(|| Fault::new(Wanted::FindHome, Cause::NotFound))?;
        let data = settled(folders.data_local_dir())?;
        Ok(Self::at(folders.config_dir().join(SETTINGS.name), data))
    }

    fn at(settings: PathBuf, data: PathBuf) -> Self {
        Self { machine: data.join(MACHINE.name).join(machine::name(&data)), settings, data }
    }

    pub(super) fn journal(&self) -> PathBuf {
        self.data.join(JOURNAL.name)
    }

    pub(super) fn packages(&self) -> PathBuf {
        self.data.join(PACKAGES.name)
    }

    pub(super) fn profile(&self) -> PathBuf {
        self.data.join(PROFILE.name)
    }

    pub(super) fn draft(&self) -> PathBuf {
        self.data.join(DRAFT.name)
    }

    fn format(&self) -> PathBuf {
        self.data.join(FORMAT.name)
    }

    /// Looks whether the data can be used; a home that is not there can.
    pub(super) fn examine(&self, disk: &dyn Disk) -> Result<Option<Format>, Fault> {
        let fault = |error| Fault::io(Wanted::OpenHome, &error, &self.data);
        match disk.look(&self.data).map_err(fault)? {
            None => return Ok(None),
            Some(Look { shape: Shape::Folder, .. }) => {}
            Some(_) => return Err(Fault::at(Wanted::OpenHome, Cause::NotAFolder, &self.data)),
        }
        disk.list(&self.data).map_err(fault)?;
        self.read_format(disk).map_err(fault)
    }

    fn read_format(&self, disk: &dyn Disk) -> io::Result<Option<Format>> {
        let path = self.format();
        if disk.look(&path)?.is_none() {
            return Ok(None);
        }
        let bytes = disk.read(&path, 0, FORMAT_BYTES_MAX)?;
        Ok(Format::parse(&String::from_utf8_lossy(&bytes)))
    }

    /// Makes the folder, and says of which format it is and whose; durable when this returns. Of
    /// several windows that come at once the first one decides whose; the answer is what stands.
    ///
    /// The file `FORMAT` comes last, so where it stands the way to it is durable as well.
    pub(super) fn settle(
        &self,
        disk: &dyn Disk,
        wanted: Wanted,
        profile: u128,
    ) -> Result<Option<u128>, Fault> {
        let fault = |error| Fault::io(wanted, &error, &self.data);
        let mut found = self.read_format(disk).map_err(fault)?;
        if found.is_none() {
            let text = format!("{FORMAT_NAME} {FORMAT_MAJOR}\nprofile {profile:032x}\n");
            ensure_path(disk, &self.data)
                .and_then(|()| put_new(disk, &self.format(), text.as_bytes()))
                .map_err(fault)?;
            // Empty until now, so nothing was open to others yet.
            let _ = self.tighten(disk);
            found = self.read_format(disk).map_err(fault)?;
        }
        match found {
            Some(Format::Ours { profile }) => Ok(profile),
            Some(Format::Newer) => Err(Fault::at(wanted, Cause::Newer, &self.data)),
            None => Err(Fault::at(wanted, Cause::Unreadable, &self.format())),
        }
    }

    /// Takes from others what they should never have had; says what was so.
    pub(super) fn tighten(&self, disk: &dyn Disk) -> io::Result<Vec<Text>> {
        let mut wide = Vec::new();
        let private = NAMES.iter().filter(|own| own.private);
        let mut paths: Vec<PathBuf> = private.map(|own| self.data.join(own.name)).collect();
        // A folder that others also put things in is theirs, too.
        if disk.list(&self.data)?.iter().all(|(name, _)| is_ours(name)) {
            paths.push(self.data.clone());
        }
        if let Ok(segments) = disk.list(&self.journal()) {
            let files = segments.into_iter().filter(|(_, look)| look.shape == Shape::File);
            paths.extend(files.map(|(name, _)| self.journal().join(name)));
        }
        for path in paths {
            let Some(look) = disk.look(&path)? else { continue };
            if look.wide && look.shape != Shape::Other {
                disk.restrict(&path)?;
                wide.push(Text::line(&path.to_string_lossy()));
            }
        }
        Ok(wide)
    }
}

/// What the file `FORMAT` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// Written by this program, or one like it.
    Ours {
        /// Whose data it is, if it says.
        profile: Option<u128>,
    },
    /// Written by a newer one: read what can be read, write nothing.
    Newer,
}

impl Format {
    /// Whose data it is, if it says.
    pub(super) fn profile(self) -> Option<u128> {
        match self {
            Format::Ours { profile } => profile,
            Format::Newer => None,
        }
    }

    /// `None` for an empty file, as an interrupted copy leaves it.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.trim_start_matches('\u{FEFF}').lines();
        let (name, version) = lines.find(|line| !line.trim().is_empty())?.split_once(' ')?;
        let major = version.trim().split('.').next().and_then(|major| major.parse().ok());
        if name != FORMAT_NAME || major != Some(FORMAT_MAJOR) {
            return Some(Format::Newer);
        }
        let profile = lines.find_map(|line| hex(line.strip_prefix("profile ")?.trim(), 32));
        Some(Format::Ours { profile })
    }
}

/// A folder that exists, in one that does, and whose name would survive a power cut.
///
/// The parent is synced even when the folder is there already: whoever made it may have been
/// stopped in between.
pub(super) fn ensure_folder(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    make_folder(disk, path)?;
    path.parent().map_or(Ok(()), |parent| disk.sync_folder(parent))
}

/// The same with everything above it.
pub(super) fn ensure_path(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    let mut above: Vec<&Path> = path.ancestors().collect();
    above.reverse();
    for folder in &above {
        make_folder(disk, folder)?;
    }
    for folder in &above[..above.len() - 1] {
        match disk.sync_folder(folder) {
            // A folder one may pass through but not open; nothing of ours was made in it.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {}
            result => result?,
        }
    }
    Ok(())
}

fn make_folder(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match disk.look(path)? {
        Some(Look { shape: Shape::File, .. }) => return Err(io::ErrorKind::NotADirectory.into()),
        Some(_) => return Ok(()),
        None => {}
    }
    match disk.make_folder(path) {
        // Another window was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        result => result,
    }
}

/// Puts new contents in place of a file, wholly or not at all; durable when this returns.
pub(super) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(disk, path, bytes, |from, to| disk.rename(from, to))
}

/// The same where there is no such file yet; whoever comes second leaves it as it is.
fn put_new(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(disk, path, bytes, |from, to| match disk.rename_new(from, to) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => disk.remove(from),
        result => result,
    })
}

fn put(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    name: impl Fn(&Path, &Path) -> io::Result<()>,
) -> io::Result<()> {
    let (Some(folder), Some(file_name)) = (path.parent(), path.file_name()) else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let temporary =
        folder.join(format!(".{}.{:032x}.tmp", file_name.to_string_lossy(), random::bits()));
    let written = || {
        let mut file = disk.create(&temporary)?;
        file.append(bytes)?;
        file.sync()?;
        drop(file);
        name(&temporary, path)
    };
    if let Err(error) = written() {
        // A leftover is harmless; what matters is why it could not be written.
        let _ = disk.remove(&temporary);
        return Err(error);
    }
    disk.sync_folder(folder)
}

/// Whether a name in the data's folder is one that this program gives.
fn is_ours(name: &str) -> bool {
    NAMES.iter().any(|own| own.name == name) || (name.starts_with('.') && name.ends_with(".tmp"))
}

/// The path from the root, through a link if the folder itself is one.
fn settled(path: &Path) -> Result<PathBuf, Fault> {
    let fault = |error| Fault::io(Wanted::OpenHome, &error, path);
    let path = std::path::absolute(path).map_err(fault)?;
    if path.is_symlink() { path.canonicalize().map_err(fault) } else { Ok(path) }
}
