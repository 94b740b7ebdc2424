//! Portuguese as in Brazil: the minor units by their own name, and the numbers in the gender of what is counted.

use billing_core::money::{Currency, Money};

use super::{capitalized, parts, thousands};

const BELOW_TWENTY: [&str; 20] = [
    "zero",
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
    "treze",
    "quatorze",
    "quinze",
    "dezesseis",
    "dezessete",
    "dezoito",
    "dezenove",
];

const TENS: [&str; 10] = ["", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"];

/// Without their ending from two hundred on.
const HUNDREDS: [&str; 10] = ["", "cento", "duzent", "trezent", "quatrocent", "quinhent", "seiscent", "setecent", "oitocent", "novecent"];

/// The powers of a thousand from a million on, one and several (short scale).
const LARGE: [[&str; 2]; 4] = [["milhão", "milhões"], ["bilhão", "bilhões"], ["trilhão", "trilhões"], ["quatrilhão", "quatrilhões"]];

/// An amount in Brazilian words: `Vinte e cinco mil dólares americanos`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "menos " } else { "" };
    let (one, several, feminine, minor) = match amount.currency() {
        Currency::Usd => ("dólar americano", "dólares americanos", false, ["centavo", "centavos"]),
        Currency::Eur => ("euro", "euros", false, ["centavo", "centavos"]),
        Currency::Gbp => ("libra esterlina", "libras esterlinas", true, ["penny", "pence"]),
    };
    let unit = if whole < 2 { one } else { several };
    let of = if whole >= 1_000_000 && whole.is_multiple_of(1_000_000) { "de " } else { "" };
    let units = format!("{} {of}{unit}", number_in_words(whole, feminine));
    let cents = format!("{} {}", number_in_words(hundredths, false), minor[usize::from(hundredths > 1)]);
    capitalized(&match (whole, hundredths) {
        (_, 0) => format!("{sign}{units}"),
        (0, _) => format!("{sign}{cents} de {one}"),
        _ => format!("{sign}{units} e {cents}"),
    })
}

/// The last group is joined by *e* where it ends in hundreds alone, or has none: `mil e duzentos`, but `mil duzentos e dez`.
fn number_in_words(number: u64, feminine: bool) -> String {
    if number == 0 {
        return BELOW_TWENTY[0].to_owned();
    }
    let groups = thousands(number);
    let mut words = String::new();
    for (at, (digits, power)) in groups.iter().copied().enumerate() {
        let joined = at + 1 == groups.len() && (digits <= 100 || digits.is_multiple_of(100));
        words.push_str(match (at, joined) {
            (0, _) => "",
            (_, true) => " e ",
            (_, false) => " ",
        });
        words.push_str(&group(digits, power, feminine));
    }
    words
}

fn group(digits: u64, power: usize, feminine: bool) -> String {
    match (power, digits) {
        (0, _) => below_thousand(digits, feminine),
        (1, 1) => "mil".to_owned(),
        (1, _) => format!("{} mil", below_thousand(digits, feminine)),
        (large, 1) => format!("um {}", LARGE[large - 2][0]),
        (large, _) => format!("{} {}", below_thousand(digits, false), LARGE[large - 2][1]),
    }
}

/// A number from 1 to 999.
fn below_thousand(number: u64, feminine: bool) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let ending = match (hundreds, feminine) {
        (1, _) => "",
        (_, true) => "as",
        (_, false) => "os",
    };
    match (hundreds, rest) {
        (0, _) => below_hundred(rest, feminine),
        (1, 0) => "cem".to_owned(),
        (_, 0) => format!("{}{ending}", HUNDREDS[hundreds]),
        _ => format!("{}{ending} e {}", HUNDREDS[hundreds], below_hundred(rest, feminine)),
    }
}

/// A number from 1 to 99.
fn below_hundred(number: usize, feminine: bool) -> String {
    match (number / 10, number % 10) {
        (0, 1) if feminine => "uma".to_owned(),
        (0, 2) if feminine => "duas".to_owned(),
        (0 | 1, _) => BELOW_TWENTY[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, ones) => format!("{} e {}", TENS[tens], below_hundred(ones, feminine)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Vinte e cinco mil dólares americanos"),
            (0, Currency::Eur, "Zero euro"),
            (1, Currency::Eur, "Um centavo de euro"),
            (5, Currency::Usd, "Cinco centavos de dólar americano"),
            (101, Currency::Gbp, "Uma libra esterlina e um penny"),
            (199, Currency::Eur, "Um euro e noventa e nove centavos"),
            (200, Currency::Gbp, "Duas libras esterlinas"),
            (500, Currency::Eur, "Cinco euros"),
            (1_100, Currency::Eur, "Onze euros"),
            (1_650, Currency::Gbp, "Dezesseis libras esterlinas e cinquenta pence"),
            (2_100, Currency::Usd, "Vinte e um dólares americanos"),
            (2_100, Currency::Gbp, "Vinte e uma libras esterlinas"),
            (10_000, Currency::Eur, "Cem euros"),
            (10_100, Currency::Eur, "Cento e um euros"),
            (20_000, Currency::Gbp, "Duzentas libras esterlinas"),
            (100_000, Currency::Eur, "Mil euros"),
            (100_100, Currency::Eur, "Mil e um euros"),
            (110_000, Currency::Eur, "Mil e cem euros"),
            (120_000, Currency::Eur, "Mil e duzentos euros"),
            (123_400, Currency::Eur, "Mil duzentos e trinta e quatro euros"),
            (2_100_000, Currency::Gbp, "Vinte e uma mil libras esterlinas"),
            (100_000_000, Currency::Eur, "Um milhão de euros"),
            (100_000_100, Currency::Eur, "Um milhão e um euros"),
            (150_000_000, Currency::Eur, "Um milhão e quinhentos mil euros"),
            (
                123_456_789,
                Currency::Eur,
                "Um milhão duzentos e trinta e quatro mil quinhentos e sessenta e sete euros e oitenta e nove centavos",
            ),
            (200_000_000, Currency::Gbp, "Dois milhões de libras esterlinas"),
            (100_000_000_000, Currency::Usd, "Um bilhão de dólares americanos"),
            (-2_050, Currency::Usd, "Menos vinte dólares americanos e cinquenta centavos"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }

    #[test]
    fn every_amount_has_words() {
        assert!(amount_in_words(Money::from_minor(i64::MAX, Currency::Usd)).starts_with("Noventa e dois quatrilhões "));
    }
}
