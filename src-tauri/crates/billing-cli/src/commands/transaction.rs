//! The record.

use billing_app::dto::{ListQuery, Page, Transaction, TransactionQuery, TransactionSort, TransactionType};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::page::{AmountArguments, ListArguments, print_csv, print_totals};
use crate::text::{Table, left, money, more, optional_money, parse_state, right, words};

/// List the ledger's transactions, the newest first unless asked otherwise.
///
/// Every posting there ever was, with the Advance Pay balance after it where it touched that. With --json each transaction
/// carries its balanced entries. Nothing in the record is ever changed; corrections are added.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay transactions --type payment --from 2026-02-01 --to 2026-02-28
  advance-pay transactions --type payment --currency USD --min-amount 1000 --sort amount
  advance-pay transactions --search SAMPLE-2026-0101 --json
  advance-pay transactions --csv > transactions.csv")]
pub struct Transactions {
    /// Only this type (repeat for more): invoice, payment, funding, credit-memo, return or adjustment.
    #[arg(long = "type", value_name = "TYPE", value_parser = parse_state::<TransactionType>)]
    types: Vec<TransactionType>,

    /// On this day or later, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,

    /// On this day or earlier, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,

    /// Text in the reference of the funding or the number of the invoice.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Only through this payment method, by its ID (repeat for more).
    #[arg(long = "method", value_name = "METHOD-ID")]
    methods: Vec<String>,

    #[command(flatten)]
    amounts: AmountArguments,

    /// What the list is in order of: date, amount or recorded (the order of posting). Default: date.
    #[arg(long, value_name = "WHAT", value_parser = parse_state::<TransactionSort>)]
    sort: Option<TransactionSort>,

    #[command(flatten)]
    list: ListArguments,
}

impl Transactions {
    /// Prints one page, or all of them as CSV.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let Self { types, from, to, search, methods, amounts, sort, list: ListArguments { direction, totals, csv, page } } = self;
        let AmountArguments { sellers, currencies, min_amount, max_amount } = amounts;
        let (limit, after) = (page.limit, page.after);
        let query = TransactionQuery {
            types,
            methods,
            sellers,
            currencies,
            min_amount,
            max_amount,
            from,
            to,
            search,
            sort,
            direction,
            limit,
            after,
        };
        let mut app = context.open()?;
        if totals {
            return print_totals(context, &mut app, &ListQuery::Transactions(query));
        }
        if csv {
            return print_csv(context, &mut app, ListQuery::Transactions(query));
        }
        context.show(&app.transactions(&query)?, list)
    }
}

fn list(page: &Page<Transaction>) -> String {
    if page.items.is_empty() {
        return "No transactions.".to_owned();
    }
    format!("{}{}", table(&page.items), more("advance-pay transactions", page.next_cursor.as_ref()))
}

/// Transactions as a table.
pub fn table(transactions: &[Transaction]) -> String {
    let headings = [left("DATE"), left("ID"), left("TYPE"), left("DESCRIPTION"), right("AMOUNT"), right("BALANCE AFTER")];
    let mut table = Table::new(headings);
    for transaction in transactions {
        table.row([
            transaction.date.clone(),
            transaction.id.clone(),
            words(&transaction.transaction_type),
            transaction.description.clone(),
            money(&transaction.amount),
            optional_money(transaction.balance_after.as_ref()),
        ]);
    }
    table.lines()
}
