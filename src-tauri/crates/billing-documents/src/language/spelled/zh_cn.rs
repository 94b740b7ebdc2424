//! Simplified Chinese, in the numerals that banks ask for (壹贰叁), and `整` where there are no minor units.

use billing_core::money::{Currency, Money};

use super::parts;

/// The numerals of a script, which nobody can alter by a stroke.
pub struct Numerals {
    pub digits: [&'static str; 10],
    /// The large units, the highest first.
    pub large: &'static [(u64, &'static str)],
}

/// Beyond 亿 the mainland counts on with 万 and 亿: 万亿.
const NUMERALS: Numerals = Numerals {
    digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"],
    large: &[(100_000_000, "亿"), (10_000, "万")],
};

/// An amount in Chinese words: `美元贰万伍仟元整`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "负" } else { "" };
    let (currency, unit) = match amount.currency() {
        Currency::Usd => ("美元", "元"),
        Currency::Eur => ("欧元", "元"),
        Currency::Gbp => ("英镑", "镑"),
    };
    let minor = if unit == "元" { tenths(hundredths, &NUMERALS) } else { format!("{}便士", NUMERALS.written(hundredths)) };
    format!("{currency}{sign}{}", NUMERALS.joined(whole, unit, hundredths, &minor))
}

/// Hundredths as 角 and 分.
pub fn tenths(hundredths: u64, numerals: &Numerals) -> String {
    let part = |number: u64, unit: &str| if number > 0 { numerals.written(number) + unit } else { String::new() };
    part(hundredths / 10, "角") + &part(hundredths % 10, "分")
}

impl Numerals {
    /// The units and, where there are hundredths, their words behind them; a zero stands for tenths that are missing between the two.
    pub fn joined(&self, whole: u64, unit: &str, hundredths: u64, minor: &str) -> String {
        match (whole, hundredths) {
            (_, 0) => format!("{}{unit}整", self.written(whole)),
            (0, _) => minor.to_owned(),
            (_, 1..=9) => format!("{}{unit}{}{minor}", self.written(whole), self.digits[0]),
            _ => format!("{}{unit}{minor}", self.written(whole)),
        }
    }

    /// A number: what stands before a large unit, the unit and the rest, with a zero between them where the rest is short of a place.
    pub fn written(&self, number: u64) -> String {
        let Some((unit, name)) = self.large.iter().find(|(unit, _)| number >= *unit) else {
            return self.below_ten_thousand(number);
        };
        let zero = if number % unit < unit / 10 { self.digits[0] } else { "" };
        let rest = if number.is_multiple_of(*unit) { String::new() } else { format!("{zero}{}", self.written(number % unit)) };
        format!("{}{name}{rest}", self.written(number / unit))
    }

    /// A number up to 9,999, which says each one, and one zero for all that stand together within it.
    fn below_ten_thousand(&self, number: u64) -> String {
        if number == 0 {
            return self.digits[0].to_owned();
        }
        let (mut words, mut skipped) = (String::new(), false);
        for (unit, name) in [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")] {
            let digit = number / unit % 10;
            if digit == 0 {
                skipped = true;
                continue;
            }
            if skipped && !words.is_empty() {
                words.push_str(self.digits[0]);
            }
            words.push_str(self.digits[digit as usize]);
            words.push_str(name);
            skipped = false;
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "美元贰万伍仟元整"),
            (0, Currency::Usd, "美元零元整"),
            (5, Currency::Eur, "欧元伍分"),
            (50, Currency::Gbp, "英镑伍拾便士"),
            (100, Currency::Eur, "欧元壹元整"),
            (105, Currency::Usd, "美元壹元零伍分"),
            (1_001, Currency::Gbp, "英镑壹拾镑零壹便士"),
            (1_100, Currency::Eur, "欧元壹拾壹元整"),
            (2_100, Currency::Usd, "美元贰拾壹元整"),
            (10_000, Currency::Usd, "美元壹佰元整"),
            (10_100, Currency::Eur, "欧元壹佰零壹元整"),
            (101_010, Currency::Usd, "美元壹仟零壹拾元壹角"),
            (100_100, Currency::Eur, "欧元壹仟零壹元整"),
            (2_100_000, Currency::Usd, "美元贰万壹仟元整"),
            (1_250_050, Currency::Gbp, "英镑壹万贰仟伍佰镑伍拾便士"),
            (1_000_500, Currency::Usd, "美元壹万零伍元整"),
            (100_000_000, Currency::Usd, "美元壹佰万元整"),
            (123_456_789, Currency::Eur, "欧元壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"),
            (200_000_000, Currency::Eur, "欧元贰佰万元整"),
            (10_000_100_000, Currency::Usd, "美元壹亿零壹仟元整"),
            (100_000_000_000, Currency::Usd, "美元壹拾亿元整"),
            (99_999_999_999_999, Currency::Usd, "美元玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
            (100_000_000_000_100, Currency::Usd, "美元壹万亿零壹元整"),
            (-2_050, Currency::Usd, "美元负贰拾元伍角"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }
}
