use super::*;

#[test]
fn an_account_id_has_twelve_digits() {
    for text in ["111122223333", "1111-2222-3333", " 111122223333 "] {
        assert_eq!(AccountId::parse(text).expect(text).as_str(), "111122223333");
    }
    for text in ["", "11112222333", "1111222233334", "11112222333a", "1111 2222 3333", "１１１１２２２２３３３３"] {
        assert_eq!(AccountId::parse(text), Err(IdError::AccountId(text.to_owned())));
    }
    assert_eq!(AccountId::parse(&"x".repeat(41)), Err(IdError::AccountId("x".repeat(40))));
}

macro_rules! check_numbered {
    ($($name:ident $prefix:literal $what:literal),*) => {$({
        let id = $name::new(42);
        let shown = concat!($prefix, "000042");
        assert_eq!((id.number(), id.to_string().as_str()), (42, shown));
        for text in [shown.to_owned(), shown.to_lowercase(), format!(" {shown} "), concat!($prefix, "42").to_owned()] {
            assert_eq!($name::parse(&text), Ok(id), "{text:?}");
        }
        assert_eq!($name::parse(&$name::new(i64::MAX).to_string()), Ok($name::new(i64::MAX)));
        let refused = ["", "42", "000042", "XY-000042", "é", $prefix, concat!($prefix, "0"), concat!($prefix, "+1"), concat!($prefix, "-1"),
            concat!($prefix, "1 2"), concat!($prefix, "9223372036854775808")];
        for text in refused {
            let error = IdError::Numbered { given: text.to_owned(), what: $what, example: concat!($prefix, "000001").to_owned() };
            assert_eq!($name::parse(text), Err(error), "{text:?}");
        }
    })*};
}

#[test]
fn numbered_ids_are_read_as_they_are_shown() {
    check_numbered!(
        FundingId "FND-" "a funding ID",
        InvoiceId "INV-" "an invoice ID",
        PaymentId "PAY-" "a payment ID",
        PaymentMethodId "PM-" "a payment method's ID",
        DocumentId "DOC-" "a document number",
        TransactionId "TX-" "a transaction ID",
        UnappliedCashId "UC-" "an unapplied cash ID"
    );
}

#[test]
fn an_invoice_number_is_what_sellers_print() {
    let longest = "9".repeat(64);
    for text in ["1", "EX-1", "a_b.c/d-9", longest.as_str()] {
        let number = InvoiceNumber::parse(&format!(" {text} ")).expect(text);
        assert_eq!((number.as_str(), number.to_string().as_str()), (text, text));
    }
    for text in ["", "EX 1", "EX#1", "ÄX-1", "EX\u{0}1"] {
        assert_eq!(InvoiceNumber::parse(text), Err(IdError::InvoiceNumber(text.to_owned())));
    }
    assert_eq!(InvoiceNumber::parse(&"9".repeat(65)), Err(IdError::InvoiceNumber("9".repeat(65))));
    assert_eq!(InvoiceNumber::parse(&"9".repeat(71)), Err(IdError::InvoiceNumber("9".repeat(70))));
}

#[test]
fn r16_a_request_id_is_visible_ascii_as_the_caller_gave_it() {
    let longest = "~".repeat(64);
    for text in ["!", "request-1", longest.as_str()] {
        assert_eq!(RequestId::parse(text).expect(text).as_str(), text);
    }
    let too_long = "~".repeat(65);
    for text in ["", " ", "a b", " a", "a\n", "é", too_long.as_str()] {
        assert_eq!(RequestId::parse(text), Err(IdError::RequestId), "{text:?}");
    }
}
