//! Registering for Advance Pay: who may, and to which terms.

use billing_core::registration::{Condition, Requirement};
use billing_core::seller::Seller;

use super::gap::{Amount, Choice, OneOf};
use super::{Sentence, sentences};

sentences! {
    /// The conditions of registering (R2), and what a registration locks (R7).
    RegistrationSentence {
        PayerAccountNeeded {} = "The account is a payer (management) account.";
        RegisterWithPayer {} = "This is a member account, whose payer account pays its bills. Register with the payer account.";
        CurrencyAccepted { seller: String, currencies: OneOf } = "The preferred currency is one that {seller} is paid in: {currencies}.";
        ChooseCurrency { currencies: OneOf } = "Choose {currencies} as the preferred currency in Settings.";
        BalanceUnused { what: Choice, amount: Amount } =
            "You can't change {what, select, SELLER {the seller of record} CURRENCY {the preferred currency} other {the default payment method}} while {amount} of <balance>Advance Pay funds</balance> is unused. It can be changed once invoices have used it up.";
        BalancesUnused { what: Choice, amounts: Vec<Sentence> } =
            "You can't change {what, select, SELLER {the seller of record} CURRENCY {the preferred currency} other {the default payment method}} while {amounts} of <balance>Advance Pay funds</balance> is unused. It can be changed once invoices have used it up.";
        Unused { amount: Amount, seller: String } = "{amount} ({seller})";
    }
}

impl RegistrationSentence {
    /// What a condition asks, and what would change it where it does not hold.
    pub fn of(condition: &Condition, seller: Seller) -> (Sentence, Option<Sentence>) {
        let currencies = || OneOf::of(seller.currencies().iter().map(|currency| currency.code()));
        let (asked, remedy) = match condition.requirement {
            Requirement::PayerAccount => (Self::PayerAccountNeeded {}, Self::RegisterWithPayer {}),
            Requirement::Currency => (
                Self::CurrencyAccepted { seller: seller.name().to_owned(), currencies: currencies() },
                Self::ChooseCurrency { currencies: currencies() },
            ),
        };
        (asked.into(), condition.remedy.is_some().then(|| remedy.into()))
    }
}
