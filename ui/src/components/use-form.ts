import { useEffect, useId, useState, type FormEvent } from "react";

import { splitFailure } from "../backend/failure";
import type { BackendError } from "../backend/host";
import { isLocked } from "./locked";

/** How long a click takes, at most. */
const AFTER_CLICK_MS = 250;

/** What is wrong, by the field's name on the wire. */
export type Problems = Record<string, string>;

/** A form's values with what is wrong with them. */
export interface FormState<V> {
  values: V;
  /** Changes values; `name` is the field that was typed into. */
  change: (name: string, patch: Partial<V>) => void;
  /** A field was left: if it holds something, it says from now on what is wrong with it. */
  visit: (name: string) => void;
  /** What to show beside a field. */
  error: (name: string) => string | undefined;
  /** What the backend refused that belongs to no field. */
  refused: string | null;
  /** That refusal, where it came of the ledger's key not being at hand. */
  locked: BackendError | null;
  /** Shows the backend's refusal, beside its fields where it names any. */
  refuse: (error: BackendError) => void;
  /** Shows all that is wrong; whether nothing is. */
  validate: () => boolean;
  /** The fields shown are done with: those shown next say nothing before they are left. */
  settle: () => void;
  /** The form element's id: its first field in error gets the focus. */
  id: string;
  /** For `onSubmit`: runs `then` when nothing is wrong. */
  submit: (then: (values: V) => void) => (event: FormEvent) => void;
}

/** The backend refused nothing. */
const NOTHING = { fields: {}, rest: null, locked: null };

/** What a field holds, by its name on the wire: `billingAddress.city`. */
function held(values: object, name: string): unknown {
  return name.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], values);
}

/**
 * A form that says what is wrong with a field once it was left, and with all of them once it was submitted. `known` are the
 * names of its fields; `prefix` is what the backend puts before them.
 */
export function useForm<V extends object>(initial: V | (() => V), check: (values: V) => Problems, known: readonly string[], prefix = ""): FormState<V> {
  const [values, setValues] = useState(initial);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [attempts, setAttempts] = useState(0);
  // Fields typed into since the last refusal: it no longer speaks of what is in them.
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<{ fields: Problems; rest: string | null; locked: BackendError | null }>(NOTHING);
  const id = useId();
  useEffect(() => {
    const field = document.getElementById(id)?.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) {
      field.focus();
    }
  }, [id, attempts, failure]);

  const found = check(values);
  const validate = () => {
    setAttempts((count) => count + 1);
    setFailure(NOTHING);
    return Object.keys(found).length === 0;
  };
  const change = (name: string, patch: Partial<V>) => {
    setValues((before) => ({ ...before, ...patch }));
    setMended((before) => (before.has(name) ? before : new Set(before).add(name)));
  };
  return {
    values,
    change,
    visit: (name) => {
      if (held(values, name) === "") {
        return;
      }
      // Not at once: a message that appears while the mouse is pressed would move the button away from under it.
      setTimeout(() => setVisited((before) => (before.has(name) ? before : new Set(before).add(name))), AFTER_CLICK_MS);
    },
    error: (name) => (mended.has(name) ? undefined : failure.fields[name]) ?? (attempts > 0 || visited.has(name) ? found[name] : undefined),
    refused: failure.rest,
    locked: failure.locked,
    refuse: (error) => {
      setMended(new Set());
      setFailure({ ...splitFailure(error, known, prefix), locked: isLocked(error) ? error : null });
    },
    validate,
    settle: () => {
      setAttempts(0);
      setVisited(new Set());
    },
    id,
    submit: (then) => (event) => {
      event.preventDefault();
      // A dialog's form must not submit the page's form that it was opened from.
      event.stopPropagation();
      if (validate()) {
        then(values);
      }
    },
  };
}
