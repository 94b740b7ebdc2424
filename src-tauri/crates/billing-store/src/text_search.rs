//! Text search over invoices and what belongs to them, by the index of three-letter parts.
//!
//! A rare text is answered by the index: its few rows are gathered, then put into the list's order. A common one would gather
//! most of the ledger; there the list is walked in its order instead, and soon has its page full. Both find the same rows.

use rusqlite::params;

use crate::columns::get;
use crate::connection::Reader;
use crate::error::StoreError;
use crate::query;

/// Up to so many rows a text counts as rare.
const RARE: u32 = 1_000;

/// The shortest text that the index can look up.
const SHORTEST: usize = 3;

/// How a text is to be searched.
pub(crate) enum Matches {
    /// These rows have it, and no others.
    These(Vec<i64>),
    /// Many rows may have it: look at each.
    Many,
}

impl Matches {
    /// The rows of two rare matches together.
    pub(crate) fn and_also(self, others: Vec<i64>) -> Self {
        match self {
            Self::These(mut rows) if rows.len() + others.len() <= RARE as usize => {
                rows.extend(others);
                Self::These(rows)
            }
            _ => Self::Many,
        }
    }
}

impl Reader<'_> {
    /// The invoices and credit memos with `text` in number, purchase order, billing period, amount or id.
    pub(crate) fn invoices_with_text(&self, text: &str) -> Result<Matches, StoreError> {
        let Some(phrase) = phrase(text) else { return Ok(Matches::Many) };
        let sql = "SELECT rowid AS id FROM invoice_text WHERE invoice_text MATCH ? LIMIT ?";
        let rows = query::all(self.connection, sql, params![phrase, RARE + 1], |row| get(row, "id"))?;
        Ok(if rows.len() > RARE as usize { Matches::Many } else { Matches::These(rows) })
    }

    /// The transactions of the invoices with `text`.
    pub(crate) fn transactions_with_text(&self, text: &str) -> Result<Matches, StoreError> {
        let Matches::These(invoices) = self.invoices_with_text(text)? else { return Ok(Matches::Many) };
        let sql = "SELECT id FROM ledger_transaction WHERE invoice IN (SELECT value FROM json_each(?)) LIMIT ?";
        let rows = query::all(self.connection, sql, params![query::number_list(&invoices), RARE + 1], |row| get(row, "id"))?;
        Ok(if rows.len() > RARE as usize { Matches::Many } else { Matches::These(rows) })
    }
}

/// `text` as one phrase of FTS5's query language; `None` if it is too short for the index.
fn phrase(text: &str) -> Option<String> {
    let text = text.trim();
    (text.chars().count() >= SHORTEST).then(|| format!("\"{}\"", text.replace('"', "\"\"")))
}
