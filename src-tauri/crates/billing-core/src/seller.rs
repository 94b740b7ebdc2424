//! The seller of record: who issues the invoices and receives the money.

use crate::address::PostalAddress;
use crate::bank::{AccountNumber, Bic, Iban, RoutingNumber};
use crate::money::Currency;
use crate::text;
use crate::validation::{FieldError, FieldErrors, Problem};

/// A seller of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Seller {
    /// `AWS Inc.`
    AwsInc,
    /// `AWS Europe`
    AwsEurope,
}

impl Seller {
    /// Every seller, in the order in which pages list them.
    pub const ALL: [Self; 2] = [Self::AwsInc, Self::AwsEurope];

    /// The name on pages and documents.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AwsInc => "AWS Inc.",
            Self::AwsEurope => "AWS Europe",
        }
    }

    /// The currencies of this seller's invoices and Advance Pay balances (R2), the usual one first.
    #[must_use]
    pub const fn currencies(self) -> &'static [Currency] {
        match self {
            Self::AwsInc => &[Currency::Usd],
            Self::AwsEurope => &[Currency::Usd, Currency::Eur, Currency::Gbp],
        }
    }

    /// The currencies as a sentence lists them: `USD, EUR or GBP`.
    #[must_use]
    pub fn currencies_in_words(self) -> String {
        let codes: Vec<&str> = self.currencies().iter().map(|currency| currency.code()).collect();
        text::one_of(&codes)
    }

    /// Whether this seller is paid in `currency` (R2).
    #[must_use]
    pub fn accepts(self, currency: Currency) -> bool {
        self.currencies().contains(&currency)
    }

    /// The currency with this ISO 4217 code, if this seller is paid in it (R2).
    ///
    /// # Errors
    /// Names the seller's currencies.
    pub fn accept(self, code: &str) -> Result<Currency, CurrencyRefused> {
        let known = Currency::from_code(code).filter(|currency| self.accepts(*currency));
        known.ok_or_else(|| CurrencyRefused { seller: self, given: code.trim().chars().take(20).collect() })
    }

    /// The seller of this name as people and files write it: `AWS Inc.`, `aws-inc` or `AWS_INC`, in any case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let plain = |text: &str| -> String { text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect() };
        let wanted = plain(name);
        Self::ALL.into_iter().find(|seller| plain(seller.name()) == wanted)
    }
}

/// A currency that a seller is not paid in (R2).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} is paid in {}, not in {given}.", seller.name(), seller.currencies_in_words())]
pub struct CurrencyRefused {
    /// Who would be paid.
    pub seller: Seller,
    /// The currency, as given.
    pub given: String,
}

/// Why a part of the receiving bank details was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SellerBankError {
    /// Both were given.
    #[error("Enter either an account number or an IBAN, not both.")]
    AccountOrIban,
    /// Neither was given.
    #[error("Enter the account number or the IBAN that receives the money.")]
    AccountMissing,
    /// A routing number beside an IBAN.
    #[error("An IBAN goes with a BIC; leave the routing number empty.")]
    IbanGoesWithBic,
    /// An account at no bank.
    #[error("Enter the bank's routing number (a US bank) or its BIC.")]
    BankMissing,
    /// Not written as one.
    #[error("{0:?} is not an e-mail address. Write it as name@example.com, or leave it empty.")]
    Email(String),
}

/// Where the seller receives money: an account number (US) or an IBAN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReceivingAccount {
    /// A US account at the bank with this routing number.
    Us {
        /// The account number.
        account_number: AccountNumber,
        /// The bank's ABA routing number.
        routing_number: RoutingNumber,
    },
    /// An account with an IBAN; the bank is known by its BIC.
    Iban {
        /// The IBAN.
        iban: Iban,
        /// The bank's BIC.
        bic: Bic,
    },
    /// An account outside the US that has no IBAN, at the bank with this BIC.
    Swift {
        /// The account number.
        account_number: AccountNumber,
        /// The bank's BIC.
        bic: Bic,
    },
}

/// A seller's receiving bank details for one currency, as the owner entered them from an invoice or the seller's letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerBankDetails {
    /// Who receives.
    pub seller: Seller,
    /// For amounts in this currency.
    pub currency: Currency,
    /// The name that the bank's form asks for.
    pub beneficiary_name: String,
    /// The beneficiary's address, one line for each part.
    pub beneficiary_address: Vec<String>,
    /// The receiving bank.
    pub bank_name: String,
    /// The bank's address, one line for each part.
    pub bank_address: Vec<String>,
    /// The account.
    pub account: ReceivingAccount,
    /// Where the seller wants remittance advice sent.
    pub remittance_email: Option<String>,
}

/// Receiving bank details as typed, not checked yet. An empty text is nothing.
#[derive(Debug, Clone, Default)]
pub struct SellerBankDraft {
    /// ISO 4217 code.
    pub currency: String,
    /// The beneficiary's name.
    pub beneficiary_name: String,
    /// The beneficiary's address, lines separated by line breaks.
    pub beneficiary_address: String,
    /// The receiving bank.
    pub bank_name: String,
    /// The bank's address, lines separated by line breaks.
    pub bank_address: String,
    /// Either this or `iban`.
    pub account_number: String,
    /// Either this or `account_number`.
    pub iban: String,
    /// With `account_number`, for a US bank.
    pub routing_number: String,
    /// With `iban`, or with `account_number` for a bank outside the US.
    pub bic: String,
    /// Where remittance advice goes.
    pub remittance_email: String,
}

impl SellerBankDraft {
    /// Checks the draft and makes the details of `seller`.
    ///
    /// # Errors
    /// Every field that needs attention.
    pub fn validate(&self, seller: Seller) -> Result<SellerBankDetails, Vec<FieldError>> {
        let mut errors = FieldErrors::default();
        let currency = errors.take("currency", seller.accept(&self.currency));
        let beneficiary_name = errors.take("beneficiaryName", text::required(&self.beneficiary_name, "the beneficiary's name", 140));
        let beneficiary_address = lines(&mut errors, "beneficiaryAddress", &self.beneficiary_address, "the beneficiary's address");
        let bank_name = errors.take("bankName", text::required(&self.bank_name, "the bank's name", 140));
        let bank_address = lines(&mut errors, "bankAddress", &self.bank_address, "the bank's address");
        let account = self.account(&mut errors);
        let remittance_email = errors.take("remittanceEmail", email(&self.remittance_email)).flatten();
        errors.finish()?;
        let (Some(currency), Some(beneficiary_name), Some(bank_name), Some(account)) = (currency, beneficiary_name, bank_name, account)
        else {
            unreachable!("a missing value has noted its error");
        };
        Ok(SellerBankDetails {
            seller,
            currency,
            beneficiary_name,
            beneficiary_address,
            bank_name,
            bank_address,
            account,
            remittance_email,
        })
    }

    fn account(&self, errors: &mut FieldErrors) -> Option<ReceivingAccount> {
        let given = |text: &str| !text.trim().is_empty();
        match (given(&self.account_number), given(&self.iban)) {
            (true, true) => errors.add("iban", SellerBankError::AccountOrIban),
            (false, false) => errors.add("accountNumber", SellerBankError::AccountMissing),
            (false, true) => {
                let iban = errors.take("iban", Iban::parse(&self.iban));
                if given(&self.routing_number) {
                    errors.add("routingNumber", SellerBankError::IbanGoesWithBic);
                }
                let bic = errors.take("bic", Bic::parse(&self.bic));
                return Some(ReceivingAccount::Iban { iban: iban?, bic: bic? });
            }
            (true, false) if given(&self.routing_number) => {
                let account_number = errors.take("accountNumber", AccountNumber::parse(&self.account_number));
                let routing_number = errors.take("routingNumber", RoutingNumber::parse(&self.routing_number));
                if given(&self.bic) {
                    errors.take("bic", Bic::parse(&self.bic));
                }
                return Some(ReceivingAccount::Us { account_number: account_number?, routing_number: routing_number? });
            }
            (true, false) if given(&self.bic) => {
                let account_number = errors.take("accountNumber", AccountNumber::parse(&self.account_number));
                let bic = errors.take("bic", Bic::parse(&self.bic));
                return Some(ReceivingAccount::Swift { account_number: account_number?, bic: bic? });
            }
            (true, false) => errors.add("routingNumber", SellerBankError::BankMissing),
        }
        None
    }
}

fn lines(errors: &mut FieldErrors, field: &str, address: &str, what: &'static str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in address.lines() {
        lines.extend(errors.take(field, text::optional(line, what, PostalAddress::LONGEST_LINE)).flatten());
    }
    match lines.len() {
        0 => errors.add(field, text::TextError::Empty { what }),
        1..=6 => {}
        _ => errors.add(field, text::TextError::TooManyLines { what }),
    }
    lines
}

fn email(text: &str) -> Result<Option<String>, Problem> {
    let Some(email) = text::optional(text, "the remittance e-mail address", 254)? else {
        return Ok(None);
    };
    match email.split_once('@') {
        Some((name, host)) if !name.is_empty() && host.contains('.') && !email.contains(char::is_whitespace) => Ok(Some(email)),
        _ => Err(SellerBankError::Email(email).into()),
    }
}

#[cfg(test)]
mod tests;
