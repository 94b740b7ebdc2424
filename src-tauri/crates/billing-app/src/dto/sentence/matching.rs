//! What speaks for the tie of a statement line to a funding, or has to be known of it.

use billing_core::funding::Funding;
use billing_core::statement::{MatchEffect, MatchReason, Suggestion};

use super::gap::{Choice, Id};
use super::sentences;

sentences! {
    /// Why a line may stand for a step of a funding.
    MatchSentence {
        ReferenceQuoted { reference: String } = "The line quotes the reference {reference}.";
        ReferenceCutShort { reference: String } = "The line quotes the beginning of the reference {reference}; the rest is cut off.";
        AmountEqual { effect: Choice } = "{effect, select, RETURN {It moves just what arrived.} other {It moves just what is awaited.}}";
        AmountShort {} = "It moves less than is awaited; a bank may have taken its fees from it.";
        AmountOver {} = "It moves more than is awaited.";
        SellerNamed { seller: String } = "{seller} is named in it.";
        SameAccount {} = "It is on the statement of the account that is debited.";
        InTime { effect: Choice } =
            "{effect, select, RETURN {It was booked within 60 days of the arrival.} other {It was booked between the request and the day by which it is expected.}}";
        ReceivedAlready { funding: Id } =
            "{funding} was received in full before. Confirm this only if the transfer was sent twice; if it is the one that was recorded, reject it.";
    }
}

impl MatchSentence {
    /// The words for a reason of a suggestion for `funding`.
    #[must_use]
    pub fn of(reason: MatchReason, suggestion: &Suggestion, funding: &Funding) -> Self {
        let effect = || {
            Choice(match suggestion.effect {
                MatchEffect::Return => "RETURN",
                MatchEffect::Receipt | MatchEffect::Success => "ARRIVAL",
            })
        };
        match reason {
            MatchReason::ReferenceQuoted => Self::ReferenceQuoted { reference: funding.reference.grouped() },
            MatchReason::ReferenceCutShort => Self::ReferenceCutShort { reference: funding.reference.grouped() },
            MatchReason::AmountEqual => Self::AmountEqual { effect: effect() },
            MatchReason::AmountShort => Self::AmountShort {},
            MatchReason::AmountOver => Self::AmountOver {},
            MatchReason::SellerNamed => Self::SellerNamed { seller: funding.seller.name().to_owned() },
            MatchReason::SameAccount => Self::SameAccount {},
            MatchReason::InTime => Self::InTime { effect: effect() },
            MatchReason::ReceivedAlready => Self::ReceivedAlready { funding: Id::of(funding.id) },
        }
    }
}
