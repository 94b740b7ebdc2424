import { useEffect, useEffectEvent, useRef } from "react";

import { keyOf, type Shortcut } from "./registry";

/** The next key of a shortcut comes within this time, or it starts again. */
const PAUSE_MS = 1_500;

/** What takes typed characters itself: fields, and lists and menus that jump to what is typed. */
const TAKES_KEYS = "input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], [aria-haspopup=listbox]";

function isTaken(target: EventTarget | null): boolean {
  return document.querySelector("[role=dialog]") !== null || (target instanceof Element && target.closest(TAKES_KEYS) !== null);
}

const startsWith = (keys: readonly string[], start: readonly string[]): boolean => start.every((key, index) => keys[index] === key);

/**
 * Runs shortcuts, but never while something is typed in a field or a dialog is open. Without `single` only those that need
 * Ctrl or Command: a voice or a stray hand would otherwise set off the others.
 */
export function useShortcuts(shortcuts: readonly Shortcut[], single: boolean, run: (shortcut: Shortcut) => void): void {
  const typed = useRef<{ keys: readonly string[]; at: number }>({ keys: [], at: 0 });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === null || event.defaultPrevented || event.repeat || isTaken(event.target)) {
      return;
    }
    const known = single ? shortcuts : shortcuts.filter((shortcut) => shortcut.keys[0]?.startsWith("mod+"));
    const before = event.timeStamp - typed.current.at < PAUSE_MS ? typed.current.keys : [];
    // A key that does not go on with what was begun may begin something else.
    const keys = [[...before, key], [key]].find((sequence) => known.some((shortcut) => startsWith(shortcut.keys, sequence))) ?? [];
    const found = keys.length > 0 ? known.find((shortcut) => shortcut.keys.length === keys.length && startsWith(shortcut.keys, keys)) : undefined;
    typed.current = { keys: found ? [] : keys, at: event.timeStamp };
    if (found) {
      event.preventDefault();
      run(found);
    }
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
