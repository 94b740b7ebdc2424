//! Issuing, keeping and serving funding documents. An issued one is served again byte for byte.

use std::path::Path;
use std::sync::Arc;

use billing_core::funding::{Funding, FundingMethod, FundingStatus};
use billing_core::ids::{DocumentId, FundingId};
use billing_core::seller::SellerBankDetails;
use billing_documents::{FundingDocument, Paper};
use billing_store::{DocumentRecord, Evidence, FundingEventKind, FundingEventRecord, NewDocument};
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::files::{not_written, numbered, too_many, write_whole};
use crate::vault::{Place, Vault};
use crate::{App, Change, dto};

/// A document with its bytes.
pub struct IssuedDocument {
    /// The document.
    pub info: dto::DocumentInfo,
    /// The PDF.
    pub bytes: Zeroizing<Vec<u8>>,
}

impl App {
    /// The funding document of an EFT: the one issued before, or a new one where none was, or where the seller's bank
    /// details have changed while the transfer is still awaited (R19).
    ///
    /// # Errors
    /// Where there is no such funding, it is no EFT, the seller's bank details are not known, or the key is missing.
    pub fn funding_document(&mut self, id: &str) -> Result<IssuedDocument, AppError> {
        let vault = self.vault()?;
        let user = self.environment.user.clone();
        let random = Arc::clone(&self.environment.random);
        self.write(|change| change.funding_document(id, &vault, random.as_ref(), &user))
    }

    /// Writes the funding document to `path`. What stands there is replaced whole or not at all.
    ///
    /// # Errors
    /// As [`Self::funding_document`], and where the file can't be written.
    pub fn save_funding_document(&mut self, id: &str, path: &Path) -> Result<dto::SavedDocument, AppError> {
        let document = self.funding_document(id)?;
        write_bytes(path, &document.bytes)?;
        Ok(dto::SavedDocument { path: path.display().to_string(), document: document.info })
    }

    /// Writes the funding document into `folder` under its own name, or that name with a number where another file has it.
    ///
    /// # Errors
    /// As [`Self::funding_document`], and where the file can't be written.
    pub fn download_funding_document(&mut self, id: &str, folder: &Path) -> Result<dto::SavedDocument, AppError> {
        let document = self.funding_document(id)?;
        let stem = document.info.file_name.trim_end_matches(".pdf").to_owned();
        for path in numbered(folder, &stem, ".pdf") {
            match std::fs::read(&path) {
                Ok(there) if there != *document.bytes => {}
                Ok(_) => return Ok(dto::SavedDocument { path: path.display().to_string(), document: document.info }),
                Err(_) => {
                    write_bytes(&path, &document.bytes)?;
                    return Ok(dto::SavedDocument { path: path.display().to_string(), document: document.info });
                }
            }
        }
        Err(too_many(folder, &stem, ".pdf"))
    }
}

impl Change<'_, '_> {
    /// Issues the document of a new EFT where nothing is missing for it. Whatever is missing is said when it is asked for.
    pub(crate) fn issue_document_if_possible(
        &self,
        id: FundingId,
        vault: &Vault,
        random: &dyn crate::Random,
        user: &str,
    ) -> Result<(), AppError> {
        match self.funding_document(&id.to_string(), vault, random, user) {
            Ok(_) | Err(AppError::WrongStatus(_) | AppError::SellerBankMissing { .. } | AppError::Document(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn funding_document(&self, id: &str, vault: &Vault, random: &dyn crate::Random, user: &str) -> Result<IssuedDocument, AppError> {
        let funding = self.view().find_funding(id)?;
        if funding.method != FundingMethod::Eft {
            let message =
                format!("{} is debited from a bank account; only an electronic funds transfer has a funding document.", funding.id);
            return Err(AppError::WrongStatus(message));
        }
        let newest = self.writer.documents(funding.id)?.into_iter().next();
        let current = self.view().seller_bank(funding.seller, funding.amount.currency(), vault)?;
        let outdated = |record: &DocumentRecord| {
            let awaited = matches!(funding.status, FundingStatus::AwaitingTransfer | FundingStatus::PartiallyReceived);
            awaited && current.as_ref().is_some_and(|(bank, _)| *bank != record.seller_bank)
        };
        if let Some(record) = newest.filter(|record| !outdated(record)) {
            return self.issued(record, vault);
        }
        let (bank, details) = current
            .ok_or_else(|| AppError::SellerBankMissing { seller: funding.seller.name(), currency: funding.amount.currency().code() })?;
        self.issue(&funding, bank, details, vault, random, user)
    }

    fn issue(
        &self,
        funding: &Funding,
        bank: i64,
        seller_bank: SellerBankDetails,
        vault: &Vault,
        random: &dyn crate::Random,
        user: &str,
    ) -> Result<IssuedDocument, AppError> {
        let (ledger, today) = (&self.ledger, self.moment.today);
        let id = self.writer.next_document_id()?;
        let country = ledger.billing_address.as_ref().map(|address| address.country.as_str());
        let document = FundingDocument {
            number: id,
            funding_id: funding.id,
            reference: funding.reference.clone(),
            amount: funding.amount,
            issued_on: today,
            requested_on: funding.requested_on,
            requested_by: user.to_owned(),
            payer_name: ledger.account_name.clone(),
            payer_account_id: ledger.account_id.clone(),
            payer_address: ledger.billing_address.clone(),
            seller_bank,
            expected_by: funding.expected_by,
            paper: Paper::for_country(country, funding.seller),
        };
        let bytes = Zeroizing::new(document.to_pdf()?);
        let record = DocumentRecord {
            id,
            funding: funding.id,
            issued_on: today,
            file_name: document.file_name(),
            sha256: crate::text::sha256(&bytes),
            seller_bank: bank,
        };
        let content_sealed = vault.seal(place(id), &bytes, random)?;
        self.writer.insert_document(&NewDocument { record: record.clone(), content_sealed })?;
        self.writer.insert_funding_event(&FundingEventRecord {
            funding: funding.id,
            kind: FundingEventKind::DocumentIssued,
            date: today,
            amount: None,
            evidence: Evidence::Program,
            evidence_text: Some(id.to_string()),
            recorded_by: user.to_owned(),
            recorded_at: self.moment.at,
            return_code: None,
        })?;
        Ok(IssuedDocument { info: show(record), bytes })
    }

    /// The bytes of a document as it was issued; its hash is checked on the way out.
    fn issued(&self, record: DocumentRecord, vault: &Vault) -> Result<IssuedDocument, AppError> {
        let broken = || AppError::SealBroken { table: "document", row: record.id.number(), column: "content_sealed" };
        let sealed = self.writer.document_content(record.id)?.ok_or_else(broken)?;
        let bytes = vault.open(place(record.id), &sealed)?;
        if crate::text::sha256(&bytes) != record.sha256 {
            return Err(broken());
        }
        Ok(IssuedDocument { info: show(record), bytes })
    }
}

const fn place(id: DocumentId) -> Place {
    Place { table: "document", row: id.number(), column: "content_sealed" }
}

pub(crate) fn show(record: DocumentRecord) -> dto::DocumentInfo {
    dto::DocumentInfo {
        number: record.id.to_string(),
        issued_on: record.issued_on.to_string(),
        sha256: record.sha256,
        file_name: record.file_name,
    }
}

fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    write_whole(path, |file| file.write_all(bytes).map_err(|error| not_written(path, &error)))
}
