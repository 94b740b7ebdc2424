//! R10, R17, R21: what settling and a bank's answer write down, up to the edges: days, batches, answers given twice.

use std::fmt::Write as _;

use billing_app::dto::{
    AddCard, CardInput, ChargeOutcome, ErrorCode, ImportInvoices, InvoiceStatus, PaymentMethodStatus, PaymentSource, PaymentStatus,
};
use billing_tests::{TestLedger, address, code_of, credit_memo, invoice, problem_fields, refusal};

/// A ledger on 10 March 2026 in which 40.00 of EX-1 were paid by Advance Pay and 60.00 charged to a bank account on 2 March.
fn charged() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add_bank("5550100123", true);
    ledger.register();
    ledger.fund("40.00");
    ledger.add(&invoice("EX-1", "2026-03-02", "100.00"));
    ledger.settle_now();
    ledger.advance_clock("2026-03-05").expect("a later day");
    ledger
}

#[test]
fn r10_an_invoice_is_paid_on_the_day_on_which_its_last_part_is() {
    let mut ledger = charged();
    let paid_on = |ledger: &mut TestLedger| ledger.invoice("EX-1").expect("the invoice").invoice.paid_on;
    assert_eq!(paid_on(&mut ledger), None, "60.00 are being charged");
    let charge = ledger.charge_of("EX-1");
    let answered = ledger.mark_charge_succeeded(&charge).expect("a success");
    assert_eq!((answered.invoice.status, answered.invoice.settled.value.as_str()), (InvoiceStatus::Paid, "100.00"));
    assert_eq!(paid_on(&mut ledger).as_deref(), Some("2026-03-05"));

    let mut refused = charged();
    let charge = refused.charge_of("EX-1");
    refused.mark_charge_failed(&charge).expect("a refusal");
    assert_eq!(paid_on(&mut refused), None, "60.00 are outstanding again");
    refused.fund("60.00");
    assert_eq!(paid_on(&mut refused).as_deref(), Some("2026-03-05"));
    for mut ledger in [ledger, refused] {
        ledger.assert_whole();
    }
}

#[test]
fn r21_an_answer_is_dated_from_the_day_of_the_charge_to_today() {
    for (date, refused) in
        [("2026-03-01", true), ("2026-03-02", false), ("2026-03-04", false), ("2026-03-05", false), ("2026-03-06", true), ("soon", true)]
    {
        let mut ledger = charged();
        let answer = ChargeOutcome { date: Some(date.to_owned()), ..ledger.charge_of("EX-1") };
        if refused {
            assert_eq!(problem_fields(ledger.mark_charge_succeeded(&answer)), ["date"], "{date}");
            assert_eq!(ledger.charge_of("EX-1").payment_id, answer.payment_id, "it is still processing");
        } else {
            ledger.mark_charge_succeeded(&answer).expect("an answer");
            assert_eq!(ledger.all_transactions().last().expect("its posting").date, date);
        }
    }
    let mut ledger = charged();
    let early = ChargeOutcome { date: Some("2026-03-01".to_owned()), ..ledger.charge_of("EX-1") };
    let message = refusal(ledger.mark_charge_failed(&early)).problems.remove(0).message;
    assert_eq!(message, "1 Mar 2026 is not between the day of the charge, 2 Mar 2026, and today, 5 Mar 2026.");
}

#[test]
fn r21_an_answer_stands_once_it_is_given() {
    let mut ledger = charged();
    let charge = ledger.charge_of("EX-1");
    let first = ledger.mark_charge_succeeded(&charge).expect("a success").invoice;
    let posted = ledger.all_transactions();
    let later = ChargeOutcome { date: Some("2026-01-01".to_owned()), ..charge.clone() };
    assert_eq!(ledger.mark_charge_succeeded(&later).expect("the same answer again").invoice, first);
    assert_eq!(code_of(ledger.mark_charge_failed(&charge)), ErrorCode::WrongStatus);
    assert_eq!(ledger.all_transactions(), posted);
}

#[test]
fn r21_only_a_charge_can_be_answered() {
    let mut ledger = charged();
    let by_balance = ledger.invoice("EX-1").expect("the invoice").payments.remove(0);
    assert_eq!((by_balance.source, by_balance.status), (PaymentSource::AdvancePay, PaymentStatus::Succeeded));
    let answer = |payment_id: &str| ChargeOutcome { payment_id: payment_id.to_owned(), date: None, return_code: None, evidence: None };
    assert_eq!(code_of(ledger.mark_charge_failed(&answer(&by_balance.id))), ErrorCode::WrongStatus);
    for unknown in ["PAY-000099", "EX-1", ""] {
        assert_eq!(code_of(ledger.mark_charge_failed(&answer(unknown))), ErrorCode::NotFound, "{unknown:?}");
    }
}

/// A return code belongs to a refusal: one that came with a success is not even read.
#[test]
fn r12_a_return_code_is_read_where_the_charge_was_refused() {
    let with = |ledger: &mut TestLedger, code: &str| ChargeOutcome { return_code: Some(code.to_owned()), ..ledger.charge_of("EX-1") };
    let invalid = |ledger: &mut TestLedger| {
        let methods = ledger.payment_methods().expect("the methods").items;
        methods.iter().any(|method| method.status == PaymentMethodStatus::Invalid)
    };

    let mut succeeded = charged();
    let answer = with(&mut succeeded, "R02");
    succeeded.mark_charge_succeeded(&answer).expect("a success");
    assert!(!invalid(&mut succeeded), "a success says nothing bad of the account");
    let mut garbled = charged();
    let answer = with(&mut garbled, "no code");
    garbled.mark_charge_succeeded(&answer).expect("a success");

    for (code, makes_invalid) in [("R01", false), (" r02 ", true), ("", false), ("  ", false)] {
        let mut ledger = charged();
        let answer = with(&mut ledger, code);
        ledger.mark_charge_failed(&answer).expect("a refusal");
        assert_eq!(invalid(&mut ledger), makes_invalid, "{code:?}");
    }
    let mut ledger = charged();
    let answer = with(&mut ledger, "R00");
    assert_eq!(problem_fields(ledger.mark_charge_failed(&answer)), ["returnCode"]);
}

/// A card answers within a business day, owes its issuer, and knows no return codes; a bank account takes five days.
#[test]
fn r10_a_default_card_is_charged_for_the_rest() {
    let card = CardInput {
        brand: "Visa".to_owned(),
        last_four: "0555".to_owned(),
        expires: "2028-02".to_owned(),
        name_on_card: "Example Corp".to_owned(),
        billing_address: address(),
    };
    let mut ledger = TestLedger::sandbox("2026-03-06");
    ledger.add_card(&AddCard { request_id: "card".to_owned(), card, set_as_default: true }).expect("a card");
    ledger.register();
    ledger.fund("40.00");
    ledger.add(&invoice("EX-1", "2026-03-06", "100.00"));
    let made = ledger.settle_now().payments;
    assert_eq!(
        made.iter().map(|payment| (payment.source_label.as_str(), payment.amount.value.as_str())).collect::<Vec<_>>(),
        [("Advance Pay", "40.00"), ("Visa ····0555", "60.00")]
    );
    let expected: Vec<_> = ledger.invoice("EX-1").expect("the invoice").payments.into_iter().map(|payment| payment.expected_by).collect();
    assert_eq!(expected, [None, Some("2026-03-09".to_owned())], "6 March 2026 is a Friday");

    let charge = ledger.charge_of("EX-1");
    let with_code = ChargeOutcome { return_code: Some("R01".to_owned()), ..charge.clone() };
    assert_eq!(problem_fields(ledger.mark_charge_failed(&with_code)), ["returnCode"]);
    ledger.mark_charge_succeeded(&charge).expect("a success");
    let posted = ledger.all_transactions().pop().expect("its posting").entries;
    let accounts: Vec<&str> = posted.iter().map(|entry| entry.account.as_str()).collect();
    assert_eq!(accounts, ["assets:in transit", "liabilities:card:PM-000002"]);
    ledger.assert_whole();

    let mut by_bank = charged();
    let charge = by_bank.invoice("EX-1").expect("the invoice").payments.pop().expect("a charge");
    assert_eq!(charge.expected_by.as_deref(), Some("2026-03-09"), "2 March 2026 is a Monday");
    by_bank.assert_whole();
}

#[test]
fn r8_settling_goes_up_to_today_and_no_further() {
    let mut ledger = TestLedger::funded("2026-03-02", "100.00");
    for (number, due_on) in [("EX-1", "2026-03-01"), ("EX-2", "2026-03-02")] {
        ledger.add(&invoice(number, due_on, "10.00"));
    }
    let numbers = |settlement: billing_app::dto::Settlement| -> Vec<String> {
        settlement.payments.into_iter().map(|payment| payment.invoice_number).collect()
    };
    assert_eq!(problem_fields(ledger.settle(Some("2026-03-03"))), ["through"]);
    assert_eq!(numbers(ledger.settle(Some("2026-03-01")).expect("up to yesterday")), ["EX-1"]);
    assert_eq!(numbers(ledger.settle(Some("2026-03-02")).expect("up to today")), ["EX-2"]);
}

/// Settling commits after each thousand invoices and goes on where it was; so does a receipt, in one transaction.
#[test]
fn r9_more_invoices_than_fit_one_batch_are_all_paid_in_order() {
    let file_of = |first: u32, last: u32| {
        let mut rows = "invoice_number,type,seller,issued_on,due_on,currency,amount\n".to_owned();
        for number in first..=last {
            writeln!(rows, "EX-{number:04},INVOICE,AWS Inc.,2026-03-01,2026-03-02,USD,1.00").expect("memory");
        }
        rows
    };
    let import = |ledger: &mut TestLedger, rows: &str| {
        let path = ledger.folder.path().join("invoices.csv");
        std::fs::write(&path, rows).expect("a file");
        let request = ImportInvoices { path: path.display().to_string(), sha256: None, settle: false };
        ledger.import_invoices(&request).expect("an import")
    };
    let mut ledger = TestLedger::funded("2026-03-02", "5000.00");
    import(&mut ledger, &file_of(1, 1_001));
    let settled = ledger.settle_now();
    let numbers: Vec<&str> = settled.payments.iter().map(|payment| payment.invoice_number.as_str()).collect();
    assert_eq!(numbers.len(), 1_001);
    assert!(numbers.is_sorted(), "the second batch goes on where the first ended");
    assert_eq!(ledger.balance(), "3999.00");

    let mut waiting = TestLedger::registered("2026-03-02");
    import(&mut waiting, &file_of(1, 1_001));
    let id = waiting.request_funds("1001.00", "eft").expect("a funding");
    let arrived = waiting.receive(&id, "1001.00").expect("a receipt").settlement;
    assert_eq!((arrived.payments.len(), waiting.balance().as_str()), (1_001, "0.00"));
}

#[test]
fn r10_a_credit_memo_is_used_up_invoice_by_invoice() {
    let mut ledger = TestLedger::funded("2026-03-02", "100.00");
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "25.00"));
    for number in ["EX-1", "EX-2", "EX-3"] {
        ledger.add(&invoice(number, "2026-03-02", "10.00"));
    }
    let made: Vec<_> = ledger
        .settle_now()
        .payments
        .into_iter()
        .map(|payment| (payment.invoice_number, payment.source, payment.amount.value, payment.balance_after.map(|left| left.value)))
        .collect();
    let expected = [
        ("EX-1", PaymentSource::CreditMemo, "10.00", "15.00"),
        ("EX-2", PaymentSource::CreditMemo, "10.00", "5.00"),
        ("EX-3", PaymentSource::CreditMemo, "5.00", "0.00"),
        ("EX-3", PaymentSource::AdvancePay, "5.00", "95.00"),
    ]
    .map(|(number, source, amount, left)| (number.to_owned(), source, amount.to_owned(), Some(left.to_owned())));
    assert_eq!(made, expected);
    assert_eq!(ledger.invoice("EX-CM").expect("the memo").invoice.status, InvoiceStatus::Applied);
    ledger.assert_whole();
}
