use super::*;

fn business() -> UsBankAccountDraft {
    UsBankAccountDraft {
        ownership: "business".to_owned(),
        contact: BankAccountContactDraft {
            name_on_account: " Example Corp ".to_owned(),
            billing_address: PostalAddressDraft {
                line1: "1 Sample Avenue".to_owned(),
                city: "Exampleville".to_owned(),
                state: "WA".to_owned(),
                postal_code: "98109".to_owned(),
                country: "US".to_owned(),
                ..Default::default()
            },
            phone: String::new(),
        },
        routing_number: "021000021".to_owned(),
        account_number: "5550100123".to_owned(),
        tax_id: "00-5550123".to_owned(),
        ..Default::default()
    }
}

fn personal() -> UsBankAccountDraft {
    UsBankAccountDraft {
        ownership: " Personal ".to_owned(),
        tax_id: String::new(),
        id_number: "wdl-555".to_owned(),
        id_state: "wa".to_owned(),
        ..business()
    }
}

fn fields<T: std::fmt::Debug>(result: Result<T, Vec<FieldError>>) -> Vec<String> {
    result.expect_err("a refusal").into_iter().map(|error| error.field).collect()
}

fn tagged(count: usize) -> UsBankAccountDraft {
    UsBankAccountDraft { tags: (0..count).map(|number| (format!("key {number}"), String::new())).collect(), ..business() }
}

#[test]
fn r4_a_business_has_a_tax_id_and_a_person_a_state_id() {
    let of_business = business().validate().expect("an account");
    assert_eq!(of_business.contact.name_on_account, "Example Corp");
    assert_eq!((of_business.routing_number.as_str(), of_business.account_number.expose()), ("021000021", "5550100123"));
    assert_eq!((of_business.identity.ownership(), of_business.identity.number().expose()), (Ownership::Business, "005550123"));

    let of_person = personal().validate().expect("an account");
    assert_eq!((of_person.identity.ownership(), of_person.identity.number().expose()), (Ownership::Personal, "WDL555"));
    assert!(matches!(of_person.identity, Identity::StateId { state, .. } if state == "WA"));
}

#[test]
fn r4_one_refusal_names_every_field_in_the_order_of_the_form() {
    let nothing = UsBankAccountDraft { contact: BankAccountContactDraft::default(), ..Default::default() };
    let address = ["line1", "city", "country", "postalCode"].map(|part| format!("billingAddress.{part}"));
    let expected = |middle: &[&str]| -> Vec<String> { middle.iter().map(|field| (*field).to_owned()).chain(address.clone()).collect() };
    assert_eq!(fields(nothing.validate()), expected(&["ownership", "nameOnAccount", "routingNumber", "accountNumber"]));
    let business = UsBankAccountDraft {
        ownership: "BUSINESS".to_owned(),
        contact: BankAccountContactDraft { phone: "none".to_owned(), ..Default::default() },
        tags: BTreeMap::from([(String::new(), String::new())]),
        ..Default::default()
    };
    let mut of_business = expected(&["nameOnAccount", "routingNumber", "accountNumber", "taxId"]);
    of_business.extend(["phone".to_owned(), "tags".to_owned()]);
    assert_eq!(fields(business.validate()), of_business);
    let person = UsBankAccountDraft { ownership: "PERSONAL".to_owned(), ..Default::default() };
    assert_eq!(fields(person.validate()), expected(&["nameOnAccount", "routingNumber", "accountNumber", "idNumber", "idState"]));
}

#[test]
fn r4_ownership_is_personal_or_business() {
    let refusal = |text: &str| {
        let draft = UsBankAccountDraft { ownership: text.to_owned(), ..business() };
        draft.validate().expect_err("a refusal").remove(0).message
    };
    assert_eq!(refusal(" "), "Choose whose account it is: PERSONAL or BUSINESS.");
    assert_eq!(refusal(" trust "), "\"trust\" is not an ownership. Choose PERSONAL or BUSINESS.");
}

#[test]
fn r4_numbers_are_typed_twice() {
    let again = |routing: Option<&str>, account: Option<&str>| {
        UsBankAccountDraft {
            routing_number_again: routing.map(str::to_owned),
            account_number_again: account.map(str::to_owned),
            ..business()
        }
        .validate()
    };
    assert!(again(None, None).is_ok(), "where there is no second field");
    assert!(again(Some(" 021000021 "), Some("5550100123 ")).is_ok());
    let refused = again(Some("011401533"), Some("")).expect_err("a refusal");
    let said: Vec<String> = refused.iter().map(|error| format!("{}: {error}", error.field)).collect();
    let expected = ["routingNumberAgain: The two routing numbers differ.", "accountNumberAgain: The two account numbers differ."]
        .map(|start| format!("{start} Type it again as it stands at the foot of a check."));
    assert_eq!(said, expected);
}

#[test]
fn r4_a_phone_number_has_seven_to_fifteen_digits() {
    let phone = |text: &str| BankAccountContactDraft { phone: text.to_owned(), ..business().contact }.validate();
    for text in ["5550100", " +1 (206) 555-0100 ", "206.555.0100", "123456789012345"] {
        assert_eq!(phone(text).expect(text).phone.as_deref(), Some(text.trim()));
    }
    assert_eq!(phone(" ").expect("none").phone, None);
    for text in ["555010", "1234567890123456", "5550100 x7", "call 5550100", "five"] {
        let refused = phone(text).expect_err("a refusal");
        let message = format!("{text:?} is not a phone number. Write it as +1 206 555 0100, or leave it empty.");
        assert_eq!(refused, [FieldError::new("phone", MethodError::Phone(text.to_owned()))]);
        assert_eq!(refused[0].message, message);
    }
}

#[test]
fn r4_there_are_up_to_fifty_tags_each_key_once() {
    for count in [0, 1, MOST_TAGS] {
        assert_eq!(tagged(count).validate().expect("tags").tags, tagged(count).tags);
    }
    let message = |draft: UsBankAccountDraft| draft.validate().expect_err("a refusal").remove(0).message;
    assert_eq!(message(tagged(51)), "A payment method has at most 50 tags; these are 51.");
    let with = |tags: &[(&str, &str)]| UsBankAccountDraft {
        tags: tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
        ..business()
    };
    let kept = with(&[(" team ", " finance "), ("cost", "")]).validate().expect("tags").tags;
    assert_eq!(kept, with(&[("team", "finance"), ("cost", "")]).tags);
    assert_eq!(message(with(&[("team", "a"), (" team", "b")])), "The tag \"team\" stands there twice.");
    assert_eq!(message(with(&[(" ", "a")])), "Enter each tag's key.");
    assert_eq!(message(with(&[("k", &"v".repeat(257))])), "Shorten each tag's value to 256 characters; it has 257.");
}

const TODAY: &str = "2028-02-29";

fn today() -> NaiveDate {
    TODAY.parse().expect("a date")
}

fn method(kind: PaymentMethodKind) -> PaymentMethod {
    PaymentMethod { id: PaymentMethodId::new(2), kind, invalid: false, removed: false, added_on: today() }
}

fn bank() -> PaymentMethod {
    let account = business().validate().expect("an account");
    method(PaymentMethodKind::UsBankAccount(Box::new(BankAccountSummary {
        contact: account.contact,
        ownership: Ownership::Business,
        routing_number: account.routing_number,
        last_four: "0123".to_owned(),
        id_state: None,
        tags: account.tags,
    })))
}

fn card(expires: &str) -> PaymentMethod {
    method(PaymentMethodKind::Card(Box::new(Card {
        brand: "Visa".to_owned(),
        last_four: "0555".to_owned(),
        expires: expires.parse().expect("a month"),
        name_on_card: "Example Corp".to_owned(),
        billing_address: business().contact.billing_address.validate("billingAddress").expect("an address"),
    })))
}

fn wire() -> PaymentMethod {
    method(PaymentMethodKind::WireTransfer)
}

#[test]
fn methods_are_named_without_their_number() {
    for (method, label, is_card) in
        [(bank(), "US bank account ····0123", false), (card("2028-02"), "Visa ····0555", true), (wire(), "Wire transfer", false)]
    {
        assert_eq!((method.label().to_string().as_str(), method.card().is_some()), (label, is_card));
    }
}

const WIRE: &str = "a wire transfer can't be charged automatically: you send it yourself";
const CARD_FUNDS: &str = "a card pays invoices, but can't add Advance Pay funds";
const EXPIRED: &str = "Visa ····0555 expired at the end of Jan 2028";

/// Whether each method can be chosen, charged for an invoice, and debited for funds, of AWS Inc. in US dollars.
#[test]
fn r3_r10_what_a_payment_method_can_be_used_for() {
    let invalid = |method: PaymentMethod| PaymentMethod { invalid: true, ..method };
    let removed = |method: PaymentMethod| PaymentMethod { removed: true, invalid: true, ..method };
    let invalid_bank = Some("US bank account ····0123 is marked invalid by its bank");
    let removed_card = Some("Visa ····0555 was removed");
    let cases = [
        (bank(), [None, None, None]),
        (wire(), [None, Some(WIRE), Some(WIRE)]),
        (card("2028-02"), [None, None, Some(CARD_FUNDS)]),
        (card("2028-01"), [Some(EXPIRED), Some(EXPIRED), Some(CARD_FUNDS)]),
        (invalid(bank()), [invalid_bank, invalid_bank, invalid_bank]),
        (removed(bank()), [Some("US bank account ····0123 was removed"); 3]),
        (removed(card("2028-01")), [removed_card, removed_card, Some(CARD_FUNDS)]),
    ];
    for (method, expected) in cases {
        let (seller, currency) = (Seller::AwsInc, Currency::Usd);
        let found = [method.valid(today()), method.chargeable(seller, currency, today()), method.can_fund(seller, currency, today())];
        let found = found.map(|answer| answer.err().map(|why| why.to_string()));
        assert_eq!(found, expected.map(|why| why.map(str::to_owned)), "{}", method.label());
    }
}

#[test]
fn r3_a_us_bank_account_is_debited_for_aws_inc_in_us_dollars_only() {
    let cases = [
        (Seller::AwsInc, Currency::Usd, None),
        (Seller::AwsEurope, Currency::Usd, Some("a US bank account pays only AWS Inc. in USD, not AWS Europe in USD")),
        (Seller::AwsInc, Currency::Eur, Some("a US bank account pays only AWS Inc. in USD, not AWS Inc. in EUR")),
        (Seller::AwsEurope, Currency::Gbp, Some("a US bank account pays only AWS Inc. in USD, not AWS Europe in GBP")),
    ];
    for (seller, currency, expected) in cases {
        let refusal = |answer: Result<(), NotUsable>| answer.err().map(|why| why.to_string());
        assert_eq!(refusal(bank().chargeable(seller, currency, today())).as_deref(), expected, "{seller:?} {currency}");
        assert_eq!(refusal(bank().can_fund(seller, currency, today())).as_deref(), expected, "{seller:?} {currency}");
        assert_eq!(card("2028-02").chargeable(seller, currency, today()), Ok(()), "a card pays any seller");
    }
}
