import AttributeEditor from "@cloudscape-design/components/attribute-editor";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type Address, type PaymentMethod } from "../../backend/bindings";
import { useChange, useLedger } from "../../backend/query";
import { t } from "../../i18n";
import { AddressFields, StateSelect, fullAddress, optional } from "../address-fields";
import { RefusalText } from "../refusal-text";
import { useForm, type FormState } from "../use-form";
import { NumberFields } from "./number-fields";
import { FIELDS, MOST_TAGS, check, emptyAccount, tagProblem, toInput, type BankAccountValues, type Tag } from "./values";

const says = t.paymentMethods.form;

type Section = { form: FormState<BankAccountValues> };

/**
 * Adds a US bank account (R4). It is a form element of its own: it must not stand inside another one. `onAdded` gets the
 * method once it is in the ledger.
 */
export function BankAccountForm({ onAdded, onCancel }: { onAdded: (method: PaymentMethod) => void; onCancel: () => void }) {
  const form = useForm(emptyAccount, check, FIELDS, "account.");
  const add = useChange(commands.addBankAccount);
  const ledger = useLedger();
  // One intent, however often it is sent (R16); a corrected form is another one.
  const [intent, setIntent] = useState(() => ({ id: crypto.randomUUID(), values: form.values }));

  const submit = form.submit((values) => {
    const current = intent.values === values ? intent : { id: crypto.randomUUID(), values };
    setIntent(current);
    add.mutate({ requestId: current.id, account: toInput(values), setAsDefault: values.setAsDefault }, { onSuccess: onAdded, onError: form.refuse });
  });

  return (
    <form id={form.id} onSubmit={submit} noValidate>
      <Form
        errorText={form.locked ? <RefusalText error={form.locked} /> : form.refused}
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
          <AccountSection form={form} />
          <IdentitySection form={form} />
          <BillingSection form={form} accountAddress={ledger.data?.billingAddress ?? null} />
          <TagsSection form={form} />
          <Container>
            <FormField errorText={form.error("setAsDefault")}>
              <Checkbox
                checked={form.values.setAsDefault}
                description={says.setAsDefaultText}
                onChange={({ detail }) => form.change("setAsDefault", { setAsDefault: detail.checked })}
              >
                {says.setAsDefault}
              </Checkbox>
            </FormField>
          </Container>
        </SpaceBetween>
      </Form>
    </form>
  );
}

function AccountSection({ form }: Section) {
  return (
    <Container header={<Header variant="h2">{says.account}</Header>}>
      <SpaceBetween size="m">
        <FormField label={says.ownership} errorText={form.error("ownership")}>
          <RadioGroup
            value={form.values.ownership}
            onChange={({ detail }) => form.change("ownership", { ownership: detail.value === "PERSONAL" ? "PERSONAL" : "BUSINESS" })}
            items={[
              { value: "BUSINESS", label: says.business, description: says.businessText },
              { value: "PERSONAL", label: says.personal, description: says.personalText },
            ]}
          />
        </FormField>
        <FormField label={says.nameOnAccount} constraintText={says.nameHint} errorText={form.error("nameOnAccount")}>
          <TextInput form={form} name="nameOnAccount" />
        </FormField>
        <NumberFields form={form} />
      </SpaceBetween>
    </Container>
  );
}

function IdentitySection({ form }: Section) {
  return (
    <Container header={<Header variant="h2">{says.identity}</Header>}>
      {form.values.ownership === "BUSINESS" ? (
        <FormField label={says.taxId} constraintText={says.taxIdHint} errorText={form.error("taxId")}>
          <TextInput form={form} name="taxId" />
        </FormField>
      ) : (
        <ColumnLayout columns={2}>
          <FormField label={says.idNumber} errorText={form.error("idNumber")}>
            <TextInput form={form} name="idNumber" />
          </FormField>
          <FormField label={says.idState} errorText={form.error("idState")}>
            <StateSelect value={form.values.idState} onChange={(idState) => form.change("idState", { idState })} onBlur={() => form.visit("idState")} />
          </FormField>
        </ColumnLayout>
      )}
    </Container>
  );
}

function BillingSection({ form, accountAddress }: Section & { accountAddress: Address | null }) {
  const usable = accountAddress?.country === "US" ? fullAddress(accountAddress) : null;
  const useAddress = usable && (
    <Button formAction="none" onClick={() => form.change("billingAddress.line1", { billingAddress: usable })}>
      {says.useAccountAddress}
    </Button>
  );
  return (
    <Container
      header={
        <Header variant="h2" description={says.billingText} actions={useAddress}>
          {says.billing}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <AddressFields
          at="billingAddress"
          usOnly
          address={form.values.billingAddress}
          onChange={(name, billingAddress) => form.change(name, { billingAddress })}
          onVisit={form.visit}
          error={form.error}
        />
        <FormField label={optional(says.phone)} errorText={form.error("phone")}>
          <TextInput form={form} name="phone" />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}

function TagsSection({ form }: Section) {
  const { tags } = form.values;
  const change = (next: Tag[]) => form.change("tags", { tags: next });
  const edit = (index: number, patch: Partial<Tag>) => change(tags.map((tag, at) => (at === index ? { ...tag, ...patch } : tag)));
  const wrong = form.error("tags");
  return (
    <Container header={<Header variant="h2" description={says.tagsText}>{optional(says.tags)}</Header>}>
      <AttributeEditor
        items={tags}
        empty={says.tagsEmpty}
        addButtonText={says.addTag}
        removeButtonText={says.removeTag}
        removeButtonAriaLabel={(tag) => says.removeTagOf(tag.key)}
        disableAddButton={tags.length >= MOST_TAGS}
        additionalInfo={says.tagsLeft(MOST_TAGS - tags.length)}
        onAddButtonClick={() => change([...tags, { key: "", value: "" }])}
        onRemoveButtonClick={({ detail }) => change(tags.filter((_, index) => index !== detail.itemIndex))}
        definition={[
          {
            label: says.tagKey,
            control: (tag, index) => (
              <Input value={tag.key} onChange={({ detail }) => edit(index, { key: detail.value })} onBlur={() => form.visit("tags")} />
            ),
            errorText: (_, index) => (wrong ? tagProblem(tags, index) : null),
          },
          {
            label: says.tagValue,
            control: (tag, index) => <Input value={tag.value} onChange={({ detail }) => edit(index, { value: detail.value })} />,
          },
        ]}
      />
    </Container>
  );
}

function TextInput({ form, name }: Section & { name: "nameOnAccount" | "taxId" | "idNumber" | "phone" }) {
  return (
    <Input
      value={form.values[name]}
      inputMode={name === "phone" ? "tel" : undefined}
      autoComplete={false}
      onChange={({ detail }) => form.change(name, { [name]: detail.value })}
      onBlur={() => form.visit(name)}
    />
  );
}
