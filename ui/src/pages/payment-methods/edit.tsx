import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";

import type { BankAccount, PaymentMethod } from "../../backend/bindings";
import { AddressFields, addressNames, addressProblems, fullAddress, optional, type FullAddress } from "../../components/address-fields";
import { useFlash } from "../../components/flash";
import { Page } from "../../components/page";
import { QueryState } from "../../components/query-state";
import { useNavigate, useParams } from "../../components/routing";
import { RefusalText } from "../../components/refusal-text";
import { useForm, type Problems } from "../../components/use-form";
import { say, t } from "../../i18n";
import { BankAccountHelp } from "./help";
import { useEditBankAccount, usePaymentMethods } from "./use-payment-methods";

const says = t.paymentMethods;
const FIELDS = ["nameOnAccount", "phone", ...addressNames("billingAddress")];

/** Changes what may be changed about a bank account (R4). */
export default function EditPaymentMethodPage() {
  const { id = "" } = useParams();
  const navigate = useNavigate();
  const methods = usePaymentMethods();
  const method = methods.data?.items.find((it) => it.id === id);
  return (
    <Page
      title={says.editPage.title(method ? say(method.labelParts) : id)}
      breadcrumbs={[{ text: says.title, href: "/payment-methods" }]}
      section="/payment-methods"
      help={<BankAccountHelp />}
    >
      <QueryState query={methods} loading={says.loading}>
        {() =>
          method?.bankAccount ? (
            <EditForm key={method.id} method={method} account={method.bankAccount} />
          ) : (
            <Alert type="warning" header={says.editPage.notFound} action={<Button onClick={() => void navigate("/payment-methods")}>{t.common.lists.paymentMethods}</Button>}>
              {says.editPage.notFoundText}
            </Alert>
          )
        }
      </QueryState>
    </Page>
  );
}

interface Values {
  nameOnAccount: string;
  billingAddress: FullAddress;
  phone: string;
}

function check(values: Values): Problems {
  const name: Problems = values.nameOnAccount.trim() === "" ? { nameOnAccount: says.checks.nameMissing } : {};
  return { ...name, ...addressProblems("billingAddress", values.billingAddress) };
}

function EditForm({ method, account }: { method: PaymentMethod; account: BankAccount }) {
  const navigate = useNavigate();
  const flash = useFlash();
  const edit = useEditBankAccount();
  const { nameOnAccount, billingAddress, phone } = account;
  const form = useForm<Values>({ nameOnAccount, billingAddress: fullAddress(billingAddress), phone: phone ?? "" }, check, FIELDS);
  const back = () => void navigate("/payment-methods");

  const save = form.submit((values) =>
    edit.mutate(
      { id: method.id, nameOnAccount: values.nameOnAccount.trim(), billingAddress: values.billingAddress, phone: values.phone.trim() || null },
      {
        onSuccess: () => {
          flash({ type: "success", content: says.edited(say(method.labelParts)) });
          back();
        },
        onError: form.refuse,
      },
    ),
  );

  return (
    <form id={form.id} onSubmit={save} noValidate>
      <Form
        errorText={form.locked ? <RefusalText error={form.locked} /> : form.refused}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={back} disabled={edit.isPending}>
              {t.common.cancel}
            </Button>
            <Button variant="primary" loading={edit.isPending}>
              {t.common.save}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <Alert type="info">{says.editPage.why}</Alert>
          <Container header={<Header variant="h2">{says.editPage.section}</Header>}>
            <SpaceBetween size="m">
              <FormField label={says.form.nameOnAccount} constraintText={says.form.nameHint} errorText={form.error("nameOnAccount")}>
                <Input
                  value={form.values.nameOnAccount}
                  onChange={({ detail }) => form.change("nameOnAccount", { nameOnAccount: detail.value })}
                  onBlur={() => form.visit("nameOnAccount")}
                />
              </FormField>
              <AddressFields
                at="billingAddress"
                usOnly
                address={form.values.billingAddress}
                onChange={(name, address) => form.change(name, { billingAddress: address })}
                onVisit={form.visit}
                error={form.error}
              />
              <FormField label={optional(says.form.phone)} errorText={form.error("phone")}>
                <Input
                  value={form.values.phone}
                  inputMode="tel"
                  onChange={({ detail }) => form.change("phone", { phone: detail.value })}
                  onBlur={() => form.visit("phone")}
                />
              </FormField>
            </SpaceBetween>
          </Container>
        </SpaceBetween>
      </Form>
    </form>
  );
}
