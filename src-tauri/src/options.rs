//! The command line of the window.

/// What the command line asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The address of the page to open first, such as `/advance-pay`.
    pub page: Option<String>,
}

/// An argument that the window does not know or cannot use.
#[derive(Debug, PartialEq, Eq)]
pub struct WrongUsage(String);

impl std::fmt::Display for WrongUsage {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} Usage: advance-pay-console [--page ADDRESS], where ADDRESS is a page such as /advance-pay.", self.0)
    }
}

impl Options {
    /// Reads the arguments after the program's name.
    ///
    /// A page's address starts with `/` and holds only letters, digits, `-`, `_`, `?`, `=`, `&` and `/`: it becomes part of
    /// a URL, and must not be able to name anything but a page.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, WrongUsage> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--page" => options.page = Some(page(arguments.next())?),
                _ => return Err(WrongUsage(format!("There is no argument {argument:?}."))),
            }
        }
        Ok(options)
    }
}

fn page(address: Option<String>) -> Result<String, WrongUsage> {
    let address = address.ok_or_else(|| WrongUsage("--page needs the address of a page.".to_owned()))?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_?=&".contains(c);
    if address.starts_with('/') && !address.starts_with("//") && address.chars().all(plain) {
        Ok(address)
    } else {
        Err(WrongUsage(format!("{address:?} is no page's address.")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arguments: &[&str], expected: Result<Option<&str>, &str>) {
        let parsed = Options::parse(arguments.iter().map(ToString::to_string));
        match expected {
            Ok(page) => assert_eq!(parsed, Ok(Options { page: page.map(str::to_owned) }), "{arguments:?}"),
            Err(part) => assert!(parsed.is_err_and(|wrong| wrong.to_string().contains(part)), "{arguments:?} should name {part:?}"),
        }
    }

    #[test]
    fn reads_the_page_and_refuses_the_rest() {
        check(&[], Ok(None));
        check(&["--page", "/advance-pay"], Ok(Some("/advance-pay")));
        check(&["--page", "/payments?tab=advance-pay"], Ok(Some("/payments?tab=advance-pay")));
        check(&["--page"], Err("needs the address"));
        check(&["--page", "advance-pay"], Err("\"advance-pay\""));
        check(&["--page", "//example.com"], Err("//example.com"));
        check(&["--page", "/a:b"], Err("/a:b"));
        check(&["--page", "/../a"], Err("/../a"));
        check(&["--pages", "/"], Err("--pages"));
    }
}
