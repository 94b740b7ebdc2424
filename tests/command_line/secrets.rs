//! Account numbers stay in their files: not in the ledger's folder in clear, not in anything that is printed.

use std::path::Path;

use super::program::Desk;

/// What may not be seen: the account number and the tax ID of the bank account, however they are written.
const CANARIES: [&str; 3] = ["55501997310", "98-7654321", "987654321"];

/// The seller's account number: printed on funding documents and by `seller show`, but sealed in the ledger.
const SELLER_CANARY: &str = "5550177001";

fn holds(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.as_bytes(), &wide].iter().any(|needle| bytes.windows(needle.len()).any(|window| window == *needle))
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn assert_sealed(desk: &Desk) {
    let files = files(&desk.ledger_folder());
    assert!(files.len() >= 2, "the ledger and its key: {files:?}");
    for file in files {
        let bytes = std::fs::read(&file).expect("the file");
        for canary in CANARIES.iter().chain([&SELLER_CANARY]) {
            assert!(!holds(&bytes, canary), "{} holds {canary}", file.display());
        }
    }
}

#[test]
fn account_numbers_are_in_no_file_and_no_output() {
    let desk = Desk::registered();
    let commands: &[&[&str]] = &[
        &["method", "add-bank", "--file", "bank-account.json", "--default"],
        &["method", "add-bank", "--file", "bank-account.json", "--json"],
        &["method", "list"],
        &["method", "list", "--json"],
        &["fund", "--amount", "100.00", "--via", "PM-000002", "--json"],
        &["fund", "--amount", "200.00", "--via", "eft"],
        &["funding", "show", "FND-000001", "--json"],
        &["funding", "document", "FND-000002", "--output", "-"],
        &["clock", "advance", "--to", "2026-02-20", "--json"],
        &["transactions", "--json"],
        &["status", "--json"],
        &["verify", "--json"],
    ];
    for arguments in commands {
        let run = desk.run(arguments).expect(0);
        for canary in CANARIES {
            assert!(!holds(&run.out, canary) && !run.error.contains(canary), "{} prints {canary}", run.arguments);
        }
    }
    assert_sealed(&desk);
}

#[test]
fn a_statement_leaves_no_account_number_behind() {
    let desk = Desk::registered();
    let csv = "booked_on,amount,currency,description,counterparty,account\n\
        2026-01-19,-10.00,USD,Transfer from 55501997310 to 55501997310,Example Corp 5550 1997 310,55501997310\n\
        2026-01-19,-10.005,USD,a wrong row of 55501997310,,55501997310\n";
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
        <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S</Id>
        <Acct><Id><Othr><Id>55501997310</Id></Othr></Id></Acct>
        <Ntry><Amt Ccy=\"USD\">11.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-01-19</Dt></BookgDt>
        <NtryDtls><TxDtls><RmtInf><Ustrd>of account 55501997310</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";
    for (name, content) in [("statement.csv", csv), ("statement.xml", xml)] {
        std::fs::write(desk.path(name), content).expect("a file");
        for arguments in [&["statement", "import", name][..], &["statement", "import", name, "--json"]] {
            let run = desk.run(arguments).expect(0);
            assert!(CANARIES.iter().all(|canary| !holds(&run.out, canary) && !run.error.contains(canary)), "{} prints it", run.arguments);
        }
    }
    let lines = desk.json(&["statement", "lines"]);
    let of = |line: usize| lines["items"][line]["accountLastFour"].as_str().map(str::to_owned);
    assert_eq!([of(0), of(1)], [Some("7310".to_owned()), Some("7310".to_owned())]);
    assert!(lines.to_string().contains("Transfer from ····7310 to ····7310"), "{lines}");
    assert_sealed(&desk);
}

#[test]
fn refusals_do_not_quote_secrets() {
    let desk = Desk::registered();
    let good = super::program::BANK_ACCOUNT;
    let broken = [
        (good.replace("\"55501997310\"", "55501997310"), 2),
        (good.replace("accountNumber", "acountNumber"), 2),
        (good.replace("\"98-7654321\"", "987654321"), 2),
        (good.replace("55501997310", "5550199731055501997310"), 1),
        (good.replace("\"011401533\"", "\"011401534\""), 1),
        (good.replace("98-7654321", "98-7654321-0"), 1),
        (good[..good.len() / 2].to_owned(), 2),
    ];
    for (input, status) in broken {
        for json in [&["--json"][..], &[]] {
            let run = desk.run_with_input(&[&["method", "add-bank", "--file", "-"], json].concat(), &input).expect(status);
            assert!(CANARIES.iter().all(|canary| !run.error.contains(canary)), "{}", run.error);
            assert_eq!(run.text(), "");
        }
    }
    assert_eq!(desk.json(&["method", "list"])["items"].as_array().map(Vec::len), Some(1));
    assert_sealed(&desk);
}

#[cfg(unix)]
#[test]
fn the_ledger_and_its_key_are_private() {
    use std::os::unix::fs::PermissionsExt as _;

    let desk = Desk::registered();
    let mode = |path: &Path| std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(&desk.ledger_folder()), 0o700);
    for file in files(&desk.ledger_folder()) {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }

    // The default place, too, and a key that others can read is refused.
    desk.run_bare(&["init", "--sample", "--sandbox", "2026-03-31"]).expect(0);
    assert_eq!(mode(&desk.path("home/.local/share/advance-pay-console")), 0o700);
    std::fs::set_permissions(desk.ledger_folder().join("ledger.key"), std::fs::Permissions::from_mode(0o644)).expect("chmod");
    let refused = desk.run(&["seller", "show", "--json"]).expect(1);
    assert_eq!(refused.refusal()["code"], "KEY_MISSING");
}
