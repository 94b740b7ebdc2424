use super::*;
use crate::money::Currency;
use InvoiceStatus::{Applied, Canceled, Due, Paid, PartiallyApplied, PastDue, Processing, Unapplied};

fn usd(minor: i64) -> Money {
    Money::from_minor(minor, Currency::Usd)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn parts([outstanding, processing, settled, canceled]: [i64; 4]) -> InvoiceParts {
    InvoiceParts { outstanding: usd(outstanding), processing: usd(processing), settled: usd(settled), canceled: usd(canceled) }
}

/// A record over 100 units that falls due on 12 March 2026.
fn record(invoice_type: InvoiceType, parts: InvoiceParts) -> Invoice {
    let record = InvoiceDraft {
        number: InvoiceNumber::parse("EX-1").expect("a number"),
        invoice_type,
        seller: Seller::AwsInc,
        issued_on: day("2026-03-01"),
        due_on: day("2026-03-12"),
        amount: usd(100),
        charge_type: ChargeType::Usage,
        purchase_order: None,
        billing_period: None,
    };
    Invoice { id: InvoiceId::new(1), record, parts, recorded_on: day("2026-03-01"), paid_on: None }
}

#[test]
fn r8_the_status_follows_from_the_parts_and_the_day() {
    // Outstanding, processing, settled, canceled; then the status on the due date and on the day after it.
    let invoices = [
        ([100, 0, 0, 0], Due, PastDue),
        ([1, 99, 0, 0], Due, PastDue),
        ([1, 0, 99, 0], Due, PastDue),
        ([1, 0, 0, 99], Due, PastDue),
        ([0, 100, 0, 0], Processing, Processing),
        ([0, 1, 99, 0], Processing, Processing),
        ([0, 0, 100, 0], Paid, Paid),
        ([0, 0, 1, 99], Paid, Paid),
        ([0, 0, 0, 100], Canceled, Canceled),
    ];
    for (shares, on_due_date, the_day_after) in invoices {
        let invoice = record(InvoiceType::Invoice, parts(shares));
        for (today, expected) in [("2026-03-11", on_due_date), ("2026-03-12", on_due_date), ("2026-03-13", the_day_after)] {
            assert_eq!(invoice.status(day(today)), expected, "{shares:?} on {today}");
        }
    }
    let memos = [
        ([100, 0, 0, 0], Unapplied),
        ([60, 0, 0, 40], Unapplied),
        ([60, 0, 40, 0], PartiallyApplied),
        ([0, 0, 100, 0], Applied),
        ([0, 0, 1, 99], Applied),
        ([0, 0, 0, 100], Canceled),
    ];
    for (shares, expected) in memos {
        let memo = record(InvoiceType::CreditMemo, parts(shares));
        for today in ["2026-03-12", "2026-03-13"] {
            assert_eq!(memo.status(day(today)), expected, "{shares:?} on {today}");
        }
    }
}

#[test]
fn the_four_parts_add_up() {
    assert_eq!(parts([1, 20, 300, 4_000]).total(), Ok(usd(4_321)));
    assert_eq!(parts([i64::MAX, 0, 0, 1]).total(), Err(MoneyError::Overflow));
}

#[test]
fn r5_only_marketplace_charges_are_not_eligible() {
    for (charge_type, eligible) in [(ChargeType::Usage, true), (ChargeType::Subscription, true), (ChargeType::Marketplace, false)] {
        assert_eq!(charge_type.is_eligible(), eligible, "{charge_type:?}");
    }
}
