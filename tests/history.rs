//! The account as of any past day, and the roll-forward of its balances.

use std::collections::BTreeMap;

use billing_app::dto::{
    AddFunds, AddInvoice, BalancesOn, ImportInvoices, RecordReceipt, RecordUnappliedCash, RollForwardMonth, RollForwardQuery, Seller,
};
use billing_tests::{TestLedger, credit_memo, invoice, marketplace, new_ledger, outcome, problem_fields};

/// What the summary shows on the ledger's day, in the shape of a past day.
fn now(ledger: &mut TestLedger) -> BalancesOn {
    let summary = ledger.account_summary().expect("the summary");
    BalancesOn {
        date: summary.today,
        outstanding: summary.outstanding,
        past_due: summary.past_due,
        unapplied_funds: summary.unapplied_funds,
        total_unapplied: summary.total_unapplied,
    }
}

/// Half a year of business in three currencies, and what was shown at the end of each of its days on which something happened.
fn half_a_year() -> (TestLedger, BTreeMap<String, BalancesOn>) {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsEurope, Some("2026-01-05")));
    ledger.register();
    let mut shown = BTreeMap::new();
    let mut fundings = Vec::new();
    for step in 0..24_u32 {
        let currency = ["EUR", "GBP", "USD"][(step % 3) as usize].to_owned();
        let today = ledger.today();
        let (amount, request_id) = (format!("{}.50", 40 + 7 * step), ledger.request_id());
        let funds = AddFunds { request_id, amount: amount.clone(), currency: Some(currency.clone()), via: "eft".to_owned() };
        let id = ledger.add_funds(&funds).expect("a funding").funding.id;
        if step % 4 != 3 {
            ledger.receive(&id, &amount).expect("a receipt");
            fundings.push(id);
        }
        let of = |record: AddInvoice| AddInvoice { currency: Some(currency.clone()), issued_on: "2026-01-01".to_owned(), ..record };
        ledger.add(&of(invoice(&format!("EX-{step}"), &today, &format!("{}.25", 30 + 9 * step))));
        if step % 5 == 1 {
            ledger.add(&of(credit_memo(&format!("EX-CM-{step}"), "2026-01-01", "12.00")));
        }
        if step % 6 == 2 {
            ledger.add(&of(marketplace(&format!("EX-M-{step}"), &today, "15.00")));
            let cash = RecordUnappliedCash {
                request_id: None,
                seller: None,
                currency: Some(currency.clone()),
                amount: "8.00".to_owned(),
                date: today.clone(),
                description: Some(format!("step {step}")),
                evidence: None,
            };
            ledger.record_unapplied_cash(&cash).expect("cash");
        }
        if step % 7 == 6 {
            let id = fundings.remove(0);
            ledger.mark_funding_returned(&outcome(&id, None)).expect("a return");
        }
        ledger.settle_now();
        shown.insert(today.clone(), now(&mut ledger));
        let next: chrono::NaiveDate = today.parse().expect("a day");
        let next = next + chrono::Days::new(u64::from(3 + step % 9));
        ledger.advance_clock(&next.to_string()).expect("a later day");
    }
    ledger.assert_whole();
    (ledger, shown)
}

#[test]
fn any_past_day_shows_what_was_shown_on_it() {
    let (mut ledger, shown) = half_a_year();
    assert!(shown.len() > 20 && shown.values().any(|day| day.past_due.iter().any(|money| money.value != "0.00")));
    for (date, then) in &shown {
        assert_eq!(&ledger.balances_on(date).expect("the day"), then, "as of {date}");
    }
    let today = ledger.today();
    assert_eq!(ledger.balances_on(&today).expect("today"), now(&mut ledger));
    let before = ledger.balances_on("2026-01-04").expect("the day before");
    assert_eq!((before.outstanding[0].value.as_str(), before.total_unapplied[0].value.as_str()), ("0.00", "0.00"));
    for date in ["2099-01-01", "yesterday", "2026-02-30"] {
        assert_eq!(problem_fields(ledger.balances_on(date)), ["date"], "{date}");
    }
}

#[test]
fn what_is_recorded_late_counts_on_the_day_on_which_it_happened() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let id = ledger.request_funds("100.00", "eft").expect("a funding");
    ledger.advance_clock("2026-03-20").expect("later");
    let receipt =
        RecordReceipt { request_id: None, funding_id: id, amount: "100.00".to_owned(), date: "2026-03-10".to_owned(), evidence: None };
    ledger.record_receipt(&receipt).expect("a late receipt");
    for (date, value) in [("2026-03-09", "0.00"), ("2026-03-10", "100.00"), ("2026-03-20", "100.00")] {
        assert_eq!(ledger.balances_on(date).expect("the day").unapplied_funds.advance_pay[0].value, value, "{date}");
    }
}

#[test]
fn what_was_past_due_before_its_import_was_undone_still_was_on_that_day() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let path = ledger.folder.path().join("invoices.csv");
    let file = "invoice_number,type,seller,issued_on,due_on,currency,amount
EX-1,INVOICE,AWS Inc.,2026-02-01,2026-03-05,USD,75.00
EX-2,INVOICE,AWS Inc.,2026-02-01,2026-04-05,USD,20.00
";
    std::fs::write(&path, file).expect("a file");
    let import = ImportInvoices { path: path.display().to_string(), sha256: None, settle: false };
    let id = ledger.import_invoices(&import).expect("an import").import_id.expect("an ID");
    let mut shown = Vec::new();
    let mut look = |ledger: &mut TestLedger, day: &str| {
        ledger.advance_clock(day).expect("a later day");
        shown.push((day.to_owned(), now(ledger)));
    };
    look(&mut ledger, "2026-03-05");
    look(&mut ledger, "2026-03-10");
    ledger.advance_clock("2026-03-11").expect("a later day");
    ledger.undo_import(&id).expect("undone");
    look(&mut ledger, "2026-03-20");
    ledger.advance_clock("2026-03-21").expect("a later day");
    ledger.import_invoices(&import).expect("the import once more");
    look(&mut ledger, "2026-03-25");
    let past_due: Vec<&str> = shown.iter().map(|(_, day)| day.past_due[0].value.as_str()).collect();
    assert_eq!(past_due, ["0.00", "75.00", "0.00", "75.00"]);
    for (day, then) in &shown {
        assert_eq!(&ledger.balances_on(day).expect("the day"), then, "as of {day}");
    }
}

fn cents(value: &str) -> i64 {
    value.replace('.', "").parse().expect("digits")
}

fn months(ledger: &mut TestLedger, from: Option<&str>, to: Option<&str>) -> Vec<RollForwardMonth> {
    let query = RollForwardQuery { from: from.map(str::to_owned), to: to.map(str::to_owned) };
    ledger.roll_forward(&query).expect("the months").months
}

#[test]
fn the_roll_forward_adds_up_and_ties_to_the_entries() {
    let (mut ledger, _) = half_a_year();
    let rows = months(&mut ledger, None, None);
    let mut closing: BTreeMap<(String, String), i64> = BTreeMap::new();
    for row in &rows {
        let [opening, funded, applied, returned, end] =
            [&row.opening, &row.funded, &row.applied, &row.returned, &row.closing].map(|money| cents(&money.value));
        assert_eq!(opening + funded - applied - returned, end, "{row:?}");
        let place = (format!("{:?}", row.seller), format!("{:?}", row.currency));
        let before = closing.insert(place, end).unwrap_or_default();
        assert_eq!(before, opening, "it opens as the month before closed: {row:?}");
    }
    // The same from every entry of the account.
    let mut entries: BTreeMap<(String, String), [i64; 3]> = BTreeMap::new();
    for transaction in ledger.all_transactions() {
        for entry in transaction.entries.iter().filter(|entry| entry.account == "assets:advance pay") {
            let sums = entries.entry((transaction.date[..7].to_owned(), format!("{:?}", transaction.amount.currency))).or_default();
            let taken_back = transaction.transaction_type == billing_app::dto::TransactionType::Return;
            match (&entry.debit, &entry.credit) {
                (Some(debit), _) => sums[0] += cents(&debit.value),
                (_, Some(credit)) => sums[if taken_back { 2 } else { 1 }] += cents(&credit.value),
                (None, None) => {}
            }
        }
    }
    for row in &rows {
        let found = [&row.funded, &row.applied, &row.returned].map(|money| cents(&money.value));
        let expected = entries.get(&(row.month.clone(), format!("{:?}", row.currency))).copied().unwrap_or_default();
        assert_eq!(found, expected, "{row:?}");
    }
    assert!(rows.iter().any(|row| row.returned.value != "0.00"));
}

#[test]
fn months_without_a_movement_are_shown_and_the_range_is_the_owners() {
    let mut ledger = TestLedger::funded("2026-01-20", "100.00");
    ledger.add(&invoice("EX-1", "2026-04-02", "30.00"));
    ledger.advance_clock("2026-06-15").expect("summer");
    let shown: Vec<[String; 6]> = months(&mut ledger, None, None)
        .into_iter()
        .map(|row| [row.month, row.opening.value, row.funded.value, row.applied.value, row.returned.value, row.closing.value])
        .collect();
    let row = |month: &str, amounts: [&str; 5]| {
        let mut row = vec![month.to_owned()];
        row.extend(amounts.map(str::to_owned));
        <[String; 6]>::try_from(row).expect("six")
    };
    assert_eq!(
        shown,
        [
            row("2026-01", ["0.00", "100.00", "0.00", "0.00", "100.00"]),
            row("2026-02", ["100.00", "0.00", "0.00", "0.00", "100.00"]),
            row("2026-03", ["100.00", "0.00", "0.00", "0.00", "100.00"]),
            row("2026-04", ["100.00", "0.00", "30.00", "0.00", "70.00"]),
            row("2026-05", ["70.00", "0.00", "0.00", "0.00", "70.00"]),
            row("2026-06", ["70.00", "0.00", "0.00", "0.00", "70.00"]),
        ]
    );
    let names = |rows: Vec<RollForwardMonth>| rows.into_iter().map(|row| row.month).collect::<Vec<_>>();
    assert_eq!(names(months(&mut ledger, Some("2026-03"), Some("2026-04"))), ["2026-03", "2026-04"]);
    let early = months(&mut ledger, Some("2025-12"), Some("2026-01"));
    assert_eq!((early[0].month.as_str(), early[0].closing.value.as_str(), early[1].closing.value.as_str()), ("2025-12", "0.00", "100.00"));
    for (from, to) in [("2026-04", "2026-03"), ("March", "2026-03"), ("2026-13", "2026-03"), ("2026-3", "2026-03")] {
        let query = RollForwardQuery { from: Some(from.to_owned()), to: Some(to.to_owned()) };
        assert_eq!(problem_fields(ledger.roll_forward(&query)), ["from"], "{from}");
    }
    let mut empty = TestLedger::sandbox("2026-03-02");
    assert!(months(&mut empty, None, None).is_empty());
}
