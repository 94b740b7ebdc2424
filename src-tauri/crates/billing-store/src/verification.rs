//! The invariants of the ledger, checked from the rows alone.

use crate::columns::get;
use crate::connection::Reader;
use crate::error::StoreError;
use crate::query;
use crate::watch::{Watcher, report, share};

/// A place where an invariant does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The invariant's number.
    pub invariant: u32,
    /// Where, and what is wrong.
    pub place: String,
}

/// How much was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerCounts {
    /// Transactions.
    pub transactions: u32,
    /// Entries.
    pub entries: u32,
}

/// Each query gives one row, `place`, for each violation.
static CHECKS: [(u32, &str); 26] = [
    (
        1,
        "SELECT printf('TX-%06d: its entries add up to %d instead of 0', ledger_transaction, sum(amount)) AS place
            FROM entry GROUP BY ledger_transaction HAVING sum(amount) <> 0",
    ),
    (
        1,
        "SELECT printf('TX-%06d: it has no entries', id) AS place FROM ledger_transaction
            WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.ledger_transaction = ledger_transaction.id)",
    ),
    (
        1,
        "SELECT printf('TX-%06d: an entry is of another seller or currency, or another amount', ledger_transaction.id) AS place
            FROM entry JOIN account ON account.id = entry.account JOIN ledger_transaction ON ledger_transaction.id = entry.ledger_transaction
            WHERE account.seller <> ledger_transaction.seller OR account.currency <> ledger_transaction.currency
                OR abs(entry.amount) <> ledger_transaction.amount",
    ),
    (
        1,
        "SELECT printf('the balances in %s add up to %d instead of 0', currency, sum(balance)) AS place
            FROM account GROUP BY currency HAVING sum(balance) <> 0",
    ),
    (
        2,
        "SELECT printf('%s, %s, %s: the kept balance is %d, its entries add up to %d', name, seller, currency, balance, ifnull(sum(amount), 0)) AS place
            FROM account LEFT JOIN entry ON entry.account = account.id GROUP BY account.id HAVING balance <> ifnull(sum(amount), 0)",
    ),
    (
        2,
        "SELECT printf('TX-%06d: the balance after an entry is %d, the entries so far add up to %d', ledger_transaction, balance_after, running) AS place
            FROM (SELECT ledger_transaction, balance_after, sum(amount) OVER (PARTITION BY account ORDER BY id) AS running FROM entry)
            WHERE balance_after <> running",
    ),
    (
        2,
        "SELECT printf('FND-%06d: received is %d, its postings add up to %d', funding.id, received, ifnull(sum(entry.amount), 0)) AS place
            FROM funding
                LEFT JOIN ledger_transaction ON ledger_transaction.funding = funding.id
                LEFT JOIN entry ON entry.ledger_transaction = ledger_transaction.id
                    AND entry.account IN (SELECT id FROM account WHERE name = 'assets:advance pay')
            GROUP BY funding.id HAVING received <> ifnull(sum(entry.amount), 0)",
    ),
    (
        2,
        // Both sides are added up together: joined with each other, each kept day would be compared with every posted one.
        "SELECT printf('%s, %s, %s on %s: the day is kept as %d debited, %d credited, %d returned; its entries say %d, %d, %d', name, seller, currency,
                day, kept_added, kept_taken, kept_returned, posted_added, posted_taken, posted_returned) AS place
            FROM (SELECT account, day, count(*) FILTER (WHERE kept) AS kept, count(*) FILTER (WHERE NOT kept) AS posted,
                    sum(added * kept) AS kept_added, sum(taken * kept) AS kept_taken, sum(returned * kept) AS kept_returned,
                    sum(added * (1 - kept)) AS posted_added, sum(taken * (1 - kept)) AS posted_taken, sum(returned * (1 - kept)) AS posted_returned
                FROM (SELECT 1 AS kept, account, day, added, taken, returned FROM account_day
                    UNION ALL
                    SELECT 0, account, occurred_on, max(entry.amount, 0), -min(entry.amount, 0), -iif(class = 'RETURN', min(entry.amount, 0), 0)
                    FROM entry JOIN ledger_transaction ON ledger_transaction.id = entry.ledger_transaction)
                GROUP BY account, day) AS days
            LEFT JOIN account ON account.id = days.account
            WHERE (kept_added, kept_taken, kept_returned) <> (posted_added, posted_taken, posted_returned) OR kept = 0 OR posted = 0",
    ),
    (
        2,
        "SELECT printf('%s, %s, %s on %s: the balance of the day is kept as %d, the days so far add up to %d', name, seller, currency, day, days.balance,
                running) AS place
            FROM (SELECT account, day, balance, sum(added - taken) OVER (PARTITION BY account ORDER BY day) AS running FROM account_day) AS days
                JOIN account ON account.id = days.account
            WHERE days.balance <> running",
    ),
    (
        2,
        "SELECT printf('%s, %s, %s: its last day is kept as %s, and is %s', name, seller, currency, last_day, max(day)) AS place
            FROM account JOIN account_day ON account_day.account = account.id GROUP BY account.id HAVING last_day <> max(day)",
    ),
    (
        2,
        "SELECT printf('UC-%06d: %d of it remains, its postings add up to %d', unapplied_cash.id, remaining, ifnull(sum(entry.amount), 0)) AS place
            FROM unapplied_cash
                LEFT JOIN ledger_transaction ON ledger_transaction.unapplied_cash = unapplied_cash.id
                LEFT JOIN entry ON entry.ledger_transaction = ledger_transaction.id
                    AND entry.account IN (SELECT id FROM account WHERE name = 'assets:unapplied cash')
            GROUP BY unapplied_cash.id HAVING remaining <> ifnull(sum(entry.amount), 0)",
    ),
    (
        2,
        "SELECT printf('FND-%06d: its status is %s, and its last step was %s', funding.id, status, step) AS place
            FROM (SELECT funding.*, (SELECT kind FROM funding_event WHERE funding_event.funding = funding.id AND kind <> 'DOCUMENT_ISSUED'
                ORDER BY funding_event.id DESC LIMIT 1) AS step FROM funding) AS funding
            WHERE status IS NOT CASE step
                WHEN 'REQUESTED' THEN iif(method = 'EFT', 'AWAITING_TRANSFER', 'PROCESSING')
                WHEN 'RECEIPT' THEN iif(received < amount, 'PARTIALLY_RECEIVED', 'RECEIVED')
                ELSE step END",
    ),
    (
        2,
        "SELECT printf('FND-%06d: it arrived on %s with return code %s, and its steps say otherwise', id, ifnull(arrived_on, 'no day'),
                ifnull(return_code, 'none')) AS place
            FROM funding
            WHERE arrived_on IS NOT (SELECT date FROM (
                    SELECT id, kind, date, sum(amount) FILTER (WHERE kind = 'RECEIPT') OVER (ORDER BY id) AS so_far
                    FROM funding_event WHERE funding_event.funding = funding.id)
                WHERE kind = 'SUCCEEDED' OR (kind = 'RECEIPT' AND so_far >= funding.amount) ORDER BY id LIMIT 1)
                OR return_code IS NOT (SELECT return_code FROM funding_event
                    WHERE funding_event.funding = funding.id AND return_code IS NOT NULL ORDER BY id DESC LIMIT 1)",
    ),
    (
        2,
        "SELECT printf('MATCH-%06d: its line is the evidence of %d steps of FND-%06d, and %d matches say so', id, steps, funding, confirmed) AS place
            FROM (SELECT statement_match.*,
                    (SELECT count(*) FROM funding_event WHERE funding_event.statement_line = statement_match.statement_line
                        AND funding_event.funding = statement_match.funding) AS steps,
                    (SELECT count(*) FROM statement_match AS other WHERE other.statement_line = statement_match.statement_line
                        AND other.funding = statement_match.funding AND other.status = 'CONFIRMED') AS confirmed
                FROM statement_match)
            WHERE steps <> confirmed",
    ),
    (
        2,
        "SELECT printf('LINE-%06d: it is the evidence of a step of FND-%06d, and no match says so', statement_line, funding) AS place
            FROM funding_event WHERE statement_line IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement_match
                WHERE statement_match.statement_line = funding_event.statement_line AND statement_match.funding = funding_event.funding
                    AND status = 'CONFIRMED')",
    ),
    (
        2,
        "SELECT printf('LINE-%06d: its file was not imported, or undone without it', statement_line.id) AS place
            FROM statement_line LEFT JOIN statement_file ON statement_file.id = statement_line.statement_file
            WHERE statement_file.id IS NULL OR withdrawn <> (undone_at IS NOT NULL)",
    ),
    (
        3,
        "SELECT printf('%s in %s: %d is outstanding on invoices and %d left of credit memos, their accounts say %d and %d', seller, currency, invoices,
                memos, owed, unused) AS place
            FROM (SELECT seller, currency,
                    (SELECT ifnull(sum(outstanding), 0) FROM invoice WHERE type = 'INVOICE' AND invoice.seller = place.seller
                        AND invoice.currency = place.currency) AS invoices,
                    (SELECT ifnull(sum(outstanding), 0) FROM invoice WHERE type = 'CREDIT_MEMO' AND invoice.seller = place.seller
                        AND invoice.currency = place.currency) AS memos,
                    (SELECT ifnull(-sum(balance), 0) FROM account WHERE name = 'liabilities:invoices' AND account.seller = place.seller
                        AND account.currency = place.currency) AS owed,
                    (SELECT ifnull(sum(balance), 0) FROM account WHERE name = 'assets:credit memos' AND account.seller = place.seller
                        AND account.currency = place.currency) AS unused
                FROM (SELECT seller, currency FROM invoice UNION SELECT seller, currency FROM account) AS place)
            WHERE invoices <> owed OR memos <> unused",
    ),
    (
        3,
        "SELECT printf('INV-%06d (%s): it is marked as paid on %s, and its last payment is of %s', id, number, ifnull(paid_on, 'no day'), ifnull(last, 'no day')) AS place
            FROM (SELECT *, iif(outstanding = 0 AND processing = 0, (SELECT max(ifnull(answered_on, payment.paid_on)) FROM payment
                WHERE (payment.invoice = invoice.id OR credit_memo = invoice.id) AND status = 'SUCCEEDED'), NULL) AS last
                FROM invoice WHERE canceled = 0)
            WHERE paid_on IS NOT last",
    ),
    (
        3,
        "SELECT printf('INV-%06d (%s): its parts add up to %d instead of %d, or one is negative', id, number,
                outstanding + processing + settled + canceled, amount) AS place
            FROM invoice
            WHERE outstanding + processing + settled + canceled <> amount OR min(outstanding, processing, settled, canceled) < 0",
    ),
    (
        3,
        "SELECT printf('INV-%06d (%s): its amount is %d, it was posted with %d', invoice.id, number, invoice.amount, ledger_transaction.amount) AS place
            FROM invoice JOIN ledger_transaction ON ledger_transaction.invoice = invoice.id
            WHERE event IN ('INVOICE_RECORDED', 'CREDIT_MEMO_RECORDED') AND ledger_transaction.amount <> invoice.amount",
    ),
    (
        3,
        "SELECT printf('INV-%06d (%s): settled is %d, its payments add up to %d', invoice.id, number, settled, ifnull(sum(payment.amount), 0)) AS place
            FROM invoice LEFT JOIN payment ON payment.invoice = invoice.id AND payment.status = 'SUCCEEDED'
            WHERE type = 'INVOICE' GROUP BY invoice.id HAVING settled <> ifnull(sum(payment.amount), 0)",
    ),
    (
        3,
        "SELECT printf('INV-%06d (%s): processing is %d, its charges add up to %d', invoice.id, number, processing, ifnull(sum(payment.amount), 0)) AS place
            FROM invoice LEFT JOIN payment ON payment.invoice = invoice.id AND payment.status = 'PROCESSING'
            WHERE type = 'INVOICE' GROUP BY invoice.id HAVING processing <> ifnull(sum(payment.amount), 0)",
    ),
    (
        3,
        "SELECT printf('INV-%06d (%s): settled is %d, it paid %d', invoice.id, number, settled, ifnull(sum(payment.amount), 0)) AS place
            FROM invoice LEFT JOIN payment ON payment.credit_memo = invoice.id
            WHERE type = 'CREDIT_MEMO' GROUP BY invoice.id HAVING settled <> ifnull(sum(payment.amount), 0)",
    ),
    (
        4,
        "SELECT printf('%s, %s: payments from Advance Pay add up to %d, the account was credited %d for them', seller, currency, paid, credited) AS place
            FROM (SELECT account.seller, account.currency,
                    (SELECT ifnull(sum(payment.amount), 0) FROM payment JOIN invoice ON invoice.id = payment.invoice
                        WHERE source = 'ADVANCE_PAY' AND invoice.seller = account.seller AND invoice.currency = account.currency) AS paid,
                    (SELECT -ifnull(sum(entry.amount), 0) FROM entry JOIN ledger_transaction ON ledger_transaction.id = entry.ledger_transaction
                        WHERE entry.account = account.id AND event = 'INVOICE_PAID') AS credited
                FROM account WHERE name = 'assets:advance pay')
            WHERE paid <> credited",
    ),
    (
        4,
        "SELECT printf('TX-%06d: the Advance Pay balance is %d, and nothing was returned before', ledger_transaction, balance_after) AS place
            FROM entry JOIN account ON account.id = entry.account
            WHERE name = 'assets:advance pay' AND balance_after < 0 AND NOT EXISTS (
                SELECT 1 FROM ledger_transaction AS returned
                WHERE returned.class = 'RETURN' AND returned.funding IS NOT NULL AND returned.seller = account.seller AND returned.currency = account.currency
                    AND returned.id <= entry.ledger_transaction)",
    ),
    (
        5,
        "SELECT printf('INV-%06d: paid automatically %d times from one source on %s', invoice, count(*), paid_on) AS place
            FROM payment WHERE automatic = 1
            GROUP BY invoice, paid_on, source, payment_method, credit_memo HAVING count(*) > 1",
    ),
];

/// What a watcher hears of: thousandths, shared out by about how long each part takes.
const WHOLE: u32 = 1_000;
const CHECKED: u32 = 500;
const CHAINED: u32 = 850;
const AUDITED: u32 = 930;

impl Reader<'_> {
    /// Checks invariants 1 to 6 from the rows alone, and that the file itself is whole. `watcher` hears between two checks how far it is.
    ///
    /// # Errors
    /// Where the file can't be read, or the watcher ends it.
    pub fn verify(&self, watcher: &mut Watcher<'_>) -> Result<(LedgerCounts, Vec<Finding>), StoreError> {
        let (counts, mut findings) = self.verify_rows(watcher)?;
        findings.extend(self.verify_file()?);
        Ok((counts, findings))
    }

    /// Checks invariants 1 to 6 from the rows alone. `watcher` hears between two checks how far it is.
    ///
    /// # Errors
    /// Where the file can't be read, or the watcher ends it.
    pub fn verify_rows(&self, watcher: &mut Watcher<'_>) -> Result<(LedgerCounts, Vec<Finding>), StoreError> {
        let mut findings = Vec::new();
        for (number, (invariant, sql)) in (0_u64..).zip(CHECKS) {
            report(watcher, share(CHECKED, number, CHECKS.len() as u64), WHOLE)?;
            let places = query::all(self.connection, sql, [], |row| get::<String>(row, "place"))?;
            findings.extend(places.into_iter().map(|place| Finding { invariant, place }));
        }
        let broken_link =
            self.first_broken_link(&mut |links, of| watcher(CHECKED + share(CHAINED - CHECKED, links.into(), of.into()), WHOLE))?;
        findings.extend(broken_link.map(|place| Finding { invariant: 6, place }));
        report(watcher, CHAINED, WHOLE)?;
        findings.extend(self.unaudited_records()?);
        findings.extend(self.changed_statements()?);
        findings.extend(self.unrecognizable_lines()?);
        report(watcher, AUDITED, WHOLE)?;
        let count = |sql| Ok::<u32, StoreError>(query::first(self.connection, sql, [], |row| Ok(row.get(0)?))?.unwrap_or_default());
        let counts =
            LedgerCounts { transactions: count("SELECT count(*) FROM ledger_transaction")?, entries: count("SELECT count(*) FROM entry")? };
        Ok((counts, findings))
    }

    /// Checks that the file is built as SQLite builds one: its pages, and that its indexes and constraints agree with the rows.
    fn verify_file(&self) -> Result<Vec<Finding>, StoreError> {
        let integrity = query::all(self.connection, "PRAGMA integrity_check(20)", [], |row| Ok(row.get::<String>(0)?))?;
        let broken = integrity.into_iter().filter(|line| line != "ok");
        Ok(broken.map(|line| Finding { invariant: 2, place: format!("the file: {line}") }).collect())
    }
}
