//! System packages: what of Debian or Ubuntu is needed, what for, and how it gets there.

use std::process::{Command, Stdio};

use crate::steps::{Outcome, Trouble, execute, is_on_path, output_of, say};

/// What a package is needed for; a command names the needs it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// To build the window.
    Build,
    /// To open the window where there is no display, and take its picture.
    VirtualDisplay,
    /// To make documents and look at them.
    Documents,
    /// To run the tests.
    Test,
    /// To measure against.
    Bench,
}

/// How to see, without apt, that what a package brings is there.
enum Sign {
    /// A program on the search path.
    Program(&'static str),
    /// A library that pkg-config knows.
    Library(&'static str),
    /// A module of the system's Python.
    Module(&'static str),
}

struct Package {
    name: &'static str,
    need: Need,
    why: &'static str,
    sign: Sign,
}

/// Everything that is not Rust, Node or an npm package. The C compiler is not here: `.cargo/linker.sh` sees to it, as this
/// program could not have been linked without one.
const PACKAGES: &[Package] = &[
    Package { name: "pkg-config", need: Need::Build, why: "finds the libraries below for the compiler", sign: Sign::Program("pkg-config") },
    Package {
        name: "libwebkit2gtk-4.1-dev",
        need: Need::Build,
        why: "WebKitGTK, which shows the pages in the window",
        sign: Sign::Library("webkit2gtk-4.1"),
    },
    Package { name: "xvfb", need: Need::VirtualDisplay, why: "a display in memory, to open the window on", sign: Sign::Program("Xvfb") },
    Package { name: "imagemagick", need: Need::VirtualDisplay, why: "takes the picture of that display", sign: Sign::Program("import") },
    Package {
        name: "webkit2gtk-driver",
        need: Need::Test,
        why: "lets the tests click and type in the real window",
        sign: Sign::Program("WebKitWebDriver"),
    },
    Package {
        name: "poppler-utils",
        need: Need::Test,
        why: "an independent reader, to check the documents with",
        sign: Sign::Program("pdftotext"),
    },
    Package {
        name: "zbar-tools",
        need: Need::Test,
        why: "an independent reader of the codes that documents are paid by",
        sign: Sign::Program("zbarimg"),
    },
    Package {
        name: "xdotool",
        need: Need::Test,
        why: "types into the system's dialog for files, which WebDriver does not reach",
        sign: Sign::Program("xdotool"),
    },
    Package {
        name: "hledger",
        need: Need::Test,
        why: "a double-entry program of others, which checks the exported journals",
        sign: Sign::Program("hledger"),
    },
    Package { name: "beancount", need: Need::Test, why: "another one, which checks them, too", sign: Sign::Program("bean-check") },
    Package {
        name: "postgresql",
        need: Need::Bench,
        why: "a server to compare durable postings with",
        sign: Sign::Program("pg_ctlcluster"),
    },
    Package { name: "hledger", need: Need::Bench, why: "another program on the same journal", sign: Sign::Program("hledger") },
    Package { name: "ledger", need: Need::Bench, why: "another program on the same journal", sign: Sign::Program("ledger") },
    Package { name: "poppler-utils", need: Need::Bench, why: "finds the lines of a document", sign: Sign::Program("pdftotext") },
    Package { name: "python3-reportlab", need: Need::Bench, why: "another maker of documents", sign: Sign::Module("reportlab") },
    Package { name: "poppler-utils", need: Need::Documents, why: "turns documents into pictures", sign: Sign::Program("pdftoppm") },
    Package { name: "imagemagick", need: Need::Documents, why: "puts many pictures on one", sign: Sign::Program("montage") },
    Package { name: "qpdf", need: Need::Test, why: "checks that the documents are well-formed", sign: Sign::Program("qpdf") },
];

/// Installs the packages for `needs` that are missing, with apt; without apt, names them and looks whether they are there.
pub fn install(needs: &[Need]) -> Result<Outcome, Trouble> {
    let wanted = || PACKAGES.iter().filter(|package| needs.contains(&package.need));
    if !is_on_path("apt-get") || !is_on_path("dpkg-query") {
        return look_for(wanted());
    }
    let present = installed(wanted().map(|package| package.name));
    let missing: Vec<&Package> = wanted().filter(|package| !present.iter().any(|name| name == package.name)).collect();
    if missing.is_empty() {
        return Ok(Outcome::AlreadyThere);
    }
    list(&missing);
    say("    With what they depend on, this can be 250 MB to download, and takes a minute or two.");
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    let through = superuser(&names)?;
    apt(through, &["update"])?;
    apt(through, &[&["install", "--yes", "--no-install-recommends"], names.as_slice()].concat())?;
    Ok(Outcome::Done)
}

fn list(missing: &[&Package]) {
    say("    To be installed:");
    let width = missing.iter().map(|package| package.name.len()).max().unwrap_or(0);
    for package in missing {
        say(&format!("      {:width$}  {}", package.name, package.why));
    }
}

/// Who apt is run as: the user, being root, or sudo.
#[derive(Clone, Copy)]
enum Through {
    Root,
    Sudo,
}

fn superuser(names: &[&str]) -> Result<Through, Trouble> {
    if output_of(Command::new("id").arg("-u")).as_deref() == Some("0") {
        say("    Installing them as root, which you are.");
        Ok(Through::Root)
    } else if is_on_path("sudo") {
        say("    Installing system packages takes root's rights: sudo may ask for your password.");
        Ok(Through::Sudo)
    } else {
        let command = format!("apt-get update && apt-get install --no-install-recommends {}", names.join(" "));
        Err(Trouble(format!("You are not root, and there is no sudo. Have root run this, then try again:\n  {command}")))
    }
}

fn apt(through: Through, arguments: &[&str]) -> Result<(), Trouble> {
    let mut command = match through {
        Through::Root => Command::new("env"),
        Through::Sudo => {
            let mut sudo = Command::new("sudo");
            sudo.arg("env");
            sudo
        }
    };
    // sudo may drop the environment, so that the setting is given behind it. Another apt may hold the lock for a while.
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]);
    // dpkg would print some lines for each of hundreds of packages; what goes wrong is on standard error.
    execute(command.args(arguments).stdout(Stdio::null()))
}

fn installed<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    // dpkg-query fails when one name is unknown, but still prints the others.
    let listed = Command::new("dpkg-query").args(["--show", "--showformat", "${Package} ${db:Status-Status}\n"]).args(names).output();
    listed.map(|output| names_installed(&String::from_utf8_lossy(&output.stdout))).unwrap_or_default()
}

fn names_installed(listed: &str) -> Vec<String> {
    listed.lines().filter_map(|line| line.strip_suffix(" installed")).map(str::to_owned).collect()
}

fn look_for<'a>(wanted: impl Iterator<Item = &'a Package>) -> Result<Outcome, Trouble> {
    let missing: Vec<&Package> = wanted.filter(|package| !is_there(&package.sign)).collect();
    if missing.is_empty() {
        return Ok(Outcome::AlreadyThere);
    }
    let lines: Vec<String> =
        missing.iter().map(|package| format!("  {} ({}): {}", named(&package.sign), package.name, package.why)).collect();
    Err(Trouble(format!(
        "This system has no apt, so install these with its own package manager (in brackets, their name on Debian), then try again:\n{}",
        lines.join("\n")
    )))
}

fn is_there(sign: &Sign) -> bool {
    match sign {
        Sign::Program(program) => is_on_path(program),
        Sign::Library(library) => output_of(Command::new("pkg-config").args(["--exists", library])).is_some(),
        Sign::Module(module) => output_of(Command::new("/usr/bin/python3").args(["-c", &format!("import {module}")])).is_some(),
    }
}

fn named(sign: &Sign) -> &'static str {
    match sign {
        Sign::Program(name) | Sign::Library(name) | Sign::Module(name) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_wholly_installed_packages_count() {
        let listed = "xvfb installed\nqpdf not-installed\nimagemagick config-files\npkg-config installed\n";
        assert_eq!(names_installed(listed), ["xvfb", "pkg-config"]);
    }

    #[test]
    fn what_is_missing_without_apt_is_named_with_its_reason() {
        let package = Package { name: "no-such", need: Need::Test, why: "never there", sign: Sign::Program("no-such-program") };
        let trouble = look_for(std::iter::once(&package)).unwrap_err();
        assert!(trouble.0.contains("no-such-program (no-such): never there"), "{trouble}");
    }
}
