//! The audit log: who changed what, when, and from what to what; and the head of the chain that holds all of it together.

use std::collections::BTreeMap;

use billing_core::ids::{
    AttachmentId, DocumentId, FundingId, InvoiceId, MatchId, PaymentMethodId, StatementFileId, StatementLineId, UnappliedCashId,
};
use billing_core::money::{Currency, Money};
use billing_store::{AuditEntry, AuditFilter, AuditedRecord, Direction, ListSums};
use serde_json::Value;

use crate::convert::{instant, page, page_size, parse_optional_day};
use crate::error::AppError;
use crate::list::{Order, check_days, direction, typed};
use crate::{App, View, dto};

impl App {
    /// A page of the audit log, the newest first unless asked otherwise.
    ///
    /// # Errors
    /// Where a day or the cursor can't be read.
    pub fn audit_log(&mut self, query: &dto::AuditQuery) -> Result<dto::Page<dto::AuditEntry>, AppError> {
        self.read(|view| view.audit_log(query))
    }

    /// The head of the hash chain.
    ///
    /// # Errors
    /// Where the ledger can't be read.
    pub fn chain_head(&mut self) -> Result<dto::ChainHead, AppError> {
        self.read(|view| Ok(view.reader.chain_head()?.into()))
    }
}

impl View<'_, '_> {
    /// A page of the audit log.
    pub(crate) fn audit_log(&self, query: &dto::AuditQuery) -> Result<dto::Page<dto::AuditEntry>, AppError> {
        let limit = page_size(query.limit);
        let order = Order::of(None::<()>, query.direction);
        let after = order.read(query.after.as_deref(), str::parse::<i64>)?;
        let filter = AuditFilter { after, limit: limit + 1, ..audit_filter(query)? };
        page(self.reader.audit_log(&filter)?, limit, |entry| order.cursor(&entry.id), |entry| Ok(show(entry)))
    }

    /// How many entries match.
    pub(crate) fn audit_sums(&self, query: &dto::AuditQuery) -> Result<ListSums, AppError> {
        Ok(self.reader.audit_sums(&audit_filter(query)?)?)
    }
}

/// All that a query restricts the list to, and its order.
fn audit_filter(query: &dto::AuditQuery) -> Result<AuditFilter, AppError> {
    let from = parse_optional_day("from", query.from.as_deref())?;
    let to = parse_optional_day("to", query.to.as_deref())?;
    check_days("to", from, to)?;
    Ok(AuditFilter {
        records: query.records.iter().map(|record| (*record).into()).collect(),
        actions: query.actions.iter().map(|action| (*action).into()).collect(),
        from,
        to,
        by: typed(query.by.as_deref()),
        direction: direction(query.direction, Direction::Descending),
        after: None,
        limit: 0,
    })
}

impl From<billing_store::ChainHead> for dto::ChainHead {
    fn from(head: billing_store::ChainHead) -> Self {
        Self { links: u32::try_from(head.links).unwrap_or(u32::MAX), hash: head.to_string() }
    }
}

fn show(entry: AuditEntry) -> dto::AuditEntry {
    let (old, new) = (values(entry.old_values.as_deref()), values(Some(&entry.new_values)));
    let fields = new.keys().chain(old.keys().filter(|field| !new.contains_key(*field)));
    let change = |field: &String| {
        let (old, new) = (old.get(field).cloned(), new.get(field).cloned());
        (old != new).then(|| dto::AuditedChange { field: field.clone(), old, new })
    };
    dto::AuditEntry {
        id: entry.id.to_string(),
        recorded_at: instant(entry.author.at),
        recorded_by: entry.author.by,
        action: entry.action.into(),
        record: entry.record.into(),
        record_id: record_id(entry.record, entry.record_id),
        changes: fields.filter_map(change).collect(),
    }
}

fn record_id(record: AuditedRecord, number: i64) -> String {
    match record {
        AuditedRecord::PaymentMethod => PaymentMethodId::new(number).to_string(),
        AuditedRecord::Funding => FundingId::new(number).to_string(),
        AuditedRecord::UnappliedCash => UnappliedCashId::new(number).to_string(),
        AuditedRecord::Document => DocumentId::new(number).to_string(),
        AuditedRecord::Attachment => AttachmentId::new(number).to_string(),
        AuditedRecord::StatementFile => StatementFileId::new(number).to_string(),
        AuditedRecord::StatementMatch => MatchId::new(number).to_string(),
        _ => number.to_string(),
    }
}

/// The values that are set, as people read them: amounts as decimals, ids with their prefix, tags by their key.
fn values(json: Option<&str>) -> BTreeMap<String, String> {
    let Some(Value::Object(fields)) = json.and_then(|json| serde_json::from_str(json).ok()) else { return BTreeMap::new() };
    let currency = fields.get("currency").and_then(Value::as_str).and_then(Currency::from_code);
    let mut values = BTreeMap::new();
    for (field, value) in fields {
        let text = match (field.as_str(), value, currency) {
            (_, Value::Null, _) => continue,
            ("amount", Value::Number(minor), Some(currency)) => {
                Money::from_minor(minor.as_i64().unwrap_or_default(), currency).decimal().to_string()
            }
            ("paymentMethod" | "defaultMethod", Value::Number(number), _) => {
                PaymentMethodId::new(number.as_i64().unwrap_or_default()).to_string()
            }
            ("invoice", Value::Number(number), _) => InvoiceId::new(number.as_i64().unwrap_or_default()).to_string(),
            ("funding", Value::Number(number), _) => FundingId::new(number.as_i64().unwrap_or_default()).to_string(),
            ("statementLine", Value::Number(number), _) => StatementLineId::new(number.as_i64().unwrap_or_default()).to_string(),
            (_, Value::Object(tags), _) => {
                values.extend(tags.into_iter().map(|(key, value)| (format!("{field}.{key}"), plain(&value))));
                continue;
            }
            (_, value, _) => plain(&value),
        };
        values.insert(field, text);
    }
    values
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
