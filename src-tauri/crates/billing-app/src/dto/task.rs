//! How far long work is.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How far long work is: so much of a whole, in parts that have no other meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TaskProgress {
    /// What is done.
    pub done: u32,
    /// All that is to be done.
    pub total: u32,
}
