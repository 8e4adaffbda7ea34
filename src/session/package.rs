//! The files of a package: found at a path or built in, read, kept, and read back.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use crate::domain::entry::Adopted;
use crate::domain::layer::Place;
use crate::domain::record::Deed;
use crate::domain::{Body, Layer, LayerId, Package, Profile, Record, Text};
use crate::fault::{Cause, Fault, Wanted};
use crate::format::{EMBEDDED, Reading, check_together, nearest, read_layer};
use crate::problem::{Problem, Severity, Thing, Trouble};
use crate::session::Notice;
use crate::store::{Store, read_sources};

/// What a copy's file is called where a problem in it is named.
const COPY: &str = "package.toml";

/// A package, read.
#[derive(Debug, Clone)]
pub struct PackageFiles {
    /// What could be used of its files.
    pub layers: Vec<Arc<Layer>>,
    /// Everything that is wrong in them, file by file.
    pub problems: Vec<Problem>,
    /// The bytes of each layer, beside [`PackageFiles::layers`].
    bytes: Vec<Vec<u8>>,
    /// Where it was found; `None` for the one built in.
    source: Option<Text>,
}

impl PackageFiles {
    /// The package built in.
    pub fn built_in() -> Self {
        let (name, bytes) = EMBEDDED;
        Self::of(vec![(name.to_owned(), bytes.to_vec())], None)
    }

    /// The package at a path: a folder of layers, or a file; with a file that extends another layer
    /// come the other layers of its folder that lead to the same top.
    ///
    /// # Errors
    /// When a file cannot be read. What is wrong in the files are problems.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let place = std::path::absolute(path)
            .map_err(|error| Fault::io(Wanted::ReadPackage, &error, path))?;
        let source = Some(Text::line(&place.to_string_lossy()));
        let files = read_sources(path)?;
        let [(name, bytes)] = files.as_slice() else { return Ok(Self::of(files, source)) };
        let found = read_layer(name, bytes).layer;
        match found.as_ref().map(|layer| (&layer.id, &layer.place)) {
            Some((id, Place::Lower { .. })) => {
                Ok(Self::of(with_relatives(path, &files, id)?, source))
            }
            Some((_, Place::Top(_))) | None => Ok(Self::of(files, source)),
        }
    }

    /// Every file at these paths, put together as one package; nothing but what is named.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read_all(paths: &[PathBuf]) -> Result<Self, Fault> {
        let mut files = Vec::new();
        for path in paths {
            files.extend(read_sources(path)?);
        }
        Ok(Self::of(files, None))
    }

    fn of(files: Vec<(String, Vec<u8>)>, source: Option<Text>) -> Self {
        let read = |(name, bytes): (String, Vec<u8>)| (read_layer(&name, &bytes), bytes);
        Self::of_readings(files.into_iter().map(read).collect(), source)
    }

    fn of_readings(files: Vec<(Reading, Vec<u8>)>, source: Option<Text>) -> Self {
        let (readings, files): (Vec<Reading>, Vec<Vec<u8>>) = files.into_iter().unzip();
        let mut problems: Vec<Problem> =
            readings.iter().flat_map(|reading| reading.problems.clone()).collect();
        problems.extend(check_together(&readings));
        let mut package = Self { layers: Vec::new(), problems, bytes: Vec::new(), source };
        for (reading, bytes) in readings.into_iter().zip(files) {
            if let Some(layer) = reading.layer {
                package.layers.push(Arc::new(layer));
                package.bytes.push(bytes);
            }
        }
        package
    }

    /// Whether a plan can stand on it: there is a top layer that could be read.
    pub fn is_usable(&self) -> bool {
        self.layers.iter().any(|layer| matches!(layer.place, Place::Top(_)))
    }

    /// How many of its problems are errors.
    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|problem| problem.severity() == Severity::Error).count()
    }

    /// What a leader's file names that the package does not have.
    pub fn misfits(&self, profile: &Profile, file: &Path) -> Vec<Problem> {
        let Some(package) = Package::assemble(&self.layers, profile.unit.as_ref()) else {
            return Vec::new();
        };
        let unit = profile.unit.iter().filter(|id| package.unit(id).is_none());
        let roles = profile.roles.iter().filter(|id| package.role(id).is_none());
        let answers = profile.answers.keys().filter(|id| package.question(id).is_none());
        let file = Text::line(&file.to_string_lossy());
        let unknown = |thing, id: &str, known: Vec<&str>| Problem {
            trouble: Trouble::UnknownReference {
                thing,
                id: Text::line(id),
                nearest: nearest(id, known.into_iter()).map(Text::line),
            },
            place: None,
            file: file.clone(),
        };
        let known = || package.lists.units.iter().map(|unit| unit.id.as_str()).collect();
        let units = unit.map(|id| unknown(Thing::Unit, id.as_str(), known()));
        let known = || package.lists.roles.iter().map(|role| role.id.as_str()).collect();
        let roles = roles.map(|id| unknown(Thing::Role, id.as_str(), known()));
        let known =
            || package.lists.questions.iter().map(|question| question.id.as_str()).collect();
        let answers = answers.map(|id| unknown(Thing::Question, id.as_str(), known()));
        units.chain(roles).chain(answers).collect()
    }

    /// Keeps a copy of every layer.
    pub(super) fn keep(&self, store: &mut Store) -> Result<Adoption, Fault> {
        let mut layers = Vec::with_capacity(self.layers.len());
        for (layer, bytes) in self.layers.iter().zip(&self.bytes) {
            let sha256 = store.keep_package(bytes)?.into_boxed_str();
            layers.push(Adopted {
                layer: layer.id.clone(),
                version: layer.version.clone(),
                sha256,
            });
        }
        Ok(Adoption { layers, source: self.source.clone() })
    }
}

/// A package whose layers are kept, about to be taken into use.
pub(super) struct Adoption {
    layers: Vec<Adopted>,
    source: Option<Text>,
}

impl Adoption {
    /// Whether it is what is in use already.
    pub(super) fn holds(&self, record: &Record) -> bool {
        let Some((layers, source)) = record.edition() else { return false };
        layers == self.layers && source == self.source.as_ref()
    }

    /// What to write to take it into use.
    pub(super) fn deed(self) -> Deed {
        Deed::of(Body::Adopt { layers: self.layers, source: self.source })
    }
}

/// The files in the folder of `path` that lead to the same top layer as the layer `id`.
fn with_relatives(
    path: &Path,
    own: &[(String, Vec<u8>)],
    id: &LayerId,
) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let folder = match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
        Some(parent) => parent.to_owned(),
        None => PathBuf::from("."),
    };
    let mut files = own.to_vec();
    let same = |name: &str| Path::new(name).file_name() == path.file_name();
    files.extend(read_sources(&folder)?.into_iter().filter(|(name, _)| !same(name)));
    let layers: Vec<Option<Layer>> =
        files.iter().map(|(name, bytes)| read_layer(name, bytes).layer).collect();
    let top = top_of(&layers, id);
    let related = |layer: &Option<Layer>| {
        layer.as_ref().is_some_and(|layer| top_of(&layers, &layer.id) == top)
    };
    let keep: Vec<bool> = layers.iter().map(related).collect();
    Ok(files.into_iter().zip(keep).filter_map(|(file, keep)| keep.then_some(file)).collect())
}

/// The last layer one comes to from `id` upwards.
fn top_of<'a>(layers: &'a [Option<Layer>], id: &'a LayerId) -> &'a LayerId {
    let mut seen = HashSet::new();
    let mut at = id;
    while seen.insert(at) {
        let found = layers.iter().flatten().find(|layer| layer.id == *at);
        match found.map(|layer| &layer.place) {
            Some(Place::Lower { extends, .. }) => at = extends,
            Some(Place::Top(_)) | None => break,
        }
    }
    at
}

/// Kept layers being read on a thread of their own, before the journal has said which are in use: an
/// eighth of a start is saved by it (`docs/performance.md`).
pub(super) struct ReadingAhead(Option<JoinHandle<ByHash>>);

/// Layers read, with their bytes, by the hash of those.
type ByHash = HashMap<String, (Reading, Vec<u8>)>;

/// More copies than this are not worth reading without knowing.
const AHEAD_AT_MOST: usize = 6;

impl ReadingAhead {
    /// Starts reading what is kept.
    pub(super) fn start(store: &Store) -> Self {
        let mut hashes = store.blobs();
        if hashes.len() > AHEAD_AT_MOST {
            hashes.clear();
        }
        let load = |hash: String| Some((store.load_blob(&hash).ok()?, hash));
        let files: Vec<(Vec<u8>, String)> = hashes.into_iter().filter_map(load).collect();
        if files.is_empty() {
            return Self(None);
        }
        let read = move || {
            let read = |(bytes, hash): (Vec<u8>, String)| (hash, (read_layer(COPY, &bytes), bytes));
            files.into_iter().map(read).collect()
        };
        Self(thread::Builder::new().name("package".to_owned()).spawn(read).ok())
    }

    /// What was read; nothing when the thread could not be had or broke.
    fn finish(self) -> ByHash {
        self.0.and_then(|thread| thread.join().ok()).unwrap_or_default()
    }
}

/// The layers in use: the copies of those taken into use, or the built-in ones.
pub(super) fn adopted(
    store: &Store,
    record: &Record,
    ahead: ReadingAhead,
    noticed: &mut Vec<Notice>,
) -> Vec<Arc<Layer>> {
    if let Some((layers, _)) = record.edition() {
        match kept(store, layers, ahead.finish()) {
            Ok(package) => {
                notice(&package, noticed);
                return package.layers;
            }
            Err(fault) => noticed.push(Notice::BuiltIn(fault)),
        }
    }
    PackageFiles::built_in().layers
}

fn kept(store: &Store, layers: &[Adopted], mut read: ByHash) -> Result<PackageFiles, Fault> {
    let mut files = Vec::with_capacity(layers.len());
    for adopted in layers {
        files.push(match read.remove(&*adopted.sha256) {
            Some(read) => read,
            None => {
                let bytes = store.load_blob(&adopted.sha256)?;
                (read_layer(COPY, &bytes), bytes)
            }
        });
    }
    let package = PackageFiles::of_readings(files, None);
    if !package.is_usable() {
        return Err(Fault::new(Wanted::ReadPackage, Cause::Unreadable));
    }
    Ok(package)
}

fn notice(package: &PackageFiles, noticed: &mut Vec<Notice>) {
    if package.errors() > 0 {
        noticed.push(Notice::Package(package.problems.clone()));
    }
}
