//! The funding document: one page that tells a bank everything about one funding by electronic funds transfer.

mod bank_form;
mod content;
mod scan_code;
mod sheet;

use billing_core::ids::FundingId;
use billing_core::money::Money;
use billing_core::reference::CreditorReference;
use billing_core::seller::SellerBankDetails;
use chrono::NaiveDate;

use crate::letter::{Issue, Payer};
use crate::{DocumentError, Paper};
use content::Content;

/// Everything that the funding document of one funding by electronic funds transfer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundingDocument {
    /// Its number and day.
    pub issue: Issue,
    /// Who pays.
    pub payer: Payer,
    /// The funding that it is for.
    pub funding_id: FundingId,
    /// What the payer quotes, so that the payment can be matched.
    pub reference: CreditorReference,
    /// What the payer sends, above zero.
    pub amount: Money,
    /// When the funding was requested (a UTC day).
    pub requested_on: NaiveDate,
    /// Who requested it.
    pub requested_by: String,
    /// Where the money goes, in the currency of `amount`.
    pub seller_bank: SellerBankDetails,
    /// The day by which the transfer should have arrived (UTC).
    pub expected_by: NaiveDate,
    /// When the funding was canceled, if it was: the document then says that nothing is to be sent.
    pub canceled_on: Option<NaiveDate>,
}

impl FundingDocument {
    /// Makes the PDF: one page, with its fonts embedded. The same value gives the same bytes in every process.
    ///
    /// # Errors
    /// Where the amount is not above zero or in another currency than the bank details, a character can't be printed, or the texts
    /// are too long for one page.
    pub fn to_pdf(&self) -> Result<Vec<u8>, DocumentError> {
        if !self.amount.is_positive() {
            return Err(DocumentError::AmountNotPositive(self.amount));
        }
        let (amount, receiving) = (self.amount.currency(), self.seller_bank.currency);
        if amount != receiving {
            return Err(DocumentError::CurrencyMismatch { amount, receiving });
        }
        sheet::typeset(&Content::of(self)?, self.paper())
    }

    fn paper(&self) -> Paper {
        self.issue.paper
    }

    /// The name to save it under, without its ending: `Funding-document-FND-000001-RF18539007547034`.
    #[must_use]
    pub fn file_stem(&self) -> String {
        let canceled = if self.canceled_on.is_some() { "-canceled" } else { "" };
        format!("Funding-document-{}-{}{canceled}", self.funding_id, self.reference)
    }
}
