//! The list of invoices and credit memos: what it is restricted to, its order, and what it adds up to.

use std::borrow::Cow;

use billing_core::invoice::{Invoice, InvoiceStatus, InvoiceType};
use billing_core::seller::Seller;
use chrono::NaiveDate;
use rusqlite::types::Value;

use crate::columns::{Coded, like_pattern};
use crate::connection::Reader;
use crate::error::{StoreError, damaged};
use crate::invoice::read_invoice;
use crate::list::{AmountFilter, Direction, ListSums, only_these};
use crate::query::{self, Conditions};
use crate::text_search::Matches;

/// What a list of invoices is in order of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InvoiceSort {
    /// Due date, then issue date and number (R9).
    #[default]
    DueDate,
    /// The amount.
    Amount,
    /// The seller's number.
    Number,
}

/// Which records a list shows.
#[derive(Debug, Clone, Default)]
pub struct InvoiceFilter {
    /// Only invoices, or only credit memos.
    pub invoice_type: Option<InvoiceType>,
    /// One of these; none does not restrict.
    pub statuses: Vec<InvoiceStatus>,
    /// Only records with something outstanding or processing.
    pub open_only: bool,
    /// Whose, in which currency, how large.
    pub amounts: AmountFilter,
    /// Due on this day or later.
    pub due_from: Option<NaiveDate>,
    /// Due on this day or earlier.
    pub due_to: Option<NaiveDate>,
    /// Text in the purchase order.
    pub purchase_order: Option<String>,
    /// Text in the number, purchase order or billing period.
    pub search: Option<String>,
    /// The day that decides what is past due.
    pub today: NaiveDate,
    /// What it is in order of.
    pub sort: InvoiceSort,
    /// Which end of it comes first.
    pub direction: Direction,
    /// After this one, in that order.
    pub after: Option<Invoice>,
    /// The most rows.
    pub limit: u32,
}

/// Says in SQL what `Invoice::status` says of the row of `invoice`, on the day that is given; a test holds the two together.
pub(crate) const STATUS: &str = "CASE
        WHEN invoice.canceled = invoice.amount THEN 'CANCELED'
        WHEN invoice.type = 'CREDIT_MEMO' AND invoice.outstanding = 0 THEN 'APPLIED'
        WHEN invoice.type = 'CREDIT_MEMO' AND invoice.settled = 0 THEN 'UNAPPLIED'
        WHEN invoice.type = 'CREDIT_MEMO' THEN 'PARTIALLY_APPLIED'
        WHEN invoice.outstanding > 0 AND invoice.due_on < ? THEN 'PAST_DUE'
        WHEN invoice.outstanding > 0 THEN 'DUE'
        WHEN invoice.processing > 0 THEN 'PROCESSING'
        ELSE 'PAID' END";

/// Says of one row what the text index says of many. Takes the pattern five times.
const HAS_TEXT: &str = r"(number LIKE ? ESCAPE '\' OR purchase_order LIKE ? ESCAPE '\' OR billing_period LIKE ? ESCAPE '\'
        OR printf('%d.%02d', amount / 100, amount % 100) LIKE ? ESCAPE '\' OR printf('INV-%06d', id) LIKE ? ESCAPE '\')";

const UNSETTLED: &str = "(outstanding > 0 OR processing > 0)";

/// Whether records of all these statuses have something outstanding or processing.
fn is_unsettled(statuses: &[InvoiceStatus]) -> bool {
    let unsettled = |status: &InvoiceStatus| !matches!(status, InvoiceStatus::Paid | InvoiceStatus::Canceled | InvoiceStatus::Applied);
    !statuses.is_empty() && statuses.iter().all(unsettled)
}

/// What is true of every record with one of these statuses, where it lets an index leave out most others.
fn narrowed(statuses: &[InvoiceStatus]) -> Option<&'static str> {
    use InvoiceStatus::{Applied, Canceled, Due, PartiallyApplied, PastDue, Processing, Unapplied};
    let all = |of: &[InvoiceStatus]| !statuses.is_empty() && statuses.iter().all(|status| of.contains(status));
    if all(&[Canceled]) {
        Some("canceled > 0")
    } else if all(&[Processing]) {
        Some("outstanding = 0 AND processing > 0")
    } else if all(&[Due, PastDue]) {
        Some("outstanding > 0")
    } else if all(&[Unapplied, PartiallyApplied]) {
        Some("type = 'CREDIT_MEMO' AND outstanding > 0")
    } else if all(&[Unapplied, PartiallyApplied, Applied]) {
        Some("type = 'CREDIT_MEMO'")
    } else {
        None
    }
}

impl InvoiceFilter {
    /// What has an index of its own in the order of due dates, as conditions that name it.
    fn indexed(&self) -> Conditions {
        let mut conditions = Conditions::default();
        if self.invoice_type == Some(InvoiceType::CreditMemo) {
            conditions.add("type = 'CREDIT_MEMO'", []);
        }
        let narrowed = narrowed(&self.statuses);
        if self.open_only || (narrowed.is_none() && is_unsettled(&self.statuses)) {
            conditions.add(UNSETTLED, []);
        }
        if let Some(narrowed) = narrowed {
            conditions.add(narrowed, []);
        }
        let due_from = self.due_from.max((self.statuses == [InvoiceStatus::Due]).then_some(self.today));
        conditions.add_if("due_on >= ?", due_from.map(|day| day.to_string()));
        conditions.add_if("due_on <= ?", self.due_to.map(|day| day.to_string()));
        if self.statuses == [InvoiceStatus::PastDue] {
            conditions.add("due_on < ?", [self.today.to_string().into()]);
        }
        conditions
    }

    /// What is looked for in each row that an index finds.
    fn by_row(&self, conditions: &mut Conditions) {
        if self.invoice_type == Some(InvoiceType::Invoice) {
            conditions.add("type = ?", [InvoiceType::Invoice.code().to_owned().into()]);
        }
        if let Some(statuses) = query::code_list(self.statuses.iter().map(|status| status.code())) {
            let values = [self.today.to_string().into(), statuses.into()];
            conditions.add(format!("{STATUS} IN (SELECT value FROM json_each(?))"), values);
        }
        self.amounts.restrict("invoice", self.sort == InvoiceSort::Amount, conditions);
        let order = self.purchase_order.as_deref().map(like_pattern);
        conditions.add_if(r"purchase_order LIKE ? ESCAPE '\'", order);
    }

    /// The place of a record in the order of the list.
    fn place<'i>(&self, invoice: &'i Invoice) -> (Cow<'i, str>, i64) {
        let record = &invoice.record;
        let text = match self.sort {
            InvoiceSort::DueDate => Cow::from(format!("{} {} {}", record.due_on, record.issued_on, record.number)),
            InvoiceSort::Amount => Cow::from(format!("{:020}", record.amount.minor())),
            InvoiceSort::Number => Cow::from(record.number.as_str()),
        };
        (text, invoice.id.number())
    }

    /// Leaves out what comes before the page.
    fn add_after(&self, conditions: &mut Conditions) {
        let Some(after) = &self.after else { return };
        let (record, id) = (&after.record, after.id.number());
        let (columns, values): (&str, Vec<Value>) = match self.sort {
            InvoiceSort::DueDate => {
                let (due, issued, number) = (record.due_on.to_string(), record.issued_on.to_string(), record.number.to_string());
                ("due_on, issued_on, number, id", vec![due.into(), issued.into(), number.into(), id.into()])
            }
            InvoiceSort::Amount => ("amount, id", vec![record.amount.minor().into(), id.into()]),
            InvoiceSort::Number => ("number, id", vec![record.number.to_string().into(), id.into()]),
        };
        let marks = vec!["?"; values.len()].join(", ");
        conditions.add(format!("({columns}) {} ({marks})", self.direction.beyond()), values);
    }

    fn order(&self) -> String {
        let columns: &[&str] = match self.sort {
            InvoiceSort::DueDate => &["due_on", "issued_on", "number", "id"],
            InvoiceSort::Amount => &["amount", "id"],
            InvoiceSort::Number => &["number", "id"],
        };
        columns.iter().map(|column| format!("{column} {}", self.direction.order())).collect::<Vec<_>>().join(", ")
    }
}

impl Reader<'_> {
    /// A page of records.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn invoices(&self, filter: &InvoiceFilter) -> Result<Vec<Invoice>, StoreError> {
        let conditions = self.invoice_conditions(filter)?;
        let found = match filter.sort {
            InvoiceSort::DueDate | InvoiceSort::Amount => self.invoices_where(filter, conditions, None)?,
            // Numbers are in order for each seller: the pages of all sellers are merged.
            InvoiceSort::Number => {
                let sellers = if filter.amounts.sellers.is_empty() { &Seller::ALL[..] } else { &filter.amounts.sellers[..] };
                let mut found = Vec::new();
                for seller in sellers {
                    found.extend(self.invoices_where(filter, conditions.clone(), Some(*seller))?);
                }
                found.sort_by(|one, other| filter.place(one).cmp(&filter.place(other)));
                if filter.direction == Direction::Descending {
                    found.reverse();
                }
                found.truncate(filter.limit as usize);
                found
            }
        };
        // What an index gives in another order, or twice, it does not give as it was written.
        if !found.is_sorted_by(|earlier, later| filter.direction.holds(&filter.place(earlier), &filter.place(later))) {
            return Err(damaged("the order of invoices", "broken"));
        }
        Ok(found)
    }

    fn invoices_where(&self, filter: &InvoiceFilter, conditions: Conditions, seller: Option<Seller>) -> Result<Vec<Invoice>, StoreError> {
        let mut conditions = conditions;
        conditions.add_if("seller = ?", seller.map(|seller| seller.code().to_owned()));
        filter.add_after(&mut conditions);
        let sql = format!("SELECT * FROM invoice {} ORDER BY {} LIMIT {}", conditions.clause(), filter.order(), filter.limit);
        let found = query::all(self.connection, &sql, conditions.values(), read_invoice)?;
        if conditions.is_empty() {
            query::check_complete(self.connection, "invoice", found.len(), filter.limit)?;
        }
        Ok(found)
    }

    /// How many records match, what they come to, and what of it is outstanding.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn invoice_sums(&self, filter: &InvoiceFilter) -> Result<ListSums, StoreError> {
        let conditions = self.invoice_conditions(filter)?;
        let owed = |column: &str| format!("iif(type = 'CREDIT_MEMO', -{column}, {column}) AS {column}");
        self.sums("invoice", &format!("currency, {}, {}", owed("amount"), owed("outstanding")), Some("outstanding"), &conditions)
    }

    /// All that restricts the list. What few rows meet is gathered by its index, so that the order of the list is free.
    fn invoice_conditions(&self, filter: &InvoiceFilter) -> Result<Conditions, StoreError> {
        let mut conditions = Conditions::default();
        let indexed = filter.indexed();
        if filter.sort == InvoiceSort::DueDate {
            conditions = indexed;
        } else if !indexed.is_empty() {
            let sql = format!("SELECT id FROM invoice {} LIMIT ?", indexed.clause());
            match self.rare(&sql, indexed.list_of_values())? {
                Some(rows) => only_these("id", &rows, &mut conditions),
                None => conditions.add_by_row(&indexed),
            }
        }
        filter.by_row(&mut conditions);
        if filter.amounts.has_range() && filter.sort != InvoiceSort::Amount {
            let sql = "SELECT id FROM invoice WHERE amount BETWEEN ? AND ? LIMIT ?";
            if let Some(rows) = self.rare(sql, filter.amounts.range().map(Value::from))? {
                only_these("id", &rows, &mut conditions);
            }
        }
        if filter.amounts.has_position()
            && let Some(transactions) = self.rare_positions(&filter.amounts)?
        {
            let sql = "SELECT DISTINCT invoice FROM ledger_transaction
                WHERE id IN (SELECT value FROM json_each(?)) AND invoice IS NOT NULL";
            let rows = query::all(self.connection, sql, [query::number_list(&transactions)], |row| Ok(row.get(0)?))?;
            only_these("id", &rows, &mut conditions);
        }
        if let Some(text) = &filter.purchase_order
            && let Matches::These(rows) = self.invoices_with_text(text)?
        {
            only_these("id", &rows, &mut conditions);
        }
        if let Some(text) = &filter.search {
            match self.invoices_with_text(text)? {
                Matches::These(rows) => only_these("id", &rows, &mut conditions),
                Matches::Many => conditions.add(HAS_TEXT, std::iter::repeat_n(like_pattern(text).into(), 5)),
            }
        }
        Ok(conditions)
    }
}
