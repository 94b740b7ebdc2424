//! Automatic payment: which source pays how much of an invoice that falls due (R5–R10).
//!
//! Pure allocation. The caller loads the open invoices of one seller and currency in the order of R9, and the
//! funds of the same seller and currency (R6); each invoice takes from what the ones before it left.

use chrono::NaiveDate;

use crate::ids::{InvoiceId, InvoiceNumber, PaymentMethodId};
use crate::invoice::ChargeType;
use crate::method::{MethodLabel, NotUsable};
use crate::money::{Money, MoneyError};

/// An invoice with something outstanding, and what was tried before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenInvoice {
    /// Its id.
    pub id: InvoiceId,
    /// The seller's number.
    pub number: InvoiceNumber,
    /// The day it falls due.
    pub due_on: NaiveDate,
    /// The day of issue.
    pub issued_on: NaiveDate,
    /// What it charges for.
    pub charge_type: ChargeType,
    /// Still to be paid.
    pub outstanding: Money,
    /// Being charged to a payment method.
    pub processing: Money,
    /// Whether Advance Pay paid towards it on the day in question: at most once a day (R17).
    pub paid_today: bool,
    /// The day on which an automatic charge was refused: the next one is made by hand.
    pub charge_failed_on: Option<NaiveDate>,
}

/// What an open invoice takes from funds, without all that tells who pays it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenAmount {
    /// The day it falls due.
    pub due_on: NaiveDate,
    /// What it charges for.
    pub charge_type: ChargeType,
    /// Still to be paid.
    pub outstanding: Money,
    /// As of an open invoice.
    pub paid_today: bool,
}

/// A credit memo with something left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCreditMemo {
    /// Its id.
    pub id: InvoiceId,
    /// The seller's number.
    pub number: InvoiceNumber,
    /// The first day on which it can pay: issued, and known to the ledger.
    pub usable_from: NaiveDate,
    /// Still to be applied.
    pub remaining: Money,
}

/// A payment method that may be charged for what funds do not pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChargeableMethod {
    /// It can be charged.
    Usable {
        /// The method.
        id: PaymentMethodId,
        /// How sentences name it.
        label: MethodLabel,
    },
    /// It can't, and why.
    Unusable {
        /// Why.
        why: NotUsable,
    },
}

/// What can pay the invoices of one seller and currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funds {
    /// Whether the account is registered for Advance Pay (R1).
    pub registered: bool,
    /// What can be spent of the Advance Pay balance; negative for a deficit, which pauses payment from it (R13).
    pub balance: Money,
    /// What the balance holds besides, but later days have used: a missed day is settled in hindsight (R18). Else nothing.
    pub used_later: Money,
    /// Credit memos, the oldest first.
    pub credit_memos: Vec<OpenCreditMemo>,
    /// Charged for what the balance can't pay (R10).
    pub default_method: ChargeableMethod,
    /// Charged for what Advance Pay may not pay: the default of the time of registration (R5).
    pub method_for_ineligible: ChargeableMethod,
}

/// Where one payment comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// This credit memo.
    CreditMemo {
        /// Its id.
        id: InvoiceId,
        /// The seller's number.
        number: InvoiceNumber,
    },
    /// The Advance Pay balance.
    AdvancePay,
    /// A charge to this payment method.
    Method {
        /// Its id.
        id: PaymentMethodId,
        /// How sentences name it.
        label: MethodLabel,
    },
}

/// One payment to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// Where it comes from.
    pub source: Source,
    /// How much.
    pub amount: Money,
    /// What the source holds after it; `None` for a payment method.
    pub left: Option<Money>,
}

/// Why something stays outstanding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortfall {
    /// Why Advance Pay did not pay it (all).
    pub advance_pay: AdvancePayGap,
    /// Why no payment method was charged the rest.
    pub method: MethodGap,
}

/// Why Advance Pay did not pay an invoice in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdvancePayGap {
    /// The account is not registered (R1).
    NotRegistered,
    /// The charges are not eligible (R5).
    NotEligible,
    /// A return left a deficit of this much (R13).
    Deficit(Money),
    /// It had paid towards this invoice on the same day (R17).
    PaidToday,
    /// The balance was used up.
    UsedUp,
}

/// Why no payment method was charged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MethodGap {
    /// It can't be charged, and why.
    Unusable(NotUsable),
    /// It was charged and refused on this day; the next try is by hand.
    ChargeFailed(NaiveDate),
    /// It is not charged for what the balance will pay tomorrow (R17).
    BalanceNextDay,
}

/// What is done about one invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The payments, in the order in which they are made.
    pub payments: Vec<Allocation>,
    /// What stays outstanding.
    pub outstanding: Money,
    /// Why, where anything does.
    pub shortfall: Option<Shortfall>,
}

/// Whether a payment method may be charged, or funds alone pay (as when money has just arrived, R9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charging {
    /// The default payment method is charged the rest (R10).
    Allowed,
    /// Funds alone pay.
    Withheld,
}

/// Pays `invoice` on the day `on` as far as `funds` reach, and takes what it uses out of them: credit memos first, the oldest first; then
/// the Advance Pay balance, if the charges are eligible (R5); then a payment method for the rest (R10).
///
/// # Errors
/// Where invoice and funds are of different currencies.
pub fn allocate(invoice: &OpenInvoice, funds: &mut Funds, on: NaiveDate, charging: Charging) -> Result<Outcome, MoneyError> {
    let mut payments = Vec::new();
    let mut outstanding = take_from_credit_memos(invoice.outstanding, funds, on, |memo, amount| {
        let source = Source::CreditMemo { id: memo.id, number: memo.number.clone() };
        payments.push(Allocation { source, amount, left: Some(memo.remaining) });
    })?;
    let gap = advance_pay_gap(invoice, funds);
    let amount = take_from_balance(outstanding, funds, gap)?;
    if amount.is_positive() {
        outstanding = outstanding.checked_sub(amount)?;
        payments.push(Allocation { source: Source::AdvancePay, amount, left: Some(funds.balance.checked_add(funds.used_later)?) });
    }
    let method = if gap == AdvancePayGap::NotEligible { &funds.method_for_ineligible } else { &funds.default_method };
    let mut shortfall = None;
    if outstanding.is_positive() {
        match charge(invoice, method, gap, funds.balance) {
            Ok(source) if charging == Charging::Allowed => {
                payments.push(Allocation { source, amount: outstanding, left: None });
                outstanding = Money::zero(outstanding.currency());
            }
            Ok(_) => {}
            Err(method) => shortfall = Some(Shortfall { advance_pay: gap, method }),
        }
    }
    Ok(Outcome { payments, outstanding, shortfall })
}

/// Takes out of `funds` what an invoice that comes before others takes on the day `on`, and nothing more: as [`allocate`] does, which says
/// what is paid by whom.
///
/// # Errors
/// Where invoice and funds are of different currencies.
pub fn pass_by(invoice: &OpenAmount, funds: &mut Funds, on: NaiveDate) -> Result<(), MoneyError> {
    let outstanding = take_from_credit_memos(invoice.outstanding, funds, on, |_, _| ())?;
    take_from_balance(outstanding, funds, gap_of(invoice.charge_type, invoice.paid_today, funds)).map(drop)
}

/// Applies credit memos, the oldest first, and gives what is left to be paid. `applied` hears of each, as it is afterwards, and how much.
fn take_from_credit_memos(
    mut outstanding: Money,
    funds: &mut Funds,
    on: NaiveDate,
    mut applied: impl FnMut(&OpenCreditMemo, Money),
) -> Result<Money, MoneyError> {
    for memo in funds.credit_memos.iter_mut().filter(|memo| memo.usable_from <= on && memo.remaining.is_positive()) {
        if !outstanding.is_positive() {
            break;
        }
        let amount = outstanding.smaller(memo.remaining)?;
        memo.remaining = memo.remaining.checked_sub(amount)?;
        outstanding = outstanding.checked_sub(amount)?;
        applied(memo, amount);
    }
    funds.credit_memos.retain(|memo| memo.remaining.is_positive());
    Ok(outstanding)
}

/// Takes from the balance what it pays of `outstanding`, and gives how much that is.
fn take_from_balance(outstanding: Money, funds: &mut Funds, gap: AdvancePayGap) -> Result<Money, MoneyError> {
    if gap != AdvancePayGap::UsedUp {
        return Ok(Money::zero(outstanding.currency()));
    }
    let amount = outstanding.smaller(funds.balance)?;
    funds.balance = funds.balance.checked_sub(amount)?;
    Ok(amount)
}

/// Why Advance Pay does not pay `invoice`, or not more of it than `funds` hold.
#[must_use]
pub fn advance_pay_gap(invoice: &OpenInvoice, funds: &Funds) -> AdvancePayGap {
    gap_of(invoice.charge_type, invoice.paid_today, funds)
}

fn gap_of(charge_type: ChargeType, paid_today: bool, funds: &Funds) -> AdvancePayGap {
    if !funds.registered {
        AdvancePayGap::NotRegistered
    } else if !charge_type.is_eligible() {
        AdvancePayGap::NotEligible
    } else if funds.balance.is_negative() {
        AdvancePayGap::Deficit(funds.balance)
    } else if paid_today {
        AdvancePayGap::PaidToday
    } else {
        AdvancePayGap::UsedUp
    }
}

fn charge(invoice: &OpenInvoice, method: &ChargeableMethod, gap: AdvancePayGap, balance: Money) -> Result<Source, MethodGap> {
    if gap == AdvancePayGap::PaidToday && balance.is_positive() {
        return Err(MethodGap::BalanceNextDay);
    }
    match (invoice.charge_failed_on, method) {
        (Some(day), _) => Err(MethodGap::ChargeFailed(day)),
        (None, ChargeableMethod::Usable { id, label }) => Ok(Source::Method { id: *id, label: label.clone() }),
        (None, ChargeableMethod::Unusable { why }) => Err(MethodGap::Unusable(why.clone())),
    }
}

#[cfg(test)]
mod model;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    fn usd(minor: i64) -> Money {
        Money::from_minor(minor, Currency::Usd)
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn invoice(outstanding: i64, charge_type: ChargeType) -> OpenInvoice {
        OpenInvoice {
            id: InvoiceId::new(1),
            number: InvoiceNumber::parse("EX-1").expect("a number"),
            due_on: day("2026-03-12"),
            issued_on: day("2026-03-01"),
            charge_type,
            outstanding: usd(outstanding),
            processing: usd(0),
            paid_today: false,
            charge_failed_on: None,
        }
    }

    fn funds(balance: i64, memos: &[i64], usable: bool) -> Funds {
        let bank = ChargeableMethod::Usable { id: PaymentMethodId::new(2), label: MethodLabel::Card("bank".into()) };
        let wire = ChargeableMethod::Unusable { why: NotUsable::WireTransfer };
        let memo = |(at, minor): (usize, &i64)| OpenCreditMemo {
            id: InvoiceId::new(10 + i64::try_from(at).expect("small")),
            number: InvoiceNumber::parse("CM").expect("a number"),
            usable_from: day("2026-03-12"),
            remaining: usd(*minor),
        };
        Funds {
            registered: true,
            balance: usd(balance),
            used_later: usd(0),
            credit_memos: memos.iter().enumerate().map(memo).collect(),
            default_method: if usable { bank } else { wire.clone() },
            method_for_ineligible: wire,
        }
    }

    struct Case {
        outstanding: i64,
        balance: i64,
        memos: &'static [i64],
        usable: bool,
        /// By credit memos, by Advance Pay, by the method, left outstanding.
        paid: [i64; 4],
    }

    #[test]
    fn r10_sources_pay_in_order_and_what_they_can() {
        let cases = [
            Case { outstanding: 100, balance: 500, memos: &[], usable: true, paid: [0, 100, 0, 0] },
            Case { outstanding: 100, balance: 60, memos: &[], usable: true, paid: [0, 60, 40, 0] },
            Case { outstanding: 100, balance: 60, memos: &[], usable: false, paid: [0, 60, 0, 40] },
            Case { outstanding: 100, balance: 60, memos: &[30, 50], usable: true, paid: [80, 20, 0, 0] },
            Case { outstanding: 100, balance: 0, memos: &[], usable: true, paid: [0, 0, 100, 0] },
            Case { outstanding: 100, balance: -20, memos: &[], usable: true, paid: [0, 0, 100, 0] },
            Case { outstanding: 100, balance: -20, memos: &[], usable: false, paid: [0, 0, 0, 100] },
        ];
        for (number, case) in cases.iter().enumerate() {
            let mut available = funds(case.balance, case.memos, case.usable);
            let invoice = invoice(case.outstanding, ChargeType::Usage);
            let outcome = allocate(&invoice, &mut available, day("2026-03-12"), Charging::Allowed).expect("one currency");
            let by = |wanted: fn(&Source) -> bool| -> i64 {
                outcome.payments.iter().filter(|payment| wanted(&payment.source)).map(|payment| payment.amount.minor()).sum()
            };
            let found = [
                by(|source| matches!(source, Source::CreditMemo { .. })),
                by(|source| matches!(source, Source::AdvancePay)),
                by(|source| matches!(source, Source::Method { .. })),
                outcome.outstanding.minor(),
            ];
            assert_eq!(found, case.paid, "case {number}");
            assert_eq!(outcome.shortfall.is_some(), case.paid[3] > 0, "case {number}");
        }
    }

    #[test]
    fn credit_memos_pay_in_the_order_given_and_before_all_else() {
        let mut available = funds(100, &[30, 50, 40], true);
        let outcome = allocate(&invoice(90, ChargeType::Marketplace), &mut available, day("2026-03-12"), Charging::Allowed);
        let paid: Vec<(i64, i64)> = outcome
            .expect("one currency")
            .payments
            .iter()
            .map(|payment| match payment.source {
                Source::CreditMemo { id, .. } => (id.number(), payment.amount.minor()),
                Source::AdvancePay | Source::Method { .. } => (0, payment.amount.minor()),
            })
            .collect();
        assert_eq!(paid, [(10, 30), (11, 50), (12, 10)], "also a Marketplace invoice");
        assert_eq!(available.credit_memos.iter().map(|memo| memo.remaining.minor()).collect::<Vec<_>>(), [30]);
    }

    #[test]
    fn r18_in_hindsight_the_balance_after_counts_what_later_days_used() {
        let mut available = Funds { used_later: usd(25), ..funds(60, &[], false) };
        let outcome =
            allocate(&invoice(100, ChargeType::Usage), &mut available, day("2026-03-12"), Charging::Allowed).expect("one currency");
        assert_eq!((outcome.payments[0].amount, outcome.payments[0].left), (usd(60), Some(usd(25))));
    }

    #[test]
    fn a_credit_memo_pays_from_its_day_of_issue_on() {
        let mut available = funds(0, &[100], false);
        let early = allocate(&invoice(100, ChargeType::Usage), &mut available, day("2026-03-11"), Charging::Allowed).expect("one currency");
        assert_eq!((early.outstanding, early.payments.len()), (usd(100), 0));
        let later = allocate(&invoice(100, ChargeType::Usage), &mut available, day("2026-03-12"), Charging::Allowed).expect("one currency");
        assert_eq!((later.outstanding, later.payments.len()), (usd(0), 1));
    }

    #[test]
    fn r5_marketplace_invoices_go_to_the_method_of_registration() {
        let mut available = funds(500, &[], true);
        let outcome =
            allocate(&invoice(100, ChargeType::Marketplace), &mut available, day("2026-03-12"), Charging::Allowed).expect("one currency");
        assert_eq!(outcome.outstanding, usd(100), "the method of registration is a wire");
        assert_eq!(available.balance, usd(500));
        assert_eq!(outcome.shortfall.expect("a reason").advance_pay, AdvancePayGap::NotEligible);
    }

    #[test]
    fn r17_advance_pay_pays_an_invoice_once_a_day() {
        let mut again = invoice(100, ChargeType::Usage);
        again.paid_today = true;
        let outcome = allocate(&again, &mut funds(500, &[], false), day("2026-03-12"), Charging::Allowed).expect("one currency");
        assert_eq!(outcome.shortfall.expect("a reason").advance_pay, AdvancePayGap::PaidToday);
        assert!(outcome.payments.is_empty());
    }
}
