//! Documents of the ledger: a value in, the bytes of a PDF out.
//!
//! A [`FundingDocument`] tells a bank everything about one funding by electronic funds transfer, a [`FundingSummary`] says what will be
//! debited for one from a bank account, a [`Receipt`] what has arrived of a funding, and a [`Statement`] how a balance went through a
//! period. The same value gives the same bytes in every process. Nothing here reads a clock, a file or a random number.
#![allow(
    clippy::disallowed_types,
    clippy::float_arithmetic,
    reason = "places on paper are fractions of a point; no money is computed in them"
)]

mod error;
mod flow;
mod funding_document;
mod language;
mod layout;
mod letter;
mod letterhead;
mod notice;
mod paper;
mod receipt;
mod statement;
mod summary;

pub use error::DocumentError;
pub use funding_document::FundingDocument;
pub use letter::{Issue, Payer, printable, printable_lines};
pub use paper::Paper;
pub use receipt::{Arrival, EvidenceKind, PaidBy, Receipt};
pub use statement::{ChainHead, Movement, MovementKind, Statement, StatementLetter, StatementMonth, StatementWriter};
pub use summary::{DebitState, FundingSummary};
