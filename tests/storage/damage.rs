//! What is posted can't be changed; and if a file is changed behind the program's back, `verify` names the place.

use billing_app::dto::{ErrorCode, ImportInvoices};
use billing_app::{App, Environment, KeySource};
use billing_tests::{TestLedger, credit_memo, invoice, marketplace};
use rusqlite::Connection;

/// A ledger with a row in every table: a receipt, invoices paid by each source, a document.
fn filled() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add_bank("5550100123", true);
    ledger.know_seller_bank();
    ledger.register();
    ledger.fund("100.00");
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "5.00"));
    ledger.add(&invoice("EX-1", "2026-03-02", "45.00"));
    ledger.add(&marketplace("EX-M", "2026-03-02", "25.00"));
    ledger.settle_now();
    ledger.assert_whole();
    ledger
}

fn behind_its_back(ledger: &TestLedger) -> Connection {
    Connection::open(ledger.path()).expect("the file")
}

#[test]
fn what_is_posted_is_neither_changed_nor_deleted() {
    let ledger = filled();
    let database = behind_its_back(&ledger);
    let statements = [
        "UPDATE ledger_transaction SET amount = amount + 1",
        "UPDATE ledger_transaction SET occurred_on = '2026-01-01'",
        "DELETE FROM ledger_transaction",
        "UPDATE entry SET amount = amount + 1",
        "UPDATE entry SET balance_after = 0",
        "DELETE FROM entry",
        "UPDATE funding_event SET recorded_by = 'Somebody Else'",
        "DELETE FROM funding_event",
        "UPDATE document SET sha256 = printf('%064d', 0)",
        "DELETE FROM document",
        "DELETE FROM funding",
        "UPDATE funding SET amount = amount + 1",
        "UPDATE funding SET reference = 'RF18539007547034'",
        "DELETE FROM invoice",
        "UPDATE invoice SET number = 'EX-9'",
        "UPDATE invoice SET due_on = '2026-04-01'",
        "DELETE FROM payment",
        "UPDATE payment SET amount = amount + 1",
        "UPDATE payment SET paid_on = '2026-04-01'",
    ];
    for statement in statements {
        let table = statement.split(' ').find(|word| word.chars().next().is_some_and(char::is_lowercase)).expect("a table");
        let rows: i64 = database.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).expect("a count");
        assert!(rows > 0, "{table} is empty, so that the statement proves nothing");
        let refused = database.execute(statement, []).expect_err(statement).to_string();
        assert!(refused.contains(" never "), "{statement}: {refused}");
    }
}

#[test]
fn the_schema_itself_refuses_what_never_holds() {
    let ledger = filled();
    let database = behind_its_back(&ledger);
    for statement in [
        "UPDATE invoice SET outstanding = outstanding + 1",
        "UPDATE invoice SET settled = -1, outstanding = amount + 1 - processing",
        "UPDATE funding SET received = -1",
        "UPDATE funding SET status = 'LOST'",
        "UPDATE ledger SET simulated_date = 'soon'",
        "UPDATE ledger SET simulated_date = '2026-02-30'",
        "INSERT INTO payment (invoice, source, amount, paid_on, automatic, status, outstanding_after)
            SELECT invoice, source, 1, paid_on, 1, status, 0 FROM payment WHERE source = 'ADVANCE_PAY'",
    ] {
        database.execute(statement, []).expect_err(statement);
    }
}

/// A change behind the program's back: which invariant `verify` finds broken, and what it names.
struct Tampering(u32, &'static str, &'static str);

#[test]
fn verify_names_the_place_of_each_broken_invariant() {
    let cases = [
        Tampering(1, "UPDATE entry SET amount = amount + 1 WHERE ledger_transaction = 2 AND amount > 0", "TX-000002"),
        Tampering(1, "DELETE FROM entry WHERE ledger_transaction = 3", "TX-000003"),
        Tampering(1, "UPDATE account SET balance = balance + 1 WHERE name = 'expenses:cloud usage'", "USD"),
        Tampering(1, "UPDATE ledger_transaction SET amount = amount + 100 WHERE id = 1", "TX-000001"),
        Tampering(
            1,
            "UPDATE entry SET account = (SELECT max(id) FROM account) WHERE id = 1;
            UPDATE account SET currency = 'EUR' WHERE id = (SELECT max(id) FROM account)",
            "TX-000001",
        ),
        Tampering(2, "UPDATE account SET balance = balance - 700 WHERE name = 'assets:advance pay'", "assets:advance pay, AWS_INC, USD"),
        Tampering(2, "UPDATE entry SET balance_after = balance_after + 1 WHERE ledger_transaction = 4", "TX-000004"),
        Tampering(2, "UPDATE funding SET received = received + 1", "FND-000001"),
        Tampering(2, "UPDATE account_day SET added = added + 1 WHERE day = '2026-03-02'", "on 2026-03-02: the day is kept as"),
        Tampering(2, "UPDATE account_day SET returned = taken WHERE day = '2026-03-02'", "on 2026-03-02: the day is kept as"),
        Tampering(2, "DELETE FROM account_day WHERE day = '2026-03-02'", "on 2026-03-02: the day is kept as"),
        Tampering(
            2,
            "INSERT INTO account_day (account, day, added, taken, returned, balance)
                SELECT account, '2026-03-03', 0, 0, 0, balance FROM account_day ORDER BY day DESC LIMIT 1",
            "on 2026-03-03: the day is kept as",
        ),
        Tampering(2, "UPDATE account_day SET balance = balance + 1", "the balance of the day is kept as"),
        Tampering(2, "UPDATE account SET last_day = '2026-03-31'", "its last day is kept as 2026-03-31"),
        Tampering(3, "UPDATE invoice SET outstanding = outstanding + 1 WHERE number = 'EX-1'", "INV-000002 (EX-1)"),
        Tampering(
            3,
            "UPDATE invoice SET settled = settled - 100, outstanding = outstanding + 100 WHERE number = 'EX-1'",
            "INV-000002 (EX-1)",
        ),
        Tampering(
            3,
            "UPDATE invoice SET processing = processing - 100, outstanding = outstanding + 100 WHERE number = 'EX-M'",
            "INV-000003 (EX-M)",
        ),
        Tampering(
            3,
            "UPDATE invoice SET settled = settled - 100, outstanding = outstanding + 100 WHERE number = 'EX-CM'",
            "INV-000001 (EX-CM)",
        ),
        Tampering(
            3,
            "UPDATE invoice SET amount = amount + 100, outstanding = outstanding + 100 WHERE number = 'EX-M'",
            "INV-000003 (EX-M)",
        ),
        Tampering(4, "UPDATE payment SET amount = amount - 100 WHERE source = 'ADVANCE_PAY'", "AWS_INC, USD"),
        Tampering(4, "DELETE FROM payment WHERE source = 'ADVANCE_PAY'", "AWS_INC, USD"),
        Tampering(
            4,
            "UPDATE entry SET balance_after = -1 WHERE account = (SELECT id FROM account WHERE name = 'assets:advance pay')",
            "TX-000001",
        ),
        Tampering(
            5,
            "DROP INDEX payment_once_a_day;
            INSERT INTO payment (invoice, source, amount, paid_on, automatic, status, outstanding_after)
                SELECT invoice, source, amount, paid_on, automatic, status, outstanding_after FROM payment WHERE source = 'ADVANCE_PAY'",
            "INV-000002",
        ),
    ];
    for Tampering(invariant, change, place) in cases {
        let mut ledger = filled();
        let database = behind_its_back(&ledger);
        let triggers: Vec<String> = database
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            .and_then(|mut statement| statement.query_map([], |row| row.get(0)).and_then(Iterator::collect))
            .expect("the triggers");
        for trigger in triggers {
            database.execute_batch(&format!("DROP TRIGGER {trigger}")).expect("no trigger");
        }
        database.execute_batch("PRAGMA ignore_check_constraints = 1; PRAGMA foreign_keys = 0").expect("no checks");
        database.execute_batch(change).unwrap_or_else(|error| panic!("{change}: {error}"));
        let found = ledger.verify().expect("a check");
        assert!(!found.ok, "{change}");
        let broken = found.invariants.iter().find(|result| result.number == invariant).expect("the invariant");
        assert!(!broken.holds, "{change}: {found:#?}");
        assert!(broken.places.iter().any(|named| named.contains(place)), "{change}: {:?}", broken.places);
    }
}

#[test]
fn a_value_that_the_program_never_writes_is_damage_and_not_a_guess() {
    for (change, use_case) in [
        ("UPDATE funding SET status = 'LOST'", "funding"),
        ("UPDATE ledger_transaction SET event = 'SOMETHING'", "transactions"),
        ("UPDATE ledger SET currency = 'JPY'", "ledger"),
        ("DELETE FROM ledger", "ledger"),
        ("UPDATE invoice SET amount = amount + 1 WHERE number = 'EX-1'", "invoices"),
        ("UPDATE entry SET amount = amount + 1 WHERE id = 1", "transactions"),
        ("DELETE FROM entry WHERE id = 2", "transactions"),
        ("UPDATE entry SET balance_after = balance_after + 1 WHERE id = 1", "transactions"),
        ("UPDATE entry SET account = account + 1 WHERE id = 1", "transactions"),
        ("UPDATE ledger_transaction SET occurred_on = '2026-03-01' WHERE id = 3", "transactions"),
        ("UPDATE ledger_transaction SET invoice = 3 WHERE id = 3", "transactions"),
        ("UPDATE payment SET source_left = source_left + 1", "transactions"),
        ("UPDATE funding SET amount = amount + 1, status = 'PARTIALLY_RECEIVED'", "fundings"),
        ("UPDATE funding SET amount = amount + 1, status = 'PARTIALLY_RECEIVED'", "overview"),
        ("UPDATE account_day SET added = added + 1", "overview"),
        ("UPDATE account_day SET balance = balance + 1, added = added + 1 WHERE day = (SELECT max(day) FROM account_day)", "overview"),
    ] {
        let mut ledger = filled();
        let database = behind_its_back(&ledger);
        database
            .execute_batch(
                "PRAGMA ignore_check_constraints = 1; PRAGMA foreign_keys = 0; DROP TRIGGER ledger_transaction_stays;
                DROP TRIGGER entry_stays; DROP TRIGGER entry_remains; DROP TRIGGER invoice_record_stays; DROP TRIGGER funding_request_stays;
                DROP TRIGGER payment_stays",
            )
            .expect("no checks");
        database.execute_batch(change).expect(change);
        let refused = match use_case {
            "funding" => ledger.funding("FND-000001").map(drop),
            "invoices" => ledger.invoices(&Default::default()).map(drop),
            "transactions" => ledger.transactions(&Default::default()).map(drop),
            "fundings" => ledger.fundings(&Default::default()).map(drop),
            "overview" => ledger.advance_pay_overview().map(drop),
            _ => ledger.ledger_info().map(drop),
        };
        assert_eq!(billing_tests::code_of(refused), ErrorCode::LedgerDamaged, "{change}");
    }
}

/// Makes an index as if it had lost every row but those that `kept` selects, as damaged pages can.
fn lose_rows(database: &Connection, index: &str, kept: &str) {
    let sql: String = database.query_row("SELECT sql FROM sqlite_schema WHERE name = ?", [index], |row| row.get(0)).expect("the index");
    let partial = match sql.split_once(" WHERE ") {
        Some((all, some)) => format!("{all} WHERE ({some}) AND {kept}"),
        None => format!("{sql} WHERE {kept}"),
    };
    let change = format!("BEGIN; DROP INDEX {index}; {partial}; PRAGMA writable_schema = 1");
    database.execute_batch(&change).expect("a smaller index");
    database.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", [sql.as_str(), index]).expect("its name");
    database.execute_batch("COMMIT; PRAGMA writable_schema = 0").expect("a damaged index");
}

#[test]
fn an_index_that_lost_a_row_is_damage_and_not_a_shorter_list() {
    for (index, kept, use_case) in [
        ("funding_by_status", "id <> 2", "overview"),
        ("invoice_by_due", "id <> 2", "invoices"),
        ("ledger_transaction_by_date", "id <> 2", "transactions"),
        ("invoice_open", "number <> 'EX-2'", "overview"),
        ("invoice_open", "number <> 'EX-CM-2'", "overview"),
        ("invoice_open", "number <> 'EX-CM-2'", "settle"),
    ] {
        let mut ledger = filled();
        ledger.request_funds("7.00", "eft").expect("a funding that waits");
        ledger.add(&credit_memo("EX-CM-2", "2026-03-20", "5.00"));
        ledger.add(&invoice("EX-2", "2026-03-20", "60.00"));
        let look = |ledger: &mut TestLedger| match use_case {
            "overview" => ledger.advance_pay_overview().map(drop),
            "invoices" => ledger.invoices(&Default::default()).map(drop),
            "settle" => ledger.advance_clock("2026-03-20").map(drop),
            _ => ledger.transactions(&Default::default()).map(drop),
        };
        if use_case != "settle" {
            look(&mut ledger).expect("a whole ledger");
        }
        lose_rows(&behind_its_back(&ledger), index, kept);
        assert_eq!(billing_tests::code_of(look(&mut ledger)), ErrorCode::LedgerDamaged, "{index}, {use_case}");
        assert!(!ledger.verify().expect("a check").ok, "{index}");
    }
}

/// Every account with its balance, as pages and statements show them.
fn balances(app: &mut App) -> Vec<String> {
    let summary = app.account_summary().map(|summary| format!("{summary:?}"));
    let overview = app.advance_pay_overview().map(|overview| format!("{overview:?}"));
    let days = app.balances_on("2026-03-02").map(|balances| format!("{balances:?}"));
    let months = app.roll_forward(&Default::default()).map(|months| format!("{months:?}"));
    [summary, overview, days, months].map(|shown| shown.expect("a whole ledger")).into()
}

/// Makes the index that finds accounts as empty as that of a new table, as a flipped bit in one of its keys can.
const LOSE_ACCOUNTS: &str = "CREATE TABLE other (name TEXT, seller TEXT, currency TEXT, UNIQUE (name, seller, currency));
    PRAGMA writable_schema = 1;
    UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_other_1')
        WHERE name = 'sqlite_autoindex_account_1';
    PRAGMA writable_schema = RESET;";

#[test]
fn an_account_that_its_index_has_lost_is_not_shown_as_empty() {
    let mut ledger = filled();
    let shown = balances(&mut ledger);
    behind_its_back(&ledger).execute_batch(LOSE_ACCOUNTS).expect("an index without rows");
    let mut opened = ledger.another();
    assert_eq!(balances(&mut opened), shown);
    assert!(!opened.verify().expect("a check").ok);
}

#[test]
fn an_account_with_the_name_of_none_or_of_another_is_damage_and_not_an_empty_balance() {
    let again = "INSERT INTO account (name, seller, currency, balance, last_day)
        SELECT name, seller, currency, 0, last_day FROM account NOT INDEXED WHERE name = 'assets:advance pay'";
    for change in
        ["UPDATE account SET name = 'assets:advanca pay' WHERE name = 'assets:advance pay'".to_owned(), format!("{LOSE_ACCOUNTS} {again}")]
    {
        let ledger = filled();
        behind_its_back(&ledger).execute_batch(&change).expect("a changed account");
        assert_eq!(billing_tests::code_of(ledger.another().account_summary()), ErrorCode::LedgerDamaged, "{change}");
    }
}

#[test]
fn a_past_day_that_does_not_agree_with_the_days_beside_it_is_damage_and_not_a_balance() {
    let of_the_balance = "account = (SELECT id FROM account WHERE name = 'assets:advance pay')";
    for (change, day, months) in [
        ("UPDATE account_day SET balance = balance + 100 WHERE day = '2026-03-10' AND", "2026-03-12", false),
        ("UPDATE account_day SET balance = balance + 100 WHERE day = '2026-03-10' AND", "2026-03-05", false),
        ("UPDATE account_day SET added = added + 100 WHERE day = '2026-03-10' AND", "2026-03-10", true),
        ("DELETE FROM account_day WHERE day = '2026-03-10' AND", "2026-03-12", true),
        ("DELETE FROM account_day WHERE day = '2026-03-10' AND", "2026-03-03", true),
        ("DELETE FROM account_day WHERE day = '2026-03-20' AND", "2026-03-25", true),
        ("DELETE FROM account_day WHERE", "2026-03-12", true),
    ] {
        let mut ledger = filled();
        for later in ["2026-03-10", "2026-03-20", "2026-03-31"] {
            ledger.advance_clock(later).expect("a later day");
            ledger.fund("10.00");
        }
        ledger.balances_on(day).expect("a whole ledger");
        behind_its_back(&ledger).execute_batch(&format!("{change} {of_the_balance}")).expect(change);
        let mut opened = ledger.another();
        assert_eq!(billing_tests::code_of(opened.balances_on(day)), ErrorCode::LedgerDamaged, "{change}, {day}");
        let rolled = opened.roll_forward(&Default::default());
        assert_eq!(rolled.is_err(), months, "{change}: {:?}", rolled.map(drop));
    }
}

#[test]
fn what_was_past_due_is_damage_and_not_a_smaller_amount_where_an_index_lost_an_invoice() {
    let days = ["2026-03-04", "2026-03-12", "2026-03-25"];
    for (index, day) in
        [("invoice_paid_late", days[1]), ("invoice_unsettled", days[2]), ("invoice_by_due", days[0]), ("invoice_canceled", days[1])]
    {
        let mut ledger = TestLedger::registered("2026-03-02");
        let path = ledger.folder.path().join("invoices.csv");
        let file = "invoice_number,type,seller,issued_on,due_on,currency,amount\nEX-9,INVOICE,AWS Inc.,2026-02-01,2026-03-10,USD,8.00\n";
        std::fs::write(&path, file).expect("a file");
        let import = ImportInvoices { path: path.display().to_string(), sha256: None, settle: false };
        let id = ledger.import_invoices(&import).expect("an import").import_id.expect("an ID");
        ledger.add(&invoice("EX-1", "2026-03-05", "45.00"));
        ledger.add(&invoice("EX-2", "2026-03-20", "30.00"));
        ledger.advance_clock("2026-03-13").expect("a later day");
        ledger.undo_import(&id).expect("undone");
        ledger.advance_clock("2026-03-15").expect("a later day");
        ledger.fund("50.00");
        ledger.settle_now();
        ledger.advance_clock("2026-03-25").expect("a later day");
        let past_due = days.map(|day| ledger.balances_on(day).expect("a whole ledger").past_due[0].value.clone());
        assert_eq!(past_due, ["0.00", "53.00", "25.00"]);
        lose_rows(&behind_its_back(&ledger), index, "FALSE");
        let mut opened = ledger.another();
        assert_eq!(billing_tests::code_of(opened.balances_on(day)), ErrorCode::LedgerDamaged, "{index}");
        assert!(!opened.verify().expect("a check").ok, "{index}");
    }
}

#[test]
fn verify_opens_every_sealed_field() {
    let flipped = |column: &str| format!("CAST(substr({column}, 1, length({column}) - 1) || x'00' AS BLOB)");
    for (table, column, place) in [
        ("seller_bank", "account_sealed", "seller bank 1: its sealed account does not open"),
        ("payment_method", "identity_sealed", "payment method 2: its sealed identity does not open"),
        ("document", "content_sealed", "document 1: its sealed content does not open"),
        ("ledger_key", "key_check", "ledger key 1: what proves the ledger's key does not, though the key opens sealed fields"),
    ] {
        let mut ledger = filled();
        let whole = ledger.verify().expect("a check");
        assert_eq!((whole.ok, whole.sealed_fields), (true, Some(4)), "two of the bank account, the seller's account, a document");
        let change = format!("DROP TRIGGER document_stays; UPDATE {table} SET {column} = {} WHERE {column} IS NOT NULL", flipped(column));
        behind_its_back(&ledger).execute_batch(&change).expect("a changed field");
        let mut opened = ledger.another();
        let found = opened.verify().expect("a check");
        let places: Vec<&str> = found.invariants.iter().flat_map(|invariant| &invariant.places).map(String::as_str).collect();
        assert_eq!((found.ok, places), (false, vec![place]), "{change}");
    }
}

#[test]
fn verify_says_where_the_key_is_not_at_hand() {
    let ledger = filled();
    let without = Environment { keys: KeySource::default(), ..ledger.environment() };
    let found = App::open(&ledger.path(), without).and_then(|mut app| app.verify()).expect("a check");
    assert_eq!((found.ok, found.sealed_fields), (true, None));
    let another = TestLedger::sandbox("2026-03-02");
    std::fs::write(another.key_file(), "5a".repeat(32)).expect("another key");
    let wrong = Environment { keys: KeySource::in_file(another.key_file()), ..ledger.environment() };
    let found = App::open(&ledger.path(), wrong).and_then(|mut app| app.verify()).expect("a check");
    assert_eq!((found.ok, found.sealed_fields), (true, None), "another ledger's key says nothing about this one");
}

#[test]
fn a_document_that_was_changed_is_not_served() {
    let mut ledger = filled();
    ledger.funding_document("FND-000001").expect("a document");
    let database = behind_its_back(&ledger);
    for change in [
        "UPDATE document SET sha256 = printf('%064d', 0)",
        "UPDATE document SET content_sealed = CAST(substr(content_sealed, 1, length(content_sealed) - 1) || x'00' AS BLOB)",
        "UPDATE document SET content_sealed = x''",
    ] {
        database.execute_batch(&format!("DROP TRIGGER IF EXISTS document_stays; {change}")).expect(change);
        let refused = billing_tests::refusal(ledger.funding_document("FND-000001").map(drop));
        assert_eq!(refused.code, ErrorCode::LedgerDamaged, "{change}: {}", refused.message);
        assert!(refused.message.contains("document"), "{change}: {}", refused.message);
    }
}
