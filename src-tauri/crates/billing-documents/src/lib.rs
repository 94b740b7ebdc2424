//! Documents of the ledger: a value in, the bytes of a PDF out.
//!
//! One document exists: the [`FundingDocument`], one page that tells a bank everything about one funding by
//! electronic funds transfer. The same value gives the same bytes in every process, so that a document can be
//! made again at any time and compared by its hash. Nothing here reads a clock, a file or a random number.

mod content;
mod document;
mod error;
mod layout;
mod paper;
mod scan_code;
mod words;

pub use document::FundingDocument;
pub use error::DocumentError;
pub use paper::Paper;
pub use words::amount_in_words;
