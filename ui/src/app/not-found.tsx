import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { PageLink } from "../components/link";
import { Page } from "../components/page";
import { t } from "../i18n";

/** What an unknown address shows. */
export function NotFound() {
  return (
    <Page title={t.frame.notFound}>
      <SpaceBetween size="s">
        <Box>{t.frame.notFoundText}</Box>
        <PageLink to="/payments">{t.frame.payments}</PageLink>
      </SpaceBetween>
    </Page>
  );
}
