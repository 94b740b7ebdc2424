import type { LedgerInfo } from "../../backend/bindings";

/** A system whose scheduler can run the timer. */
export type System = "linux" | "macos" | "windows";

/** The system that this window runs on, by what its web view calls itself. */
export function systemHere(userAgent: string): System {
  return /Windows/.test(userAgent) ? "windows" : /Mac OS X|Macintosh/.test(userAgent) ? "macos" : "linux";
}

/** A path as one word of the system's shell: `'it''s'` for PowerShell, `'it'\''s'` for others; plain where nothing needs quotes. */
function quoted(path: string, system: System): string {
  const plain = system === "windows" ? /^[\w.:\\/-]+$/ : /^[\w./-]+$/;
  if (plain.test(path)) {
    return path;
  }
  return `'${path.replaceAll("'", system === "windows" ? "''" : "'\\''")}'`;
}

/** The command that installs, shows or removes the timer. Which ledger it is for matters only when it is installed. */
export function timerCommand(system: System, verb: "install" | "status" | "remove", ledger: Pick<LedgerInfo, "path" | "keyFile">): string {
  if (verb !== "install") {
    return `advance-pay timer ${verb}`;
  }
  const keyFile = ledger.keyFile === null ? "" : ` --key-file ${quoted(ledger.keyFile, system)}`;
  return `advance-pay timer install --ledger ${quoted(ledger.path, system)}${keyFile}`;
}
