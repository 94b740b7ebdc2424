import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Modal from "@cloudscape-design/components/modal";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type ChargedTo, type Invoice, type PaymentMethod } from "../../backend/bindings";
import { useChange, useRead } from "../../backend/query";
import { say, t } from "../../i18n";
import { chargeRefusal } from "../charging";
import { LinkedText } from "../linked-text";
import { SaidText } from "../said-text";
import { QueryState } from "../query-state";
import { RefusalText } from "../refusal-text";

const texts = t.changeMethod;

interface Props {
  invoice: Invoice;
  onDone: (label: string) => void;
  onPayNow: () => void;
  onDismiss: () => void;
}

/** What an invoice will be charged to, and another one in its place; where that can't be, why, and what can be done instead. */
export function ChangeMethodModal({ invoice, onDone, onPayNow, onDismiss }: Props) {
  const detail = useRead(["invoice", invoice.id], () => commands.getInvoice(invoice.id));
  const methods = useRead(["payment-methods"], commands.listPaymentMethods);
  const change = useChange(commands.setDefaultPaymentMethod);
  const [chosen, setChosen] = useState<PaymentMethod | null>(null);
  const chargedTo = detail.data?.chargedTo ?? null;
  const changeable = chargedTo !== null && chargedTo.changeRefusal === null;
  const submit = (): void => {
    if (chosen) {
      change.mutate(chosen.id, { onSuccess: () => onDone(say(chosen.labelParts)) });
    }
  };
  return (
    <Modal
      visible
      header={texts.title(invoice.invoiceNumber)}
      closeAriaLabel={t.common.close}
      onDismiss={() => change.isPending || onDismiss()}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onDismiss} disabled={change.isPending}>
              {changeable ? t.common.cancel : t.common.close}
            </Button>
            {chargedTo !== null && (
              <Button variant={changeable ? "normal" : "primary"} onClick={onPayNow} disabled={change.isPending}>
                {texts.payNow}
              </Button>
            )}
            {changeable && (
              <Button variant="primary" disabled={chosen === null} disabledReason={texts.choose} loading={change.isPending} onClick={submit}>
                {texts.action}
              </Button>
            )}
          </SpaceBetween>
        </Box>
      }
    >
      <QueryState query={detail} loading={t.invoice.loading}>
        {({ chargedTo: current }) =>
          current === null ? (
            <Box>{texts.nothing(invoice.invoiceNumber)}</Box>
          ) : (
            <SpaceBetween size="m">
              <Standing invoice={invoice} chargedTo={current} />
              {current.changeRefusal === null && <Choice methods={methods} invoice={invoice} current={current} chosen={chosen} onChoose={setChosen} />}
              {change.error && (
                <Alert type="error">
                  <RefusalText error={change.error} />
                </Alert>
              )}
            </SpaceBetween>
          )
        }
      </QueryState>
    </Modal>
  );
}

/** What is charged as things stand, and why nothing else can be where that is so. */
function Standing({ invoice, chargedTo }: { invoice: Invoice; chargedTo: ChargedTo }) {
  const label = say(chargedTo.labelParts);
  const links = [{ words: label, to: `/payment-methods/${chargedTo.methodId}` }];
  return (
    <SpaceBetween size="s">
      <Box>
        <LinkedText text={invoice.chargeType === "MARKETPLACE" ? texts.marketplace(label) : texts.standing(label)} links={links} />
      </Box>
      {chargedTo.unusable !== null && <Alert type="warning">{say(chargedTo.unusableParts)}</Alert>}
      {chargedTo.changeRefusal !== null && (
        <Alert type="info" header={texts.refused}>
          <SaidText said={chargedTo.changeRefusalParts} /> {texts.instead}
        </Alert>
      )}
    </SpaceBetween>
  );
}

function Choice({
  methods,
  invoice,
  current,
  chosen,
  onChoose,
}: {
  methods: ReturnType<typeof useRead<{ items: PaymentMethod[] }>>;
  invoice: Invoice;
  current: ChargedTo;
  chosen: PaymentMethod | null;
  onChoose: (method: PaymentMethod | null) => void;
}) {
  const others = (methods.data?.items ?? []).filter((method) => method.id !== current.methodId);
  const options = others.map((method) => {
    const refusal = chargeRefusal(method, invoice);
    return { value: method.id, label: say(method.labelParts), description: refusal ?? undefined, disabled: refusal !== null };
  });
  return (
    <FormField label={texts.method} description={options.some((option) => !option.disabled) ? texts.forAll : texts.none}>
      <Select
        options={options}
        selectedOption={options.find((option) => option.value === chosen?.id) ?? null}
        onChange={({ detail }) => onChoose(others.find((method) => method.id === detail.selectedOption.value) ?? null)}
        placeholder={t.completePayment.choose}
        statusType={methods.isPending ? "loading" : methods.error ? "error" : "finished"}
        loadingText={t.common.loading}
        errorText={t.common.listFailed}
        recoveryText={t.common.retry}
        onLoadItems={() => methods.error && void methods.refetch()}
        triggerVariant="option"
        expandToViewport
      />
    </FormField>
  );
}

