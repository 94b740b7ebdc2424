//! Postal addresses.

use crate::text;
use crate::validation::{FieldError, FieldErrors};

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostalAddress {
    /// Street and number.
    pub line1: String,
    /// Suite, floor or the like.
    pub line2: Option<String>,
    /// City.
    pub city: String,
    /// State, province or region; a two-letter code in the US.
    pub state: Option<String>,
    /// Postal or ZIP code.
    pub postal_code: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
}

/// A postal address as typed, not checked yet. An empty text is nothing.
#[derive(Debug, Clone, Default)]
pub struct PostalAddressDraft {
    /// Street and number.
    pub line1: String,
    /// Suite, floor or the like.
    pub line2: String,
    /// City.
    pub city: String,
    /// State, province or region.
    pub state: String,
    /// Postal or ZIP code.
    pub postal_code: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
}

impl PostalAddress {
    /// The most characters of one line.
    pub const LONGEST_LINE: usize = 70;

    /// Whether it is in the United States, where paper is Letter and ACH reaches.
    #[must_use]
    pub fn is_us(&self) -> bool {
        self.country == "US"
    }

    /// The country's English short name (ISO 3166-1); for the United States, as its own envelopes have it.
    #[must_use]
    pub fn country_name(&self) -> &str {
        if self.is_us() {
            return "United States";
        }
        rust_iso3166::from_alpha2(&self.country).map_or(&self.country, |country| country.name)
    }

    /// The address as an envelope shows it, one line for each part.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.line1.clone()];
        lines.extend(self.line2.clone());
        let state = self.state.as_deref().unwrap_or_default();
        lines.push(if self.is_us() {
            format!("{}, {state} {}", self.city, self.postal_code)
        } else {
            let parts = [self.postal_code.as_str(), &self.city, state];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        });
        lines.push(self.country_name().to_owned());
        lines
    }
}

impl PostalAddressDraft {
    /// Checks an address anywhere; `at` is the field that holds it.
    ///
    /// # Errors
    /// Every part that needs attention, as `at.part`.
    pub fn validate(&self, at: &str) -> Result<PostalAddress, Vec<FieldError>> {
        let mut errors = FieldErrors::default();
        let field = |part: &str| format!("{at}.{part}");
        let longest = PostalAddress::LONGEST_LINE;
        let line1 = errors.take(&field("line1"), text::required(&self.line1, "the street and number", longest));
        let line2 = errors.take(&field("line2"), text::optional(&self.line2, "the second address line", longest)).flatten();
        let city = errors.take(&field("city"), text::required(&self.city, "the city", longest));
        let country = errors.take(&field("country"), country(&self.country));
        let in_us = country.as_deref() == Some("US");
        let state = if in_us {
            errors.take(&field("state"), us_state(&self.state)).map(Some)
        } else {
            errors.take(&field("state"), text::optional(&self.state, "the state or region", longest))
        };
        let postal_code = if in_us {
            errors.take(&field("postalCode"), zip_code(&self.postal_code))
        } else {
            errors.take(&field("postalCode"), text::required(&self.postal_code, "the postal code", 16))
        };
        errors.finish()?;
        let (Some(line1), Some(city), Some(state), Some(postal_code), Some(country)) = (line1, city, state, postal_code, country) else {
            unreachable!("a missing value has noted its error");
        };
        Ok(PostalAddress { line1, line2, city, state, postal_code, country })
    }

    /// Checks an address that must be in the United States (R4).
    ///
    /// # Errors
    /// As [`Self::validate`], and where the country is another.
    pub fn validate_us(&self, at: &str) -> Result<PostalAddress, Vec<FieldError>> {
        let address = self.validate(at)?;
        if address.is_us() {
            return Ok(address);
        }
        Err(vec![FieldError::new(format!("{at}.country"), AddressError::NotInUs(address.country))])
    }
}

/// Why a part of an address was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// No ISO 3166-1 alpha-2 code.
    #[error("Enter the country's two-letter code, such as US or DE, instead of {0:?}.")]
    Country(String),
    /// No code of a US state.
    #[error("Enter the state's two-letter code, such as WA, instead of {0:?}.")]
    State(String),
    /// No US ZIP code.
    #[error("Enter a ZIP code of five digits, such as 98109 or 98109-5210, instead of {0:?}.")]
    ZipCode(String),
    /// A US bank account has a US address (R4).
    #[error("A US bank account needs a billing address in the United States (US), not in {0}.")]
    NotInUs(String),
}

fn country(text: &str) -> Result<String, AddressError> {
    let code = text.trim().to_ascii_uppercase();
    if rust_iso3166::from_alpha2(&code).is_some() { Ok(code) } else { Err(AddressError::Country(text.to_owned())) }
}

/// Reads a two-letter US state, district, territory or military code.
///
/// # Errors
/// Where it is none.
pub fn us_state(text: &str) -> Result<String, AddressError> {
    let code = text.trim().to_ascii_uppercase();
    if US_STATES.contains(&code.as_str()) { Ok(code) } else { Err(AddressError::State(text.to_owned())) }
}

fn zip_code(text: &str) -> Result<String, AddressError> {
    let zip = text.trim();
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let valid = match zip.split_once('-') {
        Some((five, four)) => digits(five, 5) && digits(four, 4),
        None => digits(zip, 5),
    };
    if valid { Ok(zip.to_owned()) } else { Err(AddressError::ZipCode(text.to_owned())) }
}

/// States, the federal district, territories and military areas, as the US Postal Service abbreviates them
/// (Publication 28, appendix B).
pub const US_STATES: [&str; 59] = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA",
    "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX",
    "UT", "VT", "VA", "WA", "WV", "WI", "WY", "AS", "GU", "MP", "PR", "VI", "AA", "AE", "AP",
];

#[cfg(test)]
mod tests;
