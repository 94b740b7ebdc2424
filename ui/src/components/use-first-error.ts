import { useEffect, type RefObject } from "react";

/** Moves the focus to the first field that is marked wrong, each time that one of the two causes changes. */
export function useFirstErrorFocus(form: RefObject<HTMLElement | null>, found: unknown, refused: unknown): void {
  useEffect(() => {
    const field = form.current?.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) {
      field.focus();
    }
  }, [form, found, refused]);
}
