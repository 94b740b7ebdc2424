//! Italian: the currency first, then the number, below a million in one word, and the hundredths behind a stroke, as on a check.

use billing_core::money::{Currency, Money};

use super::parts;

const BELOW_TWENTY: [&str; 20] = [
    "",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
];

const TENS: [&str; 10] = ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

/// An amount in Italian words: `Dollari statunitensi venticinquemila/00`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "meno " } else { "" };
    let (one, several, feminine) = match amount.currency() {
        Currency::Usd => ("Dollaro statunitense", "Dollari statunitensi", false),
        Currency::Eur => ("Euro", "Euro", false),
        Currency::Gbp => ("Sterlina britannica", "Sterline britanniche", true),
    };
    let unit = if whole == 1 { one } else { several };
    let number = if whole == 1 && feminine { "una".to_owned() } else { number_in_words(whole) };
    format!("{unit} {sign}{number}/{hundredths:02}")
}

/// A thousand *miliardi* is said so: a *bilione* would be taken for the English billion.
fn number_in_words(number: u64) -> String {
    if number == 0 {
        return "zero".to_owned();
    }
    let mut words = Vec::new();
    match number / 1_000_000_000 {
        0 => {}
        1 => words.push("un miliardo".to_owned()),
        billions => {
            let of = if billions.is_multiple_of(1_000_000) { "di " } else { "" };
            words.push(format!("{} {of}miliardi", number_in_words(billions)));
        }
    }
    match number / 1_000_000 % 1000 {
        0 => {}
        1 => words.push("un milione".to_owned()),
        millions => words.push(format!("{} milioni", below_million(millions))),
    }
    words.extend(Some(number % 1_000_000).filter(|rest| *rest > 0).map(below_million));
    words.join(" ")
}

/// A number from 1 to 999,999, in one word. *Tre* at its end takes an accent, unless it is the whole word.
fn below_million(number: u64) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    let thousands = match thousands {
        0 => String::new(),
        1 => "mille".to_owned(),
        _ => format!("{}mila", below_thousand(thousands)),
    };
    let word = thousands + &below_thousand(rest);
    match word.strip_suffix("tre") {
        Some(before) if !before.is_empty() => format!("{before}tré"),
        _ => word,
    }
}

/// A number from 0 to 999; nothing for 0. Two meeting o become one: `centotto`, `duecentottanta`.
fn below_thousand(number: u64) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let rest = below_hundred(rest);
    let hundred = if rest.starts_with('o') { "cent" } else { "cento" };
    match hundreds {
        0 => rest,
        1 => format!("{hundred}{rest}"),
        _ => format!("{}{hundred}{rest}", BELOW_TWENTY[hundreds]),
    }
}

/// A number from 0 to 99; nothing for 0. The tens drop their vowel before *uno* and *otto*: `ventuno`, `trentotto`.
fn below_hundred(number: usize) -> String {
    let (tens, ones) = (number / 10, number % 10);
    match (tens, ones) {
        (0 | 1, _) => BELOW_TWENTY[number].to_owned(),
        (_, 1 | 8) => format!("{}{}", TENS[tens].trim_end_matches(['a', 'i']), BELOW_TWENTY[ones]),
        _ => format!("{}{}", TENS[tens], BELOW_TWENTY[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Dollari statunitensi venticinquemila/00"),
            (0, Currency::Eur, "Euro zero/00"),
            (5, Currency::Usd, "Dollari statunitensi zero/05"),
            (100, Currency::Usd, "Dollaro statunitense uno/00"),
            (199, Currency::Eur, "Euro uno/99"),
            (100, Currency::Gbp, "Sterlina britannica una/00"),
            (200, Currency::Gbp, "Sterline britanniche due/00"),
            (300, Currency::Eur, "Euro tre/00"),
            (500, Currency::Eur, "Euro cinque/00"),
            (1_100, Currency::Eur, "Euro undici/00"),
            (2_100, Currency::Gbp, "Sterline britanniche ventuno/00"),
            (2_300, Currency::Eur, "Euro ventitré/00"),
            (3_800, Currency::Eur, "Euro trentotto/00"),
            (10_000, Currency::Eur, "Euro cento/00"),
            (10_100, Currency::Eur, "Euro centouno/00"),
            (10_300, Currency::Eur, "Euro centotré/00"),
            (10_800, Currency::Eur, "Euro centotto/00"),
            (78_800, Currency::Eur, "Euro settecentottantotto/00"),
            (100_000, Currency::Eur, "Euro mille/00"),
            (100_100, Currency::Eur, "Euro milleuno/00"),
            (100_800, Currency::Eur, "Euro milleotto/00"),
            (2_100_000, Currency::Eur, "Euro ventunomila/00"),
            (2_300_300, Currency::Eur, "Euro ventitremilatré/00"),
            (123_456_789, Currency::Eur, "Euro un milione duecentotrentaquattromilacinquecentosessantasette/89"),
            (100_000_000, Currency::Eur, "Euro un milione/00"),
            (200_000_000, Currency::Usd, "Dollari statunitensi due milioni/00"),
            (2_300_000_300, Currency::Eur, "Euro ventitré milioni tre/00"),
            (100_000_000_000, Currency::Eur, "Euro un miliardo/00"),
            (100_000_000_000_000, Currency::Eur, "Euro mille miliardi/00"),
            (-2_050, Currency::Usd, "Dollari statunitensi meno venti/50"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }

    #[test]
    fn every_amount_has_words() {
        // 92,233,720,368,547,758.07
        let words = "Euro novantadue milioni duecentotrentatremilasettecentoventi miliardi \
                     trecentosessantotto milioni cinquecentoquarantasettemilasettecentocinquantotto/07";
        assert_eq!(amount_in_words(Money::from_minor(i64::MAX, Currency::Eur)), words);
    }
}
