//! Double entry: the accounts, and which of them each event debits and credits.

use std::fmt;

use crate::ids::PaymentMethodId;

/// A ledger account. Each exists once for each seller and currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Account {
    /// Prepaid and not used yet.
    AdvancePay,
    /// Debited from a bank account, or charged, and not answered yet.
    InTransit,
    /// Received, but not matched to anything.
    UnappliedCash,
    /// Given back by the seller and not applied yet.
    CreditMemos,
    /// The owner's money at a payment method's bank.
    Bank(PaymentMethodId),
    /// What the seller is owed.
    Invoices,
    /// What the owner owes a card's issuer.
    Card(PaymentMethodId),
    /// What the seller charged.
    CloudUsage,
    /// Balances from before the ledger.
    Opening,
    /// Corrections.
    Adjustments,
}

impl fmt::Display for Account {
    /// The name in files: `assets:advance pay`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AdvancePay => f.write_str("assets:advance pay"),
            Self::InTransit => f.write_str("assets:in transit"),
            Self::UnappliedCash => f.write_str("assets:unapplied cash"),
            Self::CreditMemos => f.write_str("assets:credit memos"),
            Self::Bank(method) => write!(f, "assets:bank:{method}"),
            Self::Invoices => f.write_str("liabilities:invoices"),
            Self::Card(method) => write!(f, "liabilities:card:{method}"),
            Self::CloudUsage => f.write_str("expenses:cloud usage"),
            Self::Opening => f.write_str("equity:opening"),
            Self::Adjustments => f.write_str("equity:adjustments"),
        }
    }
}

impl Account {
    /// The account of this name, as [`Display`](fmt::Display) writes it; `None` for any other text.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let of_method = |kind: &str| PaymentMethodId::parse(name.strip_prefix(kind)?).ok();
        Some(match name {
            "assets:advance pay" => Self::AdvancePay,
            "assets:in transit" => Self::InTransit,
            "assets:unapplied cash" => Self::UnappliedCash,
            "assets:credit memos" => Self::CreditMemos,
            "liabilities:invoices" => Self::Invoices,
            "expenses:cloud usage" => Self::CloudUsage,
            "equity:opening" => Self::Opening,
            "equity:adjustments" => Self::Adjustments,
            _ => of_method("assets:bank:").map(Self::Bank).or_else(|| of_method("liabilities:card:").map(Self::Card))?,
        })
    }
}

/// Something that moves money in the ledger. Issuing a funding document is none: it is a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// An invoice entered the ledger.
    InvoiceRecorded,
    /// A credit memo entered the ledger.
    CreditMemoRecorded,
    /// An invoice is none after all: its import was undone.
    InvoiceCanceled,
    /// A credit memo is none after all: its import was undone.
    CreditMemoCanceled,
    /// A credit memo paid an invoice.
    CreditMemoApplied,
    /// A debit of a bank account was requested for a funding.
    BankFundingStarted(PaymentMethodId),
    /// … and went through.
    BankFundingSucceeded(PaymentMethodId),
    /// … or was refused.
    BankFundingFailed(PaymentMethodId),
    /// … or was taken back after it went through.
    BankFundingReturned(PaymentMethodId),
    /// A transfer arrived through the wire method.
    EftReceived(PaymentMethodId),
    /// … and was taken back.
    EftReturned(PaymentMethodId),
    /// Advance Pay paid an invoice.
    InvoicePaid,
    /// A payment method was charged for an invoice.
    ChargeStarted(PaymentMethodId),
    /// … a bank account, which paid.
    ChargeSucceeded(PaymentMethodId),
    /// … a card, which paid: its issuer is owed the amount.
    CardChargeSucceeded(PaymentMethodId),
    /// … or refused.
    ChargeFailed(PaymentMethodId),
    /// Money arrived through the wire method and matched no funding.
    UnappliedCashReceived(PaymentMethodId),
    /// … and was tied to a funding.
    UnappliedCashTied,
    /// … or paid an invoice, by hand.
    UnappliedCashApplied,
    /// … or was taken back.
    UnappliedCashReturned(PaymentMethodId),
}

/// What an event is to a reader of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventClass {
    /// An invoice was recorded.
    Invoice,
    /// An invoice was paid or charged, or a charge was answered.
    Payment,
    /// Funds were requested or arrived, or a request was refused.
    Funding,
    /// A credit memo was recorded.
    CreditMemo,
    /// Funds were taken back.
    Return,
    /// A correction.
    Adjustment,
}

impl Event {
    /// What it is to a reader of the record.
    #[must_use]
    pub const fn class(self) -> EventClass {
        match self {
            Self::InvoiceRecorded => EventClass::Invoice,
            Self::CreditMemoRecorded => EventClass::CreditMemo,
            Self::CreditMemoApplied
            | Self::InvoicePaid
            | Self::ChargeStarted(_)
            | Self::ChargeSucceeded(_)
            | Self::CardChargeSucceeded(_)
            | Self::ChargeFailed(_)
            | Self::UnappliedCashApplied => EventClass::Payment,
            Self::BankFundingStarted(_)
            | Self::BankFundingSucceeded(_)
            | Self::BankFundingFailed(_)
            | Self::EftReceived(_)
            | Self::UnappliedCashReceived(_)
            | Self::UnappliedCashTied => EventClass::Funding,
            Self::BankFundingReturned(_) | Self::EftReturned(_) | Self::UnappliedCashReturned(_) => EventClass::Return,
            Self::InvoiceCanceled | Self::CreditMemoCanceled => EventClass::Adjustment,
        }
    }

    /// The account debited and the account credited. Every event moves one amount from the one to the other, so
    /// every transaction balances by construction (invariant 1).
    #[must_use]
    pub const fn debit_and_credit(self) -> (Account, Account) {
        use Account::{AdvancePay, Bank, Card, CloudUsage, CreditMemos, InTransit, Invoices, UnappliedCash};
        match self {
            Self::InvoiceRecorded => (CloudUsage, Invoices),
            Self::CreditMemoRecorded => (CreditMemos, CloudUsage),
            Self::InvoiceCanceled => (Invoices, CloudUsage),
            Self::CreditMemoCanceled => (CloudUsage, CreditMemos),
            Self::CreditMemoApplied => (Invoices, CreditMemos),
            Self::BankFundingStarted(method) => (InTransit, Bank(method)),
            Self::BankFundingSucceeded(_) => (AdvancePay, InTransit),
            Self::BankFundingFailed(method) => (Bank(method), InTransit),
            Self::BankFundingReturned(method) | Self::EftReturned(method) => (Bank(method), AdvancePay),
            Self::EftReceived(method) => (AdvancePay, Bank(method)),
            Self::InvoicePaid => (Invoices, AdvancePay),
            Self::ChargeStarted(_) => (Invoices, InTransit),
            Self::ChargeSucceeded(method) => (InTransit, Bank(method)),
            Self::CardChargeSucceeded(method) => (InTransit, Card(method)),
            Self::ChargeFailed(_) => (InTransit, Invoices),
            Self::UnappliedCashReceived(method) => (UnappliedCash, Bank(method)),
            Self::UnappliedCashTied => (AdvancePay, UnappliedCash),
            Self::UnappliedCashApplied => (Invoices, UnappliedCash),
            Self::UnappliedCashReturned(method) => (Bank(method), UnappliedCash),
        }
    }
}

#[cfg(test)]
mod tests;
