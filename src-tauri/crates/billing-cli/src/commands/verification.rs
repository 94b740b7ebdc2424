//! Checking the ledger.

use billing_app::dto::{ErrorCode, Verification};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::progress::ShownProgress;
use crate::text::{count, printable};

/// Check every invariant of the ledger, from its rows.
///
/// Reads all transactions and entries and checks that they balance, that balances are their sums, that the parts of each
/// invoice add up, that the hash chain over all records is whole, and so on. Where an invariant does not hold, the places are listed, the first one is also on standard error,
/// and the exit status is 1.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay verify
  advance-pay verify --head 5f2c…  (the head that an earlier check printed)")]
pub struct Verify {
    /// The head of the hash chain as an earlier check printed it: proves that nothing up to it was changed since.
    #[arg(long, value_name = "HASH")]
    head: Option<String>,
}

impl Verify {
    /// Prints the report; a broken invariant is a failure.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        let verification = app.verify_watched(self.head.as_deref(), &mut ShownProgress::of("Checked").watcher())?;
        context.show(&verification, in_words)?;
        if verification.ok {
            return Ok(());
        }
        let broken = verification.invariants.iter().find(|invariant| !invariant.holds);
        let message = broken.map_or_else(
            || "The ledger is damaged.".to_owned(),
            |invariant| {
                let place = invariant.places.first().map(String::as_str).unwrap_or("no place named");
                format!("Invariant {} does not hold: {} First place: {place}.", invariant.number, invariant.invariant)
            },
        );
        Err(Failure::refused(ErrorCode::LedgerDamaged, message))
    }
}

fn in_words(verification: &Verification) -> String {
    let (transactions, entries) = (verification.transactions as usize, verification.entries as usize);
    let mut text = format!("Read {} and {entries} entries.\n\n", count(transactions, "transaction"));
    for invariant in &verification.invariants {
        let verdict = if invariant.holds { "holds " } else { "BROKEN" };
        text.push_str(&format!("  {verdict}  {}. {}\n", invariant.number, printable(&invariant.invariant)));
        for place in &invariant.places {
            text.push_str(&format!("             {}\n", printable(place)));
        }
    }
    text.push_str(&format!(
        "\nHead of the hash chain, after {} links; note it elsewhere to prove later that nothing was changed:\n  ",
        verification.head.links
    ));
    text.push_str(&format!("{}\n", verification.head.hash));
    if let Some(link) = verification.known_link {
        text.push_str(&format!("The head that you noted is link {link}: what was recorded up to it is as it was.\n"));
    }
    text.push_str(&match verification.sealed_fields {
        Some(fields) => format!("Opened {}.\n", count(fields as usize, "sealed field")),
        None => "Sealed fields (account numbers and documents) were not opened: the ledger's key is not at hand.\n".to_owned(),
    });
    text.push_str(if verification.ok {
        "\nEvery invariant holds.\n"
    } else {
        "\nThe ledger is damaged. Keep the file, and go back to your last backup.\n"
    });
    text
}
