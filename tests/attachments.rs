//! The seller's own PDFs, kept with their invoices.

use std::path::PathBuf;

use billing_app::dto::{AuditAction, AuditQuery, AuditedRecord, ErrorCode};
use billing_tests::{TestLedger, code_of, invoice, refusal};

/// The least that a reader takes for a PDF.
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

fn file(ledger: &TestLedger, name: &str, bytes: &[u8]) -> PathBuf {
    let path = ledger.folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file");
    path
}

fn with_invoice() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.add_invoice(&invoice("EX-1", "2026-03-20", "10.00")).expect("an invoice");
    ledger
}

#[test]
fn an_attached_file_is_listed_and_saved_again_byte_for_byte() {
    let mut ledger = with_invoice();
    let path = file(&ledger, "EX-1 (March).pdf", PDF);
    let attached = ledger.attach("EX-1", &path).expect("an attachment");
    assert_eq!((attached.id.as_str(), attached.file_name.as_str()), ("ATT-000001", "EX-1 (March).pdf"));
    assert_eq!(ledger.invoice("EX-1").expect("the invoice").attachments, std::slice::from_ref(&attached));

    let folder = ledger.folder.path().to_owned();
    for name in ["EX-1 (March).pdf", "EX-1 (March).pdf"] {
        // The file it came from has these bytes, and is taken for the one saved before.
        assert_eq!(ledger.download_attachment(&attached.id, &folder).expect("a file").path, folder.join(name).display().to_string());
    }
    std::fs::write(&path, "something else").expect("a change");
    let saved = ledger.download_attachment(&attached.id, &folder).expect("a file");
    assert_eq!(saved.path, folder.join("EX-1 (March) (1).pdf").display().to_string(), "another file is never replaced");
    assert_eq!(std::fs::read(&saved.path).expect("the file"), PDF);
    ledger.assert_whole();
}

#[test]
fn r16_the_same_file_is_attached_to_a_record_once() {
    let mut ledger = with_invoice();
    ledger.add_invoice(&invoice("EX-2", "2026-03-20", "10.00")).expect("an invoice");
    let (path, renamed) = (file(&ledger, "a.pdf", PDF), file(&ledger, "b.pdf", PDF));
    let first = ledger.attach("EX-1", &path).expect("an attachment");
    assert_eq!(ledger.attach("EX-1", &renamed).expect("the same"), first, "the name does not make it another file");
    assert_ne!(ledger.attach("EX-2", &path).expect("another").id, first.id, "another record has its own");
}

#[test]
fn a_removed_file_is_gone_and_stays_in_the_audit_log() {
    let mut ledger = with_invoice();
    let path = file(&ledger, "a.pdf", PDF);
    let attached = ledger.attach("EX-1", &path).expect("an attachment");
    ledger.remove_attachment(&attached.id).expect("removed");
    assert!(ledger.invoice("EX-1").expect("the invoice").attachments.is_empty());
    assert_eq!(code_of(ledger.attachment(&attached.id).map(drop)), ErrorCode::NotFound);
    assert_eq!(code_of(ledger.remove_attachment(&attached.id)), ErrorCode::NotFound);

    let query = AuditQuery { records: vec![AuditedRecord::Attachment], ..Default::default() };
    let log = ledger.audit_log(&query).expect("the log").items;
    assert_eq!(log.iter().map(|entry| entry.action).collect::<Vec<_>>(), [AuditAction::Changed, AuditAction::Added]);
    assert!(log[1].changes.iter().any(|change| change.field == "invoice" && change.new.as_deref() == Some("INV-000001")), "{log:#?}");
    let again = ledger.attach("EX-1", &path).expect("attached again");
    assert_eq!(again.id, "ATT-000002", "what was removed does not come back under its number");
    ledger.assert_whole();
}

#[test]
fn only_a_pdf_of_a_bearable_size_is_attached() {
    let mut ledger = with_invoice();
    let large = [PDF, &vec![b' '; 10 << 20]].concat();
    let late = [&[b' '; 1_024], PDF].concat();
    let folder = ledger.folder.path().to_owned();
    let cases: [(PathBuf, &str); 6] = [
        (file(&ledger, "invoice.docx", b"PK\x03\x04"), "not a PDF"),
        (file(&ledger, "empty.pdf", b""), "not a PDF"),
        (file(&ledger, "late.pdf", &late), "not a PDF"),
        (file(&ledger, "large.pdf", &large), "11 MiB; at most 10 MiB"),
        (folder.join("missing.pdf"), "can't be opened"),
        (folder, "Choose a PDF file"),
    ];
    for (path, reason) in cases {
        let refused = refusal(ledger.attach("EX-1", &path));
        assert_eq!(refused.code, ErrorCode::FileUnreadable, "{}", path.display());
        assert!(refused.message.contains(reason), "{}: {}", path.display(), refused.message);
    }
    let path = file(&ledger, "a.pdf", PDF);
    assert_eq!(code_of(ledger.attach("EX-9", &path)), ErrorCode::NotFound);
    assert!(ledger.invoice("EX-1").expect("the invoice").attachments.is_empty(), "nothing was kept");
}

#[test]
fn a_name_can_neither_steer_nor_mislead() {
    let mut ledger = with_invoice();
    let name = format!("invoice\u{202e}fdp.exe{}\u{1b}[2J.pdf", "x".repeat(190));
    let path = file(&ledger, &name, PDF);
    let kept = ledger.attach("EX-1", &path).expect("an attachment").file_name;
    assert!(kept.starts_with("invoicefdp.exexxx") && kept.ends_with(".pdf") && kept.chars().count() <= 204, "{kept:?}");
    assert!(!kept.contains(['\u{202e}', '\u{1b}']));
}

#[test]
fn a_file_changed_behind_the_programs_back_is_not_served() {
    let mut ledger = with_invoice();
    let path = file(&ledger, "a.pdf", PDF);
    let attached = ledger.attach("EX-1", &path).expect("an attachment");
    let database = rusqlite::Connection::open(ledger.path()).expect("the file");
    let stored: Vec<u8> = database.query_row("SELECT content_sealed FROM attachment", [], |row| row.get(0)).expect("sealed bytes");
    assert!(!stored.windows(5).any(|window| window == b"%PDF-"), "it is sealed");
    for (column, value) in [("file_name", "'b.pdf'"), ("invoice", "2"), ("sha256", "'0'")] {
        assert!(database.execute(&format!("UPDATE attachment SET {column} = {value}"), []).is_err(), "{column} is never changed");
    }
    assert!(database.execute("DELETE FROM attachment", []).is_err(), "nor is it deleted");
    let mut changed = stored;
    *changed.last_mut().expect("a byte") ^= 1;
    database.execute("UPDATE attachment SET content_sealed = ?", [changed]).expect("a change behind the program's back");
    assert_eq!(code_of(ledger.attachment(&attached.id).map(drop)), ErrorCode::LedgerDamaged);
    assert!(!ledger.verify().expect("a check").ok);
}

#[test]
fn what_can_not_be_read_under_its_name_is_left_alone() {
    let mut ledger = with_invoice();
    let path = file(&ledger, "a.pdf", PDF);
    let attached = ledger.attach("EX-1", &path).expect("an attachment");
    std::fs::remove_file(&path).expect("no file");
    std::fs::create_dir(&path).expect("a folder of that name");
    let folder = ledger.folder.path().to_owned();
    let saved = ledger.download_attachment(&attached.id, &folder).expect("a file");
    assert_eq!(saved.path, folder.join("a (1).pdf").display().to_string());
    assert_eq!(std::fs::read(&saved.path).expect("the file"), PDF);
}
