//! Manual pages and shell completions, made from the same texts as the help.

use std::path::{Path, PathBuf};

use billing_app::dto::ErrorCode;
use clap::{Args, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man as Page;

use crate::arguments::CommandLine;
use crate::failure::Failure;
use crate::output;

/// Print a manual page, or write them all.
///
/// Without --output, prints the page of the named command (of advance-pay itself where none is named) in roff, which man reads.
/// With --output, writes a page for every command into that folder.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay man funding receive | man -l -
  advance-pay man --output ~/.local/share/man/man1")]
pub struct Man {
    /// The command whose page to print, such as: funding receive.
    #[arg(value_name = "COMMAND", conflicts_with = "output")]
    command: Vec<String>,

    /// Write every page into this folder, made if needed.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// Print the completions of a shell.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay completions bash > ~/.local/share/bash-completion/completions/advance-pay")]
pub struct Completions {
    /// bash, elvish, fish, powershell or zsh.
    shell: Shell,
}

/// What the foot of a manual page names.
const SOURCE: &str = concat!("advance-pay ", env!("CARGO_PKG_VERSION"));

/// What every manual page ends with.
const COMMON_SECTIONS: &str = r#".SH "EXIT STATUS"
.TP
\fB0\fR
Done.
.TP
\fB1\fR
Refused: by a rule, or because the ledger or its key can't be used. The reason is on standard error; with \fB\-\-json\fR as an
object of code, message, field and problems. Nothing was changed.
.TP
\fB2\fR
Wrong usage, or an input file that can't be read as what it should be. Nothing was changed.
.SH ENVIRONMENT
.TP
\fBADVANCE_PAY_LEDGER\fR
The ledger, where \fB\-\-ledger\fR is not given.
.TP
\fBADVANCE_PAY_KEY_FILE\fR
The key file, where \fB\-\-key\-file\fR is not given.
.TP
\fBADVANCE_PAY_PASSPHRASE_FILE\fR
The file whose first line is the passphrase of the ledger's key, where \fB\-\-passphrase\-file\fR is not given.
.SH FILES
.TP
\fI~/.local/share/advance\-pay\-console/ledger.sqlite\fR
The ledger where none is named (on other platforms in their own data folder). SQLite; account numbers in it are sealed.
.TP
\fI~/.local/share/advance\-pay\-console/ledger.key\fR
The key file that is used where none is named. \fBinit\fR makes a key file only where \fB\-\-key\-file\fR asks for one; otherwise
the key is in the operating system's keyring, or with \fBinit --passphrase\fR in the ledger itself, under a passphrase.
.TP
\fI~/.local/share/advance\-pay\-console/ledger.sqlite.backups/\fR
The daily backups, which \fBsettle\fR makes; those of the last 14 days are kept.
"#;

impl Man {
    /// Prints one page, or writes all of them.
    pub fn run(self) -> Result<(), Failure> {
        let mut root = CommandLine::command().disable_help_subcommand(true);
        root.build();
        if let Some(folder) = &self.output {
            std::fs::create_dir_all(folder).map_err(|error| not_written(folder, &error))?;
            return write_pages(&root, folder);
        }
        let mut command = &root;
        for name in &self.command {
            command = command.find_subcommand(name).ok_or_else(|| {
                let known: Vec<_> = command.get_subcommands().map(clap::Command::get_name).collect();
                Failure::usage(format!("There is no command {name:?} in {}. There are: {}.", command.get_name(), known.join(", ")))
            })?;
        }
        output::write(&page(command).map_err(|error| not_written(Path::new("standard output"), &error))?)
    }
}

impl Completions {
    /// Prints the script.
    pub fn run(self) -> Result<(), Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut CommandLine::command(), "advance-pay", &mut script);
        output::write(&script)
    }
}

fn not_written(path: &Path, error: &std::io::Error) -> Failure {
    Failure::refused(ErrorCode::FileNotWritten, format!("{} can't be written: {error}. Choose another place.", path.display()))
}

fn write_pages(command: &clap::Command, folder: &Path) -> Result<(), Failure> {
    let name = page_name(command);
    let path = folder.join(format!("{name}.1"));
    page(command).and_then(|page| std::fs::write(&path, page)).map_err(|error| not_written(&path, &error))?;
    command.get_subcommands().try_for_each(|subcommand| write_pages(subcommand, folder))
}

/// `advance-pay-funding-receive`
fn page_name(command: &clap::Command) -> String {
    command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned()
}

fn page(command: &clap::Command) -> std::io::Result<Vec<u8>> {
    // A page is named for the whole command: advance-pay-funding-receive(1).
    let page = Page::new(command.clone()).title(page_name(command)).manual("Advance Pay Console").source(SOURCE);
    let mut roff = Vec::new();
    page.render_title(&mut roff)?;
    page.render_name_section(&mut roff)?;
    page.render_synopsis_section(&mut roff)?;
    page.render_description_section(&mut roff)?;
    page.render_options_section(&mut roff)?;
    if command.has_subcommands() {
        page.render_subcommands_section(&mut roff)?;
    }
    if let Some(examples) = command.get_after_help() {
        roff.extend_from_slice(examples_section(&examples.to_string()).as_bytes());
    }
    roff.extend_from_slice(COMMON_SECTIONS.as_bytes());
    if command.get_version().is_some() {
        page.render_version_section(&mut roff)?;
    }
    Ok(roff)
}

/// Examples as they are typed: no filling of lines, no hyphens that man would turn into dashes.
fn examples_section(text: &str) -> String {
    let mut section = ".SH EXAMPLES\n.nf\n".to_owned();
    for line in text.lines().skip(1) {
        section.push_str(&line.replace('\\', "\\e").replace('-', "\\-"));
        section.push('\n');
    }
    section.push_str(".fi\n");
    section
}
