//! The sheet that a document is made for.

use billing_core::seller::Seller;

use crate::layout::Size;

/// A paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// US Letter: 8.5 × 11 inches, 612 × 792 points.
    Letter,
    /// ISO 216 A4: 210 × 297 mm, 595.28 × 841.89 points.
    A4,
}

impl Paper {
    /// The paper in a payer's printer. `country` is the ISO 3166-1 alpha-2 code of the payer's address; without an
    /// address the seller decides.
    #[must_use]
    pub fn for_country(country: Option<&str>, seller: Seller) -> Self {
        match (country, seller) {
            (Some("US"), _) | (None, Seller::AwsInc) => Self::Letter,
            (Some(_), _) | (None, Seller::AwsEurope) => Self::A4,
        }
    }
}

impl Paper {
    /// The sheet in points.
    pub(crate) const fn size(self) -> Size {
        match self {
            Self::Letter => Size { width: 612.0, height: 792.0 },
            Self::A4 => Size { width: 595.28, height: 841.89 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_follows_the_payers_country_and_then_the_seller() {
        for (country, seller, paper) in [
            (Some("US"), Seller::AwsInc, Paper::Letter),
            (Some("US"), Seller::AwsEurope, Paper::Letter),
            (Some("DE"), Seller::AwsInc, Paper::A4),
            (Some("GB"), Seller::AwsEurope, Paper::A4),
            (None, Seller::AwsInc, Paper::Letter),
            (None, Seller::AwsEurope, Paper::A4),
        ] {
            assert_eq!(Paper::for_country(country, seller), paper, "{country:?} {seller:?}");
        }
    }
}
