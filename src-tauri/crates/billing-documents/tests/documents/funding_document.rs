//! Funding documents.

use billing_core::bank::{Bic, Iban};
use billing_core::money::{Currency, Money};
use billing_core::seller::ReceivingAccount;
use billing_documents::{DocumentError, FundingDocument, Paper};

use crate::reader::{File, check_lines};
use crate::samples;

fn every_sample() -> [(&'static str, FundingDocument); 7] {
    [
        ("us-letter", samples::us_letter()),
        ("euro-a4", samples::euro_a4()),
        ("pounds-a4", samples::pounds_a4()),
        ("longest", samples::longest()),
        ("widest", samples::widest()),
        ("canceled", samples::canceled()),
        ("scripts", samples::scripts()),
    ]
}

fn file_of(document: &FundingDocument) -> File {
    File::of(document.to_pdf().unwrap())
}

#[test]
fn another_value_makes_another_file() {
    let document = samples::us_letter();
    let other = FundingDocument { requested_by: "Alex Samplf".into(), ..document.clone() };
    assert_ne!(document.to_pdf().unwrap(), other.to_pdf().unwrap());
}

#[test]
fn every_sample_is_one_page_of_its_paper() {
    for (name, document) in every_sample() {
        let info = file_of(&document).run("pdfinfo", &[]);
        let size = match document.issue.paper {
            Paper::Letter => "612 x 792 pts (letter)",
            Paper::A4 => "595.28 x 841.89 pts (A4)",
        };
        assert!(info.contains("Pages:           1\n"), "{name}: {info}");
        assert!(info.contains(size), "{name}: {info}");
        assert!(info.contains(&format!("Title:           Funding document {}", document.issue.number)), "{name}: {info}");
    }
}

#[test]
fn metadata_names_the_payer_and_the_day_of_issue() {
    let file = file_of(&samples::euro_a4());
    let info = file.run("pdfinfo", &["-rawdates"]);
    assert!(info.contains("Author:          Müller & Söhne (Beispiel) GmbH \\ Łódź\n"), "{info}");
    assert!(info.contains("CreationDate:    D:20260312000000Z\n"), "{info}");
}

#[test]
fn the_us_document_says_everything_in_its_place() {
    let text = file_of(&samples::us_letter()).text();
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
            "On a wire form On an ACH form Write",
            "Beneficiary name Receiver name Example Web Services, Inc.",
            "Beneficiary address P.O. Box 5550100",
            "Account ID",
            "111122229012",
            "Beneficiary account Account number 000555019012",
            "Bank’s ABA number Routing number 021000021",
            "Beneficiary bank Bank First Example Bank (New York)",
            "Amount Amount USD 25,000.00",
            "OBI / reference Addenda (CCD+) RF18539007547034",
            "Charges Charges Your bank’s fee on top, so that the",
            "What happens next If something goes wrong",
            "From 12 Mar 2026 Send the transfer with the reference. Keep",
            "By 16 Mar 2026 It should have arrived, if sent at once. If",
            "Remittance advice: send it to remittance@example.com Cut here",
            "FND-000001, DOC-000001 RF18 5390 0754 7034",
            "Sent on Bank’s confirmation",
            "DOC-000001 · Check code 778K-QWKW-048X · To verify: Documents in Advance Pay Console, or advance-pay document check Page 1 of 1",
        ],
    );
}

#[test]
fn the_euro_document_keeps_its_letters_and_its_iban() {
    let text = file_of(&samples::euro_a4()).text();
    check_lines(
        &text,
        &[
            "Müller & Söhne (Beispiel) GmbH \\ Łódź Funding document",
            "Großbeispielweg 12a DOC-000042",
            "EUR 1,234,567.89",
            "Replaces DOC-000041",
            "IBAN 59 DE89 3704 0044 0532 0130 00",
            "BIC 57A EXMPDEFFXXX",
            "Creditor reference 70 RF81FFKQT4YC5T82",
            "Charges 71A SHA; by SWIFT, OUR: you pay all",
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
        assert_eq!(file_of(&document).scanned(), payload);
    }
}

#[test]
fn an_account_without_iban_abroad_is_paid_by_swift() {
    let text = file_of(&samples::longest()).text();
    check_lines(&text, &["Account number 59 55501234567890123", "Beneficiary bank’s BIC 57A EXMPGB2LXXX"]);
    assert!(text.contains("OUR: you pay all fees"), "{text}");
}

/// Nothing of a long text is lost: all its characters come back, and none stand outside the margins.
#[test]
fn the_longest_texts_stay_whole_and_inside_the_margins() {
    for document in [samples::longest(), samples::widest()] {
        let file = file_of(&document);
        let joined: String = file.run("pdftotext", &["-raw"]).split_whitespace().collect();
        for text in [&document.payer.name, &document.seller_bank.bank_name, document.seller_bank.remittance_email.as_ref().unwrap()] {
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
    let document = FundingDocument { requested_by: "W".repeat(5_000), ..samples::us_letter() };
    assert!(matches!(document.to_pdf(), Err(DocumentError::DoesNotFit)));
}

#[test]
fn the_file_is_named_for_what_it_is() {
    assert_eq!(samples::us_letter().file_stem(), "Funding-document-FND-000001-RF18539007547034");
}

/// Pounds to a British account are sent by sort code and account number, from abroad by IBAN.
#[test]
fn a_british_account_has_its_sort_code() {
    let text = file_of(&samples::pounds_a4()).text();
    check_lines(&text, &["Sort code 20-20-15", "Account number 55555555", "IBAN (from abroad) 59 GB33 BUKB 2020 1555 5555 55"]);
}

/// Nobody pays by the document of a canceled funding: it says so, and there is nothing to scan or to send on.
#[test]
fn a_canceled_funding_says_so_and_has_no_code() {
    let file = file_of(&samples::canceled());
    let text = file.text();
    check_lines(
        &text,
        &["Replaces DOC-000001", "Canceled on 14 Mar 2026: do not send this transfer", "No payment with this reference is expected"],
    );
    // The word stands across the page, from the lower left to the upper right.
    let across = file.run("pdftotext", &["-raw"]);
    assert!(across.contains("CANCELED"), "{across}");
    assert!(!text.contains("Remittance advice") && !text.contains("Quote exactly this"), "{text}");
    assert_eq!(file.scanned(), "");
}

/// Where the money goes stands there once, in full.
#[test]
fn the_receiving_account_is_readable() {
    let document = samples::us_letter();
    let ReceivingAccount::Us { account_number, .. } = &document.seller_bank.account else { panic!("the sample has a US account") };
    assert_eq!(file_of(&document).text().matches(account_number.expose()).count(), 1);
}
