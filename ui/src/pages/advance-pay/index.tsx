import SpaceBetween from "@cloudscape-design/components/space-between";

import { ClockPauseAlert } from "../../components/clock-pause";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { t } from "../../i18n";
import { AdvancePayContent } from "../../components/advance-pay";

/** Advance Pay on its own page. */
export default function AdvancePayPage() {
  return (
    <Page title={t.advancePay.title} help={<PageHelp {...t.advancePay.help} />} section="/advance-pay">
      <SpaceBetween size="l">
        <ClockPauseAlert />
        <AdvancePayContent />
      </SpaceBetween>
    </Page>
  );
}
