//! `kill -9` at a random moment of an import, of postings, of a settlement, by the command line as a program of its own.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use billing_app::dto::AddBankAccount;
use billing_tests::{Sequence, account_of, credit_memo, invoice, scratch};
use tempfile::TempDir;

use crate::ledger::{self, everything};
use crate::program::Running;
use crate::row::{Planted, Row, Size};
use crate::scenario::{begin, funds, invoice_file};
use crate::timing::Stopwatch;

/// Commands in their order, each of which may be given again.
struct Job {
    name: &'static str,
    prepare: fn(&Path) -> Result<(), String>,
    commands: &'static [&'static [&'static str]],
    /// Whether one command commits more than once, so that part of its work may be there before it is acknowledged.
    in_parts: bool,
}

/// A job with what an undisturbed run of it shows after each command.
struct Prepared {
    job: &'static Job,
    template: TempDir,
    states: Vec<String>,
}

const POSTINGS: &[&[&str]] = &[
    &["fund", "--amount", "500.00", "--via", "eft", "--request-id", "first", "--json"],
    &["funding", "receive", "FND-000001", "--amount", "500.00", "--date", "2026-03-02", "--request-id", "arrived", "--json"],
    &["fund", "--amount", "250.00", "--via", "eft", "--request-id", "second", "--json"],
    &["funding", "receive", "FND-000002", "--amount", "100.00", "--date", "2026-03-02", "--request-id", "in-part", "--json"],
];

static JOBS: [Job; 3] = [
    Job {
        name: "import",
        prepare: |folder| {
            begin(folder, "0")?;
            fs::write(folder.join("invoices.csv"), invoice_file(300)).map_err(|error| error.to_string())
        },
        commands: &[&["invoice", "import", "invoices.csv", "--json"]],
        in_parts: false,
    },
    Job {
        name: "posting",
        prepare: |folder| {
            let mut app = begin(folder, "0")?;
            app.add_invoice(&invoice("EX-1", "2026-03-02", "420.00")).map(drop).map_err(|error| error.to_string())
        },
        commands: POSTINGS,
        in_parts: false,
    },
    Job {
        name: "settle",
        prepare: |folder| {
            let mut app = begin(folder, "3000.00")?;
            let bank = AddBankAccount { request_id: "bank".to_owned(), account: account_of("5550100123"), set_as_default: false };
            let mut add = |record| app.add_invoice(&record).map(drop).map_err(|error| error.to_string());
            for number in 0..200 {
                let mut record = invoice(&format!("EX-{number}"), "2026-03-02", "13.00");
                if number % 25 == 0 {
                    record = credit_memo(&format!("EX-CM-{number}"), "2026-03-02", "20.00");
                }
                add(record)?;
            }
            app.add_bank_account(&bank).map(drop).map_err(|error| error.to_string())
        },
        commands: &[&["settle", "--json"]],
        in_parts: true,
    },
];

/// The row.
pub fn row() -> Row {
    Row {
        name: "kill",
        cases: "kills -9 of the command line",
        size: Size::Random { slice: 30, release: 1_000 },
        play: |seed| {
            let prepared = &prepared()[usize::try_from(seed).unwrap_or_default() % JOBS.len()];
            let (folder, acknowledged) = killed(prepared, seed)?;
            judge(prepared, folder.path(), acknowledged, prepared.job.commands).map_err(|what| format!("{}: {what}", prepared.job.name))
        },
        planted,
    }
}

fn prepared() -> &'static [Prepared] {
    static PREPARED: OnceLock<Vec<Prepared>> = OnceLock::new();
    PREPARED.get_or_init(|| JOBS.iter().map(|job| prepare(job).unwrap_or_else(|error| panic!("{}: {error}", job.name))).collect())
}

fn prepare(job: &'static Job) -> Result<Prepared, String> {
    let template = scratch();
    (job.prepare)(template.path())?;
    let (folder, desk) = (scratch(), scratch());
    ledger::copy(template.path(), folder.path())?;
    let mut states = vec![everything(folder.path())?];
    for command in job.commands {
        run(folder.path(), desk.path(), command)?;
        states.push(everything(folder.path())?);
    }
    Ok(Prepared { job, template, states })
}

/// Runs a command to its end; it must be done.
fn run(folder: &Path, desk: &Path, command: &[&str]) -> Result<(), String> {
    let ended = start(folder, desk, command)?.patiently()?;
    if ended.acknowledged() { Ok(()) } else { Err(format!("{} is refused: {}", command.join(" "), ended.refusal())) }
}

fn start(folder: &Path, desk: &Path, command: &[&str]) -> Result<Running, String> {
    let file = folder.join("invoices.csv").display().to_string();
    let command: Vec<&str> = command.iter().map(|word| if *word == "invoices.csv" { file.as_str() } else { *word }).collect();
    Running::start(folder, desk, "command", &command)
}

/// How long `act` takes undisturbed; measured once for each name.
pub fn duration(name: &'static str, act: impl FnOnce() -> Result<(), String>) -> Result<Duration, String> {
    static KNOWN: Mutex<Option<HashMap<&'static str, Duration>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    if let Some(known) = known.get(name) {
        return Ok(*known);
    }
    let watch = Stopwatch::start();
    act()?;
    known.insert(name, watch.passed());
    Ok(watch.passed())
}

/// A moment in or shortly after something that takes `whole`.
pub fn moment(sequence: &mut Sequence, whole: Duration) -> Duration {
    let most = u64::try_from(whole.as_micros()).unwrap_or(u64::MAX).max(1);
    Duration::from_micros(sequence.below(most + most / 10))
}

/// Gives the commands until the moment comes at which the one that runs is killed; gives how many were acknowledged.
fn killed(prepared: &Prepared, seed: u64) -> Result<(TempDir, usize), String> {
    let (folder, desk) = (scratch(), scratch());
    ledger::copy(prepared.template.path(), folder.path())?;
    let whole = duration(prepared.job.name, || {
        let (folder, desk) = (scratch(), scratch());
        ledger::copy(prepared.template.path(), folder.path())?;
        prepared.job.commands.iter().try_for_each(|command| run(folder.path(), desk.path(), command))
    })?;
    let moment = moment(&mut Sequence::of(seed), whole);
    let watch = Stopwatch::start();
    for (done, command) in prepared.job.commands.iter().enumerate() {
        let ended = start(folder.path(), desk.path(), command)?.end(|| watch.passed() >= moment)?;
        // What was printed to the end was acknowledged, even if the program was killed right after.
        if ended.status.is_none() && ended.json().is_none() {
            return Ok((folder, done));
        }
        if ended.json().is_none() {
            return Err(format!("{} is refused: {}", command.join(" "), ended.refusal()));
        }
    }
    Ok((folder, prepared.job.commands.len()))
}

/// Checks a ledger whose program was killed, then gives the same commands again.
fn judge(prepared: &Prepared, folder: &Path, acknowledged: usize, again: &[&[&str]]) -> Result<(), String> {
    let state = everything(folder)?;
    let whole = [Some(&prepared.states[acknowledged]), prepared.states.get(acknowledged + 1)].contains(&Some(&state));
    let in_parts = prepared.job.in_parts && acknowledged < prepared.job.commands.len();
    if !whole && !in_parts {
        let difference = ledger::difference(&state, &prepared.states[acknowledged]);
        return Err(format!("after {acknowledged} acknowledged commands: {difference}"));
    }
    let desk = scratch();
    again.iter().skip(acknowledged).try_for_each(|command| run(folder, desk.path(), command))?;
    let (end, expected) = (everything(folder)?, prepared.states.last().expect("a last state"));
    if end == *expected { Ok(()) } else { Err(format!("the commands again end elsewhere: {}", ledger::difference(&end, expected))) }
}

/// An acknowledged posting that is lost; and a retry that is taken for another request, so that money counts twice.
fn planted() -> Result<Planted, String> {
    let posting = &prepared()[1];
    let folder = scratch();
    ledger::copy(posting.template.path(), folder.path())?;
    if judge(posting, folder.path(), 1, POSTINGS).is_ok() {
        return Ok(Planted::Missed);
    }
    let mut app = ledger::open(folder.path()).map_err(|error| error.to_string())?;
    app.add_funds(&funds("another", "500.00", "eft")).map_err(|error| error.to_string())?;
    drop(app);
    Ok(Planted::by(judge(posting, folder.path(), 0, POSTINGS)))
}
