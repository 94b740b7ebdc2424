//! What was past due at the end of a past day, tied to what was outstanding then.

use std::ops::ControlFlow;

use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use chrono::NaiveDate;
use rusqlite::params;

use crate::columns::{Coded, get};
use crate::connection::Reader;
use crate::error::StoreError;
use crate::query;

/// What was unpaid of an invoice at the end of a day, from its postings: a charge counts from its start, and no more from the day of
/// its refusal.
const UNPAID: &str =
    "-(SELECT ifnull(sum(entry.amount), 0) FROM ledger_transaction JOIN entry ON entry.ledger_transaction = ledger_transaction.id
        WHERE ledger_transaction.invoice = record.id AND occurred_on <= ?2 AND entry.account IN (SELECT value FROM json_each(?3)))";

/// What is paid by now in full, and was by then, is left out without a look at its postings.
const OPEN_THEN: &str = "type = 'INVOICE' AND currency = ?1 AND recorded_on <= ?2 AND (paid_on IS NULL OR paid_on > ?2)";

impl Reader<'_> {
    /// What was past due in `currency` at the end of `day` (R8): of what was due and recorded by then, what was unpaid.
    ///
    /// With what was not yet due it must be what the sellers' accounts say was outstanding, which is kept elsewhere in the file: where
    /// an index has lost an invoice, or a record or posting has another amount or day, no amount is given.
    ///
    /// # Errors
    /// Where the rows can't be read, or do not agree.
    pub fn past_due_on(&self, currency: Currency, day: NaiveDate) -> Result<Money, StoreError> {
        let damaged = || StoreError::Damaged(format!("the invoices that were unpaid on {day} do not add up to the ledger's accounts"));
        let (mut outstanding, mut accounts) = (0_i64, Vec::new());
        for seller in Seller::ALL {
            let owed = self.balance_on(Account::Invoices, seller, currency, day)?.minor();
            outstanding = outstanding.checked_sub(owed).ok_or_else(damaged)?;
            accounts.extend(self.account(Account::Invoices, seller, currency)?);
        }
        let accounts = query::number_list(&accounts);
        let past_due = self.unpaid_and_due(currency, day, &accounts)?;
        let not_yet_due = outstanding.checked_sub(past_due).ok_or_else(damaged)?;
        if self.unpaid_and_not_yet_due(currency, day, &accounts, not_yet_due)? {
            Ok(Money::from_minor(past_due, currency))
        } else {
            Err(damaged())
        }
    }

    /// What was unpaid on `day` of invoices due before it: those that still are, that were paid too late, or that were canceled since.
    fn unpaid_and_due(&self, currency: Currency, day: NaiveDate, accounts: &str) -> Result<i64, StoreError> {
        let sql = format!(
            "SELECT ifnull(sum({UNPAID}) FILTER (WHERE {OPEN_THEN}), 0) AS unpaid, ifnull(sum(found.due_on IS NOT record.due_on), 0) AS broken
            FROM (SELECT id, due_on FROM invoice INDEXED BY invoice_unsettled WHERE (outstanding > 0 OR processing > 0) AND due_on < ?2
                UNION ALL SELECT id, due_on FROM invoice INDEXED BY invoice_paid_late WHERE paid_on > due_on AND paid_on > ?2 AND due_on < ?2
                UNION ALL SELECT id, due_on FROM invoice INDEXED BY invoice_canceled WHERE canceled > 0 AND due_on < ?2
            ) AS found LEFT JOIN invoice AS record ON record.id = found.id"
        );
        let values = params![Coded::code(currency), day.to_string(), accounts];
        let found =
            query::first(self.connection, &sql, values, |row| Ok::<(i64, i64), StoreError>((get(row, "unpaid")?, get(row, "broken")?)))?;
        match found {
            Some((unpaid, 0)) => Ok(unpaid),
            _ => Err(StoreError::Damaged("invoices do not agree with their index".to_owned())),
        }
    }

    /// Whether what was unpaid on `day` of invoices due on it or later adds up to `expected`. As no part of the sum is below zero, it
    /// ends as soon as it is reached: shortly after `day`, as invoices fall due within weeks of their issue.
    fn unpaid_and_not_yet_due(&self, currency: Currency, day: NaiveDate, accounts: &str, expected: i64) -> Result<bool, StoreError> {
        let sql = format!(
            "SELECT found.due_on IS NOT record.due_on AS broken, iif({OPEN_THEN}, {UNPAID}, 0) AS unpaid
            FROM (SELECT id, due_on FROM invoice INDEXED BY invoice_by_due WHERE due_on >= ?2) AS found
                LEFT JOIN invoice AS record ON record.id = found.id"
        );
        let (mut sum, mut agrees) = (0_i64, true);
        let values = params![Coded::code(currency), day.to_string(), accounts];
        if expected != 0 {
            query::walk(self.connection, &sql, values, |row| {
                let unpaid: i64 = get(row, "unpaid")?;
                agrees = !get::<bool>(row, "broken")? && unpaid >= 0;
                sum = sum.saturating_add(unpaid);
                Ok::<_, StoreError>(if agrees && sum < expected { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
            })?;
        }
        Ok(agrees && sum == expected)
    }
}
