import { useEffect, useRef, useState } from "react";

import { useSearchParams } from "../routing";
import { fitting, idsOf, type DataFilter, type FilterValues } from "./filters";
import { readSort, writeSort, type Sort } from "./sort";

/** Waiting this long after a key was hit keeps a search from running for each letter. */
const SEARCH_DELAY_MS = 250;

const SEARCH = "search";
const SORT = "sort";

/** What restricts a list: the text searched for, and the filters; and the order that it is put into, if not its usual one. */
export interface Restriction {
  search: string;
  filters: FilterValues;
  sort: Sort | null;
}

/** Whether both restrict a list alike. */
export function sameRestriction(one: Restriction, other: Restriction): boolean {
  const ids = Object.keys(one.filters);
  return one.search === other.search && writeSort(one.sort) === writeSort(other.sort) && ids.length === Object.keys(other.filters).length && ids.every((id) => one.filters[id] === other.filters[id]);
}

/** A table's search and filters, which the address holds: back, forward and a copied address bring them again. */
export interface TableAddress extends Restriction {
  /** What stands in the search field, before it is searched for. */
  text: string;
  setText: (text: string) => void;
  /** Puts another search and other filters in their place. */
  restrict: (next: Restriction) => void;
}

/** Reads and writes the search, where the table has one, these filters and one of these orders in the address; what else is in it stays. */
export function useTableAddress(searchable: boolean, known: readonly DataFilter[], orders: readonly string[]): TableAddress {
  const [parameters, setParameters] = useSearchParams();
  const search = searchable ? (parameters.get(SEARCH) ?? "").trim() : "";
  const filters = fitting(known, (id) => parameters.get(id));
  const sort = readSort(parameters.get(SORT), orders);

  const write = (next: Restriction, replace: boolean): void => {
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        const values: Record<string, string> = { ...next.filters, [SORT]: writeSort(next.sort), ...(searchable ? { [SEARCH]: next.search } : {}) };
        for (const id of [...(searchable ? [SEARCH] : []), ...known.flatMap(idsOf), ...(orders.length > 0 ? [SORT] : [])]) {
          if (values[id]) {
            after.set(id, values[id]);
          } else {
            after.delete(id);
          }
        }
        return after;
      },
      { replace },
    );
  };

  // Mending a search is no step of its own: back leads to before it.
  const [text, setText] = useSearchText(search, (next) => write({ search: next, filters, sort }, search !== ""));
  return {
    search,
    filters,
    sort,
    text,
    setText,
    restrict: (next) => {
      setText(next.search);
      if (!sameRestriction(next, { search, filters, sort })) {
        write(next, false);
      }
    },
  };
}

/** The text of the search field, which follows the address; once the typing pauses, the address follows it. */
function useSearchText(search: string, write: (search: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(search);
  const [seen, setSeen] = useState(search);
  const [written, setWritten] = useState(search);
  if (seen !== search) {
    setSeen(search);
    // Letters typed while the address took what this field gave it must not be lost.
    if (search !== written) {
      setText(search);
      setWritten(search);
    }
  }
  const wanted = text.trim();
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => {
    if (wanted === written) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setWritten(wanted);
      latest.current(wanted);
    }, SEARCH_DELAY_MS);
    return () => clearTimeout(timer);
  }, [wanted, written]);
  return [text, setText];
}
