//! A damaged file: flipped bytes, a cut end, pages of zeroes or in another's place.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use billing_app::dto::{ErrorCode, RollForwardQuery};
use billing_app::{App, AppError};
use billing_tests::{Sequence, scratch};
use serde_json::Value;
use tempfile::TempDir;

use crate::ledger::{self, Answers, answer, everything, file, records};
use crate::row::{Planted, Row, Size, guarded};
use crate::scenario::{copy_fixture, funds, receipt};

/// The row.
pub fn row() -> Row {
    Row {
        name: "damage",
        cases: "damaged files",
        size: Size::Random { slice: 150, release: 1_000 },
        play: |seed| {
            let mut bytes = whole().bytes.clone();
            let done = damage(&mut bytes, &mut Sequence::of(seed));
            let folder = beside_its_key(&bytes)?;
            look(folder.path()).map_err(|what| format!("{done}: {what}"))
        },
        planted,
    }
}

/// A whole ledger, and what it answers.
struct Whole {
    /// Holds the key.
    folder: TempDir,
    bytes: Vec<u8>,
    money: Vec<(&'static str, Vec<String>)>,
    everything: String,
}

fn whole() -> &'static Whole {
    static WHOLE: OnceLock<Whole> = OnceLock::new();
    WHOLE.get_or_init(|| make().unwrap_or_else(|error| panic!("a whole ledger: {error}")))
}

/// The ledger of the first format, with all that can happen in it, as this version writes it.
fn make() -> Result<Whole, String> {
    let folder = scratch();
    copy_fixture(1, folder.path())?;
    let everything = all_of(folder.path())?;
    let mut app = ledger::open(folder.path()).map_err(|error| error.to_string())?;
    let money = Answers::of(&mut app).map(|_| money_of(&mut app))?;
    drop(app);
    let bytes = fs::read(file(folder.path())).map_err(|error| error.to_string())?;
    Ok(Whole { folder, bytes, money, everything })
}

/// All that the ledger answers, its audit log included.
fn all_of(folder: &Path) -> Result<String, String> {
    Ok(everything(folder)? + &records(folder)?)
}

fn beside_its_key(bytes: &[u8]) -> Result<TempDir, String> {
    let folder = scratch();
    ledger::copy(whole().folder.path(), folder.path())?;
    fs::write(file(folder.path()), bytes).map_err(|error| error.to_string())?;
    Ok(folder)
}

/// Damages a file, and says how.
fn damage(bytes: &mut Vec<u8>, sequence: &mut Sequence) -> String {
    const PAGE: usize = 4096;
    let pages = bytes.len() / PAGE;
    let page = |sequence: &mut Sequence| usize::try_from(sequence.below(pages as u64)).unwrap_or_default();
    let byte = |sequence: &mut Sequence| usize::try_from(sequence.below(bytes.len() as u64)).unwrap_or_default();
    match sequence.below(8) {
        0 => {
            let length = byte(sequence);
            bytes.truncate(length);
            format!("cut to {length} bytes")
        }
        1 => {
            let zeroed = page(sequence);
            bytes[zeroed * PAGE..(zeroed + 1) * PAGE].fill(0);
            format!("page {} zeroed", zeroed + 1)
        }
        2 => {
            let (one, other) = (page(sequence), page(sequence));
            for at in 0..PAGE {
                bytes.swap(one * PAGE + at, other * PAGE + at);
            }
            format!("pages {} and {} swapped", one + 1, other + 1)
        }
        kind => {
            let places: Vec<usize> = (0..=(kind % 3) * 3).map(|_| byte(sequence)).collect();
            for place in &places {
                bytes[*place] ^= 1 << sequence.below(8);
            }
            format!("bits flipped at {places:?}")
        }
    }
}

/// Every amount that a list shows, in its order.
fn amounts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(amount) = fields.get("value").and_then(Value::as_str) {
                found.push(format!("{} {amount}", fields.get("currency").and_then(Value::as_str).unwrap_or_default()));
            }
            fields.values().for_each(|field| amounts(field, found));
        }
        Value::Array(rows) => rows.iter().for_each(|row| amounts(row, found)),
        _ => {}
    }
}

/// Days on which the whole ledger had other balances.
const PAST: [&str; 4] = ["2026-01-31", "2026-02-15", "2026-02-28", "2026-03-12"];

/// What the account was worth on past days, and month by month.
fn past(app: &mut App) -> Vec<(&'static str, Result<Value, String>)> {
    let mut shown: Vec<_> = PAST.into_iter().map(|day| (day, answer(day, app.balances_on(day)))).collect();
    shown.push(("months", answer("months", app.roll_forward(&RollForwardQuery::default()))));
    shown
}

/// What each list says of money, but for those that are refused.
fn money_of(app: &mut App) -> Vec<(&'static str, Vec<String>)> {
    let answered = Answers::each(app).into_iter().chain(past(app)).filter_map(|(name, list)| Some((name, list.ok()?)));
    let money = answered.map(|(name, list)| {
        let mut found = Vec::new();
        amounts(&list, &mut found);
        (name, found)
    });
    money.collect()
}

/// A refusal that says what is the matter with the file.
fn clear(error: &AppError) -> Result<(), String> {
    let codes = [ErrorCode::LedgerDamaged, ErrorCode::NotALedger, ErrorCode::LedgerNewer];
    if codes.contains(&error.code()) { Ok(()) } else { Err(format!("the refusal is not clear: {error}")) }
}

/// What a window does with it: it refuses clearly, or shows the totals of the whole ledger; and what `verify` finds whole is whole.
fn look(folder: &Path) -> Result<(), String> {
    let mut app = match guarded(|| Ok(ledger::open(folder)))? {
        Ok(app) => app,
        Err(error) => return clear(&error),
    };
    if let Err(error) = guarded(|| Ok(app.account_summary().and_then(|_| app.advance_pay_overview())))? {
        clear(&error)?;
    }
    if let Ok(shown) = guarded(|| Ok(money_of(&mut app))) {
        for (name, found) in &shown {
            let expected = whole().money.iter().find(|(whole, _)| whole == name).map_or(&[][..], |(_, money)| money);
            if found != expected {
                let pair = found.iter().zip(expected).find(|(found, expected)| found != expected);
                let (found, expected) = pair.map_or((found.len().to_string(), expected.len().to_string()), |(f, e)| (f.clone(), e.clone()));
                return Err(format!("silently, the {name} show {found} instead of {expected}"));
            }
        }
    }
    let verified = guarded(|| ledger::verify(&mut app).map(drop));
    drop(app);
    match verified {
        Err(error) if error.starts_with("panicked") => Err(format!("verify {error}")),
        Err(_) => Ok(()),
        Ok(()) => {
            let found = all_of(folder).map_err(|error| format!("verify finds it whole, but: {error}"))?;
            let same = found == whole().everything;
            if same { Ok(()) } else { Err(format!("verify finds it whole, but: {}", ledger::difference(&found, &whole().everything))) }
        }
    }
}

/// A ledger that is whole by its own account, but has another total.
fn planted() -> Result<Planted, String> {
    let folder = beside_its_key(&whole().bytes)?;
    let mut app = ledger::open(folder.path()).map_err(|error| format!("preparing: {error}"))?;
    let mut arrive = || {
        let id = app.add_funds(&funds("planted", "0.01", "eft"))?.funding.id;
        app.record_receipt(&billing_app::dto::RecordReceipt { date: "2026-03-13".to_owned(), ..receipt("planted-receipt", &id, "0.01") })
    };
    arrive().map_err(|error| format!("preparing: {error}"))?;
    drop(app);
    Ok(Planted::by(look(folder.path())))
}
