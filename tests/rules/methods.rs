//! R3, R4, R7, R14, R19: payment methods and the seller's bank details.

use billing_app::dto::{
    AddBankAccount, AddFunds, Address, AddressText, BankAccountInput, Currency, EditBankAccount, ErrorCode, PaymentMethodKind,
    PaymentMethodStatus, Seller, SellerBankInput, SetSellerBank,
};
use billing_tests::{TestLedger, account_of, address, code_of, invoice, new_ledger, outcome, problem_fields, refusal, seller_bank};

fn add(account: BankAccountInput) -> AddBankAccount {
    AddBankAccount { request_id: "add-account".to_owned(), account, set_as_default: false }
}

#[test]
fn r3_a_bank_account_funds_aws_inc_in_us_dollars_only() {
    for (seller, currency, allowed) in [
        (Seller::AwsInc, Currency::Usd, true),
        (Seller::AwsEurope, Currency::Usd, false),
        (Seller::AwsEurope, Currency::Eur, false),
        (Seller::AwsEurope, Currency::Gbp, false),
    ] {
        let mut ledger =
            TestLedger::make(&billing_app::dto::CreateLedger { currency: Some(currency), ..new_ledger(seller, Some("2026-03-02")) });
        ledger.register();
        let bank = ledger.add_bank("5550100123", false);
        let result = ledger.request_funds("10.00", &bank);
        if allowed {
            result.expect("a funding");
        } else {
            let refused = refusal(result);
            assert_eq!(refused.code, ErrorCode::MethodNotUsable);
            let expected = format!("not AWS Europe in {}", billing_tests::wire_name(currency));
            assert!(refused.message.contains(&expected), "{}", refused.message);
        }
    }
}

#[test]
fn r3_a_funding_needs_a_method_that_is_there() {
    let mut ledger = TestLedger::registered("2026-03-02");
    for via in ["PM-000009", "card", "", "INV-000001"] {
        assert_eq!(code_of(ledger.request_funds("10.00", via)), ErrorCode::NotFound, "via {via:?}");
    }
    let bank = ledger.add_bank("5550100123", false);
    let funding = ledger.request_funds("10.00", &bank).expect("a funding");
    ledger.mark_funding_failed(&outcome(&funding, Some("R02"))).expect("a closed account");
    let refused = refusal(ledger.request_funds("10.00", &bank));
    assert_eq!(refused.code, ErrorCode::MethodNotUsable);
    assert!(refused.message.contains("marked invalid by its bank"), "{}", refused.message);
}

#[test]
fn r4_a_us_bank_account_has_all_its_parts() {
    let business = || account_of("5550100123");
    let personal = || BankAccountInput {
        ownership: "PERSONAL".to_owned(),
        tax_id: None,
        id_number: Some("D5550123".to_owned()),
        id_state: Some("IL".to_owned()),
        ..business()
    };
    let at = |country: &str| Address { country: country.to_owned(), ..address() };
    let tags = |count: usize| (0..count).map(|number| (format!("tag-{number}"), "value".to_owned())).collect();
    let cases: Vec<(&str, BankAccountInput, &[&str])> = vec![
        ("a business's account", business(), &[]),
        ("a person's account", personal(), &[]),
        ("files need not repeat", BankAccountInput { routing_number_again: None, account_number_again: None, ..business() }, &[]),
        ("17 digits", BankAccountInput { account_number_again: None, ..account_of("12345678901234567") }, &[]),
        ("50 tags", BankAccountInput { tags: tags(50), ..business() }, &[]),
        ("51 tags", BankAccountInput { tags: tags(51), ..business() }, &["tags"]),
        ("no ownership", BankAccountInput { ownership: String::new(), ..business() }, &["ownership"]),
        ("an unknown ownership", BankAccountInput { ownership: "SHARED".to_owned(), ..business() }, &["ownership"]),
        ("no name", BankAccountInput { name_on_account: " ".to_owned(), ..business() }, &["nameOnAccount"]),
        (
            "8 digits",
            BankAccountInput { routing_number: "02100002".to_owned(), routing_number_again: None, ..business() },
            &["routingNumber"],
        ),
        (
            "10 digits",
            BankAccountInput { routing_number: "0210000210".to_owned(), routing_number_again: None, ..business() },
            &["routingNumber"],
        ),
        (
            "a wrong checksum",
            BankAccountInput { routing_number: "021000022".to_owned(), routing_number_again: None, ..business() },
            &["routingNumber"],
        ),
        (
            "two routing numbers",
            BankAccountInput { routing_number_again: Some("011401533".to_owned()), ..business() },
            &["routingNumberAgain"],
        ),
        ("18 digits", account_of("123456789012345678"), &["accountNumber"]),
        ("letters", account_of("55501x0123"), &["accountNumber"]),
        ("no account number", account_of(""), &["accountNumber"]),
        (
            "two account numbers",
            BankAccountInput { account_number_again: Some("5550100124".to_owned()), ..business() },
            &["accountNumberAgain"],
        ),
        ("no tax ID", BankAccountInput { tax_id: None, ..business() }, &["taxId"]),
        ("a person without ID", BankAccountInput { id_number: None, id_state: None, ..personal() }, &["idNumber", "idState"]),
        ("a state that is none", BankAccountInput { id_state: Some("ZZ".to_owned()), ..personal() }, &["idState"]),
        ("an address abroad", BankAccountInput { billing_address: at("DE"), ..business() }, &["billingAddress.country"]),
        (
            "no address",
            BankAccountInput { billing_address: Address { country: "US".to_owned(), ..Address::default() }, ..business() },
            &["billingAddress.line1", "billingAddress.city", "billingAddress.state", "billingAddress.postalCode"],
        ),
    ];
    for (case, account, fields) in cases {
        let mut ledger = TestLedger::sandbox("2026-03-02");
        let result = ledger.add_bank_account(&add(account));
        if fields.is_empty() {
            let method = result.unwrap_or_else(|error| panic!("{case}: {error}"));
            assert_eq!(method.kind, PaymentMethodKind::UsBankAccount, "{case}");
        } else {
            assert_eq!(problem_fields(result), fields, "{case}");
            assert_eq!(ledger.payment_methods().expect("the methods").items.len(), 1, "{case}: nothing was written");
        }
    }
}

#[test]
fn r4_a_refusal_never_repeats_an_account_number() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    for account in [
        account_of("123456789012345678"),
        BankAccountInput { account_number_again: Some("998877665544".to_owned()), ..account_of("5550100123") },
    ] {
        let refused = serde_json::to_string(&refusal(ledger.add_bank_account(&add(account)))).expect("JSON");
        for secret in ["123456789012345678", "998877665544", "5550100123"] {
            assert!(!refused.contains(secret), "{refused}");
        }
    }
}

#[test]
fn r4_name_address_and_phone_are_all_that_is_edited() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    let before = ledger.payment_methods().expect("the methods").items.pop().and_then(|method| method.bank_account).expect("an account");
    let mut edit = EditBankAccount {
        id: bank.clone(),
        name_on_account: "Example Corp Treasury".to_owned(),
        billing_address: Address { city: "Peoria".to_owned(), ..address() },
        phone: Some("+1 217 555 0100".to_owned()),
    };
    let after = ledger.edit_bank_account(&edit).expect("an edit").bank_account.expect("an account");
    assert_eq!(after.name_on_account, "Example Corp Treasury");
    assert_eq!(after.billing_address.city, "Peoria");
    assert_eq!(after.phone.as_deref(), Some("+1 217 555 0100"));
    let restored = billing_app::dto::BankAccount {
        name_on_account: before.name_on_account.clone(),
        billing_address: before.billing_address.clone(),
        phone: before.phone.clone(),
        ..after
    };
    assert_eq!(restored, before, "nothing else has changed");

    edit.phone = Some("call me".to_owned());
    assert_eq!(problem_fields(ledger.edit_bank_account(&edit)), ["phone"]);
    edit.id = "PM-000001".to_owned();
    edit.phone = None;
    assert_eq!(code_of(ledger.edit_bank_account(&edit)), ErrorCode::MethodNotUsable, "the wire transfer");
}

#[test]
fn r7_the_default_method_is_locked_while_funds_are_unused() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    ledger.fund("75.00");
    let refused = refusal(ledger.set_default_payment_method(&bank));
    assert_eq!(refused.code, ErrorCode::BalanceUnused);
    assert_eq!(
        refused.message,
        "You can't change the default payment method while USD 75.00 of Advance Pay funds is unused. It can be changed once invoices have used it up."
    );
    let as_default = AddBankAccount { set_as_default: true, ..add(account_of("5550100456")) };
    assert_eq!(code_of(ledger.add_bank_account(&as_default)), ErrorCode::BalanceUnused);
    assert_eq!(ledger.payment_methods().expect("the methods").items.len(), 2, "the second account was not added either");
    ledger.set_default_payment_method("PM-000001").expect("what is the default already stays it");

    ledger.add(&invoice("EX-1", "2026-03-02", "75.00"));
    ledger.settle_now();
    assert!(ledger.set_default_payment_method(&bank).expect("nothing is unused any more").is_default);
}

#[test]
fn r14_a_method_in_use_or_the_default_is_not_removed() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let [first, second] = ["5550100123", "5550100456"].map(|number| ledger.add_bank(number, false));
    ledger.set_default_payment_method(&first).expect("a default");
    ledger.register();
    let check = |ledger: &mut TestLedger, id: &str, reason: &str| {
        let refused = refusal(ledger.remove_payment_method(id));
        assert_eq!(refused.code, ErrorCode::MethodInUse);
        assert_eq!(refused.message, reason);
        let shown = ledger.payment_methods().expect("the methods").items.into_iter().find(|method| method.id == id);
        assert_eq!(shown.expect("the method").removal_refusal.as_deref(), Some(reason), "pages say the same");
    };
    check(&mut ledger, "PM-000001", "A wire transfer is always there and can't be removed.");
    check(&mut ledger, &first, "US bank account ····0123 is the default payment method. Make another one the default first.");

    let funding = ledger.request_funds("10.00", &second).expect("a funding");
    check(
        &mut ledger,
        &second,
        "US bank account ····0456 is in use: FND-000001 (USD 10.00) is processing. It can be removed once the bank has answered.",
    );
    ledger.mark_funding_failed(&outcome(&funding, None)).expect("an answer");

    ledger.set_default_payment_method(&second).expect("another default");
    ledger.add(&invoice("EX-1", "2026-03-02", "20.00"));
    ledger.settle_now();
    ledger.set_default_payment_method("PM-000001").expect("the wire as the default");
    check(
        &mut ledger,
        &second,
        "US bank account ····0456 is in use: PAY-000001 (USD 20.00) is processing. It can be removed once the bank has answered.",
    );
    let charge = ledger.charge_of("EX-1");
    ledger.mark_charge_succeeded(&charge).expect("an answer");
    ledger.remove_payment_method(&second).expect("nothing is in the way");
    assert_eq!(code_of(ledger.remove_payment_method(&second)), ErrorCode::NotFound, "it is gone");
    assert_eq!(code_of(ledger.request_funds("10.00", &second)), ErrorCode::NotFound);
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").payments[0].source_label, "US bank account ····0456", "old records name it");

    ledger.remove_payment_method(&first).expect("the default of the time of registration is not the default of now");
    ledger.add(&billing_tests::marketplace("EX-M", "2026-03-02", "5.00"));
    let reason = ledger.settle_now().unpaid.remove(0).reason;
    assert!(reason.contains("no payment method can be charged: US bank account ····0123 was removed"), "{reason}");
}

#[test]
fn r14_status_says_what_a_method_does() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    let status = |ledger: &mut TestLedger| ledger.payment_methods().expect("the methods").items[1].status;
    assert_eq!(status(&mut ledger), PaymentMethodStatus::Active);
    let funding = ledger.request_funds("10.00", &bank).expect("a funding");
    assert_eq!(status(&mut ledger), PaymentMethodStatus::InUse);
    ledger.mark_funding_failed(&outcome(&funding, Some("R03"))).expect("an answer");
    assert_eq!(status(&mut ledger), PaymentMethodStatus::Invalid);
    assert_eq!(code_of(ledger.set_default_payment_method(&bank)), ErrorCode::MethodNotUsable);
}

#[test]
fn r19_changed_receiving_details_are_an_alarm() {
    let set = |details: SellerBankInput, confirm_change| SetSellerBank { details, confirm_change };
    let changes: [(&str, SellerBankInput, &str); 3] = [
        ("another account", seller_bank("5550199777"), "account ····9001 → ····9777"),
        (
            "another bank",
            SellerBankInput { routing_number: Some("021000021".to_owned()), ..seller_bank("5550199001") },
            "account and bank ····9001 at 121000358 → ····9001 at 021000021",
        ),
        (
            "another beneficiary",
            SellerBankInput { beneficiary_name: "Somebody Else".to_owned(), ..seller_bank("5550199001") },
            "beneficiary Sample Seller (not a real account) → Somebody Else",
        ),
    ];
    // Masked, these two would look the same.
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.know_seller_bank();
    let refused = refusal(ledger.set_seller_bank(&set(seller_bank("4440199001"), false)));
    assert!(refused.message.contains("account 5550199001 → 4440199001"), "{}", refused.message);
    let lines = SellerBankInput { bank_address: AddressText::Lines(vec!["A".to_owned(), "B".to_owned()]), ..seller_bank("5550199001") };
    ledger.set_seller_bank(&set(lines.clone(), true)).expect("a confirmed change");
    let text = SellerBankInput { bank_address: AddressText::Text("A, B".to_owned()), ..lines };
    let refused = refusal(ledger.set_seller_bank(&set(text, false)));
    assert!(refused.message.contains("bank's address A / B → A, B"), "{}", refused.message);
    for (case, changed, differences) in changes {
        let mut ledger = TestLedger::registered("2026-03-02");
        ledger.know_seller_bank();
        let same = ledger.set_seller_bank(&set(seller_bank("5550199001"), false)).expect("the same details again");
        assert_eq!((same.bank_details.len(), same.history.len()), (1, 0), "{case}");
        let funding = ledger.request_funds("100.00", "eft").expect("a funding");
        let issued = ledger.funding_document(&funding).expect("a document").info;

        let refused = refusal(ledger.set_seller_bank(&set(changed.clone(), false)));
        assert_eq!(refused.code, ErrorCode::SellerBankDetailsChanged, "{case}");
        assert!(refused.message.contains(differences), "{case}: {}", refused.message);
        assert!(!refused.message.contains("5550199"), "{case}: accounts are masked");
        assert_eq!(ledger.funding_document(&funding).expect("a document").info, issued, "{case}: no document carries them");

        let profile = ledger.set_seller_bank(&set(changed, true)).expect("a confirmed change");
        assert_eq!((profile.bank_details.len(), profile.history.len()), (1, 1), "{case}: the old ones are kept");
        let renewed = ledger.funding_document(&funding).expect("a document").info;
        assert_ne!(renewed.number, issued.number, "{case}: a transfer that is still awaited gets a new document");
    }
}

#[test]
fn r19_a_funding_document_needs_the_sellers_details() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let funding = ledger.request_funds("100.00", "eft").expect("a funding");
    assert_eq!(code_of(ledger.funding_document(&funding)), ErrorCode::SellerBankDetailsMissing);
    ledger.know_seller_bank();
    let first = ledger.funding_document(&funding).expect("a document");
    let second = ledger.funding_document(&funding).expect("the document");
    assert_eq!(*first.bytes, *second.bytes, "the same bytes each time");
    assert_eq!(first.info, second.info);

    ledger.advance_clock("2026-04-20").expect("a later day");
    assert_eq!(*ledger.funding_document(&funding).expect("the document").bytes, *first.bytes, "and on a later day");
    let bank = ledger.add_bank("5550100123", false);
    let debit = ledger.request_funds("100.00", &bank).expect("a debit");
    assert_eq!(code_of(ledger.funding_document(&debit)), ErrorCode::WrongStatus, "a debit has none");
}

#[test]
fn r2_amounts_are_refused_beside_their_field() {
    let mut ledger = TestLedger::registered("2026-03-02");
    for amount in
        ["", " ", "0", "0.00", "-5", "1.005", "1,000.00", "1.000,00", "1 000", "1e3", "NaN", "inf", "1000000000000000", "٣", "5 USD"]
    {
        let request = AddFunds { request_id: "same".to_owned(), amount: amount.to_owned(), currency: None, via: "eft".to_owned() };
        assert_eq!(problem_fields(ledger.add_funds(&request)), ["amount"], "{amount:?}");
    }
    let bank = ledger.add_bank("5550100123", false);
    ledger.request_funds("99999999.99", &bank).expect("the most that an ACH entry holds");
    assert_eq!(problem_fields(ledger.request_funds("100000000.00", &bank)), ["amount"]);
    ledger.request_funds("9999999999.99", "eft").expect("the most that a wire holds");
    assert_eq!(problem_fields(ledger.request_funds("10000000000.00", "eft")), ["amount"]);
}
