//! T7: the balance of an account as of any past day, also where postings for earlier days came later.

use billing_core::ids::PaymentMethodId;
use billing_core::ledger::{Account, Event};
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_store::{NewTransaction, Store, StoreError, Subject};
use billing_tests::Sequence;
use chrono::{DateTime, Days, NaiveDate, Utc};
use rusqlite::{Connection, params};

use crate::figure::{Figure, Target};
use crate::generator;
use crate::place::Place;
use crate::timing::{PAIRS, Pair, per_call};
use crate::trouble::Trouble;

/// Postings for days of the past.
const BACKDATED: u64 = 200;

/// Balances asked for in one call.
const QUESTIONS: usize = 50;

const KEY: (Account, Seller, Currency) = (Account::AdvancePay, Seller::AwsInc, Currency::Usd);

/// Asks for the balances at the end of random days, against the same lookups in a bare table of day and balance.
pub fn against_daily_table(place: &Place) -> Result<Figure, Trouble> {
    let copies = place.copies()?;
    let now = DateTime::<Utc>::from_naive_utc_and_offset(generator::today().into(), Utc);
    let mut store = Store::open(&copies.ledger, now)?;
    post_for_the_past(&mut store, now)?;
    let bare = daily_table(&copies.ledger, &copies.bare.with_extension("days"))?;
    let mut days = Sequence::of(0xDA7);
    let days: Vec<NaiveDate> = (0..QUESTIONS).map(|_| generator::today() - Days::new(days.below(3_000))).collect();
    let mut pairs = Vec::new();
    for _ in 0..PAIRS {
        let ours = per_call(|| sum_of(&mut store, &days).map(drop))?;
        let reference = per_call(|| bare_sum_of(&bare, &days).map(drop))?;
        pairs.push(Pair { ours, reference });
    }
    if sum_of(&mut store, &days)? != bare_sum_of(&bare, &days)? {
        return Err(Trouble("the ledger's balances differ from those summed up from the entries".to_owned()));
    }
    Ok(Figure {
        name: "T7",
        size: place.size,
        what: format!("{QUESTIONS} balances as of past days, after {BACKDATED} backdated postings"),
        reference: "lookups in a bare daily table".to_owned(),
        target: Target::CostAtMost(3_000),
        pairs,
    })
}

/// Records that transfers arrived on days long past.
fn post_for_the_past(store: &mut Store, now: DateTime<Utc>) -> Result<(), Trouble> {
    let mut sequence = Sequence::of(0xBAC);
    store.write(|writer| {
        writer.sign("Pat Example", now);
        let Some(funding) = writer
            .fundings(&billing_store::FundingFilter { direction: billing_store::Direction::Descending, limit: 1, ..Default::default() })?
            .into_iter()
            .next()
        else {
            return Err(StoreError::Damaged("there is no funding".to_owned()));
        };
        for _ in 0..BACKDATED {
            writer.post(&NewTransaction {
                event: Event::EftReceived(PaymentMethodId::new(1)),
                seller: KEY.1,
                amount: Money::from_minor(i64::try_from(100 + sequence.below(10_000)).unwrap_or(1), KEY.2),
                occurred_on: generator::today() - Days::new(1 + sequence.below(3_000)),
                recorded_at: now,
                subject: Subject::Funding(funding.id),
                unapplied_cash: None,
                payment: None,
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Each day's balance of the account, summed up from its entries, in a table of its own.
fn daily_table(ledger: &std::path::Path, path: &std::path::Path) -> Result<Connection, Trouble> {
    let bare = Connection::open(path)?;
    bare.execute("ATTACH ? AS ledger", [ledger.display().to_string()])?;
    bare.execute_batch(
        "CREATE TABLE daily (account INTEGER, day TEXT, balance INTEGER, PRIMARY KEY (account, day)) STRICT, WITHOUT ROWID",
    )?;
    let sql = "INSERT INTO daily SELECT account, occurred_on, sum(moved) OVER (PARTITION BY account ORDER BY occurred_on)
        FROM (SELECT account, occurred_on, sum(entry.amount) AS moved
            FROM ledger.entry JOIN ledger.ledger_transaction ON ledger_transaction.id = entry.ledger_transaction
            WHERE account = (SELECT id FROM ledger.account WHERE name = ? AND seller = 'AWS_INC' AND currency = 'USD')
            GROUP BY account, occurred_on)";
    bare.execute(sql, params![KEY.0.to_string()])?;
    bare.execute_batch("DETACH ledger")?;
    Ok(bare)
}

fn sum_of(store: &mut Store, days: &[NaiveDate]) -> Result<i64, Trouble> {
    store.read(|reader| days.iter().map(|day| Ok(reader.balance_on(KEY.0, KEY.1, KEY.2, *day)?.minor())).sum())
}

fn bare_sum_of(bare: &Connection, days: &[NaiveDate]) -> Result<i64, Trouble> {
    let account: i64 = bare.query_row("SELECT account FROM daily LIMIT 1", [], |row| row.get(0))?;
    let mut statement = bare.prepare_cached("SELECT balance FROM daily WHERE account = ? AND day <= ? ORDER BY day DESC LIMIT 1")?;
    let transaction = rusqlite::Transaction::new_unchecked(bare, rusqlite::TransactionBehavior::Deferred)?;
    let balance =
        |day: &NaiveDate| -> Result<i64, Trouble> { Ok(statement.query_row(params![account, day.to_string()], |row| row.get(0))?) };
    let sum = days.iter().map(balance).sum();
    drop(transaction);
    sum
}
