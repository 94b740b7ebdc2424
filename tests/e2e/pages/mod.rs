//! What an owner does on each page, in a step or two.

pub mod advance_pay;
pub mod clock;
pub mod first_start;
pub mod funding;
pub mod invoices;
pub mod payment_methods;
