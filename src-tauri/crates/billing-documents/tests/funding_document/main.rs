//! Funding documents, read back with independent programs: `pdftotext`, `pdfinfo`, `pdffonts` (poppler-utils), `qpdf`.

#![allow(clippy::unwrap_used, reason = "the helpers of a test fail by panicking, as its tests do")]

mod samples;

use std::path::{Path, PathBuf};
use std::process::Command;

use billing_core::bank::{Bic, Iban};
use billing_core::money::{Currency, Money};
use billing_core::seller::ReceivingAccount;
use billing_documents::{DocumentError, FundingDocument, Paper};

/// Where [`writes_samples`] writes.
const SAMPLES: &str = "FUNDING_DOCUMENT_SAMPLES";

fn every_sample() -> [(&'static str, FundingDocument); 4] {
    [("us-letter", samples::us_letter()), ("euro-a4", samples::euro_a4()), ("longest", samples::longest()), ("widest", samples::widest())]
}

/// Writes the samples, to be looked at and for [`another_process_makes_the_same_bytes`].
#[test]
#[ignore = "needs a folder in FUNDING_DOCUMENT_SAMPLES"]
fn writes_samples() {
    let folder = PathBuf::from(std::env::var_os(SAMPLES).expect("a folder in FUNDING_DOCUMENT_SAMPLES"));
    for (name, document) in every_sample() {
        std::fs::write(folder.join(name).with_extension("pdf"), document.to_pdf().unwrap()).unwrap();
    }
}

#[test]
fn another_process_makes_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--exact", "writes_samples", "--ignored"];
    let status = Command::new(std::env::current_exe().unwrap()).args(arguments).env(SAMPLES, folder.path()).output().unwrap().status;
    assert!(status.success());
    for (name, document) in every_sample() {
        let theirs = std::fs::read(folder.path().join(name).with_extension("pdf")).unwrap();
        assert!(document.to_pdf().unwrap() == theirs, "{name} differs from process to process");
        assert!(document.to_pdf().unwrap() == theirs, "{name} differs the second time");
        assert!(theirs.len() < 100_000, "{name} has {} bytes", theirs.len());
    }
}

#[test]
fn another_value_makes_another_file() {
    let document = samples::us_letter();
    let other = FundingDocument { requested_by: "Alex Samplf".into(), ..document.clone() };
    assert_ne!(document.to_pdf().unwrap(), other.to_pdf().unwrap());
}

#[test]
fn every_sample_is_one_sound_page_with_its_fonts() {
    for (name, document) in every_sample() {
        let file = File::of(&document);
        file.run("qpdf", &["--check"]);
        let size = match document.paper {
            Paper::Letter => "612 x 792 pts (letter)",
            Paper::A4 => "595.28 x 841.89 pts (A4)",
        };
        let info = file.run("pdfinfo", &[]);
        assert!(info.contains("Pages:           1\n"), "{name}: {info}");
        assert!(info.contains(size), "{name}: {info}");
        assert!(info.contains(&format!("Title:           Funding document {}", document.number)), "{name}: {info}");
        assert!(!info.contains("PDF/X"), "{name}: {info}");
        let fonts = file.run("pdffonts", &[]);
        let embedded = |line: &str| line.contains("OpenSans-") && line.contains("yes yes yes");
        assert!(fonts.lines().skip(2).count() == 2 && fonts.lines().skip(2).all(embedded), "{name}: {fonts}");
    }
}

#[test]
fn metadata_names_the_payer_and_the_day_of_issue() {
    let file = File::of(&samples::euro_a4());
    let info = file.run("pdfinfo", &["-rawdates"]);
    assert!(info.contains("Author:          Müller & Söhne (Beispiel) GmbH \\ Łódź\n"), "{info}");
    assert!(info.contains("CreationDate:    D:20260312000000Z\n"), "{info}");
    assert!(String::from_utf8_lossy(&file.bytes).contains("/Lang(en-US)"));
}

#[test]
fn the_us_document_says_everything_in_its_place() {
    let text = File::of(&samples::us_letter()).text();
    check_lines(
        &text,
        &[
            "Example Corp Funding document",
            "410 Sample Street DOC-000001",
            "Suite 555 Issued 12 Mar 2026",
            "Seattle, WA 98109",
            "United States",
            "Send",
            "USD 25,000.00",
            "Twenty-five thousand US dollars and 00/100",
            "Reference Quote exactly this; without it the payment can’t be matched",
            "RF18 5390 0754 7034",
            "For copying, without spaces RF18539007547034",
            "Pay to Paid for",
            "Beneficiary name Example Web Services, Inc.",
            "Account name Example Corp",
            "Beneficiary address P.O. Box 5550100",
            "Account ID 111122229012",
            "Seller AWS Inc.",
            "Bank First Example Bank (New York)",
            "Funding ID FND-000001",
            "Bank address 555 Example Avenue",
            "Requested by Alex Sample",
            "Requested on 12 Mar 2026",
            "Account number 000555019012",
            "Valid Until canceled",
            "Routing number (ABA) 021000021",
            "Remittance e-mail remittance@example.com",
            "What to write in which field of your bank’s form",
            "Amount and currency USD 25,000.00",
            "Beneficiary Example Web Services, Inc.",
            "Payment details / reference / OBI RF18539007547034",
            "Fees / charges You pay your bank’s fee on top, so that the full amount arrives",
            "What happens next",
            "From 12 Mar 2026 Send the transfer from your bank with the reference above. Keep the bank’s confirmation.",
            "By 16 Mar 2026 The transfer should have arrived if it was sent at once. If it has not, ask your bank to trace it.",
            "On arrival Record the receipt. From then on the funds pay USD invoices of AWS Inc. when due.",
            "DOC-000001 · FND-000001 · Account ····9012 · To verify: the ledger keeps this file’s SHA-256 Page 1 of 1",
        ],
    );
}

#[test]
fn the_euro_document_keeps_its_letters_and_its_iban() {
    let text = File::of(&samples::euro_a4()).text();
    check_lines(
        &text,
        &[
            "Müller & Söhne (Beispiel) GmbH \\ Łódź Funding document",
            "Großbeispielweg 12a DOC-000042",
            "EUR 1,234,567.89",
            "IBAN DE89 3704 0044 0532 0130 00",
            "BIC (SWIFT) EXMPDEFFXXX",
            "IBAN DE89370400440532013000",
            "Fees / charges OUR: you pay all fees, so that the full amount arrives (SEPA: SHA)",
        ],
    );
    assert!(text.contains("Ελένη") && text.contains("Ольга"), "{text}");
    assert!(!text.contains("ABA"), "{text}");
}

/// An independent reader decodes what a camera would see of the page, as coarse as a fax.
#[test]
fn the_code_scans() {
    let sepa = "BCD\n002\n1\nSCT\nEXMPDEFFXXX\nBeispiel Webdienste S.à r.l.\nDE89370400440532013000\nEUR1234567.89\n\nRF81FFKQT4YC5T82";
    let mut outside_sepa = samples::euro_a4();
    outside_sepa.seller_bank.account =
        ReceivingAccount::Iban { iban: Iban::parse("AE070331234567890123456").unwrap(), bic: Bic::parse("EXMPAEAD").unwrap() };
    let mut long_name = samples::euro_a4();
    long_name.seller_bank.beneficiary_name = "Beispiel ".repeat(8);
    let cases = [
        (samples::us_letter(), "RF18539007547034 USD 25000.00"),
        (samples::euro_a4(), sepa),
        (outside_sepa, "RF81FFKQT4YC5T82 EUR 1234567.89"),
        (long_name, "RF81FFKQT4YC5T82 EUR 1234567.89"),
    ];
    for (document, payload) in cases {
        assert_eq!(File::of(&document).scanned(), payload);
    }
}

#[test]
fn an_account_without_iban_abroad_is_paid_by_swift() {
    let text = File::of(&samples::longest()).text();
    check_lines(&text, &["Account number 55501234567890123", "BIC (SWIFT) EXMPGB2LXXX"]);
    assert!(text.contains("OUR: you pay all fees"), "{text}");
}

/// Nothing of a long text is lost: all its characters come back, and none stand outside the margins.
#[test]
fn the_longest_texts_stay_whole_and_inside_the_margins() {
    for document in [samples::longest(), samples::widest()] {
        let file = File::of(&document);
        let joined: String = file.run("pdftotext", &["-raw"]).split_whitespace().collect();
        for text in [&document.payer_name, &document.seller_bank.bank_name, document.seller_bank.remittance_email.as_ref().unwrap()] {
            let text: String = text.split_whitespace().collect();
            assert!(joined.contains(&text), "{text} is not whole in {joined}");
        }
        let words = file.run("pdftotext", &["-bbox"]);
        let bound = |line: &str, name: &str| line.split(&format!("{name}=\"")).nth(1)?.split('.').next()?.parse::<i64>().ok();
        let words: Vec<_> = words.lines().filter(|line| line.contains("<word")).collect();
        assert!(words.len() > 50);
        for word in words {
            let inside = bound(word, "xMin") >= Some(53) && bound(word, "xMax") <= Some(612 - 53) && bound(word, "yMax") <= Some(792 - 18);
            assert!(inside, "{word}");
        }
    }
}

#[test]
fn characters_that_the_font_lacks_are_refused_with_their_field() {
    type Change = fn(&mut FundingDocument, String);
    let fields: [(&str, Change); 7] = [
        ("payerName", |document, text| document.payer_name = text),
        ("payerAddress", |document, text| document.payer_address.as_mut().unwrap().city = text),
        ("requestedBy", |document, text| document.requested_by = text),
        ("beneficiaryName", |document, text| document.seller_bank.beneficiary_name = text),
        ("beneficiaryAddress", |document, text| document.seller_bank.beneficiary_address[1] = text),
        ("bankName", |document, text| document.seller_bank.bank_name = text),
        ("bankAddress", |document, text| document.seller_bank.bank_address[1] = text),
    ];
    for (name, change) in fields {
        for (text, missing) in [("株式会社", '株'), ("شركة", 'ش'), ("Smile 😀", '😀'), ("x\u{0323}\u{0302}", '\u{0323}')] {
            let mut document = samples::us_letter();
            change(&mut document, text.to_owned());
            match document.to_pdf() {
                Err(DocumentError::UnsupportedCharacter { field, character }) => assert_eq!((field, character), (name, missing)),
                other => panic!("{text} in {name}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_refused_character_is_named() {
    let document = FundingDocument { payer_name: "Example 株".into(), ..samples::us_letter() };
    let message = document.to_pdf().unwrap_err().to_string();
    assert_eq!(message, "The document can't print '株' (U+682A) in the account name. Write it with Latin, Greek or Cyrillic letters.");
}

/// macOS writes an é as two characters; on paper it is one.
#[test]
fn decomposed_letters_are_composed() {
    let document = FundingDocument { payer_name: "Cafe\u{0301} Example".into(), ..samples::us_letter() };
    assert!(File::of(&document).text().contains("Café Example"));
}

#[test]
fn amounts_that_nobody_can_send_are_refused() {
    for minor in [0, -100] {
        let document = FundingDocument { amount: Money::from_minor(minor, Currency::Usd), ..samples::us_letter() };
        assert!(matches!(document.to_pdf(), Err(DocumentError::AmountNotPositive(_))));
    }
    let document = FundingDocument { amount: Money::from_minor(100, Currency::Eur), ..samples::us_letter() };
    let message = document.to_pdf().unwrap_err().to_string();
    assert_eq!(message, "The funding is in EUR, but the seller's bank details are for USD. Enter the bank details for EUR.");
}

#[test]
fn a_text_without_end_does_not_fit() {
    let document = FundingDocument { payer_name: "W".repeat(5_000), ..samples::us_letter() };
    assert!(matches!(document.to_pdf(), Err(DocumentError::DoesNotFit)));
}

#[test]
fn the_file_is_named_for_what_it_is() {
    assert_eq!(samples::us_letter().file_name(), "Funding-document-FND-000001-RF18539007547034.pdf");
}

/// The account of the payer is masked at the foot, and only there; the seller's account must be readable in full.
#[test]
fn accounts_are_masked_only_where_they_identify() {
    let document = samples::us_letter();
    let ReceivingAccount::Us { account_number, .. } = &document.seller_bank.account else { panic!("the sample has a US account") };
    let text = File::of(&document).text();
    assert_eq!(text.matches(account_number.expose()).count(), 2);
    assert_eq!(text.matches("····").count(), 1);
}

/// Each line stands in the text, in this order within itself; columns may stand between its words.
fn check_lines(text: &str, expected: &[&str]) {
    let lines: Vec<String> = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in expected {
        assert!(lines.iter().any(|candidate| candidate.contains(line)), "{line:?} is missing in:\n{}", lines.join("\n"));
    }
}

/// A document in a file that goes away with the test.
struct File {
    bytes: Vec<u8>,
    folder: tempfile::TempDir,
}

impl File {
    fn of(document: &FundingDocument) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let bytes = document.to_pdf().unwrap();
        std::fs::write(folder.path().join("document.pdf"), &bytes).unwrap();
        Self { bytes, folder }
    }

    fn path(&self) -> PathBuf {
        Path::new(self.folder.path()).join("document.pdf")
    }

    fn text(&self) -> String {
        self.run("pdftotext", &["-layout"])
    }

    /// What the one code on the page says, read at 200 dots per inch.
    fn scanned(&self) -> String {
        let picture = Command::new("pdftoppm").args(["-gray", "-r", "200"]).arg(self.path()).output().unwrap().stdout;
        // A portable graymap: `P5`, width and height, 255, and then a byte for each dot.
        let header: Vec<&[u8]> = picture.splitn(4, |byte| *byte == b'\n').collect();
        let number = |text: &str| text.parse::<usize>().unwrap();
        let (width, height) = std::str::from_utf8(header[1]).unwrap().split_once(' ').unwrap();
        let (width, height, dots) = (number(width), number(height), header[3]);
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| dots[y * width + x]);
        let codes = image.detect_grids();
        assert_eq!(codes.len(), 1);
        codes[0].decode().unwrap().1
    }

    /// What a program says about the file; the poppler programs write to standard output when the last argument is `-`.
    fn run(&self, program: &str, arguments: &[&str]) -> String {
        let mut command = Command::new(program);
        command.args(arguments).arg(self.path()).env("LC_ALL", "C.UTF-8");
        if program == "pdftotext" {
            command.args(["-enc", "UTF-8"]).arg("-");
        }
        let output = command.output().unwrap_or_else(|error| panic!("{program} (poppler-utils, qpdf) is needed: {error}"));
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}
