//! `cargo xtask torture`: runs the ledger through what no ordinary test does, and shows that it would notice if something broke.
//!
//! Each row is one kind of trouble. It plays seeded cases, any of which can be played again (`--row NAME --seed N --count 1`),
//! and it has a planted fault, played by the same code, that it must catch: a check that cannot fail proves nothing.
//!
//! What each kind of trouble can show: `kill -9` ends the program, not the operating system, so that everything written so far
//! still reaches the disk; the power cut takes what was not synced. Both leave the ledger to be opened again.

mod arguments;
mod ledger;
mod program;
mod report;
mod row;
mod rows;
mod scenario;
mod timing;
mod vfs;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    // A panic is a difference found: it is reported with its seed, not where it happens.
    std::panic::set_hook(Box::new(|_| {}));
    if let Some(seed) = arguments.clock_trace {
        return rows::clock::print_trace(seed);
    }
    report::run(&arguments)
}
