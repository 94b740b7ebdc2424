//! The simulated date of a sandbox: moving it lets banks answer and invoices fall due, day by day (R18, R21).

use billing_core::NaiveDate;
use billing_core::calendar::next_day;
use billing_store::FundingEventKind;

use crate::charge::Answer;
use crate::clock::Moment;
use crate::convert::parse_day;
use crate::error::AppError;
use crate::funding::Step;
use crate::{App, Change, dto};

/// Under which name the simulated clock's doings are recorded.
pub(crate) const SIMULATED_CLOCK: &str = "Simulated clock";

impl App {
    /// The ledger's day, and whether it is simulated.
    ///
    /// # Errors
    /// Where the ledger can't be read.
    pub fn clock(&mut self) -> Result<dto::Clock, AppError> {
        self.read(|view| Ok(dto::Clock { today: view.moment.today.to_string(), simulated: view.ledger.simulated_date.is_some() }))
    }

    /// Moves the simulated date forward to `to`. On the way, each day in order, bank fundings and charges that are expected
    /// complete, and what falls due is settled.
    ///
    /// # Errors
    /// Where the ledger is no sandbox, or `to` is no day or before the ledger's.
    pub fn advance_clock(&mut self, to: &str) -> Result<dto::ClockAdvance, AppError> {
        let to = parse_day("to", to)?;
        let today = self.read(|view| view.ledger.simulated_date.ok_or(AppError::NotSimulated))?;
        if to < today {
            let message = crate::dto::FieldRefusal::DateMovesForward { today: today.into(), to: to.into() };
            return Err(AppError::field("to", message));
        }
        let mut advance = dto::ClockAdvance {
            today: to.to_string(),
            simulated: true,
            fundings_completed: Vec::new(),
            charges_completed: Vec::new(),
            settlement: dto::Settlement::default(),
        };
        // What was recorded since the last settlement may be due today: the day ends before the next one begins.
        let mut current = today;
        self.run_day(current, &mut advance)?;
        while current < to {
            current = self.next_eventful_day(current)?.filter(|next| *next < to).unwrap_or(to);
            self.run_day(current, &mut advance)?;
        }
        advance.today = self.clock()?.today;
        Ok(advance)
    }

    /// The first day after `today` on which something falls due, is expected, or is tried again.
    fn next_eventful_day(&mut self, today: NaiveDate) -> Result<Option<NaiveDate>, AppError> {
        self.read(|view| {
            let expected = view.reader.next_expected_day()?.map(|expected| expected.max(next_day(today)));
            Ok(view.next_eventful_day(today)?.into_iter().chain(expected).min())
        })
    }

    fn run_day(&mut self, today: NaiveDate, advance: &mut dto::ClockAdvance) -> Result<(), AppError> {
        self.write(|change| {
            // Another program may have moved the date on meanwhile; it never moves back.
            if change.ledger.simulated_date.is_some_and(|date| date > today) {
                return Ok(());
            }
            change.writer.set_simulated_date(today)?;
            let change = Change { writer: change.writer, ledger: change.writer.ledger()?, moment: Moment::simulated(today) };
            change.writer.sign(SIMULATED_CLOCK, change.moment.at);
            for funding in change.writer.bank_fundings_expected(today)? {
                let step = Step::by_the_clock(today);
                change.carry_out(&funding, FundingEventKind::Succeeded, &funding.succeed()?, &step, None)?;
                advance.fundings_completed.push(funding.id.to_string());
            }
            for charge in change.writer.charges_expected(today)? {
                change.answer_charge(&charge, &Answer::by_the_clock(today))?;
                advance.charges_completed.push(charge.id.to_string());
            }
            Ok(())
        })?;
        let settled = self.settle_due(today)?;
        advance.settlement.payments.extend(settled.payments);
        // Only the last day's word on what is unpaid still holds.
        advance.settlement.unpaid = settled.unpaid;
        Ok(())
    }
}
