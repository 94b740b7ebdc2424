//! Posted transactions and their entries: append-only.

use billing_core::ids::{FundingId, InvoiceId, PaymentId, PaymentMethodId, TransactionId, UnappliedCashId};
use billing_core::ledger::{Account, Event, EventClass};
use billing_core::money::{Currency, Money, parse_amount};
use billing_core::seller::Seller;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, params};

use crate::account::Movement;
use crate::chain::{self, ChainHead, Contents, Kind};
use crate::columns::{Coded, at, coded, date, get, instant, like_pattern, money};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::query::{self, Conditions, Row};
use crate::text_search::Matches;

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

/// Transactions with the label of their record; conditions follow.
const TRANSACTIONS: &str = "SELECT ledger_transaction.*, ifnull(reference, ifnull(number, printf('UC-%06d', unapplied_cash))) AS label
    FROM ledger_transaction
        LEFT JOIN funding ON funding.id = ledger_transaction.funding
        LEFT JOIN invoice ON invoice.id = ledger_transaction.invoice";

/// Older than the transaction with this number, which is given twice.
const AFTER: &str = "(occurred_on, ledger_transaction.id) < ((SELECT occurred_on FROM ledger_transaction WHERE id = ?), ?)";

/// Says of one row what `matching_transactions` says of many. Takes the pattern seven times, the two numbers and the amount.
const HAS_TEXT: &str = r"(reference LIKE replace(?, ' ', '') ESCAPE '\' OR printf('FND-%06d', ledger_transaction.funding) LIKE ? ESCAPE '\'
        OR number LIKE ? ESCAPE '\' OR purchase_order LIKE ? ESCAPE '\' OR billing_period LIKE ? ESCAPE '\'
        OR printf('%d.%02d', invoice.amount / 100, invoice.amount % 100) LIKE ? ESCAPE '\'
        OR printf('INV-%06d', ledger_transaction.invoice) LIKE ? ESCAPE '\'
        OR ledger_transaction.id = ? OR ledger_transaction.unapplied_cash = ? OR ledger_transaction.amount = ?)";

/// The values of [`HAS_TEXT`].
fn text_values(text: &str) -> Vec<Value> {
    let mut values = vec![Value::from(like_pattern(text)); 7];
    values.push(TransactionId::parse(text).ok().map(TransactionId::number).into());
    values.push(UnappliedCashId::parse(text).ok().map(UnappliedCashId::number).into());
    values.push(minor_units(text).into());
    values
}

/// The amount that `text` is, in minor units; every currency here has two decimals.
fn minor_units(text: &str) -> Option<i64> {
    parse_amount(text, Currency::Usd).ok().map(Money::minor)
}

/// Whether `text` can stand in the reference of a funding, which has letters and digits alone, or in its id. No index answers that,
/// so that what cannot, such as an invoice number with a hyphen, is not looked for in every funding.
fn could_be_in_funding(text: &str) -> bool {
    let text = text.trim().to_ascii_uppercase();
    let reference = text.chars().all(|character| character.is_ascii_alphanumeric() || character == ' ');
    let (before, after) = text.split_once('-').unwrap_or_default();
    let id = "FND".ends_with(before) && after.chars().all(|character| character.is_ascii_digit());
    reference || (text.contains('-') && id)
}

impl Reader<'_> {
    /// A page of transactions, the newest day first, and of a day what was posted last.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn transactions(&self, filter: &TransactionFilter) -> Result<Vec<TransactionRecord>, StoreError> {
        if filter.classes.is_empty() {
            let mut found = self.transactions_of_class(filter, None)?;
            self.add_entries(&mut found)?;
            return Ok(found);
        }
        // A rare class is found by its own index; several are merged.
        let mut found = Vec::new();
        for class in &filter.classes {
            found.extend(self.transactions_of_class(filter, Some(*class))?);
        }
        found.sort_by_key(|record| std::cmp::Reverse((record.occurred_on, record.id)));
        found.dedup_by_key(|record| record.id);
        found.truncate(filter.limit as usize);
        self.add_entries(&mut found)?;
        Ok(found)
    }

    /// Gives each transaction its entries. What is shown is compared as it is read: each must fit its link in the chain.
    fn add_entries(&self, transactions: &mut [TransactionRecord]) -> Result<(), StoreError> {
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

    fn transactions_of_class(&self, filter: &TransactionFilter, class: Option<EventClass>) -> Result<Vec<TransactionRecord>, StoreError> {
        let mut conditions = Conditions::default();
        conditions.add_if("class = ?", class.map(|class| class.code().to_owned()));
        conditions.add_if("occurred_on >= ?", filter.from.map(|day| day.to_string()));
        conditions.add_if("occurred_on <= ?", filter.to.map(|day| day.to_string()));
        match filter.subject {
            Some(Subject::Funding(id)) => conditions.add("ledger_transaction.funding = ?", [id.number().into()]),
            Some(Subject::Invoice(id)) => conditions.add("ledger_transaction.invoice = ?", [id.number().into()]),
            Some(Subject::UnappliedCash(id)) => conditions.add("ledger_transaction.unapplied_cash = ?", [id.number().into()]),
            None => {}
        }
        if let Some(after) = filter.after {
            conditions.add(AFTER, [after.number().into(), after.number().into()]);
        }
        if let Some(text) = &filter.search {
            match self.matching_transactions(text)? {
                Matches::These(rows) => {
                    conditions.add("ledger_transaction.id IN (SELECT value FROM json_each(?))", [query::number_list(&rows).into()]);
                }
                Matches::Many => conditions.add(HAS_TEXT, text_values(text)),
            }
        }
        let sql =
            format!("{TRANSACTIONS} {} ORDER BY occurred_on DESC, ledger_transaction.id DESC LIMIT {}", conditions.clause(), filter.limit);
        let found = query::all(self.connection, &sql, conditions.values(), Self::read_transaction)?;
        // What an index gives in another order, or twice, it does not give as it was written.
        if !found.is_sorted_by(|newer, older| (newer.occurred_on, newer.id) > (older.occurred_on, older.id)) {
            return Err(damaged("the order of transactions", "broken"));
        }
        if conditions.is_empty() {
            query::check_complete(self.connection, "ledger_transaction", found.len(), filter.limit)?;
        }
        Ok(found)
    }

    /// All transactions in the order in which they were recorded, a page at a time: at most `limit` that come after `after`.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn recorded_transactions(&self, after: Option<TransactionId>, limit: u32) -> Result<Vec<TransactionRecord>, StoreError> {
        let sql = format!("{TRANSACTIONS} WHERE ledger_transaction.id > ? ORDER BY ledger_transaction.id LIMIT ?");
        let values = params![after.map_or(i64::MIN, TransactionId::number), limit];
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
        let sql = format!(
            "{TRANSACTIONS} WHERE occurred_on BETWEEN ?1 AND ?2 AND (occurred_on, ledger_transaction.id) > (?3, ?4)
                AND EXISTS (SELECT 1 FROM entry WHERE entry.ledger_transaction = ledger_transaction.id
                    AND entry.account = (SELECT id FROM account WHERE name = ?5 AND seller = ?6 AND currency = ?7))
            ORDER BY occurred_on, ledger_transaction.id LIMIT ?8"
        );
        let (day, id) = after.map_or((from, i64::MIN), |(day, id)| (day, id.number()));
        let (name, code) = (account.to_string(), Coded::code(currency));
        let values = params![from.to_string(), to.to_string(), day.to_string(), id, name, seller.code(), code, limit];
        let mut found = query::all(self.connection, &sql, values, Self::read_transaction)?;
        self.add_entries(&mut found)?;
        Ok(found)
    }

    /// The transactions that `text` means: by its own number or amount, by what its invoice has in it, by its funding, or by the
    /// number of its unapplied cash.
    fn matching_transactions(&self, text: &str) -> Result<Matches, StoreError> {
        let mut own =
            self.ids("SELECT id FROM ledger_transaction WHERE id = ?", TransactionId::parse(text).ok().map(TransactionId::number))?;
        own.extend(self.ids("SELECT id FROM ledger_transaction WHERE amount = ? LIMIT 1001", minor_units(text))?);
        let cash = UnappliedCashId::parse(text).ok().map(UnappliedCashId::number);
        own.extend(self.ids("SELECT id FROM ledger_transaction WHERE unapplied_cash = ?", cash)?);
        if could_be_in_funding(text) {
            let sql = r"SELECT ledger_transaction.id FROM funding JOIN ledger_transaction ON ledger_transaction.funding = funding.id
                WHERE reference LIKE replace(?1, ' ', '') ESCAPE '\' OR printf('FND-%06d', funding.id) LIKE ?1 ESCAPE '\' LIMIT 1001";
            own.extend(self.ids(sql, Some(like_pattern(text)))?);
        }
        Ok(self.transactions_with_text(text)?.and_also(own))
    }

    fn ids(&self, sql: &str, value: Option<impl rusqlite::ToSql>) -> Result<Vec<i64>, StoreError> {
        value.map_or_else(|| Ok(Vec::new()), |value| query::all(self.connection, sql, [value], |row| Ok(row.get(0)?)))
    }

    /// How many transactions there are.
    ///
    /// # Errors
    /// Where the rows can't be counted.
    pub fn transaction_count(&self) -> Result<u32, StoreError> {
        Ok(query::first(self.connection, "SELECT count(*) FROM ledger_transaction", [], |row| Ok(row.get(0)?))?.unwrap_or_default())
    }

    fn read_transaction(row: &Row<'_>) -> Result<TransactionRecord, StoreError> {
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
            unapplied_cash: cash,
            payment: get::<Option<i64>>(row, "payment")?.map(PaymentId::new),
            entries: Vec::with_capacity(2),
            link: ChainHead { links: get(row, "link")?, hash: get(row, "hash")? },
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
