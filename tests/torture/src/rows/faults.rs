//! The Nth write, sync, truncation, opening or deletion fails, for every N, in every scenario.

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use billing_app::dto::ErrorCode;

use crate::row::{Planted, Row, Size};
use crate::scenario::{self, Found, Prepared, Session};
use crate::vfs::fault::{Fault, Kind};
use crate::vfs::watch;

/// How an operation fails, and whether all after it do, too.
const WAYS: [(Kind, bool); 8] = [
    (Kind::InputOutput, false),
    (Kind::InputOutput, true),
    (Kind::Full, false),
    (Kind::Full, true),
    (Kind::ReadOnly, false),
    (Kind::ReadOnly, true),
    (Kind::Short, false),
    (Kind::Short, true),
];

/// The row.
pub fn row() -> Row {
    Row {
        name: "faults",
        cases: "failing writes, syncs, openings …",
        size: Size::Every { slice: 240, all: || counts().iter().sum::<u64>() * WAYS.len() as u64 },
        play: |case| {
            let (kind, lasting) = WAYS[usize::try_from(case).unwrap_or_default() % WAYS.len()];
            let (prepared, at) = place(case / WAYS.len() as u64);
            play(prepared, kind, at, lasting)
                .map_err(|what| format!("{}, {kind:?} at {at}{}: {what}", prepared.scenario.name, if lasting { " and after" } else { "" }))
        },
        planted,
    }
}

/// How many operations each scenario has, undisturbed.
fn counts() -> &'static [u64] {
    static COUNTS: OnceLock<Vec<u64>> = OnceLock::new();
    COUNTS.get_or_init(|| {
        let count = |prepared: &Prepared| {
            let folder = prepared.folder()?;
            let fault = Arc::new(Fault::none());
            let watched = watch(folder.path(), Arc::clone(&fault) as _);
            drop(run(prepared, folder.path()));
            drop(watched);
            Ok::<u64, String>(fault.counted())
        };
        scenario::all().iter().map(|prepared| count(prepared).expect("an undisturbed run")).collect()
    })
}

/// The scenario and the number of the operation, from 1 on, of one place where something can fail.
fn place(number: u64) -> (&'static Prepared, u64) {
    let mut left = number;
    for (prepared, count) in scenario::all().iter().zip(counts()) {
        if left < *count {
            return (prepared, left + 1);
        }
        left -= count;
    }
    unreachable!("there are not that many places")
}

/// Runs the steps until one is refused, and closes the ledger.
fn run(prepared: &Prepared, folder: &Path) -> (usize, Option<billing_app::AppError>) {
    Session::new(folder).run(&prepared.scenario.steps)
}

fn play(prepared: &Prepared, kind: Kind, at: u64, lasting: bool) -> Result<(), String> {
    let folder = prepared.folder()?;
    let watched = watch(folder.path(), Arc::new(Fault::new(kind, at, lasting)));
    let (acknowledged, refused) = run(prepared, folder.path());
    drop(watched);
    if let Some(error) = &refused {
        let clear = [ErrorCode::LedgerReadOnly, ErrorCode::DiskFull, ErrorCode::StorageFailed];
        if !clear.contains(&error.code()) {
            return Err(format!("the error misleads: {error}"));
        }
    }
    if let Some(name) = left_over(folder.path()) {
        return Err(format!("{name} is left over"));
    }
    let found = prepared.judge(folder.path(), acknowledged)?;
    match refused {
        Some(error) if found == Found::OneFurther && error.to_string().contains("Nothing was changed") => {
            Err(format!("the step was done, but the error says: {error}"))
        }
        _ => Ok(()),
    }
}

/// A file that an undisturbed run does not leave.
fn left_over(folder: &Path) -> Option<String> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let mut names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.find(|name| name.contains("unfinished"))
}

/// A disk that says of a write that it was done when it was not.
fn planted() -> Result<Planted, String> {
    let fund_and_receive = scenario::all().iter().position(|prepared| prepared.scenario.name == "fund and receive");
    let at = fund_and_receive.ok_or("the scenario is gone").map_err(str::to_owned)?;
    Ok(Planted::by((1..=counts()[at]).try_for_each(|number| play(&scenario::all()[at], Kind::Lie, number, false))))
}
