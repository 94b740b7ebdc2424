//! What fills the gaps of a sentence, how English writes it, and how the wire carries it.

use billing_core::NaiveDate;
use billing_core::card::ExpiryMonth;
use billing_core::text::one_of;
use serde::{Serialize, Serializer};
use specta::Type;

use super::Sentence;
use crate::dto;
use crate::text::{and, day};

/// A value in a sentence.
pub trait Gap {
    /// What it is, as the table for the pages names it.
    fn kind() -> &'static str
    where
        Self: Sized;
    /// Writes it in English.
    fn write(&self, text: &mut String);
    /// Which of a sentence's wordings it chooses: `none` for an absent value.
    fn choice(&self) -> &'static str {
        "other"
    }
    /// How many, where it is a count.
    fn count(&self) -> u32 {
        0
    }
}

impl Gap for String {
    fn kind() -> &'static str {
        "text"
    }
    fn write(&self, text: &mut String) {
        text.push_str(self);
    }
}

/// What somebody typed or a file said: in quotation marks, so that it is told apart from the sentence around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(transparent)]
pub struct Quoted(pub String);

impl Gap for Quoted {
    fn kind() -> &'static str {
        "quoted"
    }
    fn write(&self, text: &mut String) {
        text.push_str(&format!("{:?}", self.0));
    }
}

/// The id of a record: a link to its page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    /// The id of a record of the domain.
    pub fn of(id: impl std::fmt::Display) -> Self {
        Self(id.to_string())
    }
}

impl Gap for Id {
    fn kind() -> &'static str {
        "id"
    }
    fn write(&self, text: &mut String) {
        text.push_str(&self.0);
    }
}

/// An amount: `USD 25,000.00`, on the wire as money everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(transparent)]
pub struct Amount(
    #[serde(serialize_with = "as_money")]
    #[specta(type = dto::Money)]
    billing_core::money::Money,
);

fn as_money<S: Serializer>(money: &billing_core::money::Money, serializer: S) -> Result<S::Ok, S::Error> {
    dto::Money::from(*money).serialize(serializer)
}

impl From<billing_core::money::Money> for Amount {
    fn from(money: billing_core::money::Money) -> Self {
        Self(money)
    }
}

impl Gap for Amount {
    fn kind() -> &'static str {
        "money"
    }
    fn write(&self, text: &mut String) {
        text.push_str(&self.0.spoken());
    }
}

/// A day: `12 Mar 2026`, on the wire `2026-03-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(transparent)]
pub struct Day(
    #[serde(serialize_with = "as_iso")]
    #[specta(type = String)]
    NaiveDate,
);

fn as_iso<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

impl From<NaiveDate> for Day {
    fn from(day: NaiveDate) -> Self {
        Self(day)
    }
}

impl Gap for Day {
    fn kind() -> &'static str {
        "day"
    }
    fn write(&self, text: &mut String) {
        text.push_str(&day(self.0));
    }
}

/// A month: `Mar 2026`, on the wire `2026-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(transparent)]
pub struct Month(
    #[serde(serialize_with = "as_iso_month")]
    #[specta(type = String)]
    NaiveDate,
);

fn as_iso_month<S: Serializer>(month: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&month.format("%Y-%m"))
}

impl From<NaiveDate> for Month {
    /// The month of a day.
    fn from(day: NaiveDate) -> Self {
        Self(day)
    }
}

impl From<ExpiryMonth> for Month {
    fn from(month: ExpiryMonth) -> Self {
        Self(month.first_day())
    }
}

impl Gap for Month {
    fn kind() -> &'static str {
        "month"
    }
    fn write(&self, text: &mut String) {
        text.push_str(&self.0.format("%b %Y").to_string());
    }
}

/// Words to choose from: `USD, EUR or GBP`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(transparent)]
pub struct OneOf(pub Vec<String>);

impl OneOf {
    /// One of these words.
    pub fn of<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        Self(words.into_iter().map(str::to_owned).collect())
    }
}

impl Gap for OneOf {
    fn kind() -> &'static str {
        "one of"
    }
    fn write(&self, text: &mut String) {
        let words: Vec<&str> = self.0.iter().map(String::as_str).collect();
        text.push_str(&one_of(&words));
    }
}

impl Gap for u32 {
    fn kind() -> &'static str {
        "count"
    }
    fn write(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }
    fn count(&self) -> u32 {
        *self
    }
}

/// Which of several wordings a sentence has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(transparent)]
pub struct Choice(pub &'static str);

impl Gap for Choice {
    fn kind() -> &'static str {
        "choice"
    }
    fn write(&self, text: &mut String) {
        text.push_str(self.0);
    }
    fn choice(&self) -> &'static str {
        self.0
    }
}

/// A sentence in a sentence: the name of a record, or a clause after a colon.
pub type Words = Box<Sentence>;

impl Gap for Words {
    fn kind() -> &'static str {
        "words"
    }
    fn write(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }
}

impl Gap for Vec<Sentence> {
    fn kind() -> &'static str {
        "list"
    }
    fn write(&self, text: &mut String) {
        text.push_str(&and(&self.iter().map(ToString::to_string).collect::<Vec<_>>()));
    }
    fn count(&self) -> u32 {
        u32::try_from(self.len()).unwrap_or(u32::MAX)
    }
}

impl<G: Gap> Gap for Option<G> {
    fn kind() -> &'static str {
        G::kind()
    }
    fn write(&self, text: &mut String) {
        if let Some(value) = self {
            value.write(text);
        }
    }
    fn choice(&self) -> &'static str {
        self.as_ref().map_or("none", G::choice)
    }
    fn count(&self) -> u32 {
        self.as_ref().map_or(0, G::count)
    }
}
