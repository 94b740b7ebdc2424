//! Korean, as bank forms have it: in one word, with every digit said, and `정` where there are no minor units.

use billing_core::money::{Currency, Money};

use super::parts;

const DIGITS: [&str; 10] = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
const GROUPS: [&str; 5] = ["", "만", "억", "조", "경"];

/// An amount in Korean words: `미화 이만오천달러정`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "마이너스 " } else { "" };
    let (before, unit, minor) = match amount.currency() {
        Currency::Usd => ("미화 ", "달러", "센트"),
        Currency::Eur => ("", "유로", "센트"),
        Currency::Gbp => ("", "영국파운드", "펜스"),
    };
    let rest = if hundredths == 0 { "정".to_owned() } else { format!(" {}{minor}", number_in_words(hundredths)) };
    format!("{sign}{before}{}{unit}{rest}", number_in_words(whole))
}

fn number_in_words(number: u64) -> String {
    if number == 0 {
        return "영".to_owned();
    }
    let group = |power: usize| (number / 10_000_u64.pow(power as u32) % 10_000, power);
    let written = |(digits, power): (u64, usize)| below_ten_thousand(digits) + GROUPS[power];
    (0..GROUPS.len()).rev().map(group).filter(|(digits, _)| *digits > 0).map(written).collect()
}

/// A number from 1 to 9,999. Forms say that a ten, a hundred or a thousand is one, so that nothing can be written before it.
fn below_ten_thousand(number: u64) -> String {
    let mut words = String::new();
    for (unit, name) in [(1000, "천"), (100, "백"), (10, "십"), (1, "")] {
        let digit = number / unit % 10;
        if digit > 0 {
            words.push_str(DIGITS[digit as usize]);
            words.push_str(name);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "미화 이만오천달러정"),
            (0, Currency::Usd, "미화 영달러정"),
            (5, Currency::Eur, "영유로 오센트"),
            (100, Currency::Eur, "일유로정"),
            (210, Currency::Usd, "미화 이달러 일십센트"),
            (1_100, Currency::Eur, "일십일유로정"),
            (2_100, Currency::Usd, "미화 이십일달러정"),
            (10_000, Currency::Eur, "일백유로정"),
            (10_100, Currency::Eur, "일백일유로정"),
            (100_000, Currency::Eur, "일천유로정"),
            (100_100, Currency::Eur, "일천일유로정"),
            (2_100_000, Currency::Eur, "이만일천유로정"),
            (1_250_050, Currency::Gbp, "일만이천오백영국파운드 오십펜스"),
            (100_000_000, Currency::Usd, "미화 일백만달러정"),
            (200_000_000, Currency::Eur, "이백만유로정"),
            (123_456_789, Currency::Eur, "일백이십삼만사천오백육십칠유로 팔십구센트"),
            (100_000_000_000, Currency::Usd, "미화 일십억달러정"),
            (99_999_999_999_999, Currency::Gbp, "구천구백구십구억구천구백구십구만구천구백구십구영국파운드 구십구펜스"),
            (i64::MAX, Currency::Eur, "구경이천이백삼십삼조칠천이백삼억육천팔백오십사만칠천칠백오십팔유로 칠센트"),
            (-2_050, Currency::Usd, "마이너스 미화 이십달러 오십센트"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }
}
