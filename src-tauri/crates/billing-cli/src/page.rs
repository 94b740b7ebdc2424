//! Which page of a list a command prints, or all of it as a spreadsheet.

use billing_app::App;
use billing_app::dto::ListQuery;
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::output;

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

/// Prints all rows of `list` as CSV.
pub fn print_csv(context: &Context, app: &mut App, list: ListQuery) -> Result<(), Failure> {
    if context.json() {
        return Err(Failure::usage("--csv and --json are two ways to print one list. Choose one."));
    }
    output::stream(|out| app.print_list(&list, out).map(drop))
}
