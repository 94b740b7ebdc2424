//! The lines of imported bank statements.

use billing_core::ids::{FundingId, StatementFileId, StatementLineId};
use billing_core::return_code::ReturnCode;
use billing_core::statement::{CreditDebit, StatementLineDraft};
use chrono::NaiveDate;
use rusqlite::params;

use crate::chain::Contents;
use crate::columns::{Coded, coded, date, get, like_pattern, money, optional_date};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::list::{Direction, ListSums};
use crate::query::{self, Conditions, Places, Row};
use crate::verification::Finding;

impl Coded for CreditDebit {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Credit, "CREDIT"), (Self::Debit, "DEBIT")];
}

/// Whether a line was tied to a funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// Nothing is suggested for it.
    Unmatched,
    /// A match waits for a decision.
    Suggested,
    /// A match was confirmed.
    Matched,
}

impl Coded for LineState {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Unmatched, "UNMATCHED"), (Self::Suggested, "SUGGESTED"), (Self::Matched, "MATCHED")];
}

/// A line on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLineRecord {
    /// Its id.
    pub id: StatementLineId,
    /// The file that brought it.
    pub file: StatementFileId,
    /// Where it stands in the file, from 1 on.
    pub place: u32,
    /// What the bank wrote.
    pub line: StatementLineDraft,
    /// Whether it was tied to a funding.
    pub state: LineState,
    /// The funding that it was tied to.
    pub funding: Option<FundingId>,
    /// Whether its import was undone.
    pub withdrawn: bool,
}

/// What tells a line from others, and the how-manieth it is of those that nothing tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineIdentity {
    /// A hash over what tells it from others.
    pub fingerprint: [u8; 32],
    /// From 1 on.
    pub occurrence: u32,
}

/// What banks write in place of a reference of their own.
const NO_REFERENCE: [&str; 4] = ["NONREF", "NOREF", "NOTPROVIDED", "NOT PROVIDED"];

/// A hash over what tells a line from others: its account, day, amount and direction, and the bank's reference. Where the bank gives
/// none, its texts.
#[must_use]
pub fn line_fingerprint(line: &StatementLineDraft) -> [u8; 32] {
    let mut contents = Contents::apart();
    contents
        .text(line.account_last_four.as_deref())
        .text(Some(&line.booked_on.to_string()))
        .text(Some(line.credit_debit.code()))
        .text(Some(Coded::code(line.amount.currency())))
        .number(Some(line.amount.minor()));
    let given = line.bank_reference.as_deref().filter(|given| !NO_REFERENCE.contains(&given.to_ascii_uppercase().as_str()));
    match given {
        Some(reference) => contents.text(Some(reference)),
        None => contents.text(None).text(line.counterparty.as_deref()).text(line.reference.as_deref()).text(line.description.as_deref()),
    };
    contents.hash()
}

/// Which lines a list shows. Lines of imports that were undone are left out.
#[derive(Debug, Clone, Default)]
pub struct StatementLineFilter {
    /// In one of these states; none does not restrict.
    pub states: Vec<LineState>,
    /// In or out; none does not restrict.
    pub credit_debit: Vec<CreditDebit>,
    /// Booked on this day or later.
    pub from: Option<NaiveDate>,
    /// Booked on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Text in what the bank wrote, or in the id.
    pub text: Option<String>,
    /// Which end comes first, by the day of booking.
    pub direction: Direction,
    /// After this one, in that order.
    pub after: Option<(NaiveDate, StatementLineId)>,
    /// The most rows.
    pub limit: u32,
}

/// The state of a line, from its matches.
const STATE: &str = "(SELECT CASE max(status = 'CONFIRMED') WHEN 1 THEN 'MATCHED'
        ELSE iif(max(status = 'SUGGESTED'), 'SUGGESTED', 'UNMATCHED') END
    FROM statement_match WHERE statement_match.statement_line = statement_line.id)";
/// The funding that a line was tied to.
const FUNDING: &str =
    "(SELECT funding FROM statement_match WHERE statement_match.statement_line = statement_line.id AND status = 'CONFIRMED')";

impl StatementLineFilter {
    fn conditions(&self) -> Conditions {
        let mut conditions = Conditions::default();
        conditions.add("withdrawn = 0", []);
        let codes = query::code_list(self.states.iter().map(|state| state.code()));
        conditions.add_if(format!("{STATE} IN (SELECT value FROM json_each(?))"), codes);
        let codes = query::code_list(self.credit_debit.iter().map(|side| side.code()));
        conditions.add_if("credit_debit IN (SELECT value FROM json_each(?))", codes);
        conditions.add_if("booked_on >= ?", self.from.map(|day| day.to_string()));
        conditions.add_if("booked_on <= ?", self.to.map(|day| day.to_string()));
        let texts = "printf('LINE-%06d', id) || ' ' || printf('%d.%02d', amount / 100, amount % 100) || ' ' || ifnull(counterparty, '')
            || ' ' || ifnull(reference, '') || ' ' || ifnull(bank_reference, '') || ' ' || ifnull(description, '')";
        conditions.add_if(format!(r"{texts} LIKE ? ESCAPE '\'"), self.text.as_deref().map(like_pattern));
        conditions
    }
}

fn lines() -> String {
    format!("SELECT statement_line.*, {STATE} AS state, {FUNDING} AS funding FROM statement_line")
}

impl Reader<'_> {
    /// A page of the lines, by the day of booking.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn statement_lines(&self, filter: &StatementLineFilter) -> Result<Vec<StatementLineRecord>, StoreError> {
        let mut conditions = filter.conditions();
        if let Some((day, id)) = filter.after {
            let beyond = filter.direction.beyond();
            conditions.add(format!("(booked_on, id) {beyond} (?, ?)"), [day.to_string().into(), id.number().into()]);
        }
        let order = filter.direction.order();
        let sql = format!("{} {} ORDER BY booked_on {order}, id {order} LIMIT {}", lines(), conditions.clause(), filter.limit);
        query::all(self.connection, &sql, conditions.values(), read_line)
    }

    /// How many lines match, and what they add up to.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn statement_line_sums(&self, filter: &StatementLineFilter) -> Result<ListSums, StoreError> {
        self.count("statement_line", &filter.conditions())
    }

    /// One line, also of an import that was undone.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn statement_line(&self, id: StatementLineId) -> Result<Option<StatementLineRecord>, StoreError> {
        query::first(self.connection, &format!("{} WHERE id = ?", lines()), [id.number()], read_line)
    }

    /// Whether this very line is on record: imported, and that not undone (R16).
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn statement_line_is_known(&self, line: &LineIdentity) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM statement_line WHERE fingerprint = ? AND occurrence = ? AND withdrawn = 0) AS known";
        Ok(query::first(self.connection, sql, params![line.fingerprint, line.occurrence], |row| get(row, "known"))?.unwrap_or(false))
    }

    /// The lines of a file for which a match waits.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn suggested_lines_of(&self, file: StatementFileId) -> Result<Vec<StatementLineId>, StoreError> {
        let sql = "SELECT DISTINCT statement_line.id FROM statement_line JOIN statement_match ON statement_match.statement_line = statement_line.id
            WHERE statement_file = ? AND status = 'SUGGESTED' ORDER BY statement_line.id";
        query::all(self.connection, sql, [file.number()], |row| Ok(StatementLineId::new(row.get(0)?)))
    }

    /// The first line of a file that was tied to a funding.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn matched_line_of(&self, file: StatementFileId) -> Result<Option<StatementLineRecord>, StoreError> {
        let sql = format!("{} WHERE statement_file = ? AND {STATE} = 'MATCHED' ORDER BY id LIMIT 1", lines());
        query::first(self.connection, &sql, [file.number()], read_line)
    }

    /// Lines that would not be known again when they are imported once more: what tells them from others is not what they say (R16).
    pub(crate) fn unrecognizable_lines(&self) -> Result<Vec<Finding>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT * FROM statement_line ORDER BY id")?;
        let mut rows = statement.query([])?;
        let (mut findings, places) = (Vec::new(), Places::default());
        while let Some(row) = rows.next()? {
            let row = Row::new(row, &places);
            let is_as_it_says = |fingerprint: [u8; 32]| Ok::<_, StoreError>(line_fingerprint(&read_draft(&row)?) == fingerprint);
            // What can't be read is none of a line; where it stands is of use even so.
            if !get(&row, "fingerprint").and_then(is_as_it_says).unwrap_or(false) {
                let place = format!("{}: what tells it from other lines is not what it says", StatementLineId::new(get(&row, "id")?));
                findings.push(Finding { invariant: 6, place });
            }
        }
        Ok(findings)
    }
}

fn read_draft(row: &Row<'_>) -> Result<StatementLineDraft, StoreError> {
    let return_code: Option<String> = get(row, "return_code")?;
    Ok(StatementLineDraft {
        account_last_four: get(row, "account_last_four")?,
        booked_on: date(row, "booked_on")?,
        value_on: optional_date(row, "value_on")?,
        credit_debit: coded(row, "credit_debit")?,
        amount: money(row, "amount")?,
        counterparty: get(row, "counterparty")?,
        reference: get(row, "reference")?,
        bank_reference: get(row, "bank_reference")?,
        description: get(row, "description")?,
        return_code: return_code.map(|code| ReturnCode::parse(&code).map_err(|_| damaged("a return code", &code))).transpose()?,
    })
}

fn read_line(row: &Row<'_>) -> Result<StatementLineRecord, StoreError> {
    Ok(StatementLineRecord {
        id: StatementLineId::new(get(row, "id")?),
        file: StatementFileId::new(get(row, "statement_file")?),
        place: get(row, "place")?,
        line: read_draft(row)?,
        state: coded(row, "state")?,
        funding: get::<Option<i64>>(row, "funding")?.map(FundingId::new),
        withdrawn: get(row, "withdrawn")?,
    })
}

impl Writer<'_> {
    /// Records a line of a file, and gives its id. Its file is recorded after all its lines.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_statement_line(
        &self,
        file: StatementFileId,
        place: u32,
        line: &StatementLineDraft,
        identity: &LineIdentity,
    ) -> Result<StatementLineId, StoreError> {
        let sql =
            "INSERT INTO statement_line (statement_file, place, account_last_four, booked_on, value_on, credit_debit, currency, amount,
                counterparty, reference, bank_reference, description, return_code, fingerprint, occurrence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let values = params![
            file.number(),
            place,
            line.account_last_four,
            line.booked_on.to_string(),
            line.value_on.map(|day| day.to_string()),
            line.credit_debit.code(),
            Coded::code(line.amount.currency()),
            line.amount.minor(),
            line.counterparty,
            line.reference,
            line.bank_reference,
            line.description,
            line.return_code.map(ReturnCode::code),
            identity.fingerprint,
            identity.occurrence,
        ];
        Ok(StatementLineId::new(query::insert(self.connection, sql, values)?))
    }
}
