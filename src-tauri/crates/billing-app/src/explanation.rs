//! Automatic payments in one sentence: why this invoice, this amount, this source, and the balance after it; and why an
//! invoice was not paid (R20).

use billing_core::NaiveDate;
use billing_core::invoice::{Invoice, InvoiceStatus, InvoiceType};
use billing_core::money::Money;
use billing_core::seller::Seller;
use billing_core::settlement::{AdvancePayGap, MethodGap, Shortfall};
use billing_store::{ChargeReason, PaymentRecord, PaymentSource, PaymentStatus};

use crate::View;
use crate::dto::{Choice, Explanation, MethodSentence, Sentence, WillBePaidBy, Words};
use crate::error::AppError;

/// What a sentence needs to know of the invoice.
pub(crate) struct Subject<'a> {
    pub number: &'a str,
    pub seller: Seller,
    pub due_on: NaiveDate,
}

/// Why this payment was made. `source` names its credit memo or payment method.
pub(crate) fn payment(subject: &Subject<'_>, record: &PaymentRecord, source: &Sentence) -> Vec<Sentence> {
    let paid = &record.payment;
    let (number, seller) = (subject.number.to_owned(), subject.seller.name().to_owned());
    let late = Choice(if subject.due_on < paid.paid_on { "yes" } else { "no" });
    let (due, on, amount) = (subject.due_on.into(), paid.paid_on.into(), paid.amount.into());
    let left = paid.source_left.unwrap_or(Money::zero(paid.amount.currency())).into();
    let rest = Some(paid.outstanding_after).filter(|rest| !rest.is_zero()).map(Into::into);
    let source = || Words::new(source.clone());
    let why = match paid.source {
        PaymentSource::CreditMemo(_) | PaymentSource::UnappliedCash(_) if !paid.automatic => {
            Explanation::AppliedByHand { amount, source: source(), number, on, left, rest }
        }
        PaymentSource::Method(_) if !paid.automatic => Explanation::ChargedByHand { amount, number, source: source(), on, rest },
        PaymentSource::AdvancePay => Explanation::PaidFromAdvancePay { number, late, due, amount, seller, on, left, rest },
        PaymentSource::CreditMemo(_) | PaymentSource::UnappliedCash(_) => {
            Explanation::PaidFromMemo { number, late, due, amount, source: source(), on, left, rest }
        }
        PaymentSource::Method(_) => {
            let why = Choice(paid.charge_reason.map_or("other", charge_reason));
            Explanation::Charged { number, late, due, amount, source: source(), on, why }
        }
    };
    let answer = if let PaymentSource::Method(_) = paid.source { charge_answer(record) } else { None };
    std::iter::once(why).chain(answer).map(Into::into).collect()
}

const fn charge_reason(reason: ChargeReason) -> &'static str {
    match reason {
        ChargeReason::NotRegistered => "NOT_REGISTERED",
        ChargeReason::NotEligible => "NOT_ELIGIBLE",
        ChargeReason::Deficit => "DEFICIT",
        ChargeReason::PaidToday => "PAID_TODAY",
        ChargeReason::UsedUp => "USED_UP",
    }
}

fn charge_answer(record: &PaymentRecord) -> Option<Explanation> {
    let on = record.answered_on.map(Into::into);
    match record.payment.status {
        PaymentStatus::Processing => record.payment.expected_by.map(|by| Explanation::ChargeExpected { by: by.into() }),
        PaymentStatus::Succeeded => Some(Explanation::ChargeWentThrough { on }),
        PaymentStatus::Failed => Some(Explanation::ChargeRefused { on }),
    }
}

/// Why something of an invoice that is due stays outstanding.
pub(crate) fn unpaid(subject: &Subject<'_>, outstanding: Money, shortfall: &Shortfall) -> Vec<Sentence> {
    let (number, due, seller) = (subject.number.to_owned(), subject.due_on.into(), subject.seller.name().to_owned());
    let Gaps { gap, deficit, method, why, refused } = gaps(shortfall);
    let reason = Explanation::Unpaid { number, due, amount: outstanding.into(), gap, seller, deficit, method, why, refused };
    std::iter::once(reason).chain(ways_out(shortfall)).map(Into::into).collect()
}

/// What keeps an invoice from being paid, as a sentence takes it.
struct Gaps {
    gap: Choice,
    deficit: Option<crate::dto::Amount>,
    method: Choice,
    why: Option<Words>,
    refused: Option<crate::dto::Day>,
}

fn gaps(shortfall: &Shortfall) -> Gaps {
    let (gap, deficit) = match shortfall.advance_pay {
        AdvancePayGap::NotRegistered => ("NOT_REGISTERED", None),
        AdvancePayGap::NotEligible => ("NOT_ELIGIBLE", None),
        AdvancePayGap::Deficit(balance) => ("DEFICIT", Some(balance.into())),
        AdvancePayGap::PaidToday => ("PAID_TODAY", None),
        AdvancePayGap::UsedUp => ("USED_UP", None),
    };
    let (method, why, refused) = match &shortfall.method {
        MethodGap::Unusable(why) => ("UNUSABLE", Some(MethodSentence::clause(why)), None),
        MethodGap::BalanceNextDay => ("BALANCE_NEXT_DAY", None, None),
        MethodGap::ChargeFailed(on) => ("CHARGE_FAILED", None, Some((*on).into())),
    };
    Gaps { gap: Choice(gap), deficit, method: Choice(method), why, refused }
}

/// What would help an invoice to be paid.
fn ways_out(shortfall: &Shortfall) -> impl Iterator<Item = Explanation> {
    let way_out = match shortfall.advance_pay {
        AdvancePayGap::NotRegistered => Explanation::RegisterAndAddFunds {},
        AdvancePayGap::NotEligible => Explanation::PayByAnotherMethod {},
        AdvancePayGap::PaidToday => Explanation::TriedAgainTomorrow {},
        AdvancePayGap::Deficit(_) | AdvancePayGap::UsedUp => Explanation::AddFundsToPay {},
    };
    let by_hand = matches!(shortfall.method, MethodGap::ChargeFailed(_)) && shortfall.advance_pay != AdvancePayGap::NotEligible;
    std::iter::once(way_out).chain(by_hand.then_some(Explanation::OrPayByHand {}))
}

impl View<'_, '_> {
    /// Why an invoice or credit memo stands where it stands: why it has its `payments`, and, where it is open, what is expected.
    pub(crate) fn explain(&self, invoice: &Invoice, payments: Vec<Sentence>) -> Result<Vec<Sentence>, AppError> {
        let record = &invoice.record;
        let (number, seller) = (record.number.to_string(), record.seller.name().to_owned());
        let outlook = match (record.invoice_type, invoice.status(self.moment.today)) {
            _ if invoice.parts.canceled == record.amount => vec![Explanation::ImportUndone { number }.into()],
            (InvoiceType::CreditMemo, InvoiceStatus::Applied) => vec![Explanation::MemoUsedUp { number }.into()],
            (InvoiceType::CreditMemo, _) => {
                let (amount, currency) = (invoice.parts.outstanding.into(), record.amount.currency().to_string());
                vec![Explanation::MemoLeft { amount, number, seller, currency }.into()]
            }
            (InvoiceType::Invoice, InvoiceStatus::PastDue) => self.why_unpaid(invoice)?,
            (InvoiceType::Invoice, InvoiceStatus::Due) => self.what_will_pay(invoice)?,
            (InvoiceType::Invoice, _) => Vec::new(),
        };
        let open = invoice.parts.outstanding.is_positive() && record.invoice_type == InvoiceType::Invoice;
        let pause = if open { self.pause()? } else { None };
        // While nothing is paid by itself (R18), what else is expected comes true only later.
        Ok(payments.into_iter().chain(pause.into_iter().flat_map(|pause| pause.reason_parts)).chain(outlook).collect())
    }

    fn what_will_pay(&self, invoice: &Invoice) -> Result<Vec<Sentence>, AppError> {
        let record = &invoice.record;
        let expectation = self.expectation(invoice)?;
        let (number, seller) = (record.number.to_string(), record.seller.name().to_owned());
        let (due, open) = (record.due_on.into(), invoice.parts.outstanding.into());
        let default = || Ok::<_, AppError>(Words::new(self.method_label(self.ledger.default_method)?));
        Ok(match expectation.as_ref().map_or(WillBePaidBy::NotOpen, |expectation| expectation.paid_by) {
            WillBePaidBy::AdvancePay => vec![Explanation::WillBePaidFromAdvancePay { number, due, open, seller }.into()],
            WillBePaidBy::DefaultMethod => vec![Explanation::WillBeCharged { number, due, open, method: default()? }.into()],
            WillBePaidBy::Both => vec![Explanation::WillBePaidByBoth { number, due, open, method: default()? }.into()],
            WillBePaidBy::Nobody | WillBePaidBy::NotOpen => {
                let Some(expectation) = expectation else { return Ok(Vec::new()) };
                let amount = expectation.uncovered.into();
                let Some(shortfall) = &expectation.shortfall else {
                    return Ok(vec![Explanation::WillNotBePaidAsThingsStand { number, due, amount, open }.into()]);
                };
                let Gaps { gap, deficit, method, why, refused } = gaps(shortfall);
                let reason = Explanation::WillNotBePaid { number, due, amount, open, gap, seller, deficit, method, why, refused };
                std::iter::once(reason).chain(ways_out(shortfall)).map(Into::into).collect()
            }
        })
    }

    fn why_unpaid(&self, invoice: &Invoice) -> Result<Vec<Sentence>, AppError> {
        let record = &invoice.record;
        let Some(expectation) = self.expectation(invoice)? else { return Ok(Vec::new()) };
        let subject = Subject { number: record.number.as_str(), seller: record.seller, due_on: record.due_on };
        Ok(match &expectation.shortfall {
            Some(shortfall) => unpaid(&subject, expectation.uncovered, shortfall),
            None => vec![Explanation::PaidWhenNextSettled { number: subject.number.to_owned(), due: subject.due_on.into() }.into()],
        })
    }
}
