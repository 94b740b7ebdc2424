//! What all lists have in common: filters by amount, order, cursors, and what a list adds up to.

use billing_core::money::{AmountError, Currency, Money, parse_amount};
use billing_store::{AmountFilter, Direction, ListSums};
use serde::Serialize;

use crate::convert::bad_cursor;
use crate::dto::FieldRefusal;
use crate::error::AppError;
use crate::{App, View, dto};

impl App {
    /// How many rows match a list, and what they add up to: exact up to ten thousand rows.
    ///
    /// # Errors
    /// Where the query or the ledger can't be read.
    pub fn list_totals(&mut self, list: &dto::ListQuery) -> Result<dto::ListTotals, AppError> {
        self.read(|view| view.list_totals(list))
    }
}

impl View<'_, '_> {
    fn list_totals(&self, list: &dto::ListQuery) -> Result<dto::ListTotals, AppError> {
        let sums = match list {
            dto::ListQuery::Invoices(query) => self.invoice_sums(query)?,
            dto::ListQuery::Fundings(query) => self.funding_sums(query)?,
            dto::ListQuery::Transactions(query) => self.transaction_sums(query)?,
            dto::ListQuery::UnappliedFunds(query) => self.unapplied_sums(query)?,
            dto::ListQuery::Documents(query) => self.document_sums(query)?,
            dto::ListQuery::AuditLog(query) => self.audit_sums(query)?,
            dto::ListQuery::StatementLines(query) => self.statement_line_sums(query)?,
        };
        let show = |sums: Vec<Money>| sums.into_iter().map(Into::into).collect();
        let ListSums { rows, more, amounts, parts } = sums;
        Ok(dto::ListTotals { rows, more, amounts: show(amounts), parts: show(parts) })
    }
}

/// Reads whose amounts a list shows, in which currencies, and how large.
pub(crate) fn amount_filter(
    sellers: &[dto::Seller],
    currencies: &[dto::Currency],
    (least, most): (Option<&str>, Option<&str>),
) -> Result<AmountFilter, AppError> {
    let (at_least, at_most) = (bound("minAmount", least)?, bound("maxAmount", most)?);
    if let (Some(at_least), Some(at_most)) = (at_least, at_most)
        && at_most < at_least
    {
        return Err(AppError::field("maxAmount", FieldRefusal::AmountRangeEmpty {}));
    }
    Ok(AmountFilter {
        sellers: sellers.iter().map(|seller| (*seller).into()).collect(),
        currencies: currencies.iter().map(|currency| (*currency).into()).collect(),
        at_least,
        at_most,
    })
}

/// An amount in minor units, in whatever currency: each has two decimals here. Zero bounds, too.
fn bound(field: &str, text: Option<&str>) -> Result<Option<i64>, AppError> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    match parse_amount(text, Currency::Usd) {
        Ok(amount) => Ok(Some(amount.minor())),
        Err(AmountError::Zero) => Ok(Some(0)),
        Err(error) => Err(AppError::field(field, error)),
    }
}

/// Refuses days of which none can be both.
pub(crate) fn check_days<D: PartialOrd>(to_field: &str, from: Option<D>, to: Option<D>) -> Result<(), AppError> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(AppError::field(to_field, FieldRefusal::DateRangeEmpty {})),
        _ => Ok(()),
    }
}

/// Text that restricts a list; nothing typed does not.
pub(crate) fn typed(text: Option<&str>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// Which end of a list comes first: as asked, else `usual`.
pub(crate) fn direction(asked: Option<dto::SortDirection>, usual: Direction) -> Direction {
    match asked {
        Some(dto::SortDirection::Ascending) => Direction::Ascending,
        Some(dto::SortDirection::Descending) => Direction::Descending,
        None => usual,
    }
}

/// The order of a list, which its cursors carry: a page of one order goes on in no other.
pub(crate) struct Order(String);

impl Order {
    /// The order that a list was asked for; in its usual order, cursors are plain ids.
    pub(crate) fn of(sort: Option<impl Serialize>, direction: Option<dto::SortDirection>) -> Self {
        let word = |part: serde_json::Value| part.as_str().map(str::to_owned);
        let parts = [serde_json::to_value(sort), serde_json::to_value(direction)];
        Self(parts.into_iter().filter_map(|part| part.ok().and_then(word)).collect::<Vec<_>>().join("~"))
    }

    /// The cursor after the row with this id.
    pub(crate) fn cursor(&self, id: &impl ToString) -> String {
        if self.0.is_empty() { id.to_string() } else { format!("{}~{}", self.0, id.to_string()) }
    }

    /// The id in a cursor that this order gave.
    pub(crate) fn read<T, E>(&self, cursor: Option<&str>, parse: impl Fn(&str) -> Result<T, E>) -> Result<Option<T>, AppError> {
        let Some(cursor) = cursor else { return Ok(None) };
        let (order, id) = cursor.rsplit_once('~').unwrap_or(("", cursor));
        if order != self.0 {
            return Err(bad_cursor());
        }
        parse(id).map(Some).map_err(|_| bad_cursor())
    }
}
