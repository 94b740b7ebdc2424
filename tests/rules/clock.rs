//! R18: the clock goes back, or jumps forward.

use billing_app::dto::{ErrorCode, PaymentSource, RecordReceipt, Seller, Settlement};
use billing_tests::{TestLedger, credit_memo, invoice, new_ledger, outcome, problem_fields};

/// A registered real ledger, made at noon of 5 January 2026, with `amount` of Advance Pay funds where there is one.
fn real(amount: &str) -> TestLedger {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsInc, None));
    ledger.register();
    if !amount.is_empty() {
        ledger.fund(amount);
    }
    ledger
}

fn settle_at(ledger: &mut TestLedger, instant: &str) -> Settlement {
    ledger.clock.set(instant);
    ledger.settle_now()
}

fn paid(settlement: &Settlement) -> Vec<(&str, &str, &str)> {
    let payments = settlement.payments.iter();
    payments.map(|payment| (payment.invoice_number.as_str(), payment.date.as_str(), payment.amount.value.as_str())).collect()
}

#[test]
fn r18_a_clock_that_goes_back_pauses_payment_and_says_why() {
    // Where the clock stands after 9 March was settled; whether payment pauses.
    let cases = [
        ("2026-03-09T08:00:00Z", false),
        ("2026-03-09T07:59:57Z", false),
        ("2026-03-09T00:00:00Z", false),
        ("2026-03-08T23:59:59Z", true),
        ("2026-02-28T12:00:00Z", true),
        ("2026-03-09T08:00:00+14:00", true),
        ("2026-03-08T20:00:00-05:00", false),
        ("2026-03-10T00:00:00Z", false),
    ];
    for (instant, pauses) in cases {
        let mut ledger = real("100.00");
        ledger.add(&invoice("EX-0", "2026-03-09", "10.00"));
        assert_eq!(settle_at(&mut ledger, "2026-03-09T08:00:00Z").payments.len(), 1);
        ledger.add(&invoice("EX-1", "2026-02-01", "30.00"));
        let settlement = settle_at(&mut ledger, instant);
        assert_eq!(settlement.paused.is_some(), pauses, "at {instant}");
        assert_eq!(settlement.payments.len(), usize::from(!pauses), "at {instant}");
        assert_eq!(ledger.balance(), if pauses { "90.00" } else { "60.00" }, "at {instant}");
        ledger.assert_whole();
    }
}

#[test]
fn r18_the_pause_says_what_to_do_and_ends_when_the_clock_is_right_again() {
    let mut ledger = real("100.00");
    assert!(settle_at(&mut ledger, "2026-03-09T08:00:00Z").paused.is_none());
    ledger.add(&invoice("EX-1", "2026-03-09", "30.00"));
    let pause = settle_at(&mut ledger, "2026-03-05T08:00:00Z").paused.expect("a pause");
    assert_eq!((pause.last_settled_on.as_str(), pause.today.as_str()), ("2026-03-09", "2026-03-05"));
    assert_eq!(
        pause.reason,
        "Automatic payment pauses: the clock says 5 Mar 2026, but payments were made for 9 Mar 2026 before. Set this computer's clock right. If it is right now and was wrong then, confirm that on the Payments page or with `advance-pay settle --accept-clock`."
    );
    let attention = ledger.advance_pay_overview().expect("the page").attention;
    assert_eq!(attention[0].message, pause.reason, "the page says so, too");
    let explained = ledger.explain_invoice("EX-1").expect("an explanation").explanation;
    assert!(explained.starts_with(&pause.reason), "{explained}");

    let id = ledger.request_funds("50.00", "eft").expect("a funding");
    let arrival = ledger.receive(&id, "50.00").expect("a receipt");
    assert!(arrival.settlement.paused.is_some() && arrival.settlement.payments.is_empty(), "arriving money waits, too");
    let resumed = settle_at(&mut ledger, "2026-03-09T09:00:00Z");
    assert!(resumed.paused.is_none());
    assert_eq!(paid(&resumed), [("EX-1", "2026-03-09", "30.00")]);
    ledger.assert_whole();
}

#[test]
fn r18_the_owners_word_that_the_clock_is_right_ends_the_pause() {
    let mut ledger = real("100.00");
    settle_at(&mut ledger, "2026-03-04T08:00:00Z");
    settle_at(&mut ledger, "2027-03-09T08:00:00Z");
    ledger.add(&invoice("EX-1", "2026-03-06", "30.00"));
    ledger.clock.set("2026-03-08T08:00:00Z");
    assert!(ledger.settle_now().paused.is_some());
    let confirmed = ledger.confirm_clock().expect("a confirmation");
    assert_eq!((confirmed.today.as_str(), confirmed.disregarded_days), ("2026-03-08", 1));
    let resumed = ledger.settle_now();
    assert!(resumed.paused.is_none());
    assert_eq!(paid(&resumed), [("EX-1", "2026-03-08", "30.00")], "a clock that was ahead dates its recording, and delays no payment");
    ledger.add(&invoice("EX-2", "2026-03-06", "20.00"));
    assert_eq!(paid(&ledger.settle_now()), [("EX-2", "2026-03-08", "20.00")]);
    assert_eq!(ledger.confirm_clock().expect("nothing to confirm").disregarded_days, 0);
    ledger.assert_whole();

    ledger.add(&invoice("EX-3", "2027-03-09", "10.00"));
    let later = settle_at(&mut ledger, "2027-03-09T08:00:00Z");
    assert_eq!(paid(&later), [("EX-3", "2027-03-09", "10.00")], "a day that was disregarded can be settled when it comes");
    assert!(settle_at(&mut ledger, "2027-03-08T08:00:00Z").paused.is_some(), "and counts again");
    ledger.assert_whole();
}

#[test]
fn r18_a_jump_forward_pays_each_missed_day_in_order() {
    let mut ledger = real("100.00");
    settle_at(&mut ledger, "2026-02-26T08:00:00Z");
    for (number, due, amount) in [
        ("EX-4", "2026-03-31", "10.00"),
        ("EX-1", "2026-02-27", "20.00"),
        ("EX-3", "2026-03-01", "30.00"),
        ("EX-2", "2026-02-28", "5.00"),
        ("EX-5", "2026-04-02", "1.00"),
    ] {
        ledger.add(&invoice(number, due, amount));
    }
    let jump = settle_at(&mut ledger, "2026-04-01T08:00:00Z");
    assert_eq!(
        paid(&jump),
        [("EX-1", "2026-02-27", "20.00"), ("EX-2", "2026-02-28", "5.00"), ("EX-3", "2026-03-01", "30.00"), ("EX-4", "2026-03-31", "10.00")]
    );
    assert_eq!(
        jump.payments[1].explanation,
        "EX-2 fell due on 28 Feb 2026, so USD 5.00 was taken from the Advance Pay balance of AWS Inc. on 28 Feb 2026, which left USD 75.00 in it."
    );
    let posted = ledger.all_transactions();
    let last = posted.iter().find(|transaction| transaction.record_label == "EX-1" && transaction.date == "2026-02-27");
    assert!(last.expect("the payment").recorded_at.starts_with("2026-04-01T"), "it is recorded when it is made");
    assert!(settle_at(&mut ledger, "2026-04-01T09:00:00Z").payments.is_empty(), "once");
    ledger.assert_whole();
}

#[test]
fn r18_leap_day_and_month_ends_are_days_like_others() {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsInc, None));
    ledger.register();
    ledger.fund("100.00");
    settle_at(&mut ledger, "2028-02-27T12:00:00Z");
    for (number, due) in [("EX-1", "2028-02-28"), ("EX-2", "2028-02-29"), ("EX-3", "2028-03-01"), ("EX-4", "2028-12-31")] {
        ledger.add(&invoice(number, due, "10.00"));
    }
    assert_eq!(paid(&settle_at(&mut ledger, "2028-02-28T23:59:59Z")), [("EX-1", "2028-02-28", "10.00")]);
    let over_the_leap_day = settle_at(&mut ledger, "2028-03-01T00:00:00Z");
    assert_eq!(paid(&over_the_leap_day), [("EX-2", "2028-02-29", "10.00"), ("EX-3", "2028-03-01", "10.00")]);
    assert_eq!(paid(&settle_at(&mut ledger, "2029-01-01T00:00:01Z")), [("EX-4", "2028-12-31", "10.00")]);
    ledger.assert_whole();
}

#[test]
fn r18_ten_years_ahead_pay_what_fell_due_on_the_way() {
    let mut ledger = real("5000.00");
    settle_at(&mut ledger, "2026-01-06T08:00:00Z");
    for year in 2026..2036 {
        ledger.add(&invoice(&format!("EX-{year}"), &format!("{year}-12-31"), "10.00"));
    }
    let jump = settle_at(&mut ledger, "2036-01-06T08:00:00Z");
    let days: Vec<String> = jump.payments.iter().map(|payment| payment.date.clone()).collect();
    assert_eq!(days, (2026..2036).map(|year| format!("{year}-12-31")).collect::<Vec<_>>());
    ledger.assert_whole();
}

#[test]
fn r18_in_hindsight_no_day_spends_what_a_later_day_has_used() {
    let mut ledger = real("100.00");
    settle_at(&mut ledger, "2026-03-01T08:00:00Z");
    ledger.add(&invoice("EX-1", "2026-03-03", "80.00"));
    ledger.add(&invoice("EX-2", "2026-03-10", "50.00"));
    // Nothing was settled since the 1st. 70 more arrive on the 6th, and are taken back.
    ledger.clock.set("2026-03-05T08:00:00Z");
    let second = ledger.request_funds("70.00", "eft").expect("a funding");
    ledger.clock.set("2026-03-06T08:00:00Z");
    let settlement = ledger.receive(&second, "70.00").expect("a receipt").settlement;
    assert_eq!(paid(&settlement), [("EX-1", "2026-03-03", "80.00")], "arriving money settles the missed days first");
    ledger.mark_funding_returned(&outcome(&second, None)).expect("a return");
    assert_eq!(ledger.balance(), "20.00");
    let jump = settle_at(&mut ledger, "2026-03-12T08:00:00Z");
    assert_eq!(paid(&jump), [("EX-2", "2026-03-10", "20.00")]);
    ledger.assert_whole();

    // What arrived only later is not there on the earlier day, and what was taken back later is not spent on it.
    let mut ledger = real("");
    settle_at(&mut ledger, "2026-03-01T08:00:00Z");
    let funding = ledger.request_funds("100.00", "eft").expect("a funding");
    ledger.clock.set("2026-03-08T08:00:00Z");
    ledger.receive(&funding, "100.00").expect("a receipt on the 8th");
    ledger.add(&invoice("EX-3", "2026-03-08", "60.00"));
    ledger.clock.set("2026-03-09T08:00:00Z");
    ledger.mark_funding_returned(&outcome(&funding, None)).expect("a return on the 9th");
    let jump = settle_at(&mut ledger, "2026-03-10T08:00:00Z");
    assert!(jump.payments.is_empty(), "{:?}", paid(&jump));
    assert_eq!(ledger.balance(), "0.00", "no deficit was made in hindsight");
    ledger.assert_whole();
}

#[test]
fn r18_nothing_is_paid_before_the_ledger_knew_it() {
    let mut ledger = real("100.00");
    settle_at(&mut ledger, "2026-03-01T08:00:00Z");
    ledger.clock.set("2026-03-10T08:00:00Z");
    ledger.add(&invoice("EX-LATE", "2026-03-03", "10.00"));
    ledger.add(&credit_memo("EX-CM", "2026-03-02", "4.00"));
    let jump = settle_at(&mut ledger, "2026-03-12T08:00:00Z");
    assert_eq!(paid(&jump), [("EX-LATE", "2026-03-10", "4.00"), ("EX-LATE", "2026-03-10", "6.00")], "on the day of its recording");
    ledger.assert_whole();
}

#[test]
fn r18_charges_of_a_missed_day_are_expected_from_that_day() {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsInc, None));
    ledger.add_bank("5550100123", true);
    ledger.register();
    settle_at(&mut ledger, "2026-03-01T08:00:00Z");
    ledger.add(&invoice("EX-1", "2026-03-02", "10.00"));
    let charge = settle_at(&mut ledger, "2026-03-20T08:00:00Z").payments.remove(0);
    assert_eq!((charge.source, charge.date.as_str()), (PaymentSource::PaymentMethod, "2026-03-02"));
    let payment = ledger.invoice("EX-1").expect("the invoice").payments.remove(0);
    assert_eq!(payment.expected_by.as_deref(), Some("2026-03-09"));
    let attention = ledger.advance_pay_overview().expect("the page").attention;
    assert_eq!(
        attention[0].message,
        "PAY-000001: the answer on the charge of USD 10.00 for EX-1 was expected by 9 Mar 2026. Did it go through?"
    );
    ledger.assert_whole();
}

#[test]
fn r18_what_a_balance_pays_in_part_is_tried_again_on_the_next_missed_day() {
    let mut ledger = real("60.00");
    settle_at(&mut ledger, "2026-03-01T08:00:00Z");
    ledger.add(&invoice("EX-1", "2026-03-03", "100.00"));
    let funding = ledger.request_funds("40.00", "eft").expect("a funding");
    ledger.clock.set("2026-03-10T08:00:00Z");
    // The transfer had arrived on the 5th, and is recorded on the 10th, before anything was settled.
    let receipt = RecordReceipt {
        request_id: Some("late".to_owned()),
        funding_id: funding,
        amount: "40.00".to_owned(),
        date: "2026-03-05".to_owned(),
        evidence: None,
    };
    let settlement = ledger.record_receipt(&receipt).expect("a receipt").settlement;
    assert_eq!(paid(&settlement), [("EX-1", "2026-03-03", "60.00"), ("EX-1", "2026-03-05", "40.00")]);
    assert!(settle_at(&mut ledger, "2026-03-10T09:00:00Z").payments.is_empty());
    ledger.assert_whole();
}

#[test]
fn r18_settling_up_to_an_earlier_day_leaves_the_days_after_it() {
    let mut ledger = real("100.00");
    settle_at(&mut ledger, "2026-03-01T08:00:00Z");
    ledger.add(&invoice("EX-1", "2026-03-03", "10.00"));
    ledger.add(&invoice("EX-2", "2026-03-05", "10.00"));
    ledger.clock.set("2026-03-08T08:00:00Z");
    assert_eq!(paid(&ledger.settle(Some("2026-03-04")).expect("a part of the days")), [("EX-1", "2026-03-03", "10.00")]);
    assert_eq!(problem_fields(ledger.settle(Some("2026-03-09"))), ["through"]);
    assert_eq!(paid(&ledger.settle_now()), [("EX-2", "2026-03-05", "10.00")]);
    assert_eq!(billing_tests::code_of(ledger.advance_clock("2026-03-09")), ErrorCode::NotSimulated);
    ledger.assert_whole();
}
