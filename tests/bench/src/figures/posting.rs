//! T1 and T3: postings, each durable before the next begins.

use rusqlite::types::Value;
use rusqlite::{TransactionBehavior, params_from_iter};

use billing_app::App;
use billing_app::dto::AddInvoice;
use billing_core::ids::InvoiceNumber;
use billing_core::invoice::{ChargeType, InvoiceDraft, InvoiceType};
use billing_core::ledger::Event;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_store::{NewTransaction, Store, Subject};
use billing_tests::invoice;
use chrono::Days;

use crate::bare::{Bare, Row};
use crate::figure::{Figure, Target};
use crate::place::{Copies, Place};
use crate::postgres::Server;
use crate::timing::{PAIRS, Pair, timed};
use crate::trouble::Trouble;
use crate::{generator, ledger};

/// Postings in each half of a pair: few, so that both halves see the same disk.
const POSTINGS: usize = 50;

/// More pairs than elsewhere, as each is short.
const SHORT_PAIRS: usize = 3 * PAIRS;

/// T1: invoices recorded one by one, against bare SQLite doing the same inserts: once as the store writes them, with their link
/// in the chain, text index and kept days; once as the whole use case, which also says who will pay the invoice.
pub fn against_sqlite(place: &Place) -> Result<Vec<Figure>, Trouble> {
    let copies = place.copies()?;
    let mut app = ledger::open(&copies.ledger)?;
    let use_case = pairs_with_sqlite(&copies, |prefix| record(&mut app, prefix))?;
    drop(app);
    let mut store = Store::open(&copies.ledger, generator::noon(generator::today()))?;
    let written = pairs_with_sqlite(&copies, |prefix| write(&mut store, prefix))?;
    let figure = |what: &str, pairs: Vec<Pair>| Figure {
        name: "T1",
        size: place.size,
        what: format!("{POSTINGS} invoices {what}, a durable commit each"),
        reference: "bare SQLite, the same rows".to_owned(),
        target: Target::SpeedAtLeast(800),
        pairs,
    };
    Ok(vec![figure("written and posted", written), figure("recorded by the use case", use_case)])
}

fn pairs_with_sqlite(copies: &Copies, mut post: impl FnMut(&str) -> Result<(), Trouble>) -> Result<Vec<Pair>, Trouble> {
    let bare = Bare::beside(&copies.ledger, &copies.bare)?;
    let mut pairs = Vec::new();
    for round in 0..=SHORT_PAIRS {
        let (ours, ()) = timed(|| post(&format!("T1-{}-{round}", bare.last_id("invoice")?)))?;
        let postings = Posting::missing(&bare, &copies.ledger)?;
        let (reference, ()) = timed(|| postings.iter().try_for_each(|posting| posting.repeat(&bare)))?;
        pairs.push(Pair::of_times(ours, reference));
    }
    // The first pair warms both up.
    pairs.remove(0);
    Ok(pairs)
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

/// Records invoices as they come: issued today, due in a month.
fn record(app: &mut App, prefix: &str) -> Result<(), Trouble> {
    let (issued_on, due_on) = (generator::today().to_string(), (generator::today() + Days::new(30)).to_string());
    for number in 0..POSTINGS {
        app.add_invoice(&AddInvoice { issued_on: issued_on.clone(), ..invoice(&format!("{prefix}-{number:04}"), &due_on, "412.50") })?;
    }
    Ok(())
}

/// Writes and posts the same invoices without the use case around them.
fn write(store: &mut Store, prefix: &str) -> Result<(), Trouble> {
    let (today, at) = (generator::today(), generator::noon(generator::today()));
    for number in 0..POSTINGS {
        let draft = InvoiceDraft {
            number: InvoiceNumber::parse(&format!("{prefix}-{number:04}"))?,
            invoice_type: InvoiceType::Invoice,
            seller: Seller::AwsInc,
            issued_on: today,
            due_on: today + Days::new(30),
            amount: Money::from_minor(41_250, Currency::Usd),
            charge_type: ChargeType::Usage,
            purchase_order: None,
            billing_period: None,
        };
        store.write(|writer| {
            let id = writer.insert_invoice(&draft, today, at)?;
            writer.post(&NewTransaction {
                event: Event::InvoiceRecorded,
                seller: draft.seller,
                amount: draft.amount,
                occurred_on: today,
                recorded_at: at,
                subject: Subject::Invoice(id),
                unapplied_cash: None,
                payment: None,
            })
        })?;
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
