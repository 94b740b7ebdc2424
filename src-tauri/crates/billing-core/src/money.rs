//! Money: integer minor units with their currency, in one type.

use std::fmt;

use rust_decimal::Decimal;

/// A currency that a seller of record invoices in (R2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Currency {
    /// US dollar.
    Usd,
    /// Euro.
    Eur,
    /// Pound sterling.
    Gbp,
}

impl Currency {
    /// Every currency, in the order in which pages list them.
    pub const ALL: [Self; 3] = [Self::Usd, Self::Eur, Self::Gbp];

    /// The ISO 4217 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Usd => "USD",
            Self::Eur => "EUR",
            Self::Gbp => "GBP",
        }
    }

    /// Digits after the decimal point (ISO 4217's exponent).
    #[must_use]
    pub const fn decimals(self) -> u32 {
        2
    }

    /// The currency with this ISO 4217 code, in any case of letters.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code().eq_ignore_ascii_case(code.trim()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount in integer minor units (cents), and its currency. It may be negative: a deficit (R13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Arithmetic that has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Currencies never mix.
    #[error("{0} and {1} can't be added up: currencies never mix.")]
    CurrencyMismatch(Currency, Currency),
    /// The sum needs more than 64 bits.
    #[error("The sum is larger than the ledger can hold.")]
    Overflow,
}

impl Money {
    /// The largest amount that one record may have: 999,999,999,999.99. Sums of a million such records still fit.
    pub const LARGEST_MINOR: i64 = 99_999_999_999_999;

    /// An amount of `minor` units of `currency`.
    #[must_use]
    pub const fn from_minor(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in `currency`.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::from_minor(0, currency)
    }

    /// The amount in minor units.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Whether it is exactly nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Whether it is more than nothing.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.minor > 0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// The sum.
    ///
    /// # Errors
    /// Where the currencies differ or the sum does not fit.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_add)
    }

    /// The difference.
    ///
    /// # Errors
    /// Where the currencies differ or the difference does not fit.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_sub)
    }

    /// The smaller of the two.
    ///
    /// # Errors
    /// Where the currencies differ.
    pub fn smaller(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, |a, b| Some(a.min(b)))
    }

    /// The amount as a decimal with the currency's digits, without the currency: `-1234.50`.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.minor, self.currency.decimals())
    }

    /// The amount for sentences: `USD 1,234.50`.
    #[must_use]
    pub fn spoken(self) -> String {
        let plain = self.decimal().abs().to_string();
        let (whole, cents) = plain.split_once('.').unwrap_or((&plain, "00"));
        let sign = if self.is_negative() { "-" } else { "" };
        format!("{} {sign}{}.{cents}", self.currency, grouped(whole))
    }

    fn combine(self, other: Self, operation: impl Fn(i64, i64) -> Option<i64>) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::CurrencyMismatch(self.currency, other.currency));
        }
        let minor = operation(self.minor, other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self::from_minor(minor, self.currency))
    }
}

/// Thousands separated by commas, from the right.
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

impl fmt::Display for Money {
    /// The plain decimal with its currency, for files: `1234.50 USD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency)
    }
}

/// Why a written amount was refused. Each message says how to write it instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing was written.
    #[error("Enter an amount, such as 25000.00.")]
    Empty,
    /// A comma, apostrophe, space or second point between the digits.
    #[error("Write {0:?} without thousands separators and with a point before the cents, such as 25000.00.")]
    Separators(String),
    /// Anything else that is no plain decimal number: letters, exponents, `NaN`.
    #[error("{0:?} is not an amount. Write digits and at most one point, such as 25000.00.")]
    NotANumber(String),
    /// Zero where money must move.
    #[error("Enter an amount above zero.")]
    Zero,
    /// A sign.
    #[error("Enter an amount above zero; {0:?} is negative.")]
    Negative(String),
    /// Non-zero digits beyond the currency's own: refused, never rounded.
    #[error("{currency} has {decimals} digits after the point; {text:?} has more. Amounts are never rounded.")]
    TooManyDecimals {
        /// What was written.
        text: String,
        /// The currency.
        currency: Currency,
        /// How many digits it has.
        decimals: u32,
    },
    /// Above [`Money::LARGEST_MINOR`].
    #[error("{0:?} is too large. The largest amount of one record is 999,999,999,999.99.")]
    TooLarge(String),
}

/// Reads an amount above zero as people and files write it: ASCII digits, and at most one point before the
/// cents. Zeros beyond the currency's digits are harmless; anything else is refused, never rounded or guessed.
///
/// # Errors
/// Says what is wrong and how to write it.
pub fn parse_amount(text: &str, currency: Currency) -> Result<Money, AmountError> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(AmountError::Empty);
    }
    let unsigned = trimmed.strip_prefix(['-', '\u{2212}']);
    let digits = unsigned.unwrap_or(trimmed);
    let money = parse_unsigned(digits, trimmed, currency)?;
    match (unsigned.is_some(), money.is_zero()) {
        (_, true) => Err(AmountError::Zero),
        (true, false) => Err(AmountError::Negative(shown(trimmed))),
        (false, false) => Ok(money),
    }
}

fn parse_unsigned(digits: &str, text: &str, currency: Currency) -> Result<Money, AmountError> {
    let (whole, cents) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(cents) || digits.ends_with('.') {
        return Err(refused_shape(digits, text));
    }
    let decimals = currency.decimals() as usize;
    let excess = cents.get(decimals..).unwrap_or("");
    if excess.bytes().any(|byte| byte != b'0') {
        return Err(AmountError::TooManyDecimals { text: shown(text), currency, decimals: currency.decimals() });
    }
    let kept = &cents[..cents.len().min(decimals)];
    let padded = format!("{}{kept:0<decimals$}", whole.trim_start_matches('0'));
    match padded.parse::<i64>() {
        Ok(minor) if minor <= Money::LARGEST_MINOR => Ok(Money::from_minor(minor, currency)),
        _ => Err(AmountError::TooLarge(shown(text))),
    }
}

fn refused_shape(digits: &str, text: &str) -> AmountError {
    let separator = |c: char| matches!(c, ',' | '.' | '\'' | '\u{2019}' | '_') || c.is_whitespace();
    let separated = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || separator(c));
    if separated { AmountError::Separators(shown(text)) } else { AmountError::NotANumber(shown(text)) }
}

/// At most forty characters of what was typed, so that a message stays readable.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(40).collect();
    if text.chars().count() > 40 {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests;
