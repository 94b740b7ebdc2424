//! Matches: which funding a statement line stands for.

use billing_app::dto::{self, MatchChange, MatchEffect, MatchQuery, MatchStatus, Page};
use clap::{Args, Subcommand};

use crate::commands::{funding, statement};
use crate::context::Context;
use crate::failure::Failure;
use crate::page::PageArguments;
use crate::text::{Table, left, more, parse_state, reference, right, words, wrapped};

/// Decide which funding a line of a bank statement stands for.
///
/// The program suggests, you decide: a confirmed match records what the line says of the funding, with the line as evidence, and what is
/// due is paid at once. What is confirmed or rejected stays so.
#[derive(Subcommand)]
pub enum Match {
    List(List),
    /// Confirm a match: what its line says is recorded of the funding.
    #[command(after_help = "Example:\n  advance-pay match confirm MATCH-000001")]
    Confirm(Named),
    /// Reject a match: its line does not stand for the funding.
    #[command(after_help = "Example:\n  advance-pay match reject MATCH-000001")]
    Reject(Named),
}

/// List matches, the newest first.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay match list --status suggested
  advance-pay match list --funding FND-000001 --json")]
pub struct List {
    /// Only in this state (repeat for more): suggested, confirmed or rejected.
    #[arg(long = "status", value_name = "STATUS", value_parser = parse_state::<MatchStatus>)]
    statuses: Vec<MatchStatus>,

    /// Only of this funding: its ID or its reference.
    #[arg(long, value_name = "FUNDING")]
    funding: Option<String>,

    /// Only of this statement line, such as LINE-000001.
    #[arg(long, value_name = "LINE")]
    line: Option<String>,

    #[command(flatten)]
    page: PageArguments,
}

/// One match.
#[derive(Args)]
pub struct Named {
    /// The match, such as MATCH-000001.
    id: String,
}

impl Match {
    /// Does it, and shows the matches.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        match self {
            Self::List(List { statuses, funding, line, page }) => {
                let query = MatchQuery { statuses, line_id: line, funding_id: funding, limit: page.limit, after: page.after };
                context.show(&app.matches(&query)?, list)
            }
            Self::Confirm(named) => context.show(&app.confirm_match(&named.id)?, decided),
            Self::Reject(named) => context.show(&app.reject_match(&named.id)?, decided),
        }
    }
}

/// What confirming a match records, in words.
const fn effect(of: MatchEffect) -> &'static str {
    match of {
        MatchEffect::Receipt => "the transfer arrived",
        MatchEffect::Success => "the debit went through",
        MatchEffect::Return => "the money came back",
    }
}

/// Matches, a line each.
pub fn table(matches: &[dto::Match]) -> String {
    let headings =
        [left("MATCH"), left("LINE"), left("BOOKED"), right("AMOUNT"), left("FUNDING"), left("SAYS"), left("SURE"), left("STATUS")];
    let mut table = Table::new(headings);
    for found in matches {
        table.row([
            found.id.clone(),
            found.line.id.clone(),
            found.line.booked_on.clone(),
            statement::signed(&found.line),
            found.funding_id.clone(),
            effect(found.effect).to_owned(),
            words(&found.confidence),
            words(&found.status),
        ]);
    }
    table.lines()
}

/// A match with all that speaks for it.
pub fn reasons(found: &dto::Match) -> String {
    let head = format!(
        "{}: {} ({}), {}. {}, {}.\n",
        found.id,
        found.funding_id,
        reference(&found.funding_reference),
        effect(found.effect),
        words(&found.confidence),
        words(&found.status).to_lowercase()
    );
    let reasons: String = found.reasons.iter().map(|reason| wrapped(reason, 2)).collect();
    format!("{head}{reasons}")
}

fn list(page: &Page<dto::Match>) -> String {
    if page.items.is_empty() {
        return "No matches.".to_owned();
    }
    format!("{}{}", table(&page.items), more("advance-pay match list", page.next_cursor.as_ref()))
}

fn decided(change: &MatchChange) -> String {
    let note = if change.already_decided { "Nothing changed: it was decided so before.\n\n" } else { "" };
    let funding = change.funding.as_ref().map(|changed| format!("\n{}", funding::changed(changed, ""))).unwrap_or_default();
    format!("{note}{}{funding}", reasons(&change.decided))
}
