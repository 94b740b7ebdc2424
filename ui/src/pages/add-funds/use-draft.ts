import { useState } from "react";

import type { Currency } from "../../backend/bindings";

/** What was typed so far. */
export interface Draft {
  amount: string;
  /** The preferred one if `null`. */
  currency: Currency | null;
  /** `eft` or a payment method's id; `null` before a choice. */
  via: string | null;
  /** The id of this intent: the same for each retry, another one as soon as anything else is asked for (R16). */
  requestId: string;
}

/** What the page may change. */
export type DraftChange = Partial<Omit<Draft, "requestId">>;

const STORAGE_KEY = "add-funds-draft";

const newDraft = (): Draft => ({ amount: "", currency: null, via: null, requestId: crypto.randomUUID() });

function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && "amount" in value && typeof value.amount === "string" && "requestId" in value && typeof value.requestId === "string";
}

function read(): Draft {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "null");
    return isDraft(stored) ? { ...newDraft(), ...stored } : newDraft();
  } catch {
    return newDraft();
  }
}

/** The draft outlives leaving the page, so that coming back from another one finds what was typed. */
export function useDraft(): { draft: Draft; change: (change: DraftChange) => void; clear: () => void } {
  const [draft, setDraft] = useState(read);
  const keep = (next: Draft): void => {
    setDraft(next);
    try {
      sessionStorage.setItem(STORAGE_KEY, JSON.stringify(next));
    } catch {
      // Without storage the draft holds while the page is open.
    }
  };
  return {
    draft,
    change: (change) => keep({ ...draft, ...change, requestId: crypto.randomUUID() }),
    clear: () => {
      sessionStorage.removeItem(STORAGE_KEY);
      setDraft(newDraft());
    },
  };
}
