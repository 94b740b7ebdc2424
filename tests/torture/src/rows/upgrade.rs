//! The upgrade of a ledger of every older format, ended at any moment, by `kill -9` and by a power cut.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use billing_tests::{Sequence, scratch};
use serde_json::Value;

use crate::ledger::{self, Answers, file};
use crate::program::Running;
use crate::row::{Planted, Row, Size};
use crate::rows::{kill, power};
use crate::scenario::{self, Prepared, copy_fixture, format_of, newest_format};

/// Of this many cases, one is a kill; a kill's moment is random, so that each is another.
const KILLS: u64 = 2;

/// The row.
pub fn row() -> Row {
    Row {
        name: "upgrade",
        cases: "upgrades that were ended",
        size: Size::Every { slice: 40, all: || formats().map(cases).sum() },
        play: |case| {
            let (format, case) = place(case);
            let said = if case.is_multiple_of(KILLS) { killed(format, case) } else { cut(format, case / KILLS) };
            said.map_err(|what| format!("format {format}: {what}"))
        },
        planted,
    }
}

fn formats() -> std::ops::Range<u32> {
    static NEWEST: OnceLock<u32> = OnceLock::new();
    1..*NEWEST.get_or_init(newest_format)
}

fn prepared(format: u32) -> &'static Prepared {
    scenario::upgrades().nth(format as usize - 1).expect("a scenario for each older format")
}

/// How many cases a format has: each moment of its upgrade in each way of being lucky, and as many kills.
fn cases(format: u32) -> u64 {
    power::moments(prepared(format)).expect("an undisturbed upgrade") * power::LUCKS * KILLS
}

fn place(case: u64) -> (u32, u64) {
    let mut left = case;
    for format in formats() {
        if left < cases(format) {
            return (format, left);
        }
        left -= cases(format);
    }
    unreachable!("there are not that many cases")
}

fn cut(format: u32, case: u64) -> Result<(), String> {
    power::play(prepared(format), case / power::LUCKS + 1, power::luck(case), true)
}

fn killed(format: u32, case: u64) -> Result<(), String> {
    let (folder, desk) = (scratch(), scratch());
    copy_fixture(format, folder.path())?;
    let whole = kill::duration("upgrade", || {
        let (folder, desk) = (scratch(), scratch());
        copy_fixture(format, folder.path())?;
        Running::start(folder.path(), desk.path(), "status", &["status", "--json"])?.patiently().map(drop)
    })?;
    let moment = kill::moment(&mut Sequence::of(case), whole);
    let watch = crate::timing::Stopwatch::start();
    Running::start(folder.path(), desk.path(), "status", &["status", "--json"])?.end(|| watch.passed() >= moment)?;
    look(format, folder.path())
}

/// The ledger is of the old format or of the new one; opened, it is whole, and answers what the old version answered.
fn look(format: u32, folder: &Path) -> Result<(), String> {
    let found = format_of(&file(folder))?;
    if found != format && found != newest_format() {
        return Err(format!("it is left in format {found}"));
    }
    let mut app = ledger::open(folder).map_err(|error| format!("it does not open: {error}"))?;
    ledger::verify(&mut app)?;
    let answers = Answers::of(&mut app)?;
    for (list, expected, rows) in [("summary", "status", false), ("fundings", "funding-list", true), ("invoices", "invoice-list", true)] {
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../fixtures/format-{format}/expected-{expected}.json"));
        let text = fs::read_to_string(&fixture).map_err(|error| format!("{}: {error}", fixture.display()))?;
        let mut before: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        if rows {
            before = before["items"].take();
        }
        let now = answers.lists.iter().find(|(name, _)| *name == list).map(|(_, answer)| answer).ok_or("no such list")?;
        holds(&before, now, list)?;
    }
    Ok(())
}

/// Whether everything that the old version answered is still answered so; a newer one may answer more.
fn holds(before: &Value, now: &Value, place: &str) -> Result<(), String> {
    match (before, now) {
        (Value::Object(before), Value::Object(now)) => before.iter().try_for_each(|(key, value)| {
            let place = format!("{place}.{key}");
            holds(value, now.get(key).ok_or_else(|| format!("{place} is gone"))?, &place)
        }),
        (Value::Array(before), Value::Array(now)) if before.len() <= now.len() => {
            before.iter().zip(now).enumerate().try_for_each(|(at, (before, now))| holds(before, now, &format!("{place}[{at}]")))
        }
        (before, now) if before == now => Ok(()),
        _ => Err(format!("{place} was {before}, and is {now}")),
    }
}

/// A ledger of the oldest format that says it has the new one, but was not changed; and one that lost a cent on the way.
fn planted() -> Result<Planted, String> {
    let format = formats().next().ok_or("there is no older format")?;
    let half = scratch();
    copy_fixture(format, half.path())?;
    let mark = |sql: &str| {
        let connection = rusqlite::Connection::open(file(half.path())).map_err(|error| error.to_string())?;
        connection.execute_batch(sql).map_err(|error| error.to_string())
    };
    mark(&format!("PRAGMA user_version = {}", newest_format()))?;
    if look(format, half.path()).is_ok() {
        return Ok(Planted::Missed);
    }
    copy_fixture(format, half.path())?;
    mark(
        "UPDATE invoice SET settled = settled - 1, outstanding = outstanding + 1 WHERE id = (SELECT min(id) FROM invoice WHERE settled > 0)",
    )?;
    Ok(Planted::by(look(format, half.path())))
}
