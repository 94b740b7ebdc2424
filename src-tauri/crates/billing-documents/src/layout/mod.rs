//! From words to a page: measuring, breaking lines, placing, and writing the PDF.
//!
//! Lengths are in PDF points (1/72 inch). On the sheet `y` grows downwards from the top edge, as people read; only
//! [`pdf`] turns it round.
#![allow(
    clippy::disallowed_types,
    clippy::float_arithmetic,
    reason = "places on paper are fractions of a point; no money is computed here"
)]

mod face;
mod marks;
mod pdf;
mod sheet;
mod text;

pub use face::Faces;

use crate::content::Content;
use crate::{DocumentError, Paper};

/// Sets `content` on one page of `paper` and writes it as a PDF.
///
/// # Errors
/// Where the content does not fit, or the PDF can't be written.
pub fn typeset(content: &Content, paper: Paper) -> Result<Vec<u8>, DocumentError> {
    let faces = Faces::embedded()?;
    let size = match paper {
        Paper::Letter => marks::Size { width: 612.0, height: 792.0 },
        Paper::A4 => marks::Size { width: 595.28, height: 841.89 },
    };
    let marks = sheet::compose(content, faces, size)?;
    pdf::write(content, &marks, faces, size)
}
