//! The page of each record, and what the pages tell beside it: a payment, a payment method, the next step, the usual use, the notices.

use billing_app::dto::{ChargeOutcome, FundingOptionsQuery, NextStepKind, Notice, NoticeKind, PayInvoice, PaymentSource};
use billing_tests::{TestLedger, credit_memo, invoice, outcome, wire_name};

/// Registered, with 1,000.00 in the balance, a bank account as the default, and a credit memo of 50.00.
fn business() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.know_seller_bank();
    ledger.add_bank("5550100123", true);
    ledger.register();
    ledger.fund("1000.00");
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "50.00"));
    ledger
}

fn value(money: Option<&billing_app::dto::Money>) -> &str {
    money.map_or("-", |money| money.value.as_str())
}

#[test]
fn a_payment_says_what_was_left_of_its_invoice_and_of_its_source() {
    let mut ledger = business();
    ledger.add(&invoice("EX-1", "2026-03-02", "1500.00"));
    ledger.settle_now();
    let shown: Vec<String> = ["PAY-000001", "PAY-000002", "PAY-000003"]
        .map(|id| {
            let it = ledger.payment(id).expect("a payment");
            assert_eq!((it.invoice.invoice_number.as_str(), it.payment.id.as_str()), ("EX-1", id));
            assert!(it.transactions.iter().all(|posting| posting.payment_id.as_deref() == Some(id)) && !it.transactions.is_empty());
            let (before, after) = (&it.outstanding_before.value, &it.payment.outstanding_after.value);
            format!("{} {:?} {before} {after} {}", wire_name(it.payment.source), it.payment.source_id, value(it.source_left.as_ref()))
        })
        .into();
    assert_eq!(
        shown,
        [
            "CREDIT_MEMO Some(\"INV-000001\") 1500.00 1450.00 0.00",
            "ADVANCE_PAY None 1450.00 450.00 0.00",
            "PAYMENT_METHOD Some(\"PM-000002\") 450.00 0.00 -",
        ]
    );
    assert!(ledger.payment("PAY-000009").is_err() && ledger.payment("nothing").is_err());
}

#[test]
fn a_refused_charge_says_why_and_on_whose_word() {
    let mut ledger = business();
    ledger.add(&invoice("EX-1", "2026-03-02", "1500.00"));
    ledger.settle_now();
    let answer = ChargeOutcome {
        payment_id: "PAY-000003".to_owned(),
        date: None,
        return_code: Some("R01".to_owned()),
        evidence: Some("a letter".to_owned()),
    };
    ledger.mark_charge_failed(&answer).expect("an answer");
    let it = ledger.payment("PAY-000003").expect("the charge");
    assert_eq!((it.answered_on.as_deref(), it.return_code.as_deref()), (Some("2026-03-02"), Some("R01")));
    assert!(it.return_meaning.is_some() && it.payment.evidence.as_deref() == Some("a letter"));
    assert_eq!(it.transactions.len(), 2, "the charge and its refusal");
}

#[test]
fn r7_an_open_invoice_names_what_it_is_charged_to_and_why_that_can_not_be_changed() {
    let mut ledger = business();
    ledger.add(&invoice("EX-1", "2026-04-02", "1500.00"));
    let mut marketplace = invoice("EX-2", "2026-04-03", "10.00");
    marketplace.charge_type = Some(billing_app::dto::ChargeType::Marketplace);
    ledger.add(&marketplace);
    let charged = |ledger: &mut TestLedger, number: &str| ledger.invoice(number).expect("an invoice").charged_to;
    let usage = charged(&mut ledger, "EX-1").expect("a method");
    assert_eq!((usage.method_id.as_str(), usage.fixed_at_registration), ("PM-000002", false));
    assert!(usage.change_refusal.is_some_and(|why| why.contains("USD 1,000.00")), "R7 names the amount in the way");
    let fixed = charged(&mut ledger, "EX-2").expect("a method");
    assert!(fixed.fixed_at_registration && fixed.change_refusal.is_some_and(|why| why.contains("registered")), "R5");
    assert!(charged(&mut ledger, "EX-CM").is_none(), "a credit memo is charged to nothing");
}

#[test]
fn a_payment_method_shows_what_goes_through_it_also_once_it_is_removed() {
    let mut ledger = business();
    let other = ledger.add_bank("5550100999", false);
    let funding = ledger.request_funds("20.00", &other).expect("a funding");
    ledger.add(&invoice("EX-1", "2026-04-02", "40.00"));
    let charge = PayInvoice { request_id: "r-1".to_owned(), invoice_id: "EX-1".to_owned(), method_id: Some(other.clone()), amount: None };
    let payment = ledger.pay_invoice(&charge).expect("a charge").payment.id;
    let it = ledger.payment_method(&other).expect("the method");
    let ids =
        (it.fundings.iter().map(|it| it.id.clone()).collect::<Vec<_>>(), it.payments.iter().map(|it| it.id.clone()).collect::<Vec<_>>());
    assert_eq!(ids, (vec![funding.clone()], vec![payment.clone()]));
    assert!(!it.removed && it.method.removal_refusal.is_some_and(|why| why.contains(&funding) && why.contains(&payment)), "R14 names both");
    assert!(it.default_refusal.is_some_and(|why| why.contains("unused")), "R7");
    ledger.mark_funding_failed(&outcome(&funding, Some("R01"))).expect("an outcome");
    let answer = ChargeOutcome { payment_id: payment, date: None, return_code: None, evidence: None };
    ledger.mark_charge_succeeded(&answer).expect("an answer");
    ledger.remove_payment_method(&other).expect("nothing is in the way");
    let gone = ledger.payment_method(&other).expect("records name it still");
    assert!(gone.removed && gone.fundings.len() == 1 && gone.payments.len() == 1);
}

fn next_step(ledger: &mut TestLedger) -> (NextStepKind, String, Option<String>) {
    let overview = ledger.advance_pay_overview().expect("the page");
    let step = overview.balances[0].next_step.clone().expect("a step");
    (step.kind, value(step.amount.as_ref()).to_owned(), step.on)
}

#[test]
fn the_next_step_is_the_most_pressing_one() {
    let mut ledger = business();
    assert_eq!(next_step(&mut ledger), (NextStepKind::NothingOpen, "-".to_owned(), None));
    ledger.add(&invoice("EX-1", "2026-04-02", "300.00"));
    assert_eq!(next_step(&mut ledger), (NextStepKind::AllCovered, "-".to_owned(), Some("2026-04-02".to_owned())));
    ledger.add(&invoice("EX-2", "2026-04-20", "900.00"));
    // 1,200.00 are asked for; the balance has 1,000.00 and the credit memo 50.00.
    assert_eq!(next_step(&mut ledger), (NextStepKind::AddFunds, "150.00".to_owned(), Some("2026-04-20".to_owned())));
    ledger.request_funds("150.00", "PM-000002").expect("a funding");
    assert_eq!(next_step(&mut ledger).0, NextStepKind::Wait);
    ledger.request_funds("10.00", "eft").expect("a funding");
    let (kind, amount, by) = next_step(&mut ledger);
    assert_eq!((kind, amount.as_str()), (NextStepKind::SendTransfer, "10.00"));
    ledger.advance_clock("2026-03-20").expect("days");
    assert_eq!(next_step(&mut ledger), (NextStepKind::AskAboutFunding, "10.00".to_owned(), by));
}

#[test]
fn the_next_invoices_say_what_the_balance_holds_after_each() {
    let mut ledger = business();
    ledger.add(&invoice("EX-2", "2026-04-20", "900.00"));
    ledger.add(&invoice("EX-1", "2026-04-02", "300.00"));
    let overview = ledger.advance_pay_overview().expect("the page");
    let upcoming: Vec<String> = overview.balances[0]
        .upcoming
        .iter()
        .map(|it| format!("{} {} {}", it.invoice_number, wire_name(it.will_be_paid_by), it.balance_after.value))
        .collect();
    assert_eq!(upcoming, ["EX-1 ADVANCE_PAY 750.00", "EX-2 BOTH 0.00"]);
}

#[test]
fn an_amount_is_suggested_from_past_use_and_warned_about_beyond_it() {
    let mut ledger = business();
    let options = |ledger: &mut TestLedger, amount: &str, months| {
        let query = FundingOptionsQuery { currency: None, amount: Some(amount.to_owned()), months };
        ledger.funding_options(&query).expect("the options")
    };
    let at_first = options(&mut ledger, "500.00", None);
    assert!(at_first.usual_use.is_none(), "no whole month has passed");
    assert!(at_first.preview.is_some_and(|it| it.more_than_used && it.unused.value == "1500.00" && it.lasts_months.is_none()));
    ledger.add(&invoice("EX-1", "2026-03-20", "350.00"));
    ledger.advance_clock("2026-05-04").expect("days");
    // 300.00 of the balance in two whole months; 700.00 are left.
    let usual = options(&mut ledger, "500.00", Some(6)).usual_use.expect("a usual month");
    let shown = (usual.per_month.value.as_str(), usual.months_seen, usual.months, usual.amount.value.as_str());
    assert_eq!(shown, ("150.00", 2, 6, "200.00"));
    let covered = options(&mut ledger, "", Some(1)).usual_use.expect("a usual month");
    assert_eq!(covered.amount.value, "0.00");
    let preview = |ledger: &mut TestLedger, amount: &str| options(ledger, amount, None).preview.expect("a preview");
    let little = preview(&mut ledger, "50.00");
    assert_eq!((little.lasts_months, little.more_than_used), (Some(5), false));
    let much = preview(&mut ledger, "1200.00");
    assert_eq!((much.lasts_months, much.more_than_used), (Some(13), true));
}

#[test]
fn what_falls_due_before_the_money_can_arrive_is_told_for_each_way() {
    let mut ledger = business();
    ledger.add(&invoice("EX-1", "2026-03-04", "1200.00"));
    let options = ledger.funding_options(&FundingOptionsQuery { currency: None, amount: None, months: None }).expect("the options");
    let shown: Vec<String> =
        options.methods.iter().map(|it| format!("{} {} {}", it.expected_from, it.due_before.value, it.uncovered_before.value)).collect();
    // A wire of Monday can be there on Tuesday, a debit on Thursday: by then the invoice of Wednesday is past due.
    assert_eq!(shown, ["2026-03-03 0.00 0.00", "2026-03-05 1200.00 200.00"]);
}

fn told(notices: &[Notice]) -> Vec<String> {
    let record = |it: &Notice| it.record_label.clone().unwrap_or_default();
    notices.iter().map(|it| format!("{} {} {} {} {}", it.date, wire_name(it.kind), it.count, it.amount.value, record(it))).collect()
}

#[test]
fn what_happened_meanwhile_is_told_once_and_keeps_its_key() {
    let mut ledger = business();
    let awaited = ledger.request_funds("75.00", "eft").expect("a funding");
    ledger.add(&invoice("EX-1", "2026-03-10", "400.00"));
    ledger.add(&invoice("EX-2", "2026-03-10", "100.00"));
    ledger.advance_clock("2026-03-12").expect("days");
    let first = ledger.notices().expect("notices");
    assert_eq!(
        told(&first),
        [
            "2026-03-10 AUTOMATIC_PAYMENTS 3 500.00 ".to_owned(),
            format!("2026-03-05 FUNDING_OVERDUE 1 75.00 {awaited}"),
            "2026-03-02 FUNDING_ARRIVED 1 1000.00 FND-000001".to_owned(),
        ]
    );
    assert!(first[1].open && !first[0].open);
    ledger.advance_clock("2026-03-13").expect("a day");
    let keys = |notices: &[Notice]| notices.iter().map(|it| it.key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&ledger.notices().expect("notices")), keys(&first), "what was seen stays seen");
}

#[test]
fn what_went_wrong_is_told_until_it_is_mended() {
    let mut ledger = business();
    ledger.add(&invoice("EX-1", "2026-03-02", "1500.00"));
    ledger.settle_now();
    let charge = ledger.charge_of("EX-1");
    ledger.mark_charge_failed(&charge).expect("an answer");
    ledger.mark_funding_returned(&outcome("FND-000001", Some("R01"))).expect("a return");
    ledger.advance_clock("2026-03-04").expect("days");
    let notices = ledger.notices().expect("notices");
    let open: Vec<NoticeKind> = notices.iter().filter(|it| it.open).map(|it| it.kind).collect();
    assert_eq!(open, [NoticeKind::PastDue, NoticeKind::ChargeRefused], "{:?}", told(&notices));
    assert!(notices.iter().any(|it| it.kind == NoticeKind::FundingReturned && it.record_id.as_deref() == Some("FND-000001")));
    assert_eq!(ledger.payment("PAY-000001").expect("a payment").payment.source, PaymentSource::CreditMemo);
}
