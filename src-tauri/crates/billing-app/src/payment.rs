//! One payment with what was left after it on both sides, and what goes through one payment method.

use billing_core::NaiveDate;
use billing_core::funding::Funding;
use billing_core::ids::{PaymentId, PaymentMethodId};
use billing_core::invoice::{ChargeType, Invoice, InvoiceType};
use billing_core::method::PaymentMethod;
use billing_core::return_code::ReturnCode;
use billing_store::{PaymentRecord, PaymentSource, Subject, TransactionFilter};

use crate::account::Locked;
use crate::dto::{Label, MethodSentence, Sentence, english_if_any};
use crate::error::AppError;
use crate::{App, View, dto};

/// The newest fundings and payments that the page of a payment method shows.
const MOST_SHOWN: u32 = 50;

impl App {
    /// One payment: the invoice that it paid with its balance before and after, what the source held after it, how the bank's answer is
    /// known, and its postings.
    ///
    /// # Errors
    /// Where there is no such payment.
    pub fn payment(&mut self, id: &str) -> Result<dto::PaymentDetail, AppError> {
        self.read(|view| view.payment_detail(view.find_payment(id)?))
    }

    /// One payment method with the newest fundings and payments through it. A removed one is still shown: records name it.
    ///
    /// # Errors
    /// Where there never was such a payment method.
    pub fn payment_method(&mut self, id: &str) -> Result<dto::PaymentMethodDetail, AppError> {
        self.read(|view| {
            let not_found = || AppError::NotFound { what: "payment method", id: id.chars().take(40).collect() };
            let parsed = PaymentMethodId::parse(id).map_err(|_| not_found())?;
            let method = view.reader.payment_method(parsed)?.ok_or_else(not_found)?;
            let (mut fundings, mut payments) = (view.fundings_through(&method)?, view.payments_through(&method)?);
            let more = fundings.len().max(payments.len()) > MOST_SHOWN as usize;
            fundings.truncate(MOST_SHOWN as usize);
            payments.truncate(MOST_SHOWN as usize);
            let default_refusal_parts: Vec<Sentence> = view.default_refusal(&method)?.into_iter().collect();
            Ok(dto::PaymentMethodDetail {
                default_refusal: english_if_any(&default_refusal_parts),
                default_refusal_parts,
                removed: method.removed,
                fundings: fundings.iter().map(|funding| view.show_funding(funding)).collect::<Result<_, _>>()?,
                payments: payments.into_iter().map(|payment| view.show_payment(payment)).collect::<Result<_, _>>()?,
                more,
                method: view.show_method(&method)?,
            })
        })
    }
}

impl View<'_, '_> {
    /// The payment that a caller named.
    pub(crate) fn find_payment(&self, id: &str) -> Result<PaymentRecord, AppError> {
        let not_found = || AppError::NotFound { what: "payment", id: id.chars().take(40).collect() };
        let parsed = PaymentId::parse(id).map_err(|_| not_found())?;
        self.reader.payment(parsed)?.ok_or_else(not_found)
    }

    fn payment_detail(&self, record: PaymentRecord) -> Result<dto::PaymentDetail, AppError> {
        let invoice = self.invoice_by_id(record.payment.invoice)?;
        let payers = self.payers(std::slice::from_ref(&invoice))?;
        let filter = TransactionFilter { subject: Some(Subject::Invoice(invoice.id)), limit: u32::MAX, ..Default::default() };
        let postings = self.reader.transactions(&filter)?.into_iter().rev().filter(|posting| posting.payment == Some(record.id));
        let transactions = postings.map(|posting| self.show_transaction(posting)).collect::<Result<_, _>>()?;
        let meaning = record.return_code.as_deref().and_then(|code| ReturnCode::parse(code).ok());
        Ok(dto::PaymentDetail {
            invoice: self.show_invoice(&invoice, &payers),
            outstanding_before: record.payment.outstanding_after.checked_add(record.payment.amount)?.into(),
            source_left: record.payment.source_left.map(Into::into),
            answered_on: record.answered_on.as_ref().map(NaiveDate::to_string),
            return_code: record.return_code.clone(),
            return_meaning: meaning.map(|code| code.meaning().to_owned()),
            payment: self.show_payment(record)?,
            transactions,
        })
    }

    fn fundings_through(&self, method: &PaymentMethod) -> Result<Vec<Funding>, AppError> {
        Ok(self.reader.fundings_through(method.id, MOST_SHOWN + 1)?)
    }

    fn payments_through(&self, method: &PaymentMethod) -> Result<Vec<PaymentRecord>, AppError> {
        Ok(self.reader.payments_through(method.id, MOST_SHOWN + 1)?)
    }

    /// Why a payment method can't become the default, in words (R7); `None` where it can, or is.
    pub(crate) fn default_refusal(&self, method: &PaymentMethod) -> Result<Option<Sentence>, AppError> {
        if self.ledger.default_method == method.id {
            return Ok(None);
        }
        if let Err(why) = method.valid(self.moment.today) {
            return Ok(Some(MethodSentence::not_default(&why)));
        }
        self.unused_in_the_way(Locked::DefaultMethod)
    }

    /// What an open invoice is charged to for all that Advance Pay can't or may not pay, and whether that can be changed (R5, R7).
    pub(crate) fn charged_to(&self, invoice: &Invoice) -> Result<Option<dto::ChargedTo>, AppError> {
        let record = &invoice.record;
        if record.invoice_type == InvoiceType::CreditMemo || invoice.parts.outstanding.is_zero() {
            return Ok(None);
        }
        let registration = self.reader.registration()?;
        let fixed = registration.filter(|_| record.charge_type == ChargeType::Marketplace).map(|registration| registration.default_method);
        let method = self.method(fixed.unwrap_or(self.ledger.default_method))?;
        let change_refusal = match fixed {
            Some(_) => Some(MethodSentence::FixedAtRegistration {}.into()),
            None => self.unused_in_the_way(Locked::DefaultMethod)?,
        };
        let change_refusal_parts: Vec<Sentence> = change_refusal.into_iter().collect();
        let unusable = method.chargeable(record.seller, record.amount.currency(), self.moment.today).err();
        let unusable_parts: Vec<Sentence> = unusable.iter().map(MethodSentence::unusable).collect();
        Ok(Some(dto::ChargedTo {
            method_id: method.id.to_string(),
            label: method.label().to_string(),
            label_parts: Label::of_method(&method),
            unusable: english_if_any(&unusable_parts),
            unusable_parts,
            fixed_at_registration: fixed.is_some(),
            change_refusal: english_if_any(&change_refusal_parts),
            change_refusal_parts,
        }))
    }
}

/// The record that a payment came out of; the Advance Pay balance is none.
pub(crate) fn source_id(source: PaymentSource) -> Option<String> {
    match source {
        PaymentSource::AdvancePay => None,
        PaymentSource::CreditMemo(memo) => Some(memo.to_string()),
        PaymentSource::Method(method) => Some(method.to_string()),
        PaymentSource::UnappliedCash(cash) => Some(cash.to_string()),
    }
}
