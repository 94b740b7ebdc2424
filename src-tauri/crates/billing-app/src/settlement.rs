//! Automatic payments (R5–R10, R17): what falls due is paid, each payment explained (R20).

use billing_core::NaiveDate;
use billing_core::calendar::BankCalendar;
use billing_core::ids::{InvoiceId, PaymentMethodId};
use billing_core::invoice::InvoiceParts;
use billing_core::ledger::{Account, Event};
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_core::settlement::{AdvancePayGap, Allocation, ChargeableMethod, Charging, Funds, OpenInvoice, Shortfall, Source, allocate};
use billing_store::{
    ChargeReason, InvoiceCursor, NewPayment, NewTransaction, OpenPosition, PaymentRecord, PaymentSource, PaymentStatus, Subject,
};

use crate::account::positions;
use crate::convert::parse_optional_day;
use crate::error::AppError;
use crate::explanation::{self, Subject as ExplainedInvoice};
use crate::text::day;
use crate::{App, Change, View, dto};

/// Invoices settled in one transaction: large enough to spare commits, small enough to keep other writers waiting briefly.
const BATCH: u32 = 1_000;

/// Business days until a charge to a bank account is expected to be answered (R12).
const CHARGE_BUSINESS_DAYS: u32 = 5;

impl App {
    /// Pays what falls due up to `through` (the ledger's day if absent), and says of each invoice why it was paid or not.
    /// What was settled before is not settled again (R17).
    ///
    /// # Errors
    /// Where `through` is no day or in the future, or the ledger can't be written.
    pub fn settle(&mut self, through: Option<&str>) -> Result<dto::Settlement, AppError> {
        let through = parse_optional_day("through", through)?;
        let today = self.read(|view| Ok(view.moment.today))?;
        let through = through.unwrap_or(today);
        if through > today {
            let simulated = self.read(|view| Ok(view.ledger.simulated_date.is_some()))?;
            let way_out = if simulated {
                "Move the simulated date first: advance-pay clock advance --to DATE."
            } else {
                "An invoice is paid on its due date, never before."
            };
            return Err(AppError::field(
                "through",
                format!("{} is in the future; the ledger's day is {}. {way_out}", day(through), day(today)),
            ));
        }
        self.settle_due(through, Charging::Allowed)
    }

    /// Settles every seller and currency, batch by batch.
    pub(crate) fn settle_due(&mut self, through: NaiveDate, charging: Charging) -> Result<dto::Settlement, AppError> {
        let mut settlement = dto::Settlement::default();
        for (seller, currency) in positions() {
            let mut after = None;
            loop {
                let batch = Batch { seller, currency, through, charging, after: after.take() };
                after = self.write(|change| change.settle_batch(&batch, &mut settlement))?;
                if after.is_none() {
                    break;
                }
            }
        }
        Ok(settlement)
    }
}

struct Batch {
    seller: Seller,
    currency: Currency,
    through: NaiveDate,
    charging: Charging,
    after: Option<InvoiceCursor>,
}

impl Change<'_, '_> {
    /// Pays, from funds alone, what is due of one seller and currency: money has just arrived (R9).
    pub(crate) fn settle_arrival(&self, seller: Seller, currency: Currency) -> Result<dto::Settlement, AppError> {
        let mut settlement = dto::Settlement::default();
        let mut after = None;
        loop {
            let batch = Batch { seller, currency, through: self.moment.today, charging: Charging::Withheld, after: after.take() };
            after = self.settle_batch(&batch, &mut settlement)?;
            if after.is_none() {
                return Ok(settlement);
            }
        }
    }

    /// Settles one batch and gives where the next one starts.
    fn settle_batch(&self, batch: &Batch, settlement: &mut dto::Settlement) -> Result<Option<InvoiceCursor>, AppError> {
        let today = self.moment.today;
        let position = OpenPosition { seller: batch.seller, currency: batch.currency, due_through: Some(batch.through), today };
        let invoices = self.writer.open_invoices(&position, batch.after.as_ref(), BATCH)?;
        if invoices.is_empty() {
            return Ok(None);
        }
        let mut funds = self.view().funds(batch.seller, batch.currency)?;
        for invoice in &invoices {
            let outcome = allocate(invoice, &mut funds, today, batch.charging)?;
            let explained = ExplainedInvoice { number: invoice.number.as_str(), seller: batch.seller, due_on: invoice.due_on };
            let gap = charge_reason(invoice, &funds);
            let mut progress = Progress { invoice, outstanding: invoice.outstanding, gap };
            for allocation in &outcome.payments {
                settlement.payments.push(self.pay(&mut progress, allocation, &explained)?);
            }
            if outcome.outstanding.is_positive() {
                let reason =
                    outcome.shortfall.as_ref().map(|shortfall: &Shortfall| explanation::unpaid(&explained, outcome.outstanding, shortfall));
                settlement.unpaid.extend(reason.map(|reason| dto::UnpaidInvoice {
                    invoice_id: invoice.id.to_string(),
                    invoice_number: invoice.number.to_string(),
                    outstanding: outcome.outstanding.into(),
                    reason,
                }));
            }
        }
        let next = invoices.last().filter(|_| invoices.len() == BATCH as usize);
        Ok(next.map(|last| InvoiceCursor { due_on: last.due_on, issued_on: last.issued_on, number: last.number.to_string(), id: last.id }))
    }

    fn pay(
        &self,
        progress: &mut Progress<'_>,
        allocation: &Allocation,
        explained: &ExplainedInvoice<'_>,
    ) -> Result<dto::AutomaticPayment, AppError> {
        let (today, amount) = (self.moment.today, allocation.amount);
        progress.outstanding = progress.outstanding.checked_sub(amount)?;
        let (source, label, event, status) = match &allocation.source {
            Source::CreditMemo { id, number } => {
                (PaymentSource::CreditMemo(*id), format!("credit memo {number}"), Event::CreditMemoApplied, PaymentStatus::Succeeded)
            }
            Source::AdvancePay => (PaymentSource::AdvancePay, "Advance Pay".to_owned(), Event::InvoicePaid, PaymentStatus::Succeeded),
            Source::Method { id, label } => {
                (PaymentSource::Method(*id), label.clone(), Event::ChargeStarted(*id), PaymentStatus::Processing)
            }
        };
        let processing = status == PaymentStatus::Processing;
        let payment = NewPayment {
            invoice: progress.invoice.id,
            source,
            amount,
            paid_on: today,
            automatic: true,
            status,
            expected_by: processing.then(|| BankCalendar::FederalReserve.add_business_days(today, CHARGE_BUSINESS_DAYS)),
            source_left: allocation.left,
            outstanding_after: progress.outstanding,
            charge_reason: processing.then_some(progress.gap),
        };
        let id = self.writer.insert_payment(&payment)?;
        self.move_invoice_part(progress.invoice.id, amount, if processing { Part::ToProcessing } else { Part::ToSettled })?;
        if let PaymentSource::CreditMemo(memo) = source {
            self.move_invoice_part(memo, amount, Part::ToSettled)?;
        }
        self.writer.post(&NewTransaction {
            event,
            seller: explained.seller,
            amount,
            occurred_on: today,
            recorded_at: self.moment.at,
            subject: Subject::Invoice(progress.invoice.id),
            payment: Some(id),
        })?;
        let record = PaymentRecord { id, payment, answered_on: None, return_code: None };
        Ok(dto::AutomaticPayment {
            id: id.to_string(),
            invoice_id: progress.invoice.id.to_string(),
            invoice_number: progress.invoice.number.to_string(),
            date: today.to_string(),
            source: show_source(source),
            explanation: explanation::payment(explained, &record, &label),
            source_label: label,
            amount: amount.into(),
            balance_after: allocation.left.map(Into::into),
            status: status.into(),
        })
    }

    /// Moves `amount` between the four parts of an invoice or credit memo (invariant 3).
    pub(crate) fn move_invoice_part(&self, id: InvoiceId, amount: Money, part: Part) -> Result<(), AppError> {
        let invoice = self.writer.invoice(id)?.ok_or_else(|| AppError::NotFound { what: "invoice", id: id.to_string() })?;
        let InvoiceParts { mut outstanding, mut processing, mut settled, canceled } = invoice.parts;
        let (from, to) = match part {
            Part::ToSettled => (&mut outstanding, &mut settled),
            Part::ToProcessing => (&mut outstanding, &mut processing),
            Part::ProcessingSettled => (&mut processing, &mut settled),
            Part::ProcessingRefused => (&mut processing, &mut outstanding),
        };
        (*from, *to) = (from.checked_sub(amount)?, to.checked_add(amount)?);
        let parts = InvoiceParts { outstanding, processing, settled, canceled };
        Ok(self.writer.update_invoice_parts(id, &parts)?)
    }
}

/// Which part of an invoice an amount moves to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    /// Outstanding to settled.
    ToSettled,
    /// Outstanding to processing.
    ToProcessing,
    /// Processing to settled.
    ProcessingSettled,
    /// Processing back to outstanding.
    ProcessingRefused,
}

struct Progress<'a> {
    invoice: &'a OpenInvoice,
    outstanding: Money,
    gap: ChargeReason,
}

/// Why a payment method is charged for `invoice`, after `funds` paid what they could.
fn charge_reason(invoice: &OpenInvoice, funds: &Funds) -> ChargeReason {
    match billing_core::settlement::advance_pay_gap(invoice, funds) {
        AdvancePayGap::NotRegistered => ChargeReason::NotRegistered,
        AdvancePayGap::NotEligible => ChargeReason::NotEligible,
        AdvancePayGap::Deficit(_) => ChargeReason::Deficit,
        AdvancePayGap::PaidToday => ChargeReason::PaidToday,
        AdvancePayGap::UsedUp => ChargeReason::UsedUp,
    }
}

pub(crate) const fn show_source(source: PaymentSource) -> dto::PaymentSource {
    match source {
        PaymentSource::AdvancePay => dto::PaymentSource::AdvancePay,
        PaymentSource::CreditMemo(_) => dto::PaymentSource::CreditMemo,
        PaymentSource::Method(_) => dto::PaymentSource::PaymentMethod,
    }
}

impl View<'_, '_> {
    /// What can pay the invoices of one seller and currency (R6).
    pub(crate) fn funds(&self, seller: Seller, currency: Currency) -> Result<Funds, AppError> {
        let registration = self.reader.registration()?;
        let default = self.ledger.default_method;
        let at_registration = registration.as_ref().map_or(default, |registration| registration.default_method);
        Ok(Funds {
            registered: registration.is_some(),
            balance: self.advance_pay_balance(seller, currency)?,
            credit_memos: self.reader.open_credit_memos(seller, currency)?,
            default_method: self.chargeable(default, seller, currency)?,
            method_for_ineligible: self.chargeable(at_registration, seller, currency)?,
        })
    }

    /// Unused prepaid funds of one seller and currency; negative for a deficit (R13).
    pub(crate) fn advance_pay_balance(&self, seller: Seller, currency: Currency) -> Result<Money, AppError> {
        Ok(self.reader.balance(Account::AdvancePay, seller, currency)?)
    }

    fn chargeable(&self, id: PaymentMethodId, seller: Seller, currency: Currency) -> Result<ChargeableMethod, AppError> {
        let method = self.method(id)?;
        Ok(match method.debitable(seller, currency) {
            Ok(()) => ChargeableMethod::Usable { id, label: method.label() },
            Err(why) => ChargeableMethod::Unusable { why: why.to_string() },
        })
    }
}
