//! Arabic: the number, case and state of the counted noun follow what counts it. All nouns here are masculine: one gender of numbers.

use billing_core::money::{Currency, Money};

use super::{parts, thousands};

/// From three on as they stand before what is counted: the opposite gender up to ten.
const BELOW_TWENTY: [&str; 20] = [
    "",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثنا عشر",
    "ثلاثة عشر",
    "أربعة عشر",
    "خمسة عشر",
    "ستة عشر",
    "سبعة عشر",
    "ثمانية عشر",
    "تسعة عشر",
];

const TENS: [&str; 10] = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];

const HUNDREDS: [&str; 10] = ["", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"];

/// What is counted, in each form that a number asks for.
struct Noun {
    /// One, and after hundreds and thousands: `ألف`.
    one: &'static str,
    /// Two: `ألفان`.
    two: &'static str,
    /// Three to ten: `آلاف`.
    several: &'static str,
    /// Eleven to ninety-nine: `ألفًا`.
    many: &'static str,
}

/// The powers of a thousand from a thousand on (a milliard is a `مليار`).
const LARGE: [Noun; 5] = [
    Noun { one: "ألف", two: "ألفان", several: "آلاف", many: "ألفًا" },
    Noun { one: "مليون", two: "مليونان", several: "ملايين", many: "مليونًا" },
    Noun { one: "مليار", two: "ملياران", several: "مليارات", many: "مليارًا" },
    Noun { one: "تريليون", two: "تريليونان", several: "تريليونات", many: "تريليونًا" },
    Noun {
        one: "كوادريليون", two: "كوادريليونان", several: "كوادريليونات", many: "كوادريليونًا"
    },
];

/// A currency, and what adds one and two of it to a larger number: `ألف دولار أمريكي ودولار واحد`.
struct Unit {
    noun: Noun,
    and_one: &'static str,
    and_two: &'static str,
}

const fn unit(currency: Currency) -> Unit {
    match currency {
        Currency::Usd => Unit {
            noun: Noun {
                one: "دولار أمريكي", two: "دولاران أمريكيان", several: "دولارات أمريكية", many: "دولارًا أمريكيًا"
            },
            and_one: "دولار واحد",
            and_two: "دولاران",
        },
        Currency::Eur => {
            Unit {
                noun: Noun { one: "يورو", two: "يوروان", several: "يورو", many: "يورو" }, and_one: "يورو واحد", and_two: "يوروان"
            }
        }
        Currency::Gbp => Unit {
            noun: Noun {
                one: "جنيه إسترليني", two: "جنيهان إسترلينيان", several: "جنيهات إسترلينية", many: "جنيهًا إسترلينيًا"
            },
            and_one: "جنيه واحد",
            and_two: "جنيهان",
        },
    }
}

/// An amount in Arabic words, closed as a check and a bank's letter close it: `خمسة وعشرون ألف دولار أمريكي فقط لا غير`.
pub fn amount_in_words(amount: Money) -> String {
    let (whole, hundredths) = parts(amount);
    let sign = if amount.is_negative() { "سالب " } else { "" };
    let hundredths = if hundredths == 0 { String::new() } else { format!(" و{hundredths:02}/100") };
    format!("{sign}{}{hundredths} فقط لا غير", counted(whole, &unit(amount.currency())))
}

/// A number of whole units, with the unit.
fn counted(number: u64, unit: &Unit) -> String {
    match (number, number % 100) {
        (0, _) => format!("صفر {}", unit.noun.one),
        (1, _) => format!("{} واحد", unit.noun.one),
        (2, _) => unit.noun.two.to_owned(),
        (_, 1) => format!("{} و{}", counted(number - 1, unit), unit.and_one),
        (_, 2) => format!("{} و{}", counted(number - 2, unit), unit.and_two),
        _ => {
            let groups = thousands(number);
            let last = groups.len() - 1;
            let group = |(place, &(digits, power)): (usize, &(u64, usize))| match power {
                0 => below_thousand(digits as usize, &unit.noun, false),
                large => below_thousand(digits as usize, &LARGE[large - 1], place == last),
            };
            let words = groups.iter().enumerate().map(group).collect::<Vec<_>>().join(" و");
            if number.is_multiple_of(1000) { format!("{words} {}", unit.noun.one) } else { words }
        }
    }
}

/// 1 to 999 of `noun`; `of` something that follows at once, before which the noun has no ending: `ألفا دولار`, not `ألفان`.
fn below_thousand(number: usize, noun: &Noun, of: bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let before = if hundreds == 2 { "مئتا" } else { HUNDREDS[hundreds] };
    let counted = match rest {
        0 => return format!("{before} {}", noun.one),
        1 => noun.one.to_owned(),
        2 if of => noun.two.trim_end_matches('ن').to_owned(),
        2 => noun.two.to_owned(),
        3..=10 => format!("{} {}", BELOW_TWENTY[rest], noun.several),
        _ => format!("{} {}", below_hundred(rest), if of { noun.one } else { noun.many }),
    };
    match (hundreds, rest) {
        (0, _) => counted,
        // Nothing counts as a hundred and one: a hundred thousand and a thousand.
        (_, 1 | 2) => format!("{before} {} و{counted}", noun.one),
        _ => format!("{} و{counted}", HUNDREDS[hundreds]),
    }
}

/// A number from 11 to 99.
fn below_hundred(number: usize) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => BELOW_TWENTY[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, ones) => format!("{} و{}", BELOW_TWENTY[ones], TENS[tens]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (0, Currency::Usd, "صفر دولار أمريكي فقط لا غير"),
            (5, Currency::Eur, "صفر يورو و05/100 فقط لا غير"),
            (100, Currency::Usd, "دولار أمريكي واحد فقط لا غير"),
            (100, Currency::Eur, "يورو واحد فقط لا غير"),
            (200, Currency::Usd, "دولاران أمريكيان فقط لا غير"),
            (250, Currency::Gbp, "جنيهان إسترلينيان و50/100 فقط لا غير"),
            (300, Currency::Gbp, "ثلاثة جنيهات إسترلينية فقط لا غير"),
            (500, Currency::Eur, "خمسة يورو فقط لا غير"),
            (1_000, Currency::Usd, "عشرة دولارات أمريكية فقط لا غير"),
            (1_100, Currency::Usd, "أحد عشر دولارًا أمريكيًا فقط لا غير"),
            (1_200, Currency::Gbp, "اثنا عشر جنيهًا إسترلينيًا فقط لا غير"),
            (1_800, Currency::Usd, "ثمانية عشر دولارًا أمريكيًا فقط لا غير"),
            (2_000, Currency::Usd, "عشرون دولارًا أمريكيًا فقط لا غير"),
            (2_101, Currency::Usd, "واحد وعشرون دولارًا أمريكيًا و01/100 فقط لا غير"),
            (9_900, Currency::Eur, "تسعة وتسعون يورو فقط لا غير"),
            (10_000, Currency::Usd, "مئة دولار أمريكي فقط لا غير"),
            (10_100, Currency::Usd, "مئة دولار أمريكي ودولار واحد فقط لا غير"),
            (10_200, Currency::Eur, "مئة يورو ويوروان فقط لا غير"),
            (10_300, Currency::Usd, "مئة وثلاثة دولارات أمريكية فقط لا غير"),
            (11_100, Currency::Usd, "مئة وأحد عشر دولارًا أمريكيًا فقط لا غير"),
            (20_000, Currency::Gbp, "مئتا جنيه إسترليني فقط لا غير"),
            (22_500, Currency::Usd, "مئتان وخمسة وعشرون دولارًا أمريكيًا فقط لا غير"),
            (80_000, Currency::Usd, "ثمانمئة دولار أمريكي فقط لا غير"),
        ];
        check(cases);
    }

    #[test]
    fn thousands_and_more_are_spelled_out() {
        let cases: &[(i64, Currency, &str)] = &[
            (100_000, Currency::Usd, "ألف دولار أمريكي فقط لا غير"),
            (100_100, Currency::Usd, "ألف دولار أمريكي ودولار واحد فقط لا غير"),
            (200_000, Currency::Gbp, "ألفا جنيه إسترليني فقط لا غير"),
            (200_200, Currency::Gbp, "ألفا جنيه إسترليني وجنيهان فقط لا غير"),
            (220_000, Currency::Usd, "ألفان ومئتا دولار أمريكي فقط لا غير"),
            (300_000, Currency::Usd, "ثلاثة آلاف دولار أمريكي فقط لا غير"),
            (1_100_000, Currency::Eur, "أحد عشر ألف يورو فقط لا غير"),
            (2_100_000, Currency::Usd, "واحد وعشرون ألف دولار أمريكي فقط لا غير"),
            (2_500_000, Currency::Usd, "خمسة وعشرون ألف دولار أمريكي فقط لا غير"),
            (2_550_050, Currency::Usd, "خمسة وعشرون ألفًا وخمسمئة دولار أمريكي و50/100 فقط لا غير"),
            (10_000_000, Currency::Usd, "مئة ألف دولار أمريكي فقط لا غير"),
            (10_100_000, Currency::Usd, "مئة ألف وألف دولار أمريكي فقط لا غير"),
            (10_500_000, Currency::Usd, "مئة وخمسة آلاف دولار أمريكي فقط لا غير"),
            (20_200_000, Currency::Eur, "مئتا ألف وألفا يورو فقط لا غير"),
            (100_000_000, Currency::Usd, "مليون دولار أمريكي فقط لا غير"),
            (200_000_000, Currency::Usd, "مليونا دولار أمريكي فقط لا غير"),
            (250_000_000, Currency::Usd, "مليونان وخمسمئة ألف دولار أمريكي فقط لا غير"),
            (123_456_789, Currency::Eur, "مليون ومئتان وأربعة وثلاثون ألفًا وخمسمئة وسبعة وستون يورو و89/100 فقط لا غير"),
            (1_500_000_000, Currency::Usd, "خمسة عشر مليون دولار أمريكي فقط لا غير"),
            (100_000_000_000, Currency::Usd, "مليار دولار أمريكي فقط لا غير"),
            (300_000_000_000, Currency::Gbp, "ثلاثة مليارات جنيه إسترليني فقط لا غير"),
            (-2_050, Currency::Usd, "سالب عشرون دولارًا أمريكيًا و50/100 فقط لا غير"),
        ];
        check(cases);
    }

    #[test]
    fn every_amount_has_words() {
        assert!(amount_in_words(Money::from_minor(i64::MIN, Currency::Usd)).starts_with("سالب اثنان وتسعون كوادريليونًا ومئتان"));
    }

    fn check(cases: &[(i64, Currency, &str)]) {
        for (minor, currency, words) in cases {
            assert_eq!(&amount_in_words(Money::from_minor(*minor, *currency)), words);
        }
    }
}
