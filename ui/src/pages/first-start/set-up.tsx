import Alert from "@cloudscape-design/components/alert";
import Container from "@cloudscape-design/components/container";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Wizard from "@cloudscape-design/components/wizard";
import { useEffect, type ReactNode } from "react";

import { commands, type Startup } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { toBackendError } from "../../backend/host";
import { useSwitch } from "../../backend/query";
import { AddressFields } from "../../components/address-fields";
import { useFlash } from "../../components/flash";
import { useNavigate } from "../../components/routing";
import { useForm } from "../../components/use-form";
import { t } from "../../i18n";
import { AccountStep } from "./account-step";
import { clearDraft } from "./draft";
import { SellerStep } from "./seller-step";
import { STEP_FIELDS, checkStep, toRequest, type AccountValues } from "./values";

const says = t.firstStart.wizard;

interface SetUpProps {
  startup: Startup;
  typed: AccountValues;
  onType: (values: AccountValues) => void;
  step: number;
  onStep: (step: number) => void;
  onBack: () => void;
}

/** Sets up the account in three steps, each of which is valid before the next one opens. */
export function SetUp({ startup, typed, onType, step, onStep, onBack }: SetUpProps) {
  const flash = useFlash();
  const navigate = useNavigate();
  const form = useForm<AccountValues>(typed, (values) => checkStep(step, values), STEP_FIELDS.flat());
  const create = useSwitch(commands.createLedger);
  const { values } = form;
  useEffect(() => onType(values), [onType, values]);

  const finish = async () => {
    try {
      const ledger = await create.mutateAsync(toRequest(values));
      // This page is gone by now: the new ledger's pages are open.
      clearDraft();
      flash({ type: "success", content: says.created(ledger.accountName) });
      await navigate("/payments");
    } catch (reason) {
      const error = toBackendError(reason);
      const refused = Object.keys(splitFailure(error, STEP_FIELDS.flat()).fields);
      const wrong = STEP_FIELDS.findIndex((fields) => fields.some((field) => refused.includes(field)));
      onStep(wrong === -1 ? step : wrong);
      form.refuse(error);
    }
  };
  const proceed = () => {
    if (create.isPending || !form.validate()) {
      return;
    }
    if (step === STEP_FIELDS.length - 1) {
      void finish();
    } else {
      form.settle();
      onStep(step + 1);
    }
  };
  const asForm = (content: ReactNode) => (
    <form
      id={form.id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        proceed();
      }}
    >
      <SpaceBetween size="l">
        {content}
        {form.refused && (
          <Alert type="error" header={t.common.refused}>
            {form.refused}
          </Alert>
        )}
      </SpaceBetween>
      {/* The wizard's own button stands outside this form; without a submit button the Enter key would do nothing. */}
      <input type="submit" hidden />
    </form>
  );

  return (
    <Wizard
      activeStepIndex={step}
      isLoadingNextStep={create.isPending}
      i18nStrings={{
        stepNumberLabel: says.step,
        collapsedStepsLabel: says.of,
        cancelButton: says.back,
        previousButton: t.common.back,
        nextButton: t.common.next,
        navigationAriaLabel: t.firstStart.setUp,
        submitButton: says.create,
      }}
      onCancel={onBack}
      onSubmit={proceed}
      onNavigate={({ detail }) => {
        if (detail.requestedStepIndex > step) {
          proceed();
        } else {
          onStep(detail.requestedStepIndex);
        }
      }}
      steps={[
        { title: says.account, description: says.accountText, content: asForm(<AccountStep form={form} />) },
        {
          title: says.address,
          description: says.addressText,
          content: asForm(
            <Container>
              <AddressFields
                at="billingAddress"
                address={values.billingAddress}
                onChange={(name, billingAddress) => form.change(name, { billingAddress })}
                onVisit={form.visit}
                error={form.error}
              />
            </Container>,
          ),
        },
        { title: says.seller, description: says.sellerText, content: asForm(<SellerStep form={form} startup={startup} />) },
      ]}
    />
  );
}
