//! `advance-pay`: the use cases of Advance Pay Console on the command line.
//!
//! Standard output carries data only: tables and sentences for people, or with `--json` the wire contract of billing-app.
//! Refusals go to standard error. The exit status is 0 when done, 1 when refused, 2 for wrong usage or unreadable input.

mod arguments;
mod commands;
mod context;
mod failure;
mod input;
mod output;
mod page;
mod passphrase;
mod progress;
mod text;

use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use arguments::CommandLine;
use context::Context;
use failure::Failure;

fn main() -> ExitCode {
    let command_line = match CommandLine::try_parse() {
        Ok(command_line) => command_line,
        Err(error) => return answer_parser(&error),
    };
    let json = command_line.global.json;
    let context = Context::new(command_line.global);
    match commands::run(command_line.command, &context) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => context.with_way_out(failure).report(json),
    }
}

/// Prints help or the version, which were asked for, or says what is wrong with the arguments.
fn answer_parser(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Whoever closed the pipe has read enough of the help.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    // The arguments could not be read, so whether JSON was asked for is looked up by hand.
    let json = std::env::args_os().skip(1).take_while(|argument| argument != "--").any(|argument| argument == "--json");
    if json {
        return Failure::usage(usage_sentence(error)).report(json);
    }
    // Nobody reads standard error, so there is nobody left to tell.
    let _ = error.print();
    ExitCode::from(failure::USAGE_STATUS)
}

/// What is wrong, without the usage line that follows it.
fn usage_sentence(error: &clap::Error) -> String {
    let whole = error.render().to_string();
    let problem = whole.split("\n\nUsage:").next().unwrap_or(&whole);
    let lines = problem.trim_start_matches("error: ").lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("; ")
}
