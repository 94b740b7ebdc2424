//! Invoices and credit memos.

use std::ops::ControlFlow;

use billing_core::ids::{InvoiceId, InvoiceNumber};
use billing_core::invoice::{Invoice, InvoiceDraft, InvoiceParts, InvoiceStatus};
use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_core::settlement::{OpenAmount, OpenCreditMemo, OpenInvoice};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::columns::{Coded, coded, date, get, instant, money, optional_date, parsed};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::query::{self, Row};

impl Coded for InvoiceStatus {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Due, "DUE"),
        (Self::PastDue, "PAST_DUE"),
        (Self::Processing, "PROCESSING"),
        (Self::Paid, "PAID"),
        (Self::Canceled, "CANCELED"),
        (Self::Unapplied, "UNAPPLIED"),
        (Self::PartiallyApplied, "PARTIALLY_APPLIED"),
        (Self::Applied, "APPLIED"),
    ];
}

/// Where a walk of invoices starts: after this due date, issue date, number and id (the order of R9).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct InvoiceCursor {
    /// The due date.
    pub due_on: NaiveDate,
    /// The issue date.
    pub issued_on: NaiveDate,
    /// The seller's number.
    pub number: String,
    /// The id.
    pub id: InvoiceId,
}

impl InvoiceCursor {
    /// At this record.
    #[must_use]
    pub fn of(invoice: &Invoice) -> Self {
        let record = &invoice.record;
        Self { due_on: record.due_on, issued_on: record.issued_on, number: record.number.to_string(), id: invoice.id }
    }
}

/// Whether Advance Pay paid towards an invoice today, which is `?4`.
macro_rules! paid_today {
    () => {
        "(settled > 0 AND EXISTS (SELECT 1 FROM payment
            WHERE payment.invoice = invoice.id AND automatic = 1 AND payment.paid_on = ?4 AND source = 'ADVANCE_PAY'))"
    };
}

/// Selects what [`read_open_invoice`] reads; `?4` is today.
macro_rules! open_invoice {
    () => {
        concat!(
            "SELECT id, number, currency, outstanding, processing, issued_on, due_on, charge_type, ",
            paid_today!(),
            " AS paid_today,
            (SELECT max(answered_on) FROM payment
                WHERE payment.invoice = invoice.id AND automatic = 1 AND source = 'PAYMENT_METHOD' AND status = 'FAILED') AS charge_failed_on
        FROM invoice
        "
        )
    };
}

/// What is open in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvoiceTotals {
    /// Outstanding on invoices.
    pub outstanding: Money,
    /// The part of it that is past due.
    pub past_due: Money,
    /// Left of credit memos.
    pub credit_memos: Money,
}

/// Invoices or credit memos of one seller and currency that have something outstanding.
#[derive(Debug, Clone, Copy)]
pub struct OpenPosition {
    /// The seller.
    pub seller: Seller,
    /// The currency.
    pub currency: Currency,
    /// Due on this day or before; `None` for all.
    pub due_through: Option<NaiveDate>,
    /// The day for which `paid_today` is asked.
    pub today: NaiveDate,
    /// Only what was recorded on this day or before counts; `None` for all.
    pub known_by: Option<NaiveDate>,
}

impl Reader<'_> {
    /// One record.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn invoice(&self, id: InvoiceId) -> Result<Option<Invoice>, StoreError> {
        query::first(self.connection, "SELECT * FROM invoice WHERE id = ?", [id.number()], read_invoice)
    }

    /// The record that `seller` gave this number.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn invoice_of_seller(&self, seller: Seller, number: &InvoiceNumber) -> Result<Option<Invoice>, StoreError> {
        let sql = "SELECT * FROM invoice WHERE seller = ? AND number = ?";
        query::first(self.connection, sql, [seller.code(), number.as_str()], read_invoice)
    }

    /// Every record with this number, of any seller.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn invoices_by_number(&self, number: &InvoiceNumber) -> Result<Vec<Invoice>, StoreError> {
        let mut found = Vec::new();
        for seller in Seller::ALL {
            found.extend(self.invoice_of_seller(seller, number)?);
        }
        Ok(found)
    }

    /// Invoices with something outstanding, in the order of R9, at most `limit`, after `after`.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn open_invoices(
        &self,
        position: &OpenPosition,
        after: Option<&InvoiceCursor>,
        limit: u32,
    ) -> Result<Vec<OpenInvoice>, StoreError> {
        let sql = concat!(
            open_invoice!(),
            "WHERE seller = ?1 AND currency = ?2 AND type = 'INVOICE' AND outstanding > 0 AND due_on <= ?3
                AND (?9 IS NULL OR recorded_on <= ?9) AND (due_on, issued_on, number) > (?5, ?6, ?7)
            ORDER BY due_on, issued_on, number LIMIT ?8"
        );
        let [due, issued, number] = place(after);
        let values = params![
            position.seller.code(),
            Coded::code(position.currency),
            position.due_through.unwrap_or(NaiveDate::MAX).min(LAST_DAY).to_string(),
            position.today.to_string(),
            due,
            issued,
            number,
            limit,
            position.known_by.map(|day| day.to_string()),
        ];
        query::all(self.connection, sql, values, read_open_invoice)
    }

    /// Visits the invoices of `position` with something outstanding, in the order of R9, from `from` on, until `visit` breaks off.
    ///
    /// # Errors
    /// What `visit` refuses, or where the rows can't be read.
    pub fn walk_open_invoices<E: From<StoreError>>(
        &self,
        position: &OpenPosition,
        from: &InvoiceCursor,
        mut visit: impl FnMut(&OpenInvoice) -> Result<ControlFlow<()>, E>,
    ) -> Result<(), E> {
        let sql = concat!(
            open_invoice!(),
            "WHERE seller = ?1 AND currency = ?2 AND type = 'INVOICE' AND outstanding > 0 AND (due_on, issued_on, number) >= (?3, ?5, ?6)
            ORDER BY due_on, issued_on, number"
        );
        let [due, issued, number] = place(Some(from));
        let (seller, currency) = (position.seller.code(), Coded::code(position.currency));
        let values = params![seller, currency, due, position.today.to_string(), issued, number];
        query::walk(self.connection, sql, values, |row| visit(&read_open_invoice(row)?))
    }

    /// Visits what the open invoices of `position` that come before `before` take from funds, in the order of R9, until `visit` breaks
    /// off. The index alone is read.
    ///
    /// # Errors
    /// What `visit` refuses, or where the rows can't be read.
    pub fn walk_open_amounts<E: From<StoreError>>(
        &self,
        position: &OpenPosition,
        before: &InvoiceCursor,
        mut visit: impl FnMut(&OpenAmount) -> Result<ControlFlow<()>, E>,
    ) -> Result<(), E> {
        let sql = concat!(
            "SELECT due_on, outstanding, charge_type, ",
            paid_today!(),
            " AS paid_today FROM invoice
            WHERE seller = ?1 AND currency = ?2 AND type = 'INVOICE' AND outstanding > 0 AND (due_on, issued_on, number) < (?3, ?5, ?6)
            ORDER BY due_on, issued_on, number"
        );
        let [due, issued, number] = place(Some(before));
        let (seller, currency) = (position.seller.code(), Coded::code(position.currency));
        let values = params![seller, currency, due, position.today.to_string(), issued, number];
        query::walk(self.connection, sql, values, |row| {
            visit(&OpenAmount {
                due_on: date(row, "due_on")?,
                charge_type: coded(row, "charge_type")?,
                outstanding: Money::from_minor(get(row, "outstanding")?, position.currency),
                paid_today: get(row, "paid_today")?,
            })
        })
    }

    /// Those of these invoices that have something outstanding, as `today` sees them, in no order.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn open_invoices_among(&self, ids: impl Iterator<Item = InvoiceId>, today: NaiveDate) -> Result<Vec<OpenInvoice>, StoreError> {
        let sql = concat!(open_invoice!(), "WHERE id IN (SELECT value FROM json_each(?1)) AND type = 'INVOICE' AND outstanding > 0");
        let (ids, nothing) = (query::number_list(&ids.map(InvoiceId::number).collect::<Vec<_>>()), rusqlite::types::Null);
        query::all(self.connection, sql, params![ids, nothing, nothing, today.to_string()], read_open_invoice)
    }

    /// Credit memos with something left, the oldest first. They are compared with their account in the ledger: an index that lost one
    /// would let others pay for it.
    ///
    /// # Errors
    /// Where the rows can't be read, or do not agree.
    pub fn open_credit_memos(&self, seller: Seller, currency: Currency) -> Result<Vec<OpenCreditMemo>, StoreError> {
        let sql = "SELECT id, number, currency, outstanding, issued_on, recorded_on FROM invoice
            WHERE seller = ? AND currency = ? AND type = 'CREDIT_MEMO' AND outstanding > 0 ORDER BY issued_on, due_on, number";
        let memos = query::all(self.connection, sql, [seller.code(), Coded::code(currency)], |row| {
            Ok(OpenCreditMemo {
                id: InvoiceId::new(get(row, "id")?),
                number: parsed(row, "number", InvoiceNumber::parse)?,
                usable_from: date(row, "issued_on")?.max(date(row, "recorded_on")?),
                remaining: money(row, "outstanding")?,
            })
        })?;
        let sum = memos.iter().try_fold(0_i64, |sum, memo| sum.checked_add(memo.remaining.minor()));
        if sum != Some(self.balance(Account::CreditMemos, seller, currency)?.minor()) {
            let message = format!("the credit memos of {} do not add up to their account in the ledger", seller.name());
            return Err(StoreError::Damaged(message));
        }
        Ok(memos)
    }

    /// The first day after `day` on which something of any seller falls due, or a credit memo can first be applied.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn next_due_day(&self, day: NaiveDate) -> Result<Option<NaiveDate>, StoreError> {
        let sql = "SELECT min(due_on) AS due_on FROM invoice WHERE outstanding > 0 AND due_on > ?";
        Ok(query::first(self.connection, sql, [day.to_string()], |row| optional_date(row, "due_on"))?.flatten())
    }

    /// Whether Advance Pay paid only a part of an invoice on `day`, so that the rest is tried again on the next one (R17).
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn is_paid_in_part_on(&self, day: NaiveDate) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM invoice JOIN payment ON payment.invoice = invoice.id
            WHERE type = 'INVOICE' AND outstanding > 0 AND automatic = 1 AND source = 'ADVANCE_PAY' AND payment.paid_on = ?)";
        Ok(query::first(self.connection, sql, [day.to_string()], |row| Ok(row.get(0)?))?.unwrap_or_default())
    }

    /// What is open in `currency` on `today`. The rows are compared with their index and with the ledger's accounts, which stand
    /// elsewhere in the file: a damaged total is never shown.
    ///
    /// # Errors
    /// Where the rows can't be read, or do not agree.
    pub fn invoice_totals(&self, currency: Currency, today: NaiveDate) -> Result<InvoiceTotals, StoreError> {
        let zero = Money::zero(currency);
        let mut totals = InvoiceTotals { outstanding: zero, past_due: zero, credit_memos: zero };
        for seller in Seller::ALL {
            let found = self.totals_of_seller(seller, currency, today)?;
            let add = |sum: Money, part: Money| sum.checked_add(part).map_err(|error| StoreError::Damaged(error.to_string()));
            totals.outstanding = add(totals.outstanding, found.outstanding)?;
            totals.past_due = add(totals.past_due, found.past_due)?;
            totals.credit_memos = add(totals.credit_memos, found.credit_memos)?;
        }
        Ok(totals)
    }

    fn totals_of_seller(&self, seller: Seller, currency: Currency, today: NaiveDate) -> Result<InvoiceTotals, StoreError> {
        let sql = "SELECT ifnull(sum(record.outstanding) FILTER (WHERE open.type = 'INVOICE'), 0) AS outstanding,
                ifnull(sum(record.outstanding) FILTER (WHERE open.type = 'INVOICE' AND open.due_on < ?3), 0) AS past_due,
                ifnull(sum(record.outstanding) FILTER (WHERE open.type = 'CREDIT_MEMO'), 0) AS credit_memos,
                ifnull(sum((open.type, open.due_on, open.outstanding) IS NOT (record.type, record.due_on, record.outstanding)
                    OR record.outstanding + record.processing + record.settled + record.canceled <> record.amount), 0) AS broken
            FROM (SELECT id, type, due_on, outstanding FROM invoice INDEXED BY invoice_open
                    WHERE seller = ?1 AND currency = ?2 AND outstanding > 0) AS open
                LEFT JOIN invoice AS record ON record.id = open.id";
        let values = params![seller.code(), Coded::code(currency), today.to_string()];
        let totals = query::first(self.connection, sql, values, |row| {
            if get::<i64>(row, "broken")? != 0 {
                return Err(StoreError::Damaged(format!("invoices of {} do not agree with their index or their amounts", seller.name())));
            }
            let money = |column| Ok::<_, StoreError>(Money::from_minor(get(row, column)?, currency));
            Ok(InvoiceTotals { outstanding: money("outstanding")?, past_due: money("past_due")?, credit_memos: money("credit_memos")? })
        })?;
        let totals = totals.ok_or_else(|| StoreError::Damaged("invoices can't be added up".to_owned()))?;
        let owed = self.balance(Account::Invoices, seller, currency)?;
        let unused = self.balance(Account::CreditMemos, seller, currency)?;
        if (totals.outstanding.minor(), totals.credit_memos) != (-owed.minor(), unused) {
            let message = format!("the open invoices and credit memos of {} do not add up to their accounts in the ledger", seller.name());
            return Err(StoreError::Damaged(message));
        }
        Ok(totals)
    }

    /// How many invoices have something outstanding or processing.
    ///
    /// # Errors
    /// Where the rows can't be counted.
    pub fn open_invoice_count(&self) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) FROM invoice WHERE type = 'INVOICE' AND (outstanding > 0 OR processing > 0)";
        Ok(query::first(self.connection, sql, [], |row| Ok(row.get(0)?))?.unwrap_or_default())
    }

    /// How many invoices and credit memos there are: they are numbered from 1 on, and never deleted.
    ///
    /// # Errors
    /// Where the rows can't be counted.
    pub fn invoice_count(&self) -> Result<u32, StoreError> {
        Ok(query::first(self.connection, "SELECT ifnull(max(id), 0) FROM invoice", [], |row| Ok(row.get(0)?))?.unwrap_or_default())
    }
}

/// The due date, issue date and number of a cursor, to be compared with the columns; what comes before all without one.
fn place(cursor: Option<&InvoiceCursor>) -> [String; 3] {
    cursor.map_or_else(Default::default, |at| [at.due_on.to_string(), at.issued_on.to_string(), at.number.clone()])
}

/// The last day that a column's `date(…)` check accepts.
const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day of the calendar");

fn read_open_invoice(row: &Row<'_>) -> Result<OpenInvoice, StoreError> {
    Ok(OpenInvoice {
        id: InvoiceId::new(get(row, "id")?),
        number: parsed(row, "number", InvoiceNumber::parse)?,
        outstanding: money(row, "outstanding")?,
        processing: money(row, "processing")?,
        issued_on: date(row, "issued_on")?,
        due_on: date(row, "due_on")?,
        charge_type: coded(row, "charge_type")?,
        paid_today: get(row, "paid_today")?,
        charge_failed_on: optional_date(row, "charge_failed_on")?,
    })
}

/// Reads a record, and refuses one whose parts do not add up to its amount (invariant 3): what is shown is compared as it is read.
pub(crate) fn read_invoice(row: &Row<'_>) -> Result<Invoice, StoreError> {
    let invoice = read_unchecked(row)?;
    let InvoiceParts { outstanding, processing, settled, canceled } = &invoice.parts;
    let parts = [outstanding, processing, settled, canceled].map(|part| part.minor());
    let sum = parts.into_iter().try_fold(0_i64, i64::checked_add);
    if sum == Some(invoice.record.amount.minor()) { Ok(invoice) } else { Err(damaged("the sum of the parts of", &invoice.id.to_string())) }
}

fn read_unchecked(row: &Row<'_>) -> Result<Invoice, StoreError> {
    Ok(Invoice {
        id: InvoiceId::new(get(row, "id")?),
        record: InvoiceDraft {
            number: parsed(row, "number", InvoiceNumber::parse)?,
            invoice_type: coded(row, "type")?,
            seller: coded(row, "seller")?,
            issued_on: date(row, "issued_on")?,
            due_on: date(row, "due_on")?,
            amount: money(row, "amount")?,
            charge_type: coded(row, "charge_type")?,
            purchase_order: get(row, "purchase_order")?,
            billing_period: get(row, "billing_period")?,
        },
        parts: InvoiceParts {
            outstanding: money(row, "outstanding")?,
            processing: money(row, "processing")?,
            settled: money(row, "settled")?,
            canceled: money(row, "canceled")?,
        },
        recorded_on: date(row, "recorded_on")?,
        paid_on: optional_date(row, "paid_on")?,
    })
}

impl Writer<'_> {
    /// Records what the seller issued, all of it outstanding, and gives its id.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_invoice(
        &self,
        record: &InvoiceDraft,
        recorded_on: NaiveDate,
        recorded_at: DateTime<Utc>,
    ) -> Result<InvoiceId, StoreError> {
        let sql =
            "INSERT INTO invoice (number, type, seller, currency, amount, outstanding, issued_on, due_on, charge_type, purchase_order,
                billing_period, recorded_on, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let values = params![
            record.number.as_str(),
            record.invoice_type.code(),
            record.seller.code(),
            Coded::code(record.amount.currency()),
            record.amount.minor(),
            record.amount.minor(),
            record.issued_on.to_string(),
            record.due_on.to_string(),
            record.charge_type.code(),
            record.purchase_order,
            record.billing_period,
            recorded_on.to_string(),
            instant(recorded_at),
        ];
        let id = InvoiceId::new(query::insert(self.connection, sql, values)?);
        self.index_text(id, record)?;
        Ok(id)
    }

    /// Adds what people look for in a record to the text index.
    fn index_text(&self, id: InvoiceId, record: &InvoiceDraft) -> Result<(), StoreError> {
        let (number, amount) = (record.number.as_str(), record.amount.decimal());
        let [order, period] = [&record.purchase_order, &record.billing_period].map(|text| text.as_deref().unwrap_or_default());
        let text = format!("{id}\n{number}\n{order}\n{period}\n{amount}");
        query::run(self.connection, "INSERT INTO invoice_text (rowid, text) VALUES (?, ?)", params![id.number(), text])?;
        Ok(())
    }

    /// Cancels a record that nothing has touched, or takes that back. Gives whether there is one in that state.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_invoice_canceled(&self, id: InvoiceId, canceled: bool) -> Result<bool, StoreError> {
        let sql = if canceled {
            "UPDATE invoice SET outstanding = 0, canceled = amount WHERE id = ? AND outstanding = amount"
        } else {
            "UPDATE invoice SET outstanding = amount, canceled = 0 WHERE id = ? AND canceled = amount"
        };
        Ok(query::run(self.connection, sql, [id.number()])? > 0)
    }

    /// Moves amounts between the parts of a record: each is added to what is there. One that nothing is open of is paid on the day of
    /// its last payment, which must be recorded before. Gives whether there is such a record.
    ///
    /// # Errors
    /// Where it can't be written, or a part would fall below zero (invariant 3).
    pub fn move_invoice_parts(&self, id: InvoiceId, outstanding: i64, processing: i64, settled: i64) -> Result<bool, StoreError> {
        let sql = "UPDATE invoice SET outstanding = outstanding + ?1, processing = processing + ?2, settled = settled + ?3,
                paid_on = iif(outstanding + ?1 = 0 AND processing + ?2 = 0, (SELECT max(ifnull(answered_on, payment.paid_on)) FROM payment
                    WHERE status = 'SUCCEEDED' AND (payment.invoice = ?4 OR credit_memo = ?4)), NULL)
            WHERE id = ?4";
        Ok(query::run(self.connection, sql, params![outstanding, processing, settled, id.number()])? > 0)
    }
}
