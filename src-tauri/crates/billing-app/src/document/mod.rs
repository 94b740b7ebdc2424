//! Issuing, keeping and serving documents. An issued one is served again byte for byte; what outdates it leads to a new one under a
//! new number, which names the old.

mod archive;
mod check;
mod letters;
mod of_funding;
mod statement;

use std::path::Path;
use std::sync::Arc;

use billing_core::check_code::CheckCode;
use billing_core::ids::DocumentId;
use billing_core::language::Language;
use billing_documents::{Issue, Paper, Payer};
use billing_store::{Direction, DocumentFilter, DocumentRecord, ListSums, NewDocument};
use zeroize::Zeroizing;

use crate::convert::{page, page_size, parse_optional_day};
use crate::error::AppError;
use crate::files::{not_written, write_once, write_whole};
use crate::list::{Order, check_days, direction, typed};
use crate::vault::{Place, Vault};
use crate::{App, Change, Random, View, dto};

/// A document with its bytes.
pub struct IssuedDocument {
    /// The document.
    pub info: dto::DocumentInfo,
    /// The PDF.
    pub bytes: Zeroizing<Vec<u8>>,
}

impl App {
    /// The document that is asked for: the one issued before in its language where it still holds, otherwise a new one.
    ///
    /// # Errors
    /// Where what it is about is not there or can't have it, or the key is missing.
    pub fn document(&mut self, request: &dto::DocumentRequest) -> Result<IssuedDocument, AppError> {
        let vault = self.vault()?;
        let user = self.environment.user.clone();
        let random = Arc::clone(&self.environment.random);
        self.write(|change| {
            let issuer = Issuer { change, vault: &vault, random: random.as_ref(), user: &user };
            match request {
                dto::DocumentRequest::FundingDocument(of) => issuer.funding_document(&of.funding_id, of.language.map(Into::into)),
                dto::DocumentRequest::FundingSummary(of) => issuer.funding_summary(&of.funding_id, of.language.map(Into::into)),
                dto::DocumentRequest::Receipt(of) => issuer.receipt(&of.funding_id, of.language.map(Into::into)),
                dto::DocumentRequest::Statement(statement) => issuer.statement(statement),
                dto::DocumentRequest::Issued(issued) => issuer.issued(change.view().find_document(&issued.number)?),
            }
        })
    }

    /// The funding document of an EFT: the one issued before, or a new one where none was, where the seller's bank details have changed
    /// while the transfer is still awaited (R19), or where the funding was canceled since.
    ///
    /// # Errors
    /// Where there is no such funding, it is no EFT, the seller's bank details are not known, or the key is missing.
    pub fn funding_document(&mut self, id: &str) -> Result<IssuedDocument, AppError> {
        self.document(&dto::DocumentRequest::FundingDocument(dto::OfFunding { funding_id: id.to_owned(), language: None }))
    }

    /// Writes a document to `path`. What stands there is replaced whole or not at all.
    ///
    /// # Errors
    /// As [`Self::document`], and where the file can't be written.
    pub fn save_document(&mut self, request: &dto::DocumentRequest, path: &Path) -> Result<dto::SavedDocument, AppError> {
        let document = self.document(request)?;
        write_bytes(path, &document.bytes)?;
        Ok(dto::SavedDocument { path: path.display().to_string(), document: document.info })
    }

    /// Writes a document into `folder` under its own name, or that name with a number where another file has it.
    ///
    /// # Errors
    /// As [`Self::document`], and where the file can't be written.
    pub fn download_document(&mut self, request: &dto::DocumentRequest, folder: &Path) -> Result<dto::SavedDocument, AppError> {
        let document = self.document(request)?;
        let path = write_once(folder, document.info.file_name.trim_end_matches(".pdf"), ".pdf", &document.bytes)?;
        Ok(dto::SavedDocument { path: path.display().to_string(), document: document.info })
    }

    /// An issued document, by its number.
    ///
    /// # Errors
    /// Where there is none of this number.
    pub fn document_info(&mut self, number: &str) -> Result<dto::DocumentInfo, AppError> {
        self.read(|view| view.find_document(number).map(show))
    }

    /// The bytes of an issued document, as it was issued. Nothing is written.
    ///
    /// # Errors
    /// Where there is none of this number, the key is missing, or the bytes are not those that were issued.
    pub fn document_content(&mut self, number: &str) -> Result<Zeroizing<Vec<u8>>, AppError> {
        let vault = self.vault()?;
        self.read(|view| view.issued_bytes(&view.find_document(number)?, &vault))
    }

    /// A page of all issued documents, the newest first unless asked otherwise.
    ///
    /// # Errors
    /// Where a day or the cursor can't be read.
    pub fn documents(&mut self, query: &dto::DocumentQuery) -> Result<dto::Page<dto::DocumentInfo>, AppError> {
        self.read(|view| view.documents(query))
    }
}

impl View<'_, '_> {
    /// A page of all issued documents.
    pub(crate) fn documents(&self, query: &dto::DocumentQuery) -> Result<dto::Page<dto::DocumentInfo>, AppError> {
        let limit = page_size(query.limit);
        let order = Order::of(None::<()>, query.direction);
        let after = order.read(query.after.as_deref(), DocumentId::parse)?;
        let filter = DocumentFilter { after, limit: limit + 1, ..document_filter(query)? };
        page(self.reader.documents(&filter)?, limit, |record| order.cursor(&record.id), |record| Ok(show(record)))
    }

    /// How many documents match.
    pub(crate) fn document_sums(&self, query: &dto::DocumentQuery) -> Result<ListSums, AppError> {
        Ok(self.reader.document_sums(&document_filter(query)?)?)
    }

    /// The document that a caller named.
    pub(crate) fn find_document(&self, number: &str) -> Result<DocumentRecord, AppError> {
        let not_found = || AppError::NotFound { what: "document", id: number.chars().take(40).collect() };
        let id = DocumentId::parse(number).map_err(|_| not_found())?;
        self.reader.document(id)?.ok_or_else(not_found)
    }

    fn payer(&self) -> Payer {
        let ledger = &self.ledger;
        Payer { name: ledger.account_name.clone(), account_id: ledger.account_id.clone(), address: ledger.billing_address.clone() }
    }
}

/// All that a query restricts the list to, and its order.
fn document_filter(query: &dto::DocumentQuery) -> Result<DocumentFilter, AppError> {
    let from = parse_optional_day("from", query.from.as_deref())?;
    let to = parse_optional_day("to", query.to.as_deref())?;
    check_days("to", from, to)?;
    Ok(DocumentFilter {
        kinds: query.kinds.iter().map(|kind| (*kind).into()).collect(),
        from,
        to,
        search: typed(query.search.as_deref()),
        direction: direction(query.direction, Direction::Descending),
        after: None,
        limit: 0,
    })
}

/// What issuing a document takes.
pub(crate) struct Issuer<'a, 'w, 'c> {
    pub(crate) change: &'a Change<'w, 'c>,
    pub(crate) vault: &'a Vault,
    pub(crate) random: &'a dyn Random,
    pub(crate) user: &'a str,
}

impl Issuer<'_, '_, '_> {
    /// Issues `record` under the next number: `make` gives the name of the file and the PDF of this issue. The check code is a keyed
    /// hash of the document's number, its payer and `facts`.
    fn issue(
        &self,
        record: DocumentRecord,
        also_issued_as: Option<DocumentId>,
        facts: &[&str],
        make: impl FnOnce(Issue) -> Result<(String, Vec<u8>), AppError>,
    ) -> Result<IssuedDocument, AppError> {
        let (change, ledger) = (self.change, &self.change.ledger);
        let number = change.writer.next_document_id()?;
        let country = ledger.billing_address.as_ref().map(|address| address.country.as_str());
        let shown = number.to_string();
        let named = [shown.as_str(), ledger.account_name.as_str(), ledger.account_id.as_str()];
        let check_code = self.check_code(&[named.as_slice(), facts].concat());
        let issue = Issue {
            number,
            issued_on: change.moment.today,
            replaces: record.replaces,
            check_code: check_code.clone(),
            also_issued_as,
            paper: Paper::for_country(country, record.seller),
            language: record.language,
        };
        let (file_stem, bytes) = make(issue)?;
        let bytes = Zeroizing::new(bytes);
        let record = DocumentRecord {
            id: number,
            issued_on: change.moment.today,
            check_code: Some(check_code),
            sha256: crate::text::sha256(&bytes),
            file_stem,
            ..record
        };
        let content_sealed = self.vault.seal(place(number), &bytes, self.random)?;
        change.writer.insert_document(&NewDocument { record: record.clone(), content_sealed })?;
        Ok(IssuedDocument { info: show(record), bytes })
    }

    /// The language that was asked for; without one, that of the newest of `issued`, and where there is none, that of the last document
    /// of any kind: whoever has chosen a language is not asked again.
    fn language(&self, asked: Option<Language>, issued: &[DocumentRecord]) -> Result<Language, AppError> {
        if let Some(language) = asked.or_else(|| issued.first().map(|record| record.language)) {
            return Ok(language);
        }
        let newest = DocumentFilter { direction: Direction::Descending, limit: 1, ..DocumentFilter::default() };
        let last = self.change.writer.documents(&newest)?;
        Ok(last.first().map(|record| record.language).unwrap_or_default())
    }

    fn check_code(&self, facts: &[&str]) -> CheckCode {
        // Each fact with its length, so that no two lists of facts are the same bytes.
        let stated: String = facts.iter().map(|fact| format!("{}:{fact}\n", fact.len())).collect();
        let hash = self.vault.match_hash(format!("document\n{stated}").as_bytes());
        let bits = hash.first_chunk::<8>().copied().unwrap_or_default();
        CheckCode::from_bits(u64::from_be_bytes(bits))
    }

    /// The bytes of a document as it was issued; its hash is checked on the way out.
    fn issued(&self, record: DocumentRecord) -> Result<IssuedDocument, AppError> {
        let bytes = self.change.view().issued_bytes(&record, self.vault)?;
        Ok(IssuedDocument { info: show(record), bytes })
    }
}

/// What was issued before of a document that is asked for.
struct Before {
    /// The language that it is asked for in.
    language: Language,
    /// The one in its language, which a new one takes the place of.
    same: Option<DocumentRecord>,
    /// The newest in another language that still holds.
    beside: Option<DocumentId>,
}

impl Before {
    /// Looks through all that was issued, the newest first.
    fn of(issued: &[DocumentRecord], language: Language, holds: impl Fn(&DocumentRecord) -> bool) -> Self {
        Self {
            language,
            same: issued.iter().find(|record| record.language == language).cloned(),
            beside: issued.iter().find(|record| record.language != language && holds(record)).map(|record| record.id),
        }
    }
}

impl View<'_, '_> {
    fn issued_bytes(&self, record: &DocumentRecord, vault: &Vault) -> Result<Zeroizing<Vec<u8>>, AppError> {
        let broken = || AppError::SealBroken { table: "document", row: record.id.number(), column: "content_sealed" };
        let sealed = self.reader.document_content(record.id)?.ok_or_else(broken)?;
        let bytes = vault.open(place(record.id), &sealed)?;
        if crate::text::sha256(&bytes) == record.sha256 { Ok(bytes) } else { Err(broken()) }
    }
}

const fn place(id: DocumentId) -> Place {
    Place { table: "document", row: id.number(), column: "content_sealed" }
}

pub(crate) fn show(record: DocumentRecord) -> dto::DocumentInfo {
    let file_name = record.file_name();
    dto::DocumentInfo {
        number: record.id.to_string(),
        kind: record.kind.into(),
        language: record.language.into(),
        funding_id: record.funding.map(|id| id.to_string()),
        seller: record.seller.into(),
        seller_name: record.seller.name().to_owned(),
        currency: record.currency.into(),
        period_from: record.period.map(|(from, _)| from.to_string()),
        period_to: record.period.map(|(_, to)| to.to_string()),
        issued_on: record.issued_on.to_string(),
        replaces: record.replaces.map(|id| id.to_string()),
        replaced_by: record.replaced_by.map(|id| id.to_string()),
        check_code: record.check_code.map(|code| code.to_string()),
        sha256: record.sha256,
        file_name,
    }
}

fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    write_whole(path, |file| file.write_all(bytes).map_err(|error| not_written(path, &error)))
}
