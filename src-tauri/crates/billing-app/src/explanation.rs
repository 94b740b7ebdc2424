//! Automatic payments in one sentence: why this invoice, this amount, this source, and the balance after it; and why an
//! invoice was not paid (R20).

use billing_core::NaiveDate;
use billing_core::invoice::{Invoice, InvoiceStatus, InvoiceType};
use billing_core::money::Money;
use billing_core::seller::Seller;
use billing_core::settlement::{AdvancePayGap, MethodGap, Shortfall};
use billing_store::{ChargeReason, PaymentRecord, PaymentSource, PaymentStatus};

use crate::View;
use crate::dto::WillBePaidBy;
use crate::error::AppError;
use crate::text::day;

/// What a sentence needs to know of the invoice.
pub(crate) struct Subject<'a> {
    pub number: &'a str,
    pub seller: Seller,
    pub due_on: NaiveDate,
}

/// Why this payment was made. `source` names its credit memo or payment method.
pub(crate) fn payment(subject: &Subject<'_>, record: &PaymentRecord, source: &str) -> String {
    let paid = &record.payment;
    let why_now = if subject.due_on < paid.paid_on {
        format!("{} had been due since {}", subject.number, day(subject.due_on))
    } else {
        format!("{} fell due on {}", subject.number, day(subject.due_on))
    };
    let (amount, on) = (paid.amount.spoken(), day(paid.paid_on));
    let left = paid.source_left.unwrap_or(Money::zero(paid.amount.currency())).spoken();
    let rest = if paid.outstanding_after.is_zero() {
        String::new()
    } else {
        format!("; {} of the invoice was still to be paid", paid.outstanding_after.spoken())
    };
    match paid.source {
        PaymentSource::CreditMemo(_) | PaymentSource::UnappliedCash(_) if !paid.automatic => {
            format!("You applied {amount} of {source} to {} on {on}, which left {left} of it{rest}.", subject.number)
        }
        PaymentSource::Method(_) if !paid.automatic => {
            format!("You charged {amount} of {} to {source} on {on}{rest}. {}", subject.number, charge_answer(record))
        }
        PaymentSource::AdvancePay => {
            let seller = subject.seller.name();
            format!("{why_now}, so {amount} was taken from the Advance Pay balance of {seller} on {on}, which left {left} in it{rest}.")
        }
        PaymentSource::CreditMemo(_) | PaymentSource::UnappliedCash(_) => {
            format!("{why_now}, and credit memos pay first: {amount} of {source} was applied on {on}, which left {left} of it{rest}.")
        }
        PaymentSource::Method(_) => {
            let why = paid.charge_reason.map_or("it is the payment method for this invoice", charge_reason);
            format!("{why_now}; {amount} was charged to {source} on {on}, because {why}. {}", charge_answer(record))
        }
    }
}

const fn charge_reason(reason: ChargeReason) -> &'static str {
    match reason {
        ChargeReason::NotRegistered => "the account was not registered for Advance Pay",
        ChargeReason::NotEligible => "Marketplace charges are not eligible for Advance Pay",
        ChargeReason::Deficit => "automatic payment from Advance Pay was paused by a deficit",
        ChargeReason::PaidToday => "Advance Pay had already paid towards it on that day",
        ChargeReason::UsedUp => "the Advance Pay balance did not reach for it",
    }
}

fn charge_answer(record: &PaymentRecord) -> String {
    let on = |answered: Option<NaiveDate>| answered.map_or_else(String::new, |answered| format!(" on {}", day(answered)));
    match record.payment.status {
        PaymentStatus::Processing => {
            record.payment.expected_by.map_or_else(String::new, |expected| format!("The bank's answer is expected by {}.", day(expected)))
        }
        PaymentStatus::Succeeded => format!("The charge went through{}.", on(record.answered_on)),
        PaymentStatus::Failed => format!("The charge was refused{}, so the amount is outstanding again.", on(record.answered_on)),
    }
}

/// Why something of an invoice that is due stays outstanding.
pub(crate) fn unpaid(subject: &Subject<'_>, outstanding: Money, shortfall: &Shortfall) -> String {
    let (number, due) = (subject.number, day(subject.due_on));
    let (because, way_out) = shortfall_in_words(subject, shortfall);
    format!("{number} was due on {due}: {} of it is unpaid because {because}. {way_out}", outstanding.spoken())
}

/// What keeps an invoice from being paid, and what would help.
fn shortfall_in_words(subject: &Subject<'_>, shortfall: &Shortfall) -> (String, String) {
    let advance_pay = match shortfall.advance_pay {
        AdvancePayGap::NotRegistered => "the account is not registered for Advance Pay".to_owned(),
        AdvancePayGap::NotEligible => "Marketplace charges are not eligible for Advance Pay".to_owned(),
        AdvancePayGap::Deficit(balance) => {
            format!(
                "a returned funding left the Advance Pay balance of {} at {}, which pauses payment from it",
                subject.seller.name(),
                balance.spoken()
            )
        }
        AdvancePayGap::PaidToday => "Advance Pay has already paid towards it today and pays an invoice once a day".to_owned(),
        AdvancePayGap::UsedUp => format!("the Advance Pay balance of {} is used up", subject.seller.name()),
    };
    let method = match &shortfall.method {
        MethodGap::Unusable(why) => format!("no payment method can be charged: {why}"),
        MethodGap::BalanceNextDay => "no payment method is charged for what the balance can pay tomorrow".to_owned(),
        MethodGap::ChargeFailed(on) => format!("the charge to the payment method was refused on {}", day(*on)),
    };
    let way_out = match shortfall.advance_pay {
        AdvancePayGap::NotRegistered => "Register for Advance Pay and add funds, or make a bank account the default payment method.",
        AdvancePayGap::NotEligible => "Complete the payment by hand with another payment method, or pay it outside the console.",
        AdvancePayGap::PaidToday => "The rest is tried again tomorrow.",
        AdvancePayGap::Deficit(_) | AdvancePayGap::UsedUp => "Add funds: it is paid as soon as they arrive.",
    };
    let by_hand = matches!(shortfall.method, MethodGap::ChargeFailed(_)) && shortfall.advance_pay != AdvancePayGap::NotEligible;
    let or_by_hand = if by_hand { " Or complete the payment by hand." } else { "" };
    (format!("{advance_pay}, and {method}"), format!("{way_out}{or_by_hand}"))
}

impl View<'_, '_> {
    /// Why an invoice or credit memo stands where it stands, from its payments and, where it is open, from what is expected.
    pub(crate) fn explain(&self, invoice: &Invoice, sentences: &[String]) -> Result<String, AppError> {
        let record = &invoice.record;
        let status = invoice.status(self.moment.today);
        let outlook = match (record.invoice_type, status) {
            (InvoiceType::CreditMemo, _) if invoice.parts.canceled == record.amount => {
                format!("The import of credit memo {} was undone: nothing is left of it.", record.number)
            }
            (InvoiceType::CreditMemo, InvoiceStatus::Applied) => format!("Credit memo {} is used up.", record.number),
            (InvoiceType::CreditMemo, _) => format!(
                "{} of credit memo {} is left. It pays the next invoices of {} in {} that fall due, before Advance Pay does.",
                invoice.parts.outstanding.spoken(),
                record.number,
                record.seller.name(),
                record.amount.currency()
            ),
            (InvoiceType::Invoice, InvoiceStatus::PastDue) => self.why_unpaid(invoice)?,
            (InvoiceType::Invoice, InvoiceStatus::Due) => self.what_will_pay(invoice)?,
            (InvoiceType::Invoice, InvoiceStatus::Canceled) => {
                format!("The import of {} was undone: nothing is owed for it.", record.number)
            }
            (InvoiceType::Invoice, _) => String::new(),
        };
        let parts: Vec<&str> =
            sentences.iter().map(String::as_str).chain([outlook.as_str()]).filter(|sentence| !sentence.is_empty()).collect();
        Ok(parts.join(" "))
    }

    fn what_will_pay(&self, invoice: &Invoice) -> Result<String, AppError> {
        let record = &invoice.record;
        let expectation = self.expectation(invoice)?;
        let (number, due, open) = (&record.number, day(record.due_on), invoice.parts.outstanding.spoken());
        let default = self.method_label(self.ledger.default_method)?;
        Ok(match expectation.as_ref().map_or(WillBePaidBy::NotOpen, |expectation| expectation.paid_by) {
            WillBePaidBy::AdvancePay => format!(
                "{number} falls due on {due}. {open} will then be paid from the Advance Pay balance of {}, as things stand.",
                record.seller.name()
            ),
            WillBePaidBy::DefaultMethod => {
                format!("{number} falls due on {due}. {open} will then be charged to {default}, as things stand.")
            }
            WillBePaidBy::Both => format!(
                "{number} falls due on {due}. Advance Pay will then pay what it can of {open}, and {default} is charged the rest, as things stand."
            ),
            WillBePaidBy::Nobody | WillBePaidBy::NotOpen => {
                let Some(expectation) = expectation else { return Ok(String::new()) };
                let uncovered = expectation.uncovered.spoken();
                let subject = Subject { number: number.as_str(), seller: record.seller, due_on: record.due_on };
                let why = expectation.shortfall.as_ref().map(|shortfall| shortfall_in_words(&subject, shortfall));
                let why = why.map_or_else(|| ".".to_owned(), |(because, way_out)| format!(", because {because}. {way_out}"));
                format!("{number} falls due on {due}. As things stand, {uncovered} of {open} will not be paid{why}")
            }
        })
    }

    fn why_unpaid(&self, invoice: &Invoice) -> Result<String, AppError> {
        let record = &invoice.record;
        let Some(expectation) = self.expectation(invoice)? else { return Ok(String::new()) };
        let subject = Subject { number: record.number.as_str(), seller: record.seller, due_on: record.due_on };
        Ok(match &expectation.shortfall {
            Some(shortfall) => unpaid(&subject, expectation.uncovered, shortfall),
            None => format!("{} was due on {} and is paid when payments due are next settled.", subject.number, day(subject.due_on)),
        })
    }
}
