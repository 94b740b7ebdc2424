//! The lines of bank statements: the list of them, and one with what was suggested for it.

use billing_core::ids::{StatementFileId, StatementLineId};
use billing_store::{Direction, ListSums, StatementFileRecord, StatementLineFilter, StatementLineRecord};

use crate::convert::{bad_cursor, page, page_size, parse_optional_day};
use crate::error::AppError;
use crate::list::{check_days, direction, typed};
use crate::{App, View, dto};

impl App {
    /// A page of the lines of all statements, by the day of booking, the latest first.
    ///
    /// # Errors
    /// Where a day or the cursor can't be read.
    pub fn statement_lines(&mut self, query: &dto::StatementLineQuery) -> Result<dto::Page<dto::StatementLine>, AppError> {
        self.read(|view| view.statement_lines(query))
    }
}

impl View<'_, '_> {
    pub(crate) fn statement_lines(&self, query: &dto::StatementLineQuery) -> Result<dto::Page<dto::StatementLine>, AppError> {
        let limit = page_size(query.limit);
        let after = query.after.as_deref().map(StatementLineId::parse).transpose().map_err(|_| bad_cursor())?;
        let after = after.map(|id| self.reader.statement_line(id)?.ok_or_else(bad_cursor)).transpose()?;
        let after = after.map(|line| (line.line.booked_on, line.id));
        let filter = StatementLineFilter { after, limit: limit + 1, ..line_filter(query)? };
        page(self.reader.statement_lines(&filter)?, limit, |line| line.id.to_string(), |line| Ok(show_line(&line)))
    }

    /// How many lines match.
    pub(crate) fn statement_line_sums(&self, query: &dto::StatementLineQuery) -> Result<ListSums, AppError> {
        Ok(self.reader.statement_line_sums(&line_filter(query)?)?)
    }

    /// The imported statement that a caller named.
    pub(crate) fn find_statement(&self, id: &str) -> Result<StatementFileRecord, AppError> {
        let not_found = || AppError::NotFound { what: "statement", id: id.chars().take(40).collect() };
        let parsed = StatementFileId::parse(id).map_err(|_| not_found())?;
        self.reader.statement_file(parsed)?.ok_or_else(not_found)
    }

    /// The statement line that a caller named.
    pub(crate) fn find_line(&self, id: &str) -> Result<StatementLineRecord, AppError> {
        let not_found = || AppError::NotFound { what: "statement line", id: id.chars().take(40).collect() };
        let parsed = StatementLineId::parse(id).map_err(|_| not_found())?;
        self.reader.statement_line(parsed)?.ok_or_else(not_found)
    }
}

fn line_filter(query: &dto::StatementLineQuery) -> Result<StatementLineFilter, AppError> {
    let from = parse_optional_day("from", query.from.as_deref())?;
    let to = parse_optional_day("to", query.to.as_deref())?;
    check_days("to", from, to)?;
    Ok(StatementLineFilter {
        states: query.statuses.iter().map(|status| (*status).into()).collect(),
        credit_debit: query.credit_debit.iter().map(|side| (*side).into()).collect(),
        from,
        to,
        text: typed(query.search.as_deref()),
        direction: direction(query.direction, Direction::Descending),
        after: None,
        limit: 0,
    })
}

/// A line as the wire shows it.
pub(crate) fn show_line(record: &StatementLineRecord) -> dto::StatementLine {
    let line = record.line.clone();
    dto::StatementLine {
        id: record.id.to_string(),
        import_id: record.file.to_string(),
        place: record.place,
        account_last_four: line.account_last_four,
        booked_on: line.booked_on.to_string(),
        value_on: line.value_on.map(|day| day.to_string()),
        credit_debit: line.credit_debit.into(),
        amount: line.amount.into(),
        counterparty: line.counterparty,
        reference: line.reference,
        bank_reference: line.bank_reference,
        description: line.description,
        return_code: line.return_code.map(|code| code.code().to_owned()),
        status: record.state.into(),
        funding_id: record.funding.map(|funding| funding.to_string()),
        withdrawn: record.withdrawn,
    }
}
