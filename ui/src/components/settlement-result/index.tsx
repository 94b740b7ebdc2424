import SpaceBetween from "@cloudscape-design/components/space-between";
import Box from "@cloudscape-design/components/box";

import type { Settlement } from "../../backend/bindings";
import { say, t } from "../../i18n";

/** Explanations shown in a message before it says how many more there are. */
const SHOWN = 3;

/** What was paid at once, in a message: how many payments, the first explanations, what stays unpaid, or why nothing was paid (R18). */
export function SettlementText({ settlement }: { settlement: Settlement }) {
  const { payments, unpaid, paused } = settlement;
  if (payments.length === 0 && unpaid.length === 0 && paused === null) {
    return null;
  }
  return (
    <SpaceBetween size="xxs">
      {paused !== null && <Box color="inherit">{say(paused.reasonParts)}</Box>}
      {payments.length > 0 && <Box color="inherit">{t.funding.paidAtOnce(payments.length)}</Box>}
      {payments.slice(0, SHOWN).map((payment) => (
        <Box key={payment.id} variant="small" color="inherit">
          {say(payment.explanationParts)}
        </Box>
      ))}
      {payments.length > SHOWN && (
        <Box variant="small" color="inherit">
          {t.funding.andMore(payments.length - SHOWN)}
        </Box>
      )}
      {unpaid.length > 0 && <Box color="inherit">{t.funding.stillUnpaid(unpaid.length)}</Box>}
    </SpaceBetween>
  );
}
