//! Why a rule refused what was asked for.

use billing_core::by_hand::{ByHandError, PaidWhole};
use billing_core::funding::{FundingAction, FundingHint, FundingStatus};
use billing_core::ids::FundingId;

use super::gap::{Amount, Choice, Id, Words};
use super::{Label, Sentence, sentences};

sentences! {
    /// Why a rule refused.
    Refusal {
        NotFound { what: Choice, id: String } =
            "There is no {what, select, INVOICE {invoice} PAYMENT {payment} FUNDING {funding} DOCUMENT {document} UNAPPLIED_CASH {unapplied cash} IMPORT {import} STATEMENT {statement} STATEMENT_LINE {statement line} MATCH {match} ATTACHED_FILE {attached file} BANK_ACCOUNT {bank account} other {payment method}} {id} in this ledger.";
        NotEligible { remedy: Words } = "This account can't register for Advance Pay. {remedy}";
        TermsNotAccepted {} = "Registering needs the terms accepted. Read them, then accept them.";
        TermsOutdated { version: String } = "The terms have changed to version {version}. Read them again, then accept them.";
        NotRegistered {} = "This account is not registered for Advance Pay. Register first, on the Advance Pay page or with `advance-pay register`.";
        CantFundFrom { why: Words } =
            "You can't add funds from this payment method: {why}. Choose another one, or an electronic funds transfer.";
        CantCharge { method: Words, number: String, why: Words } =
            "{method} can't be charged for {number}: {why}. Choose another payment method.";
        NothingToEdit {} = "A wire transfer has nothing to edit.";
        CardNotEditable { method: Words } = "{method} is a card and can't be edited. Add the card anew, then remove this one.";
        SellerBankMissing { seller: String, currency: String } =
            "Where {seller} receives {currency} is not known yet. Enter the receiving bank details from the seller's invoice first, in Settings or with `advance-pay seller set-bank`.";
        RequestConflict { id: String } = "The request ID {id} was used for another request before. Use a new one for a new request.";
        NotSimulated {} = "This is a real ledger: its date is today's and can't be moved. Make a sandbox with `advance-pay init --sandbox DATE`.";
        NoLedger {} = "No ledger is open.";
        KeysUsedUp {} = "This ledger has had 254 keys, the most that it can have. Nothing was changed.";

        WrongStatus { action: Choice, id: Id, status: Choice, hint: Choice } =
            "You can't {action, select, RECORD_RECEIPT {record a receipt for} MARK_SUCCEEDED {mark as succeeded} MARK_FAILED {mark as failed} MARK_RETURNED {mark as returned} other {cancel}} {id}: it is {status, select, AWAITING_TRANSFER {awaiting transfer} PARTIALLY_RECEIVED {partially received} RECEIVED {received} PROCESSING {processing} SUCCEEDED {succeeded} FAILED {failed} RETURNED {returned} other {canceled}}. {hint, select, RECORD_RECEIPT {An EFT is received: record its receipt.} MARK_DEBIT {A debit of a bank account succeeds or fails: mark it so.} MARK_AS_BANK_SAYS {Mark it as succeeded or failed, as your bank says.} NOTHING_ARRIVED {Nothing has arrived yet: record a receipt, or cancel it.} MONEY_ARRIVED {Money has arrived: it can only be returned by the bank.} other {Nothing more can happen to it; add funds anew.}}";
        AnsweredBefore { id: Id } = "{id} was answered before; its answer can't be changed.";
        NotACharge { id: Id } = "{id} is no charge to a payment method.";
        NothingLeft { name: Words } = "Nothing is left of {name}.";
        MoreThanLeft { left: Amount, name: Words, asked: Amount } = "{left} of {name} is left; {asked} is more than that.";
        NotACreditMemo { number: String } = "{number} is an invoice, not a credit memo. Name the credit memo that pays.";
        NotAnInvoice { number: String } = "{number} is a credit memo: it pays invoices, and is not paid itself.";
        NothingOutstanding { number: String } = "Nothing of {number} is outstanding.";
        BeingCharged { amount: Amount } = "{amount} of it is being charged: record the bank's answer first.";
        PaysElsewhere { name: Words, seller: String, currency: String, number: String, other: String, unlike: String } =
            "{name} pays only invoices of {seller} in {currency}; {number} is one of {other} in {unlike}. Choose another invoice.";
        NotBefore { name: Words, from: String } = "{name} can be applied from {from} on.";
        MoreThanOutstanding { outstanding: Amount, number: String, asked: Amount } =
            "{outstanding} of {number} is outstanding; {asked} is more than that.";
        NoPart { why: Choice, outstanding: Amount } =
            "{why, select, SUBSCRIPTION {A subscription is paid whole, never in part.} MARKETPLACE {A Marketplace invoice is paid whole, never in part.} other {Only a card pays a part of an invoice, not a bank account.}} Leave the amount out to pay all of {outstanding}{why, select, BANK_ACCOUNT {, or choose a card} other {}}.";
        TieElsewhere { id: Id, seller: String, currency: String, funding: Id, other: String, unlike: String } =
            "{id} is money for {seller} in {currency}; {funding} is for {other} in {unlike}. Choose a funding for the same seller and currency.";
        NoFundingDocument { id: Id } =
            "{id} is debited from a bank account; only an electronic funds transfer has a funding document. Ask for its funding summary.";
        NoFundingSummary { id: Id } =
            "{id} is an electronic funds transfer; only a debit of a bank account has a funding summary. Ask for its funding document.";
        ImportNotUndone { import: String, number: String } =
            "{import} can't be undone any more: something was paid or charged for {number}, or applied from it. Nothing was changed. Where the seller has billed too much, import its credit memo.";
        MatchRejected { id: Id } = "{id} was rejected before, and that stands. Record what happened on the funding itself.";
        MatchConfirmed { id: Id, funding: Id } =
            "{id} was confirmed, and {funding} rests on it. Record what happened since on the funding itself.";
        StatementNotUndone { import: String, line: String, funding: String } =
            "{import} can't be undone any more: {line} is the evidence of a step of {funding}. Nothing was changed.";
        NoReceipt { id: Id } = "Nothing has arrived of {id} yet, so there is no receipt for it. Record what arrived first.";
    }
}

impl Refusal {
    /// Why a funding's status does not allow an action (R11, R12).
    pub fn wrong_status(id: FundingId, action: FundingAction, status: FundingStatus, hint: FundingHint) -> Self {
        let action = match action {
            FundingAction::RecordReceipt => "RECORD_RECEIPT",
            FundingAction::MarkSucceeded => "MARK_SUCCEEDED",
            FundingAction::MarkFailed => "MARK_FAILED",
            FundingAction::MarkReturned => "MARK_RETURNED",
            FundingAction::Cancel => "CANCEL",
        };
        let status = match status {
            FundingStatus::AwaitingTransfer => "AWAITING_TRANSFER",
            FundingStatus::PartiallyReceived => "PARTIALLY_RECEIVED",
            FundingStatus::Received => "RECEIVED",
            FundingStatus::Processing => "PROCESSING",
            FundingStatus::Succeeded => "SUCCEEDED",
            FundingStatus::Failed => "FAILED",
            FundingStatus::Returned => "RETURNED",
            FundingStatus::Canceled => "CANCELED",
        };
        let hint = match hint {
            FundingHint::RecordReceipt => "RECORD_RECEIPT",
            FundingHint::MarkDebit => "MARK_DEBIT",
            FundingHint::MarkAsBankSays => "MARK_AS_BANK_SAYS",
            FundingHint::NothingArrived => "NOTHING_ARRIVED",
            FundingHint::MoneyArrived => "MONEY_ARRIVED",
            FundingHint::NothingMore => "NOTHING_MORE",
        };
        Self::WrongStatus { action: Choice(action), id: Id::of(id), status: Choice(status), hint: Choice(hint) }
    }
}

/// What a [`ByHandError`] says; nothing where it is about money that does not add up.
impl Refusal {
    /// Why nothing was paid by hand.
    pub fn by_hand(error: ByHandError) -> Vec<Sentence> {
        let said = match error {
            ByHandError::NotAnInvoice(number) => Self::NotAnInvoice { number },
            ByHandError::NothingOutstanding { number, processing } => {
                let charged = processing.is_positive().then(|| Self::BeingCharged { amount: processing.into() });
                return std::iter::once(Self::NothingOutstanding { number }).chain(charged).map(Into::into).collect();
            }
            ByHandError::Elsewhere { name, seller, currency, number, invoice_seller, invoice_currency } => Self::PaysElsewhere {
                name: Label::of_applicable(name),
                seller: seller.name().to_owned(),
                currency: currency.to_string(),
                number,
                other: invoice_seller.name().to_owned(),
                unlike: invoice_currency.to_string(),
            },
            ByHandError::NothingLeft(name) => Self::NothingLeft { name: Label::of_applicable(name) },
            ByHandError::TooEarly { name, usable_from } => {
                Self::NotBefore { name: Label::of_applicable(name), from: usable_from.to_string() }
            }
            ByHandError::MoreThanLeft { name, left, asked } => {
                Self::MoreThanLeft { left: left.into(), name: Label::of_applicable(name), asked: asked.into() }
            }
            ByHandError::MoreThanOutstanding { number, outstanding, asked } => {
                Self::MoreThanOutstanding { outstanding: outstanding.into(), number, asked: asked.into() }
            }
            ByHandError::NoPart { why, outstanding } => {
                let why = match why {
                    PaidWhole::Subscription => "SUBSCRIPTION",
                    PaidWhole::Marketplace => "MARKETPLACE",
                    PaidWhole::BankAccount => "BANK_ACCOUNT",
                };
                Self::NoPart { why: Choice(why), outstanding: outstanding.into() }
            }
            ByHandError::Money(_) => return Vec::new(),
        };
        vec![said.into()]
    }
}
