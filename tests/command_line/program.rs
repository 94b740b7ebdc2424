//! Running the built binary on a ledger in a folder of its own.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use billing_tests::scratch;
use serde_json::Value;
use tempfile::TempDir;

/// A bank account's file. Its account number and tax ID are canaries: they may not be seen again anywhere.
pub const BANK_ACCOUNT: &str = r#"{
    "ownership": "BUSINESS", "nameOnAccount": "Example Corp", "routingNumber": "011401533",
    "accountNumber": "55501997310", "taxId": "98-7654321",
    "billingAddress": { "line1": "100 Example Street", "city": "Springfield", "state": "IL", "postalCode": "62701", "country": "US" },
    "tags": { "cost center": "example" }
}"#;

/// A card's file.
pub const CARD: &str = r#"{
    "brand": "Visa", "lastFour": "4242", "expires": "2028-04", "nameOnCard": "Example Corp",
    "billingAddress": { "line1": "100 Example Street", "city": "Springfield", "state": "IL", "postalCode": "62701", "country": "US" }
}"#;

/// The seller's bank file.
pub const SELLER_BANK: &str = r#"{
    "currency": "USD", "beneficiaryName": "Sample Seller, Inc.",
    "beneficiaryAddress": ["1 Example Avenue", "Example City, WA 98101"],
    "bankName": "Example Bank", "bankAddress": "2 Example Plaza\nExample City, WA 98101",
    "accountNumber": "5550177001", "routingNumber": "021000021", "remittanceEmail": "remittance@example.com"
}"#;

/// The built binary. It is built once, as another package's binary is not built with a test; out of the whole workspace, whose features
/// its dependencies have been built with.
pub fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let test = std::env::current_exe().expect("the test's own file");
        // target/debug/deps/headless-… → target/debug
        let folder = test.ancestors().nth(2).expect("the folder of the profile").to_owned();
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args(["build", "--quiet", "--locked", "--workspace", "--bin", "advance-pay", "--target-dir"])
            .arg(folder.parent().expect("a target folder"));
        if folder.ends_with("release") {
            cargo.arg("--release");
        }
        let built = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).status().expect("cargo");
        assert!(built.success(), "advance-pay could not be built");
        folder.join(format!("advance-pay{}", std::env::consts::EXE_SUFFIX))
    })
}

/// A file of tests/fixtures/invoices.
pub fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/invoices").join(name).display().to_string()
}

/// What one run of the program did.
pub struct Run {
    pub arguments: String,
    pub status: i32,
    pub out: Vec<u8>,
    pub error: String,
}

impl Run {
    fn new(arguments: &[&str], output: Output) -> Self {
        Self {
            arguments: arguments.join(" "),
            status: output.status.code().unwrap_or(-1),
            out: output.stdout,
            error: String::from_utf8(output.stderr).expect("standard error is text"),
        }
    }

    /// Standard output as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.out.clone()).expect("standard output is text")
    }

    /// Standard output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.out).unwrap_or_else(|error| panic!("{}: {error} in {}", self.arguments, self.text()))
    }

    /// The refusal on standard error, as JSON.
    pub fn refusal(&self) -> Value {
        serde_json::from_str(&self.error).unwrap_or_else(|error| panic!("{}: {error} in {}", self.arguments, self.error))
    }

    /// Asserts the exit status.
    #[track_caller]
    pub fn expect(self, status: i32) -> Self {
        assert_eq!(self.status, status, "advance-pay {}\n{}\n{}", self.arguments, self.text(), self.error);
        self
    }
}

/// A folder with a ledger, its key, and the files that a tour needs.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A folder without a ledger. Nothing of the computer's own environment is seen: neither a home nor a keyring.
    pub fn empty() -> Self {
        let folder = scratch();
        std::fs::write(folder.path().join("bank-account.json"), BANK_ACCOUNT).expect("a file");
        std::fs::write(folder.path().join("seller-bank.json"), SELLER_BANK).expect("a file");
        Self { folder }
    }

    /// A sandbox of AWS Inc. that starts on 20 January 2026.
    pub fn sandbox() -> Self {
        let desk = Self::empty();
        desk.run(&["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc", "--sandbox", "2026-01-20"])
            .expect(0);
        desk
    }

    /// A sandbox that is registered and knows where the seller receives money.
    pub fn registered() -> Self {
        let desk = Self::sandbox();
        desk.run(&["seller", "set-bank", "--file", "seller-bank.json"]).expect(0);
        desk.run(&["register", "--accept-terms"]).expect(0);
        desk
    }

    /// A file in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder of the ledger and its key.
    pub fn ledger_folder(&self) -> PathBuf {
        self.path("ledger")
    }

    /// The ledger.
    pub fn ledger(&self) -> PathBuf {
        self.ledger_folder().join("ledger.sqlite")
    }

    /// The program with `arguments`, on this folder's ledger and key.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.bare_command(arguments);
        command.env("ADVANCE_PAY_LEDGER", self.ledger()).env("ADVANCE_PAY_KEY_FILE", self.ledger_folder().join("ledger.key"));
        command
    }

    /// The program with `arguments`, without a ledger or key named.
    pub fn bare_command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.args(arguments).current_dir(self.folder.path()).env_clear().env("HOME", self.path("home"));
        // No program of the system is called by chance: without a search path there would be a default one.
        command.env("PATH", self.path("no-programs"));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the program on this folder's ledger.
    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::new(arguments, self.command(arguments).output().expect("the program"))
    }

    /// Runs the program without a ledger or key named.
    pub fn run_bare(&self, arguments: &[&str]) -> Run {
        Run::new(arguments, self.bare_command(arguments).output().expect("the program"))
    }

    /// Runs the program with `input` on its standard input.
    pub fn run_with_input(&self, arguments: &[&str], input: &str) -> Run {
        let mut program = self.command(arguments).stdin(Stdio::piped()).spawn().expect("the program");
        // A program that refuses early does not read all of it.
        let _ = program.stdin.take().expect("its standard input").write_all(input.as_bytes());
        Run::new(arguments, program.wait_with_output().expect("its output"))
    }

    /// Runs a command that must succeed, with `--json`, and gives what it printed.
    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Value {
        let arguments = [arguments, &["--json"]].concat();
        let run = self.run(&arguments).expect(0);
        assert_eq!(run.error, "", "{}", run.arguments);
        run.json()
    }
}
