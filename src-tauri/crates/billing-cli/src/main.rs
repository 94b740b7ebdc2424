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

use std::any::TypeId;
use std::process::ExitCode;

use clap::builder::{NonEmptyStringValueParser, Resettable};
use clap::error::ErrorKind;
use clap::{Arg, Command, CommandFactory as _, FromArgMatches as _};

use arguments::CommandLine;
use context::Context;
use failure::Failure;

fn main() -> ExitCode {
    let parsed = without_blanks(CommandLine::command()).try_get_matches().and_then(|matches| CommandLine::from_arg_matches(&matches));
    let command_line = match parsed {
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

/// The same command, whose options take no empty text: a script's variable that is not set must not change what a command does. What is
/// required is refused by the field's own rule, but for a date, which the window may leave empty for today. An empty environment
/// variable counts as none.
fn without_blanks(command: Command) -> Command {
    let strict = |argument: Arg| {
        let unset = argument.get_env().is_some_and(|name| std::env::var_os(name).is_some_and(|value| value.is_empty()));
        let argument = if unset { argument.env(Resettable::Reset) } else { argument };
        let own_rule = argument.is_required_set() && argument.get_id() != "date";
        let text = !own_rule && argument.get_value_parser().type_id() == TypeId::of::<String>();
        if text { argument.value_parser(NonEmptyStringValueParser::new()) } else { argument }
    };
    command.mut_args(strict).mut_subcommands(without_blanks)
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
    lines.collect::<Vec<_>>().join("; ").replace(":; ", ": ")
}
