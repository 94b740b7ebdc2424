//! Charges to a payment method for an invoice: what the bank answers (R10, R21).

use billing_core::NaiveDate;
use billing_core::ledger::Event;
use billing_core::return_code::ReturnCode;
use billing_store::{ChargeAnswer, Evidence, NewTransaction, PaymentRecord, PaymentSource, PaymentStatus, Subject};

use crate::convert::{parse_evidence, parse_optional_day};
use crate::dto::{FieldRefusal, Id, Refusal};
use crate::error::AppError;
use crate::sandbox::SIMULATED_CLOCK;
use crate::settlement::Part;
use crate::{App, Change, dto};

/// What a bank answered, and how that is known (R21).
pub(crate) struct Answer {
    pub status: PaymentStatus,
    pub date: NaiveDate,
    pub evidence: Evidence,
    pub words: Option<String>,
    pub return_code: Option<ReturnCode>,
    pub recorded_by: String,
}

impl Answer {
    /// The simulated clock lets a charge go through on its expected day.
    pub(crate) fn by_the_clock(date: NaiveDate) -> Self {
        let recorded_by = SIMULATED_CLOCK.to_owned();
        Self { status: PaymentStatus::Succeeded, date, evidence: Evidence::SimulatedClock, words: None, return_code: None, recorded_by }
    }
}

impl App {
    /// Records that a charge went through.
    ///
    /// # Errors
    /// Where there is no such payment, or it is not processing.
    pub fn mark_charge_succeeded(&mut self, request: &dto::ChargeOutcome) -> Result<dto::InvoiceDetail, AppError> {
        self.record_answer(request, PaymentStatus::Succeeded)
    }

    /// Records that a charge was refused: the amount is outstanding again.
    ///
    /// # Errors
    /// Where there is no such payment, or it is not processing.
    pub fn mark_charge_failed(&mut self, request: &dto::ChargeOutcome) -> Result<dto::InvoiceDetail, AppError> {
        self.record_answer(request, PaymentStatus::Failed)
    }

    fn record_answer(&mut self, request: &dto::ChargeOutcome, status: PaymentStatus) -> Result<dto::InvoiceDetail, AppError> {
        let recorded_by = self.environment.user.clone();
        let words = parse_evidence(request.evidence.as_deref())?;
        let code = request.return_code.as_deref().map(str::trim).filter(|code| !code.is_empty() && status == PaymentStatus::Failed);
        let return_code = code.map(ReturnCode::parse).transpose().map_err(|error| AppError::field("returnCode", error))?;
        let invoice = self.write(|change| {
            let charge = change.view().find_payment(&request.payment_id)?;
            let another_code = return_code.is_some_and(|code| charge.return_code.as_deref() != Some(code.code()));
            if charge.payment.status == status && !another_code {
                return Ok(charge.payment.invoice);
            }
            if charge.payment.status != PaymentStatus::Processing {
                return Err(AppError::WrongStatus(Refusal::AnsweredBefore { id: Id::of(charge.id) }.into()));
            }
            if let (PaymentSource::Method(method), Some(_)) = (charge.payment.source, return_code)
                && change.view().method(method)?.card().is_some()
            {
                return Err(AppError::field("returnCode", FieldRefusal::NoCodeForCards {}));
            }
            let date = change.day_of_answer(&charge, request.date.as_deref())?;
            let answer = Answer { status, date, evidence: Evidence::OwnersWord, words, return_code, recorded_by };
            change.answer_charge(&charge, &answer)?;
            Ok(charge.payment.invoice)
        })?;
        self.invoice(&invoice.to_string())
    }
}

impl Change<'_, '_> {
    fn day_of_answer(&self, charge: &PaymentRecord, date: Option<&str>) -> Result<NaiveDate, AppError> {
        let date = parse_optional_day("date", date)?.unwrap_or(self.moment.today);
        let (charged, today) = (charge.payment.paid_on, self.moment.today);
        if date < charged || date > today {
            return Err(AppError::field(
                "date",
                FieldRefusal::DateNotOfCharge { date: date.into(), charged: charged.into(), today: today.into() },
            ));
        }
        Ok(date)
    }

    /// Writes what a bank answered: the payment, the invoice's parts, the posting, the payment method.
    pub(crate) fn answer_charge(&self, charge: &PaymentRecord, answer: &Answer) -> Result<(), AppError> {
        let PaymentSource::Method(method) = charge.payment.source else {
            return Err(AppError::WrongStatus(Refusal::NotACharge { id: Id::of(charge.id) }.into()));
        };
        let invoice = self.view().find_invoice(&charge.payment.invoice.to_string())?;
        self.writer.answer_charge(&ChargeAnswer {
            payment: charge.id,
            status: answer.status,
            answered_on: answer.date,
            evidence: answer.evidence,
            evidence_text: answer.words.clone(),
            return_code: answer.return_code,
            recorded_by: answer.recorded_by.clone(),
            recorded_at: self.moment.at,
        })?;
        let card = self.view().method(method)?.card().is_some();
        let (part, event) = match (answer.status, card) {
            (PaymentStatus::Failed, _) => (Part::ProcessingRefused, Event::ChargeFailed(method)),
            (PaymentStatus::Succeeded | PaymentStatus::Processing, false) => (Part::ProcessingSettled, Event::ChargeSucceeded(method)),
            (PaymentStatus::Succeeded | PaymentStatus::Processing, true) => (Part::ProcessingSettled, Event::CardChargeSucceeded(method)),
        };
        self.move_invoice_part(invoice.id, charge.payment.amount, part)?;
        self.writer.post(&NewTransaction {
            event,
            seller: invoice.record.seller,
            amount: charge.payment.amount,
            occurred_on: answer.date,
            recorded_at: self.moment.at,
            subject: Subject::Invoice(invoice.id),
            unapplied_cash: None,
            payment: Some(charge.id),
        })?;
        if answer.return_code.is_some_and(ReturnCode::makes_account_invalid) {
            self.writer.mark_payment_method_invalid(method)?;
        }
        Ok(())
    }
}
