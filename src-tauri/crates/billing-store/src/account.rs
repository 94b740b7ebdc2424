//! Ledger accounts and their kept balances: now, and at the end of each day.

use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use chrono::NaiveDate;
use rusqlite::params;

use crate::columns::{Coded, date, get};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

/// What happened to an account on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BalanceDay {
    /// The day.
    pub day: NaiveDate,
    /// What was debited.
    pub added: Money,
    /// What was credited, above zero.
    pub taken: Money,
    /// The part of `taken` that returns took.
    pub returned: Money,
    /// The balance at the day's end.
    pub balance: Money,
}

/// What happened to an account in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthMovement {
    /// The month's first day.
    pub month: NaiveDate,
    /// What was debited.
    pub added: Money,
    /// What was credited, above zero.
    pub taken: Money,
    /// The part of `taken` that returns took.
    pub returned: Money,
}

/// One account, as the queries take it.
fn key(account: Account, seller: Seller, currency: Currency) -> (String, &'static str, &'static str) {
    (account.to_string(), seller.code(), Coded::code(currency))
}

impl Reader<'_> {
    /// The kept balance of an account; zero before its first entry. Debits count up. It is compared with the balance after the
    /// account's last entry, which stands elsewhere in the file: a damaged one is never shown.
    ///
    /// # Errors
    /// Where the row can't be read, or the two differ.
    pub fn balance(&self, account: Account, seller: Seller, currency: Currency) -> Result<Money, StoreError> {
        let sql =
            "SELECT balance, (SELECT balance_after FROM entry WHERE entry.account = account.id ORDER BY entry.id DESC LIMIT 1) AS last
            FROM account WHERE name = ? AND seller = ? AND currency = ?";
        let found: Option<(i64, Option<i64>)> =
            query::first(self.connection, sql, key(account, seller, currency), |row| Ok((get(row, "balance")?, get(row, "last")?)))?;
        let Some((balance, last)) = found else { return Ok(Money::zero(currency)) };
        if last != Some(balance) {
            let message = format!("the balance of {account} is kept as {balance}, and its last entry says {}", last.unwrap_or_default());
            return Err(StoreError::Damaged(message));
        }
        Ok(Money::from_minor(balance, currency))
    }

    /// The balance of an account at the end of `day`, with what was recorded later for that day or an earlier one. Debits count up.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn balance_on(&self, account: Account, seller: Seller, currency: Currency, day: NaiveDate) -> Result<Money, StoreError> {
        let sql = "SELECT account_day.balance FROM account JOIN account_day ON account_day.account = account.id
            WHERE name = ? AND seller = ? AND currency = ? AND day <= ? ORDER BY day DESC LIMIT 1";
        let (name, seller, code) = key(account, seller, currency);
        let minor: Option<i64> = query::first(self.connection, sql, (name, seller, code, day.to_string()), |row| get(row, "balance"))?;
        Ok(Money::from_minor(minor.unwrap_or_default(), currency))
    }

    /// The lowest balance that an account has at the end of `day` or of any later day: what can be taken from it on `day` without
    /// taking what a later day has used.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn lowest_balance_from(&self, account: Account, seller: Seller, currency: Currency, day: NaiveDate) -> Result<Money, StoreError> {
        let on_the_day = self.balance_on(account, seller, currency, day)?;
        let sql = "SELECT min(account_day.balance) AS lowest FROM account JOIN account_day ON account_day.account = account.id
            WHERE name = ? AND seller = ? AND currency = ? AND day > ?";
        let (name, seller, code) = key(account, seller, currency);
        let later: Option<i64> =
            query::first(self.connection, sql, (name, seller, code, day.to_string()), |row| get(row, "lowest"))?.flatten();
        Ok(later.map_or(on_the_day, |later| Money::from_minor(later.min(on_the_day.minor()), currency)))
    }

    /// What happened to an account, day by day, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn balance_days(&self, account: Account, seller: Seller, currency: Currency) -> Result<Vec<BalanceDay>, StoreError> {
        let sql = "SELECT account_day.* FROM account JOIN account_day ON account_day.account = account.id
            WHERE name = ? AND seller = ? AND currency = ? ORDER BY day";
        query::all(self.connection, sql, key(account, seller, currency), |row| {
            let money = |column| Ok::<_, StoreError>(Money::from_minor(get(row, column)?, currency));
            let (added, taken, returned, balance) = (money("added")?, money("taken")?, money("returned")?, money("balance")?);
            Ok(BalanceDay { day: date(row, "day")?, added, taken, returned, balance })
        })
    }

    /// What happened to an account, month by month, the oldest first; months without an entry are left out.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn balance_months(&self, account: Account, seller: Seller, currency: Currency) -> Result<Vec<MonthMovement>, StoreError> {
        let sql = "SELECT substr(day, 1, 7) || '-01' AS month, sum(added) AS added, sum(taken) AS taken, sum(returned) AS returned
            FROM account JOIN account_day ON account_day.account = account.id
            WHERE name = ? AND seller = ? AND currency = ? GROUP BY month ORDER BY month";
        query::all(self.connection, sql, key(account, seller, currency), |row| {
            let money = |column| Ok::<_, StoreError>(Money::from_minor(get(row, column)?, currency));
            Ok(MonthMovement { month: date(row, "month")?, added: money("added")?, taken: money("taken")?, returned: money("returned")? })
        })
    }
}

/// One side of a posting, as an account sees it.
pub(crate) struct Movement {
    pub account: Account,
    pub seller: Seller,
    /// Debits are positive.
    pub amount: Money,
    pub day: NaiveDate,
    /// Whether a return moves it.
    pub is_return: bool,
}

impl Writer<'_> {
    /// Adds a movement to an account's kept balances, making the account on its first entry. Gives its id and balance.
    pub(crate) fn move_account(&self, movement: &Movement) -> Result<(i64, i64), StoreError> {
        let sql = "INSERT INTO account (name, seller, currency, balance, last_day) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (name, seller, currency) DO UPDATE SET balance = balance + excluded.balance, last_day = max(last_day, excluded.last_day)
            RETURNING id, balance, last_day = ?5";
        let (name, seller, code) = key(movement.account, movement.seller, movement.amount.currency());
        let day = movement.day.to_string();
        let values = params![name, seller, code, movement.amount.minor(), day];
        let row: Option<(i64, i64, bool)> = query::first(self.connection, sql, values, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let (id, balance, is_last_day) =
            row.ok_or_else(|| StoreError::Damaged(format!("the account {} can't be kept", movement.account)))?;
        self.move_day(id, &day, movement, is_last_day.then_some(balance))?;
        Ok((id, balance))
    }

    /// Adds a movement to a day. On the account's last day the balance is the account's own, `last`; an earlier day moves all later ones.
    fn move_day(&self, account: i64, day: &str, movement: &Movement, last: Option<i64>) -> Result<(), StoreError> {
        let amount = movement.amount.minor();
        let (added, taken) = (amount.max(0), amount.min(0).unsigned_abs().cast_signed());
        let returned = if movement.is_return { taken } else { 0 };
        if let Some(balance) = last {
            let sql = "INSERT INTO account_day (account, day, added, taken, returned, balance) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (account, day) DO UPDATE SET added = added + excluded.added, taken = taken + excluded.taken,
                    returned = returned + excluded.returned, balance = excluded.balance";
            query::run(self.connection, sql, params![account, day, added, taken, returned, balance])?;
            return Ok(());
        }
        let sql = "INSERT INTO account_day (account, day, added, taken, returned, balance)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6 + ifnull((SELECT balance FROM account_day WHERE account = ?1 AND day < ?2 ORDER BY day DESC LIMIT 1), 0))
            ON CONFLICT (account, day) DO UPDATE SET added = added + excluded.added, taken = taken + excluded.taken,
                returned = returned + excluded.returned, balance = balance + ?6";
        query::run(self.connection, sql, params![account, day, added, taken, returned, amount])?;
        let sql = "UPDATE account_day SET balance = balance + ? WHERE account = ? AND day > ?";
        query::run(self.connection, sql, params![amount, account, day])?;
        Ok(())
    }
}
