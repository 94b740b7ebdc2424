//! T9: documents. A funding document warm, and the memory of many in one batch.
#![allow(
    clippy::disallowed_types,
    clippy::float_arithmetic,
    reason = "places on paper are fractions of a point; no money is computed in them"
)]

mod batch;
mod page;
mod sample;
mod with_krilla;
mod with_printpdf;
mod with_reportlab;

pub use batch::{make, memory_of_making, memory_of_packing, pack};

use page::Page;

use crate::figure::{Figure, Target};
use crate::timing::{PAIRS, Pair, per_call};
use crate::trouble::{Trouble, say};

/// A document warm, with its fonts read, against other libraries with the same lines at the same places, their fonts parsed once.
/// Only ours checks what it prints, sets it, tags it and makes the same bytes each time.
pub fn against_libraries() -> Result<Vec<Figure>, Trouble> {
    let document = sample::document(1)?;
    let page = Page::of(&document.to_pdf()?)?;
    let (printpdf, krilla) = (with_printpdf::Writer::of(&page)?, with_krilla::Writer::of(&page)?);
    let reportlab = with_reportlab::Writer::of(&page)?;
    let sizes = [document.to_pdf()?.len(), printpdf.write().len(), krilla.write()?.len()];
    say(&format!("    {} lines; {} bytes, printpdf {}, krilla {}", page.lines.len(), sizes[0], sizes[1], sizes[2]));
    let against = |reference: &str, theirs: &dyn Fn() -> Result<u64, Trouble>| -> Result<Figure, Trouble> {
        let pair = || -> Result<Pair, Trouble> { Ok(Pair { ours: per_call(|| Ok(document.to_pdf().map(drop)?))?, reference: theirs()? }) };
        Ok(Figure {
            name: "T9",
            size: 1,
            what: "a funding document, warm".to_owned(),
            reference: reference.to_owned(),
            target: Target::CostAtMost(1_000),
            pairs: (0..PAIRS).map(|_| pair()).collect::<Result<_, _>>()?,
        })
    };
    let with_printpdf = || {
        per_call(|| {
            drop(printpdf.write());
            Ok(())
        })
    };
    Ok(vec![
        against("printpdf, the same lines, fonts parsed and reduced once", &with_printpdf)?,
        against("krilla, the same lines, fonts parsed once", &|| per_call(|| krilla.write().map(drop)))?,
        against("reportlab, the same lines, fonts parsed once", &|| reportlab.per_document())?,
    ])
}
