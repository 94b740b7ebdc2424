//! R7, R12, R13: banks take money back.

use billing_app::dto::{EditAccount, ErrorCode, FundingOutcome, RecordUnappliedCash, Seller, TieUnappliedCash};
use billing_app::{dto, return_codes};
use billing_tests::{TestLedger, address, code_of, invoice, new_ledger, outcome, refusal};

#[test]
fn r12_every_ach_return_code_has_a_meaning() {
    let codes = return_codes();
    let numbers: Vec<u32> = codes.iter().map(|code| code.code[1..].parse().expect("a number")).collect();
    // Nacha Operating Rules, appendix four: returns, dishonored and contested returns, international and gateway returns.
    let known: Vec<u32> = (1..=47).chain(50..=53).chain([61, 62]).chain(67..=77).chain(80..=85).collect();
    assert_eq!(numbers, known);
    for code in &codes {
        assert!(code.meaning.ends_with('.') && code.meaning.len() > 15, "{}: {}", code.code, code.meaning);
    }
}

#[test]
fn r12_a_return_names_any_code_and_some_make_the_account_unusable() {
    for code in return_codes() {
        let mut ledger = TestLedger::registered("2026-03-02");
        let bank = ledger.add_bank("5550100123", false);
        let id = ledger.request_funds("100.00", &bank).expect("a debit");
        ledger.mark_funding_succeeded(&outcome(&id, None)).expect("a success");
        let returned = ledger.mark_funding_returned(&outcome(&id, Some(&code.code))).expect("a return").funding;
        assert_eq!(returned.return_meaning.as_deref(), Some(code.meaning.as_str()));
        let unusable = ledger.payment_methods().expect("the methods").items[1].status == dto::PaymentMethodStatus::Invalid;
        let closed = ["R02", "R03", "R04", "R07", "R10", "R12", "R13", "R14", "R15", "R16", "R20", "R29"].contains(&code.code.as_str());
        assert_eq!(unusable, closed, "{}", code.code);
    }
}

#[test]
fn r12_a_wire_is_expected_on_the_bank_days_of_its_currency() {
    // Requested on, in, expected from, by: over Good Friday and Easter Monday, the August bank holiday, Thanksgiving, Labour Day.
    let cases = [
        ("2026-04-02", "EUR", "2026-04-07", "2026-04-08"),
        ("2026-04-02", "GBP", "2026-04-07", "2026-04-08"),
        ("2026-04-02", "USD", "2026-04-03", "2026-04-06"),
        ("2026-08-28", "EUR", "2026-08-31", "2026-09-01"),
        ("2026-08-28", "GBP", "2026-09-01", "2026-09-02"),
        ("2026-11-25", "USD", "2026-11-27", "2026-11-30"),
        ("2026-11-25", "EUR", "2026-11-26", "2026-11-27"),
        ("2026-04-30", "EUR", "2026-05-04", "2026-05-05"),
        ("2026-04-30", "GBP", "2026-05-01", "2026-05-05"),
        ("2027-12-24", "GBP", "2027-12-29", "2027-12-30"),
        ("2046-12-31", "USD", "2047-01-02", "2047-01-03"),
    ];
    for (requested, currency, from, by) in cases {
        let mut ledger = TestLedger::make(&new_ledger(Seller::AwsEurope, Some(requested)));
        ledger.register();
        let request_id = ledger.request_id();
        let request = dto::AddFunds { request_id, amount: "50.00".to_owned(), currency: Some(currency.to_owned()), via: "eft".to_owned() };
        let funding = ledger.add_funds(&request).expect("a funding").funding;
        assert_eq!((funding.expected_from.as_str(), funding.expected_by.as_str()), (from, by), "{requested} in {currency}");
    }
}

#[test]
fn r12_a_return_after_twenty_days_is_recorded_with_a_warning() {
    for (returned_on, late) in [("2026-03-22", false), ("2026-03-23", true), ("2026-06-01", true)] {
        let mut ledger = TestLedger::registered("2026-03-02");
        let bank = ledger.add_bank("5550100123", false);
        let id = ledger.request_funds("100.00", &bank).expect("a debit");
        ledger.mark_funding_succeeded(&outcome(&id, None)).expect("a success");
        ledger.advance_clock("2026-06-01").expect("later");
        let on_that_day = FundingOutcome { date: Some(returned_on.to_owned()), ..outcome(&id, Some("R10")) };
        let change = ledger.mark_funding_returned(&on_that_day).expect("a return");
        assert_eq!(change.funding.status, dto::FundingStatus::Returned, "your bank has the money");
        assert_eq!(change.warning.is_some(), late, "{returned_on}: {:?}", change.warning);
        if let Some(warning) = change.warning {
            assert!(warning.contains("after 22 Mar 2026, the last day on which a debit can usually be returned"), "{warning}");
        }
    }
}

#[test]
fn r13_several_returns_add_up_to_one_deficit_that_funds_cure_step_by_step() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let [first, second, third] = ["100.00", "50.00", "25.00"].map(|amount| ledger.fund(amount));
    ledger.add(&invoice("EX-1", "2026-03-02", "160.00"));
    ledger.settle_now();
    assert_eq!(ledger.balance(), "15.00");
    let history = ledger.posted();
    for (id, balance) in [(&third, "-10.00"), (&first, "-110.00"), (&second, "-160.00")] {
        ledger.mark_funding_returned(&outcome(id, None)).expect("a return");
        assert_eq!(ledger.balance(), balance);
    }
    assert_eq!(ledger.posted()[..history.len()], history, "history is not rewritten");
    let summary = ledger.account_summary().expect("the summary");
    assert_eq!(summary.unapplied_funds.advance_pay[0].value, "-160.00", "the deficit shows");
    assert_eq!(summary.total_unapplied[0].value, "0.00", "and is no funds");
    assert!(ledger.unapplied_funds(&Default::default()).expect("the funds").items.is_empty());

    ledger.add(&invoice("EX-2", "2026-03-02", "30.00"));
    let because = ledger.settle_now().unpaid.remove(0).reason;
    assert!(because.contains("a returned funding left the Advance Pay balance of AWS Inc. at USD -160.00"), "{because}");
    ledger.fund("100.00");
    assert_eq!(ledger.balance(), "-60.00");

    // Unapplied cash that is tied cures it, too.
    let cash = RecordUnappliedCash {
        request_id: None,
        seller: None,
        currency: None,
        amount: "90.00".to_owned(),
        date: "2026-03-02".to_owned(),
        description: None,
        evidence: None,
    };
    let cash_id = ledger.record_unapplied_cash(&cash).expect("cash").cash.id;
    let funding_id = ledger.request_funds("90.00", "eft").expect("a funding");
    let tie = TieUnappliedCash { request_id: None, cash_id, funding_id, amount: None, evidence: None };
    let paid = ledger.tie_unapplied_cash(&tie).expect("a tie").settlement.payments;
    assert_eq!((paid.len(), paid[0].invoice_number.as_str(), paid[0].amount.value.as_str()), (1, "EX-2", "30.00"));
    assert_eq!((ledger.balance().as_str(), ledger.advance_pay_overview().expect("the page").balances[0].paused.as_deref()), ("0.00", None));
    ledger.assert_whole();
}

#[test]
fn r13_a_return_before_the_money_is_spent_leaves_no_deficit() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let id = ledger.fund("100.00");
    ledger.fund("40.00");
    ledger.mark_funding_returned(&outcome(&id, None)).expect("a return");
    assert_eq!(ledger.balance(), "40.00");
    assert_eq!(ledger.advance_pay_overview().expect("the page").balances[0].paused, None);
    ledger.add(&invoice("EX-1", "2026-03-02", "50.00"));
    assert_eq!(ledger.settle_now().payments[0].amount.value, "40.00");
    ledger.assert_whole();
}

#[test]
fn r13_a_deficit_of_one_balance_pauses_no_other() {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsEurope, Some("2026-03-02")));
    ledger.register();
    let fund = |ledger: &mut TestLedger, currency: &str| {
        let request_id = ledger.request_id();
        let request = dto::AddFunds { request_id, amount: "50.00".to_owned(), currency: Some(currency.to_owned()), via: "eft".to_owned() };
        let id = ledger.add_funds(&request).expect("a funding").funding.id;
        ledger.receive(&id, "50.00").expect("a receipt");
        id
    };
    let of =
        |number: &str, currency: &str| dto::AddInvoice { currency: Some(currency.to_owned()), ..invoice(number, "2026-03-02", "50.00") };
    let euros = fund(&mut ledger, "EUR");
    fund(&mut ledger, "GBP");
    ledger.add(&of("EX-1", "EUR"));
    ledger.settle_now();
    ledger.mark_funding_returned(&outcome(&euros, None)).expect("a return");
    ledger.add(&of("EX-2", "EUR"));
    ledger.add(&of("EX-3", "GBP"));
    let settlement = ledger.settle_now();
    assert_eq!(settlement.payments.iter().map(|payment| payment.invoice_number.as_str()).collect::<Vec<_>>(), ["EX-3"]);
    assert_eq!(settlement.unpaid.iter().map(|unpaid| unpaid.invoice_number.as_str()).collect::<Vec<_>>(), ["EX-2"]);
    ledger.assert_whole();
}

#[test]
fn r7_a_refusal_names_each_balance_in_the_way() {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsEurope, Some("2026-03-02")));
    ledger.register();
    for (currency, amount) in [("EUR", "1250.50"), ("GBP", "7.00")] {
        let request_id = ledger.request_id();
        let request = dto::AddFunds { request_id, amount: amount.to_owned(), currency: Some(currency.to_owned()), via: "eft".to_owned() };
        let id = ledger.add_funds(&request).expect("a funding").funding.id;
        ledger.receive(&id, amount).expect("a receipt");
    }
    let edit = EditAccount {
        account_name: "Example Corp".to_owned(),
        billing_address: Some(address()),
        seller: dto::Seller::AwsInc,
        currency: dto::Currency::Usd,
    };
    let refused = refusal(ledger.edit_account(&edit));
    assert_eq!(refused.code, ErrorCode::BalanceUnused);
    assert_eq!(
        refused.message,
        "You can't change the seller of record while EUR 1,250.50 (AWS Europe) and GBP 7.00 (AWS Europe) of Advance Pay funds is unused. It can be changed once invoices have used it up."
    );
    assert_eq!(code_of(ledger.set_default_payment_method("PM-000009")), ErrorCode::NotFound);
}
