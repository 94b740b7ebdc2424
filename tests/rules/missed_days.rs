//! R18: what is remembered of settled days, and what money that arrives late finds. A clock that jumps: `clock.rs`.

use billing_app::dto::{ApplyFunds, ErrorCode, PaymentSource, RecordUnappliedCash, Seller, Settlement};
use billing_tests::{TestLedger, invoice, new_ledger, refusal};

/// A real ledger of 5 January 2026 with `funds` in it, and invoices that fall due on the 7th, the 9th and the 12th.
fn ledger(funds: &str) -> TestLedger {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsInc, None));
    ledger.register();
    ledger.fund(funds);
    for (number, due_on, amount) in [("EX-1", "2026-01-07", "30.00"), ("EX-2", "2026-01-09", "30.00"), ("EX-3", "2026-01-12", "50.00")] {
        ledger.add(&invoice(number, due_on, amount));
    }
    ledger
}

fn set(ledger: &TestLedger, day: &str) {
    ledger.clock.set(&format!("{day}T12:00:00Z"));
}

/// The payments of a settlement: invoice, day, amount, and the balance after it.
fn made(settlement: &Settlement) -> Vec<(&str, &str, &str, &str)> {
    let payments = settlement.payments.iter();
    payments
        .map(|payment| {
            let left = payment.balance_after.as_ref().map_or("", |left| left.value.as_str());
            (payment.invoice_number.as_str(), payment.date.as_str(), payment.amount.value.as_str(), left)
        })
        .collect()
}

#[test]
fn r18_what_stays_unpaid_over_missed_days_is_said_once_as_of_the_last() {
    let mut ledger = ledger("40.00");
    set(&ledger, "2026-01-15");
    let jump = ledger.settle_now();
    assert_eq!(made(&jump), [("EX-1", "2026-01-07", "30.00", "10.00"), ("EX-2", "2026-01-09", "10.00", "0.00")]);
    let unpaid: Vec<(&str, &str)> =
        jump.unpaid.iter().map(|unpaid| (unpaid.invoice_number.as_str(), unpaid.outstanding.value.as_str())).collect();
    assert_eq!(unpaid, [("EX-2", "20.00"), ("EX-3", "50.00")]);
}

#[test]
fn r17_a_settlement_that_is_interrupted_says_what_stays_made_and_goes_on_from_there() {
    let mut ledger = ledger("110.00");
    set(&ledger, "2026-01-15");
    let file = rusqlite::Connection::open(ledger.path()).expect("the file");
    let fails =
        "CREATE TRIGGER fails BEFORE INSERT ON payment WHEN NEW.paid_on > '2026-01-07' BEGIN SELECT RAISE(ABORT, 'the test says no'); END";
    file.execute(fails, []).expect("a trigger");
    let refused = refusal(ledger.settle(None));
    assert_eq!(refused.code, ErrorCode::StorageFailed);
    assert!(
        refused.message.starts_with("Automatic payment stopped. What was paid before stands: 1 payment. The next step failed: "),
        "{refused:?}"
    );
    assert_eq!(ledger.balance(), "80.00");
    file.execute("DROP TRIGGER fails", []).expect("no trigger");
    let rest = ledger.settle_now();
    assert_eq!(made(&rest), [("EX-2", "2026-01-09", "30.00", "50.00"), ("EX-3", "2026-01-12", "50.00", "0.00")]);
    ledger.assert_whole();
}

#[test]
fn r18_settling_an_earlier_day_again_leaves_out_none_after_it() {
    let mut ledger = ledger("110.00");
    set(&ledger, "2026-01-15");
    let first = ledger.settle(Some("2026-01-09")).expect("up to the 9th");
    assert_eq!(made(&first), [("EX-1", "2026-01-07", "30.00", "80.00"), ("EX-2", "2026-01-09", "30.00", "50.00")]);
    for nothing_due in ["2026-01-06", "2026-01-11"] {
        assert!(ledger.settle(Some(nothing_due)).expect("no payment, and no day left out").payments.is_empty());
    }
    assert_eq!(made(&ledger.settle_now()), [("EX-3", "2026-01-12", "50.00", "0.00")]);
}

#[test]
fn r18_what_is_recorded_after_its_day_was_settled_is_paid_today() {
    let mut ledger = ledger("200.00");
    set(&ledger, "2026-01-15");
    ledger.settle_now();
    for (number, due_on) in [("EX-4", "2026-01-08"), ("EX-5", "2026-01-14"), ("EX-6", "2026-01-16")] {
        ledger.add(&invoice(number, due_on, "10.00"));
    }
    assert_eq!(made(&ledger.settle(Some("2026-01-10")).expect("up to the 10th")), [("EX-4", "2026-01-15", "10.00", "80.00")]);
    assert_eq!(made(&ledger.settle_now()), [("EX-5", "2026-01-15", "10.00", "70.00")]);
}

#[test]
fn r18_money_that_arrives_after_a_jump_finds_the_missed_days_settled_first() {
    let mut ledger = ledger("40.00");
    set(&ledger, "2026-01-15");
    let id = ledger.request_funds("100.00", "eft").expect("a funding");
    let arrived = ledger.receive(&id, "100.00").expect("a receipt").settlement;
    assert_eq!(
        made(&arrived),
        [
            ("EX-1", "2026-01-07", "30.00", "10.00"),
            ("EX-2", "2026-01-09", "10.00", "0.00"),
            ("EX-2", "2026-01-15", "20.00", "80.00"),
            ("EX-3", "2026-01-15", "50.00", "30.00"),
        ]
    );
    assert!(arrived.unpaid.is_empty());
    ledger.assert_whole();
}

/// The last day is remembered where it was the only one too, and where nothing fell due on it.
#[test]
fn r18_each_settled_day_is_remembered() {
    let mut ledger = ledger("200.00");
    set(&ledger, "2026-01-12");
    ledger.settle_now();
    set(&ledger, "2026-01-13");
    assert!(ledger.settle_now().payments.is_empty());
    set(&ledger, "2026-01-12");
    assert_eq!(ledger.settle_now().paused.expect("a pause").last_settled_on, "2026-01-13");
    ledger.settle(Some("2026-01-07")).expect("nothing");
    assert_eq!(ledger.settle_now().paused.expect("still a pause").last_settled_on, "2026-01-13");
}

/// A sandbox's date moves day by day and never goes back: it misses no day and remembers none.
#[test]
fn r18_a_sandbox_never_pauses() {
    let mut ledger = TestLedger::funded("2026-03-02", "100.00");
    ledger.add(&invoice("EX-1", "2026-03-02", "10.00"));
    let settled = ledger.settle_now();
    assert_eq!((settled.payments.len(), settled.paused), (1, None));
    ledger.advance_clock("2026-03-03").expect("a day");
    ledger.clock.set("2025-01-01T00:00:00Z");
    assert_eq!(ledger.settle_now().paused, None);
}

/// An invoice whose last part is paid in hindsight was paid when the latest of its payments was made.
#[test]
fn r18_an_invoice_paid_in_hindsight_is_paid_on_the_day_of_its_last_payment() {
    let mut ledger = ledger("10.00");
    set(&ledger, "2026-01-15");
    let cash = RecordUnappliedCash {
        request_id: None,
        seller: None,
        currency: None,
        amount: "20.00".to_owned(),
        date: "2026-01-14".to_owned(),
        description: None,
        evidence: None,
    };
    let source_id = ledger.record_unapplied_cash(&cash).expect("cash").cash.id;
    let apply = ApplyFunds { request_id: None, source_id, invoice_id: "EX-1".to_owned(), amount: None, evidence: None };
    let by_hand = ledger.apply_unapplied_cash(&apply).expect("a payment by hand");
    assert_eq!((by_hand.payment.source, by_hand.payment.date.as_str()), (PaymentSource::UnappliedCash, "2026-01-15"));
    let hindsight = ledger.settle_now();
    assert_eq!(made(&hindsight)[0], ("EX-1", "2026-01-07", "10.00", "0.00"));
    let invoice = ledger.invoice("EX-1").expect("the invoice").invoice;
    assert_eq!((invoice.settled.value.as_str(), invoice.paid_on.as_deref()), ("30.00", Some("2026-01-15")));
    ledger.assert_whole();
}
