//! The rules of the product, each named by the tests that hold it: what is allowed, and what is refused with which code.

mod cards;
mod clock;
mod explanations;
mod fundings;
mod methods;
mod missed_days;
mod payments;
mod registration;
mod retries;
mod returns;
mod settlement;
mod unapplied_cash;
