use super::*;

/// 3·(d1+d4+d7) + 7·(d2+d5+d8) + (d3+d6+d9), as the American Bankers Association writes it.
fn aba_sum(number: &str) -> u32 {
    let d: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    3 * (d[0] + d[3] + d[6]) + 7 * (d[1] + d[4] + d[7]) + d[2] + d[5] + d[8]
}

#[test]
fn r4_routing_numbers_need_nine_digits_and_a_checksum() {
    use BankNumberError::{Empty, NotDigits, RoutingChecksum, RoutingLength};
    for good in ["021000021", "011401533", "121000358", " 091000019 "] {
        assert_eq!(RoutingNumber::parse(good).map(|number| number.as_str().to_owned()), Ok(good.trim().to_owned()));
    }
    let refused = [
        ("", Empty("the nine-digit routing number")),
        ("   ", Empty("the nine-digit routing number")),
        ("02100002", RoutingLength("02100002".to_owned(), 8)),
        ("0210000210", RoutingLength("0210000210".to_owned(), 10)),
        ("0123456789012345678901", RoutingLength("01234567890123456789".to_owned(), 22)),
        ("02100002a", NotDigits("A routing number")),
        ("021000022", RoutingChecksum("021000022".to_owned())),
        ("000000000", RoutingChecksum("000000000".to_owned())),
    ];
    for (text, error) in refused {
        assert_eq!(RoutingNumber::parse(text), Err(error), "{text:?}");
    }
}

/// Any one digit mistyped is found, wherever it stands.
#[test]
fn r4_a_mistyped_digit_of_a_routing_number_is_found() {
    for number in ["021000021", "011401533", "121000358"] {
        for position in 0..9 {
            for digit in '0'..='9' {
                let typed: String = number.char_indices().map(|(at, c)| if at == position { digit } else { c }).collect();
                assert_eq!(RoutingNumber::parse(&typed).is_ok(), typed == number, "{typed}");
                assert_eq!(aba_checksum_holds(typed.as_bytes()), aba_sum(&typed).is_multiple_of(10), "{typed}");
            }
        }
    }
}

/// 01–12 are the Federal Reserve districts, 21–32 thrift institutions, 61–72 electronic, 80 traveler's cheques; 00 is the
/// government, and nothing else is in use.
#[test]
fn r4_a_routing_number_starts_with_a_prefix_in_use() {
    for prefix in 0..=99 {
        let number = (0..=9).map(|check| format!("{prefix:02}000000{check}")).find(|number| aba_sum(number).is_multiple_of(10));
        let number = number.expect("one of ten check digits");
        let in_use = matches!(prefix, 1..=12 | 21..=32 | 61..=72 | 80);
        assert_eq!(RoutingNumber::parse(&number).is_ok(), in_use, "{number}");
    }
}

#[test]
fn r4_account_numbers_have_up_to_17_digits_and_hide() {
    let cases =
        [("1", "1"), ("12", "2"), ("123", "23"), ("1234", "234"), ("12345", "2345"), (" 123456 ", "3456"), ("12345678901234567", "4567")];
    for (text, last_four) in cases {
        let number = AccountNumber::parse(text).expect("digits");
        assert_eq!((number.expose(), number.last_four()), (text.trim(), last_four));
        assert_eq!(format!("{number:?}"), format!("AccountNumber(····{last_four})"));
    }
    let refused = [
        ("", BankNumberError::Empty("the account number")),
        (" ", BankNumberError::Empty("the account number")),
        ("123456789012345678", BankNumberError::AccountTooLong(18)),
        ("12a4", BankNumberError::NotDigits("An account number")),
        ("1234 5678", BankNumberError::NotDigits("An account number")),
    ];
    for (text, error) in refused {
        assert_eq!(AccountNumber::parse(text), Err(error), "{text:?}");
    }
}

#[test]
fn r4_federal_tax_ids_have_nine_digits() {
    for good in ["00-5550123", "005550123", "000-55-0123", " 00-5550123 "] {
        let number = IdentityNumber::parse_tax_id(good).expect(good);
        let digits: String = good.chars().filter(char::is_ascii_digit).collect();
        assert_eq!((number.expose(), format!("{number:?}").as_str()), (digits.as_str(), "IdentityNumber(····)"));
    }
    for bad in ["00-555012", "00-55501234", "0-0-0-5550123", "00-555012a", "00 5550123", "---------"] {
        assert_eq!(IdentityNumber::parse_tax_id(bad), Err(BankNumberError::TaxId), "{bad}");
    }
    assert_eq!(IdentityNumber::parse_tax_id(" "), Err(BankNumberError::Empty("the federal tax ID")));
}

#[test]
fn r4_identity_documents_have_up_to_20_letters_and_digits() {
    for (text, plain) in [("WDL-ABC 123de", "WDLABC123DE"), ("7", "7"), ("12345678901234567890", "12345678901234567890")] {
        assert_eq!(IdentityNumber::parse_id_number(text).expect(text).expose(), plain);
    }
    for bad in ["123456789012345678901", "- -", "ABC.123", "ÄBC"] {
        assert_eq!(IdentityNumber::parse_id_number(bad), Err(BankNumberError::IdNumber), "{bad}");
    }
    let nothing = Err(BankNumberError::Empty("the number of your driver's licence or state ID"));
    assert_eq!(IdentityNumber::parse_id_number(" "), nothing);
}

/// The check digits of an IBAN, by one long division of the whole number (ISO 7064).
fn with_check_digits(country: &str, body: &str) -> String {
    let written: String = format!("{body}{country}00").chars().filter_map(|c| c.to_digit(36)).map(|value| value.to_string()).collect();
    let remainder = written.bytes().fold(0, |remainder, digit| (remainder * 10 + u32::from(digit - b'0')) % 97);
    format!("{country}{:02}{body}", 98 - remainder)
}

#[test]
fn ibans_of_the_registry_are_valid_and_hide() {
    // Examples of the IBAN registry, the shortest (Norway) and nearly the longest (Malta) among them.
    for example in [
        "GB82 WEST 1234 5698 7654 32",
        "DE89370400440532013000",
        "FR1420041010050500013M02606",
        "NO93 8601 1117 947",
        "MT84MALT011000012345MTLCAST001S",
        "ie29 aibk 9311 5212 3456 78",
    ] {
        let iban = Iban::parse(example).expect(example);
        let plain: String = example.split_whitespace().collect::<String>().to_uppercase();
        assert_eq!((iban.expose(), iban.last_four()), (plain.as_str(), &plain[plain.len() - 4..]));
        assert_eq!(format!("{iban:?}"), format!("Iban(····{})", &plain[plain.len() - 4..]));
    }
    assert_eq!(Iban::parse(" "), Err(BankNumberError::Empty("the IBAN")));
    for wrong in ["DE89370400440532013001", "DE98370400440532013000", "DE8937040044053201300é", "DE", "D", "é"] {
        assert_eq!(Iban::parse(wrong), Err(BankNumberError::Iban), "{wrong}");
    }
}

/// Each part of the structure is refused although the check digits match.
#[test]
fn the_structure_of_an_iban_is_checked_besides_its_check_digits() {
    let cases = [
        ("NO", "12345678901".to_owned(), true),  // 15 characters
        ("NO", "1234567890".to_owned(), false),  // 14
        ("NO", "1".repeat(30), true),            // 34
        ("NO", "1".repeat(31), false),           // 35
        ("N0", "12345678901".to_owned(), false), // a digit in the country
        ("1O", "12345678901".to_owned(), false),
    ];
    for (country, body, valid) in cases {
        let iban = with_check_digits(country, &body);
        assert_eq!(Iban::parse(&iban).is_ok(), valid, "{iban}");
    }
    for letter in 'A'..='Z' {
        for digit in 0..=9 {
            for check in [format!("{letter}{digit}"), format!("{digit}{letter}")] {
                assert!(Iban::parse(&format!("DE{check}370400440532013000")).is_err(), "{check} is no pair of check digits");
            }
        }
    }
}

#[test]
fn bics_have_eight_or_eleven_characters_and_a_country() {
    for (text, code) in [("deutdeff", "DEUTDEFF"), ("DEUTDEFF500", "DEUTDEFF500"), (" NDEANOKK ", "NDEANOKK"), ("E097AEXX", "E097AEXX")] {
        assert_eq!(Bic::parse(text).map(|bic| bic.as_str().to_owned()), Ok(code.to_owned()));
    }
    for wrong in ["DEUTDEF", "DEUTDEFF5", "DEUTDEFF50", "DEUTDEFF5000", "DEUT00FF", "DEUTD0FF", "DEUT0EFF", "DEUT-DEF", "DEUTDEF-"] {
        assert_eq!(Bic::parse(wrong), Err(BankNumberError::Bic(wrong.to_owned())));
    }
    assert_eq!(Bic::parse("DEUTDEFF5000000000000000"), Err(BankNumberError::Bic("DEUTDEFF500000000000".to_owned())));
    assert_eq!(Bic::parse(""), Err(BankNumberError::Empty("the bank's BIC")));
}
