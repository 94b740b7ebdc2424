//! The ledger as a journal that hledger and ledger read.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use crate::trouble::Trouble;

/// Writes every transaction of `ledger` to `journal`.
pub fn write(ledger: &Path, journal: &Path) -> Result<(), Trouble> {
    let connection = crate::ledger::look(ledger)?;
    let sql = "SELECT occurred_on, ifnull(reference, number), entry.ledger_transaction, account.name, account.seller, account.currency, entry.amount
        FROM entry
            JOIN ledger_transaction ON ledger_transaction.id = entry.ledger_transaction
            JOIN account ON account.id = entry.account
            LEFT JOIN funding ON funding.id = ledger_transaction.funding
            LEFT JOIN invoice ON invoice.id = ledger_transaction.invoice
        ORDER BY entry.id";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut file = std::io::BufWriter::new(std::fs::File::create(journal)?);
    let mut transaction = 0_i64;
    let mut text = String::new();
    while let Some(row) = rows.next()? {
        text.clear();
        let (day, label, of): (String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if of != transaction {
            transaction = of;
            writeln!(text, "\n{day} {label}")?;
        }
        let (account, seller, currency, amount): (String, String, String, i64) = (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
        let sign = if amount < 0 { "-" } else { "" };
        let size = amount.unsigned_abs();
        writeln!(text, "    {account}:{seller}  {sign}{}.{:02} {currency}", size / 100, size % 100)?;
        file.write_all(text.as_bytes())?;
    }
    file.flush()?;
    Ok(())
}
