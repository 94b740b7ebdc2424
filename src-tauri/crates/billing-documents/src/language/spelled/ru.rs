//! Russian: what is counted has three forms, a thousand is feminine, and the minor units stand in figures.

use billing_core::money::{Currency, Money};

use super::{capitalized, parts, thousands};

const BELOW_TWENTY: [&str; 20] = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
];

const TENS: [&str; 10] = ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

const HUNDREDS: [&str; 10] = ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

/// The powers of a thousand: after one, after two to four, after the others (short scale).
const LARGE: [[&str; 3]; 5] = [
    ["тысяча", "тысячи", "тысяч"],
    ["миллион", "миллиона", "миллионов"],
    ["миллиард", "миллиарда", "миллиардов"],
    ["триллион", "триллиона", "триллионов"],
    ["квадриллион", "квадриллиона", "квадриллионов"],
];

/// An amount in Russian words: `Двадцать пять тысяч долларов США 00 центов`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "минус " } else { "" };
    let (units, minor) = match amount.currency() {
        Currency::Usd => (["доллар США", "доллара США", "долларов США"], ["цент", "цента", "центов"]),
        Currency::Eur => (["евро"; 3], ["цент", "цента", "центов"]),
        Currency::Gbp => (["фунт стерлингов", "фунта стерлингов", "фунтов стерлингов"], ["пенс", "пенса", "пенсов"]),
    };
    let (unit, minor) = (form(whole, units), form(hundredths, minor));
    capitalized(&format!("{sign}{} {unit} {hundredths:02} {minor}", number_in_words(whole)))
}

/// The form of what is counted: 1 and 21, but not 11; 2 to 4 and 22 to 24, but not 12 to 14; and the others.
const fn form(number: u64, [one, few, many]: [&'static str; 3]) -> &'static str {
    match (number % 10, number % 100) {
        (1, rest) if rest != 11 => one,
        (2..=4, rest) if rest < 10 || rest > 20 => few,
        _ => many,
    }
}

fn number_in_words(number: u64) -> String {
    if number == 0 {
        return BELOW_TWENTY[0].to_owned();
    }
    let group = |(digits, power): (u64, usize)| match power {
        0 => below_thousand(digits, false),
        large => format!("{} {}", below_thousand(digits, large == 1), form(digits, LARGE[large - 1])),
    };
    thousands(number).into_iter().map(group).collect::<Vec<_>>().join(" ")
}

/// A number from 1 to 999.
fn below_thousand(number: u64, feminine: bool) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let (tens, ones) = if rest < 20 { (0, rest) } else { (rest / 10, rest % 10) };
    let ones = match (ones, feminine) {
        (0, _) => "",
        (1, true) => "одна",
        (2, true) => "две",
        (ones, _) => BELOW_TWENTY[ones],
    };
    [HUNDREDS[hundreds], TENS[tens], ones].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "Двадцать пять тысяч долларов США 00 центов"),
            (5, Currency::Usd, "Ноль долларов США 05 центов"),
            (101, Currency::Usd, "Один доллар США 01 цент"),
            (202, Currency::Usd, "Два доллара США 02 цента"),
            (411, Currency::Usd, "Четыре доллара США 11 центов"),
            (500, Currency::Usd, "Пять долларов США 00 центов"),
            (1_121, Currency::Usd, "Одиннадцать долларов США 21 цент"),
            (1_400, Currency::Gbp, "Четырнадцать фунтов стерлингов 00 пенсов"),
            (2_101, Currency::Gbp, "Двадцать один фунт стерлингов 01 пенс"),
            (2_203, Currency::Gbp, "Двадцать два фунта стерлингов 03 пенса"),
            (100, Currency::Eur, "Один евро 00 центов"),
            (4_000, Currency::Eur, "Сорок евро 00 центов"),
            (10_000, Currency::Usd, "Сто долларов США 00 центов"),
            (10_100, Currency::Usd, "Сто один доллар США 00 центов"),
            (11_200, Currency::Usd, "Сто двенадцать долларов США 00 центов"),
            (100_000, Currency::Usd, "Одна тысяча долларов США 00 центов"),
            (100_100, Currency::Usd, "Одна тысяча один доллар США 00 центов"),
            (200_000, Currency::Eur, "Две тысячи евро 00 центов"),
            (1_200_000, Currency::Eur, "Двенадцать тысяч евро 00 центов"),
            (2_100_000, Currency::Gbp, "Двадцать одна тысяча фунтов стерлингов 00 пенсов"),
            (2_200_200, Currency::Gbp, "Двадцать две тысячи два фунта стерлингов 00 пенсов"),
            (10_100_000, Currency::Eur, "Сто одна тысяча евро 00 центов"),
            (100_000_000, Currency::Usd, "Один миллион долларов США 00 центов"),
            (200_000_000, Currency::Usd, "Два миллиона долларов США 00 центов"),
            (500_000_000, Currency::Eur, "Пять миллионов евро 00 центов"),
            (123_456_789, Currency::Eur, "Один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь евро 89 центов"),
            (100_000_000_000, Currency::Usd, "Один миллиард долларов США 00 центов"),
            (-2_050, Currency::Usd, "Минус двадцать долларов США 50 центов"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }

    #[test]
    fn every_amount_has_words() {
        assert!(amount_in_words(Money::from_minor(i64::MAX, Currency::Usd)).starts_with("Девяносто два квадриллиона "));
    }
}
