//! Turkish: a number in one word, as on checks, behind *yalnız*, and the minor units by their own name.

use billing_core::money::{Currency, Money};

use super::{parts, thousands};

const ONES: [&str; 10] = ["", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"];
const TENS: [&str; 10] = ["", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"];
const THOUSANDS: [&str; 6] = ["", "bin", "milyon", "milyar", "trilyon", "katrilyon"];

/// An amount in Turkish words: `Yalnız yirmibeşbin ABD doları`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "eksi " } else { "" };
    let (unit, minor) = match amount.currency() {
        Currency::Usd => ("ABD doları", "sent"),
        Currency::Eur => ("euro", "sent"),
        Currency::Gbp => ("İngiliz sterlini", "peni"),
    };
    let rest = if hundredths == 0 { String::new() } else { format!(" {} {minor}", number_in_words(hundredths)) };
    format!("Yalnız {sign}{} {unit}{rest}", number_in_words(whole))
}

fn number_in_words(number: u64) -> String {
    if number == 0 {
        return "sıfır".to_owned();
    }
    // A thousand does not say that it is one.
    let group = |(digits, power): (u64, usize)| match (digits, power) {
        (1, 1) => THOUSANDS[1].to_owned(),
        _ => below_thousand(digits as usize) + THOUSANDS[power],
    };
    thousands(number).into_iter().map(group).collect()
}

/// A number from 1 to 999. Nor does a hundred.
fn below_thousand(number: usize) -> String {
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
    let hundreds = match hundreds {
        0 => String::new(),
        1 => "yüz".to_owned(),
        _ => format!("{}yüz", ONES[hundreds]),
    };
    hundreds + TENS[tens] + ONES[ones]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Yalnız yirmibeşbin ABD doları"),
            (0, Currency::Eur, "Yalnız sıfır euro"),
            (5, Currency::Eur, "Yalnız sıfır euro beş sent"),
            (100, Currency::Gbp, "Yalnız bir İngiliz sterlini"),
            (199, Currency::Eur, "Yalnız bir euro doksandokuz sent"),
            (200, Currency::Usd, "Yalnız iki ABD doları"),
            (1_150, Currency::Gbp, "Yalnız onbir İngiliz sterlini elli peni"),
            (2_100, Currency::Usd, "Yalnız yirmibir ABD doları"),
            (10_000, Currency::Eur, "Yalnız yüz euro"),
            (10_100, Currency::Eur, "Yalnız yüzbir euro"),
            (100_000, Currency::Eur, "Yalnız bin euro"),
            (100_100, Currency::Eur, "Yalnız binbir euro"),
            (2_100_000, Currency::Eur, "Yalnız yirmibirbin euro"),
            (10_100_000, Currency::Eur, "Yalnız yüzbirbin euro"),
            (123_456_789, Currency::Eur, "Yalnız birmilyonikiyüzotuzdörtbinbeşyüzaltmışyedi euro seksendokuz sent"),
            (100_000_000, Currency::Eur, "Yalnız birmilyon euro"),
            (100_100_000, Currency::Eur, "Yalnız birmilyonbin euro"),
            (200_000_000, Currency::Usd, "Yalnız ikimilyon ABD doları"),
            (100_000_000_000, Currency::Usd, "Yalnız birmilyar ABD doları"),
            (-2_050, Currency::Usd, "Yalnız eksi yirmi ABD doları elli sent"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }

    #[test]
    fn every_amount_has_words() {
        assert!(amount_in_words(Money::from_minor(i64::MAX, Currency::Usd)).starts_with("Yalnız doksanikikatrilyon"));
    }
}
