//! Registering for Advance Pay.

use billing_app::dto::{self, ErrorCode, Registration, Terms};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::text::wrapped;

/// Register the account for Advance Pay.
///
/// Nothing can be funded before. Without --accept-terms the terms are printed and nothing is registered (exit status 1).
/// Only a payer account may register. The registration records the version of the terms, when they were accepted, and the
/// default payment method of that moment, which pays Marketplace invoices from then on. Registering again changes nothing.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay register                   (reads the terms)
  advance-pay register --accept-terms")]
pub struct Register {
    /// Accept the terms of Advance Pay.
    #[arg(long)]
    accept_terms: bool,
}

impl Register {
    /// Registers, or prints the terms.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let terms = billing_app::terms();
        let request = dto::Register { accept_terms: self.accept_terms, terms_version: terms.version.clone() };
        match context.open()?.register(&request).map_err(Failure::from) {
            Ok(registration) => context.show(&registration, in_words),
            Err(refusal) => {
                if refusal.has_code(ErrorCode::TermsNotAccepted) {
                    context.show(&terms, paragraphs)?;
                }
                Err(refusal)
            }
        }
    }
}

fn in_words(registration: &Registration) -> String {
    format!(
        "Registered for Advance Pay on {} (terms of {}).\nMarketplace invoices are paid by {} ({}), the default payment method of that \
         moment.\nNext: advance-pay fund --amount 25000.00 --via eft",
        registration.registered_on, registration.terms_version, registration.default_method_label, registration.default_method_id
    )
}

fn paragraphs(terms: &Terms) -> String {
    let paragraphs: Vec<_> = terms.paragraphs.iter().map(|paragraph| wrapped(paragraph, 0)).collect();
    format!("Terms of Advance Pay, version {}\n\n{}", terms.version, paragraphs.join("\n"))
}
