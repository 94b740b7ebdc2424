//! Thai: groups of six digits, and the minor units by their own name.

use billing_core::money::{Currency, Money};

use super::parts;

const DIGITS: [&str; 10] = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

/// The places of a group of six digits, from the second on, the highest first.
const PLACES: [(u64, &str); 5] = [(100_000, "แสน"), (10_000, "หมื่น"), (1000, "พัน"), (100, "ร้อย"), (10, "สิบ")];

const MILLION: u64 = 1_000_000;

/// An amount in Thai words, as a check and a bank's form carry it: `สองหมื่นห้าพันดอลลาร์สหรัฐถ้วน`.
///
/// Below one unit the unit is named as well, so that cents of a dollar and of a euro are told apart.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "ลบ" } else { "" };
    let (unit, minor) = match (amount.currency(), hundredths) {
        (Currency::Usd, _) => ("ดอลลาร์สหรัฐ", "เซนต์"),
        (Currency::Eur, _) => ("ยูโร", "เซนต์"),
        (Currency::Gbp, 1) => ("ปอนด์สเตอร์ลิง", "เพนนี"),
        (Currency::Gbp, _) => ("ปอนด์สเตอร์ลิง", "เพนซ์"),
    };
    let rest = if hundredths == 0 { "ถ้วน".to_owned() } else { format!("{}{minor}", number_in_words(hundredths)) };
    format!("{sign}{}{unit}{rest}", number_in_words(whole))
}

/// A million of millions is `ล้านล้าน`.
fn number_in_words(number: u64) -> String {
    match (number / MILLION, number % MILLION) {
        (0, 0) => DIGITS[0].to_owned(),
        (0, rest) => below_million(rest, false),
        (millions, rest) => format!("{}ล้าน{}", number_in_words(millions), below_million(rest, true)),
    }
}

/// A number from 0 to 999,999, nothing for 0. Its last digit is `เอ็ด` for one behind any higher digit.
fn below_million(number: u64, follows: bool) -> String {
    let mut words = String::new();
    for (unit, name) in PLACES {
        match (number / unit % 10, unit) {
            (0, _) => {}
            (1, 10) => words.push_str(name),
            (2, 10) => words.push_str("ยี่สิบ"),
            (digit, _) => words.push_str(&format!("{}{name}", DIGITS[digit as usize])),
        }
    }
    match number % 10 {
        0 => {}
        1 if follows || number > 1 => words.push_str("เอ็ด"),
        digit => words.push_str(DIGITS[digit as usize]),
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (2_500_000, Currency::Usd, "สองหมื่นห้าพันดอลลาร์สหรัฐถ้วน"),
            (0, Currency::Usd, "ศูนย์ดอลลาร์สหรัฐถ้วน"),
            (5, Currency::Eur, "ศูนย์ยูโรห้าเซนต์"),
            (1, Currency::Gbp, "ศูนย์ปอนด์สเตอร์ลิงหนึ่งเพนนี"),
            (100, Currency::Eur, "หนึ่งยูโรถ้วน"),
            (200, Currency::Gbp, "สองปอนด์สเตอร์ลิงถ้วน"),
            (550, Currency::Gbp, "ห้าปอนด์สเตอร์ลิงห้าสิบเพนซ์"),
            (1_000, Currency::Eur, "สิบยูโรถ้วน"),
            (1_111, Currency::Usd, "สิบเอ็ดดอลลาร์สหรัฐสิบเอ็ดเซนต์"),
            (2_121, Currency::Usd, "ยี่สิบเอ็ดดอลลาร์สหรัฐยี่สิบเอ็ดเซนต์"),
            (10_000, Currency::Eur, "หนึ่งร้อยยูโรถ้วน"),
            (10_100, Currency::Eur, "หนึ่งร้อยเอ็ดยูโรถ้วน"),
            (100_000, Currency::Eur, "หนึ่งพันยูโรถ้วน"),
            (100_100, Currency::Eur, "หนึ่งพันเอ็ดยูโรถ้วน"),
            (2_100_000, Currency::Eur, "สองหมื่นหนึ่งพันยูโรถ้วน"),
            (22_222_222, Currency::Gbp, "สองแสนสองหมื่นสองพันสองร้อยยี่สิบสองปอนด์สเตอร์ลิงยี่สิบสองเพนซ์"),
            (100_000_000, Currency::Usd, "หนึ่งล้านดอลลาร์สหรัฐถ้วน"),
            (100_000_100, Currency::Usd, "หนึ่งล้านเอ็ดดอลลาร์สหรัฐถ้วน"),
            (200_000_000, Currency::Usd, "สองล้านดอลลาร์สหรัฐถ้วน"),
            (1_100_000_000, Currency::Usd, "สิบเอ็ดล้านดอลลาร์สหรัฐถ้วน"),
            (123_456_789, Currency::Eur, "หนึ่งล้านสองแสนสามหมื่นสี่พันห้าร้อยหกสิบเจ็ดยูโรแปดสิบเก้าเซนต์"),
            (100_000_000_000, Currency::Usd, "หนึ่งพันล้านดอลลาร์สหรัฐถ้วน"),
            (100_000_000_000_000, Currency::Eur, "หนึ่งล้านล้านยูโรถ้วน"),
            (-2_050, Currency::Usd, "ลบยี่สิบดอลลาร์สหรัฐห้าสิบเซนต์"),
        ];
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }

    #[test]
    fn every_amount_has_words() {
        assert!(amount_in_words(Money::from_minor(i64::MIN, Currency::Usd)).starts_with("ลบเก้าหมื่นสองพันสองร้อยสามสิบสามล้านเจ็ดแสน"));
    }
}
