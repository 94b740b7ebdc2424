//! Unapplied cash: money that arrived and matched nothing.

use billing_app::dto::{
    self, ApplyFunds, Page, RecordUnappliedCash, ReturnUnappliedCash, TieUnappliedCash, UnappliedCashChange, UnappliedCashDetail,
    UnappliedCashQuery,
};
use clap::{Args, Subcommand};

use crate::commands::{invoice, settlement, transaction};
use crate::context::Context;
use crate::failure::Failure;
use crate::page::PageArguments;
use crate::text::{Facts, Table, left, money, more, parse_state, right, words, wrapped};

/// Follow money that arrived and matched nothing.
///
/// A transfer that quotes no known reference is unapplied cash: tie it to the funding that it was sent for, or apply it to an
/// invoice. Cash of one seller and currency pays only that seller's fundings and invoices in that currency.
#[derive(Subcommand)]
pub enum Cash {
    Receive(Receive),
    List(List),
    /// Show unapplied cash with its evidence and postings.
    #[command(after_help = "Example:\n  advance-pay cash show UC-000001")]
    Show(Named),
    Tie(Tie),
    Apply(Apply),
    Return(Return),
}

/// Record that money arrived which matches nothing.
///
/// The same request again changes nothing; a second, equal transfer needs its own --request-id or --evidence.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay cash receive --amount 900.00 --date 2026-02-03 --description \"No reference, from Example Corp\"")]
pub struct Receive {
    /// How much arrived: a decimal without thousands separators.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: String,

    /// The day on which the seller's bank received it, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    date: String,

    /// The currency, one of the seller's. Default: the preferred one.
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,

    /// Who received it: aws-inc or aws-europe. Default: the seller of record.
    #[arg(long, value_parser = parse_state::<dto::Seller>)]
    seller: Option<dto::Seller>,

    /// What is known of it: who sent it, what the bank's line says.
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,

    /// How you know, in your words; it is kept.
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,

    /// Your own name for this request: sent again, it changes nothing.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

/// List unapplied cash, the newest first, used or not.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay cash list --json")]
pub struct List {
    #[command(flatten)]
    page: PageArguments,
}

/// One record.
#[derive(Args)]
pub struct Named {
    /// The unapplied cash, such as UC-000001.
    id: String,
}

/// Tie unapplied cash to the funding that it was sent for.
///
/// The funding receives it as a transfer; what is due is paid at once.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay cash tie UC-000001 FND-000003
  advance-pay cash tie UC-000001 FND-000003 --amount 250.00")]
pub struct Tie {
    /// The unapplied cash, such as UC-000001.
    id: String,

    /// The funding: its ID or its reference.
    funding: String,

    /// How much of it. Default: all that is left.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: Option<String>,

    /// How you know, in your words; it is kept.
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,

    /// Your own name for this request: sent again, it changes nothing.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

/// Apply unapplied cash to an invoice, Marketplace or not, due or not yet.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay cash apply UC-000001 SAMPLE-2026-0101 --amount 100.00")]
pub struct Apply {
    /// The unapplied cash, such as UC-000001.
    id: String,

    #[command(flatten)]
    to: invoice::Target,
}

/// Record that the bank took back what is left of it.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay cash return UC-000001 --date 2026-02-09 --evidence \"recall notice\"")]
pub struct Return {
    /// The unapplied cash, such as UC-000001.
    id: String,

    /// The day on which it happened, YYYY-MM-DD. Default: the ledger's day.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// How you know, in your words; it is kept.
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,
}

impl Cash {
    /// Does it, and shows the cash or the payment.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        let change = match self {
            Self::List(List { page }) => {
                let query = UnappliedCashQuery { limit: page.limit, after: page.after };
                return context.show(&app.unapplied_cash_list(&query)?, list);
            }
            Self::Show(named) => return context.show(&app.unapplied_cash(&named.id)?, detail),
            Self::Apply(Apply { id, to }) => {
                let request: ApplyFunds = to.from(id);
                return context.show(&app.apply_unapplied_cash(&request)?, invoice::paid_by_hand);
            }
            Self::Receive(Receive { amount, date, currency, seller, description, evidence, request_id }) => {
                app.record_unapplied_cash(&RecordUnappliedCash { request_id, seller, currency, amount, date, description, evidence })
            }
            Self::Tie(Tie { id, funding, amount, evidence, request_id }) => {
                app.tie_unapplied_cash(&TieUnappliedCash { request_id, cash_id: id, funding_id: funding, amount, evidence })
            }
            Self::Return(Return { id, date, evidence }) => app.return_unapplied_cash(&ReturnUnappliedCash { cash_id: id, date, evidence }),
        };
        context.show(&change?, changed)
    }
}

fn facts(cash: &dto::UnappliedCash) -> Facts {
    Facts::default()
        .with("Unapplied cash", &cash.id)
        .with("Status", words(&cash.status))
        .with("Amount", format!("{} for {}", money(&cash.amount), cash.seller_name))
        .with("Left of it", money(&cash.remaining))
        .with("Received", &cash.received_on)
        .with_some("Description", cash.description.as_deref())
        .with_some("Returned", cash.returned_on.as_deref())
}

fn changed(change: &UnappliedCashChange) -> String {
    let note = if change.already_recorded {
        "Nothing changed: this was recorded before. If it happened a second time, record it with a --request-id of its own.\n\n"
    } else {
        ""
    };
    let funding = change.funding.as_ref().map(|funding| {
        let excess = funding.excess.as_ref().map(|excess| format!(", {} more than requested", money(excess))).unwrap_or_default();
        format!("\nTied to {}: {}, {} received{excess}.\n", funding.id, words(&funding.status).to_lowercase(), money(&funding.received))
    });
    format!("{note}{}{}{}", facts(&change.cash).lines(), funding.unwrap_or_default(), settlement::paid_at_once(&change.settlement))
}

fn detail(detail: &UnappliedCashDetail) -> String {
    let mut known = Table::new([left("WHAT"), left("KNOWN BY"), left("RECORDED BY"), left("RECORDED AT"), left("WORDS")]);
    for (what, evidence) in [("Received", Some(&detail.receipt)), ("Returned", detail.taken_back.as_ref())] {
        if let Some(evidence) = evidence {
            known.row([
                what.to_owned(),
                words(&evidence.evidence).replace("Owners", "Owner's"),
                evidence.recorded_by.clone(),
                evidence.recorded_at.clone(),
                evidence.evidence_text.clone().unwrap_or_default(),
            ]);
        }
    }
    format!(
        "{}\n{}\nEvidence\n{}\nTransactions\n{}",
        facts(&detail.cash).lines(),
        wrapped(&detail.next_step, 0),
        known.lines(),
        transaction::table(&detail.transactions)
    )
}

fn list(page: &Page<dto::UnappliedCash>) -> String {
    if page.items.is_empty() {
        return "No unapplied cash.".to_owned();
    }
    let mut table =
        Table::new([left("RECEIVED"), left("ID"), left("SELLER"), right("AMOUNT"), right("LEFT"), left("STATUS"), left("DESCRIPTION")]);
    for cash in &page.items {
        table.row([
            cash.received_on.clone(),
            cash.id.clone(),
            cash.seller_name.clone(),
            money(&cash.amount),
            money(&cash.remaining),
            words(&cash.status),
            cash.description.clone().unwrap_or_default(),
        ]);
    }
    format!("{}{}", table.lines(), more("advance-pay cash list", page.next_cursor.as_ref()))
}
