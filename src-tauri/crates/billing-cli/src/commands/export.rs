//! The record, for other programs.

use std::path::PathBuf;

use billing_app::dto::{JournalExport, JournalFormat};
use billing_app::unwatched;
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::output;
use crate::progress::ShownProgress;
use crate::text::{count, parse_state};

/// Export the whole record as a journal of another program.
///
/// Every transaction in the order in which it was recorded, with its ids, and the balances that the ledger keeps: hledger and
/// beancount, which know nothing of this program, then check that the entries add up to them. A CSV has a line for each entry
/// with the account's balance after it. The file appears whole or not at all, readable by you alone.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay export --format hledger --output ledger.journal
  hledger -f ledger.journal check --strict
  advance-pay export --format beancount --output ledger.beancount
  bean-check ledger.beancount
  advance-pay export --format csv --output - | wc -l")]
pub struct Export {
    /// hledger, beancount or csv.
    #[arg(long, value_name = "FORMAT", value_parser = parse_state::<JournalFormat>)]
    format: JournalFormat,

    /// Where to write it; `-` is standard output. A file that is there is replaced.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

impl Export {
    /// Writes the journal, and says what is in it.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        if self.output.as_path() != "-" {
            let written = context.open()?.export_journal(self.format, &self.output, &mut ShownProgress::of("Wrote").watcher())?;
            return context.show(&written, in_words);
        }
        if context.json() {
            return Err(Failure::usage("--output - writes the journal itself to standard output, which leaves no place for --json."));
        }
        let mut app = context.open()?;
        output::stream(|out| app.print_journal(self.format, out, &mut unwatched).map(drop))
    }
}

fn in_words(written: &JournalExport) -> String {
    let path = written.path.as_deref().unwrap_or("standard output");
    let transactions = count(written.transactions as usize, "transaction");
    let next = match written.format {
        JournalFormat::Hledger => format!("\nNext: hledger -f {path} check --strict"),
        JournalFormat::Beancount => format!("\nNext: bean-check {path}"),
        JournalFormat::Csv => String::new(),
    };
    format!("Wrote {transactions} to {path}\nSHA-256 {}{next}", written.sha256)
}
