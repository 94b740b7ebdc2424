//! The journal export: the whole record, for other programs to read and to check (invariant 7).

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use billing_core::NaiveDate;
use billing_core::ids::PaymentMethodId;
use billing_core::ledger::Account;
use billing_core::money::Currency;
use billing_core::seller::Seller;
use billing_interchange::journal::{JournalBalance, JournalEntry, JournalOwner, JournalTransaction, JournalWriter};
use billing_store::{StoreError, TransactionRecord};

use crate::dto::Sentence;
use crate::error::AppError;
use crate::files::{Hashed, not_written, write_new, write_whole};
use crate::transaction::{describe, event_method, record_id};
use crate::{App, Progress, View, dto};

/// Transactions that are read at once.
const PAGE: u32 = 1_000;

impl App {
    /// Writes all transactions to `path` as one consistent moment of the ledger has them, with the balances that it keeps.
    /// The file appears whole or not at all, readable by its owner alone; what stands there is replaced. `progress` hears
    /// how many transactions of how many are written.
    ///
    /// # Errors
    /// Where the ledger can't be read, a transaction is not what its event says, the file can't be written, or it is canceled.
    pub fn export_journal(
        &mut self,
        format: dto::JournalFormat,
        path: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<dto::JournalExport, AppError> {
        let written = write_whole(path, |file| self.read(|view| Export::of(view, progress).write(format, file, path)))?;
        Ok(dto::JournalExport { path: Some(path.display().to_string()), ..written })
    }

    /// As [`Self::export_journal`], into `folder` under a name that says the account and the day, with a number where another file has it.
    ///
    /// # Errors
    /// As [`Self::export_journal`].
    pub fn download_journal(
        &mut self,
        format: dto::JournalFormat,
        folder: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<dto::JournalExport, AppError> {
        let (account, today) = self.read(|view| Ok((view.ledger.account_id.clone(), view.moment.today)))?;
        let extension = match format {
            dto::JournalFormat::Hledger => ".journal",
            dto::JournalFormat::Beancount => ".beancount",
            dto::JournalFormat::Csv => ".csv",
        };
        let stem = format!("ledger-{}-{today}", account.as_str());
        let (path, written) =
            write_new(folder, &stem, extension, |file, path| self.read(|view| Export::of(view, progress).write(format, file, path)))?;
        Ok(dto::JournalExport { path: Some(path.display().to_string()), ..written })
    }

    /// As [`Self::export_journal`], but to `out`, such as standard output: what fails half-way leaves half a journal there.
    ///
    /// # Errors
    /// As [`Self::export_journal`].
    pub fn print_journal(
        &mut self,
        format: dto::JournalFormat,
        out: &mut dyn Write,
        progress: &mut Progress<'_>,
    ) -> Result<dto::JournalExport, AppError> {
        self.read(|view| Export::of(view, progress).write(format, out, Path::new("standard output")))
    }
}

/// An export under way. It holds no more than a page of transactions, and what is kept here of each account and method.
struct Export<'v, 'r, 'c> {
    view: &'v View<'r, 'c>,
    progress: &'v mut Progress<'v>,
    method_labels: BTreeMap<PaymentMethodId, Sentence>,
    accounts: BTreeSet<(Account, Seller, Currency)>,
    last_day: Option<NaiveDate>,
    transactions: u32,
    entries: u32,
}

impl<'v, 'r, 'c> Export<'v, 'r, 'c> {
    fn of(view: &'v View<'r, 'c>, progress: &'v mut Progress<'v>) -> Self {
        let (method_labels, accounts) = (BTreeMap::new(), BTreeSet::new());
        Self { view, progress, method_labels, accounts, last_day: None, transactions: 0, entries: 0 }
    }

    /// Writes the journal to `out`, which is called `place` where it can't be written.
    fn write(mut self, format: dto::JournalFormat, out: &mut dyn Write, place: &Path) -> Result<dto::JournalExport, AppError> {
        let failed = |error: io::Error| not_written(place, &error);
        let ledger = &self.view.ledger;
        let owner = JournalOwner { account_id: ledger.account_id.clone(), account_name: ledger.account_name.clone() };
        let mut hashed = Hashed::new(out);
        let mut journal = JournalWriter::begin(format.into(), BufWriter::new(&mut hashed), &owner).map_err(failed)?;
        let total = self.view.reader.transaction_count()?;
        let mut after = None;
        loop {
            let page = self.view.reader.recorded_transactions(after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            for record in page {
                journal.add(&self.transaction(record)?).map_err(failed)?;
            }
            if (self.progress)(dto::TaskProgress { done: self.transactions, total }).is_break() {
                return Err(StoreError::Canceled.into());
            }
        }
        journal.finish(self.last_day, &self.balances()?).map_err(failed)?;
        let sha256 = hashed.finish();
        Ok(dto::JournalExport { format, path: None, transactions: self.transactions, entries: self.entries, sha256 })
    }

    fn transaction(&mut self, record: TransactionRecord) -> Result<JournalTransaction, AppError> {
        let entries = journal_entries(&record)?;
        self.accounts.extend(entries.iter().map(|entry| (entry.account, record.seller, entry.amount.currency())));
        self.last_day = self.last_day.max(Some(record.occurred_on));
        self.transactions += 1;
        self.entries += 2;
        let method = event_method(record.event).map(|method| self.method_label(method)).transpose()?;
        Ok(JournalTransaction {
            id: record.id,
            date: record.occurred_on,
            recorded_at: record.recorded_at,
            class: record.event.class(),
            description: describe(&record, method.as_ref()).to_string(),
            record: record_id(record.subject),
            payment: record.payment,
            seller: record.seller,
            entries: entries.into(),
        })
    }

    fn method_label(&mut self, method: PaymentMethodId) -> Result<Sentence, AppError> {
        if let Some(label) = self.method_labels.get(&method) {
            return Ok(label.clone());
        }
        let label = self.view.method_label(method)?;
        self.method_labels.insert(method, label.clone());
        Ok(label)
    }

    /// What the ledger keeps for each account that moved: kept apart from the entries, so that whoever adds those up finds
    /// a difference.
    fn balances(&self) -> Result<Vec<JournalBalance>, AppError> {
        let balance = |(account, seller, currency): &(Account, Seller, Currency)| {
            let balance = self.view.reader.balance(*account, *seller, *currency)?;
            Ok(JournalBalance { account: *account, seller: *seller, balance })
        };
        self.accounts.iter().map(balance).collect()
    }
}

/// The two entries, which must be those of the accounts that the event moves.
fn journal_entries(record: &TransactionRecord) -> Result<[JournalEntry; 2], AppError> {
    let (debit, credit) = record.event.debit_and_credit();
    match record.entries.as_slice() {
        [first, second] if first.account == debit.to_string() && second.account == credit.to_string() => {
            let entry = |account, entry: &billing_store::EntryRecord| JournalEntry {
                account,
                amount: entry.amount,
                balance_after: entry.balance_after,
            };
            Ok([entry(debit, first), entry(credit, second)])
        }
        _ => Err(StoreError::Damaged(format!("the entries of {} are not those of its event", record.id)).into()),
    }
}
