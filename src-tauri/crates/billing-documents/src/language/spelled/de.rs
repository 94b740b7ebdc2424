//! German: below a million in one word.

use billing_core::money::{Currency, Money};

use super::{capitalized, parts, thousands};

const BELOW_TWENTY: [&str; 20] = [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
];

const TENS: [&str; 10] = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/// The powers of a thousand from a million on, one and several (long scale).
const LARGE: [[&str; 2]; 4] =
    [["Million", "Millionen"], ["Milliarde", "Milliarden"], ["Billion", "Billionen"], ["Billiarde", "Billiarden"]];

/// An amount in German words: `Fünfundzwanzigtausend US-Dollar und 00/100`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "minus " } else { "" };
    let unit = match amount.currency() {
        Currency::Usd => "US-Dollar",
        Currency::Eur => "Euro",
        Currency::Gbp => "Pfund Sterling",
    };
    capitalized(&format!("{sign}{} {unit} und {hundredths:02}/100", number_in_words(whole)))
}

fn number_in_words(number: u64) -> String {
    if number < 2 {
        return BELOW_TWENTY[number as usize].to_owned();
    }
    let (mut words, mut last) = (Vec::new(), String::new());
    for (digits, power) in thousands(number) {
        match power {
            0 => last.push_str(&below_thousand(digits, "eins")),
            1 => last.push_str(&format!("{}tausend", below_thousand(digits, "ein"))),
            large => {
                let [one, several] = LARGE[large - 2];
                words.push(if digits == 1 { format!("eine {one}") } else { format!("{} {several}", below_thousand(digits, "eine")) });
            }
        }
    }
    words.extend(Some(last).filter(|last| !last.is_empty()));
    words.join(" ")
}

/// A number from 1 to 999 that ends in `one` where its last word is one.
fn below_thousand(number: u64, one: &str) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let hundreds = if hundreds > 0 { format!("{}hundert", BELOW_TWENTY[hundreds]) } else { String::new() };
    let rest = match (rest / 10, rest % 10) {
        (0, 0) => String::new(),
        (0, 1) => one.to_owned(),
        (0 | 1, _) => BELOW_TWENTY[rest].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, ones) => format!("{}und{}", BELOW_TWENTY[ones], TENS[tens]),
    };
    hundreds + &rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Fünfundzwanzigtausend US-Dollar und 00/100"),
            (100, Currency::Eur, "Ein Euro und 00/100"),
            (5, Currency::Eur, "Null Euro und 05/100"),
            (10_100, Currency::Eur, "Einhunderteins Euro und 00/100"),
            (1_600, Currency::Gbp, "Sechzehn Pfund Sterling und 00/100"),
            (2_100, Currency::Usd, "Einundzwanzig US-Dollar und 00/100"),
            (3_000, Currency::Usd, "Dreißig US-Dollar und 00/100"),
            (100_100, Currency::Eur, "Eintausendeins Euro und 00/100"),
            (10_100_000, Currency::Eur, "Einhunderteintausend Euro und 00/100"),
            (123_456_789, Currency::Eur, "Eine Million zweihundertvierunddreißigtausendfünfhundertsiebenundsechzig Euro und 89/100"),
            (200_000_000, Currency::Eur, "Zwei Millionen Euro und 00/100"),
            (10_100_000_000, Currency::Eur, "Einhunderteine Millionen Euro und 00/100"),
            (100_000_000_000, Currency::Usd, "Eine Milliarde US-Dollar und 00/100"),
            (-2_050, Currency::Usd, "Minus zwanzig US-Dollar und 50/100"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }
}
