//! The command line as a whole; each command's own arguments are beside what it does.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::commands::{
    account, audit, backup, cash, clock, document, export, funding, invoice, key, manual, matching, method, notices, payment, payment_file,
};
use crate::commands::{registration, roll_forward, seller, settlement, statement, status, timer, transaction, verification};

/// The examples of the program's own help, short and long.
macro_rules! examples {
    () => {
        "Examples:
  advance-pay init --account-id 111122223333 --name \"Example Corp\" --seller aws-inc \\
      --sandbox 2026-01-20
  advance-pay register --accept-terms
  advance-pay fund --amount 25000.00 --via eft
  advance-pay funding document FND-000001 --output funding.pdf
  advance-pay status --json"
    };
}

/// Pay a cloud seller in advance, and always know where the money is.
///
/// advance-pay keeps an account owner's own record of prepaid funds: a double-entry ledger in one file. It makes the funding
/// documents that a bank needs, takes in the seller's invoices, pays each from the prepaid balance on the day it falls due,
/// and explains every movement. It works on the same ledger as the window of Advance Pay Console.
///
/// Nothing is sent anywhere: what happened at a bank is recorded by you, and kept as your word. In a sandbox (init
/// --sandbox DATE) the date is simulated and banks answer on their expected day.
///
/// Amounts are decimals without thousands separators, such as 25000.00; dates are YYYY-MM-DD in UTC.
#[derive(Parser)]
#[command(name = "advance-pay", version, after_help = examples!(), after_long_help = LONG_HELP_END, arg_required_else_help = true, max_term_width = 100)]
pub struct CommandLine {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// What the long help says after the examples. The manual pages have sections of their own for it.
const LONG_HELP_END: &str = concat!(
    examples!(),
    "

Exit status:
  0  done
  1  refused: the reason is on standard error, with --json as { code, message, field, problems }
  2  wrong usage, or an input file that can't be read

Environment:
  ADVANCE_PAY_LEDGER           the ledger, where --ledger is not given
  ADVANCE_PAY_KEY_FILE         the key file, where --key-file is not given
  ADVANCE_PAY_PASSPHRASE_FILE  the passphrase file, where --passphrase-file is not given

Files:
  ledger.sqlite in the platform's data folder (~/.local/share/advance-pay-console on Linux) is
  the ledger where none is named. Its key is in the operating system's keyring, in a key file, or in
  the ledger under a passphrase. Daily backups are beside it, in ledger.sqlite.backups."
);

/// Arguments of every command.
#[derive(Args)]
pub struct Global {
    /// The ledger to work on; without it, ledger.sqlite in the platform's data folder.
    #[arg(long, global = true, env = "ADVANCE_PAY_LEDGER", hide_env_values = true, value_name = "PATH", help_heading = "Global options")]
    pub ledger: Option<PathBuf>,

    /// The file with the ledger's key, where it is not in the keyring; init makes it, readable by you alone.
    #[arg(long, global = true, env = "ADVANCE_PAY_KEY_FILE", hide_env_values = true, value_name = "PATH", help_heading = "Global options")]
    pub key_file: Option<PathBuf>,

    /// File whose first line is the passphrase of the ledger's key, where it is under one; `-` reads standard input.
    #[arg(
        long,
        global = true,
        env = "ADVANCE_PAY_PASSPHRASE_FILE",
        hide_env_values = true,
        value_name = "PATH",
        help_heading = "Global options"
    )]
    pub passphrase_file: Option<PathBuf>,

    /// Print JSON for programs instead of tables and sentences for people.
    #[arg(long, global = true, help_heading = "Global options")]
    pub json: bool,
}

/// Every command.
#[derive(Subcommand)]
pub enum Command {
    Init(account::Init),
    Status(status::Status),
    Notices(notices::Notices),
    #[command(subcommand)]
    Account(account::Account),
    Clock(clock::Clock),
    #[command(subcommand)]
    Method(method::Method),
    #[command(subcommand)]
    Seller(seller::Seller),
    Register(registration::Register),
    Fund(funding::Fund),
    #[command(subcommand)]
    Funding(funding::Funding),
    #[command(subcommand)]
    Invoice(invoice::Invoice),
    #[command(subcommand)]
    Cash(cash::Cash),
    #[command(subcommand)]
    Statement(statement::Statement),
    #[command(subcommand)]
    Match(matching::Match),
    Settle(settlement::Settle),
    #[command(subcommand)]
    Timer(timer::Timer),
    #[command(subcommand)]
    Payment(payment::Payment),
    PaymentFile(payment_file::PaymentFile),
    Transactions(transaction::Transactions),
    RollForward(roll_forward::RollForward),
    StatementOfAccount(document::StatementOfAccount),
    #[command(subcommand)]
    Document(document::Document),
    Audit(audit::Audit),
    Export(export::Export),
    Verify(verification::Verify),
    Examine(backup::Examine),
    Backup(backup::Backup),
    Restore(backup::Restore),
    #[command(subcommand)]
    Key(key::Key),
    Man(manual::Man),
    Completions(manual::Completions),
}
