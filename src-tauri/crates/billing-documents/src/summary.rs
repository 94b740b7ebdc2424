//! The funding summary: what will be debited for a funding from a bank account, when, and what a return would look like.

use billing_core::ids::FundingId;
use billing_core::money::Money;
use billing_core::reference::CreditorReference;
use billing_core::seller::Seller;
use chrono::NaiveDate;

use crate::letter::{Issue, Letter, Payer, day, printable};
use crate::notice::Notice;
use crate::{DocumentError, amount_in_words};

/// Where a debit stands (R12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DebitState {
    /// Under way.
    Processing,
    /// It went through on this day; until the second one it can be returned.
    Succeeded(NaiveDate, NaiveDate),
    /// It was refused on this day, for this reason.
    Failed(NaiveDate, Option<String>),
    /// The bank took the money back on this day, for this reason.
    Returned(NaiveDate, Option<String>),
}

/// What a funding summary says of one funding from a US bank account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundingSummary {
    /// Its number and day.
    pub issue: Issue,
    /// Who pays.
    pub payer: Payer,
    /// The funding.
    pub funding_id: FundingId,
    /// Its reference.
    pub reference: CreditorReference,
    /// What is debited.
    pub amount: Money,
    /// Whose invoices the funds pay.
    pub seller: Seller,
    /// When it was requested (a UTC day).
    pub requested_on: NaiveDate,
    /// Who requested it, and so authorized the debit.
    pub requested_by: String,
    /// The account as pages name it, without its number.
    pub account: String,
    /// The name on the account.
    pub name_on_account: String,
    /// The first and the last day on which the debit is expected to go through.
    pub expected: (NaiveDate, NaiveDate),
    /// Where it stands.
    pub state: DebitState,
}

impl FundingSummary {
    /// Makes the PDF. The same value gives the same bytes in every process.
    ///
    /// # Errors
    /// Where the amount is not above zero, or a character can't be printed.
    pub fn to_pdf(&self) -> Result<Vec<u8>, DocumentError> {
        if !self.amount.is_positive() {
            return Err(DocumentError::AmountNotPositive(self.amount));
        }
        let letter = Letter::of(&self.payer, &self.issue, "Funding summary")?;
        let (banner, stamp) = match &self.state {
            DebitState::Processing | DebitState::Succeeded(..) => (None, None),
            DebitState::Failed(date, why) => (Some(ended("Refused", *date, why.as_deref())), Some("REFUSED")),
            DebitState::Returned(date, why) => (Some(ended("Returned", *date, why.as_deref())), Some("RETURNED")),
        };
        let label = if self.state == DebitState::Processing { "To be debited" } else { "Debited" };
        let notice = Notice {
            banner,
            stamp,
            amount: [label.to_owned(), self.amount.spoken(), amount_in_words(self.amount)],
            lists: [("Debited from", self.debited_from()?), ("Paid for", self.paid_for(&letter.payer_name))],
            table: None,
            sections: vec![("When", self.when()), ("Authorization", self.authorization()?), ("If the debit is returned", returns())],
            letter,
        };
        notice.to_pdf(self.issue.paper)
    }

    fn debited_from(&self) -> Result<Vec<(&'static str, String)>, DocumentError> {
        Ok(vec![
            ("Account", printable("methodName", &self.account)?),
            ("Name on account", printable("methodName", &self.name_on_account)?),
            ("Kind of debit", "ACH direct debit, once".to_owned()),
            ("Reference", self.reference.grouped()),
            ("Funding ID", self.funding_id.to_string()),
        ])
    }

    fn paid_for(&self, payer_name: &str) -> Vec<(&'static str, String)> {
        vec![
            ("Account name", payer_name.to_owned()),
            ("Account ID", self.payer.account_id.as_str().to_owned()),
            ("Seller", self.seller.name().to_owned()),
            ("Balance", format!("Advance Pay, {}", self.amount.currency())),
            ("Requested on", day(self.requested_on)),
        ]
    }

    fn when(&self) -> Vec<(String, String)> {
        let (from, to) = self.expected;
        let expected =
            format!("The debit is expected to go through from {} to {} (business days of the Federal Reserve).", day(from), day(to));
        let mut lines = vec![("Expected".to_owned(), expected)];
        match &self.state {
            DebitState::Processing => lines.push(("After that".to_owned(), self.use_of_funds())),
            DebitState::Succeeded(date, until) => {
                lines.push(("Went through".to_owned(), format!("On {}. {}", day(*date), self.use_of_funds())));
                lines.push(("Can be returned".to_owned(), format!("By your bank, until {}.", day(*until))));
            }
            DebitState::Failed(date, _) => lines.push(("Refused".to_owned(), format!("On {}. Nothing was added.", day(*date)))),
            DebitState::Returned(date, _) => {
                lines.push(("Returned".to_owned(), format!("On {}. The balance was reduced by it.", day(*date))))
            }
        }
        lines
    }

    fn use_of_funds(&self) -> String {
        format!("The funds pay eligible {} invoices of {} on the day they fall due.", self.amount.currency(), self.seller.name())
    }

    fn authorization(&self) -> Result<Vec<(String, String)>, DocumentError> {
        let by = printable("requestedBy", &self.requested_by)?;
        let text = format!(
            "On {}, {by} authorized {} to debit {} once from the account above, by an electronic (ACH) entry, and to correct an entry made \
             in error. Funds that were added can’t be withdrawn, refunded, transferred or converted.",
            day(self.requested_on),
            self.seller.name(),
            self.amount.spoken()
        );
        Ok(vec![("Authorized".to_owned(), text)])
    }

    /// The name to save it under: `Funding-summary-FND-000002-RF18539007547034.pdf`.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("Funding-summary-{}-{}.pdf", self.funding_id, self.reference)
    }
}

fn ended(how: &str, date: NaiveDate, why: Option<&str>) -> String {
    let why = why.map(|why| format!(": {why}")).unwrap_or_default();
    format!("{how} on {}{why}", day(date))
}

fn returns() -> Vec<(String, String)> {
    vec![
        (
            "How it shows".to_owned(),
            "As a credit on your bank statement and a reversal in the ledger, with the bank’s return code, such as R01 (insufficient funds).".to_owned(),
        ),
        ("What it means".to_owned(), "The balance falls by the amount. What was spent by then shows as a deficit, and automatic payment pauses.".to_owned()),
        ("What to do".to_owned(), "Record the return with its code, ask your bank why, and add funds by another method.".to_owned()),
    ]
}
