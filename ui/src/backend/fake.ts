/**
 * A backend in memory, for tests and for `npm run dev` in a browser. Deterministic; it knows the rules well enough that each
 * page's flows can be walked through. What it answers is nobody's promise: the real rules are Rust's.
 */
import type { CreateLedger, LedgerInfo, RestoredLedger, Sentence, Startup } from "./bindings";
import * as account from "./fake/account";
import * as byHand from "./fake/by-hand";
import * as cards from "./fake/cards";
import * as cash from "./fake/cash";
import * as columns from "./fake/columns";
import * as documents from "./fake/documents";
import * as fundings from "./fake/fundings";
import * as history from "./fake/history";
import * as invoices from "./fake/invoices";
import * as lists from "./fake/lists";
import * as keeping from "./fake/keeping";
import { copy, page, refuse, type FakeLedger } from "./fake/model";
import { notices } from "./fake/notices";
import * as orders from "./fake/orders";
import * as overview from "./fake/overview";
import * as payments from "./fake/payments";
import { emptyLedger, sampleLedger } from "./fake/sample";
import { english } from "./fake/said";
import { settle } from "./fake/settle";
import * as statements from "./fake/statements";
import { createTimer } from "./fake/timer";
import type { BackendEvent, Host } from "./host";

/** What is wrong with the ledger file that a test asks for. */
const DAMAGE: Sentence[] = [{ code: "LEDGER_DAMAGED", params: { place: "page 12 can’t be read" } }];

/** Answers a command in a test; gets the arguments as they cross to Rust. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Override = (args: any) => unknown;

/** How a fake starts. */
export interface FakeOptions {
  /**
   * The open ledger: the sample, an account right after its set-up, the same with its key locked, one that can't be opened because
   * it is damaged, or none yet (the first start).
   */
  start?: "sample" | "empty" | "locked" | "damaged" | "none";
  /** Commands, by their snake_case names, that answer otherwise. A thrown `ApiError` is a refusal. */
  overrides?: Record<string, Override>;
  keyringAvailable?: boolean;
  /** How long every answer takes, in milliseconds; otherwise what the environment's `VITE_ANSWER_DELAY_MS` says, or as little as can be. */
  delayMs?: number;
}

const USUAL_DELAY_MS = Number(import.meta.env.VITE_ANSWER_DELAY_MS ?? 0);

/** A fake backend that a test can look into. */
export interface Fake extends Host {
  /** The commands called so far, with their arguments. */
  readonly calls: { command: string; args: Record<string, unknown> }[];
  /** The open ledger. */
  ledger(): FakeLedger;
  /** Replaces the answer to a command from now on; `undefined` restores it. */
  override(command: string, answer: Override | undefined): void;
  /** Sends an event, as the backend does. */
  emit(event: BackendEvent, payload: unknown): void;
}

/** Makes a fake. In a browser the address chooses its start: `?start=none#/…`. */
export function createFake(options: FakeOptions = {}): Fake {
  const query = new URLSearchParams(globalThis.location?.search ?? "");
  const start = options.start ?? (query.get("start") as FakeOptions["start"]) ?? "sample";
  const keyringAvailable = options.keyringAvailable ?? query.get("keyring") !== "no";
  const overrides = new Map(Object.entries(options.overrides ?? {}));
  const listeners = new Map<BackendEvent, Set<(payload: unknown) => void>>();
  const calls: Fake["calls"] = [];
  const timer = createTimer();
  const state = {
    own: start === "sample" || start === "none" ? null : emptyLedger(),
    sample: start === "sample" ? sampleLedger() : null,
    open: start === "none" || start === "damaged" ? null : start === "sample" ? "sample" : "own",
    damaged: start === "damaged",
  } as { own: FakeLedger | null; sample: FakeLedger | null; open: "own" | "sample" | null; damaged: boolean };
  if (start === "locked" && state.own) {
    keeping.lock(state.own, keeping.BACKUP_PASSPHRASE);
  }

  const ledger = (): FakeLedger => {
    const found = state.open ? state[state.open] : null;
    return found ?? refuse("NO_LEDGER", "No ledger is open.");
  };
  const own = (): FakeLedger => state.own ?? refuse("LEDGER_MISSING", "There is no ledger yet.");
  const restoreBackup = (path: string, passphrase: string | null): RestoredLedger => {
    const there = state.own;
    const ledger = there ?? emptyLedger();
    const restored = keeping.restore(ledger, path, passphrase);
    Object.assign(state, { own: ledger, open: "own", damaged: false });
    return there ? restored : { ...restored, replaced: null };
  };
  const startup = (): Startup => ({
    ledger: state.open ? copy(ledger().info) : null,
    problem: state.damaged && !state.open ? { code: "LEDGER_DAMAGED", message: english(DAMAGE), messageParts: DAMAGE, field: null, problems: [] } : null,
    keyringAvailable,
    newLedgerPath: "/home/owner/.local/share/advance-pay-console/account.ledger",
    newKeyFile: "/home/owner/.local/share/advance-pay-console/account.key",
    sellers: account.SELLERS,
    version: "0.1.0",
  });
  const createLedger = (request: CreateLedger): LedgerInfo => {
    if (!request.keyInFile && !keyringAvailable) {
      refuse("KEYRING_UNAVAILABLE", "This machine has no keyring. Keep the key in a key file.", "keyInFile");
    }
    state.own = account.create(request, new Date().toISOString().slice(0, 10));
    state.open = "own";
    return copy(state.own.info);
  };

  const answers: Record<string, Override> = {
    startup,
    create_ledger: ({ request }) => createLedger(request),
    open_sample: () => {
      state.sample ??= sampleLedger();
      state.open = "sample";
      return copy(ledger().info);
    },
    leave_sample: () => {
      state.open = state.own && !state.damaged ? "own" : null;
      return startup();
    },
    ledger_info: () => copy(ledger().info),
    edit_account: ({ request }) => keeping.audited(ledger(), () => account.edit(ledger(), request)),
    advance_clock: ({ to }) => account.advance(ledger(), to),
    account_summary: () => overview.summary(ledger()),
    list_invoices: ({ query: it }) => invoices.list(ledger(), it),
    get_payment: ({ id }) => payments.detail(ledger(), id),
    list_notices: () => notices(ledger()),
    get_payment_method: ({ id }) => payments.methodDetail(ledger(), id),
    get_invoice: ({ id }) => invoices.detail(ledger(), id),
    add_invoice: ({ request }) => invoices.add(ledger(), request),
    list_unapplied_funds: ({ query: it }) => lists.unappliedFunds(ledger(), it),
    list_totals: ({ list }) => lists.totals(ledger(), list),
    list_unapplied_cash: ({ query: it }) => cash.list(ledger(), it),
    get_unapplied_cash: ({ id }) => cash.detail(ledger(), id),
    record_unapplied_cash: ({ request }) => cash.record(ledger(), request),
    tie_unapplied_cash: ({ request }) => cash.tie(ledger(), request),
    return_unapplied_cash: ({ request }) => cash.takeBack(ledger(), request),
    apply_unapplied_cash: ({ request }) => byHand.applyCash(ledger(), request),
    apply_credit_memo: ({ request }) => byHand.applyMemo(ledger(), request),
    pay_invoice: ({ request }) => byHand.payInvoice(ledger(), request),
    balances_on: ({ date }) => history.balancesOn(ledger(), date),
    roll_forward: ({ query: it }) => history.rollForward(ledger(), it),
    confirm_clock: () => account.confirmClock(ledger()),
    list_transactions: ({ query: it }) => invoices.transactions(ledger(), it),
    advance_pay_overview: () => overview.overview(ledger()),
    register: ({ request }) => account.register(ledger(), request),
    funding_options: ({ query: it }) => fundings.options(ledger(), it),
    add_funds: ({ request }) => fundings.addFunds(ledger(), request),
    list_fundings: ({ query: it }) => fundings.list(ledger(), it),
    get_funding: ({ id }) => fundings.detail(ledger(), id),
    record_receipt: ({ request }) => fundings.recordReceipt(ledger(), request),
    mark_funding_succeeded: ({ request }) => fundings.succeed(ledger(), request),
    mark_funding_failed: ({ request }) => fundings.fail(ledger(), request),
    mark_funding_returned: ({ request }) => fundings.takeBack(ledger(), request),
    cancel_funding: ({ id }) => fundings.cancel(ledger(), id),
    return_codes: () => fundings.RETURN_CODES,
    list_documents: ({ query: it }) => documents.list(ledger(), it),
    get_document: ({ number }) => documents.find(ledger(), number),
    document_content: ({ number }) => documents.content(ledger(), number),
    issue_document: ({ request }) => documents.issue(ledger(), request),
    check_document: ({ code }) => documents.check(ledger(), code),
    download_document: ({ request }) => documents.download(ledger(), request),
    download_payment_file: ({ request }) => orders.download(ledger(), request),
    download_document_archive: ({ query: it }) => documents.archive(ledger(), it),
    download_list: ({ list }) => lists.download(ledger(), list),
    open_document: () => null,
    show_in_folder: () => null,
    list_payment_methods: () => page(ledger().methods, 500, null),
    add_bank_account: ({ request }) => account.addBank(ledger(), request),
    add_card: ({ request }) => cards.add(ledger(), request),
    edit_bank_account: ({ request }) => account.editBank(ledger(), request),
    set_default_payment_method: ({ id }) => account.setDefault(ledger(), id),
    remove_payment_method: ({ id }) => account.remove(ledger(), id),
    seller_profile: () => {
      keeping.needKey(ledger());
      return account.profile(ledger());
    },
    set_seller_bank: ({ request }) => {
      keeping.needKey(ledger());
      return account.setSellerBank(ledger(), request);
    },
    attach_file: ({ invoiceId }) => invoices.attach(ledger(), invoiceId),
    download_attachment: ({ id }) => {
      const attachment = invoices.attachment(ledger(), id);
      return { path: `/home/owner/Downloads/${attachment.fileName}`, attachment };
    },
    remove_attachment: ({ id }) => invoices.removeAttachment(ledger(), id),
    choose_invoice_file: () => "/home/owner/invoices-2026-03.csv",
    preview_invoices: ({ path }) => invoices.preview(ledger(), path),
    file_columns: ({ query: it }) => columns.columnsOf(ledger(), it),
    map_columns: ({ request }) => columns.remember(ledger(), request),
    import_invoices: ({ request }) => invoices.importFile(ledger(), request),
    undo_import: ({ id: it }) => invoices.undoImport(ledger(), it),
    choose_statement_file: () => "/home/owner/statement-2026-03.xml",
    preview_statement: ({ path }) => statements.preview(ledger(), path),
    import_statement: ({ request }) => statements.importFile(ledger(), request),
    undo_statement: ({ id: it }) => statements.undo(ledger(), it),
    list_statement_lines: ({ query: it }) => statements.list(ledger(), it),
    get_statement_line: ({ id: it }) => statements.detail(ledger(), it),
    list_matches: ({ query: it }) => statements.matches(ledger(), it),
    confirm_match: ({ id: it }) => statements.confirm(ledger(), it),
    reject_match: ({ id: it }) => statements.reject(ledger(), it),
    settle: () => settle(ledger()),
    mark_charge_succeeded: ({ request }) => invoices.detail(ledger(), account.answerCharge(ledger(), request.paymentId, true, request)),
    mark_charge_failed: ({ request }) => invoices.detail(ledger(), account.answerCharge(ledger(), request.paymentId, false, request)),
    verify_ledger: ({ notedHead }) => keeping.verify(ledger(), notedHead ?? null),
    download_journal: ({ format }) => lists.journal(ledger(), format),
    cancel_task: () => null,
    timer_status: () => timer.status(),
    install_timer: () => timer.install(ledger().info.path),
    remove_timer: () => timer.remove(),
    chain_head: () => keeping.chainHead(ledger()),
    audit_log: ({ query: it }) => keeping.auditLog(ledger(), it),
    choose_key_file: () => true,
    key_info: () => keeping.keyInfo(ledger()),
    unlock_key: ({ passphrase }) => keeping.unlock(ledger(), passphrase),
    move_key_to_keyring: ({ forget }) => keeping.moveKey(ledger(), "KEYRING", forget),
    move_key_to_file: ({ forget }) => keeping.moveKey(ledger(), "FILE", forget),
    move_key_under_passphrase: ({ passphrase, forget }) => keeping.moveUnderPassphrase(ledger(), passphrase, forget),
    rotate_key: ({ forget }) => keeping.rotate(ledger(), forget),
    list_backups: () => keeping.backups(state.own),
    daily_backup: () => keeping.dailyBackup(ledger()),
    back_up: ({ passphrase }) => keeping.backUp(ledger(), passphrase),
    choose_backup: () => keeping.CHOSEN_BACKUP,
    restore_backup: ({ path, passphrase }) => restoreBackup(path, passphrase ?? null),
    examine_ledger: () => keeping.examine(own(), state.damaged),
    about: () => ({ name: "Advance Pay Console", version: "0.1.0" }),
    page_ready: () => null,
  };

  return {
    calls,
    ledger,
    override: (command, answer) => void (answer ? overrides.set(command, answer) : overrides.delete(command)),
    emit: (event, payload) => listeners.get(event)?.forEach((handler) => handler(payload)),
    async invoke(command, args = {}) {
      await new Promise((resolve) => setTimeout(resolve, options.delayMs ?? USUAL_DELAY_MS));
      calls.push({ command, args });
      const answer = overrides.get(command) ?? answers[command];
      if (!answer) {
        throw new Error(`the fake backend does not know ${command}`);
      }
      return answer(args);
    },
    async listen(event, handler) {
      const handlers = listeners.get(event) ?? new Set();
      listeners.set(event, handlers.add(handler));
      return () => void handlers.delete(handler);
    },
  };
}
