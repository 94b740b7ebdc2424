//! Random histories against the naive model.

use std::path::Path;

use billing_app::dto::Seller;
use billing_tests::model::History;

use crate::ledger::file;
use crate::row::{Planted, Row, Size, guarded};

/// The row.
pub fn row() -> Row {
    Row {
        name: "histories",
        cases: "histories of 200 operations",
        size: Size::Random { slice: 4, release: 20_000 },
        play: |seed| play(seed, |_, _| {}),
        planted,
    }
}

fn play(seed: u64, meanwhile: impl FnMut(usize, &Path)) -> Result<(), String> {
    let mut history = history(seed);
    guarded(|| {
        history.play(meanwhile);
        Ok(())
    })
    .map_err(|difference| format!("{difference}\n{history}"))
}

/// Every third history is one of an account of AWS Europe, with its three currencies.
pub fn history(seed: u64) -> History {
    History::new(if seed.is_multiple_of(3) { Seller::AwsEurope } else { Seller::AwsInc }, seed)
}

/// In the middle of a history, a cent of an invoice is settled that nobody paid.
fn planted() -> Result<Planted, String> {
    Ok(Planted::by((1..=4).try_for_each(|seed| {
        play(seed, |number, folder| {
            if number >= 100 {
                // Where it can't be tampered with, nothing differs, and the fault counts as missed.
                let _ = rusqlite::Connection::open(file(folder)).and_then(|connection| {
                    connection.execute("UPDATE invoice SET outstanding = outstanding - 1, settled = settled + 1 WHERE outstanding > 1", [])
                });
            }
        })
    })))
}
