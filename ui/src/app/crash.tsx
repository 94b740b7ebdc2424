import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import { useRouteError } from "react-router";

import { t } from "../i18n";

/** What is shown in place of a page that failed to render: the ledger is not concerned, and the other pages still work. */
export function Crash() {
  const error = useRouteError();
  return (
    <Box padding="l">
      <Alert type="error" header={t.frame.crash.title} action={<Button onClick={() => window.location.reload()}>{t.frame.crash.reload}</Button>}>
        {t.frame.crash.text}
        <Box variant="code">{error instanceof Error ? error.message : String(error)}</Box>
      </Alert>
    </Box>
  );
}
