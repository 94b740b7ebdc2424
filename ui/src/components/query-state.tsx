import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { ReactNode } from "react";

import type { BackendError } from "../backend/host";
import { t } from "../i18n";
import { RefusalText } from "./refusal-text";
import { useNavigate } from "./routing";

/** The parts of a read that decide what is shown. */
export interface QueryLike<T> {
  data: T | undefined;
  error: BackendError | null;
  isFetching: boolean;
  refetch: () => unknown;
}

/** The list that a record stands in, for when there is no such record. */
export interface ListOfRecords {
  /** What its button says. */
  text: string;
  href: string;
}

/** Shows what a read gave, or that it is under way, or why it failed with a way to try again. */
export function QueryState<T>({
  query,
  loading = t.common.loading,
  list,
  children,
}: {
  query: QueryLike<T>;
  loading?: string;
  list?: ListOfRecords;
  children: (data: T) => ReactNode;
}) {
  // What was read before stays in sight when a later attempt fails: the failure is shown above it.
  const failure = query.error && <LoadFailure query={query} list={list} />;
  if (query.data !== undefined) {
    return (
      <>
        {failure && <Box margin={{ bottom: "m" }}>{failure}</Box>}
        {children(query.data)}
      </>
    );
  }
  return (
    failure || (
      <Box padding="l" textAlign="center">
        <StatusIndicator type="loading">{loading}</StatusIndicator>
      </Box>
    )
  );
}

/** Why a read failed, with a way to try again; where there is no such record, which no further try brings, with the way to its list. */
export function LoadFailure<T>({ query, list }: { query: QueryLike<T>; list?: ListOfRecords }) {
  return (
    <Alert
      type="error"
      header={t.common.loadFailed}
      action={
        list && query.error?.code === "NOT_FOUND" ? (
          <ListButton list={list} />
        ) : (
          <Button onClick={() => void query.refetch()} loading={query.isFetching}>
            {t.common.retry}
          </Button>
        )
      }
    >
      {query.error && <RefusalText error={query.error} />}
    </Alert>
  );
}

function ListButton({ list }: { list: ListOfRecords }) {
  const navigate = useNavigate();
  return <Button onClick={() => void navigate(list.href)}>{list.text}</Button>;
}
