//! R6, R9, R11, R13, R16, R21: money that arrived and matched nothing.

use billing_app::dto::{
    AddInvoice, ApplyFunds, CreateLedger, Currency, ErrorCode, EvidenceKind, FundingStatus, InvoiceStatus, PaymentSource,
    RecordUnappliedCash, ReturnUnappliedCash, Seller, TieUnappliedCash, UnappliedCashChange, UnappliedCashQuery, UnappliedCashStatus,
    UnappliedFundKind,
};
use billing_app::{AppError, dto};
use billing_tests::{TestLedger, code_of, credit_memo, invoice, marketplace, new_ledger, outcome, problem_fields, refusal, spoken};

const CASH: &str = "UC-000001";

fn receipt(amount: &str, date: &str) -> RecordUnappliedCash {
    RecordUnappliedCash {
        request_id: None,
        seller: None,
        currency: None,
        amount: amount.to_owned(),
        date: date.to_owned(),
        description: Some("No reference, from Example Corp".to_owned()),
        evidence: Some("Statement of March, line 3".to_owned()),
    }
}

/// A registered sandbox with cash that matched nothing.
fn with_cash(amount: &str) -> TestLedger {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.record_unapplied_cash(&receipt(amount, "2026-03-02")).expect("cash");
    ledger
}

fn tie(ledger: &mut TestLedger, funding: &str, amount: Option<&str>) -> Result<UnappliedCashChange, AppError> {
    let request_id = Some(ledger.request_id());
    let request = TieUnappliedCash {
        request_id,
        cash_id: CASH.to_owned(),
        funding_id: funding.to_owned(),
        amount: amount.map(str::to_owned),
        evidence: None,
    };
    ledger.tie_unapplied_cash(&request)
}

fn apply(source: &str, invoice: &str, amount: Option<&str>) -> ApplyFunds {
    ApplyFunds {
        request_id: None,
        source_id: source.to_owned(),
        invoice_id: invoice.to_owned(),
        amount: amount.map(str::to_owned),
        evidence: None,
    }
}

fn give_back(date: Option<&str>) -> ReturnUnappliedCash {
    ReturnUnappliedCash { cash_id: CASH.to_owned(), date: date.map(str::to_owned), evidence: Some("Recall notice".to_owned()) }
}

fn unapplied(ledger: &mut TestLedger) -> [String; 2] {
    let summary = ledger.account_summary().expect("the summary");
    [spoken(&summary.unapplied_funds.unapplied_cash[0]), spoken(&summary.total_unapplied[0])]
}

#[test]
fn r21_unapplied_cash_keeps_its_evidence_and_counts_as_unapplied_funds() {
    let mut ledger = with_cash("80.00");
    assert_eq!(unapplied(&mut ledger), ["USD 80.00", "USD 80.00"]);
    let row = ledger.unapplied_funds(&Default::default()).expect("the funds").items.remove(0);
    assert_eq!(
        (row.kind, row.id.as_str(), row.reference.as_str()),
        (UnappliedFundKind::UnappliedCash, CASH, "No reference, from Example Corp")
    );
    assert_eq!((spoken(&row.amount), spoken(&row.remaining)), ("USD 80.00".to_owned(), "USD 80.00".to_owned()));

    let detail = ledger.unapplied_cash(CASH).expect("the cash");
    assert_eq!((detail.cash.status, detail.cash.seller), (UnappliedCashStatus::Unapplied, Seller::AwsInc));
    assert_eq!(detail.receipt.evidence, EvidenceKind::OwnersWord);
    assert_eq!(detail.receipt.evidence_text.as_deref(), Some("Statement of March, line 3"));
    assert_eq!((detail.receipt.recorded_by.as_str(), detail.receipt.recorded_at.as_str()), ("Pat Example", "2026-03-02T12:00:00Z"));
    assert_eq!(detail.next_step, "Tie USD 80.00 to the funding that it was sent for, or apply it to an invoice of AWS Inc. in USD.");
    assert_eq!(ledger.balance(), "0.00", "it is no Advance Pay balance");
    ledger.add(&invoice("EX-1", "2026-03-02", "10.00"));
    assert!(ledger.settle_now().payments.is_empty(), "it pays nothing by itself");
    ledger.assert_whole();
}

#[test]
fn r21_what_arrives_is_neither_in_the_future_nor_of_another_currency() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let cases: [(RecordUnappliedCash, &str); 6] = [
        (receipt("80.00", "2026-03-03"), "date"),
        (receipt("80.00", "soon"), "date"),
        (receipt("0", "2026-03-02"), "amount"),
        (receipt("80,00", "2026-03-02"), "amount"),
        (RecordUnappliedCash { currency: Some("EUR".to_owned()), ..receipt("80.00", "2026-03-02") }, "currency"),
        (RecordUnappliedCash { description: Some("x".repeat(201)), ..receipt("80.00", "2026-03-02") }, "description"),
    ];
    for (request, field) in cases {
        assert_eq!(problem_fields(ledger.record_unapplied_cash(&request)), [field]);
    }
    let euros = RecordUnappliedCash { seller: Some(Seller::AwsEurope), currency: Some("EUR".to_owned()), ..receipt("80.00", "2026-02-27") };
    let cash = ledger.record_unapplied_cash(&euros).expect("cash of another seller, before registration").cash;
    assert_eq!((cash.seller, spoken(&cash.amount)), (Seller::AwsEurope, "EUR 80.00".to_owned()));
    assert_eq!(code_of(ledger.unapplied_cash("UC-000009")), ErrorCode::NotFound);
    assert_eq!(code_of(ledger.unapplied_cash("FND-000001")), ErrorCode::NotFound);
}

#[test]
fn r16_a_retried_record_of_cash_changes_nothing() {
    let mut ledger = with_cash("80.00");
    assert!(ledger.record_unapplied_cash(&receipt("80.00", "2026-03-02")).expect("the same").already_recorded);
    let second = RecordUnappliedCash { request_id: Some("second".to_owned()), ..receipt("80.00", "2026-03-02") };
    assert!(!ledger.record_unapplied_cash(&second).expect("a truly equal transfer").already_recorded);
    assert!(ledger.record_unapplied_cash(&second).expect("its retry").already_recorded);
    assert_eq!(unapplied(&mut ledger)[0], "USD 160.00");
    let page = ledger.unapplied_cash_list(&UnappliedCashQuery { limit: Some(1), after: None }).expect("a page");
    assert_eq!((page.items[0].id.as_str(), page.next_cursor.as_deref()), ("UC-000002", Some("UC-000002")));
    let page = ledger.unapplied_cash_list(&UnappliedCashQuery { limit: Some(1), after: page.next_cursor }).expect("the next page");
    assert_eq!((page.items[0].id.as_str(), page.next_cursor), (CASH, None));
}

#[test]
fn r11_tied_cash_is_a_receipt_short_whole_or_over() {
    // Tied, the funding's status then, what it received, its excess, what is left of the cash.
    let cases = [
        (Some("60.00"), FundingStatus::PartiallyReceived, "60.00", None, "70.00"),
        (Some("100.00"), FundingStatus::Received, "100.00", None, "30.00"),
        (Some("130.00"), FundingStatus::Received, "130.00", Some("30.00"), "0.00"),
        (None, FundingStatus::Received, "130.00", Some("30.00"), "0.00"),
    ];
    for (amount, status, received, excess, left) in cases {
        let mut ledger = with_cash("130.00");
        let id = ledger.request_funds("100.00", "eft").expect("a funding");
        let change = tie(&mut ledger, &id, amount).expect("a tie");
        let funding = change.funding.expect("the funding");
        assert_eq!((funding.status, funding.received.value.as_str()), (status, received), "{amount:?}");
        assert_eq!(funding.excess.map(|excess| excess.value).as_deref(), excess, "{amount:?}");
        assert_eq!(change.cash.remaining.value, left, "{amount:?}");
        let all = left == "0.00";
        assert_eq!(change.cash.status, if all { UnappliedCashStatus::Applied } else { UnappliedCashStatus::PartiallyApplied });
        assert_eq!(ledger.balance(), received);
        let step = ledger.funding(&id).expect("the funding").events.pop().expect("a step");
        assert_eq!((step.kind, step.recorded_by.as_str()), (dto::FundingEventKind::Receipt, "Pat Example"));
        ledger.assert_whole();
    }
}

#[test]
fn r9_tied_cash_pays_at_once_what_is_due() {
    let mut ledger = with_cash("130.00");
    ledger.add(&invoice("EX-1", "2026-03-03", "40.00"));
    ledger.add(&invoice("EX-2", "2026-03-30", "40.00"));
    ledger.advance_clock("2026-03-10").expect("a later day");
    let id = ledger.request_funds("100.00", "eft").expect("a funding");
    let paid = tie(&mut ledger, &id, Some("100.00")).expect("a tie").settlement.payments;
    assert_eq!((paid.len(), paid[0].invoice_number.as_str(), paid[0].date.as_str()), (1, "EX-1", "2026-03-10"));
    assert_eq!(ledger.balance(), "60.00");
    ledger.assert_whole();
}

#[test]
fn r16_a_retried_tie_changes_nothing() {
    let mut ledger = with_cash("130.00");
    let id = ledger.request_funds("100.00", "eft").expect("a funding");
    let request = TieUnappliedCash {
        request_id: Some("one".to_owned()),
        cash_id: CASH.to_owned(),
        funding_id: id.clone(),
        amount: Some("50.00".to_owned()),
        evidence: None,
    };
    assert!(!ledger.tie_unapplied_cash(&request).expect("a tie").already_recorded);
    let again = ledger.tie_unapplied_cash(&request).expect("the same tie");
    assert!(again.already_recorded && again.cash.remaining.value == "80.00");
    let other = TieUnappliedCash { amount: Some("51.00".to_owned()), ..request };
    assert_eq!(code_of(ledger.tie_unapplied_cash(&other)), ErrorCode::RequestConflict);
    assert_eq!(ledger.balance(), "50.00");
}

#[test]
fn r11_cash_is_tied_only_where_a_transfer_is_awaited() {
    let mut ledger = with_cash("130.00");
    let bank = ledger.add_bank("5550100123", false);
    let debit = ledger.request_funds("100.00", &bank).expect("a debit");
    let canceled = ledger.request_funds("100.00", "eft").expect("a funding");
    ledger.cancel_funding(&canceled).expect("a cancellation");
    for (funding, code) in
        [(debit.as_str(), ErrorCode::WrongStatus), (&canceled, ErrorCode::WrongStatus), ("FND-000009", ErrorCode::NotFound)]
    {
        assert_eq!(code_of(tie(&mut ledger, funding, None)), code, "{funding}");
    }
    let open = ledger.request_funds("100.00", "eft").expect("a funding");
    let refused = refusal(tie(&mut ledger, &open, Some("130.01")));
    assert_eq!(refused.message, "USD 130.00 of UC-000001 is left; USD 130.01 is more than that.");
    assert_eq!(unapplied(&mut ledger)[0], "USD 130.00", "nothing was written");
    tie(&mut ledger, &open, None).expect("a tie");
    assert_eq!(refusal(tie(&mut ledger, &open, None)).message, "Nothing is left of UC-000001.");
    ledger.assert_whole();
}

#[test]
fn r6_cash_of_one_seller_and_currency_pays_no_others() {
    let mut ledger = TestLedger::make(&CreateLedger { currency: Some(Currency::Eur), ..new_ledger(Seller::AwsEurope, Some("2026-03-02")) });
    ledger.register();
    ledger.record_unapplied_cash(&receipt("80.00", "2026-03-02")).expect("euros");
    let pounds = dto::AddFunds {
        request_id: "pounds".to_owned(),
        amount: "80.00".to_owned(),
        currency: Some("GBP".to_owned()),
        via: "eft".to_owned(),
    };
    let funding = ledger.add_funds(&pounds).expect("a funding").funding.id;
    let refused = refusal(tie(&mut ledger, &funding, None));
    assert_eq!(refused.field.as_deref(), Some("fundingId"));
    assert_eq!(
        refused.message,
        "UC-000001 is money for AWS Europe in EUR; FND-000001 is for AWS Europe in GBP. Choose a funding for the same seller and currency."
    );
    let of = |number: &str, seller, currency: &str| AddInvoice {
        seller: Some(seller),
        currency: Some(currency.to_owned()),
        ..invoice(number, "2026-03-12", "30.00")
    };
    ledger.add(&of("EX-GBP", Seller::AwsEurope, "GBP"));
    ledger.add(&of("EX-INC", Seller::AwsInc, "USD"));
    ledger.add(&of("EX-EUR", Seller::AwsEurope, "EUR"));
    for number in ["EX-GBP", "EX-INC"] {
        let refused = refusal(ledger.apply_unapplied_cash(&apply(CASH, number, None)));
        assert_eq!(refused.field.as_deref(), Some("invoiceId"));
        assert!(refused.message.starts_with("UC-000001 pays only invoices of AWS Europe in EUR; "), "{}", refused.message);
    }
    ledger.apply_unapplied_cash(&apply(CASH, "EX-EUR", None)).expect("an invoice in euros");
    ledger.assert_whole();
}

#[test]
fn cash_pays_an_invoice_by_hand_marketplace_or_not_due_or_not() {
    let mut ledger = with_cash("100.00");
    ledger.add(&marketplace("EX-M", "2026-04-02", "70.00"));
    ledger.add(&invoice("EX-1", "2026-03-02", "70.00"));
    let paid = ledger.apply_unapplied_cash(&apply(CASH, "EX-M", Some("20.00"))).expect("a part");
    assert_eq!((paid.payment.source, paid.payment.automatic), (PaymentSource::UnappliedCash, false));
    assert_eq!(paid.payment.recorded_by.as_deref(), Some("Pat Example"));
    assert_eq!(
        paid.payment.explanation,
        "You applied USD 20.00 of unapplied cash UC-000001 to EX-M on 2 Mar 2026, which left USD 80.00 of it; USD 50.00 of the invoice was still to be paid."
    );
    assert!(ledger.apply_unapplied_cash(&apply(CASH, "EX-M", Some("20.00"))).expect("the same again").already_recorded);
    assert_eq!(ledger.apply_unapplied_cash(&apply(CASH, "EX-M", None)).expect("the rest").invoice.status, InvoiceStatus::Paid);
    let rest = ledger.apply_unapplied_cash(&apply(CASH, "EX-1", None)).expect("what is left");
    assert_eq!((spoken(&rest.payment.amount), spoken(&rest.invoice.outstanding)), ("USD 30.00".to_owned(), "USD 40.00".to_owned()));
    let again = ApplyFunds { request_id: Some("again".to_owned()), ..apply(CASH, "EX-1", None) };
    assert_eq!(refusal(ledger.apply_unapplied_cash(&again)).message, "Nothing is left of UC-000001.");
    assert_eq!(unapplied(&mut ledger), ["USD 0.00", "USD 0.00"]);
    ledger.assert_whole();
}

#[test]
fn what_is_applied_by_hand_is_neither_more_than_there_is_nor_than_is_needed() {
    let mut ledger = with_cash("100.00");
    ledger.add(&invoice("EX-1", "2026-03-12", "70.00"));
    ledger.add(&invoice("EX-2", "2026-03-12", "170.00"));
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "5.00"));
    let cases = [
        ("EX-1", Some("70.01"), ErrorCode::InvalidInput, "USD 70.00 of EX-1 is outstanding; USD 70.01 is more than that."),
        ("EX-2", Some("100.01"), ErrorCode::InvalidInput, "USD 100.00 of UC-000001 is left; USD 100.01 is more than that."),
        ("EX-CM", None, ErrorCode::InvalidInput, "EX-CM is a credit memo: it pays invoices, and is not paid itself."),
        ("EX-9", None, ErrorCode::NotFound, "There is no invoice EX-9 in this ledger."),
    ];
    for (number, amount, code, message) in cases {
        let refused = refusal(ledger.apply_unapplied_cash(&apply(CASH, number, amount)));
        assert_eq!((refused.code, refused.message.as_str()), (code, message));
    }
    ledger.apply_unapplied_cash(&apply(CASH, "EX-1", None)).expect("a payment");
    let refused = refusal(ledger.apply_unapplied_cash(&apply(CASH, "EX-1", Some("1.00"))));
    assert_eq!((refused.code, refused.message.as_str()), (ErrorCode::WrongStatus, "Nothing of EX-1 is outstanding."));
    ledger.assert_whole();
}

#[test]
fn r21_a_recall_takes_what_is_left_and_keeps_its_evidence() {
    let mut ledger = with_cash("100.00");
    ledger.advance_clock("2026-03-09").expect("a later day");
    assert_eq!(problem_fields(ledger.return_unapplied_cash(&give_back(Some("2026-03-01")))), ["date"], "before it arrived");
    assert_eq!(problem_fields(ledger.return_unapplied_cash(&give_back(Some("2026-03-10")))), ["date"], "in the future");
    let id = ledger.request_funds("30.00", "eft").expect("a funding");
    tie(&mut ledger, &id, Some("30.00")).expect("a tie");
    let change = ledger.return_unapplied_cash(&give_back(Some("2026-03-05"))).expect("a recall");
    assert_eq!((change.cash.status, change.cash.returned_on.as_deref()), (UnappliedCashStatus::Returned, Some("2026-03-05")));
    let detail = ledger.unapplied_cash(CASH).expect("the cash");
    let evidence = detail.taken_back.expect("evidence");
    assert_eq!(evidence.evidence_text.as_deref(), Some("Recall notice"));
    assert_eq!((evidence.recorded_by.as_str(), evidence.recorded_at.as_str()), ("Pat Example", "2026-03-09T12:00:00Z"));
    assert!(ledger.return_unapplied_cash(&give_back(None)).expect("the same again").already_recorded);
    assert_eq!((unapplied(&mut ledger)[0].as_str(), ledger.balance().as_str()), ("USD 0.00", "30.00"));
    ledger.assert_whole();
}

#[test]
fn a_recall_of_used_cash_says_where_it_went() {
    let mut ledger = with_cash("100.00");
    let id = ledger.request_funds("60.00", "eft").expect("a funding");
    tie(&mut ledger, &id, Some("60.00")).expect("a tie");
    ledger.add(&invoice("EX-1", "2026-03-12", "40.00"));
    ledger.apply_unapplied_cash(&apply(CASH, "EX-1", None)).expect("a payment");
    let refused = refusal(ledger.return_unapplied_cash(&give_back(None)));
    assert_eq!(refused.code, ErrorCode::WrongStatus);
    assert_eq!(
        refused.message,
        "Nothing is left of UC-000001: USD 60.00 went to FND-000001 and USD 40.00 paid EX-1. If the bank took money back, mark FND-000001 as returned."
    );
    ledger.mark_funding_returned(&outcome(&id, None)).expect("a return of the funding");
    assert_eq!(ledger.balance(), "0.00");
    ledger.assert_whole();
}

#[test]
fn credit_memos_pay_oldest_first_and_any_of_them_by_hand() {
    let mut ledger = TestLedger::funded("2026-03-02", "100.00");
    for (number, issued) in [("EX-CM-B", "2026-02-20"), ("EX-CM-C", "2026-02-10"), ("EX-CM-A", "2026-02-20"), ("EX-CM-D", "2026-03-04")] {
        ledger.add(&credit_memo(number, issued, "20.00"));
    }
    ledger.add(&invoice("EX-1", "2026-03-12", "100.00"));
    let early = refusal(ledger.apply_credit_memo(&apply("EX-CM-D", "EX-1", None)));
    assert_eq!((early.code, early.message.as_str()), (ErrorCode::WrongStatus, "Credit memo EX-CM-D can be applied from 2026-03-04 on."));
    let by_hand = ledger.apply_credit_memo(&apply("EX-CM-A", "EX-1", Some("5.00"))).expect("a part of one");
    assert_eq!(
        by_hand.payment.explanation,
        "You applied USD 5.00 of credit memo EX-CM-A to EX-1 on 2 Mar 2026, which left USD 15.00 of it; USD 95.00 of the invoice was still to be paid."
    );
    assert_eq!(problem_fields(ledger.apply_credit_memo(&apply("EX-1", "EX-1", None))), ["sourceId"]);
    let paid = ledger.advance_clock("2026-03-12").expect("the due date").settlement.payments;
    let sources: Vec<(&str, &str)> = paid.iter().map(|payment| (payment.source_label.as_str(), payment.amount.value.as_str())).collect();
    assert_eq!(
        sources,
        [
            ("credit memo EX-CM-C", "20.00"),
            ("credit memo EX-CM-A", "15.00"),
            ("credit memo EX-CM-B", "20.00"),
            ("credit memo EX-CM-D", "20.00"),
            ("Advance Pay", "20.00"),
        ]
    );
    let used_up = refusal(ledger.apply_credit_memo(&ApplyFunds { request_id: Some("x".to_owned()), ..apply("EX-CM-A", "EX-1", None) }));
    assert_eq!(used_up.message, "Nothing is left of Credit memo EX-CM-A.");
    ledger.assert_whole();
}
