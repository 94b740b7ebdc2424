/** How the fake ledger is kept: its hash chain, its audit log, its key and its backups. */
import type {
  AuditAction,
  AuditEntry,
  AuditedChange,
  AuditedRecord,
  AuditQuery,
  BackupInfo,
  ChainHead,
  DailyBackup,
  DamageReport,
  KeyChange,
  KeyInfo,
  KeyLocation,
  Page,
  RestoredLedger,
  SavedBackup,
  Sentence,
  Verification,
} from "../bindings";
import { copy, page, refuse, refuseFields, type FakeLedger } from "./model";
import { isBetween, isOneOf } from "./narrow";

/** The passphrase of every fake backup that was saved elsewhere. */
export const BACKUP_PASSPHRASE = "correct horse battery staple";

/** A backup that the owner chooses in the fake's dialog. */
export const CHOSEN_BACKUP = "/media/backup/advance-pay.backup";

const DAY_MS = 86_400_000;

/** What is kept beside a fake ledger. */
interface Keeping {
  key: KeyInfo;
  /** The passphrase that the key is under, and whether it was typed. */
  passphrase: string | null;
  unlocked: boolean;
  backups: BackupInfo[];
  /** Entries that follow those of the ledger's own records. */
  changes: AuditEntry[];
}

const kept = new WeakMap<FakeLedger, Keeping>();

function backupInfo(ledger: FakeLedger, daysAgo: number, transactions: number): BackupInfo {
  const madeAt = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  const madeOn = madeAt.slice(0, 10);
  return { path: `${ledger.info.path}.backups/${madeOn}.age`, madeAt, madeOn, transactions, verified: null };
}

function keeping(ledger: FakeLedger): Keeping {
  let found = kept.get(ledger);
  if (!found) {
    const { keyLocation: location, keyFile } = ledger.info;
    const transactions = ledger.transactions.length;
    found = {
      key: { location, keyFile, keyId: "8c2f4a6e", version: 1, passphraseCost: null, sealedFields: 3 },
      passphrase: null,
      unlocked: true,
      backups: [1, 2, 3].map((days) => backupInfo(ledger, days, Math.max(0, transactions - days))),
      changes: [],
    };
    kept.set(ledger, found);
  }
  return found;
}

/** Puts the key under a passphrase that nobody has typed yet, for tests. */
export function lock(ledger: FakeLedger, passphrase: string): void {
  const it = keeping(ledger);
  Object.assign(it, { passphrase, unlocked: false });
  Object.assign(it.key, { location: "PASSPHRASE" satisfies KeyLocation, passphraseCost: "Argon2id, 64 MiB, passes: 3, lanes: 1" });
  ledger.info.keyLocation = "PASSPHRASE";
}

/** Refuses what needs the key while nobody has typed its passphrase. */
export function needKey(ledger: FakeLedger): void {
  if (!keeping(ledger).unlocked) {
    refuse("PASSPHRASE_NEEDED", "This ledger's key is under a passphrase. Type it when asked.");
  }
}

/** Opens the key with a passphrase. */
export function unlock(ledger: FakeLedger, passphrase: string): null {
  const it = keeping(ledger);
  if (passphrase !== it.passphrase) {
    refuse("PASSPHRASE_WRONG", "The passphrase is wrong. Nothing was changed; try again.");
  }
  it.unlocked = true;
  return null;
}

/** What is known of the key. */
export function keyInfo(ledger: FakeLedger): KeyInfo {
  return copy(keeping(ledger).key);
}

const PLACES: Record<KeyLocation, string> = { KEYRING: "the keyring", FILE: "/home/owner/.local/share/advance-pay-console/account.key", PASSPHRASE: "the ledger" };

function changeKey(ledger: FakeLedger, forget: boolean, patch: Partial<KeyInfo>): KeyChange {
  needKey(ledger);
  const it = keeping(ledger);
  const before = { ...it.key };
  const changes = (["location", "version"] as const).filter((field) => patch[field] !== undefined && patch[field] !== before[field]);
  Object.assign(it.key, patch);
  Object.assign(ledger.info, { keyLocation: it.key.location, keyFile: it.key.keyFile });
  note(ledger, "CHANGED", "KEY", "1", changes.map((field) => ({ field, old: String(before[field]), new: String(it.key[field]) })));
  const formerKey = forget || before.location === "PASSPHRASE" ? null : before.keyFile ?? PLACES[before.location];
  return { key: copy(it.key), resealedFields: 0, backup: null, renewedBackups: it.backups.length, oldBackups: [], formerKey };
}

/** Moves the key into the keyring or a key file. */
export function moveKey(ledger: FakeLedger, location: "KEYRING" | "FILE", forget: boolean): KeyChange {
  return changeKey(ledger, forget, { location, keyFile: location === "FILE" ? "/home/owner/Documents/advance-pay.key" : null, passphraseCost: null });
}

function checkPassphrase(passphrase: string): void {
  if (passphrase.length < 12 || new Set(passphrase).size < 5) {
    refuse("INVALID_INPUT", "The passphrase is too easily guessed. Take at least 12 characters, 5 of them different.");
  }
}

/** Puts the key under a passphrase. */
export function moveUnderPassphrase(ledger: FakeLedger, passphrase: string, forget: boolean): KeyChange {
  checkPassphrase(passphrase);
  const change = changeKey(ledger, forget, { location: "PASSPHRASE", keyFile: null, passphraseCost: "Argon2id, 64 MiB, passes: 3, lanes: 1" });
  keeping(ledger).passphrase = passphrase;
  return change;
}

/** Makes a new key. */
export function rotate(ledger: FakeLedger, forget: boolean): KeyChange {
  const { key } = keeping(ledger);
  const change = changeKey(ledger, forget, { version: key.version + 1 });
  return { ...change, resealedFields: key.sealedFields, backup: backupInfo(ledger, 0, ledger.transactions.length).path };
}

/** The daily backups, the newest first. */
export function backups(ledger: FakeLedger | null): BackupInfo[] {
  return ledger ? copy(keeping(ledger).backups) : [];
}

/** Makes the day's backup, unless there is one. */
export function dailyBackup(ledger: FakeLedger): DailyBackup {
  needKey(ledger);
  const it = keeping(ledger);
  const made = backupInfo(ledger, 0, ledger.transactions.length);
  if (it.backups[0]?.madeOn === made.madeOn) {
    return { made: null, removed: [], warning: null };
  }
  it.backups.unshift(made);
  return { made: copy(made), removed: [], warning: null };
}

/** Saves a backup under a passphrase. */
export function backUp(ledger: FakeLedger, passphrase: string): SavedBackup {
  checkPassphrase(passphrase);
  const backup = { ...backupInfo(ledger, 0, ledger.transactions.length), path: "/home/owner/Documents/advance-pay.backup", verified: true };
  return { backup, carriesKey: keeping(ledger).unlocked };
}

/** Restores a backup: the ledger goes on as it is, as the fake keeps no older state. */
export function restore(ledger: FakeLedger, path: string, passphrase: string | null): RestoredLedger {
  const daily = keeping(ledger).backups.find((it) => it.path === path);
  if (!daily && path !== CHOSEN_BACKUP) {
    refuse("FILE_UNREADABLE", `${path}: It was not chosen in this window. Choose it again.`);
  }
  if (!daily && passphrase === null) {
    refuse("PASSPHRASE_NEEDED", "This needs the backup's passphrase.");
  }
  if (!daily && passphrase !== BACKUP_PASSPHRASE) {
    refuse("PASSPHRASE_WRONG", "The passphrase is wrong. Nothing was changed; try again.");
  }
  const { info } = ledger;
  const backup = daily ?? { ...backupInfo(ledger, 20, 3), path };
  return { path: info.path, backup: { ...copy(backup), verified: true }, replaced: `${info.path}.replaced-${backup.madeOn}`, keyLocation: info.keyLocation, keyFile: info.keyFile, carriedKey: true };
}

function stored(kind: string, what: string): { what: string; whatParts: Sentence[] } {
  return { what, whatParts: [{ code: "STORED_ROWS", params: { kind } }] };
}

/** What is left of a ledger: of a damaged one not all rows, and the newest backup is as bad. */
export function examine(ledger: FakeLedger, damaged: boolean): DamageReport {
  const [newest, next, ...older] = backups(ledger);
  const readable = [
    { ...stored("TRANSACTIONS", "transactions"), rows: ledger.transactions.length },
    { ...stored("INVOICES", "invoices and credit memos"), rows: ledger.invoices.length },
    { ...stored("AUDIT_LOG", "entries of the audit log"), rows: damaged ? null : entries(ledger).length },
  ];
  const looked = [newest && { ...newest, verified: !damaged }, next && { ...next, verified: damaged ? true : null }].filter((it) => it !== undefined);
  const problems = damaged ? ["page 12 of the audit log can't be read", "TX-000002: debits 5.00, credits 4.00"] : [];
  return { path: ledger.info.path, whole: !damaged, problems, readable, backups: [...looked, ...older] };
}

function entry(id: number, recordedAt: string, action: AuditAction, record: AuditedRecord, recordId: string, changes: AuditedChange[]): AuditEntry {
  return { id: String(id), recordedAt, recordedBy: "owner", action, record, recordId, changes };
}

function note(ledger: FakeLedger, action: AuditAction, record: AuditedRecord, recordId: string, changes: AuditedChange[]): void {
  keeping(ledger).changes.push(entry(0, new Date().toISOString(), action, record, recordId, changes));
}

function added(values: Record<string, string | null>): AuditedChange[] {
  return Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [{ field, old: null, new: value }]));
}

/** Every entry, the oldest first: what the ledger's records say of themselves, then what was changed since. */
function entries(ledger: FakeLedger): AuditEntry[] {
  const { info } = ledger;
  const noon = (date: string) => `${date}T12:00:00Z`;
  const first = ledger.methods[0]?.addedOn ?? info.today;
  const records: Omit<AuditEntry, "id">[] = [
    entry(0, noon(first), "ADDED", "ACCOUNT", "1", added({ accountId: info.accountId, accountName: info.accountName, payerAccount: info.payerAccount ? "1" : "0", currency: info.currency })),
    entry(0, noon(first), "ADDED", "KEY", "1", added({ location: "KEYRING", version: "1" })),
    ...ledger.methods.map((it) => entry(0, noon(it.addedOn), "ADDED", "PAYMENT_METHOD", it.id, added({ kind: it.kind, nameOnAccount: it.bankAccount?.nameOnAccount ?? null, lastFour: it.bankAccount?.lastFour ?? null }))),
    ...(ledger.registration ? [entry(0, ledger.registration.acceptedAt, "ADDED", "REGISTRATION", "1", added({ termsVersion: ledger.registration.termsVersion, acceptedAt: ledger.registration.acceptedAt }))] : []),
    ...ledger.bankDetails.map((it, index) => entry(0, it.confirmedAt, "ADDED", "SELLER_BANK", String(index + 1), added({ currency: it.currency, beneficiaryName: it.beneficiaryName, routingNumber: it.routingNumber }))),
    ...ledger.fundings.flatMap(({ funding, events, documents }) => [
      entry(0, noon(funding.requestedOn), "ADDED", "FUNDING", funding.id, added({ reference: funding.reference, currency: funding.amount.currency, amount: funding.amount.value, requestedOn: funding.requestedOn })),
      ...documents.map((it) => entry(0, noon(it.issuedOn), "ADDED", "DOCUMENT", it.number, added({ funding: funding.id, fileName: it.fileName, sha256: it.sha256 }))),
      ...events.map((it, index) => entry(0, it.recordedAt, "ADDED", "FUNDING_STEP", String(index + 1), added({ funding: funding.id, kind: it.kind, date: it.date, evidenceText: it.evidenceText }))),
    ]),
  ];
  const all = [...records.sort((a, b) => a.recordedAt.localeCompare(b.recordedAt)), ...keeping(ledger).changes];
  return all.map((it, index) => ({ ...it, id: String(index + 1) }));
}

/** A page of the audit log, the newest first. */
export function auditLog(ledger: FakeLedger, query: AuditQuery): Page<AuditEntry> {
  const rows = entries(ledger)
    .filter((it) => isOneOf(query.records, it.record) && isOneOf(query.actions, it.action) && isBetween(it.recordedAt.slice(0, 10), query.from, query.to))
    .filter((it) => it.recordedBy.toLowerCase().includes((query.by ?? "").toLowerCase()));
  return page(query.direction === "ASCENDING" ? rows : rows.reverse(), query.limit, query.after);
}

/** Notes what a change of the account set, with the values before. */
export function audited<T>(ledger: FakeLedger, change: () => T): T {
  const values = (): Record<string, string> => ({ accountName: ledger.info.accountName, seller: ledger.info.seller, currency: ledger.info.currency, city: ledger.info.billingAddress?.city ?? "" });
  const before = values();
  const result = change();
  const after = values();
  const changes = Object.keys(after).filter((field) => before[field] !== after[field]).map((field) => ({ field, old: before[field] ?? null, new: after[field] ?? null }));
  if (changes.length > 0) {
    note(ledger, "CHANGED", "ACCOUNT", "1", changes);
  }
  return result;
}

/** The head of the chain: a hash that differs with the number of links, which is all that the fake needs of it. */
export function chainHead(ledger: FakeLedger): ChainHead {
  const links = ledger.transactions.length + entries(ledger).length;
  return { links, hash: hashOf(links) };
}

function hashOf(link: number): string {
  let state = (link + 1) * 2_654_435_761;
  const digit = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 28).toString(16);
  };
  return Array.from({ length: 64 }, digit).join("");
}

/** The invariants, all of which hold; a noted head may be none of the chain's. */
export function verify(ledger: FakeLedger, notedHead: string | null): Verification {
  const head = chainHead(ledger);
  const noted = notedHead?.replace(/\s/g, "").toLowerCase() ?? null;
  if (noted !== null && !/^[0-9a-f]{64}$/.test(noted)) {
    refuseFields([{ field: "head", message: "A head is 64 hexadecimal digits, as `advance-pay verify` prints it." }]);
  }
  const link = noted === null ? -1 : Array.from({ length: head.links }, (_, index) => hashOf(index + 1)).indexOf(noted);
  const lost = noted !== null && link === -1 ? ["no link has the head that was noted: what was recorded up to it was changed, or it is another ledger's"] : [];
  const says = [
    "Every transaction balances, and all balances add up to zero, per currency.",
    "Kept balances, and the balance after each entry, equal the sum of the entries.",
    "Of each invoice, outstanding, processing, settled and canceled add up to its amount.",
    "Payments from Advance Pay add up to what its account was credited, and it is never negative without a return.",
    "No invoice is paid automatically twice from one source on one day.",
    "The hash chain over all transactions and the audit log is whole, and every record is as the audit log has it.",
  ];
  return {
    ok: lost.length === 0,
    transactions: ledger.transactions.length,
    entries: ledger.transactions.reduce((sum, it) => sum + it.entries.length, 0),
    invariants: says.map((invariant, index) => {
      const places = index === 5 ? lost : [];
      return { number: index + 1, invariant, holds: places.length === 0, places };
    }),
    head,
    knownLink: link === -1 ? null : link + 1,
    sealedFields: 0,
  };
}
