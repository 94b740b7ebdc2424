use super::*;
use FundingAction::{Cancel, MarkFailed, MarkReturned, MarkSucceeded, RecordReceipt};
use FundingStatus::{AwaitingTransfer, Canceled, Failed, PartiallyReceived, Processing, Received, Returned, Succeeded};

const STATUSES: [FundingStatus; 8] = [AwaitingTransfer, PartiallyReceived, Received, Processing, Succeeded, Failed, Returned, Canceled];
const ACTIONS: [FundingAction; 5] = [RecordReceipt, MarkSucceeded, MarkFailed, MarkReturned, Cancel];
const BANK: FundingMethod = FundingMethod::BankAccount(PaymentMethodId::new(2));

fn usd(minor: i64) -> Money {
    Money::from_minor(minor, Currency::Usd)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A funding of 100.00 of which `received` has arrived.
fn funding(method: FundingMethod, status: FundingStatus, received: i64) -> Funding {
    Funding {
        id: FundingId::new(7),
        reference: CreditorReference::from_random(7),
        method,
        seller: Seller::AwsInc,
        amount: usd(10_000),
        received: usd(received),
        status,
        requested_at: "2026-03-02T12:00:00Z".parse().expect("an instant"),
        requested_on: day("2026-03-02"),
        expected_from: day("2026-03-05"),
        expected_by: day("2026-03-09"),
        arrived_on: None,
        return_code: None,
    }
}

fn act(funding: &Funding, action: FundingAction) -> Result<FundingStep, FundingError> {
    match action {
        RecordReceipt => funding.receive(usd(2_500)),
        MarkSucceeded => funding.succeed(),
        MarkFailed => funding.fail(),
        MarkReturned => funding.take_back(),
        Cancel => funding.cancel(),
    }
}

/// Where each action leads from each status, with what has then arrived and what moves; every other one is refused.
/// A funding that has not arrived at all starts from 0, any other from 60.00.
#[test]
fn r11_r12_the_complete_table_of_transitions() {
    let step = |status, received, moved| Some(FundingStep { status, received: usd(received), moved: usd(moved) });
    let allowed = |status, action| match (status, action) {
        (AwaitingTransfer, RecordReceipt) => step(PartiallyReceived, 2_500, 2_500),
        (AwaitingTransfer, Cancel) => step(Canceled, 0, 0),
        (PartiallyReceived | Received, RecordReceipt) => step(PartiallyReceived, 8_500, 2_500),
        (PartiallyReceived | Received | Succeeded, MarkReturned) => step(Returned, 0, 6_000),
        (Processing, MarkSucceeded) => step(Succeeded, 10_000, 10_000),
        (Processing, MarkFailed) => step(Failed, 0, 10_000),
        _ => None,
    };
    for (status, action) in STATUSES.into_iter().flat_map(|status| ACTIONS.map(|action| (status, action))) {
        let arrived = if matches!(status, PartiallyReceived | Received | Succeeded) { 6_000 } else { 0 };
        for method in [FundingMethod::Eft, BANK] {
            let funding = funding(method, status, arrived);
            assert_eq!(act(&funding, action).ok(), allowed(status, action), "{action:?} while {status:?}");
            assert_eq!(funding.actions().contains(&action), allowed(status, action).is_some(), "{action:?} while {status:?}");
        }
    }
}

#[test]
fn actions_are_offered_in_the_order_of_the_pages() {
    let offered = |status| funding(FundingMethod::Eft, status, 0).actions();
    assert_eq!(offered(AwaitingTransfer), [RecordReceipt, Cancel]);
    for status in [PartiallyReceived, Received] {
        assert_eq!(offered(status), [RecordReceipt, MarkReturned]);
    }
    assert_eq!(offered(Processing), [MarkSucceeded, MarkFailed]);
    assert_eq!(offered(Succeeded), [MarkReturned]);
    for status in [Failed, Returned, Canceled] {
        assert!(offered(status).is_empty(), "{status:?}");
    }
}

#[test]
fn r11_a_receipt_is_credited_whole_and_closes_the_funding_when_all_has_arrived() {
    // Arrived before, arrives now; then where it stands, and the excess.
    let cases = [
        (0, 9_999, PartiallyReceived, None),
        (0, 10_000, Received, None),
        (0, 10_001, Received, Some(usd(1))),
        (4_000, 5_999, PartiallyReceived, None),
        (4_000, 6_000, Received, None),
        (10_000, 500, Received, Some(usd(500))),
    ];
    for (before, now, status, excess) in cases {
        let mut funding = funding(FundingMethod::Eft, PartiallyReceived, before);
        let step = funding.receive(usd(now)).expect("a receipt");
        assert_eq!(step, FundingStep { status, received: usd(before + now), moved: usd(now) });
        funding.received = step.received;
        assert_eq!(funding.excess(), Ok(excess), "{before} and {now}");
    }
}

#[test]
fn money_that_does_not_add_up_is_refused() {
    let mut funding = funding(FundingMethod::Eft, PartiallyReceived, i64::MAX);
    assert_eq!(funding.receive(usd(1)), Err(FundingError::Money(MoneyError::Overflow)));
    assert!(matches!(funding.receive(Money::zero(Currency::Eur)), Err(FundingError::Money(MoneyError::CurrencyMismatch(..)))));
    funding.amount = usd(-1);
    assert_eq!(funding.excess(), Err(MoneyError::Overflow));
}

#[test]
fn a_refusal_says_what_can_be_done_instead() {
    let received = "Money has arrived: it can only be returned by the bank.";
    let over = "Nothing more can happen to it; add funds anew.";
    let waiting = "Nothing has arrived yet: record a receipt, or cancel it.";
    let eft = "An EFT is received: record its receipt.";
    let cases = [
        (FundingMethod::Eft, AwaitingTransfer, MarkReturned, "mark as returned", "awaiting transfer", waiting),
        (FundingMethod::Eft, AwaitingTransfer, MarkSucceeded, "mark as succeeded", "awaiting transfer", eft),
        (FundingMethod::Eft, AwaitingTransfer, MarkFailed, "mark as failed", "awaiting transfer", eft),
        (FundingMethod::Eft, PartiallyReceived, Cancel, "cancel", "partially received", received),
        (FundingMethod::Eft, Received, Cancel, "cancel", "received", received),
        (FundingMethod::Eft, Returned, RecordReceipt, "record a receipt for", "returned", over),
        (FundingMethod::Eft, Canceled, MarkReturned, "mark as returned", "canceled", over),
        (BANK, Processing, RecordReceipt, "record a receipt for", "processing", "A debit of a bank account succeeds or fails: mark it so."),
        (BANK, Processing, Cancel, "cancel", "processing", "Mark it as succeeded or failed, as your bank says."),
        (BANK, Processing, MarkReturned, "mark as returned", "processing", "Mark it as succeeded or failed, as your bank says."),
        (BANK, Succeeded, MarkFailed, "mark as failed", "succeeded", received),
        (BANK, Failed, MarkSucceeded, "mark as succeeded", "failed", over),
        (BANK, Returned, MarkReturned, "mark as returned", "returned", over),
    ];
    for (method, status, action, asked, stands, hint) in cases {
        let refusal = act(&funding(method, status, 0), action).expect_err("a refusal");
        assert_eq!(refusal.to_string(), format!("You can't {asked} FND-000007: it is {stands}. {hint}"));
    }
}

#[test]
fn r21_a_funding_is_overdue_while_it_waits_after_its_last_expected_day() {
    for status in STATUSES {
        let waits = matches!(status, AwaitingTransfer | PartiallyReceived | Processing);
        assert_eq!(status.is_waiting(), waits, "{status:?}");
        for (today, late) in [("2026-03-08", false), ("2026-03-09", false), ("2026-03-10", true)] {
            assert_eq!(funding(FundingMethod::Eft, status, 0).is_overdue(day(today)), waits && late, "{status:?} on {today}");
        }
    }
}

#[test]
fn r12_funds_are_expected_after_business_days_of_their_banks() {
    let cases = [
        (FundingMethod::Eft, Currency::Usd, "2026-11-25", "2026-11-27", "2026-11-30"), // over Thanksgiving
        (BANK, Currency::Usd, "2026-11-25", "2026-12-01", "2026-12-03"),
        (FundingMethod::Eft, Currency::Eur, "2026-04-02", "2026-04-07", "2026-04-08"), // over Easter
        (FundingMethod::Eft, Currency::Gbp, "2026-12-24", "2026-12-29", "2026-12-30"), // over Christmas
    ];
    for (method, currency, requested, first, last) in cases {
        assert_eq!(expected_days(method, currency, day(requested)), (day(first), day(last)), "{method:?} {currency}");
    }
}

#[test]
fn the_network_limits_an_amount() {
    let cases = [
        (BANK, Currency::Usd, "USD 99,999,999.99"),
        (FundingMethod::Eft, Currency::Usd, "USD 9,999,999,999.99"),
        (FundingMethod::Eft, Currency::Eur, "EUR 999,999,999.99"),
        (FundingMethod::Eft, Currency::Gbp, "GBP 9,999,999,999.99"),
    ];
    for (method, currency, limit) in cases {
        assert_eq!(largest_amount(method, currency).spoken(), limit);
    }
}
