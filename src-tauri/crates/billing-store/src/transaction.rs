//! Posted transactions and their entries: append-only.

use billing_core::ids::{FundingId, InvoiceId, PaymentId, PaymentMethodId, TransactionId};
use billing_core::ledger::{Account, Event, EventClass};
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};

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

/// What happened to an account on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BalanceDay {
    /// The day.
    pub day: NaiveDate,
    /// What was debited.
    pub added: Money,
    /// What was credited, above zero.
    pub taken: Money,
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

    /// What happened to an account, day by day, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn balance_days(&self, account: Account, seller: Seller, currency: Currency) -> Result<Vec<BalanceDay>, StoreError> {
        let sql = "SELECT occurred_on, sum(max(entry.amount, 0)) AS added, -sum(min(entry.amount, 0)) AS taken
            FROM account JOIN entry ON entry.account = account.id JOIN ledger_transaction ON ledger_transaction.id = entry.ledger_transaction
            WHERE account.name = ? AND account.seller = ? AND account.currency = ?
            GROUP BY occurred_on ORDER BY occurred_on";
        let values = params![account.to_string(), seller.code(), Coded::code(currency)];
        query::all(self.connection, sql, values, |row| {
            let money = |column| Ok::<_, StoreError>(Money::from_minor(get(row, column)?, currency));
            Ok(BalanceDay { day: date(row, "occurred_on")?, added: money("added")?, taken: money("taken")? })
        })
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
    /// Posts a transaction: its two entries, and the kept balances of their accounts.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn post(&self, transaction: &NewTransaction) -> Result<TransactionId, StoreError> {
        let sql =
            "INSERT INTO ledger_transaction (event, class, seller, currency, amount, occurred_on, recorded_at, funding, invoice, payment,
                payment_method)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let (code, method) = event_columns(transaction.event);
        let (funding, invoice) = match transaction.subject {
            Subject::Funding(id) => (Some(id.number()), None),
            Subject::Invoice(id) => (None, Some(id.number())),
        };
        let values = params![
            code,
            transaction.event.class().code(),
            transaction.seller.code(),
            Coded::code(transaction.amount.currency()),
            transaction.amount.minor(),
            transaction.occurred_on.to_string(),
            instant(transaction.recorded_at),
            funding,
            invoice,
            transaction.payment.map(PaymentId::number),
            method.map(PaymentMethodId::number),
        ];
        let id = query::insert(self.connection, sql, values)?;
        let (debit, credit) = transaction.event.debit_and_credit();
        let credited = Money::from_minor(-transaction.amount.minor(), transaction.amount.currency());
        for (account, amount) in [(debit, transaction.amount), (credit, credited)] {
            let (account, balance_after) = self.add_to_account(account, transaction.seller, amount)?;
            let sql = "INSERT INTO entry (ledger_transaction, account, amount, balance_after) VALUES (?, ?, ?, ?)";
            query::run(self.connection, sql, params![id, account, amount.minor(), balance_after])?;
        }
        Ok(TransactionId::new(id))
    }
}
