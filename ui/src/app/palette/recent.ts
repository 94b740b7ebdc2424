/** Where the palette led to lately; remembered on this machine, for each ledger. */
import type { LedgerInfo } from "../../backend/bindings";
import type { Place } from "../places";
import { choiceOf, MOST, type Choice } from "./choices";

/** What is kept of a choice; of a page or an action only its id, as its words may be another language's next time. */
interface Kept {
  id: string;
  text?: string;
  detail?: string;
  amount?: string;
  address?: string;
}

const keyOf = (ledger: LedgerInfo): string => `recent:${ledger.path}`;

function isKept(value: unknown): value is Kept {
  const optional = (it: unknown): boolean => it === undefined || typeof it === "string";
  const kept = value as Partial<Record<keyof Kept, unknown>> | null;
  return typeof kept === "object" && kept !== null && typeof kept.id === "string" && [kept.text, kept.detail, kept.amount, kept.address].every(optional);
}

function read(ledger: LedgerInfo): Kept[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(ledger)) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** The latest choices, the newest first; without places that there are no more. */
export function recentChoices(ledger: LedgerInfo, places: readonly Place[]): Choice[] {
  return read(ledger).flatMap(({ id, text, detail, amount, address }): Choice[] => {
    const place = places.find((it) => it.id === id);
    if (place) {
      return [choiceOf(place)];
    }
    return text !== undefined && address?.startsWith("/") ? [{ id, text, detail, amount, address }] : [];
  });
}

/** Remembers a choice as the newest. */
export function remember(ledger: LedgerInfo, { id, text, detail, amount, place, address }: Choice): void {
  const kept: Kept = place ? { id } : { id, text, detail, amount, address };
  localStorage.setItem(keyOf(ledger), JSON.stringify([kept, ...read(ledger).filter((it) => it.id !== id)].slice(0, MOST)));
}
