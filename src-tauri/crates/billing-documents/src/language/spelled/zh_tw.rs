//! Traditional Chinese as in Taiwan, in the numerals that banks ask for (壹貳參), and `整` where there are no minor units.

use billing_core::money::{Currency, Money};

use super::parts;
use super::zh_cn::{Numerals, tenths};

const NUMERALS: Numerals = Numerals {
    digits: ["零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"],
    large: &[(10_000_000_000_000_000, "京"), (1_000_000_000_000, "兆"), (100_000_000, "億"), (10_000, "萬")],
};

/// An amount in Chinese words: `美金貳萬伍仟元整`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "負" } else { "" };
    let (currency, unit) = match amount.currency() {
        Currency::Usd => ("美金", "元"),
        Currency::Eur => ("歐元", "元"),
        Currency::Gbp => ("英鎊", "鎊"),
    };
    let minor = if unit == "元" { tenths(hundredths, &NUMERALS) } else { format!("{}便士", NUMERALS.written(hundredths)) };
    format!("{currency}{sign}{}", NUMERALS.joined(whole, unit, hundredths, &minor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "美金貳萬伍仟元整"),
            (0, Currency::Usd, "美金零元整"),
            (5, Currency::Eur, "歐元伍分"),
            (100, Currency::Eur, "歐元壹元整"),
            (105, Currency::Usd, "美金壹元零伍分"),
            (1_100, Currency::Eur, "歐元壹拾壹元整"),
            (2_100, Currency::Usd, "美金貳拾壹元整"),
            (10_000, Currency::Usd, "美金壹佰元整"),
            (10_100, Currency::Eur, "歐元壹佰零壹元整"),
            (100_100, Currency::Eur, "歐元壹仟零壹元整"),
            (2_100_000, Currency::Usd, "美金貳萬壹仟元整"),
            (1_250_050, Currency::Gbp, "英鎊壹萬貳仟伍佰鎊伍拾便士"),
            (1_009, Currency::Gbp, "英鎊壹拾鎊零玖便士"),
            (100_000_000, Currency::Usd, "美金壹佰萬元整"),
            (123_456_789, Currency::Eur, "歐元壹佰貳拾參萬肆仟伍佰陸拾柒元捌角玖分"),
            (200_000_000, Currency::Eur, "歐元貳佰萬元整"),
            (10_000_100_000, Currency::Usd, "美金壹億零壹仟元整"),
            (100_000_000_000, Currency::Usd, "美金壹拾億元整"),
            (99_999_999_999_999, Currency::Usd, "美金玖仟玖佰玖拾玖億玖仟玖佰玖拾玖萬玖仟玖佰玖拾玖元玖角玖分"),
            (100_001_000_000_000, Currency::Usd, "美金壹兆零壹仟萬元整"),
            (-2_050, Currency::Usd, "美金負貳拾元伍角"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }
}
