//! Posted transactions and their entries: append-only.

use billing_core::funding::FundingStatus;
use billing_core::ids::{FundingId, InvoiceId, PaymentId, PaymentMethodId, TransactionId, UnappliedCashId};
use billing_core::invoice::InvoiceStatus;
use billing_core::ledger::{Account, Event, EventClass};
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};

use crate::account::Movement;
use crate::chain::{self, ChainHead, Contents, Kind};
use crate::columns::{Coded, at, coded, date, get, instant, money};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::invoice_list::STATUS;
use crate::payment::PaymentStatus;
use crate::query::{self, Row};

impl Coded for EventClass {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Invoice, "INVOICE"),
        (Self::Payment, "PAYMENT"),
        (Self::Funding, "FUNDING"),
        (Self::CreditMemo, "CREDIT_MEMO"),
        (Self::Return, "RETURN"),
        (Self::Adjustment, "ADJUSTMENT"),
    ];
}

/// The record that a transaction belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// This funding.
    Funding(FundingId),
    /// This invoice or credit memo.
    Invoice(InvoiceId),
    /// This unapplied cash alone: it arrived, or was taken back.
    UnappliedCash(UnappliedCashId),
}

/// Where the record of a transaction stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordStatus {
    /// A payment.
    Payment(PaymentStatus),
    /// A funding.
    Funding(FundingStatus),
    /// An invoice or credit memo.
    Invoice(InvoiceStatus),
}

/// A transaction to post.
#[derive(Debug, Clone, Copy)]
pub struct NewTransaction {
    /// What happened; it says which accounts move.
    pub event: Event,
    /// The seller whose accounts move.
    pub seller: Seller,
    /// How much, above zero.
    pub amount: Money,
    /// The day on which it happened.
    pub occurred_on: NaiveDate,
    /// When it is recorded.
    pub recorded_at: DateTime<Utc>,
    /// The record that it belongs to.
    pub subject: Subject,
    /// The unapplied cash that it ties to the subject, or applies to it.
    pub unapplied_cash: Option<UnappliedCashId>,
    /// The payment that it carries out.
    pub payment: Option<PaymentId>,
}

/// One side of a posted transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRecord {
    /// The account's name.
    pub account: String,
    /// Debits are positive.
    pub amount: Money,
    /// The account's balance after it.
    pub balance_after: Money,
}

/// A posted transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionRecord {
    /// Its id.
    pub id: TransactionId,
    /// What happened.
    pub event: Event,
    /// The seller.
    pub seller: Seller,
    /// How much.
    pub amount: Money,
    /// The day on which it happened.
    pub occurred_on: NaiveDate,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// The record that it belongs to.
    pub subject: Subject,
    /// The funding's reference, the invoice's number or the unapplied cash's id.
    pub label: String,
    /// Where its payment, else its record, stands; `None` for unapplied cash.
    pub status: Option<RecordStatus>,
    /// The unapplied cash that arrived, was used or was taken back.
    pub unapplied_cash: Option<UnappliedCashId>,
    /// The payment that it carries out.
    pub payment: Option<PaymentId>,
    /// Its entries, the debit first.
    pub entries: Vec<EntryRecord>,
    /// Its link in the chain.
    pub(crate) link: ChainHead,
}

impl TransactionRecord {
    /// What was given to be posted.
    const fn as_posted(&self) -> NewTransaction {
        NewTransaction {
            event: self.event,
            seller: self.seller,
            amount: self.amount,
            occurred_on: self.occurred_on,
            recorded_at: self.recorded_at,
            subject: self.subject,
            unapplied_cash: self.unapplied_cash,
            payment: self.payment,
        }
    }
}

/// Transactions with the records that they belong to; conditions follow.
pub(crate) const WITH_RECORDS: &str = "ledger_transaction
        LEFT JOIN funding ON funding.id = ledger_transaction.funding
        LEFT JOIN invoice ON invoice.id = ledger_transaction.invoice";

/// What is read of them: with the name of their record, and where it stands on the day that is given.
pub(crate) fn columns() -> String {
    format!(
        "ledger_transaction.*, ifnull(reference, ifnull(number, printf('UC-%06d', ledger_transaction.unapplied_cash))) AS label,
        funding.status AS funding_status, iif(ledger_transaction.payment IS NULL AND invoice.id IS NOT NULL, {STATUS}, NULL) AS invoice_status,
        (SELECT status FROM payment WHERE payment.id = ledger_transaction.payment) AS payment_status"
    )
}

impl Reader<'_> {
    /// Gives each transaction its entries. What is shown is compared as it is read: each must fit its link in the chain.
    pub(crate) fn add_entries(&self, transactions: &mut [TransactionRecord]) -> Result<(), StoreError> {
        for at in 0..transactions.len() {
            let (transaction, older) = transactions[at..].split_first_mut().ok_or_else(|| damaged("a page", "empty"))?;
            // In a page of all transactions, the next row is mostly the link before.
            let listed = older.first().map(|next| next.link).filter(|link| link.links + 1 == transaction.link.links);
            let previous = match listed {
                Some(link) => link,
                None => self.link_before(&transaction.link, transaction.id.number())?,
            };
            self.add_entries_of(transaction, &previous)?;
        }
        Ok(())
    }

    fn add_entries_of(&self, transaction: &mut TransactionRecord, previous: &ChainHead) -> Result<(), StoreError> {
        let row = TransactionRow::of(transaction.id.number(), &transaction.as_posted());
        let mut contents = Contents::after(previous, Kind::Transaction);
        row.add_to(&mut contents);
        let sql = "SELECT entry.account, account.name, amount, balance_after FROM entry JOIN account ON account.id = entry.account
            WHERE ledger_transaction = ? ORDER BY entry.id";
        // A transaction and its accounts are of one currency; `verify` sees to it.
        let currency = transaction.amount.currency();
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([row.id])?;
        while let Some(side) = rows.next()? {
            contents.columns(side, 0)?;
            let (amount, balance_after) = (Money::from_minor(side.get(2)?, currency), Money::from_minor(side.get(3)?, currency));
            transaction.entries.push(EntryRecord { account: side.get(1)?, amount, balance_after });
        }
        check_entries(transaction)?;
        chain::add_record(&mut contents, self.connection, row.event, row.invoice, row.payment)?;
        if contents.hash() == transaction.link.hash {
            Ok(())
        } else {
            Err(damaged("the link in the chain of", &transaction.id.to_string()))
        }
    }

    /// All transactions in the order in which they were recorded, a page at a time: at most `limit` that come after `after`.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn recorded_transactions(&self, after: Option<TransactionId>, limit: u32) -> Result<Vec<TransactionRecord>, StoreError> {
        // An export says what moved, not how its records stand on some day.
        let (columns, today) = (columns(), NaiveDate::default().to_string());
        let sql = format!("SELECT {columns} FROM {WITH_RECORDS} WHERE ledger_transaction.id > ? ORDER BY ledger_transaction.id LIMIT ?");
        let values = params![today, after.map_or(i64::MIN, TransactionId::number), limit];
        let mut found = query::all(self.connection, &sql, values, Self::read_transaction)?;
        self.add_entries(&mut found)?;
        Ok(found)
    }

    /// What moved an account from `from` to `to`, day by day, a page at a time: at most `limit` that come after `after`.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn account_transactions(
        &self,
        (account, seller, currency): (Account, Seller, Currency),
        (from, to): (NaiveDate, NaiveDate),
        after: Option<(NaiveDate, TransactionId)>,
        limit: u32,
    ) -> Result<Vec<TransactionRecord>, StoreError> {
        // A statement says what moved, not how its records stand on some day.
        let (columns, today) = (columns(), NaiveDate::default().to_string());
        let sql = format!(
            "SELECT {columns} FROM {WITH_RECORDS}
            WHERE occurred_on BETWEEN ?2 AND ?3 AND (occurred_on, ledger_transaction.id) > (?4, ?5)
                AND EXISTS (SELECT 1 FROM entry WHERE entry.ledger_transaction = ledger_transaction.id
                    AND entry.account = ?6)
            ORDER BY occurred_on, ledger_transaction.id LIMIT ?7"
        );
        let (day, id) = after.map_or((from, i64::MIN), |(day, id)| (day, id.number()));
        let account = self.account(account, seller, currency)?;
        let values = params![today, from.to_string(), to.to_string(), day.to_string(), id, account, limit];
        let mut found = query::all(self.connection, &sql, values, Self::read_transaction)?;
        self.add_entries(&mut found)?;
        Ok(found)
    }

    /// How many transactions there are.
    ///
    /// # Errors
    /// Where the rows can't be counted.
    pub fn transaction_count(&self) -> Result<u32, StoreError> {
        Ok(query::first(self.connection, "SELECT count(*) FROM ledger_transaction", [], |row| Ok(row.get(0)?))?.unwrap_or_default())
    }

    pub(crate) fn read_transaction(row: &Row<'_>) -> Result<TransactionRecord, StoreError> {
        let id: i64 = get(row, "id")?;
        let cash = get::<Option<i64>>(row, "unapplied_cash")?.map(UnappliedCashId::new);
        let subject = match (get::<Option<i64>>(row, "funding")?, get::<Option<i64>>(row, "invoice")?, cash) {
            (Some(funding), ..) => Subject::Funding(FundingId::new(funding)),
            (None, Some(invoice), _) => Subject::Invoice(InvoiceId::new(invoice)),
            (None, None, Some(cash)) => Subject::UnappliedCash(cash),
            (None, None, None) => return Err(damaged("the record of a transaction", "missing")),
        };
        Ok(TransactionRecord {
            id: TransactionId::new(id),
            event: read_event(row)?,
            seller: coded(row, "seller")?,
            amount: money(row, "amount")?,
            occurred_on: date(row, "occurred_on")?,
            recorded_at: at(row, "recorded_at")?,
            subject,
            label: get(row, "label")?,
            status: read_status(row)?,
            unapplied_cash: cash,
            payment: get::<Option<i64>>(row, "payment")?.map(PaymentId::new),
            entries: Vec::with_capacity(2),
            link: ChainHead { links: get(row, "link")?, hash: get(row, "hash")? },
        })
    }
}

/// Where a payment stands, else the funding or invoice.
fn read_status(row: &Row<'_>) -> Result<Option<RecordStatus>, StoreError> {
    Ok(if get::<Option<String>>(row, "payment_status")?.is_some() {
        Some(RecordStatus::Payment(coded(row, "payment_status")?))
    } else if get::<Option<String>>(row, "funding_status")?.is_some() {
        Some(RecordStatus::Funding(coded(row, "funding_status")?))
    } else if get::<Option<String>>(row, "invoice_status")?.is_some() {
        Some(RecordStatus::Invoice(coded(row, "invoice_status")?))
    } else {
        None
    })
}

fn event_columns(event: Event) -> (&'static str, Option<PaymentMethodId>) {
    match event {
        Event::InvoiceRecorded => ("INVOICE_RECORDED", None),
        Event::CreditMemoRecorded => ("CREDIT_MEMO_RECORDED", None),
        Event::InvoiceCanceled => ("INVOICE_CANCELED", None),
        Event::CreditMemoCanceled => ("CREDIT_MEMO_CANCELED", None),
        Event::CreditMemoApplied => ("CREDIT_MEMO_APPLIED", None),
        Event::BankFundingStarted(method) => ("BANK_FUNDING_STARTED", Some(method)),
        Event::BankFundingSucceeded(method) => ("BANK_FUNDING_SUCCEEDED", Some(method)),
        Event::BankFundingFailed(method) => ("BANK_FUNDING_FAILED", Some(method)),
        Event::BankFundingReturned(method) => ("BANK_FUNDING_RETURNED", Some(method)),
        Event::EftReceived(method) => ("EFT_RECEIVED", Some(method)),
        Event::EftReturned(method) => ("EFT_RETURNED", Some(method)),
        Event::InvoicePaid => ("INVOICE_PAID", None),
        Event::ChargeStarted(method) => ("CHARGE_STARTED", Some(method)),
        Event::ChargeSucceeded(method) => ("CHARGE_SUCCEEDED", Some(method)),
        Event::CardChargeSucceeded(method) => ("CARD_CHARGE_SUCCEEDED", Some(method)),
        Event::ChargeFailed(method) => ("CHARGE_FAILED", Some(method)),
        Event::UnappliedCashReceived(method) => ("UNAPPLIED_CASH_RECEIVED", Some(method)),
        Event::UnappliedCashTied => ("UNAPPLIED_CASH_TIED", None),
        Event::UnappliedCashApplied => ("UNAPPLIED_CASH_APPLIED", None),
        Event::UnappliedCashReturned(method) => ("UNAPPLIED_CASH_RETURNED", Some(method)),
    }
}

fn read_event(row: &Row<'_>) -> Result<Event, StoreError> {
    let method = get::<Option<i64>>(row, "payment_method")?.map(PaymentMethodId::new);
    let code: String = get(row, "event")?;
    let event = match (code.as_str(), method) {
        ("INVOICE_RECORDED", None) => Event::InvoiceRecorded,
        ("CREDIT_MEMO_RECORDED", None) => Event::CreditMemoRecorded,
        ("INVOICE_CANCELED", None) => Event::InvoiceCanceled,
        ("CREDIT_MEMO_CANCELED", None) => Event::CreditMemoCanceled,
        ("CREDIT_MEMO_APPLIED", None) => Event::CreditMemoApplied,
        ("BANK_FUNDING_STARTED", Some(method)) => Event::BankFundingStarted(method),
        ("BANK_FUNDING_SUCCEEDED", Some(method)) => Event::BankFundingSucceeded(method),
        ("BANK_FUNDING_FAILED", Some(method)) => Event::BankFundingFailed(method),
        ("BANK_FUNDING_RETURNED", Some(method)) => Event::BankFundingReturned(method),
        ("EFT_RECEIVED", Some(method)) => Event::EftReceived(method),
        ("EFT_RETURNED", Some(method)) => Event::EftReturned(method),
        ("INVOICE_PAID", None) => Event::InvoicePaid,
        ("CHARGE_STARTED", Some(method)) => Event::ChargeStarted(method),
        ("CHARGE_SUCCEEDED", Some(method)) => Event::ChargeSucceeded(method),
        ("CARD_CHARGE_SUCCEEDED", Some(method)) => Event::CardChargeSucceeded(method),
        ("CHARGE_FAILED", Some(method)) => Event::ChargeFailed(method),
        ("UNAPPLIED_CASH_RECEIVED", Some(method)) => Event::UnappliedCashReceived(method),
        ("UNAPPLIED_CASH_TIED", None) => Event::UnappliedCashTied,
        ("UNAPPLIED_CASH_APPLIED", None) => Event::UnappliedCashApplied,
        ("UNAPPLIED_CASH_RETURNED", Some(method)) => Event::UnappliedCashReturned(method),
        _ => return Err(damaged("a transaction's event", &code)),
    };
    Ok(event)
}

impl Writer<'_> {
    /// Posts a transaction: its two entries, the kept balances of their accounts, and its link in the chain. The record that it
    /// stands for must be written before it.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn post(&self, transaction: &NewTransaction) -> Result<TransactionId, StoreError> {
        let row = TransactionRow::of(self.next_transaction_id()?, transaction);
        let previous = self.head.get(self.connection)?;
        let mut contents = Contents::after(&previous, Kind::Transaction);
        row.add_to(&mut contents);
        let sides = self.move_accounts(transaction)?;
        for side in &sides {
            contents.number(Some(side.account)).text(Some(&side.name)).number(Some(side.amount)).number(Some(side.balance_after));
        }
        chain::add_record(&mut contents, self.connection, row.event, row.invoice, row.payment)?;
        row.insert(self.connection, &self.head.add(&previous, contents))?;
        for side in &sides {
            let sql = "INSERT INTO entry (ledger_transaction, account, amount, balance_after) VALUES (?, ?, ?, ?)";
            query::run(self.connection, sql, params![row.id, side.account, side.amount, side.balance_after])?;
        }
        Ok(TransactionId::new(row.id))
    }

    /// The number of the next transaction: the chain's contents name it before the row is written.
    fn next_transaction_id(&self) -> Result<i64, StoreError> {
        let next = match self.last_transaction.get() {
            Some(last) => last + 1,
            None => query::next_id(self.connection, "ledger_transaction")?,
        };
        self.last_transaction.set(Some(next));
        Ok(next)
    }

    /// Moves the kept balances of both accounts, the debited one first.
    fn move_accounts(&self, transaction: &NewTransaction) -> Result<[Side; 2], StoreError> {
        let is_return = transaction.event.class() == EventClass::Return;
        let side = |account: Account, amount: Money| {
            let movement = Movement { account, seller: transaction.seller, amount, day: transaction.occurred_on, is_return };
            let (id, balance_after) = self.move_account(&movement)?;
            Ok::<_, StoreError>(Side { account: id, name: account.to_string(), amount: amount.minor(), balance_after })
        };
        let (debit, credit) = transaction.event.debit_and_credit();
        let credited = Money::from_minor(-transaction.amount.minor(), transaction.amount.currency());
        Ok([side(debit, transaction.amount)?, side(credit, credited)?])
    }
}

/// An entry to write.
struct Side {
    account: i64,
    name: String,
    amount: i64,
    balance_after: i64,
}

/// Refuses a transaction whose entries are not its two sides: what is shown is compared as it is read.
fn check_entries(transaction: &TransactionRecord) -> Result<(), StoreError> {
    let sides: Vec<i64> = transaction.entries.iter().map(|entry| entry.amount.minor()).collect();
    let amount = transaction.amount.minor();
    if sides == [amount, -amount] { Ok(()) } else { Err(damaged("the entries of", &transaction.id.to_string())) }
}

/// A transaction's columns.
struct TransactionRow {
    id: i64,
    event: &'static str,
    class: &'static str,
    seller: &'static str,
    currency: &'static str,
    amount: i64,
    occurred_on: String,
    recorded_at: String,
    funding: Option<i64>,
    invoice: Option<i64>,
    unapplied_cash: Option<i64>,
    payment: Option<i64>,
    payment_method: Option<i64>,
}

impl TransactionRow {
    fn of(id: i64, transaction: &NewTransaction) -> Self {
        let (event, method) = event_columns(transaction.event);
        let cash = transaction.unapplied_cash;
        let (funding, invoice, cash) = match transaction.subject {
            Subject::Funding(id) => (Some(id.number()), None, cash),
            Subject::Invoice(id) => (None, Some(id.number()), cash),
            Subject::UnappliedCash(id) => (None, None, Some(id)),
        };
        Self {
            id,
            event,
            class: transaction.event.class().code(),
            seller: transaction.seller.code(),
            currency: Coded::code(transaction.amount.currency()),
            amount: transaction.amount.minor(),
            occurred_on: transaction.occurred_on.to_string(),
            recorded_at: instant(transaction.recorded_at),
            funding,
            invoice,
            unapplied_cash: cash.map(UnappliedCashId::number),
            payment: transaction.payment.map(PaymentId::number),
            payment_method: method.map(PaymentMethodId::number),
        }
    }

    /// Adds the columns to the contents of the transaction's link, in the order in which `chain` reads them back.
    fn add_to(&self, contents: &mut Contents) {
        contents
            .number(Some(self.id))
            .text(Some(self.event))
            .text(Some(self.class))
            .text(Some(self.seller))
            .text(Some(self.currency))
            .number(Some(self.amount))
            .text(Some(&self.occurred_on))
            .text(Some(&self.recorded_at))
            .number(self.funding)
            .number(self.invoice)
            .number(self.unapplied_cash)
            .number(self.payment)
            .number(self.payment_method);
    }

    fn insert(&self, connection: &Connection, link: &ChainHead) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO ledger_transaction (id, link, hash, event, class, seller, currency, amount, occurred_on, recorded_at, funding,
                invoice, unapplied_cash, payment, payment_method)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let values = params![
            self.id,
            link.links,
            link.hash,
            self.event,
            self.class,
            self.seller,
            self.currency,
            self.amount,
            self.occurred_on,
            self.recorded_at,
            self.funding,
            self.invoice,
            self.unapplied_cash,
            self.payment,
            self.payment_method,
        ];
        query::run(connection, sql, values)?;
        Ok(())
    }
}
