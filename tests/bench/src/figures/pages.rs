//! T5: a page of each list, with each filter, first and far down, against a bare keyset query of the same list.

use std::path::Path;

use billing_app::App;
use billing_app::dto::{FundingQuery, FundingStatus, InvoiceQuery, InvoiceStatus, InvoiceType, TransactionQuery, TransactionType};
use chrono::Days;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::bare::Bare;
use crate::figure::{Figure, Target};
use crate::place::Place;
use crate::timing::{PAIRS, Pair, per_call};
use crate::trouble::Trouble;
use crate::{generator, ledger};

/// One page of one list.
#[derive(Debug, Clone)]
enum Query {
    Transactions(TransactionQuery),
    Invoices(InvoiceQuery),
    Fundings(FundingQuery),
}

struct Case {
    name: String,
    query: Query,
    deep: bool,
}

/// Where the middle of each list is.
struct Middle {
    transaction: i64,
    transaction_day: String,
    funding: i64,
    /// Due date, issue date, number and id.
    invoice: (String, String, String, i64),
}

/// Every case of T5 at this size.
pub fn against_keyset_query(place: &Place) -> Result<Vec<Figure>, Trouble> {
    let mut app = ledger::open(&place.ledger)?;
    let bare = Bare::beside(&place.ledger, &place.bare)?;
    let middle = Middle::of(&bare.connection)?;
    let mut figures = Vec::new();
    for case in cases(&middle) {
        let mut pairs = Vec::new();
        for _ in 0..PAIRS {
            let ours = per_call(|| page(&mut app, &case.query).map(drop))?;
            let reference = per_call(|| keyset_page(&bare.connection, &case, &middle).map(drop))?;
            pairs.push(Pair { ours, reference });
        }
        figures.push(Figure {
            name: "T5",
            size: place.size,
            what: case.name,
            reference: "bare keyset query of the same list, 50 rows".to_owned(),
            target: Target::CostAtMost(3_000),
            pairs,
        });
    }
    Ok(figures)
}

/// Every case of T5 in a large ledger against the same in a smaller one.
pub fn against_smaller(large: &Place, small: &Place) -> Result<Vec<Figure>, Trouble> {
    let (mut app, mut small_app) = (ledger::open(&large.ledger)?, ledger::open(&small.ledger)?);
    let middle = |path: &Path| Middle::of(&ledger::look(path)?);
    let (cases, small_cases) = (cases(&middle(&large.ledger)?), cases(&middle(&small.ledger)?));
    let mut figures = Vec::new();
    for (case, small_case) in cases.into_iter().zip(small_cases) {
        let mut pairs = Vec::new();
        for _ in 0..PAIRS {
            let ours = per_call(|| page(&mut app, &case.query).map(drop))?;
            let reference = per_call(|| page(&mut small_app, &small_case.query).map(drop))?;
            pairs.push(Pair { ours, reference });
        }
        figures.push(Figure {
            name: "T5 growth",
            size: large.size,
            what: case.name,
            reference: format!("the same page of {} movements", small.size),
            target: Target::CostAtMost(1_500),
            pairs,
        });
    }
    Ok(figures)
}

impl Middle {
    fn of(connection: &Connection) -> Result<Self, Trouble> {
        let half = |table: &str| connection.query_row(&format!("SELECT max(id) / 2 FROM {table}"), [], |row| row.get(0));
        let id: i64 = half("invoice")?;
        let sql = "SELECT due_on, issued_on, number, id FROM invoice WHERE id = ?";
        let invoice = connection.query_row(sql, [id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        let transaction = half("ledger_transaction")?;
        let sql = "SELECT occurred_on FROM ledger_transaction WHERE id = ?";
        let transaction_day = connection.query_row(sql, [transaction], |row| row.get(0))?;
        Ok(Self { transaction, transaction_day, funding: half("funding")?, invoice })
    }
}

fn cases(middle: &Middle) -> Vec<Case> {
    let mut cases = Vec::new();
    for deep in [false, true] {
        let depth = if deep { "far down" } else { "first page" };
        let mut add = |what: &str, query: Query| cases.push(Case { name: format!("{what}, {depth}"), query, deep });
        transaction_cases(deep.then_some(middle), &mut add);
        invoice_cases(deep.then_some(middle), &mut add);
        funding_cases(deep.then_some(middle), &mut add);
    }
    cases
}

fn transaction_cases(after: Option<&Middle>, add: &mut impl FnMut(&str, Query)) {
    let after = after.map(|middle| format!("TX-{:06}", middle.transaction));
    let plain = TransactionQuery { limit: Some(50), after, ..Default::default() };
    add("transactions", Query::Transactions(plain.clone()));
    for (name, class) in [
        ("invoice", TransactionType::Invoice),
        ("payment", TransactionType::Payment),
        ("funding", TransactionType::Funding),
        ("credit memo", TransactionType::CreditMemo),
        ("return", TransactionType::Return),
        ("adjustment", TransactionType::Adjustment),
    ] {
        add(&format!("transactions of type {name}"), Query::Transactions(TransactionQuery { types: vec![class], ..plain.clone() }));
    }
    let types = vec![TransactionType::Funding, TransactionType::Return];
    add("transactions of types funding and return", Query::Transactions(TransactionQuery { types, ..plain.clone() }));
    let (from, to) = month(9);
    add("transactions of one early month", Query::Transactions(TransactionQuery { from: Some(from), to: Some(to), ..plain.clone() }));
    let (from, to) = month(110);
    let types = vec![TransactionType::Funding];
    add("fundings of one late month", Query::Transactions(TransactionQuery { from: Some(from), to: Some(to), types, ..plain }));
}

fn invoice_cases(after: Option<&Middle>, add: &mut impl FnMut(&str, Query)) {
    let after = after.map(|Middle { invoice: (.., id), .. }| format!("INV-{id:06}"));
    let plain = InvoiceQuery { limit: Some(50), after, ..Default::default() };
    add("invoices and credit memos", Query::Invoices(plain.clone()));
    add("invoices", Query::Invoices(InvoiceQuery { invoice_type: Some(InvoiceType::Invoice), ..plain.clone() }));
    add("credit memos", Query::Invoices(InvoiceQuery { invoice_type: Some(InvoiceType::CreditMemo), ..plain.clone() }));
    add("open invoices", Query::Invoices(InvoiceQuery { open_only: true, ..plain.clone() }));
    for (name, status) in [
        ("due", InvoiceStatus::Due),
        ("past due", InvoiceStatus::PastDue),
        ("processing", InvoiceStatus::Processing),
        ("paid", InvoiceStatus::Paid),
        ("canceled", InvoiceStatus::Canceled),
        ("unapplied", InvoiceStatus::Unapplied),
        ("applied", InvoiceStatus::Applied),
    ] {
        add(&format!("invoices that are {name}"), Query::Invoices(InvoiceQuery { statuses: vec![status], ..plain.clone() }));
    }
}

fn funding_cases(after: Option<&Middle>, add: &mut impl FnMut(&str, Query)) {
    let after = after.map(|middle| format!("FND-{:06}", middle.funding));
    let plain = FundingQuery { limit: Some(50), after, ..Default::default() };
    add("fundings", Query::Fundings(plain.clone()));
    for (name, status) in [
        ("received", FundingStatus::Received),
        ("succeeded", FundingStatus::Succeeded),
        ("returned", FundingStatus::Returned),
        ("processing", FundingStatus::Processing),
    ] {
        add(&format!("fundings that are {name}"), Query::Fundings(FundingQuery { statuses: vec![status], ..plain.clone() }));
    }
    let (from, to) = month(9);
    add("fundings of one early month", Query::Fundings(FundingQuery { from: Some(from), to: Some(to), ..plain }));
}

/// The first and last day of thirty days of business.
fn month(number: u64) -> (String, String) {
    let from = generator::today() - Days::new(3_651 - number * 30);
    (from.to_string(), (from + Days::new(29)).to_string())
}

/// Asks the product, and says how many rows came.
fn page(app: &mut App, query: &Query) -> Result<usize, Trouble> {
    Ok(match query {
        Query::Transactions(query) => app.transactions(query)?.items.len(),
        Query::Invoices(query) => app.invoices(query)?.items.len(),
        Query::Fundings(query) => app.fundings(query)?.items.len(),
    })
}

/// The same list without a filter at the same depth, asked of bare SQLite. A transaction is read with its record's name and
/// with both of its entries, as the page shows it.
fn keyset_page(bare: &Connection, case: &Case, middle: &Middle) -> Result<usize, Trouble> {
    let (due, issued, number, id) = &middle.invoice;
    let (sql, values): (&str, Vec<Value>) = match case.query {
        Query::Transactions(_) => (
            "SELECT page.*, reference, number, account.name, entry.amount, balance_after
            FROM (SELECT * FROM ledger_transaction WHERE (occurred_on, id) < (?, ?) ORDER BY occurred_on DESC, id DESC LIMIT 50) AS page
                LEFT JOIN funding ON funding.id = page.funding
                LEFT JOIN invoice ON invoice.id = page.invoice
                CROSS JOIN entry ON entry.ledger_transaction = page.id
                CROSS JOIN account ON account.id = entry.account",
            if case.deep {
                vec![middle.transaction_day.clone().into(), middle.transaction.into()]
            } else {
                vec!["9999-12-31".to_owned().into(), i64::MAX.into()]
            },
        ),
        Query::Invoices(_) => (
            "SELECT * FROM invoice WHERE (due_on, issued_on, number, id) > (?, ?, ?, ?) ORDER BY due_on, issued_on, number, id LIMIT 50",
            if case.deep {
                vec![due.clone().into(), issued.clone().into(), number.clone().into(), (*id).into()]
            } else {
                vec![String::new().into(), String::new().into(), String::new().into(), 0.into()]
            },
        ),
        Query::Fundings(_) => {
            ("SELECT * FROM funding WHERE id < ? ORDER BY id DESC LIMIT 50", vec![if case.deep { middle.funding } else { i64::MAX }.into()])
        }
    };
    let mut statement = bare.prepare_cached(sql)?;
    let columns = statement.column_count();
    let rows = statement.query_map(params_from_iter(values), |row| (0..columns).map(|column| row.get(column)).collect())?;
    let rows: Vec<Vec<Value>> = rows.collect::<Result<_, _>>()?;
    Ok(rows.len())
}
