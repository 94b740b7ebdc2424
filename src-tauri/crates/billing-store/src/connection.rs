//! One ledger file: making it, opening it, and the transactions on it.

use std::fs::{self, OpenOptions};
use std::io::Read as _;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::error::StoreError;
use crate::migrations;

/// How long a writer waits for another one.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// The oldest SQLite that does not corrupt a WAL with two connections.
const OLDEST_SQLITE: i32 = 3_051_003;

/// An open ledger file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

/// Reads of one consistent moment.
pub struct Reader<'c> {
    pub(crate) connection: &'c Connection,
}

/// Reads and writes that happen together or not at all.
pub struct Writer<'c> {
    reader: Reader<'c>,
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl Store {
    /// Makes a ledger at `path`, filled by `fill`, and opens it. The file appears whole or not at all, readable by its
    /// owner alone; its folder is made if needed.
    ///
    /// # Errors
    /// Where there is a file already, it can't be written, or `fill` refuses.
    pub fn create<E: From<StoreError>>(path: &Path, fill: impl FnOnce(&Writer<'_>) -> Result<(), E>) -> Result<Self, E> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()).into());
        }
        let unfinished = unfinished_name(path);
        let made = Self::write_new(&unfinished, fill)
            .and_then(|()| move_without_replacing(&unfinished, path).map_err(|error| E::from(file_error(path, &error))));
        // Either the finished file has its own name now, or there is nothing worth keeping.
        let _ = fs::remove_file(&unfinished);
        made?;
        Ok(Self::open(path)?)
    }

    fn write_new<E: From<StoreError>>(path: &Path, fill: impl FnOnce(&Writer<'_>) -> Result<(), E>) -> Result<(), E> {
        make_private_file(path)?;
        let mut connection = connect(path)?;
        connection.pragma_update(None, "synchronous", "FULL").map_err(StoreError::from)?;
        let transaction = connection.transaction().map_err(StoreError::from)?;
        migrations::apply(&transaction, 0)?;
        fill(&Writer { reader: Reader { connection: &transaction } })?;
        transaction.commit().map_err(StoreError::from)?;
        connection.close().map_err(|(_, error)| StoreError::from(error))?;
        Ok(())
    }

    /// Opens the ledger at `path`, upgrading an older format.
    ///
    /// # Errors
    /// Where the file is missing, no ledger, newer than the program, damaged or unreadable.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_upgraded(path).map_err(|error| match error {
            StoreError::Damaged(what) => StoreError::Damaged(format!("{}: {what}", path.display())),
            other => other,
        })
    }

    fn open_upgraded(path: &Path) -> Result<Self, StoreError> {
        check_is_database(path)?;
        let mut connection = connect(path)?;
        let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
        if pragma("application_id")? != migrations::APPLICATION_ID {
            return Err(StoreError::NotALedger(path.to_owned()));
        }
        let format = u32::try_from(pragma("user_version")?).unwrap_or(u32::MAX);
        if format > migrations::NEWEST {
            return Err(StoreError::Newer { path: path.to_owned(), found: format, supported: migrations::NEWEST });
        }
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        if format < migrations::NEWEST {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            migrations::apply(&transaction, format)?;
            transaction.commit()?;
        }
        Ok(Self { connection, path: path.to_owned() })
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A number that changes whenever another connection has changed the ledger.
    ///
    /// # Errors
    /// Where the file can't be read.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// Runs `read` on one consistent moment of the ledger.
    ///
    /// # Errors
    /// What `read` refuses, or where the file can't be read.
    pub fn read<T, E: From<StoreError>>(&mut self, read: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Deferred).map_err(StoreError::from)?;
        read(&Reader { connection: &transaction })
    }

    /// Runs `write` and makes what it wrote durable; where it refuses, nothing is written.
    ///
    /// # Errors
    /// What `write` refuses, or where the file can't be written.
    pub fn write<T, E: From<StoreError>>(&mut self, write: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let result = write(&Writer { reader: Reader { connection: &transaction } })?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(result)
    }
}

/// The version of the SQLite that is built in, as SQLite numbers it (3.51.3 is 3051003), and the oldest safe one.
#[must_use]
pub fn sqlite_versions() -> (i32, i32) {
    (rusqlite::version_number(), OLDEST_SQLITE)
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

fn check_is_database(path: &Path) -> Result<(), StoreError> {
    let mut header = [0_u8; 16];
    let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut header));
    match read {
        Ok(()) if &header == b"SQLite format 3\0" => Ok(()),
        Ok(()) => Err(StoreError::NotALedger(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(StoreError::Missing(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof || path.is_dir() => Err(StoreError::NotALedger(path.to_owned())),
        Err(error) => Err(StoreError::Failed(format!("{}: {error}", path.display()))),
    }
}

/// Gives the finished file its name, unless another file has got it in the meantime.
fn move_without_replacing(from: &Path, to: &Path) -> std::io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists && !to.exists() => fs::rename(from, to),
        linked => linked,
    }
}

/// A name beside `path` that no other program making the same ledger uses.
fn unfinished_name(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".unfinished-{}", std::process::id()));
    path.with_file_name(name)
}

fn file_error(path: &Path, error: &std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        std::io::ErrorKind::StorageFull => StoreError::DiskFull,
        _ => StoreError::Failed(format!("{}: {error}", path.display())),
    }
}

fn make_private_file(path: &Path) -> Result<(), StoreError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
        make_private_folder(folder).map_err(|error| file_error(folder, &error))?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|error| file_error(path, &error))
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
