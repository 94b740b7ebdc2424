//! How the domain's values stand in columns, and how they are read back. A value that the program never writes is damage.

use billing_core::address::PostalAddress;
use billing_core::funding::FundingStatus;
use billing_core::invoice::{ChargeType, InvoiceType};
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, Utc};

use crate::error::{StoreError, damaged};
use crate::query::Row;

/// A column's text for each value of an enumeration, both ways.
pub(crate) trait Coded: Sized + Copy + PartialEq + 'static {
    const CODES: &'static [(Self, &'static str)];

    fn code(self) -> &'static str {
        Self::CODES.iter().find(|(value, _)| *value == self).map_or("", |(_, code)| code)
    }

    fn from_code(code: &str) -> Result<Self, StoreError> {
        let known = Self::CODES.iter().find(|(_, known)| *known == code);
        known.map(|(value, _)| *value).ok_or_else(|| damaged(std::any::type_name::<Self>(), code))
    }
}

impl Coded for Seller {
    const CODES: &'static [(Self, &'static str)] = &[(Self::AwsInc, "AWS_INC"), (Self::AwsEurope, "AWS_EUROPE")];
}

impl Coded for Currency {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Usd, "USD"), (Self::Eur, "EUR"), (Self::Gbp, "GBP")];
}

impl Coded for InvoiceType {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Invoice, "INVOICE"), (Self::CreditMemo, "CREDIT_MEMO")];
}

impl Coded for ChargeType {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Usage, "USAGE"), (Self::Subscription, "SUBSCRIPTION"), (Self::Marketplace, "MARKETPLACE")];
}

impl Coded for FundingStatus {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::AwaitingTransfer, "AWAITING_TRANSFER"),
        (Self::PartiallyReceived, "PARTIALLY_RECEIVED"),
        (Self::Received, "RECEIVED"),
        (Self::Processing, "PROCESSING"),
        (Self::Succeeded, "SUCCEEDED"),
        (Self::Failed, "FAILED"),
        (Self::Returned, "RETURNED"),
        (Self::Canceled, "CANCELED"),
    ];
}

pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Reads one column, whatever its type; a missing or mistyped one is damage.
pub(crate) fn get<T: rusqlite::types::FromSql>(row: &Row<'_>, column: &'static str) -> Result<T, StoreError> {
    Ok(row.named(column)?)
}

pub(crate) fn coded<T: Coded>(row: &Row<'_>, column: &'static str) -> Result<T, StoreError> {
    T::from_code(text(row, column)?)
}

pub(crate) fn date(row: &Row<'_>, column: &'static str) -> Result<NaiveDate, StoreError> {
    parse_date(text(row, column)?)
}

pub(crate) fn optional_date(row: &Row<'_>, column: &'static str) -> Result<Option<NaiveDate>, StoreError> {
    optional_text(row, column)?.map(parse_date).transpose()
}

fn text<'r>(row: &'r Row<'_>, column: &'static str) -> Result<&'r str, StoreError> {
    row.named_ref(column)?.as_str().map_err(|error| StoreError::Damaged(error.to_string()))
}

fn optional_text<'r>(row: &'r Row<'_>, column: &'static str) -> Result<Option<&'r str>, StoreError> {
    row.named_ref(column)?.as_str_or_null().map_err(|error| StoreError::Damaged(error.to_string()))
}

/// Reads `YYYY-MM-DD`. Days are read by the thousand, and chrono's own reading, which takes any format, takes five times as long.
fn parse_date(text: &str) -> Result<NaiveDate, StoreError> {
    day(text.as_bytes()).ok_or_else(|| damaged("a date", text))
}

fn day(text: &[u8]) -> Option<NaiveDate> {
    match text {
        [year @ .., b'-', _, _, b'-', _, _] if text.len() == 10 => {
            NaiveDate::from_ymd_opt(number(year)?.cast_signed(), number(&text[5..7])?, number(&text[8..])?)
        }
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
}

pub(crate) fn at(row: &Row<'_>, column: &'static str) -> Result<DateTime<Utc>, StoreError> {
    parse_instant(text(row, column)?)
}

pub(crate) fn optional_at(row: &Row<'_>, column: &'static str) -> Result<Option<DateTime<Utc>>, StoreError> {
    optional_text(row, column)?.map(parse_instant).transpose()
}

/// Reads what [`instant`] writes, by hand for the reason that days are.
fn parse_instant(text: &str) -> Result<DateTime<Utc>, StoreError> {
    let of_day = |text: &[u8]| match text {
        [b'T', h0, h1, b':', m0, m1, b':', s0, s1, b'.', thousandths @ .., b'Z'] if thousandths.len() == 3 => {
            NaiveTime::from_hms_milli_opt(number(&[*h0, *h1])?, number(&[*m0, *m1])?, number(&[*s0, *s1])?, number(thousandths)?)
        }
        _ => None,
    };
    let read = text.as_bytes().split_at_checked(10).and_then(|(date, time)| Some(day(date)?.and_time(of_day(time)?).and_utc()));
    read.ok_or_else(|| damaged("an instant", text))
}

/// The amount in `column`, of the row's own currency.
pub(crate) fn money(row: &Row<'_>, column: &'static str) -> Result<Money, StoreError> {
    Ok(Money::from_minor(get(row, column)?, coded(row, "currency")?))
}

/// A text that the domain reads back, such as an account ID.
pub(crate) fn parsed<T, E>(row: &Row<'_>, column: &'static str, parse: impl Fn(&str) -> Result<T, E>) -> Result<T, StoreError> {
    let text: String = get(row, column)?;
    parse(&text).map_err(|_| damaged(column, &text))
}

/// The six address columns, in the order of [`address_values`].
pub(crate) fn address(row: &Row<'_>) -> Result<Option<PostalAddress>, StoreError> {
    let Some(line1) = get::<Option<String>>(row, "address_line1")? else { return Ok(None) };
    Ok(Some(PostalAddress {
        line1,
        line2: get(row, "address_line2")?,
        city: get(row, "address_city")?,
        state: get(row, "address_state")?,
        postal_code: get(row, "address_postal_code")?,
        country: get(row, "address_country")?,
    }))
}

pub(crate) fn address_values(address: Option<&PostalAddress>) -> [Option<&str>; 6] {
    let Some(address) = address else { return [None; 6] };
    [
        Some(&address.line1),
        address.line2.as_deref(),
        Some(&address.city),
        address.state.as_deref(),
        Some(&address.postal_code),
        Some(&address.country),
    ]
}

/// A `LIKE` pattern that finds `text` anywhere and takes its wildcards literally (`ESCAPE '\'`).
pub(crate) fn like_pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for character in text.trim().chars() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_days_are_read() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 5);
        for (text, expected) in [
            ("2026-03-05", day),
            ("2026-3-5", None),
            ("2026-03-5 ", None),
            ("2026-+3-05", None),
            ("2026/03/05", None),
            ("12026-03-05", None),
            ("2026-02-30", None),
            ("2026-03-05T", None),
            ("", None),
            ("äöüäö", None),
        ] {
            assert_eq!(parse_date(text).ok(), expected, "{text:?}");
        }
    }
}
