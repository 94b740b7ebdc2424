//! The program as its owner has it: the real window, driven by clicks and keys, beside the real command line.
//!
//! It takes the built programs, tauri-driver, WebKitWebDriver, Xvfb, xdotool and pdftotext; `cargo xtask test` sees to all of
//! them. Every test has a display, a home folder and a ledger of its own.

#[cfg(test)]
mod dialog;
#[cfg(test)]
mod journeys;
#[cfg(test)]
mod pace;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod payloads;
#[cfg(test)]
mod place;
#[cfg(test)]
mod proc;
#[cfg(test)]
mod processes;
#[cfg(test)]
mod startup;
#[cfg(test)]
mod wait;
#[cfg(test)]
mod webdriver;
#[cfg(test)]
mod window;
