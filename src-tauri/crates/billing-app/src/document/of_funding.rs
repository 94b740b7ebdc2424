//! The documents of a funding: what to send or what is debited, and what arrived.

use billing_core::funding::{Funding, FundingMethod, FundingStatus};
use billing_core::ids::{DocumentId, FundingId, PaymentMethodId};
use billing_core::language::Language;
use billing_core::method::{BankAccountSummary, PaymentMethodKind};
use billing_core::seller::{ReceivingAccount, SellerBankDetails};
use billing_documents::{Arrival, DebitState, EvidenceKind, FundingDocument, FundingSummary, PaidBy, Receipt};
use billing_store::{DocumentKind, DocumentRecord, Evidence, FundingEventKind, FundingEventRecord};

use super::{Before, IssuedDocument, Issuer};
use crate::dto::{Id, Refusal};
use crate::error::AppError;
use crate::funding::return_deadline;

impl Issuer<'_, '_, '_> {
    /// Issues the document of a new funding where nothing is missing for it. Whatever is missing is said when it is asked for.
    pub(crate) fn issue_if_possible(&self, id: FundingId) -> Result<(), AppError> {
        match self.funding_document(&id.to_string(), None) {
            Ok(_) | Err(AppError::WrongStatus(_) | AppError::SellerBankMissing { .. } | AppError::Document(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    pub(super) fn funding_document(&self, id: &str, language: Option<Language>) -> Result<IssuedDocument, AppError> {
        let view = self.change.view();
        let funding = view.find_funding(id)?;
        if funding.method != FundingMethod::Eft {
            return Err(AppError::WrongStatus(Refusal::NoFundingDocument { id: Id::of(funding.id) }.into()));
        }
        let events = view.reader.funding_events(funding.id)?;
        let canceled_on = events.iter().find(|event| event.kind == FundingEventKind::Canceled).map(|event| event.date);
        let basis = i64::from(canceled_on.is_some());
        let current = view.seller_bank(funding.seller, funding.amount.currency(), self.vault)?;
        let awaited = matches!(funding.status, FundingStatus::AwaitingTransfer | FundingStatus::PartiallyReceived);
        let moved = |record: &DocumentRecord| current.as_ref().is_some_and(|(bank, _)| Some(*bank) != record.seller_bank);
        let holds = |record: &DocumentRecord| record.basis == basis && !(awaited && moved(record));
        let before = self.before(funding.id, DocumentKind::FundingDocument, language, holds)?;
        if let Some(record) = before.same.clone().filter(holds) {
            return self.issued(record);
        }
        let (bank, seller_bank) = current
            .ok_or_else(|| AppError::SellerBankMissing { seller: funding.seller.name(), currency: funding.amount.currency().code() })?;
        let facts = [vec![funding.amount.spoken(), funding.reference.to_string()], bank_facts(&seller_bank)].concat();
        let requested_by = requester(&events);
        let record = DocumentRecord { seller_bank: Some(bank), ..record(&funding, DocumentKind::FundingDocument, basis, &before) };
        let issued = self.issue(record, before.beside, &borrowed(&facts), |issue| {
            let document = FundingDocument {
                issue,
                payer: view.payer(),
                funding_id: funding.id,
                reference: funding.reference.clone(),
                amount: funding.amount,
                requested_on: funding.requested_on,
                requested_by: requested_by.unwrap_or_else(|| self.user.to_owned()),
                seller_bank,
                expected_by: funding.expected_by,
                canceled_on,
            };
            Ok((document.file_stem(), document.to_pdf()?))
        })?;
        self.note_in_timeline(funding.id, &issued.info.number)?;
        Ok(issued)
    }

    pub(super) fn funding_summary(&self, id: &str, language: Option<Language>) -> Result<IssuedDocument, AppError> {
        let view = self.change.view();
        let funding = view.find_funding(id)?;
        let FundingMethod::BankAccount(method) = funding.method else {
            return Err(AppError::WrongStatus(Refusal::NoFundingSummary { id: Id::of(funding.id) }.into()));
        };
        let events = view.reader.funding_events(funding.id)?;
        let basis = steps(&events);
        let holds = |record: &DocumentRecord| record.basis == basis;
        let before = self.before(funding.id, DocumentKind::FundingSummary, language, holds)?;
        if let Some(record) = before.same.clone().filter(holds) {
            return self.issued(record);
        }
        let account = self.account(method)?;
        let facts = [funding.amount.spoken(), funding.reference.to_string(), account.last_four.clone()];
        let record = record(&funding, DocumentKind::FundingSummary, basis, &before);
        self.issue(record, before.beside, &borrowed(&facts), |issue| {
            let summary = FundingSummary {
                issue,
                payer: view.payer(),
                funding_id: funding.id,
                reference: funding.reference.clone(),
                amount: funding.amount,
                seller: funding.seller,
                requested_on: funding.requested_on,
                requested_by: requester(&events).unwrap_or_else(|| self.user.to_owned()),
                account_last_four: account.last_four,
                name_on_account: account.contact.name_on_account,
                expected: (funding.expected_from, funding.expected_by),
                state: debit_state(&funding, &events),
            };
            Ok((summary.file_stem(), summary.to_pdf()?))
        })
    }

    pub(super) fn receipt(&self, id: &str, language: Option<Language>) -> Result<IssuedDocument, AppError> {
        let view = self.change.view();
        let funding = view.find_funding(id)?;
        let events = view.reader.funding_events(funding.id)?;
        let arrived = |event: &&FundingEventRecord| matches!(event.kind, FundingEventKind::Receipt | FundingEventKind::Succeeded);
        if !events.iter().any(|event| arrived(&event)) {
            return Err(AppError::WrongStatus(Refusal::NoReceipt { id: Id::of(funding.id) }.into()));
        }
        let basis = steps(&events);
        let holds = |record: &DocumentRecord| record.basis == basis;
        let before = self.before(funding.id, DocumentKind::Receipt, language, holds)?;
        if let Some(record) = before.same.clone().filter(holds) {
            return self.issued(record);
        }
        let method = match funding.method {
            FundingMethod::Eft => PaidBy::ElectronicFundsTransfer,
            FundingMethod::BankAccount(method) => PaidBy::BankAccount(self.account(method)?.last_four),
        };
        let arrivals: Vec<Arrival> = events.iter().filter(arrived).map(|event| arrival(&funding, event)).collect();
        let facts = [funding.received.spoken(), funding.reference.to_string(), format!("{arrivals:?}")];
        let record = record(&funding, DocumentKind::Receipt, basis, &before);
        self.issue(record, before.beside, &borrowed(&facts), |issue| {
            let receipt = Receipt {
                issue,
                payer: view.payer(),
                funding_id: funding.id,
                reference: funding.reference.clone(),
                seller: funding.seller,
                method,
                requested_on: funding.requested_on,
                requested: funding.amount,
                arrivals,
                returned: last(&events, FundingEventKind::Returned).map(|event| (event.date, event.return_code)),
            };
            Ok((receipt.file_stem(), receipt.to_pdf()?))
        })
    }

    /// What was issued before of this kind for a funding.
    fn before(
        &self,
        funding: FundingId,
        kind: DocumentKind,
        language: Option<Language>,
        holds: impl Fn(&DocumentRecord) -> bool,
    ) -> Result<Before, AppError> {
        let mut issued = self.change.writer.documents_of_funding(funding)?;
        issued.retain(|record| record.kind == kind);
        Ok(Before::of(&issued, self.language(language, &issued)?, holds))
    }

    /// The account that a funding is debited from.
    fn account(&self, id: PaymentMethodId) -> Result<BankAccountSummary, AppError> {
        match self.change.view().method(id)?.kind {
            PaymentMethodKind::UsBankAccount(account) => Ok(*account),
            PaymentMethodKind::Card(_) | PaymentMethodKind::WireTransfer => {
                Err(AppError::NotFound { what: "bank account", id: id.to_string() })
            }
        }
    }

    fn note_in_timeline(&self, funding: FundingId, number: &str) -> Result<(), AppError> {
        let moment = self.change.moment;
        Ok(self.change.writer.insert_funding_event(&FundingEventRecord {
            funding,
            kind: FundingEventKind::DocumentIssued,
            date: moment.today,
            amount: None,
            evidence: Evidence::Program,
            evidence_text: Some(number.to_owned()),
            recorded_by: self.user.to_owned(),
            recorded_at: moment.at,
            return_code: None,
            statement_line: None,
        })?)
    }
}

fn record(funding: &Funding, kind: DocumentKind, basis: i64, before: &Before) -> DocumentRecord {
    DocumentRecord {
        id: DocumentId::new(0),
        kind,
        funding: Some(funding.id),
        seller: funding.seller,
        currency: funding.amount.currency(),
        period: None,
        basis,
        replaces: before.same.as_ref().map(|record| record.id),
        replaced_by: None,
        check_code: None,
        issued_on: funding.requested_on,
        file_stem: String::new(),
        language: before.language,
        sha256: String::new(),
        seller_bank: None,
    }
}

pub(super) fn borrowed(facts: &[String]) -> Vec<&str> {
    facts.iter().map(String::as_str).collect()
}

/// Where the money goes, as the check code covers it.
fn bank_facts(bank: &SellerBankDetails) -> Vec<String> {
    let [account, code] = match &bank.account {
        ReceivingAccount::Us { account_number, routing_number } => [account_number.expose(), routing_number.as_str()],
        ReceivingAccount::Iban { iban, bic } => [iban.expose(), bic.as_str()],
        ReceivingAccount::Swift { account_number, bic } => [account_number.expose(), bic.as_str()],
    };
    [bank.beneficiary_name.as_str(), &bank.bank_name, account, code].map(str::to_owned).to_vec()
}

/// Who requested a funding.
fn requester(events: &[FundingEventRecord]) -> Option<String> {
    events.iter().find(|event| event.kind == FundingEventKind::Requested).map(|event| event.recorded_by.clone())
}

/// How many steps a funding has gone, without the issue of documents.
fn steps(events: &[FundingEventRecord]) -> i64 {
    let steps = events.iter().filter(|event| event.kind != FundingEventKind::DocumentIssued).count();
    i64::try_from(steps).unwrap_or(i64::MAX)
}

fn last(events: &[FundingEventRecord], kind: FundingEventKind) -> Option<&FundingEventRecord> {
    events.iter().rfind(|event| event.kind == kind)
}

fn debit_state(funding: &Funding, events: &[FundingEventRecord]) -> DebitState {
    if let Some(returned) = last(events, FundingEventKind::Returned) {
        return DebitState::Returned(returned.date, returned.return_code);
    }
    if let Some(failed) = last(events, FundingEventKind::Failed) {
        return DebitState::Failed(failed.date, failed.return_code);
    }
    match last(events, FundingEventKind::Succeeded) {
        Some(succeeded) => {
            let arrived = funding.arrived_on.unwrap_or(succeeded.date);
            DebitState::Succeeded(arrived, return_deadline(arrived).unwrap_or(arrived))
        }
        None => DebitState::Processing,
    }
}

fn arrival(funding: &Funding, event: &FundingEventRecord) -> Arrival {
    Arrival {
        date: event.date,
        amount: event.amount.unwrap_or(funding.amount),
        evidence: match event.evidence {
            Evidence::OwnersWord => EvidenceKind::OwnersWord,
            Evidence::StatementLine => EvidenceKind::BankStatement,
            Evidence::SimulatedClock => EvidenceKind::SimulatedClock,
            Evidence::Program => EvidenceKind::Program,
        },
        // A statement's line is named, so that whoever reads the receipt can ask for it.
        evidence_text: event.evidence_text.clone().or_else(|| event.statement_line.map(|line| line.to_string())),
        recorded_by: event.recorded_by.clone(),
    }
}
