//! Plainly invented documents, from the plainest to the longest.

use billing_core::address::{PostalAddress, PostalAddressDraft};
use billing_core::check_code::CheckCode;
use billing_core::ids::{AccountId, DocumentId, FundingId, TransactionId};
use billing_core::language::Language;
use billing_core::money::{Currency, Money};
use billing_core::reference::CreditorReference;
use billing_core::seller::{Seller, SellerBankDraft};
use billing_documents::{
    Arrival, ChainHead, DebitState, EvidenceKind, FundingDocument, FundingSummary, Issue, Movement, MovementKind, PaidBy, Paper, Payer,
    Receipt, Statement, StatementMonth, StatementWriter,
};
use chrono::NaiveDate;

/// A date that exists.
pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A US payer, a US bank, US dollars, Letter.
pub fn us_letter() -> FundingDocument {
    let bank = SellerBankDraft {
        currency: "USD".into(),
        beneficiary_name: "Example Web Services, Inc.".into(),
        beneficiary_address: "P.O. Box 5550100\nExampleville, WA 98109\nUnited States".into(),
        bank_name: "First Example Bank (New York)".into(),
        bank_address: "555 Example Avenue\nNew York, NY 10001".into(),
        account_number: "000555019012".into(),
        routing_number: "021000021".into(),
        remittance_email: "remittance@example.com".into(),
        ..SellerBankDraft::default()
    };
    let address = PostalAddressDraft {
        line1: "410 Sample Street".into(),
        line2: "Suite 555".into(),
        city: "Seattle".into(),
        state: "WA".into(),
        postal_code: "98109".into(),
        country: "US".into(),
    };
    FundingDocument {
        issue: issue(1),
        payer: payer("Example Corp", address.validate("billingAddress").unwrap()),
        funding_id: FundingId::new(1),
        reference: CreditorReference::parse("RF18539007547034").unwrap(),
        amount: Money::from_minor(2_500_000, Currency::Usd),
        requested_on: date(2026, 3, 12),
        requested_by: "Alex Sample".into(),
        seller_bank: bank.validate(Seller::AwsInc).unwrap(),
        expected_by: date(2026, 3, 16),
        canceled_on: None,
    }
}

fn issue(number: i64) -> Issue {
    Issue {
        number: DocumentId::new(number),
        issued_on: date(2026, 3, 12),
        replaces: None,
        also_issued_as: None,
        check_code: CheckCode::from_bits(0x39d1_3bf2_7c01_11d3),
        language: Language::English,
        paper: Paper::Letter,
    }
}

fn payer(name: &str, address: PostalAddress) -> Payer {
    Payer { name: name.into(), account_id: AccountId::parse("111122229012").unwrap(), address: Some(address) }
}

/// A German payer, an IBAN, euros, A4; Latin, Greek and Cyrillic letters.
pub fn euro_a4() -> FundingDocument {
    let bank = SellerBankDraft {
        currency: "EUR".into(),
        beneficiary_name: "Beispiel Webdienste S.à r.l.".into(),
        beneficiary_address: "38, Rue de l’Exemple\n1855 Luxembourg\nLuxembourg".into(),
        bank_name: "Musterbank AG".into(),
        bank_address: "Musterstraße 5\n60311 Frankfurt am Main\nGermany".into(),
        iban: "DE89 3704 0044 0532 0130 00".into(),
        bic: "EXMPDEFFXXX".into(),
        remittance_email: "zahlungsavis@example.com".into(),
        ..SellerBankDraft::default()
    };
    let address = PostalAddressDraft {
        line1: "Großbeispielweg 12a".into(),
        city: "München".into(),
        postal_code: "80331".into(),
        country: "DE".into(),
        ..PostalAddressDraft::default()
    };
    FundingDocument {
        issue: Issue { paper: Paper::A4, replaces: Some(DocumentId::new(41)), ..issue(42) },
        payer: payer("Müller & Söhne (Beispiel) GmbH \\ Łódź", address.validate("billingAddress").unwrap()),
        funding_id: FundingId::new(37),
        reference: CreditorReference::from_random(0x0123_4567_89ab_cdef),
        amount: Money::from_minor(123_456_789, Currency::Eur),
        requested_by: "Ελένη Παράδειγμα, Ольга Примерова".into(),
        seller_bank: bank.validate(Seller::AwsEurope).unwrap(),
        ..us_letter()
    }
}

/// A British account for pounds.
pub fn pounds_a4() -> FundingDocument {
    let bank = SellerBankDraft {
        currency: "GBP".into(),
        beneficiary_name: "Example Web Services (UK) Ltd".into(),
        beneficiary_address: "1 Sample Place\nLondon EC1A 1AA\nUnited Kingdom".into(),
        bank_name: "Example Bank plc".into(),
        bank_address: "2 Example Square\nLondon".into(),
        iban: "GB33 BUKB 2020 1555 5555 55".into(),
        bic: "EXMPGB2LXXX".into(),
        ..SellerBankDraft::default()
    };
    FundingDocument {
        amount: Money::from_minor(1_250_050, Currency::Gbp),
        seller_bank: bank.validate(Seller::AwsEurope).unwrap(),
        ..euro_a4()
    }
}

/// A funding that was called off.
pub fn canceled() -> FundingDocument {
    let issue = Issue { replaces: Some(DocumentId::new(1)), issued_on: date(2026, 3, 14), ..issue(2) };
    FundingDocument { issue, canceled_on: Some(date(2026, 3, 14)), ..us_letter() }
}

/// Names in the scripts of many countries, in every field that people fill in.
pub fn scripts() -> FundingDocument {
    let mut document = euro_a4();
    document.payer.name = "株式会社サンプル 주식회사 예제".into();
    document.requested_by = "สมหญิง ตัวอย่าง".into();
    document.seller_bank.beneficiary_name = "شركة المثال (٢٣) Example".into();
    document.seller_bank.beneficiary_address = vec!["רחוב הדוגמה 12".into(), "उदाहरण मार्ग, क्षेत्र ५".into(), "例子路 8 號".into()];
    document.seller_bank.bank_name = "ธนาคารตัวอย่าง จำกัด".into();
    document
}

/// `length` characters of ordinary words.
fn words(length: usize) -> String {
    let text = "International Consolidated Example Holdings and Subsidiaries Limited Partnership of Northern Sampleshire ";
    text.chars().cycle().take(length - 1).chain(['e']).collect()
}

/// The longest of everything that a ledger accepts, in ordinary words, on the shorter paper.
pub fn longest() -> FundingDocument {
    filled(words)
}

/// The longest of everything, in the widest letter, without a single space.
pub fn widest() -> FundingDocument {
    filled(|length| "W".repeat(length))
}

fn filled(text: impl Fn(usize) -> String) -> FundingDocument {
    let lines = || vec![text(70); 6].join("\n");
    let bank = SellerBankDraft {
        currency: "USD".into(),
        beneficiary_name: text(140),
        beneficiary_address: lines(),
        bank_name: text(140),
        bank_address: lines(),
        account_number: "55501234567890123".into(),
        bic: "EXMPGB2LXXX".into(),
        remittance_email: format!("{}@{}.example.com", "remittance.".repeat(10) + "advice", "sample.".repeat(16) + "mail"),
        ..SellerBankDraft::default()
    };
    let address = PostalAddressDraft {
        line1: text(70),
        line2: text(70),
        city: text(70),
        state: text(70),
        postal_code: "SAMPLE 55501 XYZ".into(),
        country: "GB".into(),
    };
    FundingDocument {
        issue: Issue { number: DocumentId::new(1_234_567_890), issued_on: date(2026, 9, 30), ..issue(1) },
        payer: payer(&text(140), address.validate("billingAddress").unwrap()),
        funding_id: FundingId::new(1_234_567_890),
        reference: CreditorReference::parse(&longest_reference()).unwrap(),
        amount: Money::from_minor(Money::LARGEST_MINOR, Currency::Usd),
        expected_by: date(2026, 10, 2),
        requested_by: text(140),
        seller_bank: bank.validate(Seller::AwsInc).unwrap(),
        ..us_letter()
    }
}

/// Twenty-five characters, the longest that ISO 11649 allows.
fn longest_reference() -> String {
    let body = "WMWMWMWMWMWMWMWMWMWMW";
    let found = (2..99).map(|check| format!("RF{check:02}{body}")).find(|reference| CreditorReference::parse(reference).is_ok());
    found.unwrap()
}

/// Two transfers that together are more than was asked for.
pub fn receipt() -> Receipt {
    let document = us_letter();
    let arrival = |day, minor, evidence: &str| Arrival {
        date: date(2026, 3, day),
        amount: Money::from_minor(minor, Currency::Usd),
        evidence: EvidenceKind::OwnersWord,
        evidence_text: Some(evidence.into()),
        recorded_by: "Alex Sample".into(),
    };
    Receipt {
        issue: issue(3),
        payer: document.payer,
        funding_id: document.funding_id,
        reference: document.reference,
        seller: Seller::AwsInc,
        method: PaidBy::ElectronicFundsTransfer,
        requested_on: document.requested_on,
        requested: document.amount,
        arrivals: vec![arrival(13, 2_000_000, "the seller’s e-mail of that day"), arrival(16, 600_000, "bank statement 2026-03, page 2")],
        returned: None,
    }
}

/// A debit of a bank account.
pub fn summary(state: DebitState) -> FundingSummary {
    let document = us_letter();
    FundingSummary {
        issue: issue(4),
        payer: document.payer,
        funding_id: FundingId::new(2),
        reference: document.reference,
        amount: Money::from_minor(500_000, Currency::Usd),
        seller: Seller::AwsInc,
        requested_on: date(2026, 3, 12),
        requested_by: "Alex Sample".into(),
        account_last_four: "6789".into(),
        name_on_account: "Example Corp".into(),
        expected: (date(2026, 3, 17), date(2026, 3, 19)),
        state,
    }
}

/// A statement of a quarter with this many movements, and its bytes.
pub fn statement(movements: u32, language: Language) -> (Statement, Vec<u8>) {
    let money = |minor| Money::from_minor(minor, Currency::Usd);
    let movement = |number: u32| {
        let deposit = number.is_multiple_of(5);
        let change = if deposit { 5_000_000 } else { -(100_000 + i64::from(number % 977) * 1_013) };
        let (kind, label) = if deposit {
            (MovementKind::Funding, "RF18539007547034".to_owned())
        } else {
            (MovementKind::Invoice, format!("EXAMPLE-{number:08}"))
        };
        let day = 1 + number * 88 / movements.max(1);
        let date = date(2026, 1, 1).checked_add_days(chrono::Days::new(u64::from(day.min(89)))).unwrap();
        Movement { date, transaction: TransactionId::new(i64::from(number) + 1), kind, label, change: money(change) }
    };
    let sum = |wanted: &dyn Fn(&Movement) -> bool| -> i64 {
        (0..movements).map(movement).filter(|it| wanted(it)).map(|it| it.change.minor().abs()).sum()
    };
    let (opening, funded) = (1_000_000, sum(&|it| it.change.is_positive()));
    let applied = sum(&|it| it.change.is_negative());
    let whole = |month| StatementMonth {
        month,
        opening: money(opening),
        funded: money(funded),
        applied: money(applied),
        returned: money(0),
        closing: money(opening + funded - applied),
    };
    let statement = Statement {
        issue: Issue { issued_on: date(2026, 4, 1), language, ..issue(9) },
        payer: us_letter().payer,
        seller: Seller::AwsInc,
        from: date(2026, 1, 1),
        to: date(2026, 3, 31),
        total: whole(date(2026, 1, 1)),
        months: vec![whole(date(2026, 1, 1)), whole(date(2026, 2, 1)), whole(date(2026, 3, 1))],
        head: ChainHead { links: 1_234, hash: "5f2c81d3".repeat(8) },
    };
    let letter = statement.letter().unwrap();
    let mut writer = StatementWriter::begin(&statement, &letter).unwrap();
    (0..movements).for_each(|number| writer.add(&movement(number)).unwrap());
    let bytes = writer.finish().unwrap();
    (statement, bytes)
}
