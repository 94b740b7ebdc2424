//! What a history consists of.

use crate::Sequence;
use billing_app::dto::{ChargeType, Currency, InvoiceType, Seller};
use chrono::{Days, NaiveDate};

use super::world::World;

/// One thing that an owner does. Amounts are in cents.
#[derive(Debug, Clone)]
pub enum Operation {
    Register,
    AddBank { number: usize },
    SetDefault { method: usize },
    Remove { method: usize },
    AddInvoice(Record),
    AddFunds { request: usize, via: usize, currency: Currency, cents: i64 },
    Receive { request: usize, funding: usize, cents: i64, on: NaiveDate },
    Succeed { funding: usize },
    Fail { funding: usize, code: &'static str },
    Return { funding: usize, code: &'static str },
    Cancel { funding: usize },
    ChargeSucceeds { invoice: usize },
    ChargeFails { invoice: usize, code: &'static str },
    Settle,
    Advance { to: NaiveDate },
}

/// An invoice or credit memo.
#[derive(Debug, Clone)]
pub struct Record {
    pub number: String,
    pub kind: InvoiceType,
    pub seller: Seller,
    pub currency: Currency,
    pub charge: ChargeType,
    pub issued: NaiveDate,
    pub due: NaiveDate,
    pub cents: i64,
}

/// Codes of which the first leaves the account valid and the second does not.
const CODES: [&str; 2] = ["R01", "R02"];

/// The next operation: likely one that can be done, now and then one that can't.
pub fn draw(sequence: &mut Sequence, world: &World, played: &[Operation]) -> Operation {
    let funding = |sequence: &mut Sequence| index(sequence, world.fundings.len());
    let charged: Vec<usize> = (0..world.invoices.len()).filter(|at| world.invoices[*at].has_charge()).collect();
    match sequence.below(100) {
        0..3 => Operation::Register,
        3..6 if world.methods.len() < 5 => Operation::AddBank { number: world.methods.len() },
        6..10 => Operation::SetDefault { method: index(sequence, world.methods.len()) },
        10..12 => Operation::Remove { method: index(sequence, world.methods.len()) },
        12..34 => Operation::AddInvoice(record(sequence, world, played.len())),
        34..46 => funds(sequence, world, played.len()),
        46..60 if !world.fundings.is_empty() => receipt(sequence, world, played.len()),
        60..64 if !world.fundings.is_empty() => Operation::Succeed { funding: funding(sequence) },
        64..66 if !world.fundings.is_empty() => Operation::Fail { funding: funding(sequence), code: sequence.choose(&CODES) },
        66..69 if !world.fundings.is_empty() => Operation::Return { funding: funding(sequence), code: sequence.choose(&CODES) },
        69..70 if !world.fundings.is_empty() => Operation::Cancel { funding: funding(sequence) },
        70..73 if !charged.is_empty() => Operation::ChargeSucceeds { invoice: sequence.choose(&charged) },
        73..76 if !charged.is_empty() => Operation::ChargeFails { invoice: sequence.choose(&charged), code: sequence.choose(&CODES) },
        76..82 => retry(sequence, played).unwrap_or(Operation::Settle),
        82..88 => Operation::Settle,
        _ => Operation::Advance { to: world.today + Days::new(sequence.below(7)) },
    }
}

fn index(sequence: &mut Sequence, length: usize) -> usize {
    usize::try_from(sequence.below(length as u64)).expect("an index")
}

fn cents(sequence: &mut Sequence, most: u64) -> i64 {
    i64::try_from(1 + sequence.below(most)).expect("an amount")
}

fn record(sequence: &mut Sequence, world: &World, number: usize) -> Record {
    let own = sequence.below(8) > 0;
    let other = if world.seller == Seller::AwsInc { Seller::AwsEurope } else { Seller::AwsInc };
    let seller = if own { world.seller } else { other };
    let issued = world.today + Days::new(sequence.below(6)) - Days::new(sequence.below(10));
    let memo = sequence.below(8) == 0;
    Record {
        // Numbers that do not grow with time: their order must come from their letters (R9).
        number: format!("EX-{:02}-{number}", sequence.below(100)),
        kind: if memo { InvoiceType::CreditMemo } else { InvoiceType::Invoice },
        seller,
        currency: currency(sequence, seller),
        charge: sequence.choose(&[ChargeType::Usage, ChargeType::Usage, ChargeType::Subscription, ChargeType::Marketplace]),
        issued,
        due: if memo { issued } else { issued + Days::new(sequence.below(14)) },
        cents: cents(sequence, 40_000),
    }
}

fn currency(sequence: &mut Sequence, seller: Seller) -> Currency {
    match seller {
        Seller::AwsInc => Currency::Usd,
        Seller::AwsEurope => sequence.choose(&[Currency::Usd, Currency::Eur, Currency::Gbp]),
    }
}

fn funds(sequence: &mut Sequence, world: &World, request: usize) -> Operation {
    let via = if sequence.below(2) == 0 { 0 } else { index(sequence, world.methods.len()) };
    Operation::AddFunds { request, via, currency: currency(sequence, world.seller), cents: cents(sequence, 80_000) }
}

/// A transfer arrives: exactly what is missing, less, or anything.
fn receipt(sequence: &mut Sequence, world: &World, request: usize) -> Operation {
    let funding = index(sequence, world.fundings.len());
    let asked = &world.fundings[funding];
    let missing = (asked.cents - asked.received).max(1);
    let arrived = match sequence.below(4) {
        0 => cents(sequence, 50_000),
        1 => (missing / 2).max(1),
        _ => missing,
    };
    let days = u64::try_from((world.today - asked.requested_on).num_days()).expect("not before its request");
    Operation::Receive { request, funding, cents: arrived, on: asked.requested_on + Days::new(sequence.below(days + 1)) }
}

/// An earlier request again, as it was or with another amount.
fn retry(sequence: &mut Sequence, played: &[Operation]) -> Option<Operation> {
    let requests: Vec<&Operation> =
        played.iter().filter(|operation| matches!(operation, Operation::AddFunds { .. } | Operation::Receive { .. })).collect();
    let changed = i64::from(sequence.below(3) == 0);
    let mut again = (!requests.is_empty()).then(|| sequence.choose(&requests).clone())?;
    if let Operation::AddFunds { cents, .. } | Operation::Receive { cents, .. } = &mut again {
        *cents += changed;
    }
    Some(again)
}
