/**
 * How pages read from the backend and change it. Every read has `isPending`, `error`, `refetch` and `data`
 * (`QueryState` shows them); every change makes all reads fetch again, as one posting shows on many pages.
 */
import {
  QueryClient,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";

import { commands, type LedgerInfo, type Page, type Startup } from "./bindings";
import type { BackendError } from "./host";

/** A read of the backend. */
export type Read<T> = UseQueryResult<T, BackendError>;

/** A change that a page asks for. */
export type Change<T, A> = UseMutationResult<T, BackendError, A>;

/** What a paged list needs beside its rows. */
export interface PagedRead<T> {
  /** All rows fetched so far; `undefined` until the first page is there. */
  items: T[] | undefined;
  /** The query behind it, for `QueryState` and tables. */
  query: UseInfiniteQueryResult<unknown, BackendError>;
  /** Whether there are rows beyond those fetched. */
  hasMore: boolean;
  /** Fetches the next page. */
  more: () => void;
}

/** Begins the keys of where lists were left. */
export const LIST_POSITION = "list-position";

/** The one cache of what was read. The backend is on this machine: a refusal is shown at once, never retried silently. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
  // Nothing on a page observes these: without it, what was left a while ago would be forgotten.
  client.setQueryDefaults([LIST_POSITION], { gcTime: Infinity });
  return client;
}

/** Reads from the backend: `useRead(["invoice", id], () => commands.getInvoice(id))`. What is `fixed` never changes: it is read once. */
export function useRead<T>(key: readonly unknown[], read: () => Promise<T>, options: { enabled?: boolean; keepPrevious?: boolean; fixed?: boolean } = {}): Read<T> {
  return useQuery<T, BackendError>({
    queryKey: key,
    queryFn: read,
    enabled: options.enabled ?? true,
    // A read that failed is tried again like any other.
    staleTime: options.fixed ? (query) => (query.state.data === undefined ? 0 : "static") : undefined,
    placeholderData: options.keepPrevious ? (keepPreviousData as never) : undefined,
  });
}

/** Reads a list page by page: `usePages(["fundings", query], (after) => commands.listFundings({ ...query, after }))`. */
export function usePages<T>(key: readonly unknown[], read: (after: string | null) => Promise<Page<T>>): PagedRead<T> {
  const query = useInfiniteQuery<Page<T>, BackendError, { pages: Page<T>[] }, readonly unknown[], string | null>({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
  return {
    items: query.data?.pages.flatMap((page) => page.items),
    query,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
  };
}

/** Changes something: `useChange(commands.addFunds)`; all reads fetch again once it succeeded. */
export function useChange<T, A = void>(change: (args: A) => Promise<T>): Change<T, A> {
  const client = useQueryClient();
  return useMutation<T, BackendError, A>({
    mutationFn: change,
    // Awaited, so that the page a form leads to shows the new state and not the old one for a moment.
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Asks the backend to do something that changes nothing that pages show. */
export function useTask<T, A = void>(task: (args: A) => Promise<T>): Change<T, A> {
  return useMutation<T, BackendError, A>({ mutationFn: task });
}

/**
 * Opens or leaves a ledger. Everything read from the one before is forgotten, and the pages of the new one open. `reopen` is for a
 * change that closes the ledger first: when it is refused, the ledger is opened again.
 */
export function useSwitch<T, A = void>(change: (args: A) => Promise<T>, { reopen = false } = {}): Change<T, A> {
  const client = useQueryClient();
  return useMutation<T, BackendError, A>({
    mutationFn: change,
    onSuccess: async () => {
      client.setQueryData(STARTUP, await commands.startup());
      await client.resetQueries({ predicate: (query) => query.queryKey[0] !== STARTUP[0] });
    },
    onError: async () => {
      if (reopen) {
        // Why it can't be opened is the refusal's to say, or the next start's.
        await commands.startup().then((startup) => client.setQueryData(STARTUP, startup), () => undefined);
      }
    },
  });
}

/** The key of the startup read. */
const STARTUP = ["startup"] as const;

/** What is open when the window opens. */
export function useStartup(): Read<Startup> {
  return useRead(STARTUP, commands.startup);
}

/** The open ledger. Only for what is shown inside the frame: there is always a ledger there. */
export function useLedger(): Read<LedgerInfo> {
  return useRead(["ledger"], commands.ledgerInfo);
}
