//! Vietnamese: a round amount ends in `chẵn`, and a group of digits within a number says its zeros.

use billing_core::money::{Currency, Money};

use super::{capitalized, parts, thousands};

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// The powers of a thousand below a thousand million, which counts anew.
const GROUPS: [&str; 3] = ["", " nghìn", " triệu"];

const THOUSAND_MILLION: u64 = 1_000_000_000;

/// An amount in Vietnamese words: `Hai mươi lăm nghìn đô la Mỹ chẵn`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "âm " } else { "" };
    let unit = match amount.currency() {
        Currency::Usd => "đô la Mỹ",
        Currency::Eur => "euro",
        Currency::Gbp => "bảng Anh",
    };
    let rest = if hundredths == 0 { "chẵn".to_owned() } else { format!("và {} xu", number_in_words(hundredths)) };
    capitalized(&format!("{sign}{} {unit} {rest}", number_in_words(whole)))
}

fn number_in_words(number: u64) -> String {
    if number == 0 {
        return DIGITS[0].to_owned();
    }
    let (high, low) = (number / THOUSAND_MILLION, number % THOUSAND_MILLION);
    let mut words = Vec::new();
    if high > 0 {
        words.push(format!("{} tỷ", number_in_words(high)));
    }
    for (digits, power) in thousands(low) {
        words.push(format!("{}{}", below_thousand(digits, words.is_empty()), GROUPS[power]));
    }
    words.join(" ")
}

/// A number from 1 to 999. Unless it leads, it says that it has no hundreds.
fn below_thousand(number: u64, leads: bool) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    match (hundreds, rest) {
        (0, rest) if leads => below_hundred(rest),
        (hundreds, 0) => format!("{} trăm", DIGITS[hundreds]),
        (hundreds, 1..=9) => format!("{} trăm linh {}", DIGITS[hundreds], DIGITS[rest]),
        (hundreds, rest) => format!("{} trăm {}", DIGITS[hundreds], below_hundred(rest)),
    }
}

/// A number from 1 to 99. One, four and five change behind tens.
fn below_hundred(number: usize) -> String {
    match (number / 10, number % 10) {
        (0, ones) => DIGITS[ones].to_owned(),
        (1, 0) => "mười".to_owned(),
        (1, 5) => "mười lăm".to_owned(),
        (1, ones) => format!("mười {}", DIGITS[ones]),
        (tens, 0) => format!("{} mươi", DIGITS[tens]),
        (tens, 1) => format!("{} mươi mốt", DIGITS[tens]),
        (tens, 4) => format!("{} mươi tư", DIGITS[tens]),
        (tens, 5) => format!("{} mươi lăm", DIGITS[tens]),
        (tens, ones) => format!("{} mươi {}", DIGITS[tens], DIGITS[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Hai mươi lăm nghìn đô la Mỹ chẵn"),
            (0, Currency::Eur, "Không euro chẵn"),
            (5, Currency::Eur, "Không euro và năm xu"),
            (100, Currency::Gbp, "Một bảng Anh chẵn"),
            (215, Currency::Usd, "Hai đô la Mỹ và mười lăm xu"),
            (500, Currency::Eur, "Năm euro chẵn"),
            (1_000, Currency::Eur, "Mười euro chẵn"),
            (1_100, Currency::Eur, "Mười một euro chẵn"),
            (1_400, Currency::Eur, "Mười bốn euro chẵn"),
            (1_500, Currency::Eur, "Mười lăm euro chẵn"),
            (2_100, Currency::Usd, "Hai mươi mốt đô la Mỹ chẵn"),
            (2_400, Currency::Eur, "Hai mươi tư euro chẵn"),
            (5_500, Currency::Eur, "Năm mươi lăm euro chẵn"),
            (10_000, Currency::Eur, "Một trăm euro chẵn"),
            (10_100, Currency::Eur, "Một trăm linh một euro chẵn"),
            (11_500, Currency::Eur, "Một trăm mười lăm euro chẵn"),
            (100_000, Currency::Eur, "Một nghìn euro chẵn"),
            (100_100, Currency::Eur, "Một nghìn không trăm linh một euro chẵn"),
            (105_000, Currency::Eur, "Một nghìn không trăm năm mươi euro chẵn"),
            (2_100_000, Currency::Eur, "Hai mươi mốt nghìn euro chẵn"),
            (10_500_000, Currency::Eur, "Một trăm linh năm nghìn euro chẵn"),
            (100_000_000, Currency::Gbp, "Một triệu bảng Anh chẵn"),
            (100_000_100, Currency::Eur, "Một triệu không trăm linh một euro chẵn"),
            (200_000_000, Currency::Eur, "Hai triệu euro chẵn"),
            (123_456_789, Currency::Eur, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy euro và tám mươi chín xu"),
            (100_000_000_000, Currency::Usd, "Một tỷ đô la Mỹ chẵn"),
            (100_500_000_000, Currency::Usd, "Một tỷ không trăm linh năm triệu đô la Mỹ chẵn"),
            (100_100_000_000_000, Currency::Usd, "Một nghìn không trăm linh một tỷ đô la Mỹ chẵn"),
            (-2_050, Currency::Usd, "Âm hai mươi đô la Mỹ và năm mươi xu"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }

    #[test]
    fn every_amount_has_words() {
        assert!(amount_in_words(Money::from_minor(i64::MAX, Currency::Usd)).starts_with("Chín mươi hai triệu "));
    }
}
