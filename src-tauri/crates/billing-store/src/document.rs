//! Issued documents, sealed whole: some carry the seller's account number.

use billing_core::check_code::CheckCode;
use billing_core::ids::{DocumentId, FundingId};
use billing_core::language::Language;
use billing_core::money::Currency;
use billing_core::seller::Seller;
use chrono::NaiveDate;
use rusqlite::params;
use rusqlite::types::Value;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, coded, date, get, like_pattern, optional_date};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::list::{Direction, ListSums};
use crate::query::{self, Conditions, Row};

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl Coded for DocumentKind {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::FundingDocument, "FUNDING_DOCUMENT"),
        (Self::FundingSummary, "FUNDING_SUMMARY"),
        (Self::Receipt, "RECEIPT"),
        (Self::Statement, "STATEMENT"),
    ];
}

/// A document to keep.
pub struct NewDocument {
    /// What is known of it; its number is the one that the sealed bytes are bound to.
    pub record: DocumentRecord,
    /// The sealed bytes.
    pub content_sealed: Vec<u8>,
}

/// A document on record, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRecord {
    /// Its number.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// The funding it is for; none for a statement.
    pub funding: Option<FundingId>,
    /// The seller of the funding or the balance.
    pub seller: Seller,
    /// The currency of the funding or the balance.
    pub currency: Currency,
    /// The first and the last day of a statement.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// How many steps of the funding, or up to which transaction of the balance, it shows.
    pub basis: i64,
    /// The document that it takes the place of.
    pub replaces: Option<DocumentId>,
    /// The document that took its place, or that says otherwise since in another language; given by the store.
    pub replaced_by: Option<DocumentId>,
    /// The code at its foot; documents of older programs have none.
    pub check_code: Option<CheckCode>,
    /// The day of issue.
    pub issued_on: NaiveDate,
    /// The name of the file, without its language and its ending.
    pub file_stem: String,
    /// The language of its words.
    pub language: Language,
    /// SHA-256 of the bytes in clear, hexadecimal.
    pub sha256: String,
    /// The receiving bank details that a funding document carries.
    pub seller_bank: Option<i64>,
}

impl DocumentRecord {
    /// The name of the file: `Receipt-FND-000001-RF18539007547034-de.pdf`. It carries the language, as two documents in one folder must
    /// be told apart; and the store reads the language from it, so that what earlier programs issued, all of it English, needs no change.
    #[must_use]
    pub fn file_name(&self) -> String {
        match self.language {
            Language::English => format!("{}.pdf", self.file_stem),
            other => format!("{}-{}.pdf", self.file_stem, other.code()),
        }
    }
}

/// Takes apart what [`DocumentRecord::file_name`] puts together. No stem ends like a language: they end in digits, or in a whole word.
fn read_file_name(name: &str) -> (String, Language) {
    let stem = name.strip_suffix(".pdf").unwrap_or(name);
    let without = |language: Language| Some((stem.strip_suffix(language.code())?.strip_suffix('-')?, language));
    let (stem, language) = Language::ALL.into_iter().find_map(without).unwrap_or((stem, Language::English));
    (stem.to_owned(), language)
}

/// Which documents a list shows, in the order of their numbers.
#[derive(Debug, Clone, Default)]
pub struct DocumentFilter {
    /// One of these; none does not restrict.
    pub kinds: Vec<DocumentKind>,
    /// Issued on this day or later.
    pub from: Option<NaiveDate>,
    /// Issued on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Text in the number, check code, funding's id or reference, or how the hash begins.
    pub search: Option<String>,
    /// Which end of it comes first.
    pub direction: Direction,
    /// After this one, in that order.
    pub after: Option<DocumentId>,
    /// The most rows.
    pub limit: u32,
}

/// Whether a document has a text in what its list shows. Takes the pattern four times, and the beginning of a hash. There are few
/// documents beside what they are about: it is looked for.
const HAS_TEXT: &str = r"(printf('DOC-%06d', id) LIKE ? ESCAPE '\' OR replace(check_code, '-', '') LIKE replace(?, '-', '') ESCAPE '\'
        OR printf('FND-%06d', funding) LIKE ? ESCAPE '\'
        OR (SELECT reference FROM funding WHERE funding.id = document.funding) LIKE replace(?, ' ', '') ESCAPE '\'
        OR sha256 LIKE ? ESCAPE '\')";

/// So much of a hash is meant as one: fewer digits begin too many.
const SHORTEST_HASH: usize = 8;

/// The values of [`HAS_TEXT`].
fn text_values(text: &str) -> Vec<Value> {
    let mut values = vec![Value::from(like_pattern(text)); 4];
    let hash = text.trim();
    let is_hash = hash.len() >= SHORTEST_HASH && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    values.push(is_hash.then(|| format!("{hash}%")).into());
    values
}

impl DocumentFilter {
    /// All that restricts the list but its page.
    fn conditions(&self) -> Conditions {
        let mut conditions = Conditions::default();
        conditions.add_if("kind IN (SELECT value FROM json_each(?))", query::code_list(self.kinds.iter().map(|kind| kind.code())));
        conditions.add_if("issued_on >= ?", self.from.map(|day| day.to_string()));
        conditions.add_if("issued_on <= ?", self.to.map(|day| day.to_string()));
        if let Some(text) = &self.search {
            conditions.add(HAS_TEXT, text_values(text));
        }
        conditions
    }
}

const DOCUMENTS: &str = "SELECT id, kind, funding, seller, currency, period_from, period_to, basis, replaces,
        coalesce(
            (SELECT id FROM document AS other WHERE other.replaces = document.id),
            (SELECT min(id) FROM document AS other WHERE other.funding = document.funding AND other.id > document.id
                AND other.kind = document.kind AND (other.basis <> document.basis OR other.seller_bank IS NOT document.seller_bank)),
            (SELECT min(id) FROM document AS other WHERE document.kind = 'STATEMENT' AND other.kind = 'STATEMENT'
                AND other.seller = document.seller AND other.currency = document.currency AND other.period_from = document.period_from
                AND other.period_to = document.period_to AND other.id > document.id AND other.basis <> document.basis)
        ) AS replaced_by, check_code, issued_on, file_name, sha256,
        seller_bank FROM document";

impl Reader<'_> {
    /// The documents of a funding, the newest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn documents_of_funding(&self, funding: FundingId) -> Result<Vec<DocumentRecord>, StoreError> {
        let sql = format!("{DOCUMENTS} WHERE funding = ? ORDER BY id DESC");
        query::all(self.connection, &sql, [funding.number()], read_document)
    }

    /// The statements of a balance for this very period, the newest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn statements(
        &self,
        seller: Seller,
        currency: Currency,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Vec<DocumentRecord>, StoreError> {
        let sql = format!(
            "{DOCUMENTS} WHERE kind = 'STATEMENT' AND seller = ? AND currency = ? AND period_from = ? AND period_to = ? ORDER BY id DESC"
        );
        let values = params![seller.code(), Coded::code(currency), from.to_string(), to.to_string()];
        query::all(self.connection, &sql, values, read_document)
    }

    /// A page of all documents.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn documents(&self, filter: &DocumentFilter) -> Result<Vec<DocumentRecord>, StoreError> {
        let mut conditions = filter.conditions();
        conditions.add_if(format!("id {} ?", filter.direction.beyond()), filter.after.map(DocumentId::number));
        let sql = format!("{DOCUMENTS} {} ORDER BY id {} LIMIT {}", conditions.clause(), filter.direction.order(), filter.limit);
        query::all(self.connection, &sql, conditions.values(), read_document)
    }

    /// How many documents match, up to ten thousand.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn document_sums(&self, filter: &DocumentFilter) -> Result<ListSums, StoreError> {
        self.count("document", &filter.conditions())
    }

    /// How many documents `filter` matches.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn document_count(&self, filter: &DocumentFilter) -> Result<u32, StoreError> {
        let conditions = filter.conditions();
        let sql = format!("SELECT count(*) FROM document {}", conditions.clause());
        Ok(query::first(self.connection, &sql, conditions.values(), |row| Ok(row.get(0)?))?.unwrap_or_default())
    }

    /// The next documents that `filter` matches, the oldest first: those after the one with the number `past`, at most its limit. Pages
    /// of the file that were read before are given back, so that whoever walks through all documents needs no more memory for more.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn next_documents(&self, filter: &DocumentFilter, past: Option<DocumentId>) -> Result<Vec<DocumentRecord>, StoreError> {
        self.connection.execute_batch("PRAGMA shrink_memory")?;
        let mut conditions = filter.conditions();
        conditions.add_if("id > ?", past.map(DocumentId::number));
        let sql = format!("{DOCUMENTS} {} ORDER BY id LIMIT {}", conditions.clause(), filter.limit);
        query::all(self.connection, &sql, conditions.values(), read_document)
    }

    /// The document with this number.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn document(&self, id: DocumentId) -> Result<Option<DocumentRecord>, StoreError> {
        query::first(self.connection, &format!("{DOCUMENTS} WHERE id = ?"), [id.number()], read_document)
    }

    /// The document with this code at its foot.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn document_with_code(&self, code: &CheckCode) -> Result<Option<DocumentRecord>, StoreError> {
        query::first(self.connection, &format!("{DOCUMENTS} WHERE check_code = ?"), [code.as_str()], read_document)
    }

    /// The sealed bytes of a document.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn document_content(&self, id: DocumentId) -> Result<Option<Vec<u8>>, StoreError> {
        query::first(self.connection, "SELECT content_sealed FROM document WHERE id = ?", [id.number()], |row| Ok(row.get(0)?))
    }

    /// The number that the next document gets.
    ///
    /// # Errors
    /// Where the table can't be read.
    pub fn next_document_id(&self) -> Result<DocumentId, StoreError> {
        Ok(DocumentId::new(query::next_id(self.connection, "document")?))
    }
}

fn read_document(row: &Row<'_>) -> Result<DocumentRecord, StoreError> {
    let number = |column| Ok::<_, StoreError>(get::<Option<i64>>(row, column)?.map(DocumentId::new));
    let code: Option<String> = get(row, "check_code")?;
    let (file_stem, language) = read_file_name(&get::<String>(row, "file_name")?);
    Ok(DocumentRecord {
        id: DocumentId::new(get(row, "id")?),
        kind: coded(row, "kind")?,
        funding: get::<Option<i64>>(row, "funding")?.map(FundingId::new),
        seller: coded(row, "seller")?,
        currency: coded(row, "currency")?,
        period: optional_date(row, "period_from")?.zip(optional_date(row, "period_to")?),
        basis: get(row, "basis")?,
        replaces: number("replaces")?,
        replaced_by: number("replaced_by")?,
        check_code: code.map(|code| CheckCode::parse(&code).map_err(|_| damaged("a check code", &code))).transpose()?,
        issued_on: date(row, "issued_on")?,
        file_stem,
        language,
        sha256: get(row, "sha256")?,
        seller_bank: get(row, "seller_bank")?,
    })
}

impl Writer<'_> {
    /// Keeps a document.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_document(&self, document: &NewDocument) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO document (id, kind, funding, seller, currency, period_from, period_to, basis, replaces, check_code, issued_on,
                file_name, sha256, content_sealed, seller_bank)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let record = &document.record;
        let values = params![
            record.id.number(),
            record.kind.code(),
            record.funding.map(FundingId::number),
            record.seller.code(),
            Coded::code(record.currency),
            record.period.map(|(from, _)| from.to_string()),
            record.period.map(|(_, to)| to.to_string()),
            record.basis,
            record.replaces.map(DocumentId::number),
            record.check_code.as_ref().map(CheckCode::as_str),
            record.issued_on.to_string(),
            record.file_name(),
            record.sha256,
            document.content_sealed,
            record.seller_bank,
        ];
        query::run(self.connection, sql, values)?;
        self.note_added(AuditedRecord::Document, record.id.number())
    }
}
