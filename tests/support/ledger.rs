//! A ledger in a folder of its own.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use billing_app::dto::{
    AddBankAccount, AddFunds, AddInvoice, ChargeOutcome, CreateLedger, FundingOutcome, Invoice, RecordReceipt, Register, Seller,
    SetSellerBank, Settlement, Transaction, TransactionQuery,
};
use billing_app::{App, AppError, Environment, KeySource, PassphraseCost, terms};
use tempfile::TempDir;

use crate::business::{account_of, seller_bank};
use crate::fixed::{SeededRandom, TestClock};

/// A folder that is removed with the value; in memory where the system has such a place, since durability costs most of
/// a small test's time.
///
/// # Panics
/// Where no folder can be made.
#[must_use]
pub fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.or_else(|_| tempfile::tempdir()).expect("a folder for the test")
}

/// What makes a ledger of `seller`; a sandbox where `simulated_date` is given.
#[must_use]
pub fn new_ledger(seller: Seller, simulated_date: Option<&str>) -> CreateLedger {
    CreateLedger {
        account_id: "111122223333".to_owned(),
        account_name: "Example Corp".to_owned(),
        payer_account: true,
        billing_address: None,
        seller,
        currency: None,
        simulated_date: simulated_date.map(str::to_owned),
        key_in_file: true,
    }
}

/// An open ledger, its clock, and the folder that holds it and its key.
pub struct TestLedger {
    /// Holds the ledger and its key; removed with the value.
    pub folder: TempDir,
    /// The computer's clock, as the ledger sees it. A sandbox does not look at it.
    pub clock: Arc<TestClock>,
    /// The ledger.
    pub app: App,
    requests: u32,
}

impl TestLedger {
    /// A sandbox of AWS Inc. that starts on `today`.
    #[must_use]
    pub fn sandbox(today: &str) -> Self {
        Self::make(&new_ledger(Seller::AwsInc, Some(today)))
    }

    /// A registered sandbox of AWS Inc. that starts on `today`, with a wire transfer as the default payment method.
    #[must_use]
    pub fn registered(today: &str) -> Self {
        let mut ledger = Self::sandbox(today);
        ledger.register();
        ledger
    }

    /// A registered sandbox with `amount` of Advance Pay funds in it.
    #[must_use]
    pub fn funded(today: &str, amount: &str) -> Self {
        let mut ledger = Self::registered(today);
        ledger.fund(amount);
        ledger
    }

    /// A ledger that `request` describes. The computer's clock stands at noon of 5 January 2026.
    ///
    /// # Panics
    /// Where it is refused.
    #[must_use]
    pub fn make(request: &CreateLedger) -> Self {
        let folder = scratch();
        let clock = Arc::new(TestClock::at("2026-01-05T12:00:00Z"));
        let environment = environment(folder.path(), &clock);
        let app = App::create(&folder.path().join("ledger.sqlite"), request, environment).expect("a new ledger");
        Self { folder, clock, app, requests: 0 }
    }

    /// The ledger's file.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("ledger.sqlite")
    }

    /// The key file.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.folder.path().join("ledger.key")
    }

    /// The environment of another window on the same ledger, with randomness of its own.
    #[must_use]
    pub fn environment(&self) -> Environment {
        Environment { random: Arc::new(SeededRandom::of(0xB0B)), ..environment(self.folder.path(), &self.clock) }
    }

    /// Another window on the same ledger.
    ///
    /// # Panics
    /// Where it can't be opened.
    #[must_use]
    pub fn another(&self) -> App {
        App::open(&self.path(), self.environment()).expect("the same ledger again")
    }

    /// A request id that was not used before.
    pub fn request_id(&mut self) -> String {
        self.requests += 1;
        format!("request-{}", self.requests)
    }

    /// Registers for Advance Pay.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn register(&mut self) {
        self.app.register(&Register { accept_terms: true, terms_version: terms().version }).expect("a registration");
    }

    /// Saves where AWS Inc. receives US dollars.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn know_seller_bank(&mut self) {
        self.app.set_seller_bank(&SetSellerBank { details: seller_bank("5550199001"), confirm_change: false }).expect("bank details");
    }

    /// Adds a US bank account and gives its id.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn add_bank(&mut self, account_number: &str, set_as_default: bool) -> String {
        let request = AddBankAccount { request_id: self.request_id(), account: account_of(account_number), set_as_default };
        self.app.add_bank_account(&request).expect("a bank account").id
    }

    /// Requests a funding and gives its id.
    ///
    /// # Errors
    /// As the use case.
    pub fn request_funds(&mut self, amount: &str, via: &str) -> Result<String, AppError> {
        let request = AddFunds { request_id: self.request_id(), amount: amount.to_owned(), currency: None, via: via.to_owned() };
        Ok(self.app.add_funds(&request)?.funding.id)
    }

    /// Requests an EFT that arrives at once, whole, and gives its id.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn fund(&mut self, amount: &str) -> String {
        let id = self.request_funds(amount, "eft").expect("a funding");
        self.receive(&id, amount).expect("a receipt");
        id
    }

    /// A transfer of `amount` arrives today, and pays what is due.
    ///
    /// # Errors
    /// As the use case.
    pub fn receive(&mut self, funding_id: &str, amount: &str) -> Result<billing_app::dto::FundingChange, AppError> {
        let request = RecordReceipt {
            request_id: Some(self.request_id()),
            funding_id: funding_id.to_owned(),
            amount: amount.to_owned(),
            date: self.today(),
            evidence: None,
        };
        self.app.record_receipt(&request)
    }

    /// Adds an invoice or credit memo and gives it.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn add(&mut self, record: &AddInvoice) -> Invoice {
        self.app.add_invoice(record).expect("an invoice")
    }

    /// Settles what is due today.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn settle_now(&mut self) -> Settlement {
        self.app.settle(None).expect("a settlement")
    }

    /// The ledger's day.
    ///
    /// # Panics
    /// Where the ledger can't be read.
    pub fn today(&mut self) -> String {
        self.app.clock().expect("the ledger's day").today
    }

    /// The preferred Advance Pay balance.
    ///
    /// # Panics
    /// Where the ledger can't be read.
    pub fn balance(&mut self) -> String {
        self.app.advance_pay_overview().expect("the balances").balances[0].balance.value.clone()
    }

    /// Every transaction, the oldest first.
    ///
    /// # Panics
    /// Where the ledger can't be read.
    pub fn all_transactions(&mut self) -> Vec<Transaction> {
        let mut items = self.app.transactions(&TransactionQuery { limit: Some(500), ..Default::default() }).expect("transactions").items;
        items.reverse();
        items
    }

    /// What was posted, the oldest first: all of each transaction but where its record stands now.
    ///
    /// # Panics
    /// Where it can't be read.
    pub fn posted(&mut self) -> Vec<Transaction> {
        let mut transactions = self.all_transactions();
        transactions.iter_mut().for_each(|transaction| transaction.status = None);
        transactions
    }

    /// The charge to a payment method that is under way for an invoice.
    ///
    /// # Panics
    /// Where there is none.
    pub fn charge_of(&mut self, invoice: &str) -> ChargeOutcome {
        let payments = self.app.invoice(invoice).expect("an invoice").payments;
        let charge = payments.into_iter().find(|payment| payment.status == billing_app::dto::PaymentStatus::Processing);
        ChargeOutcome { payment_id: charge.expect("a charge under way").id, date: None, return_code: None, evidence: None }
    }

    /// Checks every invariant.
    ///
    /// # Panics
    /// Where one is broken.
    pub fn assert_whole(&mut self) {
        let found = self.app.verify().expect("a check");
        assert!(found.ok, "{:#?}", found.invariants);
    }
}

impl Deref for TestLedger {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

impl DerefMut for TestLedger {
    fn deref_mut(&mut self) -> &mut App {
        &mut self.app
    }
}

/// Opens the ledger in the folder of a [`TestLedger`] once more.
///
/// # Panics
/// Where it can't be opened.
#[must_use]
pub fn open(folder: &Path) -> App {
    let clock = Arc::new(TestClock::at("2026-01-05T12:00:00Z"));
    App::open(&folder.join("ledger.sqlite"), environment(folder, &clock)).expect("a ledger")
}

/// What becomes of a funding, today.
#[must_use]
pub fn outcome(funding_id: &str, return_code: Option<&str>) -> FundingOutcome {
    FundingOutcome { funding_id: funding_id.to_owned(), date: None, return_code: return_code.map(str::to_owned), evidence: None }
}

/// The environment of a test whose key file is in `folder`.
#[must_use]
pub fn environment(folder: &Path, clock: &Arc<TestClock>) -> Environment {
    Environment {
        clock: Arc::clone(clock) as _,
        random: Arc::new(SeededRandom::of(0xA11CE)),
        keys: KeySource::in_file(folder.join("ledger.key")),
        user: "Pat Example".to_owned(),
        busy_timeout: Duration::from_secs(10),
        // As cheap as can be: the tests try many.
        passphrase_cost: PassphraseCost { memory_kib: 64, passes: 1, lanes: 1, backup_work: 4 },
    }
}
