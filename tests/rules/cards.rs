//! R3, R7, R10, R14, R15: cards, and charges made by hand.

use billing_app::dto::{
    AddCard, CardInput, ChargeOutcome, ChargeType, ErrorCode, InvoiceStatus, PayInvoice, PaymentMethodKind, PaymentMethodStatus,
    PaymentSource, PaymentStatus,
};
use billing_app::{AppError, dto};
use billing_tests::{TestLedger, address, card_of, code_of, invoice, marketplace, outcome, problem_fields, refusal};

fn add(ledger: &mut TestLedger, card: CardInput) -> Result<dto::PaymentMethod, AppError> {
    let request_id = ledger.request_id();
    ledger.add_card(&AddCard { request_id, card, set_as_default: false })
}

fn pay(ledger: &mut TestLedger, invoice: &str, method: Option<&str>, amount: Option<&str>) -> Result<dto::PaymentByHand, AppError> {
    let request_id = ledger.request_id();
    let (method_id, amount) = (method.map(str::to_owned), amount.map(str::to_owned));
    ledger.pay_invoice(&PayInvoice { request_id, invoice_id: invoice.to_owned(), method_id, amount })
}

#[test]
fn a_card_has_brand_last_four_expiry_name_and_address() {
    let base = || card_of("4242", "2028-04");
    let cases: Vec<(&str, CardInput, &[&str])> = vec![
        ("a card", base(), &[]),
        ("a brand in capitals", CardInput { brand: "AMERICAN EXPRESS".to_owned(), ..base() }, &[]),
        ("its last month", card_of("4242", "2026-03"), &[]),
        ("an unknown brand", CardInput { brand: "Example Card".to_owned(), ..base() }, &["brand"]),
        ("three digits", card_of("424", "2028-04"), &["lastFour"]),
        ("five digits", card_of("42424", "2028-04"), &["lastFour"]),
        ("letters", card_of("42x2", "2028-04"), &["lastFour"]),
        ("no month", card_of("4242", "04/28"), &["expires"]),
        ("expired last month", card_of("4242", "2026-02"), &["expires"]),
        ("no name", CardInput { name_on_card: " ".to_owned(), ..base() }, &["nameOnCard"]),
        ("no city", CardInput { billing_address: dto::Address { city: String::new(), ..address() }, ..base() }, &["billingAddress.city"]),
    ];
    for (case, card, fields) in cases {
        let mut ledger = TestLedger::sandbox("2026-03-02");
        let result = add(&mut ledger, card);
        if fields.is_empty() {
            let method = result.unwrap_or_else(|error| panic!("{case}: {error}"));
            assert_eq!((method.kind, method.status), (PaymentMethodKind::Card, PaymentMethodStatus::Active), "{case}");
        } else {
            assert_eq!(problem_fields(result), fields, "{case}");
            assert_eq!(ledger.payment_methods().expect("the methods").items.len(), 1, "{case}: nothing was written");
        }
    }
}

#[test]
fn a_whole_card_number_is_refused_wherever_it_stands_and_never_repeated() {
    let base = || card_of("4242", "2028-04");
    let line = |line1: &str| dto::Address { line1: line1.to_owned(), ..address() };
    let number = "4111 1111 1111 1111";
    let cases = [
        ("lastFour", CardInput { last_four: number.to_owned(), ..base() }),
        ("brand", CardInput { brand: number.to_owned(), ..base() }),
        ("expires", CardInput { expires: number.to_owned(), ..base() }),
        ("nameOnCard", CardInput { name_on_card: format!("Example Corp {number}"), ..base() }),
        ("billingAddress.line1", CardInput { billing_address: line(number), ..base() }),
        ("lastFour", CardInput { last_four: "123456789012".to_owned(), ..base() }),
    ];
    for (field, card) in cases {
        let mut ledger = TestLedger::sandbox("2026-03-02");
        let refused = refusal(add(&mut ledger, card));
        assert_eq!(refused.field.as_deref(), Some(field));
        let json = serde_json::to_string(&refused).expect("JSON");
        assert!(json.contains("whole card number") && !json.contains("1111") && !json.contains("123456"), "{json}");
        drop(ledger.app);
        for file in std::fs::read_dir(ledger.folder.path()).expect("the folder").flatten() {
            let bytes = std::fs::read(file.path()).expect("a file");
            assert!(!bytes.windows(19).any(|window| window == number.as_bytes()), "{:?} holds it", file.path());
        }
    }
}

#[test]
fn r16_the_same_card_is_one_payment_method() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let request = |id: &str, card| AddCard { request_id: id.to_owned(), card, set_as_default: false };
    let first = ledger.add_card(&request("one", card_of("4242", "2028-04"))).expect("a card");
    assert_eq!(ledger.add_card(&request("one", card_of("4242", "2028-04"))).expect("the same request"), first);
    assert_eq!(ledger.add_card(&request("two", card_of("4242", "2028-04"))).expect("the same card"), first);
    assert_eq!(code_of(ledger.add_card(&request("one", card_of("4243", "2028-04")))), ErrorCode::RequestConflict);
    assert_ne!(ledger.add_card(&request("three", card_of("4242", "2030-04"))).expect("its successor").id, first.id);
    assert_eq!(first.card.expect("the card").expires, "2028-04");
}

#[test]
fn r3_a_card_can_not_add_funds() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let card = add(&mut ledger, card_of("4242", "2028-04")).expect("a card").id;
    let refused = refusal(ledger.request_funds("10.00", &card));
    assert_eq!(refused.code, ErrorCode::MethodNotUsable);
    assert!(refused.message.contains("a card pays invoices, but can't add Advance Pay funds"), "{}", refused.message);
}

/// A registered sandbox whose default payment method is a card.
fn with_card() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let card = add(&mut ledger, card_of("4242", "2026-04")).expect("a card").id;
    assert_eq!(card, "PM-000002");
    ledger.set_default_payment_method(&card).expect("the default");
    ledger.register();
    ledger
}

#[test]
fn r10_a_card_is_charged_the_rest_and_answers_on_the_next_business_day() {
    let mut ledger = with_card();
    ledger.add(&invoice("EX-1", "2026-03-06", "50.00"));
    let charge = ledger.advance_clock("2026-03-06").expect("a Friday").settlement.payments.remove(0);
    assert_eq!((charge.source, charge.source_label.as_str()), (PaymentSource::PaymentMethod, "Visa ····4242"));
    let payment = ledger.invoice("EX-1").expect("the invoice").payments.remove(0);
    assert_eq!(payment.expected_by.as_deref(), Some("2026-03-09"), "the Monday after");
    assert!(ledger.advance_clock("2026-03-08").expect("the weekend").charges_completed.is_empty());
    assert_eq!(ledger.advance_clock("2026-03-09").expect("the Monday").charges_completed.len(), 1);
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").invoice.status, InvoiceStatus::Paid);
    let last = ledger.all_transactions().pop().expect("a posting");
    let accounts: Vec<&str> = last.entries.iter().map(|entry| entry.account.as_str()).collect();
    assert_eq!(accounts, ["assets:in transit", "liabilities:card:PM-000002"]);
    ledger.assert_whole();
}

#[test]
fn r10_a_card_that_has_expired_is_not_charged_and_says_why() {
    let mut ledger = with_card();
    ledger.add(&invoice("EX-1", "2026-04-30", "50.00"));
    ledger.add(&invoice("EX-2", "2026-05-01", "60.00"));
    let settlement = ledger.advance_clock("2026-05-01").expect("the day after its last").settlement;
    assert_eq!(settlement.payments.len(), 1, "on its last day it pays");
    let reason = &settlement.unpaid[0].reason;
    assert!(reason.contains("no payment method can be charged: Visa ····4242 expired at the end of Apr 2026"), "{reason}");
    let method = ledger.payment_methods().expect("the methods").items.remove(1);
    assert_eq!(method.status, PaymentMethodStatus::Expired);
    assert_eq!(method.unusable.as_deref(), Some("Visa ····4242 expired at the end of Apr 2026."));
    assert_eq!(code_of(pay(&mut ledger, "EX-2", None, None)), ErrorCode::MethodNotUsable);
    ledger.set_default_payment_method("PM-000001").expect("another default");
    let refused = refusal(ledger.set_default_payment_method("PM-000002"));
    assert_eq!(refused.code, ErrorCode::MethodNotUsable);
    assert!(refused.message.contains("so it can't be the default"), "{}", refused.message);
}

#[test]
fn r15_only_a_card_pays_a_part_and_only_of_usage_charges() {
    // Charge type, by card, amount; the refusal, or nothing.
    let usage = ChargeType::Usage;
    let cases: [(ChargeType, bool, Option<&str>, Option<&str>); 9] = [
        (usage, true, None, None),
        (usage, true, Some("40.00"), None),
        (usage, true, Some("100.00"), None),
        (usage, false, None, None),
        (usage, false, Some("100.00"), None),
        (
            usage,
            false,
            Some("40.00"),
            Some(
                "Only a card pays a part of an invoice, not a bank account. Leave the amount out to pay all of USD 100.00, or choose a card.",
            ),
        ),
        (
            ChargeType::Subscription,
            true,
            Some("40.00"),
            Some("A subscription is paid whole, never in part. Leave the amount out to pay all of USD 100.00."),
        ),
        (
            ChargeType::Marketplace,
            true,
            Some("99.99"),
            Some("A Marketplace invoice is paid whole, never in part. Leave the amount out to pay all of USD 100.00."),
        ),
        (usage, true, Some("100.01"), Some("USD 100.00 of EX-1 is outstanding; USD 100.01 is more than that.")),
    ];
    for (charge_type, by_card, amount, refused) in cases {
        let mut ledger = TestLedger::registered("2026-03-02");
        let card = add(&mut ledger, card_of("4242", "2028-04")).expect("a card").id;
        let bank = ledger.add_bank("5550100123", false);
        ledger.add(&dto::AddInvoice { charge_type: Some(charge_type), ..invoice("EX-1", "2026-03-12", "100.00") });
        let result = pay(&mut ledger, "EX-1", Some(if by_card { &card } else { &bank }), amount);
        match refused {
            Some(message) => {
                let found = refusal(result);
                assert_eq!((found.field.as_deref(), found.message.as_str()), (Some("amount"), message));
            }
            None => {
                let paid = result.expect("a charge");
                let charged = amount.unwrap_or("100.00");
                assert_eq!((paid.payment.amount.value.as_str(), paid.invoice.processing.value.as_str()), (charged, charged));
                assert_eq!((paid.payment.status, paid.payment.automatic), (PaymentStatus::Processing, false));
                assert_eq!(paid.payment.expected_by.as_deref(), Some(if by_card { "2026-03-03" } else { "2026-03-09" }));
            }
        }
        ledger.assert_whole();
    }
}

#[test]
fn a_refused_charge_is_outstanding_again_and_repeated_only_by_hand() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let bank = ledger.add_bank("5550100123", true);
    let card = add(&mut ledger, card_of("4242", "2028-04")).expect("a card").id;
    ledger.register();
    ledger.add(&invoice("EX-1", "2026-03-02", "100.00"));
    ledger.settle_now();
    let refused = refusal(pay(&mut ledger, "EX-1", None, None));
    assert_eq!(refused.code, ErrorCode::WrongStatus);
    assert_eq!(refused.message, "Nothing of EX-1 is outstanding. USD 100.00 of it is being charged: record the bank's answer first.");

    let failed = ChargeOutcome { return_code: Some("R01".to_owned()), ..ledger.charge_of("EX-1") };
    ledger.mark_charge_failed(&failed).expect("a refusal");
    assert!(ledger.settle_now().payments.is_empty(), "it is not repeated by itself");
    let retry = pay(&mut ledger, "EX-1", Some(&card), Some("30.00")).expect("a part by hand");
    assert_eq!(
        retry.payment.explanation,
        "You charged USD 30.00 of EX-1 to Visa ····4242 on 2 Mar 2026; USD 70.00 of the invoice was still to be paid. The bank's answer is expected by 3 Mar 2026."
    );
    let declined = ChargeOutcome { evidence: Some("Declined".to_owned()), ..ledger.charge_of("EX-1") };
    let with_code = ChargeOutcome { return_code: Some("R01".to_owned()), ..ledger.charge_of("EX-1") };
    assert_eq!(problem_fields(ledger.mark_charge_failed(&with_code)), ["returnCode"], "a card has no ACH return codes");
    let after = ledger.mark_charge_failed(&declined).expect("a refusal");
    assert_eq!(after.invoice.outstanding.value, "100.00", "outstanding again");
    assert_eq!(after.payments[1].evidence.as_deref(), Some("Declined"));

    let by_default = pay(&mut ledger, "EX-1", None, None).expect("all of it, by the default method");
    assert_eq!(by_default.payment.source_label, "US bank account ····0123");
    assert!(ledger.advance_clock("2026-03-08").expect("before the answer").charges_completed.is_empty());
    assert_eq!(ledger.advance_clock("2026-03-09").expect("the fifth business day").charges_completed, [by_default.payment.id]);
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").invoice.status, InvoiceStatus::Paid);
    assert_eq!(refusal(pay(&mut ledger, "EX-1", None, None)).message, "Nothing of EX-1 is outstanding.");
    assert_eq!(code_of(ledger.remove_payment_method(&bank)), ErrorCode::MethodInUse, "the default");
    ledger.assert_whole();
}

#[test]
fn r16_a_retried_charge_by_hand_is_made_once() {
    let mut ledger = with_card();
    ledger.add(&marketplace("EX-M", "2026-03-12", "50.00"));
    let request = PayInvoice { request_id: "one".to_owned(), invoice_id: "EX-M".to_owned(), method_id: None, amount: None };
    let first = ledger.pay_invoice(&request).expect("a charge");
    let again = ledger.another().pay_invoice(&request).expect("the same charge");
    assert!(again.already_recorded && again.payment.id == first.payment.id);
    let other = PayInvoice { amount: Some("50.00".to_owned()), ..request };
    assert_eq!(code_of(ledger.pay_invoice(&other)), ErrorCode::RequestConflict);
    assert_eq!(ledger.invoice("EX-M").expect("the invoice").payments.len(), 1);
}

#[test]
fn a_charge_by_hand_needs_a_method_that_can_be_charged() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    ledger.add(&invoice("EX-1", "2026-03-02", "50.00"));
    let refused = refusal(pay(&mut ledger, "EX-1", None, None));
    assert_eq!(refused.code, ErrorCode::MethodNotUsable);
    assert_eq!(
        refused.message,
        "Wire transfer can't be charged for EX-1: a wire transfer can't be charged automatically: you send it yourself. Choose another payment method."
    );
    assert_eq!(code_of(pay(&mut ledger, "EX-1", Some("PM-000009"), None)), ErrorCode::NotFound);
    let debit = ledger.request_funds("10.00", &bank).expect("a debit");
    ledger.mark_funding_failed(&outcome(&debit, Some("R02"))).expect("a closed account");
    assert_eq!(code_of(pay(&mut ledger, "EX-1", Some(&bank), None)), ErrorCode::MethodNotUsable, "invalid");
    let europe = dto::AddInvoice {
        seller: Some(dto::Seller::AwsEurope),
        currency: Some("EUR".to_owned()),
        ..invoice("EX-EUR", "2026-03-02", "50.00")
    };
    ledger.add(&europe);
    let valid = ledger.add_bank("5550100456", false);
    assert_eq!(code_of(pay(&mut ledger, "EX-EUR", Some(&valid), None)), ErrorCode::MethodNotUsable, "ACH pays AWS Inc. only");
    let card = add(&mut ledger, card_of("4242", "2028-04")).expect("a card").id;
    pay(&mut ledger, "EX-EUR", Some(&card), Some("20.00")).expect("a card pays any seller");
    assert_eq!(code_of(pay(&mut ledger, "EX-CM", Some(&card), None)), ErrorCode::NotFound);
    ledger.assert_whole();
}

#[test]
fn r14_a_card_in_use_is_not_removed() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let card = add(&mut ledger, card_of("4242", "2028-04")).expect("a card").id;
    ledger.add(&invoice("EX-1", "2026-03-12", "50.00"));
    pay(&mut ledger, "EX-1", Some(&card), Some("20.00")).expect("a charge");
    let refused = refusal(ledger.remove_payment_method(&card));
    assert_eq!(
        refused.message,
        "Visa ····4242 is in use: PAY-000001 (USD 20.00) is processing. It can be removed once the bank has answered."
    );
    let edit =
        dto::EditBankAccount { id: card.clone(), name_on_account: "Example Corp".to_owned(), billing_address: address(), phone: None };
    assert_eq!(code_of(ledger.edit_bank_account(&edit)), ErrorCode::MethodNotUsable);
    ledger.advance_clock("2026-03-03").expect("the answer");
    ledger.remove_payment_method(&card).expect("nothing is in the way");
}
