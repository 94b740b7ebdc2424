//! English, as a bank's form and a check carry amounts beside the figures.

use billing_core::money::{Currency, Money};

use super::{capitalized, parts, thousands};

const BELOW_TWENTY: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// Names of the powers of a thousand (short scale), as far as 64 bits of minor units reach.
const THOUSANDS: [&str; 6] = ["", " thousand", " million", " billion", " trillion", " quadrillion"];

/// An amount in English words, its minor units in hundredths: `Twenty-five thousand US dollars and 00/100`.
#[must_use]
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "minus " } else { "" };
    capitalized(&format!("{sign}{} {} and {hundredths:02}/100", number_in_words(whole), unit(amount.currency(), whole == 1)))
}

const fn unit(currency: Currency, one: bool) -> &'static str {
    match (currency, one) {
        (Currency::Usd, true) => "US dollar",
        (Currency::Usd, false) => "US dollars",
        (Currency::Eur, true) => "euro",
        (Currency::Eur, false) => "euros",
        (Currency::Gbp, true) => "pound sterling",
        (Currency::Gbp, false) => "pounds sterling",
    }
}

fn number_in_words(number: u64) -> String {
    if number == 0 {
        return BELOW_TWENTY[0].to_owned();
    }
    let group = |(digits, power): (u64, usize)| format!("{}{}", below_thousand(digits as usize), THOUSANDS[power]);
    thousands(number).into_iter().map(group).collect::<Vec<_>>().join(" ")
}

/// A number from 1 to 999.
fn below_thousand(number: usize) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    match (hundreds, rest) {
        (0, rest) => below_hundred(rest),
        (hundreds, 0) => format!("{} hundred", BELOW_TWENTY[hundreds]),
        (hundreds, rest) => format!("{} hundred {}", BELOW_TWENTY[hundreds], below_hundred(rest)),
    }
}

/// A number from 1 to 99.
fn below_hundred(number: usize) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => BELOW_TWENTY[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, ones) => format!("{}-{}", TENS[tens], BELOW_TWENTY[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Twenty-five thousand US dollars and 00/100"),
            (100, Currency::Usd, "One US dollar and 00/100"),
            (199, Currency::Eur, "One euro and 99/100"),
            (100, Currency::Gbp, "One pound sterling and 00/100"),
            (200, Currency::Gbp, "Two pounds sterling and 00/100"),
            (5, Currency::Usd, "Zero US dollars and 05/100"),
            (0, Currency::Eur, "Zero euros and 00/100"),
            (1_100, Currency::Usd, "Eleven US dollars and 00/100"),
            (1_900, Currency::Usd, "Nineteen US dollars and 00/100"),
            (2_000, Currency::Usd, "Twenty US dollars and 00/100"),
            (2_101, Currency::Usd, "Twenty-one US dollars and 01/100"),
            (9_900, Currency::Usd, "Ninety-nine US dollars and 00/100"),
            (10_000, Currency::Usd, "One hundred US dollars and 00/100"),
            (11_550, Currency::Eur, "One hundred fifteen euros and 50/100"),
            (100_100, Currency::Usd, "One thousand one US dollars and 00/100"),
            (100_000_000, Currency::Eur, "One million euros and 00/100"),
            (100_000_100, Currency::Eur, "One million one euros and 00/100"),
            (
                1_234_567_890,
                Currency::Gbp,
                "Twelve million three hundred forty-five thousand six hundred seventy-eight pounds sterling and 90/100",
            ),
            (1_000_000_000_000, Currency::Usd, "Ten billion US dollars and 00/100"),
            (
                Money::LARGEST_MINOR,
                Currency::Usd,
                "Nine hundred ninety-nine billion nine hundred ninety-nine million nine hundred ninety-nine thousand \
                 nine hundred ninety-nine US dollars and 99/100",
            ),
            (-2_050, Currency::Usd, "Minus twenty US dollars and 50/100"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }

    #[test]
    fn every_amount_has_words() {
        assert!(amount_in_words(Money::from_minor(i64::MAX, Currency::Usd)).starts_with("Ninety-two quadrillion "));
        assert!(amount_in_words(Money::from_minor(i64::MIN, Currency::Usd)).starts_with("Minus ninety-two quadrillion "));
    }
}
