//! Checking the paper: what the ledger knows of the document with a check code.

use billing_core::check_code::CheckCode;
use billing_core::funding::FundingStatus;
use billing_store::{DocumentKind, DocumentRecord};

use super::show;
use crate::dto::{Choice, DocumentSentence, FieldRefusal, Sentence};
use crate::error::AppError;
use crate::{App, View, dto};

impl App {
    /// What must stand on the document with this check code, and whether it still holds. A forger can copy a code, but not the ledger's
    /// record of what belongs to it.
    ///
    /// # Errors
    /// Where the text is no check code, no document of this ledger has it, or the key is missing.
    pub fn check_document(&mut self, code: &str) -> Result<dto::DocumentCheck, AppError> {
        let code = CheckCode::parse(code).map_err(|error| AppError::field("code", error))?;
        let vault = self.vault()?;
        self.read(|view| {
            let record = view
                .reader
                .document_with_code(&code)?
                .ok_or_else(|| AppError::field("code", FieldRefusal::UnknownCheckCode { given: code.to_string() }))?;
            // The bytes are opened, too: what is sealed can't have been put there by anyone without the key.
            view.issued_bytes(&record, &vault)?;
            let funding = record.funding.map(|id| view.find_funding(&id.to_string())).transpose()?;
            let objection = view.objection(&record, funding.as_ref().map(|funding| funding.status))?;
            let seller_bank = match record.seller_bank {
                Some(row) => view.seller_bank_of_row(row, &vault)?,
                None => None,
            };
            let holds = objection.is_none();
            let verdict = verdict(&record, objection);
            Ok(dto::DocumentCheck {
                holds,
                verdict: verdict.to_string(),
                verdict_parts: verdict,
                payer_name: view.ledger.account_name.clone(),
                account_id: view.ledger.account_id.as_str().to_owned(),
                amount: funding.as_ref().map(|funding| funding.amount.into()),
                reference: funding.as_ref().map(|funding| funding.reference.as_str().to_owned()),
                seller_bank,
                document: show(record),
            })
        })
    }
}

impl View<'_, '_> {
    /// Why a document that was issued does not hold any more.
    fn objection(&self, record: &DocumentRecord, status: Option<FundingStatus>) -> Result<Option<DocumentSentence>, AppError> {
        if let Some(newer) = record.replaced_by {
            return Ok(Some(DocumentSentence::DocumentReplaced { newer: newer.to_string() }));
        }
        let is_to_be_paid = record.kind == DocumentKind::FundingDocument;
        match status {
            Some(FundingStatus::Canceled) if is_to_be_paid => return Ok(Some(DocumentSentence::DocumentOfCanceled {})),
            Some(FundingStatus::Returned) => return Ok(Some(DocumentSentence::DocumentOfReturned {})),
            _ => {}
        }
        let Some(row) = record.seller_bank else { return Ok(None) };
        let current = self.reader.seller_bank(record.seller, record.currency)?;
        let outdated = is_to_be_paid && current.is_some_and(|current| current.id != row);
        Ok(outdated.then_some(DocumentSentence::DocumentToOldAccount {}))
    }
}

fn verdict(record: &DocumentRecord, objection: Option<DocumentSentence>) -> Sentence {
    let (number, on) = (record.id.to_string(), record.issued_on.into());
    let kind = Choice(match record.kind {
        DocumentKind::FundingDocument => "FUNDING_DOCUMENT",
        DocumentKind::FundingSummary => "FUNDING_SUMMARY",
        DocumentKind::Receipt => "RECEIPT",
        DocumentKind::Statement => "STATEMENT",
    });
    match objection {
        Some(why) => DocumentSentence::DocumentOutdated { number, kind, on, why: why.into() }.into(),
        None => DocumentSentence::DocumentHolds { number, kind, on }.into(),
    }
}
