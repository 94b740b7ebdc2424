import { useEffect, useState } from "react";

import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";

import type { Page, SortDirection } from "../../backend/bindings";
import type { BackendError } from "../../backend/host";
import { LIST_POSITION } from "../../backend/query";
import { useLocation } from "../routing";

/** What one page of a list is asked for with. */
export interface PageRequest<S extends string = string> {
  /** Text to find, or `null`. */
  search: string | null;
  /** What it is in order of; `null` for the list's usual order. */
  sort: S | null;
  /** Which end of it comes first. */
  direction: SortDirection | null;
  /** Rows in the page. */
  limit: number;
  /** The cursor of the page before, or `null` for the first one. */
  after: string | null;
}

interface Position {
  /** What the cursors belong to; another search or filter starts again. */
  scope: string;
  /** The cursor that each page known so far starts after. */
  cursors: readonly (string | null)[];
  /** The page that is shown, from 0. */
  page: number;
}

/** A list that is walked page by page, forwards and back, by the cursors that the backend gives. */
export interface KeysetPages<T> {
  query: UseQueryResult<Page<T>, BackendError>;
  /** From 0. */
  page: number;
  /** Pages known to exist. */
  pages: number;
  /** Whether there may be pages beyond those known. */
  openEnd: boolean;
  goTo: (page: number) => void;
}

/**
 * Reads one page at a time and fetches the next one ahead. `key` names the list and everything that restricts it:
 * when it, the search, the order or the limit changes, the walk starts at the first page.
 */
export function useKeysetPages<T, S extends string>(
  key: readonly unknown[],
  request: Omit<PageRequest<S>, "after">,
  load: (request: PageRequest<S>) => Promise<Page<T>>,
): KeysetPages<T> {
  const client = useQueryClient();
  const scope = JSON.stringify([key, request]);
  const { key: entry } = useLocation();
  // Back leads to the page of the list that was left: the walk is kept for the entry of the history, as long as what was read is.
  const place = [LIST_POSITION, entry, scope];
  const left = (): Position => client.getQueryData<Position>(place) ?? { scope, cursors: [null], page: 0 };
  const [stored, setPosition] = useState<Position>(left);
  const position = stored.scope === scope ? stored : left();
  const after = position.cursors[position.page] ?? null;

  const query = useQuery<Page<T>, BackendError>({
    queryKey: [...key, request, after],
    queryFn: () => load({ ...request, after }),
    placeholderData: keepPreviousData,
  });

  const next = query.isPlaceholderData ? null : (query.data?.nextCursor ?? null);
  useEffect(() => {
    if (next !== null) {
      void client.prefetchQuery({ queryKey: [...key, request, next], queryFn: () => load({ ...request, after: next }) });
    }
    // The scope stands for the key and the request; `load` may be a new function at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, scope, next]);

  // Going back must not forget pages that were seen already.
  const seen = position.cursors.length > position.page + 1;
  const cursors = seen || next === null ? position.cursors : [...position.cursors, next];
  const goTo = (page: number): void => {
    if (page >= 0 && page < cursors.length) {
      const walked: Position = { scope, cursors, page };
      client.setQueryData<Position>(place, walked);
      setPosition(walked);
    }
  };
  return { query, page: position.page, pages: cursors.length, openEnd: next !== null && position.page + 2 === cursors.length, goTo };
}
