/** Every shortcut: what is handled and what the sheet shows come from here. */
import type { LedgerInfo } from "../../backend/bindings";
import { t } from "../../i18n";
import { placesOf, visit, type FrameActions } from "../places";

/** Keys, hit one after the other, and what they do. */
export interface Shortcut {
  id: string;
  group: "general" | "pages" | "actions";
  /** Each is a character, or `mod+` and one: held with Ctrl, or with Command on a Mac. */
  keys: readonly string[];
  text: string;
  run: (frame: FrameActions) => void;
}

/** The keys that open the palette. */
export const FIND_KEY = "mod+k";

const GENERAL: readonly Shortcut[] = [
  { id: "find", group: "general", keys: [FIND_KEY], text: t.shortcuts.find, run: (frame) => frame.find() },
  { id: "sheet", group: "general", keys: ["?"], text: t.shortcuts.sheet, run: (frame) => frame.showShortcuts() },
  { id: "search", group: "general", keys: ["/"], text: t.shortcuts.search, run: focusSearch },
];

/** The search of the list on the page; there may be none. */
function focusSearch(): void {
  document.querySelector<HTMLInputElement>("main input[type=search]")?.focus();
}

/** The shortcuts that there are in a ledger. */
export function shortcutsOf(ledger: LedgerInfo): Shortcut[] {
  const places = placesOf(ledger).flatMap((place): Shortcut[] =>
    place.keys ? [{ id: place.id, group: place.group, keys: place.keys, text: place.text, run: (frame) => visit(place, frame) }] : [],
  );
  return [...GENERAL, ...places];
}

/** A key as people know it: `Ctrl+K`, `⌘K`, `g`. */
export function keyName(key: string): string {
  if (!key.startsWith("mod+")) {
    return key;
  }
  const letter = key.slice("mod+".length).toUpperCase();
  return navigator.userAgent.includes("Mac") ? t.shortcuts.withCommand(letter) : t.shortcuts.withControl(letter);
}

/** The key of an event as the registry writes it; `null` where no shortcut can be meant. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string | null {
  // A keyboard of another script has the letters of the shortcuts on the same keys.
  const key = /^[\x21-\x7e]$/.test(event.key) ? event.key : event.code.startsWith("Key") ? event.code.slice(-1) : null;
  if (key === null || event.altKey || (event.shiftKey && /[a-z]/i.test(key))) {
    return null;
  }
  return event.ctrlKey || event.metaKey ? `mod+${key.toLowerCase()}` : key.toLowerCase();
}
