//! The receipt: what has arrived of a funding, and how that is known.

use billing_core::ids::FundingId;
use billing_core::money::Money;
use billing_core::reference::CreditorReference;
use billing_core::return_code::ReturnCode;
use billing_core::seller::Seller;
use chrono::NaiveDate;

use crate::DocumentError;
use crate::flow::Entry;
use crate::language::Words;
use crate::letter::{Issue, Letter, Payer, ended, printable};
use crate::notice::{Notice, Table};

/// How it is known that money arrived (R21).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvidenceKind {
    /// The owner said so.
    OwnersWord,
    /// A line of the owner's bank statement says so.
    BankStatement,
    /// The simulated clock of a sandbox made it so.
    SimulatedClock,
    /// The program did it.
    Program,
}

/// How a funding is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaidBy {
    /// By a transfer that the owner sends.
    ElectronicFundsTransfer,
    /// By a debit of the US bank account with these last digits.
    BankAccount(String),
}

/// Money that arrived, with its evidence (R21).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The day on which it arrived (UTC).
    pub date: NaiveDate,
    /// How much.
    pub amount: Money,
    /// How it is known.
    pub evidence: EvidenceKind,
    /// In whose words, if there are any.
    pub evidence_text: Option<String>,
    /// Who recorded it.
    pub recorded_by: String,
}

/// What a receipt says of one funding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Its number and day.
    pub issue: Issue,
    /// Who paid.
    pub payer: Payer,
    /// The funding.
    pub funding_id: FundingId,
    /// Its reference.
    pub reference: CreditorReference,
    /// Whose invoices the funds pay.
    pub seller: Seller,
    /// How it was paid.
    pub method: PaidBy,
    /// When it was requested (a UTC day).
    pub requested_on: NaiveDate,
    /// What was requested.
    pub requested: Money,
    /// What arrived, the oldest first; at least one.
    pub arrivals: Vec<Arrival>,
    /// When the bank took the money back, and why, if it did.
    pub returned: Option<(NaiveDate, Option<ReturnCode>)>,
}

impl Receipt {
    /// Makes the PDF. The same value gives the same bytes in every process.
    ///
    /// # Errors
    /// Where a character can't be printed, or the arrivals can't be added up.
    pub fn to_pdf(&self) -> Result<Vec<u8>, DocumentError> {
        let mut received = Money::zero(self.requested.currency());
        for arrival in &self.arrivals {
            received = received.checked_add(arrival.amount)?;
        }
        let letter = Letter::of(&self.payer, &self.issue, |words| words.receipt.title)?;
        let words = letter.words;
        let (said, common) = (&words.receipt, &words.letter);
        let returned = self.returned.map(|(date, why)| ended(words, common.returned_on, date, why));
        let notice = Notice {
            stamp: returned.is_some().then_some(common.stamp_returned),
            banner: returned,
            amount: [(said.received_by)(self.seller.name()), words.amount(received), (words.in_words)(received)],
            lists: [(said.received_for, self.received_for(words, &letter.payer_name)), (said.funding, self.funding(words))],
            table: Some(self.table(words, received)?),
            sections: vec![(said.meaning, self.meaning(words, received)?)],
            letter,
        };
        notice.to_pdf(self.issue.paper)
    }

    fn received_for(&self, words: &Words, payer_name: &str) -> Vec<Entry> {
        let said = &words.letter;
        vec![
            (said.account_name, payer_name.to_owned()),
            (said.account_id, self.payer.account_id.as_str().to_owned()),
            (said.seller, self.seller.name().to_owned()),
            (said.balance, (said.advance_pay)(self.requested.currency().code())),
        ]
    }

    fn funding(&self, words: &Words) -> Vec<Entry> {
        let (said, common) = (&words.receipt, &words.letter);
        let method = match &self.method {
            PaidBy::ElectronicFundsTransfer => common.electronic_funds_transfer.to_owned(),
            PaidBy::BankAccount(last_four) => (common.us_bank_account)(last_four),
        };
        vec![
            (common.funding_id, self.funding_id.to_string()),
            (common.reference, self.reference.grouped()),
            (common.requested_on, (words.day)(self.requested_on)),
            (said.requested, words.amount(self.requested)),
            (said.paid_by, method),
        ]
    }

    fn table(&self, words: &Words, received: Money) -> Result<Table, DocumentError> {
        let said = &words.receipt;
        let mut rows = Vec::with_capacity(self.arrivals.len() + 1);
        for arrival in &self.arrivals {
            let recorded_by = printable("recordedBy", &arrival.recorded_by)?;
            rows.push([(words.day)(arrival.date), arrival.known(words)?, recorded_by, words.figures(arrival.amount)]);
        }
        rows.push([said.total.to_owned(), String::new(), String::new(), words.figures(received)]);
        let amount = received.currency().code();
        let columns =
            [(said.arrived_on, 78.0, false), (said.how_known, 0.0, false), (said.recorded_by, 110.0, false), (amount, 100.0, true)];
        Ok(Table { heading: said.what_arrived, columns, rows })
    }

    fn meaning(&self, words: &Words, received: Money) -> Result<Vec<Entry>, DocumentError> {
        let said = &words.receipt;
        let difference = received.checked_sub(self.requested)?;
        let currency = received.currency();
        let mut lines = Vec::new();
        if self.returned.is_some() {
            lines.push((words.letter.returned, said.taken_back.to_owned()));
        } else if difference.is_negative() {
            let missing = Money::zero(currency).checked_sub(difference)?;
            lines.push((said.missing, (said.missing_text)(&words.amount(missing))));
        } else if difference.is_positive() {
            lines.push((said.excess, (said.excess_text)(&words.amount(difference))));
        }
        if self.returned.is_none() {
            lines.push((said.use_label, (words.letter.use_of_funds)(currency.code(), self.seller.name())));
        }
        lines.push((said.source, said.source_text.to_owned()));
        Ok(lines)
    }

    /// The name to save it under, without its ending: `Receipt-FND-000001-RF18539007547034`.
    #[must_use]
    pub fn file_stem(&self) -> String {
        format!("Receipt-{}-{}", self.funding_id, self.reference)
    }
}

impl Arrival {
    fn known(&self, words: &Words) -> Result<String, DocumentError> {
        let known = match self.evidence {
            EvidenceKind::OwnersWord => words.receipt.owners_word,
            EvidenceKind::BankStatement => words.receipt.bank_statement,
            EvidenceKind::SimulatedClock => words.receipt.simulated_clock,
            EvidenceKind::Program => words.receipt.program,
        };
        match &self.evidence_text {
            Some(text) => Ok((words.letter.because)(known, &printable("evidence", text)?)),
            None => Ok(known.to_owned()),
        }
    }
}
