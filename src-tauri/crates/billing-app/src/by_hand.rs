//! Payments that an owner makes by hand: applying unapplied cash or a credit memo, charging a payment method (R6, R15, R16).

use billing_core::NaiveDate;
use billing_core::by_hand::{Applicable, ApplicableName, ByHandError, applied_amount, charged_amount};
use billing_core::ids::{InvoiceId, PaymentId};
use billing_core::invoice::{Invoice, InvoiceType};
use billing_core::ledger::Event;
use billing_core::money::Money;
use billing_store::{NewPayment, NewTransaction, OwnersWord, PaymentSource, PaymentStatus, Subject};

use crate::convert::{parse_evidence, parse_optional_amount};
use crate::dto::{Label, MethodSentence, Refusal};
use crate::error::AppError;
use crate::request::Request;
use crate::settlement::{Part, charge_expected_by};
use crate::{App, Change, View, dto};

/// A payment to make by hand.
struct ByHand {
    source: PaymentSource,
    event: Event,
    amount: Money,
    /// What the source holds after it; `None` for a payment method.
    left: Option<Money>,
    /// When a charge is expected to be answered.
    expected_by: Option<NaiveDate>,
    owners_word: Option<OwnersWord>,
}

impl App {
    /// Applies unapplied cash to an invoice, by hand: of the same seller and currency (R6), Marketplace or not, due or not yet. The
    /// same request again changes nothing (R16).
    ///
    /// # Errors
    /// Where the two don't go together, nothing is left or outstanding, or the amount is more than either.
    pub fn apply_unapplied_cash(&mut self, request: &dto::ApplyFunds) -> Result<dto::PaymentByHand, AppError> {
        self.apply(request, "apply unapplied cash", |view| {
            let cash = view.find_cash(&request.source_id)?.cash;
            let (seller, remaining) = (cash.seller, cash.remaining);
            let funds = Applicable { name: ApplicableName::UnappliedCash(cash.id), seller, remaining, usable_from: cash.received_on };
            Ok((funds, PaymentSource::UnappliedCash(cash.id), Event::UnappliedCashApplied))
        })
    }

    /// Applies a credit memo to an invoice of the owner's choice, by hand; else it pays the next one that falls due. The same
    /// request again changes nothing (R16).
    ///
    /// # Errors
    /// As [`Self::apply_unapplied_cash`]; before the memo's day of issue.
    pub fn apply_credit_memo(&mut self, request: &dto::ApplyFunds) -> Result<dto::PaymentByHand, AppError> {
        self.apply(request, "apply credit memo", |view| {
            let memo = view.find_invoice(&request.source_id)?;
            if memo.record.invoice_type != InvoiceType::CreditMemo {
                let message = Refusal::NotACreditMemo { number: memo.record.number.to_string() };
                return Err(AppError::field("sourceId", message));
            }
            let funds = Applicable {
                name: ApplicableName::CreditMemo(memo.record.number.clone()),
                seller: memo.record.seller,
                remaining: memo.parts.outstanding,
                usable_from: memo.record.issued_on,
            };
            Ok((funds, PaymentSource::CreditMemo(memo.id), Event::CreditMemoApplied))
        })
    }

    fn apply(
        &mut self,
        request: &dto::ApplyFunds,
        operation: &str,
        source: impl FnOnce(&View<'_, '_>) -> Result<(Applicable, PaymentSource, Event), AppError>,
    ) -> Result<dto::PaymentByHand, AppError> {
        let recorded_by = self.environment.user.clone();
        let text = parse_evidence(request.evidence.as_deref())?;
        self.write(|change| {
            let view = change.view();
            let (funds, source, event) = source(&view)?;
            let invoice = view.find_invoice(&request.invoice_id)?;
            let asked = parse_optional_amount(request.amount.as_deref(), funds.remaining.currency())?;
            let content = (funds.name.to_string(), invoice.id.number(), asked.map(Money::minor), &text);
            let intent = Request::optional(request.request_id.as_deref(), operation, &content)?;
            if let Some(done) = intent.done_before(change)? {
                return view.payment_by_hand(PaymentId::new(done), true);
            }
            let amount = applied_amount(&funds, &invoice, asked, change.moment.today)?;
            let left = funds.remaining.checked_sub(amount)?;
            let owners_word = Some(OwnersWord { text, recorded_by, recorded_at: change.moment.at });
            let payment =
                change.pay_by_hand(&invoice, &ByHand { source, event, amount, left: Some(left), expected_by: None, owners_word })?;
            match source {
                PaymentSource::UnappliedCash(cash) => change.writer.set_unapplied_cash_remaining(cash, left)?,
                PaymentSource::CreditMemo(memo) => change.move_invoice_part(memo, amount, Part::ToSettled)?,
                PaymentSource::AdvancePay | PaymentSource::Method(_) => {}
            }
            intent.remember(change, payment.number())?;
            change.view().payment_by_hand(payment, false)
        })
    }

    /// Completes the payment of an invoice by hand: charges a payment method all that is outstanding, or a part of it where R15
    /// allows one. The charge is processing until its bank answers (R21). Automatic charging stays as it is: what was refused once
    /// is not charged again by itself.
    ///
    /// # Errors
    /// Where nothing is outstanding, the method can't be charged, or the amount can't be.
    pub fn pay_invoice(&mut self, request: &dto::PayInvoice) -> Result<dto::PaymentByHand, AppError> {
        self.write(|change| {
            let (view, today) = (change.view(), change.moment.today);
            let invoice = view.find_invoice(&request.invoice_id)?;
            let currency = invoice.record.amount.currency();
            let asked = parse_optional_amount(request.amount.as_deref(), currency)?;
            let named = request.method_id.as_deref().map(str::trim).filter(|id| !id.is_empty());
            let content = (invoice.id.number(), named.map(str::to_ascii_uppercase), asked.map(Money::minor));
            let intent = Request::new(&request.request_id, "pay invoice", &content)?;
            if let Some(done) = intent.done_before(change)? {
                return view.payment_by_hand(PaymentId::new(done), true);
            }
            let method = named.map_or_else(|| view.method(change.ledger.default_method), |id| view.find_method(id))?;
            let amount = charged_amount(&method, &invoice, asked)?;
            method.chargeable(invoice.record.seller, currency, today).map_err(|why| {
                AppError::MethodNotUsable(
                    Refusal::CantCharge {
                        method: Box::new(Label::of_method(&method)),
                        number: invoice.record.number.to_string(),
                        why: MethodSentence::clause(&why),
                    }
                    .into(),
                )
            })?;
            let payment = change.pay_by_hand(
                &invoice,
                &ByHand {
                    source: PaymentSource::Method(method.id),
                    event: Event::ChargeStarted(method.id),
                    amount,
                    left: None,
                    expected_by: Some(charge_expected_by(&method, currency, today)),
                    owners_word: None,
                },
            )?;
            intent.remember(change, payment.number())?;
            change.view().payment_by_hand(payment, false)
        })
    }
}

impl Change<'_, '_> {
    /// Writes a payment by hand: the payment, the invoice's parts, the posting.
    fn pay_by_hand(&self, invoice: &Invoice, by_hand: &ByHand) -> Result<PaymentId, AppError> {
        let (amount, today, charged) = (by_hand.amount, self.moment.today, by_hand.expected_by.is_some());
        let id = self.writer.insert_payment(&NewPayment {
            invoice: invoice.id,
            source: by_hand.source,
            amount,
            paid_on: today,
            automatic: false,
            status: if charged { PaymentStatus::Processing } else { PaymentStatus::Succeeded },
            expected_by: by_hand.expected_by,
            source_left: by_hand.left,
            outstanding_after: invoice.parts.outstanding.checked_sub(amount)?,
            charge_reason: None,
            owners_word: by_hand.owners_word.clone(),
        })?;
        self.move_invoice_part(invoice.id, amount, if charged { Part::ToProcessing } else { Part::ToSettled })?;
        self.writer.post(&NewTransaction {
            event: by_hand.event,
            seller: invoice.record.seller,
            amount,
            occurred_on: today,
            recorded_at: self.moment.at,
            subject: Subject::Invoice(invoice.id),
            unapplied_cash: match by_hand.source {
                PaymentSource::UnappliedCash(cash) => Some(cash),
                PaymentSource::AdvancePay | PaymentSource::CreditMemo(_) | PaymentSource::Method(_) => None,
            },
            payment: Some(id),
        })?;
        Ok(id)
    }
}

impl View<'_, '_> {
    fn payment_by_hand(&self, id: PaymentId, already_recorded: bool) -> Result<dto::PaymentByHand, AppError> {
        let record = self.reader.payment(id)?.ok_or_else(|| AppError::NotFound { what: "payment", id: id.to_string() })?;
        let invoice = self.invoice_by_id(record.payment.invoice)?;
        let payers = self.payers(std::slice::from_ref(&invoice))?;
        Ok(dto::PaymentByHand { already_recorded, payment: self.show_payment(record)?, invoice: self.show_invoice(&invoice, &payers) })
    }

    pub(crate) fn invoice_by_id(&self, id: InvoiceId) -> Result<Invoice, AppError> {
        self.reader.invoice(id)?.ok_or_else(|| AppError::NotFound { what: "invoice", id: id.to_string() })
    }
}

impl From<ByHandError> for AppError {
    fn from(error: ByHandError) -> Self {
        let field = match &error {
            ByHandError::NotAnInvoice(_) | ByHandError::Elsewhere { .. } => Some("invoiceId"),
            ByHandError::MoreThanLeft { .. } | ByHandError::MoreThanOutstanding { .. } | ByHandError::NoPart { .. } => Some("amount"),
            ByHandError::NothingOutstanding { .. } | ByHandError::NothingLeft(_) | ByHandError::TooEarly { .. } => None,
            ByHandError::Money(error) => return Self::Money(*error),
        };
        let said = Refusal::by_hand(error);
        match field {
            Some(field) => Self::field(field, said),
            None => Self::WrongStatus(said.into()),
        }
    }
}
