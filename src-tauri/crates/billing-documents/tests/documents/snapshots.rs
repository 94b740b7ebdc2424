//! What documents say and how their pages look, compared with what was looked at and found good. `UPDATE_SNAPSHOTS=1` writes both anew:
//! the texts in `snapshots/*.txt`, the pages in `snapshots/*.pgm`. Look at what changed before you keep it.

use std::fs;
use std::path::PathBuf;

use billing_core::language::Language;

use crate::reader::{File, Picture};
use crate::{english_documents, languages};

/// The resolution of the pages: lines and columns can be told from each other, letters can't.
const RESOLUTION: &str = "24";
/// The side of the squares that are compared, in dots.
const SQUARE: usize = 8;
/// How far the means of two squares may be apart, of 255: renderers differ at the edges of letters, a moved line differs by more.
const MOST_APART: u32 = 40;

fn place(name: &str, ending: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/documents/snapshots").join(name).with_extension(ending)
}

fn updating() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some()
}

/// The documents of `english_documents`, and of every other language those that say the most.
fn documents() -> Vec<(String, Vec<u8>)> {
    let mut documents = english_documents();
    for language in Language::ALL.into_iter().skip(1) {
        let said =
            ["funding-us-letter", "summary-processing", "receipt", "statement-short"].map(|kind| format!("{kind}-{}", language.code()));
        documents.extend(languages::documents_in(language).into_iter().filter(|(name, _)| said.contains(name)));
    }
    documents
}

/// The lines of a text, without the blanks that only place them: those are not the same with every version of poppler.
fn plain(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn texts_are_as_they_were() {
    for (name, bytes) in documents().into_iter().filter(|(name, _)| !name.starts_with("statement-long")) {
        let (file, text) = (place(&name, "txt"), plain(&File::of(bytes).text()));
        if updating() {
            fs::write(&file, &text).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        for (line, (now, before)) in text.lines().zip(kept.lines()).enumerate() {
            assert_eq!(now, before, "line {} of {name}.txt; UPDATE_SNAPSHOTS=1 writes it anew", line + 1);
        }
        assert_eq!(text.lines().count(), kept.lines().count(), "{name}.txt has other lines at its end; UPDATE_SNAPSHOTS=1 writes it anew");
    }
}

#[test]
fn pages_look_as_they_did() {
    for (name, bytes) in english_documents() {
        let (file, page) = (place(&name, "pgm"), File::of(bytes).picture(RESOLUTION));
        if updating() {
            fs::write(&file, page.to_bytes()).unwrap();
        }
        let kept = Picture::of(&fs::read(&file).unwrap_or_else(|_| panic!("{name}.pgm is missing; UPDATE_SNAPSHOTS=1 writes it")));
        assert_eq!((page.width, page.height), (kept.width, kept.height), "{name}");
        for (top, left) in (0..page.height).step_by(SQUARE).flat_map(|top| (0..page.width).step_by(SQUARE).map(move |left| (top, left))) {
            let [now, before] = [&page, &kept].map(|picture| picture.mean((left, top), SQUARE));
            assert!(
                now.abs_diff(before) <= MOST_APART,
                "{name} looks otherwise at {left}, {top} of {} × {} dots ({now} instead of {before}); UPDATE_SNAPSHOTS=1 writes it anew",
                page.width,
                page.height
            );
        }
    }
}
