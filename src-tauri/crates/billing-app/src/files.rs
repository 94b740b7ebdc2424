//! Reading the owner's files, and writing files that nobody else may read: whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write};
use std::path::{Path, PathBuf};
use std::{fs, io};

use billing_core::{DateTime, Utc};
use chrono::TimeDelta;
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use crate::dto::{Choice, FileRefusal, Words};
use crate::error::AppError;

/// What the names of unfinished files and folders begin with.
pub(crate) const UNFINISHED: &str = ".advance-pay-unfinished-";

/// Reads a file that the owner chose, which has to be of a kind (`PDF`, or `INVOICES`) and have at most `most` bytes; of a larger one
/// `too_large` says what is wrong. Gives its bytes and its name.
///
/// # Errors
/// Where it can't be read or is too large.
pub(crate) fn read_whole(
    path: &Path,
    wanted: &'static str,
    most: u64,
    too_large: impl Fn(u64) -> Words,
) -> Result<(Vec<u8>, String), AppError> {
    let name = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let unreadable = |reason: Words| AppError::FileUnreadable { file: name.clone(), reason };
    let not_opened = |error: io::Error| unreadable(FileRefusal::FileNotOpened { reason: FileRefusal::from(&error).into() }.into());
    // Asked for before it is opened: opening a pipe waits for whoever writes to it.
    let metadata = fs::metadata(path).map_err(not_opened)?;
    if !metadata.is_file() {
        return Err(unreadable(FileRefusal::NotAFile { wanted: Choice(wanted) }.into()));
    }
    if metadata.len() > most {
        return Err(unreadable(too_large(metadata.len())));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(not_opened)?;
    let read = file.take(most + 1).read_to_end(&mut bytes);
    read.map_err(|error| unreadable(FileRefusal::FileNotRead { reason: FileRefusal::from(&error).into() }.into()))?;
    match u64::try_from(bytes.len()) {
        // It grew while it was read.
        Ok(read) if read > most => Err(unreadable(too_large(read))),
        _ => Ok((bytes, name)),
    }
}

/// Writes a file that the owner asked for: `fill` writes one beside `path`, which takes that name once it is on the disk. A file
/// that stands there is replaced; a pipe or a device is written to.
///
/// # Errors
/// What `fill` refuses, or where the file can't be written.
pub(crate) fn write_whole<T>(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<T, AppError>) -> Result<T, AppError> {
    let failed = |error: io::Error| not_written(path, &error);
    refuse_to_replace(path)?;
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => return Err(failed(io::Error::from(io::ErrorKind::IsADirectory))),
        // Root would replace /dev/null by a file.
        Ok(there) if !there.is_file() => return fill(&mut OpenOptions::new().write(true).open(path).map_err(failed)?),
        _ => {}
    }
    let mut unfinished = unfinished_beside(path).map_err(|error| not_begun(path, &error))?;
    let filled = fill(unfinished.as_file_mut())?;
    keep(unfinished, path, true).map_err(failed)?;
    Ok(filled)
}

/// Refuses a place where something stands that nobody could get back: a ledger, or the key of one.
///
/// # Errors
/// Where it does.
pub(crate) fn refuse_to_replace(path: &Path) -> Result<(), AppError> {
    let reason = if is_database(path) {
        FileRefusal::DatabaseStays {}
    } else if crate::keys::is_key_file(path) {
        FileRefusal::KeyFileStays {}
    } else {
        return Ok(());
    };
    Err(AppError::FileNotWritten { path: path.to_owned(), reason: reason.into() })
}

/// Whether the file is a ledger, or another program's database.
fn is_database(path: &Path) -> bool {
    let mut beginning = [0; 16];
    // A pipe would be waited for.
    let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    let read = is_file && File::open(path).and_then(|mut file| file.read_exact(&mut beginning)).is_ok();
    read && &beginning == b"SQLite format 3\0"
}

/// Writes a new file into `folder`: `stem` and `extension`, with a number between them where another file has the name. What is there
/// is never replaced.
///
/// # Errors
/// What `fill` refuses, or where the file can't be written.
pub(crate) fn write_new<T>(
    folder: &Path,
    stem: &str,
    extension: &str,
    fill: impl FnOnce(&mut dyn Write, &Path) -> Result<T, AppError>,
) -> Result<(PathBuf, T), AppError> {
    let path = numbered(folder, stem, extension).find(|path| !path.exists());
    let path = path.ok_or_else(|| too_many(folder, stem, extension))?;
    let failed = |error: io::Error| not_written(&path, &error);
    let mut unfinished = unfinished_beside(&path).map_err(|error| not_begun(&path, &error))?;
    let filled = fill(unfinished.as_file_mut(), &path)?;
    keep(unfinished, &path, false).map_err(failed)?;
    Ok((path, filled))
}

/// Writes `bytes` into `folder` under `stem` and `extension`, with a number between them where another file has the name. One that has
/// these very bytes is taken for the one written before. What is there is never replaced.
///
/// # Errors
/// Where it can't be written.
pub(crate) fn write_once(folder: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<PathBuf, AppError> {
    for path in numbered(folder, stem, extension) {
        match fs::read(&path) {
            Ok(there) if there == bytes => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                write_whole(&path, |file| file.write_all(bytes).map_err(|error| not_written(&path, &error)))?;
                return Ok(path);
            }
            // Another file, or something that can't be read as one.
            _ => {}
        }
    }
    Err(too_many(folder, stem, extension))
}

/// The names that a new file in `folder` may get, in the order in which they are tried: `list.csv`, `list (1).csv`, …
pub(crate) fn numbered(folder: &Path, stem: &str, extension: &str) -> impl Iterator<Item = PathBuf> {
    (0..1_000)
        .map(move |number| folder.join(if number == 0 { format!("{stem}{extension}") } else { format!("{stem} ({number}){extension}") }))
}

/// That all of these names are taken.
pub(crate) fn too_many(folder: &Path, stem: &str, extension: &str) -> AppError {
    let path = folder.join(format!("{stem}{extension}"));
    AppError::FileNotWritten { path, reason: FileRefusal::FilesOfThisName {}.into() }
}

/// That `path` can't be written.
pub(crate) fn not_written(path: &Path, error: &io::Error) -> AppError {
    AppError::FileNotWritten { path: path.to_owned(), reason: FileRefusal::from(error).into() }
}

/// That no file can be begun beside `path`. What the system says names the unfinished one, which nobody asked for.
fn not_begun(path: &Path, error: &io::Error) -> AppError {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => FileRefusal::FolderMissing { folder: folder_of(path).display().to_string() },
        kind => FileRefusal::from(&io::Error::from(kind)),
    };
    AppError::FileNotWritten { path: path.to_owned(), reason: reason.into() }
}

/// A new file beside `path`, readable by its owner alone. It vanishes with the value, unless it is kept.
pub(crate) fn unfinished_beside(path: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder_of(path))
}

/// Removes what programs that were killed left unfinished in `folder` more than a day before `now`.
pub(crate) fn remove_abandoned(folder: &Path, now: DateTime<Utc>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(UNFINISHED)) {
        let changed = entry.metadata().and_then(|metadata| metadata.modified()).map(DateTime::<Utc>::from);
        if changed.is_ok_and(|changed| now - changed > TimeDelta::days(1)) {
            // What can't be removed now is removed another day.
            let _ = fs::remove_file(entry.path()).or_else(|_| fs::remove_dir_all(entry.path()));
        }
    }
}

/// Gives the finished file its name, durably. A file that has the name already is replaced or refused, never changed in place.
pub(crate) fn keep(file: NamedTempFile, path: &Path, replace: bool) -> io::Result<()> {
    file.as_file().sync_all()?;
    let kept = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    kept.map_err(|refused| refused.error)?;
    billing_store::sync_folder(path)
}

/// The folder that `path` is in; the current one for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// Makes folders, where they are not there yet, that only their owner can look into.
pub(crate) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Passes bytes on and takes their hash.
pub(crate) struct Hashed<'w> {
    out: &'w mut dyn Write,
    sha256: Sha256,
}

impl<'w> Hashed<'w> {
    /// Nothing passed on yet.
    pub(crate) fn new(out: &'w mut dyn Write) -> Self {
        Self { out, sha256: Sha256::new() }
    }

    /// SHA-256 of what was passed on, hexadecimal.
    pub(crate) fn finish(self) -> String {
        crate::text::hexadecimal(&self.sha256.finalize())
    }
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.out.write(bytes)?;
        self.sha256.update(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
