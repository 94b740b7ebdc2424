import type { FlashbarProps } from "@cloudscape-design/components/flashbar";
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";

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

interface Flashes {
  items: FlashbarProps.MessageDefinition[];
  show: (flash: Flash) => void;
}

const FlashContext = createContext<Flashes | null>(null);

let nextId = 1;

/** Keeps the messages that `useFlash` shows and the frame renders. */
export function FlashProvider({ children }: { children: ReactNode }) {
  const [items, setItems] = useState<FlashbarProps.MessageDefinition[]>([]);
  const show = useCallback((flash: Flash) => {
    const id = flash.id ?? `flash-${nextId++}`;
    const dismiss = () => setItems((all) => all.filter((item) => item.id !== id));
    const item: FlashbarProps.MessageDefinition = { ...flash, id, dismissible: true, onDismiss: dismiss, ariaRole: "status" };
    // Messages stay in sight while the page scrolls, so that old successes would pile up over it; the newest says enough.
    setItems((all) => [item, ...all.filter((other) => other.id !== id && other.type !== "success")]);
  }, []);
  const value = useMemo(() => ({ items, show }), [items, show]);
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

/** The messages, for the frame. */
export function useFlashItems(): FlashbarProps.MessageDefinition[] {
  return useFlashes().items;
}
