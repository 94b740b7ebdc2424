//! R5, R6, R8, R9, R10, R17: which invoice is paid when, and from what.

use billing_app::dto::{
    AddFunds, AddInvoice, ChargeOutcome, Currency, ErrorCode, InvoiceQuery, InvoiceStatus, InvoiceType, PaymentSource, PaymentStatus,
    Seller, Settlement, WillBePaidBy,
};
use billing_tests::{TestLedger, credit_memo, invoice, marketplace, new_ledger, outcome, problem_fields, spoken};

/// The payments of a settlement: number, source, amount.
fn paid(settlement: &Settlement) -> Vec<(&str, PaymentSource, &str)> {
    settlement.payments.iter().map(|payment| (payment.invoice_number.as_str(), payment.source, payment.amount.value.as_str())).collect()
}

#[test]
fn r5_marketplace_is_paid_by_the_default_of_the_time_of_registration() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let [first, second] = ["5550100123", "5550100456"].map(|number| ledger.add_bank(number, false));
    ledger.set_default_payment_method(&first).expect("a default");
    ledger.register();
    ledger.set_default_payment_method(&second).expect("another default");
    ledger.fund("1000.00");
    ledger.add(&marketplace("EX-M", "2026-03-02", "40.00"));
    ledger.add(&invoice("EX-U", "2026-03-02", "50.00"));
    let subscription =
        AddInvoice { charge_type: Some(billing_app::dto::ChargeType::Subscription), ..invoice("EX-S", "2026-03-02", "60.00") };
    ledger.add(&subscription);
    let settlement = ledger.settle_now();
    assert_eq!(
        paid(&settlement),
        [
            ("EX-M", PaymentSource::PaymentMethod, "40.00"),
            ("EX-S", PaymentSource::AdvancePay, "60.00"),
            ("EX-U", PaymentSource::AdvancePay, "50.00"),
        ]
    );
    assert_eq!(settlement.payments[0].source_label, "US bank account ····0123");
    assert_eq!(ledger.balance(), "890.00");
    ledger.assert_whole();
}

#[test]
fn r5_marketplace_without_a_usable_method_stays_outstanding() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", true);
    ledger.fund("1000.00");
    ledger.add(&marketplace("EX-M", "2026-03-02", "40.00"));
    let settlement = ledger.settle_now();
    assert!(settlement.payments.is_empty(), "neither the balance nor {bank}, the default of now, pays it");
    assert_eq!(settlement.unpaid.len(), 1);
    assert_eq!(ledger.balance(), "1000.00");
}

#[test]
fn r6_funds_pay_only_their_own_seller_in_their_own_currency() {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsEurope, Some("2026-03-02")));
    ledger.register();
    for currency in ["USD", "EUR", "GBP"] {
        let request = AddFunds {
            request_id: currency.to_owned(),
            amount: "100.00".to_owned(),
            currency: Some(currency.to_owned()),
            via: "eft".to_owned(),
        };
        let id = ledger.add_funds(&request).expect("a funding").funding.id;
        ledger.receive(&id, "100.00").expect("a receipt");
    }
    let of = |number: &str, seller, currency: &str| AddInvoice {
        seller: Some(seller),
        currency: Some(currency.to_owned()),
        ..invoice(number, "2026-03-02", "30.00")
    };
    ledger.add(&of("EX-INC", Seller::AwsInc, "USD"));
    ledger.add(&of("EX-USD", Seller::AwsEurope, "USD"));
    ledger.add(&of("EX-EUR", Seller::AwsEurope, "EUR"));
    ledger.add(&AddInvoice { amount: "130.00".to_owned(), ..of("EX-GBP", Seller::AwsEurope, "GBP") });
    let settlement = ledger.settle_now();
    let made: Vec<(&str, String, Option<String>)> = settlement
        .payments
        .iter()
        .map(|payment| (payment.invoice_number.as_str(), spoken(&payment.amount), payment.balance_after.as_ref().map(spoken)))
        .collect();
    assert_eq!(
        made,
        [
            ("EX-USD", "USD 30.00".to_owned(), Some("USD 70.00".to_owned())),
            ("EX-EUR", "EUR 30.00".to_owned(), Some("EUR 70.00".to_owned())),
            ("EX-GBP", "GBP 100.00".to_owned(), Some("GBP 0.00".to_owned())),
        ]
    );
    let unpaid: Vec<&str> = settlement.unpaid.iter().map(|unpaid| unpaid.invoice_number.as_str()).collect();
    assert_eq!(unpaid, ["EX-INC", "EX-GBP"]);
    let summary = ledger.account_summary().expect("the summary");
    let balances: Vec<(Seller, Currency, &str)> =
        summary.unapplied_funds.advance_pay.iter().map(|balance| (balance.seller, balance.currency, balance.value.as_str())).collect();
    assert_eq!(balances, [(Seller::AwsEurope, Currency::Usd, "70.00"), (Seller::AwsEurope, Currency::Eur, "70.00")]);
    ledger.assert_whole();
}

#[test]
fn r6_an_invoice_is_in_a_currency_of_its_seller() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let refused = AddInvoice { currency: Some("EUR".to_owned()), ..invoice("EX-1", "2026-03-02", "1.00") };
    assert_eq!(problem_fields(ledger.add_invoice(&refused)), ["currency"]);
    let europe = AddInvoice { seller: Some(Seller::AwsEurope), currency: Some("EUR".to_owned()), ..invoice("EX-1", "2026-03-02", "1.00") };
    ledger.add_invoice(&europe).expect("another seller's invoice");
    ledger.add_invoice(&invoice("EX-1", "2026-03-02", "2.00")).expect("the same number of another seller");
}

#[test]
fn r8_an_invoice_is_paid_on_its_due_date_and_past_due_the_day_after() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.add(&invoice("EX-1", "2026-03-10", "40.00"));
    ledger.fund("30.00");
    let status = |ledger: &mut TestLedger| ledger.invoice("EX-1").expect("the invoice").invoice.status;
    assert!(ledger.advance_clock("2026-03-09").expect("the day before").settlement.payments.is_empty());
    assert_eq!(problem_fields(ledger.settle(Some("2026-03-10"))), ["through"], "never before its due date");
    assert_eq!(status(&mut ledger), InvoiceStatus::Due);
    let due = ledger.advance_clock("2026-03-10").expect("the due date").settlement;
    assert_eq!(due.payments[0].date, "2026-03-10");
    assert_eq!(status(&mut ledger), InvoiceStatus::Due, "on the due date it is due");
    ledger.advance_clock("2026-03-11").expect("the day after");
    assert_eq!(status(&mut ledger), InvoiceStatus::PastDue);
    let summary = ledger.account_summary().expect("the summary");
    assert_eq!((summary.outstanding[0].value.as_str(), summary.past_due[0].value.as_str()), ("10.00", "10.00"));
}

#[test]
fn r8_days_are_utc() {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsInc, None));
    ledger.register();
    ledger.fund("100.00");
    ledger.add(&invoice("EX-1", "2026-03-10", "40.00"));
    ledger.clock.set("2026-03-09T23:59:59Z");
    assert!(ledger.settle_now().payments.is_empty());
    ledger.clock.set("2026-03-10T09:00:00+14:00");
    assert!(ledger.settle_now().payments.is_empty(), "in the far east it is the 10th already; in UTC it is not");
    ledger.clock.set("2026-03-09T19:00:00-05:00");
    let paid = ledger.settle_now().payments;
    assert_eq!(paid[0].date, "2026-03-10", "in New York it is still the 9th; in UTC it is not");
}

#[test]
fn r8_a_jump_of_the_simulated_date_pays_each_day_in_order() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    for (number, due) in [("EX-3", "2026-03-20"), ("EX-1", "2026-03-02"), ("EX-2", "2026-03-12")] {
        ledger.add(&invoice(number, due, "10.00"));
    }
    let jump = ledger.advance_clock("2026-06-30").expect("a jump").settlement;
    let days: Vec<(&str, &str)> = jump.payments.iter().map(|payment| (payment.invoice_number.as_str(), payment.date.as_str())).collect();
    assert_eq!(days, [("EX-1", "2026-03-02"), ("EX-2", "2026-03-12"), ("EX-3", "2026-03-20")], "also what fell due on the day of the jump");
}

#[test]
fn r9_invoices_are_paid_by_due_date_then_issue_date_then_number() {
    let mut ledger = TestLedger::funded("2026-03-02", "55.00");
    let issued =
        |number: &str, issued_on: &str, due_on: &str| AddInvoice { issued_on: issued_on.to_owned(), ..invoice(number, due_on, "10.00") };
    for record in [
        issued("EX-B", "2026-02-02", "2026-03-04"),
        issued("EX-Z", "2026-02-01", "2026-03-04"),
        issued("EX-A", "2026-02-02", "2026-03-04"),
        issued("EX-C", "2026-03-01", "2026-03-03"),
        issued("EX-10", "2026-02-02", "2026-03-04"),
        issued("EX-9", "2026-02-02", "2026-03-04"),
    ] {
        ledger.add(&record);
    }
    ledger.advance_clock("2026-03-03").expect("one day");
    let settlement = ledger.advance_clock("2026-03-04").expect("the next day").settlement;
    let order: Vec<(&str, &str)> =
        settlement.payments.iter().map(|payment| (payment.invoice_number.as_str(), payment.amount.value.as_str())).collect();
    assert_eq!(order, [("EX-Z", "10.00"), ("EX-10", "10.00"), ("EX-9", "10.00"), ("EX-A", "10.00"), ("EX-B", "5.00")]);
}

#[test]
fn r9_what_is_past_due_is_paid_as_soon_as_funds_arrive() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    ledger.add(&invoice("EX-1", "2026-03-03", "40.00"));
    ledger.add(&invoice("EX-2", "2026-03-04", "40.00"));
    ledger.add(&invoice("EX-3", "2026-03-30", "40.00"));
    ledger.advance_clock("2026-03-10").expect("a later day");

    let eft = ledger.request_funds("60.00", "eft").expect("a funding");
    let by_receipt = ledger.receive(&eft, "60.00").expect("a receipt").settlement;
    assert_eq!(paid(&by_receipt), [("EX-1", PaymentSource::AdvancePay, "40.00"), ("EX-2", PaymentSource::AdvancePay, "20.00")]);
    assert!(by_receipt.payments.iter().all(|payment| payment.date == "2026-03-10"));

    ledger.advance_clock("2026-03-11").expect("the next day");
    let debit = ledger.request_funds("100.00", &bank).expect("a debit");
    let by_debit = ledger.mark_funding_succeeded(&outcome(&debit, None)).expect("a success").settlement;
    assert_eq!(paid(&by_debit), [("EX-2", PaymentSource::AdvancePay, "20.00")], "EX-3 is not due yet");
    assert_eq!(ledger.balance(), "80.00");
    ledger.assert_whole();
}

#[test]
fn r9_a_jump_pays_the_rest_on_the_next_day() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.add(&invoice("EX-1", "2026-03-02", "100.00"));
    ledger.fund("60.00");
    ledger.fund("60.00");
    assert_eq!(ledger.balance(), "60.00", "Advance Pay pays an invoice once a day (R17)");
    let jump = ledger.advance_clock("2026-03-20").expect("a jump").settlement;
    assert_eq!(paid(&jump), [("EX-1", PaymentSource::AdvancePay, "40.00")]);
    assert_eq!(jump.payments[0].date, "2026-03-03", "the rest is tried on the next day, not at the end of the jump");
}

#[test]
fn r9_who_pays_is_the_same_asked_of_one_invoice_and_of_all() {
    let mut ledger = TestLedger::registered("2026-03-02");
    for number in 0..20 {
        ledger.add(&marketplace(&format!("EX-M-{number:02}"), "2026-02-20", "10.00"));
    }
    ledger.add(&invoice("EX-PART", "2026-03-02", "100.00"));
    ledger.fund("60.00");
    for number in 0..30 {
        let record = invoice(&format!("EX-{number:02}"), &format!("2026-03-{:02}", 3 + number / 4), "10.00");
        ledger.add(&if number % 6 == 5 { marketplace(&record.invoice_number, "2026-03-20", "10.00") } else { record });
    }
    // Advance Pay does not pay the rest of EX-PART today, and pays twenty of the others and a part of the next. A credit memo pays
    // three of the first and a part of the fourth.
    ledger.fund("205.00");
    assert_eq!(prepaid_asked_of_one_and_of_all(&mut ledger), 20);
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "35.00"));
    assert_eq!(prepaid_asked_of_one_and_of_all(&mut ledger), 23);
}

/// How many open invoices will be paid from funds; who pays is the same asked of each alone and of all.
fn prepaid_asked_of_one_and_of_all(ledger: &mut TestLedger) -> usize {
    let query = InvoiceQuery { invoice_type: Some(InvoiceType::Invoice), open_only: true, limit: Some(500), ..Default::default() };
    let all = ledger.invoices(&query).expect("all").items;
    assert_eq!(all.len(), 51);
    for expected in &all {
        let found = ledger.invoice(&expected.id).expect("the invoice").invoice;
        assert_eq!(found.will_be_paid_by, expected.will_be_paid_by, "{}", expected.invoice_number);
    }
    all.iter().filter(|invoice| invoice.will_be_paid_by == WillBePaidBy::AdvancePay).count()
}

#[test]
fn r10_sources_pay_what_they_can_in_order() {
    /// Advance Pay, credit memo, whether the default is a bank account; then credit memo, Advance Pay, method, outstanding.
    struct Case(&'static str, &'static str, bool, [&'static str; 4]);
    let cases = [
        Case("500.00", "", true, ["", "100.00", "", "0.00"]),
        Case("60.00", "", true, ["", "60.00", "40.00", "0.00"]),
        Case("60.00", "", false, ["", "60.00", "", "40.00"]),
        Case("", "", true, ["", "", "100.00", "0.00"]),
        Case("", "", false, ["", "", "", "100.00"]),
        Case("500.00", "30.00", true, ["30.00", "70.00", "", "0.00"]),
        Case("500.00", "130.00", true, ["100.00", "", "", "0.00"]),
        Case("20.00", "30.00", true, ["30.00", "20.00", "50.00", "0.00"]),
        Case("20.00", "30.00", false, ["30.00", "20.00", "", "50.00"]),
        Case("100.00", "", true, ["", "100.00", "", "0.00"]),
    ];
    for (number, Case(funds, memo, usable, [by_memo, by_balance, by_method, outstanding])) in cases.into_iter().enumerate() {
        let mut ledger = TestLedger::sandbox("2026-03-02");
        if usable {
            ledger.add_bank("5550100123", true);
        }
        ledger.register();
        if !funds.is_empty() {
            ledger.fund(funds);
        }
        if !memo.is_empty() {
            ledger.add(&credit_memo("EX-CM", "2026-03-01", memo));
        }
        let forecast = ledger.add(&invoice("EX-1", "2026-03-02", "100.00")).will_be_paid_by;
        let expected_forecast = match (outstanding, by_memo.len() + by_balance.len(), by_method) {
            ("0.00", _, "") => WillBePaidBy::AdvancePay,
            ("0.00", 0, _) => WillBePaidBy::DefaultMethod,
            ("0.00", _, _) => WillBePaidBy::Both,
            _ => WillBePaidBy::Nobody,
        };
        assert_eq!(forecast, expected_forecast, "case {number}");
        let settlement = ledger.settle_now();
        let expected: Vec<_> =
            [(PaymentSource::CreditMemo, by_memo), (PaymentSource::AdvancePay, by_balance), (PaymentSource::PaymentMethod, by_method)]
                .into_iter()
                .filter(|(_, amount)| !amount.is_empty())
                .map(|(source, amount)| ("EX-1", source, amount))
                .collect();
        assert_eq!(paid(&settlement), expected, "case {number}");
        assert_eq!(settlement.unpaid.len(), usize::from(outstanding != "0.00"), "case {number}");
        assert_eq!(ledger.invoice("EX-1").expect("the invoice").invoice.outstanding.value, outstanding, "case {number}");
        ledger.assert_whole();
    }
}

#[test]
fn r10_a_charge_is_processing_until_the_bank_answers() {
    let charge =
        |ledger: &mut TestLedger, code: Option<&str>| ChargeOutcome { return_code: code.map(str::to_owned), ..ledger.charge_of("EX-1") };
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add_bank("5550100123", true);
    ledger.register();
    ledger.add(&invoice("EX-1", "2026-03-02", "100.00"));
    let made = ledger.settle_now().payments.remove(0);
    assert_eq!((made.status, made.balance_after), (PaymentStatus::Processing, None));
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").invoice.status, InvoiceStatus::Processing);

    let wrong = ChargeOutcome { return_code: Some("R00".to_owned()), ..ledger.charge_of("EX-1") };
    assert_eq!(problem_fields(ledger.mark_charge_failed(&wrong)), ["returnCode"]);
    let early = ChargeOutcome { date: Some("2026-03-01".to_owned()), ..ledger.charge_of("EX-1") };
    assert_eq!(problem_fields(ledger.mark_charge_failed(&early)), ["date"]);
    let failed = charge(&mut ledger, Some("R01"));
    let invoice_after = ledger.mark_charge_failed(&failed).expect("a refusal").invoice;
    assert_eq!((invoice_after.outstanding.value.as_str(), invoice_after.processing.value.as_str()), ("100.00", "0.00"));
    assert_eq!(ledger.mark_charge_failed(&failed).expect("the same again").invoice, invoice_after);
    assert_eq!(billing_tests::code_of(ledger.mark_charge_succeeded(&failed)), ErrorCode::WrongStatus, "an answer is not changed");
    assert!(ledger.settle_now().payments.is_empty(), "a refused charge is not tried again by itself");
    ledger.advance_clock("2026-03-20").expect("later");
    assert!(ledger.settle_now().payments.is_empty());

    ledger.fund("100.00");
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").invoice.status, InvoiceStatus::Paid, "funds pay it when they arrive");
    ledger.assert_whole();
}

#[test]
fn r17_a_day_is_settled_once() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add_bank("5550100123", true);
    ledger.register();
    ledger.fund("60.00");
    ledger.add(&invoice("EX-1", "2026-03-02", "100.00"));
    assert_eq!(ledger.settle_now().payments.len(), 2);
    let before = ledger.all_transactions();
    let mut second = ledger.another();
    for _ in 0..3 {
        assert!(ledger.settle_now().payments.is_empty());
        assert!(second.settle(None).expect("a second window").payments.is_empty());
        assert!(ledger.settle(Some("2026-03-01")).expect("an earlier day").payments.is_empty());
    }
    assert_eq!(ledger.all_transactions(), before);
}

#[test]
fn r17_advance_pay_pays_towards_an_invoice_once_a_day() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.add(&invoice("EX-1", "2026-03-02", "100.00"));
    ledger.fund("60.00");
    ledger.fund("60.00");
    assert!(ledger.settle_now().payments.is_empty());
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").invoice.outstanding.value, "40.00");
    let tomorrow = ledger.advance_clock("2026-03-03").expect("the next day").settlement;
    assert_eq!(paid(&tomorrow), [("EX-1", PaymentSource::AdvancePay, "40.00")]);
    ledger.assert_whole();
}

#[test]
fn r17_the_default_method_is_not_charged_for_what_the_balance_pays_tomorrow() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add_bank("5550100123", true);
    ledger.register();
    ledger.add(&invoice("EX-1", "2026-03-02", "100.00"));
    ledger.fund("60.00");
    ledger.fund("30.00");
    assert!(ledger.settle_now().payments.is_empty(), "the second transfer of the day waits for tomorrow");
    let tomorrow = ledger.advance_clock("2026-03-03").expect("the next day").settlement;
    assert_eq!(paid(&tomorrow), [("EX-1", PaymentSource::AdvancePay, "30.00"), ("EX-1", PaymentSource::PaymentMethod, "10.00")]);
    ledger.assert_whole();
}

#[test]
fn r17_a_clock_that_goes_back_pays_nothing_twice() {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsInc, None));
    ledger.register();
    ledger.fund("100.00");
    ledger.add(&invoice("EX-1", "2026-01-06", "30.00"));
    ledger.clock.set("2026-01-06T08:00:00Z");
    assert_eq!(ledger.settle_now().payments.len(), 1);
    for instant in ["2026-01-05T23:00:00Z", "2026-01-06T08:00:00Z", "2026-01-04T00:00:00Z", "2026-01-07T00:00:00Z"] {
        ledger.clock.set(instant);
        assert!(ledger.settle_now().payments.is_empty(), "at {instant}");
    }
    assert_eq!(ledger.balance(), "70.00");
    ledger.assert_whole();
}
