//! What other programs make of an exported journal: hledger and beancount, which know nothing of this one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use billing_app::dto::JournalFormat;
use billing_app::{App, unwatched};

/// What each account holds in minor units, by its name in the ledger, its seller and its currency; nothing where it is zero.
pub type Balances = BTreeMap<(String, String, String), i64>;

/// A program that reads journals.
#[derive(Debug, Clone, Copy)]
pub enum Judge {
    Hledger,
    Beancount,
}

impl Judge {
    pub const ALL: [Self; 2] = [Self::Hledger, Self::Beancount];

    pub const fn format(self) -> JournalFormat {
        match self {
            Self::Hledger => JournalFormat::Hledger,
            Self::Beancount => JournalFormat::Beancount,
        }
    }

    /// Why the program does not agree that `journal` is sound and that its accounts hold `balances`, if it does not.
    pub fn objection(self, journal: &Path, balances: &Balances) -> Option<String> {
        let found = match self {
            Self::Hledger => hledger(journal),
            Self::Beancount => beancount(journal),
        };
        let expected: BTreeMap<(String, String), i64> = balances
            .iter()
            .filter(|(_, minor)| **minor != 0)
            .map(|((account, seller, currency), minor)| ((self.name(account, seller), currency.clone()), *minor))
            .collect();
        match found {
            Err(refusal) => Some(refusal),
            Ok(found) if found == expected => None,
            Ok(found) => Some(format!("it adds up {found:?}, the ledger {expected:?}")),
        }
    }

    /// How the journal calls an account of the ledger.
    fn name(self, account: &str, seller: &str) -> String {
        match self {
            Self::Hledger => format!("{account}:{}", if seller == "AWS_INC" { "AWS Inc." } else { "AWS Europe" }),
            Self::Beancount => format!("{account}:{}", seller.to_lowercase()).split(':').map(capitalized).collect::<Vec<_>>().join(":"),
        }
    }
}

/// `advance pay` → `AdvancePay`
fn capitalized(part: &str) -> String {
    let word = |word: &str| word[..1].to_uppercase() + &word[1..];
    part.split([' ', '_']).map(word).collect()
}

/// Fails unless every judge agrees with the ledger at `path` on the journal that `app` exports of it.
#[track_caller]
pub fn assert_agrees(app: &mut App, path: &Path, folder: &Path) {
    let balances = kept_balances(path);
    for judge in Judge::ALL {
        let journal = folder.join("judged.journal");
        app.export_journal(judge.format(), &journal, &mut unwatched).expect("an export");
        assert_eq!(judge.objection(&journal, &balances), None, "{judge:?} does not agree with the ledger (invariant 7)");
    }
}

/// The balances that the ledger keeps, from its rows.
pub fn kept_balances(path: &Path) -> Balances {
    let connection = rusqlite::Connection::open(path).expect("the ledger");
    let mut statement = connection.prepare("SELECT name, seller, currency, balance FROM account").expect("the accounts");
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?))).expect("the accounts");
    rows.map(|row| row.expect("an account")).collect()
}

/// Strict checks and balances in one run: with `--strict`, every command refuses an unsound journal.
fn hledger(journal: &Path) -> Result<BTreeMap<(String, String), i64>, String> {
    let mut command = program("hledger", "hledger");
    command.args(["balance", "--strict", "--empty", "--layout", "bare", "--output-format", "csv", "--file"]).arg(journal);
    Ok(table(&sound(&mut command)?).into_iter().filter(|((account, _), _)| account != "total").collect())
}

fn beancount(journal: &Path) -> Result<BTreeMap<(String, String), i64>, String> {
    sound(program("bean-check", "beancount").arg(journal))?;
    let query = "SELECT account, currency, sum(number) GROUP BY account, currency";
    Ok(table(&sound(program("bean-query", "beancount").args(["--format", "csv"]).arg(journal).arg(query))?))
}

/// A program, which reads no settings of whoever runs the tests.
fn program(name: &str, package: &str) -> Command {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let path: Option<PathBuf> = std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file());
    let path = path.unwrap_or_else(|| panic!("{name} is not installed. Install the package {package}; `cargo xtask test` does."));
    let mut command = Command::new(path);
    command.env("LC_ALL", "C.UTF-8").env_remove("LEDGER_FILE");
    command
}

/// What a program prints, if it has nothing to say against the journal.
fn sound(command: &mut Command) -> Result<String, String> {
    let Output { status, stdout, stderr } = command.output().expect("a program that is there");
    if status.success() && stderr.is_empty() {
        Ok(String::from_utf8(stdout).expect("UTF-8"))
    } else {
        Err(String::from_utf8_lossy(&stderr).into_owned())
    }
}

/// Rows of account, currency and decimal below a header. What holds nothing is left out.
fn table(csv: &str) -> BTreeMap<(String, String), i64> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(csv.as_bytes());
    let rows = reader.deserialize().map(|row| row.expect("a row of account, currency, number"));
    rows.map(|(account, currency, number): (String, String, String)| ((account, currency), minor(&number)))
        .filter(|(_, minor)| *minor != 0)
        .collect()
}

/// `-12.3` → `-1230`
pub fn minor(decimal: &str) -> i64 {
    let (whole, cents) = decimal.split_once('.').unwrap_or((decimal, ""));
    format!("{whole}{cents:0<2}").parse().unwrap_or_else(|_| panic!("{decimal:?} is no amount"))
}

#[test]
#[should_panic(expected = "no-such-judge is not installed. Install the package hledger")]
fn a_judge_that_is_missing_is_named() {
    program("no-such-judge", "hledger");
}
