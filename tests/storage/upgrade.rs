//! A ledger of every older format opens, upgraded, and shows what it showed.

use std::path::{Path, PathBuf};

use billing_app::App;
use billing_app::dto::{
    AuditAction, AuditQuery, DocumentQuery, DocumentRequest, FundingQuery, ImportStatement, InvoiceQuery, IssuedDocumentRequest,
    MatchQuery, StatementLineQuery, TransactionQuery, UnappliedCashQuery,
};
use billing_tests::{TestClock, TestLedger, environment, scratch};
use serde::Serialize;
use serde_json::Value;

/// The formats before this one.
const OLDER: [u32; 5] = [1, 2, 3, 4, 5];

fn fixture(format: u32, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/format-{format}")).join(name)
}

/// A copy of the ledger of an older format in `folder`, private as the program asks for it.
fn copy_into(folder: &Path, format: u32) -> PathBuf {
    for name in ["ledger.sqlite", "ledger.key"] {
        let copy = folder.join(name);
        std::fs::copy(fixture(format, name), &copy).expect("a copy");
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

/// What the version of `format` answered.
fn expected(format: u32, name: &str) -> Value {
    let text = std::fs::read_to_string(fixture(format, &format!("expected-{name}.json"))).expect("what it showed");
    serde_json::from_str(&text).expect("JSON")
}

fn check(format: u32, name: &str, now: &impl Serialize) {
    let place = format!("format {format}: {name}");
    assert_shows(&place, &serde_json::to_value(now).expect("JSON"), &expected(format, name));
}

#[test]
fn a_ledger_of_an_older_format_shows_the_same_after_the_upgrade() {
    for format in OLDER {
        let folder = scratch();
        let mut app = open(&copy_into(folder.path(), format));
        let limit = Some(500);
        check(format, "status", &app.account_summary().expect("the summary"));
        check(format, "funding-list", &app.fundings(&FundingQuery { limit, ..Default::default() }).expect("the fundings"));
        check(format, "invoice-list", &app.invoices(&InvoiceQuery { limit, ..Default::default() }).expect("the invoices"));
        check(format, "transactions", &app.transactions(&TransactionQuery { limit, ..Default::default() }).expect("the transactions"));
        check(format, "method-list", &app.payment_methods().expect("the methods"));
        check(format, "seller-show", &app.seller_profile().expect("the seller"));
        let verification = app.verify().expect("a check");
        assert!(verification.ok, "format {format}: {verification:#?}");
        let then = expected(format, "verify");
        assert_eq!(
            (Value::from(verification.transactions), Value::from(verification.entries)),
            (then["transactions"].clone(), then["entries"].clone())
        );
        app.funding_document("FND-000001").expect("a document that the older version issued");
    }
}

#[test]
fn what_later_formats_added_shows_the_same_after_the_upgrade() {
    for format in [2, 3, 4, 5] {
        let folder = scratch();
        let mut app = open(&copy_into(folder.path(), format));
        let limit = Some(500);
        check(format, "cash-list", &app.unapplied_cash_list(&UnappliedCashQuery { limit, after: None }).expect("the cash"));
        check(format, "audit", &app.audit_log(&AuditQuery { limit, after: None, ..Default::default() }).expect("the log"));
    }
}

#[test]
fn documents_of_older_formats_are_served_as_they_were_after_the_upgrade() {
    for (format, documents) in [(3, 12), (4, 13), (5, 16)] {
        let folder = scratch();
        let mut app = open(&copy_into(folder.path(), format));
        let list = app.documents(&DocumentQuery { limit: Some(500), ..Default::default() }).expect("the documents");
        check(format, "document-list", &list);
        assert_eq!(list.items.len(), documents, "format {format}");
        for document in list.items {
            let issued = IssuedDocumentRequest { number: document.number.clone() };
            let served = app.document(&DocumentRequest::Issued(issued)).expect("a document that the older version issued");
            let hash = billing_tests::sha256(&served.bytes);
            assert_eq!(hash, document.sha256, "format {format}: {}", document.number);
        }
    }
}

#[test]
fn an_attached_file_of_format_4_is_served_as_it_was_after_the_upgrade() {
    let folder = scratch();
    let mut app = open(&copy_into(folder.path(), 4));
    check(4, "invoice-show-SAMPLE-DUE", &app.invoice("SAMPLE-DUE").expect("the invoice"));
    let saved = folder.path().join("saved.pdf");
    app.save_attachment("ATT-000001", &saved).expect("the file");
    assert_eq!(std::fs::read(&saved).expect("its bytes"), b"%PDF-1.4\n% A sample, not an invoice.\n%%EOF\n");
    assert!(app.save_attachment("ATT-000002", &saved).is_err(), "a file that was removed");
}

#[test]
fn bank_statements_of_format_5_are_what_they_were_after_the_upgrade() {
    let folder = scratch();
    let mut app = open(&copy_into(folder.path(), 5));
    check(5, "statement-lines", &app.statement_lines(&StatementLineQuery { limit: Some(500), ..Default::default() }).expect("the lines"));
    check(5, "match-list", &app.matches(&MatchQuery { limit: Some(500), ..Default::default() }).expect("the matches"));
    // What waited for the owner is decided now, and its receipt rests on the line, as the one does that was decided before.
    app.confirm_match("MATCH-000003").expect("a decision");
    for (funding, line) in [("FND-000012", "LINE-000001"), ("FND-000014", "LINE-000003")] {
        let funding = app.funding(funding).expect("the funding");
        assert_eq!(funding.events.last().and_then(|event| event.statement_line.as_deref()), Some(line));
    }
    assert!(app.verify().expect("a check").ok);
}

#[test]
fn lines_of_format_5_are_known_again_after_the_upgrade_and_those_of_an_undone_import_are_not() {
    let folder = scratch();
    let mut app = open(&copy_into(folder.path(), 5));
    let undone = app.statement_line("LINE-000005").expect("a line that stays on record");
    assert_eq!((undone.line.import_id.as_str(), undone.line.withdrawn), ("STM-000004", true));
    // The fee of the import that counts, and the interest of the one that was undone.
    let path = folder.path().join("again.csv");
    let rows = "2026-03-13,-1.50,USD,Fee (sample),5550100123\n2026-03-12,12.00,USD,Interest (sample),\n";
    std::fs::write(&path, format!("booked_on,amount,currency,description,account\n{rows}")).expect("a file");
    let request = ImportStatement { path: path.display().to_string(), sha256: None, apply_exact: false };
    let imported = app.import_statement(&request).expect("an import");
    assert_eq!((imported.read, imported.already_known, imported.added), (2, 1, 1));
    assert!(app.verify().expect("a check").ok);
}

#[test]
fn an_upgraded_ledger_has_the_indexes_of_a_new_one() {
    let made = TestLedger::sandbox("2026-01-20");
    for format in OLDER {
        let folder = scratch();
        let path = copy_into(folder.path(), format);
        drop(open(&path));
        assert_eq!(schema(&path), schema(&made.path()), "format {format}");
    }
}

/// The tables, indexes and triggers of a ledger, as they were defined.
fn schema(path: &Path) -> Vec<(String, Option<String>)> {
    let database = rusqlite::Connection::open(path).expect("a database");
    let mut statement = database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").expect("a statement");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("rows");
    rows.collect::<Result<_, _>>().expect("the schema")
}

#[test]
fn what_was_there_before_the_audit_log_is_taken_over_into_it() {
    let folder = scratch();
    let mut app = open(&copy_into(folder.path(), 1));
    let log = app.audit_log(&AuditQuery { limit: Some(500), after: None, ..Default::default() }).expect("the log").items;
    assert!(!log.is_empty());
    assert!(log.iter().all(|entry| entry.action == AuditAction::TakenOver && entry.recorded_at == "2026-11-23T12:00:00Z"));
}

#[test]
fn a_second_opening_upgrades_nothing() {
    for format in OLDER {
        let folder = scratch();
        let path = copy_into(folder.path(), format);
        let head = open(&path).chain_head().expect("a head");
        let mut again = open(&path);
        assert_eq!(again.chain_head().expect("a head"), head);
        assert!(again.verify().expect("a check").ok);
    }
}

#[test]
fn two_programs_that_upgrade_at_once_upgrade_once() {
    for format in OLDER {
        let folder = scratch();
        let path = copy_into(folder.path(), format);
        let heads: Vec<_> = std::thread::scope(|scope| {
            let openings: Vec<_> = (0..4).map(|_| scope.spawn(|| open(&path).chain_head().expect("a head"))).collect();
            openings.into_iter().map(|opening| opening.join().expect("an opening")).collect()
        });
        assert!(heads.windows(2).all(|pair| pair[0] == pair[1]), "format {format}: {heads:?}");
    }
}

/// How the file from before an upgrade is named.
fn kept_name(format: u32) -> String {
    format!("ledger.sqlite.format-{format}.2026-11-23.backup")
}

#[test]
fn the_file_from_before_an_upgrade_is_kept() {
    for format in OLDER {
        let folder = scratch();
        let path = copy_into(folder.path(), format);
        drop(open(&path));
        let kept = folder.path().join(kept_name(format));
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&kept).expect("the file").permissions()) & 0o777, 0o600);
        let count = |path: &Path| {
            let database = rusqlite::Connection::open(path).expect("a database");
            let whole: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("a check");
            let rows: i64 = database.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).expect("a count");
            (whole, format_of(path), rows)
        };
        assert_eq!(count(&kept), count(&fixture_copy(format, folder.path())));
        drop(open(&path));
        let names: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(names.iter().filter(|name| name.to_string_lossy().contains("format-")).count(), 1, "{names:?}");
    }
}

/// The fixture, where SQLite may open it.
fn fixture_copy(format: u32, folder: &Path) -> PathBuf {
    let copy = folder.join("fixture.sqlite");
    std::fs::copy(fixture(format, "ledger.sqlite"), &copy).expect("a copy");
    copy
}

fn format_of(path: &Path) -> u32 {
    let database = rusqlite::Connection::open(path).expect("a database");
    database.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a format")
}

#[test]
fn a_file_that_is_no_copy_is_not_taken_for_one() {
    for format in OLDER {
        let folder = scratch();
        let path = copy_into(folder.path(), format);
        let other = folder.path().join(kept_name(format));
        std::fs::write(&other, "of another program").expect("a file");
        drop(open(&path));
        assert_eq!(std::fs::read(&other).expect("the file"), b"of another program");
        assert_eq!(format_of(&folder.path().join(kept_name(format).replace(".backup", "-2.backup"))), format);
    }
}
