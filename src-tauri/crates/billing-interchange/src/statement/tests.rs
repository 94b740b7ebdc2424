//! What whole statement files become, and what is refused.

use billing_core::statement::CreditDebit;

use super::*;
use crate::error::FileError;

fn read_statement(bytes: &[u8]) -> Result<StatementFile, StatementFileError> {
    super::read_statement(bytes, &[])
}

const RF: &str = "RF18539007547034";

/// One row in one line, every member of it, so that a table of expectations can be read.
fn rendered(row: &StatementRow) -> String {
    let draft = match &row.record {
        Ok(draft) => draft,
        Err(error) => return format!("{} refused, {}: {} [{}]", row.line, error.field, error.problem, row.as_written),
    };
    assert_eq!(row.as_written, "");
    let optional = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let sign = if draft.credit_debit == CreditDebit::Debit { "-" } else { "+" };
    format!(
        "{} *{} {} {} {sign}{} from/to={} ref={} bank={} says={} returned={}",
        row.line,
        optional(&draft.account_last_four),
        draft.booked_on,
        draft.value_on.map_or("-".to_owned(), |day| day.to_string()),
        draft.amount,
        optional(&draft.counterparty),
        optional(&draft.reference),
        optional(&draft.bank_reference),
        optional(&draft.description),
        draft.return_code.map_or("-", |code| code.code()),
    )
}

fn check_rows(bytes: &[u8], expected: &[&str]) -> StatementFile {
    let file = read_statement(bytes).unwrap_or_else(|error| panic!("{error}"));
    let rows: Vec<String> = file.rows.iter().map(rendered).collect();
    assert_eq!(rows, expected);
    file
}

fn check_refused(bytes: &[u8], expected: &str) {
    assert_eq!(read_statement(bytes).unwrap_err().to_string(), expected);
}

fn document(version: &str, statements: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"><BkToCstmrStmt><GrpHdr><MsgId>SAMPLE</MsgId></GrpHdr>{statements}</BkToCstmrStmt></Document>"#
    )
}

/// A statement of the sample account GB33BUKB20201555555555 with these entries.
fn statement(entries: &str) -> String {
    format!("<Stmt><Acct><Id><IBAN>GB33BUKB20201555555555</IBAN></Id></Acct>{entries}</Stmt>")
}

fn entry(amount: &str, currency: &str, direction: &str, rest: &str) -> String {
    format!(
        r#"<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-31</Dt></BookgDt>{rest}</Ntry>"#
    )
}

/// The version 2 way of writing and the version 13 way, two statements, prefixes, a moment for a day.
#[test]
fn statements_of_all_versions_become_their_movements() {
    let old = document(
        "02",
        &statement(&entry(
            "25000",
            "USD",
            "DBIT",
            &format!(
                "<ValDt><Dt>2026-04-01</Dt></ValDt><AcctSvcrRef>B-1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>\
                 <RltdPties><Dbtr><Nm>Example Corp</Nm></Dbtr><Cdtr><Nm>AWS &amp; Co</Nm></Cdtr></RltdPties>\
                 <RmtInf><Strd><CdtrRefInf><Ref>{RF}</Ref></CdtrRefInf></Strd><Ustrd>Invoice\n 17</Ustrd></RmtInf></TxDtls></NtryDtls>\
                 <AddtlNtryInf>SEPA <![CDATA[<transfer>]]></AddtlNtryInf>"
            ),
        )),
    );
    check_rows(
        old.as_bytes(),
        &[
            "1 *5555 2026-03-31 2026-04-01 -25000.00 USD from/to=AWS & Co ref=RF18539007547034 bank=B-1 says=SEPA <transfer> Invoice 17 returned=-",
        ],
    );

    let first = statement(
        r#"<Ntry><Amt Ccy="EUR">10.5</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><DtTm>2026-03-31T23:59:00+02:00</DtTm></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>E2E-7</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>Example Corp</Nm></Pty></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>"#,
    );
    let second = format!("<Stmt><Acct><Id><Othr><Id>000012345678</Id></Othr></Id></Acct>{}</Stmt>", entry("1.00", "GBP", "DBIT", ""));
    let new = document("13", &(first + &second)).replace("</", "</c:").replace('<', "<c:").replace("<c:/c:", "</c:").replace("<c:?", "<?");
    let new = new.replace("xmlns=", "xmlns:c=");
    let file = check_rows(
        new.as_bytes(),
        &[
            "1 *5555 2026-03-31 - +10.50 EUR from/to=Example Corp ref=E2E-7 bank=- says=- returned=-",
            "2 *5678 2026-03-31 - -1.00 GBP from/to=- ref=- bank=- says=- returned=-",
        ],
    );
    assert_eq!((file.format, file.ignored_columns), (StatementFormat::Camt053, Vec::new()));
}

#[test]
fn a_batch_is_taken_apart_if_its_transactions_make_it_up() {
    let transaction = |amount: &str, direction: &str, reference: &str| {
        format!(
            r#"<TxDtls><Refs><AcctSvcrRef>B-{reference}</AcctSvcrRef><EndToEndId>{reference}</EndToEndId></Refs><Amt Ccy="USD">{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd></TxDtls>"#
        )
    };
    let batch = |amount: &str| {
        let parts = transaction("70.00", "DBIT", "A") + &transaction("40.00", "DBIT", "B") + &transaction("10.00", "CRDT", "C");
        let details = format!("<AcctSvcrRef>B-0</AcctSvcrRef><NtryDtls>{parts}</NtryDtls><AddtlNtryInf>Batch</AddtlNtryInf>");
        document("08", &statement(&entry(amount, "USD", "DBIT", &details)))
    };
    check_rows(
        batch("100.00").as_bytes(),
        &[
            "1 *5555 2026-03-31 - -70.00 USD from/to=- ref=A bank=B-A says=Batch returned=-",
            "1 *5555 2026-03-31 - -40.00 USD from/to=- ref=B bank=B-B says=Batch returned=-",
            "1 *5555 2026-03-31 - +10.00 USD from/to=- ref=C bank=B-C says=Batch returned=-",
        ],
    );
    check_rows(batch("120.00").as_bytes(), &["1 *5555 2026-03-31 - -120.00 USD from/to=- ref=- bank=B-0 says=Batch A B C returned=-"]);
}

/// The direction is the entry's own; the parties are those of the payment that is taken back.
#[test]
fn a_return_says_who_and_why() {
    let details = |reason: &str| {
        format!(
            "<RvslInd>true</RvslInd><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Example Corp</Nm></Dbtr><Cdtr><Nm>AWS</Nm></Cdtr></RltdPties><RtrInf><Rsn>{reason}</Rsn></RtrInf></TxDtls></NtryDtls>"
        )
    };
    let entries = entry("5.00", "USD", "CRDT", &details("<Cd>R01</Cd>")) + &entry("6.00", "USD", "CRDT", &details("<Cd>AC04</Cd>"));
    check_rows(
        document("04", &statement(&entries)).as_bytes(),
        &[
            "1 *5555 2026-03-31 - +5.00 USD from/to=AWS ref=- bank=- says=- returned=R01",
            "2 *5555 2026-03-31 - +6.00 USD from/to=AWS ref=- bank=- says=AC04 returned=-",
        ],
    );
}

#[test]
fn account_numbers_are_masked_and_texts_made_visible() {
    let details = "<NtryDtls><TxDtls><RltdPties><DbtrAcct><Id><Othr><Id>0055501234567</Id></Othr></Id></DbtrAcct></RltdPties>\
        <RmtInf><Ustrd>to gb33 BUKB 2020 1555 5555 55, from 55501234567 and 00-5550-1234567x &#x202E;abc</Ustrd></RmtInf></TxDtls></NtryDtls>";
    check_rows(
        document("08", &statement(&entry("5.00", "USD", "CRDT", details))).as_bytes(),
        &["1 *5555 2026-03-31 - +5.00 USD from/to=- ref=to ····5555, from ····4567 and ····4567x \u{FFFD}abc bank=- says=- returned=-"],
    );
    let long = format!("booked_on,amount,currency,description,account\n2026-03-31,1,USD,{},55512345\n", "é".repeat(600));
    let file = read_statement(long.as_bytes()).unwrap();
    let description = file.rows[0].record.as_ref().unwrap().description.as_deref().unwrap();
    assert_eq!((description.chars().count(), description.ends_with("é…")), (500, true));
}

#[test]
fn a_wrong_entry_is_refused_and_the_others_are_read() {
    let pending = entry("1.00", "USD", "CRDT", "").replace("BOOK", "PDNG");
    let without_status = entry("1.00", "USD", "CRDT", "").replace("<Sts>BOOK</Sts>", "");
    let without_day = entry("1.00", "USD", "CRDT", "").replace("2026-03-31", "31.03.2026");
    let entries = [
        pending,
        without_status,
        without_day,
        entry("1.00", "CHF", "CRDT", "<AddtlNtryInf>GB33BUKB20201555555555</AddtlNtryInf>"),
        entry("0.00", "USD", "CRDT", ""),
        entry("1000000000000000", "USD", "CRDT", ""),
        entry("1.005", "USD", "CRDT", ""),
        entry("1.00", "USD", "", ""),
        entry("1.00", "USD", "DBIT", ""),
    ];
    check_rows(
        document("08", &statement(&entries.concat())).as_bytes(),
        &[
            "1 refused, Sts: Its status is \"PDNG\", not BOOK: the bank has not booked it yet. Import it once it is booked. [2026-03-31 CRDT 1.00 USD]",
            "2 refused, Sts: Its status is missing: only what the bank has booked (BOOK) is imported. [2026-03-31 CRDT 1.00 USD]",
            "3 refused, BookgDt: \"31.03.2026\" is not a date. Write it as year-month-day, such as 2026-03-31. [31.03.2026 CRDT 1.00 USD]",
            "4 refused, Amt: \"CHF\" is no known currency: it must be USD, EUR or GBP. [2026-03-31 CRDT 1.00 CHF ····5555]",
            "5 refused, Amt: The amount is zero: no money moved. [2026-03-31 CRDT 0.00 USD]",
            "6 refused, Amt: \"1000000000000000\" is too large. The largest amount of one record is 999,999,999,999.99. [2026-03-31 CRDT 1000000000000000 USD]",
            "7 refused, Amt: USD has 2 digits after the point; \"1.005\" has more. Amounts are never rounded. [2026-03-31 CRDT 1.005 USD]",
            "8 refused, CdtDbtInd: \"\" is neither CRDT nor DBIT: it must say whether money came in or went out. [2026-03-31 1.00 USD]",
            "9 *5555 2026-03-31 - -1.00 USD from/to=- ref=- bank=- says=- returned=-",
        ],
    );
}

#[test]
fn a_table_becomes_its_movements() {
    let file = check_rows(
        b"Date,Posting Date,Amount,Currency,Memo,Payee,Reference,Transaction ID,Value Date,Account,Balance\r\n\
          2026-03-30,2026-03-31,-12.50,usd,\"To 555-12345, paid\",Example Corp,RF18539007547034,T-1,2026-04-01,55512345,1.00\r\n\
          2026-03-30,2026-03-31,(12.50),EUR,,,,,,,\r\n\r\n\
          2026-03-30,2026-03-31,+3,GBP,,,,,,,\r\n",
        &[
            "2 *2345 2026-03-31 2026-04-01 -12.50 USD from/to=Example Corp ref=RF18539007547034 bank=T-1 says=To ····2345, paid returned=-",
            "3 *- 2026-03-31 - -12.50 EUR from/to=- ref=- bank=- says=- returned=-",
            "5 *- 2026-03-31 - +3.00 GBP from/to=- ref=- bank=- says=- returned=-",
        ],
    );
    assert_eq!(file.format, StatementFormat::Csv);
    assert_eq!(file.ignored_columns, ["Date", "Balance"]);
    check_rows(
        b"posted;debit;credit;currency\n2026-03-31;5.00;;USD\n2026-03-31;0.00;6.00;USD\n2026-03-31;1;2;USD\n2026-03-31;-1;;USD\n2026-03-31;;;USD\n",
        &[
            "2 *- 2026-03-31 - -5.00 USD from/to=- ref=- bank=- says=- returned=-",
            "3 *- 2026-03-31 - +6.00 USD from/to=- ref=- bank=- says=- returned=-",
            "4 refused, row: Both debit and credit hold an amount. Leave one of them empty. [2026-03-31 · 1 · 2 · USD]",
            "5 refused, debit: \"-1\" has a sign, but its column already says whether money came in or went out. Write it without. [2026-03-31 · -1 · USD]",
            "6 refused, credit: The amount is missing. [2026-03-31 · USD]",
        ],
    );
}

#[test]
fn a_column_of_its_own_may_say_which_way_the_money_went() {
    check_rows(
        b"date,amount,currency,DR/CR\n2026-03-31,5.00,USD,DR\n2026-03-31,6.00,USD,credit\n2026-03-31,-7.00,USD,DR\n2026-03-31,8.00,USD,out\n",
        &[
            "2 *- 2026-03-31 - -5.00 USD from/to=- ref=- bank=- says=- returned=-",
            "3 *- 2026-03-31 - +6.00 USD from/to=- ref=- bank=- says=- returned=-",
            "4 refused, amount: \"-7.00\" has a sign, but its column already says whether money came in or went out. Write it without. [2026-03-31 · -7.00 · USD · DR]",
            "5 refused, credit_debit: \"out\" is neither CRDT nor DBIT: it must say whether money came in or went out. [2026-03-31 · 8.00 · USD · out]",
        ],
    );
}

#[test]
fn a_wrong_row_of_a_table_is_refused() {
    check_rows(
        "booked_on,amount,currency\n03/31/2026,1,USD\n2026-02-30,1,USD\n2026-03-31,\"1,00\",USD\n2026-03-31,--1,USD\n2026-03-31,0,USD\n2026-03-31,1,\n1\n".as_bytes(),
        &[
            "2 refused, booked_on: \"03/31/2026\" is not a date. Write it as year-month-day, such as 2026-03-31. [03/31/2026 · 1 · USD]",
            "3 refused, booked_on: The calendar has no day 2026-02-30. [2026-02-30 · 1 · USD]",
            "4 refused, amount: Write \"1,00\" without thousands separators and with a point before the cents, such as 25000.00. [2026-03-31 · 1,00 · USD]",
            "5 refused, amount: \"--1\" is not an amount. Write digits and at most one point, such as 25000.00. [2026-03-31 · --1 · USD]",
            "6 refused, amount: The amount is zero: no money moved. [2026-03-31 · 0 · USD]",
            "7 refused, currency: The currency is missing: it must be USD, EUR or GBP. [2026-03-31 · 1]",
            "8 refused, row: The row has 1 cells, the header 3. Put quotes around a cell that holds a separator; write amounts without any. [1]",
        ],
    );
}

#[test]
fn a_table_without_what_every_movement_needs_is_refused() {
    check_refused(
        b"when,amount,currency\n1,2,3\n",
        "The first line does not name the column booked_on. It names when, amount, currency. Name the columns in the first line as in: booked_on,amount,currency,description. Instead of amount there may be debit and credit.",
    );
    check_refused(
        b"date,amount\n1,2\n",
        "The first line does not name the column currency, and it is never guessed. Add a column named currency, with USD, EUR or GBP in each row.",
    );
    check_refused(
        b"date,amount,debit,currency\n1,2,,\n",
        "The first line names amount as well as debit or credit. Keep amount, with a minus for what was debited, or debit and credit.",
    );
    check_refused(b"date,amount,currency\n", "The statement holds no movements: there is nothing to import.");
    check_refused(document("08", &statement("")).as_bytes(), "The statement holds no movements: there is nothing to import.");
    let duplicate = read_statement(b"date,amount,amount,currency\n1,2,3,4\n").unwrap_err();
    assert_eq!(duplicate, StatementFileError::File(FileError::DuplicateColumn { column: "amount" }));
}

#[test]
fn other_files_and_encodings_are_named() {
    check_refused(b"", "The file is empty. Choose a bank statement in camt.053, OFX, or a CSV file with a header line.");
    check_refused(b"%PDF-1.7", "This is a PDF, not a bank statement. Ask the bank for camt.053, OFX or CSV, and choose that file.");
    check_refused(b"<\0D\0", "The file is encoded in UTF-16. Save it as UTF-8, and choose it again.");
    check_refused(
        b"<D>\0</D>",
        "This is a binary file (it holds NUL bytes), not a bank statement. Ask the bank for camt.053, OFX or CSV, and choose that file.",
    );
    check_refused(
        b"<D>\n\xE9</D>",
        "Line 2 holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as UTF-8, and choose it again.",
    );
    check_refused(
        b"<?xml version='1.0' encoding='iso-8859-15'?><D>\xA4</D>",
        "The file is encoded in ISO-8859-15; UTF-8, ISO-8859-1 and windows-1252 are read. Convert it, as with iconv -t UTF-8, and change its first line to say UTF-8.",
    );
    check_refused(
        br#"<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn/></Document>"#,
        "The XML is \"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\", not a statement in camt.053. Ask the bank for the statement of booked movements as camt.053, OFX or CSV.",
    );
    let latin = document("02", &statement(&entry("1.00", "EUR", "DBIT", "<AddtlNtryInf>Gebühr</AddtlNtryInf>")));
    let latin: Vec<u8> = latin.replace("UTF-8", "ISO-8859-1").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    check_rows(&latin, &["1 *5555 2026-03-31 - -1.00 EUR from/to=- ref=- bank=- says=Gebühr returned=-"]);
}

#[test]
fn hostile_xml_is_refused() {
    check_refused(
        b"<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>",
        "The XML has a DOCTYPE, which no bank statement needs, and is not read. Download the statement again from the bank.",
    );
    check_refused(
        b"<d>\n&bomb;</d>",
        "Line 2 of the XML refers to the entity \"bomb\", which is not defined. Download the statement again from the bank.",
    );
    check_refused(
        format!("<d{}/>", " a=\"1\"".repeat(200_000)).as_bytes(),
        "In line 1 of the XML, a tag is longer than 10,000 bytes: no bank statement is written so. Download it again from the bank.",
    );
    check_refused(
        "<d>".repeat(100_000).as_bytes(),
        "In line 1 of the XML, elements are nested more than 64 deep: no bank statement is written so. Download it again from the bank.",
    );
    check_refused(
        format!("<d>{}</d>", "a".repeat(100_001)).as_bytes(),
        "In line 1 of the XML, a text is longer than 100,000 bytes: no bank statement is written so. Download it again from the bank.",
    );
    for broken in ["<d></e>", "<d>&#0;</d>", "<d>&#xD800;</d>", "<d>&</d>"] {
        check_refused(broken.as_bytes(), "The file is broken at line 1. Download the statement again from the bank.");
    }
    let whole = document("08", &statement(&entry("1.00", "EUR", "DBIT", "")));
    let end = whole.rfind("</Document>").unwrap();
    for length in (80..end + 10).step_by(7) {
        let cut = &whole.as_bytes()[..length];
        assert!(read_statement(cut).is_err(), "{length} bytes are no whole statement");
    }
    check_refused(&whole.as_bytes()[..end], "The file breaks off at line 1. Download the statement again from the bank.");
}

/// What one entry says is not repeated in full for each of its transactions, nor looked through again.
#[test]
fn a_large_batch_stays_small() {
    let parts = r#"<TxDtls><Amt Ccy="USD">1.00</Amt></TxDtls>"#.repeat(20_000);
    let long = "word ".repeat(19_000);
    let details = format!("<AddtlNtryInf>{long}</AddtlNtryInf><NtryDtls>{parts}</NtryDtls>");
    let file = read_statement(document("08", &statement(&entry("20000.00", "USD", "DBIT", &details))).as_bytes()).unwrap();
    assert_eq!(file.rows.len(), 20_000);
    let description = file.rows[9].record.as_ref().unwrap().description.as_deref().unwrap();
    assert_eq!(description.chars().count(), 140);
}

#[test]
fn ofx_of_both_ways_of_writing_becomes_its_movements() {
    let old = b"OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:USASCII\r\nCHARSET:1252\r\n\r\n\
        <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>555<ACCTID>55512345678</BANKACCTFROM><BANKTRANLIST>\r\n\
        <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260331120000.000[-5:EST]<TRNAMT>-25000.00<FITID>F-1<NAME>Example & Sons &amp; Co<MEMO>RF18 5390 0754 7034 caf\xE9 \x80 from 55512345678</STMTTRN>\r\n\
        <STMTTRN><DTPOSTED>20260401<TRNAMT>3,50<FITID>F-2<BANKACCTTO><ACCTID>555987654</BANKACCTTO><MEMO>to 555987654\r\n\
        <STMTTRN><DTPOSTED>04/01/2026<TRNAMT>1<FITID>F-3</STMTTRN>\r\n\
        <STMTTRN><DTPOSTED>20260401<TRNAMT>0.00<FITID>F-4<MEMO>55512345678</STMTTRN>\r\n\
        </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\r\n";
    let file = check_rows(
        old,
        &[
            "1 *5678 2026-03-31 - -25000.00 USD from/to=Example & Sons & Co ref=- bank=F-1 says=RF18 5390 0754 7034 café € from ····5678 returned=-",
            "2 *5678 2026-04-01 - +3.50 USD from/to=- ref=- bank=F-2 says=to ····7654 returned=-",
            "3 refused, DTPOSTED: \"04/01/2026\" is not a date. Write it as year-month-day, such as 2026-03-31. [04/01/2026 1 F-3]",
            "4 refused, TRNAMT: The amount is zero: no money moved. [20260401 0.00 F-4 ····5678]",
        ],
    );
    assert_eq!(file.format, StatementFormat::Ofx);

    let transaction = |amount: &str, currency: &str| {
        format!(
            "<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20260331</DTPOSTED><TRNAMT>{amount}</TRNAMT><FITID>F</FITID><NAME>Example</NAME>{currency}<MEMO><![CDATA[a<b]]></MEMO></STMTTRN>"
        )
    };
    let new = format!(
        "<?xml version=\"1.0\"?><?OFX OFXHEADER=\"200\" VERSION=\"211\"?><!-- sample --><OFX><STMTRS><CURDEF>EUR</CURDEF><BANKACCTFROM><ACCTID>5551111</ACCTID></BANKACCTFROM>{}{}{}</STMTRS>\
         <CCSTMTRS><CURDEF>CHF</CURDEF><CCACCTFROM><ACCTID>5552222</ACCTID></CCACCTFROM>{}</CCSTMTRS></OFX>",
        transaction("5.00", ""),
        transaction("-6.00", "<CURRENCY><CURRATE>1.1</CURRATE><CURSYM>GBP</CURSYM></CURRENCY>"),
        transaction("-7.00", "<ORIGCURRENCY><CURRATE>1.1</CURRATE><CURSYM>GBP</CURSYM></ORIGCURRENCY>"),
        transaction("8.00", ""),
    );
    check_rows(
        new.replace("<!-- sample -->", "").as_bytes(),
        &[
            "1 *1111 2026-03-31 - +5.00 EUR from/to=Example ref=- bank=F says=a<b returned=-",
            "2 *1111 2026-03-31 - -6.00 GBP from/to=Example ref=- bank=F says=a<b returned=-",
            "3 *1111 2026-03-31 - -7.00 EUR from/to=Example ref=- bank=F says=a<b returned=-",
            "4 refused, CURDEF: \"CHF\" is no known currency: it must be USD, EUR or GBP. [20260331 8.00 F Example a<b]",
        ],
    );
    assert_eq!(read_statement(new.as_bytes()).unwrap().rows.len(), 4, "a comment is passed over");
    let cut = new.strip_suffix("</OFX>").unwrap();
    check_refused(cut.as_bytes(), "The file breaks off at line 1. Download the statement again from the bank.");
    for end in (0..cut.len()).step_by(13) {
        assert!(read_statement(&cut.as_bytes()[..end]).is_err(), "{end} bytes are no whole statement");
    }
    check_refused(
        b"OFXHEADER:100\n<!DOCTYPE OFX SYSTEM \"ofx.dtd\"><OFX></OFX>",
        "The XML has a DOCTYPE, which no bank statement needs, and is not read. Download the statement again from the bank.",
    );
}
