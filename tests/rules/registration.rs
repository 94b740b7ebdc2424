//! R1 and R2: who may register, and what needs it.

use billing_app::dto::{AddFunds, CreateLedger, Currency, EditAccount, ErrorCode, FundingOptionsQuery, Register, Seller};
use billing_app::{App, terms};
use billing_tests::{TestLedger, address, code_of, new_ledger, problem_fields, refusal, scratch};

fn accept(accept_terms: bool, terms_version: &str) -> Register {
    Register { accept_terms, terms_version: terms_version.to_owned() }
}

#[test]
fn r1_nothing_is_funded_before_registration() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    for via in ["eft", bank.as_str()] {
        assert_eq!(code_of(ledger.request_funds("100.00", via)), ErrorCode::NotRegistered, "via {via}");
    }
    let options = FundingOptionsQuery { currency: None, amount: None, months: None };
    assert_eq!(code_of(ledger.funding_options(&options)), ErrorCode::NotRegistered);
    assert!(ledger.all_transactions().is_empty(), "nothing was written");
    ledger.register();
    ledger.request_funds("100.00", "eft").expect("a funding after registration");
}

#[test]
fn r1_registering_needs_the_terms_of_now_accepted() {
    let version = terms().version;
    for (accepted, shown) in [(false, version.as_str()), (true, "1999-01"), (true, ""), (false, "1999-01")] {
        let mut ledger = TestLedger::sandbox("2026-03-02");
        assert_eq!(code_of(ledger.app.register(&accept(accepted, shown))), ErrorCode::TermsNotAccepted, "{accepted} {shown:?}");
        assert!(!ledger.ledger_info().expect("the ledger").registered);
    }
}

#[test]
fn r1_a_registration_keeps_version_time_and_default_method() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let bank = ledger.add_bank("5550100123", true);
    let registration = ledger.app.register(&accept(true, &terms().version)).expect("a registration");
    assert_eq!(registration.terms_version, terms().version);
    assert_eq!(registration.accepted_at, "2026-03-02T12:00:00Z");
    assert_eq!(registration.registered_on, "2026-03-02");
    assert_eq!(registration.default_method_id, bank);
    assert_eq!(registration.default_method_label, "US bank account ····0123");

    ledger.advance_clock("2026-03-09").expect("a later day");
    let other = ledger.add_bank("5550100456", true);
    let again = ledger.app.register(&accept(true, &terms().version)).expect("the first registration");
    assert_eq!(again, registration, "a second registration answers the first");
    assert_ne!(again.default_method_id, other);
}

#[test]
fn r2_only_a_payer_account_may_register() {
    let mut member = TestLedger::make(&CreateLedger { payer_account: false, ..new_ledger(Seller::AwsInc, Some("2026-03-02")) });
    let refused = refusal(member.app.register(&accept(true, &terms().version)));
    assert_eq!(refused.code, ErrorCode::NotEligible);
    assert_eq!(
        refused.message,
        "This account can't register for Advance Pay. This is a member account, whose payer account pays its bills. Register with the payer account."
    );
    let conditions = member.advance_pay_overview().expect("the page").eligibility;
    assert_eq!(conditions.iter().map(|condition| condition.met).collect::<Vec<_>>(), [false, true]);
    assert!(!member.ledger_info().expect("the ledger").registered);
}

#[test]
fn r2_each_seller_has_its_currencies() {
    use Currency::{Eur, Gbp, Usd};
    let cases = [
        (Seller::AwsInc, Usd, true),
        (Seller::AwsInc, Eur, false),
        (Seller::AwsInc, Gbp, false),
        (Seller::AwsEurope, Usd, true),
        (Seller::AwsEurope, Eur, true),
        (Seller::AwsEurope, Gbp, true),
    ];
    for (seller, currency, allowed) in cases {
        let request = CreateLedger { currency: Some(currency), ..new_ledger(seller, Some("2026-03-02")) };
        if allowed {
            TestLedger::make(&request).register();
        } else {
            let folder = scratch();
            let environment = TestLedger::sandbox("2026-03-02").environment();
            let refused = App::create(&folder.path().join("refused.sqlite"), &request, environment);
            assert_eq!(problem_fields(refused), ["currency"], "{seller:?} {currency:?}");
            assert!(!folder.path().join("refused.sqlite").exists(), "nothing was written");
        }
    }
}

#[test]
fn r2_a_funding_is_in_a_currency_of_its_seller() {
    let cases = [
        (Seller::AwsInc, Some("USD"), true),
        (Seller::AwsInc, None, true),
        (Seller::AwsInc, Some("EUR"), false),
        (Seller::AwsInc, Some("JPY"), false),
        (Seller::AwsInc, Some(""), false),
        (Seller::AwsEurope, Some("EUR"), true),
        (Seller::AwsEurope, Some("GBP"), true),
        (Seller::AwsEurope, Some("USD"), true),
        (Seller::AwsEurope, Some("CHF"), false),
    ];
    for (seller, currency, allowed) in cases {
        let mut ledger = TestLedger::make(&new_ledger(seller, Some("2026-03-02")));
        ledger.register();
        let request = AddFunds {
            request_id: "one".to_owned(),
            amount: "10.00".to_owned(),
            currency: currency.map(str::to_owned),
            via: "eft".to_owned(),
        };
        let result = ledger.add_funds(&request);
        if allowed {
            result.expect("a funding");
        } else {
            assert_eq!(problem_fields(result), ["currency"], "{seller:?} {currency:?}");
        }
    }
}

#[test]
fn r7_seller_and_currency_are_locked_while_funds_are_unused() {
    let edit =
        |seller, currency| EditAccount { account_name: "Example Corp".to_owned(), billing_address: Some(address()), seller, currency };
    let mut ledger = TestLedger::funded("2026-03-02", "1250.50");
    let refused = refusal(ledger.edit_account(&edit(Seller::AwsEurope, Currency::Usd)));
    assert_eq!(refused.code, ErrorCode::BalanceUnused);
    assert_eq!(
        refused.message,
        "You can't change the seller of record while USD 1,250.50 of Advance Pay funds is unused. It can be changed once invoices have used it up."
    );
    ledger.edit_account(&edit(Seller::AwsInc, Currency::Usd)).expect("name and address stay free to change");

    ledger.add(&billing_tests::invoice("EX-1", "2026-03-02", "1250.50"));
    ledger.settle_now();
    ledger.edit_account(&edit(Seller::AwsEurope, Currency::Eur)).expect("nothing is unused any more");
    let info = ledger.ledger_info().expect("the ledger");
    assert_eq!((info.seller, info.currency), (Seller::AwsEurope, Currency::Eur));

    ledger.fund("10.00");
    let refused = refusal(ledger.edit_account(&edit(Seller::AwsEurope, Currency::Gbp)));
    assert_eq!(refused.code, ErrorCode::BalanceUnused);
    assert!(refused.message.contains("the preferred currency while EUR 10.00"), "{}", refused.message);
}
