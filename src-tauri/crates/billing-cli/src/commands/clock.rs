//! The ledger's day.

use billing_app::dto::{self, ClockAdvance};
use clap::{Args, Subcommand};

use crate::commands::settlement;
use crate::context::Context;
use crate::failure::Failure;

/// Show the ledger's day, or move the simulated date of a sandbox.
///
/// Without a subcommand, shows the ledger's day: today in UTC, or the simulated date of a sandbox.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay clock
  advance-pay clock advance --to 2026-03-05")]
pub struct Clock {
    #[command(subcommand)]
    move_it: Option<MoveClock>,
}

#[derive(Subcommand)]
enum MoveClock {
    Advance(Advance),
}

/// Move the simulated date forward.
///
/// Every day on the way runs in order: bank fundings and charges complete on their expected day, and invoices that fall due
/// are paid, each payment with its explanation. Only a sandbox has a simulated date, and it never moves back.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay clock advance --to 2026-03-05")]
struct Advance {
    /// The new date, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    to: String,
}

impl Clock {
    /// Shows the day, or moves it.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        match self.move_it {
            None => context.show(&app.clock()?, day),
            Some(MoveClock::Advance(advance)) => context.show(&app.advance_clock(&advance.to)?, in_words),
        }
    }
}

fn day(clock: &dto::Clock) -> String {
    if clock.simulated { format!("{} (simulated)", clock.today) } else { format!("{} (today, UTC)", clock.today) }
}

fn in_words(advance: &ClockAdvance) -> String {
    let mut text = format!("The simulated date is now {}.\n", advance.today);
    for (what, ids) in [("Fundings", &advance.fundings_completed), ("Charges", &advance.charges_completed)] {
        if !ids.is_empty() {
            text.push_str(&format!("{what} completed: {}.\n", ids.join(", ")));
        }
    }
    text.push_str(&settlement::in_words(&advance.settlement, "Nothing fell due on the way."));
    text
}
