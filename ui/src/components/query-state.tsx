import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { ReactNode } from "react";

import type { BackendError } from "../backend/host";
import { t } from "../i18n";
import { RefusalText } from "./refusal-text";

/** The parts of a read that decide what is shown. */
export interface QueryLike<T> {
  data: T | undefined;
  error: BackendError | null;
  isFetching: boolean;
  refetch: () => unknown;
}

/** Shows what a read gave, or that it is under way, or why it failed with a way to try again. */
export function QueryState<T>({
  query,
  loading = t.common.loading,
  children,
}: {
  query: QueryLike<T>;
  loading?: string;
  children: (data: T) => ReactNode;
}) {
  // What was read before stays in sight when a later attempt fails: the failure is shown above it.
  const failure = query.error && <LoadFailure query={query} />;
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

/** Why a read failed, with a way to try again. */
export function LoadFailure<T>({ query }: { query: QueryLike<T> }) {
  return (
    <Alert
      type="error"
      header={t.common.loadFailed}
      action={
        <Button onClick={() => void query.refetch()} loading={query.isFetching}>
          {t.common.retry}
        </Button>
      }
    >
      {query.error && <RefusalText error={query.error} />}
    </Alert>
  );
}
