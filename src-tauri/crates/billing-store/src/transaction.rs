//! Posted transactions and their entries: append-only.

use billing_core::ids::{FundingId, InvoiceId, PaymentId, PaymentMethodId, TransactionId};
use billing_core::ledger::{Account, Event, EventClass};
use billing_core::money::Money;
use billing_core::seller::Seller;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row, params};

use crate::account::Movement;
use crate::chain::{self, ChainHead, Contents, Kind};
use crate::columns::{Coded, at, coded, date, get, instant, like_pattern, money};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::query;

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
    /// The funding's reference or the invoice's number.
    pub label: String,
    /// The payment that it carries out.
    pub payment: Option<PaymentId>,
    /// Its entries, the debit first.
    pub entries: Vec<EntryRecord>,
}

/// Which transactions a list shows, the newest first.
#[derive(Debug, Clone, Default)]
pub struct TransactionFilter {
    /// One of these; none does not restrict.
    pub classes: Vec<EventClass>,
    /// On this day or later.
    pub from: Option<NaiveDate>,
    /// On this day or earlier.
    pub to: Option<NaiveDate>,
    /// Text in the record's id or label.
    pub search: Option<String>,
    /// Only those of this record.
    pub subject: Option<Subject>,
    /// Older than this one.
    pub after: Option<TransactionId>,
    /// The most rows.
    pub limit: u32,
}

impl Reader<'_> {
    /// A page of transactions.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn transactions(&self, filter: &TransactionFilter) -> Result<Vec<TransactionRecord>, StoreError> {
        let sql = r"SELECT ledger_transaction.*, ifnull(reference, number) AS label
            FROM ledger_transaction
                LEFT JOIN funding ON funding.id = ledger_transaction.funding
                LEFT JOIN invoice ON invoice.id = ledger_transaction.invoice
            WHERE (?1 IS NULL OR ledger_transaction.id < ?1)
                AND (?2 IS NULL OR class IN (SELECT value FROM json_each(?2)))
                AND (?3 IS NULL OR occurred_on >= ?3)
                AND (?4 IS NULL OR occurred_on <= ?4)
                AND (?5 IS NULL OR ifnull(reference, number) LIKE replace(?5, ' ', '') ESCAPE '\'
                    OR printf('TX-%06d', ledger_transaction.id) LIKE ?5 ESCAPE '\'
                    OR printf('FND-%06d', ledger_transaction.funding) LIKE ?5 ESCAPE '\'
                    OR printf('INV-%06d', ledger_transaction.invoice) LIKE ?5 ESCAPE '\'
                    OR printf('%d.%02d', ledger_transaction.amount / 100, ledger_transaction.amount % 100) LIKE ?5 ESCAPE '\')
                AND (?6 IS NULL OR ledger_transaction.funding = ?6)
                AND (?7 IS NULL OR ledger_transaction.invoice = ?7)
            ORDER BY ledger_transaction.id DESC LIMIT ?8";
        let (funding, invoice) = match filter.subject {
            Some(Subject::Funding(id)) => (Some(id.number()), None),
            Some(Subject::Invoice(id)) => (None, Some(id.number())),
            None => (None, None),
        };
        let values = params![
            filter.after.map(TransactionId::number),
            query::code_list(filter.classes.iter().map(|class| class.code())),
            filter.from.map(|day| day.to_string()),
            filter.to.map(|day| day.to_string()),
            filter.search.as_deref().map(like_pattern),
            funding,
            invoice,
            filter.limit,
        ];
        query::all(self.connection, sql, values, |row| self.read_transaction(row))
    }

    /// How many transactions there are.
    ///
    /// # Errors
    /// Where the rows can't be counted.
    pub fn transaction_count(&self) -> Result<u32, StoreError> {
        Ok(query::first(self.connection, "SELECT count(*) FROM ledger_transaction", [], |row| Ok(row.get(0)?))?.unwrap_or_default())
    }

    fn read_transaction(&self, row: &Row<'_>) -> Result<TransactionRecord, StoreError> {
        let id: i64 = get(row, "id")?;
        let subject = match (get::<Option<i64>>(row, "funding")?, get::<Option<i64>>(row, "invoice")?) {
            (Some(funding), _) => Subject::Funding(FundingId::new(funding)),
            (None, Some(invoice)) => Subject::Invoice(InvoiceId::new(invoice)),
            (None, None) => return Err(damaged("the record of a transaction", "missing")),
        };
        let sql = "SELECT account.name, account.currency, amount, balance_after FROM entry JOIN account ON account.id = entry.account
            WHERE ledger_transaction = ? ORDER BY entry.id";
        let entries = query::all(self.connection, sql, [id], |row| {
            Ok(EntryRecord { account: get(row, "name")?, amount: money(row, "amount")?, balance_after: money(row, "balance_after")? })
        })?;
        Ok(TransactionRecord {
            id: TransactionId::new(id),
            event: read_event(row)?,
            seller: coded(row, "seller")?,
            amount: money(row, "amount")?,
            occurred_on: date(row, "occurred_on")?,
            recorded_at: at(row, "recorded_at")?,
            subject,
            label: get(row, "label")?,
            payment: get::<Option<i64>>(row, "payment")?.map(PaymentId::new),
            entries,
        })
    }
}

fn event_columns(event: Event) -> (&'static str, Option<PaymentMethodId>) {
    match event {
        Event::InvoiceRecorded => ("INVOICE_RECORDED", None),
        Event::CreditMemoRecorded => ("CREDIT_MEMO_RECORDED", None),
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
        Event::ChargeFailed(method) => ("CHARGE_FAILED", Some(method)),
    }
}

fn read_event(row: &Row<'_>) -> Result<Event, StoreError> {
    let method = get::<Option<i64>>(row, "payment_method")?.map(PaymentMethodId::new);
    let code: String = get(row, "event")?;
    let event = match (code.as_str(), method) {
        ("INVOICE_RECORDED", None) => Event::InvoiceRecorded,
        ("CREDIT_MEMO_RECORDED", None) => Event::CreditMemoRecorded,
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
        ("CHARGE_FAILED", Some(method)) => Event::ChargeFailed(method),
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
        let (funding, invoice) = match transaction.subject {
            Subject::Funding(id) => (Some(id.number()), None),
            Subject::Invoice(id) => (None, Some(id.number())),
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
            unapplied_cash: None,
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
