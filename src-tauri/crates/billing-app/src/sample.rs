//! A sample ledger: a year of plausible business, made through the use cases and the simulated clock, never by writing rows.

use std::path::Path;

use billing_core::NaiveDate;
use billing_core::registration::TERMS_VERSION;
use billing_core::seller::Seller;
use chrono::{Datelike as _, Days, Months};

use crate::convert::parse_day;
use crate::error::AppError;
use crate::files::not_written;
use crate::{App, Environment, KeySource, dto};

/// How long the sample's business lasts before the ledger's day.
const MONTHS: u32 = 12;

/// The usage invoices of the twelve months, in dollars: a growing business.
static MONTHLY_USAGE: [&str; 12] = [
    "8412.77", "8790.15", "9102.40", "9388.02", "10244.91", "9975.36", "10810.58", "11466.20", "12015.43", "11788.09", "12940.67",
    "13526.31",
];

impl App {
    /// Makes a sample ledger at `path`, whose day is `request.simulated_date`, and opens it.
    ///
    /// # Errors
    /// As [`App::create`], and where the date is missing.
    pub fn create_sample(path: &Path, request: &dto::CreateLedger, environment: Environment) -> Result<Self, AppError> {
        let end = parse_day("simulatedDate", request.simulated_date.as_deref().unwrap_or_default())?;
        let start = end
            .checked_sub_months(Months::new(MONTHS))
            .ok_or_else(|| AppError::field("simulatedDate", dto::FieldRefusal::LaterDateNeeded {}))?;
        let mut request = request.clone();
        request.simulated_date = Some(start.to_string());
        request.billing_address.get_or_insert_with(|| address(Seller::from(request.seller)));
        // A sample is worth nothing half-made: it is made beside its place and moved there when it is whole.
        let unfinished = path.with_extension("unfinished");
        remove_ledger(&unfinished);
        if path.exists() {
            return Err(billing_store::StoreError::Exists(path.to_owned()).into());
        }
        let app = Self::create_as(&unfinished, &request, true, environment.clone())?;
        let made = Business { app, start, end, us: Seller::from(request.seller) == Seller::AwsInc, currency: None }.run();
        let moved = made.and_then(|app| {
            drop(app);
            std::fs::rename(&unfinished, path).map_err(|error| not_written(path, &error))
        });
        remove_ledger(&unfinished);
        moved?;
        Self::open(path, environment)
    }
}

impl App {
    /// Opens the sample ledger at `path`, making it first where there is none: that of an example account in the US, up to
    /// today. Its key is in `key_file`, made with it.
    ///
    /// # Errors
    /// Where it can't be made or opened.
    pub fn open_or_create_sample(path: &Path, key_file: &Path) -> Result<Self, AppError> {
        let environment = Environment::system(KeySource::in_file(key_file));
        if path.exists() {
            return Self::open(path, environment);
        }
        let request = dto::CreateLedger {
            account_id: "111122223333".to_owned(),
            account_name: "Example Corp".to_owned(),
            payer_account: true,
            billing_address: None,
            seller: dto::Seller::AwsInc,
            currency: None,
            simulated_date: Some(environment.clock.now().date_naive().to_string()),
            key_in_file: true,
        };
        Self::create_sample(path, &request, environment)
    }
}

/// Removes a ledger that nobody will miss, with what SQLite keeps beside it.
fn remove_ledger(path: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        // It need not be there.
        let _ = std::fs::remove_file(name);
    }
}

/// The business of a year.
struct Business {
    app: App,
    start: NaiveDate,
    end: NaiveDate,
    /// Whether the seller is AWS Inc., which bank accounts can pay.
    us: bool,
    currency: Option<String>,
}

impl Business {
    fn run(mut self) -> Result<App, AppError> {
        let banks = self.set_up()?;
        let (operating, reserve) = (banks.first().cloned(), banks.get(1).cloned());
        self.eft("40000.00", Some("40000.00"))?;
        for month in 0..MONTHS {
            self.bill(month)?;
            match month {
                1 => self.bank(operating.as_deref(), "15000.00")?,
                3 => self.eft("20000.00", Some("20000.00"))?,
                4 => self.failed_bank(reserve.as_deref())?,
                5 => self.eft("25000.00", Some("25250.00"))?,
                6 => self.canceled_eft()?,
                7 => self.bank(operating.as_deref(), "20000.00")?,
                8 => self.returned_bank(operating.as_deref())?,
                9 => self.eft("24000.00", Some("23975.00"))?,
                _ => {}
            }
        }
        self.finish(operating.as_deref())?;
        Ok(self.app)
    }

    /// Bank details, payment methods, registration.
    fn set_up(&mut self) -> Result<Vec<String>, AppError> {
        let info = self.app.ledger_info()?;
        self.currency = serde_json::to_value(info.currency).ok().and_then(|code| code.as_str().map(str::to_owned));
        let details = seller_bank(self.us, self.currency.clone().unwrap_or_default());
        self.app.set_seller_bank(&dto::SetSellerBank { details, confirm_change: false })?;
        let mut banks = Vec::new();
        if self.us {
            for (name, routing_number, account_number) in
                [("Example Corp Operating", "021000021", "5550100123"), ("Example Corp Reserve", "011401533", "5550100456")]
            {
                let account = bank_account(name, routing_number, account_number);
                let request_id = format!("sample-{account_number}");
                banks.push(self.app.add_bank_account(&dto::AddBankAccount { request_id, account, set_as_default: banks.is_empty() })?.id);
            }
        }
        self.app.register(&dto::Register { accept_terms: true, terms_version: TERMS_VERSION.to_owned() })?;
        Ok(banks)
    }

    /// The invoices of a month: usage on its third day, due 30 days later, and now and then something else.
    fn bill(&mut self, month: u32) -> Result<(), AppError> {
        let Some(first) = self.start.with_day(1).and_then(|day| day.checked_add_months(Months::new(month + 1))) else { return Ok(()) };
        let issued_on = (first + Days::new(2)).min(self.end);
        self.advance_to(issued_on)?;
        let number = 2601 + month;
        let period = first.checked_sub_months(Months::new(1)).map(|day| day.format("%Y-%m").to_string());
        let usage = MONTHLY_USAGE.get(month as usize).copied().unwrap_or("9000.00");
        let mut invoice = Bill { number: format!("SAMPLE-{number}"), amount: usage, days: 30, charge: dto::ChargeType::Usage, memo: false };
        self.record(&invoice, issued_on, period.clone())?;
        if month.is_multiple_of(3) {
            invoice = Bill {
                number: format!("SAMPLE-{number}-S"),
                amount: "1250.00",
                days: 30,
                charge: dto::ChargeType::Subscription,
                memo: false,
            };
            self.record(&invoice, issued_on, period.clone())?;
        }
        if matches!(month, 2 | 7 | 9) {
            invoice = Bill {
                number: format!("SAMPLE-{number}-M"),
                amount: "684.50",
                days: 14,
                charge: dto::ChargeType::Marketplace,
                memo: false,
            };
            self.record(&invoice, issued_on, period.clone())?;
        }
        if matches!(month, 4 | 11) {
            invoice = Bill { number: format!("SAMPLE-CM-{number}"), amount: "420.00", days: 0, charge: dto::ChargeType::Usage, memo: true };
            self.record(&invoice, issued_on, period)?;
        }
        Ok(())
    }

    fn record(&mut self, bill: &Bill, issued_on: NaiveDate, billing_period: Option<String>) -> Result<(), AppError> {
        self.app.add_invoice(&dto::AddInvoice {
            invoice_number: bill.number.clone(),
            invoice_type: Some(if bill.memo { dto::InvoiceType::CreditMemo } else { dto::InvoiceType::Invoice }),
            seller: None,
            issued_on: issued_on.to_string(),
            due_on: Some((issued_on + Days::new(bill.days)).to_string()),
            currency: None,
            amount: bill.amount.to_owned(),
            charge_type: Some(bill.charge),
            purchase_order: (bill.charge == dto::ChargeType::Usage && !bill.memo).then(|| "PO-4711".to_owned()),
            billing_period,
        })?;
        Ok(())
    }

    fn fund(&mut self, amount: &str, via: &str) -> Result<dto::Funding, AppError> {
        let today = self.app.clock()?.today;
        let request = dto::AddFunds {
            request_id: format!("sample-{today}-{amount}-{via}"),
            amount: amount.to_owned(),
            currency: None,
            via: via.to_owned(),
        };
        Ok(self.app.add_funds(&request)?.funding)
    }

    /// An EFT that arrives after two days with `arrives`, or is still awaited.
    fn eft(&mut self, amount: &str, arrives: Option<&str>) -> Result<(), AppError> {
        let funding = self.fund(amount, "eft")?;
        if let Some(arrives) = arrives {
            self.advance_days(2)?;
            let date = self.app.clock()?.today;
            self.app.record_receipt(&dto::RecordReceipt {
                request_id: None,
                funding_id: funding.id,
                amount: arrives.to_owned(),
                date,
                evidence: Some("Seen in the seller's remittance confirmation (sample)".to_owned()),
            })?;
        }
        Ok(())
    }

    /// A debit that the simulated clock completes; without a bank account, a transfer.
    fn bank(&mut self, via: Option<&str>, amount: &str) -> Result<(), AppError> {
        match via {
            Some(via) => self.fund(amount, via).map(drop),
            None => self.eft(amount, Some(amount)),
        }
    }

    fn failed_bank(&mut self, via: Option<&str>) -> Result<(), AppError> {
        let Some(via) = via else { return Ok(()) };
        let funding = self.fund("18000.00", via)?;
        self.advance_days(2)?;
        self.app.mark_funding_failed(&outcome(&funding.id, Some("R01"), "The bank's return notice (sample)")).map(drop)
    }

    fn returned_bank(&mut self, via: Option<&str>) -> Result<(), AppError> {
        let Some(via) = via else { return self.eft("12000.00", Some("12000.00")) };
        let funding = self.fund("12000.00", via)?;
        self.advance_days(9)?;
        self.app.mark_funding_returned(&outcome(&funding.id, Some("R09"), "The bank's return notice (sample)")).map(drop)
    }

    fn canceled_eft(&mut self) -> Result<(), AppError> {
        let funding = self.fund("5000.00", "eft")?;
        self.app.cancel_funding(&funding.id).map(drop)
    }

    /// The last weeks: a charge that the bank refused, so that an invoice is past due; fundings under way.
    fn finish(&mut self, operating: Option<&str>) -> Result<(), AppError> {
        self.advance_to(self.end - Days::new(12))?;
        let settled = self.app.add_invoice(&dto::AddInvoice {
            invoice_number: "SAMPLE-2612-M".to_owned(),
            invoice_type: None,
            seller: None,
            issued_on: (self.end - Days::new(24)).to_string(),
            due_on: Some((self.end - Days::new(10)).to_string()),
            currency: None,
            amount: "912.40".to_owned(),
            charge_type: Some(dto::ChargeType::Marketplace),
            purchase_order: None,
            billing_period: None,
        })?;
        let first = self.fund("10000.00", "eft")?;
        self.advance_to(self.end - Days::new(8))?;
        // Where the month is young, the last invoices have led beyond this day, and nothing has been settled since.
        self.app.settle(None)?;
        for payment in self.app.invoice(&settled.id)?.payments.iter().filter(|payment| payment.status == dto::PaymentStatus::Processing) {
            let outcome = dto::ChargeOutcome {
                payment_id: payment.id.clone(),
                date: None,
                return_code: Some("R01".to_owned()),
                evidence: Some("The bank's return notice (sample)".to_owned()),
            };
            self.app.mark_charge_failed(&outcome)?;
        }
        self.advance_to(self.end - Days::new(1))?;
        let second = self.fund("30000.00", "eft")?;
        let today = self.end - Days::new(1);
        let memo = Bill { number: "SAMPLE-CM-2613".to_owned(), amount: "275.00", days: 0, charge: dto::ChargeType::Usage, memo: true };
        self.record(&memo, today, None)?;
        let support =
            Bill { number: "SAMPLE-2613-S".to_owned(), amount: "1250.00", days: 21, charge: dto::ChargeType::Subscription, memo: false };
        self.record(&support, today, None)?;
        if let Some(via) = operating {
            self.fund("16000.00", via)?;
        }
        self.advance_to(self.end)?;
        self.statement(&first, &second)
    }

    /// The owner's bank statement of the last days: it shows both transfers that are awaited, of one of them a little less, and what
    /// else there is on an account. Which funding each line stands for is left to decide.
    fn statement(&mut self, first: &dto::Funding, second: &dto::Funding) -> Result<(), AppError> {
        let day = |before: u64| self.end - Days::new(before);
        let currency = self.currency.as_deref().unwrap_or_default();
        let rows = [
            (day(11), "-10000.00", "Wire transfer", "Example Seller", first.reference.as_str()),
            (day(9), "-84.20", "Card terminal fee (sample)", "Sample Bank", ""),
            (day(5), "6120.00", "Payment by a customer (sample)", "Example Customer", ""),
            (day(0), "-29975.00", "Wire transfer, less its fee", "Example Seller", second.reference.as_str()),
        ];
        let mut file = "booked_on;amount;currency;description;counterparty;reference;account\n".to_owned();
        for (day, amount, description, counterparty, reference) in rows {
            file.push_str(&format!("{day};{amount};{currency};{description};{counterparty};{reference};5550100123\n"));
        }
        self.app.write(|change| change.import_statement(file.as_bytes(), "sample-statement.csv")).map(drop)
    }

    fn advance_days(&mut self, days: u64) -> Result<(), AppError> {
        let today = parse_day("today", &self.app.clock()?.today)?;
        self.advance_to(today + Days::new(days))
    }

    /// Moves the simulated date forward, never beyond the sample's end; a day that has passed changes nothing.
    fn advance_to(&mut self, day: NaiveDate) -> Result<(), AppError> {
        let today = parse_day("today", &self.app.clock()?.today)?;
        let day = day.min(self.end);
        if day > today {
            self.app.advance_clock(&day.to_string())?;
        }
        Ok(())
    }
}

struct Bill {
    number: String,
    amount: &'static str,
    days: u64,
    charge: dto::ChargeType,
    memo: bool,
}

fn outcome(funding_id: &str, return_code: Option<&str>, evidence: &str) -> dto::FundingOutcome {
    dto::FundingOutcome {
        funding_id: funding_id.to_owned(),
        date: None,
        return_code: return_code.map(str::to_owned),
        evidence: Some(evidence.to_owned()),
    }
}

fn address(seller: Seller) -> dto::Address {
    let [line1, city, state, postal_code, country] = match seller {
        Seller::AwsInc => ["100 Example Street", "Springfield", "IL", "62701", "US"],
        Seller::AwsEurope => ["Beispielstrasse 1", "Musterstadt", "", "12345", "DE"],
    };
    dto::Address {
        line1: line1.to_owned(),
        line2: String::new(),
        city: city.to_owned(),
        state: state.to_owned(),
        postal_code: postal_code.to_owned(),
        country: country.to_owned(),
    }
}

fn bank_account(name: &str, routing_number: &str, account_number: &str) -> dto::BankAccountInput {
    dto::BankAccountInput {
        ownership: "BUSINESS".to_owned(),
        name_on_account: name.to_owned(),
        routing_number: routing_number.to_owned(),
        account_number: account_number.to_owned(),
        tax_id: Some("00-0000000".to_owned()),
        billing_address: address(Seller::AwsInc),
        phone: Some("+1 217 555 0100".to_owned()),
        tags: [("sample".to_owned(), "yes".to_owned())].into(),
        ..Default::default()
    }
}

/// Receiving bank details that no bank has: the account numbers are made up.
fn seller_bank(us: bool, currency: String) -> dto::SellerBankInput {
    let text = |text: &str| dto::AddressText::Text(text.to_owned());
    let some = |text: &str| Some(text.to_owned());
    let common = dto::SellerBankInput {
        currency,
        beneficiary_name: "Sample Seller (not a real account)".to_owned(),
        beneficiary_address: text("1 Sample Avenue\nExampleville"),
        bank_name: "Sample Bank".to_owned(),
        bank_address: text("2 Sample Plaza\nExampleville"),
        remittance_email: some("remittance@example.com"),
        ..Default::default()
    };
    if us {
        dto::SellerBankInput { account_number: some("5550199001"), routing_number: some("121000358"), ..common }
    } else {
        dto::SellerBankInput { iban: some("DE02 1203 0000 0000 2020 51"), bic: some("EXMPDEFF"), ..common }
    }
}
