//! Automatic payments.

use std::io::Write as _;

use billing_app::AppError;
use billing_app::dto::{AutomaticPayment, DailyBackup, ErrorCode, Settlement, UnpaidInvoice};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::text::{Table, count, left, money, optional_money, printable, right, words, wrapped};

/// Pay what falls due.
///
/// Pays every invoice that is due by the ledger's day, or by an earlier one: in order of due date, from credit memos and the
/// Advance Pay balance, the rest by the default payment method. Each payment is explained, and so is each invoice that stays
/// unpaid. What was paid before is not paid again, so a daily timer may run this as often as it likes; days that were missed are
/// paid in order, each on its own day. Where the clock has gone back behind a day that was settled, nothing is paid, and the exit
/// status is 1: set the clock right, or say with --accept-clock that it is right now.
///
/// Then it makes the day's backup, in the folder LEDGER.backups, and says on standard error if it can't.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay settle
  advance-pay settle --through 2026-03-05 --json")]
pub struct Settle {
    /// Pay what is due up to this day, YYYY-MM-DD; not in the future. Default: the ledger's day.
    #[arg(long, value_name = "DATE")]
    through: Option<String>,

    /// The clock is right and was wrong before: days after today that were settled are disregarded.
    #[arg(long)]
    accept_clock: bool,
}

impl Settle {
    /// Settles and shows what was paid.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        if self.accept_clock {
            app.confirm_clock()?;
        }
        let settlement = app.settle(self.through.as_deref())?;
        if let Some(pause) = &settlement.paused {
            if context.json() {
                context.show(&settlement, |_| String::new())?;
            }
            return Err(Failure::refused(ErrorCode::ClockWentBack, &pause.reason));
        }
        context.show(&settlement, |settlement| in_words(settlement, "Nothing is due."))?;
        note_backup(app.daily_backup());
        Ok(())
    }
}

/// Says on standard error what the owner should know of the day's backup. What was asked for is done, so it is no failure.
fn note_backup(daily: Result<DailyBackup, AppError>) {
    let note = match daily {
        Ok(DailyBackup { warning, .. }) => warning,
        Err(error) => Some(format!("No backup of today was made: {error}")),
    };
    if let Some(note) = note {
        // Where standard error is closed there is nobody to tell.
        let _ = writeln!(std::io::stderr().lock(), "note: {}", printable(&note));
    }
}

/// What was paid and what was not, or `nothing` where there is neither.
pub fn in_words(settlement: &Settlement, nothing: &str) -> String {
    let (payments, unpaid) = (&settlement.payments, &settlement.unpaid);
    let mut text = String::new();
    if payments.is_empty() && unpaid.is_empty() {
        text.push_str(&format!("{nothing}\n"));
    }
    if !payments.is_empty() {
        text.push_str(&format!("\n{}\n{}", count(payments.len(), "automatic payment"), payment_table(payments)));
        text.push_str("\nWhy\n");
        for payment in payments {
            text.push_str(&bullet(&payment.explanation));
        }
    }
    if !unpaid.is_empty() {
        text.push_str(&format!("\n{} not paid in full\n{}\n", count(unpaid.len(), "invoice"), unpaid_table(unpaid)));
        for invoice in unpaid {
            text.push_str(&bullet(&invoice.reason));
        }
    }
    text
}

/// A sentence of a list.
fn bullet(sentence: &str) -> String {
    wrapped(sentence, 4).replacen("    ", "  - ", 1)
}

fn payment_table(payments: &[AutomaticPayment]) -> String {
    let mut table = Table::new([
        left("  DATE"),
        left("PAYMENT"),
        left("INVOICE"),
        right("AMOUNT"),
        left("FROM"),
        right("LEFT AFTER IT"),
        left("STATUS"),
    ]);
    for payment in payments {
        table.row([
            format!("  {}", payment.date),
            payment.id.clone(),
            payment.invoice_number.clone(),
            money(&payment.amount),
            payment.source_label.clone(),
            optional_money(payment.balance_after.as_ref()),
            words(&payment.status),
        ]);
    }
    table.lines()
}

fn unpaid_table(unpaid: &[UnpaidInvoice]) -> String {
    let mut table = Table::new([left("  INVOICE"), right("OUTSTANDING")]);
    for invoice in unpaid {
        table.row([format!("  {}", invoice.invoice_number), money(&invoice.outstanding)]);
    }
    table.lines()
}

/// What arriving money paid at once, in one paragraph; empty where it paid nothing.
pub fn paid_at_once(settlement: &Settlement) -> String {
    if let Some(pause) = &settlement.paused {
        return format!("\n{}", wrapped(&pause.reason, 0));
    }
    if settlement.payments.is_empty() { String::new() } else { in_words(settlement, "") }
}
