//! The use cases of Advance Pay Console.
pub mod dto;
