//! What may be asked for on the command line.

use std::path::PathBuf;

use clap::Parser;

/// Torture the ledger, one line for each kind of trouble.
#[derive(Parser)]
#[command(name = "cargo xtask torture")]
pub struct Arguments {
    /// Only this row (repeat for more).
    #[arg(long = "row", value_name = "NAME")]
    pub rows: Vec<String>,

    /// The first seed; of a row that plays every case, the number of the first case.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,

    /// How many cases of each row, instead of a release's.
    #[arg(long, value_name = "N")]
    pub count: Option<u64>,

    /// Play each row for this long, with ever new seeds, instead of a number of cases.
    #[arg(long, value_name = "M", conflicts_with = "count")]
    pub minutes: Option<u64>,

    /// Only show that each planted fault is caught.
    #[arg(long)]
    pub planted: bool,

    /// The short slice with fixed seeds that every change must pass.
    #[arg(long, conflicts_with_all = ["count", "minutes", "seed"])]
    pub slice: bool,

    /// Cases played at the same time. Default: one for each core.
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,

    /// Where the JSON report goes.
    #[arg(long, value_name = "FILE", default_value = "target/torture/report.json")]
    pub report: PathBuf,

    /// Plays the clock trace of this seed and prints it: the clock row calls itself so in other time zones.
    #[arg(long, hide = true, value_name = "SEED")]
    pub clock_trace: Option<u64>,
}
