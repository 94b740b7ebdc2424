//! Checking the ledger's invariants from its rows.

use billing_store::Finding;

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
        self.check(None)
    }

    /// Checks every invariant, and looks for the link that has `noted_head`, a hash that was noted earlier: while the chain is
    /// whole, nothing up to that link was changed since.
    ///
    /// # Errors
    /// Where the file can't be read, or `noted_head` is no hash.
    pub fn verify_against(&mut self, noted_head: &str) -> Result<dto::Verification, AppError> {
        self.check(Some(parse_hash(noted_head)?))
    }

    fn check(&mut self, noted: Option<[u8; 32]>) -> Result<dto::Verification, AppError> {
        let (counts, mut findings, head, known_link) = self.read(|view| {
            let (counts, findings) = view.reader.verify()?;
            let known_link = noted.map(|hash| view.reader.link_with_hash(&hash)).transpose()?.flatten();
            Ok((counts, findings, view.reader.chain_head()?, known_link))
        })?;
        if noted.is_some() && known_link.is_none() {
            let place = "no link has the head that was noted: what was recorded up to it was changed, or it is another ledger's".to_owned();
            findings.push(Finding { invariant: 6, place });
        }
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
            head: head.into(),
            known_link: known_link.and_then(|link| u32::try_from(link).ok()),
        })
    }
}

/// Reads a hash as the program prints it; spaces are harmless.
fn parse_hash(text: &str) -> Result<[u8; 32], AppError> {
    let digits: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    crate::text::from_hexadecimal(&digits)
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| AppError::field("head", "A head is 64 hexadecimal digits, as `advance-pay verify` prints it."))
}
