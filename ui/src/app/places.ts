/** The pages and actions that the palette offers and that shortcuts lead to: the one list of both. */
import type { LedgerInfo } from "../backend/bindings";
import { t } from "../i18n";

/** What the frame does when it is asked to. */
export interface FrameActions {
  /** Opens a page. */
  go: (address: string) => void;
  /** Opens the palette. */
  find: () => void;
  /** Opens the sheet of shortcuts. */
  showShortcuts: () => void;
  /** Asks for the day that a simulated date moves to. */
  moveDate: () => void;
  /** Makes today's backup. */
  backUp: () => void;
}

/** A page or an action. */
export interface Place {
  id: string;
  group: "pages" | "actions";
  text: string;
  /** Other words by which it is found. */
  words: string;
  /** The address that it opens, or what it does. */
  does: string | ((frame: FrameActions) => void);
  /** Its shortcut: keys that are hit one after the other. */
  keys?: readonly string[];
  /** Whether there is such a thing in this ledger; always, if absent. */
  applies?: (ledger: LedgerInfo) => boolean;
}

const says = t.palette;
const { tabs } = t.settings;
const { words } = says;

const PAGES: readonly Omit<Place, "group">[] = [
  { id: "payments", text: t.frame.payments, words: words.payments, does: "/payments", keys: ["g", "p"] },
  { id: "advance-pay", text: t.frame.advancePay, words: words.advancePay, does: "/advance-pay", keys: ["g", "a"] },
  { id: "payment-methods", text: t.frame.paymentMethods, words: words.paymentMethods, does: "/payment-methods", keys: ["g", "m"] },
  { id: "reconcile", text: t.reconcile.title, words: words.reconcile, does: "/reconcile", keys: ["g", "r"] },
  { id: "documents", text: t.frame.documents, words: words.documents, does: "/documents", keys: ["g", "d"] },
  { id: "transactions", text: t.payments.tabs.transactions(null), words: words.transactions, does: "/payments?tab=transactions", keys: ["g", "t"] },
  { id: "settings", text: t.frame.settings, words: words.settings, does: "/settings", keys: ["g", "s"] },
  { id: "unapplied", text: t.payments.tabs.unapplied(null), words: words.unapplied, does: "/payments?tab=unapplied", keys: ["g", "u"] },
  { id: "month-end", text: t.payments.monthEnd, words: words.monthEnd, does: "/payments/month-end", keys: ["g", "e"] },
  { id: "audit-log", text: t.settings.auditLog, words: words.auditLog, does: "/settings/audit-log", keys: ["g", "l"] },
  { id: "notifications", text: t.notices.title, words: words.notifications, does: "/notifications", keys: ["g", "n"] },
  { id: "settings-seller", text: says.settingsTab(tabs.seller), words: words.seller, does: "/settings?tab=seller" },
  { id: "settings-security", text: says.settingsTab(tabs.security), words: words.security, does: "/settings?tab=security" },
  { id: "settings-backup", text: says.settingsTab(tabs.backup), words: words.backup, does: "/settings?tab=backup", keys: ["g", "b"] },
  { id: "settings-automatic", text: says.settingsTab(tabs.automatic), words: words.automatic, does: "/settings?tab=automatic" },
  { id: "settings-language", text: says.settingsTab(tabs.language), words: words.language, does: "/settings?tab=language" },
  { id: "settings-appearance", text: says.settingsTab(tabs.appearance), words: words.appearance, does: "/settings?tab=appearance" },
  { id: "settings-about", text: says.settingsTab(tabs.about), words: words.about, does: "/settings?tab=about" },
];

const ACTIONS: readonly Omit<Place, "group">[] = [
  { id: "add-funds", text: t.payments.addFunds, words: words.addFunds, does: "/advance-pay/add-funds", keys: ["n"], applies: (ledger) => ledger.registered },
  { id: "register", text: says.actions.register, words: words.register, does: "/advance-pay", applies: (ledger) => !ledger.registered && ledger.payerAccount },
  { id: "import-invoices", text: t.payments.importInvoices, words: words.importInvoices, does: "/invoices/import", keys: ["g", "i"] },
  { id: "import-statement", text: t.reconcile.importStatement, words: words.importStatement, does: "/reconcile/import", keys: ["g", "f"] },
  { id: "add-bank-account", text: says.actions.addBankAccount, words: words.addBankAccount, does: "/payment-methods/add" },
  { id: "verify", text: tabs.verify, words: words.verify, does: "/settings?tab=verify", keys: ["g", "v"] },
  { id: "back-up", text: t.backup.daily.now, words: words.backUpNow, does: (frame) => frame.backUp(), applies: (ledger) => !ledger.sample },
  { id: "add-card", text: says.actions.addCard, words: words.addCard, does: "/payment-methods/add-card" },
  { id: "move-date", text: says.actions.moveDate, words: words.moveDate, does: (frame) => frame.moveDate(), applies: (ledger) => ledger.simulated },
  { id: "shortcuts", text: t.shortcuts.title, words: words.shortcuts, does: (frame) => frame.showShortcuts() },
];

const PLACES: readonly Place[] = [
  ...PAGES.map((page): Place => ({ ...page, group: "pages" })),
  ...ACTIONS.map((action): Place => ({ ...action, group: "actions" })),
];

/** The pages and actions that there are in a ledger. */
export function placesOf(ledger: LedgerInfo): Place[] {
  return PLACES.filter((place) => place.applies?.(ledger) ?? true);
}

/** Opens a page or does an action. */
export function visit(place: Place, frame: FrameActions): void {
  if (typeof place.does === "string") {
    frame.go(place.does);
  } else {
    place.does(frame);
  }
}
