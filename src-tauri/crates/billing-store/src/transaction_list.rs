//! The list of transactions: what it is restricted to, its order, and what it adds up to.

use billing_core::ids::{PaymentMethodId, TransactionId, UnappliedCashId};
use billing_core::ledger::EventClass;
use billing_core::money::{Currency, Money, parse_amount};
use chrono::NaiveDate;
use rusqlite::types::Value;

use crate::columns::{Coded, like_pattern};
use crate::connection::Reader;
use crate::error::{StoreError, damaged};
use crate::list::{AmountFilter, Direction, ListSums, only_these};
use crate::query::{self, Conditions};
use crate::text_search::Matches;
use crate::transaction::{Subject, TransactionRecord, WITH_RECORDS, columns};

/// What a list of transactions is in order of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TransactionSort {
    /// The day, and of a day the order of posting.
    #[default]
    Date,
    /// The amount.
    Amount,
    /// The order of posting.
    Recorded,
}

/// Which transactions a list shows.
#[derive(Debug, Clone, Default)]
pub struct TransactionFilter {
    /// One of these; none does not restrict.
    pub classes: Vec<EventClass>,
    /// Whose, in which currency, how large.
    pub amounts: AmountFilter,
    /// Through one of these payment methods; none does not restrict.
    pub methods: Vec<PaymentMethodId>,
    /// On this day or later.
    pub from: Option<NaiveDate>,
    /// On this day or earlier.
    pub to: Option<NaiveDate>,
    /// Text in the record's id or label.
    pub search: Option<String>,
    /// Only those of this record.
    pub subject: Option<Subject>,
    /// The day that decides which invoices are past due.
    pub today: NaiveDate,
    /// What it is in order of.
    pub sort: TransactionSort,
    /// Which end of it comes first.
    pub direction: Direction,
    /// After this one, in that order.
    pub after: Option<TransactionId>,
    /// The most rows.
    pub limit: u32,
}

/// One of the questions that make a list together: of a rare class or method, each found by its own index.
#[derive(Clone, Copy)]
struct Branch {
    class: Option<EventClass>,
    method: Option<PaymentMethodId>,
}

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

impl TransactionFilter {
    /// The days, as conditions that the index by date answers.
    fn days(&self) -> Conditions {
        let mut conditions = Conditions::default();
        conditions.add_if("occurred_on >= ?", self.from.map(|day| day.to_string()));
        conditions.add_if("occurred_on <= ?", self.to.map(|day| day.to_string()));
        conditions
    }

    /// The place of a transaction in the order of the list.
    fn place(&self, record: &TransactionRecord) -> (i64, NaiveDate, i64) {
        match self.sort {
            TransactionSort::Date => (0, record.occurred_on, record.id.number()),
            TransactionSort::Amount => (record.amount.minor(), record.occurred_on, record.id.number()),
            TransactionSort::Recorded => (0, NaiveDate::MIN, record.id.number()),
        }
    }

    /// The columns of that place, the first of them what the cursor's row is looked up for.
    const fn order(&self) -> &'static [&'static str] {
        match self.sort {
            TransactionSort::Date => &["occurred_on", "id"],
            TransactionSort::Amount => &["amount", "occurred_on", "id"],
            TransactionSort::Recorded => &["id"],
        }
    }

    /// Leaves out what comes before the page.
    fn add_after(&self, conditions: &mut Conditions) {
        let Some(after) = self.after else { return };
        let columns: Vec<String> = self.order().iter().map(|column| format!("ledger_transaction.{column}")).collect();
        let values = self.order().iter().map(|column| format!("(SELECT {column} FROM ledger_transaction WHERE id = ?)"));
        let values: Vec<String> = values.collect();
        let clause = format!("({}) {} ({})", columns.join(", "), self.direction.beyond(), values.join(", "));
        conditions.add(clause, std::iter::repeat_n(after.number().into(), columns.len()));
    }

    /// In the order of days, each class and each method is one walk of its index.
    fn branches(&self) -> Vec<Branch> {
        let each = |class: Option<EventClass>| {
            let methods: Vec<Option<PaymentMethodId>> =
                if self.methods.is_empty() { vec![None] } else { self.methods.iter().copied().map(Some).collect() };
            methods.into_iter().map(move |method| Branch { class, method })
        };
        if self.sort == TransactionSort::Date && !self.classes.is_empty() {
            self.classes.iter().flat_map(|class| each(Some(*class))).collect()
        } else if self.sort == TransactionSort::Date {
            each(None).collect()
        } else {
            vec![Branch { class: None, method: None }]
        }
    }
}

impl Reader<'_> {
    /// A page of transactions.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn transactions(&self, filter: &TransactionFilter) -> Result<Vec<TransactionRecord>, StoreError> {
        let conditions = self.transaction_conditions(filter)?;
        let branches = filter.branches();
        let mut found = Vec::new();
        for branch in &branches {
            found.extend(self.transactions_of(filter, conditions.clone(), *branch)?);
        }
        if branches.len() > 1 {
            found.sort_by_key(|record| filter.place(record));
            if filter.direction == Direction::Descending {
                found.reverse();
            }
            found.dedup_by_key(|record| record.id);
            found.truncate(filter.limit as usize);
        }
        // What an index gives in another order, or twice, it does not give as it was written.
        if !found.is_sorted_by(|earlier, later| filter.direction.holds(&filter.place(earlier), &filter.place(later))) {
            return Err(damaged("the order of transactions", "broken"));
        }
        self.add_entries(&mut found)?;
        Ok(found)
    }

    fn transactions_of(
        &self,
        filter: &TransactionFilter,
        conditions: Conditions,
        branch: Branch,
    ) -> Result<Vec<TransactionRecord>, StoreError> {
        let mut conditions = conditions;
        conditions.add_if("class = ?", branch.class.map(|class| class.code().to_owned()));
        conditions.add_if("ledger_transaction.payment_method = ?", branch.method.map(PaymentMethodId::number));
        filter.add_after(&mut conditions);
        let direction = filter.direction.order();
        let order: Vec<String> = filter.order().iter().map(|column| format!("ledger_transaction.{column} {direction}")).collect();
        let (columns, clause, order) = (columns(), conditions.clause(), order.join(", "));
        let sql = format!("SELECT {columns} FROM {WITH_RECORDS} {clause} ORDER BY {order} LIMIT {}", filter.limit);
        let values = std::iter::once(Value::from(filter.today.to_string())).chain(conditions.list_of_values());
        let found = query::all(self.connection, &sql, rusqlite::params_from_iter(values), Self::read_transaction)?;
        if conditions.is_empty() {
            query::check_complete(self.connection, "ledger_transaction", found.len(), filter.limit)?;
        }
        Ok(found)
    }

    /// How many transactions match, and what they come to.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn transaction_sums(&self, filter: &TransactionFilter) -> Result<ListSums, StoreError> {
        let mut conditions = self.transaction_conditions(filter)?;
        if filter.sort == TransactionSort::Date {
            let classes = query::code_list(filter.classes.iter().map(|class| class.code()));
            conditions.add_if("class IN (SELECT value FROM json_each(?))", classes);
            if !filter.methods.is_empty() {
                let methods: Vec<i64> = filter.methods.iter().map(|method| method.number()).collect();
                only_these("ledger_transaction.payment_method", &methods, &mut conditions);
            }
        }
        // What is not searched needs no records beside it.
        let from = if filter.search.is_some() { WITH_RECORDS } else { "ledger_transaction" };
        self.sums(from, "ledger_transaction.currency, ledger_transaction.amount", None, &conditions)
    }

    /// All that restricts the list but its branches. What few rows meet is gathered by its index, so that the order of the list is free.
    fn transaction_conditions(&self, filter: &TransactionFilter) -> Result<Conditions, StoreError> {
        let mut conditions = Conditions::default();
        if filter.sort == TransactionSort::Date {
            conditions = filter.days();
        } else {
            self.gather_by_index(filter, &mut conditions)?;
        }
        filter.amounts.restrict("ledger_transaction", filter.sort == TransactionSort::Amount, &mut conditions);
        match filter.subject {
            Some(Subject::Funding(id)) => conditions.add("ledger_transaction.funding = ?", [id.number().into()]),
            Some(Subject::Invoice(id)) => conditions.add("ledger_transaction.invoice = ?", [id.number().into()]),
            Some(Subject::UnappliedCash(id)) => conditions.add("ledger_transaction.unapplied_cash = ?", [id.number().into()]),
            None => {}
        }
        if filter.amounts.has_range() && filter.sort != TransactionSort::Amount {
            let sql = "SELECT id FROM ledger_transaction WHERE amount BETWEEN ? AND ? LIMIT ?";
            if let Some(rows) = self.rare(sql, filter.amounts.range().map(Value::from))? {
                only_these("ledger_transaction.id", &rows, &mut conditions);
            }
        }
        if filter.amounts.has_position()
            && let Some(rows) = self.rare_positions(&filter.amounts)?
        {
            only_these("ledger_transaction.id", &rows, &mut conditions);
        }
        if let Some(text) = &filter.search {
            match self.matching_transactions(text)? {
                Matches::These(rows) => only_these("ledger_transaction.id", &rows, &mut conditions),
                Matches::Many => conditions.add(HAS_TEXT, text_values(text)),
            }
        }
        Ok(conditions)
    }

    /// Classes, methods and days in a list that is not in order of days: gathered where few rows have them, else looked for.
    fn gather_by_index(&self, filter: &TransactionFilter, conditions: &mut Conditions) -> Result<(), StoreError> {
        let (mut classes, mut methods) = (Conditions::default(), Conditions::default());
        let codes = query::code_list(filter.classes.iter().map(|class| class.code()));
        classes.add_if("class IN (SELECT value FROM json_each(?))", codes);
        if !filter.methods.is_empty() {
            let numbers: Vec<i64> = filter.methods.iter().map(|method| method.number()).collect();
            only_these("ledger_transaction.payment_method", &numbers, &mut methods);
        }
        for indexed in [classes, methods, filter.days()] {
            if indexed.is_empty() {
                continue;
            }
            let sql = format!("SELECT id FROM ledger_transaction {} LIMIT ?", indexed.clause());
            match self.rare(&sql, indexed.list_of_values())? {
                Some(rows) => only_these("ledger_transaction.id", &rows, conditions),
                None => conditions.add_by_row(&indexed),
            }
        }
        Ok(())
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
}
