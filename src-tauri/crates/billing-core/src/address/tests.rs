use super::*;

fn foreign() -> PostalAddressDraft {
    PostalAddressDraft {
        line1: "Beispielstrasse 1".to_owned(),
        city: "Musterstadt".to_owned(),
        postal_code: "12345".to_owned(),
        country: "de".to_owned(),
        ..Default::default()
    }
}

fn domestic() -> PostalAddressDraft {
    PostalAddressDraft {
        line1: " 1 Sample Avenue ".to_owned(),
        line2: "Suite 2".to_owned(),
        city: "Exampleville".to_owned(),
        state: "wa".to_owned(),
        postal_code: "98109-5210".to_owned(),
        country: " us ".to_owned(),
    }
}

fn fields(result: Result<PostalAddress, Vec<FieldError>>) -> Vec<String> {
    result.expect_err("a refusal").into_iter().map(|error| error.field).collect()
}

#[test]
fn countries_are_known_by_code_and_printed_by_name() {
    let address = foreign().validate("billingAddress").expect("an address");
    assert_eq!(address.lines(), ["Beispielstrasse 1", "12345 Musterstadt", "Germany"]);
    assert_eq!((address.country_name(), address.is_us()), ("Germany", false));
    for unknown in ["", "D", "XX", "Germany", "ДЕ"] {
        let draft = PostalAddressDraft { country: unknown.to_owned(), ..foreign() };
        assert_eq!(fields(draft.validate("billingAddress")), ["billingAddress.country"], "{unknown:?}");
    }
}

#[test]
fn an_address_is_printed_as_its_country_writes_it() {
    let address = domestic().validate("billingAddress").expect("an address");
    assert_eq!(address.lines(), ["1 Sample Avenue", "Suite 2", "Exampleville, WA 98109-5210", "United States"]);
    assert_eq!((address.country_name(), address.is_us()), ("United States", true));
    let with_region = PostalAddressDraft { state: "Bavaria".to_owned(), ..foreign() }.validate("billingAddress").expect("an address");
    assert_eq!(with_region.lines()[1], "12345 Musterstadt Bavaria");
    let of_an_old_record = PostalAddress { country: "ZZ".to_owned(), ..with_region };
    assert_eq!(of_an_old_record.country_name(), "ZZ", "a code that is in no list is shown as it is");
}

#[test]
fn every_part_that_needs_attention_is_named() {
    let nothing = PostalAddressDraft::default().validate("at");
    assert_eq!(fields(nothing), ["at.line1", "at.city", "at.country", "at.postalCode"]);
    let in_us = PostalAddressDraft { country: "US".to_owned(), ..Default::default() }.validate("at");
    assert_eq!(fields(in_us), ["at.line1", "at.city", "at.state", "at.postalCode"]);
    let long = "x".repeat(71);
    let too_long = PostalAddressDraft {
        line1: long.clone(),
        line2: long.clone(),
        city: long.clone(),
        state: long,
        postal_code: "x".repeat(17),
        country: "DE".to_owned(),
    };
    assert_eq!(fields(too_long.validate("at")), ["at.line1", "at.line2", "at.city", "at.state", "at.postalCode"]);
}

#[test]
fn r4_a_bank_account_has_a_us_address() {
    assert_eq!(domestic().validate_us("billingAddress"), domestic().validate("billingAddress"));
    let refused = foreign().validate_us("billingAddress").expect_err("a refusal");
    assert_eq!(refused, [FieldError::new("billingAddress.country", AddressError::NotInUs("DE".to_owned()))]);
    assert_eq!(refused[0].message, "A US bank account needs a billing address in the United States (US), not in DE.");
}

#[test]
fn r4_a_us_address_has_a_zip_code() {
    for (zip, valid) in [
        ("98109", true),
        (" 98109 ", true),
        ("98109-5210", true),
        ("", false),
        ("9810", false),
        ("981090", false),
        ("9810a", false),
        ("98109-", false),
        ("98109-521", false),
        ("98109-52100", false),
        ("98109-521a", false),
        ("9810-5210", false),
        ("98109 5210", false),
    ] {
        let found = PostalAddressDraft { postal_code: zip.to_owned(), ..domestic() }.validate("at").map(|address| address.postal_code);
        assert_eq!(found.ok().as_deref(), valid.then_some(zip.trim()), "{zip:?}");
    }
}

#[test]
fn r4_states_are_those_of_the_postal_service() {
    assert_eq!(us_state(" wa "), Ok("WA".to_owned()));
    for state in US_STATES {
        assert_eq!(us_state(state), Ok(state.to_owned()));
    }
    let mut different = US_STATES.to_vec();
    different.sort_unstable();
    different.dedup();
    // 50 states, the federal district, five territories, three military areas.
    assert_eq!(different.len(), 50 + 1 + 5 + 3);
    for unknown in ["", "W", "ZZ", "Washington"] {
        let refused = us_state(unknown).map_err(|error| error.to_string());
        assert_eq!(refused, Err(format!("Enter the state's two-letter code, such as WA, instead of {unknown:?}.")));
    }
}
