//! Payments that an owner makes by hand.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::invoice::{Invoice, InvoicePayment};

/// Applies unapplied cash or a credit memo to an invoice, by hand.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ApplyFunds {
    /// The caller's id of this intent (R16); made from the rest of the request if absent.
    pub request_id: Option<String>,
    /// What pays: the unapplied cash, or the credit memo by its id or number.
    pub source_id: String,
    /// What is paid: an invoice by its id or number.
    pub invoice_id: String,
    /// A decimal; as much as there is and is needed if absent.
    pub amount: Option<String>,
    /// The owner's words (R21).
    pub evidence: Option<String>,
}

/// Completes the payment of an invoice by hand: charges a payment method.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PayInvoice {
    /// The caller's id of this intent (R16).
    pub request_id: String,
    /// The invoice, by its id or number.
    pub invoice_id: String,
    /// The payment method; the default one if absent.
    pub method_id: Option<String>,
    /// A decimal; all that is outstanding if absent. A part only with a card, and only of usage charges (R15).
    pub amount: Option<String>,
}

/// A payment made by hand, and the invoice after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentByHand {
    /// Whether the same request had been carried out before, so that nothing changed now (R16).
    pub already_recorded: bool,
    /// The payment.
    pub payment: InvoicePayment,
    /// The invoice.
    pub invoice: Invoice,
}
