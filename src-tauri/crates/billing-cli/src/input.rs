//! Reading JSON that the owner wrote. It may hold secrets, so no message quotes a value, and the bytes are wiped.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use zeroize::Zeroizing;

use crate::failure::Failure;

/// The largest JSON file, in bytes: an account's details are far smaller.
const LARGEST_BYTES: u64 = 1024 * 1024;

/// Where a command's JSON comes from.
#[derive(Args)]
pub struct InputFile {
    /// JSON file to read, at most 1 MiB; `-` reads standard input.
    #[arg(long, value_name = "FILE.json")]
    file: PathBuf,
}

impl InputFile {
    /// Reads the file or standard input as `T`.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        read_json(&self.file)
    }
}

/// Reads `path` (`-` is standard input) as `T`.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let name = if path == "-" { "Standard input".to_owned() } else { path.display().to_string() };
    let bytes = if path == "-" { read_capped(std::io::stdin().lock(), &name) } else { read_capped(open(path, &name)?, &name) }?;
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::unreadable(None, format!("{name} is empty. It should hold one JSON object.")));
    }
    parse(&bytes, &name)
}

fn open(path: &Path, name: &str) -> Result<File, Failure> {
    let unreadable = |reason: String| Failure::unreadable(None, format!("{name} can't be read: {reason}"));
    let file = File::open(path).map_err(|error| unreadable(format!("{error}.")))?;
    let folder = file.metadata().map_err(|error| unreadable(format!("{error}.")))?.is_dir();
    if folder { Err(unreadable("it is a folder. Name a JSON file.".to_owned())) } else { Ok(file) }
}

fn read_capped(source: impl Read, name: &str) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    source
        .take(LARGEST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::unreadable(None, format!("{name} can't be read: {error}.")))?;
    if bytes.len() as u64 > LARGEST_BYTES {
        return Err(Failure::unreadable(None, format!("{name} is larger than 1 MiB. It should hold one small JSON object.")));
    }
    Ok(bytes)
}

fn parse<T: DeserializeOwned>(bytes: &[u8], name: &str) -> Result<T, Failure> {
    // Editors on Windows begin a file with a byte order mark, which JSON does not know.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // A list would be taken for an object's fields in their order.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return Err(Failure::unreadable(None, format!("{name} is not a JSON object, {{ … }}. Nothing was changed.")));
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| {
            // A place between two fields has no name: "." or "?".
            let field = Some(error.path().to_string()).filter(|path| path != "." && !path.contains('?'));
            refusal(field.as_deref(), error.inner(), name)
        })
        .and_then(|value| reader.end().map(|()| value).map_err(|error| refusal(None, &error, name)))
}

fn refusal(field: Option<&str>, error: &serde_json::Error, name: &str) -> Failure {
    let place = format!("line {}, column {}", error.line(), error.column());
    let problem = match error.classify() {
        Category::Data => wrong_data(field, &error.to_string()),
        // The parser's own words hold the place, too, but never a value.
        _ => format!("it is not valid JSON: {}", without_place(&error.to_string())),
    };
    let named = field.filter(|field| !is_secret(field));
    Failure::unreadable(named, format!("{name}, {place}: {problem}. Nothing was changed."))
}

/// Says what is expected. The deserializer's own words would quote the value, which may be an account number.
fn wrong_data(field: Option<&str>, message: &str) -> String {
    let message = without_place(message);
    let field = match field {
        None => "the document".to_owned(),
        Some(field) if is_secret(field) => "a field".to_owned(),
        Some(field) => format!("the field {field:?}"),
    };
    if message.starts_with("missing field") || message.starts_with("duplicate field") {
        return message.to_owned();
    }
    match message.split_once(", expected ") {
        Some((problem, expected)) if problem.starts_with("unknown variant") => format!("{field} must be {expected}"),
        Some((problem, expected)) if problem.starts_with("unknown") => format!("{field} is not known here; expected {expected}"),
        Some((_, expected)) if expected.starts_with("struct") => format!("{field} must be an object, {{ … }}"),
        Some((_, expected)) => format!("{field} must be {expected}"),
        None => format!("{field} is not written as it should be"),
    }
}

/// Whether a name is none: somebody put a number where a name belongs.
fn is_secret(field: &str) -> bool {
    field.bytes().filter(u8::is_ascii_digit).count() > 4
}

/// `message` without the ` at line 3 column 4` that ends it.
fn without_place(message: &str) -> &str {
    message.rsplit_once(" at line ").map_or(message, |(before, _)| before)
}

#[cfg(test)]
mod tests {
    use billing_app::dto::BankAccountInput;

    use super::*;

    fn check(json: &str, field: Option<&str>, words: &[&str]) {
        let Err(failure) = parse::<BankAccountInput>(json.as_bytes(), "account.json") else { panic!("{json} should be refused") };
        let (found, message) = failure.first();
        assert_eq!(found, field, "{json}");
        for word in words {
            assert!(message.contains(word), "{message:?} should hold {word:?}");
        }
        assert!(!message.contains("555123"), "{message:?} quotes a value");
    }

    #[test]
    fn names_the_field_and_the_place_but_never_the_value() {
        check("{\"accountNumber\": 5551234}", Some("accountNumber"), &["line 1, column 25", "must be a string"]);
        check("{\"accountNumer\": \"5551234\"}", Some("accountNumer"), &["not known here", "`accountNumber`"]);
        check("{\n \"billingAddress\": { \"city\": 5551234 } }", Some("billingAddress.city"), &["line 2", "must be a string"]);
        check("{\"billingAddress\": \"5551234\"}", Some("billingAddress"), &["must be an object"]);
        check("{\"phone\": \"1\", \"phone\": \"5551234\"}", None, &["duplicate field `phone`"]);
        check("{\"phone\": \"5551234\"", None, &["not valid JSON", "EOF"]);
        check("{} {}", None, &["trailing characters"]);
        check("[5551234]", None, &["not a JSON object"]);
        check("{\"5551234\": \"1\"}", None, &["a field is not known here"]);
    }
}
