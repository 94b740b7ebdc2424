//! The hash chain over all that is recorded (invariant 6).
//!
//! Every posted transaction and every entry of the audit log is a link. A link's hash is the SHA-256 of the hash of the link
//! before it (32 zero bytes before the first), one byte for its kind, and its contents. Each field of the contents is a tag byte
//! and its value: 0 for nothing; 1 and eight bytes, little-endian, for an integer; 2, the length in eight bytes, and the UTF-8
//! bytes for a text. A transaction's contents are its own columns, for each entry the account's id and name, the amount and the
//! balance after it, and the columns of the record that it stands for: the invoice that it records, the payment that it carries
//! out, or a bank's answer to a charge. So one changed digit in any of them breaks the link, and a link that is missing breaks
//! the one after it.

use std::cell::Cell;

use chrono::{DateTime, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, params};
use sha2::{Digest as _, Sha256};

use crate::columns::get;
use crate::connection::Reader;
use crate::error::StoreError;
use crate::query::{self, Places};
use crate::watch::{Watcher, report};

/// How often it is told how far the reading of the chain is.
const LINKS_BETWEEN_REPORTS: i64 = 1_000;

/// The last link of a chain: its number, from 1 on, and its hash. A chain without links has number 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChainHead {
    /// How many links there are.
    pub links: i64,
    /// The hash of the last one.
    pub hash: [u8; 32],
}

impl std::fmt::Display for ChainHead {
    /// The hash in hexadecimal.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.hash.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// What a link stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Transaction = 1,
    AuditEntry = 2,
}

/// The contents of one link, or of what a link seals by its hash, hashed as they are added.
pub(crate) struct Contents(Sha256);

impl Contents {
    pub(crate) fn after(previous: &ChainHead, kind: Kind) -> Self {
        Self(Sha256::new().chain_update(previous.hash).chain_update([kind as u8]))
    }

    /// Contents that are hashed by themselves, no link of the chain.
    pub(crate) fn apart() -> Self {
        Self(Sha256::new())
    }

    pub(crate) fn number(&mut self, value: Option<i64>) -> &mut Self {
        match value {
            None => self.0.update([0]),
            Some(value) => {
                let mut field = [1; 9];
                field[1..].copy_from_slice(&value.to_le_bytes());
                self.0.update(field);
            }
        }
        self
    }

    pub(crate) fn text(&mut self, value: Option<&str>) -> &mut Self {
        match value {
            None => self.0.update([0]),
            Some(value) => {
                let mut field = [2; 9];
                field[1..].copy_from_slice(&(value.len() as u64).to_le_bytes());
                self.0.update(field);
                self.0.update(value);
            }
        }
        self
    }

    /// Adds every column of `row`, from the one at `first` on.
    pub(crate) fn columns(&mut self, row: &Row<'_>, first: usize) -> Result<&mut Self, StoreError> {
        for column in first..row.as_ref().column_count() {
            match row.get_ref(column)? {
                ValueRef::Null => self.number(None),
                ValueRef::Integer(value) => self.number(Some(value)),
                other => self.text(Some(other.as_str().map_err(|error| StoreError::Damaged(error.to_string()))?)),
            };
        }
        Ok(self)
    }

    pub(crate) fn hash(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// The columns of the record that a transaction stands for, which its link covers.
pub(crate) fn add_record(
    contents: &mut Contents,
    connection: &Connection,
    event: &str,
    invoice: Option<i64>,
    payment: Option<i64>,
) -> Result<(), StoreError> {
    let (sql, id) = match (event, invoice, payment) {
        ("INVOICE_RECORDED" | "CREDIT_MEMO_RECORDED", Some(invoice), _) => (
            "SELECT number, type, seller, currency, amount, issued_on, due_on, charge_type, purchase_order, billing_period, recorded_on,
                recorded_at FROM invoice WHERE id = ?",
            invoice,
        ),
        ("CHARGE_SUCCEEDED" | "CARD_CHARGE_SUCCEEDED" | "CHARGE_FAILED", _, Some(payment)) => (
            "SELECT status, answered_on, return_code, answer_evidence, answer_text, answer_recorded_by, answer_recorded_at
                FROM payment WHERE id = ?",
            payment,
        ),
        (_, _, Some(payment)) => (
            "SELECT invoice, source, payment_method, credit_memo, unapplied_cash, amount, paid_on, automatic, expected_by, source_left,
                outstanding_after, advance_pay_gap FROM payment WHERE id = ?",
            payment,
        ),
        _ => return Ok(()),
    };
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    match rows.next()? {
        Some(row) => contents.columns(row, 0).map(|_| ()),
        // A record that is gone is a broken link, not a missing one.
        None => Ok(()),
    }
}

/// The head of the chain, looked up once for each change.
#[derive(Default)]
pub(crate) struct Head(Cell<Option<ChainHead>>);

impl Head {
    pub(crate) fn get(&self, connection: &Connection) -> Result<ChainHead, StoreError> {
        if let Some(head) = self.0.get() {
            return Ok(head);
        }
        let head = read_head(connection)?;
        self.0.set(Some(head));
        Ok(head)
    }

    /// Adds the link that `contents` make up, and gives it.
    pub(crate) fn add(&self, previous: &ChainHead, contents: Contents) -> ChainHead {
        let head = ChainHead { links: previous.links + 1, hash: contents.hash() };
        self.0.set(Some(head));
        head
    }
}

/// A number of links, for a watcher.
fn links(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn read_head(connection: &Connection) -> Result<ChainHead, StoreError> {
    let last = |sql| query::first(connection, sql, [], |row| Ok(ChainHead { links: get(row, "link")?, hash: get(row, "hash")? }));
    let transaction = last("SELECT link, hash FROM ledger_transaction ORDER BY id DESC LIMIT 1")?;
    let audit_entry = last("SELECT link, hash FROM audit_log ORDER BY id DESC LIMIT 1")?;
    Ok(transaction.into_iter().chain(audit_entry).max_by_key(|head| head.links).unwrap_or_default())
}

impl Reader<'_> {
    /// The head of the chain: printed or noted elsewhere, it proves later that nothing before it was changed.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn chain_head(&self) -> Result<ChainHead, StoreError> {
        read_head(self.connection)
    }

    /// The link before `link`, which is that of a transaction. Both tables are numbered without gaps, and never shortened: of the
    /// links up to this one, as many are transactions as its number says, and the others are entries of the audit log.
    pub(crate) fn link_before(&self, link: &ChainHead, transaction: i64) -> Result<ChainHead, StoreError> {
        if link.links == 1 {
            return Ok(ChainHead::default());
        }
        for (sql, id) in [
            ("SELECT link, hash FROM ledger_transaction WHERE id = ?", transaction - 1),
            ("SELECT link, hash FROM audit_log WHERE id = ?", link.links - transaction),
        ] {
            let found =
                query::first(self.connection, sql, [id], |row| Ok(ChainHead { links: get(row, "link")?, hash: get(row, "hash")? }))?;
            if let Some(found) = found.filter(|found| found.links + 1 == link.links) {
                return Ok(found);
            }
        }
        Err(StoreError::Damaged(format!("the link before TX-{transaction:06} is missing")))
    }

    /// The link that has this hash, if there is one.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn link_with_hash(&self, hash: &[u8; 32]) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT link FROM ledger_transaction WHERE hash = ?1 UNION ALL SELECT link FROM audit_log WHERE hash = ?1 LIMIT 1";
        query::first(self.connection, sql, [hash], |row| get(row, "link"))
    }

    /// The first place at which the chain is broken, if any: a link that is missing, or that does not fit its contents. `watcher` hears
    /// now and then how many links of how many were read.
    ///
    /// # Errors
    /// Where the rows can't be read, or the watcher ends it.
    pub(crate) fn first_broken_link(&self, watcher: &mut Watcher<'_>) -> Result<Option<String>, StoreError> {
        let all = links(self.chain_head()?.links);
        let sql =
            "SELECT link, hash, 1 AS kind, id FROM ledger_transaction UNION ALL SELECT link, hash, 2, id FROM audit_log ORDER BY link";
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut previous = ChainHead::default();
        let places = Places::default();
        while let Some(row) = rows.next()? {
            let row = &query::Row::new(row, &places);
            let (head, id) = (ChainHead { links: get(row, "link")?, hash: get(row, "hash")? }, get::<i64>(row, "id")?);
            let is_transaction = get::<i64>(row, "kind")? == 1;
            let place = if is_transaction { format!("TX-{id:06}") } else { format!("audit log entry {id}") };
            if head.links != previous.links + 1 {
                return Ok(Some(format!(
                    "{place}: it is link {}, after link {}; what was between them is missing",
                    head.links, previous.links
                )));
            }
            let contents =
                if is_transaction { self.contents_of_transaction(&previous, id)? } else { self.contents_of_entry(&previous, id)? };
            if contents.hash() != head.hash {
                let what =
                    if is_transaction { "the transaction, one of its entries, or the record that it stands for" } else { "the entry" };
                return Ok(Some(format!("{place} (link {}): {what} was changed after it was recorded", head.links)));
            }
            previous = head;
            if previous.links % LINKS_BETWEEN_REPORTS == 0 {
                report(watcher, links(previous.links), all)?;
            }
        }
        Ok(None)
    }

    fn contents_of_transaction(&self, previous: &ChainHead, id: i64) -> Result<Contents, StoreError> {
        let mut contents = Contents::after(previous, Kind::Transaction);
        let sql = "SELECT id, event, class, seller, currency, amount, occurred_on, recorded_at, funding, invoice, unapplied_cash, payment,
                payment_method FROM ledger_transaction WHERE id = ?";
        add_stored_transaction(&mut contents, self.connection, sql, id)?;
        Ok(contents)
    }

    fn contents_of_entry(&self, previous: &ChainHead, id: i64) -> Result<Contents, StoreError> {
        let mut contents = Contents::after(previous, Kind::AuditEntry);
        let sql = "SELECT id, recorded_at, recorded_by, action, record, record_id, old_values, new_values FROM audit_log WHERE id = ?";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([id])?;
        if let Some(row) = rows.next()? {
            contents.columns(row, 0)?;
        }
        Ok(contents)
    }
}

/// Adds a stored transaction, as `sql` selects it, its entries, and the record that it stands for.
fn add_stored_transaction(contents: &mut Contents, connection: &Connection, sql: &str, id: i64) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(()) };
    contents.columns(row, 0)?;
    let sql = "SELECT account, name, amount, balance_after FROM entry JOIN account ON account.id = entry.account
        WHERE ledger_transaction = ? ORDER BY entry.id";
    let mut entries = connection.prepare_cached(sql)?;
    let mut sides = entries.query([id])?;
    while let Some(side) = sides.next()? {
        contents.columns(side, 0)?;
    }
    add_record(contents, connection, &row.get::<_, String>("event")?, row.get("invoice")?, row.get("payment")?)
}

/// Makes the links of the transactions of format 1, in the order in which they were posted.
pub(crate) fn link_format_1(connection: &Connection, _: DateTime<Utc>) -> Result<(), StoreError> {
    let of_format_1 =
        "SELECT id, event, class, seller, currency, amount, occurred_on, recorded_at, funding, invoice, NULL AS unapplied_cash,
            payment, payment_method FROM ledger_transaction WHERE id = ?";
    let ids = query::all(connection, "SELECT id FROM ledger_transaction ORDER BY id", [], |row| get::<i64>(row, "id"))?;
    let mut head = ChainHead::default();
    for id in ids {
        let mut contents = Contents::after(&head, Kind::Transaction);
        add_stored_transaction(&mut contents, connection, of_format_1, id)?;
        head = ChainHead { links: head.links + 1, hash: contents.hash() };
        let sql =
            "INSERT INTO ledger_transaction_2 SELECT id, ?2, ?3, event, class, seller, currency, amount, occurred_on, recorded_at, funding,
                invoice, NULL, payment, payment_method FROM ledger_transaction WHERE id = ?1";
        query::run(connection, sql, params![id, head.links, head.hash])?;
    }
    Ok(())
}
