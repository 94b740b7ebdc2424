//! Fundings: requests to add funds, and what becomes of them (R11, R12).

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::BankCalendar;
use crate::ids::{FundingId, PaymentMethodId};
use crate::money::{Currency, Money, MoneyError};
use crate::reference::CreditorReference;
use crate::return_code::ReturnCode;
use crate::seller::Seller;

/// How a funding is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FundingMethod {
    /// Electronic funds transfer: the owner sends a wire.
    Eft,
    /// An ACH debit of this US bank account.
    BankAccount(PaymentMethodId),
}

/// Where a funding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FundingStatus {
    /// EFT: the wire has not arrived.
    AwaitingTransfer,
    /// EFT: less than the amount has arrived.
    PartiallyReceived,
    /// EFT: the amount or more has arrived.
    Received,
    /// Bank account: the debit is under way.
    Processing,
    /// Bank account: the debit went through.
    Succeeded,
    /// Bank account: the debit was refused.
    Failed,
    /// The bank took the money back.
    Returned,
    /// EFT: called off before anything arrived.
    Canceled,
}

impl FundingStatus {
    /// How a sentence names it.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::AwaitingTransfer => "awaiting transfer",
            Self::PartiallyReceived => "partially received",
            Self::Received => "received",
            Self::Processing => "processing",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Returned => "returned",
            Self::Canceled => "canceled",
        }
    }

    /// Whether money is still expected.
    #[must_use]
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::AwaitingTransfer | Self::PartiallyReceived | Self::Processing)
    }
}

/// What an owner can do with a funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FundingAction {
    /// Say that a transfer arrived.
    RecordReceipt,
    /// Say that the debit went through.
    MarkSucceeded,
    /// Say that the debit was refused.
    MarkFailed,
    /// Say that the bank took the money back.
    MarkReturned,
    /// Call it off.
    Cancel,
}

impl FundingAction {
    const fn words(self) -> &'static str {
        match self {
            Self::RecordReceipt => "record a receipt for",
            Self::MarkSucceeded => "mark as succeeded",
            Self::MarkFailed => "mark as failed",
            Self::MarkReturned => "mark as returned",
            Self::Cancel => "cancel",
        }
    }
}

/// What can be done with a funding instead of what was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FundingHint {
    /// A transfer arrives; it does not succeed or fail.
    RecordReceipt,
    /// A debit succeeds or fails; it does not arrive.
    MarkDebit,
    /// The debit waits for the bank's answer.
    MarkAsBankSays,
    /// The transfer is awaited.
    NothingArrived,
    /// The money is here.
    MoneyArrived,
    /// It is over.
    NothingMore,
}

impl fmt::Display for FundingHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RecordReceipt => "An EFT is received: record its receipt.",
            Self::MarkDebit => "A debit of a bank account succeeds or fails: mark it so.",
            Self::MarkAsBankSays => "Mark it as succeeded or failed, as your bank says.",
            Self::NothingArrived => "Nothing has arrived yet: record a receipt, or cancel it.",
            Self::MoneyArrived => "Money has arrived: it can only be returned by the bank.",
            Self::NothingMore => "Nothing more can happen to it; add funds anew.",
        })
    }
}

/// Why an action was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FundingError {
    /// The status does not allow it.
    #[error("You can't {} {id}: it is {}. {hint}", action.words(), status.words())]
    WrongStatus {
        /// The funding.
        id: FundingId,
        /// What was asked for.
        action: FundingAction,
        /// Where the funding stands.
        status: FundingStatus,
        /// What can be done instead.
        hint: FundingHint,
    },
    /// The money does not add up.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// One request to add funds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funding {
    /// Its id.
    pub id: FundingId,
    /// What identifies it at any bank.
    pub reference: CreditorReference,
    /// How it is paid.
    pub method: FundingMethod,
    /// Whose invoices it will pay.
    pub seller: Seller,
    /// What was requested.
    pub amount: Money,
    /// What has arrived and was not returned.
    pub received: Money,
    /// Where it stands.
    pub status: FundingStatus,
    /// The instant of the request.
    pub requested_at: DateTime<Utc>,
    /// The ledger's day of the request.
    pub requested_on: NaiveDate,
    /// The first day on which it can be expected.
    pub expected_from: NaiveDate,
    /// The day by which it is expected.
    pub expected_by: NaiveDate,
    /// The day on which it arrived in full, or the debit went through.
    pub arrived_on: Option<NaiveDate>,
    /// Why the bank refused or returned it.
    pub return_code: Option<ReturnCode>,
}

/// What a step changes about a funding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundingStep {
    /// Where it stands then.
    pub status: FundingStatus,
    /// What has then arrived.
    pub received: Money,
    /// The money that moves with the step; zero where none does.
    pub moved: Money,
}

impl Funding {
    /// A transfer of `amount` arrives (R11): a short one leaves the funding open, an excess is credited whole.
    ///
    /// # Errors
    /// Where the funding is no EFT, or was canceled or returned.
    pub fn receive(&self, amount: Money) -> Result<FundingStep, FundingError> {
        self.allow(FundingAction::RecordReceipt)?;
        let received = self.received.checked_add(amount)?;
        let in_full = received.minor() >= self.amount.minor();
        let status = if in_full { FundingStatus::Received } else { FundingStatus::PartiallyReceived };
        Ok(FundingStep { status, received, moved: amount })
    }

    /// The debit goes through (R12).
    ///
    /// # Errors
    /// Where it is not processing.
    pub fn succeed(&self) -> Result<FundingStep, FundingError> {
        self.allow(FundingAction::MarkSucceeded)?;
        Ok(FundingStep { status: FundingStatus::Succeeded, received: self.amount, moved: self.amount })
    }

    /// The debit is refused (R12).
    ///
    /// # Errors
    /// Where it is not processing.
    pub fn fail(&self) -> Result<FundingStep, FundingError> {
        self.allow(FundingAction::MarkFailed)?;
        Ok(FundingStep { status: FundingStatus::Failed, received: self.received, moved: self.amount })
    }

    /// The bank takes back what arrived (R11, R12). Money that was spent by then leaves a deficit (R13).
    ///
    /// # Errors
    /// Where nothing had arrived.
    pub fn take_back(&self) -> Result<FundingStep, FundingError> {
        self.allow(FundingAction::MarkReturned)?;
        Ok(FundingStep { status: FundingStatus::Returned, received: Money::zero(self.amount.currency()), moved: self.received })
    }

    /// The owner calls it off before anything arrived (R11).
    ///
    /// # Errors
    /// Where something arrived, or it is a debit under way.
    pub fn cancel(&self) -> Result<FundingStep, FundingError> {
        self.allow(FundingAction::Cancel)?;
        Ok(FundingStep { status: FundingStatus::Canceled, received: self.received, moved: Money::zero(self.amount.currency()) })
    }

    /// What can be done with it now, in the order in which pages offer it.
    #[must_use]
    pub fn actions(&self) -> Vec<FundingAction> {
        use FundingAction::{Cancel, MarkFailed, MarkReturned, MarkSucceeded, RecordReceipt};
        match self.status {
            FundingStatus::AwaitingTransfer => vec![RecordReceipt, Cancel],
            FundingStatus::PartiallyReceived | FundingStatus::Received => vec![RecordReceipt, MarkReturned],
            FundingStatus::Processing => vec![MarkSucceeded, MarkFailed],
            FundingStatus::Succeeded => vec![MarkReturned],
            FundingStatus::Failed | FundingStatus::Returned | FundingStatus::Canceled => vec![],
        }
    }

    /// What arrived beyond the amount (R11).
    ///
    /// # Errors
    /// Never for a funding whose amounts are of one currency.
    pub fn excess(&self) -> Result<Option<Money>, MoneyError> {
        let over = self.received.checked_sub(self.amount)?;
        Ok(over.is_positive().then_some(over))
    }

    /// Whether it should have arrived before `today`: the owner is asked, nothing is assumed (R21).
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.status.is_waiting() && self.expected_by < today
    }

    fn allow(&self, action: FundingAction) -> Result<(), FundingError> {
        if self.actions().contains(&action) {
            return Ok(());
        }
        let hint = match (self.method, self.status, action) {
            (FundingMethod::Eft, _, FundingAction::MarkSucceeded | FundingAction::MarkFailed) => FundingHint::RecordReceipt,
            (FundingMethod::BankAccount(_), FundingStatus::Processing, FundingAction::RecordReceipt) => FundingHint::MarkDebit,
            (FundingMethod::BankAccount(_), FundingStatus::Processing, _) => FundingHint::MarkAsBankSays,
            (_, FundingStatus::AwaitingTransfer, _) => FundingHint::NothingArrived,
            (_, FundingStatus::PartiallyReceived | FundingStatus::Received | FundingStatus::Succeeded, _) => FundingHint::MoneyArrived,
            _ => FundingHint::NothingMore,
        };
        Err(FundingError::WrongStatus { id: self.id, action, status: self.status, hint })
    }
}

/// The largest amount of one funding, set by the network that carries it.
#[must_use]
pub const fn largest_amount(method: FundingMethod, currency: Currency) -> Money {
    let minor = match (method, currency) {
        // Ten digits of cents in an ACH entry's amount field (Nacha, entry detail record).
        (FundingMethod::BankAccount(_), _) => 9_999_999_999,
        // SEPA Credit Transfer's upper limit (EPC125-05, AT-04).
        (FundingMethod::Eft, Currency::Eur) => 99_999_999_999,
        // Twelve digits of cents in a Fedwire message, less one cent (Fedwire Funds Service, {2000}); CHAPS is as wide.
        (FundingMethod::Eft, Currency::Usd | Currency::Gbp) => 999_999_999_999,
    };
    Money::from_minor(minor, currency)
}

/// The first and last day on which funds requested on `requested_on` are expected: business days of the banks
/// that carry them, one to two for a transfer, three to five for a debit (R12).
#[must_use]
pub fn expected_days(method: FundingMethod, currency: Currency, requested_on: NaiveDate) -> (NaiveDate, NaiveDate) {
    let calendar = BankCalendar::of(currency);
    let (first, last) = match method {
        FundingMethod::Eft => (1, 2),
        FundingMethod::BankAccount(_) => (3, 5),
    };
    (calendar.add_business_days(requested_on, first), calendar.add_business_days(requested_on, last))
}

#[cfg(test)]
mod tests;
