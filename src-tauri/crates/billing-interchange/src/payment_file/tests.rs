use billing_core::bank::{Bic, Iban};
use billing_core::money::Currency;
use billing_core::seller::{ReceivingAccount, Seller};

use super::*;

/// An order of 25,000.00 that `change` changes, as `write` writes it.
fn written<T>(change: impl FnOnce(&mut Parts), write: impl FnOnce(&PaymentOrder<'_>) -> T) -> T {
    let mut parts = Parts {
        name: "Example Corp".to_owned(),
        amount: Money::from_minor(2_500_000, Currency::Usd),
        account: ReceivingAccount::Us {
            account_number: AccountNumber::parse("5550199001").unwrap(),
            routing_number: RoutingNumber::parse("011000015").unwrap(),
        },
    };
    change(&mut parts);
    let address = PostalAddress {
        line1: "100 Example Street".to_owned(),
        line2: Some("Suite 5".to_owned()),
        city: "Springfield".to_owned(),
        state: Some("IL".to_owned()),
        postal_code: "62701".to_owned(),
        country: "US".to_owned(),
    };
    let to = SellerBankDetails {
        seller: Seller::AwsInc,
        currency: parts.amount.currency(),
        beneficiary_name: "Example Seller".to_owned(),
        beneficiary_address: vec!["1 Sample Avenue".to_owned(), "Exampleville".to_owned()],
        bank_name: "Example Bank".to_owned(),
        bank_address: vec![],
        account: parts.account,
        remittance_email: None,
    };
    write(&PaymentOrder {
        id: "RF299WRVA0NK1PJ2-2500000",
        label: "FND-000001",
        made_at: "2026-01-17T12:34:56Z".parse().unwrap(),
        carried_out_on: "2026-01-20".parse().unwrap(),
        from: PayingAccount {
            name: &parts.name,
            address: &address,
            routing_number: &RoutingNumber::parse("021000021").unwrap(),
            account_number: &AccountNumber::parse("5550120789").unwrap(),
        },
        to: &to,
        amount: parts.amount,
        reference: &CreditorReference::parse("RF299WRVA0NK1PJ2").unwrap(),
    })
}

struct Parts {
    name: String,
    amount: Money,
    account: ReceivingAccount,
}

fn nacha_of(change: impl FnOnce(&mut Parts)) -> Result<String, NachaError> {
    let originator = OriginatorId::of_tax_id("123456789").unwrap();
    written(change, |order| nacha(order, &originator)).map(|bytes| String::from_utf8(bytes).unwrap())
}

fn pain001_of(change: impl FnOnce(&mut Parts)) -> String {
    String::from_utf8(written(change, pain001)).unwrap().lines().map(str::trim).collect()
}

/// The fields of the Nacha Operating Rules, Appendix Three, by their positions from 1 on.
#[test]
fn a_nacha_file_has_each_field_where_the_rules_put_it() {
    let text = nacha_of(|_| {}).unwrap();
    let records: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(records.len(), 10, "whole blocks");
    assert!(records.iter().all(|record| record.len() == 94), "{records:#?}");
    for (record, from, to, what, expected) in [
        (0, 1, 3, "record type and priority", "101"),
        (0, 4, 13, "immediate destination", " 021000021"),
        (0, 14, 23, "immediate origin", "1123456789"),
        (0, 24, 33, "date and time", "2601171234"),
        (0, 34, 40, "modifier, record size, blocking factor, format", "A094101"),
        (0, 64, 86, "immediate origin name", "EXAMPLE CORP           "),
        (1, 1, 4, "record type and credits only", "5220"),
        (1, 5, 20, "company name", "EXAMPLE CORP    "),
        (1, 41, 50, "company identification", "1123456789"),
        (1, 51, 53, "entry class", "CCD"),
        (1, 54, 63, "entry description", "ADV PAY   "),
        (1, 70, 75, "effective entry date", "260120"),
        (1, 79, 94, "originator status, sending bank, batch", "1021000020000001"),
        (2, 1, 3, "record type and credit to a checking account", "622"),
        (2, 4, 12, "receiving bank", "011000015"),
        (2, 13, 29, "account", "5550199001       "),
        (2, 30, 39, "amount", "0002500000"),
        (2, 40, 54, "identification", "FND-000001     "),
        (2, 55, 76, "receiving company", "EXAMPLE SELLER        "),
        (2, 79, 79, "an addenda record follows", "1"),
        (2, 80, 94, "trace number", "021000020000001"),
        (3, 1, 3, "record and addenda type", "705"),
        (3, 4, 19, "the reference", "RF299WRVA0NK1PJ2"),
        (3, 84, 94, "addenda and entry sequence", "00010000001"),
        (4, 1, 10, "record type, credits only, entries and addenda", "8220000002"),
        (4, 11, 20, "hash of the receiving banks", "0001100001"),
        (4, 21, 44, "debits and credits", "000000000000000002500000"),
        (4, 45, 54, "company identification", "1123456789"),
        (4, 80, 94, "sending bank and batch", "021000020000001"),
        (5, 1, 21, "batches, blocks, entries and addenda", "900000100000100000002"),
        (5, 22, 31, "hash of the receiving banks", "0001100001"),
        (5, 32, 55, "debits and credits", "000000000000000002500000"),
    ] {
        assert_eq!(&records[record][from - 1..to], expected, "{what}");
    }
    assert!(records[6..].iter().all(|filler| filler.bytes().all(|byte| byte == b'9')));
}

#[test]
fn a_nacha_file_is_ascii_whatever_the_name() {
    for (name, expected) in
        [("Müller & Søn Ærø", "MULLER & SON AER"), ("Пример", "PRIMER"), ("A very long name of an example company", "A VERY LONG NAME")]
    {
        let text = nacha_of(|parts| parts.name = name.to_owned()).unwrap();
        assert!(text.is_ascii());
        let batch = text.split("\r\n").nth(1).unwrap();
        assert_eq!(batch[4..20].trim_end(), expected, "{name}");
        assert!(text.split_terminator("\r\n").all(|record| record.len() == 94));
    }
}

#[test]
fn what_the_clearing_house_does_not_move_is_refused() {
    let iban = || ReceivingAccount::Iban { iban: Iban::parse("DE89370400440532013000").unwrap(), bic: Bic::parse("DEUTDEFF").unwrap() };
    let elsewhere = nacha_of(|parts| parts.account = iban());
    assert_eq!(elsewhere.unwrap_err(), NachaError::AccountElsewhere);
    let euros = nacha_of(|parts| parts.amount = Money::from_minor(1, Currency::Eur));
    assert_eq!(euros.unwrap_err(), NachaError::Currency(Currency::Eur));
    let most = nacha_of(|parts| parts.amount = Money::from_minor(9_999_999_999, Currency::Usd)).unwrap();
    assert!(most.contains("9999999999FND-000001"));
    let more = nacha_of(|parts| parts.amount = Money::from_minor(10_000_000_000, Currency::Usd));
    assert_eq!(more.unwrap_err(), NachaError::AmountTooLarge);
}

#[test]
fn a_company_id_has_ten_letters_and_digits() {
    for (text, known) in [("1123456789", true), (" abcdefgh12 ", true), ("123456789", false), ("112345678-", false), ("ÄBCDEFGHI", false)]
    {
        assert_eq!(OriginatorId::parse(text).is_some(), known, "{text}");
    }
}

#[test]
fn pain001_names_both_accounts_the_amount_and_the_reference() {
    let text = pain001_of(|parts| parts.name = "Example & Söhne <Corp>".to_owned());
    for expected in [
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">",
        "<MsgId>RF299WRVA0NK1PJ2-2500000</MsgId><CreDtTm>2026-01-17T12:34:56Z</CreDtTm><NbOfTxs>1</NbOfTxs><CtrlSum>25000.00</CtrlSum>",
        "<ReqdExctnDt><Dt>2026-01-20</Dt></ReqdExctnDt>",
        "<Dbtr><Nm>Example &amp; Söhne &lt;Corp&gt;</Nm><PstlAdr><StrtNm>100 Example Street</StrtNm><BldgNm>Suite 5</BldgNm><PstCd>62701</PstCd>",
        "<TwnNm>Springfield</TwnNm><CtrySubDvsn>IL</CtrySubDvsn><Ctry>US</Ctry></PstlAdr></Dbtr>",
        "<DbtrAcct><Id><Othr><Id>5550120789</Id></Othr></Id></DbtrAcct>",
        "<MmbId>021000021</MmbId>",
        "<ChrgBr>DEBT</ChrgBr>",
        "<EndToEndId>RF299WRVA0NK1PJ2</EndToEndId>",
        "<InstdAmt Ccy=\"USD\">25000.00</InstdAmt>",
        "<MmbId>011000015</MmbId></ClrSysMmbId><Nm>Example Bank</Nm></FinInstnId>",
        "<AdrLine>1 Sample Avenue</AdrLine><AdrLine>Exampleville</AdrLine>",
        "<CdtrAcct><Id><Othr><Id>5550199001</Id></Othr></Id></CdtrAcct>",
        "<Ref>RF299WRVA0NK1PJ2</Ref>",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
}

#[test]
fn pain001_reaches_accounts_with_an_iban_and_others_by_their_bic() {
    let bic = || Bic::parse("DEUTDEFF").unwrap();
    let iban = pain001_of(|parts| {
        parts.amount = Money::from_minor(1_050, Currency::Eur);
        parts.account = ReceivingAccount::Iban { iban: Iban::parse("DE89370400440532013000").unwrap(), bic: bic() };
    });
    assert!(iban.contains("<InstdAmt Ccy=\"EUR\">10.50</InstdAmt>"), "{iban}");
    assert!(iban.contains("<CdtrAgt><FinInstnId><BICFI>DEUTDEFF</BICFI><Nm>Example Bank</Nm>"), "{iban}");
    assert!(iban.contains("<CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct>"), "{iban}");
    let other = pain001_of(|parts| {
        parts.account = ReceivingAccount::Swift { account_number: AccountNumber::parse("5550177001").unwrap(), bic: bic() };
    });
    assert!(other.contains("<BICFI>DEUTDEFF</BICFI>") && other.contains("<Othr><Id>5550177001</Id></Othr>"), "{other}");
}
