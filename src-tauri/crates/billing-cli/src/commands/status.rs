//! The account summary.

use billing_app::dto::{
    AccountSummary, Attention, BalancesOn, LedgerInfo, Money, NextAutomaticPayment, Seller, UnappliedFunds, WillBePaidBy,
};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::text::{Facts, Table, count, decimal, left, money, printable, right, sums, words};

/// Show what is outstanding, past due, and what can pay it.
///
/// Shows per currency what open invoices ask for and how much of it is past due; the unapplied funds by kind: the Advance Pay
/// balance per seller and currency, credit memos, and cash received but not matched; and the next day on which invoices fall
/// due, with who will pay them as things stand; and, but for --json, what waits for you. With --as-of it shows the sums for the
/// end of a past day, with what was recorded later for that day or an earlier one.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay status
  advance-pay status --as-of 2026-03-31 --json")]
pub struct Status {
    /// A past day, YYYY-MM-DD. Default: now.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

impl Status {
    /// Prints the summary.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        let info = app.ledger_info()?;
        if let Some(date) = &self.as_of {
            return context.show(&app.balances_on(date)?, |balances| as_of(balances, &info));
        }
        let attention = if context.json() { Vec::new() } else { app.advance_pay_overview()?.attention };
        context.show(&app.account_summary()?, |summary| in_words(summary, &info, &attention))
    }
}

fn in_words(summary: &AccountSummary, info: &LedgerInfo, attention: &[Attention]) -> String {
    let simulated = if info.simulated { ", simulated" } else { "" };
    let figures = figures(&summary.outstanding, &summary.past_due, &summary.total_unapplied, &summary.unapplied_funds);
    let heading = format!("{} ({}), {}{simulated}", info.account_name, info.account_id, summary.today);
    let mut text = format!("{}\n\n{}", printable(&heading), figures.lines());
    if !summary.next_automatic_payments.is_empty() {
        text.push_str("\nNext automatic payments\n");
        text.push_str(&next_payments(&summary.next_automatic_payments));
    }
    if !attention.is_empty() {
        text.push_str("\nNeeds attention\n");
        text.extend(attention.iter().map(|asked| format!("  {}\n", printable(&asked.message))));
    }
    if !info.registered {
        text.push_str("\nNot registered for Advance Pay yet: advance-pay register --accept-terms\n");
    }
    text
}

fn as_of(balances: &BalancesOn, info: &LedgerInfo) -> String {
    let heading = format!("{} ({}), as of the end of {}", info.account_name, info.account_id, balances.date);
    let figures = figures(&balances.outstanding, &balances.past_due, &balances.total_unapplied, &balances.unapplied_funds);
    format!("{}\n\n{}", printable(&heading), figures.lines())
}

fn figures(outstanding: &[Money], past_due: &[Money], total_unapplied: &[Money], funds: &UnappliedFunds) -> Facts {
    let balances: Vec<_> = funds
        .advance_pay
        .iter()
        .map(|balance| format!("{} ({})", decimal(balance.currency, &balance.value), seller_name(balance.seller)))
        .collect();
    let deficits: Vec<_> = funds
        .advance_pay
        .iter()
        .filter_map(|balance| Some((balance, balance.value.strip_prefix('-')?)))
        .map(|(balance, deficit)| format!("{} ({})", decimal(balance.currency, deficit), seller_name(balance.seller)))
        .collect();
    let figures = Facts::default()
        .with("Outstanding", sums(outstanding))
        .with("  past due", sums(past_due))
        .with("Unapplied funds", sums(total_unapplied))
        .with("  Advance Pay", if balances.is_empty() { "none".to_owned() } else { balances.join(", ") })
        .with("  credit memos", sums(&funds.credit_memos))
        .with("  unapplied cash", sums(&funds.unapplied_cash));
    if deficits.is_empty() {
        return figures;
    }
    figures
        .with("Deficit", format!("{}: it is no part of unapplied funds, and pays nothing until funds have made it up", deficits.join(", ")))
}

fn next_payments(payments: &[NextAutomaticPayment]) -> String {
    let mut table = Table::new([left("DUE"), left("SELLER"), right("AMOUNT"), left("INVOICES"), left("PAID BY"), right("NOT COVERED")]);
    for payment in payments {
        let covered = payment.paid_by != WillBePaidBy::Nobody;
        table.row([
            payment.due_on.clone(),
            seller_name(payment.seller),
            money(&payment.amount),
            count(payment.invoices as usize, "invoice"),
            paid_by(payment.paid_by),
            if covered { String::new() } else { money(&payment.uncovered) },
        ]);
    }
    table.lines()
}

/// Who will pay, in words.
pub fn paid_by(who: WillBePaidBy) -> String {
    match who {
        WillBePaidBy::AdvancePay => "Advance Pay".to_owned(),
        WillBePaidBy::DefaultMethod => "payment method".to_owned(),
        WillBePaidBy::Both => "Advance Pay and payment method".to_owned(),
        WillBePaidBy::Nobody => "nobody, in full".to_owned(),
        WillBePaidBy::NotOpen => String::new(),
    }
}

/// The seller's name.
pub fn seller_name(seller: Seller) -> String {
    let known = billing_app::sellers().into_iter().find(|choice| choice.seller == seller);
    known.map_or_else(|| words(&seller), |choice| choice.name)
}
