import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";

import type { FundingOptions, FundingPreview } from "../../backend/bindings";
import { Money } from "../../components/money";
import { formatDateWhole, t } from "../../i18n";
import { isZero } from "../../money";

const texts = t.addFunds.summary;

function coversText(preview: FundingPreview): string {
  if (preview.coversUntil === null) {
    return preview.coversAll ? texts.coversAll : texts.coversNone;
  }
  const day = formatDateWhole(preview.coversUntil);
  return preview.coversAll ? texts.coversAllUntil(day) : day;
}

/** The balance now, what the typed amount makes of it, and how far that reaches. */
export function SummaryPanel({ options }: { options: FundingOptions }) {
  const { preview } = options;
  const unknown = <Box color="text-status-inactive">{texts.afterUnknown}</Box>;
  return (
    <Container header={<Header variant="h2">{texts.title}</Header>}>
      <KeyValuePairs
        columns={1}
        items={[
          { label: texts.seller, value: <bdi>{options.sellerName}</bdi> },
          { label: texts.now, value: <Money money={options.balance} /> },
          ...(isZero(options.waiting) ? [] : [{ label: texts.waiting, value: <Money money={options.waiting} /> }]),
          { label: texts.after, value: preview === null ? unknown : <Money money={preview.balanceAfter} size="large" /> },
          { label: texts.covers, value: preview === null ? unknown : coversText(preview) },
        ]}
      />
    </Container>
  );
}
