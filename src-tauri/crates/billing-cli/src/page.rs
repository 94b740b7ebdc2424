//! Which page of a list a command prints, in which order, of whose amounts; or all of it as a spreadsheet.

use billing_app::App;
use billing_app::dto::{Currency, ListQuery, ListTotals, Money, Seller, SortDirection};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::output;
use crate::text::{Facts, parse_state, sums};

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

/// The options that every list of amounts has.
#[derive(Args)]
pub struct AmountArguments {
    /// Only of this seller (repeat for more): aws-inc or aws-europe.
    #[arg(long = "seller", value_name = "SELLER", value_parser = parse_state::<Seller>)]
    pub sellers: Vec<Seller>,

    /// Only in this currency (repeat for more): USD, EUR or GBP.
    #[arg(long = "currency", value_name = "CODE", value_parser = parse_state::<Currency>)]
    pub currencies: Vec<Currency>,

    /// Only of this amount or more, in whatever currency.
    #[arg(long, value_name = "AMOUNT")]
    pub min_amount: Option<String>,

    /// Only of this amount or less.
    #[arg(long, value_name = "AMOUNT")]
    pub max_amount: Option<String>,
}

/// How a list is printed.
#[derive(Args)]
pub struct ListArguments {
    /// Which end comes first: ascending or descending. Default: the earliest due date and the first number, else the latest or largest.
    #[arg(long, value_name = "END", value_parser = parse_state::<SortDirection>)]
    pub direction: Option<SortDirection>,

    /// How many rows match and what they add up to, instead of the rows.
    #[arg(long, conflicts_with_all = ["limit", "after", "csv"])]
    pub totals: bool,

    /// All that matches as CSV for a spreadsheet, not a page of it in words.
    #[arg(long, conflicts_with_all = ["limit", "after"])]
    pub csv: bool,

    #[command(flatten)]
    pub page: PageArguments,
}

/// Prints what `list` adds up to.
pub fn print_totals(context: &Context, app: &mut App, list: &ListQuery) -> Result<(), Failure> {
    context.show(&app.list_totals(list)?, totals)
}

fn totals(totals: &ListTotals) -> String {
    if totals.more {
        return format!("More than {} rows match. Narrow the list to see what it adds up to.\n", totals.rows);
    }
    let some = |amounts: &[Money]| (!amounts.is_empty()).then(|| sums(amounts));
    Facts::default()
        .with("Rows", totals.rows.to_string())
        .with_some("Amounts", some(&totals.amounts))
        .with_some("Outstanding, arrived or left", some(&totals.parts))
        .lines()
}

/// Prints all rows of `list` as CSV.
pub fn print_csv(context: &Context, app: &mut App, list: ListQuery) -> Result<(), Failure> {
    if context.json() {
        return Err(Failure::usage("--csv and --json are two ways to print one list. Choose one."));
    }
    output::stream(|out| app.print_list(&list, out).map(drop))
}
