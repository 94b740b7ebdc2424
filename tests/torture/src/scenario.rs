//! What is being done to a ledger when something goes wrong: five scenarios, each of steps that may be tried again.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use billing_app::dto::{AddBankAccount, AddFunds, ErrorCode, ImportInvoices, InvoiceType, RecordReceipt, Register, Seller, SetSellerBank};
use billing_app::{App, AppError, terms};
use billing_tests::{account_of, credit_memo, invoice, new_ledger, scratch, seller_bank};
use tempfile::TempDir;

use crate::ledger::{self, environment, everything, file};

/// One program's work on the ledger in a folder: the ledger is opened by the first step that needs it.
pub struct Session {
    folder: PathBuf,
    app: Option<App>,
}

/// One thing that is done, and acknowledged when it is.
type Step = fn(&mut Session) -> Result<(), AppError>;

/// Makes what a scenario begins with, in a folder.
type Prepare = dyn Fn(&Path) -> Result<(), String> + Send + Sync;

/// A scenario.
pub struct Scenario {
    /// Its name.
    pub name: String,
    prepare: Box<Prepare>,
    /// What is done, in this order; each step may be done again.
    pub steps: Vec<Step>,
}

/// A scenario with all that an undisturbed run of it shows.
pub struct Prepared {
    /// The scenario.
    pub scenario: Scenario,
    template: TempDir,
    /// What the ledger answers before the first step and after each one.
    states: Vec<String>,
}

/// Where a disturbed ledger was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// After the steps that were acknowledged, and no other.
    AsAcknowledged,
    /// One whole step further.
    OneFurther,
}

impl Session {
    /// A program that has not opened the ledger yet.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), app: None }
    }

    fn app(&mut self) -> Result<&mut App, AppError> {
        if self.app.is_none() {
            self.app = Some(ledger::open(&self.folder)?);
        }
        Ok(self.app.as_mut().expect("it was just opened"))
    }

    /// Carries out steps until one is refused; gives how many were acknowledged, and the refusal.
    pub fn run(&mut self, steps: &[Step]) -> (usize, Option<AppError>) {
        for (done, step) in steps.iter().enumerate() {
            if let Err(error) = step(self) {
                return (done, Some(error));
            }
        }
        (steps.len(), None)
    }
}

impl Scenario {
    /// Runs it undisturbed, to know what it shows.
    fn prepared(self) -> Result<Prepared, String> {
        let template = scratch();
        (self.prepare)(template.path())?;
        let folder = scratch();
        ledger::copy(template.path(), folder.path())?;
        let mut states = vec![everything(folder.path())?];
        let mut session = Session::new(folder.path());
        for (number, step) in self.steps.iter().enumerate() {
            step(&mut session).map_err(|error| format!("step {number} of {}, undisturbed: {error}", self.name))?;
            states.push(everything(folder.path())?);
        }
        Ok(Prepared { scenario: self, template, states })
    }
}

impl Prepared {
    /// A folder in which the scenario can begin.
    pub fn folder(&self) -> Result<TempDir, String> {
        let folder = scratch();
        ledger::copy(self.template.path(), folder.path())?;
        Ok(folder)
    }

    /// Checks a ledger after a disturbance: what was acknowledged is there, the next step is whole or absent, every invariant
    /// holds, and the same steps again lead to where an undisturbed run ends.
    pub fn judge(&self, folder: &Path, acknowledged: usize) -> Result<Found, String> {
        let state = everything(folder)?;
        let found = if state == self.states[acknowledged] {
            Found::AsAcknowledged
        } else if self.states.get(acknowledged + 1) == Some(&state) {
            Found::OneFurther
        } else {
            let lost = self.states[..acknowledged].contains(&state);
            let what = if lost { "an acknowledged step is lost" } else { "a step is half-done" };
            return Err(format!("{what}: {}", ledger::difference(&state, &self.states[acknowledged])));
        };
        let (_, refused) = Session::new(folder).run(&self.scenario.steps[acknowledged..]);
        if let Some(error) = refused {
            return Err(format!("the retry is refused: {error}"));
        }
        let (end, expected) = (everything(folder)?, self.states.last().expect("a state after the last step"));
        if end == *expected { Ok(found) } else { Err(format!("the retry ends elsewhere: {}", ledger::difference(&end, expected))) }
    }
}

/// The five scenarios, and one upgrade for each older format; prepared once.
pub fn all() -> &'static [Prepared] {
    static ALL: OnceLock<Vec<Prepared>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut scenarios = vec![create(), import(), fund_and_receive(), settle()];
        scenarios.extend(older_formats().map(upgrade));
        scenarios.into_iter().map(|scenario| scenario.prepared().unwrap_or_else(|error| panic!("{error}"))).collect()
    })
}

/// The scenarios that upgrade a ledger of an older format.
pub fn upgrades() -> impl Iterator<Item = &'static Prepared> {
    all().iter().filter(|prepared| prepared.scenario.name.starts_with("upgrade"))
}

fn create() -> Scenario {
    let make: Step = |session| {
        let request = new_ledger(Seller::AwsInc, Some("2026-03-02"));
        let made = App::create(&file(&session.folder), &request, environment(&session.folder));
        // A ledger that is there already was made by the attempt before.
        session.app = Some(match made {
            Err(error) if error.code() == ErrorCode::LedgerExists => ledger::open(&session.folder)?,
            made => made?,
        });
        Ok(())
    };
    Scenario { name: "create".to_owned(), prepare: Box::new(|_| Ok(())), steps: vec![make] }
}

fn import() -> Scenario {
    let step: Step = |session| {
        let path = session.folder.join("invoices.csv").display().to_string();
        session.app()?.import_invoices(&ImportInvoices { path, sha256: None, settle: false }).map(drop)
    };
    let prepare = |folder: &Path| {
        begin(folder, "0")?;
        fs::write(folder.join("invoices.csv"), invoice_file(25)).map_err(|error| error.to_string())
    };
    Scenario { name: "import".to_owned(), prepare: Box::new(prepare), steps: vec![step] }
}

fn fund_and_receive() -> Scenario {
    let fund: Step = |session| session.app()?.add_funds(&funds("fund", "500.00", "eft")).map(drop);
    let document: Step = |session| session.app()?.funding_document("FND-000001").map(drop);
    let receive: Step = |session| session.app()?.record_receipt(&receipt("receive", "FND-000001", "500.00")).map(drop);
    let prepare = |folder: &Path| {
        let mut app = begin(folder, "0")?;
        app.add_invoice(&invoice("EX-1", "2026-03-02", "120.00")).map(drop).map_err(|error| error.to_string())
    };
    Scenario { name: "fund and receive".to_owned(), prepare: Box::new(prepare), steps: vec![fund, document, receive] }
}

fn settle() -> Scenario {
    let step: Step = |session| session.app()?.settle(None).map(drop);
    let prepare = |folder: &Path| {
        let mut app = begin(folder, "400.00")?;
        let bank = AddBankAccount { request_id: "bank".to_owned(), account: account_of("5550100123"), set_as_default: false };
        let mut add = |record| app.add_invoice(&record).map(drop).map_err(|error| error.to_string());
        for number in 0..15 {
            add(invoice(&format!("EX-{number}"), "2026-03-02", "33.00"))?;
        }
        add(credit_memo("EX-CM", "2026-03-02", "40.00"))?;
        app.add_bank_account(&bank).map(drop).map_err(|error| error.to_string())
    };
    Scenario { name: "settle".to_owned(), prepare: Box::new(prepare), steps: vec![step] }
}

/// A request to add funds.
pub fn funds(request_id: &str, amount: &str, via: &str) -> AddFunds {
    AddFunds { request_id: request_id.to_owned(), amount: amount.to_owned(), currency: None, via: via.to_owned() }
}

/// A receipt on the sandboxes' first day.
pub fn receipt(request_id: &str, funding_id: &str, amount: &str) -> RecordReceipt {
    RecordReceipt {
        request_id: Some(request_id.to_owned()),
        funding_id: funding_id.to_owned(),
        amount: amount.to_owned(),
        date: "2026-03-02".to_owned(),
        evidence: None,
    }
}

/// A registered sandbox of AWS Inc. on 2 March 2026 that knows where the seller receives money, with `amount` in it.
pub fn begin(folder: &Path, amount: &str) -> Result<App, String> {
    let said = |error: AppError| format!("preparing: {error}");
    let mut app = registered(folder)?;
    app.set_seller_bank(&receiving_bank()).map_err(said)?;
    if amount != "0" {
        let id = app.add_funds(&funds("begin", amount, "eft")).map_err(said)?.funding.id;
        app.record_receipt(&receipt("begin-receipt", &id, amount)).map_err(said)?;
    }
    Ok(app)
}

/// A registered sandbox of AWS Inc. on 2 March 2026.
fn registered(folder: &Path) -> Result<App, String> {
    let made = App::create(&file(folder), &new_ledger(Seller::AwsInc, Some("2026-03-02")), environment(folder));
    let registered = made.and_then(|mut app| {
        app.register(&Register { accept_terms: true, terms_version: terms().version })?;
        Ok(app)
    });
    registered.map_err(|error| format!("preparing: {error}"))
}

fn receiving_bank() -> SetSellerBank {
    SetSellerBank { details: seller_bank("5550199001"), confirm_change: false }
}

/// An invoice file with this many invoices, due from 2 March 2026 on.
pub fn invoice_file(rows: usize) -> String {
    let mut text = "invoice_number,type,seller,issued_on,due_on,currency,amount\n".to_owned();
    for row in 0..rows {
        let kind = if row % 9 == 8 { InvoiceType::CreditMemo } else { InvoiceType::Invoice };
        let kind = billing_tests::wire_name(kind);
        text.push_str(&format!(
            "FILE-{row:05},{kind},AWS Inc.,2026-02-20,2026-03-{:02},USD,{}.{:02}\n",
            2 + row % 9,
            1 + row % 7,
            row % 100
        ));
    }
    text
}

/// The formats older than the newest, each of which has a fixture.
pub fn older_formats() -> std::ops::Range<u32> {
    1..newest_format()
}

/// The format that this program writes.
pub fn newest_format() -> u32 {
    let folder = scratch();
    drop(begin(folder.path(), "0"));
    format_of(&file(folder.path())).expect("a new ledger's format")
}

/// The format of a ledger's file, read without opening it as a ledger.
pub fn format_of(ledger: &Path) -> Result<u32, String> {
    // Bytes 60 to 63 of the header: SQLite's user_version.
    let bytes = fs::read(ledger).map_err(|error| error.to_string())?;
    let field = bytes.get(60..64).and_then(|field| field.try_into().ok()).ok_or("the file is too short")?;
    Ok(u32::from_be_bytes(field))
}

fn upgrade(format: u32) -> Scenario {
    let step: Step = |session| session.app().map(drop);
    let prepare = move |folder: &Path| copy_fixture(format, folder);
    Scenario { name: format!("upgrade from format {format}"), prepare: Box::new(prepare), steps: vec![step] }
}

/// Copies the ledger of an older format and its key.
pub fn copy_fixture(format: u32, folder: &Path) -> Result<(), String> {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../fixtures/format-{format}"));
    let whole = scratch();
    ledger::copy(&fixture, whole.path())?;
    for name in ["ledger.sqlite", "ledger.key"] {
        fs::copy(whole.path().join(name), folder.join(name)).map_err(|error| error.to_string())?;
    }
    Ok(())
}
