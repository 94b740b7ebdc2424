//! Spanish: a million of millions is a *billón*, and the hundreds have the gender of what is counted.

use billing_core::money::{Currency, Money};

use super::{capitalized, parts};

/// As they stand before what is counted: `un`, never `uno`.
const BELOW_THIRTY: [&str; 30] = [
    "cero",
    "un",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiún",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];

const TENS: [&str; 10] = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

/// Without their ending.
const HUNDREDS: [&str; 10] =
    ["", "ciento", "doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient", "novecient"];

/// The powers of a million, one and several.
const LARGE: [[&str; 2]; 2] = [["millón", "millones"], ["billón", "billones"]];

/// An amount in Spanish words: `Veinticinco mil dólares estadounidenses y 00/100`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "menos " } else { "" };
    let (one, several, feminine) = match amount.currency() {
        Currency::Usd => ("dólar estadounidense", "dólares estadounidenses", false),
        Currency::Eur => ("euro", "euros", false),
        Currency::Gbp => ("libra esterlina", "libras esterlinas", true),
    };
    let unit = if whole == 1 { one } else { several };
    let of = if whole >= 1_000_000 && whole.is_multiple_of(1_000_000) { "de " } else { "" };
    capitalized(&format!("{sign}{} {of}{unit} y {hundredths:02}/100", number_in_words(whole, feminine)))
}

fn number_in_words(number: u64, feminine: bool) -> String {
    if number == 0 {
        return BELOW_THIRTY[0].to_owned();
    }
    let mut words = Vec::new();
    for (power, [one, several]) in [(2, LARGE[1]), (1, LARGE[0])] {
        match number / 1_000_000_u64.pow(power) % 1_000_000 {
            0 => {}
            1 => words.push(format!("un {one}")),
            millions => words.push(format!("{} {several}", below_million(millions, false))),
        }
    }
    words.extend(Some(number % 1_000_000).filter(|rest| *rest > 0).map(|rest| below_million(rest, feminine)));
    words.join(" ")
}

/// A number from 1 to 999,999.
fn below_million(number: u64, feminine: bool) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    let thousands = match thousands {
        0 => None,
        1 => Some("mil".to_owned()),
        // What counts the thousands themselves has no gender, but their hundreds do.
        _ => Some(format!("{} mil", below_thousand(thousands, feminine, false))),
    };
    let rest = (rest > 0).then(|| below_thousand(rest, feminine, feminine));
    thousands.into_iter().chain(rest).collect::<Vec<_>>().join(" ")
}

/// A number from 1 to 999.
fn below_thousand(number: u64, feminine_hundreds: bool, feminine_one: bool) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let ending = if feminine_hundreds { "as" } else { "os" };
    match (hundreds, rest) {
        (0, rest) => below_hundred(rest, feminine_one),
        (1, 0) => "cien".to_owned(),
        (1, rest) => format!("ciento {}", below_hundred(rest, feminine_one)),
        (hundreds, 0) => format!("{}{ending}", HUNDREDS[hundreds]),
        (hundreds, rest) => format!("{}{ending} {}", HUNDREDS[hundreds], below_hundred(rest, feminine_one)),
    }
}

/// A number from 1 to 99.
fn below_hundred(number: usize, feminine: bool) -> String {
    let one = if feminine { "una" } else { "un" };
    match (number / 10, number % 10) {
        (0, 1) => one.to_owned(),
        (2, 1) if feminine => "veintiuna".to_owned(),
        (0..=2, _) => BELOW_THIRTY[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, 1) => format!("{} y {one}", TENS[tens]),
        (tens, ones) => format!("{} y {}", TENS[tens], BELOW_THIRTY[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Veinticinco mil dólares estadounidenses y 00/100"),
            (100, Currency::Usd, "Un dólar estadounidense y 00/100"),
            (100, Currency::Gbp, "Una libra esterlina y 00/100"),
            (2_100, Currency::Eur, "Veintiún euros y 00/100"),
            (2_100, Currency::Gbp, "Veintiuna libras esterlinas y 00/100"),
            (3_100, Currency::Eur, "Treinta y un euros y 00/100"),
            (10_000, Currency::Eur, "Cien euros y 00/100"),
            (10_100, Currency::Eur, "Ciento un euros y 00/100"),
            (50_000, Currency::Eur, "Quinientos euros y 00/100"),
            (50_000, Currency::Gbp, "Quinientas libras esterlinas y 00/100"),
            (100_000, Currency::Eur, "Mil euros y 00/100"),
            (2_100_000, Currency::Eur, "Veintiún mil euros y 00/100"),
            (20_000_000, Currency::Gbp, "Doscientas mil libras esterlinas y 00/100"),
            (123_456_789, Currency::Eur, "Un millón doscientos treinta y cuatro mil quinientos sesenta y siete euros y 89/100"),
            (100_000_000, Currency::Eur, "Un millón de euros y 00/100"),
            (200_000_000_000, Currency::Usd, "Dos mil millones de dólares estadounidenses y 00/100"),
            (-2_050, Currency::Usd, "Menos veinte dólares estadounidenses y 50/100"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }
}
