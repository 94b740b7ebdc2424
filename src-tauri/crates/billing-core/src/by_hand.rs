//! Payments that an owner makes by hand: how much of what may pay which invoice (R6, R15).

use chrono::NaiveDate;

use crate::ids::{InvoiceNumber, UnappliedCashId};
use crate::invoice::{ChargeType, Invoice, InvoiceType};
use crate::method::PaymentMethod;
use crate::money::{Money, MoneyError};
use crate::seller::Seller;

/// How sentences name what is applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApplicableName {
    /// `UC-000001`
    UnappliedCash(UnappliedCashId),
    /// `Credit memo EX-CM`
    CreditMemo(InvoiceNumber),
}

impl std::fmt::Display for ApplicableName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnappliedCash(id) => id.fmt(f),
            Self::CreditMemo(number) => write!(f, "Credit memo {number}"),
        }
    }
}

/// Received money or a credit memo, about to be applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicable {
    /// What it is.
    pub name: ApplicableName,
    /// Whose invoices it can pay (R6).
    pub seller: Seller,
    /// What is left of it.
    pub remaining: Money,
    /// The first day on which it can pay.
    pub usable_from: NaiveDate,
}

/// Why an invoice is paid whole (R15).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaidWhole {
    /// It is a subscription's.
    Subscription,
    /// It is the marketplace's.
    Marketplace,
    /// Bank accounts pay no parts.
    BankAccount,
}

impl PaidWhole {
    /// What would help besides, a clause.
    const fn way_out(self) -> &'static str {
        match self {
            Self::BankAccount => ", or choose a card",
            Self::Subscription | Self::Marketplace => "",
        }
    }
}

impl std::fmt::Display for PaidWhole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Subscription => "A subscription is paid whole, never in part.",
            Self::Marketplace => "A Marketplace invoice is paid whole, never in part.",
            Self::BankAccount => "Only a card pays a part of an invoice, not a bank account.",
        })
    }
}

/// Why nothing was paid.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ByHandError {
    /// Only invoices are paid.
    #[error("{0} is a credit memo: it pays invoices, and is not paid itself.")]
    NotAnInvoice(String),
    /// Nothing is outstanding.
    #[error("Nothing of {number} is outstanding.{}", being_charged(*processing))]
    NothingOutstanding {
        /// The invoice.
        number: String,
        /// What is being charged for it.
        processing: Money,
    },
    /// Money of one seller and currency pays no other's invoices (R6).
    #[error(
        "{name} pays only invoices of {} in {}; {number} is one of {} in {}. Choose another invoice.",
        seller.name(), currency, invoice_seller.name(), invoice_currency
    )]
    Elsewhere {
        /// What was to pay.
        name: ApplicableName,
        /// Whose it is.
        seller: Seller,
        /// In which currency.
        currency: crate::money::Currency,
        /// The invoice.
        number: String,
        /// Its seller.
        invoice_seller: Seller,
        /// Its currency.
        invoice_currency: crate::money::Currency,
    },
    /// It is used up.
    #[error("Nothing is left of {0}.")]
    NothingLeft(ApplicableName),
    /// A credit memo pays from its day of issue on.
    #[error("{name} can be applied from {usable_from} on.")]
    TooEarly {
        /// What was to pay.
        name: ApplicableName,
        /// Its first day.
        usable_from: NaiveDate,
    },
    /// More than is left.
    #[error("{} of {name} is left; {} is more than that.", left.spoken(), asked.spoken())]
    MoreThanLeft {
        /// What was to pay.
        name: ApplicableName,
        /// What is left of it.
        left: Money,
        /// What was asked for.
        asked: Money,
    },
    /// More than the invoice asks for.
    #[error("{} of {number} is outstanding; {} is more than that.", outstanding.spoken(), asked.spoken())]
    MoreThanOutstanding {
        /// The invoice.
        number: String,
        /// What it still asks for.
        outstanding: Money,
        /// What was asked for.
        asked: Money,
    },
    /// Only a card pays a part, and only of usage charges (R15).
    #[error("{why} Leave the amount out to pay all of {}{}.", outstanding.spoken(), why.way_out())]
    NoPart {
        /// What stands in the way.
        why: PaidWhole,
        /// What the invoice still asks for.
        outstanding: Money,
    },
    /// The amounts do not add up.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

fn being_charged(processing: Money) -> String {
    if processing.is_zero() {
        return String::new();
    }
    format!(" {} of it is being charged: record the bank's answer first.", processing.spoken())
}

/// How much of `source` pays `invoice` on `today`: what was asked for, or as much as there is and is needed.
///
/// # Errors
/// Where the two don't go together, or the amount is more than either has.
pub fn applied_amount(source: &Applicable, invoice: &Invoice, asked: Option<Money>, today: NaiveDate) -> Result<Money, ByHandError> {
    let (record, name) = (&invoice.record, source.name.clone());
    if record.invoice_type == InvoiceType::CreditMemo {
        return Err(ByHandError::NotAnInvoice(record.number.to_string()));
    }
    let (currency, invoice_currency) = (source.remaining.currency(), record.amount.currency());
    if (source.seller, currency) != (record.seller, invoice_currency) {
        return Err(ByHandError::Elsewhere {
            name,
            seller: source.seller,
            currency,
            number: record.number.to_string(),
            invoice_seller: record.seller,
            invoice_currency,
        });
    }
    if source.remaining.is_zero() {
        return Err(ByHandError::NothingLeft(name));
    }
    if today < source.usable_from {
        return Err(ByHandError::TooEarly { name, usable_from: source.usable_from });
    }
    let outstanding = still_asked_for(invoice)?;
    let amount = asked.map_or_else(|| source.remaining.smaller(outstanding), Ok)?;
    if amount.checked_sub(source.remaining)?.is_positive() {
        return Err(ByHandError::MoreThanLeft { name, left: source.remaining, asked: amount });
    }
    refuse_beyond(invoice, amount)?;
    Ok(amount)
}

/// How much of `invoice` is charged to `method`: all that is outstanding, or a part where R15 allows one.
///
/// # Errors
/// Where nothing is outstanding, or the amount is a part that can't be paid, or more than is outstanding.
pub fn charged_amount(method: &PaymentMethod, invoice: &Invoice, asked: Option<Money>) -> Result<Money, ByHandError> {
    if invoice.record.invoice_type == InvoiceType::CreditMemo {
        return Err(ByHandError::NotAnInvoice(invoice.record.number.to_string()));
    }
    let outstanding = still_asked_for(invoice)?;
    let amount = asked.unwrap_or(outstanding);
    refuse_beyond(invoice, amount)?;
    if amount == outstanding {
        return Ok(amount);
    }
    let no_part = |why| Err(ByHandError::NoPart { why, outstanding });
    match (invoice.record.charge_type, method.card()) {
        (ChargeType::Subscription, _) => no_part(PaidWhole::Subscription),
        (ChargeType::Marketplace, _) => no_part(PaidWhole::Marketplace),
        (ChargeType::Usage, None) => no_part(PaidWhole::BankAccount),
        (ChargeType::Usage, Some(_)) => Ok(amount),
    }
}

fn still_asked_for(invoice: &Invoice) -> Result<Money, ByHandError> {
    let outstanding = invoice.parts.outstanding;
    if outstanding.is_zero() {
        return Err(ByHandError::NothingOutstanding { number: invoice.record.number.to_string(), processing: invoice.parts.processing });
    }
    Ok(outstanding)
}

fn refuse_beyond(invoice: &Invoice, amount: Money) -> Result<(), ByHandError> {
    let outstanding = invoice.parts.outstanding;
    if amount.checked_sub(outstanding)?.is_positive() {
        return Err(ByHandError::MoreThanOutstanding { number: invoice.record.number.to_string(), outstanding, asked: amount });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
