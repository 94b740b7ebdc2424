//! Japanese: groups of four digits, and the minor units by their own name.

use billing_core::money::{Currency, Money};

use super::parts;

const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const GROUPS: [&str; 5] = ["", "万", "億", "兆", "京"];

/// An amount in Japanese words: `二万五千米ドルちょうど`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "マイナス" } else { "" };
    let (unit, minor) = match amount.currency() {
        Currency::Usd => ("米ドル", "セント"),
        Currency::Eur => ("ユーロ", "セント"),
        Currency::Gbp => ("英ポンド", "ペンス"),
    };
    let rest = if hundredths == 0 { "ちょうど".to_owned() } else { format!("{}{minor}", number_in_words(hundredths)) };
    format!("{sign}{}{unit}{rest}", number_in_words(whole))
}

fn number_in_words(number: u64) -> String {
    if number == 0 {
        return "零".to_owned();
    }
    let group = |power: usize| (number / 10_000_u64.pow(power as u32) % 10_000, power);
    let written = |(digits, power): (u64, usize)| below_ten_thousand(digits, power > 0) + GROUPS[power];
    (0..GROUPS.len()).rev().map(group).filter(|(digits, _)| *digits > 0).map(written).collect()
}

/// A number from 1 to 9,999. A thousand says that it is one only within a larger number.
fn below_ten_thousand(number: u64, counts: bool) -> String {
    let mut words = String::new();
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十")] {
        match number / unit % 10 {
            0 => {}
            1 if !(counts && unit == 1000) => words.push_str(name),
            digit => words.push_str(&format!("{}{name}", DIGITS[digit as usize])),
        }
    }
    words + DIGITS[(number % 10) as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "二万五千米ドルちょうど"),
            (5, Currency::Eur, "零ユーロ五セント"),
            (100_000, Currency::Eur, "千ユーロちょうど"),
            (111_100, Currency::Eur, "千百十一ユーロちょうど"),
            (1_000_000_000, Currency::Gbp, "一千万英ポンドちょうど"),
            (123_456_789, Currency::Eur, "百二十三万四千五百六十七ユーロ八十九セント"),
            (1_000_000_000_000, Currency::Usd, "百億米ドルちょうど"),
            (-2_050, Currency::Usd, "マイナス二十米ドル五十セント"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }
}
