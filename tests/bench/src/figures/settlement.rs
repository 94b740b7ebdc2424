//! T2: the automatic payment of many invoices that fall due on one day.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use rusqlite::{Transaction, TransactionBehavior, params};

use crate::bare::{Bare, Row};
use crate::figure::{Figure, Target};
use crate::place::Place;
use crate::timing::{PAIRS, Pair, timed};
use crate::trouble::Trouble;
use crate::{generator, ledger};

/// Payments that the reference makes in one commit.
const PAYMENTS_PER_COMMIT: usize = 1_000;

/// Pays invoices with `App::settle`, against bare inserts of the same rows.
pub fn against_sqlite(place: &Place) -> Result<Figure, Trouble> {
    let invoices = if place.size < 1_000_000 { 5_000 } else { 20_000 };
    let copies = place.copies()?;
    // What is left due today is paid, and what is left of credit memos is used up, before anything is measured.
    generator::add_due_invoices(&copies.ledger, invoices, PAIRS as u64)?;
    ledger::open(&copies.ledger)?.settle(None)?;
    let bare = Bare::beside(&copies.ledger, &copies.bare)?;
    let mut pairs = Vec::new();
    for round in 0..PAIRS {
        generator::add_due_invoices(&copies.ledger, invoices, round as u64)?;
        bare.catch_up(&copies.ledger)?;
        let mut app = ledger::open(&copies.ledger)?;
        let (ours, settlement) = timed(|| Ok(app.settle(None)?))?;
        if settlement.payments.len() as u64 != invoices {
            return Err(Trouble(format!("{} of {invoices} invoices were paid", settlement.payments.len())));
        }
        let payments = Payment::missing(&bare, &copies.ledger)?;
        let (reference, ()) = timed(|| payments.chunks(PAYMENTS_PER_COMMIT).try_for_each(|chunk| repeat(&bare, chunk)))?;
        pairs.push(Pair::of_times(ours, reference));
    }
    Ok(Figure {
        name: "T2",
        size: place.size,
        what: format!("{invoices} due invoices paid by settle"),
        reference: format!("bare inserts, {PAYMENTS_PER_COMMIT} a commit"),
        target: Target::SpeedAtLeast(600),
        pairs,
    })
}

/// What one payment wrote.
struct Payment {
    invoice: Value,
    paid_on: Value,
    payment: Row,
    transaction: Row,
    entries: Vec<Row>,
    /// What each entry adds to its account.
    balances: Vec<(i64, i64)>,
}

impl Payment {
    fn missing(bare: &Bare, path: &std::path::Path) -> Result<Vec<Self>, Trouble> {
        let connection = ledger::look(path)?;
        let payments = bare.rows_missing(&connection, "payment")?;
        let transactions = bare.rows_missing(&connection, "ledger_transaction")?;
        let entries = bare.rows_missing(&connection, "entry")?;
        let (invoice, paid_on) = (bare.position("payment", "invoice")?, bare.position("payment", "paid_on")?);
        let (amount, account) = (bare.position("entry", "amount")?, bare.position("entry", "account")?);
        let integer = |value: &Value| if let Value::Integer(number) = value { *number } else { 0 };
        let made = |((payment, transaction), entries): ((Row, Row), &[Row])| Self {
            invoice: payment[invoice].clone(),
            paid_on: payment[paid_on].clone(),
            payment,
            transaction,
            balances: entries.iter().map(|entry| (integer(&entry[account]), integer(&entry[amount]))).collect(),
            entries: entries.to_vec(),
        };
        Ok(payments.into_iter().zip(transactions).zip(entries.chunks(2)).map(made).collect())
    }
}

/// Does the same payments once more in one commit, the balances once at its end.
fn repeat(bare: &Bare, payments: &[Payment]) -> Result<(), Trouble> {
    let transaction = Transaction::new_unchecked(&bare.connection, TransactionBehavior::Immediate)?;
    let mut balances: BTreeMap<i64, i64> = BTreeMap::new();
    for payment in payments {
        bare.insert("payment", &payment.payment)?;
        let sql = "UPDATE invoice SET outstanding = 0, processing = 0, settled = amount, canceled = 0, paid_on = ? WHERE id = ?";
        bare.connection.prepare_cached(sql)?.execute(params![payment.paid_on, payment.invoice])?;
        bare.insert("ledger_transaction", &payment.transaction)?;
        for entry in &payment.entries {
            bare.insert("entry", entry)?;
        }
        for (account, amount) in &payment.balances {
            *balances.entry(*account).or_default() += amount;
        }
    }
    for (account, amount) in balances {
        bare.connection.prepare_cached("UPDATE account SET balance = balance + ? WHERE id = ?")?.execute([amount, account])?;
    }
    Ok(transaction.commit()?)
}
