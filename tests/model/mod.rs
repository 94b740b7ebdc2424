//! A few random histories against the naive model of `billing_tests::model`; `cargo xtask torture` plays thousands.
//!
//! `BILLING_TESTS_HISTORIES` sets how many histories each test plays, `BILLING_TESTS_SEED` the first seed.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;

use billing_app::dto::Seller;
use billing_tests::model::{History, OPERATIONS};

use crate::export::assert_agrees;

#[test]
fn histories_of_an_account_of_aws_inc_match_the_model() {
    let seen = play_all(Seller::AwsInc, 1_000);
    let must_be_seen = [
        "AWAITING_TRANSFER PARTIALLY_RECEIVED RECEIVED PROCESSING SUCCEEDED FAILED RETURNED CANCELED",
        "DUE PAST_DUE PAID UNAPPLIED PARTIALLY_APPLIED APPLIED ADVANCE_PAY PAYMENT_METHOD credit invalid deficit",
        "refused:NOT_REGISTERED refused:NOT_FOUND refused:METHOD_NOT_USABLE refused:METHOD_IN_USE refused:BALANCE_UNUSED",
        "refused:WRONG_STATUS refused:REQUEST_CONFLICT refused:INVALID_INPUT expired UNAPPLIED_CASH",
        "MATCHED UNMATCHED SUGGESTED CONFIRMED REJECTED EXACT LIKELY POSSIBLE RECEIPT SUCCESS RETURN",
    ];
    for word in must_be_seen.iter().flat_map(|words| words.split(' ')) {
        assert!(seen.contains(word), "{word} never happens: the histories show less than they should");
    }
}

#[test]
fn histories_of_an_account_of_aws_europe_match_the_model() {
    let seen = play_all(Seller::AwsEurope, 2_000);
    for word in ["EUR", "GBP", "USD", "deficit", "ADVANCE_PAY", "PAYMENT_METHOD", "UNAPPLIED_CASH"] {
        assert!(seen.contains(word), "{word} never happens: the histories show less than they should");
    }
}

/// Plays the histories, and gives the words of all that they showed.
fn play_all(seller: Seller, first_seed: u64) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let first = number("BILLING_TESTS_SEED").unwrap_or(first_seed);
    for seed in first..first + number("BILLING_TESTS_HISTORIES").unwrap_or(6) {
        let mut history = History::new(seller, seed);
        let outcome = catch_unwind(AssertUnwindSafe(|| history.play(judged)));
        if let Err(panic) = outcome {
            report(&history);
            resume_unwind(panic);
        }
        seen.extend(history.seen().iter().cloned());
    }
    seen
}

/// After the last operation, other programs read the journal of all that happened, and agree with the ledger (invariant 7).
fn judged(operation: usize, folder: &Path) {
    if operation == OPERATIONS {
        let mut ledger = billing_tests::open(folder);
        assert_agrees(&mut ledger, &folder.join("ledger.sqlite"), folder);
    }
}

#[expect(clippy::print_stderr, reason = "a failing history is of use only when it can be played again")]
fn report(history: &History) {
    eprintln!("{history}");
}
