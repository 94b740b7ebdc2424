//! What a history consists of.

use crate::Sequence;
use billing_app::dto::{ChargeType, Currency, InvoiceType, Seller};
use chrono::{Datelike as _, Days, Months, NaiveDate};

use super::world::World;

/// One thing that an owner does. Amounts are in cents.
#[derive(Debug, Clone)]
pub enum Operation {
    Register,
    AddBank {
        number: usize,
    },
    /// A card that expires at the end of this month of this year.
    AddCard {
        number: usize,
        expires: (i32, u32),
    },
    SetDefault {
        method: usize,
    },
    Remove {
        method: usize,
    },
    AddInvoice(Record),
    AddFunds {
        request: usize,
        via: usize,
        currency: Currency,
        cents: i64,
    },
    Receive {
        request: usize,
        funding: usize,
        cents: i64,
        on: NaiveDate,
    },
    Succeed {
        funding: usize,
    },
    Fail {
        funding: usize,
        code: &'static str,
    },
    Return {
        funding: usize,
        code: &'static str,
    },
    Cancel {
        funding: usize,
    },
    ChargeSucceeds {
        invoice: usize,
    },
    ChargeFails {
        invoice: usize,
        code: &'static str,
    },
    /// A charge by hand; of all that is outstanding where no amount is named.
    PayInvoice {
        request: usize,
        invoice: usize,
        method: usize,
        cents: Option<i64>,
    },
    ApplyMemo {
        request: usize,
        memo: usize,
        invoice: usize,
        cents: Option<i64>,
    },
    RecordCash {
        request: usize,
        currency: Currency,
        cents: i64,
        on: NaiveDate,
    },
    TieCash {
        request: usize,
        cash: usize,
        funding: usize,
        cents: Option<i64>,
    },
    ApplyCash {
        request: usize,
        cash: usize,
        invoice: usize,
        cents: Option<i64>,
    },
    ReturnCash {
        cash: usize,
    },
    /// A statement of one line is imported.
    ImportLine {
        line: Line,
        apply_exact: bool,
    },
    UndoStatement {
        line: usize,
    },
    ConfirmLine {
        line: usize,
    },
    RejectLine {
        line: usize,
    },
    Settle,
    Advance {
        to: NaiveDate,
    },
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

/// A movement that a bank's statement shows, with the reference of a funding; below zero, it went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What the bank calls it: no other has this number.
    pub number: usize,
    pub funding: usize,
    pub cents: i64,
    pub booked_on: NaiveDate,
}

/// Codes of which the first leaves the account valid and the second does not.
const CODES: [&str; 2] = ["R01", "R02"];

/// The next operation: likely one that can be done, now and then one that can't.
pub fn draw(sequence: &mut Sequence, world: &World, played: &[Operation]) -> Operation {
    let funding = |sequence: &mut Sequence| index(sequence, world.fundings.len());
    let charged: Vec<usize> = (0..world.invoices.len()).filter(|at| world.invoices[*at].has_charge()).collect();
    match sequence.below(146) {
        0..3 => Operation::Register,
        3..6 if world.methods.len() < 5 => Operation::AddBank { number: world.methods.len() },
        6..10 => Operation::SetDefault { method: index(sequence, world.methods.len()) },
        10..12 => Operation::Remove { method: index(sequence, world.methods.len()) },
        12..34 => Operation::AddInvoice(record(sequence, world, played.len())),
        34..46 => funds(sequence, world, played.len()),
        46..60 if !world.fundings.is_empty() => receipt(sequence, world, played.len()),
        60..64 if !world.fundings.is_empty() => Operation::Succeed { funding: funding(sequence) },
        64..66 if !world.fundings.is_empty() => Operation::Fail { funding: funding(sequence), code: sequence.choose(&CODES) },
        66..68 if !world.fundings.is_empty() => Operation::Return { funding: funding(sequence), code: sequence.choose(&CODES) },
        68..70 if !world.fundings.is_empty() => Operation::Cancel { funding: funding(sequence) },
        70..73 if !charged.is_empty() => Operation::ChargeSucceeds { invoice: sequence.choose(&charged) },
        73..76 if !charged.is_empty() => Operation::ChargeFails { invoice: sequence.choose(&charged), code: sequence.choose(&CODES) },
        76..82 => retry(sequence, played).unwrap_or(Operation::Settle),
        82..88 => Operation::Settle,
        100..126 => by_hand(sequence, world, played),
        126..146 if !world.fundings.is_empty() => statement(sequence, world, played),
        _ => Operation::Advance { to: world.today + Days::new(sequence.below(7)) },
    }
}

/// Cards, cash that matched nothing, and what is paid by hand.
fn by_hand(sequence: &mut Sequence, world: &World, played: &[Operation]) -> Operation {
    let request = played.len();
    let (cash, fundings, invoices) = (world.cash.len(), world.fundings.len(), world.invoices.len());
    match sequence.below(26) {
        0..3 if world.methods.len() < 7 => Operation::AddCard { number: world.methods.len(), expires: soon(sequence, world.today) },
        3..7 => {
            let on = world.today - Days::new(sequence.below(5));
            Operation::RecordCash { request, currency: currency(sequence, world.seller), cents: cents(sequence, 30_000), on }
        }
        7..12 if cash > 0 && fundings > 0 => {
            let funding = index(sequence, fundings);
            Operation::TieCash { request, cash: index(sequence, cash), funding, cents: part(sequence) }
        }
        12..16 if cash > 0 && invoices > 0 => {
            let invoice = open_invoice(sequence, world);
            Operation::ApplyCash { request, cash: index(sequence, cash), invoice, cents: part(sequence) }
        }
        16..17 if cash > 0 => Operation::ReturnCash { cash: index(sequence, cash) },
        17..22 if invoices > 0 => {
            let method = index(sequence, world.methods.len());
            Operation::PayInvoice { request, invoice: open_invoice(sequence, world), method, cents: part(sequence) }
        }
        22..25 if invoices > 0 => {
            let memos: Vec<usize> = (0..invoices).filter(|at| world.invoices[*at].record.kind == InvoiceType::CreditMemo).collect();
            let memo = if memos.is_empty() { index(sequence, invoices) } else { sequence.choose(&memos) };
            Operation::ApplyMemo { request, memo, invoice: open_invoice(sequence, world), cents: part(sequence) }
        }
        _ => retry(sequence, played).unwrap_or(Operation::Settle),
    }
}

/// What a bank's statement says, and what is decided of it.
fn statement(sequence: &mut Sequence, world: &World, played: &[Operation]) -> Operation {
    let (lines, matched) = (world.statements.lines.len(), world.statements.lines_with_matches());
    match sequence.below(20) {
        0..10 => Operation::ImportLine { line: line(sequence, world, played.len()), apply_exact: sequence.below(5) == 0 },
        10..16 if !matched.is_empty() => Operation::ConfirmLine { line: sequence.choose(&matched) },
        16..17 if !matched.is_empty() => Operation::RejectLine { line: sequence.choose(&matched) },
        17..18 if lines > 0 => Operation::UndoStatement { line: index(sequence, lines) },
        _ => retry(sequence, played).unwrap_or(Operation::Settle),
    }
}

/// A line of today: what a funding awaits, what it received, or anything.
fn line(sequence: &mut Sequence, world: &World, number: usize) -> Line {
    let funding = index(sequence, world.fundings.len());
    let known = &world.fundings[funding];
    let cents = match sequence.below(8) {
        0..3 => -(known.cents - known.received).max(1),
        3 => -(known.cents / 2).max(1),
        4 => -cents(sequence, 50_000),
        5..7 => known.received.max(1),
        _ => cents(sequence, 50_000),
    };
    Line { number, funding, cents, booked_on: world.today }
}

/// This month or one of the next two.
fn soon(sequence: &mut Sequence, today: NaiveDate) -> (i32, u32) {
    let month = today + Months::new(u32::try_from(sequence.below(3)).expect("small"));
    (month.year(), month.month())
}

/// No amount, or a small one.
fn part(sequence: &mut Sequence) -> Option<i64> {
    (sequence.below(2) == 0).then(|| cents(sequence, 9_000))
}

/// An invoice with something outstanding as a rule; else any record.
fn open_invoice(sequence: &mut Sequence, world: &World) -> usize {
    let open: Vec<usize> = (0..world.invoices.len()).filter(|at| world.invoices[*at].is_open()).collect();
    if open.is_empty() || sequence.below(5) == 0 { index(sequence, world.invoices.len()) } else { sequence.choose(&open) }
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
    use Operation::{AddFunds, ApplyCash, ApplyMemo, ImportLine, PayInvoice, Receive, RecordCash, TieCash};
    let is_request = |operation: &&Operation| {
        let by_hand = matches!(operation, PayInvoice { .. } | ApplyMemo { .. } | TieCash { .. } | ApplyCash { .. });
        by_hand || matches!(operation, AddFunds { .. } | Receive { .. } | RecordCash { .. } | ImportLine { .. })
    };
    let requests: Vec<&Operation> = played.iter().filter(is_request).collect();
    let changed = i64::from(sequence.below(3) == 0);
    let mut again = (!requests.is_empty()).then(|| sequence.choose(&requests).clone())?;
    match &mut again {
        AddFunds { cents, .. } | Receive { cents, .. } | RecordCash { cents, .. } => *cents += changed,
        PayInvoice { cents: Some(cents), .. }
        | ApplyMemo { cents: Some(cents), .. }
        | TieCash { cents: Some(cents), .. }
        | ApplyCash { cents: Some(cents), .. } => *cents += changed,
        _ => {}
    }
    Some(again)
}
