//! Indonesian: `se` is one before ten, a hundred and a thousand.

use billing_core::money::{Currency, Money};

use super::{capitalized, parts, thousands};

const DIGITS: [&str; 10] = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/// The powers of a thousand from a million on (short scale).
const LARGE: [&str; 4] = ["juta", "miliar", "triliun", "kuadriliun"];

/// An amount in Indonesian words: `Dua puluh lima ribu dolar Amerika Serikat dan 00/100`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "minus " } else { "" };
    let unit = match amount.currency() {
        Currency::Usd => "dolar Amerika Serikat",
        Currency::Eur => "euro",
        Currency::Gbp => "pound sterling",
    };
    capitalized(&format!("{sign}{} {unit} dan {hundredths:02}/100", number_in_words(whole)))
}

fn number_in_words(number: u64) -> String {
    if number == 0 {
        return DIGITS[0].to_owned();
    }
    let group = |(digits, power): (u64, usize)| match (power, digits) {
        (0, _) => below_thousand(digits),
        (1, 1) => "seribu".to_owned(),
        (1, _) => format!("{} ribu", below_thousand(digits)),
        (large, _) => format!("{} {}", below_thousand(digits), LARGE[large - 2]),
    };
    thousands(number).into_iter().map(group).collect::<Vec<_>>().join(" ")
}

/// A number from 1 to 999.
fn below_thousand(number: u64) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    match (hundreds, rest) {
        (0, rest) => below_hundred(rest),
        (1, 0) => "seratus".to_owned(),
        (hundreds, 0) => format!("{} ratus", DIGITS[hundreds]),
        (1, rest) => format!("seratus {}", below_hundred(rest)),
        (hundreds, rest) => format!("{} ratus {}", DIGITS[hundreds], below_hundred(rest)),
    }
}

/// A number from 1 to 99.
fn below_hundred(number: usize) -> String {
    match (number / 10, number % 10) {
        (0, ones) => DIGITS[ones].to_owned(),
        (1, 0) => "sepuluh".to_owned(),
        (1, 1) => "sebelas".to_owned(),
        (1, ones) => format!("{} belas", DIGITS[ones]),
        (tens, 0) => format!("{} puluh", DIGITS[tens]),
        (tens, ones) => format!("{} puluh {}", DIGITS[tens], DIGITS[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Dua puluh lima ribu dolar Amerika Serikat dan 00/100"),
            (5, Currency::Eur, "Nol euro dan 05/100"),
            (100, Currency::Gbp, "Satu pound sterling dan 00/100"),
            (200, Currency::Eur, "Dua euro dan 00/100"),
            (500, Currency::Eur, "Lima euro dan 00/100"),
            (1_000, Currency::Eur, "Sepuluh euro dan 00/100"),
            (1_100, Currency::Eur, "Sebelas euro dan 00/100"),
            (1_900, Currency::Eur, "Sembilan belas euro dan 00/100"),
            (2_100, Currency::Usd, "Dua puluh satu dolar Amerika Serikat dan 00/100"),
            (10_000, Currency::Eur, "Seratus euro dan 00/100"),
            (10_100, Currency::Eur, "Seratus satu euro dan 00/100"),
            (20_000, Currency::Eur, "Dua ratus euro dan 00/100"),
            (100_000, Currency::Eur, "Seribu euro dan 00/100"),
            (100_100, Currency::Eur, "Seribu satu euro dan 00/100"),
            (1_111_100, Currency::Eur, "Sebelas ribu seratus sebelas euro dan 00/100"),
            (2_100_000, Currency::Eur, "Dua puluh satu ribu euro dan 00/100"),
            (10_000_000, Currency::Eur, "Seratus ribu euro dan 00/100"),
            (100_000_000, Currency::Gbp, "Satu juta pound sterling dan 00/100"),
            (100_100_000, Currency::Eur, "Satu juta seribu euro dan 00/100"),
            (200_000_000, Currency::Eur, "Dua juta euro dan 00/100"),
            (123_456_789, Currency::Eur, "Satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh euro dan 89/100"),
            (100_000_000_000, Currency::Usd, "Satu miliar dolar Amerika Serikat dan 00/100"),
            (100_000_000_000_000, Currency::Usd, "Satu triliun dolar Amerika Serikat dan 00/100"),
            (-2_050, Currency::Usd, "Minus dua puluh dolar Amerika Serikat dan 50/100"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }

    #[test]
    fn every_amount_has_words() {
        assert!(amount_in_words(Money::from_minor(i64::MAX, Currency::Usd)).starts_with("Sembilan puluh dua kuadriliun "));
    }
}
