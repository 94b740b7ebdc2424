//! Two windows, or the window and the command line, on one ledger.

use std::sync::Barrier;
use std::thread;

use billing_app::dto::{AddFunds, ErrorCode, FundingQuery, InvoiceQuery, InvoiceStatus, RecordReceipt};
use billing_app::{App, AppError};
use billing_tests::{TestLedger, invoice, outcome};

/// Lets several windows do something at the same moment, and gives what each says.
fn at_once<T: Send>(ledger: &TestLedger, windows: usize, act: impl Fn(&mut App, usize) -> T + Sync) -> Vec<T> {
    let start = Barrier::new(windows);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..windows)
            .map(|window| {
                let mut app = ledger.another();
                let (start, act) = (&start, &act);
                scope.spawn(move || {
                    start.wait();
                    act(&mut app, window)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("no window panics")).collect()
    })
}

#[test]
fn each_window_sees_the_changes_of_the_other() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let mut second = ledger.another();
    let version = ledger.data_version().expect("a version");
    assert_eq!(ledger.data_version().expect("a version"), version, "nothing has changed");
    second.add_invoice(&invoice("EX-1", "2026-03-12", "1.00")).expect("an invoice");
    assert_ne!(ledger.data_version().expect("a version"), version, "the window notices");
    assert_eq!(ledger.invoice("EX-1").expect("the other's invoice").invoice.amount.value, "1.00");
    ledger.advance_clock("2026-03-09").expect("a later day");
    assert_eq!(second.clock().expect("the day").today, "2026-03-09");
}

#[test]
fn r17_windows_that_settle_at_once_pay_once() {
    for round in 0..5 {
        let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
        for number in 0..20 {
            ledger.add(&invoice(&format!("EX-{number}"), "2026-03-02", "40.00"));
        }
        let settled = at_once(&ledger, 4, |app, _| app.settle(None).expect("a settlement").payments.len());
        assert_eq!(settled.iter().sum::<usize>(), 20, "round {round}: {settled:?}");
        assert_eq!(ledger.balance(), "200.00", "round {round}");
        let paid = InvoiceQuery { statuses: vec![InvoiceStatus::Paid], ..Default::default() };
        assert_eq!(ledger.invoices(&paid).expect("the invoices").items.len(), 20, "round {round}");
        ledger.assert_whole();
    }
}

#[test]
fn r16_the_same_request_at_once_has_one_result() {
    for round in 0..5 {
        let mut ledger = TestLedger::registered("2026-03-02");
        let request =
            AddFunds { request_id: "double-click".to_owned(), amount: "100.00".to_owned(), currency: None, via: "eft".to_owned() };
        let ids = at_once(&ledger, 4, |app, _| app.add_funds(&request).expect("a funding").funding.id);
        assert!(ids.iter().all(|id| *id == ids[0]), "round {round}: {ids:?}");
        assert_eq!(ledger.fundings(&FundingQuery::default()).expect("the history").items.len(), 1, "round {round}");

        let receipt = RecordReceipt {
            request_id: None,
            funding_id: ids[0].clone(),
            amount: "100.00".to_owned(),
            date: "2026-03-02".to_owned(),
            evidence: None,
        };
        let before = at_once(&ledger, 4, |app, _| app.record_receipt(&receipt).expect("a receipt").already_recorded);
        assert_eq!(before.iter().filter(|already| !**already).count(), 1, "round {round}: {before:?}");
        assert_eq!(ledger.balance(), "100.00", "round {round}");
        ledger.assert_whole();
    }
}

#[test]
fn r16_one_request_id_with_two_contents_at_once_is_refused_once() {
    for round in 0..5 {
        let mut ledger = TestLedger::registered("2026-03-02");
        let said = at_once(&ledger, 2, |app, window| {
            let amount = ["100.00", "200.00"][window].to_owned();
            app.add_funds(&AddFunds { request_id: "same".to_owned(), amount, currency: None, via: "eft".to_owned() }).map(drop)
        });
        let refused: Vec<ErrorCode> = said.into_iter().filter_map(Result::err).map(|error: AppError| error.code()).collect();
        assert_eq!(refused, [ErrorCode::RequestConflict], "round {round}");
        assert_eq!(ledger.fundings(&FundingQuery::default()).expect("the history").items.len(), 1, "round {round}");
    }
}

#[test]
fn r12_two_words_on_one_debit_at_once_leave_one() {
    for round in 0..5 {
        let mut ledger = TestLedger::registered("2026-03-02");
        let bank = ledger.add_bank("5550100123", false);
        let id = ledger.request_funds("100.00", &bank).expect("a debit");
        let said = at_once(&ledger, 2, |app, window| match window {
            0 => app.mark_funding_succeeded(&outcome(&id, None)).map(drop),
            _ => app.mark_funding_failed(&outcome(&id, Some("R01"))).map(drop),
        });
        assert_eq!(said.iter().filter(|said| said.is_ok()).count(), 1, "round {round}: {said:?}");
        let expected = if said[0].is_ok() { "100.00" } else { "0.00" };
        assert_eq!(ledger.balance(), expected, "round {round}");
        ledger.assert_whole();
    }
}

#[test]
fn r16_one_bank_account_added_at_once_is_one_method() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let ids = at_once(&ledger, 4, |app, window| {
        let request = billing_app::dto::AddBankAccount {
            request_id: format!("window-{window}"),
            account: billing_tests::account_of("5550100123"),
            set_as_default: false,
        };
        app.add_bank_account(&request).expect("an account").id
    });
    assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    assert_eq!(ledger.payment_methods().expect("the methods").items.len(), 2);
}

#[test]
fn r18_a_simulated_date_moved_by_two_windows_never_moves_back() {
    for round in 0..5 {
        let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
        for number in 1..=25 {
            ledger.add(&invoice(&format!("EX-{number}"), &format!("2026-03-{:02}", number + 3), "10.00"));
        }
        at_once(&ledger, 2, |app, window| {
            let to = ["2026-03-15", "2026-03-31"][window];
            // The slower one may find the date beyond its own.
            let said = app.advance_clock(to).map(drop);
            assert!(said.is_ok() || said.is_err_and(|error| error.code() == ErrorCode::InvalidInput));
        });
        assert_eq!(ledger.today(), "2026-03-31", "round {round}");
        assert_eq!(ledger.balance(), "750.00", "round {round}");
        for item in ledger.invoices(&InvoiceQuery::default()).expect("the invoices").items {
            assert_eq!(item.status, InvoiceStatus::Paid, "round {round}: {}", item.invoice_number);
        }
        ledger.assert_whole();
    }
}
