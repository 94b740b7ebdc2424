//! How sentences and lists name a record that has more than an id.

use billing_core::by_hand::ApplicableName;
use billing_core::ids::PaymentMethodId;
use billing_core::method::{MethodLabel, PaymentMethod};

use super::gap::{Id, Words};
use super::{Sentence, sentences};

sentences! {
    /// Names of payment methods and of what else a payment comes from; `id` is the record that it names.
    Label {
        UsBankAccount { digits: String, id: Option<Id> } = "US bank account ····{digits}";
        Card { name: String, id: Option<Id> } = "{name}";
        WireTransfer { id: Option<Id> } = "Wire transfer";
        Eft {} = "EFT";
        ElectronicFundsTransfer {} = "Electronic funds transfer";
        AdvancePay {} = "<balance>Advance Pay</balance>";
        CreditMemo { number: String, id: Id } = "credit memo {number}";
        CreditMemoAtFirst { number: String } = "Credit memo {number}";
        Cash { id: Id } = "{id}";
        UnappliedCash { id: Id } = "unapplied cash {id}";
    }
}

impl Label {
    /// How a payment method is named, and which one it is.
    pub fn of(label: MethodLabel, id: Option<PaymentMethodId>) -> Sentence {
        let id = id.map(Id::of);
        match label {
            MethodLabel::UsBankAccount { last_four } => Self::UsBankAccount { digits: last_four, id },
            MethodLabel::Card(name) => Self::Card { name, id },
            MethodLabel::WireTransfer => Self::WireTransfer { id },
        }
        .into()
    }

    /// The name of a payment method.
    pub fn of_method(method: &PaymentMethod) -> Sentence {
        Self::of(method.label(), Some(method.id))
    }

    /// The name of what is applied by hand, at the beginning of a sentence.
    pub fn of_applicable(name: ApplicableName) -> Words {
        match name {
            ApplicableName::UnappliedCash(id) => Self::Cash { id: Id::of(id) },
            ApplicableName::CreditMemo(number) => Self::CreditMemoAtFirst { number: number.to_string() },
        }
        .into()
    }
}
