//! Lists as spreadsheets: all that matches, safe to open, never over another file.

use std::fs;

use billing_app::dto::{AddInvoice, FundingQuery, InvoiceQuery, InvoiceStatus, ListQuery, TransactionQuery, TransactionType};
use billing_tests::{TestLedger, invoice};

/// The rows of what was saved, the header first.
fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|record| record.expect("a row").iter().map(str::to_owned).collect()).collect()
}

fn printed(ledger: &mut TestLedger, list: &ListQuery) -> Vec<Vec<String>> {
    let mut bytes = Vec::new();
    let count = ledger.print_list(list, &mut bytes).expect("the list");
    let rows = rows(&bytes);
    assert_eq!(rows.len(), count as usize + 1, "the header and each row");
    rows
}

#[test]
fn a_spreadsheet_holds_all_that_matches_beyond_the_page() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    for number in 0..601 {
        ledger.add(&invoice(&format!("EX-{number:03}"), if number % 2 == 0 { "2026-03-20" } else { "2026-03-01" }, "10.00"));
    }
    let all = printed(&mut ledger, &ListQuery::Invoices(InvoiceQuery { limit: Some(10), ..Default::default() }));
    assert_eq!(all.len(), 602, "more than one read of the ledger");
    assert_eq!(all[0][..9], ["invoice_id", "invoice_number", "type", "status", "issued_on", "due_on", "currency", "amount", "outstanding"]);
    let mut numbers: Vec<&str> = all[1..].iter().map(|row| row[1].as_str()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 601, "each of them once");
    let past_due = InvoiceQuery { statuses: vec![InvoiceStatus::PastDue], ..Default::default() };
    assert_eq!(printed(&mut ledger, &ListQuery::Invoices(past_due)).len(), 301);
    let none = TransactionQuery { types: vec![TransactionType::Funding], ..Default::default() };
    assert_eq!(printed(&mut ledger, &ListQuery::Transactions(none)).len(), 1, "a header even where nothing matches");
}

#[test]
fn each_list_says_what_its_page_says() {
    let mut ledger = TestLedger::funded("2026-03-02", "100.00");
    ledger.add(&invoice("EX-1", "2026-03-02", "45.00"));
    ledger.settle_now();
    let fundings = printed(&mut ledger, &ListQuery::Fundings(FundingQuery::default()));
    let page = ledger.fundings(&FundingQuery::default()).expect("the page").items;
    assert_eq!(fundings[1][..3], [page[0].id.as_str(), page[0].reference.as_str(), "RECEIVED"]);
    assert_eq!(fundings[1][5..8], ["USD", "100.00", "100.00"]);
    let transactions = printed(&mut ledger, &ListQuery::Transactions(TransactionQuery::default()));
    let page = ledger.all_transactions();
    assert_eq!(transactions.len(), page.len() + 1);
    for (row, transaction) in transactions[1..].iter().rev().zip(&page) {
        let balance = transaction.balance_after.as_ref().map_or("", |balance| balance.value.as_str());
        assert_eq!([&row[0], &row[6], &row[8], &row[9]], [&transaction.id, &transaction.description, &transaction.amount.value, balance]);
    }
    let invoices = printed(&mut ledger, &ListQuery::Invoices(InvoiceQuery::default()));
    assert_eq!(invoices[1][1..4], ["EX-1", "INVOICE", "PAID"]);
    assert_eq!(invoices[1][7..13], ["45.00", "0.00", "0.00", "45.00", "0.00", "NOT_OPEN"]);
}

#[test]
fn words_of_others_are_never_run_as_a_formula() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let hostile = "=HYPERLINK(\"http://example.com\";\"x\")";
    ledger.add(&AddInvoice { purchase_order: Some(hostile.to_owned()), ..invoice("EX-1", "2026-03-20", "10.00") });
    let invoices = printed(&mut ledger, &ListQuery::Invoices(InvoiceQuery::default()));
    assert_eq!(invoices[1][15], format!("'{hostile}"));
}

#[test]
fn a_download_never_replaces_a_file_and_says_its_name() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add(&invoice("EX-1", "2026-03-20", "10.00"));
    let folder = billing_tests::scratch();
    let list = ListQuery::Invoices(InvoiceQuery::default());
    let first = ledger.download_list(&list, folder.path()).expect("a file");
    assert_eq!((first.path.as_str(), first.rows), (folder.path().join("invoices-2026-03-02.csv").to_str().expect("text"), 1));
    fs::write(&first.path, "the owner's own notes").expect("a change");
    let second = ledger.download_list(&list, folder.path()).expect("another file");
    assert!(second.path.ends_with("invoices-2026-03-02 (1).csv"), "{}", second.path);
    assert_eq!(fs::read_to_string(&first.path).expect("the first"), "the owner's own notes");
    assert_eq!(rows(&fs::read(&second.path).expect("the second")).len(), 2);
    let missing = ledger.download_list(&list, &folder.path().join("missing"));
    assert_eq!(billing_tests::code_of(missing), billing_app::dto::ErrorCode::FileNotWritten);
}
