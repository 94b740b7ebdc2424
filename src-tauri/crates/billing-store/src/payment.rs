//! Payments: money applied to an invoice from one source.

use billing_core::ids::{InvoiceId, PaymentId, PaymentMethodId, UnappliedCashId};
use billing_core::money::Money;
use billing_core::return_code::ReturnCode;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::columns::{Coded, coded, date, get, instant, money, optional_date};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::funding_event::Evidence;
use crate::query::{self, Row};

/// Where a payment comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentSource {
    /// The Advance Pay balance.
    AdvancePay,
    /// This credit memo.
    CreditMemo(InvoiceId),
    /// A charge to this payment method.
    Method(PaymentMethodId),
    /// This unapplied cash.
    UnappliedCash(UnappliedCashId),
}

/// Whether a payment is final.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentStatus {
    /// The payment method has not answered yet.
    Processing,
    /// It went through.
    Succeeded,
    /// The payment method refused.
    Failed,
}

impl Coded for PaymentStatus {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Processing, "PROCESSING"), (Self::Succeeded, "SUCCEEDED"), (Self::Failed, "FAILED")];
}

/// Why a payment method was charged instead of the Advance Pay balance, without amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChargeReason {
    /// The account was not registered.
    NotRegistered,
    /// The charges are not eligible.
    NotEligible,
    /// A return had left a deficit.
    Deficit,
    /// Advance Pay had paid towards the invoice on the same day.
    PaidToday,
    /// The balance was used up.
    UsedUp,
}

impl Coded for ChargeReason {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::NotRegistered, "NOT_REGISTERED"),
        (Self::NotEligible, "NOT_ELIGIBLE"),
        (Self::Deficit, "DEFICIT"),
        (Self::PaidToday, "PAID_TODAY"),
        (Self::UsedUp, "USED_UP"),
    ];
}

/// Whose word it is that funds were applied by hand (R21).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnersWord {
    /// The owner's words.
    pub text: Option<String>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}

/// A payment to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPayment {
    /// The invoice that it pays.
    pub invoice: InvoiceId,
    /// Where it comes from.
    pub source: PaymentSource,
    /// How much.
    pub amount: Money,
    /// On which day.
    pub paid_on: NaiveDate,
    /// Whether settling made it (R17).
    pub automatic: bool,
    /// Whether it is final.
    pub status: PaymentStatus,
    /// When a processing one is expected to be.
    pub expected_by: Option<NaiveDate>,
    /// What the source held after it; `None` for a payment method.
    pub source_left: Option<Money>,
    /// What the invoice still asked for after it.
    pub outstanding_after: Money,
    /// Why a payment method was charged automatically.
    pub charge_reason: Option<ChargeReason>,
    /// Whose word it is, where funds were applied by hand.
    pub owners_word: Option<OwnersWord>,
}

/// What a bank answered to a charge, and how that is known (R21).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargeAnswer {
    /// The charge.
    pub payment: PaymentId,
    /// Whether it went through.
    pub status: PaymentStatus,
    /// On which day.
    pub answered_on: NaiveDate,
    /// How it is known.
    pub evidence: Evidence,
    /// The owner's words.
    pub evidence_text: Option<String>,
    /// The ACH return code of a refusal.
    pub return_code: Option<ReturnCode>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}

/// A payment on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRecord {
    /// Its id.
    pub id: PaymentId,
    /// What was recorded.
    pub payment: NewPayment,
    /// When a charge was answered.
    pub answered_on: Option<NaiveDate>,
    /// The ACH return code of a refused charge.
    pub return_code: Option<String>,
    /// Who recorded the answer to a charge, or that funds were applied by hand; nobody did where the program paid by itself.
    pub recorded_by: Option<String>,
    /// What they said.
    pub evidence_text: Option<String>,
}

/// What was paid automatically on one day in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaymentsOfDay {
    /// The day.
    pub day: NaiveDate,
    /// How many payments.
    pub count: u32,
    /// How much.
    pub amount: Money,
    /// The first of them.
    pub first: PaymentId,
}

impl Reader<'_> {
    /// One payment.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn payment(&self, id: PaymentId) -> Result<Option<PaymentRecord>, StoreError> {
        let sql = "SELECT payment.*, invoice.currency FROM payment JOIN invoice ON invoice.id = payment.invoice WHERE payment.id = ?";
        query::first(self.connection, sql, [id.number()], read_payment)
    }

    /// The payments of an invoice, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn payments_of_invoice(&self, invoice: InvoiceId) -> Result<Vec<PaymentRecord>, StoreError> {
        let sql = "SELECT payment.*, invoice.currency FROM payment JOIN invoice ON invoice.id = payment.invoice
            WHERE payment.invoice = ? ORDER BY payment.id";
        query::all(self.connection, sql, [invoice.number()], read_payment)
    }

    /// The payments made out of a credit memo, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn payments_of_credit_memo(&self, credit_memo: InvoiceId) -> Result<Vec<PaymentRecord>, StoreError> {
        let sql = "SELECT payment.*, invoice.currency FROM payment JOIN invoice ON invoice.id = payment.invoice
            WHERE payment.credit_memo = ? ORDER BY payment.id";
        query::all(self.connection, sql, [credit_memo.number()], read_payment)
    }

    /// The newest charges to a payment method, whatever became of them, the newest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn payments_through(&self, method: PaymentMethodId, limit: u32) -> Result<Vec<PaymentRecord>, StoreError> {
        let sql = "SELECT payment.*, invoice.currency FROM payment JOIN invoice ON invoice.id = payment.invoice
            WHERE payment.payment_method = ? ORDER BY payment.id DESC LIMIT ?";
        query::all(self.connection, sql, params![method.number(), limit], read_payment)
    }

    /// Charges that were refused on `since` or later, the newest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn charges_refused(&self, since: NaiveDate, limit: u32) -> Result<Vec<PaymentRecord>, StoreError> {
        let sql = "SELECT payment.*, invoice.currency FROM payment INDEXED BY payment_refused JOIN invoice ON invoice.id = payment.invoice
            WHERE payment.status = 'FAILED' AND answered_on >= ? ORDER BY payment.id DESC LIMIT ?";
        query::all(self.connection, sql, params![since.to_string(), limit], read_payment)
    }

    /// How much was paid automatically on each day from `since` on, by currency, the newest day first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn automatic_payments_by_day(&self, since: NaiveDate) -> Result<Vec<PaymentsOfDay>, StoreError> {
        let sql = "SELECT occurred_on, currency, count(*) AS payments, sum(ledger_transaction.amount) AS amount, min(payment.id) AS first
            FROM ledger_transaction JOIN payment ON payment.id = ledger_transaction.payment
            WHERE class = 'PAYMENT' AND occurred_on >= ? AND automatic = 1 AND event IN ('INVOICE_PAID', 'CREDIT_MEMO_APPLIED', 'CHARGE_STARTED')
            GROUP BY occurred_on, currency ORDER BY occurred_on DESC, currency";
        query::all(self.connection, sql, [since.to_string()], |row| {
            Ok(PaymentsOfDay {
                day: date(row, "occurred_on")?,
                count: get(row, "payments")?,
                amount: money(row, "amount")?,
                first: PaymentId::new(get(row, "first")?),
            })
        })
    }

    /// The charges that are processing through a payment method, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn charges_processing(&self, method: PaymentMethodId) -> Result<Vec<PaymentRecord>, StoreError> {
        let sql = "SELECT payment.*, invoice.currency FROM payment JOIN invoice ON invoice.id = payment.invoice
            WHERE payment.status = 'PROCESSING' AND payment.payment_method = ? ORDER BY payment.id";
        query::all(self.connection, sql, [method.number()], read_payment)
    }

    /// Charges that are processing and expected to be answered on `day` or before, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn charges_expected(&self, day: NaiveDate) -> Result<Vec<PaymentRecord>, StoreError> {
        let sql = "SELECT payment.*, invoice.currency FROM payment JOIN invoice ON invoice.id = payment.invoice
            WHERE payment.status = 'PROCESSING' AND expected_by <= ? ORDER BY expected_by, payment.id";
        query::all(self.connection, sql, [day.to_string()], read_payment)
    }

    /// The first day on which a bank is expected to answer a debit or a charge.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn next_expected_day(&self) -> Result<Option<NaiveDate>, StoreError> {
        let sql = "SELECT min(expected_by) AS expected_by FROM (
                SELECT expected_by FROM payment WHERE status = 'PROCESSING' UNION ALL SELECT expected_by FROM funding WHERE status = 'PROCESSING')";
        Ok(query::first(self.connection, sql, [], |row| optional_date(row, "expected_by"))?.flatten())
    }
}

fn read_payment(row: &Row<'_>) -> Result<PaymentRecord, StoreError> {
    let id = |column| get::<Option<i64>>(row, column);
    let ids = (id("payment_method")?, id("credit_memo")?, id("unapplied_cash")?);
    let source = match (get::<String>(row, "source")?.as_str(), ids) {
        ("ADVANCE_PAY", _) => PaymentSource::AdvancePay,
        ("CREDIT_MEMO", (_, Some(memo), _)) => PaymentSource::CreditMemo(InvoiceId::new(memo)),
        ("PAYMENT_METHOD", (Some(method), ..)) => PaymentSource::Method(PaymentMethodId::new(method)),
        ("UNAPPLIED_CASH", (.., Some(cash))) => PaymentSource::UnappliedCash(UnappliedCashId::new(cash)),
        (other, _) => return Err(damaged("a payment's source", other)),
    };
    let amount = money(row, "amount")?;
    let currency = amount.currency();
    let source_left: Option<i64> = get(row, "source_left")?;
    let charge_reason: Option<String> = get(row, "advance_pay_gap")?;
    Ok(PaymentRecord {
        id: PaymentId::new(get(row, "id")?),
        payment: NewPayment {
            invoice: InvoiceId::new(get(row, "invoice")?),
            source,
            amount,
            paid_on: date(row, "paid_on")?,
            automatic: get(row, "automatic")?,
            status: coded(row, "status")?,
            expected_by: optional_date(row, "expected_by")?,
            source_left: source_left.map(|minor| Money::from_minor(minor, currency)),
            outstanding_after: money(row, "outstanding_after")?,
            charge_reason: charge_reason.map(|code| Coded::from_code(&code)).transpose()?,
            owners_word: None,
        },
        answered_on: optional_date(row, "answered_on")?,
        return_code: get(row, "return_code")?,
        recorded_by: get(row, "answer_recorded_by")?,
        evidence_text: get(row, "answer_text")?,
    })
}

impl Writer<'_> {
    /// Records a payment and gives its id.
    ///
    /// # Errors
    /// Where it can't be written, or the same automatic payment was made on the same day (R17).
    pub fn insert_payment(&self, payment: &NewPayment) -> Result<PaymentId, StoreError> {
        let sql = "INSERT INTO payment (invoice, source, payment_method, credit_memo, unapplied_cash, amount, paid_on, automatic, status, expected_by,
                source_left, outstanding_after, advance_pay_gap, answer_evidence, answer_text, answer_recorded_by, answer_recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let (source, method, memo, cash) = match payment.source {
            PaymentSource::AdvancePay => ("ADVANCE_PAY", None, None, None),
            PaymentSource::CreditMemo(memo) => ("CREDIT_MEMO", None, Some(memo.number()), None),
            PaymentSource::Method(method) => ("PAYMENT_METHOD", Some(method.number()), None, None),
            PaymentSource::UnappliedCash(cash) => ("UNAPPLIED_CASH", None, None, Some(cash.number())),
        };
        let word = payment.owners_word.as_ref();
        let values = params![
            payment.invoice.number(),
            source,
            method,
            memo,
            cash,
            payment.amount.minor(),
            payment.paid_on.to_string(),
            payment.automatic,
            payment.status.code(),
            payment.expected_by.map(|day| day.to_string()),
            payment.source_left.map(Money::minor),
            payment.outstanding_after.minor(),
            payment.charge_reason.map(Coded::code),
            word.map(|_| Evidence::OwnersWord.code()),
            word.and_then(|word| word.text.as_deref()),
            word.map(|word| word.recorded_by.as_str()),
            word.map(|word| instant(word.recorded_at)),
        ];
        Ok(PaymentId::new(query::insert(self.connection, sql, values)?))
    }

    /// Records how a charge was answered.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn answer_charge(&self, answer: &ChargeAnswer) -> Result<(), StoreError> {
        let sql =
            "UPDATE payment SET status = ?, answered_on = ?, return_code = ?, answer_evidence = ?, answer_text = ?, answer_recorded_by = ?,
                answer_recorded_at = ? WHERE id = ?";
        let values = params![
            answer.status.code(),
            answer.answered_on.to_string(),
            answer.return_code.map(ReturnCode::code),
            answer.evidence.code(),
            answer.evidence_text,
            answer.recorded_by,
            instant(answer.recorded_at),
            answer.payment.number(),
        ];
        query::run(self.connection, sql, values)?;
        Ok(())
    }
}
