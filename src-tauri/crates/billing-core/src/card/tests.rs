use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn whole_card_numbers_are_known_however_they_are_written() {
    for number in [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "my card 5500.0000.0000.0004 of 2028",
        "378282246310005",
        "123456789012",
        "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦",
        "7992739871 3",
    ] {
        assert!(looks_like_a_card_number(number), "{number}");
    }
    for harmless in ["1234", "", "Visa", "2028-04", "98109-5210", "100 Example Street, Suite 1200", "60-62 Beispielstrasse, 12345"] {
        assert!(!looks_like_a_card_number(harmless), "{harmless}");
    }
}

#[test]
fn a_card_is_valid_through_the_last_day_of_its_month() {
    let month: ExpiryMonth = "2028-02".parse().expect("a month");
    for (today, past) in [("2028-02-29", false), ("2028-03-01", true), ("2027-12-31", false), ("2029-01-01", true)] {
        assert_eq!(month.is_past(day(today)), past, "{today}");
    }
    assert_eq!((month.to_string().as_str(), month.iso().as_str()), ("Feb 2028", "2028-02"));
    for no_month in ["02/28", "2028-13", "2028-00", "2028", "28-02", "2028-2", "1999-01", "2028-02-01"] {
        assert_eq!(no_month.parse::<ExpiryMonth>(), Err(NoMonth), "{no_month}");
    }
}

#[test]
fn ten_digits_or_eleven_are_a_card_number_where_their_check_digit_matches() {
    // The example of ISO/IEC 7812-1 is 7992739871 with the check digit 3.
    for check in 0..=9 {
        let number = format!("7992739871{check}");
        assert_eq!(looks_like_a_card_number(&number), check == 3, "{number}");
    }
    for (text, looks) in [
        ("0000000000", true),   // ten digits, and they pass
        ("000000000", false),   // nine
        ("00000a00000", false), // two runs
        ("00000 00000", true),
        ("00000-00000", true),
        ("00000.00000", true),
        ("00000/00000", false),
    ] {
        assert_eq!(looks_like_a_card_number(text), looks, "{text:?}");
    }
    // Every second digit from the right counts twice, its two digits added up: 7 counts 14, which is 5.
    for (digit, counts) in [0, 2, 4, 6, 8, 1, 3, 5, 7, 9].into_iter().enumerate() {
        for check in 0..=9 {
            let number = format!("00000000{digit}{check}");
            assert_eq!(looks_like_a_card_number(&number), (counts + check) % 10 == 0, "{number}");
        }
    }
}

fn draft() -> CardDraft {
    CardDraft {
        brand: " american express ".to_owned(),
        last_four: " 0555 ".to_owned(),
        expires: "2028-02".to_owned(),
        name_on_card: " Example Corp ".to_owned(),
        billing_address: PostalAddressDraft {
            line1: "1 Sample Avenue".to_owned(),
            city: "Exampleville".to_owned(),
            state: "WA".to_owned(),
            postal_code: "98109".to_owned(),
            country: "US".to_owned(),
            ..Default::default()
        },
    }
}

fn problems(draft: &CardDraft) -> Vec<String> {
    let errors = draft.validate(day("2028-02-29")).err().unwrap_or_default();
    errors.into_iter().map(|error| format!("{}: {}", error.field, error.message)).collect()
}

#[test]
fn a_card_is_kept_as_its_brand_last_digits_month_name_and_address() {
    let card = draft().validate(day("2028-02-29")).expect("a card");
    let shown = (card.brand.as_str(), card.last_four.as_str(), card.expires.to_string(), card.name_on_card.as_str());
    assert_eq!(shown, ("American Express", "0555", "Feb 2028".to_owned(), "Example Corp"));
    assert_eq!((card.label().as_str(), card.billing_address.city.as_str()), ("American Express ····0555", "Exampleville"));
    assert!(matches!(draft().validate(day("2028-03-01")), Err(errors) if errors[0].field == "expires"));
}

#[test]
fn every_field_of_a_card_that_needs_attention_is_named() {
    assert_eq!(
        problems(&CardDraft { brand: "Acme".to_owned(), last_four: "555".to_owned(), expires: "2028-01".to_owned(), ..Default::default() }),
        [
            "brand: \"Acme\" is not a brand that can be charged. Choose Visa, Mastercard, American Express, Discover, Diners Club, JCB or UnionPay.",
            "lastFour: Enter the last four digits of the card number, and only those.",
            "expires: This card expired at the end of Jan 2028. Add one that is valid.",
            "nameOnCard: Enter the name on the card.",
            "billingAddress.line1: Enter the street and number.",
            "billingAddress.city: Enter the city.",
            "billingAddress.country: Enter the country's two-letter code, such as US or DE, instead of \"\".",
            "billingAddress.postalCode: Enter the postal code.",
        ]
    );
    for last_four in ["", "05555", "055x", "٠٥٥٥", "05 5"] {
        let draft = CardDraft { last_four: last_four.to_owned(), ..draft() };
        assert_eq!(problems(&draft), ["lastFour: Enter the last four digits of the card number, and only those."], "{last_four:?}");
    }
}

/// Whatever field a whole number was typed into, it alone is named, and no message repeats it.
#[test]
fn a_whole_card_number_is_refused_in_any_field_before_all_else() {
    let number = || "4111 1111 1111 1111".to_owned();
    type Place = fn(&mut CardDraft) -> &mut String;
    let at: [(&str, Place); 10] = [
        ("brand", |draft| &mut draft.brand),
        ("lastFour", |draft| &mut draft.last_four),
        ("expires", |draft| &mut draft.expires),
        ("nameOnCard", |draft| &mut draft.name_on_card),
        ("billingAddress.line1", |draft| &mut draft.billing_address.line1),
        ("billingAddress.line2", |draft| &mut draft.billing_address.line2),
        ("billingAddress.city", |draft| &mut draft.billing_address.city),
        ("billingAddress.state", |draft| &mut draft.billing_address.state),
        ("billingAddress.postalCode", |draft| &mut draft.billing_address.postal_code),
        ("billingAddress.country", |draft| &mut draft.billing_address.country),
    ];
    for (field, place) in at {
        let mut draft = CardDraft::default();
        *place(&mut draft) = number();
        assert_eq!(problems(&draft), [format!("{field}: {}", CardError::WholeNumber)]);
    }
}
