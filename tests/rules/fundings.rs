//! R11, R12, R13, R21: what becomes of fundings, and how that is known.

use billing_app::dto::{ErrorCode, EvidenceKind, Funding, FundingEventKind, FundingOutcome, FundingStatus, RecordReceipt};
use billing_app::{App, AppError};
use billing_tests::{TestLedger, code_of, invoice, outcome, problem_fields, refusal};

fn status_of(app: &mut App, id: &str) -> FundingStatus {
    app.funding(id).expect("the funding").funding.status
}

/// Something done to a funding.
type Act = fn(&mut TestLedger, &str) -> Result<Funding, AppError>;

const RECEIVE_SHORT: Act = |ledger, id| Ok(ledger.receive(id, "60.00")?.funding);
const RECEIVE_FULL: Act = |ledger, id| Ok(ledger.receive(id, "100.00")?.funding);
const RECEIVE_OVER: Act = |ledger, id| Ok(ledger.receive(id, "130.00")?.funding);
const SUCCEED: Act = |ledger, id| Ok(ledger.mark_funding_succeeded(&outcome(id, None))?.funding);
const FAIL: Act = |ledger, id| Ok(ledger.mark_funding_failed(&outcome(id, Some("R01")))?.funding);
const RETURN: Act = |ledger, id| Ok(ledger.mark_funding_returned(&outcome(id, Some("R01")))?.funding);
const CANCEL: Act = |ledger, id| Ok(ledger.cancel_funding(id)?.funding);

/// Where an act leads: to a status and a balance, or to a refusal.
type Outcome = Result<(FundingStatus, &'static str), ErrorCode>;

/// What comes before, the act, and where it leads.
type Case = (&'static [Act], Act, Outcome);

/// Does `before`, then checks where `act` leads: to a status and a balance, or to a refusal.
fn check(via_bank: bool, before: &[Act], act: Act, expected: Outcome) {
    let mut ledger = TestLedger::registered("2026-03-02");
    let via = if via_bank { ledger.add_bank("5550100123", false) } else { "eft".to_owned() };
    let id = ledger.request_funds("100.00", &via).expect("a funding");
    for step in before {
        step(&mut ledger, &id).expect("a step before");
    }
    let (status, balance) = (status_of(&mut ledger, &id), ledger.balance());
    match expected {
        Ok((status, balance)) => {
            assert_eq!(act(&mut ledger, &id).expect("a step").status, status);
            assert_eq!(ledger.balance(), balance);
        }
        Err(code) => {
            assert_eq!(code_of(act(&mut ledger, &id)), code);
            assert_eq!((status_of(&mut ledger, &id), ledger.balance()), (status, balance), "nothing has changed");
        }
    }
    ledger.assert_whole();
}

#[test]
fn r11_an_eft_is_received_in_part_in_full_or_over_returned_or_canceled() {
    use FundingStatus::{Canceled, PartiallyReceived, Received, Returned};
    let wrong = Err(ErrorCode::WrongStatus);
    let cases: [Case; 18] = [
        (&[], RECEIVE_FULL, Ok((Received, "100.00"))),
        (&[], RECEIVE_SHORT, Ok((PartiallyReceived, "60.00"))),
        (&[], RECEIVE_OVER, Ok((Received, "130.00"))),
        (&[], CANCEL, Ok((Canceled, "0.00"))),
        (&[], RETURN, wrong),
        (&[], SUCCEED, wrong),
        (&[], FAIL, wrong),
        (&[RECEIVE_SHORT], RECEIVE_SHORT, Ok((Received, "120.00"))),
        (&[RECEIVE_SHORT], CANCEL, wrong),
        (&[RECEIVE_SHORT], RETURN, Ok((Returned, "0.00"))),
        (&[RECEIVE_FULL], RECEIVE_SHORT, Ok((Received, "160.00"))),
        (&[RECEIVE_FULL], CANCEL, wrong),
        (&[RECEIVE_FULL], RETURN, Ok((Returned, "0.00"))),
        (&[RECEIVE_OVER], RETURN, Ok((Returned, "0.00"))),
        (&[RECEIVE_FULL, RETURN], RECEIVE_FULL, wrong),
        (&[CANCEL], RECEIVE_FULL, wrong),
        (&[CANCEL], CANCEL, Ok((Canceled, "0.00"))),
        (&[RECEIVE_FULL, RETURN], RETURN, Ok((Returned, "0.00"))),
    ];
    for (before, act, expected) in cases {
        check(false, before, act, expected);
    }
}

#[test]
fn r11_an_excess_is_credited_whole_and_shown() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let id = ledger.request_funds("100.00", "eft").expect("a funding");
    let short = ledger.receive(&id, "60.00").expect("a short receipt").funding;
    assert_eq!((short.received.value.as_str(), short.excess, short.arrived_on), ("60.00", None, None));
    let over = ledger.receive(&id, "70.00").expect("more than the rest").funding;
    assert_eq!(over.received.value, "130.00");
    assert_eq!(over.excess.expect("an excess").value, "30.00");
    assert_eq!(over.arrived_on.as_deref(), Some("2026-03-02"));
    assert_eq!(ledger.balance(), "130.00");
}

#[test]
fn r11_a_receipt_is_neither_in_the_future_nor_before_its_request() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let id = ledger.request_funds("100.00", "eft").expect("a funding");
    ledger.advance_clock("2026-03-09").expect("a later day");
    for (date, allowed) in [
        ("2026-03-01", false),
        ("2026-03-10", false),
        ("", true),
        ("2026-02-30", false),
        ("03/04/2026", false),
        ("2026-03-02", true),
        ("2026-03-09", true),
    ] {
        let request = RecordReceipt {
            request_id: Some(format!("receipt-of-{}", date.replace('/', "-"))),
            funding_id: id.clone(),
            amount: "1.00".to_owned(),
            date: date.to_owned(),
            evidence: None,
        };
        let result = ledger.record_receipt(&request);
        if allowed {
            result.unwrap_or_else(|error| panic!("{date:?}: {error}"));
        } else {
            assert_eq!(problem_fields(result), ["date"], "{date:?}");
        }
    }
}

#[test]
fn r12_a_debit_succeeds_or_fails_and_may_be_returned_later() {
    use FundingStatus::{Failed, Returned, Succeeded};
    let wrong = Err(ErrorCode::WrongStatus);
    let cases: [Case; 14] = [
        (&[], SUCCEED, Ok((Succeeded, "100.00"))),
        (&[], FAIL, Ok((Failed, "0.00"))),
        (&[], RETURN, wrong),
        (&[], CANCEL, wrong),
        (&[], RECEIVE_FULL, wrong),
        (&[SUCCEED], SUCCEED, Ok((Succeeded, "100.00"))),
        (&[SUCCEED], FAIL, wrong),
        (&[SUCCEED], CANCEL, wrong),
        (&[SUCCEED], RECEIVE_FULL, wrong),
        (&[SUCCEED], RETURN, Ok((Returned, "0.00"))),
        (&[SUCCEED, RETURN], SUCCEED, wrong),
        (&[FAIL], SUCCEED, wrong),
        (&[FAIL], RETURN, wrong),
        (&[FAIL], FAIL, Ok((Failed, "0.00"))),
    ];
    for (before, act, expected) in cases {
        check(true, before, act, expected);
    }
}

#[test]
fn r12_a_return_names_its_code_and_shows_its_meaning() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    let id = ledger.request_funds("100.00", &bank).expect("a funding");
    let succeeded = ledger.mark_funding_succeeded(&outcome(&id, None)).expect("a success").funding;
    assert_eq!(succeeded.arrived_on.as_deref(), Some("2026-03-02"));
    let next_step = ledger.funding(&id).expect("the funding").next_step;
    assert!(next_step.ends_with("Your bank can return the debit until 22 Mar 2026."), "{next_step}");
    for code in [None, Some(""), Some("R48"), Some("R99"), Some("insufficient")] {
        assert_eq!(problem_fields(ledger.mark_funding_returned(&outcome(&id, code))), ["returnCode"], "{code:?}");
    }
    let returned = ledger.mark_funding_returned(&outcome(&id, Some("r01"))).expect("a return").funding;
    assert_eq!(returned.return_code.as_deref(), Some("R01"));
    assert_eq!(returned.return_meaning.as_deref(), Some("The account did not hold enough money."));
}

#[test]
fn r12_a_return_is_not_before_the_money_arrived() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    let id = ledger.request_funds("100.00", &bank).expect("a funding");
    ledger.advance_clock("2026-03-12").expect("a later day");
    assert_eq!(status_of(&mut ledger, &id), FundingStatus::Succeeded);
    let on = |date: &str| FundingOutcome { date: Some(date.to_owned()), ..outcome(&id, Some("R09")) };
    assert_eq!(problem_fields(ledger.mark_funding_returned(&on("2026-03-08"))), ["date"], "it went through on the 9th");
    ledger.mark_funding_returned(&on("2026-03-09")).expect("a return on the same day");
}

#[test]
fn r12_a_debit_is_expected_in_three_to_five_business_days() {
    // Requested on, expected from, expected by: over a weekend, Presidents' Day, Thanksgiving, the turn of the year.
    for (requested, from, by) in [
        ("2026-03-02", "2026-03-05", "2026-03-09"),
        ("2026-02-12", "2026-02-18", "2026-02-20"),
        ("2026-11-24", "2026-11-30", "2026-12-02"),
        ("2026-12-30", "2027-01-05", "2027-01-07"),
        ("2028-02-26", "2028-03-01", "2028-03-03"),
    ] {
        let mut ledger = TestLedger::registered(requested);
        let bank = ledger.add_bank("5550100123", false);
        let id = ledger.request_funds("100.00", &bank).expect("a funding");
        let funding = ledger.funding(&id).expect("the funding").funding;
        assert_eq!((funding.expected_from.as_str(), funding.expected_by.as_str()), (from, by), "requested on {requested}");
    }
}

#[test]
fn r13_a_return_after_spending_leaves_a_deficit_that_pauses_payment_until_it_is_cured() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    let id = ledger.request_funds("100.00", &bank).expect("a funding");
    ledger.mark_funding_succeeded(&outcome(&id, None)).expect("a success");
    ledger.add(&invoice("EX-1", "2026-03-02", "80.00"));
    ledger.settle_now();
    assert_eq!(ledger.balance(), "20.00");

    let before = ledger.posted();
    ledger.mark_funding_returned(&outcome(&id, Some("R01"))).expect("a return");
    let after = ledger.posted();
    assert_eq!(after[..before.len()], before, "history is not rewritten");
    assert_eq!(after.len(), before.len() + 1, "a reversal is added");
    assert_eq!(ledger.balance(), "-80.00");
    let balance = ledger.advance_pay_overview().expect("the page").balances.remove(0);
    assert_eq!(
        balance.paused.as_deref(),
        Some("A returned funding left the balance at USD -80.00. Payment from it pauses until you add at least that much.")
    );
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").invoice.settled.value, "80.00", "what was paid stays paid");
    ledger.assert_whole();

    ledger.add(&invoice("EX-2", "2026-03-02", "30.00"));
    let paused = ledger.settle_now();
    assert!(paused.payments.is_empty());
    assert_eq!(paused.unpaid[0].invoice_number, "EX-2");

    ledger.fund("50.00");
    assert_eq!(ledger.balance(), "-30.00", "not cured yet");
    assert_eq!(ledger.invoice("EX-2").expect("the invoice").invoice.outstanding.value, "30.00");
    let cure = ledger.request_funds("70.00", "eft").expect("a funding");
    let paid = ledger.receive(&cure, "70.00").expect("a receipt").settlement.payments;
    assert_eq!(paid.len(), 1, "payment goes on at once");
    assert_eq!(ledger.balance(), "10.00");
    assert_eq!(ledger.advance_pay_overview().expect("the page").balances[0].paused, None);
    ledger.assert_whole();
}

#[test]
fn r21_every_step_keeps_its_evidence_with_who_and_when() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    let by_clock = ledger.request_funds("100.00", &bank).expect("a funding");
    let by_word = ledger.request_funds("100.00", &bank).expect("a funding");
    ledger.advance_clock("2026-03-04").expect("a later day");
    let words = FundingOutcome {
        evidence: Some("Statement of 3 March, line 7".to_owned()),
        date: Some("2026-03-03".to_owned()),
        ..outcome(&by_word, None)
    };
    ledger.mark_funding_succeeded(&words).expect("a success");
    ledger.advance_clock("2026-03-09").expect("the expected day");

    let event = |ledger: &mut TestLedger, id: &str| ledger.funding(id).expect("the funding").events.pop().expect("a step");
    let word = event(&mut ledger, &by_word);
    assert_eq!((word.kind, word.evidence, word.date.as_str()), (FundingEventKind::Succeeded, EvidenceKind::OwnersWord, "2026-03-03"));
    assert_eq!(word.evidence_text.as_deref(), Some("Statement of 3 March, line 7"));
    assert_eq!((word.recorded_by.as_str(), word.recorded_at.as_str()), ("Pat Example", "2026-03-04T12:00:00Z"));
    let clock = event(&mut ledger, &by_clock);
    assert_eq!(
        (clock.kind, clock.evidence, clock.date.as_str()),
        (FundingEventKind::Succeeded, EvidenceKind::SimulatedClock, "2026-03-09")
    );
    assert_eq!((clock.recorded_by.as_str(), clock.recorded_at.as_str()), ("Simulated clock", "2026-03-09T12:00:00Z"));
}

#[test]
fn r21_in_a_real_ledger_what_is_overdue_is_asked_about_and_not_assumed() {
    let mut ledger = TestLedger::make(&billing_tests::new_ledger(billing_app::dto::Seller::AwsInc, None));
    ledger.register();
    let bank = ledger.add_bank("5550100123", false);
    let debit = ledger.request_funds("100.00", &bank).expect("a debit");
    let wire = ledger.request_funds("50.00", "eft").expect("an EFT");
    ledger.clock.set("2026-06-01T00:00:00Z");
    ledger.settle_now();
    assert_eq!(status_of(&mut ledger, &debit), FundingStatus::Processing);
    assert_eq!(status_of(&mut ledger, &wire), FundingStatus::AwaitingTransfer);
    assert_eq!(ledger.balance(), "0.00");
    let attention: Vec<String> = ledger.advance_pay_overview().expect("the page").attention.into_iter().map(|item| item.message).collect();
    assert_eq!(
        attention,
        [
            format!("{debit}: your bank's answer on the debit of USD 100.00 was expected by 12 Jan 2026. Did it go through?"),
            format!("{wire}: USD 50.00 was expected by 7 Jan 2026. Has it arrived?"),
        ]
    );
    assert!(ledger.funding(&debit).expect("the debit").funding.overdue);
    assert_eq!(code_of(ledger.advance_clock("2026-06-02")), ErrorCode::NotSimulated, "its date can't be moved");
}

#[test]
fn r21_only_a_sandbox_lets_the_clock_complete_debits_and_charges() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let bank = ledger.add_bank("5550100123", true);
    ledger.register();
    let debit = ledger.request_funds("100.00", &bank).expect("a debit");
    let wire = ledger.request_funds("50.00", "eft").expect("an EFT");
    ledger.add(&invoice("EX-1", "2026-03-03", "40.00"));
    let early = ledger.advance_clock("2026-03-08").expect("a day before");
    assert!(early.fundings_completed.is_empty() && early.charges_completed.is_empty());
    let on_time = ledger.advance_clock("2026-03-10").expect("both expected days");
    assert_eq!(on_time.fundings_completed, [debit.as_str()]);
    assert_eq!(on_time.charges_completed.len(), 1);
    assert_eq!(status_of(&mut ledger, &wire), FundingStatus::AwaitingTransfer, "a wire is the owner's to send");
    let refused = refusal(ledger.advance_clock("2026-03-09"));
    assert_eq!(refused.message, "The simulated date is 10 Mar 2026 and only moves forward; 9 Mar 2026 is before it.");
}
