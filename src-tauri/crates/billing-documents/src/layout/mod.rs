//! From words to pages: measuring, shaping, breaking lines, placing, and writing the PDF.
//!
//! Lengths are in PDF points (1/72 inch). On the sheet `y` grows downwards from the top edge, as people read; only
//! [`pdf`] turns it round.

mod canvas;
mod embed;
mod face;
mod marks;
mod pdf;
mod shape;
mod structure;
mod text;

pub use canvas::{CAPITALS, Canvas, LEADING, SIDE_MARGIN, TOP_MARGIN};
pub use face::{Faces, Weight};
pub use marks::{Area, Ink, Role, Size, Type};
pub use pdf::{About, PdfFile};
pub use text::{fitted, width};
