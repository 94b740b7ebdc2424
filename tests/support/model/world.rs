//! The naive model: every day is lived through, every list is sorted anew, nothing is kept that can be worked out.

use std::collections::BTreeMap;

use crate::wire_name;
use billing_app::dto::{ChargeType, Currency, ErrorCode, InvoiceType, Seller};
use chrono::{Days, NaiveDate};

use super::calendar::in_five_business_days;
use super::operation::{Operation, Record};

/// All that the model knows.
pub struct World {
    pub seller: Seller,
    pub today: NaiveDate,
    /// The payment methods; the first is the wire transfer.
    pub methods: Vec<Method>,
    pub fundings: Vec<Funding>,
    pub invoices: Vec<Invoice>,
    default: usize,
    /// The default payment method of the time of registration.
    registered_with: Option<usize>,
    balances: BTreeMap<(String, String), i64>,
    requests: BTreeMap<usize, Intent>,
}

/// A request that was carried out: of what kind, and with which content.
type Intent = (&'static str, usize, String, i64, Option<NaiveDate>);

pub struct Method {
    invalid: bool,
    removed: bool,
}

pub struct Funding {
    pub cents: i64,
    pub received: i64,
    pub requested_on: NaiveDate,
    status: &'static str,
    bank: Option<usize>,
    place: (String, String),
}

pub struct Invoice {
    pub record: Record,
    outstanding: i64,
    processing: i64,
    settled: i64,
    payments: Vec<Payment>,
}

struct Payment {
    on: NaiveDate,
    source: String,
    method: Option<usize>,
    cents: i64,
    status: &'static str,
}

impl Invoice {
    pub fn has_charge(&self) -> bool {
        self.payments.iter().any(|payment| payment.method.is_some())
    }

    fn charge_failed(&self) -> bool {
        self.payments.iter().any(|payment| payment.status == "FAILED")
    }

    fn paid_by_balance_on(&self, day: NaiveDate) -> bool {
        self.payments.iter().any(|payment| payment.source == "ADVANCE_PAY" && payment.on == day)
    }

    fn place(&self) -> (String, String) {
        place(self.record.seller, self.record.currency)
    }

    fn status(&self, today: NaiveDate) -> &'static str {
        match (self.record.kind, self.outstanding, self.processing, self.settled) {
            (InvoiceType::CreditMemo, 0, ..) => "APPLIED",
            (InvoiceType::CreditMemo, _, _, 0) => "UNAPPLIED",
            (InvoiceType::CreditMemo, ..) => "PARTIALLY_APPLIED",
            (InvoiceType::Invoice, 0, 0, _) => "PAID",
            (InvoiceType::Invoice, 0, ..) => "PROCESSING",
            (InvoiceType::Invoice, ..) if today > self.record.due => "PAST_DUE",
            (InvoiceType::Invoice, ..) => "DUE",
        }
    }
}

fn place(seller: Seller, currency: Currency) -> (String, String) {
    (wire_name(seller), wire_name(currency))
}

pub fn decimal(cents: i64) -> String {
    format!("{}{}.{:02}", if cents < 0 { "-" } else { "" }, cents.abs() / 100, cents.abs() % 100)
}

impl World {
    pub fn new(seller: Seller, today: NaiveDate) -> Self {
        Self {
            seller,
            today,
            methods: vec![Method { invalid: false, removed: false }],
            fundings: Vec::new(),
            invoices: Vec::new(),
            default: 0,
            registered_with: None,
            balances: BTreeMap::new(),
            requests: BTreeMap::new(),
        }
    }

    /// What an operation changes, or with which code it is refused.
    pub fn carry_out(&mut self, operation: &Operation) -> Result<(), ErrorCode> {
        match operation {
            Operation::Register => {
                self.registered_with.get_or_insert(self.default);
            }
            Operation::AddBank { .. } => self.methods.push(Method { invalid: false, removed: false }),
            Operation::SetDefault { method } => self.set_default(*method)?,
            Operation::Remove { method } => self.remove(*method)?,
            Operation::AddInvoice(record) => {
                let (outstanding, record) = (record.cents, record.clone());
                self.invoices.push(Invoice { record, outstanding, processing: 0, settled: 0, payments: Vec::new() });
            }
            Operation::AddFunds { request, via, currency, cents } => self.add_funds(*request, *via, *currency, *cents)?,
            Operation::Receive { request, funding, cents, on } => self.receive(*request, *funding, *cents, *on)?,
            Operation::Succeed { funding } => self.succeed(*funding)?,
            Operation::Fail { funding, code } => self.fail(*funding, code)?,
            Operation::Return { funding, code } => self.take_back(*funding, code)?,
            Operation::Cancel { funding } => self.cancel(*funding)?,
            Operation::ChargeSucceeds { invoice } => self.answer(*invoice, "SUCCEEDED", "")?,
            Operation::ChargeFails { invoice, code } => self.answer(*invoice, "FAILED", code)?,
            Operation::Settle => self.settle(None),
            Operation::Advance { to } => self.live_until(*to),
        }
        Ok(())
    }

    fn set_default(&mut self, method: usize) -> Result<(), ErrorCode> {
        if self.methods[method].removed {
            return Err(ErrorCode::NotFound);
        }
        if self.default != method && self.methods[method].invalid {
            return Err(ErrorCode::MethodNotUsable);
        }
        if self.default != method && self.balances.values().any(|balance| *balance > 0) {
            return Err(ErrorCode::BalanceUnused);
        }
        self.default = method;
        Ok(())
    }

    fn remove(&mut self, method: usize) -> Result<(), ErrorCode> {
        if self.methods[method].removed {
            return Err(ErrorCode::NotFound);
        }
        let debited = self.fundings.iter().any(|funding| funding.bank == Some(method) && funding.status == "PROCESSING");
        let mut payments = self.invoices.iter().flat_map(|invoice| &invoice.payments);
        let charged = payments.any(|payment| payment.method == Some(method) && payment.status == "PROCESSING");
        if method == 0 || method == self.default || debited || charged {
            return Err(ErrorCode::MethodInUse);
        }
        self.methods[method].removed = true;
        Ok(())
    }

    /// Whether a bank account can be debited: for AWS Inc. in US dollars only (R3).
    fn can_debit(&self, method: usize, place: &(String, String)) -> bool {
        let known = &self.methods[method];
        method > 0 && !known.invalid && !known.removed && place.0 == "AWS_INC" && place.1 == "USD"
    }

    /// Whether this intent was carried out before.
    fn repeats(&self, request: usize, intent: &Intent) -> Result<bool, ErrorCode> {
        match self.requests.get(&request) {
            None => Ok(false),
            Some(before) if before == intent => Ok(true),
            Some(_) => Err(ErrorCode::RequestConflict),
        }
    }

    fn add_funds(&mut self, request: usize, via: usize, currency: Currency, cents: i64) -> Result<(), ErrorCode> {
        let intent = ("funds", via, wire_name(currency), cents, None);
        if self.repeats(request, &intent)? {
            return Ok(());
        }
        if self.registered_with.is_none() {
            return Err(ErrorCode::NotRegistered);
        }
        let place = place(self.seller, currency);
        if self.methods[via].removed {
            return Err(ErrorCode::NotFound);
        }
        if via > 0 && !self.can_debit(via, &place) {
            return Err(ErrorCode::MethodNotUsable);
        }
        let (bank, status) = if via == 0 { (None, "AWAITING_TRANSFER") } else { (Some(via), "PROCESSING") };
        self.fundings.push(Funding { cents, received: 0, requested_on: self.today, status, bank, place });
        self.requests.insert(request, intent);
        Ok(())
    }

    fn receive(&mut self, request: usize, funding: usize, cents: i64, on: NaiveDate) -> Result<(), ErrorCode> {
        let intent = ("receipt", funding, String::new(), cents, Some(on));
        if self.repeats(request, &intent)? {
            return Ok(());
        }
        let found = &mut self.fundings[funding];
        if !["AWAITING_TRANSFER", "PARTIALLY_RECEIVED", "RECEIVED"].contains(&found.status) {
            return Err(ErrorCode::WrongStatus);
        }
        found.received += cents;
        found.status = if found.received < found.cents { "PARTIALLY_RECEIVED" } else { "RECEIVED" };
        let place = found.place.clone();
        self.requests.insert(request, intent);
        self.arrive(&place, cents);
        Ok(())
    }

    /// Money has arrived: it pays at once what is due, and nothing is charged for the rest (R9).
    fn arrive(&mut self, place: &(String, String), cents: i64) {
        *self.balances.entry(place.clone()).or_default() += cents;
        self.settle(Some(place.clone()));
    }

    fn succeed(&mut self, funding: usize) -> Result<(), ErrorCode> {
        match self.fundings[funding].status {
            "SUCCEEDED" => Ok(()),
            "PROCESSING" => {
                let found = &mut self.fundings[funding];
                (found.status, found.received) = ("SUCCEEDED", found.cents);
                let (place, cents) = (found.place.clone(), found.cents);
                self.arrive(&place, cents);
                Ok(())
            }
            _ => Err(ErrorCode::WrongStatus),
        }
    }

    fn fail(&mut self, funding: usize, code: &str) -> Result<(), ErrorCode> {
        match self.fundings[funding].status {
            "FAILED" => return Ok(()),
            "PROCESSING" => self.fundings[funding].status = "FAILED",
            _ => return Err(ErrorCode::WrongStatus),
        }
        self.mark_invalid(self.fundings[funding].bank, code);
        Ok(())
    }

    fn take_back(&mut self, funding: usize, code: &str) -> Result<(), ErrorCode> {
        let found = &mut self.fundings[funding];
        match found.status {
            "RETURNED" => return Ok(()),
            "PARTIALLY_RECEIVED" | "RECEIVED" | "SUCCEEDED" => {
                *self.balances.entry(found.place.clone()).or_default() -= found.received;
                (found.status, found.received) = ("RETURNED", 0);
            }
            _ => return Err(ErrorCode::WrongStatus),
        }
        let bank = found.bank;
        self.mark_invalid(bank, code);
        Ok(())
    }

    fn cancel(&mut self, funding: usize) -> Result<(), ErrorCode> {
        match self.fundings[funding].status {
            "CANCELED" => Ok(()),
            "AWAITING_TRANSFER" => {
                self.fundings[funding].status = "CANCELED";
                Ok(())
            }
            _ => Err(ErrorCode::WrongStatus),
        }
    }

    /// A closed account can't be debited again.
    fn mark_invalid(&mut self, bank: Option<usize>, code: &str) {
        if let (Some(bank), "R02") = (bank, code) {
            self.methods[bank].invalid = true;
        }
    }

    fn answer(&mut self, invoice: usize, status: &'static str, code: &str) -> Result<(), ErrorCode> {
        let found = &mut self.invoices[invoice];
        let charge = found.payments.iter_mut().find(|payment| payment.method.is_some()).expect("a charge");
        if charge.status == status {
            return Ok(());
        }
        if charge.status != "PROCESSING" {
            return Err(ErrorCode::WrongStatus);
        }
        charge.status = status;
        let (cents, method) = (charge.cents, charge.method);
        found.processing -= cents;
        if status == "SUCCEEDED" {
            found.settled += cents;
        } else {
            found.outstanding += cents;
        }
        self.mark_invalid(method, code);
        Ok(())
    }

    /// Lives through every day: banks answer, then what is due is paid.
    fn live_until(&mut self, to: NaiveDate) {
        loop {
            for funding in 0..self.fundings.len() {
                let found = &mut self.fundings[funding];
                if found.status == "PROCESSING" && in_five_business_days(found.requested_on) <= self.today {
                    (found.status, found.received) = ("SUCCEEDED", found.cents);
                    *self.balances.entry(found.place.clone()).or_default() += found.cents;
                }
            }
            for invoice in 0..self.invoices.len() {
                let expected = |payment: &Payment| payment.status == "PROCESSING" && in_five_business_days(payment.on) <= self.today;
                if self.invoices[invoice].payments.iter().any(expected) {
                    self.answer(invoice, "SUCCEEDED", "").expect("it was processing");
                }
            }
            self.settle(None);
            if self.today == to {
                return;
            }
            self.today = self.today + Days::new(1);
        }
    }

    /// Pays what is due: everything, charging what funds can't pay; or only of `place`, from funds alone.
    fn settle(&mut self, place: Option<(String, String)>) {
        let mut due: Vec<usize> = (0..self.invoices.len()).collect();
        due.retain(|at| {
            let invoice = &self.invoices[*at];
            let wanted = place.as_ref().is_none_or(|place| invoice.place() == *place);
            wanted && invoice.record.kind == InvoiceType::Invoice && invoice.outstanding > 0 && invoice.record.due <= self.today
        });
        due.sort_by_key(|at| {
            let record = &self.invoices[*at].record;
            (record.due, record.issued, record.number.clone())
        });
        for invoice in due {
            self.pay(invoice, place.is_none());
        }
    }

    fn pay(&mut self, at: usize, charging: bool) {
        self.apply_memos(at);
        let (place, today) = (self.invoices[at].place(), self.today);
        let eligible = self.registered_with.is_some() && self.invoices[at].record.charge != ChargeType::Marketplace;
        let balance = self.balances.get(&place).copied().unwrap_or_default();
        let again_tomorrow = eligible && balance > 0 && self.invoices[at].paid_by_balance_on(today);
        let taken = balance.min(self.invoices[at].outstanding);
        if eligible && taken > 0 && !again_tomorrow {
            *self.balances.entry(place.clone()).or_default() -= taken;
            self.move_to_settled(at, taken, "ADVANCE_PAY".to_owned());
        }
        let marketplace = self.invoices[at].record.charge == ChargeType::Marketplace;
        let method = if marketplace { self.registered_with.unwrap_or(self.default) } else { self.default };
        let usable = charging && self.can_debit(method, &place) && !again_tomorrow;
        let invoice = &mut self.invoices[at];
        if invoice.outstanding > 0 && usable && !invoice.charge_failed() {
            let cents = invoice.outstanding;
            let source = "PAYMENT_METHOD".to_owned();
            invoice.payments.push(Payment { on: today, source, method: Some(method), cents, status: "PROCESSING" });
            (invoice.outstanding, invoice.processing) = (0, cents);
        }
    }

    fn apply_memos(&mut self, at: usize) {
        let place = self.invoices[at].place();
        let mut memos: Vec<usize> = (0..self.invoices.len()).collect();
        memos.retain(|memo| {
            let memo = &self.invoices[*memo];
            let open = memo.record.kind == InvoiceType::CreditMemo && memo.outstanding > 0 && memo.place() == place;
            open && memo.record.issued <= self.today
        });
        memos.sort_by_key(|memo| (self.invoices[*memo].record.issued, self.invoices[*memo].record.number.clone()));
        for memo in memos {
            let cents = self.invoices[memo].outstanding.min(self.invoices[at].outstanding);
            if cents > 0 {
                self.invoices[memo].outstanding -= cents;
                self.invoices[memo].settled += cents;
                let source = format!("credit memo {}", self.invoices[memo].record.number);
                self.move_to_settled(at, cents, source);
            }
        }
    }

    fn move_to_settled(&mut self, at: usize, cents: i64, source: String) {
        let (invoice, on) = (&mut self.invoices[at], self.today);
        invoice.outstanding -= cents;
        invoice.settled += cents;
        invoice.payments.push(Payment { on, source, method: None, cents, status: "SUCCEEDED" });
    }

    /// What stands where, a line each, in an order of its own.
    pub fn picture(&self) -> Vec<String> {
        let mut lines = vec![format!("today {}", self.today), format!("default PM-{:06}", self.default + 1)];
        lines.extend(
            self.balances
                .iter()
                .filter(|(_, cents)| **cents != 0)
                .map(|((seller, currency), cents)| format!("balance {seller} {currency} {}", decimal(*cents))),
        );
        for currency in [Currency::Usd, Currency::Eur, Currency::Gbp] {
            let open = |wanted: &dyn Fn(&Invoice) -> bool| -> i64 {
                self.invoices
                    .iter()
                    .filter(|invoice| invoice.record.currency == currency && wanted(invoice))
                    .map(|invoice| invoice.outstanding)
                    .sum()
            };
            let invoices = open(&|invoice| invoice.record.kind == InvoiceType::Invoice);
            let past_due = open(&|invoice| invoice.status(self.today) == "PAST_DUE");
            let memos = open(&|invoice| invoice.record.kind == InvoiceType::CreditMemo);
            if invoices != 0 || memos != 0 {
                let code = wire_name(currency);
                lines.push(format!("open {code} {} past due {} memos {}", decimal(invoices), decimal(past_due), decimal(memos)));
            }
        }
        for (number, funding) in self.fundings.iter().enumerate() {
            lines.push(format!("funding FND-{:06} {} {}", number + 1, funding.status, decimal(funding.received)));
        }
        for invoice in &self.invoices {
            let parts = [invoice.outstanding, invoice.processing, invoice.settled, 0].map(decimal).join(" ");
            lines.push(format!("invoice {} {} {parts}", invoice.record.number, invoice.status(self.today)));
        }
        for (number, method) in self.methods.iter().enumerate().filter(|(_, method)| !method.removed) {
            lines.push(format!("method PM-{:06} {}", number + 1, if method.invalid { "invalid" } else { "valid" }));
        }
        lines.sort();
        lines
    }

    /// Every payment, a line each.
    pub fn payments(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for invoice in &self.invoices {
            for payment in &invoice.payments {
                let (number, cents) = (&invoice.record.number, decimal(payment.cents));
                lines.push(format!("{number} {} {} {cents} {}", payment.on, payment.source, payment.status));
            }
        }
        lines
    }
}
