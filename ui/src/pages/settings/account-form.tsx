import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type Currency, type LedgerInfo, type Seller } from "../../backend/bindings";
import { useChange, useStartup } from "../../backend/query";
import { AddressFields, addressNames, addressProblems, fullAddress, type FullAddress } from "../../components/address-fields";
import { useFlash } from "../../components/flash";
import { useForm, type Problems } from "../../components/use-form";
import { t } from "../../i18n";

const says = t.settings.account;
const FIELDS = ["accountName", "seller", "currency", ...addressNames("billingAddress")];

interface Values {
  accountName: string;
  billingAddress: FullAddress;
  seller: Seller;
  currency: Currency;
}

function check(values: Values): Problems {
  const name: Problems = values.accountName.trim() === "" ? { accountName: says.nameMissing } : {};
  return { ...name, ...addressProblems("billingAddress", values.billingAddress) };
}

/** Changes the account. What is locked by unused funds (R7) is refused beside its field, with the amount in the way. */
export function AccountForm({ info, onDone }: { info: LedgerInfo; onDone: () => void }) {
  const flash = useFlash();
  const sellers = useStartup().data?.sellers ?? [];
  const edit = useChange(commands.editAccount);
  const { accountName, billingAddress, seller, currency } = info;
  const form = useForm<Values>({ accountName, billingAddress: fullAddress(billingAddress), seller, currency }, check, FIELDS);
  const chosen = sellers.find((it) => it.seller === form.values.seller);

  const save = form.submit((values) =>
    edit.mutate(
      { ...values, accountName: values.accountName.trim() },
      {
        onSuccess: () => {
          flash({ type: "success", content: says.saved });
          onDone();
        },
        onError: form.refuse,
      },
    ),
  );

  return (
    <form id={form.id} onSubmit={save} noValidate>
      <Form
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={onDone} disabled={edit.isPending}>
              {t.common.cancel}
            </Button>
            <Button variant="primary" loading={edit.isPending}>
              {t.common.save}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <Container header={<Header variant="h2">{says.editTitle}</Header>}>
            <SpaceBetween size="m">
              <FormField label={says.name} errorText={form.error("accountName")}>
                <Input
                  value={form.values.accountName}
                  onChange={({ detail }) => form.change("accountName", { accountName: detail.value })}
                  onBlur={() => form.visit("accountName")}
                />
              </FormField>
              <ColumnLayout columns={2}>
                <FormField label={says.seller} constraintText={says.lockedHint} errorText={form.error("seller")}>
                  <Select
                    selectedOption={{ value: form.values.seller, label: chosen?.name ?? form.values.seller }}
                    options={sellers.map((it) => ({ value: it.seller, label: it.name }))}
                    onChange={({ detail }) => {
                      const next = sellers.find((it) => it.seller === detail.selectedOption.value);
                      if (next) {
                        const keeps = next.currencies.includes(form.values.currency);
                        form.change("seller", { seller: next.seller, currency: keeps ? form.values.currency : next.currencies[0] });
                      }
                    }}
                  />
                </FormField>
                <FormField label={says.currency} constraintText={says.lockedHint} errorText={form.error("currency")}>
                  <Select
                    selectedOption={{ value: form.values.currency, label: form.values.currency }}
                    options={(chosen?.currencies ?? []).map((value) => ({ value, label: value }))}
                    onChange={({ detail }) => form.change("currency", { currency: detail.selectedOption.value as Currency })}
                  />
                </FormField>
              </ColumnLayout>
            </SpaceBetween>
          </Container>
          <Container header={<Header variant="h2">{says.address}</Header>}>
            <AddressFields
              at="billingAddress"
              address={form.values.billingAddress}
              onChange={(name, address) => form.change(name, { billingAddress: address })}
              onVisit={form.visit}
              error={form.error}
            />
          </Container>
          {form.refused && (
            <Alert type="error" header={t.common.refused}>
              {form.refused}
            </Alert>
          )}
        </SpaceBetween>
      </Form>
    </form>
  );
}
