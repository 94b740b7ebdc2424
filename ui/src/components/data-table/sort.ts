import type { SortDirection } from "../../backend/bindings";

/** What a list is in order of, and which end comes first. */
export interface Sort<S extends string = string> {
  by: S;
  direction: SortDirection;
}

/** A sort as the address has it: `AMOUNT`, or `-AMOUNT` from the largest on. */
export function writeSort(sort: Sort | null): string {
  return sort === null ? "" : `${sort.direction === "DESCENDING" ? "-" : ""}${sort.by}`;
}

/** The sort that an address means, if the list can be put into that order. */
export function readSort<S extends string>(text: string | null | undefined, known: readonly S[]): Sort<S> | null {
  const descending = text?.startsWith("-") ?? false;
  const by = known.find((it) => it === (descending ? text?.slice(1) : text));
  return by === undefined ? null : { by, direction: descending ? "DESCENDING" : "ASCENDING" };
}
