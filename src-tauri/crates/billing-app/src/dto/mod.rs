//! The wire contract: what the window's commands and `--json` take and give.
//!
//! Keys are camelCase, states SCREAMING_SNAKE_CASE, dates `YYYY-MM-DD` (UTC), instants RFC 3339 in UTC, money
//! `{ currency, value }` with the value a decimal string. The domain's types never serialize; their counterparts
//! here do.

mod account;
mod advance_pay;
mod audit;
mod backup;
mod by_hand;
mod column_mapping;
mod common;
mod document;
mod error;
mod export;
mod funding;
mod history;
mod import;
mod invoice;
mod key;
mod list_export;
mod method;
mod notice;
mod payment_file;
mod seller;
mod sentence;
mod settlement;
mod statement;
mod summary;
mod task;
mod timer;
mod transaction;
mod unapplied_cash;
mod verification;

pub use account::*;
pub use advance_pay::*;
pub use audit::*;
pub use backup::*;
pub use by_hand::*;
pub use column_mapping::*;
pub use common::*;
pub use document::*;
pub use error::*;
pub use export::*;
pub use funding::*;
pub use history::*;
pub use import::*;
pub use invoice::*;
pub use key::*;
pub use list_export::*;
pub use method::*;
pub use notice::*;
pub use payment_file::*;
pub use seller::*;
pub use sentence::*;
pub use settlement::*;
pub use statement::*;
pub use summary::*;
pub use task::*;
pub use timer::*;
pub use transaction::*;
pub use unapplied_cash::*;
pub use verification::*;
