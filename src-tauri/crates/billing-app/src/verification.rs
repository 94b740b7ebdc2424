//! Checking the ledger's invariants from its rows.

use std::sync::Arc;

use billing_store::{Finding, SealedField};

use crate::error::AppError;
use crate::keys::KeyError;
use crate::progress::part;
use crate::vault::{Place, Vault};
use crate::{App, Progress, dto, unwatched};

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
        self.verify_watched(None, &mut unwatched)
    }

    /// The places where an invariant is broken, from the rows alone. How the file itself is built is left out, which takes longer in a
    /// small ledger than all of its rows: for checking after each of many steps.
    ///
    /// # Errors
    /// Where the file can't be read.
    pub fn broken_places(&mut self) -> Result<Vec<String>, AppError> {
        let findings = self.read(|view| Ok(view.reader.verify_rows(&mut billing_store::unwatched)?.1))?;
        Ok(findings.into_iter().map(|found| found.place).collect())
    }

    /// Checks every invariant while `progress` watches, and looks for the link that has `noted_head`, a hash that was noted earlier:
    /// while the chain is whole, nothing up to that link was changed since.
    ///
    /// # Errors
    /// Where the file can't be read, `noted_head` is no hash, or it is canceled.
    pub fn verify_watched(&mut self, noted_head: Option<&str>, progress: &mut Progress<'_>) -> Result<dto::Verification, AppError> {
        let noted = noted_head.map(parse_hash).transpose()?;
        let (counts, mut findings, head, known_link) = self.read(|view| {
            let (counts, findings) = view.reader.verify(&mut part(progress, 0, 1_000))?;
            let known_link = noted.map(|hash| view.reader.link_with_hash(&hash)).transpose()?.flatten();
            Ok((counts, findings, view.reader.chain_head()?, known_link))
        })?;
        let sealed_fields = self.open_sealed_fields(&mut findings)?;
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
            sealed_fields,
        })
    }

    /// Opens every sealed field, which proves that it is as it was sealed, and gives how many there are; `None` where the key is not
    /// at hand.
    fn open_sealed_fields(&mut self, findings: &mut Vec<Finding>) -> Result<Option<u32>, AppError> {
        let finding = |place: String| Finding { invariant: 6, place };
        let vault = match self.vault() {
            Ok(vault) => vault,
            Err(AppError::Key(KeyError::Wrong)) => {
                let Some(vault) = self.vault_that_opens_a_field()? else { return Ok(None) };
                findings
                    .push(finding("ledger key 1: what proves the ledger's key does not, though the key opens sealed fields".to_owned()));
                vault
            }
            Err(AppError::Key(KeyError::WrappingDamaged)) => {
                findings.push(finding("ledger key 1: the key that is kept under a passphrase is damaged".to_owned()));
                return Ok(None);
            }
            Err(AppError::Key(_)) => return Ok(None),
            Err(other) => return Err(other),
        };
        let fields = self.read(|view| {
            view.reader.each_sealed_field::<AppError>(|field| {
                if !opens(&vault, field) {
                    let SealedField { table, row, column, .. } = field;
                    findings.push(finding(format!("{} {row}: its sealed {} does not open", spaced(table), spaced(column))));
                }
                Ok(())
            })
        })?;
        Ok(Some(fields))
    }

    /// The vault of a key that does not pass the ledger's check, and yet opens one of its fields: then the check is damaged, and the
    /// key is not another ledger's.
    fn vault_that_opens_a_field(&mut self) -> Result<Option<Arc<Vault>>, AppError> {
        let known = self.read(|view| Ok(view.reader.ledger_key()?))?;
        for key in self.environment.keys.candidates(&known)? {
            let (vault, mut opened) = (Vault::new(key, known.version), false);
            self.read(|view| {
                view.reader.each_sealed_field::<AppError>(|field| {
                    opened = opened || opens(&vault, field);
                    Ok(())
                })
            })?;
            if opened {
                return Ok(Some(Arc::new(vault)));
            }
        }
        Ok(None)
    }
}

fn opens(vault: &Vault, field: &SealedField) -> bool {
    vault.open(Place { table: field.table, row: field.row, column: field.column }, &field.sealed).is_ok()
}

/// A name of the schema in words.
fn spaced(name: &str) -> String {
    name.trim_end_matches("_sealed").replace('_', " ")
}

/// Reads a hash as the program prints it; spaces are harmless.
fn parse_hash(text: &str) -> Result<[u8; 32], AppError> {
    let digits: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    crate::text::from_hexadecimal(&digits)
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| AppError::field("head", crate::dto::FieldRefusal::NotAHead {}))
}
