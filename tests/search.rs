//! Text search: whether the index answers or the list is walked, the same rows are found, in the list's order.

use std::fmt::Write as _;

use billing_app::dto::{ImportInvoices, Invoice, InvoiceQuery, Transaction, TransactionQuery};
use billing_tests::TestLedger;

/// So many invoices that a text which all of them have is common.
const INVOICES: usize = 1_300;

/// A funded ledger with many invoices, some with a purchase order, a few of them paid.
fn large() -> TestLedger {
    let mut ledger = TestLedger::funded("2026-03-02", "500.00");
    let mut file = "invoice_number,type,seller,issued_on,due_on,currency,amount,purchase_order,billing_period\n".to_owned();
    for number in 0..INVOICES {
        let order = if number % 100 == 7 { format!("PO \"A_{number}\"") } else { String::new() };
        let due = if number < 20 { "2026-03-02" } else { "2026-05-01" };
        let _ = writeln!(
            file,
            "EX-{number:05},INVOICE,aws-inc,2026-03-01,{due},USD,{}.{:02},\"{}\",2026-0{}",
            1 + number % 13,
            number % 100,
            order.replace('"', "\"\""),
            1 + number % 3
        );
    }
    let path = ledger.folder.path().join("many.csv");
    std::fs::write(&path, file).expect("a file");
    let request = ImportInvoices { path: path.display().to_string(), sha256: None, settle: true };
    assert_eq!(ledger.import_invoices(&request).expect("an import").added as usize, INVOICES);
    ledger
}

fn all_invoices(ledger: &mut TestLedger, search: Option<&str>) -> Vec<Invoice> {
    let (mut items, mut after) = (Vec::new(), None);
    loop {
        let query = InvoiceQuery { search: search.map(str::to_owned), limit: Some(500), after: after.take(), ..Default::default() };
        let page = ledger.invoices(&query).expect("a page");
        items.extend(page.items);
        after = page.next_cursor;
        if after.is_none() {
            return items;
        }
    }
}

fn all_transactions(ledger: &mut TestLedger, search: Option<&str>) -> Vec<Transaction> {
    let (mut items, mut after) = (Vec::new(), None);
    loop {
        let query = TransactionQuery { search: search.map(str::to_owned), limit: Some(500), after: after.take(), ..Default::default() };
        let page = ledger.transactions(&query).expect("a page");
        items.extend(page.items);
        after = page.next_cursor;
        if after.is_none() {
            return items;
        }
    }
}

/// What people look for in an invoice.
fn words_of(invoice: &Invoice) -> String {
    let [order, period] = [&invoice.purchase_order, &invoice.billing_period].map(|text| text.as_deref().unwrap_or_default());
    [&invoice.id, &invoice.invoice_number, order, period, &invoice.amount.value].join("\n").to_ascii_lowercase()
}

const TEXTS: [&str; 17] = [
    "EX-00042",
    "ex-00042",
    "EX-",
    "2026-01",
    "2026-0",
    "7",
    "07",
    "PO \"A_107\"",
    "A_",
    "%",
    "_",
    "*",
    "\"",
    "3.42",
    "INV-000042",
    "NOWHERE",
    "é",
];

#[test]
fn invoices_are_found_by_any_part_of_their_words() {
    let mut ledger = large();
    let all = all_invoices(&mut ledger, None);
    for text in TEXTS {
        let found: Vec<String> = all_invoices(&mut ledger, Some(text)).into_iter().map(|invoice| invoice.id).collect();
        let expected: Vec<String> =
            all.iter().filter(|invoice| words_of(invoice).contains(&text.to_ascii_lowercase())).map(|invoice| invoice.id.clone()).collect();
        assert_eq!(found, expected, "{text:?}");
    }
}

#[test]
fn transactions_are_found_by_their_invoice_their_funding_their_amount_and_their_own_number() {
    let mut ledger = large();
    let reference = ledger.funding("FND-000001").expect("the funding").funding.reference;
    let invoices = all_invoices(&mut ledger, None);
    let words = |transaction: &Transaction| {
        let invoice = invoices.iter().find(|invoice| invoice.id == transaction.record_id);
        let funding = format!("{}\n{reference}", transaction.record_id).to_ascii_lowercase();
        invoice.map_or(funding, words_of)
    };
    let all = all_transactions(&mut ledger, None);
    assert!(all.iter().any(|transaction| transaction.transaction_type == billing_app::dto::TransactionType::Payment));
    let grouped = format!("{} {}", &reference[..4], &reference[4..]);
    for text in TEXTS.into_iter().chain([reference.as_str(), grouped.as_str(), "FND-000001", "TX-000003", "500.00", "500"]) {
        let needle = text.to_ascii_lowercase();
        let amount = text.trim_start_matches('0');
        let own = |transaction: &Transaction| {
            transaction.id == text || transaction.amount.value == amount || transaction.amount.value == format!("{amount}.00")
        };
        let fits = |transaction: &&Transaction| {
            own(transaction) || words(transaction).contains(&needle) || words(transaction).contains(&needle.replace(' ', ""))
        };
        let expected: Vec<&str> = all.iter().filter(fits).map(|transaction| transaction.id.as_str()).collect();
        let found = all_transactions(&mut ledger, Some(text));
        let found: Vec<&str> = found.iter().map(|transaction| transaction.id.as_str()).collect();
        assert_eq!(found, expected, "{text:?}");
    }
}

#[test]
fn the_newest_day_comes_first_whatever_was_recorded_last() {
    let mut ledger = large();
    let days: Vec<String> = all_transactions(&mut ledger, None).into_iter().map(|transaction| transaction.date).collect();
    assert!(days.windows(2).all(|pair| pair[0] >= pair[1]));
}
