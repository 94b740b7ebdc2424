//! Payment methods: US bank accounts (R4), cards, and the wire transfer that is always there.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;

use crate::address::{PostalAddress, PostalAddressDraft, us_state};
use crate::bank::{AccountNumber, IdentityNumber, RoutingNumber};
use crate::card::{Card, ExpiryMonth};
use crate::ids::PaymentMethodId;
use crate::money::Currency;
use crate::seller::Seller;
use crate::text;
use crate::validation::{FieldError, FieldErrors, Problem};

/// Whose bank account it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// A person's.
    Personal,
    /// A business's.
    Business,
}

/// What identifies the owner of a bank account (R4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// A business's federal tax ID.
    TaxId(IdentityNumber),
    /// A person's driver's licence or state ID.
    StateId {
        /// The document's number.
        number: IdentityNumber,
        /// The state that issued it, two letters.
        state: String,
    },
}

impl Identity {
    /// Whose bank account it identifies.
    #[must_use]
    pub const fn ownership(&self) -> Ownership {
        match self {
            Self::TaxId(_) => Ownership::Business,
            Self::StateId { .. } => Ownership::Personal,
        }
    }

    /// The number, to be sealed.
    #[must_use]
    pub const fn number(&self) -> &IdentityNumber {
        match self {
            Self::TaxId(number) | Self::StateId { number, .. } => number,
        }
    }
}

/// What may be edited about a US bank account after it was added (R4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankAccountContact {
    /// The name on the account.
    pub name_on_account: String,
    /// A US address.
    pub billing_address: PostalAddress,
    /// A phone number.
    pub phone: Option<String>,
}

/// A US checking account, in clear; storage seals its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsBankAccount {
    /// Name, address, phone.
    pub contact: BankAccountContact,
    /// The bank.
    pub routing_number: RoutingNumber,
    /// The account.
    pub account_number: AccountNumber,
    /// Its owner.
    pub identity: Identity,
    /// Up to 50 tags.
    pub tags: BTreeMap<String, String>,
}

/// Name, address and phone as typed, not checked yet.
#[derive(Debug, Clone, Default)]
pub struct BankAccountContactDraft {
    /// The name on the account.
    pub name_on_account: String,
    /// A US address.
    pub billing_address: PostalAddressDraft,
    /// A phone number, or nothing.
    pub phone: String,
}

/// A US bank account as typed, not checked yet. An empty text is nothing.
#[derive(Default)]
pub struct UsBankAccountDraft {
    /// `PERSONAL` or `BUSINESS`.
    pub ownership: String,
    /// Name, address, phone.
    pub contact: BankAccountContactDraft,
    /// Nine digits.
    pub routing_number: String,
    /// The same typed again; `None` where there is no second field.
    pub routing_number_again: Option<String>,
    /// Up to 17 digits.
    pub account_number: String,
    /// The same typed again; `None` where there is no second field.
    pub account_number_again: Option<String>,
    /// A business's federal tax ID.
    pub tax_id: String,
    /// A person's driver's licence or state ID number.
    pub id_number: String,
    /// The state that issued it.
    pub id_state: String,
    /// Tags.
    pub tags: BTreeMap<String, String>,
}

/// The most tags of one payment method (R4).
pub const MOST_TAGS: usize = 50;

impl BankAccountContactDraft {
    /// Checks name, address and phone.
    ///
    /// # Errors
    /// Every field that needs attention.
    pub fn validate(&self) -> Result<BankAccountContact, Vec<FieldError>> {
        let mut errors = FieldErrors::default();
        let name_on_account = errors.take("nameOnAccount", text::required(&self.name_on_account, "the name on the account", 100));
        let billing_address = self.billing_address.validate_us("billingAddress").map_err(|found| errors.extend(found)).ok();
        let phone = errors.take("phone", phone(&self.phone)).flatten();
        errors.finish()?;
        let (Some(name_on_account), Some(billing_address)) = (name_on_account, billing_address) else {
            unreachable!("a missing value has noted its error");
        };
        Ok(BankAccountContact { name_on_account, billing_address, phone })
    }
}

impl UsBankAccountDraft {
    /// Checks all of R4.
    ///
    /// # Errors
    /// Every field that needs attention, in the order of the form. Account numbers are never repeated.
    pub fn validate(&self) -> Result<UsBankAccount, Vec<FieldError>> {
        let mut errors = FieldErrors::default();
        let ownership = errors.take("ownership", ownership(&self.ownership));
        let contact = self.contact.validate();
        let (name_errors, address_errors): (Vec<_>, Vec<_>) =
            contact.as_ref().err().cloned().unwrap_or_default().into_iter().partition(|error| error.field == "nameOnAccount");
        errors.extend(name_errors);
        let routing_number = errors.take("routingNumber", RoutingNumber::parse(&self.routing_number));
        twice(
            &mut errors,
            "routingNumberAgain",
            MethodError::RoutingNumbersDiffer,
            &self.routing_number,
            self.routing_number_again.as_deref(),
        );
        let account_number = errors.take("accountNumber", AccountNumber::parse(&self.account_number));
        twice(
            &mut errors,
            "accountNumberAgain",
            MethodError::AccountNumbersDiffer,
            &self.account_number,
            self.account_number_again.as_deref(),
        );
        let identity = ownership.and_then(|ownership| self.identity(ownership, &mut errors));
        errors.extend(address_errors);
        let tags = errors.take("tags", tags(&self.tags));
        errors.finish()?;
        let (Ok(contact), Some(routing_number), Some(account_number), Some(identity), Some(tags)) =
            (contact, routing_number, account_number, identity, tags)
        else {
            unreachable!("a missing value has noted its error");
        };
        Ok(UsBankAccount { contact, routing_number, account_number, identity, tags })
    }

    fn identity(&self, ownership: Ownership, errors: &mut FieldErrors) -> Option<Identity> {
        match ownership {
            Ownership::Business => errors.take("taxId", IdentityNumber::parse_tax_id(&self.tax_id)).map(Identity::TaxId),
            Ownership::Personal => {
                let number = errors.take("idNumber", IdentityNumber::parse_id_number(&self.id_number));
                let state = errors.take("idState", us_state(&self.id_state));
                Some(Identity::StateId { number: number?, state: state? })
            }
        }
    }
}

fn ownership(text: &str) -> Result<Ownership, MethodError> {
    match text.trim().to_ascii_uppercase().as_str() {
        "PERSONAL" => Ok(Ownership::Personal),
        "BUSINESS" => Ok(Ownership::Business),
        "" => Err(MethodError::OwnershipMissing),
        _ => Err(MethodError::Ownership(text.trim().to_owned())),
    }
}

/// Why a part of a bank account was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MethodError {
    /// Nothing was chosen.
    #[error("Choose whose account it is: PERSONAL or BUSINESS.")]
    OwnershipMissing,
    /// Neither of the two.
    #[error("{0:?} is not an ownership. Choose PERSONAL or BUSINESS.")]
    Ownership(String),
    /// Typed twice, and not alike.
    #[error("The two routing numbers differ. Type it again as it stands at the foot of a check.")]
    RoutingNumbersDiffer,
    /// Typed twice, and not alike; neither is repeated.
    #[error("The two account numbers differ. Type it again as it stands at the foot of a check.")]
    AccountNumbersDiffer,
    /// Not written as one.
    #[error("{0:?} is not a phone number. Write it as +1 206 555 0100, or leave it empty.")]
    Phone(String),
    /// More than [`MOST_TAGS`].
    #[error("A payment method has at most {MOST_TAGS} tags; these are {0}.")]
    TooManyTags(usize),
    /// Keys are alike once trimmed.
    #[error("The tag {0:?} stands there twice.")]
    TagTwice(String),
}

fn twice(errors: &mut FieldErrors, field: &str, differ: MethodError, first: &str, again: Option<&str>) {
    if again.is_some_and(|again| again.trim() != first.trim()) {
        errors.add(field, differ);
    }
}

fn phone(text: &str) -> Result<Option<String>, Problem> {
    let Some(phone) = text::optional(text, "the phone number", 30)? else {
        return Ok(None);
    };
    let digits = phone.bytes().filter(u8::is_ascii_digit).count();
    let shaped = phone.bytes().all(|byte| byte.is_ascii_digit() || b"+-(). ".contains(&byte));
    if shaped && (7..=15).contains(&digits) { Ok(Some(phone)) } else { Err(MethodError::Phone(phone).into()) }
}

fn tags(given: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Problem> {
    if given.len() > MOST_TAGS {
        return Err(MethodError::TooManyTags(given.len()).into());
    }
    let mut tags = BTreeMap::new();
    for (key, value) in given {
        let key = text::required(key, "each tag's key", 128)?;
        let value = text::optional(value, "each tag's value", 256)?;
        if tags.insert(key.clone(), value.unwrap_or_default()).is_some() {
            return Err(MethodError::TagTwice(key).into());
        }
    }
    Ok(tags)
}

/// What is stored in clear of a US bank account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankAccountSummary {
    /// Name, address, phone.
    pub contact: BankAccountContact,
    /// Whose it is.
    pub ownership: Ownership,
    /// The bank.
    pub routing_number: RoutingNumber,
    /// The last four digits of the account number.
    pub last_four: String,
    /// The state that issued the owner's identity document.
    pub id_state: Option<String>,
    /// The tags.
    pub tags: BTreeMap<String, String>,
}

/// A payment method's kind, with what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaymentMethodKind {
    /// A US bank account.
    UsBankAccount(Box<BankAccountSummary>),
    /// A card.
    Card(Box<Card>),
    /// A transfer that the owner sends.
    WireTransfer,
}

/// A payment method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentMethod {
    /// Its id.
    pub id: PaymentMethodId,
    /// What it is.
    pub kind: PaymentMethodKind,
    /// Whether the bank said that the account can't be debited.
    pub invalid: bool,
    /// Whether it was removed; old records still name it.
    pub removed: bool,
    /// The day it was added.
    pub added_on: NaiveDate,
}

/// How sentences and lists name a payment method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MethodLabel {
    /// `US bank account ····1234`
    UsBankAccount {
        /// The last four digits of its number.
        last_four: String,
    },
    /// `Visa ····1234`
    Card(String),
    /// `Wire transfer`
    WireTransfer,
}

impl fmt::Display for MethodLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UsBankAccount { last_four } => write!(f, "US bank account ····{last_four}"),
            Self::Card(label) => f.write_str(label),
            Self::WireTransfer => f.write_str("Wire transfer"),
        }
    }
}

/// Why a payment method can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotUsable {
    /// A wire is sent by the owner.
    #[error("a wire transfer can't be charged automatically: you send it yourself")]
    WireTransfer,
    /// Advance Pay takes no cards (R3).
    #[error("a card pays invoices, but can't add Advance Pay funds")]
    CardForFunds,
    /// The bank refused the account.
    #[error("{0} is marked invalid by its bank")]
    Invalid(MethodLabel),
    /// A card is valid to the end of a month.
    #[error("{label} expired at the end of {month}")]
    Expired {
        /// The card.
        label: MethodLabel,
        /// The last month of its validity.
        month: ExpiryMonth,
    },
    /// It was removed.
    #[error("{0} was removed")]
    Removed(MethodLabel),
    /// ACH reaches AWS Inc. in US dollars only (R3).
    #[error("a US bank account pays only AWS Inc. in USD, not {} in {currency}", seller.name())]
    Elsewhere {
        /// Who would be paid.
        seller: Seller,
        /// In which currency.
        currency: Currency,
    },
}

impl PaymentMethod {
    /// How pages name it: `US bank account ····1234`, `Visa ····1234`, `Wire transfer`.
    #[must_use]
    pub fn label(&self) -> MethodLabel {
        match &self.kind {
            PaymentMethodKind::UsBankAccount(account) => MethodLabel::UsBankAccount { last_four: account.last_four.clone() },
            PaymentMethodKind::Card(card) => MethodLabel::Card(card.label()),
            PaymentMethodKind::WireTransfer => MethodLabel::WireTransfer,
        }
    }

    /// The card that it is.
    #[must_use]
    pub fn card(&self) -> Option<&Card> {
        match &self.kind {
            PaymentMethodKind::Card(card) => Some(card),
            PaymentMethodKind::UsBankAccount(_) | PaymentMethodKind::WireTransfer => None,
        }
    }

    /// Whether it can be chosen at all on `today`: it is there, its bank takes it, and it has not expired.
    ///
    /// # Errors
    /// Why not.
    pub fn valid(&self, today: NaiveDate) -> Result<(), NotUsable> {
        if self.removed {
            return Err(NotUsable::Removed(self.label()));
        }
        if self.invalid {
            return Err(NotUsable::Invalid(self.label()));
        }
        match self.card() {
            Some(card) if card.expires.is_past(today) => Err(NotUsable::Expired { label: self.label(), month: card.expires }),
            _ => Ok(()),
        }
    }

    /// Whether it can be charged on `today` for an invoice of `seller` in `currency` (R10).
    ///
    /// # Errors
    /// Why not.
    pub fn chargeable(&self, seller: Seller, currency: Currency, today: NaiveDate) -> Result<(), NotUsable> {
        if self.kind == PaymentMethodKind::WireTransfer {
            return Err(NotUsable::WireTransfer);
        }
        self.valid(today)?;
        match self.kind {
            PaymentMethodKind::UsBankAccount(_) if (seller, currency) != (Seller::AwsInc, Currency::Usd) => {
                Err(NotUsable::Elsewhere { seller, currency })
            }
            _ => Ok(()),
        }
    }

    /// Whether Advance Pay funds of `seller` in `currency` can be debited from it (R3).
    ///
    /// # Errors
    /// Why not.
    pub fn can_fund(&self, seller: Seller, currency: Currency, today: NaiveDate) -> Result<(), NotUsable> {
        if self.card().is_some() {
            return Err(NotUsable::CardForFunds);
        }
        self.chargeable(seller, currency, today)
    }
}

#[cfg(test)]
mod tests;
