//! Ledgers to torture: opening one in a folder, copying one, and all that it answers, as text to compare.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use billing_app::dto::{AuditQuery, FundingQuery, InvoiceQuery, RollForwardQuery, TransactionQuery};
use billing_app::{App, AppError, Environment, KeySource};
use billing_tests::{SeededRandom, TestClock};
use serde_json::{Value, json};

/// The ledger's file in its folder.
pub fn file(folder: &Path) -> PathBuf {
    folder.join("ledger.sqlite")
}

/// What a window on the ledger in `folder` needs. The clock stands at noon of 2 March 2026, the day on which the sandboxes begin.
pub fn environment(folder: &Path) -> Environment {
    Environment {
        clock: Arc::new(TestClock::at("2026-03-02T12:00:00Z")),
        random: Arc::new(SeededRandom::of(0xA11CE)),
        user: "Pat Example".to_owned(),
        ..Environment::system(KeySource::in_file(folder.join("ledger.key")))
    }
}

/// Opens the ledger in `folder`.
pub fn open(folder: &Path) -> Result<App, AppError> {
    App::open(&file(folder), environment(folder))
}

/// Copies the files of a folder; each is private then, as a key file must be.
pub fn copy(from: &Path, to: &Path) -> Result<(), String> {
    for entry in fs::read_dir(from).map_err(|error| error.to_string())?.flatten() {
        let copied = to.join(entry.file_name());
        fs::copy(entry.path(), &copied).map_err(|error| error.to_string())?;
        fs::set_permissions(&copied, fs::Permissions::from_mode(0o600)).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// The answer of a ledger, or the error in words.
pub fn answer<T: serde::Serialize>(what: &str, said: Result<T, AppError>) -> Result<Value, String> {
    let said = said.map_err(|error| format!("{what}: {error}"))?;
    serde_json::to_value(said).map_err(|error| format!("{what}: {error}"))
}

/// Every row of a list, page by page.
fn every_row(what: &str, mut page: impl FnMut(Option<String>) -> Result<Value, String>) -> Result<Vec<Value>, String> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let mut answered = page(after)?;
        rows.append(answered["items"].as_array_mut().ok_or_else(|| format!("{what}: no rows"))?);
        after = answered["nextCursor"].as_str().map(str::to_owned);
        if after.is_none() {
            return Ok(rows);
        }
    }
}

/// The lists and totals of a ledger.
pub struct Answers {
    /// By name: the account summary, the balances, and the three lists.
    pub lists: Vec<(&'static str, Value)>,
}

impl Answers {
    /// Asks for all of them; the first that is refused ends it.
    pub fn of(app: &mut App) -> Result<Self, String> {
        let lists = Self::each(app).into_iter().map(|(name, list)| Ok((name, list?)));
        Ok(Self { lists: lists.collect::<Result<_, String>>()? })
    }

    /// Asks for each of them, whatever becomes of the others.
    pub fn each(app: &mut App) -> Vec<(&'static str, Result<Value, String>)> {
        let fundings = every_row("fundings", |after| {
            answer("fundings", app.fundings(&FundingQuery { limit: Some(500), after, ..Default::default() }))
        });
        let invoices = every_row("invoices", |after| {
            answer("invoices", app.invoices(&InvoiceQuery { limit: Some(500), after, ..Default::default() }))
        });
        let transactions = every_row("transactions", |after| {
            answer("transactions", app.transactions(&TransactionQuery { limit: Some(500), after, ..Default::default() }))
        });
        vec![
            ("summary", answer("summary", app.account_summary())),
            ("balances", answer("balances", app.advance_pay_overview())),
            ("fundings", fundings.map(Value::from)),
            ("invoices", invoices.map(Value::from)),
            ("transactions", transactions.map(Value::from)),
        ]
    }
}

/// Checks every invariant.
pub fn verify(app: &mut App) -> Result<Value, String> {
    let found = app.verify().map_err(|error| format!("verify: {error}"))?;
    if found.ok {
        return answer("verify", Ok(found));
    }
    let places: Vec<String> = found.invariants.into_iter().flat_map(|invariant| invariant.places).take(3).collect();
    Err(format!("verify finds: {}", places.join("; ")))
}

/// Invoices whose details are compared, too; the lists hold every amount of the rest.
const DETAILED: usize = 30;

/// Hashes of what was drawn, of documents (their check codes are such) and of the chain; and the chain's length, as the same file imported
/// again is on record.
const HASHES: [&str; 4] = ["\"sha256\":", "\"checkCode\":", "\"hash\":", "\"links\":"];

/// All that the ledger in `folder` answers, as lines of JSON, after it was verified; "no ledger" where there is none. What
/// differs between two ledgers that went the same way is left out: drawn references, hashes, the folder's name.
pub fn everything(folder: &Path) -> Result<String, String> {
    if !file(folder).exists() {
        return Ok("no ledger".to_owned());
    }
    let mut app = open(folder).map_err(|error| format!("it does not open: {error}"))?;
    let verified = verify(&mut app)?;
    let Answers { lists } = Answers::of(&mut app)?;
    let ids = |list: &str, key: &str| -> Vec<String> {
        let rows = lists.iter().find(|(name, _)| *name == list).and_then(|(_, rows)| rows.as_array());
        rows.into_iter().flatten().filter_map(|row| row[key].as_str().map(str::to_owned)).collect()
    };
    let (mut details, references) = (Vec::new(), ids("fundings", "reference"));
    for id in ids("fundings", "id") {
        let detail = answer("funding", app.funding(&id))?;
        if !detail["funding"]["document"].is_null() {
            let document = app.funding_document(&id).map_err(|error| format!("document of {id}: {error}"))?;
            details.push(json!({ "pdf": document.bytes.starts_with(b"%PDF-") }));
        }
        details.push(detail);
    }
    for id in ids("invoices", "id").into_iter().take(DETAILED) {
        details.push(answer("invoice", app.invoice(&id))?);
    }
    let all = json!({
        "ledger": answer("ledger", app.ledger_info())?,
        "methods": answer("methods", app.payment_methods())?,
        "seller": answer("seller", app.seller_profile())?,
        "verified": verified,
        "lists": lists.into_iter().map(|(name, list)| (name.to_owned(), list)).collect::<serde_json::Map<_, _>>(),
        "details": details,
    });
    let mut text = serde_json::to_string_pretty(&all).map_err(|error| error.to_string())?;
    for (number, reference) in references.iter().enumerate() {
        text = text.replace(reference.as_str(), &format!("REFERENCE-{number}"));
    }
    let text = text.replace(&*folder.to_string_lossy(), "FOLDER");
    let hash = |line: &str| HASHES.iter().any(|key| line.trim_start().starts_with(key));
    Ok(text.lines().filter(|line| !hash(line)).collect::<Vec<_>>().join("\n"))
}

/// What the ledger in `folder` has written down besides: the audit log, and its balances from month to month.
pub fn records(folder: &Path) -> Result<String, String> {
    let mut app = open(folder).map_err(|error| format!("it does not open: {error}"))?;
    let audited =
        every_row("audit log", |after| answer("audit log", app.audit_log(&AuditQuery { limit: Some(500), after, ..Default::default() })))?;
    let months = answer("months", app.roll_forward(&RollForwardQuery::default()))?;
    let records = json!({ "audit": audited, "months": months, "head": answer("head", app.chain_head())? });
    serde_json::to_string_pretty(&records).map_err(|error| error.to_string())
}

/// The first lines in which two texts differ.
pub fn difference(found: &str, expected: &str) -> String {
    let pairs = found.lines().zip(expected.lines()).enumerate().filter(|(_, (found, expected))| found != expected);
    let mut shown: Vec<String> =
        pairs.take(3).map(|(line, (found, expected))| format!("line {line}: {} instead of {}", found.trim(), expected.trim())).collect();
    if found.lines().count() != expected.lines().count() {
        shown.push(format!("{} lines instead of {}", found.lines().count(), expected.lines().count()));
    }
    shown.join("; ")
}
