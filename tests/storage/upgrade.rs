//! A ledger of every older format opens, upgraded, and shows what it showed.

use std::path::{Path, PathBuf};

use billing_app::App;
use billing_app::dto::{AuditAction, AuditQuery, FundingQuery, InvoiceQuery, TransactionQuery};
use billing_tests::{TestClock, environment, scratch};
use serde::Serialize;
use serde_json::Value;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/format-1").join(name)
}

/// A copy of the ledger of format 1 in `folder`, private as the program asks for it.
fn copy_into(folder: &Path) -> PathBuf {
    for name in ["ledger.sqlite", "ledger.key"] {
        let copy = folder.join(name);
        std::fs::copy(fixture(name), &copy).expect("a copy");
        #[cfg(unix)]
        std::fs::set_permissions(&copy, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("a private copy");
    }
    folder.join("ledger.sqlite")
}

fn open(path: &Path) -> App {
    let clock = std::sync::Arc::new(TestClock::at("2026-11-23T12:00:00Z"));
    let environment = environment(path.parent().expect("a folder"), &clock);
    App::open(path, environment).expect("an upgraded ledger")
}

/// Sentences, which may be worded better since.
const WORDS: [&str; 2] = ["usedBy", "removalRefusal"];

/// Every key and value that the older version showed stands in what is shown now.
fn assert_shows(place: &str, now: &Value, then: &Value) {
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => {
            for (key, value) in then.iter().filter(|(key, _)| !WORDS.contains(&key.as_str())) {
                assert_shows(&format!("{place}.{key}"), now.get(key).unwrap_or(&Value::Null), value);
            }
        }
        (Value::Array(now), Value::Array(then)) => {
            assert_eq!(now.len(), then.len(), "{place}");
            for (at, (now, then)) in now.iter().zip(then).enumerate() {
                assert_shows(&format!("{place}[{at}]"), now, then);
            }
        }
        _ => assert_eq!(now, then, "{place}"),
    }
}

fn check(name: &str, now: &impl Serialize) {
    let then = std::fs::read_to_string(fixture(&format!("expected-{name}.json"))).expect("what it showed");
    assert_shows(name, &serde_json::to_value(now).expect("JSON"), &serde_json::from_str(&then).expect("JSON"));
}

#[test]
fn a_ledger_of_format_1_shows_the_same_after_the_upgrade() {
    let folder = scratch();
    let path = copy_into(folder.path());
    let mut app = open(&path);
    check("status", &app.account_summary().expect("the summary"));
    check("funding-list", &app.fundings(&FundingQuery { limit: Some(500), ..Default::default() }).expect("the fundings"));
    check("invoice-list", &app.invoices(&InvoiceQuery { limit: Some(500), ..Default::default() }).expect("the invoices"));
    check("transactions", &app.transactions(&TransactionQuery { limit: Some(500), ..Default::default() }).expect("the transactions"));
    check("method-list", &app.payment_methods().expect("the methods"));
    check("seller-show", &app.seller_profile().expect("the seller"));
    let verification = app.verify().expect("a check");
    assert!(verification.ok, "{verification:#?}");
    let then: Value =
        serde_json::from_str(&std::fs::read_to_string(fixture("expected-verify.json")).expect("what it counted")).expect("JSON");
    assert_eq!(
        (Value::from(verification.transactions), Value::from(verification.entries)),
        (then["transactions"].clone(), then["entries"].clone())
    );
    app.funding_document("FND-000001").expect("a document that the older version issued");
}

#[test]
fn what_was_there_before_the_audit_log_is_taken_over_into_it() {
    let folder = scratch();
    let mut app = open(&copy_into(folder.path()));
    let log = app.audit_log(&AuditQuery { limit: Some(500), after: None }).expect("the log").items;
    assert!(!log.is_empty());
    assert!(log.iter().all(|entry| entry.action == AuditAction::TakenOver && entry.recorded_at == "2026-11-23T12:00:00Z"));
}

#[test]
fn a_second_opening_upgrades_nothing() {
    let folder = scratch();
    let path = copy_into(folder.path());
    let head = open(&path).chain_head().expect("a head");
    let mut again = open(&path);
    assert_eq!(again.chain_head().expect("a head"), head);
    assert!(again.verify().expect("a check").ok);
}

#[test]
fn two_programs_that_upgrade_at_once_upgrade_once() {
    let folder = scratch();
    let path = copy_into(folder.path());
    let heads: Vec<_> = std::thread::scope(|scope| {
        let openings: Vec<_> = (0..4).map(|_| scope.spawn(|| open(&path).chain_head().expect("a head"))).collect();
        openings.into_iter().map(|opening| opening.join().expect("an opening")).collect()
    });
    assert!(heads.windows(2).all(|pair| pair[0] == pair[1]), "{heads:?}");
}

/// How the file from before an upgrade is named.
const KEPT: &str = "ledger.sqlite.format-1.2026-11-23.backup";

#[test]
fn the_file_from_before_an_upgrade_is_kept() {
    let folder = scratch();
    let path = copy_into(folder.path());
    drop(open(&path));
    let kept = folder.path().join(KEPT);
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&kept).expect("the file").permissions()) & 0o777, 0o600);
    let count = |path: &Path| {
        let database = rusqlite::Connection::open(path).expect("a database");
        let whole: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("a check");
        let format: i32 = database.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a format");
        let rows: i64 = database.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).expect("a count");
        (whole, format, rows)
    };
    assert_eq!(count(&kept), count(&fixture_copy(folder.path())));
    drop(open(&path));
    let names: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(names.iter().filter(|name| name.to_string_lossy().contains("format-1")).count(), 1, "{names:?}");
}

/// The fixture, where SQLite may open it.
fn fixture_copy(folder: &Path) -> PathBuf {
    let copy = folder.join("fixture.sqlite");
    std::fs::copy(fixture("ledger.sqlite"), &copy).expect("a copy");
    copy
}

#[test]
fn a_file_that_is_no_copy_is_not_taken_for_one() {
    let folder = scratch();
    let path = copy_into(folder.path());
    let other = folder.path().join(KEPT);
    std::fs::write(&other, "of another program").expect("a file");
    drop(open(&path));
    assert_eq!(std::fs::read(&other).expect("the file"), b"of another program");
    let kept = folder.path().join(KEPT.replace(".backup", "-2.backup"));
    let format: i32 = rusqlite::Connection::open(kept)
        .and_then(|database| database.query_row("PRAGMA user_version", [], |row| row.get(0)))
        .expect("the copy");
    assert_eq!(format, 1);
}
