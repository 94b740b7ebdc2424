//! A disk that keeps only what was synced when the power goes.
//!
//! `kill -9` cannot show this: whatever a killed program wrote stays in the operating system's memory and reaches the disk all the
//! same. A power cut takes what was not synced: all of it, or any part, torn between two sectors of the disk; a name in the
//! folder that was not synced comes and goes likewise. What the
//! program does without SQLite (making the empty file, giving a finished one its name, the key file) is taken to be durable at once.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use billing_tests::Sequence;

use super::{Operation, Verdict, Watch, code};

/// What a disk writes whole or not at all, in bytes.
const SECTOR: usize = 512;

/// A change that was not synced yet.
#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

/// A file on the disk.
#[derive(Clone, Default)]
struct Content {
    /// The name under which SQLite knows it.
    name: PathBuf,
    durable: Vec<u8>,
    pending: Vec<Change>,
}

impl Content {
    /// A file that the disk holds as it is: one that the program made, synced or gave another name without SQLite.
    fn whole(path: &Path) -> std::io::Result<Self> {
        Ok(Self { name: path.to_owned(), durable: fs::read(path)?, pending: Vec::new() })
    }
}

/// What the disk holds when the power goes.
#[derive(Default)]
struct Image {
    /// Name, content, and whether the name is durable.
    files: Vec<(PathBuf, Content, bool)>,
    /// Names that were deleted, but not durably.
    deleted: Vec<(PathBuf, Content)>,
}

#[derive(Default)]
struct State {
    counted: u64,
    contents: HashMap<u64, Content>,
    names: HashMap<PathBuf, bool>,
    deleted: Vec<(PathBuf, Content)>,
    image: Option<Image>,
}

/// Watches a folder, and cuts the power at its Nth operation.
pub struct Power {
    folder: PathBuf,
    /// The operation at which the power goes, from 1 on; 0 for never.
    at: u64,
    /// Whether a sync does what it says.
    honest: bool,
    state: Mutex<State>,
}

impl Power {
    /// The power of `folder`'s disk goes at operation `at`.
    pub fn cut_at(folder: &Path, at: u64) -> Self {
        Self { folder: folder.to_owned(), at, honest: true, state: Mutex::default() }
    }

    /// The same on a disk whose syncs do nothing.
    pub fn dishonest(folder: &Path, at: u64) -> Self {
        Self { honest: false, ..Self::cut_at(folder, at) }
    }

    /// How many operations there were.
    pub fn counted(&self) -> u64 {
        self.state().counted
    }

    /// Cuts the power now, if it is not cut yet, and puts what the disk holds then into `folder`: only what was synced, or with
    /// `luck` also any part of the rest.
    ///
    /// # Errors
    /// Where the files can't be written.
    pub fn restore(&self, folder: &Path, luck: Option<&mut Sequence>) -> std::io::Result<()> {
        let mut state = self.state();
        if state.image.is_none() {
            state.image = Some(self.image(&state)?);
        }
        state.image.as_ref().map_or(Ok(()), |image| image.restore(folder, luck))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn image(&self, state: &State) -> std::io::Result<Image> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            // The shared memory beside a WAL is no file that anybody trusts after a restart.
            if path.is_dir() || path.to_string_lossy().ends_with("-shm") {
                continue;
            }
            let known = state.contents.get(&fs::metadata(&path)?.ino()).filter(|content| content.name == path);
            let content = known.map_or_else(|| Content::whole(&path), |content| Ok(content.clone()))?;
            let durable = state.names.get(&path).copied().unwrap_or(true);
            files.push((path, content, durable));
        }
        let there = |path: &PathBuf| files.iter().any(|(name, ..)| name == path);
        let deleted = state.deleted.iter().filter(|(path, _)| !there(path)).cloned().collect();
        Ok(Image { files, deleted })
    }
}

impl Watch for Power {
    fn before(&self, path: &Path, operation: &Operation<'_>) -> Verdict {
        let mut state = self.state();
        if state.image.is_some() {
            return Verdict::Fail(code::SQLITE_IOERR);
        }
        state.counted += 1;
        if state.counted == self.at {
            // What the last operation was about to do may have happened, too.
            note(&mut state, path, operation);
            let image = self.image(&state).unwrap_or_default();
            state.image = Some(image);
            return Verdict::Fail(code::SQLITE_IOERR);
        }
        if matches!(operation, Operation::Open) && !path.exists() {
            state.names.insert(path.to_owned(), false);
        }
        if matches!(operation, Operation::Delete(_))
            && let Some(inode) = inode(path)
            && let Some(content) = state.contents.remove(&inode)
        {
            state.deleted.push((path.to_owned(), content));
        }
        Verdict::Pass
    }

    fn after(&self, path: &Path, operation: &Operation<'_>) {
        let mut state = self.state();
        match operation {
            Operation::Open => {
                let new = |inode: &u64| state.contents.get(inode).is_none_or(|known| known.name != path);
                if let Some(inode) = inode(path).filter(new) {
                    state.contents.insert(inode, Content::whole(path).unwrap_or_default());
                }
            }
            Operation::Write(..) | Operation::Truncate(_) => note(&mut state, path, operation),
            Operation::Sync if self.honest => {
                if let Some(content) = inode(path).and_then(|inode| state.contents.get_mut(&inode)) {
                    for change in std::mem::take(&mut content.pending) {
                        apply(&mut content.durable, &change);
                    }
                }
                // With the first sync of a new file, SQLite's real layer syncs the folder.
                if state.names.get(path) == Some(&false) {
                    sync_folder(&mut state);
                }
            }
            Operation::Sync => {}
            Operation::Delete(synced) => {
                state.names.remove(path);
                if *synced && self.honest {
                    sync_folder(&mut state);
                }
            }
        }
    }
}

fn inode(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().map(|metadata| metadata.ino())
}

fn sync_folder(state: &mut State) {
    state.deleted.clear();
    state.names.values_mut().for_each(|durable| *durable = true);
}

fn note(state: &mut State, path: &Path, operation: &Operation<'_>) {
    let Some(content) = inode(path).and_then(|inode| state.contents.get_mut(&inode)) else { return };
    let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
    match operation {
        Operation::Write(at, bytes) => content.pending.push(Change::Write(place(*at), bytes.to_vec())),
        Operation::Truncate(size) => content.pending.push(Change::Truncate(place(*size))),
        Operation::Open | Operation::Sync | Operation::Delete(_) => {}
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Truncate(size) => bytes.truncate(*size),
        Change::Write(at, written) => {
            let end = at + written.len();
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            bytes[*at..end].copy_from_slice(written);
        }
    }
}

/// Applies any part of a change: a write sector by sector.
fn apply_by_luck(bytes: &mut Vec<u8>, change: &Change, luck: &mut Sequence) {
    match change {
        Change::Truncate(_) => {
            if luck.below(2) == 0 {
                apply(bytes, change);
            }
        }
        Change::Write(at, written) => {
            let mut from = 0;
            while from < written.len() {
                let to = written.len().min(from + SECTOR - (at + from) % SECTOR);
                if luck.below(2) == 0 {
                    apply(bytes, &Change::Write(at + from, written[from..to].to_vec()));
                }
                from = to;
            }
        }
    }
}

impl Image {
    fn restore(&self, folder: &Path, mut luck: Option<&mut Sequence>) -> std::io::Result<()> {
        for (path, content, durable) in &self.files {
            if *durable || luck.as_mut().is_some_and(|luck| luck.below(2) == 0) {
                put(folder, path, content, luck.as_deref_mut())?;
            }
        }
        for (path, content) in &self.deleted {
            if luck.as_mut().is_none_or(|luck| luck.below(2) == 0) {
                put(folder, path, content, luck.as_deref_mut())?;
            }
        }
        Ok(())
    }
}

fn put(folder: &Path, path: &Path, content: &Content, luck: Option<&mut Sequence>) -> std::io::Result<()> {
    let mut bytes = content.durable.clone();
    if let Some(luck) = luck {
        content.pending.iter().for_each(|change| apply_by_luck(&mut bytes, change, luck));
    }
    let name = path.file_name().unwrap_or_default();
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(folder.join(name))?;
    file.write_all(&bytes)
}
