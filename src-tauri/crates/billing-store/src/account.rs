//! Ledger accounts and their kept balances: now, and at the end of each day.

use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use chrono::NaiveDate;
use rusqlite::params;

use crate::columns::{Coded, coded, date, get};
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

/// Where an account stands in its table.
pub(crate) struct AccountRow {
    id: i64,
    key: (Account, Seller, Currency),
}

impl Reader<'_> {
    /// The kept balance of an account; zero before its first entry. Debits count up. It is compared with the balance after the
    /// account's last entry, which stands elsewhere in the file: a damaged one is never shown.
    ///
    /// # Errors
    /// Where the row can't be read, or the two differ.
    pub fn balance(&self, account: Account, seller: Seller, currency: Currency) -> Result<Money, StoreError> {
        self.assert_written();
        let Some(id) = self.account(account, seller, currency)? else { return Ok(Money::zero(currency)) };
        let sql =
            "SELECT balance, (SELECT balance_after FROM entry WHERE entry.account = account.id ORDER BY entry.id DESC LIMIT 1) AS last
            FROM account WHERE id = ?";
        let found: Option<(i64, Option<i64>)> =
            query::first(self.connection, sql, [id], |row| Ok((get(row, "balance")?, get(row, "last")?)))?;
        let (balance, last) = found.unwrap_or_default();
        if last != Some(balance) {
            let message = format!("the balance of {account} is kept as {balance}, and its last entry says {}", last.unwrap_or_default());
            return Err(StoreError::Damaged(message));
        }
        Ok(Money::from_minor(balance, currency))
    }

    /// The balance of an account at the end of `day`, with what was recorded later for that day or an earlier one. Debits count up. It
    /// is compared with the days beside it, and behind the last one with the account's own: a damaged one is never shown.
    ///
    /// # Errors
    /// Where the rows can't be read, or do not agree.
    pub fn balance_on(&self, account: Account, seller: Seller, currency: Currency, day: NaiveDate) -> Result<Money, StoreError> {
        self.assert_written();
        let Some(id) = self.account(account, seller, currency)? else { return Ok(Money::zero(currency)) };
        let sql = "SELECT * FROM (SELECT FALSE, added - taken, balance FROM account_day WHERE account = ?1 AND day <= ?2
                ORDER BY day DESC LIMIT 2)
            UNION ALL SELECT * FROM (SELECT TRUE, added - taken, balance FROM account_day WHERE account = ?1 AND day > ?2
                ORDER BY day LIMIT 1)";
        let days = query::all(self.connection, sql, (id, day.to_string()), |row| {
            Ok::<(bool, i64, i64), StoreError>((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        let (before, after) = days.split_at(days.iter().position(|(later, ..)| *later).unwrap_or(days.len()));
        let balance = before.first().map_or(0, |(.., balance)| *balance);
        let opening = before.get(1).map_or(0, |(.., balance)| *balance);
        let begins = before.first().is_none_or(|(_, moved, balance)| opening.checked_add(*moved) == Some(*balance));
        let goes_on = match after.first() {
            Some((_, moved, next)) => balance.checked_add(*moved) == Some(*next),
            None => balance == self.balance(account, seller, currency)?.minor(),
        };
        if begins && goes_on {
            Ok(Money::from_minor(balance, currency))
        } else {
            Err(StoreError::Damaged(format!("the balance of {account} on {day} does not agree with the days beside it")))
        }
    }

    /// The balance of an account at the end of `day`, and the lowest that it has then or at the end of any later day: what can be taken
    /// from it on `day` without taking what a later day has used.
    ///
    /// # Errors
    /// As [`Self::balance_on`].
    pub fn balance_and_lowest_from(
        &self,
        account: Account,
        seller: Seller,
        currency: Currency,
        day: NaiveDate,
    ) -> Result<(Money, Money), StoreError> {
        let on_the_day = self.balance_on(account, seller, currency, day)?;
        let id = self.account(account, seller, currency)?;
        let sql = "SELECT min(balance) AS lowest FROM account_day WHERE account = ? AND day > ?";
        let later: Option<i64> = query::first(self.connection, sql, (id, day.to_string()), |row| get(row, "lowest"))?.flatten();
        let lowest = later.map_or(on_the_day, |later| Money::from_minor(later.min(on_the_day.minor()), currency));
        Ok((on_the_day, lowest))
    }

    /// What happened to an account, day by day, the oldest first. Each day's balance is compared with the days up to it, and the last
    /// one with the account's own.
    ///
    /// # Errors
    /// Where the rows can't be read, or do not agree.
    pub fn balance_days(&self, account: Account, seller: Seller, currency: Currency) -> Result<Vec<BalanceDay>, StoreError> {
        self.assert_written();
        let id = self.account(account, seller, currency)?;
        let sql = "SELECT * FROM account_day WHERE account = ? ORDER BY day";
        let days = query::all(self.connection, sql, [id], |row| {
            let money = |column| Ok::<_, StoreError>(Money::from_minor(get(row, column)?, currency));
            let (added, taken, returned, balance) = (money("added")?, money("taken")?, money("returned")?, money("balance")?);
            Ok(BalanceDay { day: date(row, "day")?, added, taken, returned, balance })
        })?;
        let mut running = Money::zero(currency);
        for day in &days {
            running = running.checked_add(day.added).and_then(|sum| sum.checked_sub(day.taken)).unwrap_or(running);
            if running != day.balance {
                return Err(StoreError::Damaged(format!("the balance of {account} on {} is not what the days so far add up to", day.day)));
            }
        }
        if running != self.balance(account, seller, currency)? {
            return Err(StoreError::Damaged(format!("the days of {account} do not add up to its balance")));
        }
        Ok(days)
    }

    /// What happened to an account, month by month, the oldest first; months without an entry are left out. `days` leaves out what
    /// happened before its first and after its last day; without it, the months are compared with the account's balance.
    ///
    /// # Errors
    /// Where the rows can't be read, or do not agree.
    pub fn balance_months(
        &self,
        account: Account,
        seller: Seller,
        currency: Currency,
        days: Option<(NaiveDate, NaiveDate)>,
    ) -> Result<Vec<MonthMovement>, StoreError> {
        self.assert_written();
        let sql = "SELECT substr(day, 1, 7) || '-01' AS month, sum(added) AS added, sum(taken) AS taken, sum(returned) AS returned
            FROM account_day WHERE account = ?1 AND (?2 IS NULL OR day BETWEEN ?2 AND ?3) GROUP BY month ORDER BY month";
        let id = self.account(account, seller, currency)?;
        let [from, to] = [days.map(|(from, _)| from.to_string()), days.map(|(_, to)| to.to_string())];
        let months = query::all(self.connection, sql, (id, from, to), |row| {
            let money = |column| Ok::<_, StoreError>(Money::from_minor(get(row, column)?, currency));
            Ok(MonthMovement { month: date(row, "month")?, added: money("added")?, taken: money("taken")?, returned: money("returned")? })
        })?;
        let moved = months.iter().try_fold(0_i64, |sum, month| sum.checked_add(month.added.minor())?.checked_sub(month.taken.minor()));
        if days.is_none() && moved != Some(self.balance(account, seller, currency)?.minor()) {
            return Err(StoreError::Damaged(format!("the months of {account} do not add up to its balance")));
        }
        Ok(months)
    }

    /// The number of the newest transaction that moved an account up to the end of `day`; 0 where none did. What is recorded later for
    /// such a day has a higher one.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn last_movement(&self, account: Account, seller: Seller, currency: Currency, day: NaiveDate) -> Result<i64, StoreError> {
        let id = self.account(account, seller, currency)?;
        let sql = "SELECT ledger_transaction.id FROM entry JOIN ledger_transaction ON ledger_transaction.id = entry.ledger_transaction
            WHERE entry.account = ? AND occurred_on <= ? ORDER BY entry.id DESC LIMIT 1";
        let found = query::first(self.connection, sql, (id, day.to_string()), |row| Ok(row.get(0)?))?;
        Ok(found.unwrap_or_default())
    }

    /// The row of an account; `None` before its first entry.
    ///
    /// # Errors
    /// As [`Self::with_accounts`].
    pub(crate) fn account(&self, account: Account, seller: Seller, currency: Currency) -> Result<Option<i64>, StoreError> {
        self.with_accounts(|rows| rows.iter().find(|row| row.key == (account, seller, currency)).map(|row| row.id))
    }

    /// Looks at the rows of all accounts: there are few, so they are read once for each moment, and not by their index, which
    /// would hide one if it were damaged. That an account has no row is said only where every row can be told: one whose name was
    /// damaged could be it.
    ///
    /// # Errors
    /// Where a row can't be told, or two are of the same account.
    fn with_accounts<T>(&self, look: impl FnOnce(&mut Vec<AccountRow>) -> T) -> Result<T, StoreError> {
        let mut known = self.account_rows.borrow_mut();
        if let Some(rows) = known.as_mut() {
            return Ok(look(rows));
        }
        let rows = query::all(self.connection, "SELECT id, name, seller, currency FROM account NOT INDEXED", [], |row| {
            let (id, name, seller, currency) =
                (get(row, "id")?, get::<String>(row, "name")?, coded(row, "seller")?, coded(row, "currency")?);
            let account = Account::from_name(&name).ok_or_else(|| StoreError::Damaged(format!("there is no account {name:?}")))?;
            Ok(AccountRow { id, key: (account, seller, currency) })
        })?;
        let twice = (1..rows.len()).find(|at| rows[..*at].iter().any(|row| row.key == rows[*at].key));
        if let Some((account, seller, currency)) = twice.map(|at| rows[at].key) {
            return Err(StoreError::Damaged(format!("{account} of {} in {currency} is there twice", seller.name())));
        }
        Ok(look(known.insert(rows)))
    }

    /// A balance that a change has moved and not written yet would be shown as it was before.
    fn assert_written(&self) {
        assert!(!self.gathering.get(), "kept balances are read only once they are written");
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

impl Movement {
    /// What is debited, what is credited, and the part of the credit that a return takes; none is below zero.
    fn parts(&self) -> (i64, i64, i64) {
        let amount = self.amount.minor();
        let (added, taken) = (amount.max(0), amount.min(0).unsigned_abs().cast_signed());
        (added, taken, if self.is_return { taken } else { 0 })
    }
}

/// What moves an account on one day.
#[derive(Clone, Copy, Default)]
struct DayMovement {
    added: i64,
    taken: i64,
    /// The part of `taken` that returns take.
    returned: i64,
}

impl DayMovement {
    fn and(self, (added, taken, returned): (i64, i64, i64)) -> Option<Self> {
        Some(Self {
            added: self.added.checked_add(added)?,
            taken: self.taken.checked_add(taken)?,
            returned: self.returned.checked_add(returned)?,
        })
    }
}

/// An account as a change has left it so far.
pub(crate) struct KeptAccount {
    account: Account,
    seller: Seller,
    currency: Currency,
    id: i64,
    balance: i64,
    /// The latest day with an entry; none before the first.
    last_day: Option<NaiveDate>,
    /// Whether the latest day has a row.
    begun: bool,
    /// What moved it on the latest day and is not written yet.
    unwritten: Option<DayMovement>,
}

impl KeptAccount {
    fn is_of(&self, movement: &Movement) -> bool {
        (self.account, self.seller, self.currency) == (movement.account, movement.seller, movement.amount.currency())
    }

    fn out_of_range(&self) -> StoreError {
        StoreError::Damaged(format!("the balance of {} is out of range", self.account))
    }
}

impl Writer<'_> {
    /// Runs `work`, whose postings move the kept balances only in memory: they are written once, at its end. Nothing in it may read
    /// them.
    ///
    /// # Errors
    /// What `work` refuses, or where the balances can't be written.
    pub fn gather<T, E: From<StoreError>>(&self, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.gathering.set(true);
        let done = work();
        self.gathering.set(false);
        for kept in self.accounts.borrow_mut().iter_mut() {
            self.write_kept(kept)?;
        }
        done
    }

    /// Adds a movement to an account's kept balances, making the account on its first entry. Gives its id and balance.
    ///
    /// Each step is a plain write of one row. An upsert that gives back its row would open a savepoint, at which the text index
    /// writes out what it has gathered: with many invoices in one change, that took a third of the time.
    pub(crate) fn move_account(&self, movement: &Movement) -> Result<(i64, i64), StoreError> {
        let mut accounts = self.accounts.borrow_mut();
        let place = accounts.iter().position(|kept| kept.is_of(movement));
        let kept = match place {
            Some(place) => &mut accounts[place],
            None => {
                let kept = self.kept_account(movement)?;
                accounts.push(kept);
                accounts.last_mut().ok_or_else(|| StoreError::Damaged(format!("the account {} can't be kept", movement.account)))?
            }
        };
        let balance = kept.balance.checked_add(movement.amount.minor()).ok_or_else(|| kept.out_of_range())?;
        if kept.last_day > Some(movement.day) {
            self.write_kept(kept)?;
            kept.balance = balance;
            self.write_balance(kept)?;
            self.move_past_day(kept.id, movement)?;
        } else {
            if kept.last_day != Some(movement.day) {
                self.write_kept(kept)?;
                (kept.last_day, kept.begun) = (Some(movement.day), false);
            }
            kept.balance = balance;
            let moved = kept.unwritten.unwrap_or_default().and(movement.parts());
            kept.unwritten = Some(moved.ok_or_else(|| kept.out_of_range())?);
            if !self.gathering.get() {
                self.write_kept(kept)?;
            }
        }
        Ok((kept.id, kept.balance))
    }

    /// The account that a movement is for, made with nothing in it where it is the first.
    fn kept_account(&self, movement: &Movement) -> Result<KeptAccount, StoreError> {
        let Movement { account, seller, amount, day, .. } = *movement;
        let currency = amount.currency();
        let kept = |id, balance, last_day: Option<NaiveDate>| {
            let begun = last_day.is_some();
            KeptAccount { account, seller, currency, id, balance, last_day, begun, unwritten: None }
        };
        if let Some(id) = self.account(account, seller, currency)? {
            let found = query::first(self.connection, "SELECT balance, last_day FROM account WHERE id = ?", [id], |row| {
                Ok(kept(id, get(row, "balance")?, Some(date(row, "last_day")?)))
            })?;
            return found.ok_or_else(|| StoreError::Damaged(format!("the row of {account} can't be read again")));
        }
        let sql = "INSERT INTO account (name, seller, currency, balance, last_day) VALUES (?, ?, ?, 0, ?)";
        let values = params![account.to_string(), seller.code(), Coded::code(currency), day.to_string()];
        let id = query::insert(self.connection, sql, values)?;
        self.with_accounts(|rows| rows.push(AccountRow { id, key: (account, seller, currency) }))?;
        Ok(kept(id, 0, None))
    }

    /// Writes what an account and its latest day have become, if that is not written yet. The day's balance is the account's own.
    fn write_kept(&self, kept: &mut KeptAccount) -> Result<(), StoreError> {
        let (Some(moved), Some(day)) = (kept.unwritten.take(), kept.last_day) else { return Ok(()) };
        self.write_balance(kept)?;
        let DayMovement { added, taken, returned } = moved;
        let sql = if kept.begun {
            "UPDATE account_day SET added = added + ?3, taken = taken + ?4, returned = returned + ?5, balance = ?6 WHERE account = ?1 AND day = ?2"
        } else {
            "INSERT INTO account_day (account, day, added, taken, returned, balance) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
        };
        query::run(self.connection, sql, params![kept.id, day.to_string(), added, taken, returned, kept.balance])?;
        kept.begun = true;
        Ok(())
    }

    fn write_balance(&self, kept: &KeptAccount) -> Result<(), StoreError> {
        let sql = "UPDATE account SET balance = ?, last_day = ? WHERE id = ?";
        query::run(self.connection, sql, params![kept.balance, kept.last_day.map(|day| day.to_string()), kept.id])?;
        Ok(())
    }

    /// Adds a movement to a day that later ones follow: it moves the balance of each of them.
    fn move_past_day(&self, account: i64, movement: &Movement) -> Result<(), StoreError> {
        let (added, taken, returned) = movement.parts();
        let (amount, day) = (movement.amount.minor(), movement.day.to_string());
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
