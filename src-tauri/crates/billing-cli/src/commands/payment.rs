//! What a bank answered to a charge.

use billing_app::dto::{ChargeOutcome, InvoiceDetail};
use clap::{Args, Subcommand};

use crate::commands::invoice;
use crate::context::Context;
use crate::failure::Failure;

/// Record what the bank answered to a charge for an invoice.
///
/// Where the Advance Pay balance does not pay an invoice in full, the default payment method is charged the rest. Such a payment
/// is processing until you say what became of it. `invoice show` lists the payments of an invoice.
#[derive(Subcommand)]
pub enum Payment {
    /// The charge went through.
    #[command(after_help = "Example:\n  advance-pay payment succeed PAY-000004 --date 2026-03-09 --evidence \"March statement\"")]
    Succeed(Succeed),
    /// The charge was refused: the amount is outstanding again.
    #[command(after_help = "Example:\n  advance-pay payment fail PAY-000004 --code R01 --date 2026-03-09")]
    Fail(Fail),
}

/// A charge that went through.
#[derive(Args)]
pub struct Succeed {
    /// The payment, such as PAY-000004.
    id: String,

    /// The day of the bank's answer, YYYY-MM-DD. Default: the ledger's day.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// How you know, in your words; it is kept.
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,
}

/// A charge that was refused.
#[derive(Args)]
pub struct Fail {
    #[command(flatten)]
    answer: Succeed,

    /// The ACH return code that the bank names, such as R01.
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
}

impl Payment {
    /// Records the answer and shows the invoice.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        let outcome = |Succeed { id, date, evidence }: Succeed, return_code| ChargeOutcome { payment_id: id, date, return_code, evidence };
        let detail: InvoiceDetail = match self {
            Self::Succeed(succeed) => app.mark_charge_succeeded(&outcome(succeed, None))?,
            Self::Fail(Fail { answer, code }) => app.mark_charge_failed(&outcome(answer, code))?,
        };
        context.show(&detail, invoice::detail)
    }
}
