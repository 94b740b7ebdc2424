//! The window of Advance Pay Console.

// A release build on Windows must not open a console window beside this one.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    advance_pay_console::run(std::env::args().skip(1))
}
