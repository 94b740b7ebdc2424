//! CSV by RFC 4180, for spreadsheets: a header, then a line for each entry.

use std::io::{self, Write};

use super::{JournalTransaction, class_word, instant};
use crate::spreadsheet::{SpreadsheetWriter, text_cell};

const COLUMNS: [&str; 13] = [
    "transaction",
    "date",
    "recorded_at",
    "type",
    "event",
    "record",
    "payment",
    "account",
    "seller",
    "currency",
    "debit",
    "credit",
    "balance_after",
];

/// A table in the making.
pub struct Spreadsheet<W: Write>(SpreadsheetWriter<W>);

impl<W: Write> Spreadsheet<W> {
    pub fn begin(out: W) -> io::Result<Self> {
        Ok(Self(SpreadsheetWriter::begin(out, &COLUMNS)?))
    }

    pub fn add(&mut self, transaction: &JournalTransaction) -> io::Result<()> {
        let [id, date] = [transaction.id.to_string(), transaction.date.to_string()];
        let recorded_at = instant(transaction.recorded_at);
        let [event, record] = [&transaction.description, &transaction.record].map(|text| text_cell(text));
        let payment = transaction.payment.map(|payment| payment.to_string()).unwrap_or_default();
        for entry in &transaction.entries {
            let size = entry.amount.decimal().abs().to_string();
            let [debit, credit] = if entry.amount.is_negative() { ["", &size] } else { [&size, ""] };
            let line = [
                &id,
                &date,
                &recorded_at,
                class_word(transaction.class),
                &event,
                &record,
                &payment,
                &entry.account.to_string(),
                transaction.seller.name(),
                entry.amount.currency().code(),
                debit,
                credit,
                &entry.balance_after.decimal().to_string(),
            ];
            self.0.add(line)?;
        }
        Ok(())
    }

    pub fn finish(self) -> io::Result<()> {
        self.0.finish()
    }
}
