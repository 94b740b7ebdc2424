//! Tables with other names in their first line: what the owner says of their columns once, and that it is remembered.

use std::path::{Path, PathBuf};

use billing_app::dto::{
    AuditQuery, AuditedRecord, ColumnSource, DateOrder, DecimalMark, ErrorCode, FileColumn, FileColumns, FileColumnsQuery, FileKind,
    ImportInvoices, ImportStatement, MapColumns, StatementLineQuery,
};
use billing_tests::{TestLedger, code_of, refusal, spoken};

/// As a bank of the United States writes it: dates by month, thousands grouped, no currency.
const BANK: &str = "Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\n\
    DEBIT,03/10/2026,SAMPLE WIRE,\"-1,500.00\",WIRE_OUTGOING,\"12,000.55\",\n\
    CREDIT,3/9/26,SAMPLE DEPOSIT,250.00,ACH_CREDIT,\"13,500.55\",\n";

/// As a spreadsheet in German writes it: semicolons, dates by day, a comma before the cents.
const LISTING: &str = "Nummer;Datum;Fällig am;Betrag\nEX-1;03.03.2026;02.04.2026;1.234,50\nEX-2;03.03.2026;02.04.2026;99\n";

fn file(ledger: &TestLedger, name: &str, content: &str) -> PathBuf {
    let path = ledger.folder.path().join(name);
    std::fs::write(&path, content).expect("a file");
    path
}

fn columns(ledger: &mut TestLedger, path: &Path, kind: FileKind) -> FileColumns {
    ledger.file_columns(&FileColumnsQuery { path: path.display().to_string(), kind }).expect("the columns")
}

fn at(column: FileColumn, position: u16) -> ColumnSource {
    ColumnSource { column, position: Some(position), value: None }
}

fn always(column: FileColumn, value: &str) -> ColumnSource {
    ColumnSource { column, position: None, value: Some(value.to_owned()) }
}

/// What the owner says of [`BANK`].
fn of_bank(known: &FileColumns) -> MapColumns {
    MapColumns {
        path: known.path.clone(),
        kind: FileKind::Statement,
        header: known.header.clone(),
        columns: vec![
            at(FileColumn::BookedOn, 1),
            at(FileColumn::Description, 2),
            at(FileColumn::Amount, 3),
            always(FileColumn::Currency, "USD"),
        ],
        dates: DateOrder::MonthDayYear,
        decimals: DecimalMark::Point,
    }
}

/// What the owner says of [`LISTING`].
fn of_listing(known: &FileColumns) -> MapColumns {
    MapColumns {
        path: known.path.clone(),
        kind: FileKind::Invoices,
        header: known.header.clone(),
        columns: vec![
            at(FileColumn::InvoiceNumber, 0),
            at(FileColumn::IssuedOn, 1),
            at(FileColumn::DueOn, 2),
            at(FileColumn::Amount, 3),
            always(FileColumn::Type, "INVOICE"),
            always(FileColumn::Seller, "AWS_INC"),
            always(FileColumn::Currency, "USD"),
        ],
        dates: DateOrder::DayMonthYear,
        decimals: DecimalMark::Comma,
    }
}

/// What the latest entry of the audit log says of the mapping with this number: the values that it sets.
fn on_record(ledger: &mut TestLedger, id: &str) -> Vec<(String, Option<String>)> {
    let query = AuditQuery { records: vec![AuditedRecord::ColumnMapping], ..AuditQuery::default() };
    let entries = ledger.audit_log(&query).expect("the audit log").items;
    let latest = entries.iter().find(|entry| entry.record_id == id).expect("an entry");
    latest.changes.iter().map(|change| (change.field.clone(), change.new.clone())).collect()
}

#[test]
fn a_banks_own_table_is_read_once_its_columns_are_named_and_so_is_the_next_one() {
    let mut ledger = TestLedger::registered("2026-03-12");
    let path = file(&ledger, "march.csv", BANK);
    assert_eq!(code_of(ledger.preview_statement(&path)), ErrorCode::FileUnreadable);

    let known = columns(&mut ledger, &path, FileKind::Statement);
    assert_eq!(known.header, ["Details", "Posting Date", "Description", "Amount", "Type", "Balance", "Check or Slip #"]);
    assert_eq!(known.samples[0], ["DEBIT", "03/10/2026", "SAMPLE WIRE", "-1,500.00", "WIRE_OUTGOING", "12,000.55", ""]);
    assert!(!known.mapped);
    assert!(known.problem.is_some_and(|problem| problem.contains("does not name the column currency")));
    let found: Vec<_> = known.columns.iter().filter_map(|source| Some((source.column, source.position?))).collect();
    let by_name = [(FileColumn::BookedOn, 1), (FileColumn::Amount, 3), (FileColumn::Description, 2)];
    assert_eq!(found, by_name, "what goes by a name that is known is found at once");

    let known = columns(&mut ledger, &path, FileKind::Statement);
    ledger.map_columns(&of_bank(&known)).expect("a mapping");
    let preview = ledger.preview_statement(&path).expect("a preview");
    assert_eq!((preview.new, preview.refused, preview.columns_mapped), (2, 0, true));
    assert_eq!((preview.booked_from.as_deref(), preview.booked_to.as_deref()), (Some("2026-03-09"), Some("2026-03-10")));
    assert_eq!(preview.new_debits_total.iter().map(spoken).collect::<Vec<_>>(), ["USD 1500.00"]);

    let next = file(&ledger, "april.csv", &BANK.replace("03/10/2026", "04/13/2026"));
    assert!(columns(&mut ledger, &next, FileKind::Statement).mapped, "the same first line is known");
    let import = |path: &Path| ImportStatement { path: path.display().to_string(), sha256: None, apply_exact: false };
    let result = ledger.import_statement(&import(&next)).expect("an import");
    assert_eq!((result.read, result.added, result.needs_review.len()), (2, 2, 0));
    let lines = ledger.statement_lines(&StatementLineQuery::default()).expect("the lines").items;
    assert_eq!(lines[0].booked_on, "2026-04-13");
    ledger.assert_whole();
}

#[test]
fn invoices_of_a_spreadsheet_are_read_once_their_columns_are_named() {
    let mut ledger = TestLedger::registered("2026-03-12");
    let path = file(&ledger, "listing.csv", LISTING);
    let known = columns(&mut ledger, &path, FileKind::Invoices);
    assert!(known.columns.iter().all(|source| source.position.is_none()), "nothing of it is known by its name");
    ledger.map_columns(&of_listing(&known)).expect("a mapping");
    let request = ImportInvoices { path: path.display().to_string(), sha256: None, settle: false };
    let result = ledger.import_invoices(&request).expect("an import");
    assert_eq!((result.added, result.needs_review.len()), (2, 0));
    let invoice = ledger.invoice("EX-1").expect("the invoice").invoice;
    assert_eq!(
        (spoken(&invoice.amount), invoice.issued_on.as_str(), invoice.due_on.as_str()),
        ("USD 1234.50".to_owned(), "2026-03-03", "2026-04-02")
    );
    ledger.assert_whole();
}

#[test]
fn a_mapping_is_on_record_and_saying_the_same_again_changes_nothing() {
    let mut ledger = TestLedger::registered("2026-03-12");
    let path = file(&ledger, "march.csv", BANK);
    let known = columns(&mut ledger, &path, FileKind::Statement);
    let said = of_bank(&known);
    ledger.map_columns(&said).expect("a mapping");
    let values = on_record(&mut ledger, "1");
    let value = |field: &str| values.iter().find(|(name, _)| name == field).and_then(|(_, value)| value.as_deref());
    assert_eq!(value("header"), Some("details | posting_date | description | amount | type | balance | check_or_slip_#"));
    assert_eq!((value("columns.booked_on"), value("columns.currency"), value("dateOrder")), (Some("2"), Some("=USD"), Some("MDY")));

    let head = ledger.chain_head().expect("the head");
    ledger.map_columns(&MapColumns { columns: said.columns.iter().rev().cloned().collect(), ..said.clone() }).expect("the same");
    assert_eq!(ledger.chain_head().expect("the head"), head, "the same in another order is nothing new");

    ledger.map_columns(&MapColumns { dates: DateOrder::YearMonthDay, ..said }).expect("another mapping");
    assert_eq!(on_record(&mut ledger, "1"), [("dateOrder".to_owned(), Some("YMD".to_owned()))]);
    assert_eq!(ledger.preview_statement(&path).expect("a preview").refused, 2, "it takes the place of the first one");
    ledger.assert_whole();
}

#[test]
fn what_can_not_be_read_is_refused_and_not_remembered() {
    let mut ledger = TestLedger::registered("2026-03-12");
    let path = file(&ledger, "march.csv", BANK);
    let known = columns(&mut ledger, &path, FileKind::Statement);
    let said = of_bank(&known);
    let without = |column: FileColumn| said.columns.iter().filter(|source| source.column != column).cloned().collect::<Vec<_>>();
    let with = |source: ColumnSource| [without(source.column), vec![source]].concat();
    let head = ledger.chain_head().expect("the head");
    for (columns, code, words) in [
        (without(FileColumn::BookedOn), ErrorCode::FileUnreadable, "does not name the column booked_on"),
        (without(FileColumn::Currency), ErrorCode::FileUnreadable, "does not name the column currency"),
        (with(at(FileColumn::Debit, 5)), ErrorCode::FileUnreadable, "names amount as well as debit or credit"),
        (with(always(FileColumn::Currency, "XXX")), ErrorCode::InvalidInput, "\"XXX\" is no known currency"),
        (with(always(FileColumn::Currency, "  ")), ErrorCode::FileUnreadable, "does not name the column currency"),
        (with(always(FileColumn::BookedOn, "2026-03-10")), ErrorCode::FileUnreadable, "does not name the column booked_on"),
        (with(at(FileColumn::Currency, 7)), ErrorCode::FileChanged, "has changed since the preview"),
    ] {
        let refused = refusal(ledger.map_columns(&MapColumns { columns, ..said.clone() }));
        assert!(refused.code == code && refused.message.contains(words), "{words}: {refused:?}");
    }
    let other_header = MapColumns { header: vec!["Details".to_owned()], ..said };
    assert_eq!(code_of(ledger.map_columns(&other_header)), ErrorCode::FileChanged);
    assert_eq!(ledger.chain_head().expect("the head"), head);
    assert_eq!(code_of(ledger.preview_statement(&path)), ErrorCode::FileUnreadable);
}

#[test]
fn a_file_that_names_no_columns_is_refused_with_the_way_out() {
    let mut ledger = TestLedger::registered("2026-03-12");
    for (name, content, kind, words) in [
        ("bare.csv", "03/10/2026,-1.00,,SAMPLE\n03/11/2026,-2.00,,SAMPLE\n", FileKind::Statement, "holds values, such as \"03/10/2026\""),
        ("titled.csv", "date,amount,Balance of 5550100123\n", FileKind::Statement, "holds values, such as \"····0123\""),
        ("wide.csv", &format!("{}\n", vec!["a"; 201].join(",")), FileKind::Invoices, "more than 200 columns"),
        ("page.json", "{\"InvoiceSummaries\":[]}", FileKind::Invoices, "is no table"),
        ("statement.xml", "<Document/>", FileKind::Statement, "is no table"),
        ("statement.ofx", "OFXHEADER:100\n", FileKind::Statement, "is no table"),
        ("empty.csv", "", FileKind::Statement, "The file is empty"),
    ] {
        let path = file(&ledger, name, content).display().to_string();
        let refused = refusal(ledger.file_columns(&FileColumnsQuery { path, kind }));
        assert_eq!(refused.code, ErrorCode::FileUnreadable, "{name}");
        assert!(refused.message.contains(words), "{name}: {}", refused.message);
    }
}

#[test]
fn a_mapping_of_statements_is_not_one_of_invoices() {
    let mut ledger = TestLedger::registered("2026-03-12");
    let path = file(&ledger, "march.csv", BANK);
    let known = columns(&mut ledger, &path, FileKind::Statement);
    ledger.map_columns(&of_bank(&known)).expect("a mapping");
    assert!(!columns(&mut ledger, &path, FileKind::Invoices).mapped);
    assert_eq!(code_of(ledger.preview_invoices(&path)), ErrorCode::FileUnreadable);
}
