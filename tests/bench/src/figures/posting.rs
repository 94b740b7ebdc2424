//! T1 and T3: postings, each durable before the next begins.

use rusqlite::types::Value;
use rusqlite::{TransactionBehavior, params_from_iter};

use billing_app::App;
use billing_tests::invoice;

use crate::bare::{Bare, Row};
use crate::figure::{Figure, Target};
use crate::place::Place;
use crate::postgres::Server;
use crate::timing::{PAIRS, Pair, timed};
use crate::trouble::Trouble;
use crate::{generator, ledger};

/// Postings in each half of a pair: few, so that both halves see the same disk.
const POSTINGS: usize = 50;

/// More pairs than elsewhere, as each is short.
const SHORT_PAIRS: usize = 3 * PAIRS;

/// T1: invoices recorded one by one, against bare SQLite doing the same inserts.
pub fn against_sqlite(place: &Place) -> Result<Figure, Trouble> {
    let copies = place.copies()?;
    let bare = Bare::beside(&copies.ledger, &copies.bare)?;
    let mut app = ledger::open(&copies.ledger)?;
    record(&mut app, "WARM")?;
    bare.catch_up(&copies.ledger)?;
    let mut pairs = Vec::new();
    for round in 0..SHORT_PAIRS {
        let (ours, ()) = timed(|| record(&mut app, &format!("T1-{round}")))?;
        let postings = Posting::missing(&bare, &copies.ledger)?;
        let (reference, ()) = timed(|| postings.iter().try_for_each(|posting| posting.repeat(&bare)))?;
        pairs.push(Pair::of_times(ours, reference));
    }
    Ok(Figure {
        name: "T1",
        size: place.size,
        what: format!("{POSTINGS} invoices recorded, a durable commit each"),
        reference: "bare SQLite, the same rows".to_owned(),
        target: Target::SpeedAtLeast(800),
        pairs,
    })
}

/// T3: the same, against PostgreSQL over one connection.
pub fn against_postgres(place: &Place) -> Result<Figure, Trouble> {
    let copies = place.copies()?;
    let server = Server::start(place.scratch.path())?;
    let mut app = ledger::open(&copies.ledger)?;
    record(&mut app, "WARM")?;
    server.post(POSTINGS)?;
    let mut pairs = Vec::new();
    for round in 0..SHORT_PAIRS {
        let (ours, ()) = timed(|| record(&mut app, &format!("T3-{round}")))?;
        let reference = server.post(POSTINGS)?;
        pairs.push(Pair::of_times(ours, reference));
    }
    Ok(Figure {
        name: "T3",
        size: place.size,
        what: format!("{POSTINGS} invoices recorded, a durable commit each"),
        reference: format!("{}, one connection, the same inserts", server.version()),
        target: Target::SpeedAtLeast(900),
        pairs,
    })
}

fn record(app: &mut App, prefix: &str) -> Result<(), Trouble> {
    let due_on = generator::today().to_string();
    for number in 0..POSTINGS {
        app.add_invoice(&invoice(&format!("{prefix}-{number:04}"), &due_on, "412.50"))?;
    }
    Ok(())
}

/// What one posting wrote.
struct Posting {
    invoice: Row,
    transaction: Row,
    entries: Vec<Row>,
    /// What each entry adds to its account: amount and account.
    balances: Vec<[Value; 2]>,
}

impl Posting {
    /// The postings that the ledger has and the bare database has not.
    fn missing(bare: &Bare, path: &std::path::Path) -> Result<Vec<Self>, Trouble> {
        let connection = ledger::look(path)?;
        let invoices = bare.rows_missing(&connection, "invoice")?;
        let transactions = bare.rows_missing(&connection, "ledger_transaction")?;
        let entries = bare.rows_missing(&connection, "entry")?;
        if invoices.len() != POSTINGS || transactions.len() != POSTINGS || entries.len() != 2 * POSTINGS {
            return Err(Trouble(format!("{} invoices, {} transactions, {} entries", invoices.len(), transactions.len(), entries.len())));
        }
        let (amount, account) = (bare.position("entry", "amount")?, bare.position("entry", "account")?);
        let posting = |((invoice, transaction), entries): ((Row, Row), &[Row])| Self {
            invoice,
            transaction,
            entries: entries.to_vec(),
            balances: entries.iter().map(|entry| [entry[amount].clone(), entry[account].clone()]).collect(),
        };
        Ok(invoices.into_iter().zip(transactions).zip(entries.chunks(2)).map(posting).collect())
    }

    /// Does the same once more, in one durable commit.
    fn repeat(&self, bare: &Bare) -> Result<(), Trouble> {
        let transaction = rusqlite::Transaction::new_unchecked(&bare.connection, TransactionBehavior::Immediate)?;
        bare.insert("invoice", &self.invoice)?;
        bare.insert("ledger_transaction", &self.transaction)?;
        for (entry, balance) in self.entries.iter().zip(&self.balances) {
            bare.connection.prepare_cached("UPDATE account SET balance = balance + ? WHERE id = ?")?.execute(params_from_iter(balance))?;
            bare.insert("entry", entry)?;
        }
        Ok(transaction.commit()?)
    }
}
