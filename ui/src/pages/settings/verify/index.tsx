import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState, type FormEvent } from "react";

import { commands } from "../../../backend/bindings";
import { splitFailure } from "../../../backend/failure";
import { useLongTask } from "../../../backend/long-task";
import { EmptyState } from "../../../components/empty-state";
import { LongWork } from "../../../components/long-work";
import { t } from "../../../i18n";
import { headProblem } from "./hash";
import { HeadFields } from "./head";
import { VerificationResult } from "./result";


const says = t.verification;

/** Checks every invariant of the ledger on request, shows the head of its chain, and looks for a head that was noted earlier. */
export function VerifyTab() {
  const verify = useLongTask((task, head: string | null) => commands.verifyLedger(task, head));
  const [noted, setNoted] = useState("");
  const [problem, setProblem] = useState<string>();
  const failure = splitFailure(verify.error, ["head"]);
  const run = (event: FormEvent): void => {
    event.preventDefault();
    const found = headProblem(noted);
    setProblem(found);
    if (found === undefined && !verify.isPending) {
      verify.mutate(noted.trim() === "" ? null : noted.trim());
    }
  };
  return (
    <SpaceBetween size="l">
      <HeadFields />
      <form onSubmit={run} noValidate>
        <Form actions={<Button variant="primary" loading={verify.isPending} loadingText={says.runningLabel}>{verify.data ? says.again : says.run}</Button>}>
          <Container
            header={
              <Header variant="h2" description={says.description}>
                {says.title}
              </Header>
            }
          >
            <FormField label={says.head.noted} description={says.head.notedHint} errorText={problem ?? failure.fields.head} stretch>
              <Input
                value={noted}
                autoComplete={false}
                spellcheck={false}
                onChange={({ detail }) => {
                  setNoted(detail.value);
                  setProblem(undefined);
                }}
              />
            </FormField>
          </Container>
        </Form>
      </form>
      <div aria-live="polite">
        {verify.isPending ? (
          <LongWork task={verify} label={says.runningLabel} text={says.running} />
        ) : verify.error?.code === "CANCELED" ? (
          <Alert type="info" header={says.canceled}>
            {says.canceledText}
          </Alert>
        ) : failure.rest !== null ? (
          <Alert type="error" header={says.failedToRun}>
            {failure.rest}
          </Alert>
        ) : verify.data ? (
          <VerificationResult result={verify.data} noted={verify.variables !== null} />
        ) : (
          verify.error === null && <EmptyState title={says.nothing} text={says.nothingText} />
        )}
      </div>
    </SpaceBetween>
  );
}
