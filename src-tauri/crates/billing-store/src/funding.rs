//! Fundings.

use billing_core::funding::{Funding, FundingMethod, FundingStatus};
use billing_core::ids::{FundingId, PaymentMethodId};
use billing_core::money::{Currency, Money};
use billing_core::reference::CreditorReference;
use billing_core::return_code::ReturnCode;
use billing_core::seller::Seller;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, at, coded, date, get, instant, like_pattern, money, optional_date, parsed};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::list::{AmountFilter, Direction, ListSums, only_these};
use crate::query::{self, Conditions, Row};

/// A funding to record.
pub struct NewFunding {
    /// What identifies it at any bank.
    pub reference: CreditorReference,
    /// How it is paid.
    pub method: FundingMethod,
    /// Whose invoices it will pay.
    pub seller: Seller,
    /// What is requested.
    pub amount: Money,
    /// Where it stands.
    pub status: FundingStatus,
    /// The instant of the request.
    pub requested_at: DateTime<Utc>,
    /// The ledger's day of the request.
    pub requested_on: NaiveDate,
    /// The first and last day on which it is expected.
    pub expected: (NaiveDate, NaiveDate),
}

/// What a list of fundings is in order of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FundingSort {
    /// The day of the request, and of a day the order of the requests.
    #[default]
    RequestedOn,
    /// The amount.
    Amount,
}

/// Which fundings a list shows.
#[derive(Debug, Clone, Default)]
pub struct FundingFilter {
    /// One of these; none does not restrict.
    pub statuses: Vec<FundingStatus>,
    /// By one of these; none does not restrict.
    pub methods: Vec<FundingMethod>,
    /// Whose, in which currency, how large.
    pub amounts: AmountFilter,
    /// Requested on this day or later.
    pub from: Option<NaiveDate>,
    /// Requested on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Text in the id, reference, amount or method.
    pub search: Option<String>,
    /// What it is in order of.
    pub sort: FundingSort,
    /// Which end of it comes first.
    pub direction: Direction,
    /// After this one, in that order.
    pub after: Option<FundingId>,
    /// The most rows.
    pub limit: u32,
}

/// Whether a funding has a text in what its list shows. Takes the pattern five times.
const HAS_TEXT: &str = r"(reference LIKE replace(?, ' ', '') ESCAPE '\' OR printf('FND-%06d', funding.id) LIKE ? ESCAPE '\'
        OR printf('%d.%02d', amount / 100, amount % 100) LIKE ? ESCAPE '\'
        OR (method = 'EFT' AND 'EFT electronic funds transfer' LIKE ? ESCAPE '\')
        OR 'US bank account ····' || last_four LIKE ? ESCAPE '\')";

/// Fundings with their payment methods, whose last four digits can be searched; conditions follow.
const WITH_METHODS: &str = "funding LEFT JOIN payment_method ON payment_method.id = funding.payment_method";

impl FundingFilter {
    /// The place of a funding in the order of the list.
    fn place(&self, funding: &Funding) -> (i64, NaiveDate, i64) {
        match self.sort {
            FundingSort::RequestedOn => (0, funding.requested_on, funding.id.number()),
            FundingSort::Amount => (funding.amount.minor(), NaiveDate::MIN, funding.id.number()),
        }
    }

    /// The column of that place, beside the number.
    const fn column(&self) -> &'static str {
        match self.sort {
            FundingSort::RequestedOn => "requested_on",
            FundingSort::Amount => "amount",
        }
    }

    /// All that restricts the list but its page. There are few fundings beside what they pay: what no index finds is looked for.
    fn conditions(&self) -> Conditions {
        let mut conditions = Conditions::default();
        let by_day = if self.sort == FundingSort::RequestedOn { "" } else { "+" };
        conditions.add_if(format!("{by_day}requested_on >= ?"), self.from.map(|day| day.to_string()));
        conditions.add_if(format!("{by_day}requested_on <= ?"), self.to.map(|day| day.to_string()));
        self.amounts.restrict("funding", self.sort == FundingSort::Amount, &mut conditions);
        if !self.methods.is_empty() {
            // An EFT is through no account, which no account's number is.
            let number = |method: &FundingMethod| match method {
                FundingMethod::Eft => 0,
                FundingMethod::BankAccount(account) => account.number(),
            };
            let numbers: Vec<i64> = self.methods.iter().map(number).collect();
            only_these("ifnull(funding.payment_method, 0)", &numbers, &mut conditions);
        }
        if let Some(text) = &self.search {
            conditions.add(HAS_TEXT, std::iter::repeat_n(like_pattern(text).into(), 5));
        }
        conditions
    }
}

impl Reader<'_> {
    /// One funding.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn funding(&self, id: FundingId) -> Result<Option<Funding>, StoreError> {
        query::first(self.connection, "SELECT * FROM funding WHERE id = ?", [id.number()], read_funding)
    }

    /// The funding that a reference identifies.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn funding_by_reference(&self, reference: &CreditorReference) -> Result<Option<Funding>, StoreError> {
        query::first(self.connection, "SELECT * FROM funding WHERE reference = ?", [reference.as_str()], read_funding)
    }

    /// A page of fundings.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn fundings(&self, filter: &FundingFilter) -> Result<Vec<Funding>, StoreError> {
        // In the order of days, a rare status is found by its own index; several are merged.
        let mut found = if filter.statuses.is_empty() || filter.sort == FundingSort::Amount {
            self.fundings_in_status(filter, None)?
        } else {
            let each = filter.statuses.iter().map(|status| self.fundings_in_status(filter, Some(*status)));
            let mut found = each.collect::<Result<Vec<_>, _>>()?.concat();
            found.sort_by_key(|funding| filter.place(funding));
            if filter.direction == Direction::Descending {
                found.reverse();
            }
            found.dedup_by_key(|funding| funding.id);
            found
        };
        found.truncate(filter.limit as usize);
        // What an index gives in another order, or twice, it does not give as it was written.
        if !found.is_sorted_by(|earlier, later| filter.direction.holds(&filter.place(earlier), &filter.place(later))) {
            return Err(damaged("the order of fundings", "broken"));
        }
        self.check_requests(found.iter().filter(|funding| funding.received != funding.amount))?;
        Ok(found)
    }

    fn fundings_in_status(&self, filter: &FundingFilter, status: Option<FundingStatus>) -> Result<Vec<Funding>, StoreError> {
        let mut conditions = filter.conditions();
        conditions.add_if("status = ?", status.map(|status| status.code().to_owned()));
        if filter.sort == FundingSort::Amount {
            let codes = query::code_list(filter.statuses.iter().map(|status| status.code()));
            conditions.add_if("+status IN (SELECT value FROM json_each(?))", codes);
        }
        let (column, direction) = (filter.column(), filter.direction.order());
        if let Some(after) = filter.after {
            let beyond = filter.direction.beyond();
            let clause = format!("({column}, funding.id) {beyond} ((SELECT {column} FROM funding WHERE id = ?), ?)");
            conditions.add(clause, [after.number().into(), after.number().into()]);
        }
        let sql = format!(
            "SELECT funding.* FROM {WITH_METHODS} {} ORDER BY {column} {direction}, funding.id {direction} LIMIT {}",
            conditions.clause(),
            filter.limit
        );
        let found = query::all(self.connection, &sql, conditions.values(), read_funding)?;
        if conditions.is_empty() {
            query::check_complete(self.connection, "funding", found.len(), filter.limit)?;
        }
        Ok(found)
    }

    /// How many fundings match, what they ask for, and what of it has arrived.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn funding_sums(&self, filter: &FundingFilter) -> Result<ListSums, StoreError> {
        let mut conditions = filter.conditions();
        let codes = query::code_list(filter.statuses.iter().map(|status| status.code()));
        conditions.add_if("status IN (SELECT value FROM json_each(?))", codes);
        self.sums(WITH_METHODS, "currency, amount, received", Some("received"), &conditions)
    }

    /// Bank fundings that are processing and expected on `day` or before, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn bank_fundings_expected(&self, day: NaiveDate) -> Result<Vec<Funding>, StoreError> {
        let sql = "SELECT * FROM funding WHERE status = 'PROCESSING' AND expected_by <= ? ORDER BY expected_by, id";
        query::all(self.connection, sql, [day.to_string()], read_funding)
    }

    /// The debits that are processing through a payment method, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn debits_processing(&self, method: PaymentMethodId) -> Result<Vec<Funding>, StoreError> {
        let sql = "SELECT * FROM funding WHERE status = 'PROCESSING' AND payment_method = ? ORDER BY id";
        query::all(self.connection, sql, [method.number()], read_funding)
    }

    /// The newest debits of a payment method, whatever became of them, the newest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn fundings_through(&self, method: PaymentMethodId, limit: u32) -> Result<Vec<Funding>, StoreError> {
        let sql = "SELECT * FROM funding WHERE payment_method = ? ORDER BY id DESC LIMIT ?";
        query::all(self.connection, sql, params![method.number(), limit], read_funding)
    }

    /// Fundings that have not arrived (in full), the oldest first. The index that finds them is compared with the rows: one that has
    /// lost a funding would understate what is under way.
    ///
    /// # Errors
    /// Where the rows can't be read, or do not agree.
    pub fn waiting_fundings(&self) -> Result<Vec<Funding>, StoreError> {
        let sql = "SELECT record.* FROM (SELECT id FROM funding INDEXED BY funding_by_status
                WHERE status IN ('AWAITING_TRANSFER', 'PARTIALLY_RECEIVED', 'PROCESSING')) AS waiting
            LEFT JOIN funding AS record ON record.id = waiting.id ORDER BY record.id";
        let found = query::all(self.connection, sql, [], read_funding)?;
        let waits = |funding: &Funding| {
            use FundingStatus::{AwaitingTransfer, PartiallyReceived, Processing};
            matches!(funding.status, AwaitingTransfer | PartiallyReceived | Processing)
        };
        let sound = found.iter().all(waits) && found.is_sorted_by(|older, newer| older.id < newer.id);
        if !sound || self.count_by_index()? != (i64::from(self.funding_count()?), i64::try_from(found.len()).unwrap_or(i64::MAX)) {
            return Err(StoreError::Damaged("the fundings do not agree with the index of what they wait for".to_owned()));
        }
        self.check_requests(found.iter())?;
        Ok(found)
    }

    /// How many entries the index by status has of a known status, and of one that waits, from one end of it to the other.
    fn count_by_index(&self) -> Result<(i64, i64), StoreError> {
        let known: Vec<&str> = FundingStatus::CODES.iter().map(|(_, code)| *code).collect();
        let sql = format!(
            "SELECT count(*) FILTER (WHERE status IN ('{}')) AS known,
                count(*) FILTER (WHERE status IN ('AWAITING_TRANSFER', 'PARTIALLY_RECEIVED', 'PROCESSING')) AS waiting
            FROM funding INDEXED BY funding_by_status",
            known.join("', '")
        );
        Ok(query::first(self.connection, &sql, [], |row| Ok((get(row, "known")?, get(row, "waiting")?)))?.unwrap_or_default())
    }

    /// Refuses fundings of which one's amount is not what its first step asked for.
    fn check_requests<'f>(&self, fundings: impl Iterator<Item = &'f Funding>) -> Result<(), StoreError> {
        let ids: Vec<i64> = fundings.map(|funding| funding.id.number()).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let sql = "SELECT id FROM funding WHERE id IN (SELECT value FROM json_each(?)) AND amount IS NOT
            (SELECT amount FROM funding_event WHERE funding_event.funding = funding.id ORDER BY funding_event.id LIMIT 1) LIMIT 1";
        match query::first(self.connection, sql, [query::number_list(&ids)], |row| get::<i64>(row, "id"))? {
            None => Ok(()),
            Some(id) => Err(damaged("the amount of", &FundingId::new(id).to_string())),
        }
    }

    /// Fundings of one seller and currency of which something arrived and was not returned, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn arrived_fundings(&self, seller: Seller, currency: Currency) -> Result<Vec<Funding>, StoreError> {
        let sql = "SELECT * FROM funding WHERE seller = ? AND currency = ? AND received > 0 ORDER BY ifnull(arrived_on, requested_on), id";
        query::all(self.connection, sql, [seller.code(), Coded::code(currency)], read_funding)
    }

    /// How many fundings there are: they are numbered from 1 on, and never deleted.
    ///
    /// # Errors
    /// Where the rows can't be counted.
    pub fn funding_count(&self) -> Result<u32, StoreError> {
        Ok(query::first(self.connection, "SELECT ifnull(max(id), 0) FROM funding", [], |row| Ok(row.get(0)?))?.unwrap_or_default())
    }
}

fn read_funding(row: &Row<'_>) -> Result<Funding, StoreError> {
    let method = match (get::<String>(row, "method")?.as_str(), get::<Option<i64>>(row, "payment_method")?) {
        ("EFT", None) => FundingMethod::Eft,
        ("US_ACH_BANK_ACCOUNT", Some(method)) => FundingMethod::BankAccount(PaymentMethodId::new(method)),
        (other, _) => return Err(damaged("a funding's method", other)),
    };
    let return_code: Option<String> = get(row, "return_code")?;
    Ok(Funding {
        id: FundingId::new(get(row, "id")?),
        reference: parsed(row, "reference", CreditorReference::parse)?,
        method,
        seller: coded(row, "seller")?,
        amount: money(row, "amount")?,
        received: money(row, "received")?,
        status: coded(row, "status")?,
        requested_at: at(row, "requested_at")?,
        requested_on: date(row, "requested_on")?,
        expected_from: date(row, "expected_from")?,
        expected_by: date(row, "expected_by")?,
        arrived_on: optional_date(row, "arrived_on")?,
        return_code: return_code.map(|code| ReturnCode::parse(&code).map_err(|_| damaged("a return code", &code))).transpose()?,
    })
}

impl Writer<'_> {
    /// Records a funding and gives its id.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_funding(&self, funding: &NewFunding) -> Result<FundingId, StoreError> {
        let sql = "INSERT INTO funding (reference, method, payment_method, seller, currency, amount, status, requested_at, requested_on,
                expected_from, expected_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let (method, payment_method) = match funding.method {
            FundingMethod::Eft => ("EFT", None),
            FundingMethod::BankAccount(id) => ("US_ACH_BANK_ACCOUNT", Some(id.number())),
        };
        let values = params![
            funding.reference.as_str(),
            method,
            payment_method,
            funding.seller.code(),
            Coded::code(funding.amount.currency()),
            funding.amount.minor(),
            funding.status.code(),
            instant(funding.requested_at),
            funding.requested_on.to_string(),
            funding.expected.0.to_string(),
            funding.expected.1.to_string(),
        ];
        let id = query::insert(self.connection, sql, values)?;
        self.note_added(AuditedRecord::Funding, id)?;
        Ok(FundingId::new(id))
    }

    /// Writes where a funding stands now.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn update_funding(&self, funding: &Funding) -> Result<(), StoreError> {
        let sql = "UPDATE funding SET status = ?, received = ?, arrived_on = ?, return_code = ? WHERE id = ?";
        let values = params![
            funding.status.code(),
            funding.received.minor(),
            funding.arrived_on.map(|day| day.to_string()),
            funding.return_code.map(ReturnCode::code),
            funding.id.number(),
        ];
        query::run(self.connection, sql, values)?;
        Ok(())
    }
}
