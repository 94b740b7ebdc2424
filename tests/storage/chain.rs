//! The hash chain and the audit log (invariant 6): one changed digit anywhere is found, and the first place is named.

use billing_app::dto::{
    AuditAction, AuditQuery, AuditedRecord, ColumnSource, DateOrder, DecimalMark, FileColumn, FileKind, ImportStatement, MapColumns,
};
use billing_app::unwatched;
use billing_tests::{TestLedger, credit_memo, invoice, marketplace, outcome};
use rusqlite::Connection;
use rusqlite::types::Value;

/// A ledger with a row in every table that the program fills by itself or on request.
fn filled() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let bank = ledger.add_bank("5550100123", true);
    ledger.know_seller_bank();
    ledger.register();
    ledger.fund("100.00");
    let funding = ledger.request_funds("50.00", &bank).expect("a debit");
    ledger.mark_funding_succeeded(&outcome(&funding, None)).expect("a success");
    ledger.mark_funding_returned(&outcome(&funding, Some("R01"))).expect("a return");
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "5.00"));
    ledger.add(&invoice("EX-1", "2026-03-02", "45.00"));
    ledger.add(&marketplace("EX-M", "2026-03-02", "25.00"));
    ledger.settle_now();
    let charge = ledger.charge_of("EX-M");
    ledger.mark_charge_failed(&charge).expect("a refusal");
    let pdf = ledger.folder.path().join("EX-1.pdf");
    std::fs::write(&pdf, "%PDF-1.7").expect("a file");
    ledger.attach("EX-1", &pdf).expect("an attached file");
    import_mapped_statement(&mut ledger);
    ledger.assert_whole();
    ledger
}

/// A statement whose columns the owner has named, with a line that may stand for a transfer on its way.
fn import_mapped_statement(ledger: &mut TestLedger) {
    let funding = ledger.request_funds("70.00", "eft").expect("a transfer");
    let reference = ledger.funding(&funding).expect("the transfer").funding.reference;
    let file = ledger.folder.path().join("bank.csv");
    std::fs::write(&file, format!("Day,Moved,Said,Kept on\n2026-03-02,-70.00,{reference},5550100123\n")).expect("a file");
    let path = file.display().to_string();
    let at = |column, position| ColumnSource { column, position: Some(position), value: None };
    let header = ["Day", "Moved", "Said", "Kept on"].map(str::to_owned).into();
    let always = ColumnSource { column: FileColumn::Currency, position: None, value: Some("USD".to_owned()) };
    let columns =
        vec![at(FileColumn::BookedOn, 0), at(FileColumn::Amount, 1), at(FileColumn::Description, 2), at(FileColumn::Account, 3), always];
    let (kind, dates, decimals) = (FileKind::Statement, DateOrder::YearMonthDay, DecimalMark::Point);
    ledger.map_columns(&MapColumns { path: path.clone(), kind, header, columns, dates, decimals }).expect("a mapping");
    let imported = ledger.import_statement(&ImportStatement { path, sha256: None, apply_exact: false }).expect("an import");
    assert_eq!((imported.added, imported.matches.len()), (1, 1));
}

/// The file, open to any change.
fn unprotected(ledger: &TestLedger) -> Connection {
    let database = Connection::open(ledger.path()).expect("the file");
    let triggers: Vec<String> = texts(&database, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    for trigger in triggers {
        database.execute_batch(&format!("DROP TRIGGER {trigger}")).expect("no trigger");
    }
    database.execute_batch("PRAGMA ignore_check_constraints = 1; PRAGMA foreign_keys = 0").expect("no checks");
    database
}

fn texts(database: &Connection, sql: &str) -> Vec<String> {
    let mut statement = database.prepare(sql).expect("a query");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.map(|text| text.expect("a text")).collect()
}

/// Columns that no total or record depends on, each for its reason.
const NOT_COVERED: &[(&str, &str)] = &[
    ("request", "it only knows retries again"),
    ("settled_day", "the program's own note of the days that it settled"),
    ("ledger_key.key_check", "sealed: it does not open when it was changed"),
    ("payment_method.account_number_sealed", "sealed"),
    ("payment_method.account_match", "a keyed hash of what is sealed"),
    ("payment_method.identity_sealed", "sealed"),
    ("seller_bank.account_sealed", "sealed"),
    ("document.content_sealed", "sealed, and hashed beside it"),
    ("attachment.content_sealed", "sealed, and hashed beside it"),
    ("entry.id", "its place among the entries of its transaction, of which there are two"),
];

fn is_covered(table: &str, column: &str) -> bool {
    let named = |place: &str| place == table || place == format!("{table}.{column}");
    !NOT_COVERED.iter().any(|(place, _)| named(place))
}

/// The value with one digit or letter changed.
fn flipped(value: &Value) -> Value {
    match value.clone() {
        Value::Integer(number) => Value::Integer(number ^ 1),
        Value::Text(mut text) => {
            let last = text.pop().unwrap_or_default();
            text.push(if last == '7' { '3' } else { '7' });
            Value::Text(text)
        }
        Value::Blob(mut bytes) => {
            if let Some(last) = bytes.last_mut() {
                *last ^= 1;
            }
            Value::Blob(bytes)
        }
        other => other,
    }
}

/// One value of one row, and where it stands.
struct Cell {
    table: String,
    column: String,
    keys: Vec<String>,
    key_values: Vec<Value>,
    value: Value,
}

impl Cell {
    /// A value of `column`, if any row has one.
    fn find(database: &Connection, table: &str, column: &str) -> Option<Self> {
        let keys = texts(database, &format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk"));
        let sql = format!(
            "SELECT {column}, {} FROM {table} WHERE {column} IS NOT NULL AND {column} <> '' ORDER BY 2 DESC LIMIT 1",
            keys.join(", ")
        );
        let read = |row: &rusqlite::Row<'_>| {
            let key_values = (0..keys.len()).map(|at| row.get(at + 1)).collect::<Result<_, _>>()?;
            Ok((row.get(0)?, key_values))
        };
        let (value, key_values) = database.query_row(&sql, [], read).ok()?;
        Some(Self { table: table.to_owned(), column: column.to_owned(), keys, key_values, value })
    }

    /// Writes `to` where `from` stands.
    fn set(&self, database: &Connection, from: &Value, to: &Value) {
        let clauses: Vec<String> = self.keys.iter().map(|key| format!("{key} IS ?")).collect();
        let sql = format!("UPDATE {} SET {} = ? WHERE {}", self.table, self.column, clauses.join(" AND "));
        let now = |(key, value): (&String, &Value)| if *key == self.column { from.clone() } else { value.clone() };
        let values = std::iter::once(to.clone()).chain(self.keys.iter().zip(&self.key_values).map(now));
        let changed = database.execute(&sql, rusqlite::params_from_iter(values)).unwrap_or_else(|error| panic!("{sql}: {error}"));
        assert_eq!(changed, 1, "{sql}");
    }
}

#[test]
fn one_changed_digit_in_any_column_of_any_table_is_found() {
    let mut ledger = filled();
    let database = unprotected(&ledger);
    let tables = texts(
        &database,
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
            AND name NOT LIKE 'invoice_text%'",
    );
    let mut tried = 0;
    for table in &tables {
        for column in texts(&database, &format!("SELECT name FROM pragma_table_info('{table}')")) {
            if !is_covered(table, &column) {
                continue;
            }
            let Some(cell) = Cell::find(&database, table, &column) else { continue };
            // A key gets a number that no row has yet.
            let changed = match &cell.value {
                Value::Integer(number) if cell.keys.contains(&column) => Value::Integer(number + 1_000_000),
                other => flipped(other),
            };
            cell.set(&database, &cell.value, &changed);
            let found = ledger.verify();
            assert!(!found.is_ok_and(|found| found.ok), "{table}.{column} was {:?} and is {changed:?}, and nothing is found", cell.value);
            cell.set(&database, &changed, &cell.value);
            tried += 1;
        }
    }
    ledger.assert_whole();
    assert!(tried > 120, "only {tried} columns were tried");
}

#[test]
fn the_first_broken_place_is_named() {
    for (change, place) in [
        ("UPDATE ledger_transaction SET occurred_on = '2026-03-01' WHERE id IN (3, 4)", "TX-000003 (link "),
        ("UPDATE payment SET source_left = source_left - 1 WHERE source = 'CREDIT_MEMO'", "was changed after it was recorded"),
        ("UPDATE audit_log SET recorded_by = 'Somebody Else' WHERE id = 2", "audit log entry 2 (link "),
        ("DELETE FROM audit_log WHERE id = 3", "is missing"),
        ("UPDATE payment_method SET name_on_account = 'Somebody Else' WHERE id = 2", "payment method 2: it differs"),
        ("DELETE FROM document WHERE id = 1", "document 1: it is in the audit log, but gone"),
        ("INSERT INTO import_file VALUES (9, printf('%064d', 0), 'x.csv', '2026-03-02T12:00:00Z', 1, 1, 0)", "import file 9: it differs"),
    ] {
        let mut ledger = filled();
        unprotected(&ledger).execute_batch(change).unwrap_or_else(|error| panic!("{change}: {error}"));
        let found = ledger.verify().expect("a check");
        let chain = found.invariants.iter().find(|invariant| invariant.number == 6).expect("the invariant");
        assert!(chain.places.iter().any(|named| named.contains(place)), "{change}: {:?}", chain.places);
    }
}

#[test]
fn a_head_that_was_noted_proves_that_nothing_before_it_changed() {
    let mut ledger = filled();
    let noted = ledger.chain_head().expect("a head");
    assert_eq!(noted.hash.len(), 64);
    ledger.add(&invoice("EX-2", "2026-03-02", "1.00"));
    let found = ledger.verify_watched(Some(&noted.hash), &mut unwatched).expect("a check");
    assert!(found.ok);
    assert_eq!(found.known_link, Some(noted.links), "the noted head is still a link");
    assert_ne!(found.head, noted, "what was recorded since moved the head");

    let another = TestLedger::sandbox("2026-03-03").chain_head().expect("another ledger's head");
    let found = ledger.verify_watched(Some(&another.hash), &mut unwatched).expect("a check");
    assert!(!found.ok, "another ledger's head is none of this one's");
    for nonsense in ["", "5f", "x".repeat(64).as_str()] {
        assert_eq!(billing_tests::problem_fields(ledger.verify_watched(Some(nonsense), &mut unwatched)), ["head"]);
    }
}

#[test]
fn the_audit_log_says_who_changed_what_from_what_to_what() {
    let mut ledger = filled();
    let log = ledger.audit_log(&AuditQuery { limit: Some(500), after: None, ..Default::default() }).expect("the log").items;
    let invalid =
        log.iter().find(|entry| entry.record == AuditedRecord::FundingStep && entry.action == AuditAction::Added).expect("a step");
    assert_eq!(invalid.recorded_by, "Pat Example");
    let registration = log.iter().find(|entry| entry.record == AuditedRecord::Registration).expect("the registration");
    let field = |name: &str| registration.changes.iter().find(|change| change.field == name).and_then(|change| change.new.clone());
    assert_eq!(field("defaultMethod").as_deref(), Some("PM-000002"));
    let default =
        log.iter().find(|entry| entry.record == AuditedRecord::Account && entry.action == AuditAction::Changed).expect("a change");
    let [change] = default.changes.as_slice() else { panic!("only the default method changed: {default:#?}") };
    assert_eq!(
        (change.field.as_str(), change.old.as_deref(), change.new.as_deref()),
        ("defaultMethod", Some("PM-000001"), Some("PM-000002"))
    );
    let funding = log.iter().find(|entry| entry.record == AuditedRecord::Funding && entry.record_id == "FND-000002").expect("a funding");
    assert!(funding.changes.iter().any(|change| change.field == "amount" && change.new.as_deref() == Some("50.00")), "{funding:#?}");

    let first = ledger.audit_log(&AuditQuery { limit: Some(2), after: None, ..Default::default() }).expect("a page");
    let second =
        ledger.audit_log(&AuditQuery { limit: Some(2), after: first.next_cursor.clone(), ..Default::default() }).expect("the next page");
    let ids: Vec<_> = first.items.iter().chain(&second.items).map(|entry| entry.id.clone()).collect();
    let expected: Vec<_> = log.iter().take(4).map(|entry| entry.id.clone()).collect();
    assert_eq!(ids, expected);
    assert_eq!(
        billing_tests::problem_fields(ledger.audit_log(&AuditQuery { limit: None, after: Some("x".to_owned()), ..Default::default() })),
        ["after"]
    );
}
