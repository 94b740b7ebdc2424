//! Documents in the language of their reader.

use billing_core::language::Language;
use billing_core::return_code::ReturnCode;
use billing_documents::{DebitState, FundingDocument, Issue};

use crate::reader::{File, check_lines};
use crate::samples;

fn in_language(language: Language, issue: Issue) -> Issue {
    Issue { language, ..issue }
}

fn funding(language: Language, mut document: FundingDocument) -> Vec<u8> {
    document.issue = in_language(language, document.issue);
    document.to_pdf().unwrap()
}

/// One of each kind, in the states that say the most.
pub fn documents_in(language: Language) -> Vec<(String, Vec<u8>)> {
    let day = samples::date(2026, 3, 19);
    let summary = |state| {
        let mut summary = samples::summary(state);
        summary.issue = in_language(language, summary.issue);
        summary.to_pdf().unwrap()
    };
    let mut receipt = samples::receipt();
    receipt.issue = in_language(language, receipt.issue);
    let named = [
        ("funding-us-letter", funding(language, samples::us_letter())),
        ("funding-euro-a4", funding(language, samples::euro_a4())),
        ("funding-pounds-a4", funding(language, samples::pounds_a4())),
        ("funding-canceled", funding(language, samples::canceled())),
        ("receipt", receipt.to_pdf().unwrap()),
        ("summary-processing", summary(DebitState::Processing)),
        ("summary-failed", summary(DebitState::Failed(day, ReturnCode::parse("R01").ok()))),
        ("statement-short", samples::statement(12, language).1),
        ("statement-empty", samples::statement(0, language).1),
        ("statement-long", samples::statement(100, language).1),
    ];
    named.map(|(name, bytes)| (format!("{name}-{}", language.code()), bytes)).into()
}

/// The text without the marks of direction that a reader puts around it, nor spaces.
fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{202a}'..='\u{202e}')).collect()
}

#[test]
fn each_language_says_what_to_pay_in_its_own_words() {
    let cases: &[(Language, &[&str])] = &[
        (
            Language::German,
            &["Einzahlungsdokument", "25.000,00\u{a0}USD", "Fünfundzwanzigtausend US-Dollar und 00/100", "12. März 2026", "Seite 1 von 1"],
        ),
        (
            Language::French,
            &[
                "Document d’approvisionnement",
                "25\u{a0}000,00\u{a0}USD",
                "Vingt-cinq mille dollars des États-Unis et 00/100",
                "12 mars 2026",
            ],
        ),
        (
            Language::Spanish,
            &["Documento de aportación", "25.000,00\u{a0}USD", "Veinticinco mil dólares estadounidenses y 00/100", "Página 1 de 1"],
        ),
        (Language::Japanese, &["入金依頼書", "USD 25,000.00", "二万五千米ドルちょうど", "2026年3月12日", "1 / 1 ページ"]),
        (Language::Arabic, &["مستند التمويل", "USD 25,000.00", "12 مارس 2026", "صفحة 1 من 1", "اسم المستفيد"]),
        (
            Language::Indonesian,
            &["Dokumen pendanaan", "USD 25.000,00", "Dua puluh lima ribu dolar Amerika Serikat dan 00/100", "Halaman 1 dari 1"],
        ),
        (Language::Italian, &["25.000,00\u{a0}USD", "Dollari statunitensi venticinquemila/00", "12 mar 2026", "Pagina 1 di 1"]),
        (Language::Portuguese, &["Documento de aporte", "USD 25.000,00", "Vinte e cinco mil dólares americanos", "Página 1 de 1"]),
        (Language::Vietnamese, &["Chứng từ nạp tiền", "25.000,00\u{a0}USD", "Hai mươi lăm nghìn đô la Mỹ chẵn", "12 thg 3, 2026"]),
        (Language::Turkish, &["Yatırma belgesi", "USD 25.000,00", "Yalnız yirmibeşbin ABD doları", "12 Mar 2026", "Sayfa 1 / 1"]),
        (Language::Russian, &["25\u{a0}000,00\u{a0}USD", "Двадцать пять тысяч"]),
        (Language::Thai, &["เอกสารเติมเงิน", "USD 25,000.00", "สองหมื่นห้าพันดอลลาร์สหรัฐถ้วน", "หน้า 1 จาก 1"]),
        (Language::Korean, &["입금 안내서", "USD 25,000.00", "미화 이만오천달러정", "2026년 3월 12일", "1 / 1페이지"]),
        (Language::SimplifiedChinese, &["充值单", "USD 25,000.00", "美元贰万伍仟元整", "2026年3月12日", "第 1 页，共 1 页"]),
        (Language::TraditionalChinese, &["儲值單", "USD 25,000.00", "美金貳萬伍仟元整", "2026年3月12日", "第 1 頁，共 1 頁"]),
    ];
    assert_eq!(cases.len(), Language::ALL.len() - 1, "every language but English");
    for (language, said) in cases {
        let file = File::of(funding(*language, samples::us_letter()));
        let text = joined(&file.run("pdftotext", &[]));
        for words in *said {
            assert!(text.contains(&joined(words)), "{language:?}: {words:?} is missing in:\n{text}");
        }
        // What must be copied is the same in every language.
        for exact in ["RF18539007547034", "000555019012", "021000021"] {
            assert!(text.contains(exact), "{language:?}: {exact}");
        }
        assert_eq!(file.scanned(), "RF18539007547034 USD 25000.00");
        let tag = if *language == Language::English { "en-US" } else { language.code() };
        assert!(String::from_utf8_lossy(&file.bytes).contains(&format!("/Lang ({tag})")), "{language:?}");
    }
}

/// Nothing of one language is left in another: the English words of the page stand in no other language's document.
#[test]
fn no_english_is_left_over() {
    let english =
        ["Send", "Pay to", "Paid for", "Requested", "What happens", "Remittance", "Issued", "Check code", "Page 1", "Charges SHA"];
    for language in Language::ALL.into_iter().skip(1) {
        let text = File::of(funding(language, samples::euro_a4())).run("pdftotext", &[]);
        for words in english {
            assert!(!text.contains(words) || (words == "Page 1" && language == Language::French), "{language:?}: {words:?} in:\n{text}");
        }
    }
}

/// A dozen movements and three months stand on one page, however long the words are.
#[test]
fn a_short_statement_is_one_page() {
    for language in Language::ALL {
        let info = File::of(samples::statement(12, language).1).run("pdfinfo", &[]);
        assert!(info.lines().any(|line| line.split_whitespace().eq(["Pages:", "1"])), "{language:?}: {info}");
    }
}

/// In Arabic the sheet is the mirror image: what begins on the left elsewhere, begins on the right.
#[test]
fn arabic_begins_on_the_right() {
    let x_of = |language: Language, what: &str| -> i64 {
        let words = File::of(funding(language, samples::us_letter())).run("pdftotext", &["-bbox"]);
        let line = words.lines().find(|line| line.contains(&format!(">{what}<"))).unwrap_or_else(|| panic!("{what} in {words}"));
        line.split("xMin=\"").nth(1).and_then(|rest| rest.split('.').next()).and_then(|number| number.parse().ok()).unwrap()
    };
    assert!(x_of(Language::English, "DOC-000001") > 306);
    assert!(x_of(Language::Arabic, "DOC-000001") > 54 && x_of(Language::Arabic, "DOC-000001") < 306);
    assert!(x_of(Language::English, "000555019012") < x_of(Language::Arabic, "000555019012"));
}

#[test]
fn a_translation_names_the_other_document() {
    let mut document = samples::us_letter();
    document.issue.also_issued_as = Some(billing_core::ids::DocumentId::new(7));
    document.issue.language = Language::German;
    check_lines(&File::of(document.to_pdf().unwrap()).text(), &["Gleichen Inhalts wie DOC-000007"]);
}
