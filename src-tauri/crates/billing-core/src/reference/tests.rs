use super::*;

/// The remainder by 97 by the book: letters written out as two digits, then one long division.
fn long_division(text: &str) -> u32 {
    let written: String = text
        .chars()
        .map(|character| match character {
            'A'..='Z' => (u32::from(character) - u32::from('A') + 10).to_string(),
            digit => digit.to_string(),
        })
        .collect();
    written.bytes().fold(0, |remainder, digit| (remainder * 10 + u32::from(digit - b'0')) % 97)
}

#[test]
fn the_check_is_the_remainder_of_the_whole_number() {
    let cases =
        [("", ""), ("0", "RF00"), ("9", "RF18"), ("A", "RF00"), ("Z", "ZZ99"), ("539007547034", "RF18"), ("WEST12345698765432", "GB82")];
    for (body, head) in cases {
        assert_eq!(mod97(body, head), long_division(&format!("{body}{head}")), "{body} {head}");
    }
}

#[test]
fn references_carry_valid_check_digits() {
    for valid in ["RF18 5390 0754 7034", "rf18539007547034", "RF18\t5390\n07547034", "RF712348231", "RF45G72UUR", "RF6518K5"] {
        let plain: String = valid.split_whitespace().collect();
        assert_eq!(CreditorReference::parse(valid).expect(valid).as_str(), plain.to_uppercase());
    }
    for invalid in [
        "RF19 5390 0754 7034", // a wrong check digit
        "RF18 5390 0754 7043", // two digits swapped
        "FR18 5390 0754 7034",
        "RFAB 5390 0754 7034",
        "RF18-5390-0754-7034",
        "RF18 5390 0754 703é",
        "",
        "R",
        "RF",
        "RF18",
    ] {
        assert_eq!(CreditorReference::parse(invalid), Err(ReferenceError), "{invalid:?}");
    }
}

/// Each part of the structure is refused although the check digits match.
#[test]
fn the_structure_is_checked_besides_the_check_digits() {
    let with_check = |letters: &str, body: &str| format!("{letters}{:02}{body}", 98 - long_division(&format!("{body}{letters}00")));
    let longest = "1".repeat(21);
    for (letters, body, valid) in
        [("RF", "1", true), ("RF", longest.as_str(), true), ("RF", &"1".repeat(22), false), ("RE", "12345", false)]
    {
        let reference = with_check(letters, body);
        assert_eq!(CreditorReference::parse(&reference).is_ok(), valid, "{reference}");
    }
    let without_body = (0..=99).map(|check| format!("RF{check:02}")).find(|text| long_division(&format!("RF{}", &text[2..])) == 1);
    assert_eq!(CreditorReference::parse(&without_body.expect("one of a hundred")), Err(ReferenceError));
    // Some pairs of a letter and a digit give the remainder that check digits give.
    for letter in 'A'..='Z' {
        for digit in 0..=9 {
            for head in [format!("RF{digit}{letter}"), format!("RF{letter}{digit}")] {
                assert_eq!(CreditorReference::parse(&format!("{head}539007547034")), Err(ReferenceError), "{head}");
            }
        }
    }
}

#[test]
fn a_reference_is_made_of_sixty_random_bits() {
    for bits in [0, 1, u64::MAX, 0x0123_4567_89ab_cdef] {
        let made = CreditorReference::from_random(bits);
        assert_eq!(CreditorReference::parse(&made.grouped()), Ok(made.clone()));
        assert_eq!((made.as_str().len(), made.grouped().len()), (16, 19));
        assert_eq!(made.to_string(), made.as_str());
    }
    // Twelve characters of five bits each, the lowest first; the four highest bits are not used.
    let body = |bits| CreditorReference::from_random(bits).as_str()[4..].to_owned();
    let counting = (0..12).fold(0, |bits, position| bits | (position + 1) << (5 * position));
    assert_eq!(body(counting), "123456789ABC");
    assert_eq!(body(counting | 0xF << 60), "123456789ABC");
    assert_eq!(body(31 << 55), "00000000000Z");
    assert_eq!(body((1 << 60) - 1), "ZZZZZZZZZZZZ");
}

#[test]
fn no_letter_of_a_reference_is_mistaken_for_another() {
    let mut letters = ALPHABET.to_vec();
    letters.dedup();
    assert_eq!(letters.len(), 32);
    assert!(b"ILOU".iter().all(|mistaken| !letters.contains(mistaken)));
}

#[test]
fn a_reference_is_read_in_groups_of_four() {
    assert_eq!(CreditorReference::parse("rf712348231").expect("a reference").grouped(), "RF71 2348 231");
}
