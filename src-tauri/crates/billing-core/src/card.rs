//! Cards: brand, last four digits, expiry month, name and billing address. Nothing more of a card is ever taken in.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use crate::address::{PostalAddress, PostalAddressDraft};
use crate::text;
use crate::validation::{FieldError, FieldErrors};

/// The brands of cards, as pages name them.
pub const BRANDS: [&str; 7] = ["Visa", "Mastercard", "American Express", "Discover", "Diners Club", "JCB", "UnionPay"];

/// The last month of a card's validity, as its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExpiryMonth(NaiveDate);

impl ExpiryMonth {
    /// Whether the month had ended before `today`.
    #[must_use]
    pub fn is_past(self, today: NaiveDate) -> bool {
        (self.0.year(), self.0.month()) < (today.year(), today.month())
    }

    /// The month as a column holds it: `2028-04`.
    #[must_use]
    pub fn iso(self) -> String {
        self.0.format("%Y-%m").to_string()
    }

    /// The first day of the month.
    #[must_use]
    pub const fn first_day(self) -> NaiveDate {
        self.0
    }
}

impl fmt::Display for ExpiryMonth {
    /// As the console writes months: `Apr 2028`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%b %Y").fmt(f)
    }
}

/// A text that is no month.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Write the month in which the card expires as year-month, such as 2028-04.")]
pub struct NoMonth;

impl FromStr for ExpiryMonth {
    type Err = NoMonth;

    /// Reads `2028-04`.
    fn from_str(text: &str) -> Result<Self, NoMonth> {
        let (year, month) = text.trim().split_once('-').ok_or(NoMonth)?;
        let number = |part: &str, digits: usize| {
            let shaped = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            shaped.then(|| part.parse::<u32>().ok()).flatten()
        };
        let year = number(year, 4).filter(|year| *year >= 2000).and_then(|year| i32::try_from(year).ok()).ok_or(NoMonth)?;
        let month = number(month, 2).ok_or(NoMonth)?;
        NaiveDate::from_ymd_opt(year, month, 1).map(Self).ok_or(NoMonth)
    }
}

/// A card, as far as it is ever known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// One of [`BRANDS`].
    pub brand: String,
    /// The last four digits of its number.
    pub last_four: String,
    /// The last month of its validity.
    pub expires: ExpiryMonth,
    /// The name on it.
    pub name_on_card: String,
    /// Where its bills go.
    pub billing_address: PostalAddress,
}

impl Card {
    /// How pages name it: `Visa ····1234`.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{} ····{}", self.brand, self.last_four)
    }
}

/// A card as typed, not checked yet. It has no debug output: somebody may have typed a whole number.
#[derive(Default)]
pub struct CardDraft {
    /// One of [`BRANDS`], in any case of letters.
    pub brand: String,
    /// Four digits.
    pub last_four: String,
    /// `2028-04`
    pub expires: String,
    /// The name on the card.
    pub name_on_card: String,
    /// Where its bills go.
    pub billing_address: PostalAddressDraft,
}

/// Why a part of a card was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CardError {
    /// A whole card number was typed; it is never repeated.
    #[error("This looks like a whole card number, and none is ever taken in. Nothing was kept; enter the last four digits alone.")]
    WholeNumber,
    /// None of [`BRANDS`].
    #[error("{0:?} is not a brand that can be charged. Choose {names}.", names = text::one_of(&BRANDS))]
    Brand(String),
    /// Not four digits.
    #[error("Enter the last four digits of the card number, and only those.")]
    LastFour,
    /// No month.
    #[error(transparent)]
    Month(#[from] NoMonth),
    /// Its last month is over.
    #[error("This card expired at the end of {0}. Add one that is valid.")]
    Past(ExpiryMonth),
}

impl CardDraft {
    /// Checks the card; it must not have expired by `today`.
    ///
    /// # Errors
    /// Every field that needs attention; above all one that holds a whole card number, which no message repeats.
    pub fn validate(&self, today: NaiveDate) -> Result<Card, Vec<FieldError>> {
        self.refuse_whole_numbers()?;
        let mut errors = FieldErrors::default();
        let brand = errors.take("brand", brand(&self.brand));
        let last_four = errors.take("lastFour", last_four(&self.last_four));
        let expires = errors.take("expires", self.expires.parse::<ExpiryMonth>().map_err(CardError::from));
        if let Some(expires) = expires.filter(|expires| expires.is_past(today)) {
            errors.add("expires", CardError::Past(expires));
        }
        let name_on_card = errors.take("nameOnCard", text::required(&self.name_on_card, "the name on the card", 100));
        let billing_address = self.billing_address.validate("billingAddress").map_err(|found| errors.extend(found)).ok();
        errors.finish()?;
        let (Some(brand), Some(last_four), Some(expires), Some(name_on_card), Some(billing_address)) =
            (brand, last_four, expires, name_on_card, billing_address)
        else {
            unreachable!("a missing value has noted its error");
        };
        Ok(Card { brand, last_four, expires, name_on_card, billing_address })
    }

    /// Looks at every text before any other check, so that no other message can repeat a number.
    fn refuse_whole_numbers(&self) -> Result<(), Vec<FieldError>> {
        let address = &self.billing_address;
        let texts = [
            ("brand", &self.brand),
            ("lastFour", &self.last_four),
            ("expires", &self.expires),
            ("nameOnCard", &self.name_on_card),
            ("billingAddress.line1", &address.line1),
            ("billingAddress.line2", &address.line2),
            ("billingAddress.city", &address.city),
            ("billingAddress.state", &address.state),
            ("billingAddress.postalCode", &address.postal_code),
            ("billingAddress.country", &address.country),
        ];
        let mut errors = FieldErrors::default();
        for (field, text) in texts {
            if looks_like_a_card_number(text) {
                errors.add(field, CardError::WholeNumber);
            }
        }
        errors.finish()
    }
}

/// Whether `text` holds what could be a whole card number: twelve digits or more, however they are separated, or a run of
/// ten or eleven that passes the check of ISO/IEC 7812-1 (annex B, Luhn).
#[must_use]
pub fn looks_like_a_card_number(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    digits >= 12 || text.split(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '-' | '.')).any(passes_luhn)
}

fn passes_luhn(run: &str) -> bool {
    let digits: Vec<u32> = run.chars().filter_map(|c| c.to_digit(10)).collect();
    let doubled = |digit: u32| if digit > 4 { 2 * digit - 9 } else { 2 * digit };
    let sum: u32 = digits.iter().rev().enumerate().map(|(place, digit)| if place % 2 == 1 { doubled(*digit) } else { *digit }).sum();
    digits.len() >= 10 && sum.is_multiple_of(10)
}

fn brand(text: &str) -> Result<String, CardError> {
    let plain = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let known = BRANDS.iter().find(|brand| plain(brand) == plain(text));
    known.map(|brand| (*brand).to_owned()).ok_or_else(|| CardError::Brand(text.trim().chars().take(30).collect()))
}

fn last_four(text: &str) -> Result<String, CardError> {
    let digits = text.trim();
    if digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) { Ok(digits.to_owned()) } else { Err(CardError::LastFour) }
}

#[cfg(test)]
mod tests;
