import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type Address, type PaymentMethod } from "../../backend/bindings";
import { useChange, useLedger } from "../../backend/query";
import { t } from "../../i18n";
import { AddressFields, fullAddress, type FullAddress } from "../address-fields";
import { looksLikeCardNumber } from "../card-number";
import { useForm, type FormState } from "../use-form";
import { BRANDS, FIELDS, check, emptyCard, toInput, type CardValues } from "./values";

const says = t.paymentMethods.card;

type Text = "lastFour" | "expires" | "nameOnCard";

/** A card's form whose fields never hold a whole card number. */
interface CardFormState extends FormState<CardValues> {
  /** Takes what was typed into a field; a whole card number is taken out again at once. */
  type: (name: Text, text: string) => void;
  typeAddress: (name: string, address: FullAddress) => void;
}

/** The part of an address that a field's name means: `billingAddress.line1`. */
const partOf = (name: string): keyof FullAddress => name.slice(name.indexOf(".") + 1) as keyof FullAddress;

function useCardForm(): CardFormState {
  const form = useForm(emptyCard, check, FIELDS, "card.");
  // Fields out of which a card number was taken, until they hold something else that will do.
  const [emptied, setEmptied] = useState<ReadonlySet<string>>(new Set());
  const mark = (name: string, text: string): boolean => {
    const whole = looksLikeCardNumber(text);
    const done = name === "lastFour" ? /^\d{4}$/.test(text) : text !== "";
    if (whole || (done && emptied.has(name))) {
      const next = new Set(emptied);
      if (whole) {
        next.add(name);
      } else {
        next.delete(name);
      }
      setEmptied(next);
    }
    return whole;
  };
  return {
    ...form,
    error: (name) => (emptied.has(name) ? says.checks.wholeNumber : form.error(name)),
    type: (name, text) => form.change(name, { [name]: mark(name, text) ? "" : text }),
    typeAddress: (name, address) => {
      const part = partOf(name);
      form.change(name, { billingAddress: mark(name, address[part]) ? { ...address, [part]: "" } : address });
    },
  };
}

/** Adds a card: brand, last four digits, expiry, name and address. `onAdded` gets the method once it is in the ledger. */
export function CardForm({ onAdded, onCancel }: { onAdded: (method: PaymentMethod) => void; onCancel: () => void }) {
  const form = useCardForm();
  const add = useChange(commands.addCard);
  const ledger = useLedger();
  // One intent, however often it is sent (R16); a corrected form is another one.
  const [intent, setIntent] = useState(() => ({ id: crypto.randomUUID(), values: form.values }));

  const submit = form.submit((values) => {
    const current = intent.values === values ? intent : { id: crypto.randomUUID(), values };
    setIntent(current);
    add.mutate({ requestId: current.id, card: toInput(values), setAsDefault: values.setAsDefault }, { onSuccess: onAdded, onError: form.refuse });
  });

  return (
    <form id={form.id} onSubmit={submit} noValidate autoComplete="off">
      <Form
        errorText={form.refused}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={onCancel} disabled={add.isPending}>
              {t.common.cancel}
            </Button>
            <Button variant="primary" loading={add.isPending}>
              {says.add}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <CardSection form={form} />
          <BillingSection form={form} accountAddress={ledger.data?.billingAddress ?? null} />
          <Container>
            <FormField errorText={form.error("setAsDefault")}>
              <Checkbox
                checked={form.values.setAsDefault}
                description={t.paymentMethods.form.setAsDefaultText}
                onChange={({ detail }) => form.change("setAsDefault", { setAsDefault: detail.checked })}
              >
                {t.paymentMethods.form.setAsDefault}
              </Checkbox>
            </FormField>
          </Container>
        </SpaceBetween>
      </Form>
    </form>
  );
}

function CardSection({ form }: { form: CardFormState }) {
  const { brand } = form.values;
  return (
    <Container header={<Header variant="h2">{says.section}</Header>}>
      <SpaceBetween size="m">
        <Alert type="info">{says.never}</Alert>
        <FormField label={says.brand} errorText={form.error("brand")}>
          <Select
            options={BRANDS.map((value) => ({ value, label: value }))}
            selectedOption={brand === "" ? null : { value: brand, label: brand }}
            placeholder={says.chooseBrand}
            onChange={({ detail }) => form.change("brand", { brand: detail.selectedOption.value ?? "" })}
            onBlur={() => form.visit("brand")}
          />
        </FormField>
        <ColumnLayout columns={2}>
          <FormField label={says.lastFour} constraintText={says.lastFourHint} errorText={form.error("lastFour")}>
            <TextInput form={form} name="lastFour" numeric />
          </FormField>
          <FormField label={says.expires} constraintText={says.expiresHint} errorText={form.error("expires")}>
            <TextInput form={form} name="expires" />
          </FormField>
        </ColumnLayout>
        <FormField label={says.nameOnCard} errorText={form.error("nameOnCard")}>
          <TextInput form={form} name="nameOnCard" />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}

function BillingSection({ form, accountAddress }: { form: CardFormState; accountAddress: Address | null }) {
  const useAddress = accountAddress && (
    <Button formAction="none" onClick={() => form.change("billingAddress.line1", { billingAddress: fullAddress(accountAddress) })}>
      {t.paymentMethods.form.useAccountAddress}
    </Button>
  );
  return (
    <Container
      header={
        <Header variant="h2" actions={useAddress}>
          {says.billing}
        </Header>
      }
    >
      <AddressFields at="billingAddress" address={form.values.billingAddress} onChange={form.typeAddress} onVisit={form.visit} error={form.error} />
    </Container>
  );
}

/** Never filled in by the browser: it would offer the whole number. */
function TextInput({ form, name, numeric = false }: { form: CardFormState; name: Text; numeric?: boolean }) {
  return (
    <Input
      value={form.values[name]}
      inputMode={numeric ? "numeric" : undefined}
      autoComplete={false}
      onChange={({ detail }) => form.type(name, detail.value)}
      onBlur={() => form.visit(name)}
    />
  );
}
