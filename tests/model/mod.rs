//! Random histories against a naive model, written from the product's rules alone: after each step, what the ledger shows
//! equals what the model says, and every invariant holds.
//!
//! `BILLING_TESTS_HISTORIES` sets how many histories each test plays, `BILLING_TESTS_SEED` the first seed.

mod calendar;
mod console;
mod operation;
mod world;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use billing_app::dto::Seller;
use billing_tests::Sequence;

use console::Console;
use operation::Operation;
use world::World;

/// Operations in one history.
const OPERATIONS: usize = 200;

#[test]
fn histories_of_an_account_of_aws_inc_match_the_model() {
    let seen = play_all(Seller::AwsInc, 1_000);
    let must_be_seen = [
        "AWAITING_TRANSFER PARTIALLY_RECEIVED RECEIVED PROCESSING SUCCEEDED FAILED RETURNED CANCELED",
        "DUE PAST_DUE PAID UNAPPLIED PARTIALLY_APPLIED APPLIED ADVANCE_PAY PAYMENT_METHOD credit invalid deficit",
        "refused:NOT_REGISTERED refused:NOT_FOUND refused:METHOD_NOT_USABLE refused:METHOD_IN_USE refused:BALANCE_UNUSED",
        "refused:WRONG_STATUS refused:REQUEST_CONFLICT",
    ];
    for word in must_be_seen.iter().flat_map(|words| words.split(' ')) {
        assert!(seen.contains(word), "{word} never happens: the histories show less than they should");
    }
}

#[test]
fn histories_of_an_account_of_aws_europe_match_the_model() {
    let seen = play_all(Seller::AwsEurope, 2_000);
    for word in ["EUR", "GBP", "USD", "deficit", "ADVANCE_PAY", "PAYMENT_METHOD"] {
        assert!(seen.contains(word), "{word} never happens: the histories show less than they should");
    }
}

/// Plays the histories, and gives the words of all that they showed.
fn play_all(seller: Seller, first_seed: u64) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let first = number("BILLING_TESTS_SEED").unwrap_or(first_seed);
    for seed in first..first + number("BILLING_TESTS_HISTORIES").unwrap_or(6) {
        let mut played = Vec::new();
        let outcome = catch_unwind(AssertUnwindSafe(|| play(seller, seed, &mut played, &mut seen)));
        if let Err(panic) = outcome {
            report(seller, seed, &played);
            resume_unwind(panic);
        }
    }
    seen
}

#[expect(clippy::print_stderr, reason = "a failing history is of use only when it can be played again")]
fn report(seller: Seller, seed: u64, played: &[Operation]) {
    eprintln!("The history of {seller:?} with seed {seed} failed at its last operation:");
    for (number, operation) in played.iter().enumerate() {
        eprintln!("{number:4}  {operation:?}");
    }
}

fn play(seller: Seller, seed: u64, played: &mut Vec<Operation>, seen: &mut BTreeSet<String>) {
    let mut sequence = Sequence::of(seed);
    let start = calendar::start(&mut sequence);
    let mut world = World::new(seller, start);
    let mut console = Console::new(seller, start);
    for _ in 0..OPERATIONS {
        let operation = operation::draw(&mut sequence, &world, played);
        played.push(operation.clone());
        let (said, expected) = (console.carry_out(&operation), world.carry_out(&operation));
        assert_eq!(said, expected, "the answer (left: the ledger, right: the model)");
        let picture = console.picture();
        assert_same(&picture, &world.picture());
        console.assert_whole();
        seen.extend(expected.err().map(|code| format!("refused:{}", billing_tests::wire_name(code))));
        seen.extend(picture.iter().flat_map(|line| line.split(' ')).map(str::to_owned));
        seen.extend(picture.iter().any(|line| line.starts_with("balance") && line.contains(" -")).then(|| "deficit".to_owned()));
    }
    let payments = console.payments(&world);
    assert_same(&payments, &world.payments());
    seen.extend(payments.iter().flat_map(|line| line.split(' ')).map(str::to_owned));
}

/// Fails with the lines in which the two differ.
fn assert_same(ledger: &[String], model: &[String]) {
    let only_in = |one: &[String], other: &[String]| -> Vec<String> { one.iter().filter(|line| !other.contains(line)).cloned().collect() };
    let (ledger_alone, model_alone) = (only_in(ledger, model), only_in(model, ledger));
    assert!(ledger == model, "the ledger says {ledger_alone:#?}, the model says {model_alone:#?}");
}
