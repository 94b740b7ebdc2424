//! Documents, read back with independent programs.

#![allow(clippy::unwrap_used, reason = "the helpers of a test fail by panicking, as its tests do")]

mod funding_document;
mod languages;
mod notices;
mod reader;
mod samples;
mod scripts;
mod snapshots;
mod statement;
mod structure;

use std::path::PathBuf;
use std::process::Command;

use billing_core::language::Language;
use billing_core::return_code::ReturnCode;
use billing_documents::DebitState;
use reader::File;

/// Where [`writes_samples`] writes.
const SAMPLES: &str = "DOCUMENT_SAMPLES";

/// One of each kind, in each state.
fn every_document() -> Vec<(String, Vec<u8>)> {
    let mut documents = english_documents();
    documents.extend(Language::ALL.into_iter().skip(1).flat_map(languages::documents_in));
    documents
}

fn english_documents() -> Vec<(String, Vec<u8>)> {
    let day = samples::date(2026, 3, 19);
    let summary = |state| samples::summary(state).to_pdf().unwrap();
    let mut returned = samples::receipt();
    returned.returned = Some((day, ReturnCode::parse("R01").ok()));
    let named = [
        ("funding-us-letter", samples::us_letter().to_pdf().unwrap()),
        ("funding-euro-a4", samples::euro_a4().to_pdf().unwrap()),
        ("funding-pounds-a4", samples::pounds_a4().to_pdf().unwrap()),
        ("funding-longest", samples::longest().to_pdf().unwrap()),
        ("funding-widest", samples::widest().to_pdf().unwrap()),
        ("funding-canceled", samples::canceled().to_pdf().unwrap()),
        ("funding-scripts", samples::scripts().to_pdf().unwrap()),
        ("receipt", samples::receipt().to_pdf().unwrap()),
        ("receipt-returned", returned.to_pdf().unwrap()),
        ("summary-processing", summary(DebitState::Processing)),
        ("summary-succeeded", summary(DebitState::Succeeded(day, samples::date(2026, 4, 8)))),
        ("summary-failed", summary(DebitState::Failed(day, ReturnCode::parse("R01").ok()))),
        ("statement-short", samples::statement(12, Language::English).1),
        ("statement-long", samples::statement(400, Language::English).1),
        ("statement-empty", samples::statement(0, Language::English).1),
    ];
    named.map(|(name, bytes)| (name.to_owned(), bytes)).into()
}

/// Writes the samples, to be looked at and for [`another_process_makes_the_same_bytes`].
#[test]
#[ignore = "needs a folder in DOCUMENT_SAMPLES"]
fn writes_samples() {
    let folder = PathBuf::from(std::env::var_os(SAMPLES).expect("a folder in DOCUMENT_SAMPLES"));
    for (name, bytes) in every_document() {
        std::fs::write(folder.join(&name).with_extension("pdf"), bytes).unwrap();
    }
}

#[test]
fn another_process_makes_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--exact", "writes_samples", "--ignored"];
    let status = Command::new(std::env::current_exe().unwrap()).args(arguments).env(SAMPLES, folder.path()).output().unwrap().status;
    assert!(status.success());
    for (name, bytes) in every_document() {
        let theirs = std::fs::read(folder.path().join(&name).with_extension("pdf")).unwrap();
        assert!(bytes == theirs, "{name} differs from process to process");
        let most = if name.starts_with("statement-long") { 500_000 } else { 150_000 };
        assert!(theirs.len() < most, "{name} has {} bytes", theirs.len());
    }
}

#[test]
fn every_document_is_sound_and_has_its_fonts() {
    for (name, bytes) in every_document() {
        let file = File::of(bytes);
        file.run("qpdf", &["--check"]);
        let fonts = file.run("pdffonts", &[]);
        assert!(fonts.lines().skip(2).count() >= 2, "{name}: {fonts}");
        assert!(fonts.lines().skip(2).all(|line| line.contains("yes yes yes")), "{name}: {fonts}");
        let info = file.run("pdfinfo", &["-rawdates"]);
        assert!(info.contains("CreationDate:    D:2026"), "{name}: {info}");
        assert!(info.contains("Producer:        Advance Pay Console"), "{name}: {info}");
    }
}
