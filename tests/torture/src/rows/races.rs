//! Several programs on one ledger: the command line, several times at once, and a window, with the same intents.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;
use std::thread;

use billing_app::dto::{ErrorCode, ImportInvoices};
use billing_app::{App, AppError};
use billing_tests::{Sequence, scratch};
use serde_json::Value;
use tempfile::TempDir;

use crate::ledger::{self, Answers};
use crate::program::{Ended, PATIENCE, Running};
use crate::row::{Planted, Row, Size};
use crate::scenario::{begin, funds, invoice_file, receipt};
use crate::timing::Stopwatch;

/// Programs at once, beside the window.
const PROGRAMS: usize = 6;

/// The row.
pub fn row() -> Row {
    Row {
        name: "races",
        cases: "races on one ledger",
        size: Size::Random { slice: 8, release: 100 },
        play: |seed| play(seed, &["top-up", "top-up"]),
        planted: || Ok(Planted::by(play(1, &["top-up", "top-up-again"]))),
    }
}

/// What everybody wants to be done, most of it several times.
fn intents(top_ups: &[&str; 2]) -> Vec<Vec<String>> {
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let fund = |request_id: &str| [words("fund --amount 750.00 --via eft --json --request-id"), vec![request_id.to_owned()]].concat();
    vec![
        words("invoice import FILE --json"),
        words("invoice import FILE --json"),
        fund(top_ups[0]),
        fund(top_ups[1]),
        words("funding receive FND-000002 --amount 300.00 --date 2026-03-02 --request-id arrived --json"),
        words("funding receive FND-000002 --amount 300.00 --date 2026-03-02 --request-id arrived --json"),
        words("settle --json"),
        words("settle --json"),
        words("clock advance --to 2026-03-05 --json"),
        words("clock advance --to 2026-03-07 --json"),
    ]
}

/// A ledger with a transfer that is awaited and a file to import.
fn template() -> &'static TempDir {
    static TEMPLATE: OnceLock<TempDir> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let folder = scratch();
        let mut app = begin(folder.path(), "9000.00").expect("a ledger");
        app.add_funds(&funds("awaited", "300.00", "eft")).expect("a funding");
        fs::write(folder.path().join("invoices.csv"), invoice_file(20)).expect("a file");
        folder
    })
}

/// What every race comes to: that of programs that wait for each other.
fn expected() -> Result<&'static [String], String> {
    static EXPECTED: OnceLock<Result<Vec<String>, String>> = OnceLock::new();
    let told = EXPECTED.get_or_init(|| {
        let (folder, desk) = (scratch(), scratch());
        ledger::copy(template().path(), folder.path())?;
        for intent in intents(&["top-up", "top-up"]) {
            refusal(&intent, &start(folder.path(), desk.path(), "alone", &intent)?.patiently()?)?;
        }
        outcome(folder.path())
    });
    told.as_deref().map_err(Clone::clone)
}

fn start(folder: &Path, desk: &Path, name: &str, intent: &[String]) -> Result<Running, String> {
    let file = folder.join("invoices.csv").display().to_string();
    let words: Vec<&str> = intent.iter().map(|word| if word == "FILE" { file.as_str() } else { word }).collect();
    Running::start(folder, desk, name, &words)
}

/// The only refusal that a race may lead to: the date has been moved on by another program.
fn refusal(intent: &[String], ended: &Ended) -> Result<(), String> {
    let refused = ended.refusal();
    if ended.acknowledged() || (intent[0] == "clock" && refused == "INVALID_INPUT") {
        Ok(())
    } else {
        Err(format!("a program is refused: {refused}"))
    }
}

fn play(seed: u64, top_ups: &[&str; 2]) -> Result<(), String> {
    let mut sequence = Sequence::of(seed);
    let (folder, desk) = (scratch(), scratch());
    ledger::copy(template().path(), folder.path())?;
    let mut left = intents(top_ups);
    let mut mine = Vec::new();
    while left.len() > PROGRAMS {
        mine.push(left.swap_remove(usize::try_from(sequence.below(left.len() as u64)).unwrap_or_default()));
    }
    thread::scope(|scope| {
        let window = scope.spawn(|| window(folder.path(), &mine));
        let mut running = Vec::new();
        while !left.is_empty() {
            let intent = left.swap_remove(usize::try_from(sequence.below(left.len() as u64)).unwrap_or_default());
            let program = start(folder.path(), desk.path(), &format!("program-{}", left.len()), &intent)?;
            running.push((intent, program));
        }
        running.into_iter().try_for_each(|(intent, program)| refusal(&intent, &program.patiently()?))?;
        window.join().map_err(|_| "the window panicked".to_owned())?
    })?;
    let (found, expected) = (outcome(folder.path())?, expected()?);
    let only: Vec<&String> = found.iter().filter(|line| !expected.contains(line)).take(3).collect();
    if found == expected { Ok(()) } else { Err(format!("{only:?} is not what programs one after another come to")) }
}

/// Carries out the same intents as a window does, through one open ledger.
fn window(folder: &Path, intents: &[Vec<String>]) -> Result<(), String> {
    let watch = Stopwatch::start();
    let mut app = ledger::open(folder).map_err(|error| format!("the window can't open it: {error}"))?;
    for intent in intents {
        let said = carry_out(&mut app, folder, intent);
        let moved_on = |error: &AppError| intent[0] == "clock" && error.code() == ErrorCode::InvalidInput;
        if let Some(error) = said.err().filter(|error| !moved_on(error)) {
            return Err(format!("the window is refused {}: {error}", intent.join(" ")));
        }
        app.account_summary().map_err(|error| format!("the window can't show the summary: {error}"))?;
    }
    if watch.passed() > PATIENCE { Err("the window hung".to_owned()) } else { Ok(()) }
}

fn carry_out(app: &mut App, folder: &Path, intent: &[String]) -> Result<(), AppError> {
    let last = intent.last().map(String::as_str).unwrap_or_default();
    match intent[0].as_str() {
        "invoice" => {
            let path = folder.join("invoices.csv").display().to_string();
            app.import_invoices(&ImportInvoices { path, sha256: None, settle: false }).map(drop)
        }
        "fund" => app.add_funds(&funds(last, "750.00", "eft")).map(drop),
        "funding" => app.record_receipt(&receipt("arrived", "FND-000002", "300.00")).map(drop),
        "settle" => app.settle(None).map(drop),
        _ => app.advance_clock(&intent[3]).map(drop),
    }
}

/// What the race has come to, after the end of the month: sorted lines without what depends on who was first.
fn outcome(folder: &Path) -> Result<Vec<String>, String> {
    let mut app = ledger::open(folder).map_err(|error| format!("it does not open: {error}"))?;
    app.settle(None).and_then(|_| app.advance_clock("2026-03-31")).map_err(|error| format!("the month does not end: {error}"))?;
    ledger::verify(&mut app)?;
    let mut lines = Vec::new();
    for (name, list) in Answers::of(&mut app)?.lists {
        let keys: &[&str] = match name {
            "summary" => &["today", "outstanding", "pastDue", "unappliedFunds"],
            "fundings" => &["id", "status", "amount", "received"],
            "invoices" => &["invoiceNumber", "status", "amount", "outstanding", "processing", "settled"],
            "transactions" => &["type", "amount"],
            _ => continue,
        };
        let rows = list.as_array().cloned().unwrap_or_else(|| vec![list]);
        lines.extend(rows.iter().map(|row| {
            let parts: Vec<String> = keys.iter().map(|key| row.get(*key).unwrap_or(&Value::Null).to_string()).collect();
            format!("{name} {}", parts.join(" "))
        }));
    }
    lines.sort();
    Ok(lines)
}
