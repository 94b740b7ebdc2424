//! The order with which the owner's own bank sends what a funding awaits.

use std::path::PathBuf;

use billing_app::dto::{self, PaymentFileFormat, PaymentFileRequest};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::output;
use crate::text::{Facts, money, parse_state, reference};

/// Make the order with which your own bank sends what a funding awaits.
///
/// Upload the file at your bank instead of filling in its form: amount, receiving account and reference are in it. It pays from one of
/// your US bank accounts. pain.001 (ISO 20022) is a wire, to any account; nacha is an ACH credit, in US dollars to an account in the
/// US. The file holds account numbers in clear and is readable by you alone; delete it when your bank has it. Nothing is recorded:
/// when the money has arrived, say so with `funding receive`, or import the statement.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay payment-file FND-000001 --format pain.001 --output order.xml
  advance-pay payment-file FND-000001 --format nacha --from PM-000002 --output order.ach")]
pub struct PaymentFile {
    /// The funding's ID or its reference.
    funding: String,

    /// pain.001 or nacha.
    #[arg(long, value_name = "FORMAT", value_parser = parse_state::<PaymentFileFormat>)]
    format: PaymentFileFormat,

    /// Where to write it; `-` is standard output. A file that is there is replaced.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,

    /// The US bank account that pays. Default: the default payment method, or the only account.
    #[arg(long, value_name = "METHOD-ID")]
    from: Option<String>,

    /// The day on which the bank should carry it out. Default: the next one on which banks can.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// Of a nacha file: by what your bank knows your company, ten letters and digits. Default: 1 and the federal tax ID.
    #[arg(long, value_name = "ID")]
    company_id: Option<String>,
}

impl PaymentFile {
    /// Writes the order, and says what is in it.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let Self { funding: funding_id, format, output, from, date, company_id } = self;
        let request = PaymentFileRequest { funding_id, format, from, date, company_id };
        if output.as_path() != "-" {
            return context.show(&context.open()?.save_payment_file(&request, &output)?, in_words);
        }
        if context.json() {
            return Err(Failure::usage("--output - writes the order itself to standard output, which leaves no place for --json."));
        }
        let mut app = context.open()?;
        output::stream(|out| app.print_payment_file(&request, out).map(drop))
    }
}

fn in_words(order: &dto::PaymentFile) -> String {
    let facts = Facts::default()
        .with("Order", &order.order_id)
        .with("Pays", money(&order.amount))
        .with("To", &order.beneficiary_name)
        .with("From", format!("{} ({})", order.from_label, order.from))
        .with("Reference", reference(&order.reference))
        .with("Carried out on", &order.carried_out_on)
        .with("SHA-256", &order.sha256);
    let path = order.path.as_deref().unwrap_or("standard output");
    let next = if order.simulated {
        "The date of this ledger is simulated: give the order to no real bank."
    } else {
        "It holds account numbers: upload it at your bank, then delete it. Upload it once; it is paid each time."
    };
    let recorded = format!("Nothing is recorded of {} until its money has arrived.", order.funding_id);
    format!("Wrote {path}\n\n{}\n{next}\n{recorded}\n", facts.lines())
}
