//! Checking the ledger's invariants from its rows.

use crate::error::AppError;
use crate::{App, dto};

/// What each invariant says, by its number in the ledger's design.
static INVARIANTS: [(u32, &str); 6] = [
    (1, "Every transaction balances, and all balances add up to zero, per currency."),
    (2, "Kept balances, and the balance after each entry, equal the sum of the entries."),
    (3, "Of each invoice, outstanding, processing, settled and canceled add up to its amount."),
    (4, "Payments from Advance Pay add up to what its account was credited, and it is never negative without a return."),
    (5, "No invoice is paid automatically twice from one source on one day."),
    (6, "The hash chain over all transactions and the audit log is whole, and every record is as the audit log has it."),
];

/// The most places that are named for one invariant.
const MOST_PLACES: usize = 20;

impl App {
    /// Checks every invariant from the rows alone. A broken one is a result, not an error.
    ///
    /// # Errors
    /// Where the file can't be read.
    pub fn verify(&mut self) -> Result<dto::Verification, AppError> {
        let (counts, findings) = self.read(|view| Ok(view.reader.verify()?))?;
        let invariants = INVARIANTS.into_iter().map(|(number, invariant)| {
            let places: Vec<String> =
                findings.iter().filter(|found| found.invariant == number).map(|found| found.place.clone()).take(MOST_PLACES).collect();
            dto::InvariantResult { number, invariant: invariant.to_owned(), holds: places.is_empty(), places }
        });
        Ok(dto::Verification {
            ok: findings.is_empty(),
            transactions: counts.transactions,
            entries: counts.entries,
            invariants: invariants.collect(),
        })
    }
}
