//! Payments: one with all that belongs to it, a charge by hand, and what the bank answered to one.

use billing_app::dto::{ChargeOutcome, InvoiceDetail, PayInvoice, PaymentDetail};
use clap::{Args, Subcommand};

use crate::commands::{invoice, method, transaction};
use crate::context::Context;
use crate::failure::Failure;
use crate::text::{Facts, money, words, wrapped};

/// Show a payment, charge a payment method for an invoice, and record what the bank answered.
///
/// Where the Advance Pay balance does not pay an invoice in full, the default payment method is charged the rest. Such a payment
/// is processing until you say what became of it. `invoice show` lists the payments of an invoice.
#[derive(Subcommand)]
pub enum Payment {
    /// Show a payment: the invoice that it paid, what was left after it, why, and its postings.
    #[command(after_help = "Example:\n  advance-pay payment show PAY-000004")]
    Show(Show),
    Retry(Retry),
    /// The charge went through.
    #[command(after_help = "Example:\n  advance-pay payment succeed PAY-000004 --date 2026-03-09 --evidence \"March statement\"")]
    Succeed(Succeed),
    /// The charge was refused: the amount is outstanding again.
    #[command(after_help = "Example:\n  advance-pay payment fail PAY-000004 --code R01 --date 2026-03-09")]
    Fail(Fail),
}

/// Complete the payment of an invoice by hand: charge a payment method.
///
/// Charges all that is outstanding. A part can be charged only to a card, and only of usage charges. A charge that was refused is
/// not repeated by itself: this repeats it.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay payment retry SAMPLE-2026-0101
  advance-pay payment retry SAMPLE-2026-0101 --method PM-000003 --amount 100.00")]
pub struct Retry {
    /// The invoice: its ID or the seller's number.
    invoice: String,

    /// The payment method, such as PM-000003. Default: the default one.
    #[arg(long, value_name = "METHOD-ID")]
    method: Option<String>,

    /// How much. Default: all that is outstanding.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: Option<String>,

    /// Your own name for this request: sent again, it answers the first charge instead of making another.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

/// A payment.
#[derive(Args)]
pub struct Show {
    /// The payment, such as PAY-000004.
    id: String,
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
    /// Does it and shows the invoice.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        let outcome = |Succeed { id, date, evidence }: Succeed, return_code| ChargeOutcome { payment_id: id, date, return_code, evidence };
        let answered: InvoiceDetail = match self {
            Self::Show(Show { id }) => return context.show(&app.payment(&id)?, detail),
            Self::Retry(Retry { invoice, method, amount, request_id }) => {
                let request_id = method::request_id(request_id)?;
                let request = PayInvoice { request_id, invoice_id: invoice, method_id: method, amount };
                return context.show(&app.pay_invoice(&request)?, invoice::paid_by_hand);
            }
            Self::Succeed(succeed) => app.mark_charge_succeeded(&outcome(succeed, None))?,
            Self::Fail(Fail { answer, code }) => app.mark_charge_failed(&outcome(answer, code))?,
        };
        context.show(&answered, invoice::detail)
    }
}

fn detail(detail: &PaymentDetail) -> String {
    let payment = &detail.payment;
    let refused = detail.return_code.as_ref().map(|code| format!("{code}: {}", detail.return_meaning.as_deref().unwrap_or_default()));
    let facts = Facts::default()
        .with("Payment", &payment.id)
        .with("Status", words(&payment.status))
        .with("Date", &payment.date)
        .with("Amount", money(&payment.amount))
        .with("From", &payment.source_label)
        .with_some("Left of it", detail.source_left.as_ref().map(money))
        .with("Invoice", format!("{} ({}) of {}", payment.invoice_number, payment.invoice_id, detail.invoice.seller_name))
        .with("Outstanding before", money(&detail.outstanding_before))
        .with("Outstanding after", money(&payment.outstanding_after))
        .with("Made", if payment.automatic { "automatically" } else { "by hand" })
        .with_some("Answer expected by", payment.expected_by.as_deref())
        .with_some("Answered on", detail.answered_on.as_deref())
        .with_some("Return code", refused)
        .with_some("Recorded by", payment.recorded_by.as_deref())
        .with_some("Evidence", payment.evidence.as_deref());
    format!("{}\n{}\nTransactions\n{}", facts.lines(), wrapped(&payment.explanation, 0), transaction::table(&detail.transactions))
}
