//! T6: text search for the newest fifty transactions, against a LIKE scan.

use billing_app::dto::TransactionQuery;
use rusqlite::Connection;

use crate::bare::Bare;
use crate::figure::{Figure, Target};
use crate::ledger;
use crate::place::Place;
use crate::timing::{PAIRS, Pair, per_call};
use crate::trouble::Trouble;

/// A number that one invoice has, a piece of a number that several hundred have, and a text that nothing has.
fn texts(place: &Place) -> Result<Vec<(&'static str, String)>, Trouble> {
    let connection = ledger::look(&place.ledger)?;
    let number = |fraction: i64| -> Result<String, Trouble> {
        let sql = "SELECT number FROM invoice WHERE id = (SELECT max(id) FROM invoice) / ?";
        Ok(connection.query_row(sql, [fraction], |row| row.get(0))?)
    };
    let piece: String = number(10)?.chars().rev().take(5).collect::<Vec<_>>().into_iter().rev().collect();
    Ok(vec![("one old invoice", number(10)?), ("a piece of a number", piece), ("nothing", "NO-SUCH-NUMBER".to_owned())])
}

/// Searches the transactions for each text.
pub fn against_scan(place: &Place) -> Result<Vec<Figure>, Trouble> {
    let mut app = ledger::open(&place.ledger)?;
    let bare = Bare::beside(&place.ledger, &place.bare)?;
    let mut figures = Vec::new();
    for (what, text) in texts(place)? {
        let query = TransactionQuery { search: Some(text.clone()), limit: Some(50), ..Default::default() };
        let found = app.transactions(&query)?.items.len();
        let mut pairs = Vec::new();
        for _ in 0..PAIRS {
            let ours = per_call(|| app.transactions(&query).map(drop).map_err(Into::into))?;
            let reference = per_call(|| scan(&bare.connection, &text).map(drop))?;
            pairs.push(Pair { ours, reference });
        }
        figures.push(Figure {
            name: "T6",
            size: place.size,
            what: format!("search for {what} ({found} found)"),
            reference: "LIKE scan, newest 50".to_owned(),
            target: Target::SpeedAtLeast(100_000),
            pairs,
        });
    }
    Ok(figures)
}

fn scan(bare: &Connection, text: &str) -> Result<usize, Trouble> {
    let sql = "SELECT ledger_transaction.id, occurred_on, ledger_transaction.amount, ifnull(reference, number) AS label
        FROM ledger_transaction
            LEFT JOIN funding ON funding.id = ledger_transaction.funding
            LEFT JOIN invoice ON invoice.id = ledger_transaction.invoice
        WHERE label LIKE ? ORDER BY occurred_on DESC, ledger_transaction.id DESC LIMIT 50";
    let mut statement = bare.prepare_cached(sql)?;
    let rows = statement.query_map([format!("%{text}%")], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?, row.get::<_, String>(3)?))
    })?;
    Ok(rows.collect::<Result<Vec<_>, _>>()?.len())
}
