//! Money, enumerations and lists, shared by every shape.

use serde::{Deserialize, Serialize};
use specta::Type;

/// An ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Currency {
    /// US dollar.
    Usd,
    /// Euro.
    Eur,
    /// Pound sterling.
    Gbp,
}

/// A seller of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Seller {
    /// `AWS Inc.`
    AwsInc,
    /// `AWS Europe`
    AwsEurope,
}

/// An amount: `{ "currency": "USD", "value": "25000.00" }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Money {
    /// The currency.
    pub currency: Currency,
    /// The decimal, with the currency's digits; negative for a deficit.
    pub value: String,
}

/// A postal address. Empty parts are empty texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Address {
    /// Street and number.
    pub line1: String,
    /// Suite, floor or the like.
    pub line2: String,
    /// City.
    pub city: String,
    /// State, province or region; a two-letter code in the US.
    pub state: String,
    /// Postal or ZIP code.
    pub postal_code: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
}

/// Which end of a list comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SortDirection {
    /// The earliest, the smallest, the first of the alphabet.
    Ascending,
    /// The latest, the largest, the last.
    Descending,
}

/// One page of a list.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Page<T> {
    /// The rows, in the list's order.
    pub items: Vec<T>,
    /// What to ask for as `after` to get the next page; `null` on the last one.
    pub next_cursor: Option<String>,
}
