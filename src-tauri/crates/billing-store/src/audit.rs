//! The audit log: who changed what, when, and from what to what, for everything that is no posting.
//!
//! Each entry keeps the whole record before and after, as JSON without the sealed columns; it is a link of the hash chain. The
//! latest entry of a record must equal the record, so that a change behind the program's back is found (invariant 6).

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};

use crate::chain::{Contents, Head, Kind};
use crate::columns::{Coded, at, coded, get, instant, like_pattern};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::list::{Direction, ListSums};
use crate::query::{self, Conditions, Row};
use crate::verification::Finding;

/// Who makes a change, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The name.
    pub by: String,
    /// The instant.
    pub at: DateTime<Utc>,
}

/// A kind of record that the audit log follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditedRecord {
    /// The payer account and the ledger's settings.
    Account,
    /// Where the key is, without the key.
    Key,
    /// A payment method with its tags.
    PaymentMethod,
    /// The registration for Advance Pay.
    Registration,
    /// The receiving bank details of a seller.
    SellerBank,
    /// What a funding asked for.
    Funding,
    /// A step of a funding with its evidence.
    FundingStep,
    /// An issued document.
    Document,
    /// A file of an invoice.
    Attachment,
    /// Cash that matched nothing when it arrived.
    UnappliedCash,
    /// An imported file.
    ImportFile,
    /// An imported bank statement, with a hash over the lines that it added.
    StatementFile,
    /// A tie of a statement line to a funding.
    StatementMatch,
    /// How a table is read whose first line the program does not know.
    ColumnMapping,
    /// A settled day that is disregarded. Its number is the day's digits: 20260305.
    SettledDay,
}

impl Coded for AuditedRecord {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Account, "ACCOUNT"),
        (Self::Key, "KEY"),
        (Self::PaymentMethod, "PAYMENT_METHOD"),
        (Self::Registration, "REGISTRATION"),
        (Self::SellerBank, "SELLER_BANK"),
        (Self::Funding, "FUNDING"),
        (Self::FundingStep, "FUNDING_STEP"),
        (Self::Document, "DOCUMENT"),
        (Self::Attachment, "ATTACHMENT"),
        (Self::UnappliedCash, "UNAPPLIED_CASH"),
        (Self::ImportFile, "IMPORT_FILE"),
        (Self::StatementFile, "STATEMENT_FILE"),
        (Self::StatementMatch, "STATEMENT_MATCH"),
        (Self::ColumnMapping, "COLUMN_MAPPING"),
        (Self::SettledDay, "SETTLED_DAY"),
    ];
}

impl AuditedRecord {
    /// A query of the record's number, `id`, and its columns as JSON, `contents`: all that are not sealed, and not moved by postings.
    const fn snapshots(self) -> &'static str {
        match self {
            Self::Account => {
                "SELECT id, json_object('accountId', account_id, 'accountName', account_name, 'payerAccount', payer_account, 'seller', seller,
                    'currency', currency, 'line1', address_line1, 'line2', address_line2, 'city', address_city, 'state', address_state,
                    'postalCode', address_postal_code, 'country', address_country, 'defaultMethod', default_method, 'sample', sample,
                    'simulatedDate', simulated_date, 'createdAt', created_at) AS contents FROM ledger"
            }
            Self::Key => {
                "SELECT id, json_object('location', location, 'keyId', key_id, 'version', version, 'salt', hex(salt)) AS contents FROM ledger_key"
            }
            Self::PaymentMethod => {
                "SELECT id, json_object('kind', kind, 'ownership', ownership, 'nameOnAccount', name_on_account, 'routingNumber', routing_number,
                    'lastFour', last_four, 'idState', id_state, 'cardBrand', card_brand, 'cardExpires', card_expires, 'line1', address_line1,
                    'line2', address_line2, 'city', address_city, 'state', address_state, 'postalCode', address_postal_code,
                    'country', address_country, 'phone', phone, 'invalid', invalid, 'removed', removed, 'addedOn', added_on,
                    'tags', (SELECT json_group_object(key, value) FROM (SELECT key, value FROM payment_method_tag WHERE method = payment_method.id
                        ORDER BY key))) AS contents FROM payment_method"
            }
            Self::Registration => {
                "SELECT id, json_object('termsVersion', terms_version, 'acceptedAt', accepted_at, 'defaultMethod', default_method) AS contents
                    FROM registration"
            }
            Self::SellerBank => {
                "SELECT id, json_object('seller', seller, 'currency', currency, 'beneficiaryName', beneficiary_name, 'beneficiaryAddress',
                    beneficiary_address, 'bankName', bank_name, 'bankAddress', bank_address, 'accountKind', account_kind, 'routingNumber',
                    routing_number, 'bic', bic, 'remittanceEmail', remittance_email, 'confirmedAt', confirmed_at, 'supersededAt', superseded_at)
                    AS contents FROM seller_bank"
            }
            Self::Funding => {
                "SELECT id, json_object('reference', reference, 'method', method, 'paymentMethod', payment_method, 'seller', seller,
                    'currency', currency, 'amount', amount, 'requestedAt', requested_at, 'requestedOn', requested_on,
                    'expectedFrom', expected_from, 'expectedBy', expected_by) AS contents FROM funding"
            }
            // Only a step that is known from a statement names its line: the entries of all others have no such value.
            Self::FundingStep => {
                "SELECT id, CASE WHEN statement_line IS NULL THEN contents ELSE json_set(contents, '$.statementLine', statement_line) END
                    AS contents FROM (SELECT id, statement_line, json_object('funding', funding, 'kind', kind, 'date', date, 'amount', amount,
                    'currency', (SELECT currency FROM funding WHERE funding.id = funding_event.funding), 'evidence', evidence,
                    'evidenceText', evidence_text, 'recordedBy', recorded_by, 'recordedAt', recorded_at, 'returnCode', return_code)
                    AS contents FROM funding_event)"
            }
            // Documents of format 2 have no check code, and their entries in the log fewer columns.
            Self::Document => {
                "SELECT id, CASE WHEN check_code IS NULL THEN json_object('funding', funding, 'issuedOn', issued_on, 'fileName', file_name,
                    'sha256', sha256, 'sellerBank', seller_bank)
                    ELSE json_object('kind', kind, 'funding', funding, 'seller', seller, 'currency', currency, 'periodFrom', period_from,
                    'periodTo', period_to, 'basis', basis, 'replaces', replaces, 'checkCode', check_code, 'issuedOn', issued_on,
                    'fileName', file_name, 'sha256', sha256, 'sellerBank', seller_bank) END AS contents FROM document"
            }
            Self::Attachment => {
                "SELECT id, json_object('invoice', invoice, 'fileName', file_name, 'sizeBytes', size_bytes, 'sha256', sha256,
                    'attachedAt', attached_at, 'removedAt', removed_at) AS contents FROM attachment"
            }
            Self::UnappliedCash => {
                "SELECT id, json_object('seller', seller, 'currency', currency, 'amount', amount, 'receivedOn', received_on,
                    'description', description, 'evidence', evidence, 'evidenceText', evidence_text, 'recordedBy', recorded_by,
                    'recordedAt', recorded_at, 'returnedOn', returned_on, 'returnEvidence', return_evidence, 'returnText', return_text,
                    'returnRecordedBy', return_recorded_by, 'returnRecordedAt', return_recorded_at) AS contents FROM unapplied_cash"
            }
            Self::ImportFile => {
                "SELECT id, json_object('sha256', sha256, 'fileName', file_name, 'importedAt', imported_at, 'rowsRead', rows_read,
                    'rowsAdded', rows_added, 'rowsAlreadyKnown', rows_already_known) AS contents FROM import_file"
            }
            Self::StatementFile => {
                "SELECT id, json_object('sha256', sha256, 'fileName', file_name, 'format', format, 'importedAt', imported_at,
                    'rowsRead', rows_read, 'rowsAdded', rows_added, 'rowsAlreadyKnown', rows_already_known, 'linesSha256', lines_sha256,
                    'undoneAt', undone_at) AS contents FROM statement_file"
            }
            Self::StatementMatch => {
                "SELECT id, json_object('statementLine', statement_line, 'funding', funding, 'effect', effect, 'confidence', confidence,
                    'reasons', reasons, 'status', status, 'suggestedAt', suggested_at, 'decidedAt', decided_at,
                    'decidedBy', decided_by) AS contents FROM statement_match"
            }
            // A column's place is said from 1, as people count; a value that it has in every row stands behind an equals sign.
            Self::ColumnMapping => {
                "SELECT id, json_object('fileKind', file_kind, 'header', replace(header, char(9), ' | '), 'dateOrder', date_order, 'decimalMark', decimal_mark,
                    'mappedAt', mapped_at, 'columns', json((SELECT json_group_object(column_name, coalesce('=' || fixed_value, position + 1))
                        FROM (SELECT * FROM column_source WHERE mapping = column_mapping.id ORDER BY column_name)))) AS contents FROM column_mapping"
            }
            Self::SettledDay => {
                "SELECT CAST(replace(day, '-', '') AS INTEGER) AS id, json_object('day', day, 'recordedAt', recorded_at,
                    'disregarded', disregarded) AS contents FROM settled_day WHERE disregarded = 1 OR EXISTS (SELECT 1 FROM audit_log
                        WHERE record = 'SETTLED_DAY' AND record_id = CAST(replace(day, '-', '') AS INTEGER))"
            }
        }
    }
}

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditAction {
    /// It was made.
    Added,
    /// It was changed.
    Changed,
    /// It was there when the ledger got its audit log.
    TakenOver,
}

impl Coded for AuditAction {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Added, "ADDED"), (Self::Changed, "CHANGED"), (Self::TakenOver, "TAKEN_OVER")];
}

/// One entry of the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its number.
    pub id: i64,
    /// Who, and when.
    pub author: Author,
    /// What happened.
    pub action: AuditAction,
    /// To what kind of record.
    pub record: AuditedRecord,
    /// To which one.
    pub record_id: i64,
    /// The record before, as JSON.
    pub old_values: Option<String>,
    /// The record after, as JSON.
    pub new_values: String,
}

/// Which entries of the audit log a list shows.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Of one of these kinds of records; none does not restrict.
    pub records: Vec<AuditedRecord>,
    /// One of these; none does not restrict.
    pub actions: Vec<AuditAction>,
    /// Recorded on this day (UTC) or later.
    pub from: Option<NaiveDate>,
    /// Recorded on this day (UTC) or earlier.
    pub to: Option<NaiveDate>,
    /// Text in who recorded it.
    pub by: Option<String>,
    /// Which end comes first.
    pub direction: Direction,
    /// After this one, in that order.
    pub after: Option<i64>,
    /// The most rows.
    pub limit: u32,
}

impl AuditFilter {
    fn conditions(&self) -> Conditions {
        let mut conditions = Conditions::default();
        let codes = query::code_list(self.actions.iter().map(|action| action.code()));
        conditions.add_if("action IN (SELECT value FROM json_each(?))", codes);
        conditions.add_if("recorded_at >= ?", self.from.map(|day| day.to_string()));
        conditions.add_if("recorded_at < ?", self.to.and_then(|day| day.succ_opt()).map(|day| day.to_string()));
        conditions.add_if(r"recorded_by LIKE ? ESCAPE '\'", self.by.as_deref().map(like_pattern));
        conditions
    }
}

/// Who stands for what the program does by itself.
pub const PROGRAM: &str = "Advance Pay Console";

impl Reader<'_> {
    /// A page of the audit log.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn audit_log(&self, filter: &AuditFilter) -> Result<Vec<AuditEntry>, StoreError> {
        // A rare kind of record is found by its index; several are merged.
        let kinds: Vec<Option<AuditedRecord>> =
            if filter.records.is_empty() { vec![None] } else { filter.records.iter().copied().map(Some).collect() };
        let mut found = Vec::new();
        for kind in kinds {
            let mut conditions = filter.conditions();
            conditions.add_if("record = ?", kind.map(|kind| kind.code().to_owned()));
            conditions.add_if(format!("id {} ?", filter.direction.beyond()), filter.after);
            let (clause, order) = (conditions.clause(), filter.direction.order());
            let sql = format!("SELECT * FROM audit_log {clause} ORDER BY id {order} LIMIT {}", filter.limit);
            found.extend(query::all(self.connection, &sql, conditions.values(), read_entry)?);
        }
        found.sort_by_key(|entry| entry.id);
        if filter.direction == Direction::Descending {
            found.reverse();
        }
        found.dedup_by_key(|entry| entry.id);
        found.truncate(filter.limit as usize);
        Ok(found)
    }

    /// How many entries match, up to ten thousand.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn audit_sums(&self, filter: &AuditFilter) -> Result<ListSums, StoreError> {
        let mut conditions = filter.conditions();
        let codes = query::code_list(filter.records.iter().map(|record| record.code()));
        conditions.add_if("record IN (SELECT value FROM json_each(?))", codes);
        self.count("audit_log", &conditions)
    }

    /// Records that differ from their latest entry in the audit log, or have none, and entries whose record is gone.
    pub(crate) fn unaudited_records(&self) -> Result<Vec<Finding>, StoreError> {
        let mut findings = Vec::new();
        for (record, code) in AuditedRecord::CODES {
            let snapshots = record.snapshots();
            let differing = format!(
                "SELECT id FROM ({snapshots}) AS now WHERE contents IS NOT (SELECT new_values FROM audit_log
                    WHERE record = '{code}' AND record_id = now.id ORDER BY audit_log.id DESC LIMIT 1)"
            );
            let gone = format!(
                "SELECT DISTINCT record_id AS id FROM audit_log WHERE record = '{code}' AND record_id NOT IN (SELECT id FROM ({snapshots}))"
            );
            for (sql, problem) in
                [(differing, "it differs from its last entry in the audit log"), (gone, "it is in the audit log, but gone")]
            {
                let ids = query::all(self.connection, &sql, [], |row| get::<i64>(row, "id"))?;
                let name = code.to_lowercase().replace('_', " ");
                findings.extend(ids.into_iter().map(|id| Finding { invariant: 6, place: format!("{name} {id}: {problem}") }));
            }
        }
        Ok(findings)
    }
}

fn read_entry(row: &Row<'_>) -> Result<AuditEntry, StoreError> {
    Ok(AuditEntry {
        id: get(row, "id")?,
        author: Author { by: get(row, "recorded_by")?, at: at(row, "recorded_at")? },
        action: coded(row, "action")?,
        record: coded(row, "record")?,
        record_id: get(row, "record_id")?,
        old_values: get(row, "old_values")?,
        new_values: get(row, "new_values")?,
    })
}

fn snapshot(connection: &Connection, record: AuditedRecord, id: i64) -> Result<Option<String>, StoreError> {
    let sql = format!("SELECT contents FROM ({}) WHERE id = ?", record.snapshots());
    query::first(connection, &sql, [id], |row| get(row, "contents"))
}

impl Writer<'_> {
    /// Says who makes the change that follows, and when: its entries in the audit log carry it.
    pub fn sign(&self, by: &str, at: DateTime<Utc>) {
        self.author.replace(Author { by: by.to_owned(), at });
    }

    /// Notes that a record was made.
    pub(crate) fn note_added(&self, record: AuditedRecord, id: i64) -> Result<(), StoreError> {
        let new = snapshot(self.connection, record, id)?;
        self.note(AuditAction::Added, record, id, None, new)
    }

    /// Makes a change to a record and notes what it changed; a change that leaves it as it was is not noted.
    pub(crate) fn note_change(
        &self,
        record: AuditedRecord,
        id: i64,
        change: impl FnOnce() -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let old = snapshot(self.connection, record, id)?;
        change()?;
        let new = snapshot(self.connection, record, id)?;
        if old == new {
            return Ok(());
        }
        self.note(AuditAction::Changed, record, id, old, new)
    }

    fn note(
        &self,
        action: AuditAction,
        record: AuditedRecord,
        id: i64,
        old: Option<String>,
        new: Option<String>,
    ) -> Result<(), StoreError> {
        let new_values =
            new.ok_or_else(|| StoreError::Damaged(format!("the record that was just written, {} {id}, is missing", record.code())))?;
        let entry = AuditEntry { id: 0, author: self.author.borrow().clone(), action, record, record_id: id, old_values: old, new_values };
        append(self.connection, &self.head, &entry)
    }
}

fn append(connection: &Connection, head: &Head, entry: &AuditEntry) -> Result<(), StoreError> {
    let previous = head.get(connection)?;
    let id = query::next_id(connection, "audit_log")?;
    let recorded_at = instant(entry.author.at);
    let mut contents = Contents::after(&previous, Kind::AuditEntry);
    contents
        .number(Some(id))
        .text(Some(&recorded_at))
        .text(Some(&entry.author.by))
        .text(Some(entry.action.code()))
        .text(Some(entry.record.code()))
        .number(Some(entry.record_id))
        .text(entry.old_values.as_deref())
        .text(Some(&entry.new_values));
    let link = head.add(&previous, contents);
    let sql = "INSERT INTO audit_log (id, link, hash, recorded_at, recorded_by, action, record, record_id, old_values, new_values)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let values = params![
        id,
        link.links,
        link.hash,
        recorded_at,
        entry.author.by,
        entry.action.code(),
        entry.record.code(),
        entry.record_id,
        entry.old_values,
        entry.new_values,
    ];
    query::run(connection, sql, values)?;
    Ok(())
}

/// Takes the records of a ledger that had no audit log into it.
pub(crate) fn take_over(connection: &Connection, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (head, author) = (Head::default(), Author { by: PROGRAM.to_owned(), at: now });
    for (record, _) in AuditedRecord::CODES {
        let rows = query::all(connection, record.snapshots(), [], |row| Ok((get(row, "id")?, get(row, "contents")?)))?;
        for (record_id, new_values) in rows {
            let (author, action) = (author.clone(), AuditAction::TakenOver);
            append(connection, &head, &AuditEntry { id: 0, author, action, record: *record, record_id, old_values: None, new_values })?;
        }
    }
    Ok(())
}
