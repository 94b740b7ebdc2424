//! The power goes at the Nth operation, for every N, in every scenario; and right after the last step was acknowledged.

use std::sync::{Arc, OnceLock};

use billing_tests::{Sequence, scratch};

use crate::row::{Planted, Row, Size};
use crate::scenario::{self, Prepared, Session};
use crate::vfs::power::Power;
use crate::vfs::watch;

/// Of what was not synced, nothing is left, or any part, in this many ways less one.
pub const LUCKS: u64 = 3;

/// The row.
pub fn row() -> Row {
    Row {
        name: "power-cut",
        cases: "power cuts",
        size: Size::Every { slice: 90, all: || counts().iter().sum::<u64>() * LUCKS },
        play: |case| {
            let (prepared, at) = place(case / LUCKS);
            play(prepared, at, luck(case), true).map_err(|what| format!("{}, cut at {at}: {what}", prepared.scenario.name))
        },
        planted,
    }
}

/// What of the unsynced survives in this case.
pub fn luck(case: u64) -> Option<Sequence> {
    (!case.is_multiple_of(LUCKS)).then(|| Sequence::of(case))
}

/// How many moments each scenario has at which the power can go: before each operation, and after all of them.
fn counts() -> &'static [u64] {
    static COUNTS: OnceLock<Vec<u64>> = OnceLock::new();
    COUNTS.get_or_init(|| scenario::all().iter().map(|prepared| moments(prepared).expect("an undisturbed run")).collect())
}

/// How many moments a scenario has at which the power can go.
pub fn moments(prepared: &Prepared) -> Result<u64, String> {
    let folder = prepared.folder()?;
    let power = Arc::new(Power::cut_at(folder.path(), 0));
    let watched = watch(folder.path(), Arc::clone(&power) as _);
    Session::new(folder.path()).run(&prepared.scenario.steps);
    drop(watched);
    Ok(power.counted() + 1)
}

fn place(number: u64) -> (&'static Prepared, u64) {
    let mut left = number;
    for (prepared, count) in scenario::all().iter().zip(counts()) {
        if left < *count {
            return (prepared, left + 1);
        }
        left -= count;
    }
    unreachable!("there are not that many moments")
}

/// Cuts the power of a scenario at an operation, and looks at what the disk holds then.
pub fn play(prepared: &Prepared, at: u64, mut luck: Option<Sequence>, honest: bool) -> Result<(), String> {
    let folder = prepared.folder()?;
    let power = Arc::new(if honest { Power::cut_at(folder.path(), at) } else { Power::dishonest(folder.path(), at) });
    let watched = watch(folder.path(), Arc::clone(&power) as _);
    let mut session = Session::new(folder.path());
    let (acknowledged, _) = session.run(&prepared.scenario.steps);
    let after = scratch();
    // Where all was acknowledged, and the ledger is only being closed, the cut comes before that or in the middle of it.
    if acknowledged < prepared.scenario.steps.len() || at.is_multiple_of(2) {
        drop(session);
    }
    power.restore(after.path(), luck.as_mut()).map_err(|error| error.to_string())?;
    drop(watched);
    prepared.judge(after.path(), acknowledged).map(drop)
}

/// A disk whose syncs do nothing.
fn planted() -> Result<Planted, String> {
    let funding = scenario::all().iter().zip(counts()).find(|(prepared, _)| prepared.scenario.name == "fund and receive");
    let (prepared, count) = funding.ok_or("the scenario is gone").map_err(str::to_owned)?;
    Ok(Planted::by((1..=*count).try_for_each(|at| play(prepared, at, None, false))))
}
