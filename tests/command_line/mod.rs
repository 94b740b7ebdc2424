//! Tests of the built binary `advance-pay`: arguments in, standard output, standard error and exit status out.

mod program;
mod refusals;
mod secrets;
mod shapes;
mod tour;
mod two_at_once;
