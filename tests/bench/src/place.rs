//! Where the bench keeps what it made: ledgers of each size with their bare counterparts, kept from run to run, and a
//! scratch folder that goes with the run.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;

use crate::bare::Bare;
use crate::timing::timed;
use crate::trouble::{Trouble, say};
use crate::{generator, journal, ledger};

/// Bytes of disk for each movement: the ledger, the bare database, the journal, and a copy of the first two to write to.
const BYTES_PER_MOVEMENT: u64 = 3_000;

/// From so many movements on, the ledger and the bare database are both made without the indexes of their largest tables, which are
/// built at the end: kept from the first row on, they are most of the hours that making them takes.
pub const INDEXES_LAST: u64 = 10_000_000;

/// The ledger of one size, and what stands beside it.
pub struct Place {
    /// How many movements.
    pub size: u64,
    /// The ledger. Nothing is written to it.
    pub ledger: PathBuf,
    /// The bare database with the same rows.
    pub bare: PathBuf,
    /// Where the journal for hledger and ledger is, once it is asked for.
    journal: PathBuf,
    /// Gone with the run.
    pub scratch: TempDir,
}

impl Place {
    /// The ledger of `size` movements in `folder`, made now if no run has made it before.
    pub fn of(folder: &Path, size: u64) -> Result<Self, Trouble> {
        std::fs::create_dir_all(folder)?;
        let scratch = tempfile::Builder::new().prefix("scratch-").tempdir_in(folder)?;
        let format = format_of_new_ledgers(scratch.path())?;
        let name = |what: &str| folder.join(format!("{size}-format{format}-{}.{what}", generator::VERSION));
        let place = Self { size, ledger: name("ledger"), bare: name("bare"), journal: name("journal"), scratch };
        if !place.ledger.exists() {
            refuse_without_room(folder, size)?;
            place.make()?;
        }
        if !place.bare.exists() {
            let unfinished = place.scratch.path().join("bare");
            Bare::copy_of(&place.ledger, &unfinished, size >= INDEXES_LAST)?.bytes()?;
            std::fs::rename(&unfinished, &place.bare)?;
        }
        Ok(place)
    }

    /// Writes the journal, unless a run has written it before.
    pub fn with_journal(&self) -> Result<&Path, Trouble> {
        if !self.journal.exists() {
            let unfinished = self.scratch.path().join("journal");
            journal::write(&self.ledger, &unfinished)?;
            std::fs::rename(&unfinished, &self.journal)?;
        }
        Ok(&self.journal)
    }

    fn make(&self) -> Result<(), Trouble> {
        let unfinished = self.scratch.path().join("ledger");
        let (time, ()) = timed(|| generator::generate(&unfinished, self.size, self.size >= INDEXES_LAST))?;
        let seconds = time.as_secs().max(1);
        say(&format!("    made a ledger of {} movements in {seconds} s", self.size));
        if self.size <= 1_000_000 {
            let found = ledger::open(&unfinished)?.verify()?;
            if !found.ok {
                return Err(Trouble(format!("the generated ledger does not verify: {:#?}", found.invariants)));
            }
        }
        empty_wal(&unfinished)?;
        std::fs::rename(ledger::key_file(&unfinished), ledger::key_file(&self.ledger))?;
        std::fs::rename(&unfinished, &self.ledger)?;
        Ok(())
    }

    /// A copy of the ledger and of the bare database that a figure may write to.
    pub fn copies(&self) -> Result<Copies, Trouble> {
        let folder = tempfile::tempdir_in(self.scratch.path())?;
        let copies = Copies { ledger: folder.path().join("ledger"), bare: folder.path().join("bare"), _folder: folder };
        ledger::copy(&self.ledger, &copies.ledger)?;
        std::fs::copy(&self.bare, &copies.bare)?;
        Ok(copies)
    }
}

/// A ledger and a bare database that may be written to; gone with the value.
pub struct Copies {
    /// The ledger.
    pub ledger: PathBuf,
    /// The bare database.
    pub bare: PathBuf,
    _folder: TempDir,
}

/// Writes everything into the file itself.
pub fn empty_wal(path: &Path) -> Result<(), Trouble> {
    let connection = Connection::open(path)?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// The format that the program gives to new ledgers.
fn format_of_new_ledgers(scratch: &Path) -> Result<u32, Trouble> {
    let path = scratch.join("empty");
    drop(ledger::make(&path, "2026-01-05")?);
    Ok(ledger::look(&path)?.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn refuse_without_room(folder: &Path, size: u64) -> Result<(), Trouble> {
    let needed = size * BYTES_PER_MOVEMENT;
    let output = std::process::Command::new("df").args(["--output=avail", "--block-size=1"]).arg(folder).output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    // Where there is no `df` to ask, a full disk will be an error of its own.
    let Some(free) = text.lines().last().and_then(|line| line.trim().parse::<u64>().ok()) else { return Ok(()) };
    if free < needed {
        return Err(Trouble(format!(
            "{} has {} MB free; a ledger of {size} movements with its references takes up to {} MB",
            folder.display(),
            free >> 20,
            needed >> 20
        )));
    }
    Ok(())
}
