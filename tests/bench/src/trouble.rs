//! Why something could not be measured.

/// Why something could not be measured, in words for whoever runs the bench.
#[derive(Debug)]
pub struct Trouble(pub String);

impl<E: std::error::Error> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Prints a line for whoever runs the bench.
#[allow(clippy::print_stdout, reason = "the bench talks to the terminal; everything it says goes through here")]
pub fn say(line: &str) {
    println!("{line}");
}
