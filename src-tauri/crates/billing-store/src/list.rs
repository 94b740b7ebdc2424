//! What all lists have in common: whose amounts they show, in which order, and how much that is in all.
//!
//! A restriction that few rows meet is answered by an index: those rows are gathered, then put into the list's order. One that many
//! meet is looked for while the list is walked in its order, and soon has its page full. So no page reads much more than it shows.

use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use rusqlite::types::Value;

use crate::columns::{Coded, coded, get, money};
use crate::connection::Reader;
use crate::error::StoreError;
use crate::query::{self, Conditions, Row};

/// Up to so many rows are gathered; what more rows meet is looked for in the order of the list.
pub(crate) const RARE: u32 = 1_000;

/// Rows that are counted and added up, at most: beyond, a reader narrows the list rather than reads a sum.
const COUNTED: u32 = 10_000;

/// Which end of a list comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// The smallest first.
    #[default]
    Ascending,
    /// The largest first.
    Descending,
}

impl Direction {
    /// As `ORDER BY` has it.
    pub(crate) const fn order(self) -> &'static str {
        match self {
            Self::Ascending => "ASC",
            Self::Descending => "DESC",
        }
    }

    /// What compares a row that comes later with one that came before.
    pub(crate) const fn beyond(self) -> &'static str {
        match self {
            Self::Ascending => ">",
            Self::Descending => "<",
        }
    }

    /// `true` where rows with these places, one after the other, stand in this order.
    pub(crate) fn holds<T: PartialOrd>(self, earlier: &T, later: &T) -> bool {
        match self {
            Self::Ascending => earlier < later,
            Self::Descending => earlier > later,
        }
    }
}

/// Whose amounts a list shows, in which currencies, and how large. Empty parts do not restrict it.
#[derive(Debug, Clone, Default)]
pub struct AmountFilter {
    /// Of one of these.
    pub sellers: Vec<Seller>,
    /// In one of these.
    pub currencies: Vec<Currency>,
    /// So many minor units or more, in whatever currency.
    pub at_least: Option<i64>,
    /// So many minor units or fewer.
    pub at_most: Option<i64>,
}

impl AmountFilter {
    /// Whether it says how large the amounts are.
    pub(crate) const fn has_range(&self) -> bool {
        self.at_least.is_some() || self.at_most.is_some()
    }

    /// Whether it says whose they are, or in which currency.
    pub(crate) const fn has_position(&self) -> bool {
        !self.sellers.is_empty() || !self.currencies.is_empty()
    }

    /// The bounds of the amount, both included.
    pub(crate) fn range(&self) -> [i64; 2] {
        [self.at_least.unwrap_or_default(), self.at_most.unwrap_or(i64::MAX)]
    }

    /// Adds what it asks of the rows of `table`. The planner is kept from walking an index of one of these columns instead of the
    /// list, except that of the amounts where `by_amount` says that they are the list's order.
    pub(crate) fn restrict(&self, table: &str, by_amount: bool, conditions: &mut Conditions) {
        let codes = query::code_list(self.sellers.iter().map(|seller| seller.code()));
        conditions.add_if(format!("+{table}.seller IN (SELECT value FROM json_each(?))"), codes);
        let codes = query::code_list(self.currencies.iter().map(|currency| Coded::code(*currency)));
        conditions.add_if(format!("+{table}.currency IN (SELECT value FROM json_each(?))"), codes);
        let column = if by_amount { "" } else { "+" };
        conditions.add_if(format!("{column}{table}.amount >= ?"), self.at_least);
        conditions.add_if(format!("{column}{table}.amount <= ?"), self.at_most);
    }
}

/// How many rows match a list, and what they add up to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListSums {
    /// How many rows match; of more than ten thousand, that many.
    pub rows: u32,
    /// Whether more rows match than were counted. Then nothing is added up.
    pub more: bool,
    /// What the amounts add up to, in each currency that matches.
    pub amounts: Vec<Money>,
    /// What is outstanding of invoices, or has arrived of fundings, in the same currencies; empty for transactions.
    pub parts: Vec<Money>,
}

impl Reader<'_> {
    /// The rows that `sql` finds by an index, which takes `values` and then the most rows; `None` where they are many.
    pub(crate) fn rare(&self, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<Option<Vec<i64>>, StoreError> {
        let values: Vec<Value> = values.into_iter().chain([Value::from(RARE + 1)]).collect();
        let rows = query::all(self.connection, sql, rusqlite::params_from_iter(values), |row| Ok(row.get(0)?))?;
        Ok((rows.len() <= RARE as usize).then_some(rows))
    }

    /// The transactions of these sellers and currencies, found by what they moved; `None` where they are many.
    pub(crate) fn rare_positions(&self, amounts: &AmountFilter) -> Result<Option<Vec<i64>>, StoreError> {
        let mut conditions = Conditions::default();
        let sellers = query::code_list(amounts.sellers.iter().map(|seller| seller.code()));
        conditions.add_if("seller IN (SELECT value FROM json_each(?))", sellers);
        let currencies = query::code_list(amounts.currencies.iter().map(|currency| Coded::code(*currency)));
        conditions.add_if("currency IN (SELECT value FROM json_each(?))", currencies);
        let sql = format!("SELECT id FROM account {}", conditions.clause());
        let accounts: Vec<i64> = query::all(self.connection, &sql, conditions.values(), |row| Ok(row.get(0)?))?;
        // Each transaction has two entries or more, each of them on an account of its own position.
        let sql = "SELECT ledger_transaction FROM entry WHERE account IN (SELECT value FROM json_each(?1)) LIMIT 2 * ?2";
        let mut found: Vec<i64> = query::all(self.connection, sql, (query::number_list(&accounts), RARE + 1), |row| Ok(row.get(0)?))?;
        if found.len() > 2 * RARE as usize {
            return Ok(None);
        }
        found.sort_unstable();
        found.dedup();
        Ok(Some(found))
    }

    /// Counts and adds up the rows of `from` that meet `conditions`; `part` is the column of [`ListSums::parts`].
    pub(crate) fn sums(&self, from: &str, columns: &str, part: Option<&str>, conditions: &Conditions) -> Result<ListSums, StoreError> {
        let part_sum = part.map(|part| format!(", sum({part}) AS part")).unwrap_or_default();
        let sql = format!(
            "SELECT currency, count(*) AS found, sum(amount) AS amount{part_sum}
            FROM (SELECT {columns} FROM {from} {} LIMIT {}) GROUP BY currency ORDER BY currency = 'USD' DESC, currency",
            conditions.clause(),
            COUNTED + 1
        );
        let read = |row: &Row<'_>| {
            let found: u32 = get(row, "found")?;
            let amount = money(row, "amount")?;
            let part = part.map(|_| Ok::<_, StoreError>(Money::from_minor(get(row, "part")?, coded(row, "currency")?))).transpose()?;
            Ok((found, amount, part))
        };
        let found = query::all(self.connection, &sql, conditions.values(), read)?;
        let rows: u32 = found.iter().map(|(rows, ..)| rows).sum();
        if rows > COUNTED {
            return Ok(ListSums { rows: COUNTED, more: true, ..ListSums::default() });
        }
        let amounts = found.iter().map(|(_, amount, _)| *amount).collect();
        Ok(ListSums { rows, more: false, amounts, parts: found.iter().filter_map(|(.., part)| *part).collect() })
    }

    /// Counts the rows of `table` that meet `conditions`, and adds nothing up.
    pub(crate) fn count(&self, table: &str, conditions: &Conditions) -> Result<ListSums, StoreError> {
        let sql = format!("SELECT count(*) FROM (SELECT 1 FROM {table} {} LIMIT {})", conditions.clause(), COUNTED + 1);
        let rows: u32 = query::first(self.connection, &sql, conditions.values(), |row| Ok(row.get(0)?))?.unwrap_or_default();
        Ok(ListSums { rows: rows.min(COUNTED), more: rows > COUNTED, ..ListSums::default() })
    }
}

/// Restricts a list to rows that were gathered.
pub(crate) fn only_these(id: &str, rows: &[i64], conditions: &mut Conditions) {
    conditions.add(format!("{id} IN (SELECT value FROM json_each(?))"), [query::number_list(rows).into()]);
}
