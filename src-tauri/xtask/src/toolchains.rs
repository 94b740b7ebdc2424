//! Rust and Node: there, and new enough.

use std::fs;
use std::process::Command;

use crate::steps::{Outcome, Trouble, output_of, say};
use crate::workspace;

/// Checks Rust, Node and npm against the least versions that the manifests name.
pub fn check() -> Result<Outcome, Trouble> {
    let rust = least(&read("Cargo.toml")?, &["rust-version"])?;
    let node = least(&read("ui/package.json")?, &["\"engines\"", "\"node\""])?;
    let found = [
        compare_rust(&rust)?,
        compare("Node.js", "node", &node, "Get it from https://nodejs.org.")?,
        compare("npm", "npm", "0", "It comes with Node.js, from https://nodejs.org.")?,
    ];
    say(&format!("    {}", found.join(", ")));
    Ok(Outcome::Done)
}

/// Checks Rust alone, for what builds no pages.
pub fn check_rust() -> Result<Outcome, Trouble> {
    let rust = least(&read("Cargo.toml")?, &["rust-version"])?;
    say(&format!("    {}", compare_rust(&rust)?));
    Ok(Outcome::Done)
}

fn compare_rust(least: &str) -> Result<String, Trouble> {
    compare("Rust", "rustc", least, "Get it from https://rustup.rs, or update it with `rustup update stable`.")
}

/// Checks for the parts of the Rust toolchain that only the tests need.
pub fn check_lints() -> Result<Outcome, Trouble> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if output_of(Command::new("cargo").args([subcommand, "--version"])).is_none() {
            return Err(Trouble(format!("`cargo {subcommand}` is missing. Add it with `rustup component add {component}`.")));
        }
    }
    Ok(Outcome::Done)
}

fn read(file: &str) -> Result<String, Trouble> {
    fs::read_to_string(workspace::root().join(file)).map_err(|error| Trouble(format!("{file} cannot be read: {error}")))
}

/// The version that a manifest asks for: the first one in quotes after the given keys, one behind the other.
fn least(manifest: &str, keys: &[&str]) -> Result<String, Trouble> {
    let behind = keys.iter().try_fold(manifest, |text, key| text.split_once(key).map(|(_, rest)| rest));
    let quoted = behind.and_then(|text| text.split('"').nth(1));
    let version = quoted.map(|text| text.trim_start_matches(['>', '=', '^', '~', ' ']).to_owned());
    version.filter(|text| numbers(text).is_some()).ok_or_else(|| Trouble(format!("No version is given for {}.", keys.join(" "))))
}

/// Compares what a program says of itself with what is needed, and gives its name with its version.
fn compare(name: &str, program: &str, needed: &str, advice: &str) -> Result<String, Trouble> {
    let wanted = if needed == "0" { name.to_owned() } else { format!("{name} {needed} or newer") };
    let printed = output_of(Command::new(program).arg("--version"));
    let printed = printed.ok_or_else(|| Trouble(format!("{wanted} is needed, and `{program}` is not there. {advice}")))?;
    match version_in(&printed) {
        Some(version) if numbers(version) >= numbers(needed) => Ok(format!("{name} {version}")),
        _ => Err(Trouble(format!("{wanted} is needed, and `{program} --version` says {printed:?}. {advice}"))),
    }
}

/// The first word of a version line that is a version.
fn version_in(printed: &str) -> Option<&str> {
    printed.split_whitespace().map(|word| word.trim_start_matches('v')).find(|word| numbers(word).is_some())
}

/// Major, minor and patch of a version such as `20.19.1` or `1.95.0-nightly`; what is left out counts as 0.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let plain = version.split(['-', '+']).next()?;
    let mut parts = [0; 3];
    for (index, part) in plain.split('.').enumerate().take(3) {
        parts[index] = part.parse().ok()?;
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        for (printed, needed, enough) in [
            ("rustc 1.95.0 (f2d3ce0bd 2026-03-21)", "1.95", true),
            ("rustc 1.94.2 (abc 2026-01-01)", "1.95", false),
            ("rustc 1.100.0-nightly (abc 2026-12-01)", "1.95", true),
            ("v20.20.2", "20.19", true),
            ("v20.18.9", "20.19", false),
            ("v9.99.0", "20.19", false),
            ("11.19.1", "0", true),
            ("no version here", "0", false),
        ] {
            assert_eq!(
                version_in(printed).is_some_and(|version| numbers(version) >= numbers(needed)),
                enough,
                "{printed} against {needed}"
            );
        }
    }

    #[test]
    fn the_least_versions_are_read_from_manifests() {
        assert_eq!(least("edition = \"2024\"\nrust-version = \"1.95\"\n", &["rust-version"]), Ok("1.95".to_owned()));
        let package = "{ \"dependencies\": { \"node-x\": \"1\" }, \"engines\": { \"node\": \">=20.19\" } }";
        assert_eq!(least(package, &["\"engines\"", "\"node\""]), Ok("20.19".to_owned()));
        assert!(least("{}", &["\"engines\"", "\"node\""]).is_err());
    }
}
