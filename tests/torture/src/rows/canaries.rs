//! Account numbers as canaries: after random histories they are in no file, and in nothing that is printed.

use std::fs;
use std::path::{Path, PathBuf};

use billing_tests::model::OPERATIONS;
use billing_tests::scratch;

use crate::ledger::{self, everything};
use crate::program::Running;
use crate::row::{Planted, Row, Size, guarded};
use crate::rows::histories::history;

/// How the account numbers of the histories begin, and how many digits follow.
const CANARY: (&[u8], usize) = (b"55501", 5);

/// The tax ID of their bank accounts, as it is written and as it is kept.
const TAX_ID: [&[u8]; 2] = [b"00-5550123", b"005550123"];

/// What is printed after each history.
const COMMANDS: [&[&str]; 11] = [
    &["method", "list"],
    &["method", "list", "--json"],
    &["status"],
    &["funding", "list", "--json"],
    &["transactions", "--json"],
    &["verify"],
    &["audit", "--limit", "500", "--json"],
    &["export", "--format", "hledger", "--output", "-"],
    &["export", "--format", "beancount", "--output", "-"],
    &["export", "--format", "csv", "--output", "-"],
    &["method", "add-bank", "--file", "ACCOUNT", "--json"],
];

/// The row.
pub fn row() -> Row {
    Row {
        name: "canaries",
        cases: "histories searched for canaries",
        size: Size::Random { slice: 1, release: 300 },
        play: |seed| play(seed, |_| {}),
        planted,
    }
}

fn play(seed: u64, plant: impl Fn(&Path)) -> Result<(), String> {
    guarded(|| {
        history(seed).play(|number, folder| {
            if number % 50 == 0 {
                plant(folder);
                let found = search_files(folder).or_else(|| (number == OPERATIONS).then(|| search_output(folder)).flatten());
                assert_eq!(found, None, "a canary is in the open");
            }
        });
        Ok(())
    })
}

/// An account number in a log, and one in a copy, two bytes to a character.
fn planted() -> Result<Planted, String> {
    if play(1, |folder| drop(fs::write(folder.join("debug.log"), "account 5550100001"))).is_ok() {
        return Ok(Planted::Missed);
    }
    let wide: Vec<u8> = "5550100001".encode_utf16().flat_map(u16::to_le_bytes).collect();
    Ok(Planted::by(play(1, |folder| drop(fs::write(folder.join("ledger.bak"), &wide)))))
}

/// The name of a file that holds a canary.
fn search_files(folder: &Path) -> Option<String> {
    let files = every_file(folder);
    let hit = files.into_iter().find(|file| fs::read(file).is_ok_and(|bytes| holds_canary(&bytes)));
    hit.map(|file| file.display().to_string())
}

fn every_file(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    paths.flat_map(|path| if path.is_dir() { every_file(&path) } else { vec![path] }).collect()
}

/// The command that prints a canary.
fn search_output(folder: &Path) -> Option<String> {
    let desk = scratch();
    // An account with a wrong check digit, whose refusal may not quote it.
    let account = desk.path().join("account.json");
    let text = r#"{ "ownership": "BUSINESS", "nameOnAccount": "Example Corp", "routingNumber": "021000022", "accountNumber": "5550100099",
        "taxId": "00-5550123", "billingAddress": { "line1": "1 Example Street", "city": "Springfield", "state": "IL", "postalCode": "62701", "country": "US" } }"#;
    fs::write(&account, text).ok()?;
    let account = account.display().to_string();
    for command in COMMANDS {
        let words: Vec<&str> = command.iter().map(|word| if *word == "ACCOUNT" { account.as_str() } else { *word }).collect();
        let ended = Running::start(folder, desk.path(), "command", &words).and_then(Running::patiently);
        let hit = ended.map_or_else(Some, |ended| (holds_canary(&ended.output) || holds_canary(&ended.errors)).then(|| command.join(" ")));
        if hit.is_some() {
            return hit;
        }
    }
    let backup = ledger::open(folder).and_then(|mut app| app.daily_backup()).map(|backup| backup.made.is_some());
    match backup {
        Ok(true) => {}
        Ok(false) => return Some("no backup: none was made".to_owned()),
        Err(error) => return Some(format!("no backup: {error}")),
    }
    if let Some(hit) = search_files(folder) {
        return Some(hit);
    }
    let all = everything(folder).unwrap_or_default();
    holds_canary(all.as_bytes()).then(|| "the answers".to_owned())
}

/// Whether bytes hold a canary, one byte or two to a character.
fn holds_canary(bytes: &[u8]) -> bool {
    let narrow = |bytes: &[u8]| {
        let (begin, digits) = CANARY;
        let number = |window: &[u8]| window.starts_with(begin) && window[begin.len()..].iter().all(u8::is_ascii_digit);
        bytes.windows(begin.len() + digits).any(number) || TAX_ID.iter().any(|id| bytes.windows(id.len()).any(|window| window == *id))
    };
    let every_other = |from: usize| bytes.iter().skip(from).step_by(2).copied().collect::<Vec<u8>>();
    narrow(bytes) || narrow(&every_other(0)) || narrow(&every_other(1))
}
