//! The naive model: every day is lived through, every list is sorted anew, nothing is kept that can be worked out.

use std::collections::BTreeMap;

use crate::wire_name;
use billing_app::dto::{ChargeType, Currency, ErrorCode, InvoiceType, Seller};
use chrono::{Datelike as _, Days, NaiveDate};

use super::calendar::answer_expected;
use super::operation::{Operation, Record};
use statement::Statements;

mod statement;

/// All that the model knows.
pub struct World {
    pub seller: Seller,
    pub today: NaiveDate,
    /// The days that are over, with what was open at the end of each; those on which nothing changed are left out.
    pub ended: Vec<(NaiveDate, Vec<String>)>,
    /// The payment methods; the first is the wire transfer.
    pub methods: Vec<Method>,
    pub fundings: Vec<Funding>,
    pub invoices: Vec<Invoice>,
    /// Money that matched nothing.
    pub cash: Vec<Cash>,
    pub statements: Statements,
    default: usize,
    /// The default payment method of the time of registration.
    registered_with: Option<usize>,
    balances: BTreeMap<(String, String), i64>,
    requests: BTreeMap<usize, Intent>,
}

/// A request that was carried out: of what kind, and with which content.
type Intent = (&'static str, usize, String, i64, Option<NaiveDate>);

#[derive(Default)]
pub struct Method {
    invalid: bool,
    removed: bool,
    /// Of a card: the last month of its validity.
    expires: Option<(i32, u32)>,
}

pub struct Cash {
    cents: i64,
    remaining: i64,
    returned: bool,
    place: (String, String),
}

pub struct Funding {
    pub cents: i64,
    pub received: i64,
    pub requested_on: NaiveDate,
    /// When all of it had arrived for the first time.
    arrived_on: Option<NaiveDate>,
    status: &'static str,
    /// The return code that the bank gave.
    code: String,
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
    automatic: bool,
    source: String,
    method: Option<usize>,
    cents: i64,
    status: &'static str,
    /// The return code that the bank gave.
    code: String,
}

impl Invoice {
    pub fn has_charge(&self) -> bool {
        self.payments.iter().any(|payment| payment.method.is_some())
    }

    fn charge_failed(&self) -> bool {
        self.payments.iter().any(|payment| payment.automatic && payment.status == "FAILED")
    }

    pub fn is_open(&self) -> bool {
        self.record.kind == InvoiceType::Invoice && self.outstanding > 0
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
            ended: Vec::new(),
            methods: vec![Method::default()],
            fundings: Vec::new(),
            invoices: Vec::new(),
            cash: Vec::new(),
            statements: Statements::default(),
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
            Operation::AddBank { .. } => self.methods.push(Method::default()),
            Operation::AddCard { expires, .. } => self.methods.push(Method { expires: Some(*expires), ..Method::default() }),
            Operation::SetDefault { method } => self.set_default(*method)?,
            Operation::Remove { method } => self.remove(*method)?,
            Operation::AddInvoice(record) => {
                let (outstanding, record) = (record.cents, record.clone());
                self.invoices.push(Invoice { record, outstanding, processing: 0, settled: 0, payments: Vec::new() });
            }
            Operation::AddFunds { request, via, currency, cents } => self.add_funds(*request, *via, *currency, *cents)?,
            Operation::Receive { request, funding, cents, on } => self.receive(*request, *funding, *cents, *on)?,
            Operation::Succeed { funding } => self.succeed(*funding, self.today)?,
            Operation::Fail { funding, code } => self.fail(*funding, code)?,
            Operation::Return { funding, code } => self.take_back(*funding, code)?,
            Operation::Cancel { funding } => self.cancel(*funding)?,
            Operation::ChargeSucceeds { invoice } => self.answer(*invoice, "SUCCEEDED", "")?,
            Operation::ChargeFails { invoice, code } => self.answer(*invoice, "FAILED", code)?,
            Operation::PayInvoice { request, invoice, method, cents } => self.pay_by_hand(*request, *invoice, *method, *cents)?,
            Operation::ApplyMemo { request, memo, invoice, cents } => self.apply_memo(*request, *memo, *invoice, *cents)?,
            Operation::RecordCash { request, currency, cents, on } => self.record_cash(*request, *currency, *cents, *on)?,
            Operation::TieCash { request, cash, funding, cents } => self.tie_cash(*request, *cash, *funding, *cents)?,
            Operation::ApplyCash { request, cash, invoice, cents } => self.apply_cash(*request, *cash, *invoice, *cents)?,
            Operation::ReturnCash { cash } => self.return_cash(*cash)?,
            Operation::ImportLine { line, apply_exact } => self.import_line(line, *apply_exact),
            Operation::UndoStatement { line } => self.undo_statement(*line)?,
            Operation::ConfirmLine { line } => self.confirm_line(*line)?,
            Operation::RejectLine { line } => self.reject_line(*line)?,
            Operation::Settle => self.settle(None),
            Operation::Advance { to } => self.live_until(*to),
        }
        self.reconsider();
        Ok(())
    }

    fn set_default(&mut self, method: usize) -> Result<(), ErrorCode> {
        if self.methods[method].removed {
            return Err(ErrorCode::NotFound);
        }
        if self.default != method && (self.methods[method].invalid || self.has_expired(method)) {
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
        let bank = method > 0 && known.expires.is_none();
        bank && !known.invalid && !known.removed && place.0 == "AWS_INC" && place.1 == "USD"
    }

    /// Whether a method can be charged: a bank account as above, a card for any seller until it expires.
    fn can_charge(&self, method: usize, place: &(String, String)) -> bool {
        let card = self.methods[method].expires.is_some() && !self.methods[method].removed && !self.has_expired(method);
        card || self.can_debit(method, place)
    }

    fn has_expired(&self, method: usize) -> bool {
        self.methods[method].expires.is_some_and(|last| last < (self.today.year(), self.today.month()))
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
        let (requested_on, arrived_on, code) = (self.today, None, String::new());
        self.fundings.push(Funding { cents, received: 0, requested_on, arrived_on, status, code, bank, place });
        self.requests.insert(request, intent);
        Ok(())
    }

    fn receive(&mut self, request: usize, funding: usize, cents: i64, on: NaiveDate) -> Result<(), ErrorCode> {
        let intent = ("receipt", funding, String::new(), cents, Some(on));
        if self.repeats(request, &intent)? {
            return Ok(());
        }
        self.credit(funding, cents, on)?;
        self.requests.insert(request, intent);
        Ok(())
    }

    /// A funding by transfer receives money, which pays at once what is due.
    fn credit(&mut self, funding: usize, cents: i64, on: NaiveDate) -> Result<(), ErrorCode> {
        let found = &mut self.fundings[funding];
        if !["AWAITING_TRANSFER", "PARTIALLY_RECEIVED", "RECEIVED"].contains(&found.status) {
            return Err(ErrorCode::WrongStatus);
        }
        found.received += cents;
        found.status = if found.received < found.cents { "PARTIALLY_RECEIVED" } else { "RECEIVED" };
        if found.status == "RECEIVED" {
            found.arrived_on.get_or_insert(on);
        }
        let place = found.place.clone();
        self.arrive(&place, cents);
        Ok(())
    }

    fn record_cash(&mut self, request: usize, currency: Currency, cents: i64, on: NaiveDate) -> Result<(), ErrorCode> {
        let intent = ("cash", 0, wire_name(currency), cents, Some(on));
        if !self.repeats(request, &intent)? {
            self.cash.push(Cash { cents, remaining: cents, returned: false, place: place(self.seller, currency) });
            self.requests.insert(request, intent);
        }
        Ok(())
    }

    fn tie_cash(&mut self, request: usize, cash: usize, funding: usize, cents: Option<i64>) -> Result<(), ErrorCode> {
        let intent = ("tie", cash, funding.to_string(), cents.unwrap_or_default(), None);
        if self.repeats(request, &intent)? {
            return Ok(());
        }
        if self.cash[cash].place != self.fundings[funding].place {
            return Err(ErrorCode::InvalidInput);
        }
        let left = self.cash[cash].remaining;
        let tied = cents.unwrap_or(left);
        match (left, tied > left) {
            (0, _) => return Err(ErrorCode::WrongStatus),
            (_, true) => return Err(ErrorCode::InvalidInput),
            (_, false) => self.credit(funding, tied, self.today)?,
        }
        self.cash[cash].remaining -= tied;
        self.requests.insert(request, intent);
        Ok(())
    }

    /// How much of what is left of a source pays an invoice.
    fn applied(&self, of: &(String, String), left: i64, invoice: usize, cents: Option<i64>) -> Result<i64, ErrorCode> {
        let paid = &self.invoices[invoice];
        if paid.record.kind == InvoiceType::CreditMemo || paid.place() != *of {
            return Err(ErrorCode::InvalidInput);
        }
        let amount = cents.unwrap_or(left.min(paid.outstanding));
        match (left, paid.outstanding) {
            (0, _) | (_, 0) => Err(ErrorCode::WrongStatus),
            (left, outstanding) if amount > left || amount > outstanding => Err(ErrorCode::InvalidInput),
            _ => Ok(amount),
        }
    }

    fn apply_cash(&mut self, request: usize, cash: usize, invoice: usize, cents: Option<i64>) -> Result<(), ErrorCode> {
        let intent = ("apply cash", cash, invoice.to_string(), cents.unwrap_or_default(), None);
        if self.repeats(request, &intent)? {
            return Ok(());
        }
        let amount = self.applied(&self.cash[cash].place, self.cash[cash].remaining, invoice, cents)?;
        self.cash[cash].remaining -= amount;
        self.move_to_settled(invoice, amount, "UNAPPLIED_CASH".to_owned(), false);
        self.requests.insert(request, intent);
        Ok(())
    }

    fn return_cash(&mut self, cash: usize) -> Result<(), ErrorCode> {
        let found = &mut self.cash[cash];
        if !found.returned && found.remaining == 0 {
            return Err(ErrorCode::WrongStatus);
        }
        (found.returned, found.remaining) = (true, 0);
        Ok(())
    }

    fn apply_memo(&mut self, request: usize, memo: usize, invoice: usize, cents: Option<i64>) -> Result<(), ErrorCode> {
        if self.invoices[memo].record.kind == InvoiceType::Invoice {
            return Err(ErrorCode::InvalidInput);
        }
        let intent = ("apply memo", memo, invoice.to_string(), cents.unwrap_or_default(), None);
        if self.repeats(request, &intent)? {
            return Ok(());
        }
        let (of, left) = (self.invoices[memo].place(), self.invoices[memo].outstanding);
        let wrong_pair = self.invoices[invoice].record.kind == InvoiceType::CreditMemo || self.invoices[invoice].place() != of;
        if !wrong_pair && self.invoices[memo].record.issued > self.today {
            return Err(ErrorCode::WrongStatus);
        }
        let amount = self.applied(&of, left, invoice, cents)?;
        self.invoices[memo].outstanding -= amount;
        self.invoices[memo].settled += amount;
        let source = format!("credit memo {}", self.invoices[memo].record.number);
        self.move_to_settled(invoice, amount, source, false);
        self.requests.insert(request, intent);
        Ok(())
    }

    fn pay_by_hand(&mut self, request: usize, invoice: usize, method: usize, cents: Option<i64>) -> Result<(), ErrorCode> {
        let intent = ("pay", invoice, method.to_string(), cents.unwrap_or_default(), None);
        if self.repeats(request, &intent)? {
            return Ok(());
        }
        if self.methods[method].removed {
            return Err(ErrorCode::NotFound);
        }
        let paid = &self.invoices[invoice];
        let outstanding = paid.outstanding;
        let amount = cents.unwrap_or(outstanding);
        // A part only by card, and only of usage charges (R15).
        let part_allowed = self.methods[method].expires.is_some() && paid.record.charge == ChargeType::Usage;
        let refused = match paid.record.kind {
            InvoiceType::CreditMemo => Some(ErrorCode::InvalidInput),
            InvoiceType::Invoice if outstanding == 0 => Some(ErrorCode::WrongStatus),
            InvoiceType::Invoice if amount > outstanding || (amount < outstanding && !part_allowed) => Some(ErrorCode::InvalidInput),
            InvoiceType::Invoice if !self.can_charge(method, &paid.place()) => Some(ErrorCode::MethodNotUsable),
            InvoiceType::Invoice => None,
        };
        if let Some(code) = refused {
            return Err(code);
        }
        self.charge(invoice, method, amount, false);
        self.requests.insert(request, intent);
        Ok(())
    }

    fn charge(&mut self, invoice: usize, method: usize, cents: i64, automatic: bool) {
        let (on, source) = (self.today, "PAYMENT_METHOD".to_owned());
        let charged = &mut self.invoices[invoice];
        charged.payments.push(Payment { on, automatic, source, method: Some(method), cents, status: "PROCESSING", code: String::new() });
        charged.outstanding -= cents;
        charged.processing += cents;
    }

    /// Money has arrived: it pays at once what is due, and nothing is charged for the rest (R9).
    fn arrive(&mut self, place: &(String, String), cents: i64) {
        *self.balances.entry(place.clone()).or_default() += cents;
        self.settle(Some(place.clone()));
    }

    fn succeed(&mut self, funding: usize, on: NaiveDate) -> Result<(), ErrorCode> {
        match self.fundings[funding].status {
            "SUCCEEDED" => Ok(()),
            "PROCESSING" => {
                let found = &mut self.fundings[funding];
                (found.status, found.received, found.arrived_on) = ("SUCCEEDED", found.cents, Some(on));
                let (place, cents) = (found.place.clone(), found.cents);
                self.arrive(&place, cents);
                Ok(())
            }
            _ => Err(ErrorCode::WrongStatus),
        }
    }

    fn fail(&mut self, funding: usize, code: &str) -> Result<(), ErrorCode> {
        let found = &mut self.fundings[funding];
        match found.status {
            "FAILED" => return same_answer(&found.code, code),
            "PROCESSING" => (found.status, found.code) = ("FAILED", code.to_owned()),
            _ => return Err(ErrorCode::WrongStatus),
        }
        self.mark_invalid(self.fundings[funding].bank, code);
        Ok(())
    }

    fn take_back(&mut self, funding: usize, code: &str) -> Result<(), ErrorCode> {
        let found = &mut self.fundings[funding];
        match found.status {
            "RETURNED" if found.bank.is_none() => return Ok(()),
            "RETURNED" => return same_answer(&found.code, code),
            "PARTIALLY_RECEIVED" | "RECEIVED" | "SUCCEEDED" => {
                *self.balances.entry(found.place.clone()).or_default() -= found.received;
                (found.status, found.received, found.code) = ("RETURNED", 0, code.to_owned());
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
        let charges: Vec<usize> = (0..self.invoices[invoice].payments.len()).collect();
        let is_charge = |at: &&usize| self.invoices[invoice].payments[**at].method.is_some();
        let is_open = |at: &&usize| self.invoices[invoice].payments[**at].status == "PROCESSING";
        let at = charges.iter().find(is_open).or_else(|| charges.iter().find(is_charge)).copied().expect("a charge");
        let charge = &self.invoices[invoice].payments[at];
        let card = charge.method.is_some_and(|method| self.methods[method].expires.is_some());
        match charge.status {
            before if before == status => same_answer(&charge.code, code),
            "PROCESSING" if card && !code.is_empty() => Err(ErrorCode::InvalidInput),
            "PROCESSING" => {
                self.answer_charge(invoice, at, status, code);
                Ok(())
            }
            _ => Err(ErrorCode::WrongStatus),
        }
    }

    fn answer_charge(&mut self, invoice: usize, at: usize, status: &'static str, code: &str) {
        let found = &mut self.invoices[invoice];
        let charge = &mut found.payments[at];
        (charge.status, charge.code) = (status, code.to_owned());
        let (cents, method) = (charge.cents, charge.method);
        found.processing -= cents;
        if status == "SUCCEEDED" {
            found.settled += cents;
        } else {
            found.outstanding += cents;
        }
        self.mark_invalid(method, code);
    }

    /// Lives through every day: banks answer, then what is due is paid.
    fn live_until(&mut self, to: NaiveDate) {
        loop {
            for funding in 0..self.fundings.len() {
                let found = &mut self.fundings[funding];
                if found.status == "PROCESSING" && answer_expected(found.requested_on, Currency::Usd, false) <= self.today {
                    (found.status, found.received, found.arrived_on) = ("SUCCEEDED", found.cents, Some(self.today));
                    *self.balances.entry(found.place.clone()).or_default() += found.cents;
                }
            }
            for invoice in 0..self.invoices.len() {
                for at in 0..self.invoices[invoice].payments.len() {
                    let (charge, currency) = (&self.invoices[invoice].payments[at], self.invoices[invoice].record.currency);
                    let card = charge.method.is_some_and(|method| self.methods[method].expires.is_some());
                    if charge.status == "PROCESSING" && answer_expected(charge.on, currency, card) <= self.today {
                        self.answer_charge(invoice, at, "SUCCEEDED", "");
                    }
                }
            }
            self.settle(None);
            if self.today == to {
                return;
            }
            let open = self.open();
            if self.ended.last().is_none_or(|(_, before)| *before != open) {
                self.ended.push((self.today, open));
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
            self.move_to_settled(at, taken, "ADVANCE_PAY".to_owned(), true);
        }
        let marketplace = self.invoices[at].record.charge == ChargeType::Marketplace;
        let method = if marketplace { self.registered_with.unwrap_or(self.default) } else { self.default };
        let usable = charging && self.can_charge(method, &place) && !again_tomorrow;
        let invoice = &self.invoices[at];
        if invoice.outstanding > 0 && usable && !invoice.charge_failed() {
            self.charge(at, method, invoice.outstanding, true);
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
                self.move_to_settled(at, cents, source, true);
            }
        }
    }

    fn move_to_settled(&mut self, at: usize, cents: i64, source: String, automatic: bool) {
        let (invoice, on) = (&mut self.invoices[at], self.today);
        invoice.outstanding -= cents;
        invoice.settled += cents;
        invoice.payments.push(Payment { on, automatic, source, method: None, cents, status: "SUCCEEDED", code: String::new() });
    }

    /// What is outstanding, past due and left of credit memos, a line for each currency that has any.
    fn open(&self) -> Vec<String> {
        let mut lines = Vec::new();
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
        lines
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
        lines.extend(self.open());
        for currency in [Currency::Usd, Currency::Eur, Currency::Gbp].map(wire_name) {
            let left: i64 = self.cash.iter().filter(|cash| cash.place.1 == currency).map(|cash| cash.remaining).sum();
            lines.extend((left != 0).then(|| format!("cash {currency} {}", decimal(left))));
        }
        for (number, cash) in self.cash.iter().enumerate() {
            let status = match (cash.returned, cash.remaining) {
                (true, _) => "RETURNED",
                (false, 0) => "APPLIED",
                (false, left) if left < cash.cents => "PARTIALLY_APPLIED",
                (false, _) => "UNAPPLIED",
            };
            lines.push(format!("cash UC-{:06} {status} {}", number + 1, decimal(cash.remaining)));
        }
        for (number, funding) in self.fundings.iter().enumerate() {
            lines.push(format!("funding FND-{:06} {} {}", number + 1, funding.status, decimal(funding.received)));
        }
        for invoice in &self.invoices {
            let parts = [invoice.outstanding, invoice.processing, invoice.settled, 0].map(decimal).join(" ");
            lines.push(format!("invoice {} {} {parts}", invoice.record.number, invoice.status(self.today)));
        }
        for (number, method) in self.methods.iter().enumerate().filter(|(_, method)| !method.removed) {
            let status = match (method.invalid, self.has_expired(number)) {
                (true, _) => "invalid",
                (false, true) => "expired",
                (false, false) => "valid",
            };
            lines.push(format!("method PM-{:06} {status}", number + 1));
        }
        lines.extend(self.statements.picture());
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

/// A bank answers once: the same again changes nothing, another code is refused.
fn same_answer(before: &str, code: &str) -> Result<(), ErrorCode> {
    if code.is_empty() || code == before { Ok(()) } else { Err(ErrorCode::WrongStatus) }
}
