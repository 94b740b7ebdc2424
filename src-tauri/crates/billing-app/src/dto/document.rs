//! Documents: what is issued, listed, checked and packed.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Currency, Money, Seller, SortDirection};
use super::seller::SellerBankDetails;
use super::sentence::Sentence;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DocumentKind {
    /// What to send for a funding by electronic funds transfer, and where to.
    FundingDocument,
    /// What is debited for a funding from a bank account.
    FundingSummary,
    /// What arrived of a funding.
    Receipt,
    /// How a balance went through a period.
    Statement,
}

/// The language of a document's words, by its BCP 47 tag. Names and addresses stay as they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub enum DocumentLanguage {
    /// English.
    #[serde(rename = "en")]
    English,
    /// Indonesian.
    #[serde(rename = "id")]
    Indonesian,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Italian.
    #[serde(rename = "it")]
    Italian,
    /// Portuguese as in Brazil.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Vietnamese.
    #[serde(rename = "vi")]
    Vietnamese,
    /// Turkish.
    #[serde(rename = "tr")]
    Turkish,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
    /// Thai.
    #[serde(rename = "th")]
    Thai,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Korean.
    #[serde(rename = "ko")]
    Korean,
    /// Chinese in simplified characters.
    #[serde(rename = "zh-CN")]
    SimplifiedChinese,
    /// Chinese in traditional characters, as in Taiwan.
    #[serde(rename = "zh-TW")]
    TraditionalChinese,
}

/// An issued document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DocumentInfo {
    /// Its number, `DOC-000001`.
    pub number: String,
    /// What it is.
    pub kind: DocumentKind,
    /// The language of its words.
    pub language: DocumentLanguage,
    /// The funding that it is for; `null` for a statement.
    pub funding_id: Option<String>,
    /// The seller of the funding or the balance.
    pub seller: Seller,
    /// The seller's name.
    pub seller_name: String,
    /// The currency of the funding or the balance.
    pub currency: Currency,
    /// The first day of a statement.
    pub period_from: Option<String>,
    /// The last day of a statement.
    pub period_to: Option<String>,
    /// The day of issue.
    pub issued_on: String,
    /// The document that it takes the place of.
    pub replaces: Option<String>,
    /// The document that took its place, or that says otherwise since in another language.
    pub replaced_by: Option<String>,
    /// The code at its foot; documents of older programs have none.
    pub check_code: Option<String>,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The name of the file.
    pub file_name: String,
}

/// Which document is asked for. One that was issued and still holds is served as it was; otherwise a new one is issued.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "document", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DocumentRequest {
    /// The funding document of an EFT.
    FundingDocument(OfFunding),
    /// The summary of a funding from a bank account.
    FundingSummary(OfFunding),
    /// The receipt for what arrived of a funding.
    Receipt(OfFunding),
    /// The statement of a balance.
    Statement(StatementRequest),
    /// One that was issued, whether it still holds or not.
    Issued(IssuedDocumentRequest),
}

/// A document of a funding.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfFunding {
    /// Its id or its reference.
    pub funding_id: String,
    /// The language; if absent, that of the document issued last: for this funding, else for any.
    #[serde(default)]
    pub language: Option<DocumentLanguage>,
}

/// The statement of one Advance Pay balance.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementRequest {
    /// The seller's name or code; the account's seller if absent.
    pub seller: Option<String>,
    /// The currency; the preferred one if absent.
    pub currency: Option<String>,
    /// The first day.
    pub from: String,
    /// The last day, not in the future.
    pub to: String,
    /// The language; if absent, that of the document issued last: for this period, else for any.
    #[serde(default)]
    pub language: Option<DocumentLanguage>,
}

/// A document by its number.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct IssuedDocumentRequest {
    /// `DOC-000001`
    pub number: String,
}

/// Which issued documents a list shows. Absent parts don't restrict it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct DocumentQuery {
    /// One of these.
    pub kinds: Vec<DocumentKind>,
    /// Issued on this day or later.
    pub from: Option<String>,
    /// Issued on this day or earlier.
    pub to: Option<String>,
    /// Text in the number, check code, funding's id or reference, or the first eight digits or more of the SHA-256.
    pub search: Option<String>,
    /// Which end comes first: the newest if absent.
    pub direction: Option<SortDirection>,
    /// Rows in a page: 50 if absent, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}

/// A document that was saved to disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedDocument {
    /// Where it is.
    pub path: String,
    /// The document.
    #[serde(flatten)]
    pub document: DocumentInfo,
}

/// What the ledger knows of the document with a check code: all of it must stand on the paper, too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DocumentCheck {
    /// The document.
    pub document: DocumentInfo,
    /// Whether it still holds: nothing took its place, and its funding was not canceled or returned.
    pub holds: bool,
    /// In a sentence, what to think of the paper.
    pub verdict: String,
    /// The parts of `verdict`, to say it in another language.
    pub verdict_parts: Sentence,
    /// The payer's name now.
    pub payer_name: String,
    /// The payer account's ID.
    pub account_id: String,
    /// The amount of its funding.
    pub amount: Option<Money>,
    /// The reference of its funding.
    pub reference: Option<String>,
    /// The receiving bank details that it carries.
    pub seller_bank: Option<SellerBankDetails>,
}

/// All documents of a period in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DocumentArchive {
    /// Where it is.
    pub path: String,
    /// Documents in it.
    pub documents: u32,
    /// SHA-256 of the archive's bytes, in hexadecimal.
    pub sha256: String,
}
