use super::*;
use crate::card::Card;
use crate::ids::{InvoiceId, InvoiceNumber, PaymentMethodId};
use crate::invoice::{InvoiceDraft, InvoiceParts};
use crate::method::PaymentMethodKind;
use crate::money::Currency;

fn usd(minor: i64) -> Money {
    Money::from_minor(minor, Currency::Usd)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// An invoice over 10.00 of AWS Inc., of which 1.00 is being charged and this much is outstanding.
fn invoice(outstanding: i64) -> Invoice {
    let amount = usd(1_000);
    let processing = usd(100);
    let settled = usd(900 - outstanding);
    Invoice {
        id: InvoiceId::new(1),
        record: InvoiceDraft {
            number: InvoiceNumber::parse("EX-1").expect("a number"),
            invoice_type: InvoiceType::Invoice,
            seller: Seller::AwsInc,
            issued_on: day("2026-03-01"),
            due_on: day("2026-03-12"),
            amount,
            charge_type: ChargeType::Usage,
            purchase_order: None,
            billing_period: None,
        },
        parts: InvoiceParts { outstanding: usd(outstanding), processing, settled, canceled: usd(0) },
        recorded_on: day("2026-03-01"),
        paid_on: None,
    }
}

fn of_type(invoice_type: InvoiceType, charge_type: ChargeType) -> Invoice {
    let invoice = invoice(500);
    Invoice { record: InvoiceDraft { invoice_type, charge_type, ..invoice.record }, ..invoice }
}

fn cash(remaining: i64) -> Applicable {
    Applicable {
        name: ApplicableName::UnappliedCash(UnappliedCashId::new(1)),
        seller: Seller::AwsInc,
        remaining: usd(remaining),
        usable_from: day("2026-03-10"),
    }
}

fn said<T>(result: Result<T, ByHandError>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

/// What is left of the source, what is outstanding, what was asked for; then what is paid or why nothing is.
#[test]
fn r6_money_pays_what_was_asked_for_or_what_both_have() {
    let cases = [
        (800, 500, None, Ok(usd(500))),
        (300, 500, None, Ok(usd(300))),
        (500, 500, None, Ok(usd(500))),
        (800, 500, Some(1), Ok(usd(1))),
        (800, 500, Some(500), Ok(usd(500))),
        (300, 500, Some(300), Ok(usd(300))),
        (300, 500, Some(301), Err("USD 3.00 of UC-000001 is left; USD 3.01 is more than that.")),
        (800, 500, Some(501), Err("USD 5.00 of EX-1 is outstanding; USD 5.01 is more than that.")),
        (0, 500, None, Err("Nothing is left of UC-000001.")),
        (800, 0, None, Err("Nothing of EX-1 is outstanding. USD 1.00 of it is being charged: record the bank's answer first.")),
    ];
    for (left, outstanding, asked, expected) in cases {
        let found = said(applied_amount(&cash(left), &invoice(outstanding), asked.map(usd), day("2026-03-10")));
        assert_eq!(found, expected.map_err(str::to_owned), "{left} for {outstanding}, {asked:?} asked for");
    }
    let mut paid = invoice(0);
    paid.parts.processing = usd(0);
    assert_eq!(said(applied_amount(&cash(1), &paid, None, day("2026-03-10"))), Err("Nothing of EX-1 is outstanding.".to_owned()));
}

#[test]
fn r6_money_pays_only_its_own_sellers_invoices_in_its_currency() {
    let euro = Money::from_minor(500, Currency::Eur);
    let elsewhere = [
        (Applicable { seller: Seller::AwsEurope, ..cash(500) }, "AWS Europe in USD"),
        (Applicable { remaining: euro, ..cash(500) }, "AWS Inc. in EUR"),
        (Applicable { seller: Seller::AwsEurope, remaining: euro, ..cash(500) }, "AWS Europe in EUR"),
    ];
    for (source, whose) in elsewhere {
        let refusal = format!("UC-000001 pays only invoices of {whose}; EX-1 is one of AWS Inc. in USD. Choose another invoice.");
        assert_eq!(said(applied_amount(&source, &invoice(500), None, day("2026-03-10"))), Err(refusal));
    }
}

#[test]
fn a_credit_memo_pays_from_its_first_day_on_and_is_not_paid_itself() {
    let refusal = "UC-000001 can be applied from 2026-03-10 on.".to_owned();
    assert_eq!(said(applied_amount(&cash(500), &invoice(500), None, day("2026-03-09"))), Err(refusal));
    let memo = of_type(InvoiceType::CreditMemo, ChargeType::Usage);
    let not_paid = "EX-1 is a credit memo: it pays invoices, and is not paid itself.".to_owned();
    assert_eq!(said(applied_amount(&cash(500), &memo, None, day("2026-03-10"))), Err(not_paid.clone()));
    assert_eq!(said(charged_amount(&method(None), &memo, None)), Err(not_paid));
}

fn method(card: Option<Card>) -> PaymentMethod {
    let kind = card.map_or(PaymentMethodKind::WireTransfer, |card| PaymentMethodKind::Card(Box::new(card)));
    PaymentMethod { id: PaymentMethodId::new(2), kind, invalid: false, removed: false, added_on: day("2026-03-01") }
}

fn card() -> PaymentMethod {
    let billing_address = crate::address::PostalAddress {
        line1: "1 Sample Avenue".to_owned(),
        line2: None,
        city: "Exampleville".to_owned(),
        state: Some("WA".to_owned()),
        postal_code: "98109".to_owned(),
        country: "US".to_owned(),
    };
    let (brand, last_four, name_on_card) = ("Visa".to_owned(), "0555".to_owned(), "Example Corp".to_owned());
    method(Some(Card { brand, last_four, expires: "2028-02".parse().expect("a month"), name_on_card, billing_address }))
}

#[test]
fn r15_only_a_card_pays_a_part_and_only_of_usage() {
    use ChargeType::{Marketplace, Subscription, Usage};
    let leave_out = "Leave the amount out to pay all of USD 5.00";
    let cases = [
        (card(), Usage, None, Ok(usd(500))),
        (card(), Usage, Some(1), Ok(usd(1))),
        (card(), Usage, Some(500), Ok(usd(500))),
        (card(), Usage, Some(501), Err("USD 5.00 of EX-1 is outstanding; USD 5.01 is more than that.".to_owned())),
        (card(), Subscription, None, Ok(usd(500))),
        (card(), Subscription, Some(500), Ok(usd(500))),
        (card(), Subscription, Some(499), Err(format!("A subscription is paid whole, never in part. {leave_out}."))),
        (card(), Marketplace, Some(500), Ok(usd(500))),
        (card(), Marketplace, Some(499), Err(format!("A Marketplace invoice is paid whole, never in part. {leave_out}."))),
        (method(None), Usage, None, Ok(usd(500))),
        (
            method(None),
            Usage,
            Some(499),
            Err(format!("Only a card pays a part of an invoice, not a bank account. {leave_out}, or choose a card.")),
        ),
    ];
    for (method, charge_type, asked, expected) in cases {
        let found = said(charged_amount(&method, &of_type(InvoiceType::Invoice, charge_type), asked.map(usd)));
        assert_eq!(found, expected, "{} for {charge_type:?}, {asked:?}", method.label());
    }
    let nothing = said(charged_amount(&card(), &invoice(0), None));
    assert!(nothing.is_err_and(|refusal| refusal.starts_with("Nothing of EX-1 is outstanding.")));
}
