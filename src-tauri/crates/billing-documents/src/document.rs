//! The value that a funding document is made from.

use billing_core::address::PostalAddress;
use billing_core::ids::{AccountId, DocumentId, FundingId};
use billing_core::money::Money;
use billing_core::reference::CreditorReference;
use billing_core::seller::SellerBankDetails;
use chrono::NaiveDate;

use crate::content::Content;
use crate::{DocumentError, Paper, layout};

/// Everything that the funding document of one funding by electronic funds transfer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundingDocument {
    /// The document's own number.
    pub number: DocumentId,
    /// The funding that it is for.
    pub funding_id: FundingId,
    /// What the payer quotes, so that the payment can be matched.
    pub reference: CreditorReference,
    /// What the payer sends, above zero.
    pub amount: Money,
    /// When the document was issued (a UTC day); also the creation date of the PDF.
    pub issued_on: NaiveDate,
    /// When the funding was requested (a UTC day).
    pub requested_on: NaiveDate,
    /// Who requested it.
    pub requested_by: String,
    /// The payer account's name.
    pub payer_name: String,
    /// The payer account.
    pub payer_account_id: AccountId,
    /// The payer's postal address, if known.
    pub payer_address: Option<PostalAddress>,
    /// Where the money goes, in the currency of `amount`.
    pub seller_bank: SellerBankDetails,
    /// The day by which the transfer should have arrived (UTC).
    pub expected_by: NaiveDate,
    /// The paper to lay it out for.
    pub paper: Paper,
}

impl FundingDocument {
    /// Makes the PDF: one page, with its fonts embedded. The same value gives the same bytes in every process.
    ///
    /// # Errors
    /// Where the amount is not above zero or in another currency than the bank details, a character is missing from the
    /// font, or the texts are too long for one page.
    pub fn to_pdf(&self) -> Result<Vec<u8>, DocumentError> {
        if !self.amount.is_positive() {
            return Err(DocumentError::AmountNotPositive(self.amount));
        }
        let (amount, receiving) = (self.amount.currency(), self.seller_bank.currency);
        if amount != receiving {
            return Err(DocumentError::CurrencyMismatch { amount, receiving });
        }
        layout::typeset(&Content::of(self)?, self.paper)
    }

    /// The name to save it under: `Funding-document-FND-000001-RF18539007547034.pdf`.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("Funding-document-{}-{}.pdf", self.funding_id, self.reference)
    }
}
