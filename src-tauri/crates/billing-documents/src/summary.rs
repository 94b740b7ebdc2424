//! The funding summary: what will be debited for a funding from a bank account, when, and what a return would look like.

use billing_core::ids::FundingId;
use billing_core::money::Money;
use billing_core::reference::CreditorReference;
use billing_core::return_code::ReturnCode;
use billing_core::seller::Seller;
use chrono::NaiveDate;

use crate::DocumentError;
use crate::flow::Entry;
use crate::language::{Step, Words};
use crate::letter::{Issue, Letter, Payer, ended, printable};
use crate::notice::Notice;

/// Where a debit stands (R12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DebitState {
    /// Under way.
    Processing,
    /// It went through on this day; until the second one it can be returned.
    Succeeded(NaiveDate, NaiveDate),
    /// It was refused on this day, for this reason.
    Failed(NaiveDate, Option<ReturnCode>),
    /// The bank took the money back on this day, for this reason.
    Returned(NaiveDate, Option<ReturnCode>),
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
    /// The last digits of the account.
    pub account_last_four: String,
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
        let letter = Letter::of(&self.payer, &self.issue, |words| words.summary.title)?;
        let words = letter.words;
        let (said, common) = (&words.summary, &words.letter);
        let (banner, stamp) = match &self.state {
            DebitState::Processing | DebitState::Succeeded(..) => (None, None),
            DebitState::Failed(date, why) => (Some(ended(words, common.refused_on, *date, *why)), Some(common.stamp_refused)),
            DebitState::Returned(date, why) => (Some(ended(words, common.returned_on, *date, *why)), Some(common.stamp_returned)),
        };
        let label = match &self.state {
            DebitState::Processing => said.to_be_debited,
            DebitState::Failed(..) => said.not_debited,
            DebitState::Succeeded(..) | DebitState::Returned(..) => said.debited,
        };
        let notice = Notice {
            banner,
            stamp,
            amount: [label.to_owned(), words.amount(self.amount), (words.in_words)(self.amount)],
            lists: [(said.debited_from, self.debited_from(words)?), (words.funding.paid_for, self.paid_for(words, &letter.payer_name))],
            table: None,
            sections: vec![(said.when, self.when(words)), (said.authorization, self.authorization(words)?), self.advice(words)],
            letter,
        };
        notice.to_pdf(self.issue.paper)
    }

    fn debited_from(&self, words: &Words) -> Result<Vec<Entry>, DocumentError> {
        let (said, common) = (&words.summary, &words.letter);
        Ok(vec![
            (said.account, (common.us_bank_account)(&self.account_last_four)),
            (said.name_on_account, printable("methodName", &self.name_on_account)?),
            (said.kind_of_debit, said.ach_once.to_owned()),
            (common.reference, self.reference.grouped()),
            (common.funding_id, self.funding_id.to_string()),
        ])
    }

    fn paid_for(&self, words: &Words, payer_name: &str) -> Vec<Entry> {
        let said = &words.letter;
        vec![
            (said.account_name, payer_name.to_owned()),
            (said.account_id, self.payer.account_id.as_str().to_owned()),
            (said.seller, self.seller.name().to_owned()),
            (said.balance, (said.advance_pay)(self.amount.currency().code())),
            (said.requested_on, (words.day)(self.requested_on)),
        ]
    }

    /// What is expected while the debit is under way, and afterwards what came of it.
    fn when(&self, words: &Words) -> Vec<Entry> {
        let said = &words.summary;
        let use_of_funds = || (words.letter.use_of_funds)(self.amount.currency().code(), self.seller.name());
        let on = |date: NaiveDate| (words.day)(date);
        match &self.state {
            DebitState::Processing => {
                let (from, to) = self.expected;
                vec![(said.expected, (said.expected_between)(&on(from), &on(to))), (said.after_that, use_of_funds())]
            }
            DebitState::Succeeded(date, until) => vec![
                (said.went_through, on(*date)),
                (said.can_be_returned, (said.returned_until)(&on(*until))),
                (said.after_that, use_of_funds()),
            ],
            DebitState::Failed(date, _) => vec![(said.refused, (said.nothing_added)(&on(*date)))],
            DebitState::Returned(date, _) => vec![(words.letter.returned, (said.was_reduced)(&on(*date)))],
        }
    }

    fn authorization(&self, words: &Words) -> Result<Vec<Entry>, DocumentError> {
        let by = printable("requestedBy", &self.requested_by)?;
        let (on, amount) = ((words.day)(self.requested_on), words.amount(self.amount));
        Ok(vec![(words.summary.authorized, (words.summary.authorized_text)(&on, &by, self.seller.name(), &amount))])
    }

    /// What a return would mean while there can be one, and afterwards what to do.
    fn advice(&self, words: &Words) -> (&'static str, Vec<Entry>) {
        let (said, to_do) = (&words.summary, words.letter.what_to_do);
        match &self.state {
            DebitState::Processing | DebitState::Succeeded(..) => (said.if_returned, owned(&said.returns)),
            DebitState::Failed(..) => (to_do, owned(&said.after_refusal)),
            DebitState::Returned(..) => (to_do, owned(&said.after_return)),
        }
    }

    /// The name to save it under, without its ending: `Funding-summary-FND-000002-RF18539007547034`.
    #[must_use]
    pub fn file_stem(&self) -> String {
        format!("Funding-summary-{}-{}", self.funding_id, self.reference)
    }
}

fn owned(steps: &[Step]) -> Vec<Entry> {
    steps.iter().map(|(label, text)| (*label, (*text).to_owned())).collect()
}
