//! `cargo xtask bundle`: how large the pages are beside a page of the same libraries with nothing in it.

use crate::steps::{Trouble, step};
use crate::{pages, toolchains};

/// Builds both in memory, and prints the figures.
pub fn bundle() -> Result<(), Trouble> {
    step("Look for Rust and Node", toolchains::check)?;
    step("Install the pages' npm packages", pages::install)?;
    step("Build the pages and the reference, and compare them", || pages::script("bundle-size"))
}
