//! French of France: traditional spelling, hyphens below a hundred.

use billing_core::money::{Currency, Money};

use super::{capitalized, parts, thousands};

const BELOW_TWENTY: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze",
    "seize", "dix-sept", "dix-huit", "dix-neuf",
];

const TENS: [&str; 7] = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

/// The powers of a thousand from a million on (long scale).
const LARGE: [&str; 4] = ["million", "milliard", "billion", "billiard"];

/// An amount in French words: `Vingt-cinq mille dollars des États-Unis et 00/100`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "moins " } else { "" };
    let (one, several, feminine) = match amount.currency() {
        Currency::Usd => ("dollar des États-Unis", "dollars des États-Unis", false),
        Currency::Eur => ("euro", "euros", false),
        Currency::Gbp => ("livre sterling", "livres sterling", true),
    };
    let unit = if whole < 2 { one } else { several };
    let round = whole >= 1_000_000 && whole.is_multiple_of(1_000_000);
    let link = match (round, unit.starts_with('e')) {
        (false, _) => " ",
        (true, true) => " d’",
        (true, false) => " de ",
    };
    capitalized(&format!("{sign}{}{link}{unit} et {hundredths:02}/100", number_in_words(whole, feminine)))
}

fn number_in_words(number: u64, feminine: bool) -> String {
    if number == 0 {
        return BELOW_TWENTY[0].to_owned();
    }
    let group = |(digits, power): (u64, usize)| match (power, digits) {
        (0, _) => below_thousand(digits, true, feminine),
        (1, 1) => "mille".to_owned(),
        (1, _) => format!("{} mille", below_thousand(digits, false, false)),
        (large, 1) => format!("un {}", LARGE[large - 2]),
        (large, _) => format!("{} {}s", below_thousand(digits, true, false), LARGE[large - 2]),
    };
    thousands(number).into_iter().map(group).collect::<Vec<_>>().join(" ")
}

/// A number from 1 to 999. `cent` and `quatre-vingt` take an s where they end it, but never before `mille`.
fn below_thousand(number: u64, ends: bool, feminine: bool) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let s = if ends && rest == 0 { "s" } else { "" };
    match (hundreds, rest) {
        (0, rest) => below_hundred(rest, ends, feminine),
        (1, 0) => "cent".to_owned(),
        (hundreds, 0) => format!("{} cent{s}", BELOW_TWENTY[hundreds]),
        (1, rest) => format!("cent {}", below_hundred(rest, ends, feminine)),
        (hundreds, rest) => format!("{} cent {}", BELOW_TWENTY[hundreds], below_hundred(rest, ends, feminine)),
    }
}

/// A number from 1 to 99.
fn below_hundred(number: usize, ends: bool, feminine: bool) -> String {
    let one = if feminine { "une" } else { "un" };
    match (number / 10, number % 10) {
        (0, 1) => one.to_owned(),
        (0 | 1, _) => BELOW_TWENTY[number].to_owned(),
        (7, 1) => "soixante et onze".to_owned(),
        (7, ones) => format!("soixante-{}", BELOW_TWENTY[ones + 10]),
        (8, 0) => if ends { "quatre-vingts" } else { "quatre-vingt" }.to_owned(),
        (8, 1) => format!("quatre-vingt-{one}"),
        (8, ones) => format!("quatre-vingt-{}", BELOW_TWENTY[ones]),
        (9, ones) => format!("quatre-vingt-{}", BELOW_TWENTY[ones + 10]),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, 1) => format!("{} et {one}", TENS[tens]),
        (tens, ones) => format!("{}-{}", TENS[tens], BELOW_TWENTY[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Vingt-cinq mille dollars des États-Unis et 00/100"),
            (0, Currency::Eur, "Zéro euro et 00/100"),
            (199, Currency::Eur, "Un euro et 99/100"),
            (100, Currency::Gbp, "Une livre sterling et 00/100"),
            (2_100, Currency::Gbp, "Vingt et une livres sterling et 00/100"),
            (7_100, Currency::Eur, "Soixante et onze euros et 00/100"),
            (7_700, Currency::Eur, "Soixante-dix-sept euros et 00/100"),
            (8_000, Currency::Eur, "Quatre-vingts euros et 00/100"),
            (8_100, Currency::Eur, "Quatre-vingt-un euros et 00/100"),
            (9_900, Currency::Eur, "Quatre-vingt-dix-neuf euros et 00/100"),
            (20_000, Currency::Eur, "Deux cents euros et 00/100"),
            (20_100, Currency::Eur, "Deux cent un euros et 00/100"),
            (100_000, Currency::Eur, "Mille euros et 00/100"),
            (8_000_000, Currency::Eur, "Quatre-vingt mille euros et 00/100"),
            (20_000_000, Currency::Eur, "Deux cent mille euros et 00/100"),
            (2_100_000, Currency::Gbp, "Vingt et un mille livres sterling et 00/100"),
            (123_456_789, Currency::Eur, "Un million deux cent trente-quatre mille cinq cent soixante-sept euros et 89/100"),
            (100_000_000, Currency::Eur, "Un million d’euros et 00/100"),
            (20_000_000_000, Currency::Usd, "Deux cents millions de dollars des États-Unis et 00/100"),
            (100_000_000_000, Currency::Gbp, "Un milliard de livres sterling et 00/100"),
            (-2_050, Currency::Usd, "Moins vingt dollars des États-Unis et 50/100"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }
}
