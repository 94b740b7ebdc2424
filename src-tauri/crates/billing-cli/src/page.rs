//! Which page of a list a command prints.

use clap::Args;

/// The options that every paged list has.
#[derive(Args)]
pub struct PageArguments {
    /// Rows in a page, at most 500. Default: 50.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=500))]
    pub limit: Option<u32>,

    /// The nextCursor of the page before.
    #[arg(long, value_name = "CURSOR")]
    pub after: Option<String>,
}
