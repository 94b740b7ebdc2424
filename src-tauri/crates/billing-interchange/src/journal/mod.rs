//! Journals out: the ledger's transactions as files that other programs read (invariant 7).
//!
//! hledger and beancount are double-entry programs of others: what they make of a journal checks the ledger from outside.
//! CSV is for spreadsheets. A writer takes one transaction after the other and keeps none, so that memory stays flat.
//!
//! All three are in the order in which the ledger recorded the transactions. hledger and beancount sort by date
//! themselves, and the balance after each entry, which the CSV shows, only runs on in that order. A later export begins
//! with the transactions of an earlier one, so that two of them can be compared line by line.

mod beancount;
mod hledger;
mod spreadsheet;
#[cfg(test)]
mod tests;
mod text;

use std::io::{self, Write};

use billing_core::ids::{AccountId, PaymentId, TransactionId};
use billing_core::ledger::{Account, EventClass};
use billing_core::money::Money;
use billing_core::seller::Seller;
use billing_core::{DateTime, NaiveDate, Utc};

use beancount::Beancount;
use hledger::Hledger;
use spreadsheet::Spreadsheet;
pub(crate) use text::visible;

/// How a journal is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JournalFormat {
    /// A journal of hledger, which ledger reads, too.
    Hledger,
    /// A ledger of beancount.
    Beancount,
    /// RFC 4180, a line for each entry.
    Csv,
}

/// Whose ledger it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalOwner {
    /// The payer account.
    pub account_id: AccountId,
    /// Its name.
    pub account_name: String,
}

/// One transaction of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalTransaction {
    /// Its id.
    pub id: TransactionId,
    /// The day on which it happened (UTC).
    pub date: NaiveDate,
    /// When the ledger recorded it.
    pub recorded_at: DateTime<Utc>,
    /// What it is to a reader.
    pub class: EventClass,
    /// What happened, in words.
    pub description: String,
    /// The id of the funding, invoice or other record that it belongs to.
    pub record: String,
    /// The payment that it carries out.
    pub payment: Option<PaymentId>,
    /// The seller whose accounts move.
    pub seller: Seller,
    /// Its entries, which add up to zero.
    pub entries: Vec<JournalEntry>,
}

/// One side of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JournalEntry {
    /// The account; it exists once for each seller and currency.
    pub account: Account,
    /// Debits are positive.
    pub amount: Money,
    /// The account's balance after it.
    pub balance_after: Money,
}

/// What the ledger says that an account holds after all transactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JournalBalance {
    /// The account.
    pub account: Account,
    /// Its seller.
    pub seller: Seller,
    /// Its balance; debits count up.
    pub balance: Money,
}

/// Writes a journal, one transaction after the other. Hand it a buffered `W`.
pub struct JournalWriter<W: Write>(Layout<W>);

enum Layout<W: Write> {
    Hledger(Hledger<W>),
    Beancount(Beancount<W>),
    Csv(Box<Spreadsheet<W>>),
}

impl<W: Write> JournalWriter<W> {
    /// Begins a journal in `out`.
    ///
    /// # Errors
    /// Where `out` can't be written.
    pub fn begin(format: JournalFormat, out: W, owner: &JournalOwner) -> io::Result<Self> {
        Ok(Self(match format {
            JournalFormat::Hledger => Layout::Hledger(Hledger::begin(out, owner)?),
            JournalFormat::Beancount => Layout::Beancount(Beancount::begin(out, owner)?),
            JournalFormat::Csv => Layout::Csv(Box::new(Spreadsheet::begin(out)?)),
        }))
    }

    /// Adds a transaction. They come in the order in which they were recorded.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn add(&mut self, transaction: &JournalTransaction) -> io::Result<()> {
        match &mut self.0 {
            Layout::Hledger(journal) => journal.add(transaction),
            Layout::Beancount(journal) => journal.add(transaction),
            Layout::Csv(journal) => journal.add(transaction),
        }
    }

    /// Ends the journal with the balances that the ledger keeps, as of the last day on which anything happened, and flushes
    /// it. Their readers check hledger's and beancount's; a CSV has none, as its last lines show them.
    ///
    /// # Errors
    /// Where they can't be written.
    pub fn finish(self, last_day: Option<NaiveDate>, balances: &[JournalBalance]) -> io::Result<()> {
        match (self.0, last_day) {
            (Layout::Hledger(journal), Some(day)) => journal.finish(day, balances),
            (Layout::Beancount(journal), Some(day)) => journal.finish(day, balances),
            (Layout::Csv(journal), _) => journal.finish(),
            (Layout::Hledger(_) | Layout::Beancount(_), None) => Ok(()),
        }
    }
}

/// What a transaction is, in a word.
const fn class_word(class: EventClass) -> &'static str {
    match class {
        EventClass::Invoice => "invoice",
        EventClass::Payment => "payment",
        EventClass::Funding => "funding",
        EventClass::CreditMemo => "credit memo",
        EventClass::Return => "return",
        EventClass::Adjustment => "adjustment",
    }
}

/// When a transaction was recorded: RFC 3339, UTC.
fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
