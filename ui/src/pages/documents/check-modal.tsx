import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import { useState } from "react";

import { commands, type DocumentCheck } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange } from "../../backend/query";
import { RefusalText } from "../../components/refusal-text";
import { formatDate, formatMoney, say, t } from "../../i18n";
import { FormModal } from "../../components/form-modal";

const says = t.documents.check;

/** Asks for a check code, and shows what must stand on the paper. */
export function CheckModal({ onClose }: { onClose: () => void }) {
  const [code, setCode] = useState("");
  const check = useChange((typed: string) => commands.checkDocument(typed));
  const failure = splitFailure(check.error, ["code"]);
  const rest = check.error && failure.rest !== null ? <RefusalText error={check.error} /> : null;
  return (
    <FormModal title={says.title} run={says.run} busy={check.isPending} error={rest} onRun={() => check.mutate(code)} onClose={onClose}>
      <Box variant="p">{says.text}</Box>
      <FormField label={says.code} constraintText={says.codeHint} errorText={failure.fields.code}>
        <Input value={code} spellcheck={false} autoComplete={false} onChange={({ detail }) => setCode(detail.value)} />
      </FormField>
      {check.data && <Found check={check.data} />}
    </FormModal>
  );
}

function Found({ check }: { check: DocumentCheck }) {
  const { document, sellerBank: bank } = check;
  const period = document.periodFrom !== null && document.periodTo !== null ? t.documents.period(formatDate(document.periodFrom), formatDate(document.periodTo)) : null;
  const facts: [string, string | null][] = [
    [says.document, `${t.documents.kinds[document.kind]} ${document.number}`],
    [says.payer, `${check.payerName} (${check.accountId})`],
    [says.periodLabel, period],
    [says.amount, check.amount && formatMoney(check.amount)],
    [says.reference, check.reference],
    [says.beneficiary, bank?.beneficiaryName ?? null],
    [says.bank, bank?.bankName ?? null],
    [says.account, bank?.accountNumber ?? null],
    [says.iban, bank?.iban ?? null],
    [says.routing, bank?.routingNumber ?? null],
    [says.bic, bank?.bic ?? null],
  ];
  const items = facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
  return (
    <>
      <Alert type={check.holds ? "success" : "warning"} header={check.holds ? says.holds : says.outdated}>
        {say(check.verdictParts)}
      </Alert>
      <KeyValuePairs columns={2} items={items} />
    </>
  );
}
