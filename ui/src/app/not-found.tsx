import Box from "@cloudscape-design/components/box";

import { Page } from "../components/page";
import { t } from "../i18n";

/** What an unknown address shows. */
export function NotFound() {
  return (
    <Page title={t.frame.notFound}>
      <Box>{t.frame.notFoundText}</Box>
    </Page>
  );
}
