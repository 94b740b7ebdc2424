//! A plausible ledger of a given number of movements: ten years of business, made through the store's own writer, the same
//! each time. Made once for each size and format, then kept.

use std::collections::VecDeque;
use std::path::Path;

use billing_core::NaiveDate;
use billing_core::funding::{Funding, FundingMethod, FundingStatus, expected_days};
use billing_core::ids::{FundingId, InvoiceId, InvoiceNumber, PaymentId, PaymentMethodId};
use billing_core::invoice::{ChargeType, InvoiceDraft, InvoiceType};
use billing_core::ledger::Event;
use billing_core::method::PaymentMethodKind;
use billing_core::money::{Currency, Money};
use billing_core::reference::CreditorReference;
use billing_core::return_code::ReturnCode;
use billing_core::seller::Seller;
use billing_store::{
    ChargeAnswer, ChargeReason, Evidence, FundingEventKind, FundingEventRecord, NewFunding, NewPayment, NewTransaction, PaymentSource,
    PaymentStatus, Store, StoreError, Subject, Writer,
};
use billing_tests::Sequence;
use chrono::{DateTime, Days, NaiveTime, Utc};
use rusqlite::Connection;

use crate::ledger;
use crate::trouble::{Trouble, say};

/// Goes up whenever the same size would be filled with something else.
pub const VERSION: u32 = 1;

/// The first day of the business.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2016, 7, 1).expect("a day of the calendar");

/// Days of business; the last one is the ledger's today, 30 June 2026.
const DAYS: u64 = 3_652;

/// Movements in one transaction of the file.
const BATCH: u64 = 20_000;

/// The two positions that have business, and how many of a hundred invoices are of the second.
const POSITIONS: [(Seller, Currency); 2] = [(Seller::AwsInc, Currency::Usd), (Seller::AwsEurope, Currency::Eur)];
const SECOND_OF_HUNDRED: u64 = 10;

/// The day on which every generated ledger stands.
pub fn today() -> NaiveDate {
    FIRST_DAY + Days::new(DAYS - 1)
}

/// When what happens on `day` is recorded.
pub fn noon(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default()).and_utc()
}

/// Makes a ledger of `movements` transactions at `path`, where nothing is yet; the indexes of its largest tables as it is filled, or
/// last.
pub fn generate(path: &Path, movements: u64, indexes_last: bool) -> Result<(), Trouble> {
    drop(ledger::make(path, &FIRST_DAY.to_string())?);
    let indexes = if indexes_last { drop_indexes(path)? } else { Vec::new() };
    let mut store = Store::open(path, noon(FIRST_DAY))?;
    let methods = store.read(|reader| reader.payment_methods())?;
    let (wires, banks): (Vec<_>, Vec<_>) = methods.iter().partition(|method| method.kind == PaymentMethodKind::WireTransfer);
    let (Some(wire), Some(bank)) = (wires.first().map(|method| method.id), banks.first().map(|method| method.id)) else {
        return Err(Trouble("a new ledger has no wire transfer or no bank account".to_owned()));
    };
    let mut business = Business::new(movements, wire, bank);
    let mut said = 0;
    while business.day < DAYS {
        let batch_end = business.posted + BATCH;
        store.write(|writer| writer.gather(|| business.run_until(writer, batch_end)))?;
        let millions = business.posted / 1_000_000;
        if millions > said {
            said = millions;
            say(&format!("    {millions},000,000 movements"));
        }
    }
    store.write(|writer| writer.set_simulated_date(today()))?;
    drop(store);
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "cache_size", -256 * 1024)?;
    indexes.iter().try_for_each(|index| Ok(connection.execute_batch(index)?))
}

/// Drops the indexes of the largest tables, and gives the statements that make them again. Those that filling the ledger reads stay.
fn drop_indexes(path: &Path) -> Result<Vec<String>, Trouble> {
    let connection = Connection::open(path)?;
    let mut statement = connection.prepare(
        "SELECT name, sql FROM sqlite_schema
        WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('invoice', 'ledger_transaction', 'entry') ORDER BY rootpage",
    )?;
    let indexes: Vec<(String, String)> = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    drop(statement);
    for (name, _) in &indexes {
        connection.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    Ok(indexes.into_iter().map(|(_, sql)| sql).collect())
}

/// Adds `count` invoices to the ledger at `path` that fall due on its last day, and the funds that pay them.
pub fn add_due_invoices(path: &Path, count: u64, round: u64) -> Result<(), Trouble> {
    let mut store = Store::open(path, noon(today()))?;
    store.write(|writer| {
        let mut business = Business::new(0, PaymentMethodId::new(1), PaymentMethodId::new(2));
        business.day = DAYS - 1;
        business.sequence = Sequence::of(0xD0E + round);
        writer.sign("Pat Example", business.at());
        for number in 0..count {
            let draft = business.draft(format!("DUE-{round}-{number:06}"), 0, InvoiceType::Invoice, today());
            business.record(writer, &draft)?;
            business.needed += draft.amount.minor();
        }
        let amount = business.needed;
        business.receive_transfer(writer, 0, amount)
    })?;
    Ok(())
}

/// An invoice that is not paid yet.
struct Open {
    id: InvoiceId,
    position: usize,
    amount: i64,
    charge_type: ChargeType,
    due: u64,
}

/// The state of the business on one day.
struct Business {
    movements: u64,
    posted: u64,
    day: u64,
    issued: u64,
    fundings: u64,
    balances: [i64; 2],
    needed: i64,
    open: VecDeque<Open>,
    charged: VecDeque<(Open, PaymentId, u64)>,
    sequence: Sequence,
    wire: PaymentMethodId,
    bank: PaymentMethodId,
}

impl Business {
    fn new(movements: u64, wire: PaymentMethodId, bank: PaymentMethodId) -> Self {
        Self {
            movements,
            posted: 0,
            day: 0,
            issued: 0,
            fundings: 0,
            balances: [0; 2],
            needed: 0,
            open: VecDeque::new(),
            charged: VecDeque::new(),
            sequence: Sequence::of(0x5EED),
            wire,
            bank,
        }
    }

    fn date(&self) -> NaiveDate {
        FIRST_DAY + Days::new(self.day)
    }

    fn at(&self) -> DateTime<Utc> {
        noon(self.date())
    }

    /// Runs day after day until `batch_end` movements are posted, or the last day is over.
    fn run_until(&mut self, writer: &Writer<'_>, batch_end: u64) -> Result<(), StoreError> {
        while self.day < DAYS && self.posted < batch_end {
            writer.sign("Pat Example", self.at());
            self.answer_charges(writer)?;
            self.pay_due(writer)?;
            let quota = self.movements * (self.day + 1) / DAYS;
            while self.posted < quota {
                self.issue(writer)?;
            }
            self.day += 1;
        }
        Ok(())
    }

    fn post(
        &mut self,
        writer: &Writer<'_>,
        event: Event,
        position: usize,
        amount: Money,
        subject: Subject,
        payment: Option<PaymentId>,
    ) -> Result<(), StoreError> {
        let (occurred_on, recorded_at) = (self.date(), self.at());
        let seller = POSITIONS[position].0;
        writer.post(&NewTransaction { event, seller, amount, occurred_on, recorded_at, subject, unapplied_cash: None, payment })?;
        self.posted += 1;
        Ok(())
    }

    /// Records an invoice that falls due in 14 to 30 days; one of forty is a credit memo.
    fn issue(&mut self, writer: &Writer<'_>) -> Result<(), StoreError> {
        self.issued += 1;
        let position = usize::from(self.sequence.below(100) < SECOND_OF_HUNDRED);
        let invoice_type = if self.issued.is_multiple_of(40) { InvoiceType::CreditMemo } else { InvoiceType::Invoice };
        let due = self.day + if invoice_type == InvoiceType::Invoice { 14 + self.sequence.below(17) } else { 0 };
        let number = format!("EX-{}-{:08}", self.date().format("%Y"), self.issued);
        let draft = self.draft(number, position, invoice_type, FIRST_DAY + Days::new(due));
        let id = self.record(writer, &draft)?;
        if invoice_type == InvoiceType::CreditMemo {
            return self.apply_credit_memo(writer, id, position, draft.amount);
        }
        let open = Open { id, position, amount: draft.amount.minor(), charge_type: draft.charge_type, due };
        let place = self.open.partition_point(|other| other.due <= due);
        self.open.insert(place, open);
        Ok(())
    }

    fn draft(&mut self, number: String, position: usize, invoice_type: InvoiceType, due_on: NaiveDate) -> InvoiceDraft {
        let (seller, currency) = POSITIONS[position];
        let cents = if invoice_type == InvoiceType::CreditMemo { 500 } else { 1_000 } + self.sequence.below(1_000_000);
        let charge_type = match self.sequence.below(20) {
            0 if position == 0 => ChargeType::Marketplace,
            1..4 => ChargeType::Subscription,
            _ => ChargeType::Usage,
        };
        let purchase_order = (self.sequence.below(2) == 0).then(|| format!("PO-{:05}", self.sequence.below(20_000)));
        InvoiceDraft {
            number: InvoiceNumber::parse(&number).expect("a number that a seller could print"),
            invoice_type,
            seller,
            issued_on: self.date(),
            due_on,
            amount: Money::from_minor(i64::try_from(cents).unwrap_or(i64::MAX), currency),
            charge_type,
            purchase_order,
            billing_period: Some(self.date().format("%Y-%m").to_string()),
        }
    }

    fn record(&mut self, writer: &Writer<'_>, draft: &InvoiceDraft) -> Result<InvoiceId, StoreError> {
        let id = writer.insert_invoice(draft, self.date(), self.at())?;
        let event = if draft.invoice_type == InvoiceType::CreditMemo { Event::CreditMemoRecorded } else { Event::InvoiceRecorded };
        let position = usize::from(draft.seller == POSITIONS[1].0);
        self.post(writer, event, position, draft.amount, Subject::Invoice(id), None)?;
        Ok(id)
    }

    /// Applies a credit memo whole to the first open invoice of its position that is larger; else it stays unapplied.
    fn apply_credit_memo(&mut self, writer: &Writer<'_>, memo: InvoiceId, position: usize, amount: Money) -> Result<(), StoreError> {
        let larger = |open: &&mut Open| open.position == position && open.amount > amount.minor() && open.charge_type.is_eligible();
        let Some(open) = self.open.iter_mut().take(200).find(larger) else { return Ok(()) };
        open.amount -= amount.minor();
        let (invoice, left) = (open.id, Money::from_minor(open.amount, amount.currency()));
        let zero = Money::zero(amount.currency());
        let payment = self.payment(invoice, PaymentSource::CreditMemo(memo), amount, left);
        let id = writer.insert_payment(&NewPayment { source_left: Some(zero), ..payment })?;
        for record in [invoice, memo] {
            writer.move_invoice_parts(record, -amount.minor(), 0, amount.minor())?;
        }
        self.post(writer, Event::CreditMemoApplied, position, amount, Subject::Invoice(invoice), Some(id))
    }

    fn payment(&self, invoice: InvoiceId, source: PaymentSource, amount: Money, outstanding_after: Money) -> NewPayment {
        NewPayment {
            invoice,
            source,
            amount,
            paid_on: self.date(),
            automatic: true,
            status: PaymentStatus::Succeeded,
            expected_by: None,
            source_left: None,
            outstanding_after,
            charge_reason: None,
            owners_word: None,
        }
    }

    fn pay_due(&mut self, writer: &Writer<'_>) -> Result<(), StoreError> {
        while self.open.front().is_some_and(|open| open.due <= self.day) {
            let Some(open) = self.open.pop_front() else { break };
            let amount = Money::from_minor(open.amount, POSITIONS[open.position].1);
            let zero = Money::zero(amount.currency());
            if open.charge_type.is_eligible() {
                while self.balances[open.position] < open.amount {
                    self.fund(writer, open.position)?;
                }
                self.balances[open.position] -= open.amount;
                let left = Money::from_minor(self.balances[open.position], amount.currency());
                let payment = self.payment(open.id, PaymentSource::AdvancePay, amount, zero);
                let id = writer.insert_payment(&NewPayment { source_left: Some(left), ..payment })?;
                writer.move_invoice_parts(open.id, -open.amount, 0, open.amount)?;
                self.post(writer, Event::InvoicePaid, open.position, amount, Subject::Invoice(open.id), Some(id))?;
            } else {
                let payment = self.payment(open.id, PaymentSource::Method(self.bank), amount, zero);
                let id = writer.insert_payment(&NewPayment {
                    status: PaymentStatus::Processing,
                    expected_by: Some(self.date() + Days::new(5)),
                    charge_reason: Some(ChargeReason::NotEligible),
                    ..payment
                })?;
                writer.move_invoice_parts(open.id, -open.amount, open.amount, 0)?;
                self.post(writer, Event::ChargeStarted(self.bank), open.position, amount, Subject::Invoice(open.id), Some(id))?;
                self.charged.push_back((open, id, self.day + 5));
            }
        }
        Ok(())
    }

    fn answer_charges(&mut self, writer: &Writer<'_>) -> Result<(), StoreError> {
        while self.charged.front().is_some_and(|(.., day)| *day <= self.day) {
            let Some((open, payment, _)) = self.charged.pop_front() else { break };
            writer.answer_charge(&ChargeAnswer {
                payment,
                status: PaymentStatus::Succeeded,
                answered_on: self.date(),
                evidence: Evidence::SimulatedClock,
                evidence_text: None,
                return_code: None,
                recorded_by: "Simulated clock".to_owned(),
                recorded_at: self.at(),
            })?;
            let amount = Money::from_minor(open.amount, POSITIONS[open.position].1);
            writer.move_invoice_parts(open.id, 0, -open.amount, open.amount)?;
            self.post(writer, Event::ChargeSucceeded(self.bank), open.position, amount, Subject::Invoice(open.id), Some(payment))?;
        }
        Ok(())
    }

    /// Adds funds for about fifty invoices: by transfer, of each seventh in US dollars by debit, of which one in ten is
    /// returned on the same day.
    fn fund(&mut self, writer: &Writer<'_>, position: usize) -> Result<(), StoreError> {
        let amount = 20_000_000 + i64::try_from(self.sequence.below(10_000_000)).unwrap_or_default();
        if position == 0 && self.fundings.is_multiple_of(7) {
            let returned = self.fundings.is_multiple_of(70);
            return self.debit(writer, position, amount, returned);
        }
        self.receive_transfer(writer, position, amount)
    }

    fn receive_transfer(&mut self, writer: &Writer<'_>, position: usize, minor: i64) -> Result<(), StoreError> {
        let id = self.request(writer, position, minor, FundingMethod::Eft, FundingStatus::AwaitingTransfer)?;
        self.step(writer, id, FundingStatus::Received, minor, None)?;
        let amount = Money::from_minor(minor, POSITIONS[position].1);
        self.event(writer, id, FundingEventKind::Receipt, amount, None)?;
        self.balances[position] += minor;
        self.post(writer, Event::EftReceived(self.wire), position, amount, Subject::Funding(id), None)
    }

    fn debit(&mut self, writer: &Writer<'_>, position: usize, minor: i64, returned: bool) -> Result<(), StoreError> {
        let method = FundingMethod::BankAccount(self.bank);
        let id = self.request(writer, position, minor, method, FundingStatus::Processing)?;
        let amount = Money::from_minor(minor, POSITIONS[position].1);
        self.post(writer, Event::BankFundingStarted(self.bank), position, amount, Subject::Funding(id), None)?;
        self.step(writer, id, FundingStatus::Succeeded, minor, None)?;
        self.event(writer, id, FundingEventKind::Succeeded, amount, None)?;
        self.post(writer, Event::BankFundingSucceeded(self.bank), position, amount, Subject::Funding(id), None)?;
        if returned {
            let code = ReturnCode::parse("R01").ok();
            self.step(writer, id, FundingStatus::Returned, 0, code)?;
            self.event(writer, id, FundingEventKind::Returned, amount, code)?;
            return self.post(writer, Event::BankFundingReturned(self.bank), position, amount, Subject::Funding(id), None);
        }
        self.balances[position] += minor;
        Ok(())
    }

    fn request(
        &mut self,
        writer: &Writer<'_>,
        position: usize,
        minor: i64,
        method: FundingMethod,
        status: FundingStatus,
    ) -> Result<FundingId, StoreError> {
        self.fundings += 1;
        let (seller, currency) = POSITIONS[position];
        let amount = Money::from_minor(minor, currency);
        let id = writer.insert_funding(&NewFunding {
            reference: CreditorReference::from_random(self.sequence.next_number()),
            method,
            seller,
            amount,
            status,
            requested_at: self.at(),
            requested_on: self.date(),
            expected: expected_days(method, currency, self.date()),
        })?;
        self.event(writer, id, FundingEventKind::Requested, amount, None)?;
        Ok(id)
    }

    fn step(
        &self,
        writer: &Writer<'_>,
        id: FundingId,
        status: FundingStatus,
        received: i64,
        return_code: Option<ReturnCode>,
    ) -> Result<(), StoreError> {
        let Some(funding) = writer.funding(id)? else { return Ok(()) };
        let received = Money::from_minor(received, funding.amount.currency());
        writer.update_funding(&Funding { status, received, arrived_on: Some(self.date()), return_code, ..funding })
    }

    fn event(
        &self,
        writer: &Writer<'_>,
        funding: FundingId,
        kind: FundingEventKind,
        amount: Money,
        return_code: Option<ReturnCode>,
    ) -> Result<(), StoreError> {
        writer.insert_funding_event(&FundingEventRecord {
            funding,
            kind,
            date: self.date(),
            amount: Some(amount),
            evidence: Evidence::OwnersWord,
            evidence_text: None,
            recorded_by: "Pat Example".to_owned(),
            recorded_at: self.at(),
            return_code,
            statement_line: None,
        })
    }
}
