//! Making a ledger, and the account that it belongs to.

use std::path::{Path, PathBuf};

use billing_app::dto::{self, Address, CreateLedger, EditAccount, KeyLocation, LedgerInfo};
use billing_app::{App, Clock as _, Environment, KeyError, KeySource, SystemClock, paths};
use clap::{Args, Subcommand};
use serde::Deserialize;

use crate::context::Context;
use crate::failure::Failure;
use crate::input::{InputFile, read_json};
use crate::passphrase;
use crate::text::{Facts, address, code, parse_state};

/// Make a ledger.
///
/// Makes the ledger file (mode 0600) and its folder (mode 0700) if needed. Account numbers in it are sealed with a key, which
/// goes to the operating system's keyring, or with --key-file into a file that is made if it is not there. Keep a copy of
/// that file: without it the sealed fields can't be read again. With --passphrase it stays in the ledger, under a passphrase
/// (typed twice, or from --passphrase-file). A ledger that is there already is never touched.
///
/// With --sandbox the ledger has a simulated date, moved by `clock advance`: a place to try everything without waiting.
/// With --sample it is filled with a year of plausible business up to that date; account, name and seller may then be left
/// out, and where no --ledger is named it becomes sample.sqlite beside your own ledger's place.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay init --account-id 111122223333 --name \"Example Corp\" --seller aws-inc
  advance-pay init --ledger try/ledger.sqlite --key-file try/ledger.key \\
      --account-id 111122223333 --name \"Example Corp\" --seller aws-inc --sandbox 2026-01-20
  advance-pay init --sample")]
pub struct Init {
    /// The payer account: 12 digits.
    #[arg(long, value_name = "12-DIGITS", required_unless_present = "sample")]
    account_id: Option<String>,

    /// The account's name, as invoices have it.
    #[arg(long, required_unless_present = "sample")]
    name: Option<String>,

    /// The seller of record: aws-inc or aws-europe.
    #[arg(long, value_parser = parse_state::<dto::Seller>, required_unless_present = "sample")]
    seller: Option<dto::Seller>,

    /// The preferred currency, one of the seller's: USD, or with aws-europe also EUR and GBP. Default: USD.
    #[arg(long, value_name = "CODE", value_parser = parse_state::<dto::Currency>)]
    currency: Option<dto::Currency>,

    /// Make a sandbox whose simulated date begins here; its bank fundings complete by the clock.
    #[arg(long, value_name = "DATE")]
    sandbox: Option<String>,

    /// Fill the ledger with a year of sample business that ends on the --sandbox date, or today.
    #[arg(long)]
    sample: bool,

    /// The account is a member account: it has no invoices of its own and can't register for Advance Pay.
    #[arg(long)]
    member_account: bool,

    /// Keep the key in the ledger, under a passphrase: typed twice, or the first line of --passphrase-file.
    #[arg(long, conflicts_with = "sample")]
    passphrase: bool,

    /// JSON file with the billing address, which funding documents carry: { line1, line2, city, state, postalCode, country }.
    #[arg(long, value_name = "FILE.json")]
    address_file: Option<PathBuf>,
}

impl Init {
    /// Makes the ledger and says where it and its key are.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let (path, key_file) = self.places(context);
        if key_file.as_ref() == Some(&path) {
            return Err(Failure::usage("The ledger and its key file have the same path. Name another file for one of them."));
        }
        let keys = if self.passphrase {
            KeySource::under_passphrase(passphrase::new(context.passphrase_file(), "for the ledger's key", KeyError::PassphraseNeeded)?)
        } else {
            KeySource { file: key_file, passphrase: None }
        };
        let request = CreateLedger {
            account_id: self.account_id.unwrap_or_else(|| "111122223333".to_owned()),
            account_name: self.name.unwrap_or_else(|| "Example Corp".to_owned()),
            payer_account: !self.member_account,
            billing_address: self.address_file.as_deref().map(read_json).transpose()?,
            seller: self.seller.unwrap_or(dto::Seller::AwsInc),
            currency: self.currency,
            simulated_date: self.sandbox.or_else(|| self.sample.then(today)),
            key_in_file: keys.file.is_some(),
        };
        let environment = Environment::system(keys);
        let made = if self.sample { App::create_sample(&path, &request, environment) } else { App::create(&path, &request, environment) };
        let info = made?.ledger_info()?;
        let named_key = context.named_key_file().is_some();
        context.show(&info, |info| welcome(info, named_key))
    }

    /// Where the ledger and its key go. A sample never takes the place of the owner's own ledger.
    fn places(&self, context: &Context) -> (PathBuf, Option<PathBuf>) {
        match (context.named_ledger(), self.sample) {
            (Some(path), _) => (path, context.named_key_file()),
            (None, true) => (paths::sample_ledger_path(), Some(context.named_key_file().unwrap_or_else(paths::sample_key_file))),
            (None, false) => (paths::default_ledger_path(), context.named_key_file()),
        }
    }
}

/// Today in UTC: a sample without a date ends today.
fn today() -> String {
    SystemClock.now().date_naive().to_string()
}

/// What was made, and what to do next; where the place is neither the default nor in the environment, to keep it there first.
fn welcome(info: &LedgerInfo, named_key: bool) -> String {
    let kind = if info.sample { "Made a sample ledger." } else { "Made a ledger." };
    let mut next = String::new();
    let missing = |name: &str| std::env::var_os(name).is_none();
    if missing("ADVANCE_PAY_LEDGER") && Path::new(&info.path) != paths::default_ledger_path() {
        next.push_str(&format!("  export ADVANCE_PAY_LEDGER={}\n", quoted(&info.path)));
    }
    if let Some(file) = info.key_file.as_ref().filter(|_| named_key && missing("ADVANCE_PAY_KEY_FILE")) {
        next.push_str(&format!("  export ADVANCE_PAY_KEY_FILE={}\n", quoted(file)));
    }
    next.push_str(if info.sample {
        "  advance-pay status\n  advance-pay funding list"
    } else {
        "  advance-pay seller set-bank --file seller-bank.json    where the seller receives money\n  \
         advance-pay method add-bank --file bank-account.json   a US bank account, if you want to fund from one\n  \
         advance-pay register --accept-terms                    for Advance Pay"
    });
    format!("{kind}\n\n{}\nNext:\n{next}", facts(info))
}

/// `text` as one word of a shell.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    if text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

fn facts(info: &LedgerInfo) -> String {
    let key = match (info.key_location, &info.key_file) {
        (KeyLocation::Keyring, _) => "in the operating system's keyring".to_owned(),
        (KeyLocation::File, Some(file)) if info.sample => file.clone(),
        (KeyLocation::File, Some(file)) => format!("{file} (keep a copy: without it account numbers can't be read)"),
        (KeyLocation::Passphrase, _) => "in the ledger, under a passphrase".to_owned(),
        (KeyLocation::File, None) => "in a key file that was not named (--key-file PATH)".to_owned(),
    };
    let kind = if info.payer_account { "" } else { ", a member account" };
    let day = if info.simulated { format!("{} (simulated: this is a sandbox)", info.today) } else { format!("{} (UTC)", info.today) };
    Facts::default()
        .with("Account", format!("{} ({}){kind}", info.account_name, info.account_id))
        .with("Billing address", info.billing_address.as_ref().map_or_else(|| "not entered yet".to_owned(), address))
        .with("Seller", format!("{}, paid in {}", info.seller_name, code(&info.currency)))
        .with("Advance Pay", if info.registered { "registered" } else { "not registered yet" })
        .with("Today", day)
        .with("Ledger", &info.path)
        .with("Key", key)
        .lines()
}

/// Show or edit the account.
#[derive(Subcommand)]
pub enum Account {
    /// Show the account, the seller, the ledger's day, and where the ledger and its key are.
    #[command(after_help = "Example:\n  advance-pay account show")]
    Show,
    Edit(Edit),
}

/// Change name, billing address, seller or preferred currency.
///
/// The file holds { accountName, billingAddress, seller, currency }, the address as { line1, line2, city, state, postalCode,
/// country }; what it leaves out stays as it is. Seller and currency can't be changed while a balance is unused.
#[derive(Args)]
#[command(after_help = "Example:
  echo '{ \"accountName\": \"Example Corp\" }' | advance-pay account edit --file -")]
pub struct Edit {
    #[command(flatten)]
    file: InputFile,
}

/// What may be changed; absent parts stay.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Changes {
    account_name: Option<String>,
    billing_address: Option<Address>,
    seller: Option<dto::Seller>,
    currency: Option<dto::Currency>,
}

impl Account {
    /// Shows the account, after changing it if asked to.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let changes: Option<Changes> = match &self {
            Self::Show => None,
            Self::Edit(edit) => Some(edit.file.read()?),
        };
        let mut app = context.open()?;
        let mut info = app.ledger_info()?;
        if let Some(changes) = changes {
            info = app.edit_account(&EditAccount {
                account_name: changes.account_name.unwrap_or(info.account_name),
                billing_address: changes.billing_address,
                seller: changes.seller.unwrap_or(info.seller),
                currency: changes.currency.unwrap_or(info.currency),
            })?;
        }
        context.show(&info, facts)
    }
}
