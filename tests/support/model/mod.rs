//! Random histories against a naive model, written from the product's rules alone: after each step, what the ledger shows
//! equals what the model says, and every invariant holds; and at the end, what was open at the end of each past day is what the
//! model says it was.

mod calendar;
mod console;
mod operation;
mod world;

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use billing_app::dto::Seller;

use crate::{Sequence, wire_name};
use console::Console;
use operation::Operation;
use world::World;

/// Operations in one history.
pub const OPERATIONS: usize = 200;

/// One random history, that its seed decides. Its display is the list of what was done, to play it again by hand.
pub struct History {
    seller: Seller,
    seed: u64,
    played: Vec<Operation>,
    seen: BTreeSet<String>,
}

impl History {
    /// The history of an account of `seller` that `seed` decides, not played yet.
    #[must_use]
    pub const fn new(seller: Seller, seed: u64) -> Self {
        Self { seller, seed, played: Vec::new(), seen: BTreeSet::new() }
    }

    /// Plays it on a ledger of its own and on the model; after each operation, before the two are compared, `meanwhile` gets
    /// its number and the ledger's folder.
    ///
    /// # Panics
    /// Where the ledger differs from the model, or an invariant does not hold.
    pub fn play(&mut self, mut meanwhile: impl FnMut(usize, &Path)) {
        let mut sequence = Sequence::of(self.seed);
        let start = calendar::start(&mut sequence);
        let mut world = World::new(self.seller, start);
        let mut console = Console::new(self.seller, start);
        for number in 1..=OPERATIONS {
            let operation = operation::draw(&mut sequence, &world, &self.played);
            self.played.push(operation.clone());
            let (said, expected) = (console.carry_out(&operation), world.carry_out(&operation));
            assert_eq!(said, expected, "the answer (left: the ledger, right: the model)");
            meanwhile(number, console.folder());
            let picture = console.picture();
            assert_same(&picture, &world.picture());
            console.assert_invariants();
            let seen = &mut self.seen;
            seen.extend(expected.err().map(|code| format!("refused:{}", wire_name(code))));
            seen.extend(picture.iter().flat_map(|line| line.split(' ')).map(str::to_owned));
            seen.extend(picture.iter().any(|line| line.starts_with("balance") && line.contains(" -")).then(|| "deficit".to_owned()));
        }
        console.assert_whole();
        for (day, open) in &world.ended {
            assert_same(&console.open_on(*day), open);
        }
        let payments = console.payments(&world);
        assert_same(&payments, &world.payments());
        self.seen.extend(payments.iter().flat_map(|line| line.split(' ')).map(str::to_owned));
    }

    /// The words of all that it showed.
    #[must_use]
    pub const fn seen(&self) -> &BTreeSet<String> {
        &self.seen
    }
}

impl fmt::Display for History {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "The history of {:?} with seed {}, up to its last operation:", self.seller, self.seed)?;
        for (number, operation) in self.played.iter().enumerate() {
            writeln!(formatter, "{number:4}  {operation:?}")?;
        }
        Ok(())
    }
}

/// Fails with the lines in which the two differ.
fn assert_same(ledger: &[String], model: &[String]) {
    let only_in = |one: &[String], other: &[String]| -> Vec<String> { one.iter().filter(|line| !other.contains(line)).cloned().collect() };
    let (ledger_alone, model_alone) = (only_in(ledger, model), only_in(model, ledger));
    assert!(ledger == model, "the ledger says {ledger_alone:#?}, the model says {model_alone:#?}");
}
