import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";

import { commands, type Currency, type SellerProfile } from "../../backend/bindings";
import { useChange, useRead } from "../../backend/query";
import { t } from "../../i18n";
import { optional } from "../address-fields";
import { QueryState } from "../query-state";
import { RefusalText } from "../refusal-text";
import { useForm, type FormState } from "../use-form";
import { ChangeAlarm } from "./change-alarm";
import { FIELDS, check, fromDetails, toInput, type AccountKind, type SellerBankValues } from "./values";

const says = t.sellerBank;
const KINDS: AccountKind[] = ["US", "IBAN", "SWIFT"];

interface SellerBankFormProps {
  /** Only this currency is asked for; any of the seller's if absent. */
  currency?: Currency;
  /** The details are in the ledger. */
  onSaved: (profile: SellerProfile, currency: Currency) => void;
  onCancel?: () => void;
}

/**
 * Enters or changes the seller's receiving bank details. A change of details on record is an alarm that has to be confirmed
 * by hand (R19). It is a form element of its own: it must not stand inside another one.
 */
export function SellerBankForm(props: SellerBankFormProps) {
  const profile = useRead(["seller-profile"], commands.sellerProfile);
  return (
    <QueryState query={profile} loading={says.loading}>
      {(data) => <Editor {...props} profile={data} />}
    </QueryState>
  );
}

function Editor({ profile, currency, onSaved, onCancel }: SellerBankFormProps & { profile: SellerProfile }) {
  const known = (of: Currency) => profile.bankDetails.find((details) => details.currency === of);
  const first = currency ?? profile.currencies[0] ?? "USD";
  const form = useForm<SellerBankValues>(() => fromDetails(first, known(first)), check, FIELDS, "details.");
  const [alarmed, setAlarmed] = useState(false);
  const save = useChange(commands.setSellerBank);
  const { values } = form;
  const current = known(values.currency);

  const send = (confirmChange: boolean) =>
    save.mutate(
      { details: toInput(values), confirmChange },
      {
        onSuccess: (saved) => onSaved(saved, values.currency),
        onError: (error) => {
          if (error.code === "SELLER_BANK_DETAILS_CHANGED") {
            setAlarmed(true);
          } else if (error.problems.length > 0) {
            setAlarmed(false);
            form.refuse(error);
          } else if (!confirmChange) {
            form.refuse(error);
          }
        },
      },
    );

  if (alarmed && current) {
    const back = () => {
      setAlarmed(false);
      save.reset();
    };
    const failure = save.error?.code === "SELLER_BANK_DETAILS_CHANGED" ? null : save.error;
    return <ChangeAlarm current={current} input={toInput(values)} running={save.isPending} error={failure} onConfirm={() => send(true)} onBack={back} />;
  }
  return (
    <form id={form.id} onSubmit={form.submit(() => send(false))} noValidate>
      <Form
        errorText={form.locked ? <RefusalText error={form.locked} /> : form.refused}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            {onCancel && (
              <Button variant="link" formAction="none" onClick={onCancel} disabled={save.isPending}>
                {t.common.cancel}
              </Button>
            )}
            <Button variant="primary" loading={save.isPending}>
              {says.save}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="m">
          <Box color="text-body-secondary">{says.intro(profile.name)}</Box>
          {profile.currencies.length > 1 && !currency && (
            <FormField label={says.currency} constraintText={says.currencyHint} errorText={form.error("currency")}>
              <Select
                selectedOption={{ value: values.currency, label: values.currency }}
                options={profile.currencies.map((value) => ({ value, label: value }))}
                onChange={({ detail }) => {
                  const chosen = detail.selectedOption.value as Currency;
                  form.change("currency", fromDetails(chosen, known(chosen)));
                }}
              />
            </FormField>
          )}
          <Parties form={form} />
          <Account form={form} />
          <FormField label={optional(says.remittanceEmail)} errorText={form.error("remittanceEmail")}>
            <Text form={form} name="remittanceEmail" />
          </FormField>
        </SpaceBetween>
      </Form>
    </form>
  );
}

type Section = { form: FormState<SellerBankValues> };

function Parties({ form }: Section) {
  return (
    <ColumnLayout columns={2}>
      <SpaceBetween size="m">
        <FormField label={says.beneficiaryName} constraintText={says.beneficiaryNameHint} errorText={form.error("beneficiaryName")}>
          <Text form={form} name="beneficiaryName" />
        </FormField>
        <FormField label={says.beneficiaryAddress} constraintText={says.addressHint} errorText={form.error("beneficiaryAddress")}>
          <Lines form={form} name="beneficiaryAddress" />
        </FormField>
      </SpaceBetween>
      <SpaceBetween size="m">
        <FormField label={says.bankName} constraintText={says.beneficiaryNameHint} errorText={form.error("bankName")}>
          <Text form={form} name="bankName" />
        </FormField>
        <FormField label={says.bankAddress} constraintText={says.addressHint} errorText={form.error("bankAddress")}>
          <Lines form={form} name="bankAddress" />
        </FormField>
      </SpaceBetween>
    </ColumnLayout>
  );
}

function Account({ form }: Section) {
  const { kind } = form.values;
  return (
    <>
      <FormField label={says.kind}>
        <RadioGroup
          value={kind}
          items={KINDS.map((value) => ({ value, label: says.kinds[value], description: says.kindTexts[value] }))}
          onChange={({ detail }) => form.change("kind", { kind: detail.value as AccountKind })}
        />
      </FormField>
      <ColumnLayout columns={2}>
        {kind === "US" && (
          <FormField label={says.routingNumber} errorText={form.error("routingNumber")}>
            <Text form={form} name="routingNumber" />
          </FormField>
        )}
        {kind === "IBAN" && (
          <FormField label={says.iban} errorText={form.error("iban")}>
            <Text form={form} name="iban" />
          </FormField>
        )}
        {kind !== "IBAN" && (
          <FormField label={says.accountNumber} errorText={form.error("accountNumber")}>
            <Text form={form} name="accountNumber" />
          </FormField>
        )}
        {kind !== "US" && (
          <FormField label={says.bic} errorText={form.error("bic")}>
            <Text form={form} name="bic" />
          </FormField>
        )}
      </ColumnLayout>
    </>
  );
}

type TextName = "beneficiaryName" | "bankName" | "routingNumber" | "accountNumber" | "iban" | "bic" | "remittanceEmail";

function Text({ form, name }: Section & { name: TextName }) {
  return (
    <Input
      value={form.values[name]}
      autoComplete={false}
      spellcheck={false}
      onChange={({ detail }) => form.change(name, { [name]: detail.value })}
      onBlur={() => form.visit(name)}
    />
  );
}

function Lines({ form, name }: Section & { name: "beneficiaryAddress" | "bankAddress" }) {
  return (
    <Textarea
      value={form.values[name]}
      rows={3}
      onChange={({ detail }) => form.change(name, { [name]: detail.value })}
      onBlur={() => form.visit(name)}
    />
  );
}
