//! Documents: issued once, served as they were, replaced when what they say has changed.

use std::ops::ControlFlow;

use billing_app::dto::{
    Address, Currency, DocumentKind, DocumentLanguage, DocumentQuery, DocumentRequest, EditAccount, ErrorCode, FundingOptionsQuery,
    FundingQuery, IssuedDocumentRequest, ListQuery, OfFunding, Seller, SellerBankInput, SetSellerBank, SortDirection, StatementRequest,
    english,
};
use billing_app::unwatched;
use billing_tests::{TestLedger, address, code_of, scratch, seller_bank};

fn statement(from: &str, to: &str) -> DocumentRequest {
    DocumentRequest::Statement(StatementRequest { from: from.to_owned(), to: to.to_owned(), ..Default::default() })
}

fn receipt(funding: &str) -> DocumentRequest {
    DocumentRequest::Receipt(OfFunding { funding_id: funding.to_owned(), language: None })
}

fn issued(number: &str) -> DocumentRequest {
    DocumentRequest::Issued(IssuedDocumentRequest { number: number.to_owned() })
}

#[test]
fn a_statement_is_the_same_until_a_movement_is_recorded_for_its_period() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    let asked = statement("2026-03-01", "2026-03-02");
    let first = ledger.document(&asked).expect("a statement");
    assert_eq!((first.info.kind, first.info.replaces.clone()), (DocumentKind::Statement, None));
    let again = ledger.document(&asked).expect("the statement");
    assert!(*again.bytes == *first.bytes && again.info == first.info);

    ledger.fund("250.00");
    let renewed = ledger.document(&asked).expect("a new statement");
    assert_eq!(renewed.info.replaces.as_ref(), Some(&first.info.number), "a reissue names the old one");
    let old = ledger.document(&issued(&first.info.number)).expect("the old one");
    assert!(*old.bytes == *first.bytes, "and the old one is served as it was");
    assert_eq!(old.info.replaced_by.as_ref(), Some(&renewed.info.number));
    ledger.assert_whole();
}

#[test]
fn a_document_is_looked_at_as_it_was_issued_and_nothing_is_written() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    let statement = ledger.document(&statement("2026-03-01", "2026-03-02")).expect("a statement");
    let links = ledger.chain_head().expect("the head");
    assert_eq!(ledger.document_info(&statement.info.number).expect("the document"), statement.info);
    assert!(*ledger.document_content(&statement.info.number).expect("its bytes") == *statement.bytes);
    assert_eq!(ledger.chain_head().expect("the head"), links);
    for number in ["DOC-999999", "FND-000001", ""] {
        assert_eq!(code_of(ledger.document_info(number)), ErrorCode::NotFound, "{number}");
        assert_eq!(code_of(ledger.document_content(number)), ErrorCode::NotFound, "{number}");
    }
}

#[test]
fn a_statement_of_days_to_come_is_refused() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    for (from, to) in [("2026-03-01", "2026-03-03"), ("2026-03-02", "2026-03-01"), ("2026-03-01", "yesterday")] {
        assert_eq!(code_of(ledger.document(&statement(from, to))), ErrorCode::InvalidInput, "{from} {to}");
    }
}

fn receipt_in(funding: &str, language: DocumentLanguage) -> DocumentRequest {
    DocumentRequest::Receipt(OfFunding { funding_id: funding.to_owned(), language: Some(language) })
}

/// Another language is another document beside the first: both hold, and each is served again as it was.
#[test]
fn a_translation_stands_beside_the_document() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    let english = ledger.document(&receipt("FND-000001")).expect("a receipt").info;
    assert_eq!(english.language, DocumentLanguage::English, "English where nothing was chosen");
    let german = ledger.document(&receipt_in("FND-000001", DocumentLanguage::German)).expect("a receipt");
    assert_eq!((german.info.language, german.info.replaces.clone()), (DocumentLanguage::German, None));
    assert!(german.info.file_name.ends_with("-de.pdf") && !english.file_name.contains("-en"), "{}", german.info.file_name);
    assert_ne!(german.info.check_code, english.check_code, "each has its own check code");
    for document in [&english, &german.info] {
        let check = ledger.check_document(document.check_code.as_deref().expect("a code")).expect("a check");
        assert!(check.holds, "{}", check.verdict);
    }
    let again = ledger.document(&receipt_in("FND-000001", DocumentLanguage::German)).expect("the receipt");
    assert!(*again.bytes == *german.bytes && again.info == german.info);
    let listed = ledger.documents(&DocumentQuery { kinds: vec![DocumentKind::Receipt], ..DocumentQuery::default() }).expect("documents");
    let languages: Vec<_> = listed.items.iter().map(|document| document.language).collect();
    assert_eq!(languages, [DocumentLanguage::German, DocumentLanguage::English]);
    ledger.assert_whole();
}

/// Whoever has chosen a language is not asked again: it is that of the last document, first of the same funding, then of any.
#[test]
fn the_language_is_remembered() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    ledger.document(&receipt_in("FND-000001", DocumentLanguage::Japanese)).expect("a receipt");
    let asked = statement("2026-03-01", "2026-03-02");
    assert_eq!(ledger.document(&asked).expect("a statement").info.language, DocumentLanguage::Japanese);
    let french = DocumentRequest::Statement(StatementRequest {
        from: "2026-03-01".to_owned(),
        to: "2026-03-02".to_owned(),
        language: Some(DocumentLanguage::French),
        ..Default::default()
    });
    ledger.document(&french).expect("a statement");
    assert_eq!(ledger.document(&receipt("FND-000001")).expect("the receipt").info.language, DocumentLanguage::Japanese);
    assert_eq!(ledger.document(&asked).expect("the statement").info.language, DocumentLanguage::French);
}

/// A document is outdated, too, by one that says otherwise in another language.
#[test]
fn a_newer_translation_outdates_a_document() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.know_seller_bank();
    let funding = ledger.request_funds("100.00", "eft").expect("a funding");
    ledger.receive(&funding, "40.00").expect("a part");
    let english = ledger.document(&receipt_in(&funding, DocumentLanguage::English)).expect("a receipt").info;
    ledger.receive(&funding, "60.00").expect("the rest");
    let german = ledger.document(&receipt_in(&funding, DocumentLanguage::German)).expect("a receipt").info;
    let check = ledger.check_document(english.check_code.as_deref().expect("a code")).expect("a check");
    assert!(!check.holds && check.verdict.contains(&german.number), "{}", check.verdict);
    assert_eq!(check.document.replaced_by, Some(german.number));
}

#[test]
fn a_receipt_needs_money_and_is_renewed_when_more_arrives() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.know_seller_bank();
    let funding = ledger.request_funds("100.00", "eft").expect("a funding");
    assert_eq!(code_of(ledger.document(&receipt(&funding))), ErrorCode::WrongStatus);
    ledger.receive(&funding, "40.00").expect("a part");
    let first = ledger.document(&receipt(&funding)).expect("a receipt").info;
    assert_eq!(ledger.document(&receipt(&funding)).expect("the receipt").info, first);
    ledger.receive(&funding, "60.00").expect("the rest");
    assert_eq!(ledger.document(&receipt(&funding)).expect("a new receipt").info.replaces, Some(first.number));
}

#[test]
fn a_debit_has_a_summary_and_a_transfer_has_none() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.know_seller_bank();
    let bank = ledger.add_bank("5550100123", false);
    let summary = |funding_id: String| DocumentRequest::FundingSummary(OfFunding { funding_id, language: None });
    let debit = ledger.request_funds("100.00", &bank).expect("a debit");
    assert_eq!(ledger.document(&summary(debit)).expect("a summary").info.kind, DocumentKind::FundingSummary);
    let transfer = ledger.request_funds("100.00", "eft").expect("a transfer");
    assert_eq!(code_of(ledger.document(&summary(transfer))), ErrorCode::WrongStatus);
}

#[test]
fn a_canceled_funding_gets_a_document_that_says_so() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.know_seller_bank();
    let funding = ledger.request_funds("100.00", "eft").expect("a funding");
    let valid = ledger.funding_document(&funding).expect("a document").info;
    let code = valid.check_code.clone().expect("a code");
    assert!(ledger.check_document(&code).expect("a check").holds);
    ledger.cancel_funding(&funding).expect("a cancelation");
    let check = ledger.check_document(&code.to_lowercase().replace('-', "")).expect("a check");
    assert!(!check.holds && check.verdict.contains("canceled"), "{}", check.verdict);
    let void = ledger.funding_document(&funding).expect("a document").info;
    assert_eq!(void.replaces, Some(valid.number));
    assert!(void.file_name.contains("canceled"), "{}", void.file_name);
}

#[test]
fn a_check_code_finds_its_document_and_no_other_ledgers() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.know_seller_bank();
    let funding = ledger.request_funds("100.00", "eft").expect("a funding");
    let document = ledger.funding_document(&funding).expect("a document").info;
    let check = ledger.check_document(document.check_code.as_deref().expect("a code")).expect("a check");
    assert_eq!(check.document, document);
    assert_eq!(check.amount.expect("an amount").value, "100.00");
    assert!(check.seller_bank.expect("bank details").account_number.is_some());
    for unknown in ["0000-0000-0000", "nonsense"] {
        assert_eq!(code_of(ledger.check_document(unknown)), ErrorCode::InvalidInput, "{unknown}");
    }
}

/// All numbers of a list, page by page; its sums and its spreadsheet must have as many.
fn numbers(ledger: &mut TestLedger, query: &DocumentQuery) -> Vec<String> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = ledger.documents(&DocumentQuery { limit: Some(2), after, ..query.clone() }).expect("a page");
        found.extend(page.items.into_iter().map(|document| document.number));
        after = page.next_cursor;
        if after.is_none() {
            break;
        }
    }
    let list = ListQuery::Documents(query.clone());
    let totals = ledger.list_totals(&list).expect("the sums");
    assert_eq!((totals.rows as usize, totals.more, totals.amounts.len()), (found.len(), false, 0), "{query:?}");
    let mut spreadsheet = Vec::new();
    assert_eq!(ledger.print_list(&list, &mut spreadsheet).expect("the spreadsheet") as usize, found.len());
    let text = String::from_utf8(spreadsheet).expect("text");
    let first: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(first, found, "{query:?}");
    found
}

#[test]
fn the_list_is_searched_counted_saved_and_read_from_both_ends() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    ledger.fund("250.00");
    ledger.document(&receipt("FND-000001")).expect("a receipt");
    let other = ledger.document(&receipt("FND-000002")).expect("another receipt").info;
    let statement = ledger.document(&statement("2026-03-01", "2026-03-02")).expect("a statement").info;
    let newest_first = numbers(&mut ledger, &DocumentQuery::default());
    assert!(newest_first.len() == 3 && newest_first.is_sorted_by(|newer, older| newer > older), "{newest_first:?}");
    let oldest_first = numbers(&mut ledger, &DocumentQuery { direction: Some(SortDirection::Ascending), ..DocumentQuery::default() });
    assert!(oldest_first.iter().eq(newest_first.iter().rev()));

    let funding = ledger.fundings(&FundingQuery::default()).expect("the fundings").items.remove(0);
    assert_eq!(funding.id, "FND-000002");
    let of_it: Vec<String> = ledger
        .documents(&DocumentQuery::default())
        .expect("the documents")
        .items
        .into_iter()
        .filter(|document| document.funding_id.as_deref() == Some("FND-000002"))
        .map(|document| document.number)
        .collect();
    let search = |text: &str| DocumentQuery { search: Some(text.to_owned()), ..DocumentQuery::default() };
    let spaced: Vec<String> = funding.reference.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
    for text in ["fnd-000002", &funding.reference, &spaced.join(" ")] {
        assert_eq!(numbers(&mut ledger, &search(text)), of_it, "{text}");
    }
    let code = statement.check_code.expect("a code");
    for text in [&code, &code.replace('-', ""), &statement.number, &statement.number[2..], &statement.sha256[..8]] {
        assert_eq!(numbers(&mut ledger, &search(text)), [statement.number.as_str()], "{text}");
    }
    let inner = &statement.sha256[8..20];
    for text in ["%", "nothing", inner] {
        assert_eq!(numbers(&mut ledger, &search(text)), [""; 0], "{text}");
    }
    let receipts = DocumentQuery { kinds: vec![DocumentKind::Receipt], ..search("FND-000002") };
    assert_eq!(numbers(&mut ledger, &receipts), [other.number.as_str()]);
    let backwards = DocumentQuery { from: Some("2026-03-02".to_owned()), to: Some("2026-03-01".to_owned()), ..DocumentQuery::default() };
    assert_eq!(code_of(ledger.documents(&backwards)), ErrorCode::InvalidInput);
}

#[test]
fn an_archive_tells_how_far_it_is_and_leaves_nothing_when_it_is_canceled() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    ledger.document(&statement("2026-03-01", "2026-03-02")).expect("a statement");
    let total = u32::try_from(ledger.documents(&DocumentQuery::default()).expect("the documents").items.len()).expect("a few");
    let folder = scratch();
    let path = folder.path().join("documents.zip");
    let mut told = Vec::new();
    let packed = ledger.save_document_archive(&DocumentQuery::default(), &path, &mut |progress| {
        told.push((progress.done, progress.total));
        ControlFlow::Continue(())
    });
    packed.expect("an archive");
    assert_eq!(told, (0..total).map(|done| (done, total)).collect::<Vec<_>>());

    let canceled = ledger.download_document_archive(&DocumentQuery::default(), folder.path(), &mut |_| ControlFlow::Break(()));
    assert_eq!(code_of(canceled), ErrorCode::Canceled);
    let left = std::fs::read_dir(folder.path()).expect("the folder").count();
    assert_eq!(left, 1, "only the first archive is there");
}

/// Python's own reader finds what was packed whole, and the hashes right.
#[test]
fn an_archive_holds_every_document_and_its_hash() {
    let mut ledger = TestLedger::funded("2026-03-02", "1000.00");
    ledger.document(&statement("2026-03-01", "2026-03-02")).expect("a statement");
    let folder = scratch();
    let path = folder.path().join("documents.zip");
    let packed = ledger.save_document_archive(&DocumentQuery::default(), &path, &mut unwatched).expect("an archive");
    let listed = ledger.documents(&DocumentQuery::default()).expect("the documents").items;
    assert_eq!(packed.documents as usize, listed.len());
    let again =
        ledger.save_document_archive(&DocumentQuery::default(), &folder.path().join("again.zip"), &mut unwatched).expect("an archive");
    assert_eq!(packed.sha256, again.sha256, "the same documents give the same bytes");
    let script = "import sys,zipfile,hashlib\nz=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None\n\
                  for line in z.read('SHA256SUMS').decode().splitlines():\n    digest,name=line.split('  ',1)\n    \
                  assert hashlib.sha256(z.read(name)).hexdigest()==digest,name\nprint(len(z.namelist()))";
    let output = std::process::Command::new("python3").args(["-c", script]).arg(&path).output().expect("python3");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        (listed.len() + 2).to_string(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_letter_that_no_font_has_is_said_before_a_document_is_asked_for() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.know_seller_bank();
    ledger.add_bank("5550120789", false);
    let problems = |ledger: &mut TestLedger| -> Vec<Option<String>> {
        let options = ledger.funding_options(&FundingOptionsQuery { currency: None, amount: None, months: None }).expect("the options");
        options.methods.into_iter().map(|method| method.document_problem).collect()
    };
    assert_eq!(problems(&mut ledger), [None, None]);
    assert_eq!(ledger.ledger_info().expect("the ledger").document_problem, None);

    // Of the bank's details only the transfer's document has any.
    let odd = SellerBankInput { bank_name: "Example \u{10d0} Bank".to_owned(), ..seller_bank("5550199001") };
    ledger.set_seller_bank(&SetSellerBank { details: odd, confirm_change: true }).expect("other details");
    let [Some(transfer), None] = &problems(&mut ledger)[..] else { panic!("only the transfer names the bank") };
    assert!(transfer.contains("'\u{10d0}' (U+10D0) in the bank's name"), "{transfer}");

    let edit = EditAccount {
        account_name: "Example Corp".to_owned(),
        billing_address: Some(Address { city: "Springfield \u{1f600}".to_owned(), ..address() }),
        seller: Seller::AwsInc,
        currency: Currency::Usd,
    };
    let info = ledger.edit_account(&edit).expect("an account with a picture in its address");
    let said = info.document_problem.expect("a problem");
    assert!(said.contains("'\u{1f600}' (U+1F600) in the account's address"), "{said}");
    assert_eq!(english(&info.document_problem_parts), said);
    assert_eq!(problems(&mut ledger), [Some(said.clone()), Some(said.clone())], "every document names the account");

    let funding = ledger.request_funds("100.00", "eft").expect("funds can be asked for all the same");
    let request = DocumentRequest::FundingDocument(OfFunding { funding_id: funding, language: None });
    let Err(refused) = ledger.document(&request) else { panic!("no such document can be made") };
    assert_eq!(refused.to_string(), said, "and then it is refused with the same words");
    ledger.assert_whole();
}
