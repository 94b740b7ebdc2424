//! One ledger file: making it, opening it, and the transactions on it.

use std::fs::{self, OpenOptions};
use std::io::Read as _;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use std::cell::{Cell, RefCell};

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::account::{AccountRow, KeptAccount};
use crate::audit::Author;
use crate::chain::Head;
use crate::copy::{keep_before_upgrade, sync_folder, with_suffix};
use crate::error::StoreError;
use crate::{migrations, query};

/// How long a writer waits for another one, where nothing else is said.
pub const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// The most of the file that a connection keeps in memory, once it has read so much of it.
const CACHE_KIB: i64 = 32 * 1024;

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
    /// Whether a change is gathering what it does to the kept balances: until they are written, they can't be read.
    pub(crate) gathering: Cell<bool>,
    /// The rows of all accounts, once they were asked for.
    pub(crate) account_rows: RefCell<Option<Vec<AccountRow>>>,
}

/// A read transaction, which ends with this value. Its statements are prepared once: compiled anew for each page, as rusqlite's own
/// transactions are, they take a twentieth of the time of a short list.
struct Moment<'c>(&'c Connection);

impl<'c> Moment<'c> {
    fn begin(connection: &'c Connection) -> Result<Self, StoreError> {
        query::run(connection, "BEGIN DEFERRED", [])?;
        Ok(Self(connection))
    }
}

impl Drop for Moment<'_> {
    fn drop(&mut self) {
        // Nothing was written: where this fails, SQLite has ended the transaction itself.
        let _ = query::run(self.0, "ROLLBACK", []);
    }
}

/// Reads and writes that happen together or not at all.
pub struct Writer<'c> {
    reader: Reader<'c>,
    pub(crate) head: Head,
    pub(crate) author: RefCell<Author>,
    /// The last transaction that this change posted.
    pub(crate) last_transaction: Cell<Option<i64>>,
    /// The accounts that this change moved, as they now are.
    pub(crate) accounts: RefCell<Vec<KeptAccount>>,
}

impl<'c> Reader<'c> {
    const fn new(connection: &'c Connection) -> Self {
        Self { connection, gathering: Cell::new(false), account_rows: RefCell::new(None) }
    }
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl<'c> Writer<'c> {
    fn new(connection: &'c Connection) -> Self {
        let nobody = Author { by: String::new(), at: DateTime::UNIX_EPOCH };
        Self {
            reader: Reader::new(connection),
            head: Head::default(),
            author: RefCell::new(nobody),
            last_transaction: Cell::new(None),
            accounts: RefCell::default(),
        }
    }
}

impl Store {
    /// Makes a ledger at `path`, filled by `fill`, and opens it. The file appears whole or not at all, readable by its
    /// owner alone; its folder is made if needed.
    ///
    /// # Errors
    /// Where there is a file already, it can't be written, or `fill` refuses.
    pub fn create<E: From<StoreError>>(
        path: &Path,
        now: DateTime<Utc>,
        fill: impl FnOnce(&Writer<'_>) -> Result<(), E>,
    ) -> Result<Self, E> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()).into());
        }
        let unfinished = unfinished_name(path);
        let made = Self::write_new(&unfinished, now, fill)
            .and_then(|()| move_without_replacing(&unfinished, path).map_err(|error| E::from(file_error(path, &error))));
        // Either the finished file has its own name now, or there is nothing worth keeping.
        remove_database(&unfinished);
        made?;
        let opened = sync_folder(path).map_err(|error| file_error(path, &error)).and_then(|()| Self::open(path, now));
        if opened.is_err() {
            // Whoever is told that nothing was made finds nothing, and may try again.
            remove_database(path);
        }
        Ok(opened?)
    }

    fn write_new<E: From<StoreError>>(path: &Path, now: DateTime<Utc>, fill: impl FnOnce(&Writer<'_>) -> Result<(), E>) -> Result<(), E> {
        make_private_file(path)?;
        let mut connection = connect(path)?;
        connection.pragma_update(None, "synchronous", "FULL").map_err(StoreError::from)?;
        migrate(&mut connection, 0, now, |transaction| fill(&Writer::new(transaction)))?;
        connection.close().map_err(|(_, error)| StoreError::from(error))?;
        Ok(())
    }

    /// Opens the ledger at `path`, upgrading an older format; the audit log says that it was upgraded `now`.
    ///
    /// # Errors
    /// Where the file is missing, no ledger, newer than the program, damaged or unreadable.
    pub fn open(path: &Path, now: DateTime<Utc>) -> Result<Self, StoreError> {
        Self::open_upgraded(path, now).map_err(|error| match error {
            StoreError::Damaged(what) => StoreError::Damaged(format!("{}: {what}", path.display())),
            other => other,
        })
    }

    fn open_upgraded(path: &Path, now: DateTime<Utc>) -> Result<Self, StoreError> {
        check_is_database(path)?;
        let mut connection = connect(path)?;
        check_is_ledger(&connection, path)?;
        let format = format_of(&connection, path)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        if format < migrations::NEWEST {
            keep_before_upgrade(path, format, now)?;
            migrate(&mut connection, format, now, |_| Ok::<_, StoreError>(()))?;
        }
        Ok(Self { connection, path: path.to_owned() })
    }

    pub(crate) fn from_parts(connection: Connection, path: &Path) -> Self {
        Self { connection, path: path.to_owned() }
    }

    /// Sets how long this ledger waits while another program writes.
    ///
    /// # Errors
    /// Where SQLite refuses to.
    pub fn wait_at_most(&self, busy_timeout: Duration) -> Result<(), StoreError> {
        Ok(self.connection.busy_timeout(busy_timeout)?)
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
        let moment = Moment::begin(&self.connection)?;
        read(&Reader::new(moment.0))
    }

    /// Runs `write` and makes what it wrote durable; where it refuses, nothing is written.
    ///
    /// # Errors
    /// What `write` refuses, or where the file can't be written.
    pub fn write<T, E: From<StoreError>>(&mut self, write: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let result = write(&Writer::new(&transaction))?;
        transaction.commit().map_err(StoreError::of_commit)?;
        Ok(result)
    }
}

/// The version of the SQLite that is built in, as SQLite numbers it (3.51.3 is 3051003), and the oldest safe one.
#[must_use]
pub fn sqlite_versions() -> (i32, i32) {
    (rusqlite::version_number(), OLDEST_SQLITE)
}

/// Refuses the database of another program.
pub(crate) fn check_is_ledger(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    if pragma(connection, "application_id")? == migrations::APPLICATION_ID {
        return Ok(());
    }
    Err(StoreError::NotALedger(path.to_owned()))
}

fn pragma(connection: &Connection, name: &str) -> Result<i32, StoreError> {
    Ok(connection.pragma_query_value(None, name, |row| row.get(0))?)
}

/// The format of a ledger that this program can read.
pub(crate) fn format_of(connection: &Connection, path: &Path) -> Result<u32, StoreError> {
    let found = pragma(connection, "user_version")?;
    match u32::try_from(found) {
        Ok(format) if (1..=migrations::NEWEST).contains(&format) => Ok(format),
        Ok(format) if format > migrations::NEWEST => {
            Err(StoreError::Newer { path: path.to_owned(), found: format, supported: migrations::NEWEST })
        }
        _ => Err(StoreError::Damaged(format!("its format is {found}, which never was one"))),
    }
}

/// Brings the file from format `from` to the newest one and fills it, all in one transaction. Another program may have upgraded
/// it in the meantime; then there is nothing left to do.
fn migrate<E: From<StoreError>>(
    connection: &mut Connection,
    from: u32,
    now: DateTime<Utc>,
    fill: impl FnOnce(&Transaction<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let foreign_keys = |connection: &Connection, on: bool| connection.pragma_update(None, "foreign_keys", on).map_err(StoreError::from);
    foreign_keys(connection, false)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
    if pragma(&transaction, "user_version")? == from.cast_signed() {
        migrations::apply(&transaction, from, now)?;
        fill(&transaction)?;
        transaction.commit().map_err(StoreError::of_commit)?;
    } else {
        drop(transaction);
    }
    Ok(foreign_keys(connection, true)?)
}

pub(crate) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    // Without it, a statement with a value that a partial index might depend on is compiled anew at each new value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

pub(crate) fn check_is_database(path: &Path) -> Result<(), StoreError> {
    let mut header = [0_u8; 100];
    let read = fs::File::open(path).and_then(|mut file| {
        file.read_exact(&mut header)?;
        Ok(file.metadata()?.len())
    });
    match read {
        Ok(length) if header.starts_with(b"SQLite format 3\0") => check_length(path, &header, length),
        Ok(_) => Err(StoreError::NotALedger(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(StoreError::Missing(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof || path.is_dir() => Err(StoreError::NotALedger(path.to_owned())),
        Err(error) => Err(StoreError::Failed(format!("{}: {error}", path.display()))),
    }
}

/// Refuses a file that is shorter than the pages which its header counts (SQLite's file format, section 1.3). While there is a
/// write-ahead log, some of them may be there.
fn check_length(path: &Path, header: &[u8; 100], length: u64) -> Result<(), StoreError> {
    let page_bytes = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        bytes => u64::from(bytes),
    };
    let pages = u64::from(u32::from_be_bytes([header[28], header[29], header[30], header[31]]));
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let logged = fs::metadata(log).is_ok_and(|log| log.len() > 0);
    if logged || length >= pages * page_bytes {
        return Ok(());
    }
    Err(StoreError::Damaged(format!("it should be {} bytes long, and is {length}: its end is missing", pages * page_bytes)))
}

/// Gives the finished file its name, unless another file has got it in the meantime.
pub(crate) fn move_without_replacing(from: &Path, to: &Path) -> std::io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists && !to.exists() => fs::rename(from, to),
        linked => linked,
    }
}

/// Removes a database that nobody has used yet, with what SQLite keeps beside it.
fn remove_database(path: &Path) {
    for suffix in ["", "-journal", "-wal", "-shm"] {
        // It need not be there.
        let _ = fs::remove_file(with_suffix(path, suffix));
    }
}

/// A name beside `path` that nobody else who makes the same file uses.
pub(crate) fn unfinished_name(path: &Path) -> PathBuf {
    static MADE_BEFORE: AtomicU32 = AtomicU32::new(0);
    let number = MADE_BEFORE.fetch_add(1, Ordering::Relaxed);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".unfinished-{}-{number}", std::process::id()));
    path.with_file_name(name)
}

pub(crate) fn file_error(path: &Path, error: &std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        std::io::ErrorKind::StorageFull => StoreError::DiskFull,
        _ => StoreError::Failed(format!("{}: {error}", path.display())),
    }
}

pub(crate) fn make_private_file(path: &Path) -> Result<(), StoreError> {
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
