import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";

import type { Page, PaymentMethod } from "../../backend/bindings";
import type { Read } from "../../backend/query";
import { say, t } from "../../i18n";
import { PageLink } from "../link";

const texts = t.paymentOrder;

/** Whether a transfer can be sent from it: any bank account that was not found invalid. */
export function canPay(method: PaymentMethod): boolean {
  return method.kind === "US_BANK_ACCOUNT" && method.unusable === null;
}

/** Which of the owner's bank accounts pays; where there is none, the way to add one. */
export function PayingAccountField({
  methods,
  accounts,
  chosen,
  onChoose,
}: {
  methods: Read<Page<PaymentMethod>>;
  accounts: readonly PaymentMethod[];
  chosen: PaymentMethod | null;
  onChoose: (id: string) => void;
}) {
  if (methods.data !== undefined && accounts.length === 0) {
    return (
      <FormField label={texts.from}>
        {texts.noAccount} <PageLink to="/payment-methods/add">{t.addFunds.method.adding}</PageLink>
      </FormField>
    );
  }
  const options = accounts.map((method) => ({
    value: method.id,
    label: say(method.labelParts),
    description: method.bankAccount?.nameOnAccount,
    tags: method.isDefault ? [t.completePayment.isDefault] : undefined,
  }));
  return (
    <FormField label={texts.from}>
      <Select
        options={options}
        selectedOption={options.find(({ value }) => value === chosen?.id) ?? null}
        onChange={({ detail }) => detail.selectedOption.value !== undefined && onChoose(detail.selectedOption.value)}
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
