//! What documents say and how their pages look, compared with what was looked at and found good. `UPDATE_SNAPSHOTS=1` writes both anew:
//! the texts in `snapshots/*.txt`, the darkness of the first pages, square by square, in `snapshots/*.look`. Look at what changed before
//! you keep it.

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
const MOST_APART: u8 = 40;

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

/// The means of a page's squares, row by row.
fn look(page: &Picture) -> Vec<Vec<u8>> {
    let row = |top| (0..page.width).step_by(SQUARE).map(|left| page.mean((left, top), SQUARE)).collect();
    (0..page.height).step_by(SQUARE).map(row).collect()
}

/// As text: a line for each row, two hexadecimal digits for each square.
fn written(look: &[Vec<u8>]) -> String {
    look.iter().map(|row| row.iter().map(|mean| format!("{mean:02x}")).collect::<String>() + "\n").collect()
}

fn read(text: &str) -> Vec<Vec<u8>> {
    let square = |line: &str, at: usize| u8::from_str_radix(&line[at..at + 2], 16).unwrap();
    text.lines().map(|line| (0..line.len()).step_by(2).map(|at| square(line, at)).collect()).collect()
}

#[test]
fn pages_look_as_they_did() {
    for (name, bytes) in english_documents() {
        let (file, now) = (place(&name, "look"), look(&File::of(bytes).picture(RESOLUTION)));
        if updating() {
            fs::write(&file, written(&now)).unwrap();
        }
        let before = read(&fs::read_to_string(&file).unwrap_or_default());
        let size = |look: &[Vec<u8>]| (look.len(), look.first().map(Vec::len));
        assert_eq!(size(&now), size(&before), "{name} has another size; UPDATE_SNAPSHOTS=1 writes it anew");
        for (row, (now, before)) in now.iter().zip(&before).enumerate() {
            for (column, (now, before)) in now.iter().zip(before).enumerate() {
                assert!(
                    now.abs_diff(*before) <= MOST_APART,
                    "{name} looks otherwise in row {row}, column {column} of its squares: {now} instead of {before}; \
                     UPDATE_SNAPSHOTS=1 writes it anew"
                );
            }
        }
    }
}
