//! The same operations on a real ledger, and what it shows then.

use crate::{TestLedger, card_of, new_ledger, outcome, wire_name};
use billing_app::AppError;
use billing_app::dto::{
    AddCard, AddFunds, AddInvoice, ApplyFunds, ChargeOutcome, ErrorCode, ImportStatement, InvoiceQuery, InvoiceType, MatchQuery, Money,
    PayInvoice, PaymentMethodStatus, PaymentSource, PaymentStatus, RecordReceipt, RecordUnappliedCash, ReturnUnappliedCash, Seller,
    StatementLineQuery, TieUnappliedCash, UnappliedCashQuery,
};
use chrono::NaiveDate;

use super::operation::{Line, Operation};
use super::world::{World, decimal};

/// A sandbox ledger.
pub struct Console {
    ledger: TestLedger,
    /// The numbers of the invoices, in the order in which they were added.
    numbers: Vec<String>,
    /// The imports of statements, in the order of the lines that they brought.
    imports: Vec<String>,
}

fn funding_id(at: usize) -> String {
    format!("FND-{:06}", at + 1)
}

fn method_id(at: usize) -> String {
    format!("PM-{:06}", at + 1)
}

fn cash_id(at: usize) -> String {
    format!("UC-{:06}", at + 1)
}

fn applied(request: usize, source: &str, invoice: &str, cents: Option<i64>) -> ApplyFunds {
    ApplyFunds {
        request_id: Some(format!("r{request}")),
        source_id: source.to_owned(),
        invoice_id: invoice.to_owned(),
        amount: cents.map(decimal),
        evidence: None,
    }
}

fn code(error: AppError) -> ErrorCode {
    error.code()
}

impl Console {
    pub fn new(seller: Seller, today: NaiveDate) -> Self {
        Self { ledger: TestLedger::make(&new_ledger(seller, Some(&today.to_string()))), numbers: Vec::new(), imports: Vec::new() }
    }

    /// Carries an operation out, or gives the code with which it is refused.
    pub fn carry_out(&mut self, operation: &Operation) -> Result<(), ErrorCode> {
        let ledger = &mut self.ledger;
        let done = match operation {
            Operation::Register => {
                ledger.register();
                Ok(())
            }
            Operation::AddBank { number } => {
                ledger.add_bank(&format!("55501{number:05}"), false);
                Ok(())
            }
            Operation::AddCard { number, expires: (year, month) } => {
                let (request_id, card) = (ledger.request_id(), card_of(&format!("{number:04}"), &format!("{year:04}-{month:02}")));
                ledger.add_card(&AddCard { request_id, card, set_as_default: false }).map(drop)
            }
            Operation::SetDefault { method } => ledger.set_default_payment_method(&method_id(*method)).map(drop),
            Operation::Remove { method } => ledger.remove_payment_method(&method_id(*method)),
            Operation::AddInvoice(record) => {
                self.numbers.push(record.number.clone());
                let memo = record.kind == InvoiceType::CreditMemo;
                let request = AddInvoice {
                    invoice_number: record.number.clone(),
                    invoice_type: Some(record.kind),
                    seller: Some(record.seller),
                    issued_on: record.issued.to_string(),
                    due_on: (!memo).then(|| record.due.to_string()),
                    currency: Some(wire_name(record.currency)),
                    amount: decimal(record.cents),
                    charge_type: Some(record.charge),
                    purchase_order: None,
                    billing_period: None,
                };
                ledger.add_invoice(&request).map(drop)
            }
            Operation::AddFunds { request, via, currency, cents } => {
                let via = if *via == 0 { "eft".to_owned() } else { method_id(*via) };
                let request =
                    AddFunds { request_id: format!("r{request}"), amount: decimal(*cents), currency: Some(wire_name(*currency)), via };
                ledger.add_funds(&request).map(drop)
            }
            Operation::Receive { request, funding, cents, on } => {
                let request = RecordReceipt {
                    request_id: Some(format!("r{request}")),
                    funding_id: funding_id(*funding),
                    amount: decimal(*cents),
                    date: on.to_string(),
                    evidence: None,
                };
                ledger.record_receipt(&request).map(drop)
            }
            Operation::Succeed { funding } => ledger.mark_funding_succeeded(&outcome(&funding_id(*funding), None)).map(drop),
            Operation::Fail { funding, code } => ledger.mark_funding_failed(&outcome(&funding_id(*funding), Some(code))).map(drop),
            Operation::Return { funding, code } => ledger.mark_funding_returned(&outcome(&funding_id(*funding), Some(code))).map(drop),
            Operation::Cancel { funding } => ledger.cancel_funding(&funding_id(*funding)).map(drop),
            Operation::ChargeSucceeds { invoice } => {
                let charge = charge(ledger, &self.numbers[*invoice], None);
                ledger.mark_charge_succeeded(&charge).map(drop)
            }
            Operation::ChargeFails { invoice, code } => {
                let charge = charge(ledger, &self.numbers[*invoice], Some(code));
                ledger.mark_charge_failed(&charge).map(drop)
            }
            Operation::PayInvoice { request, invoice, method, cents } => {
                let request = PayInvoice {
                    request_id: format!("r{request}"),
                    invoice_id: self.numbers[*invoice].clone(),
                    method_id: Some(method_id(*method)),
                    amount: cents.map(decimal),
                };
                ledger.pay_invoice(&request).map(drop)
            }
            Operation::ApplyMemo { request, memo, invoice, cents } => {
                ledger.apply_credit_memo(&applied(*request, &self.numbers[*memo], &self.numbers[*invoice], *cents)).map(drop)
            }
            Operation::RecordCash { request, currency, cents, on } => {
                let request = RecordUnappliedCash {
                    request_id: Some(format!("r{request}")),
                    seller: None,
                    currency: Some(wire_name(*currency)),
                    amount: decimal(*cents),
                    date: on.to_string(),
                    description: None,
                    evidence: None,
                };
                ledger.record_unapplied_cash(&request).map(drop)
            }
            Operation::TieCash { request, cash, funding, cents } => {
                let request = TieUnappliedCash {
                    request_id: Some(format!("r{request}")),
                    cash_id: cash_id(*cash),
                    funding_id: funding_id(*funding),
                    amount: cents.map(decimal),
                    evidence: None,
                };
                ledger.tie_unapplied_cash(&request).map(drop)
            }
            Operation::ApplyCash { request, cash, invoice, cents } => {
                ledger.apply_unapplied_cash(&applied(*request, &cash_id(*cash), &self.numbers[*invoice], *cents)).map(drop)
            }
            Operation::ReturnCash { cash } => {
                let request = ReturnUnappliedCash { cash_id: cash_id(*cash), date: None, evidence: None };
                ledger.return_unapplied_cash(&request).map(drop)
            }
            Operation::ImportLine { line, apply_exact } => {
                let request = statement(ledger, line, *apply_exact);
                ledger.import_statement(&request).map(|imported| self.imports.extend(imported.import_id))
            }
            Operation::UndoStatement { line } => ledger.undo_statement(&self.imports[*line]).map(drop),
            Operation::ConfirmLine { line } => {
                let found = newest_match(ledger, *line);
                ledger.confirm_match(&found).map(drop)
            }
            Operation::RejectLine { line } => {
                let found = newest_match(ledger, *line);
                ledger.reject_match(&found).map(drop)
            }
            Operation::Settle => ledger.settle(None).map(drop),
            Operation::Advance { to } => ledger.advance_clock(&to.to_string()).map(drop),
        };
        done.map_err(code)
    }

    /// What stands where, as the model draws it.
    pub fn picture(&mut self) -> Vec<String> {
        let ledger = &mut self.ledger;
        let summary = ledger.account_summary().expect("the summary");
        let mut lines = vec![format!("today {}", summary.today)];
        for balance in summary.unapplied_funds.advance_pay.iter().filter(|balance| balance.value != "0.00") {
            lines.push(format!("balance {} {} {}", wire_name(balance.seller), wire_name(balance.currency), balance.value));
        }
        lines.extend(open_lines(&summary.outstanding, &summary.past_due, &summary.unapplied_funds.credit_memos));
        for cash in summary.unapplied_funds.unapplied_cash.iter().filter(|cash| cash.value != "0.00") {
            lines.push(format!("cash {} {}", wire_name(cash.currency), cash.value));
        }
        let query = UnappliedCashQuery { limit: Some(500), after: None };
        for cash in ledger.unapplied_cash_list(&query).expect("the cash").items {
            lines.push(format!("cash {} {} {}", cash.id, wire_name(cash.status), cash.remaining.value));
        }
        let query = billing_app::dto::FundingQuery { limit: Some(500), ..Default::default() };
        for funding in ledger.fundings(&query).expect("the fundings").items {
            lines.push(format!("funding {} {} {}", funding.id, wire_name(funding.status), funding.received.value));
        }
        let query = InvoiceQuery { limit: Some(500), ..Default::default() };
        for invoice in ledger.invoices(&query).expect("the invoices").items {
            let parts = [&invoice.outstanding, &invoice.processing, &invoice.settled, &invoice.canceled].map(|money| money.value.as_str());
            lines.push(format!("invoice {} {} {}", invoice.invoice_number, wire_name(invoice.status), parts.join(" ")));
        }
        for method in ledger.payment_methods().expect("the methods").items {
            let status = match method.status {
                PaymentMethodStatus::Invalid => "invalid",
                PaymentMethodStatus::Expired => "expired",
                PaymentMethodStatus::Active | PaymentMethodStatus::InUse => "valid",
            };
            lines.push(format!("method {} {status}", method.id));
            if method.is_default {
                lines.push(format!("default {}", method.id));
            }
        }
        let query = StatementLineQuery { limit: Some(500), ..Default::default() };
        for line in ledger.statement_lines(&query).expect("the lines").items.iter().filter(|line| !line.withdrawn) {
            lines.push(format!("line {} {}", line.id, wire_name(line.status)));
        }
        let query = MatchQuery { limit: Some(500), ..Default::default() };
        for found in ledger.matches(&query).expect("the matches").items {
            let words = [wire_name(found.effect), wire_name(found.confidence), wire_name(found.status)].join(" ");
            lines.push(format!("match {} {words}", found.line.id));
        }
        lines.sort();
        lines
    }

    /// What was open at the end of a past day, as the model draws it.
    pub fn open_on(&mut self, day: NaiveDate) -> Vec<String> {
        let then = self.ledger.balances_on(&day.to_string()).expect("a past day");
        open_lines(&then.outstanding, &then.past_due, &then.unapplied_funds.credit_memos)
    }

    /// Every payment of the invoices that the model knows, as the model draws them.
    pub fn payments(&mut self, world: &World) -> Vec<String> {
        let mut lines = Vec::new();
        for invoice in world.invoices.iter().filter(|invoice| invoice.record.kind == InvoiceType::Invoice) {
            let number = &invoice.record.number;
            for payment in self.ledger.invoice(number).expect("the invoice").payments {
                let source = if payment.source == PaymentSource::CreditMemo { payment.source_label } else { wire_name(payment.source) };
                lines.push(format!("{number} {} {source} {} {}", payment.date, payment.amount.value, wire_name(payment.status)));
            }
        }
        lines
    }

    /// The folder with the ledger and its key.
    pub fn folder(&self) -> &std::path::Path {
        self.ledger.folder.path()
    }

    /// Checks the invariants, which hold after each step.
    pub fn assert_invariants(&mut self) {
        assert_eq!(self.ledger.broken_places().expect("a check"), Vec::<String>::new());
    }

    /// Checks the file, too.
    pub fn assert_whole(&mut self) {
        self.ledger.assert_whole();
    }
}

/// A statement file of one line.
fn statement(ledger: &mut TestLedger, line: &Line, apply_exact: bool) -> ImportStatement {
    let funding = ledger.funding(&funding_id(line.funding)).expect("the funding").funding;
    let (currency, reference) = (wire_name(funding.amount.currency), funding.reference);
    let row = format!("{},{},{currency},PAYMENT {reference},B-{}", line.booked_on, decimal(line.cents), line.number);
    let path = ledger.folder.path().join("statement.csv");
    std::fs::write(&path, format!("booked_on,amount,currency,description,bank_reference\n{row}\n")).expect("a file");
    ImportStatement { path: path.display().to_string(), sha256: None, apply_exact }
}

fn newest_match(ledger: &mut TestLedger, line: usize) -> String {
    let line = ledger.statement_line(&format!("LINE-{:06}", line + 1)).expect("the line");
    line.matches.into_iter().map(|found| found.id).max().expect("a match")
}

/// What is outstanding, past due and left of credit memos in each currency that has any.
fn open_lines(outstanding: &[Money], past_due: &[Money], memos: &[Money]) -> Vec<String> {
    let amounts = outstanding.iter().zip(past_due).zip(memos).filter(|((owed, _), memos)| owed.value != "0.00" || memos.value != "0.00");
    let line = |((owed, past_due), memos): ((&Money, &Money), &Money)| {
        format!("open {} {} past due {} memos {}", wire_name(owed.currency), owed.value, past_due.value, memos.value)
    };
    amounts.map(line).collect()
}

fn charge(ledger: &mut TestLedger, number: &str, return_code: Option<&str>) -> ChargeOutcome {
    let payments = ledger.invoice(number).expect("the invoice").payments;
    let charges: Vec<_> = payments.into_iter().filter(|payment| payment.source == PaymentSource::PaymentMethod).collect();
    let open = charges.iter().find(|payment| payment.status == PaymentStatus::Processing);
    let charge = open.or(charges.first()).cloned().expect("a charge");
    ChargeOutcome { payment_id: charge.id, date: None, return_code: return_code.map(str::to_owned), evidence: None }
}
