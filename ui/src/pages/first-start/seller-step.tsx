import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";

import type { Currency, Startup } from "../../backend/bindings";
import type { FormState } from "../../components/use-form";
import { formatList, t } from "../../i18n";
import type { AccountValues } from "./values";

const says = t.firstStart.wizard;

/** Who issues the invoices, and where the key of the new ledger is kept. */
export function SellerStep({ form, startup }: { form: FormState<AccountValues>; startup: Startup }) {
  const { values } = form;
  const chosen = startup.sellers.find((it) => it.seller === values.seller);
  return (
    <Container>
      <SpaceBetween size="m">
        <FormField label={says.sellerOfRecord} constraintText={says.sellerHint} errorText={form.error("seller")}>
          <RadioGroup
            value={values.seller}
            items={startup.sellers.map((it) => ({ value: it.seller, label: it.name, description: says.currencies(formatList(it.currencies)) }))}
            onChange={({ detail }) => {
              const next = startup.sellers.find((it) => it.seller === detail.value);
              if (next) {
                form.change("seller", { seller: next.seller, currency: next.currencies[0] });
              }
            }}
          />
        </FormField>
        <FormField label={says.currency} errorText={form.error("currency")}>
          <Select
            selectedOption={{ value: values.currency, label: values.currency }}
            options={(chosen?.currencies ?? []).map((value) => ({ value, label: value }))}
            onChange={({ detail }) => form.change("currency", { currency: detail.selectedOption.value as Currency })}
          />
        </FormField>
        <FormField label={says.key} errorText={form.error("keyInFile")}>
          <RadioGroup
            value={values.keyInFile ? "file" : "keyring"}
            onChange={({ detail }) => form.change("keyInFile", { keyInFile: detail.value === "file" })}
            items={[
              {
                value: "keyring",
                label: says.keyring,
                description: startup.keyringAvailable ? says.keyringText : says.keyringMissing,
                disabled: !startup.keyringAvailable,
              },
              { value: "file", label: says.keyFile, description: says.keyFileText(startup.newKeyFile) },
            ]}
          />
        </FormField>
        <Box color="text-body-secondary">{says.keyLater}</Box>
        <Box color="text-body-secondary">{says.ledgerPath(startup.newLedgerPath)}</Box>
      </SpaceBetween>
    </Container>
  );
}
