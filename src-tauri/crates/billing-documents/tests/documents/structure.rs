//! What those hear who can't see a document: its structure, as poppler reads it.

use billing_core::language::Language;

use crate::reader::File;
use crate::samples;

/// The elements of a structure, one a line, as `pdfinfo -struct-text` prints them: indented, with the text of each in quotes.
fn structure(bytes: Vec<u8>) -> String {
    let file = File::of(bytes);
    let info = file.run("pdfinfo", &[]);
    assert!(info.contains("Tagged:          yes"), "{info}");
    file.run("pdfinfo", &["-struct-text"])
}

fn count(structure: &str, element: &str) -> usize {
    structure.lines().filter(|line| line.split_whitespace().next().map(|name| name.trim_end_matches(':')) == Some(element)).count()
}

#[test]
fn a_funding_document_has_headings_a_table_and_a_described_code() {
    let said = structure(samples::us_letter().to_pdf().unwrap());
    assert_eq!((count(&said, "H1"), count(&said, "H2"), count(&said, "Table")), (1, 4, 1), "{said}");
    // The form: a row of heads, and a row for each field.
    assert_eq!((count(&said, "TH"), count(&said, "TR"), count(&said, "TD")), (3, 9, 24), "{said}");
    assert_eq!(count(&said, "Figure"), 1, "{said}");
    let alternative = File::of(samples::us_letter().to_pdf().unwrap()).run("pdfinfo", &["-struct"]);
    assert!(alternative.contains("Figure"), "{alternative}");
    for (element, text) in
        [("H1", "Funding document"), ("H2", "Pay to"), ("TH", "On a wire form"), ("Lbl", "Account ID"), ("LBody", "111122229012")]
    {
        let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.starts_with('/')).collect();
        let found = lines.windows(2).any(|pair| pair[0].starts_with(element) && pair[1].contains(text));
        assert!(found, "no {element} says {text:?} in:\n{said}");
    }
    // What decorates or stands on every page is not read.
    assert!(!said.contains("Page 1 of 1") && !said.contains("Check code"), "{said}");
}

/// A table that goes on overleaf is one table: its heads are read once, and what is carried over is a row like the others.
#[test]
fn a_table_of_many_pages_is_one() {
    let said = structure(samples::statement(400, Language::English).1);
    // The movements, and the months.
    assert_eq!((count(&said, "Table"), count(&said, "TH")), (2, 12), "{}", &said[..2_000]);
    let pages = File::of(samples::statement(400, Language::English).1).text().matches("Carried forward").count();
    // Heads, movements, opening and closing, what is carried over and brought forward, three months.
    assert_eq!(count(&said, "TR"), 2 + 400 + 2 + 2 * pages + 3);
}

/// Where a line ends there is a space for the ear, which the eye does not miss.
#[test]
fn the_lines_of_a_sentence_are_read_as_one() {
    let said = structure(samples::summary(billing_documents::DebitState::Processing).to_pdf().unwrap());
    let sentence = "The balance falls by the amount. What was spent by then shows as a deficit, and automatic payment pauses.";
    assert!(said.contains(sentence), "{said}");
}

#[test]
fn a_canceled_document_says_so_in_its_structure_too() {
    let said = structure(samples::canceled().to_pdf().unwrap());
    assert!(said.contains("Canceled on 14 Mar 2026: do not send this transfer"), "{said}");
    assert!(!said.contains("CANCELED") && count(&said, "Figure") == 0, "{said}");
}
