//! What a transaction of the record is, in one sentence without its full stop, as lists and journals write it.

use super::gap::{Id, Words};
use super::sentences;

sentences! {
    /// What happened.
    TransactionSentence {
        InvoiceRecorded { label: String } = "Invoice {label} recorded";
        CreditMemoRecorded { label: String } = "Credit memo {label} recorded";
        InvoiceWithdrawn { label: String } = "Invoice {label} canceled: its import was undone";
        CreditMemoWithdrawn { label: String } = "Credit memo {label} canceled: its import was undone";
        CreditMemoApplied { label: String } = "Credit memo applied to {label}";
        FundingDebitStarted { label: String, method: Option<Words> } = "Funding {label}: debit of {method} started";
        FundingDebitSucceeded { label: String, method: Option<Words> } = "Funding {label}: debit of {method} succeeded";
        FundingDebitRefused { label: String, method: Option<Words> } = "Funding {label}: debit of {method} refused";
        FundingDebitReturned { label: String, method: Option<Words> } = "Funding {label}: debit of {method} returned";
        TransferReceived { label: String } = "Funding {label}: transfer received";
        TransferReturned { label: String } = "Funding {label}: transfer returned";
        InvoicePaidFromBalance { label: String } = "Invoice {label} paid from Advance Pay";
        InvoiceCharged { label: String, method: Option<Words> } = "Invoice {label}: {method} charged";
        InvoiceChargeSucceeded { label: String, method: Option<Words> } = "Invoice {label}: charge of {method} succeeded";
        InvoiceChargeRefused { label: String, method: Option<Words> } = "Invoice {label}: charge of {method} refused";
        CashReceived { cash: Id } = "Unapplied cash {cash} received";
        CashTied { label: String, cash: Id } = "Funding {label}: unapplied cash {cash} tied to it";
        CashPaidInvoice { label: String, cash: Id } = "Invoice {label} paid from unapplied cash {cash}";
        CashReturned { cash: Id } = "Unapplied cash {cash} returned";
    }
}
