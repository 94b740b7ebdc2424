use super::*;

#[test]
fn r2_a_seller_is_paid_in_its_own_currencies() {
    use Currency::{Eur, Gbp, Usd};
    let sellers: [(Seller, &str, &[Currency], &str); 2] =
        [(Seller::AwsInc, "AWS Inc.", &[Usd], "USD"), (Seller::AwsEurope, "AWS Europe", &[Usd, Eur, Gbp], "USD, EUR or GBP")];
    for (seller, name, currencies, words) in sellers {
        assert_eq!((seller.name(), seller.currencies(), seller.currencies_in_words().as_str()), (name, currencies, words));
        for currency in Currency::ALL {
            assert_eq!(seller.accepts(currency), currencies.contains(&currency), "{name} {currency}");
            assert_eq!(seller.accept(currency.code()).ok(), currencies.contains(&currency).then_some(currency), "{name} {currency}");
        }
    }
    assert_eq!(Seller::AwsEurope.accept(" eur "), Ok(Currency::Eur));
    for (seller, code, refusal) in [
        (Seller::AwsInc, "EUR", "AWS Inc. is paid in USD, not in EUR."),
        (Seller::AwsEurope, "JPY", "AWS Europe is paid in USD, EUR or GBP, not in JPY."),
    ] {
        assert_eq!(seller.accept(code).expect_err("a refusal").to_string(), refusal);
    }
}

#[test]
fn a_seller_is_known_by_its_name_however_it_is_written() {
    for (name, seller) in [
        ("AWS Inc.", Some(Seller::AwsInc)),
        ("aws-inc", Some(Seller::AwsInc)),
        ("AWS_INC", Some(Seller::AwsInc)),
        ("aws europe", Some(Seller::AwsEurope)),
        ("AWS_EUROPE", Some(Seller::AwsEurope)),
        ("", None),
        ("AWS", None),
        ("AWS Asia", None),
    ] {
        assert_eq!(Seller::from_name(name), seller, "{name:?}");
    }
}

fn draft() -> SellerBankDraft {
    SellerBankDraft {
        currency: "usd".to_owned(),
        beneficiary_name: " Sample Seller ".to_owned(),
        beneficiary_address: "1 Sample Avenue\n\n  Exampleville  ".to_owned(),
        bank_name: "Sample Bank".to_owned(),
        bank_address: "2 Sample Plaza".to_owned(),
        account_number: "5550199001".to_owned(),
        routing_number: "121000358".to_owned(),
        remittance_email: "remittance@example.com".to_owned(),
        ..Default::default()
    }
}

fn refused(draft: &SellerBankDraft) -> Vec<String> {
    let errors = draft.validate(Seller::AwsInc).expect_err("a refusal");
    errors.into_iter().map(|error| format!("{}: {}", error.field, error.message)).collect()
}

#[test]
fn receiving_bank_details_are_kept_as_typed_trimmed() {
    let details = draft().validate(Seller::AwsInc).expect("details");
    let expected = SellerBankDetails {
        seller: Seller::AwsInc,
        currency: Currency::Usd,
        beneficiary_name: "Sample Seller".to_owned(),
        beneficiary_address: vec!["1 Sample Avenue".to_owned(), "Exampleville".to_owned()],
        bank_name: "Sample Bank".to_owned(),
        bank_address: vec!["2 Sample Plaza".to_owned()],
        account: ReceivingAccount::Us {
            account_number: AccountNumber::parse("5550199001").expect("an account number"),
            routing_number: RoutingNumber::parse("121000358").expect("a routing number"),
        },
        remittance_email: Some("remittance@example.com".to_owned()),
    };
    assert_eq!(details, expected);
}

#[test]
fn every_detail_that_is_missing_is_named() {
    let expected = [
        "currency: AWS Inc. is paid in USD, not in .",
        "beneficiaryName: Enter the beneficiary's name.",
        "beneficiaryAddress: Enter the beneficiary's address.",
        "bankName: Enter the bank's name.",
        "bankAddress: Enter the bank's address.",
        "accountNumber: Enter the account number or the IBAN that receives the money.",
    ];
    assert_eq!(refused(&SellerBankDraft::default()), expected);
}

/// The account number, IBAN, routing number and BIC that are given; then the kind of account, or what is refused.
#[test]
fn an_account_is_a_us_one_or_has_an_iban_or_a_bic() {
    const IBAN: &str = "DE89370400440532013000";
    let cases = [
        ("5550199001", "", "121000358", "", Ok("US")),
        ("5550199001", "", "121000358", "DEUTDEFF", Ok("US")),
        ("5550199001", "", "", "DEUTDEFF", Ok("SWIFT")),
        ("", IBAN, "", "DEUTDEFF", Ok("IBAN")),
        ("", "", "", "", Err(vec!["accountNumber"])),
        (" ", "\t", "121000358", "DEUTDEFF", Err(vec!["accountNumber"])),
        ("5550199001", IBAN, "121000358", "DEUTDEFF", Err(vec!["iban"])),
        ("5550199001", "", "", "", Err(vec!["routingNumber"])),
        ("55501x", "", "121000359", "DEUT", Err(vec!["accountNumber", "routingNumber", "bic"])),
        ("55501x", "", "", "DEUT", Err(vec!["accountNumber", "bic"])),
        ("", IBAN, "121000358", "DEUTDEFF", Err(vec!["routingNumber"])),
        ("", "DE00", "121000358", "", Err(vec!["iban", "routingNumber", "bic"])),
    ];
    for (account_number, iban, routing_number, bic, expected) in cases {
        let draft = SellerBankDraft {
            account_number: account_number.to_owned(),
            iban: iban.to_owned(),
            routing_number: routing_number.to_owned(),
            bic: bic.to_owned(),
            ..draft()
        };
        let found = match draft.validate(Seller::AwsInc) {
            Ok(SellerBankDetails { account: ReceivingAccount::Us { .. }, .. }) => Ok("US"),
            Ok(SellerBankDetails { account: ReceivingAccount::Swift { .. }, .. }) => Ok("SWIFT"),
            Ok(SellerBankDetails { account: ReceivingAccount::Iban { .. }, .. }) => Ok("IBAN"),
            Err(errors) => Err(errors.into_iter().map(|error| error.field).collect::<Vec<_>>()),
        };
        let expected = expected.map_err(|fields| fields.into_iter().map(str::to_owned).collect());
        assert_eq!(found, expected, "{account_number:?} {iban:?} {routing_number:?} {bic:?}");
    }
}

#[test]
fn an_address_has_one_to_six_lines() {
    let of = |count: usize| SellerBankDraft { beneficiary_address: "A line\n".repeat(count), ..draft() };
    for count in 1..=6 {
        assert_eq!(of(count).validate(Seller::AwsInc).expect("details").beneficiary_address.len(), count);
    }
    assert_eq!(refused(&of(7)), ["beneficiaryAddress: Shorten the beneficiary's address to six lines."]);
    let long = SellerBankDraft { bank_address: format!("A line\n{}", "x".repeat(71)), ..draft() };
    assert_eq!(refused(&long), ["bankAddress: Shorten the bank's address to 70 characters; it has 71."]);
}

#[test]
fn a_remittance_address_is_an_e_mail_address_or_none() {
    let of = |text: &str| SellerBankDraft { remittance_email: text.to_owned(), ..draft() };
    for (text, kept) in [(" a@b.example ", Some("a@b.example")), ("", None), (" ", None)] {
        assert_eq!(of(text).validate(Seller::AwsInc).expect("details").remittance_email.as_deref(), kept);
    }
    for text in ["example.com", "@example.com", "name@", "name@example", "na me@example.com", "name@exam ple.com"] {
        let message = format!("remittanceEmail: {text:?} is not an e-mail address. Write it as name@example.com, or leave it empty.");
        assert_eq!(refused(&of(text)), [message]);
    }
}
