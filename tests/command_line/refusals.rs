//! What the program refuses: with which exit status, code and field, and that nothing is written.

use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};

use super::program::{BANK_ACCOUNT, Desk, SELLER_BANK, fixture};

/// Runs `arguments` in words and with `--json`: both refuse alike, the reason on standard error only.
#[track_caller]
fn refused(desk: &Desk, arguments: &[&str], status: i32, code: &str, field: Option<&str>, words: &str) {
    let run = desk.run(arguments).expect(status);
    assert!(run.error.starts_with("error: "), "{}: {}", run.arguments, run.error);
    let json = desk.run(&[arguments, &["--json"]].concat()).expect(status);
    let refusal = json.refusal();
    assert_eq!((refusal["code"].as_str(), refusal["field"].as_str()), (Some(code), field), "{}: {refusal}", run.arguments);
    let message = refusal["message"].as_str().unwrap_or_default();
    assert!(message.contains(words), "{}: {message:?} should say {words:?}", run.arguments);
    assert!(refusal["problems"].is_array(), "{refusal}");
}

/// How much the ledger holds.
fn rows(desk: &Desk) -> [usize; 4] {
    let items = |arguments: &[&str]| desk.json(arguments)["items"].as_array().map_or(0, Vec::len);
    [items(&["method", "list"]), items(&["funding", "list"]), items(&["invoice", "list"]), items(&["transactions"])]
}

#[test]
fn amounts() {
    let desk = Desk::registered();
    let before = rows(&desk);
    let cases = [
        ("", "Enter an amount"),
        ("0", "above zero"),
        ("-5.00", "negative"),
        ("1.005", "digits after the point"),
        ("25,000.00", "without thousands separators"),
        ("25.000,00", "without thousands separators"),
        ("1000000000000000", "too large"),
        ("NaN", "not an amount"),
        ("1e3", "not an amount"),
        ("$5", "not an amount"),
    ];
    for (amount, words) in cases {
        refused(&desk, &["fund", "--amount", amount, "--via", "eft"], 1, "INVALID_INPUT", Some("amount"), words);
        let add = ["invoice", "add", "--number", "S-1", "--amount", amount, "--issued-on", "2026-01-02", "--due-on", "2026-02-01"];
        refused(&desk, &add, 1, "INVALID_INPUT", Some("amount"), words);
    }
    refused(
        &desk,
        &["fund", "--amount", "5.00", "--via", "eft", "--currency", "EUR"],
        1,
        "INVALID_INPUT",
        Some("currency"),
        "paid in USD, not in EUR",
    );
    assert_eq!(rows(&desk), before);
}

#[test]
fn bank_accounts() {
    let desk = Desk::registered();
    let before = rows(&desk);
    let cases = [
        ("011401533", "011401534", "routingNumber", "check digit"),
        ("011401533", "01140153", "routingNumber", "nine digits"),
        ("55501997310", "555019973105550199", "accountNumber", "17 digits"),
        ("\"taxId\"", "\"accountNumberAgain\": \"55501997311\", \"taxId\"", "accountNumberAgain", ""),
        ("98-7654321", "", "taxId", ""),
        ("\"US\"", "\"DE\"", "billingAddress.country", ""),
        ("BUSINESS", "COMPANY", "ownership", "PERSONAL or BUSINESS"),
    ];
    for (good, bad, field, words) in cases {
        fs::write(desk.path("bad.json"), BANK_ACCOUNT.replacen(good, bad, 1)).expect("a file");
        refused(&desk, &["method", "add-bank", "--file", "bad.json"], 1, "INVALID_INPUT", Some(field), words);
    }
    assert_eq!(rows(&desk), before);
}

#[test]
fn input_files_that_cannot_be_read() {
    let desk = Desk::registered();
    let before = rows(&desk);
    let add = ["method", "add-bank", "--file", "bad.json"];
    let cases: &[(&[u8], Option<&str>, &str)] = &[
        (b"", None, "is empty"),
        (b" \n", None, "is empty"),
        (b"{ \"ownership\": ", Some("ownership"), "line 1"),
        (b"{\n  \"acountNumber\": \"1\"\n}", Some("acountNumber"), "line 2"),
        (b"{ \"billingAddress\": { \"zip\": \"1\" } }", Some("billingAddress.zip"), "not known here"),
        (b"{ \"tags\": [] }", Some("tags"), "line 1"),
        (b"\x89PNG\r\n\x1a\n", None, "not a JSON object"),
        (b"\xff\xfe{\0}\0", None, "not a JSON object"),
        (b"{ nonsense }", None, "not valid JSON"),
        (b"[]", None, "not a JSON object"),
        (b"[\"BUSINESS\", \"Example Corp\"]", None, "not a JSON object"),
    ];
    for (bytes, field, words) in cases {
        fs::write(desk.path("bad.json"), bytes).expect("a file");
        refused(&desk, &add, 2, "FILE_UNREADABLE", *field, words);
    }
    fs::write(desk.path("bad.json"), vec![b' '; 1024 * 1024 + 1]).expect("a file");
    refused(&desk, &add, 2, "FILE_UNREADABLE", None, "larger than 1 MiB");
    refused(&desk, &["method", "add-bank", "--file", "missing.json"], 2, "FILE_UNREADABLE", None, "missing.json can't be read");
    refused(&desk, &["method", "add-bank", "--file", "."], 2, "FILE_UNREADABLE", None, "folder");
    assert_eq!(rows(&desk), before);
}

#[test]
fn invoice_files() {
    let desk = Desk::registered();
    desk.run(&["invoice", "import", &fixture("example-2026.csv")]).expect(0);
    // The same file again is no failure: all of it is known.
    assert_eq!(desk.json(&["invoice", "import", &fixture("example-2026.csv")])["alreadyKnown"], 8);
    let before = rows(&desk);

    let unreadable = [
        "empty.csv",
        "header-only.csv",
        "picture.png",
        "workbook.xlsx",
        "utf16.csv",
        "latin1.csv",
        "missing-column.csv",
        "duplicate-column.csv",
        "open-quote.csv",
        "nul.csv",
        "truncated.json",
        "not-invoices.json",
        "no-such-file.csv",
    ];
    for name in unreadable {
        refused(&desk, &["invoice", "import", &fixture(&format!("bad/{name}"))], 2, "FILE_UNREADABLE", None, name);
    }
    refused(&desk, &["invoice", "import", "."], 2, "FILE_UNREADABLE", None, "folder");
    File::create(desk.path("huge.csv")).and_then(|file| file.set_len(200 * 1024 * 1024)).expect("a sparse file");
    refused(&desk, &["invoice", "import", "huge.csv"], 2, "FILE_UNREADABLE", None, "huge.csv");

    let review = [("amounts.csv", "amount", "Line 2"), ("changed-amount.csv", "amount", "Line 2")];
    for (name, field, words) in review {
        refused(&desk, &["invoice", "import", &fixture(&format!("bad/{name}"))], 1, "INVALID_INPUT", Some(field), words);
        let run = desk.run(&["invoice", "import", &fixture(&format!("bad/{name}")), "--json"]).expect(1);
        assert!(run.json()["needsReview"].as_array().is_some_and(|rows| !rows.is_empty()), "the rows are on standard output, too");
    }
    assert_eq!(rows(&desk), before);

    // Good rows are taken in, the others are reported with their line.
    for (name, field, refused) in
        [("due-before-issue.csv", "due_on", 1), ("unknown-currency.csv", "currency", 2), ("unknown-seller.csv", "seller", 1)]
    {
        let result = Desk::sandbox().json(&["invoice", "import", &fixture(&format!("bad/{name}"))]);
        let rows = result["needsReview"].as_array().expect("rows");
        assert_eq!((rows.len(), rows[0]["line"].as_i64(), rows[0]["field"].as_str()), (refused, Some(3), Some(field)), "{name}: {result}");
    }
}

#[test]
fn out_of_order() {
    let desk = Desk::sandbox();
    let fund = ["fund", "--amount", "100.00", "--via", "eft"];
    refused(&desk, &fund, 1, "NOT_REGISTERED", None, "register");
    let terms = desk.run(&["register", "--json"]).expect(1);
    assert_eq!(terms.refusal()["code"], "TERMS_NOT_ACCEPTED");
    assert!(terms.json()["paragraphs"].as_array().is_some_and(|paragraphs| !paragraphs.is_empty()));
    desk.run(&["register", "--accept-terms"]).expect(0);
    desk.run(&fund).expect(0);

    let document = ["funding", "document", "FND-000001", "--output", "funding.pdf"];
    refused(&desk, &document, 1, "SELLER_BANK_DETAILS_MISSING", None, "AWS Inc.");
    assert!(!desk.path("funding.pdf").exists());
    desk.run(&["seller", "set-bank", "--file", "seller-bank.json"]).expect(0);
    fs::write(desk.path("changed.json"), SELLER_BANK.replace("5550177001", "5550177002")).expect("a file");
    let change = ["seller", "set-bank", "--file", "changed.json"];
    refused(&desk, &change, 1, "SELLER_BANK_DETAILS_CHANGED", None, "····7002");
    refused(
        &desk,
        &["funding", "document", "FND-000001", "--output", "no/such/folder.pdf"],
        1,
        "FILE_NOT_WRITTEN",
        None,
        "Choose another place",
    );

    desk.run(&["method", "add-bank", "--file", "bank-account.json"]).expect(0);
    desk.run(&["fund", "--amount", "100.00", "--via", "PM-000002"]).expect(0);
    let cases: &[(&[&str], &str, Option<&str>)] = &[
        (&["fund", "--amount", "100.00", "--via", "PM-000009"], "NOT_FOUND", None),
        (&["funding", "show", "FND-000009"], "NOT_FOUND", None),
        (&["invoice", "explain", "SAMPLE-9"], "NOT_FOUND", None),
        (&["payment", "succeed", "PAY-000001"], "NOT_FOUND", None),
        (&["funding", "succeed", "FND-000001"], "WRONG_STATUS", None),
        (&["funding", "document", "FND-000002", "--output", "x.pdf"], "WRONG_STATUS", None),
        (&["funding", "cancel", "FND-000002"], "WRONG_STATUS", None),
        (&["method", "remove", "PM-000002"], "METHOD_IN_USE", None),
        (&["method", "remove", "PM-000001"], "METHOD_IN_USE", None),
        (&["funding", "receive", "FND-000001", "--amount", "1.00", "--date", "2026-01-21"], "INVALID_INPUT", Some("date")),
        (&["funding", "receive", "FND-000001", "--amount", "1.00", "--date", "20.1.2026"], "INVALID_INPUT", Some("date")),
        (&["funding", "fail", "FND-000002", "--code", "R99X"], "INVALID_INPUT", Some("returnCode")),
        (&["clock", "advance", "--to", "2026-01-19"], "INVALID_INPUT", Some("to")),
        (&["settle", "--through", "2026-01-21"], "INVALID_INPUT", Some("through")),
        (&["funding", "list", "--from", "yesterday"], "INVALID_INPUT", Some("from")),
        (&["funding", "list", "--after", "nonsense"], "INVALID_INPUT", Some("after")),
    ];
    let before = rows(&desk);
    for (arguments, code, field) in cases {
        refused(&desk, arguments, 1, code, *field, "");
    }
    assert_eq!(rows(&desk), before);

    // While funds are unused, seller, currency and default method are locked (R7).
    desk.run(&["funding", "receive", "FND-000001", "--amount", "100.00", "--date", "2026-01-20"]).expect(0);
    refused(&desk, &["method", "default", "PM-000002"], 1, "BALANCE_UNUSED", None, "USD 100.00");
}

#[test]
fn wrong_usage() {
    let desk = Desk::sandbox();
    let cases: &[(&[&str], &str)] = &[
        (&["frobnicate"], "frobnicate"),
        (&["fund"], "--amount"),
        (&["fund", "--amount", "5.00", "--via", "eft", "--account-number", "1"], "--account-number"),
        (&["funding", "list", "--status", "lost"], "AWAITING_TRANSFER"),
        (&["funding", "list", "--limit", "0"], "--limit"),
        (&["init", "--account-id", "1", "--name", "Example Corp", "--seller", "example"], "AWS_INC"),
        (&["man", "frobnicate"], "frobnicate"),
        (&["funding", "document", "FND-000001"], "--output"),
    ];
    for (arguments, words) in cases {
        refused(&desk, arguments, 2, "INVALID_INPUT", None, words);
    }
    desk.run(&[]).expect(2);
    let both = desk.run(&["funding", "document", "FND-000001", "--output", "-", "--json"]).expect(2);
    assert_eq!(both.refusal()["code"], "INVALID_INPUT");
}

#[test]
fn help_and_manual_of_every_command() {
    let desk = Desk::empty();
    for help in ["--help", "-h", "--version"] {
        let run = desk.run_bare(&[help]).expect(0);
        assert!(run.text().contains("advance-pay") && run.error.is_empty(), "{help}");
    }
    desk.run_bare(&["man", "--output", "man"]).expect(0);
    let pages: Vec<_> = fs::read_dir(desk.path("man")).expect("the pages").map(|page| page.expect("a page").path()).collect();
    assert!(pages.len() > 35, "{} pages", pages.len());
    for page in pages {
        let text = fs::read_to_string(&page).expect("a page");
        let name = page.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        for section in [".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH \"EXIT STATUS\"", ".SH ENVIRONMENT", ".SH FILES"] {
            assert!(text.contains(section), "{name} has no {section}");
        }
        let groups =
            ["account", "method", "seller", "funding", "document", "invoice", "payment", "cash", "statement", "match", "timer", "key"]
                .map(|group| format!("advance-pay-{group}"));
        if !groups.contains(&name) {
            assert!(text.contains(".SH EXAMPLES"), "{name} shows no example");
        }
        assert!(text.lines().all(|line| line.len() < 1_200), "{name} has a line that is too long");
    }
    assert!(desk.run_bare(&["man", "funding", "receive"]).expect(0).text().contains("advance\\-pay funding receive"));
    assert!(desk.run_bare(&["completions", "bash"]).expect(0).text().contains("advance-pay"));
}

#[test]
fn making_a_ledger() {
    let desk = Desk::empty();
    let init = ["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "AWS Inc."];

    // Without a keyring and without a key file there is a way out, and nothing is left behind.
    let refusal = desk.run_bare(&[&init[..], &["--ledger", "alone/ledger.sqlite", "--json"]].concat()).expect(1).refusal();
    assert_eq!(refusal["code"], "KEYRING_UNAVAILABLE");
    assert!(refusal["message"].as_str().is_some_and(|message| message.contains("--key-file")), "{refusal}");
    assert!(!desk.path("alone/ledger.sqlite").exists());

    let bad: &[(&[&str], &str)] = &[
        (&["init", "--account-id", "12", "--name", "Example Corp", "--seller", "aws-inc"], "accountId"),
        (&["init", "--account-id", "111122223333", "--name", " ", "--seller", "aws-inc"], "accountName"),
        (&["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc", "--currency", "eur"], "currency"),
        (
            &["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc", "--sandbox", "2026-02-30"],
            "simulatedDate",
        ),
    ];
    for (arguments, field) in bad {
        refused(&desk, arguments, 1, "INVALID_INPUT", Some(field), "");
        assert!(!desk.ledger().exists(), "{arguments:?}");
    }
    desk.run(&init).expect(0);
    refused(&desk, &init, 1, "LEDGER_EXISTS", None, "already");
    refused(&desk, &["clock", "advance", "--to", "2030-01-01"], 1, "NOT_SIMULATED", None, "real ledger");

    let member = Desk::empty();
    member.run(&[&init[..], &["--member-account"]].concat()).expect(0);
    refused(&member, &["register", "--accept-terms"], 1, "NOT_ELIGIBLE", None, "");
}

#[test]
fn the_account_is_edited_in_part() {
    let desk = Desk::sandbox();
    let name_only = "{ \"accountName\": \"Example Two\" }";
    let without = desk.run_with_input(&["account", "edit", "--file", "-", "--json"], name_only).expect(0).json();
    assert_eq!((&without["accountName"], without["billingAddress"].is_null()), (&"Example Two".into(), true));
    let address = "{ \"billingAddress\": { \"line1\": \"1 Example St\", \"city\": \"Springfield\", \"state\": \"IL\", \"postalCode\": \"62701\", \"country\": \"US\" } }";
    desk.run_with_input(&["account", "edit", "--file", "-"], address).expect(0);
    let edited = desk.run_with_input(&["account", "edit", "--file", "-", "--json"], name_only).expect(0).json();
    assert_eq!((&edited["accountName"], &edited["billingAddress"]["city"]), (&"Example Two".into(), &"Springfield".into()));
}

/// Changes bytes of the ledger's file.
fn patch(desk: &Desk, at: u64, bytes: &[u8]) {
    let mut file = File::options().read(true).write(true).open(desk.ledger()).expect("the ledger");
    file.seek(SeekFrom::Start(at)).and_then(|_| file.write_all(bytes)).expect("a patch");
}

#[test]
fn ledgers_that_cannot_be_used() {
    let missing = Desk::empty();
    refused(&missing, &["status"], 1, "LEDGER_MISSING", None, "advance-pay init");

    for content in [&b""[..], b"SQLite format 3\0", b"\x89PNG\r\n\x1a\n and more of a picture than a header has"] {
        let other = Desk::sandbox();
        fs::write(other.ledger(), content).expect("another file");
        let run = other.run(&["status", "--json"]).expect(1);
        let code = run.refusal()["code"].clone();
        assert!(code == "NOT_A_LEDGER" || (content.starts_with(b"SQLite") && code == "LEDGER_DAMAGED"), "{}", run.error);
        assert_eq!(fs::read(other.ledger()).expect("the file"), content, "it was changed");
    }

    // SQLite keeps the format that `user_version` names at byte 60 of the file.
    let newer = Desk::sandbox();
    patch(&newer, 60, &9_999_u32.to_be_bytes());
    refused(&newer, &["status"], 1, "LEDGER_NEWER", None, "9999");

    // A version of the file's own format (byte 18) that is above 2 makes SQLite open it for reading only; the superuser, who
    // runs tests in a container, is not held back by a file's mode.
    let read_only = Desk::registered();
    patch(&read_only, 18, &[3]);
    refused(&read_only, &["fund", "--amount", "1.00", "--via", "eft"], 1, "LEDGER_READ_ONLY", None, "read-only");
}

#[test]
fn a_damaged_ledger_is_never_summed_silently() {
    let desk = Desk::registered();
    desk.run(&["invoice", "import", &fixture("example-2026.csv")]).expect(0);
    let mut bytes = Vec::new();
    File::open(desk.ledger()).and_then(|mut file| file.read_to_end(&mut bytes)).expect("the ledger");

    let connection = rusqlite::Connection::open(desk.ledger()).expect("the ledger");
    connection.execute_batch("UPDATE account SET balance = balance + 1 WHERE id = 1").expect("a changed balance");
    drop(connection);
    let run = desk.run(&["verify", "--json"]).expect(1);
    assert_eq!(run.refusal()["code"], "LEDGER_DAMAGED", "{}", run.error);
    assert!(run.refusal()["message"].as_str().is_some_and(|message| message.contains("First place")), "{}", run.error);
    assert_eq!(run.json()["ok"], false);
    let broken = run.json()["invariants"].as_array().into_iter().flatten().filter(|invariant| invariant["holds"] == false).count();
    assert!(broken > 0);

    // Truncated in the middle.
    let length = bytes.len() as u64;
    fs::write(desk.ledger(), &bytes).and_then(|()| File::options().write(true).open(desk.ledger())?.set_len(length / 2)).expect("a cut");
    let cut = desk.run(&["verify", "--json"]).expect(1);
    assert_eq!(cut.refusal()["code"], "LEDGER_DAMAGED");
}

#[cfg(target_os = "linux")]
#[test]
fn standard_output_that_is_closed_or_full() {
    let desk = Desk::registered();
    // The reader is gone before anything is written.
    let mut program = desk.command(&["transactions", "--json"]).spawn().expect("the program");
    drop(program.stdout.take());
    let output = program.wait_with_output().expect("its output");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));

    let full = File::options().write(true).open("/dev/full").expect("the device");
    let output = desk.command(&["transactions", "--json"]).stdout(full).output().expect("the program");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("can't be written"));
}

#[test]
fn documents() {
    let desk = Desk::registered();
    let of_nothing = ["funding", "document", "FND-000009", "--output", "x.pdf"];
    refused(&desk, &of_nothing, 1, "NOT_FOUND", None, "There is no funding FND-000009");
    let statement = ["statement-of-account", "--from", "2026-01-01", "--to", "2026-01-01", "--output"];
    let nowhere = [statement.as_slice(), &["missing/x.pdf"]].concat();
    refused(&desk, &nowhere, 1, "FILE_NOT_WRITTEN", None, "there is no folder missing. Choose another place.");
    let turned = ["statement-of-account", "--from", "2026-01-02", "--to", "2026-01-01", "--output", "x.pdf"];
    refused(&desk, &turned, 1, "INVALID_INPUT", Some("from"), "Turn the two around");
    refused(&desk, &["document", "check", "7K2M-9QXT-4RDW"], 1, "INVALID_INPUT", Some("code"), "do not pay by it");
    let tongue = desk.run(&[statement.as_slice(), &["x.pdf", "--language", "tlh"]].concat()).expect(2);
    assert!(
        tongue.error.contains("documents are made in en, id, de, es, fr, it, pt-BR, vi, tr, ru, ar, th, ja, ko, zh-CN or zh-TW"),
        "{}",
        tongue.error
    );
}

/// What no face draws is never a box on paper: the document is refused with the letter, and until then its funding says what to ask.
#[test]
fn a_name_that_cannot_be_printed() {
    let desk = Desk::registered();
    let address = "{ \"accountName\": \"Example \u{1f600} Corp\", \"billingAddress\": { \"line1\": \"1 Example St\", \"city\": \"Springfield\", \
        \"state\": \"IL\", \"postalCode\": \"62701\", \"country\": \"US\" } }";
    desk.run_with_input(&["account", "edit", "--file", "-"], address).expect(0);
    let said = desk.run(&["fund", "--amount", "100.00", "--via", "eft"]).expect(0).text();
    assert!(
        said.contains("Next: advance-pay funding document FND-000001 --output FILE.pdf says why") && !said.contains("not known"),
        "{said}"
    );
    let document = ["funding", "document", "FND-000001", "--output", "x.pdf"];
    refused(&desk, &document, 1, "INVALID_INPUT", None, "(U+1F600) in the account name");
    assert!(!desk.path("x.pdf").exists());
}

/// A variable of a script that is not set leaves an empty text, which must not change what a command does.
#[test]
fn empty_texts() {
    let desk = Desk::empty();
    let init = ["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc"];
    let no_date = [init.as_slice(), &["--sandbox", ""]].concat();
    assert!(desk.run(&no_date).expect(2).error.contains("--sandbox"));
    assert!(!desk.ledger().exists());
    let desk = Desk::registered();
    desk.run(&["fund", "--amount", "5.00", "--via", "eft"]).expect(0);
    for arguments in [
        ["settle", "--through", ""].as_slice(),
        &["funding", "list", "--from", ""],
        &["fund", "--amount", "5.00", "--via", "eft", "--request-id", ""],
        &["funding", "succeed", "FND-000001", "--date", ""],
        &["funding", "receive", "FND-000001", "--amount", "5.00", "--date", ""],
    ] {
        assert!(desk.run(arguments).expect(2).error.contains("a value is required"), "{arguments:?}");
    }
    // In the environment it stands for none.
    let mut status = desk.command(&["status"]);
    let status = status.env("ADVANCE_PAY_PASSPHRASE_FILE", "").output().expect("the program");
    assert!(status.status.success(), "{status:?}");
}

/// What cannot be had again is never replaced by what can.
#[test]
fn outputs_over_the_ledger_or_its_key() {
    let desk = Desk::registered();
    desk.run(&["fund", "--amount", "5.00", "--via", "eft"]).expect(0);
    fs::write(desk.path("words"), "a passphrase of some length\n").expect("a file");
    let key = desk.ledger_folder().join("ledger.key");
    let before = fs::read(&key).expect("the key");
    for (path, words) in [(desk.ledger(), "a ledger, or another database, is there"), (key.clone(), "the key of a ledger is there")] {
        let path = path.display().to_string();
        for arguments in [
            ["export", "--format", "csv", "--output", &path].as_slice(),
            &["funding", "document", "FND-000001", "--output", &path],
            &["document", "archive", "--output", &path],
            &["backup", &path, "--force", "--backup-passphrase-file", "words"],
        ] {
            refused(&desk, arguments, 1, "FILE_NOT_WRITTEN", None, words);
        }
    }
    assert_eq!(fs::read(&key).expect("the key"), before);
    desk.run(&["verify"]).expect(0);
    let ledger = desk.ledger().display().to_string();
    let other = Desk::empty();
    let one_place =
        ["--ledger", &ledger, "--key-file", &ledger, "init", "--account-id", "111122223333", "--name", "E", "--seller", "aws-inc"];
    assert!(other.run(&one_place).expect(2).error.contains("the same path"));
}

#[test]
fn a_number_that_two_sellers_have_given() {
    let desk = Desk::registered();
    for (seller, currency) in [("aws-inc", "USD"), ("aws-europe", "EUR")] {
        let [dates, place] = [["--issued-on", "2026-01-02", "--due-on", "2026-02-01"], ["--seller", seller, "--currency", currency]];
        desk.run(&[["invoice", "add", "--number", "EX-1", "--amount", "5.00"].as_slice(), &dates, &place].concat()).expect(0);
    }
    let words = "EX-1 is INV-000001 of AWS Inc. and INV-000002 of AWS Europe";
    refused(&desk, &["invoice", "explain", "EX-1"], 1, "INVALID_INPUT", Some("id"), words);
    desk.run(&["invoice", "explain", "INV-000002"]).expect(0);
}

/// The same import again answers what the first did, with the rows that stay in need of review (R16).
#[test]
fn rows_in_need_of_review() {
    let desk = Desk::sandbox();
    let header = "invoice_number,type,seller,issued_on,due_on,currency,amount\n";
    let good = "EX-1,INVOICE,AWS Inc.,2026-01-02,2026-02-01,USD,5.00\n";
    let bad = "EX-2,INVOICE,AWS Inc.,2026-01-02,2026-02-01,USD,five\n";
    fs::write(desk.path("both.csv"), [header, good, bad].concat()).expect("a file");
    fs::write(desk.path("bad.csv"), [header, bad].concat()).expect("a file");
    for added in [1, 0] {
        let result = desk.json(&["invoice", "import", "both.csv"]);
        assert_eq!((result["added"].as_u64(), result["needsReview"].as_array().map(Vec::len)), (Some(added), Some(1)));
    }
    desk.run(&["invoice", "import", "bad.csv"]).expect(1);
}

#[test]
fn a_bank_that_answers_twice() {
    let desk = Desk::registered();
    let method = desk.json(&["method", "add-bank", "--file", "bank-account.json"])["id"].as_str().expect("an id").to_owned();
    desk.run(&["fund", "--amount", "5.00", "--via", &method]).expect(0);
    for _ in 0..2 {
        desk.run(&["funding", "fail", "FND-000001", "--code", "R01"]).expect(0);
    }
    desk.run(&["funding", "fail", "FND-000001"]).expect(0);
    refused(&desk, &["funding", "fail", "FND-000001", "--code", "R03"], 1, "WRONG_STATUS", None, "its answer can't be changed");
}

#[test]
fn edits_of_what_can_not_be_edited() {
    let desk = Desk::sandbox();
    let unknown = desk.run_with_input(&["account", "edit", "--file", "-"], "{ \"seller\": \"aws\" }").expect(2);
    assert!(unknown.error.contains("the field \"seller\" must be"), "{}", unknown.error);
    let wire = desk.run_with_input(&["method", "edit", "PM-000001", "--file", "-"], "{ \"nameOnAccount\": \"x\" }").expect(1);
    assert!(wire.error.contains("A wire transfer has nothing to edit"), "{}", wire.error);
    let none = desk.run_with_input(&["method", "edit", "PM-000099", "--file", "-"], "{ \"nameOnAccount\": \"x\" }").expect(1);
    assert!(none.error.contains("There is no payment method PM-000099"), "{}", none.error);
}

/// The folder of the ledger is made; the key may be elsewhere.
#[test]
fn a_ledger_in_a_folder_that_is_not_there_yet() {
    let desk = Desk::empty();
    let [ledger, key] = ["new/folder/ledger.sqlite", "key"].map(|name| desk.path(name).display().to_string());
    let places = ["--ledger", &ledger, "--key-file", &key];
    let init = ["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc"];
    desk.run_bare(&[places.as_slice(), &init].concat()).expect(0);
    desk.run_bare(&[places.as_slice(), &["verify"]].concat()).expect(0);
}
