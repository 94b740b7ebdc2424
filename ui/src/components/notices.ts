/** What happened while the owner was away, and which of it was seen on this machine. */
import { useSyncExternalStore } from "react";

import { commands, type Notice } from "../backend/bindings";
import { useLedger, useRead, type Read } from "../backend/query";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Each ledger has its own. */
const storageKey = (ledgerPath: string): string => `notices-seen:${ledgerPath}`;

const split = (stored: string): ReadonlySet<string> => new Set(stored.split("\n"));

/** Notices, and which of them are new here. */
export interface Notices {
  query: Read<Notice[]>;
  /** The keys of those that were seen before. */
  seen: ReadonlySet<string>;
  /** How many were not. */
  unread: number;
  /** Remembers that all that are there now were seen; what is gone is forgotten. */
  markSeen: () => void;
}

/** Reads the notices of the open ledger. */
export function useNotices(): Notices {
  const ledger = useLedger();
  const query = useRead(["notices"], commands.listNotices);
  const key = storageKey(ledger.data?.path ?? "");
  const stored = useSyncExternalStore(subscribe, () => localStorage.getItem(key) ?? "");
  const seen = split(stored);
  const notices = query.data ?? [];
  return {
    query,
    seen,
    unread: ledger.data ? notices.filter((notice) => !seen.has(notice.key)).length : 0,
    markSeen: () => {
      const now = notices.map((notice) => notice.key).join("\n");
      if (ledger.data && now !== stored) {
        localStorage.setItem(key, now);
        listeners.forEach((listener) => listener());
      }
    },
  };
}
