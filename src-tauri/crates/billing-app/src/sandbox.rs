//! The simulated date of a sandbox: moving it lets banks answer and invoices fall due, day by day (R18, R21).

use billing_core::NaiveDate;
use billing_core::ledger::Event;
use billing_core::money::Money;
use billing_core::settlement::Charging;
use billing_store::{Evidence, FundingEventKind, NewTransaction, PaymentRecord, PaymentSource, PaymentStatus, Subject};

use crate::convert::parse_day;
use crate::error::AppError;
use crate::funding::Step;
use crate::settlement::Part;
use crate::text::day;
use crate::{App, Change, dto};

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
            let message = format!("The simulated date is {} and only moves forward; {} is before it.", day(today), day(to));
            return Err(AppError::field("to", message));
        }
        let mut advance = dto::ClockAdvance {
            today: to.to_string(),
            simulated: true,
            fundings_completed: Vec::new(),
            charges_completed: Vec::new(),
            settlement: dto::Settlement::default(),
        };
        let mut current = today;
        loop {
            current = self.next_eventful_day(current)?.filter(|next| *next < to).unwrap_or(to);
            self.run_day(current, &mut advance)?;
            if current == to {
                return Ok(advance);
            }
        }
    }

    /// The first day after `today` on which something falls due or is expected.
    fn next_eventful_day(&mut self, today: NaiveDate) -> Result<Option<NaiveDate>, AppError> {
        self.read(|view| {
            let due = view.reader.next_due_day(today)?;
            let expected = view.reader.next_expected_day()?.map(|expected| expected.max(billing_core::calendar::next_day(today)));
            Ok(due.into_iter().chain(expected).min())
        })
    }

    fn run_day(&mut self, today: NaiveDate, advance: &mut dto::ClockAdvance) -> Result<(), AppError> {
        self.write(|change| Ok(change.writer.set_simulated_date(today)?))?;
        self.write(|change| {
            for funding in change.writer.bank_fundings_expected(today)? {
                let step = Step { date: today, evidence: Evidence::SimulatedClock, words: None, return_code: None };
                let settled = change.carry_out(&funding, FundingEventKind::Succeeded, &funding.succeed()?, &step)?;
                advance.fundings_completed.push(funding.id.to_string());
                advance.settlement.payments.extend(settled.payments);
            }
            for charge in change.writer.charges_expected(today)? {
                change.complete_charge(&charge)?;
                advance.charges_completed.push(charge.id.to_string());
            }
            Ok(())
        })?;
        let settled = self.settle_due(today, Charging::Allowed)?;
        advance.settlement.payments.extend(settled.payments);
        // Only the last day's word on what is unpaid still holds.
        advance.settlement.unpaid = settled.unpaid;
        Ok(())
    }
}

impl Change<'_, '_> {
    /// A charge goes through.
    fn complete_charge(&self, charge: &PaymentRecord) -> Result<(), AppError> {
        let PaymentSource::Method(method) = charge.payment.source else { return Ok(()) };
        let (invoice, amount): (_, Money) = (charge.payment.invoice, charge.payment.amount);
        let record = self.writer.invoice(invoice)?.ok_or_else(|| AppError::NotFound { what: "invoice", id: invoice.to_string() })?;
        self.writer.answer_payment(charge.id, PaymentStatus::Succeeded, self.moment.today)?;
        self.move_invoice_part(invoice, amount, Part::ProcessingSettled)?;
        self.writer.post(&NewTransaction {
            event: Event::ChargeSucceeded(method),
            seller: record.record.seller,
            amount,
            occurred_on: self.moment.today,
            recorded_at: self.moment.at,
            subject: Subject::Invoice(invoice),
            payment: Some(charge.id),
        })?;
        Ok(())
    }
}
