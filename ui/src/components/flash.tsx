import type { FlashbarProps } from "@cloudscape-design/components/flashbar";
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";

/** What is said after an action. */
export interface Flash {
  type: "success" | "info" | "warning" | "error";
  header?: ReactNode;
  content?: ReactNode;
  /** A button beside it. */
  action?: ReactNode;
  /** A flash with the same id takes the place of the earlier one, as each does of earlier successes. */
  id?: string;
}

/** A message, and whether another page was opened since it came. */
interface Shown extends FlashbarProps.MessageDefinition {
  turned: boolean;
}

interface Flashes {
  items: Shown[];
  show: (flash: Flash) => void;
  turnPage: () => void;
}

const FlashContext = createContext<Flashes | null>(null);

let nextId = 1;

/** Keeps the messages that `useFlash` shows and the frame renders. */
export function FlashProvider({ children }: { children: ReactNode }) {
  const [items, setItems] = useState<Shown[]>([]);
  const show = useCallback((flash: Flash) => {
    const id = flash.id ?? `flash-${nextId++}`;
    const dismiss = () => setItems((all) => all.filter((item) => item.id !== id));
    const item: Shown = { ...flash, id, dismissible: true, onDismiss: dismiss, ariaRole: "status", turned: false };
    // Messages stay in sight while the page scrolls, so that old successes would pile up over it; the newest says enough.
    setItems((all) => [item, ...all.filter((other) => other.id !== id && other.type !== "success")]);
  }, []);
  // A success is often said on the way to the page that shows it, so that it stays for one page more, and no longer.
  const turnPage = useCallback(() => {
    setItems((all) => all.filter((item) => item.type !== "success" || !item.turned).map((item) => ({ ...item, turned: true })));
  }, []);
  const value = useMemo(() => ({ items, show, turnPage }), [items, show, turnPage]);
  return <FlashContext value={value}>{children}</FlashContext>;
}

function useFlashes(): Flashes {
  const flashes = useContext(FlashContext);
  if (!flashes) {
    throw new Error("useFlash needs a FlashProvider above it");
  }
  return flashes;
}

/** Shows a message above the page: `flash({ type: "success", content: "…" })`. */
export function useFlash(): (flash: Flash) => void {
  return useFlashes().show;
}

/** The messages, for the frame; `page` is the address that is open. */
export function useFlashItems(page: string): FlashbarProps.MessageDefinition[] {
  const { items, turnPage } = useFlashes();
  const open = useRef(page);
  useEffect(() => {
    if (open.current !== page) {
      open.current = page;
      turnPage();
    }
  }, [page, turnPage]);
  return items;
}
