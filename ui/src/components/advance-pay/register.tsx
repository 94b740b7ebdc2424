import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useRef, useState } from "react";

import { commands, type AdvancePayOverview } from "../../backend/bindings";
import { useChange } from "../../backend/query";
import { useFlash } from "../flash";
import { useFirstErrorFocus } from "../use-first-error";
import { say, t } from "../../i18n";

const texts = t.advancePay.register;

/** What Advance Pay does, in three sentences, and what it takes away. */
export function WhatItDoes() {
  return (
    <SpaceBetween size="m">
      <Box variant="p">{texts.what.join(" ")}</Box>
      <Alert type="warning" header={texts.undoTitle}>
        <ul>
          {texts.undo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Alert>
    </SpaceBetween>
  );
}

/** Registers the account once the terms are accepted (R1). */
export function Register({ overview }: { overview: AdvancePayOverview }) {
  const flash = useFlash();
  const form = useRef<HTMLFormElement>(null);
  const [accepted, setAccepted] = useState(false);
  const [missing, setMissing] = useState<{ terms: string } | null>(null);
  const register = useChange(commands.register);
  useFirstErrorFocus(form, missing, register.error);

  const submit = (): void => {
    if (register.isPending) {
      return;
    }
    if (!accepted) {
      setMissing({ terms: texts.acceptMissing });
      return;
    }
    register.mutate(
      { acceptTerms: true, termsVersion: overview.terms.version },
      { onSuccess: () => flash({ type: "success", header: texts.done, content: texts.doneText }) },
    );
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Form
        errorText={register.error?.message}
        actions={
          <Button variant="primary" formAction="submit" loading={register.isPending}>
            {texts.action}
          </Button>
        }
      >
        <Container header={<Header variant="h2">{texts.title}</Header>}>
          <SpaceBetween size="l">
            <WhatItDoes />
            <Box color="text-body-secondary">{texts.marketplace(say(overview.defaultMethodLabelParts))}</Box>
            <ExpandableSection headerText={texts.terms(overview.terms.version)}>
              <SpaceBetween size="s">
                {overview.terms.paragraphs.map((paragraph) => (
                  <Box key={paragraph} variant="p">
                    {paragraph}
                  </Box>
                ))}
              </SpaceBetween>
            </ExpandableSection>
            <FormField errorText={accepted ? undefined : missing?.terms}>
              <Checkbox checked={accepted} onChange={({ detail }) => setAccepted(detail.checked)}>
                {texts.accept}
              </Checkbox>
            </FormField>
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}
