//! Tests of the built binary `advance-pay`: arguments in, standard output, standard error and exit status out.

mod clock;
mod columns;
mod export;
mod program;
mod refusals;
mod safe_storage;
mod secrets;
mod shapes;
mod timer;
mod tour;
mod two_at_once;
