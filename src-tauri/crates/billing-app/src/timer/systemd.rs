//! A service and a timer of systemd's user manager (systemd.service(5), systemd.timer(5), systemd.exec(5)).

use std::path::Path;

use super::{Command, text};
use crate::dto::FileRefusal;

/// The service's file.
pub const SERVICE: &str = "advance-pay-settle.service";

/// The timer's file.
pub const TIMER: &str = "advance-pay-settle.timer";

/// Systemd passes over keys that begin with X-.
const LEDGER_KEY: &str = "X-AdvancePayLedger=";

/// The service. What it may not do takes no rights to enforce, as it is done by system call filters; a read-only file system
/// and a /tmp of its own take a user namespace, which newer versions of systemd make by themselves where the system lets them,
/// and without which the service runs all the same. Nothing in it reaches the network: D-Bus, for the keyring, is a Unix socket.
pub fn service(command: &Command<'_>) -> Result<String, FileRefusal> {
    let program = quoted(command.program, "$");
    let arguments: Vec<String> = command.arguments.iter().map(|argument| quoted(argument, "$$")).collect();
    let mut sandbox = String::new();
    for folder in &command.folders {
        let folder = text(folder)?;
        sandbox.push_str(&format!("ReadWritePaths={}\n", quoted(&format!("-{folder}"), "$")));
    }
    let paths = command.folders.iter().copied().chain([Path::new(command.program)]);
    if paths.into_iter().all(|path| !path.starts_with("/tmp") && !path.starts_with("/var/tmp")) {
        sandbox.push_str("PrivateTmp=yes\n");
    }
    Ok(format!(
        "[Unit]
Description=Advance Pay: pay the invoices that fall due
Documentation=man:advance-pay-settle(1)
{LEDGER_KEY}{ledger}

[Service]
Type=oneshot
ExecStart={program} {arguments}
UMask=0077
NoNewPrivileges=yes
RestrictAddressFamilies=AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM
ProtectSystem=strict
{sandbox}",
        ledger = command.ledger,
        arguments = arguments.join(" "),
    ))
}

/// Every day at five past midnight UTC, and two minutes after the user manager has started; a run that was missed is made up for.
pub fn timer() -> String {
    "[Unit]
Description=Advance Pay: pay the invoices that fall due, every day

[Timer]
OnCalendar=*-*-* 00:05:00 UTC
OnStartupSec=2min
AccuracySec=1min
Persistent=true

[Install]
WantedBy=timers.target
"
    .to_owned()
}

pub fn ledger_in(service: &str) -> Option<String> {
    service.lines().find_map(|line| line.strip_prefix(LEDGER_KEY)).map(str::to_owned)
}

/// A word of a command line in quotes. `%` begins a specifier; `$` a variable, though not in the program's own path.
fn quoted(word: &str, dollar: &str) -> String {
    let escaped = word.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', dollar);
    format!("\"{escaped}\"")
}
