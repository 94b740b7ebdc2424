import type { Startup } from "../../backend/bindings";
import { initialAccount, type AccountValues } from "./values";

const STORAGE_KEY = "set-up-draft";

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Keeps of a stored value what has the shape of a usual one; storage may hold anything. */
function fitting<T>(usual: T, stored: unknown): T {
  if (isObject(usual) && isObject(stored)) {
    return Object.fromEntries(Object.entries(usual).map(([key, value]) => [key, fitting(value, stored[key])])) as T;
  }
  return typeof stored === typeof usual && !isObject(usual) ? (stored as T) : usual;
}

/** What was typed before the sample was looked at; an empty account where nothing was. */
export function readDraft(startup: Startup): AccountValues {
  const empty = initialAccount(startup);
  try {
    const draft = fitting(empty, JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "null"));
    // A keyring may be gone by now.
    return { ...draft, keyInFile: draft.keyInFile || !startup.keyringAvailable };
  } catch {
    return empty;
  }
}

/** Keeps what was typed until the window closes: looking around in the sample and coming back must not lose it. */
export function keepDraft(values: AccountValues): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(values));
  } catch {
    // Without storage it holds while the first start is open.
  }
}

/** Forgets it: the account is set up. */
export function clearDraft(): void {
  sessionStorage.removeItem(STORAGE_KEY);
}
