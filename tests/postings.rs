//! The postings table of the ledger's design: what each event debits and credits, as the record of transactions shows it.

use billing_app::dto::{
    AddCard, ApplyFunds, PayInvoice, RecordUnappliedCash, ReturnUnappliedCash, TieUnappliedCash, Transaction, TransactionQuery,
    TransactionType,
};
use billing_tests::{TestLedger, card_of, credit_memo, invoice, marketplace, outcome, spoken};

/// One transaction as its debit, its credit, its amount.
fn posting(transaction: &Transaction) -> (&str, &str, String) {
    assert_eq!(transaction.entries.len(), 2, "{transaction:?}");
    let debit = transaction.entries.iter().find(|entry| entry.debit.is_some()).expect("a debit");
    let credit = transaction.entries.iter().find(|entry| entry.credit.is_some()).expect("a credit");
    assert_eq!(debit.debit, credit.credit, "it balances");
    assert_eq!(debit.debit.as_ref(), Some(&transaction.amount));
    assert!(debit.credit.is_none() && credit.debit.is_none());
    (&debit.account, &credit.account, spoken(&transaction.amount))
}

/// A step, and the posting that it makes: type, debit, credit, amount, Advance Pay balance after it.
struct Case {
    event: &'static str,
    /// What comes before it.
    before: fn(&mut TestLedger),
    act: fn(&mut TestLedger),
    posts: &'static [(TransactionType, &'static str, &'static str, &'static str, Option<&'static str>)],
}

const BANK: &str = "PM-000002";
const FUNDING: &str = "FND-000001";
const CASH: &str = "UC-000001";

fn start_debit(ledger: &mut TestLedger) {
    ledger.request_funds("100.00", BANK).expect("a debit");
}

fn debit_succeeds(ledger: &mut TestLedger) {
    start_debit(ledger);
    ledger.mark_funding_succeeded(&outcome(FUNDING, None)).expect("a success");
}

fn charge_ex_1(ledger: &mut TestLedger) {
    ledger.add(&marketplace("EX-1", "2026-03-02", "25.00"));
    ledger.settle_now();
}

static CASES: [Case; 22] = [
    Case {
        event: "invoice recorded",
        before: |_| {},
        act: |ledger| drop(ledger.add(&invoice("EX-1", "2026-03-12", "12.34"))),
        posts: &[(TransactionType::Invoice, "expenses:cloud usage", "liabilities:invoices", "USD 12.34", None)],
    },
    Case {
        event: "credit memo recorded",
        before: |_| {},
        act: |ledger| drop(ledger.add(&credit_memo("EX-CM", "2026-03-01", "5.00"))),
        posts: &[(TransactionType::CreditMemo, "assets:credit memos", "expenses:cloud usage", "USD 5.00", None)],
    },
    Case {
        event: "credit memo applied",
        before: |ledger| {
            ledger.add(&credit_memo("EX-CM", "2026-03-01", "5.00"));
            ledger.add(&invoice("EX-1", "2026-03-02", "5.00"));
        },
        act: |ledger| drop(ledger.settle_now()),
        posts: &[(TransactionType::Payment, "liabilities:invoices", "assets:credit memos", "USD 5.00", None)],
    },
    Case {
        event: "bank funding started",
        before: |_| {},
        act: start_debit,
        posts: &[(TransactionType::Funding, "assets:in transit", "assets:bank:PM-000002", "USD 100.00", None)],
    },
    Case {
        event: "bank funding succeeded",
        before: start_debit,
        act: |ledger| drop(ledger.mark_funding_succeeded(&outcome(FUNDING, None)).expect("a success")),
        posts: &[(TransactionType::Funding, "assets:advance pay", "assets:in transit", "USD 100.00", Some("100.00"))],
    },
    Case {
        event: "bank funding failed",
        before: start_debit,
        act: |ledger| drop(ledger.mark_funding_failed(&outcome(FUNDING, Some("R01"))).expect("a refusal")),
        posts: &[(TransactionType::Funding, "assets:bank:PM-000002", "assets:in transit", "USD 100.00", None)],
    },
    Case {
        event: "bank funding returned later",
        before: debit_succeeds,
        act: |ledger| drop(ledger.mark_funding_returned(&outcome(FUNDING, Some("R01"))).expect("a return")),
        posts: &[(TransactionType::Return, "assets:bank:PM-000002", "assets:advance pay", "USD 100.00", Some("0.00"))],
    },
    Case {
        event: "EFT requested and its document issued",
        before: TestLedger::know_seller_bank,
        act: |ledger| {
            ledger.request_funds("100.00", "eft").expect("a funding");
            ledger.funding_document(FUNDING).expect("a document");
        },
        posts: &[],
    },
    Case {
        event: "EFT receipt, short",
        before: |ledger| drop(ledger.request_funds("100.00", "eft").expect("a funding")),
        act: |ledger| drop(ledger.receive(FUNDING, "60.00").expect("a receipt")),
        posts: &[(TransactionType::Funding, "assets:advance pay", "assets:bank:PM-000001", "USD 60.00", Some("60.00"))],
    },
    Case {
        event: "EFT receipt, over",
        before: |ledger| drop(ledger.request_funds("100.00", "eft").expect("a funding")),
        act: |ledger| drop(ledger.receive(FUNDING, "130.00").expect("a receipt")),
        posts: &[(TransactionType::Funding, "assets:advance pay", "assets:bank:PM-000001", "USD 130.00", Some("130.00"))],
    },
    Case {
        event: "EFT returned",
        before: |ledger| {
            ledger.request_funds("100.00", "eft").expect("a funding");
            ledger.receive(FUNDING, "60.00").expect("a receipt");
            ledger.receive(FUNDING, "70.00").expect("a receipt");
        },
        act: |ledger| drop(ledger.mark_funding_returned(&outcome(FUNDING, None)).expect("a return")),
        posts: &[(TransactionType::Return, "assets:bank:PM-000001", "assets:advance pay", "USD 130.00", Some("0.00"))],
    },
    Case {
        event: "EFT canceled",
        before: |ledger| drop(ledger.request_funds("100.00", "eft").expect("a funding")),
        act: |ledger| drop(ledger.cancel_funding(FUNDING).expect("a cancellation")),
        posts: &[],
    },
    Case {
        event: "invoice paid by Advance Pay",
        before: |ledger| {
            ledger.fund("100.00");
            ledger.add(&invoice("EX-1", "2026-03-02", "40.00"));
        },
        act: |ledger| drop(ledger.settle_now()),
        posts: &[(TransactionType::Payment, "liabilities:invoices", "assets:advance pay", "USD 40.00", Some("60.00"))],
    },
    Case {
        event: "default method charged",
        before: |ledger| drop(ledger.add(&marketplace("EX-1", "2026-03-02", "25.00"))),
        act: |ledger| drop(ledger.settle_now()),
        posts: &[(TransactionType::Payment, "liabilities:invoices", "assets:in transit", "USD 25.00", None)],
    },
    Case {
        event: "charge succeeded",
        before: charge_ex_1,
        act: |ledger| {
            let charge = ledger.charge_of("EX-1");
            ledger.mark_charge_succeeded(&charge).expect("a success");
        },
        posts: &[(TransactionType::Payment, "assets:in transit", "assets:bank:PM-000002", "USD 25.00", None)],
    },
    Case {
        event: "charge failed",
        before: charge_ex_1,
        act: |ledger| {
            let charge = ledger.charge_of("EX-1");
            ledger.mark_charge_failed(&charge).expect("a refusal");
        },
        posts: &[(TransactionType::Payment, "assets:in transit", "liabilities:invoices", "USD 25.00", None)],
    },
    Case {
        event: "charge of a card succeeded",
        before: |ledger| {
            let request_id = ledger.request_id();
            let card = ledger.add_card(&AddCard { request_id, card: card_of("4242", "2028-04"), set_as_default: false }).expect("a card");
            ledger.add(&invoice("EX-1", "2026-03-12", "25.00"));
            let request = PayInvoice {
                request_id: "by-hand".to_owned(),
                invoice_id: "EX-1".to_owned(),
                method_id: Some(card.id),
                amount: Some("10.00".to_owned()),
            };
            ledger.pay_invoice(&request).expect("a charge by hand");
        },
        act: |ledger| {
            let charge = ledger.charge_of("EX-1");
            ledger.mark_charge_succeeded(&charge).expect("a success");
        },
        posts: &[(TransactionType::Payment, "assets:in transit", "liabilities:card:PM-000003", "USD 10.00", None)],
    },
    Case {
        event: "receipt with no funding",
        before: |_| {},
        act: cash_arrives,
        posts: &[(TransactionType::Funding, "assets:unapplied cash", "assets:bank:PM-000001", "USD 90.00", None)],
    },
    Case {
        event: "… then tied to a funding",
        before: |ledger| {
            cash_arrives(ledger);
            ledger.request_funds("100.00", "eft").expect("a funding");
        },
        act: |ledger| {
            let (cash_id, funding_id) = (CASH.to_owned(), FUNDING.to_owned());
            let request = TieUnappliedCash { request_id: None, cash_id, funding_id, amount: Some("60.00".to_owned()), evidence: None };
            ledger.tie_unapplied_cash(&request).expect("a tie");
        },
        posts: &[(TransactionType::Funding, "assets:advance pay", "assets:unapplied cash", "USD 60.00", Some("60.00"))],
    },
    Case {
        event: "… or applied to an invoice",
        before: |ledger| {
            cash_arrives(ledger);
            ledger.add(&marketplace("EX-1", "2026-03-12", "25.00"));
        },
        act: |ledger| drop(ledger.apply_unapplied_cash(&applied(CASH)).expect("a payment")),
        posts: &[(TransactionType::Payment, "liabilities:invoices", "assets:unapplied cash", "USD 25.00", None)],
    },
    Case {
        event: "… or taken back",
        before: cash_arrives,
        act: |ledger| {
            let request = ReturnUnappliedCash { cash_id: CASH.to_owned(), date: None, evidence: None };
            ledger.return_unapplied_cash(&request).expect("a return");
        },
        posts: &[(TransactionType::Return, "assets:bank:PM-000001", "assets:unapplied cash", "USD 90.00", None)],
    },
    Case {
        event: "credit memo applied by hand",
        before: |ledger| {
            ledger.add(&credit_memo("EX-CM", "2026-03-01", "5.00"));
            ledger.add(&invoice("EX-1", "2026-03-12", "25.00"));
        },
        act: |ledger| drop(ledger.apply_credit_memo(&applied("EX-CM")).expect("a payment")),
        posts: &[(TransactionType::Payment, "liabilities:invoices", "assets:credit memos", "USD 5.00", None)],
    },
];

fn cash_arrives(ledger: &mut TestLedger) {
    let request = RecordUnappliedCash {
        request_id: None,
        seller: None,
        currency: None,
        amount: "90.00".to_owned(),
        date: "2026-03-02".to_owned(),
        description: None,
        evidence: None,
    };
    ledger.record_unapplied_cash(&request).expect("cash");
}

fn applied(source: &str) -> ApplyFunds {
    ApplyFunds { request_id: None, source_id: source.to_owned(), invoice_id: "EX-1".to_owned(), amount: None, evidence: None }
}

/// A registered sandbox whose default payment method is a bank account, PM-000002.
fn ledger() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    assert_eq!(ledger.add_bank("5550100123", true), BANK);
    ledger.register();
    ledger
}

#[test]
fn every_event_posts_what_the_design_says() {
    for case in &CASES {
        let mut ledger = ledger();
        (case.before)(&mut ledger);
        let before = ledger.all_transactions().len();
        (case.act)(&mut ledger);
        let posted = ledger.all_transactions().split_off(before);
        let found: Vec<_> = posted
            .iter()
            .map(|transaction| {
                let (debit, credit, amount) = posting(transaction);
                (transaction.transaction_type, debit, credit, amount, transaction.balance_after.as_ref().map(|money| money.value.as_str()))
            })
            .collect();
        let expected: Vec<_> = case
            .posts
            .iter()
            .map(|(class, debit, credit, amount, after)| (*class, *debit, *credit, (*amount).to_owned(), *after))
            .collect();
        assert_eq!(found, expected, "{}", case.event);
        ledger.assert_whole();
    }
}

#[test]
fn one_settlement_posts_each_source_in_order() {
    let mut ledger = ledger();
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "5.00"));
    ledger.fund("20.00");
    ledger.add(&invoice("EX-1", "2026-03-02", "60.00"));
    let before = ledger.all_transactions().len();
    ledger.settle_now();
    let posted = ledger.all_transactions().split_off(before);
    let found: Vec<_> = posted.iter().map(posting).collect();
    assert_eq!(
        found,
        [
            ("liabilities:invoices", "assets:credit memos", "USD 5.00".to_owned()),
            ("liabilities:invoices", "assets:advance pay", "USD 20.00".to_owned()),
            ("liabilities:invoices", "assets:in transit", "USD 35.00".to_owned()),
        ]
    );
    let owed = posted.iter().map(|transaction| &transaction.entries[0]).map(|entry| entry.balance_after.value.as_str());
    assert_eq!(owed.collect::<Vec<_>>(), ["-55.00", "-35.00", "0.00"], "what the seller is owed goes down to nothing");
}

#[test]
fn transactions_belong_to_their_record_and_are_found_by_it() {
    let mut ledger = ledger();
    let funding = ledger.fund("20.00");
    ledger.add(&invoice("EX-1", "2026-03-02", "15.00"));
    ledger.add(&invoice("EX-2", "2026-03-12", "16.00"));
    ledger.settle_now();
    let of_invoice = ledger.invoice("EX-1").expect("the invoice");
    let of_funding = ledger.funding(&funding).expect("the funding");
    assert_eq!(of_invoice.transactions.len(), 2);
    assert_eq!(of_funding.transactions.len(), 1);
    assert!(of_invoice.transactions.iter().all(|transaction| transaction.record_id == of_invoice.invoice.id));

    let reference = of_funding.funding.reference.clone();
    let spaced: String =
        reference.chars().enumerate().flat_map(|(at, c)| (at > 0 && at % 4 == 0).then_some(' ').into_iter().chain([c])).collect();
    let cases: [(&str, usize); 9] =
        [("EX-1", 2), ("EX-2", 1), ("EX-", 3), (&reference, 1), (&spaced, 1), ("TX-000001", 1), ("16.00", 1), ("%", 0), ("_X-1", 0)];
    for (search, count) in cases {
        let query = TransactionQuery { search: Some(search.to_owned()), ..Default::default() };
        assert_eq!(ledger.transactions(&query).expect("transactions").items.len(), count, "{search:?}");
    }
    for (kind, count) in
        [(TransactionType::Invoice, 2), (TransactionType::Payment, 1), (TransactionType::Funding, 1), (TransactionType::Return, 0)]
    {
        let query = TransactionQuery { types: vec![kind], ..Default::default() };
        assert_eq!(ledger.transactions(&query).expect("transactions").items.len(), count, "{kind:?}");
    }
}

#[test]
fn pages_of_transactions_follow_on_each_other() {
    let mut ledger = ledger();
    for number in 1..=7 {
        ledger.add(&invoice(&format!("EX-{number}"), "2026-03-12", "1.00"));
    }
    let mut query = TransactionQuery { limit: Some(3), ..Default::default() };
    let mut pages = Vec::new();
    loop {
        let page = ledger.transactions(&query).expect("a page");
        pages.push(page.items.iter().map(|transaction| transaction.record_label.clone()).collect::<Vec<_>>());
        query.after = page.next_cursor;
        if query.after.is_none() {
            break;
        }
    }
    assert_eq!(pages, [vec!["EX-7", "EX-6", "EX-5"], vec!["EX-4", "EX-3", "EX-2"], vec!["EX-1"]]);
    query.after = Some("nonsense".to_owned());
    assert_eq!(billing_tests::problem_fields(ledger.transactions(&query)), ["after"]);
}
