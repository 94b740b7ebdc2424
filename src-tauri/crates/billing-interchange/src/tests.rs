//! What whole files become: the fixtures that all crates share, and smaller inputs, one for each thing that can be wrong.

use std::path::Path;

use billing_core::column_mapping::{ColumnSource, DateOrder, DecimalMark};

use super::*;

fn read_invoices(bytes: &[u8]) -> Result<InvoiceFile, FileError> {
    super::read_invoices(bytes, &[])
}

const HEADER: &str = "invoice_number,type,seller,issued_on,due_on,currency,amount";

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/invoices").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// One row in one line, every member of it, so that a table of expectations can be read.
fn rendered(row: &InvoiceRow) -> String {
    let account = row.account_id.as_ref().map_or(String::new(), |id| format!(" [{id}]"));
    match &row.record {
        Ok(draft) => {
            assert_eq!(row.invoice_number_as_written, draft.number.as_str());
            format!(
                "{}{account} {} {:?} {:?} {} {} {} {:?} po={} period={}",
                row.line,
                draft.number,
                draft.invoice_type,
                draft.seller,
                draft.issued_on,
                draft.due_on,
                draft.amount,
                draft.charge_type,
                draft.purchase_order.as_deref().unwrap_or("-"),
                draft.billing_period.as_deref().unwrap_or("-"),
            )
        }
        Err(error) => format!("{}{account} {} refused, {}: {}", row.line, row.invoice_number_as_written, error.field, error.problem),
    }
}

fn check_rows(what: &str, bytes: &[u8], expected: &[&str]) -> InvoiceFile {
    let file = read_invoices(bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
    let rows: Vec<String> = file.rows.iter().map(rendered).collect();
    assert_eq!(rows, expected, "in {what}");
    file
}

/// The message of the only row, refused at `field`, of a file that is otherwise well.
fn only_refusal(bytes: &[u8]) -> (String, String) {
    let file = read_invoices(bytes).unwrap();
    assert_eq!(file.rows.len(), 1);
    let error = file.rows[0].record.clone().unwrap_err();
    let message = error.to_string();
    (error.field, message)
}

#[test]
fn the_example_file_becomes_its_records() {
    let file = check_rows(
        "example-2026.csv",
        &fixture("example-2026.csv"),
        &[
            "2 SAMPLE-2026-0101 Invoice AwsInc 2026-01-03 2026-02-02 4210.75 USD Usage po=- period=2025-12",
            "3 SAMPLE-2026-0102 Invoice AwsInc 2026-01-15 2026-02-14 1500.00 USD Subscription po=- period=2026-01",
            "4 SAMPLE-2026-0201 Invoice AwsInc 2026-02-03 2026-03-05 3988.20 USD Usage po=PO-EXAMPLE-7001 period=2026-01",
            "5 SAMPLE-2026-0202 Invoice AwsInc 2026-02-10 2026-03-12 640.00 USD Marketplace po=- period=2026-02",
            "6 SAMPLE-2026-0203 CreditMemo AwsInc 2026-02-18 2026-02-18 250.00 USD Usage po=- period=2026-01",
            "7 SAMPLE-2026-0301 Invoice AwsInc 2026-03-03 2026-04-02 5120.40 USD Usage po=PO-EXAMPLE-7001 period=2026-02",
            "8 SAMPLE-2026-0302 Invoice AwsInc 2026-03-15 2026-04-14 1500.00 USD Subscription po=- period=2026-03",
            "9 SAMPLE-2026-0401 Invoice AwsInc 2026-04-03 2026-05-03 4876.15 USD Usage po=- period=2026-03",
        ],
    );
    assert_eq!((file.format, file.ignored_columns), (InvoiceFormat::Csv, Vec::new()));
}

/// Semicolons, a byte order mark, CRLF, columns in another order and spelling, quotes, a line break in a cell that is not read.
#[test]
fn a_spreadsheet_of_another_country_becomes_its_records() {
    let file = check_rows(
        "aws-europe.csv",
        &fixture("aws-europe.csv"),
        &[
            "2 SAMPLE-EU-0101 Invoice AwsEurope 2026-01-05 2026-02-04 1830.50 EUR Usage po=Bestellung 4711; Büro Süd period=-",
            "3 SAMPLE-EU-0102 Invoice AwsEurope 2026-01-05 2026-02-04 912.00 GBP Usage po=- period=-",
            "5 SAMPLE-EU-0103 Invoice AwsEurope 2026-02-05 2026-03-07 77.00 USD Usage po=Order \"Example\" period=-",
            "6 SAMPLE-EU-0104 CreditMemo AwsEurope 2026-02-09 2026-02-09 35.25 EUR Usage po=- period=-",
        ],
    );
    assert_eq!(file.ignored_columns, ["Notes"]);
}

/// Two pages, one with moments in ISO 8601 and one in seconds, in the shapes of the API's own model.
#[test]
fn the_listing_of_aws_becomes_its_records() {
    let file = check_rows(
        "aws-list-invoice-summaries.json",
        &fixture("aws-list-invoice-summaries.json"),
        &[
            "1 [111122223333] SAMPLE-J-0001 Invoice AwsInc 2026-01-03 2026-02-02 1165.50 USD Usage po=PO-EXAMPLE-7002 period=2025-12",
            "2 [111122223333] SAMPLE-J-0002 Invoice AwsInc 2026-01-10 2026-02-09 89.99 USD Marketplace po=- period=2026-01",
            "3 [111122223333] SAMPLE-J-0003 Invoice AwsEurope 2026-01-05 2026-02-04 412.34 EUR Usage po=- period=2025-12",
            "4 [111122223333] SAMPLE-J-0004 CreditMemo AwsInc 2026-02-10 2026-02-10 20.00 USD Usage po=- period=2025-12",
            "5 [111122223333] SAMPLE-J-0005 refused, PaymentCurrencyAmount.TotalAmount: The amount is zero: there is nothing to pay.",
            "6 [111122223333] SAMPLE-J-0006 Invoice AwsEurope 2026-02-04 2026-03-06 305.10 GBP Usage po=- period=2026-01",
            "7 [111122223333] SAMPLE-J-0007 refused, InvoiceType: A payment receipt confirms a payment: there is nothing to pay.",
            "8 [111122223333] SAMPLE-J-0008 Invoice AwsInc 2026-03-03 2026-04-02 2210.00 USD Usage po=- period=2026-02",
        ],
    );
    assert_eq!((file.format, file.ignored_columns), (InvoiceFormat::AwsJson, Vec::new()));
}

#[test]
fn a_wrong_row_is_refused_and_the_others_are_read() {
    const GOOD: &str = "2 SAMPLE-1 Invoice AwsInc 2026-01-03 2026-02-02 10.00 USD Usage po=- period=-";
    let cases: &[(&str, &[&str])] = &[
        (
            "bad/unknown-currency.csv",
            &[
                GOOD,
                "3 SAMPLE-2 refused, currency: \"JPY\" is no known currency: it must be USD, EUR or GBP.",
                "4 SAMPLE-3 refused, currency: AWS Inc. is paid in USD, not in EUR.",
            ],
        ),
        (
            "bad/unknown-seller.csv",
            &[GOOD, "3 SAMPLE-2 refused, seller: \"Example Cloud Ltd\" is no known seller: it must be AWS Inc. or AWS Europe."],
        ),
        (
            "bad/due-before-issue.csv",
            &[GOOD, "3 SAMPLE-2 refused, due_on: The due date 2026-01-02 is before the issue date 2026-01-03. Correct whichever is wrong."],
        ),
        (
            "bad/amounts.csv",
            &[
                "2 SAMPLE-1 refused, amount: Enter an amount, such as 25000.00.",
                "3 SAMPLE-2 refused, amount: Enter an amount above zero.",
                "4 SAMPLE-3 refused, amount: Enter an amount above zero; \"-5.00\" is negative.",
                "5 SAMPLE-4 refused, amount: USD has 2 digits after the point; \"1.005\" has more. Amounts are never rounded.",
                "6 SAMPLE-5 refused, amount: Write \"25,000.00\" without thousands separators and with a point before the cents, such as 25000.00.",
                "7 SAMPLE-6 refused, amount: Write \"25.000,00\" without thousands separators and with a point before the cents, such as 25000.00.",
                "8 SAMPLE-7 refused, amount: \"1000000000000000\" is too large. The largest amount of one record is 999,999,999,999.99.",
                "9 SAMPLE-8 refused, amount: \"NaN\" is not an amount. Write digits and at most one point, such as 25000.00.",
                "10 SAMPLE-9 refused, amount: Write a credit memo's amount without the minus sign; \"-5.00\" has one.",
            ],
        ),
        ("bad/changed-amount.csv", &["2 SAMPLE-2026-0101 Invoice AwsInc 2026-01-03 2026-02-02 4210.76 USD Usage po=- period=-"]),
    ];
    for (name, expected) in cases {
        check_rows(name, &fixture(name), expected);
    }
}

#[test]
fn a_wrong_file_is_refused_with_the_way_out() {
    let cases = [
        (
            "bad/empty.csv",
            "The file is empty. Choose a CSV file with a header line, or the JSON that aws invoicing list-invoice-summaries prints.",
        ),
        ("bad/picture.png", "This is a PNG picture, not an invoice file. Save the invoices as CSV UTF-8, and choose that file."),
        (
            "bad/workbook.xlsx",
            "This is a ZIP archive or spreadsheet, not an invoice file. Save the invoices as CSV UTF-8, and choose that file.",
        ),
        ("bad/utf16.csv", "The file is encoded in UTF-16. Save it as CSV UTF-8, and choose it again."),
        (
            "bad/latin1.csv",
            "Line 3 holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as CSV UTF-8, and choose it again.",
        ),
        (
            "bad/nul.csv",
            "This is a binary file (it holds NUL bytes), not an invoice file. Save the invoices as CSV UTF-8, and choose that file.",
        ),
        (
            "bad/missing-column.csv",
            "The first line does not name the columns due_on and amount. It names invoice_number, type, seller, issued_on, currency, total. Name the columns in the first line as in: invoice_number,type,seller,issued_on,due_on,currency,amount.",
        ),
        ("bad/duplicate-column.csv", "The first line names the column due_on more than once. Keep one of them, or rename the others."),
        (
            "bad/header-only.csv",
            "The file holds no invoices. Choose one with at least one row below the header, or one record in InvoiceSummaries.",
        ),
        ("bad/open-quote.csv", "In line 3, a quote is opened, but never closed. Correct it there, or export the file again as CSV UTF-8."),
        (
            "bad/truncated.json",
            "The JSON breaks off at line 43, column 2. Save the whole output of aws invoicing list-invoice-summaries again.",
        ),
        (
            "bad/not-invoices.json",
            "Page 1 of the JSON is no object with a list named InvoiceSummaries. Save the whole output of aws invoicing list-invoice-summaries, without --query.",
        ),
    ];
    for (name, expected) in cases {
        assert_eq!(read_invoices(&fixture(name)).unwrap_err().to_string(), expected, "for {name}");
    }
}

#[test]
fn what_is_no_utf_8_text_is_named() {
    let binary = FileError::NotText(ForeignFile::Binary);
    let cases: &[(&[u8], FileError)] = &[
        (b"", FileError::Empty),
        (b" \r\n\t\n", FileError::Empty),
        (b"\xEF\xBB\xBF", FileError::Empty),
        (b"\xEF\xBB\xBF \n", FileError::Empty),
        (b"%PDF-1.7\n", FileError::NotText(ForeignFile::Pdf)),
        (b"\xff\xd8\xff\xe0", FileError::NotText(ForeignFile::Jpeg)),
        (b"{\\rtf1\\ansi", FileError::NotText(ForeignFile::RichText)),
        (b"\0\0\0\0", binary.clone()),
        (b"a\0b", binary),
        (b"\xFE\xFF\0i", FileError::Utf16),
        (b"i\0n\0v\0", FileError::Utf16),
        (b"\0i\0n\0v", FileError::Utf16),
        (b"\x80", FileError::NotUtf8 { line: 1 }),
        (b"a\nb\nc\xFC", FileError::NotUtf8 { line: 3 }),
        (b"a\r\nb\r\n\xFC", FileError::NotUtf8 { line: 3 }),
        (b"a\rb\r\xFC", FileError::NotUtf8 { line: 3 }),
    ];
    for (bytes, expected) in cases {
        assert_eq!(read_invoices(bytes).as_ref(), Err(expected), "for {bytes:?}");
    }
}

#[test]
fn sizes_are_capped() {
    let limit = usize::try_from(largest_file_bytes()).unwrap();
    let error = read_invoices(&vec![b' '; limit + 1]).unwrap_err();
    assert_eq!(error, FileError::TooLarge { bytes: 67_108_865, most: 67_108_864 });
    assert_eq!(error.to_string(), "The file has 65 MiB; at most 64 MiB are read. Split it into smaller files.");
    assert_eq!(read_invoices(&vec![b' '; limit]), Err(FileError::Empty));

    let too_many = Err(FileError::TooManyRows { most: 1_000_000 });
    assert_eq!(read_invoices(format!("{HEADER}\n{}", "1\n".repeat(1_000_001)).as_bytes()), too_many);
    assert_eq!(read_invoices(format!("{{\"InvoiceSummaries\":[0{}]}}", ",0".repeat(2_000_000)).as_bytes()), too_many);
    assert_eq!(read_invoices(format!("[0{}]", ",0".repeat(1_000_000)).as_bytes()), too_many);

    let endless = format!("{HEADER}\n\r\n{}", ",".repeat(1_000_001));
    assert_eq!(read_invoices(endless.as_bytes()), Err(FileError::BrokenCsv { line: 3, problem: CsvFault::EndlessLine }));
}

#[test]
fn every_cell_of_a_table_is_checked() {
    let long = "ü".repeat(101);
    let endless = "x".repeat(10_001);
    let cases: &[(&str, &str, &str)] = &[
        (
            "N 1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,,,",
            "invoice_number",
            "\"N 1\" is not an invoice number. It has 1 to 64 letters, digits and the characters - _ . / and no spaces.",
        ),
        (
            "=1+1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,,,",
            "invoice_number",
            "\"=1+1\" is not an invoice number. It has 1 to 64 letters, digits and the characters - _ . / and no spaces.",
        ),
        ("N,,AWS Inc.,2026-01-03,2026-02-02,USD,1,,,", "type", "The type is missing: it must be INVOICE or CREDIT_MEMO."),
        ("N,REFUND,AWS Inc.,2026-01-03,2026-02-02,USD,1,,,", "type", "\"REFUND\" is no known type: it must be INVOICE or CREDIT_MEMO."),
        ("N,INVOICE,,2026-01-03,2026-02-02,USD,1,,,", "seller", "The seller is missing: it must be AWS Inc. or AWS Europe."),
        ("N,INVOICE,AWS Inc.,,2026-02-02,USD,1,,,", "issued_on", "The date is missing. Write it as year-month-day, such as 2026-03-31."),
        (
            "N,INVOICE,AWS Inc.,01/03/2026,2026-02-02,USD,1,,,",
            "issued_on",
            "\"01/03/2026\" is not a date. Write it as year-month-day, such as 2026-03-31.",
        ),
        (
            "N,INVOICE,AWS Inc.,2026-1-3,2026-02-02,USD,1,,,",
            "issued_on",
            "\"2026-1-3\" is not a date. Write it as year-month-day, such as 2026-03-31.",
        ),
        ("N,INVOICE,AWS Inc.,2026-02-29,2026-03-02,USD,1,,,", "issued_on", "The calendar has no day 2026-02-29."),
        ("N,INVOICE,AWS Inc.,1999-12-31,2026-03-02,USD,1,,,", "issued_on", "1999-12-31 is not in the years 2000 to 2100."),
        ("N,INVOICE,AWS Inc.,2026-01-03,2101-01-01,USD,1,,,", "due_on", "2101-01-01 is not in the years 2000 to 2100."),
        ("N,INVOICE,AWS Inc.,2026-01-03,,USD,1,,,", "due_on", "The date is missing. Write it as year-month-day, such as 2026-03-31."),
        (
            "N,CREDIT_MEMO,AWS Inc.,2026-01-03,2026-01-02,USD,1,,,",
            "due_on",
            "The due date 2026-01-02 is before the issue date 2026-01-03. Correct whichever is wrong.",
        ),
        ("N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,,1,,,", "currency", "The currency is missing: it must be USD, EUR or GBP."),
        ("N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,GBP,1,,,", "currency", "AWS Inc. is paid in USD, not in GBP."),
        (
            "N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,PO\u{202E}1,,",
            "purchase_order",
            "Remove the invisible character U+202E from the purchase order.",
        ),
        (
            "N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,\"a\nb\",,",
            "purchase_order",
            "Remove the invisible character U+000A from the purchase order.",
        ),
        (
            &format!("N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,{long},,"),
            "purchase_order",
            "Shorten the purchase order to 100 characters; it has 101.",
        ),
        (
            "N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,,FREE,",
            "charge_type",
            "\"FREE\" is no known charge type: it must be USAGE, SUBSCRIPTION or MARKETPLACE.",
        ),
        (
            "N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,,,0123456789012345678901234567890123456789x",
            "billing_period",
            "Shorten the billing period to 40 characters; it has 41.",
        ),
        (
            &format!("N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,,,{endless}"),
            "billing_period",
            "The cell is longer than 10,000 characters. Shorten it, and see whether a quote was left open.",
        ),
        (
            "N,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,25,000.00,,,",
            "row",
            "The row has 11 cells, the header 10. Put quotes around a cell that holds a separator; write amounts without any.",
        ),
        (
            "N,INVOICE",
            "row",
            "The row has 2 cells, the header 10. Put quotes around a cell that holds a separator; write amounts without any.",
        ),
    ];
    for (row, field, message) in cases {
        let file = format!("{HEADER},purchase_order,charge_type,billing_period\n{row}\n");
        assert_eq!(only_refusal(file.as_bytes()), ((*field).to_owned(), (*message).to_owned()), "for {row:?}");
    }
}

#[test]
fn tables_are_read_however_programs_write_them() {
    let expected = ["2 N1 Invoice AwsInc 2026-01-03 2026-02-02 1.50 USD Usage po=- period=-"];
    let row = "N1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1.50";
    let files = [
        format!("{HEADER}\n{row}"),
        format!("{HEADER}\r\n{row}\r\n"),
        format!("{HEADER}\r{row}\r"),
        format!("\u{FEFF}{HEADER}\n{row}\n\n\n"),
        format!("{HEADER}\n{row}\n,,,,,,\n   \n"),
        format!("{}\n{}\n", HEADER.replace(',', "\t"), row.replace(',', "\t")),
        format!("{}\n{}\n", HEADER.replace(',', ";"), row.replace(',', ";")),
        format!("{}\n{row}\n", HEADER.to_uppercase().replace('_', " ")),
        format!("\"{}\"\n\"{}\"\n", HEADER.replace(',', "\",\""), row.replace(',', "\",\"")),
        format!("{}\n{}\n", HEADER.replace(',', " , "), row.replace(',', " , ")),
        format!("{HEADER},charge_type\n{row},\n"),
        format!("{HEADER},\n{row},\n"),
        format!(
            "{HEADER}\n{}\n",
            row.replace("AWS Inc.", "\"Amazon Web Services, Inc.\"").replace("INVOICE", "Invoice").replace("USD", "usd")
        ),
    ];
    for file in files {
        let read = check_rows(&file, file.as_bytes(), &expected);
        assert_eq!(read.ignored_columns, [""; 0], "in {file:?}");
    }
}

/// A memo does not fall due: its day of issue stands for its due date, which may be written or not.
#[test]
fn a_credit_memo_carries_its_day_of_issue_as_due_date() {
    for due_on in ["", "2026-01-03", "2026-05-01"] {
        let file = format!("{HEADER}\nN1,credit-memo,AWS Inc.,2026-01-03,{due_on},USD,1.50");
        check_rows(due_on, file.as_bytes(), &["2 N1 CreditMemo AwsInc 2026-01-03 2026-01-03 1.50 USD Usage po=- period=-"]);
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    for end in ["\n", "\r\n", "\r"] {
        let file = format!("\n\n{HEADER},note\n\nx\n\n\ny,\"1\n2\n3\"\nz\n").replace('\n', end);
        let lines: Vec<u32> = read_invoices(file.as_bytes()).unwrap().rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [5, 8, 11], "with line end {end:?}");
    }
}

#[test]
fn columns_that_are_not_read_are_reported() {
    let file = format!("Payer,{HEADER},,Net\u{202E} amount\nx,N1,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1,y,=1+1");
    let read = check_rows("a wider table", file.as_bytes(), &["2 N1 Invoice AwsInc 2026-01-03 2026-02-02 1.00 USD Usage po=- period=-"]);
    assert_eq!(read.ignored_columns, ["Payer", "Net\u{FFFD} amount"]);
}

#[test]
fn refused_invoice_numbers_can_be_shown() {
    let long = "1".repeat(80);
    let cases =
        [("A\u{202E}B", "A\u{FFFD}B".to_owned()), ("it's \\ fine", "it's \\ fine".to_owned()), (&long, format!("{}…", "1".repeat(69)))];
    for (written, expected) in cases {
        let file = read_invoices(format!("{HEADER}\n{written},INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1").as_bytes()).unwrap();
        assert_eq!(file.rows[0].invoice_number_as_written, expected);
        assert_eq!(file.rows[0].record.as_ref().unwrap_err().field, "invoice_number");
    }
}

#[test]
fn a_header_of_another_table_is_shown_shortened() {
    let names: Vec<String> = (1..=12).map(|n| format!("c{n}")).collect();
    let error = read_invoices(format!("{}\n1\n", names.join(";")).as_bytes()).unwrap_err();
    let expected = "The first line does not name the columns invoice_number, type, seller, issued_on, due_on, currency and amount. It names c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 and 2 more.";
    assert!(error.to_string().starts_with(expected), "{error}");
}

/// A record that is well, with one text replaced.
fn summary(from: &str, to: &str) -> String {
    let record = r#"{"AccountId":"111122223333","InvoiceId":"J1","IssuedDate":1767398400,"DueDate":1769990400,"Entity":{"InvoicingEntity":"Amazon Web Services, Inc.","BillingEntity":"AWS"},"BillingPeriod":{"Month":12,"Year":2025},"InvoiceType":"INVOICE","BaseCurrencyAmount":{"TotalAmount":"7.00","CurrencyCode":"USD"},"PaymentCurrencyAmount":{"TotalAmount":"8.00","CurrencyCode":"USD"}}"#;
    assert!(record.contains(from), "{from}");
    record.replacen(from, to, 1)
}

fn page(records: &str) -> String {
    format!("{{\"InvoiceSummaries\":[{records}]}}")
}

#[test]
fn values_of_a_listing_are_read_exactly() {
    let well = "1 [111122223333] J1 Invoice AwsInc 2026-01-03 2026-02-02 8.00 USD Usage po=- period=2025-12";
    let cases: &[(&str, &str, &str)] = &[
        ("J1", "J1", well),
        ("1767398400", "1767398400.999", well),
        ("1767398400", "1.7673984E9", well),
        ("1767398400", "1767484799", well),
        ("1767398400", "1767484799.9", well),
        ("1767398400", "\"2026-01-03T23:59:59.999Z\"", well),
        ("1767398400", "\"2026-01-04T08:59:00+09:00\"", well),
        ("1767398400", "\"2026-01-03\"", well),
        ("\"8.00\"", "8.00", well),
        ("\"8.00\"", "8", well),
        ("\"AccountId\"", "\"TaxAuthorityStatus\":\"ISSUED\",\"Unknown\":[[{}]],\"AccountId\"", well),
        ("\"AccountId\"", "\"\\u0041ccountId\"", well),
        ("Amazon Web Services, Inc.", "AWS Inc.", well),
        ("\"Month\":12", "\"Month\":1", &well.replace("2025-12", "2025-01")),
        ("\"BillingPeriod\":{\"Month\":12,\"Year\":2025}", "\"BillingPeriod\":null", &well.replace("2025-12", "-")),
        ("\"AccountId\":\"111122223333\"", "\"AccountId\":null", &well.replace(" [111122223333]", "")),
        (
            "\"PaymentCurrencyAmount\":{\"TotalAmount\":\"8.00\",\"CurrencyCode\":\"USD\"}",
            "\"PaymentCurrencyAmount\":null",
            &well.replace("8.00", "7.00"),
        ),
        ("\"8.00\"", "\"0.10\"", &well.replace("8.00", "0.10")),
        ("\"8.00\"", "999999999999.99", &well.replace("8.00", "999999999999.99")),
        ("\"BillingEntity\":\"AWS\"", "\"BillingEntity\":\"AWS_MARKETPLACE\"", &well.replace("Usage", "Marketplace")),
        ("Amazon Web Services, Inc.", "Amazon Web Services EMEA SARL", &well.replace("AwsInc", "AwsEurope")),
        ("Amazon Web Services, Inc.", "Amazon Web Services EMEA Sàrl", &well.replace("AwsInc", "AwsEurope")),
        ("Amazon Web Services, Inc.", "AMAZON WEB SERVICES EMEA S.A\u{300} R.L.", &well.replace("AwsInc", "AwsEurope")),
        ("\"DueDate\":1769990400", "\"PurchaseOrderNumber\":\"=SUM(A1)\",\"DueDate\":1769990400", &well.replace("po=-", "po==SUM(A1)")),
    ];
    for (from, to, expected) in cases {
        check_rows(to, page(&summary(from, to)).as_bytes(), &[expected]);
    }
    let memo = summary("INVOICE", "CREDIT_MEMO").replace("8.00", "-8.00").replace("\"DueDate\":1769990400,", "");
    let expected = "1 [111122223333] J1 CreditMemo AwsInc 2026-01-03 2026-01-03 8.00 USD Usage po=- period=2025-12";
    check_rows("a credit memo", page(&memo).as_bytes(), &[expected]);
}

#[test]
fn every_member_of_a_listing_is_checked() {
    let broken_row = "The record is no object, or names a member twice. Save the listing again as the command prints it.";
    let broken_object = "It is no object, or names a member twice. Save the listing again as the command prints it.";
    let cases: &[(&str, &str, &str, &str)] = &[
        ("111122223333", "11112222", "AccountId", "An account ID has twelve digits, such as 111122223333; \"11112222\" does not."),
        (
            "\"J1\"",
            "null",
            "InvoiceId",
            "\"\" is not an invoice number. It has 1 to 64 letters, digits and the characters - _ . / and no spaces.",
        ),
        ("\"J1\"", "[\"J1\"]", "InvoiceId", "It is neither a text nor a number."),
        ("J1", "\\ud800", "InvoiceId", "It holds half of a character (an unpaired surrogate)."),
        ("1767398400", "null", "IssuedDate", "The date is missing. Write it as year-month-day, such as 2026-03-31."),
        ("1767398400", "true", "IssuedDate", "It is neither a text nor a number."),
        ("1767398400", "\"3 January\"", "IssuedDate", "\"3 January\" is not a date. Write it as year-month-day, such as 2026-03-31."),
        (
            "1767398400",
            "\"2026-01-03T00:00:00\"",
            "IssuedDate",
            "\"2026-01-03T00:00:00\" is neither seconds since 1970 nor a date such as 2026-03-31T00:00:00Z, in the years 2000 to 2100.",
        ),
        (
            "1767398400",
            "1e999999999",
            "IssuedDate",
            "\"1e999999999\" is neither seconds since 1970 nor a date such as 2026-03-31T00:00:00Z, in the years 2000 to 2100.",
        ),
        (
            "1767398400",
            "0",
            "IssuedDate",
            "\"0\" is neither seconds since 1970 nor a date such as 2026-03-31T00:00:00Z, in the years 2000 to 2100.",
        ),
        (
            "1767398400",
            "1767398400000",
            "IssuedDate",
            "\"1767398400000\" is neither seconds since 1970 nor a date such as 2026-03-31T00:00:00Z, in the years 2000 to 2100.",
        ),
        ("1769990400", "1767312000", "DueDate", "The due date 2026-01-02 is before the issue date 2026-01-03. Correct whichever is wrong."),
        ("1769990400", "null", "DueDate", "The date is missing. Write it as year-month-day, such as 2026-03-31."),
        (
            "Amazon Web Services, Inc.",
            "Example Software Ltd",
            "Entity.InvoicingEntity",
            "\"Example Software Ltd\" is no known seller: it must be AWS Inc. or AWS Europe.",
        ),
        (
            "\"BillingEntity\":\"AWS\"",
            "\"BillingEntity\":\"OTHER\"",
            "Entity.BillingEntity",
            "\"OTHER\" is no known billing entity: it must be AWS or AWS_MARKETPLACE.",
        ),
        (
            "{\"InvoicingEntity\":\"Amazon Web Services, Inc.\",\"BillingEntity\":\"AWS\"}",
            "[\"Amazon Web Services, Inc.\",\"AWS\"]",
            "Entity",
            broken_object,
        ),
        ("\"Month\":12", "\"Month\":13", "BillingPeriod.Month", "\"13\" is no month from 1 to 12."),
        ("\"Year\":2025", "\"Year\":1e3", "BillingPeriod.Year", "\"1e3\" is no year from 2000 to 2100."),
        ("\"INVOICE\"", "\"DEBIT\"", "InvoiceType", "\"DEBIT\" is no known type: it must be INVOICE or CREDIT_MEMO."),
        (
            "\"AccountId\"",
            "\"TaxAuthorityStatus\":\"CANCELLED\",\"AccountId\"",
            "TaxAuthorityStatus",
            "It was canceled after its issue: there is nothing to pay.",
        ),
        ("\"8.00\"", "\"-8.00\"", "PaymentCurrencyAmount.TotalAmount", "Enter an amount above zero; \"-8.00\" is negative."),
        (
            "\"8.00\"",
            "8e2",
            "PaymentCurrencyAmount.TotalAmount",
            "\"8e2\" is not an amount. Write digits and at most one point, such as 25000.00.",
        ),
        (
            "\"8.00\"",
            "8.001",
            "PaymentCurrencyAmount.TotalAmount",
            "USD has 2 digits after the point; \"8.001\" has more. Amounts are never rounded.",
        ),
        ("\"8.00\"", "null", "PaymentCurrencyAmount.TotalAmount", "The amount is missing."),
        (
            "\"TotalAmount\":\"8.00\",\"CurrencyCode\":\"USD\"",
            "\"TotalAmount\":\"8.00\",\"CurrencyCode\":\"EUR\"",
            "PaymentCurrencyAmount.CurrencyCode",
            "AWS Inc. is paid in USD, not in EUR.",
        ),
        (
            "\"DueDate\"",
            "\"PurchaseOrderNumber\":\"a\\u0007\",\"DueDate\"",
            "PurchaseOrderNumber",
            "Remove the invisible character U+0007 from the purchase order.",
        ),
        ("\"DueDate\"", "\"InvoiceId\":\"J2\",\"DueDate\"", "row", broken_row),
    ];
    for (from, to, field, message) in cases {
        let refusal = only_refusal(page(&summary(from, to)).as_bytes());
        assert_eq!(refusal, ((*field).to_owned(), (*message).to_owned()), "for {to}");
    }
    for record in ["1", "null", "\"text\"", "[]", "[\"111122223333\",\"J1\"]"] {
        assert_eq!(only_refusal(page(record).as_bytes()), ("row".to_owned(), broken_row.to_owned()), "for {record}");
    }
}

#[test]
fn pages_come_in_every_arrangement() {
    let (first, second) = (page(&summary("J1", "J1")), page(&format!("{},{}", summary("J1", "J2"), summary("J1", "J3"))));
    let empty = page("");
    let arrangements = [
        format!("{first}{second}"),
        format!("{first}\n{empty}\n{second}\n"),
        format!("[{first},{empty},{second}]"),
        format!("\u{FEFF} [{first}]\r\n[{second}]"),
    ];
    for text in arrangements {
        let file = read_invoices(text.as_bytes()).unwrap();
        let numbers: Vec<_> = file.rows.iter().map(|row| (row.line, row.invoice_number_as_written.as_str())).collect();
        assert_eq!(numbers, [(1, "J1"), (2, "J2"), (3, "J3")], "for {text}");
    }
}

#[test]
fn json_that_is_no_listing_is_refused() {
    let good = page(&summary("J1", "J1"));
    let broken = |line, column, cut_short| FileError::BrokenJson { line, column, cut_short };
    let cases = [
        ("{".to_owned(), broken(1, 1, true)),
        ("{\"InvoiceSummaries\":\n  [1, ]}".to_owned(), broken(2, 7, false)),
        (format!("{good}\n{{]"), broken(2, 2, false)),
        (format!("{good},"), broken(1, good.len() + 1, false)),
        ("{}".to_owned(), FileError::NotInvoiceJson { page: 1 }),
        (format!("{good}{{\"InvoiceSummaries\":{{}}}}"), FileError::NotInvoiceJson { page: 2 }),
        (format!("[{good},[{good}]]"), FileError::NotInvoiceJson { page: 2 }),
        ("{\"InvoiceSummaries\":null}".to_owned(), FileError::NotInvoiceJson { page: 1 }),
        ("{\"InvoiceSummaries\":[],\"InvoiceSummaries\":[]}".to_owned(), FileError::NotInvoiceJson { page: 1 }),
        (format!("[{}]", summary("J1", "J1")), FileError::NotInvoiceJson { page: 1 }),
        (page(""), FileError::NoRows),
        ("[]".to_owned(), FileError::NoRows),
    ];
    for (text, expected) in cases {
        assert_eq!(read_invoices(text.as_bytes()), Err(expected), "for {text}");
    }
    let message = "The JSON is broken at line 1, column 2. Save the whole output of aws invoicing list-invoice-summaries again.";
    assert_eq!(read_invoices(b"{]").unwrap_err().to_string(), message);
}

#[test]
fn deep_and_wide_json_is_harmless() {
    let deep = 1_000_000;
    assert_eq!(read_invoices("[".repeat(deep).as_bytes()), Err(FileError::BrokenJson { line: 1, column: deep, cut_short: true }));
    let nested = format!("{}{}", "[".repeat(deep), "]".repeat(deep));
    assert_eq!(read_invoices(nested.as_bytes()), Err(FileError::NotInvoiceJson { page: 1 }));
    let members: String = (0..1_000_000).map(|n| format!("\"k{n}\":0,")).collect();
    let wide = page(&summary("\"InvoiceType\"", &format!("\"x\":{nested},{members}\"InvoiceType\"")));
    assert!(read_invoices(wide.as_bytes()).unwrap().rows[0].record.is_ok());
}

/// Knuth's linear congruential generator (MMIX), so that a failure comes back on every run.
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

#[test]
fn damaged_files_never_panic_and_never_yield_a_record_that_breaks_its_own_rules() {
    const TOKENS: [&[u8]; 10] = [b"\"", b",", b"\n", b"\r", b"{", b"]", b"\\u", b"\xFF", b"-", b"00"];
    let names = ["example-2026.csv", "aws-europe.csv", "aws-list-invoice-summaries.json", "bad/amounts.csv", "bad/open-quote.csv"];
    let originals = names.map(fixture);
    let mut random = Lcg(20_260_403);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..5_000 {
        let mut bytes = originals[random.below(originals.len())].clone();
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len().max(1)).min(bytes.len());
            match random.below(4) {
                0 => bytes.truncate(at),
                1 => drop(bytes.splice(at..at, TOKENS[random.below(TOKENS.len())].iter().copied())),
                2 => drop(bytes.drain(at..(at + 1 + random.below(8)).min(bytes.len()))),
                _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << random.below(8)),
            }
        }
        match read_invoices(&bytes) {
            Ok(file) => {
                read += 1;
                for draft in file.rows.iter().filter_map(|row| row.record.as_ref().ok()) {
                    assert!(draft.amount.is_positive() && draft.due_on >= draft.issued_on && draft.seller.accepts(draft.amount.currency()));
                }
            }
            Err(error) => {
                refused += 1;
                assert!(error.to_string().ends_with('.'), "{error}");
            }
        }
    }
    assert!(read > 500 && refused > 500, "{read} read, {refused} refused");
}

#[test]
fn dates_are_read_in_the_order_that_was_said() {
    use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
    for (written, order, expected) in [
        ("2026-03-12", YearMonthDay, Some("2026-03-12")),
        ("2026-03-12", MonthDayYear, Some("2026-03-12")),
        ("2026-03-12", DayMonthYear, Some("2026-03-12")),
        ("03/12/2026", MonthDayYear, Some("2026-03-12")),
        ("03/12/2026", DayMonthYear, Some("2026-12-03")),
        ("3/1/26", MonthDayYear, Some("2026-03-01")),
        ("12.3.2026", DayMonthYear, Some("2026-03-12")),
        ("12-3-2026", DayMonthYear, Some("2026-03-12")),
        ("29.02.2028", DayMonthYear, Some("2028-02-29")),
        ("03/12/2026", YearMonthDay, None),
        ("13/12/2026", MonthDayYear, None),
        ("12/13/2026", DayMonthYear, None),
        ("29.02.2026", DayMonthYear, None),
        ("03/12-2026", MonthDayYear, None),
        ("03/12/126", MonthDayYear, None),
        ("03/12/2", MonthDayYear, None),
        ("003/12/2026", MonthDayYear, None),
        ("+3/12/2026", MonthDayYear, None),
        ("03/12/2026 ", MonthDayYear, Some("2026-03-12")),
        ("03/12/1999", MonthDayYear, None),
        ("03 12 2026", MonthDayYear, None),
        ("3/12", MonthDayYear, None),
        ("3/12/20/26", MonthDayYear, None),
        ("٣/١٢/٢٠٢٦", MonthDayYear, None),
        ("", MonthDayYear, None),
    ] {
        let read = row::day_in(written, order).ok().map(|day| day.to_string());
        assert_eq!(read.as_deref(), expected, "{written:?} as {order:?}");
    }
}

#[test]
fn amounts_are_read_with_the_mark_that_was_said() {
    use DecimalMark::{Comma, Point};
    for (written, mark, expected) in [
        ("1234.50", Point, Some("1234.50")),
        ("1,234.50", Point, Some("1234.50")),
        ("-1,234,567.5", Point, Some("-1234567.5")),
        ("(1,234.50)", Point, Some("(1234.50)")),
        ("1234,50", Comma, Some("1234.50")),
        ("1.234,50", Comma, Some("1234.50")),
        ("1.234", Comma, Some("1234")),
        ("1,234", Point, Some("1234")),
        ("1,234", Comma, Some("1.234")),
        ("1 234 567,00", Comma, Some("1234567.00")),
        ("1\u{202f}234,00", Comma, Some("1234.00")),
        ("1'234.00", Point, Some("1234.00")),
        ("abc", Point, Some("abc")),
        ("", Point, Some("")),
        // A mark in a place where the other reading would give another amount.
        ("1,23", Point, None),
        ("1,2345", Point, None),
        ("1234,567", Point, None),
        ("1,234,56", Point, None),
        ("1.234.50", Point, None),
        ("1234.50", Comma, None),
        ("1,234.50", Comma, None),
        ("1.234,50", Point, None),
        ("1,234 567", Point, None),
        ("1,,234", Point, None),
        ("12x34", Point, None),
    ] {
        assert_eq!(row::plain_amount(written, mark).ok().as_deref(), expected, "{written:?} with {mark:?}");
    }
}

#[test]
fn how_dates_and_amounts_are_written_is_seen_where_it_can_be_one_way_only() {
    use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
    use DecimalMark::{Comma, Point};
    for (rows, dates, decimals) in [
        (&["03/30/2026,\"-1,500.00\""][..], MonthDayYear, Point),
        (&["30.03.2026,\"1.500,00\""], DayMonthYear, Comma),
        (&["3/1/26,5", "3/31/26,\"0,5\""], MonthDayYear, Comma),
        // Either way it is a day, or an amount: nothing is taken from it.
        (&["03/04/2026,\"1,500\""], YearMonthDay, Point),
        (&["2026-03-30,12.50"], YearMonthDay, Point),
        // What contradicts itself shows nothing.
        (&["03/30/2026,\"1,5\"", "30/03/2026,1.5"], YearMonthDay, Point),
        // Words are no amounts, whatever digits are in them.
        (&["30.03.2026,\"1,5\",Version 2.10 of 12.50"], DayMonthYear, Comma),
        (&[], YearMonthDay, Point),
    ] {
        let table = format!("a,b,c\n{}\n", rows.join("\n"));
        let (head, _) = statement::statement_head(table.as_bytes(), &[]).unwrap();
        assert_eq!((head.mapping.dates, head.mapping.decimals), (dates, decimals), "{rows:?}");
    }
    let many = format!("a,b\n{}30.03.2026,\"1,5\"\n", "01.02.2026,1\n".repeat(499));
    let of = |table: &str| statement::statement_head(table.as_bytes(), &[]).unwrap().0.mapping.dates;
    assert_eq!([of(&many), of(&many.replacen("01.02.2026,1\n", "", 1).replace("30.03", "03.30"))], [DayMonthYear, MonthDayYear]);
}

#[test]
fn samples_of_a_table_show_no_account_number() {
    let table = "a,b,c,d,e,f\nDE89 3704 0044 0532 0130 00,5550100123,2026-03-12,\"1,234,567.89\",ACH 000012345678,12345678\n";
    let (head, _) = statement::statement_head(table.as_bytes(), &[]).unwrap();
    assert_eq!(head.samples, [["····3000", "····0123", "2026-03-12", "1,234,567.89", "····5678", "12345678"]]);
}

#[test]
fn a_name_that_stands_twice_is_left_to_the_owner() {
    let table = "booked_on,amount,Amount,currency\n2026-03-12,1.00,2.00,USD\n";
    let (head, problem) = statement::statement_head(table.as_bytes(), &[]).unwrap();
    assert!(problem.is_some());
    assert!(!head.mapping.sources.contains_key("amount"));
    let mut mapping = head.mapping;
    mapping.sources.insert("amount".to_owned(), ColumnSource::Position(2));
    let file = statement::read_statement(table.as_bytes(), &[mapping]).unwrap();
    assert!(file.rows[0].record.as_ref().is_ok_and(|line| line.amount.minor() == 200), "{:?}", file.rows);
}
