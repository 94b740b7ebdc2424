//! Invoices and credit memos: recording, listing, explaining.

use std::collections::HashMap;

use billing_core::NaiveDate;
use billing_core::ids::{InvoiceId, InvoiceNumber};
use billing_core::invoice::{Invoice, InvoiceDraft, InvoiceType};
use billing_core::ledger::Event;
use billing_core::money::{Currency, parse_amount};
use billing_core::seller::Seller;
use billing_core::text;
use billing_core::validation::FieldErrors;
use billing_store::{Direction, InvoiceFilter, InvoiceSort, ListSums, NewTransaction, PaymentRecord, PaymentSource, Subject};

use crate::convert::{bad_cursor, page, page_size, parse_day, parse_optional_day};
use crate::dto::{Choice, FieldRefusal, Id, ImportSentence, Label, Sentence, Sentences, Words, english};
use crate::error::AppError;
use crate::explanation::{self, Subject as ExplainedInvoice};
use crate::list::{Order, amount_filter, check_days, direction, typed};
use crate::payment::source_id;
use crate::settlement::show_source;
use crate::{App, Change, View, dto};

impl App {
    /// A page of invoices and credit memos, in the order in which they fall due (R9) unless asked otherwise.
    ///
    /// # Errors
    /// Where a day, an amount or the cursor can't be read.
    pub fn invoices(&mut self, query: &dto::InvoiceQuery) -> Result<dto::Page<dto::Invoice>, AppError> {
        self.read(|view| view.invoices(query))
    }

    /// One invoice or credit memo with its payments and postings. `id` is its id or the seller's number.
    ///
    /// # Errors
    /// Where there is no such record.
    pub fn invoice(&mut self, id: &str) -> Result<dto::InvoiceDetail, AppError> {
        self.read(|view| {
            let invoice = view.find_invoice(id)?;
            let payers = view.payers(std::slice::from_ref(&invoice))?;
            let payments = view.payments(&invoice)?;
            let transactions = view.transactions_of(Subject::Invoice(invoice.id))?;
            let explanation_parts = view.explain(&invoice, sentences(&payments))?;
            Ok(dto::InvoiceDetail {
                explanation: english(&explanation_parts),
                explanation_parts,
                charged_to: view.charged_to(&invoice)?,
                attachments: view.attachments(invoice.id)?,
                invoice: view.show_invoice(&invoice, &payers),
                payments,
                transactions,
            })
        })
    }

    /// Why an invoice was paid as it was, or why it was not (R20). `id` is its id or the seller's number.
    ///
    /// # Errors
    /// Where there is no such record.
    pub fn explain_invoice(&mut self, id: &str) -> Result<dto::InvoiceExplanation, AppError> {
        self.read(|view| {
            let invoice = view.find_invoice(id)?;
            let payments = view.payments(&invoice)?;
            let explanation_parts = view.explain(&invoice, sentences(&payments))?;
            Ok(dto::InvoiceExplanation {
                invoice_id: invoice.id.to_string(),
                invoice_number: invoice.record.number.to_string(),
                status: invoice.status(view.moment.today).into(),
                explanation: english(&explanation_parts),
                explanation_parts,
                payments,
            })
        })
    }

    /// Records one invoice or credit memo. The same one again answers the first (R16).
    ///
    /// # Errors
    /// Every field that needs attention; the same number with other contents.
    pub fn add_invoice(&mut self, request: &dto::AddInvoice) -> Result<dto::Invoice, AppError> {
        self.write(|change| {
            let draft = change.view().invoice_draft(request)?;
            let id = match change.view().known(&draft)? {
                Known::No => change.record_invoice(&draft)?,
                Known::Same(id) => id,
                Known::Undone(id) => change.record_again(id, &draft)?,
                Known::Other(difference) => {
                    let refusal = ImportSentence::RecordDiffers { number: draft.number.to_string(), difference: difference.said };
                    return Err(AppError::field(difference.field, refusal));
                }
            };
            let view = change.view();
            let invoice = view.find_invoice(&id.to_string())?;
            let payers = view.payers(std::slice::from_ref(&invoice))?;
            Ok(view.show_invoice(&invoice, &payers))
        })
    }
}

/// Whether the ledger has a record.
pub(crate) enum Known {
    /// It has not.
    No,
    /// It has exactly this.
    Same(InvoiceId),
    /// It had exactly this, in an import that was undone.
    Undone(InvoiceId),
    /// It has this number with other contents.
    Other(Difference),
}

/// The first thing in which a record differs from the one in the ledger.
pub(crate) struct Difference {
    pub field: &'static str,
    /// `amount (USD 10.00 there, USD 12.00 here)`
    pub said: Words,
}

impl Change<'_, '_> {
    /// Records what the seller issued, and posts it.
    pub(crate) fn record_invoice(&self, draft: &InvoiceDraft) -> Result<InvoiceId, AppError> {
        let id = self.writer.insert_invoice(draft, self.moment.today, self.moment.at)?;
        self.post_of_invoice(recorded(draft), id, draft)?;
        Ok(id)
    }

    /// Records once more what an undone import had recorded, and posts it.
    pub(crate) fn record_again(&self, id: InvoiceId, draft: &InvoiceDraft) -> Result<InvoiceId, AppError> {
        self.writer.set_invoice_canceled(id, false)?;
        self.post_of_invoice(recorded(draft), id, draft)?;
        Ok(id)
    }

    /// Takes back what an import recorded, by a counter-posting. Gives whether nothing had touched it.
    pub(crate) fn cancel_invoice(&self, id: InvoiceId, record: &InvoiceDraft) -> Result<bool, AppError> {
        if !self.writer.set_invoice_canceled(id, true)? {
            return Ok(false);
        }
        let event = match record.invoice_type {
            InvoiceType::Invoice => Event::InvoiceCanceled,
            InvoiceType::CreditMemo => Event::CreditMemoCanceled,
        };
        self.post_of_invoice(event, id, record)?;
        Ok(true)
    }

    /// Posts an event that moves all of a record's amount.
    fn post_of_invoice(&self, event: Event, id: InvoiceId, draft: &InvoiceDraft) -> Result<(), AppError> {
        self.writer.post(&NewTransaction {
            event,
            seller: draft.seller,
            amount: draft.amount,
            occurred_on: self.moment.today,
            recorded_at: self.moment.at,
            subject: Subject::Invoice(id),
            unapplied_cash: None,
            payment: None,
        })?;
        Ok(())
    }
}

/// The event that records what a seller issued.
const fn recorded(draft: &InvoiceDraft) -> Event {
    match draft.invoice_type {
        InvoiceType::Invoice => Event::InvoiceRecorded,
        InvoiceType::CreditMemo => Event::CreditMemoRecorded,
    }
}

impl View<'_, '_> {
    /// A page of invoices and credit memos.
    pub(crate) fn invoices(&self, query: &dto::InvoiceQuery) -> Result<dto::Page<dto::Invoice>, AppError> {
        let limit = page_size(query.limit);
        let order = Order::of(query.sort, query.direction);
        let after = order.read(query.after.as_deref(), InvoiceId::parse)?;
        let after = after.map(|id| self.reader.invoice(id)?.ok_or_else(bad_cursor)).transpose()?;
        let filter = InvoiceFilter { after, limit: limit + 1, ..self.invoice_filter(query)? };
        let invoices = self.reader.invoices(&filter)?;
        let payers = self.payers(&invoices)?;
        page(invoices, limit, |invoice| order.cursor(&invoice.id), |invoice| Ok(self.show_invoice(&invoice, &payers)))
    }

    /// How many invoices and credit memos match, and what they come to.
    pub(crate) fn invoice_sums(&self, query: &dto::InvoiceQuery) -> Result<ListSums, AppError> {
        Ok(self.reader.invoice_sums(&InvoiceFilter { sort: InvoiceSort::default(), ..self.invoice_filter(query)? })?)
    }

    /// All that a query restricts the list to, and its order.
    fn invoice_filter(&self, query: &dto::InvoiceQuery) -> Result<InvoiceFilter, AppError> {
        let sort = query.sort.map_or(InvoiceSort::default(), Into::into);
        let usual = if sort == InvoiceSort::Amount { Direction::Descending } else { Direction::Ascending };
        let due_from = parse_optional_day("dueFrom", query.due_from.as_deref())?;
        let due_to = parse_optional_day("dueTo", query.due_to.as_deref())?;
        check_days("dueTo", due_from, due_to)?;
        Ok(InvoiceFilter {
            invoice_type: query.invoice_type.map(Into::into),
            statuses: query.statuses.iter().map(|status| (*status).into()).collect(),
            open_only: query.open_only,
            amounts: amount_filter(&query.sellers, &query.currencies, (query.min_amount.as_deref(), query.max_amount.as_deref()))?,
            due_from,
            due_to,
            purchase_order: typed(query.purchase_order.as_deref()),
            search: typed(query.search.as_deref()),
            today: self.moment.today,
            sort,
            direction: direction(query.direction, usual),
            after: None,
            limit: 0,
        })
    }

    /// The record that a caller named by its id or by the seller's number.
    pub(crate) fn find_invoice(&self, id: &str) -> Result<Invoice, AppError> {
        let not_found = || AppError::NotFound { what: "invoice", id: id.chars().take(70).collect() };
        if let Ok(id) = InvoiceId::parse(id)
            && let Some(invoice) = self.reader.invoice(id)?
        {
            return Ok(invoice);
        }
        let number = InvoiceNumber::parse(id).map_err(|_| not_found())?;
        let mut found = self.reader.invoices_by_number(&number)?.into_iter();
        match (found.next(), found.next()) {
            (Some(first), Some(second)) => {
                let [seller, other] = [&first, &second].map(|invoice| invoice.record.seller.name().to_owned());
                let (first, second) = (Id::of(first.id), Id::of(second.id));
                Err(AppError::field("id", FieldRefusal::NumberOfTwo { number: number.to_string(), first, seller, second, other }))
            }
            (found, _) => found.ok_or_else(not_found),
        }
    }

    pub(crate) fn known(&self, draft: &InvoiceDraft) -> Result<Known, AppError> {
        let Some(known) = self.reader.invoice_of_seller(draft.seller, &draft.number)? else { return Ok(Known::No) };
        Ok(match difference(&known.record, draft) {
            Some(difference) => Known::Other(difference),
            None if known.parts.canceled == known.record.amount => Known::Undone(known.id),
            None => Known::Same(known.id),
        })
    }

    fn invoice_draft(&self, request: &dto::AddInvoice) -> Result<InvoiceDraft, AppError> {
        let mut errors = FieldErrors::<Sentences>::default();
        let invoice_type = request.invoice_type.map_or(InvoiceType::Invoice, Into::into);
        let seller = request.seller.map_or(self.ledger.seller, Seller::from);
        let number = errors.take("invoiceNumber", InvoiceNumber::parse(&request.invoice_number));
        let issued_on = errors.take("issuedOn", parse_day("issuedOn", &request.issued_on));
        let due_on = errors.take("dueOn", parse_optional_day("dueOn", request.due_on.as_deref())).flatten();
        if let (Some(issued_on), Some(due_on)) = (issued_on, due_on)
            && due_on < issued_on
        {
            errors.add("dueOn", FieldRefusal::DueBeforeIssue { due: due_on.to_string(), issued: issued_on.to_string() });
        }
        if due_on.is_none() && invoice_type == InvoiceType::Invoice && request.due_on.as_deref().unwrap_or_default().trim().is_empty() {
            errors.add("dueOn", FieldRefusal::DueDateMissing {});
        }
        let currency = errors.take("currency", seller.accept(request.currency.as_deref().unwrap_or(self.ledger.currency.code())));
        let amount = currency.and_then(|currency| errors.take("amount", parse_amount(&request.amount, currency)));
        let purchase_order =
            errors.take("purchaseOrder", text::optional(request.purchase_order.as_deref().unwrap_or_default(), "the purchase order", 100));
        let billing_period =
            errors.take("billingPeriod", text::optional(request.billing_period.as_deref().unwrap_or_default(), "the billing period", 40));
        errors.finish()?;
        let (Some(number), Some(issued_on), Some(amount)) = (number, issued_on, amount) else {
            unreachable!("a missing value has noted its error")
        };
        Ok(InvoiceDraft {
            number,
            invoice_type,
            seller,
            issued_on,
            due_on: if invoice_type == InvoiceType::CreditMemo { issued_on } else { due_on.unwrap_or(issued_on) },
            amount,
            charge_type: request.charge_type.map_or(billing_core::invoice::ChargeType::Usage, Into::into),
            purchase_order: purchase_order.flatten(),
            billing_period: billing_period.flatten(),
        })
    }

    /// Who will pay those of `invoices` that are open.
    pub(crate) fn payers(&self, invoices: &[Invoice]) -> Result<HashMap<InvoiceId, dto::WillBePaidBy>, AppError> {
        let mut open: HashMap<(Seller, Currency), Vec<&Invoice>> = HashMap::new();
        for invoice in invoices {
            if invoice.parts.outstanding.is_positive() && invoice.record.invoice_type == InvoiceType::Invoice {
                open.entry((invoice.record.seller, invoice.record.amount.currency())).or_default().push(invoice);
            }
        }
        let mut payers = HashMap::with_capacity(invoices.len());
        for ((seller, currency), wanted) in open {
            let expectations = self.expectations(seller, currency, &wanted)?;
            payers.extend(expectations.into_iter().map(|(id, expectation)| (id, expectation.paid_by)));
        }
        Ok(payers)
    }

    pub(crate) fn show_invoice(&self, invoice: &Invoice, payers: &HashMap<InvoiceId, dto::WillBePaidBy>) -> dto::Invoice {
        let (record, parts) = (&invoice.record, &invoice.parts);
        dto::Invoice {
            id: invoice.id.to_string(),
            invoice_number: record.number.to_string(),
            invoice_type: record.invoice_type.into(),
            seller: record.seller.into(),
            seller_name: record.seller.name().to_owned(),
            issued_on: record.issued_on.to_string(),
            due_on: record.due_on.to_string(),
            status: invoice.status(self.moment.today).into(),
            amount: record.amount.into(),
            outstanding: parts.outstanding.into(),
            processing: parts.processing.into(),
            settled: parts.settled.into(),
            canceled: parts.canceled.into(),
            charge_type: record.charge_type.into(),
            purchase_order: record.purchase_order.clone(),
            billing_period: record.billing_period.clone(),
            will_be_paid_by: payers.get(&invoice.id).copied().unwrap_or(dto::WillBePaidBy::NotOpen),
            recorded_on: invoice.recorded_on.to_string(),
            paid_on: invoice.paid_on.map(|day| day.to_string()),
        }
    }

    /// The payments of an invoice, or those made out of a credit memo.
    fn payments(&self, invoice: &Invoice) -> Result<Vec<dto::InvoicePayment>, AppError> {
        let records = match invoice.record.invoice_type {
            InvoiceType::Invoice => self.reader.payments_of_invoice(invoice.id)?,
            InvoiceType::CreditMemo => self.reader.payments_of_credit_memo(invoice.id)?,
        };
        records.into_iter().map(|record| self.show_payment(record)).collect()
    }

    pub(crate) fn show_payment(&self, record: PaymentRecord) -> Result<dto::InvoicePayment, AppError> {
        let invoice = self.find_invoice(&record.payment.invoice.to_string())?;
        let source_label = match record.payment.source {
            PaymentSource::AdvancePay => Label::AdvancePay {}.into(),
            PaymentSource::CreditMemo(memo) => {
                let number = self.find_invoice(&memo.to_string())?.record.number.to_string();
                Label::CreditMemo { number, id: Id::of(memo) }.into()
            }
            PaymentSource::Method(method) => self.method_label(method)?,
            PaymentSource::UnappliedCash(cash) => Label::UnappliedCash { id: Id::of(cash) }.into(),
        };
        let number = &invoice.record.number;
        let subject = ExplainedInvoice { number: number.as_str(), seller: invoice.record.seller, due_on: invoice.record.due_on };
        let explanation_parts = explanation::payment(&subject, &record, &source_label);
        Ok(dto::InvoicePayment {
            id: record.id.to_string(),
            invoice_id: invoice.id.to_string(),
            invoice_number: number.to_string(),
            date: record.payment.paid_on.to_string(),
            source: show_source(record.payment.source),
            source_id: source_id(record.payment.source),
            explanation: english(&explanation_parts),
            explanation_parts,
            source_label: source_label.to_string(),
            source_label_parts: source_label,
            amount: record.payment.amount.into(),
            status: record.payment.status.into(),
            expected_by: record.payment.expected_by.map(|day| day.to_string()),
            outstanding_after: record.payment.outstanding_after.into(),
            automatic: record.payment.automatic,
            recorded_by: record.recorded_by,
            evidence: record.evidence_text,
        })
    }
}

fn sentences(payments: &[dto::InvoicePayment]) -> Vec<Sentence> {
    payments.iter().flat_map(|payment| payment.explanation_parts.clone()).collect()
}

/// The first thing in which `new` differs from what is on record under the same number.
pub(crate) fn difference(old: &InvoiceDraft, new: &InvoiceDraft) -> Option<Difference> {
    let part = |part, there: Option<String>, here: Option<String>| ImportSentence::PartDiffers { part: Choice(part), there, here };
    let days = |name, old: NaiveDate, new: NaiveDate| part(name, Some(old.to_string()), Some(new.to_string()));
    let kind = |name| ImportSentence::KindDiffers { part: Choice(name) };
    let amounts = ImportSentence::AmountDiffers { there: old.amount.into(), here: new.amount.into() };
    let candidates = [
        (old.amount != new.amount, "amount", amounts),
        (old.invoice_type != new.invoice_type, "type", kind("TYPE")),
        (old.issued_on != new.issued_on, "issuedOn", days("ISSUED_ON", old.issued_on, new.issued_on)),
        (old.due_on != new.due_on, "dueOn", days("DUE_ON", old.due_on, new.due_on)),
        (old.charge_type != new.charge_type, "chargeType", kind("CHARGE_TYPE")),
        (
            old.purchase_order != new.purchase_order,
            "purchaseOrder",
            part("PURCHASE_ORDER", old.purchase_order.clone(), new.purchase_order.clone()),
        ),
        (
            old.billing_period != new.billing_period,
            "billingPeriod",
            part("BILLING_PERIOD", old.billing_period.clone(), new.billing_period.clone()),
        ),
    ];
    candidates.into_iter().find(|(differs, ..)| *differs).map(|(_, field, said)| Difference { field, said: said.into() })
}
