//! Names as they are written, and names that are up to no good.

use billing_documents::{DocumentError, FundingDocument};

use crate::reader::File;
use crate::samples;

fn with_payer(name: &str) -> FundingDocument {
    let mut document = samples::us_letter();
    document.payer.name = name.into();
    document
}

fn text_of(document: &FundingDocument) -> String {
    File::of(document.to_pdf().unwrap()).run("pdftotext", &["-raw"])
}

#[test]
fn names_are_printed_in_their_scripts_and_read_back_in_order() {
    let names = [
        "Müller & Söhne, Łódź",
        "Ελένη Παράδειγμα",
        "Ольга Примерова",
        "Công ty Ví dụ",
        "株式会社サンプル",
        "주식회사 예제",
        "例子有限公司",
        "שלום דוגמה",
        "شركة المثال",
        "บริษัท ตัวอย่าง",
        "उदाहरण लिमिटेड",
    ];
    for name in names {
        // Raw text is in the order in which it is printed; a reader's is that of the script.
        let text = File::of(with_payer(name).to_pdf().unwrap()).run("pdftotext", &[]);
        let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{202a}'..='\u{202e}')).collect::<String>();
        assert!(plain(&text).contains(&plain(name)), "{name} is missing in:\n{text}");
    }
}

/// What is syntax in a PDF is text on its page.
#[test]
fn parentheses_and_backslashes_are_text() {
    for name in ["A) Tj ET (B", "\\) /Launch (\\\\", "endstream endobj %%EOF", "<</JS (app.alert(1))>>", "((((((((", "\\377\\000"] {
        let document = with_payer(name);
        let file = File::of(document.to_pdf().unwrap());
        file.run("qpdf", &["--check"]);
        assert!(file.text().contains(name), "{name}: {}", file.text());
    }
}

#[test]
fn invisible_characters_are_refused() {
    for character in ['\u{0}', '\u{7}', '\n', '\u{ad}', '\u{200b}', '\u{200e}', '\u{202e}', '\u{2066}', '\u{feff}'] {
        match with_payer(&format!("Example{character}Corp")).to_pdf() {
            Err(DocumentError::UnsupportedCharacter { field: "payerName", character: named }) => assert_eq!(named, character),
            other => panic!("U+{:04X}: {other:?}", u32::from(character)),
        }
    }
}

/// A name of any length either fits whole, or is refused: it never runs over what stands beside it.
#[test]
fn long_names_fit_or_are_refused() {
    for length in [200, 500, 1_000, 2_000] {
        let document = with_payer(&"Example ".repeat(length / 8));
        match document.to_pdf() {
            Ok(bytes) => {
                let joined: String = File::of(bytes).run("pdftotext", &["-raw"]).split_whitespace().collect();
                assert!(joined.contains(&"Example".repeat(length / 8)), "{length}");
            }
            Err(error) => assert!(matches!(error, DocumentError::DoesNotFit), "{length}: {error}"),
        }
    }
}

#[test]
fn characters_that_no_font_has_are_refused_with_their_field() {
    type Change = fn(&mut FundingDocument, String);
    let fields: [(&str, Change); 7] = [
        ("payerName", |document, text| document.payer.name = text),
        ("payerAddress", |document, text| document.payer.address.as_mut().unwrap().city = text),
        ("requestedBy", |document, text| document.requested_by = text),
        ("beneficiaryName", |document, text| document.seller_bank.beneficiary_name = text),
        ("beneficiaryAddress", |document, text| document.seller_bank.beneficiary_address[1] = text),
        ("bankName", |document, text| document.seller_bank.bank_name = text),
        ("bankAddress", |document, text| document.seller_bank.bank_address[1] = text),
    ];
    for (name, change) in fields {
        for (text, missing) in [("Smile 😀", '😀'), ("ᎣᏏᏲ", 'Ꭳ'), ("x\u{0323}\u{0302}", '\u{0323}')] {
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
    let message = with_payer("Example 😀").to_pdf().unwrap_err().to_string();
    assert_eq!(
        message,
        "The document can't print '😀' (U+1F600) in the account name. Write it in Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, \
         Thai, Chinese, Japanese or Korean letters."
    );
}

/// macOS writes an é as two characters; on paper it is one.
#[test]
fn decomposed_letters_are_composed() {
    assert!(text_of(&with_payer("Cafe\u{0301} Example")).contains("Café Example"));
}
