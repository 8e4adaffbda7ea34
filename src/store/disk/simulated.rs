//! A disk that can be refused, filled up and cut off at any moment, and then forgets what it may.
//!
//! It forgets as much as the rules allow: unsynced bytes may be lost, torn, or come back as zeros; an
//! unsynced name may be lost even when its file was synced; and after a sync that failed, the bytes
//! it was asked for count as written although they never will be.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use super::{Appending, Disk, Held, Look, Shape};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Trouble {
    /// There is room for so many more bytes.
    Full(usize),
    /// The device fails.
    Error,
}

/// When it goes wrong.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Plan {
    /// The first operation, counted from 0.
    pub(in crate::store) from: u64,
    /// How many of them.
    pub(in crate::store) operations: u64,
    /// What.
    pub(in crate::store) trouble: Trouble,
}

/// Another handle on the same disk when cloned.
#[derive(Debug, Clone, Default)]
pub(in crate::store) struct SimulatedDisk(Rc<RefCell<State>>);

/// The disk at one moment.
#[derive(Debug, Clone, Default)]
pub(in crate::store) struct State {
    nodes: Vec<Node>,
    names: BTreeMap<PathBuf, usize>,
    durable_names: BTreeMap<PathBuf, usize>,
    /// Changes of names that are not durable yet, in order.
    renamings: Vec<Renaming>,
    locks: HashSet<PathBuf>,
    /// Files that are there but cannot be read.
    closed: BTreeSet<PathBuf>,
    operations: u64,
    plan: Option<Plan>,
    history: Option<Vec<State>>,
    /// How many promises had been made.
    pub(in crate::store) promises: usize,
}

#[derive(Debug, Clone, Default)]
struct Node {
    is_folder: bool,
    bytes: Vec<u8>,
    durable: Vec<u8>,
    /// Bytes that were promised by a sync that failed, and will never be written.
    doomed: Vec<Range<usize>>,
    changed: u64,
}

/// What happens to names at once: one goes away, one comes.
#[derive(Debug, Clone)]
struct Renaming {
    folder: PathBuf,
    gone: Option<PathBuf>,
    come: Option<(PathBuf, usize)>,
}

/// Numbers that look random.
#[derive(Debug, Clone)]
pub(in crate::store) struct Dice(u64);

impl Dice {
    pub(in crate::store) fn new(seed: u64) -> Self {
        Self(seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    pub(in crate::store) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("less than a usize")
    }
}

impl SimulatedDisk {
    /// A disk with something to go wrong.
    pub(in crate::store) fn with(plan: Plan) -> Self {
        let disk = Self::default();
        disk.0.borrow_mut().plan = Some(plan);
        disk
    }

    /// Remembers how it was before each operation.
    pub(in crate::store) fn remembering() -> Self {
        let disk = Self::default();
        disk.0.borrow_mut().history = Some(Vec::new());
        disk
    }

    /// How it was before each operation, and is now.
    pub(in crate::store) fn history(&self) -> Vec<State> {
        let mut history = self.0.borrow_mut().history.take().unwrap_or_default();
        history.push(self.state());
        history
    }

    pub(in crate::store) fn state(&self) -> State {
        self.0.borrow().clone()
    }

    /// Whoever asked was told that something is kept.
    pub(in crate::store) fn promise(&self) {
        self.0.borrow_mut().promises += 1;
    }

    pub(in crate::store) fn operations(&self) -> u64 {
        self.0.borrow().operations
    }

    /// From now on something goes wrong.
    pub(in crate::store) fn fail(&self, trouble: Trouble) {
        let from = self.operations();
        self.0.borrow_mut().plan = Some(Plan { from, operations: u64::MAX, trouble });
    }

    /// The trouble is over.
    pub(in crate::store) fn recover(&self) {
        self.0.borrow_mut().plan = None;
    }

    /// Cuts the power and puts it back: a new disk with what is left.
    pub(in crate::store) fn cut(state: &State, dice: &mut Dice) -> Self {
        let mut left = State { promises: state.promises, ..State::default() };
        let mut names = state.durable_names.clone();
        // A file system with a journal keeps the first so many changes; others keep any of them.
        let in_order = dice.below(2) == 0;
        let kept = dice.below(state.renamings.len() + 1);
        for (at, renaming) in state.renamings.iter().enumerate() {
            if if in_order { at < kept } else { dice.below(2) == 0 } {
                renaming.apply(&mut names);
            }
        }
        let orphan = |path: &Path, names: &BTreeMap<PathBuf, usize>| {
            path.ancestors()
                .skip(1)
                .any(|above| above != Path::new("/") && !names.contains_key(above))
        };
        let all = names.clone();
        names.retain(|path, _| !orphan(path, &all));
        left.nodes = state.nodes.iter().map(|node| node.after_cut(dice)).collect();
        left.names.clone_from(&names);
        left.durable_names = names;
        Self(Rc::new(RefCell::new(left)))
    }

    /// The names of the regular files in a folder.
    pub(in crate::store) fn files(&self, folder: &str) -> Vec<String> {
        let state = self.0.borrow();
        let inside = state.names.keys().filter(|path| path.parent() == Some(Path::new(folder)));
        inside
            .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
            .collect()
    }

    /// Changes a file behind everyone's back.
    pub(in crate::store) fn tamper(&self, path: &str, change: impl FnOnce(&mut Vec<u8>)) {
        let mut state = self.0.borrow_mut();
        let at = state.names[Path::new(path)];
        change(&mut state.nodes[at].bytes);
        state.nodes[at].durable = state.nodes[at].bytes.clone();
        state.nodes[at].changed += 1_000_000;
    }

    /// A file can no longer be read.
    pub(in crate::store) fn close(&self, path: &str) {
        self.0.borrow_mut().closed.insert(path.into());
    }

    /// Every file can be read again.
    pub(in crate::store) fn open_all(&self) {
        self.0.borrow_mut().closed.clear();
    }

    /// Counts an operation; the trouble it meets, if any.
    fn step(&self) -> Option<Trouble> {
        let mut state = self.0.borrow_mut();
        if state.history.is_some() {
            let mut history = state.history.take().expect("just seen");
            history.push(state.clone());
            state.history = Some(history);
        }
        let now = state.operations;
        state.operations += 1;
        let plan = state.plan?;
        let met = now >= plan.from && now - plan.from < plan.operations;
        met.then_some(plan.trouble)
    }

    /// Counts an operation that needs no room.
    fn step_through(&self) -> io::Result<()> {
        match self.step() {
            Some(Trouble::Error) => Err(io::Error::other("simulated failure")),
            Some(Trouble::Full(_)) | None => Ok(()),
        }
    }

    /// Counts an operation that needs a little room.
    fn step_with_room(&self) -> io::Result<()> {
        match self.step() {
            Some(Trouble::Error) => Err(io::Error::other("simulated failure")),
            Some(Trouble::Full(0)) => Err(io::ErrorKind::StorageFull.into()),
            Some(Trouble::Full(_)) | None => Ok(()),
        }
    }

    fn put(&self, path: &Path, is_folder: bool) -> io::Result<usize> {
        let mut state = self.0.borrow_mut();
        if state.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let folder = path.parent().expect("a folder").to_owned();
        if folder != Path::new("/") && !state.names.contains_key(&folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let node = state.nodes.len();
        state.nodes.push(Node { is_folder, ..Node::default() });
        state.rename(Renaming { folder, gone: None, come: Some((path.to_owned(), node)) });
        Ok(node)
    }
}

impl State {
    /// Whether a power cut can leave it in one way only.
    pub(in crate::store) fn is_settled(&self) -> bool {
        let settled = |node: &Node| node.bytes == node.durable && node.doomed.is_empty();
        self.renamings.is_empty() && self.nodes.iter().all(settled)
    }

    fn rename(&mut self, renaming: Renaming) {
        renaming.apply(&mut self.names);
        self.renamings.push(renaming);
    }

    fn node(&self, path: &Path) -> io::Result<&Node> {
        let at = self.names.get(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(&self.nodes[*at])
    }
}

impl Renaming {
    fn apply(&self, names: &mut BTreeMap<PathBuf, usize>) {
        if let Some(gone) = &self.gone {
            names.remove(gone);
        }
        if let Some((path, node)) = &self.come {
            names.insert(path.clone(), *node);
        }
    }
}

impl Node {
    fn look(&self) -> Look {
        Look {
            shape: if self.is_folder { Shape::Folder } else { Shape::File },
            len: self.bytes.len() as u64,
            modified: Some(SystemTime::UNIX_EPOCH + Duration::from_millis(self.changed)),
            wide: false,
        }
    }

    fn after_cut(&self, dice: &mut Dice) -> Self {
        let mut left = self.durable.clone();
        let tail = &self.bytes[self.durable.len()..];
        let from = left.len();
        match dice.below(5) {
            0 => {}
            1 => left.extend(tail),
            2 => left.extend(&tail[..dice.below(tail.len() + 1)]),
            3 => {
                let kept = dice.below(tail.len() + 1);
                left.extend(&tail[..kept]);
                left.resize(self.bytes.len(), 0);
            }
            _ => {
                left.extend(tail);
                let start = from + dice.below(tail.len() + 1);
                let end = start + dice.below(left.len() - start + 1);
                left[start..end].fill(0);
            }
        }
        self.forget_doomed(&mut left);
        Self { is_folder: self.is_folder, durable: left.clone(), bytes: left, ..Self::default() }
    }

    fn forget_doomed(&self, bytes: &mut [u8]) {
        for doomed in &self.doomed {
            let end = doomed.end.min(bytes.len());
            bytes[doomed.start.min(end)..end].fill(0);
        }
    }

    fn sync(&mut self) {
        let mut durable = self.bytes.clone();
        self.forget_doomed(&mut durable);
        self.durable = durable;
    }
}

impl Disk for SimulatedDisk {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        self.step_through()?;
        if path == Path::new("/") {
            return Ok(Some(Node { is_folder: true, ..Node::default() }.look()));
        }
        Ok(self.0.borrow().node(path).ok().map(Node::look))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, Look)>> {
        self.step_through()?;
        let state = self.0.borrow();
        let inside = state.names.iter().filter(|(path, _)| path.parent() == Some(folder));
        let named = |(path, &node): (&PathBuf, &usize)| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, state.nodes[node].look())
        };
        Ok(inside.map(named).collect())
    }

    fn read(&self, path: &Path, from: u64, at_most: u64) -> io::Result<Vec<u8>> {
        self.step_through()?;
        let state = self.0.borrow();
        if state.closed.contains(path) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let bytes = &state.node(path)?.bytes;
        let from = usize::try_from(from).expect("small").min(bytes.len());
        let to = from + usize::try_from(at_most).expect("small").min(bytes.len() - from);
        Ok(bytes[from..to].to_vec())
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.step_with_room()?;
        self.put(path, true).map(|_| ())
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        self.step_with_room()?;
        let node = self.put(path, false)?;
        Ok(Box::new(SimulatedFile { disk: self.clone(), node }))
    }

    fn reopen(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        self.step_through()?;
        let node = *self.0.borrow().names.get(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(SimulatedFile { disk: self.clone(), node }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step_with_room()?;
        let mut state = self.0.borrow_mut();
        let node = *state.names.get(from).ok_or(io::ErrorKind::NotFound)?;
        let folder = to.parent().expect("a folder").to_owned();
        state.rename(Renaming {
            folder,
            gone: Some(from.to_owned()),
            come: Some((to.to_owned(), node)),
        });
        Ok(())
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        if self.0.borrow().names.contains_key(to) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step_through()?;
        let mut state = self.0.borrow_mut();
        let folder = path.parent().expect("a folder").to_owned();
        state.rename(Renaming { folder, gone: Some(path.to_owned()), come: None });
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step_through()?;
        let mut state = self.0.borrow_mut();
        let renamings = std::mem::take(&mut state.renamings);
        let (here, elsewhere) = renamings.into_iter().partition(|it| it.folder == folder);
        state.renamings = elsewhere;
        let here: Vec<Renaming> = here;
        here.iter().for_each(|renaming| renaming.apply(&mut state.durable_names));
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        self.step_with_room()?;
        if self.0.borrow().node(path).is_err() {
            self.put(path, false)?;
        }
        if !self.0.borrow_mut().locks.insert(path.to_owned()) {
            return Ok(None);
        }
        Ok(Some(Box::new(SimulatedLock { disk: self.clone(), path: path.to_owned() })))
    }

    fn restrict(&self, _: &Path) -> io::Result<()> {
        self.step_through()
    }
}

#[derive(Debug)]
struct SimulatedFile {
    disk: SimulatedDisk,
    node: usize,
}

impl Appending for SimulatedFile {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let (taken, result) = match self.disk.step() {
            None => (bytes.len(), Ok(())),
            Some(Trouble::Full(room)) if room >= bytes.len() => (bytes.len(), Ok(())),
            Some(Trouble::Full(room)) => (room, Err(io::ErrorKind::StorageFull.into())),
            Some(Trouble::Error) => (bytes.len() / 2, Err(io::Error::other("simulated failure"))),
        };
        let mut state = self.disk.0.borrow_mut();
        let changed = state.operations;
        let node = &mut state.nodes[self.node];
        node.bytes.extend(&bytes[..taken]);
        node.changed = changed;
        result
    }

    fn sync(&mut self) -> io::Result<()> {
        let result = self.disk.step_through();
        let mut state = self.disk.0.borrow_mut();
        let node = &mut state.nodes[self.node];
        match result {
            Ok(()) => node.sync(),
            Err(_) => node.doomed.push(node.durable.len()..node.bytes.len()),
        }
        result
    }
}

#[derive(Debug)]
struct SimulatedLock {
    disk: SimulatedDisk,
    path: PathBuf,
}

impl Held for SimulatedLock {}

impl Drop for SimulatedLock {
    fn drop(&mut self) {
        self.disk.0.borrow_mut().locks.remove(&self.path);
    }
}
