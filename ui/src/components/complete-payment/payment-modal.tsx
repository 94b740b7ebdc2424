import Box from "@cloudscape-design/components/box";
import FormField from "@cloudscape-design/components/form-field";
import Select, { type SelectProps } from "@cloudscape-design/components/select";
import { useState } from "react";

import { commands, type Invoice, type InvoicePayment, type PaymentByHand, type PaymentMethod } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange, useRead } from "../../backend/query";
import { formatMoney, say, t, typedAmount } from "../../i18n";
import { compare, isZero } from "../../money";
import { FormModal } from "../funding-actions/form-modal";
import { AmountField } from "../unapplied-actions/amount-field";
import { chargeRefusal, wholeReason } from "../charging";

const texts = t.completePayment;

const FIELDS = ["methodId", "amount"] as const;

/** The amount of a refused charge, as long as no more than it is outstanding. */
function amountAgain(refused: InvoicePayment | null, invoice: Invoice): string | null {
  return refused !== null && compare(refused.amount, invoice.outstanding) < 0 ? refused.amount.value : null;
}

/** The method that the form starts with: that of the refused charge, else the default one; none that can't be charged. */
function firstChoice(methods: readonly PaymentMethod[], refused: InvoicePayment | null, invoice: Invoice): PaymentMethod | null {
  const wanted = methods.find((it) => (refused === null ? it.isDefault : it.id === refused.sourceId));
  return wanted !== undefined && chargeRefusal(wanted, invoice) === null ? wanted : null;
}

/** Chooses what is charged for an invoice, and how much of it (R15). */
export function PaymentModal({ invoice: opened, refused, onDone, onDismiss }: { invoice: Invoice; refused: InvoicePayment | null; onDone: (payment: PaymentByHand) => void; onDismiss: () => void }) {
  // Another program may pay it while the dialog is open.
  const invoice: Invoice = useRead(["invoice", opened.id], () => commands.getInvoice(opened.id)).data ?? opened;
  const methods = useRead(["payment-methods"], commands.listPaymentMethods);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [typed, setTyped] = useState(() => amountAgain(refused, opened));
  const [missing, setMissing] = useState<{ method?: string; amount?: string }>({});
  // One id for each opening of the form: a double click or a retry must not charge twice (R16).
  const [requestId] = useState(() => crypto.randomUUID());
  const pay = useChange(commands.payInvoice);
  const failure = splitFailure(pay.error, FIELDS);

  const all = methods.data?.items ?? [];
  const method = chosenId === null ? firstChoice(all, refused, invoice) : (all.find((it) => it.id === chosenId) ?? null);
  const whole = wholeReason(method, invoice);
  const amount = whole === null ? (typed ?? invoice.outstanding.value) : invoice.outstanding.value;

  const submit = (): void => {
    const found = {
      method: method === null ? texts.missing : undefined,
      amount: amount.trim() === "" ? t.unappliedCash.amountMissing : undefined,
    };
    setMissing(found);
    if (method !== null && found.amount === undefined) {
      pay.mutate({ requestId, invoiceId: invoice.id, methodId: method.id, amount: typedAmount(amount) }, { onSuccess: onDone });
    }
  };

  const { invoiceNumber, outstanding } = invoice;
  return (
    <FormModal
      title={refused === null ? texts.title(invoiceNumber) : texts.again(invoiceNumber)}
      action={texts.action}
      running={pay.isPending}
      problem={failure.rest}
      found={missing}
      refused={pay.error}
      onSubmit={submit}
      onDismiss={onDismiss}
    >
      <Box>
        {isZero(outstanding) ? texts.nothing(invoiceNumber) : texts.outstanding(formatMoney(outstanding), invoiceNumber)} {texts.what}
      </Box>
      <MethodField methods={methods} invoice={invoice} chosen={method} error={missing.method ?? failure.fields.methodId} onChoose={setChosenId} />
      <AmountField
        currency={outstanding.currency}
        hint={whole ?? texts.part}
        value={amount}
        readOnly={whole !== null}
        error={missing.amount ?? failure.fields.amount}
        onChange={setTyped}
      />
    </FormModal>
  );
}

function optionOf(method: PaymentMethod, invoice: Invoice): SelectProps.Option {
  const refusal = chargeRefusal(method, invoice);
  return { value: method.id, label: say(method.labelParts), description: refusal ?? undefined, tags: method.isDefault ? [texts.isDefault] : undefined, disabled: refusal !== null };
}

function MethodField({
  methods,
  invoice,
  chosen,
  error,
  onChoose,
}: {
  methods: ReturnType<typeof useRead<{ items: PaymentMethod[] }>>;
  invoice: Invoice;
  chosen: PaymentMethod | null;
  error: string | undefined;
  onChoose: (id: string) => void;
}) {
  const options = (methods.data?.items ?? []).map((method) => optionOf(method, invoice));
  const none = methods.data !== undefined && options.every((option) => option.disabled);
  return (
    <FormField label={texts.method} description={none ? texts.none : texts.methodHint} errorText={error}>
      <Select
        options={options}
        selectedOption={options.find((option) => option.value === chosen?.id) ?? null}
        onChange={({ detail }) => detail.selectedOption.value !== undefined && onChoose(detail.selectedOption.value)}
        placeholder={texts.choose}
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
