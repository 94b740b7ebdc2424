//! Automatic payments (R5–R10, R17, R18): what falls due is paid, each payment explained (R20).

use billing_core::NaiveDate;
use billing_core::calendar::{BankCalendar, next_day};
use billing_core::ids::{InvoiceId, PaymentMethodId};
use billing_core::ledger::{Account, Event};
use billing_core::method::PaymentMethod;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_core::settlement::{AdvancePayGap, Allocation, ChargeableMethod, Charging, Funds, OpenInvoice, Shortfall, Source, allocate};
use billing_store::{
    ChargeReason, InvoiceCursor, NewPayment, NewTransaction, OpenPosition, PaymentRecord, PaymentSource, PaymentStatus, Subject,
};

use crate::account::positions;
use crate::clock::Moment;
use crate::convert::parse_optional_day;
use crate::dto::{Explanation, FieldRefusal, Id, Label, Sentence, english};
use crate::error::AppError;
use crate::explanation::{self, Subject as ExplainedInvoice};
use crate::{App, Change, View, dto};

/// Invoices settled in one transaction: large enough to spare commits, small enough to keep other writers waiting briefly.
const BATCH: u32 = 1_000;

/// Business days until a charge to a bank account is expected to be answered (R12).
const ACH_BUSINESS_DAYS: u32 = 5;

/// Business days until a charge to a card is expected to be answered.
const CARD_BUSINESS_DAYS: u32 = 1;

/// The day by which a charge started on `today` is expected to be answered.
pub(crate) fn charge_expected_by(method: &PaymentMethod, currency: Currency, today: NaiveDate) -> NaiveDate {
    let days = if method.card().is_some() { CARD_BUSINESS_DAYS } else { ACH_BUSINESS_DAYS };
    BankCalendar::of(currency).add_business_days(today, days)
}

impl App {
    /// Pays what falls due up to `through` (the ledger's day if absent), and says of each invoice why it was paid or not.
    /// Days that were missed are settled in order, each as of itself; where the clock is before a day that was settled, nothing is
    /// paid and the answer says why (R18). What was settled before is not settled again (R17).
    ///
    /// # Errors
    /// Where `through` is no day or in the future, or the ledger can't be written.
    pub fn settle(&mut self, through: Option<&str>) -> Result<dto::Settlement, AppError> {
        let through = parse_optional_day("through", through)?;
        let today = self.read(|view| Ok(view.moment.today))?;
        let through = through.unwrap_or(today);
        if through > today {
            let simulated = self.read(|view| Ok(view.ledger.simulated_date.is_some()))?;
            let (date, today) = (through.into(), today.into());
            let refusal = if simulated {
                FieldRefusal::SettleInFutureOfSandbox { date, today }
            } else {
                FieldRefusal::SettleInFuture { date, today }
            };
            return Err(AppError::field("through", refusal));
        }
        self.settle_due(through)
    }

    /// Settles each day that was missed up to `through`, in order (R18). Where none was, pays today what is due by `through` and
    /// was recorded since.
    pub(crate) fn settle_due(&mut self, through: NaiveDate) -> Result<dto::Settlement, AppError> {
        let mut settlement = dto::Settlement::default();
        let (today, first, paused) = self.read(|view| Ok((view.moment.today, view.first_missed_day()?, view.pause()?)))?;
        if paused.is_some() {
            return Ok(dto::Settlement { paused, ..settlement });
        }
        if through < first {
            self.settle_day(&Day { on: today, through, remembered: false }, &mut settlement)?;
            return Ok(settlement);
        }
        // What was recorded while payment paused may be past due already on the first missed day.
        let mut on = first;
        loop {
            // Only the last day's word on what is unpaid still holds.
            settlement.unpaid.clear();
            self.settle_day(&Day { on, through: on, remembered: true }, &mut settlement)?;
            if on >= through || settlement.paused.is_some() {
                return Ok(settlement);
            }
            on = self.first_day_to_settle(next_day(on), through)?;
        }
    }

    /// The first day from `first` on with something to do, or `through` where there is none before it.
    fn first_day_to_settle(&mut self, first: NaiveDate, through: NaiveDate) -> Result<NaiveDate, AppError> {
        let eventful = self.read(|view| view.next_eventful_day(first.pred_opt().unwrap_or(first)))?;
        Ok(eventful.map_or(through, |eventful| eventful.min(through)))
    }

    /// Settles one day, batch by batch; the last batch remembers it.
    fn settle_day(&mut self, day: &Day, settlement: &mut dto::Settlement) -> Result<(), AppError> {
        let mut place = Some(Place::default());
        while let Some(from) = place.take() {
            let made = settlement.payments.len();
            let batch = self.write(|change| {
                // Another program may have gone on to a later day meanwhile.
                settlement.paused = change.view().pause()?;
                if settlement.paused.is_some() {
                    return Ok(None);
                }
                change.on(day.on).settle_batch(day, from, settlement)
            });
            // Earlier batches are in the ledger; to say that nothing was changed would be untrue.
            place = batch.map_err(|cause| match made {
                0 => cause,
                payments => AppError::SettlementInterrupted { payments, cause: Box::new(cause) },
            })?;
        }
        Ok(())
    }

    /// Takes the owner's word that the clock is right and was wrong before: later days that were settled are disregarded, so that
    /// automatic payment goes on (R18). What was paid on them stays paid.
    ///
    /// # Errors
    /// Where the ledger can't be written.
    pub fn confirm_clock(&mut self) -> Result<dto::ClockConfirmation, AppError> {
        self.write(|change| {
            let today = change.moment.today;
            let disregarded = change.writer.disregard_settled_days_after(today)?;
            Ok(dto::ClockConfirmation { today: today.to_string(), disregarded_days: u32::try_from(disregarded).unwrap_or(u32::MAX) })
        })
    }
}

/// A day to settle.
struct Day {
    /// The day of the payments.
    on: NaiveDate,
    /// What is due on this day or before is paid.
    through: NaiveDate,
    /// Whether the day is remembered as settled.
    remembered: bool,
}

/// Where in a day's work a batch starts: at which seller and currency, and after which invoice.
#[derive(Default)]
struct Place {
    position: usize,
    after: Option<InvoiceCursor>,
}

/// The due invoices of one seller and currency.
struct Due {
    seller: Seller,
    currency: Currency,
    through: NaiveDate,
    charging: Charging,
    after: Option<InvoiceCursor>,
    /// The most invoices.
    limit: u32,
}

impl<'w, 'c> Change<'w, 'c> {
    /// The same change, as if made on `day`: a missed day is settled in hindsight (R18). It is recorded now.
    fn on(&self, day: NaiveDate) -> Change<'w, 'c> {
        Change { writer: self.writer, ledger: self.ledger.clone(), moment: Moment { at: self.moment.at, today: day } }
    }

    /// Pays, from funds alone, what is due of one seller and currency: money has just arrived (R9). Days that were missed come
    /// first, each in its turn (R18).
    pub(crate) fn settle_arrival(&self, seller: Seller, currency: Currency) -> Result<dto::Settlement, AppError> {
        let view = self.view();
        let mut settlement = dto::Settlement { paused: view.pause()?, ..Default::default() };
        let today = self.moment.today;
        let mut day = Some(view.first_missed_day()?.min(today)).filter(|_| settlement.paused.is_none());
        while let Some(on) = day {
            settlement.unpaid.clear();
            let mut after = None;
            loop {
                let due = Due { seller, currency, through: on, charging: Charging::Withheld, after: after.take(), limit: BATCH };
                (_, after) = self.on(on).settle_invoices(&due, &mut settlement)?;
                if after.is_none() {
                    break;
                }
            }
            day = if on < today { Some(view.next_eventful_day(on)?.map_or(today, |next| next.min(today))) } else { None };
        }
        Ok(settlement)
    }

    /// Settles one batch of a day and gives where the next one starts; the day's last batch remembers the day.
    fn settle_batch(&self, day: &Day, from: Place, settlement: &mut dto::Settlement) -> Result<Option<Place>, AppError> {
        let (mut limit, mut after) = (BATCH, from.after);
        for (position, (seller, currency)) in positions().enumerate().skip(from.position) {
            let due = Due { seller, currency, through: day.through, charging: Charging::Allowed, after: after.take(), limit };
            let (settled, next) = self.settle_invoices(&due, settlement)?;
            if next.is_some() {
                return Ok(Some(Place { position, after: next }));
            }
            limit -= settled;
        }
        if day.remembered && self.ledger.simulated_date.is_none() {
            self.writer.remember_settled_day(day.on, self.moment.at)?;
        }
        Ok(None)
    }

    /// Settles due invoices of one seller and currency: gives how many they were, and where to go on if there may be more.
    fn settle_invoices(&self, due: &Due, settlement: &mut dto::Settlement) -> Result<(u32, Option<InvoiceCursor>), AppError> {
        let today = self.moment.today;
        // A day in hindsight knows what was recorded by then (R18). Today knows everything: also what a clock that was ahead dated later.
        let known_by = (today < self.moment.at.date_naive()).then_some(today);
        let position = OpenPosition { seller: due.seller, currency: due.currency, due_through: Some(due.through), today, known_by };
        let invoices = self.writer.open_invoices(&position, due.after.as_ref(), due.limit)?;
        if invoices.is_empty() {
            return Ok((0, None));
        }
        let mut funds = self.view().funds(due.seller, due.currency)?;
        self.writer.gather(|| invoices.iter().try_for_each(|invoice| self.settle_invoice(invoice, &mut funds, due, settlement)))?;
        let settled = u32::try_from(invoices.len()).unwrap_or(due.limit);
        let next = invoices.last().filter(|_| settled == due.limit);
        let cursor = |last: &OpenInvoice| InvoiceCursor {
            due_on: last.due_on,
            issued_on: last.issued_on,
            number: last.number.to_string(),
            id: last.id,
        };
        Ok((settled, next.map(cursor)))
    }

    /// Settles one invoice out of what the ones before it left of `funds`.
    fn settle_invoice(
        &self,
        invoice: &OpenInvoice,
        funds: &mut Funds,
        due: &Due,
        settlement: &mut dto::Settlement,
    ) -> Result<(), AppError> {
        let outcome = allocate(invoice, funds, self.moment.today, due.charging)?;
        let explained = ExplainedInvoice { number: invoice.number.as_str(), seller: due.seller, due_on: invoice.due_on };
        let mut progress = Progress { invoice, outstanding: invoice.outstanding, gap: charge_reason(invoice, funds) };
        for allocation in &outcome.payments {
            settlement.payments.push(self.pay(&mut progress, allocation, &explained)?);
        }
        if outcome.outstanding.is_positive() {
            let reason =
                outcome.shortfall.as_ref().map(|shortfall: &Shortfall| explanation::unpaid(&explained, outcome.outstanding, shortfall));
            settlement.unpaid.extend(reason.map(|reason_parts| dto::UnpaidInvoice {
                invoice_id: invoice.id.to_string(),
                invoice_number: invoice.number.to_string(),
                outstanding: outcome.outstanding.into(),
                reason: english(&reason_parts),
                reason_parts,
            }));
        }
        Ok(())
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
                let label = Label::CreditMemo { number: number.to_string(), id: Id::of(id) }.into();
                (PaymentSource::CreditMemo(*id), label, Event::CreditMemoApplied, PaymentStatus::Succeeded)
            }
            Source::AdvancePay => (PaymentSource::AdvancePay, Label::AdvancePay {}.into(), Event::InvoicePaid, PaymentStatus::Succeeded),
            Source::Method { id, label } => {
                (PaymentSource::Method(*id), Label::of(label.clone(), Some(*id)), Event::ChargeStarted(*id), PaymentStatus::Processing)
            }
        };
        let expected_by = match &allocation.source {
            Source::Method { id, .. } => Some(charge_expected_by(&self.view().method(*id)?, amount.currency(), today)),
            Source::CreditMemo { .. } | Source::AdvancePay => None,
        };
        let processing = status == PaymentStatus::Processing;
        let payment = NewPayment {
            invoice: progress.invoice.id,
            source,
            amount,
            paid_on: today,
            automatic: true,
            status,
            expected_by,
            source_left: allocation.left,
            outstanding_after: progress.outstanding,
            charge_reason: processing.then_some(progress.gap),
            owners_word: None,
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
            unapplied_cash: None,
            payment: Some(id),
        })?;
        let record = PaymentRecord { id, payment, answered_on: None, return_code: None, recorded_by: None, evidence_text: None };
        let explanation_parts = explanation::payment(explained, &record, &label);
        Ok(dto::AutomaticPayment {
            id: id.to_string(),
            invoice_id: progress.invoice.id.to_string(),
            invoice_number: progress.invoice.number.to_string(),
            date: today.to_string(),
            source: show_source(source),
            explanation: english(&explanation_parts),
            explanation_parts,
            source_label: label.to_string(),
            source_label_parts: label,
            amount: amount.into(),
            balance_after: allocation.left.map(Into::into),
            status: status.into(),
        })
    }

    /// Moves `amount` between the four parts of an invoice or credit memo (invariant 3).
    pub(crate) fn move_invoice_part(&self, id: InvoiceId, amount: Money, part: Part) -> Result<(), AppError> {
        let minor = amount.minor();
        let (outstanding, processing, settled) = match part {
            Part::ToSettled => (-minor, 0, minor),
            Part::ToProcessing => (-minor, minor, 0),
            Part::ProcessingSettled => (0, -minor, minor),
            Part::ProcessingRefused => (minor, -minor, 0),
        };
        let moved = self.writer.move_invoice_parts(id, outstanding, processing, settled)?;
        if moved { Ok(()) } else { Err(AppError::NotFound { what: "invoice", id: id.to_string() }) }
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
        PaymentSource::UnappliedCash(_) => dto::PaymentSource::UnappliedCash,
    }
}

impl View<'_, '_> {
    /// Why automatic payment pauses: the clock is before a day that was settled (R18). A sandbox's date never goes back.
    pub(crate) fn pause(&self) -> Result<Option<dto::Pause>, AppError> {
        let today = self.moment.today;
        let last = if self.ledger.simulated_date.is_some() { None } else { self.reader.last_settled_day()? };
        Ok(last.filter(|last| today < *last).map(|last| {
            let reason_parts: Vec<Sentence> = vec![Explanation::ClockWentBack { today: today.into(), last: last.into() }.into()];
            dto::Pause { reason: english(&reason_parts), reason_parts, last_settled_on: last.to_string(), today: today.to_string() }
        }))
    }

    /// The first day that is not settled yet; after today where today is. A sandbox misses none: its date moves day by day.
    fn first_missed_day(&self) -> Result<NaiveDate, AppError> {
        if self.ledger.simulated_date.is_some() {
            return Ok(self.moment.today);
        }
        if let Some(last) = self.reader.last_settled_day()? {
            return Ok(next_day(last));
        }
        // A ledger that was kept before its days were remembered goes on from its last automatic payment.
        let made_on = self.ledger.created_at.date_naive();
        Ok(self.reader.last_automatic_payment_day()?.map_or(made_on, |last| last.max(made_on)))
    }

    /// The first day after `day` on which something may be paid: something falls due, was recorded, arrived or was taken back, or
    /// Advance Pay pays the rest of what it could pay only in part (R17).
    pub(crate) fn next_eventful_day(&self, day: NaiveDate) -> Result<Option<NaiveDate>, AppError> {
        let due = self.reader.next_due_day(day)?;
        let movement = self.reader.next_day_with_movement(day)?;
        let again = self.reader.is_paid_in_part_on(day)?.then(|| next_day(day));
        Ok(due.into_iter().chain(movement).chain(again).min())
    }

    /// What can pay the invoices of one seller and currency (R6).
    pub(crate) fn funds(&self, seller: Seller, currency: Currency) -> Result<Funds, AppError> {
        let registration = self.reader.registration()?;
        let default = self.ledger.default_method;
        let at_registration = registration.as_ref().map_or(default, |registration| registration.default_method);
        // A missed day is settled in hindsight: what later days have used is not there to be spent (R18).
        let (on_the_day, balance) = self.reader.balance_and_lowest_from(Account::AdvancePay, seller, currency, self.moment.today)?;
        let default_method = self.chargeable(default, seller, currency)?;
        let method_for_ineligible =
            if at_registration == default { default_method.clone() } else { self.chargeable(at_registration, seller, currency)? };
        Ok(Funds {
            registered: registration.is_some(),
            balance,
            used_later: on_the_day.checked_sub(balance)?,
            credit_memos: self.reader.open_credit_memos(seller, currency)?,
            default_method,
            method_for_ineligible,
        })
    }

    /// Unused prepaid funds of one seller and currency; negative for a deficit (R13).
    pub(crate) fn advance_pay_balance(&self, seller: Seller, currency: Currency) -> Result<Money, AppError> {
        Ok(self.reader.balance(Account::AdvancePay, seller, currency)?)
    }

    fn chargeable(&self, id: PaymentMethodId, seller: Seller, currency: Currency) -> Result<ChargeableMethod, AppError> {
        let method = self.method(id)?;
        Ok(match method.chargeable(seller, currency, self.moment.today) {
            Ok(()) => ChargeableMethod::Usable { id, label: method.label() },
            Err(why) => ChargeableMethod::Unusable { why },
        })
    }
}
