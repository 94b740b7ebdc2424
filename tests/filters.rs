//! Lists: whatever restricts them and whatever order they are in, their pages are those of the whole list, and their sums its sums.

use billing_app::dto::{
    AddInvoice, AuditAction, AuditQuery, AuditedRecord, Currency, ErrorCode, FundingQuery, FundingSort, FundingStatus, Invoice,
    InvoiceQuery, InvoiceSort, InvoiceStatus, InvoiceType, ListQuery, Money, RecordUnappliedCash, Seller, SortDirection, TransactionQuery,
    TransactionSort, TransactionStatus, TransactionType, UnappliedFundKind, UnappliedFundQuery, UnappliedFundSort,
};
use billing_tests::{TestLedger, code_of, invoice};

/// So many invoices that what all of them have is common.
const MANY: usize = 1_100;

/// Invoices of many amounts, due on few days, some with a purchase order, three of AWS Europe in euros, one canceled by being paid.
fn business() -> TestLedger {
    let mut ledger = TestLedger::funded("2026-03-02", "500.00");
    for number in 0..40_usize {
        let due = ["2026-03-01", "2026-03-20", "2026-04-10"][number % 3];
        let order = (number % 8 == 0).then(|| format!("PO-{}", number % 16));
        let amount = format!("{}.50", 10 + number * 7 % 23);
        ledger.add(&AddInvoice { purchase_order: order, ..invoice(&format!("EX-{:03}", number * 17 % 40), due, &amount) });
    }
    for number in 0..3 {
        ledger.add(&AddInvoice {
            seller: Some(Seller::AwsEurope),
            currency: Some("EUR".to_owned()),
            ..invoice(&format!("EU-{number}"), "2026-03-25", "77.00")
        });
    }
    ledger.settle_now();
    ledger
}

fn all(ledger: &mut TestLedger) -> Vec<Invoice> {
    ledger.invoices(&InvoiceQuery { limit: Some(500), ..Default::default() }).expect("all").items
}

/// All rows of a list, page by page, a few at a time.
fn walked(ledger: &mut TestLedger, query: &InvoiceQuery) -> Vec<Invoice> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = ledger.invoices(&InvoiceQuery { limit: Some(7), after, ..query.clone() }).expect("a page");
        found.extend(page.items);
        after = page.next_cursor;
        if after.is_none() {
            return found;
        }
    }
}

fn cents(value: &str) -> i64 {
    value.replace('.', "").parse().expect("a decimal")
}

/// Compares a list with what `keeps` says of every invoice, and its sums with theirs.
/// What is owed to the seller; what a credit memo is worth is taken from it.
fn owed(invoice: &Invoice, amount: &Money) -> i64 {
    if invoice.invoice_type == InvoiceType::CreditMemo { -cents(&amount.value) } else { cents(&amount.value) }
}

fn check(ledger: &mut TestLedger, query: &InvoiceQuery, keeps: impl Fn(&Invoice) -> bool) {
    let mut expected: Vec<String> = all(ledger).iter().filter(|it| keeps(it)).map(|it| it.id.clone()).collect();
    let found = walked(ledger, query);
    let totals = ledger.list_totals(&ListQuery::Invoices(query.clone())).expect("the sums");
    assert_eq!((totals.rows as usize, totals.more), (found.len(), false), "{query:?}");
    for sum in &totals.amounts {
        let of: i64 = found.iter().filter(|it| it.amount.currency == sum.currency).map(|it| owed(it, &it.amount)).sum();
        assert_eq!(cents(&sum.value), of, "{query:?}");
    }
    for sum in &totals.parts {
        let of: i64 = found.iter().filter(|it| it.amount.currency == sum.currency).map(|it| owed(it, &it.outstanding)).sum();
        assert_eq!(cents(&sum.value), of, "{query:?}");
    }
    let mut ids: Vec<String> = found.into_iter().map(|it| it.id).collect();
    ids.sort();
    expected.sort();
    assert!(!expected.is_empty(), "a restriction that leaves nothing shows nothing: {query:?}");
    assert_eq!(ids, expected, "{query:?}");
}

#[test]
fn each_restriction_keeps_what_it_says_in_every_order() {
    let mut ledger = business();
    assert_eq!(ledger.account_summary().expect("the summary").counts.invoices, 43);
    for sort in [None, Some(InvoiceSort::DueDate), Some(InvoiceSort::Amount), Some(InvoiceSort::Number)] {
        for direction in [None, Some(SortDirection::Ascending), Some(SortDirection::Descending)] {
            let plain = InvoiceQuery { sort, direction, ..Default::default() };
            let euros = vec![Currency::Eur];
            check(&mut ledger, &plain, |_| true);
            check(&mut ledger, &InvoiceQuery { currencies: euros, ..plain.clone() }, |it| it.amount.currency == Currency::Eur);
            let sellers = vec![Seller::AwsInc];
            check(&mut ledger, &InvoiceQuery { sellers, ..plain.clone() }, |it| it.seller == Seller::AwsInc);
            let (min_amount, max_amount) = (Some("15.50".to_owned()), Some("20.5".to_owned()));
            let size = InvoiceQuery { min_amount, max_amount, ..plain.clone() };
            check(&mut ledger, &size, |it| (1_550..=2_050).contains(&cents(&it.amount.value)));
            let (due_from, due_to) = (Some("2026-03-20".to_owned()), Some("2026-03-25".to_owned()));
            let days = InvoiceQuery { due_from, due_to, ..plain.clone() };
            check(&mut ledger, &days, |it| ("2026-03-20"..="2026-03-25").contains(&it.due_on.as_str()));
            let orders = InvoiceQuery { purchase_order: Some("po-8".to_owned()), ..plain.clone() };
            check(&mut ledger, &orders, |it| it.purchase_order.as_deref() == Some("PO-8"));
            let several = vec![InvoiceStatus::Paid, InvoiceStatus::Due];
            check(&mut ledger, &InvoiceQuery { statuses: several.clone(), ..plain.clone() }, |it| several.contains(&it.status));
            check(&mut ledger, &InvoiceQuery { open_only: true, ..plain.clone() }, |it| cents(&it.outstanding.value) > 0);
            let together = InvoiceQuery { statuses: vec![InvoiceStatus::Due], min_amount: Some("20".to_owned()), ..plain.clone() };
            check(&mut ledger, &together, |it| it.status == InvoiceStatus::Due && cents(&it.amount.value) >= 2_000);
        }
    }
}

#[test]
fn a_list_is_in_the_order_that_was_asked_for_and_stays_in_it_from_page_to_page() {
    let mut ledger = business();
    let mut check = |sort, direction, key: fn(&Invoice) -> (i64, String)| {
        let found = walked(&mut ledger, &InvoiceQuery { sort: Some(sort), direction, ..Default::default() });
        assert_eq!(found.len(), 43);
        let keys: Vec<_> = found.iter().map(key).collect();
        let descending = direction == Some(SortDirection::Descending);
        let sound = if descending { keys.is_sorted_by(|one, other| one >= other) } else { keys.is_sorted() };
        assert!(sound, "{sort:?} {direction:?}: {keys:?}");
    };
    for direction in [Some(SortDirection::Ascending), Some(SortDirection::Descending)] {
        check(InvoiceSort::Amount, direction, |it| (cents(&it.amount.value), String::new()));
        check(InvoiceSort::Number, direction, |it| (0, it.invoice_number.clone()));
        check(InvoiceSort::DueDate, direction, |it| (0, it.due_on.clone()));
    }
    let amounts = InvoiceQuery { sort: Some(InvoiceSort::Amount), limit: Some(1), ..Default::default() };
    let first = ledger.invoices(&amounts).expect("a page");
    assert_eq!(first.items[0].amount.value, "77.00", "the largest first, where nothing is said");
    let other = InvoiceQuery { sort: Some(InvoiceSort::Number), after: first.next_cursor, ..Default::default() };
    assert_eq!(code_of(ledger.invoices(&other)), ErrorCode::InvalidInput, "a page of one order goes on in no other");
}

#[test]
fn what_many_rows_meet_is_found_as_surely_as_what_few_do() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    for number in 0..MANY {
        let due = if number % 2 == 0 { "2026-03-20" } else { "2026-03-01" };
        ledger.add(&invoice(&format!("EX-{number:04}"), due, if number % 3 == 0 { "10.00" } else { "25.00" }));
    }
    let count = |ledger: &mut TestLedger, query: InvoiceQuery| {
        let (mut rows, mut after) = (0, None);
        loop {
            let page = ledger.invoices(&InvoiceQuery { limit: Some(500), after, ..query.clone() }).expect("a page");
            rows += page.items.len();
            after = page.next_cursor;
            if after.is_none() {
                assert_eq!(ledger.list_totals(&ListQuery::Invoices(query.clone())).expect("the sums").rows as usize, rows);
                return rows;
            }
        }
    };
    for sort in [InvoiceSort::DueDate, InvoiceSort::Amount, InvoiceSort::Number] {
        let plain = InvoiceQuery { sort: Some(sort), ..Default::default() };
        assert_eq!(count(&mut ledger, InvoiceQuery { open_only: true, ..plain.clone() }), MANY);
        assert_eq!(count(&mut ledger, InvoiceQuery { currencies: vec![Currency::Usd], ..plain.clone() }), MANY);
        assert_eq!(count(&mut ledger, InvoiceQuery { statuses: vec![InvoiceStatus::PastDue], ..plain.clone() }), MANY / 2);
        assert_eq!(count(&mut ledger, InvoiceQuery { max_amount: Some("10".to_owned()), ..plain.clone() }), MANY.div_ceil(3));
        assert_eq!(count(&mut ledger, InvoiceQuery { invoice_type: Some(InvoiceType::Invoice), ..plain }), MANY);
    }
    for sort in [TransactionSort::Date, TransactionSort::Amount, TransactionSort::Recorded] {
        let query = TransactionQuery { sort: Some(sort), types: vec![TransactionType::Invoice], limit: Some(500), ..Default::default() };
        assert_eq!(ledger.transactions(&query).expect("a page").items.len(), 500);
        assert_eq!(ledger.list_totals(&ListQuery::Transactions(query)).expect("the sums").rows as usize, MANY);
    }
}

#[test]
fn transactions_are_restricted_sorted_and_added_up() {
    let mut ledger = business();
    let everything = ledger.all_transactions();
    let ids = |ledger: &mut TestLedger, query: &TransactionQuery| {
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let page = ledger.transactions(&TransactionQuery { limit: Some(9), after, ..query.clone() }).expect("a page");
            found.extend(page.items);
            after = page.next_cursor;
            if after.is_none() {
                break;
            }
        }
        let totals = ledger.list_totals(&ListQuery::Transactions(query.clone())).expect("the sums");
        assert_eq!(totals.rows as usize, found.len(), "{query:?}");
        let dollars = |it: &&billing_app::dto::Transaction| it.amount.currency == Currency::Usd;
        let sum: i64 = found.iter().filter(dollars).map(|it| cents(&it.amount.value)).sum();
        let counted = totals.amounts.iter().find(|sum| sum.currency == Currency::Usd).map_or(0, |sum| cents(&sum.value));
        assert_eq!(counted, sum, "{query:?}");
        let mut ids: Vec<String> = found.into_iter().map(|it| it.id).collect();
        ids.sort();
        ids
    };
    let wire = ledger.payment_methods().expect("the methods").items[0].id.clone();
    for sort in [TransactionSort::Date, TransactionSort::Amount, TransactionSort::Recorded] {
        for direction in [SortDirection::Ascending, SortDirection::Descending] {
            let plain = TransactionQuery { sort: Some(sort), direction: Some(direction), ..Default::default() };
            assert_eq!(ids(&mut ledger, &plain).len(), everything.len());
            let types = vec![TransactionType::Payment, TransactionType::Funding];
            let payments = ids(&mut ledger, &TransactionQuery { types: types.clone(), ..plain.clone() });
            assert_eq!(payments.len(), everything.iter().filter(|it| types.contains(&it.transaction_type)).count());
            let euros = ids(&mut ledger, &TransactionQuery { currencies: vec![Currency::Eur], ..plain.clone() });
            assert_eq!(euros.len(), 3);
            let large = ids(&mut ledger, &TransactionQuery { min_amount: Some("30.00".to_owned()), ..plain.clone() });
            assert_eq!(large.len(), everything.iter().filter(|it| cents(&it.amount.value) >= 3_000).count());
            let method = ids(&mut ledger, &TransactionQuery { methods: vec![wire.clone()], ..plain });
            assert_eq!(method.len(), everything.iter().filter(|it| it.method_label.is_some()).count());
        }
    }
    let paid = everything.iter().find(|it| it.transaction_type == TransactionType::Payment).expect("a payment");
    assert!(matches!(paid.status, Some(TransactionStatus::Payment(_))) && paid.payment_id.is_some());
}

#[test]
fn transactions_are_listed_in_the_order_of_posting_whatever_their_day() {
    let mut ledger = TestLedger::funded("2026-03-02", "500.00");
    let cash = RecordUnappliedCash {
        request_id: None,
        seller: None,
        currency: None,
        amount: "75.00".to_owned(),
        date: "2026-02-20".to_owned(),
        evidence: None,
        description: None,
    };
    ledger.record_unapplied_cash(&cash).expect("cash that came earlier");
    let mut dates = |sort, direction| {
        let mut query = TransactionQuery { sort: Some(sort), direction: Some(direction), limit: Some(1), ..Default::default() };
        let (mut found, mut ids) = (Vec::new(), Vec::new());
        loop {
            let page = ledger.transactions(&query).expect("a page");
            ids.extend(page.items.iter().map(|it| it.id.clone()));
            found.extend(page.items.into_iter().map(|it| it.date));
            query.after = page.next_cursor;
            if query.after.is_none() {
                return (found, ids);
            }
        }
    };
    let (newest_first, ids) = dates(TransactionSort::Recorded, SortDirection::Descending);
    assert_eq!(newest_first, ["2026-02-20", "2026-03-02"]);
    assert!(ids.is_sorted_by(|newer, older| newer > older), "{ids:?}");
    assert_eq!(dates(TransactionSort::Recorded, SortDirection::Ascending).0, ["2026-03-02", "2026-02-20"]);
    assert_eq!(dates(TransactionSort::Date, SortDirection::Descending).0, ["2026-03-02", "2026-02-20"]);
}

#[test]
fn fundings_are_restricted_by_method_and_amount_and_sorted() {
    let mut ledger = business();
    for amount in ["300.00", "100.00", "200.00"] {
        ledger.fund(amount);
    }
    for (direction, expected) in [
        (SortDirection::Ascending, ["100.00", "200.00", "300.00", "500.00"]),
        (SortDirection::Descending, ["500.00", "300.00", "200.00", "100.00"]),
    ] {
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let query =
                FundingQuery { sort: Some(FundingSort::Amount), direction: Some(direction), limit: Some(1), after, ..Default::default() };
            let page = ledger.fundings(&query).expect("a page");
            found.extend(page.items.into_iter().map(|it| it.amount.value));
            after = page.next_cursor;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(found, expected);
    }
    let by = |methods: &[&str]| FundingQuery { methods: methods.iter().map(|it| (*it).to_owned()).collect(), ..Default::default() };
    assert_eq!(ledger.fundings(&by(&["EFT"])).expect("a page").items.len(), 4);
    assert_eq!(ledger.fundings(&by(&["PM-000009"])).expect("a page").items.len(), 0);
    let small = FundingQuery { statuses: vec![FundingStatus::Received], max_amount: Some("200".to_owned()), ..Default::default() };
    let totals = ledger.list_totals(&ListQuery::Fundings(small)).expect("the sums");
    assert_eq!((totals.rows, totals.amounts[0].value.as_str(), totals.parts[0].value.as_str()), (2, "300.00", "300.00"));
}

#[test]
fn unapplied_funds_and_the_audit_log_are_restricted_too() {
    let mut ledger = business();
    ledger.add(&AddInvoice { invoice_type: Some(InvoiceType::CreditMemo), due_on: None, ..invoice("CM-1", "2026-03-02", "5.00") });
    let memos = UnappliedFundQuery { kinds: vec![UnappliedFundKind::CreditMemo], ..Default::default() };
    let found = ledger.unapplied_funds(&memos).expect("the funds").items;
    assert_eq!(found.iter().map(|it| it.reference.as_str()).collect::<Vec<_>>(), ["CM-1"]);
    let sorted = UnappliedFundQuery { sort: Some(UnappliedFundSort::Remaining), ..Default::default() };
    let found = ledger.unapplied_funds(&sorted).expect("the funds").items;
    assert!(found.is_sorted_by(|one, other| cents(&one.remaining.value) >= cents(&other.remaining.value)));
    assert_eq!(ledger.list_totals(&ListQuery::UnappliedFunds(memos)).expect("the sums").parts[0].value, "5.00");

    let fundings = AuditQuery { records: vec![AuditedRecord::Funding], actions: vec![AuditAction::Added], ..Default::default() };
    let entries = ledger.audit_log(&fundings).expect("the log").items;
    assert!(!entries.is_empty() && entries.iter().all(|it| it.record == AuditedRecord::Funding && it.action == AuditAction::Added));
    assert_eq!(ledger.list_totals(&ListQuery::AuditLog(fundings)).expect("the count").rows as usize, entries.len());
    let oldest = AuditQuery { direction: Some(SortDirection::Ascending), limit: Some(1), ..Default::default() };
    let first = ledger.audit_log(&oldest).expect("the log");
    assert_eq!(first.items[0].id, "1");
    let second = ledger.audit_log(&AuditQuery { after: first.next_cursor, ..oldest }).expect("the log");
    assert_eq!(second.items[0].id, "2");
}

#[test]
fn a_restriction_that_makes_no_sense_is_refused_by_name() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let mut check = |query: InvoiceQuery, field: &str| {
        let error = billing_app::dto::ApiError::from(ledger.invoices(&query).expect_err("a refusal"));
        assert_eq!(error.field.as_deref(), Some(field), "{}", error.message);
    };
    let text = |text: &str| Some(text.to_owned());
    check(InvoiceQuery { min_amount: text("1.000,00"), ..Default::default() }, "minAmount");
    check(InvoiceQuery { max_amount: text("-5"), ..Default::default() }, "maxAmount");
    check(InvoiceQuery { min_amount: text("5"), max_amount: text("4.99"), ..Default::default() }, "maxAmount");
    check(InvoiceQuery { due_from: text("2026-02-30"), ..Default::default() }, "dueFrom");
    check(InvoiceQuery { due_from: text("2026-03-02"), due_to: text("2026-03-01"), ..Default::default() }, "dueTo");
    check(InvoiceQuery { after: text("AMOUNT~INV-000001"), ..Default::default() }, "after");
}
