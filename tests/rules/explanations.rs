//! R20: each automatic payment in one sentence, and why an invoice was not paid.

use billing_app::dto::{ChargeOutcome, Settlement};
use billing_tests::{TestLedger, credit_memo, invoice, marketplace, outcome};

fn explanations(settlement: &Settlement) -> Vec<&str> {
    settlement.payments.iter().map(|payment| payment.explanation.as_str()).collect()
}

fn reasons(settlement: &Settlement) -> Vec<&str> {
    settlement.unpaid.iter().map(|unpaid| unpaid.reason.as_str()).collect()
}

fn explain(ledger: &mut TestLedger, number: &str) -> String {
    ledger.explain_invoice(number).expect("an explanation").explanation
}

/// A registered ledger with a bank account as the default payment method since before registration.
fn with_bank() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add_bank("5550100123", true);
    ledger.register();
    ledger
}

#[test]
fn r20_paid_in_full() {
    let mut ledger = TestLedger::funded("2026-03-02", "1500.00");
    ledger.add(&invoice("EX-1", "2026-03-12", "1234.50"));
    let settlement = ledger.advance_clock("2026-03-12").expect("the due date").settlement;
    let sentence = "EX-1 fell due on 12 Mar 2026, so USD 1,234.50 was taken from the Advance Pay balance of AWS Inc. on 12 Mar 2026, which left USD 265.50 in it.";
    assert_eq!(explanations(&settlement), [sentence]);
    assert_eq!(explain(&mut ledger, "EX-1"), sentence, "the invoice says the same later");
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").explanation, sentence);
}

#[test]
fn r20_paid_in_part() {
    let mut ledger = TestLedger::funded("2026-03-02", "30.00");
    ledger.add(&invoice("EX-1", "2026-03-02", "50.00"));
    let settlement = ledger.settle_now();
    let paid = "EX-1 fell due on 2 Mar 2026, so USD 30.00 was taken from the Advance Pay balance of AWS Inc. on 2 Mar 2026, which left USD 0.00 in it; USD 20.00 of the invoice was still to be paid.";
    let unpaid = "EX-1 was due on 2 Mar 2026: USD 20.00 of it is unpaid because the Advance Pay balance of AWS Inc. is used up, and no payment method can be charged: a wire transfer can't be charged automatically: you send it yourself. Add funds: it is paid as soon as they arrive.";
    assert_eq!(explanations(&settlement), [paid]);
    assert_eq!(reasons(&settlement), [unpaid]);
    ledger.advance_clock("2026-03-03").expect("the day after");
    assert_eq!(explain(&mut ledger, "EX-1"), format!("{paid} {unpaid}"));
}

#[test]
fn r20_past_due_then_paid_when_funds_arrive() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.add(&invoice("EX-1", "2026-03-02", "50.00"));
    ledger.advance_clock("2026-03-09").expect("a later day");
    let id = ledger.request_funds("80.00", "eft").expect("a funding");
    let settlement = ledger.receive(&id, "80.00").expect("a receipt").settlement;
    assert_eq!(
        explanations(&settlement),
        [
            "EX-1 had been due since 2 Mar 2026, so USD 50.00 was taken from the Advance Pay balance of AWS Inc. on 9 Mar 2026, which left USD 30.00 in it."
        ]
    );
}

#[test]
fn r20_a_credit_memo_pays_first() {
    let mut ledger = TestLedger::funded("2026-03-02", "100.00");
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "20.00"));
    assert_eq!(
        explain(&mut ledger, "EX-CM"),
        "USD 20.00 of credit memo EX-CM is left. It pays the next invoices of AWS Inc. in USD that fall due, before Advance Pay does."
    );
    ledger.add(&invoice("EX-1", "2026-03-02", "50.00"));
    let by_memo = "EX-1 fell due on 2 Mar 2026, and credit memos pay first: USD 20.00 of credit memo EX-CM was applied on 2 Mar 2026, which left USD 0.00 of it; USD 30.00 of the invoice was still to be paid.";
    let by_balance = "EX-1 fell due on 2 Mar 2026, so USD 30.00 was taken from the Advance Pay balance of AWS Inc. on 2 Mar 2026, which left USD 70.00 in it.";
    assert_eq!(explanations(&ledger.settle_now()), [by_memo, by_balance]);
    assert_eq!(explain(&mut ledger, "EX-1"), format!("{by_memo} {by_balance}"));
    assert_eq!(explain(&mut ledger, "EX-CM"), format!("{by_memo} Credit memo EX-CM is used up."));
}

/// Settles EX-1 in `ledger` and checks the sentence of its charge of USD 50.00.
fn check_charge(ledger: &mut TestLedger, because: &str) {
    let settlement = ledger.settle_now();
    let charge = settlement.payments.last().expect("a charge");
    let due = "EX-1 fell due on 2 Mar 2026; USD 50.00 was charged to US bank account ····0123 on 2 Mar 2026, because";
    assert_eq!(charge.explanation, format!("{due} {because}. The bank's answer is expected by 9 Mar 2026."));
}

#[test]
fn r20_charged_because_the_account_was_not_registered() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add_bank("5550100123", true);
    ledger.add(&invoice("EX-1", "2026-03-02", "50.00"));
    check_charge(&mut ledger, "the account was not registered for Advance Pay");
}

#[test]
fn r20_charged_because_marketplace_is_not_eligible() {
    let mut ledger = with_bank();
    ledger.fund("100.00");
    ledger.add(&marketplace("EX-1", "2026-03-02", "50.00"));
    check_charge(&mut ledger, "Marketplace charges are not eligible for Advance Pay");
}

#[test]
fn r20_charged_because_the_balance_did_not_reach() {
    let mut ledger = with_bank();
    ledger.fund("10.00");
    ledger.add(&invoice("EX-1", "2026-03-02", "60.00"));
    check_charge(&mut ledger, "the Advance Pay balance did not reach for it");
    let charge = ledger.charge_of("EX-1");
    let failed = ChargeOutcome { date: None, return_code: Some("R01".to_owned()), evidence: None, ..charge };
    ledger.mark_charge_failed(&failed).expect("a refusal");
    ledger.advance_clock("2026-03-03").expect("the day after");
    let sentence = explain(&mut ledger, "EX-1");
    assert!(
        sentence.contains("because the Advance Pay balance did not reach for it. The charge was refused on 2 Mar 2026, so the amount is outstanding again. EX-1 was due on 2 Mar 2026: USD 50.00 of it is unpaid because the Advance Pay balance of AWS Inc. is used up, and the charge to the payment method was refused on 2 Mar 2026. Add funds: it is paid as soon as they arrive. Or complete the payment by hand."),
        "{sentence}"
    );
}

#[test]
fn r20_charged_because_of_a_deficit() {
    let mut ledger = with_bank();
    let id = ledger.fund("100.00");
    ledger.add(&invoice("EX-0", "2026-03-02", "100.00"));
    ledger.settle_now();
    ledger.mark_funding_returned(&outcome(&id, None)).expect("a return");
    ledger.add(&invoice("EX-1", "2026-03-02", "50.00"));
    check_charge(&mut ledger, "automatic payment from Advance Pay was paused by a deficit");
}

#[test]
fn r20_charged_because_advance_pay_had_paid_on_that_day() {
    let mut ledger = with_bank();
    ledger.add(&invoice("EX-1", "2026-03-02", "60.00"));
    ledger.fund("10.00");
    check_charge(&mut ledger, "Advance Pay had already paid towards it on that day");
    ledger.advance_clock("2026-03-09").expect("the expected day");
    let sentence = explain(&mut ledger, "EX-1");
    assert!(sentence.ends_with("on that day. The charge went through on 9 Mar 2026."), "{sentence}");
}

/// A ledger, and why EX-1 in it stays unpaid: because of the balance, and because of the payment method.
struct Unpaid {
    ledger: TestLedger,
    because: &'static str,
    method: &'static str,
    way_out: &'static str,
}

const NO_METHOD: &str = "no payment method can be charged: a wire transfer can't be charged automatically: you send it yourself";

fn check_unpaid(mut case: Unpaid) {
    let settlement = case.ledger.settle_now();
    let reason = settlement.unpaid.iter().find(|unpaid| unpaid.invoice_number == "EX-1").expect("why it is unpaid");
    assert_eq!(
        reason.reason,
        format!("EX-1 was due on 2 Mar 2026: USD 50.00 of it is unpaid because {}, and {}. {}", case.because, case.method, case.way_out)
    );
    assert_eq!(reason.outstanding.value, "50.00");
}

#[test]
fn r20_unpaid_for_each_reason() {
    let mut not_registered = TestLedger::sandbox("2026-03-02");
    not_registered.add(&invoice("EX-1", "2026-03-02", "50.00"));
    let mut not_eligible = TestLedger::funded("2026-03-02", "100.00");
    not_eligible.add(&marketplace("EX-1", "2026-03-02", "50.00"));
    let mut deficit = TestLedger::registered("2026-03-02");
    let id = deficit.fund("80.00");
    deficit.add(&invoice("EX-0", "2026-03-02", "80.00"));
    deficit.settle_now();
    deficit.mark_funding_returned(&outcome(&id, None)).expect("a return");
    deficit.add(&invoice("EX-1", "2026-03-02", "50.00"));
    let mut paid_today = TestLedger::registered("2026-03-02");
    paid_today.add(&invoice("EX-1", "2026-03-02", "60.00"));
    paid_today.fund("10.00");
    paid_today.fund("10.00");
    let mut used_up = TestLedger::registered("2026-03-02");
    used_up.add(&invoice("EX-1", "2026-03-02", "50.00"));
    let cases = [
        Unpaid {
            ledger: not_registered,
            because: "the account is not registered for Advance Pay",
            method: NO_METHOD,
            way_out: "Register for Advance Pay and add funds, or make a bank account the default payment method.",
        },
        Unpaid {
            ledger: not_eligible,
            because: "Marketplace charges are not eligible for Advance Pay",
            method: NO_METHOD,
            way_out: "Complete the payment by hand with another payment method, or pay it outside the console.",
        },
        Unpaid {
            ledger: deficit,
            because: "a returned funding left the Advance Pay balance of AWS Inc. at USD -80.00, which pauses payment from it",
            method: NO_METHOD,
            way_out: "Add funds: it is paid as soon as they arrive.",
        },
        Unpaid {
            ledger: paid_today,
            because: "Advance Pay has already paid towards it today and pays an invoice once a day",
            method: "no payment method is charged for what the balance can pay tomorrow",
            way_out: "The rest is tried again tomorrow.",
        },
        Unpaid {
            ledger: used_up,
            because: "the Advance Pay balance of AWS Inc. is used up",
            method: NO_METHOD,
            way_out: "Add funds: it is paid as soon as they arrive.",
        },
    ];
    for case in cases {
        check_unpaid(case);
    }
}

#[test]
fn r20_unpaid_because_the_method_can_not_be_charged() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let bank = ledger.add_bank("5550100123", true);
    ledger.register();
    let debit = ledger.request_funds("10.00", &bank).expect("a debit");
    ledger.mark_funding_failed(&outcome(&debit, Some("R02"))).expect("a closed account");
    ledger.add(&invoice("EX-1", "2026-03-02", "50.00"));
    let case = Unpaid {
        ledger,
        because: "the Advance Pay balance of AWS Inc. is used up",
        method: "no payment method can be charged: US bank account ····0123 is marked invalid by its bank",
        way_out: "Add funds: it is paid as soon as they arrive.",
    };
    check_unpaid(case);
}

#[test]
fn r20_what_is_not_due_yet_says_who_will_pay_it() {
    let cases: [(&str, bool, &str); 4] = [
        (
            "100.00",
            false,
            "EX-1 falls due on 12 Mar 2026. USD 50.00 will then be paid from the Advance Pay balance of AWS Inc., as things stand.",
        ),
        ("", true, "EX-1 falls due on 12 Mar 2026. USD 50.00 will then be charged to US bank account ····0123, as things stand."),
        (
            "20.00",
            true,
            "EX-1 falls due on 12 Mar 2026. Advance Pay will then pay what it can of USD 50.00, and US bank account ····0123 is charged the rest, as things stand.",
        ),
        (
            "",
            false,
            "EX-1 falls due on 12 Mar 2026. As things stand, USD 50.00 of USD 50.00 will not be paid, because the Advance Pay balance of AWS Inc. is used up, and no payment method can be charged: a wire transfer can't be charged automatically: you send it yourself. Add funds: it is paid as soon as they arrive.",
        ),
    ];
    for (funds, usable, sentence) in cases {
        let mut ledger = if usable { with_bank() } else { TestLedger::registered("2026-03-02") };
        if !funds.is_empty() {
            ledger.fund(funds);
        }
        ledger.add(&invoice("EX-1", "2026-03-12", "50.00"));
        assert_eq!(explain(&mut ledger, "EX-1"), sentence);
    }
}
