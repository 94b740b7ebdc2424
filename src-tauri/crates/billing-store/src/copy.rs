//! A copy of a ledger file, taken while other programs may read and write it: whole, or not there at all.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::connection::{
    Store, check_is_database, check_is_ledger, connect, file_error, format_of, make_private_file, move_without_replacing, unfinished_name,
};
use crate::error::StoreError;
use crate::migrations;
use crate::watch::{Watcher, report, unwatched};

/// How many pages are copied before it is told how far the copy is.
const PAGES_A_STEP: i32 = 4_096;

impl Store {
    /// Copies the ledger, as it is at this moment, to `path`, readable by its owner alone. Other programs may go on writing. `watcher`
    /// hears how many pages of how many are copied.
    ///
    /// # Errors
    /// Where there is a file already, one of the two can't be read or written, or the watcher ends it; then there is no copy.
    pub fn copy_to(&self, path: &Path, watcher: &mut Watcher<'_>) -> Result<(), StoreError> {
        copy_database(self.path(), path, watcher)
    }
}

impl Store {
    /// Opens a copy that nobody writes to, to read it only. It is not upgraded, and nothing is made beside it.
    ///
    /// # Errors
    /// Where the file is missing, no ledger, of another format, damaged or unreadable.
    pub fn open_copy(path: &Path) -> Result<Self, StoreError> {
        check_is_database(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(immutable_uri(path)?, flags)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        check_is_ledger(&connection, path)?;
        let found = format_of(&connection, path)?;
        if found < migrations::NEWEST {
            return Err(StoreError::Failed(format!("{} has the older format {found}", path.display())));
        }
        Ok(Self::from_parts(connection, path))
    }
}

/// Takes the ledger at `path` out of use: it gets the name `kept`, which no file may have, with all that was committed to it. Gives
/// whether there was one; what a lost ledger left beside its place is moved in any case.
///
/// # Errors
/// [`StoreError::Busy`] where another program has it open; where it can't be renamed.
pub fn set_aside(path: &Path, kept: &Path) -> Result<bool, StoreError> {
    let there = path.exists();
    if there && matches!(leave_log(path), Err(StoreError::Busy)) {
        return Err(StoreError::Busy);
    }
    let companions = ["-wal", "-shm"].map(|suffix| (with_suffix(path, suffix), with_suffix(kept, suffix)));
    if !there && companions.iter().all(|(from, _)| !from.exists()) {
        // There is nothing to move, and maybe no folder either.
        return Ok(false);
    }
    let named = if there { move_without_replacing(path, kept) } else { Ok(()) };
    let moved = named.and_then(|()| {
        // Where it was linked, it still has the old name, too.
        let _ = fs::remove_file(path);
        // A log that could not be merged stays with its file: beside another ledger it would be taken for that one's.
        companions.into_iter().filter(|(from, _)| from.exists()).try_for_each(|(from, to)| fs::rename(from, to))?;
        sync_folder(path)
    });
    moved.map_err(|error| file_error(path, &error))?;
    Ok(there)
}

/// Merges the write-ahead log into the file and removes it, which SQLite does for whoever is alone with it.
fn leave_log(path: &Path) -> Result<(), StoreError> {
    let connection = connect(path)?;
    connection.busy_timeout(Duration::from_secs(2))?;
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    connection.close().map_err(|(_, error)| StoreError::from(error))
}

pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// The file as SQLite is told that nobody writes to it: it then needs neither a log nor a lock.
fn immutable_uri(path: &Path) -> Result<String, StoreError> {
    let absolute = std::path::absolute(path).map_err(|error| file_error(path, &error))?;
    let name = absolute.to_str().ok_or_else(|| StoreError::Failed(format!("{} is not a name in Unicode", path.display())))?;
    let mut uri = "file:".to_owned();
    for character in name.chars() {
        match character {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            '\\' => uri.push('/'),
            other => uri.push(other),
        }
    }
    Ok(format!("{uri}?immutable=1"))
}

/// Keeps a copy of the ledger at `path`, which has the older `format`, beside it, before it is upgraded: `<name>.format-1.<day>.backup`,
/// or with a number where that is another file. Where there is one of the same day, an upgrade was begun and not finished, which left
/// the ledger as it was.
pub(crate) fn keep_before_upgrade(path: &Path, format: u32, now: DateTime<Utc>) -> Result<(), StoreError> {
    let name = |number: u32| {
        let number = if number > 1 { format!("-{number}") } else { String::new() };
        with_suffix(path, &format!(".format-{format}.{}{number}.backup", now.date_naive()))
    };
    for kept in (1..).map(name) {
        match copy_database(path, &kept, &mut unwatched) {
            Err(StoreError::Exists(_)) if has_format(&kept, format) => return Ok(()),
            Err(StoreError::Exists(_)) => {}
            Err(error) => return Err(error),
            Ok(()) if has_format(&kept, format) => return Ok(()),
            // Another program has upgraded the ledger in the meantime, and kept its own copy.
            Ok(()) => return fs::remove_file(&kept).map_err(|error| file_error(&kept, &error)),
        }
    }
    Ok(())
}

fn has_format(path: &Path, format: u32) -> bool {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let opened = immutable_uri(path).and_then(|uri| Ok(Connection::open_with_flags(uri, flags)?));
    opened.is_ok_and(|copy| check_is_ledger(&copy, path).is_ok() && format_of(&copy, path).is_ok_and(|found| found == format))
}

/// Copies the database at `from`, as it is at this moment, to `to`, which must not be there yet.
///
/// It reads through a connection of its own: SQLite does not copy through one that is writing, so whoever holds the write
/// lock gets a copy of what was there before.
pub(crate) fn copy_database(from: &Path, to: &Path, watcher: &mut Watcher<'_>) -> Result<(), StoreError> {
    if to.exists() {
        return Err(StoreError::Exists(to.to_owned()));
    }
    let unfinished = unfinished_name(to);
    let copied = copy_pages(from, &unfinished, watcher).and_then(|()| {
        let named = File::open(&unfinished).and_then(|file| file.sync_all()).and_then(|()| move_without_replacing(&unfinished, to));
        named.and_then(|()| sync_folder(to)).map_err(|error| file_error(to, &error))
    });
    // Either the finished file has its own name now, or there is nothing worth keeping.
    let _ = fs::remove_file(&unfinished);
    copied
}

fn copy_pages(from: &Path, to: &Path, watcher: &mut Watcher<'_>) -> Result<(), StoreError> {
    let source = connect(from)?;
    // One moment of it, however many steps the copy takes and whoever writes in between.
    source.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema")?;
    make_private_file(to)?;
    let mut target = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // A copy that is not finished is thrown away, so nothing has to be undone in it, and it is synced once, when it is whole.
    target.pragma_update(None, "journal_mode", "OFF")?;
    target.pragma_update(None, "synchronous", "OFF")?;
    {
        let copy = Backup::new(&source, &mut target)?;
        loop {
            match copy.step(PAGES_A_STEP)? {
                StepResult::Done => break,
                StepResult::More => {}
                _ => return Err(StoreError::Busy),
            }
            let progress = copy.progress();
            let pages = |number: i32| u32::try_from(number).unwrap_or_default();
            report(watcher, pages(progress.pagecount - progress.remaining), pages(progress.pagecount))?;
        }
    }
    target.close().map_err(|(_, error)| StoreError::from(error))
}

/// Makes the name of a new file durable. Windows does so by itself, and has no way to ask for it.
///
/// # Errors
/// Where the folder can't be opened or synced.
pub fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| cfg!(unix) && !folder.as_os_str().is_empty());
    folder.map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}
