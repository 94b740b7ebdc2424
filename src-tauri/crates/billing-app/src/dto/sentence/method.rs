//! What stands in the way of using, changing or removing a payment method, and what uses it.

use billing_core::method::{MethodLabel, NotUsable};

use super::gap::{Amount, Id, Month, Words};
use super::{Label, Sentence, sentences};

sentences! {
    /// What a payment method can't do, and why.
    MethodSentence {
        WireNotChargeableClause {} = "a wire transfer can't be charged automatically: you send it yourself";
        CardForFundsClause {} = "a card pays invoices, but can't add Advance Pay funds";
        MarkedInvalidClause { method: Words } = "{method} is marked invalid by its bank";
        ExpiredClause { method: Words, month: Month } = "{method} expired at the end of {month}";
        RemovedClause { method: Words } = "{method} was removed";
        BankElsewhereClause { seller: String, currency: String } = "a US bank account pays only AWS Inc. in USD, not {seller} in {currency}";

        WireNotChargeable {} = "A wire transfer can't be charged automatically: you send it yourself.";
        CardForFunds {} = "A card pays invoices, but can't add Advance Pay funds.";
        MarkedInvalid { method: Words } = "{method} is marked invalid by its bank.";
        Expired { method: Words, month: Month } = "{method} expired at the end of {month}.";
        Removed { method: Words } = "{method} was removed.";
        BankElsewhere { seller: String, currency: String } = "A US bank account pays only AWS Inc. in USD, not {seller} in {currency}.";

        NotDefaultMarkedInvalid { method: Words } = "{method} is marked invalid by its bank, so it can't be the default.";
        NotDefaultExpired { method: Words, month: Month } = "{method} expired at the end of {month}, so it can't be the default.";
        NotDefaultRemoved { method: Words } = "{method} was removed, so it can't be the default.";
        NotDefault { why: Words } = "It can't be the default: {why}.";

        WireAlwaysThere {} = "A wire transfer is always there and can't be removed.";
        IsDefault { method: Words } = "{method} is the default payment method. <methods>Make another one the default</methods> first.";
        InUse { method: Words, uses: Vec<Sentence>, count: u32 } =
            "{method} is in use: {uses} {count, plural, one {is} other {are}} processing. It can be removed once the bank has answered.";
        Use { id: Id, amount: Amount } = "{id} ({amount})";
        MoreUses { count: u32 } = "{count} more";
        FundingsProcessing { count: u32 } = "{count, plural, one {# funding} other {# fundings}} processing";
        PaymentsProcessing { count: u32 } = "{count, plural, one {# payment} other {# payments}} processing";
        MarketplaceInvoices {} = "Marketplace invoices";
        FixedAtRegistration {} = "A Marketplace invoice is charged to the default payment method of the day on which you registered.";
    }
}

fn named(label: &MethodLabel) -> Words {
    Box::new(Label::of(label.clone(), None))
}

impl MethodSentence {
    /// Why a method can't be used, as a clause after a colon.
    pub fn clause(why: &NotUsable) -> Words {
        match why {
            NotUsable::WireTransfer => Self::WireNotChargeableClause {},
            NotUsable::CardForFunds => Self::CardForFundsClause {},
            NotUsable::Invalid(label) => Self::MarkedInvalidClause { method: named(label) },
            NotUsable::Expired { label, month } => Self::ExpiredClause { method: named(label), month: (*month).into() },
            NotUsable::Removed(label) => Self::RemovedClause { method: named(label) },
            NotUsable::Elsewhere { seller, currency } => {
                Self::BankElsewhereClause { seller: seller.name().to_owned(), currency: currency.to_string() }
            }
        }
        .into()
    }

    /// Why a method can't be used, as a sentence.
    pub fn unusable(why: &NotUsable) -> Sentence {
        match why {
            NotUsable::WireTransfer => Self::WireNotChargeable {},
            NotUsable::CardForFunds => Self::CardForFunds {},
            NotUsable::Invalid(label) => Self::MarkedInvalid { method: named(label) },
            NotUsable::Expired { label, month } => Self::Expired { method: named(label), month: (*month).into() },
            NotUsable::Removed(label) => Self::Removed { method: named(label) },
            NotUsable::Elsewhere { seller, currency } => {
                Self::BankElsewhere { seller: seller.name().to_owned(), currency: currency.to_string() }
            }
        }
        .into()
    }

    /// Why a method can't become the default.
    pub fn not_default(why: &NotUsable) -> Sentence {
        match why {
            NotUsable::Invalid(label) => Self::NotDefaultMarkedInvalid { method: named(label) },
            NotUsable::Expired { label, month } => Self::NotDefaultExpired { method: named(label), month: (*month).into() },
            NotUsable::Removed(label) => Self::NotDefaultRemoved { method: named(label) },
            NotUsable::WireTransfer | NotUsable::CardForFunds | NotUsable::Elsewhere { .. } => Self::NotDefault { why: Self::clause(why) },
        }
        .into()
    }
}
