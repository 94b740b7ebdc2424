//! R16: the same request twice changes nothing the second time.

use billing_app::dto::{AddBankAccount, AddFunds, AddInvoice, BankAccountInput, ErrorCode, RecordReceipt};
use billing_tests::{TestLedger, account_of, code_of, invoice, problem_fields};

fn funds(request_id: &str, amount: &str) -> AddFunds {
    AddFunds { request_id: request_id.to_owned(), amount: amount.to_owned(), currency: None, via: "eft".to_owned() }
}

#[test]
fn r16_a_retried_funding_answers_the_first() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let first = ledger.add_funds(&funds("one", "100.00")).expect("a funding");
    let again = ledger.another().add_funds(&funds("one", "100.00")).expect("the same funding");
    assert_eq!(again.funding, first.funding);
    assert_eq!(ledger.fundings(&Default::default()).expect("the history").items.len(), 1);

    ledger.receive(&first.funding.id, "100.00").expect("a receipt");
    let later = ledger.add_funds(&funds("one", "100.00")).expect("the same funding");
    assert_eq!(later.funding.status, billing_app::dto::FundingStatus::Received, "it is shown as it is now");

    for (case, same) in [
        ("the amount written otherwise", funds("one", " 100 ")),
        ("the currency named", AddFunds { currency: Some("USD".to_owned()), ..funds("one", "100.00") }),
        ("the method in capitals", AddFunds { via: "EFT".to_owned(), ..funds("one", "100.00") }),
    ] {
        assert_eq!(ledger.add_funds(&same).expect(case).funding.id, first.funding.id, "{case}");
    }
    let bank = ledger.add_bank("5550100123", false);
    for (case, changed) in
        [("another amount", funds("one", "100.01")), ("another method", AddFunds { via: bank, ..funds("one", "100.00") })]
    {
        assert_eq!(code_of(ledger.add_funds(&changed)), ErrorCode::RequestConflict, "{case}");
    }
    ledger.add_funds(&funds("two", "100.00")).expect("a second intent");
    assert_eq!(ledger.fundings(&Default::default()).expect("the history").items.len(), 2);
}

#[test]
fn r16_a_request_id_is_short_visible_ascii() {
    let mut ledger = TestLedger::registered("2026-03-02");
    for id in ["", "a b", "ü", "tab\t", &"x".repeat(65)] {
        assert_eq!(problem_fields(ledger.add_funds(&funds(id, "1.00"))), ["requestId"], "{id:?}");
    }
    ledger.add_funds(&funds(&"x".repeat(64), "1.00")).expect("64 characters");
}

#[test]
fn r16_a_refused_request_leaves_its_id_free() {
    let mut ledger = TestLedger::registered("2026-03-02");
    assert_eq!(problem_fields(ledger.add_funds(&funds("one", "0"))), ["amount"]);
    ledger.add_funds(&funds("one", "5.00")).expect("the corrected request");
}

#[test]
fn r16_a_retried_receipt_is_recorded_once() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let id = ledger.request_funds("100.00", "eft").expect("a funding");
    let receipt = |request_id: Option<&str>, amount: &str| RecordReceipt {
        request_id: request_id.map(str::to_owned),
        funding_id: id.clone(),
        amount: amount.to_owned(),
        date: "2026-03-02".to_owned(),
        evidence: Some("Line 7".to_owned()),
    };
    assert!(!ledger.record_receipt(&receipt(Some("one"), "40.00")).expect("a receipt").already_recorded);
    let again = ledger.record_receipt(&receipt(Some("one"), "40.00")).expect("the same receipt");
    assert!(again.already_recorded && again.settlement.payments.is_empty());
    assert_eq!(ledger.balance(), "40.00");
    assert_eq!(code_of(ledger.record_receipt(&receipt(Some("one"), "41.00"))), ErrorCode::RequestConflict);
    ledger.record_receipt(&receipt(Some("two"), "40.00")).expect("a truly equal transfer is a second movement");
    assert_eq!(ledger.balance(), "80.00");

    assert!(!ledger.record_receipt(&receipt(None, "5.00")).expect("a receipt without an id").already_recorded);
    assert!(ledger.record_receipt(&receipt(None, "5.00")).expect("the same content").already_recorded);
    assert_eq!(ledger.balance(), "85.00");
    ledger.assert_whole();
}

#[test]
fn r16_the_same_bank_account_is_one_payment_method() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let request =
        |request_id: &str, account: BankAccountInput| AddBankAccount { request_id: request_id.to_owned(), account, set_as_default: false };
    let first = ledger.add_bank_account(&request("one", account_of("5550100123"))).expect("an account");
    let retried = ledger.add_bank_account(&request("one", account_of("5550100123"))).expect("the same request");
    let typed_again = ledger.add_bank_account(&request("two", account_of("5550100123"))).expect("the same account");
    assert_eq!((&retried, &typed_again), (&first, &first));
    let base = || account_of("5550100123");
    let changes = [
        ("another account", account_of("5550100456")),
        ("another name", BankAccountInput { name_on_account: "Example Ltd".to_owned(), ..base() }),
        ("another phone", BankAccountInput { phone: Some("+1 217 555 0100".to_owned()), ..base() }),
        ("another tax ID", BankAccountInput { tax_id: Some("00-5550999".to_owned()), ..base() }),
        ("another tag", BankAccountInput { tags: [("team".to_owned(), "finance".to_owned())].into(), ..base() }),
    ];
    for (case, account) in changes {
        assert_eq!(code_of(ledger.add_bank_account(&request("one", account))), ErrorCode::RequestConflict, "{case}");
    }
    ledger.remove_payment_method(&first.id).expect("a removal");
    let anew = ledger.add_bank_account(&request("three", account_of("5550100123"))).expect("the account anew");
    assert_ne!(anew.id, first.id);
}

#[test]
fn r16_the_same_invoice_is_recorded_once() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let first = ledger.add(&invoice("EX-1", "2026-03-12", "10.00"));
    assert_eq!(ledger.add(&invoice("EX-1", "2026-03-12", "10.00")), first);
    assert_eq!(ledger.all_transactions().len(), 1);
    let cases: [(&str, AddInvoice); 5] = [
        ("amount", invoice("EX-1", "2026-03-12", "10.01")),
        ("issuedOn", AddInvoice { issued_on: "2026-03-01".to_owned(), ..invoice("EX-1", "2026-03-12", "10.00") }),
        ("dueOn", AddInvoice { due_on: Some("2026-03-13".to_owned()), ..invoice("EX-1", "2026-03-12", "10.00") }),
        ("chargeType", billing_tests::marketplace("EX-1", "2026-03-12", "10.00")),
        ("purchaseOrder", AddInvoice { purchase_order: Some("PO-1".to_owned()), ..invoice("EX-1", "2026-03-12", "10.00") }),
    ];
    for (field, changed) in cases {
        assert_eq!(problem_fields(ledger.add_invoice(&changed)), [field]);
    }
    assert_eq!(ledger.all_transactions().len(), 1);
}

#[test]
fn r16_bad_invoices_name_every_field() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let base = || invoice("EX-1", "2026-03-12", "10.00");
    let cases: [(&str, AddInvoice, &[&str]); 7] = [
        ("no number", AddInvoice { invoice_number: String::new(), ..base() }, &["invoiceNumber"]),
        ("a number with spaces", AddInvoice { invoice_number: "EX 1".to_owned(), ..base() }, &["invoiceNumber"]),
        ("due before issue", AddInvoice { issued_on: "2026-03-13".to_owned(), ..base() }, &["dueOn"]),
        ("no due date", AddInvoice { due_on: None, ..base() }, &["dueOn"]),
        ("a negative amount", AddInvoice { amount: "-1".to_owned(), ..base() }, &["amount"]),
        ("an unknown currency", AddInvoice { currency: Some("XXX".to_owned()), ..base() }, &["currency"]),
        (
            "all of it",
            AddInvoice { invoice_number: "?".to_owned(), issued_on: "soon".to_owned(), amount: "much".to_owned(), ..base() },
            &["invoiceNumber", "issuedOn", "amount"],
        ),
    ];
    for (case, record, fields) in cases {
        assert_eq!(problem_fields(ledger.add_invoice(&record)), fields, "{case}");
    }
    assert!(ledger.all_transactions().is_empty());
}
