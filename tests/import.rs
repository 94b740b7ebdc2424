//! Invoice files: what a preview says, what an import does, and which files are refused.

use std::path::{Path, PathBuf};

use billing_app::dto::{
    ErrorCode, ImportInvoices, ImportOutcome, ImportPreview, InvoiceFileFormat, InvoiceQuery, InvoiceStatus, Seller, Transaction,
};
use billing_tests::{TestLedger, code_of, new_ledger, refusal, spoken};
use rusqlite::Connection;
use rusqlite::types::Value;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/invoices").join(name)
}

fn import(path: &Path) -> ImportInvoices {
    ImportInvoices { path: path.display().to_string(), sha256: None, settle: false }
}

/// Writes a file into the ledger's folder.
fn file(ledger: &TestLedger, name: &str, content: &str) -> PathBuf {
    let path = ledger.folder.path().join(name);
    std::fs::write(&path, content).expect("a file");
    path
}

const HEADER: &str = "invoice_number,type,seller,issued_on,due_on,currency,amount\n";

/// New, already known, changed, refused.
fn counts(preview: &ImportPreview) -> [u32; 4] {
    [preview.new, preview.already_known, preview.changed, preview.refused]
}

#[test]
fn a_preview_counts_and_writes_nothing() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let preview = ledger.preview_invoices(&fixture("example-2026.csv")).expect("a preview");
    assert_eq!((preview.format, preview.read, counts(&preview)), (InvoiceFileFormat::Csv, 8, [8, 0, 0, 0]));
    assert_eq!(preview.file_name, "example-2026.csv");
    assert_eq!((preview.issued_from.as_deref(), preview.issued_to.as_deref()), (Some("2026-01-03"), Some("2026-04-03")));
    assert_eq!(preview.new_invoices_total.iter().map(spoken).collect::<Vec<_>>(), ["USD 21835.50"]);
    assert_eq!(preview.new_credit_memos_total.iter().map(spoken).collect::<Vec<_>>(), ["USD 250.00"]);
    assert_eq!(preview.sha256.len(), 64);
    assert!(ledger.invoices(&InvoiceQuery::default()).expect("the invoices").items.is_empty(), "nothing was written");
    assert!(ledger.all_transactions().is_empty());
}

#[test]
fn r16_an_import_of_the_same_file_adds_nothing_the_second_time() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let path = fixture("example-2026.csv");
    let first = ledger.import_invoices(&import(&path)).expect("an import");
    assert_eq!((first.read, first.added, first.already_known, first.needs_review.len()), (8, 8, 0, 0));
    let recorded = ledger.all_transactions();
    assert_eq!(recorded.len(), 8);
    let head = ledger.chain_head().expect("the head");
    let second = ledger.import_invoices(&import(&path)).expect("the same import");
    assert_eq!((second.read, second.added, second.already_known, second.needs_review.len()), (8, 0, 8, 0));
    assert_eq!(ledger.all_transactions(), recorded);
    assert_eq!(ledger.chain_head().expect("the head"), head, "the second import left no trace, because it changed nothing");
    let preview = ledger.preview_invoices(&path).expect("a preview");
    assert_eq!(counts(&preview), [0, 8, 0, 0]);
    assert!(preview.rows.iter().all(|row| row.reason.as_deref() == Some("It is in the ledger already.")));
    ledger.assert_whole();
}

#[test]
fn each_row_says_what_will_happen_to_it_and_what_needs_attention_comes_first() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let content =
        [HEADER, "EX-1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,10.00\n", "EX-2,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,20.00\n"];
    let first = file(&ledger, "first.csv", &content.concat());
    ledger.import_invoices(&import(&first)).expect("an import");
    let content = [
        HEADER,
        "EX-1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,10.00\n",
        "EX-2,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,20.01\n",
        "EX-3,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,30.00\n",
        "EX-4,INVOICE,AWS Inc.,2026-01-03,2026-01-02,USD,40.00\n",
        "EX-3,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,30.00\n",
        "EX-3,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,31.00\n",
    ];
    let second = file(&ledger, "second.csv", &content.concat());
    let preview = ledger.preview_invoices(&second).expect("a preview");
    assert_eq!(counts(&preview), [1, 2, 2, 1]);
    let shown: Vec<(u32, &str, ImportOutcome, Option<&str>)> =
        preview.rows.iter().map(|row| (row.line, row.invoice_number.as_str(), row.outcome, row.field.as_deref())).collect();
    assert_eq!(
        shown,
        [
            (3, "EX-2", ImportOutcome::Changed, Some("amount")),
            (5, "EX-4", ImportOutcome::Refused, Some("due_on")),
            (7, "EX-3", ImportOutcome::Changed, Some("amount")),
            (2, "EX-1", ImportOutcome::AlreadyKnown, None),
            (4, "EX-3", ImportOutcome::New, None),
            (6, "EX-3", ImportOutcome::AlreadyKnown, None),
        ]
    );
    let reason = |at: usize| preview.rows[at].reason.as_deref().unwrap_or_default();
    assert_eq!(reason(0), "It is in the ledger with another amount (USD 20.00 there, USD 20.01 here). The ledger keeps what it has.");
    assert!(reason(1).contains("2026-01-02"), "{}", reason(1));
    assert_eq!(reason(2), "Line 4 has the same number with another amount (USD 30.00 there, USD 31.00 here). Only line 4 is taken.");
    assert_eq!(reason(5), "It repeats line 4.");

    let result = ledger.import_invoices(&import(&second)).expect("an import");
    assert_eq!((result.read, result.added, result.already_known), (6, 1, 2));
    let lines: Vec<u32> = result.needs_review.iter().map(|row| row.line).collect();
    assert_eq!(lines, [3, 5, 7]);
    assert_eq!(ledger.invoice("EX-2").expect("the invoice").invoice.amount.value, "20.00", "the ledger keeps what it has");
    assert_eq!(ledger.invoices(&InvoiceQuery::default()).expect("the invoices").items.len(), 3);
    ledger.assert_whole();
}

#[test]
fn what_is_imported_is_what_was_previewed() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let path = file(&ledger, "a.csv", &format!("{HEADER}EX-1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,10.00\n"));
    let sha256 = Some(ledger.preview_invoices(&path).expect("a preview").sha256);
    file(&ledger, "a.csv", &format!("{HEADER}EX-1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,99.00\n"));
    let refused = refusal(ledger.import_invoices(&ImportInvoices { sha256: sha256.clone(), ..import(&path) }));
    assert_eq!(
        (refused.code, refused.message.as_str()),
        (ErrorCode::FileChanged, "a.csv has changed since the preview. Look at the new preview, then import.")
    );
    assert!(ledger.all_transactions().is_empty());
    file(&ledger, "a.csv", &format!("{HEADER}EX-1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,10.00\n"));
    ledger.import_invoices(&ImportInvoices { sha256, ..import(&path) }).expect("the previewed file");
}

#[test]
fn an_import_may_settle_what_is_due() {
    let mut ledger = TestLedger::funded("2026-03-12", "50000.00");
    let request = ImportInvoices { settle: true, ..import(&fixture("example-2026.csv")) };
    let result = ledger.import_invoices(&request).expect("an import");
    let paid: Vec<&str> = result.settlement.payments.iter().map(|payment| payment.invoice_number.as_str()).collect();
    assert_eq!(paid, ["SAMPLE-2026-0101", "SAMPLE-2026-0101", "SAMPLE-2026-0102", "SAMPLE-2026-0201"], "the credit memo first");
    let unpaid: Vec<&str> = result.settlement.unpaid.iter().map(|unpaid| unpaid.invoice_number.as_str()).collect();
    assert_eq!(unpaid, ["SAMPLE-2026-0202"], "Marketplace");
    // 50,000.00 + 250.00 of the memo − 4,210.75 − 1,500.00 − 3,988.20
    assert_eq!(ledger.balance(), "40551.05");
    ledger.assert_whole();
}

#[test]
fn aws_json_and_european_files_are_read() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let preview = ledger.preview_invoices(&fixture("aws-list-invoice-summaries.json")).expect("a preview");
    assert_eq!(preview.format, InvoiceFileFormat::AwsJson);
    assert_eq!(counts(&preview), [6, 0, 0, 2], "{:#?}", preview.rows);
    let refused: Vec<&str> = preview.rows.iter().take(2).map(|row| row.invoice_number.as_str()).collect();
    assert_eq!(refused, ["SAMPLE-J-0005", "SAMPLE-J-0007"], "nothing to pay, and a receipt");
    let result = ledger.import_invoices(&import(&fixture("aws-list-invoice-summaries.json"))).expect("an import");
    assert_eq!((result.added, result.needs_review.len()), (6, 2));
    let shown = |ledger: &mut TestLedger, number: &str| {
        let invoice = ledger.invoice(number).expect(number).invoice;
        (invoice.seller, spoken(&invoice.amount), invoice.issued_on, invoice.due_on)
    };
    assert_eq!(
        shown(&mut ledger, "SAMPLE-J-0002"),
        (Seller::AwsInc, "USD 89.99".to_owned(), "2026-01-10".to_owned(), "2026-02-09".to_owned()),
        "days are UTC (R8)"
    );
    assert_eq!(shown(&mut ledger, "SAMPLE-J-0003").1, "EUR 412.34", "in the currency that is paid");
    assert_eq!(ledger.invoice("SAMPLE-J-0004").expect("the memo").invoice.status, InvoiceStatus::Unapplied);

    let result = ledger.import_invoices(&import(&fixture("aws-europe.csv"))).expect("an import");
    assert_eq!((result.read, result.added), (4, 4));
    assert_eq!(shown(&mut ledger, "SAMPLE-EU-0101").1, "EUR 1830.50");
    ledger.assert_whole();
}

#[test]
fn invoices_of_another_account_are_refused() {
    let mut other = TestLedger::make(&billing_app::dto::CreateLedger {
        account_id: "999988887777".to_owned(),
        ..new_ledger(Seller::AwsInc, Some("2026-03-02"))
    });
    let preview = other.preview_invoices(&fixture("aws-list-invoice-summaries.json")).expect("a preview");
    assert_eq!(counts(&preview), [0, 0, 0, 8]);
    let reasons = preview.rows.iter().filter_map(|row| row.reason.as_deref());
    assert!(
        reasons.clone().any(|reason| reason == "It belongs to account 111122223333; this ledger is account 999988887777's."),
        "{:?}",
        reasons.collect::<Vec<_>>()
    );
}

#[test]
fn files_that_hold_no_invoices_are_refused_whole() {
    let cases = [
        ("bad/empty.csv", "The file is empty."),
        ("bad/header-only.csv", "The file holds no invoices."),
        ("bad/picture.png", "not an invoice file"),
        ("bad/workbook.xlsx", "not an invoice file"),
        ("bad/utf16.csv", "UTF-16"),
        ("bad/latin1.csv", "UTF-8"),
        ("bad/nul.csv", ""),
        ("bad/missing-column.csv", "column"),
        ("bad/duplicate-column.csv", "more than once"),
        ("bad/open-quote.csv", ""),
        ("bad/truncated.json", ""),
        ("bad/not-invoices.json", ""),
    ];
    let mut ledger = TestLedger::sandbox("2026-03-02");
    for (name, words) in cases {
        let path = fixture(name);
        for refused in [refusal(ledger.preview_invoices(&path)), refusal(ledger.import_invoices(&import(&path)))] {
            assert_eq!(refused.code, ErrorCode::FileUnreadable, "{name}: {}", refused.message);
            let file_name = path.file_name().expect("a name").to_string_lossy().into_owned();
            assert!(refused.message.starts_with(&format!("{file_name}: ")), "{name}: {}", refused.message);
            assert!(refused.message.contains(words), "{name}: {}", refused.message);
            assert!(refused.message.ends_with('.'), "{name}: {}", refused.message);
        }
    }
    assert!(ledger.all_transactions().is_empty(), "nothing was written");
}

#[test]
fn files_with_bad_rows_name_the_column_of_each() {
    let cases = [
        ("bad/due-before-issue.csv", Some("due_on")),
        ("bad/unknown-currency.csv", Some("currency")),
        ("bad/unknown-seller.csv", Some("seller")),
        ("bad/amounts.csv", Some("amount")),
    ];
    for (name, field) in cases {
        let mut ledger = TestLedger::sandbox("2026-03-02");
        let preview = ledger.preview_invoices(&fixture(name)).expect(name);
        let refused: Vec<_> = preview.rows.iter().filter(|row| row.outcome == ImportOutcome::Refused).collect();
        assert!(!refused.is_empty(), "{name}");
        for row in refused {
            assert_eq!(row.field.as_deref(), field, "{name}, line {}", row.line);
            assert!(row.line > 1 && row.reason.as_ref().is_some_and(|reason| reason.ends_with('.')), "{name}: {row:?}");
        }
    }
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.import_invoices(&import(&fixture("example-2026.csv"))).expect("an import");
    let preview = ledger.preview_invoices(&fixture("bad/changed-amount.csv")).expect("a preview");
    assert!(preview.changed > 0 && preview.rows[0].field.as_deref() == Some("amount"), "{:#?}", preview.rows);
}

#[test]
fn what_is_no_file_or_far_too_large_is_refused_at_once() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let large = ledger.folder.path().join("large.csv");
    std::fs::File::create(&large).and_then(|file| file.set_len(200 * 1024 * 1024)).expect("a sparse file");
    let folder = ledger.folder.path().to_owned();
    let missing = folder.join("missing.csv");
    for (path, words) in [
        (&large, "large.csv: The file has 200 MiB; at most"),
        (&folder, "This is a folder or a device. Choose a CSV or JSON file."),
        (&missing, "missing.csv: The file can't be opened"),
    ] {
        let refused = refusal(ledger.preview_invoices(path));
        assert_eq!(refused.code, ErrorCode::FileUnreadable);
        assert!(refused.message.contains(words), "{}", refused.message);
        assert_eq!(code_of(ledger.import_invoices(&import(path))), ErrorCode::FileUnreadable);
    }
}

#[test]
fn a_preview_of_many_rows_shows_the_first_thousand() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let rows: String = (0..1_500).map(|number| format!("EX-{number},INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1.00\n")).collect();
    let path = file(&ledger, "many.csv", &format!("{HEADER}{rows}EX-BAD,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,x\n"));
    let preview = ledger.preview_invoices(&path).expect("a preview");
    assert_eq!((preview.read, preview.rows.len(), preview.rows_left_out), (1_501, 1_000, 501));
    assert_eq!(preview.rows[0].invoice_number, "EX-BAD", "what needs attention is never left out");
    assert_eq!(spoken(&preview.new_invoices_total[0]), "USD 1500.00");
}

/// A file of plain invoices with these numbers.
fn invoices_from(ledger: &TestLedger, name: &str, numbers: std::ops::Range<u32>) -> PathBuf {
    let row = |number: u32| {
        let (day, cents) = (1 + number % 28, 100 + number * 7 % 100_000);
        format!("EX-{number:05},INVOICE,AWS Inc.,2026-01-03,2026-02-{day:02},USD,{}.{:02}\n", cents / 100, cents % 100)
    };
    file(ledger, name, &format!("{HEADER}{}", numbers.map(row).collect::<String>()))
}

/// Every index and trigger of the ledger's file, and every row of what a posting moves.
fn content(ledger: &TestLedger) -> (Vec<Vec<Value>>, Vec<Vec<Vec<Value>>>) {
    let database = Connection::open(ledger.path()).expect("the file");
    let rows = |sql: &str| {
        let mut statement = database.prepare(sql).expect("a statement");
        let columns = statement.column_count();
        let rows = statement.query_map([], |row| (0..columns).map(|column| row.get(column)).collect()).expect("rows");
        rows.collect::<Result<Vec<Vec<Value>>, _>>().expect("rows")
    };
    let schema = rows("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    let tables = [
        "SELECT * FROM invoice ORDER BY id",
        "SELECT id, event, amount, occurred_on, invoice FROM ledger_transaction ORDER BY id",
        "SELECT * FROM entry ORDER BY id",
        "SELECT * FROM account ORDER BY id",
        "SELECT * FROM account_day ORDER BY account, day",
        "SELECT * FROM invoice_text_config WHERE k = 'automerge' AND v <> 4 OR k = 'hashsize' AND v <> 1048576",
    ];
    (schema, tables.into_iter().map(rows).collect())
}

#[test]
fn a_large_import_leaves_what_many_small_ones_leave() {
    let (mut large, mut small) = (TestLedger::sandbox("2026-03-02"), TestLedger::sandbox("2026-03-02"));
    let path = invoices_from(&large, "all.csv", 0..6_000);
    assert_eq!(large.import_invoices(&import(&path)).expect("an import").added, 6_000);
    for part in 0..3 {
        let path = invoices_from(&small, "part.csv", part * 2_000..(part + 1) * 2_000);
        assert_eq!(small.import_invoices(&import(&path)).expect("an import").added, 2_000);
    }
    assert!(content(&large) == content(&small), "the same rows, indexes and settings");
    for ledger in [&mut large, &mut small] {
        let query = InvoiceQuery { search: Some("EX-0412".to_owned()), ..Default::default() };
        assert_eq!(ledger.invoices(&query).expect("a search").items.len(), 10);
        ledger.assert_whole();
    }
    assert_eq!(large.import_invoices(&import(&path)).expect("the same import").already_known, 6_000);
}

#[test]
fn a_large_import_that_fails_leaves_the_ledger_as_it_was() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let database = Connection::open(ledger.path()).expect("the file");
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON import_file BEGIN SELECT RAISE(ABORT, 'the last step fails'); END";
    database.execute_batch(refuse).expect("a trigger");
    let before = content(&ledger);
    let path = invoices_from(&ledger, "all.csv", 0..6_000);
    assert!(ledger.import_invoices(&import(&path)).is_err());
    assert!(content(&ledger) == before, "no row, and every index");
    database.execute_batch("DROP TRIGGER refuse").expect("no trigger");
    assert_eq!(ledger.import_invoices(&import(&path)).expect("an import").added, 6_000);
    ledger.assert_whole();
}

/// A ledger into which the sample file with its eight records was imported.
fn imported() -> (TestLedger, PathBuf, String) {
    let mut ledger = TestLedger::registered("2026-01-20");
    let path = fixture("example-2026.csv");
    let id = ledger.import_invoices(&import(&path)).expect("an import").import_id.expect("an ID");
    (ledger, path, id)
}

#[test]
fn an_undone_import_leaves_nothing_owed_and_everything_posted() {
    let (mut ledger, path, id) = imported();
    let recorded = ledger.all_transactions();
    let undone = ledger.undo_import(&id).expect("undone");
    assert_eq!((undone.import_id, undone.canceled, undone.already_undone), (id, 8, false));

    let invoices = ledger.invoices(&InvoiceQuery::default()).expect("the invoices").items;
    assert!(invoices.iter().all(|it| it.status == InvoiceStatus::Canceled && it.canceled == it.amount && it.outstanding.value == "0.00"));
    let posted = ledger.all_transactions();
    assert_eq!(posted.len(), 2 * recorded.len(), "each posting has its counter-posting");
    let stands = |before: &Transaction| posted.iter().any(|after| after.id == before.id && after.entries == before.entries);
    assert!(recorded.iter().all(stands), "and what was posted is as it was");
    let summary = ledger.account_summary().expect("the summary");
    assert!(summary.outstanding.iter().chain(&summary.unapplied_funds.credit_memos).all(|amount| amount.value == "0.00"));
    for number in ["SAMPLE-2026-0101", "SAMPLE-2026-0203"] {
        let explanation = ledger.explain_invoice(number).expect("why").explanation;
        assert_eq!(explanation, format!("The import of {number} was undone: it counts no more."));
    }
    ledger.fund("50000.00");
    assert!(ledger.advance_clock("2026-03-05").expect("a day").settlement.payments.is_empty(), "nothing of it is paid");
    ledger.assert_whole();

    let preview = ledger.preview_invoices(&path).expect("a preview");
    assert_eq!(counts(&preview), [8, 0, 0, 0], "it can be imported again");
    let again = ledger.import_invoices(&import(&path)).expect("the import");
    assert_eq!((again.added, again.already_known), (8, 0));
    let invoices = ledger.invoices(&InvoiceQuery::default()).expect("the invoices").items;
    assert!(invoices.len() == 8 && invoices.iter().all(|it| it.outstanding == it.amount));
    ledger.assert_whole();
}

#[test]
fn r16_an_import_is_undone_once_and_a_late_retry_leaves_the_next_import_alone() {
    let (mut ledger, path, id) = imported();
    ledger.undo_import(&id).expect("undone");
    let head = ledger.chain_head().expect("the head");
    let again = ledger.undo_import(&id).expect("the answer");
    assert_eq!((again.canceled, again.already_undone), (8, true));
    assert_eq!(ledger.chain_head().expect("the head"), head, "the second time left no trace");

    let next = ledger.import_invoices(&import(&path)).expect("the import").import_id.expect("an ID");
    assert!(ledger.undo_import(&id).expect("the answer").already_undone);
    let invoices = ledger.invoices(&InvoiceQuery::default()).expect("the invoices").items;
    assert!(invoices.iter().all(|it| it.outstanding == it.amount), "what the next import recorded is owed");
    assert!(!ledger.undo_import(&next).expect("undone").already_undone);
    ledger.assert_whole();
}

#[test]
fn an_import_of_which_something_was_paid_is_not_undone() {
    let (mut ledger, _, id) = imported();
    ledger.fund("50000.00");
    ledger.advance_clock("2026-02-02").expect("a due date");
    let head = ledger.chain_head().expect("the head");
    let refused = refusal(ledger.undo_import(&id));
    assert_eq!(refused.code, ErrorCode::WrongStatus);
    assert!(refused.message.contains("SAMPLE-2026-0101"), "{}", refused.message);
    assert_eq!(ledger.chain_head().expect("the head"), head, "all of it or nothing");
    for unknown in ["IMP-000009", "INV-000001", ""] {
        assert_eq!(code_of(ledger.undo_import(unknown)), ErrorCode::NotFound, "{unknown}");
    }
    ledger.assert_whole();
}

#[test]
fn of_two_imports_only_the_one_that_was_meant_is_undone() {
    let (mut ledger, _, first) = imported();
    let content = [HEADER, "EX-1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,10.00\n"].concat();
    let path = file(&ledger, "second.csv", &content);
    ledger.request_funds("10.00", "eft").expect("something between the two");
    let second = ledger.import_invoices(&import(&path)).expect("an import").import_id.expect("an ID");
    assert_ne!(first, second);
    assert_eq!(ledger.undo_import(&second).expect("undone").canceled, 1);
    let open = ledger.invoices(&InvoiceQuery { open_only: true, ..InvoiceQuery::default() }).expect("the invoices").items;
    assert!(open.len() == 8 && open.iter().all(|it| it.invoice_number != "EX-1"));
    ledger.assert_whole();
}
