//! A copy of a ledger file, taken while other programs may read and write it: whole, or not there at all.

use std::fs::{self, File};
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::connection::{Store, connect, file_error, make_private_file, move_without_replacing, unfinished_name};
use crate::error::StoreError;

impl Store {
    /// Copies the ledger, as it is at this moment, to `path`, readable by its owner alone. Other programs may go on writing.
    ///
    /// # Errors
    /// Where there is a file already, or one of the two can't be read or written; then there is no copy.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        copy_database(self.path(), path)
    }
}

/// Copies the database at `from`, as it is at this moment, to `to`, which must not be there yet.
///
/// It reads through a connection of its own: SQLite does not copy through one that is writing, so whoever holds the write
/// lock gets a copy of what was there before.
pub(crate) fn copy_database(from: &Path, to: &Path) -> Result<(), StoreError> {
    if to.exists() {
        return Err(StoreError::Exists(to.to_owned()));
    }
    let unfinished = unfinished_name(to);
    let copied = copy_pages(from, &unfinished).and_then(|()| {
        let named = File::open(&unfinished).and_then(|file| file.sync_all()).and_then(|()| move_without_replacing(&unfinished, to));
        named.and_then(|()| sync_folder(to)).map_err(|error| file_error(to, &error))
    });
    // Either the finished file has its own name now, or there is nothing worth keeping.
    let _ = fs::remove_file(&unfinished);
    copied
}

fn copy_pages(from: &Path, to: &Path) -> Result<(), StoreError> {
    let source = connect(from)?;
    make_private_file(to)?;
    let mut target = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // A copy that is not finished is thrown away, so nothing has to be undone in it, and it is synced once, when it is whole.
    target.pragma_update(None, "journal_mode", "OFF")?;
    target.pragma_update(None, "synchronous", "OFF")?;
    let all_pages = -1;
    match Backup::new(&source, &mut target)?.step(all_pages)? {
        StepResult::Done => {}
        _ => return Err(StoreError::Busy),
    }
    target.close().map_err(|(_, error)| StoreError::from(error))
}

/// Makes the name of a new file durable. Windows does so by itself, and has no way to ask for it.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| cfg!(unix) && !folder.as_os_str().is_empty());
    folder.map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}
