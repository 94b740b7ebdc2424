import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import FormField from "@cloudscape-design/components/form-field";
import RadioGroup from "@cloudscape-design/components/radio-group";
import { useState } from "react";

import { commands, type Funding, type LedgerInfo, type PaymentFile, type PaymentFileFormat } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useRead, useTask } from "../../backend/query";
import { t } from "../../i18n";
import { isDay } from "../civil-day";
import { DayField } from "../day-field";
import { FormModal } from "../funding-actions/form-modal";
import { RefusalText } from "../refusal-text";
import { canPay, PayingAccountField } from "./account-field";
import { CompanyIdField } from "./company-id-field";

const texts = t.paymentOrder;

const FIELDS = ["format", "date", "companyId"] as const;

const FORMATS: readonly PaymentFileFormat[] = ["PAIN_001", "NACHA"];

/** Asks how the order is written, which account pays, and when. */
export function OrderModal({ funding, ledger, onDone, onDismiss }: { funding: Funding; ledger: LedgerInfo; onDone: (file: PaymentFile) => void; onDismiss: () => void }) {
  const methods = useRead(["payment-methods"], commands.listPaymentMethods);
  const [format, setFormat] = useState<PaymentFileFormat>("PAIN_001");
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [date, setDate] = useState("");
  const [companyId, setCompanyId] = useState("");
  const [wrong, setWrong] = useState<{ date?: string; companyId?: string }>({});
  const order = useTask(commands.downloadPaymentFile);
  const failure = splitFailure(order.error, FIELDS);

  const accounts = methods.data?.items.filter(canPay) ?? [];
  const account = accounts.find((it) => it.id === chosenId) ?? accounts.find((it) => it.isDefault) ?? accounts[0] ?? null;
  const ach = format === "NACHA";
  const business = account?.bankAccount?.ownership === "BUSINESS";

  const submit = (): void => {
    const company = companyId.trim();
    const found = {
      date: date === "" || isDay(date) ? undefined : t.documents.incomplete,
      companyId: ach && !business && company === "" ? texts.companyIdMissing : undefined,
    };
    setWrong(found);
    if (account !== null && found.date === undefined && found.companyId === undefined) {
      order.mutate({ fundingId: funding.id, format, from: account.id, date: date || null, companyId: (ach && company) || null }, { onSuccess: onDone });
    }
  };

  return (
    <FormModal
      title={texts.title(funding.id)}
      action={texts.download}
      running={order.isPending}
      blocked={account !== null ? undefined : methods.isPending ? t.common.loading : methods.error ? t.common.listFailed : texts.noAccount}
      problem={order.error && failure.rest !== null ? <RefusalText error={order.error} /> : null}
      problemTitle={texts.failed}
      found={wrong}
      refused={order.error}
      onSubmit={submit}
      onDismiss={onDismiss}
    >
      <Box>{texts.intro}</Box>
      {ledger.simulated && <Alert type="warning">{texts.simulated}</Alert>}
      <FormField label={texts.format} errorText={failure.fields.format}>
        <RadioGroup
          value={format}
          items={FORMATS.map((value) => ({ value, label: texts.formats[value], description: texts.formatTexts[value] }))}
          onChange={({ detail }) => {
            setFormat(detail.value as PaymentFileFormat);
            setWrong({});
            // What was refused of the other format says nothing of this one.
            order.reset();
          }}
        />
      </FormField>
      <PayingAccountField methods={methods} accounts={accounts} chosen={account} onChoose={setChosenId} />
      <DayField label={texts.date} hint={texts.dateHint} open={t.funding.modal.openCalendar} value={date} earliest={ledger.today} optional error={wrong.date ?? failure.fields.date} onChange={setDate} />
      {ach && <CompanyIdField value={companyId} optional={business} error={wrong.companyId ?? failure.fields.companyId} onChange={setCompanyId} />}
      <Alert type="info">{texts.note}</Alert>
    </FormModal>
  );
}
