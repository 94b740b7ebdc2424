import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type Match, type MatchChange, type Settlement } from "../../backend/bindings";
import { toBackendError, type BackendError } from "../../backend/host";
import { useChange } from "../../backend/query";
import { useFlash } from "../../components/flash";
import { RefusalText } from "../../components/refusal-text";
import { SettlementText } from "../../components/settlement-result";
import { formatDate, formatMoney, t } from "../../i18n";

const says = t.reconcile.decide;

/** What came of confirming several matches: each is a change of its own, so that one that is refused keeps back no other. */
interface Outcome {
  confirmed: MatchChange[];
  refused: { match: Match; error: BackendError }[];
}

async function confirmAll(matches: readonly Match[]): Promise<Outcome> {
  const outcome: Outcome = { confirmed: [], refused: [] };
  for (const match of matches) {
    try {
      outcome.confirmed.push(await commands.confirmMatch(match.id));
    } catch (reason) {
      outcome.refused.push({ match, error: toBackendError(reason) });
    }
  }
  return outcome;
}

/** What was paid at once by all of them; what stays unpaid is what did after the last one. */
function settledBy(changes: readonly MatchChange[]): Settlement {
  const settlements = changes.flatMap(({ funding }) => (funding ? [funding.settlement] : []));
  const last = settlements.at(-1);
  return { payments: settlements.flatMap(({ payments }) => payments), unpaid: last?.unpaid ?? [], paused: last?.paused ?? null };
}

/** Says what confirming several exact matches records, does it, and says which were refused and why. */
export function ConfirmExactModal({ matches, onClose }: { matches: readonly Match[]; onClose: () => void }) {
  const flash = useFlash();
  const confirming = useChange(confirmAll);
  const [refused, setRefused] = useState<Outcome["refused"]>([]);
  const done = (outcome: Outcome): void => {
    if (outcome.confirmed.length > 0) {
      flash({ type: "success", header: says.confirmed(outcome.confirmed.length), content: <SettlementText settlement={settledBy(outcome.confirmed)} /> });
    }
    if (outcome.refused.length > 0) {
      setRefused(outcome.refused);
    } else {
      onClose();
    }
  };
  return (
    <Modal
      visible
      header={says.confirmTitle(matches.length)}
      closeAriaLabel={t.common.close}
      onDismiss={() => confirming.isPending || onClose()}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" disabled={confirming.isPending} onClick={onClose}>
              {refused.length > 0 ? t.common.close : t.common.cancel}
            </Button>
            {refused.length === 0 && (
              <Button variant="primary" loading={confirming.isPending} onClick={() => confirming.mutate(matches, { onSuccess: done })}>
                {says.confirmAction(matches.length)}
              </Button>
            )}
          </SpaceBetween>
        </Box>
      }
    >
      {refused.length > 0 ? <Refused refused={refused} /> : <Effects matches={matches} />}
    </Modal>
  );
}

function Effects({ matches }: { matches: readonly Match[] }) {
  return (
    <SpaceBetween size="s">
      <div>{says.confirmText}</div>
      <ul>
        {matches.map(({ id, effect, line, fundingId }) => (
          <li key={id}>{t.reconcile.match.effects[effect](formatMoney(line.amount), fundingId, formatDate(line.bookedOn))}</li>
        ))}
      </ul>
    </SpaceBetween>
  );
}

function Refused({ refused }: { refused: Outcome["refused"] }) {
  return (
    <Alert type="error" header={says.notConfirmed(refused.length)}>
      <ul>
        {refused.map(({ match, error }) => (
          <li key={match.id}>
            {match.line.id}: <RefusalText error={error} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
